import Geography
import Vocabulary

extension Area {
    /// Whether something in it changes by date.
    var isDated: Bool {
        switch self {
        case .dated: true
        case .shape, .missing, .thing: false
        case .within(_, let area), .atLeast(_, let area), .nearness(let area), .side(_, let area), .named(_, let area):
            area.isDated
        case .union(let areas): areas.contains(where: \.isDated)
        case .intersection(let left, let right), .difference(let left, let right): left.isDated || right.isDated
        }
    }

    /// The area as it was at an instant; nil where something in it had no shape then.
    func asOf(_ instant: Instant) -> Area? {
        switch self {
        case .shape, .missing, .thing: return self
        case .dated(let shapes):
            return shapes.first { $0.from <= instant && instant < $0.until }.map { .shape($0.shape) }
        case .within(let far, let area): return area.asOf(instant).map { .within(far, of: $0) }
        case .atLeast(let far, let area): return area.asOf(instant).map { .atLeast(far, from: $0) }
        case .nearness(let area): return area.asOf(instant).map { .nearness(of: $0) }
        case .side(let side, let area): return area.asOf(instant).map { .side(side, of: $0) }
        // The name of what changes means it as it is, not as it was.
        case .named(_, let area) where area.isDated: return area.asOf(instant)
        case .named: return self
        case .union(let areas):
            let then = areas.compactMap { $0.asOf(instant) }
            return then.count == areas.count ? .union(then) : nil
        case .intersection(let left, let right):
            guard let left = left.asOf(instant), let right = right.asOf(instant) else { return nil }
            return .intersection(left, right)
        case .difference(let left, let right):
            guard let left = left.asOf(instant), let right = right.asOf(instant) else { return nil }
            return .difference(left, right)
        }
    }

    /// A box of longitudes and latitudes that surely holds it; nil where that cannot be told cheaply: sides, what is far
    /// from something, dated and missing shapes, and what may cross the antimeridian.
    var box: Box? {
        switch self {
        case .shape(let shape): return Box(shape)
        case .union(let areas):
            let boxes = areas.compactMap(\.box)
            guard boxes.count == areas.count, var all = boxes.first else { return nil }
            for box in boxes { all.extend(to: box) }
            return all
        case .intersection(let left, let right):
            guard let one = left.box, let other = right.box else { return left.box ?? right.box }
            return one.meets(other) ? one.common(with: other) : one
        case .difference(let left, _): return left.box
        case .named(_, let area): return area.box
        case .within(let far, let area): return area.box?.widened(by: far.value)
        case .dated, .atLeast, .nearness, .side, .thing, .missing: return nil
        }
    }

    /// A box of longitudes and latitudes in degrees.
    struct Box {
        var west: Double
        var east: Double
        var south: Double
        var north: Double

        init?(_ shape: Shape) {
            (west, east, south, north) = (180, -180, 90, -90)
            var count = 0
            for part in shape.parts {
                let positions: [Position] =
                    switch part {
                    case .point(let position): [position]
                    case .line(let line): line
                    case .polygon(let rings): rings.first ?? []
                    }
                for position in positions {
                    west = min(west, position.longitude)
                    east = max(east, position.longitude)
                    south = min(south, position.latitude)
                    north = max(north, position.latitude)
                    count += 1
                }
            }
            guard count > 0, east - west < 180 else { return nil }
        }

        mutating func extend(to other: Box) {
            west = min(west, other.west)
            east = max(east, other.east)
            south = min(south, other.south)
            north = max(north, other.north)
        }

        /// The box of all places within a distance in kilometres; nil near the poles and the antimeridian.
        func widened(by distance: Double) -> Box? {
            // A degree of latitude has 110.57 km at least; one of longitude that times the cosine, which the line
            // from 1 at the equator to 0 at the pole stays below.
            let up = distance / 110.57
            let farthest = max(abs(south), abs(north)) + up
            guard distance.isFinite, farthest < 80 else { return nil }
            let across = distance / (110.57 * (1 - farthest / 90))
            var box = self
            (box.west, box.east) = (west - across, east + across)
            (box.south, box.north) = (south - up, north + up)
            return box.west > -180 && box.east < 180 && box.east - box.west < 180 ? box : nil
        }

        func common(with other: Box) -> Box {
            var box = self
            (box.west, box.east) = (max(west, other.west), min(east, other.east))
            (box.south, box.north) = (max(south, other.south), min(north, other.north))
            return box
        }

        func meets(_ other: Box) -> Bool {
            west <= other.east && other.west <= east && south <= other.north && other.south <= north
        }
    }
}
