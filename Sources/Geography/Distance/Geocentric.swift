#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// A place as three kilometres from the centre of the earth: on WGS 84, x through Greenwich, z through the north pole.
///
/// Distances are measured as straight chords between such points and then bent back to the surface. That needs no
/// trigonometry per segment, knows neither poles nor antimeridian as special, and is exact to 0.001 % up to 200 km,
/// to 0.5 % up to 10,000 km and to 3 % anywhere on earth; see `GeodesicTests`.
public struct Geocentric: Hashable, Sendable {
    /// Towards longitude 0 on the equator, in kilometres.
    public var x: Double
    /// Towards longitude 90 east on the equator, in kilometres.
    public var y: Double
    /// Towards the north pole, in kilometres.
    public var z: Double

    /// Equatorial radius of WGS 84.
    static let equatorialRadius = 6378.137
    /// Square of the first eccentricity of WGS 84, from the flattening 1/298.257223563.
    static let eccentricitySquared = 6.694379990141316e-3
    /// Mean radius (IUGG): bends chords into arcs. The true radius of curvature lies within 0.7 % of it, and it only
    /// scales a correction that is itself 0.004 % at 200 km.
    static let meanRadius = 6371.0088

    /// The point of a position in degrees on WGS 84; longitude first.
    @inline(__always)
    public init(longitude: Double, latitude: Double) {
        let (phi, lambda) = (latitude * .pi / 180, longitude * .pi / 180)
        let (sine, cosine) = (sin(phi), cos(phi))
        let radius = Self.equatorialRadius / (1 - Self.eccentricitySquared * sine * sine).squareRoot()
        x = radius * cosine * cos(lambda)
        y = radius * cosine * sin(lambda)
        z = radius * (1 - Self.eccentricitySquared) * sine
    }

    /// A point from its coordinates, in kilometres.
    public init(x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    init(_ position: Position) { self.init(longitude: position.longitude, latitude: position.latitude) }

    /// Length along the surface of a chord, both in kilometres. Never shorter than the chord itself.
    @inline(__always)
    public static func surface(chord: Double) -> Double {
        let ratio = chord / (2 * meanRadius)
        // Below 200 km two terms of the arcsine's series are exact to the metre's thousandth.
        if ratio < 0.016 { return chord * (1 + ratio * ratio * (1.0 / 6 + ratio * ratio * (3.0 / 40))) }
        return 2 * meanRadius * asin(min(1, ratio))
    }

    /// Length along the surface between two positions, in kilometres.
    static func surface(_ one: Position, _ other: Position) -> Double {
        let (a, b) = (Geocentric(one), Geocentric(other))
        let (dx, dy, dz) = (a.x - b.x, a.y - b.y, a.z - b.z)
        return surface(chord: (dx * dx + dy * dy + dz * dz).squareRoot())
    }
}

extension Position {
    /// The distance to another position along the surface of WGS 84.
    ///
    /// Off by less than 0.001 % up to 200 km, by less than 0.5 % up to 10,000 km.
    public func distance(to other: Position) -> Kilometres { Kilometres(Geocentric.surface(self, other)) }
}
