/// A position on WGS 84, in degrees. Always longitude first, as in GeoJSON.
public struct Position: Hashable, Sendable {
    /// Degrees east of Greenwich, -180 to 180.
    public var longitude: Double
    /// Degrees north of the equator, -90 to 90.
    public var latitude: Double

    /// A position; longitude first.
    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}

/// A distance in kilometres.
public struct Kilometres: Hashable, Sendable, Comparable {
    /// The number.
    public var value: Double

    /// So many kilometres.
    public init(_ value: Double) { self.value = value }

    /// Shorter is less.
    public static func < (left: Kilometres, right: Kilometres) -> Bool { left.value < right.value }
}
