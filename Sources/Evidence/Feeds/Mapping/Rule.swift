import Diagnostics
import Vocabulary

/// Rules for one target: the first whose condition holds and that gives something counts.
struct RuleList: Sendable {
    var rules: [Rule]
}

/// How one value comes about.
struct Rule: Sendable {
    enum Source: Sendable {
        case always(String)
        /// Of several columns, what is not empty, joined.
        case columns([ColumnName], joiner: String)
    }

    /// What to do with a value.
    enum Outcome: Hashable, Sendable {
        case value(String)
        case keep
        case leaveEmpty
        case setAside
        /// Is not an answer: the row does not get past it.
        case unanswered
    }

    var source: Source
    var when: Condition?
    /// Values by what the feed writes, in small letters.
    var table: [String: Outcome]?
    /// Values by words that the text holds, in small letters; the first that is there counts.
    var words: [(word: String, outcome: Outcome)] = []
    /// For values that neither the table nor the words have.
    var otherwise: Outcome
    /// For an empty field.
    var ifEmpty: Outcome
    var strip: Set<Character> = []
    /// Of a field with several values, the separator and which to take.
    var part: (separator: String, isLast: Bool)?
    /// What a number is multiplied with: metres to kilometres.
    var factor: Double?
    var place: SourceSpan

    static func always(_ text: String, at place: SourceSpan) -> Rule {
        Rule(source: .always(text), otherwise: .keep, ifEmpty: .leaveEmpty, place: place)
    }
}

/// Whether a rule, a report or a skip concerns a row: all of its tests hold.
struct Condition: Sendable {
    struct Test: Sendable {
        enum Kind: Sendable { case isOne, isNone, holds, holdsNot }
        var column: ColumnName
        var kind: Kind
        /// In small letters; an empty text stands for an empty field.
        var values: [String]
    }
    var tests: [Test]
}

/// How a stretch of time comes about.
struct TimeRule: Sendable {
    var columns: [ColumnName]
    var formats: [DateFormat]
    var zone: CivilZone?
    /// The end, where another column has it.
    var end: [TimeRule]
    var before: RuleList?
    var after: RuleList?
    /// Rows to which it applies.
    var when: Condition?
    var place: SourceSpan
}

/// How a place comes about.
struct PlaceRule: Sendable {
    var longitude: RuleList?
    var latitude: RuleList?
    /// A column with both coordinates in it.
    var point: RuleList?
    var isLatitudeFirst: Bool
    /// Kilometres, `unit` or `district` (the extent of the first-level unit or of the district), or `unknown`.
    var radius: RuleList?
    var radiusAtLeast: Double
    /// The name of the place.
    var name: RuleList?
    /// The name of its first-level unit.
    var unit: RuleList?
    /// The name of its district.
    var district: RuleList?
    var country: RuleList?
    /// Whether a name without coordinates is looked up.
    var looksUp: Bool
    /// Whether coordinates are those of a populated place as a whole, so that the radius is at least its own.
    var pointsAreSettlements: Bool
    /// How far candidates may lie apart to be written as one disc, in kilometres.
    var candidatesWithin: Double
    /// Places that the mapping itself knows, by folded name: centre and radius.
    var known: [String: (longitude: Double, latitude: Double, radius: Double)]
    var place: SourceSpan
}
