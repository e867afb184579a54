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
    var first = left.utf8[...]
    var second = right.utf8[...]
    func number(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
        let digits = text.prefix { (48...57).contains($0) }
        text = text.dropFirst(digits.count)
        return digits.drop { $0 == 48 }
    }
    while let one = first.first, let other = second.first {
        if (48...57).contains(one), (48...57).contains(other) {
            let (a, b) = (number(&first), number(&second))
            if a.count != b.count { return a.count < b.count }
            if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
        } else if one != other {
            return one < other
        } else {
            first = first.dropFirst()
            second = second.dropFirst()
        }
    }
    if first.isEmpty != second.isEmpty { return first.isEmpty }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
}
