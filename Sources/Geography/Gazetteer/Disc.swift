/// A position and the radius around it that surely holds what is meant.
public struct Disc: Hashable, Sendable {
    /// The centre; longitude first.
    public var centre: Position
    /// The radius.
    public var radius: Kilometres

    /// A disc.
    public init(centre: Position, radius: Kilometres) {
        self.centre = centre
        self.radius = radius
    }

    /// A disc that holds all of these; nil for none.
    ///
    /// Its centre is the middle of their bounding box; it need not be the smallest. Not for discs on both sides of the
    /// antimeridian or around a pole.
    public init?(holding discs: [Disc]) {
        guard let box = Self.middle(of: discs.map(\.centre)) else { return nil }
        self.init(
            centre: box,
            radius: Kilometres(discs.map { box.distance(to: $0.centre).value + $0.radius.value }.max() ?? 0))
    }

    /// The farthest that two of the centres lie apart, or more.
    public static func spread(of discs: [Disc]) -> Kilometres {
        guard let all = Disc(holding: discs.map { Disc(centre: $0.centre, radius: Kilometres(0)) }) else {
            return Kilometres(0)
        }
        return Kilometres(2 * all.radius.value)
    }

    static func middle(of positions: [Position]) -> Position? {
        guard let first = positions.first else { return nil }
        var (west, east, south, north) = (first.longitude, first.longitude, first.latitude, first.latitude)
        for position in positions {
            west = min(west, position.longitude)
            east = max(east, position.longitude)
            south = min(south, position.latitude)
            north = max(north, position.latitude)
        }
        return Position(longitude: (west + east) / 2, latitude: (south + north) / 2)
    }
}

extension Area {
    /// A disc that surely holds an area drawn by positions, as the shipped units are; nil for a recipe of another kind.
    /// Between two positions of an outline no point lies farther from the centre than both, but for the bend of the earth: less
    /// than a kilometre, which is added.
    public var disc: Disc? {
        guard let positions = drawnPositions, let middle = Disc.middle(of: positions) else { return nil }
        return Disc(
            centre: middle, radius: Kilometres((positions.map { middle.distance(to: $0).value }.max() ?? 0) + 1))
    }

    /// The centre of gravity of the largest part of an area drawn by positions, on the plane of degrees, as programs that
    /// make centroids work it out; nil for a recipe of another kind.
    public var centreOfGravity: Position? {
        guard case .shape(let shape) = unnamed else { return nil }
        var best: (size: Double, centre: Position)?
        for case .polygon(let rings) in shape.parts {
            guard let ring = rings.first else { continue }
            var (size, x, y) = (0.0, 0.0, 0.0)
            for (one, other) in zip(ring, ring.dropFirst()) {
                let cross = one.longitude * other.latitude - other.longitude * one.latitude
                size += cross
                x += (one.longitude + other.longitude) * cross
                y += (one.latitude + other.latitude) * cross
            }
            guard size != 0, abs(size) > best?.size ?? 0 else { continue }
            best = (abs(size), Position(longitude: x / (3 * size), latitude: y / (3 * size)))
        }
        return best?.centre
    }

    private var drawnPositions: [Position]? {
        switch unnamed {
        case .shape(let shape):
            return shape.parts.flatMap { part -> [Position] in
                switch part {
                case .point(let position): [position]
                case .line(let positions): positions
                case .polygon(let rings): rings.first ?? []
                }
            }
        case .union(let areas):
            let all = areas.compactMap(\.drawnPositions)
            return all.count == areas.count ? all.flatMap { $0 } : nil
        default: return nil
        }
    }
}
