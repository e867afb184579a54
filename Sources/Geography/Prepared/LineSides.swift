#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// Which side of a line a place lies on, made ready to be asked.
///
/// The rule, for bent lines too: a place is north of a line if one who goes from it due north, along its meridian, crosses
/// the line an even number of times (mostly never), and one who goes due south an odd number of times (mostly once). So a
/// pocket of the northern side that lies below a bend is still north of the line: from there one comes to the open north
/// without crossing it, or by crossing it twice. South is the same with the two exchanged, east and west go along the
/// parallel. Where both numbers are even, or both odd, the rule does not decide: beyond the ends of the line, and beside a
/// line that turns back at its end. A disc lies on a side if its middle does and nothing that could change the answer
/// comes into it: not the line, and not the meridian (or parallel) of one of the line's ends.
///
/// Segments are straight in longitude and latitude, as those of polygons are. A line across the antimeridian, and
/// places within 5° of a pole or 90° east or west of the line, have no sides. Costs: a descent through a tree of boxes, about
/// log n of the line's positions, and the distance from the line.
final class LineSides: Sendable {
    private let figure: Figure
    private let chains: [Chain]
    /// Longitudes and latitudes of the line's loose ends, ascending. Where pieces meet there is no end.
    private let endLongitudes: [Double]
    private let endLatitudes: [Double]
    private let isTorn: Bool

    /// Farther than so many kilometres is not looked: discs of this radius stay away from where sides have no meaning.
    private static let farthest = 500.0

    init(_ parts: Parts) {
        figure = Figure(parts)
        chains = parts.lines.filter { $0.count > 1 }.map(Chain.init)
        isTorn = parts.lines.contains { line in
            zip(line, line.dropFirst()).contains { abs($0.longitude - $1.longitude) > 180 }
        }
        var ends: [Position: Int] = [:]
        for line in parts.lines {
            if let first = line.first { ends[first, default: 0] += 1 }
            if let last = line.last { ends[last, default: 0] += 1 }
        }
        let loose = ends.filter { $0.value % 2 == 1 }.keys
        endLongitudes = loose.map(\.longitude).sorted()
        endLatitudes = loose.map(\.latitude).sorted()
    }

    /// How a position lies to one side of the line: see ``Figure/Reach``.
    func reach(_ query: inout Query, _ side: CompassSide, exactTo limit: Double) -> Figure.Reach {
        guard let crossings = crossings(query, side) else { return .unknown }
        let line = figure.reach(&query, exactTo: limit)
        let clear = min(line.low, crossings.toEnd, Self.farthest)
        // On the line itself: an edge belongs to both sides.
        if line.low <= 0 { return crossings.toEnd > 0 ? Figure.Reach(low: -.infinity, high: 0) : .unknown }
        if clear <= 0 { return .unknown }
        return crossings.isOnSide
            ? Figure.Reach(low: -.infinity, high: -clear) : Figure.Reach(low: clear, high: .infinity)
    }

    /// The distance from the line, negative on the side asked about; nil where the rule does not decide.
    func distanceToBoundary(_ query: inout Query, _ side: CompassSide) -> Double? {
        guard let crossings = crossings(query, side), let distance = figure.distanceToBoundary(&query) else {
            return nil
        }
        return crossings.isOnSide ? -distance : distance
    }

    /// Whether a position is on a side or on the other one, and how many kilometres at least lie between it and the
    /// meridian or parallel of a loose end; nil where the rule does not decide.
    private func crossings(_ query: Query, _ side: CompassSide) -> (isOnSide: Bool, toEnd: Double)? {
        guard !isTorn, !figure.box.isEmpty, abs(query.latitude) <= 85 else { return nil }
        let longitude = figure.box.aligned(query.longitude)
        let isAlongMeridian = side == .north || side == .south
        var (above, below) = (false, false)
        for chain in chains {
            if isAlongMeridian {
                chain.count(along: longitude, up: query.latitude, isAlongMeridian: true, &above, &below)
            } else {
                chain.count(along: query.latitude, up: longitude, isAlongMeridian: false, &above, &below)
            }
        }
        guard above != below else { return nil }
        let toEnd: Double
        if isAlongMeridian {
            // From the plane of a meridian a place is so far as the prime vertical's radius, at least that of the
            // equator, times cosine and sine say.
            let away = Self.nearest(longitude, in: endLongitudes)
            let radius = Geocentric.equatorialRadius * cos(query.latitude * .pi / 180)
            toEnd = away >= 90 ? .infinity : radius * sin(away * .pi / 180)
        } else {
            guard longitude > figure.box.west - 90, longitude < figure.box.east + 90 else { return nil }
            toEnd = Self.nearest(query.latitude, in: endLatitudes) * 110.57
        }
        return (side == .north || side == .east ? below : above, toEnd)
    }

