import Geography
import Vocabulary

extension Area {
    /// Whether something in it changes by date.
    var isDated: Bool {
        switch self {
        case .dated: true
        case .shape, .missing: false
        case .within(_, let area), .atLeast(_, let area), .nearness(let area): area.isDated
        case .union(let areas): areas.contains(where: \.isDated)
        case .intersection(let left, let right), .difference(let left, let right): left.isDated || right.isDated
        }
    }

    /// The area as it was at an instant; nil where something in it had no shape then.
    func asOf(_ instant: Instant) -> Area? {
        switch self {
        case .shape, .missing: return self
        case .dated(let shapes):
            return shapes.first { $0.from <= instant && instant < $0.until }.map { .shape($0.shape) }
        case .within(let far, let area): return area.asOf(instant).map { .within(far, of: $0) }
        case .atLeast(let far, let area): return area.asOf(instant).map { .atLeast(far, from: $0) }
        case .nearness(let area): return area.asOf(instant).map { .nearness(of: $0) }
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

    /// The smallest box of longitudes and latitudes that surely holds it; nil where that cannot be told cheaply:
    /// distances, dated and missing shapes, and what may cross the antimeridian.
    var box: Box? {
        switch self {
        case .shape(let shape): return Box(shape)
        case .union(let areas):
            let boxes = areas.compactMap(\.box)
            guard boxes.count == areas.count, var all = boxes.first else { return nil }
            for box in boxes { all.extend(to: box) }
            return all
        case .intersection(let left, let right): return left.box ?? right.box
        case .difference(let left, _): return left.box
        case .dated, .within, .atLeast, .nearness, .missing: return nil
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

        func meets(_ other: Box) -> Bool {
            west <= other.east && other.west <= east && south <= other.north && other.south <= north
        }
    }
}
