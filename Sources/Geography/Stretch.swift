/// Why the stretch of a road or line between two places cannot be told.
public enum StretchProblem: Error, Hashable, Sendable {
    /// The road is no line: a zone, or a single place.
    case noLine
    /// The first or the second place lies so far from the road.
    case tooFar(isFirst: Bool, Kilometres)
    /// The pieces of the road between the two do not meet.
    case broken
    /// There is more than one way along the road.
    case ways
}

extension Area {
    /// No place may be farther from the road than this, or it is not one that the road leads to.
    static let farthestFromRoad = 10.0

    /// The stretch of a road or line from the point nearest to the middle of one place to that nearest to the middle of
    /// another. Time is proportional to the road's positions.
    ///
    /// - Returns: the stretch; missing where the shape of one of the three is not at hand, dated where the road is.
    public static func stretch(of road: Area, from one: Area, to other: Area) -> Result<Area, StretchProblem> {
        switch road {
        case .named(_, let road): return stretch(of: road, from: one, to: other)
        case .missing: return .success(road)
        case .shape(let shape):
            guard let first = one.middle, let second = other.middle else { return .success(.missing(shape.name)) }
            return stretch(of: shape, first, second).map { .shape($0) }
        case .dated(let shapes):
            guard let first = one.middle, let second = other.middle else {
                return .success(.missing(shapes.first?.shape.name ?? "road"))
            }
            var stretches: [DatedShape] = []
            for dated in shapes {
                switch stretch(of: dated.shape, first, second) {
                case .success(let shape):
                    stretches.append(DatedShape(from: dated.from, until: dated.until, shape: shape))
                case .failure(let problem): return .failure(problem)
                }
            }
            return .success(.dated(stretches))
        default: return .failure(.noLine)
        }
    }

    /// The middle of a place: of its box, for a town's outline; nil where its shape is not at hand or changes.
    private var middle: Position? {
        switch self {
        case .named(_, let area): return area.middle
        case .within(_, let area): return area.middle
        case .shape(let shape):
            let box = Box(Parts(shape))
            return box.isEmpty
                ? nil : Position(longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2)
        default: return nil
        }
    }

    private static func stretch(
        of road: Shape, _ first: Position, _ second: Position
    ) -> Result<Shape, StretchProblem> {
        let lines = Parts(road).lines
        guard let start = RoadPoint.nearest(to: first, on: lines), let end = RoadPoint.nearest(to: second, on: lines)
        else { return .failure(.noLine) }
        for (isFirst, point, place) in [(true, start, first), (false, end, second)] {
            let away = point.position.distance(to: place)
            if away.value > farthestFromRoad { return .failure(.tooFar(isFirst: isFirst, away)) }
        }
        let parts: [[Position]]
        if start.line == end.line, lines[start.line].first != lines[start.line].last {
            parts = [RoadPoint.between(start, end, on: lines[start.line])]
        } else {
            switch RoadPoint.way(from: start, to: end, on: lines) {
            case .success(let way): parts = way
            case .failure(let problem): return .failure(problem)
            }
        }
        return .success(Shape(name: road.name, parts: parts.map { .line($0) }))
    }
}

/// A point on one of the pieces of a road.
private struct RoadPoint {
    var line: Int
    /// The segment, by its first position.
    var segment: Int
    /// How far along the segment, 0 to 1.
    var fraction: Double
    var position: Position

    /// The point nearest to a place, as on a map that keeps the angles there.
    static func nearest(to place: Position, on lines: [[Position]]) -> RoadPoint? {
        let angle = place.latitude * .pi / 180
        // The cosine to the fourth power of the angle: enough to choose a point on a road.
        let wide = max(0.01, 1 - angle * angle / 2 + angle * angle * angle * angle / 24)
        var best: (square: Double, point: RoadPoint)?
        for (line, positions) in lines.enumerated() {
            for segment in 0..<max(0, positions.count - 1) {
                let (a, b) = (positions[segment], positions[segment + 1])
                let (dx, dy) = ((b.longitude - a.longitude) * wide, b.latitude - a.latitude)
                let (px, py) = ((place.longitude - a.longitude) * wide, place.latitude - a.latitude)
                let length = dx * dx + dy * dy
                let fraction = length > 0 ? min(1, max(0, (px * dx + py * dy) / length)) : 0
                let (ex, ey) = (px - dx * fraction, py - dy * fraction)
                let square = ex * ex + ey * ey
                if let best, best.square <= square { continue }
                let position = Position(
                    longitude: a.longitude + (b.longitude - a.longitude) * fraction,
                    latitude: a.latitude + (b.latitude - a.latitude) * fraction)
                best = (
                    square, RoadPoint(line: line, segment: segment, fraction: fraction, position: position)
                )
            }
        }
        return best?.point
    }

    /// The positions between two points of one piece.
    static func between(_ one: RoadPoint, _ other: RoadPoint, on line: [Position]) -> [Position] {
        let isForward = (one.segment, one.fraction) <= (other.segment, other.fraction)
        let (from, to) = isForward ? (one, other) : (other, one)
        var positions = [from.position]
        if from.segment < to.segment { positions += line[(from.segment + 1)...to.segment] }
        if positions.last != to.position || positions.count == 1 { positions.append(to.position) }
        return positions
    }

    /// The pieces of the way between two points over pieces that meet at their ends; there must be one way only.
    static func way(
        from start: RoadPoint, to end: RoadPoint, on lines: [[Position]]
    ) -> Result<[[Position]], StretchProblem> {
        var atEnd: [Position: [Int]] = [:]
        for (place, line) in lines.enumerated() {
            if let first = line.first { atEnd[first, default: []].append(place) }
            if let last = line.last { atEnd[last, default: []].append(place) }
        }
        // From the first piece outwards; of each piece where the way enters it and from which piece.
        var from: [Int: (piece: Int, at: Position)] = [:]
        var seen: Set<Int> = [start.line]
        var reached: Set<Position> = []
        var queue = [start.line]
        var next = 0
        var hasCircle = lines[start.line].first == lines[start.line].last
        while next < queue.count {
            let piece = queue[next]
            next += 1
            let entered = from[piece]?.at
            for joint in Set([lines[piece].first, lines[piece].last].compactMap { $0 }) where joint != entered {
                guard reached.insert(joint).inserted else {
                    hasCircle = true
                    continue
                }
                for other in atEnd[joint] ?? [] where other != piece {
                    guard seen.insert(other).inserted else {
                        hasCircle = true
                        continue
                    }
                    from[other] = (piece, joint)
                    queue.append(other)
                }
            }
        }
        guard seen.contains(end.line) else { return .failure(.broken) }
        guard !hasCircle else { return .failure(.ways) }
        var way: [[Position]] = []
        var (piece, point) = (end.line, end)
        while let (before, joint) = from[piece] {
            way.append(between(edge(of: piece, at: joint, on: lines), point, on: lines[piece]))
            point = edge(of: before, at: joint, on: lines)
            piece = before
        }
        way.append(between(start, point, on: lines[piece]))
        return .success(way.filter { $0.count > 1 })
    }

    private static func edge(of piece: Int, at joint: Position, on lines: [[Position]]) -> RoadPoint {
        let isFirst = lines[piece].first == joint
        return RoadPoint(
            line: piece, segment: isFirst ? 0 : max(0, lines[piece].count - 2), fraction: isFirst ? 0 : 1,
            position: joint)
    }
}
