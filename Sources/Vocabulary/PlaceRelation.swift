/// How something that is told stands to a named area, where the place is said in words and not in coordinates.
public enum PlaceRelation: String, Hashable, Sendable, CaseIterable {
    /// It took effect there, was there, was looked over there.
    case `in`
    /// It took effect there and came from outside.
    case into
    /// It was fired or set out from within.
    case from
    /// It left the area.
    case outOf = "out of"
    /// From one side of a line to the other.
    case across
    /// It was aimed at the area.
    case against
    /// It passed above.
    case over
    /// It passed through the area, or was on its way through.
    case through
    /// It was brought or handed over there.
    case to
    /// Not there.
    case outside

    /// The words that it is told by.
    public var words: String { rawValue }
}
