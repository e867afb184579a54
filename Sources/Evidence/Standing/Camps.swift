import Vocabulary

/// A set of camps: of each party one, of those who belong to neither side one, and one for origins whose camp is not
/// stated.
public struct Camps: OptionSet, Hashable, Sendable {
    /// One bit a camp: party n has bit n.
    public let rawValue: UInt64

    /// The set with these bits.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The most parties that an accord can have.
    public static let mostParties = 60

    /// The camp of the party at a place of the accord's list.
    public static func party(_ place: Int) -> Camps { Camps(rawValue: 1 << UInt64(place)) }
    /// Origins that belong to neither side.
    public static let neutral = Camps(rawValue: 1 << 61)
    /// Origins whose camp is not stated: they add to no independence.
    public static let notStated = Camps(rawValue: 1 << 62)

    /// The camps that can be independent of each other.
    var stated: Camps { subtracting(.notStated) }

    /// What it is worth that origins of exactly these camps say the same, without any verification: `corroborated` if
    /// they are of different camps, `reported` if only origins of neither side say so, else `alleged`.
    ///
    /// Source: the design's grades. A side's claim to an act of its own that nobody else tells is one camp's claim.
    public var grade: Grade {
        let stated = stated
        if stated.rawValue.nonzeroBitCount >= 2 { return .corroborated }
        return stated == .neutral ? .reported : .alleged
    }
}
