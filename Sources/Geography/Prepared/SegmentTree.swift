/// Finds how far the nearest of many segments is.
///
/// Segments are straight in longitude and latitude. Long ones are cut into pieces of 10 km, so that each runs within
/// 2 m of its chord through the earth, and distances are taken to the chords. Pieces are sorted along a Z-curve and boxed by eights, and the boxes by eights again: a query goes down to
/// the nearest box first and leaves out all that lie farther than what it has. No allocation; what it costs
/// is said at `PreparedArea`.
struct SegmentTree: Sendable {
    /// Six numbers a segment: both ends, geocentric, in kilometres.
    private let segments: Flat<Double>
    /// Six numbers a box: least and greatest x, y, z. Level 0 boxes segments, each next level boxes the one before.
    private let boxes: Flat<Double>
    /// Where each level begins in ``boxes``, in boxes; one more at the end.
    private let levels: Flat<Int>
    private let top: Int
    private let count: Int
    /// Kilometres by which a distance may be off because pieces had to be longer than they should; zero for all but
    /// shapes of very many edges around the earth.
    let slack: Double

    private static let fan = 8
    private static let pieceLength = 10.0

    var isEmpty: Bool { count == 0 }

    init(lines: [[Position]], points: [Position] = []) {
        var length = 0.0
        var edges = points.count
        for line in lines {
            for (one, other) in zip(line, line.dropFirst()) {
                length += Self.planarLength(one, other)
                edges += 1
            }
        }
        // A shape of very long edges would shatter: no more than four pieces for each edge, and a few thousand.
        let piece = max(Self.pieceLength, length / Double(4 * edges + 4096))
        // The height of an arc over its chord, and as much again to the side.
        slack = piece > Self.pieceLength ? piece * piece / (4 * Geocentric.meanRadius) : 0
        var flat = ContiguousArray<Double>()
        var keys: [UInt64] = []
        keys.reserveCapacity(edges)
        flat.reserveCapacity(edges * 6)
        func append(_ a: Geocentric, _ b: Geocentric, _ longitude: Double, _ latitude: Double) {
            flat.append(a.x)
            flat.append(a.y)
            flat.append(a.z)
            flat.append(b.x)
            flat.append(b.y)
            flat.append(b.z)
            keys.append(UInt64(Self.zOrder(longitude, latitude)) << 32 | UInt64(keys.count))
        }
        for point in points {
            let place = Geocentric(point)
            append(place, place, point.longitude, point.latitude)
        }
        for line in lines {
            for (one, other) in zip(line, line.dropFirst()) {
                let pieces = max(1, Int((Self.planarLength(one, other) / piece).rounded(.up)))
                var start = Geocentric(one)
                for index in 1...pieces {
                    let part = Double(index) / Double(pieces)
                    let end = Geocentric(
                        longitude: one.longitude + (other.longitude - one.longitude) * part,
                        latitude: one.latitude + (other.latitude - one.latitude) * part)
                    let middle = (Double(index) - 0.5) / Double(pieces)
                    append(
                        start, end, one.longitude + (other.longitude - one.longitude) * middle,
                        one.latitude + (other.latitude - one.latitude) * middle)
                    start = end
                }
            }
        }
        keys.sort()
        var sorted = ContiguousArray<Double>()
        sorted.reserveCapacity(flat.count)
        for key in keys {
            let place = Int(key & 0xFFFF_FFFF) * 6
            sorted.append(contentsOf: flat[place..<(place + 6)])
        }
        segments = Flat(sorted)
        count = keys.count
        let (boxes, levels) = Self.boxed(sorted, count: keys.count)
        self.boxes = Flat(boxes)
        self.levels = Flat(levels)
        top = levels.count - 2
    }

    private static func boxed(
        _ segments: ContiguousArray<Double>, count: Int
    ) -> (ContiguousArray<Double>, ContiguousArray<Int>) {
        var boxes = ContiguousArray<Double>()
        var levels: ContiguousArray<Int> = [0]
        guard count > 0 else { return (boxes, levels) }
        var below = count
        repeat {
            let level = levels.count - 1
            for first in stride(from: 0, to: below, by: fan) {
                var box = [Double.infinity, .infinity, .infinity, -.infinity, -.infinity, -.infinity]
                for child in first..<min(first + fan, below) {
                    for axis in 0..<3 {
                        let (low, high): (Double, Double)
                        if level == 0 {
                            let (a, b) = (segments[child * 6 + axis], segments[child * 6 + 3 + axis])
                            (low, high) = (min(a, b), max(a, b))
                        } else {
                            let place = (levels[level - 1] + child) * 6 + axis
                            (low, high) = (boxes[place], boxes[place + 3])
                        }
                        box[axis] = min(box[axis], low)
                        box[axis + 3] = max(box[axis + 3], high)
                    }
                }
                boxes.append(contentsOf: box)
            }
            below = (below + fan - 1) / fan
            levels.append(boxes.count / 6)
        } while below > 1
        return (boxes, levels)
    }

