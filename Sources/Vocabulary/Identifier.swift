/// A name that identifies something of one kind, so that the names of two kinds cannot be confused.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name as written.
    public let name: String

    /// The identifier with this name.
    public init(_ name: some StringProtocol) { self.name = String(name) }

    /// The identifier with this name.
    public init(stringLiteral name: String) { self.name = name }

    /// The name as written.
    public var description: String { name }

    /// In natural order: numbers inside names compare as numbers, so that article 4.10 follows 4.9.
    public static func < (left: Self, right: Self) -> Bool { naturallyPrecedes(left.name, right.name) }
}

/// Whether one name comes before another in natural order: runs of ASCII digits compare as numbers, all else by byte.
public func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in right.withUTF8 { right in naturallyPrecedes(left, right) } }
}

/// The same of names as UTF-8: what sorting millions of them asks.
public func naturallyPrecedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    var (first, second) = (0, 0)
    /// The digits at a place, without leading zeros; goes behind them.
    func number(_ text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Range<Int> {
        var start = place
        while place < text.count, (48...57).contains(text[place]) { place += 1 }
        while start < place, text[start] == 48 { start += 1 }
        return start..<place
    }
    while first < left.count, second < right.count {
        let (one, other) = (left[first], right[second])
        if (48...57).contains(one), (48...57).contains(other) {
            let (a, b) = (number(left, &first), number(right, &second))
            if a.count != b.count { return a.count < b.count }
            for (here, there) in zip(a, b) where left[here] != right[there] { return left[here] < right[there] }
        } else if one != other {
            return one < other
        } else {
            first += 1
            second += 1
        }
    }
    if (first == left.count) != (second == right.count) { return first == left.count }
    return left.lexicographicallyPrecedes(right)
}
