import Vocabulary

/// An area as a document builds it, with every name resolved to its shape.
///
/// A recipe, not a drawing: distances stay distances, so that a position that is good to 2 km can be compared with
/// "within 10 km of the line" exactly. ``PreparedArea`` answers questions about it.
public indirect enum Area: Hashable, Sendable {
    /// A shape that does not change.
    case shape(Shape)
    /// A shape that changes by date: the one in force at the time of the incident counts (`as of the day`).
    case dated([DatedShape])
    /// Within a distance of another area, line or place, that one included.
    case within(Kilometres, of: Area)
    /// At least so far from it.
    case atLeast(Kilometres, from: Area)
    /// In any of these: `or`, `,`.
    case union([Area])
    /// In both: `and`.
    case intersection(Area, Area)
    /// In the first and not in the second: `except`.
    case difference(Area, Area)
    /// A distance that nobody has stated (`distance vicinity = not stated`): membership is unknown near it, and true
    /// only on the thing itself.
    case nearness(of: Area)
    /// A place whose shape is not at hand: every question about it is unknown. The name says which.
    case missing(String)
}
