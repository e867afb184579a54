/// Polygons, lines and points made ready to be asked, millions of times, how a position lies to them.
///
/// What it costs: see `PreparedArea`. No query allocates or takes a lock.
final class Figure: Sendable {
    /// How far a position is from the figure's boundary, in kilometres, as far as it had to be worked out: negative
    /// inside of polygons. The true number lies between the two.
    struct Reach {
        var low: Double
        var high: Double

        static let unknown = Reach(low: -.infinity, high: .infinity)
        static let outside = Reach(low: .infinity, high: .infinity)
    }

    let parts: Parts
    let box: Box
    private let rows: RowIndex
    private let grid: ClearanceGrid
    private let outlines: SegmentTree
    private let thin: SegmentTree
    private let hasPolygons: Bool
    private let hasThin: Bool
    /// See ``SegmentTree/slack``.
    private let slack: Double

    init(_ parts: Parts) {
        self.parts = parts
        box = Box(parts)
        let rows = RowIndex(polygons: parts.polygons)
        self.rows = rows
        grid = ClearanceGrid(box: box, parts: parts) { rows.side($0, $1) }
        outlines = SegmentTree(lines: parts.polygons.flatMap { $0 })
        thin = SegmentTree(lines: parts.lines, points: parts.points)
        hasPolygons = !parts.polygons.isEmpty
        hasThin = !thin.isEmpty
        slack = max(outlines.slack, thin.slack)
    }

    /// The signed distance to the boundary, exact where it is at most `limit`; beyond that only its sign and that it is more.
    func reach(_ query: inout Query, within limit: Double) -> Reach {
        if box.isEmpty { return .outside }
        let (x, y) = (box.aligned(query.longitude), query.latitude)
        var side = RowIndex.Side.outside
        if box.holds(x, y) {
            let cell = grid.cell(x, y)
            if let isInside = cell.isInside {
                side = isInside ? .inside : .outside
                if cell.clearance > limit || limit == 0 { return Self.beyond(side, max(limit, cell.clearance)) }
            } else if hasPolygons {
                side = rows.side(x, y)
                if side == .edge { return Reach(low: 0, high: 0) }
                if limit == 0, !hasThin || side == .inside { return Self.beyond(side, 0) }
            }
        } else {
            let least = box.leastDistance(x, y)
            if least > limit || limit == 0 { return Self.beyond(.outside, max(least, limit)) }
        }
        // Chords are never longer than the way along the surface, so the limit serves for both.
        let bound = (limit + slack) * (limit + slack)
        let place = query.geocentric
        // The next double, so that what lies exactly at the limit is still found.
        var best = hasPolygons ? outlines.nearest(place, within: bound.nextUp) : bound.nextUp
        if hasThin, side == .outside { best = thin.nearest(place, within: best) }
        if best > bound { return Self.beyond(side, limit) }
        let distance = Geocentric.surface(chord: best.squareRoot())
        let (low, high) = (max(0, distance - slack), distance + slack)
        if side == .inside { return Reach(low: -high, high: -low) }
        // Beside a polygon is not on it, though rounding may say so.
        return Reach(low: hasThin ? low : max(low, .leastNonzeroMagnitude), high: high)
    }

    /// Farther than a limit; by a nanometre at least, so that no rounding on the way makes it "at the limit".
    @inline(__always)
    private static func beyond(_ side: RowIndex.Side, _ limit: Double) -> Reach {
        let more = limit * (1 + 1e-12) + 1e-12
        return side == .inside ? Reach(low: -.infinity, high: -more) : Reach(low: more, high: .infinity)
    }
}

/// A position being asked about; its place in space is worked out once, if at all.
struct Query {
    let longitude: Double
    let latitude: Double
    private var place: Geocentric?

    init(_ position: Position) {
        longitude = position.longitude
        latitude = position.latitude
    }

    var geocentric: Geocentric {
        mutating get {
            if let place { return place }
            let place = Geocentric(longitude: longitude, latitude: latitude)
            self.place = place
            return place
        }
    }
}
