import Vocabulary

/// A place as a source states it in words: `into dmz`, `from lebanon`, `part of buffer`.
///
/// The column `zone` holds a list of them, separated by semicolons; a name alone means `in` it.
public struct StatedPlace: Hashable, Sendable {
    /// How what is told stands to the area.
    public var relation: PlaceRelation
    /// The area's name, as the accord has it; it may say as of when: `contact as of 2014-09-19`.
    public var area: String
    /// Whether only part of the area is spoken of: what was counted there says little of the whole.
    public var isPart: Bool

    /// A place from its parts.
    public init(_ relation: PlaceRelation, _ area: String, isPart: Bool = false) {
        self.relation = relation
        self.area = area
        self.isPart = isPart
    }

    /// As the column `zone` writes it.
    public var text: String {
        (relation == .in ? "" : relation.words + " ") + (isPart ? "part of " : "") + area
    }

    /// Reads one: `[RELATION] [part of] NAME`. Nil where there is no name.
    public init?(_ text: some StringProtocol) {
        var rest = Substring(text).blankTrimmed
        relation = .in
        for word in PlaceRelation.allCases where rest.hasPrefix(word.words + " ") {
            relation = word
            rest = rest.dropFirst(word.words.count).blankTrimmed
            break
        }
        isPart = rest.hasPrefix("part of ")
        if isPart { rest = rest.dropFirst("part of".count).blankTrimmed }
        guard !rest.isEmpty else { return nil }
        area = String(rest)
    }

    /// Reads a list of them, separated by semicolons; items without a name are left out.
    public static func list(_ text: String) -> [StatedPlace] {
        text.split(separator: ";").compactMap { StatedPlace($0) }
    }
}

extension Substring {
    /// Without blanks at either end.
    var blankTrimmed: Substring {
        var rest = self
        while rest.first == " " { rest = rest.dropFirst() }
        while rest.last == " " { rest = rest.dropLast() }
        return rest
    }
}