    /// How far a number is from the nearest of an ascending list; infinite where there is none.
    private static func nearest(_ number: Double, in list: [Double]) -> Double {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < number { low = middle + 1 } else { high = middle }
        }
        let right = low < list.count ? list[low] - number : .infinity
        let left = low > 0 ? number - list[low - 1] : .infinity
        return min(left, right)
    }
}

/// One piece of a line with boxes around its stretches.
private struct Chain: Sendable {
    private let positions: [Position]
    /// The boxes of a binary tree over the segments: that of node i around those of 2i and 2i + 1; the first is unused.
    private let boxes: [Box]
    private let leaves: Int

    init(_ positions: [Position]) {
        self.positions = positions
        let segments = positions.count - 1
        var leaves = 1
        while leaves < segments { leaves *= 2 }
        var boxes = [Box](repeating: Box(), count: 2 * leaves)
        for place in 0..<segments {
            let (a, b) = (positions[place], positions[place + 1])
            boxes[leaves + place] = Box(
                west: min(a.longitude, b.longitude), south: min(a.latitude, b.latitude),
                east: max(a.longitude, b.longitude), north: max(a.latitude, b.latitude))
        }
        for node in stride(from: leaves - 1, to: 0, by: -1) {
            boxes[node] = boxes[2 * node].joined(with: boxes[2 * node + 1])
        }
        self.boxes = boxes
        self.leaves = leaves
    }

    /// Counts, as odd or even, how often the way up and the way down from a place cross this piece.
    ///
    /// - Parameters:
    ///   - along: where the way runs: a longitude for a meridian, a latitude for a parallel.
    ///   - up: where on it the place is.
    func count(along: Double, up: Double, isAlongMeridian: Bool, _ above: inout Bool, _ below: inout Bool) {
        count(1, 0, leaves, along, up, isAlongMeridian, &above, &below)
    }

    /// The node's segments are those from `first` on, `count` of them at most. As deep as the logarithm of their number.
    private func count(
        _ node: Int, _ first: Int, _ count: Int, _ along: Double, _ up: Double, _ isAlongMeridian: Bool,
        _ above: inout Bool, _ below: inout Bool
    ) {
        let box = boxes[node]
        guard !box.isEmpty else { return }
        let (least, most) = isAlongMeridian ? (box.west, box.east) : (box.south, box.north)
        guard least <= along, along <= most else { return }
        let (bottom, top) = isAlongMeridian ? (box.south, box.north) : (box.west, box.east)
        let last = min(first + count, positions.count - 1)
        if bottom > up || top < up || count == 1 {
            // Of a connected stretch wholly on one side of the place only its two ends matter: it crosses the way an odd number
            // of times if they lie on different sides of it. A position exactly on the way counts as before it.
            let (from, to) = (positions[first], positions[last])
            let (start, end) = isAlongMeridian ? (from.longitude, to.longitude) : (from.latitude, to.latitude)
            guard (start <= along) != (end <= along) else { return }
            let (a, b) = isAlongMeridian ? (from.latitude, to.latitude) : (from.longitude, to.longitude)
            let isAbove = bottom > up || (top >= up && a + (b - a) * ((along - start) / (end - start)) > up)
            if isAbove { above.toggle() } else { below.toggle() }
            return
        }
        self.count(2 * node, first, count / 2, along, up, isAlongMeridian, &above, &below)
        self.count(2 * node + 1, first + count / 2, count / 2, along, up, isAlongMeridian, &above, &below)
    }
}
