import Geography

/// Shapes as paths: clipped to the frame, and with no more points than one can see.
struct Outline {
    let projection: Projection

    /// The path of some parts, and the middle of the largest that is seen; empty where nothing is.
    func path(_ parts: [Shape.Part]) -> (path: String, middle: (x: Double, y: Double), area: Double) {
        var path = ""
        var best = (area: 0.0, x: 0.0, y: 0.0)
        for part in parts {
            switch part {
            case .polygon(let rings):
                for (place, ring) in rings.enumerated() {
                    let points = clipped(ring.map { projection.point($0) })
                    guard points.count > 2 else { continue }
                    path += written(points) + "Z"
                    if place == 0 {
                        let (area, x, y) = Self.middle(points)
                        if area > best.area { best = (area, x, y) }
                    }
                }
            case .line(let line):
                let points = line.map { projection.point($0) }
                if points.contains(where: isNear) { path += written(points) }
            case .point: continue
            }
        }
        return (path, (best.x, best.y), best.area)
    }

    private typealias Point = (x: Double, y: Double)
    /// Pixels beyond the frame that are still drawn, so that cuts are not seen.
    private static let margin = 12.0

    private func isNear(_ point: Point) -> Bool {
        point.x > -Self.margin && point.x < projection.width + Self.margin && point.y > -Self.margin
            && point.y < projection.height + Self.margin
    }

    /// Sutherland and Hodgman, "Reentrant polygon clipping", 1974: one side after the other.
    private func clipped(_ ring: [Point]) -> [Point] {
        let (left, top) = (-Self.margin, -Self.margin)
        let (right, bottom) = (projection.width + Self.margin, projection.height + Self.margin)
        // A ring that goes around the back of the world in this picture would be smeared across it.
        for (one, next) in zip(ring, ring.dropFirst()) where abs(one.x - next.x) > projection.width * 8 { return [] }
        guard let minX = ring.map(\.x).min(), let maxX = ring.map(\.x).max(), let minY = ring.map(\.y).min(),
            let maxY = ring.map(\.y).max(), minX < right, maxX > left, minY < bottom, maxY > top
        else { return [] }
        if minX >= left, maxX <= right, minY >= top, maxY <= bottom { return ring }
        var points = ring
        func cut(_ isInside: (Point) -> Bool, _ crossing: (Point, Point) -> Point) {
            var kept: [Point] = []
            guard var previous = points.last else { return }
            for point in points {
                if isInside(point) {
                    if !isInside(previous) { kept.append(crossing(previous, point)) }
                    kept.append(point)
                } else if isInside(previous) {
                    kept.append(crossing(previous, point))
                }
                previous = point
            }
            points = kept
        }
        func atX(_ x: Double) -> (Point, Point) -> Point {
            { one, other in (x, one.y + (other.y - one.y) * (x - one.x) / (other.x - one.x)) }
        }
        func atY(_ y: Double) -> (Point, Point) -> Point {
            { one, other in (one.x + (other.x - one.x) * (y - one.y) / (other.y - one.y), y) }
        }
        cut({ $0.x >= left }, atX(left))
        cut({ $0.x <= right }, atX(right))
        cut({ $0.y >= top }, atY(top))
        cut({ $0.y <= bottom }, atY(bottom))
        return points
    }

    /// Points nearer than a pixel to the one before are left out.
    private func written(_ points: [Point]) -> String {
        var path = ""
        var last: Point?
        for (place, point) in points.enumerated() {
            if let last, place < points.count - 1, abs(last.x - point.x) + abs(last.y - point.y) < 1.2 { continue }
            path += (last == nil ? "M" : "L") + SVG.number(point.x) + " " + SVG.number(point.y)
            last = point
        }
        return path
    }

    /// Area and centroid of a ring.
    private static func middle(_ ring: [Point]) -> (area: Double, x: Double, y: Double) {
        var (area, x, y) = (0.0, 0.0, 0.0)
        guard var previous = ring.last else { return (0, 0, 0) }
        for point in ring {
            let cross = previous.x * point.y - point.x * previous.y
            area += cross
            x += (previous.x + point.x) * cross
            y += (previous.y + point.y) * cross
            previous = point
        }
        guard abs(area) > 1e-9 else { return (0, previous.x, previous.y) }
        return (abs(area) / 2, x / (3 * area), y / (3 * area))
    }
}
