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
    /// The places that lie on one side of a line, by the rule of ``LineSides``.
    case side(CompassSide, of: Area)
    /// An area by the name that a document gives it: what it holds is what the area holds. Facts may state their place by
    /// this name (`28 km from contact as of 2014-09-19`), so it has to be kept.
    case named(String, Area)
    /// A thing that moves, such as a merchant vessel, by the name of its class: nobody can tell from a map where it is, only
    /// facts can say how far from it something was.
    case thing(String)
    /// A place whose shape is not at hand: every question about it is unknown. The name says which.
    case missing(String)
}

extension Area {
    /// The area without the names that it has.
    public var unnamed: Area {
        var area = self
        while case .named(_, let meant) = area { area = meant }
        return area
    }
}

/// The four sides that a line can have.
public enum CompassSide: String, Hashable, Sendable, CaseIterable {
    case north, south, east, west

    /// The side across the line.
    public var opposite: CompassSide {
        switch self {
        case .north: .south
        case .south: .north
        case .east: .west
        case .west: .east
        }
    }
}