    private static func planarLength(_ one: Position, _ other: Position) -> Double {
        // Too long away from the equator, where edges along parallels bend more and pieces should be shorter.
        let x = (other.longitude - one.longitude) * 111.32
        let y = (other.latitude - one.latitude) * 111.7
        return (x * x + y * y).squareRoot()
    }

    /// Sixteen bits of longitude and of latitude, interleaved.
    private static func zOrder(_ longitude: Double, _ latitude: Double) -> UInt32 {
        func spread(_ value: Double, _ low: Double, _ size: Double) -> UInt32 {
            var bits = UInt32(min(max(0, (value - low) / size * 65_535), 65_535))
            bits = (bits | bits << 8) & 0x00FF_00FF
            bits = (bits | bits << 4) & 0x0F0F_0F0F
            bits = (bits | bits << 2) & 0x3333_3333
            return (bits | bits << 1) & 0x5555_5555
        }
        return spread(longitude, -180, 540) | spread(latitude, -90, 180) << 1
    }

    /// The square of the chord to the nearest segment, if it is less than a limit; else the limit.
    ///
    /// - Parameter enough: the search ends at the first segment whose square is less than this; the answer is then no
    ///   more than an upper bound.
    func nearest(_ place: Geocentric, within limit: Double, enough: Double = 0) -> Double {
        guard count > 0, toBox(levels[top], place) < limit else { return limit }
        var best = limit
        descend(top, 0, place, enough, &best)
        return best
    }

    @inline(__always)
    private func toBox(_ box: Int, _ place: Geocentric) -> Double {
        let at = box * 6
        let dx = max(boxes[at] - place.x, 0, place.x - boxes[at + 3])
        let dy = max(boxes[at + 1] - place.y, 0, place.y - boxes[at + 4])
        let dz = max(boxes[at + 2] - place.z, 0, place.z - boxes[at + 5])
        return dx * dx + dy * dy + dz * dz
    }

    @inline(__always)
    private func toSegment(_ segment: Int, _ place: Geocentric) -> Double {
        let at = segment * 6
        let (ax, ay, az) = (segments[at], segments[at + 1], segments[at + 2])
        let (bx, by, bz) = (segments[at + 3] - ax, segments[at + 4] - ay, segments[at + 5] - az)
        let (px, py, pz) = (place.x - ax, place.y - ay, place.z - az)
        let length = bx * bx + by * by + bz * bz
        let along = bx * px + by * py + bz * pz
        // Beyond an end the end is nearest; a division is spared for most segments.
        if along <= 0 { return px * px + py * py + pz * pz }
        if along >= length {
            let (dx, dy, dz) = (px - bx, py - by, pz - bz)
            return dx * dx + dy * dy + dz * dz
        }
        let part = along / length
        let (dx, dy, dz) = (px - bx * part, py - by * part, pz - bz * part)
        return dx * dx + dy * dy + dz * dz
    }

    private func descend(_ level: Int, _ box: Int, _ place: Geocentric, _ enough: Double, _ best: inout Double) {
        let first = box * Self.fan
        if level == 0 {
            for segment in first..<min(first + Self.fan, count) { best = min(best, toSegment(segment, place)) }
            return
        }
        let below = levels[level - 1]
        let last = min(first + Self.fan, levels[level] - below)
        // The nearest box first, so that the others can be left out.
        var nearest = first
        var least = Double.infinity
        for child in first..<last {
            let distance = toBox(below + child, place)
            if distance < least { (nearest, least) = (child, distance) }
        }
        if least >= best { return }
        descend(level - 1, nearest, place, enough, &best)
        for child in first..<last where child != nearest {
            if best < enough { return }
            if toBox(below + child, place) < best { descend(level - 1, child, place, enough, &best) }
        }
    }
}
