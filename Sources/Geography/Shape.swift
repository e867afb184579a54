import Vocabulary

/// Points, lines or polygons on WGS 84.
public struct Shape: Hashable, Sendable {
    /// Where it is from, for explanations: `zones.geojson#energy`, `UA-63`, `circle`.
    public var name: String
    /// The parts.
    public var parts: [Part]

    /// One part of a shape. Rings and lines are lists of positions; a ring is closed (first = last).
    public enum Part: Hashable, Sendable {
        /// A place.
        case point(Position)
        /// A line of at least two positions.
        case line([Position])
        /// An outer ring and its holes.
        case polygon([[Position]])
    }

    /// A shape from its parts.
    public init(name: String, parts: [Part]) {
        self.name = name
        self.parts = parts
    }
}

/// A shape from one instant to another.
public struct DatedShape: Hashable, Sendable {
    /// The first second at which it is so.
    public var from: Instant
    /// The first second at which it is no longer so.
    public var until: Instant
    /// The shape.
    public var shape: Shape

    /// A shape with its stretch of time.
    public init(from: Instant, until: Instant, shape: Shape) {
        self.from = from
        self.until = until
        self.shape = shape
    }
}
