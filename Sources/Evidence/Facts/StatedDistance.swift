/// A distance as a source states it, in kilometres: `contact as of 2014-09-19=28±1`.
public struct StatedDistance: Hashable, Sendable {
    /// From what: a line, a zone or a kind of object.
    public var from: String
    /// The number stated.
    public var kilometres: Double
    /// How far it may be off to either side.
    public var plusOrMinus: Double

    /// A distance from its parts.
    public init(from: String, kilometres: Double, plusOrMinus: Double) {
        self.from = from
        self.kilometres = kilometres
        self.plusOrMinus = plusOrMinus
    }

    /// Reads a list of them, separated by semicolons; nil if one is not `NAME=NUMBER` or `NAME=NUMBER±NUMBER`.
    public static func list(_ text: String) -> [StatedDistance]? {
        var distances: [StatedDistance] = []
        for item in text.split(separator: ";") {
            let words = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard words.count == 2 else { return nil }
            let name = words[0].drop { $0 == " " }
            let numbers = words[1].split(separator: "±", omittingEmptySubsequences: false).map { word in
                var text = String(word.filter { $0 != " " })
                return text.withUTF8 { DecimalNumber.read($0) }
            }
            guard !name.isEmpty, (1...2).contains(numbers.count), let number = numbers[0], number >= 0,
                let plusOrMinus = numbers.count == 2 ? numbers[1] : 0, plusOrMinus >= 0
            else { return nil }
            distances.append(
                StatedDistance(from: String(name), kilometres: number, plusOrMinus: plusOrMinus))
        }
        return distances
    }

    /// As the column `distances` writes it.
    public var text: String {
        "\(from)=\(Self.plain(kilometres))" + (plusOrMinus == 0 ? "" : "±\(Self.plain(plusOrMinus))")
    }

    /// A number as people write it: whole ones without a point.
    public static func plain(_ number: Double) -> String { Int64(exactly: number).map(String.init) ?? "\(number)" }

    static func isList(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        list(String(decoding: bytes, as: UTF8.self)) != nil
    }
}
