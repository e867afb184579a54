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

    /// The signed distance to the boundary, as closely as it takes to tell whether it is at most `nearer`, or more than
    /// `farther`, or between the two; `nearer` is not greater than `farther`.
    @inline(__always)
    func reach(_ query: inout Query, nearer: Double, farther: Double) -> Reach {
        reach(&query, nearer: nearer, farther: farther, isExact: false)
    }

    /// The signed distance to the boundary, exact where it is at most `limit`.
    func reach(_ query: inout Query, exactTo limit: Double) -> Reach {
        reach(&query, nearer: -limit, farther: limit, isExact: true)
    }

    private func reach(_ query: inout Query, nearer: Double, farther: Double, isExact: Bool) -> Reach {
        if box.isEmpty { return .outside }
        let (x, y) = (box.aligned(query.longitude), query.latitude)
        var isInside = false
        if box.holds(x, y) {
            let cell = grid.cell(x, y)
            if let known = cell.isInside {
                isInside = known
                if cell.clearance > (known ? -nearer : farther) { return Self.beyond(known, cell.clearance) }
            } else if hasPolygons {
                switch rows.side(x, y) {
                case .edge: return Reach(low: 0, high: 0)
                case .inside: isInside = true
                case .outside: break
                }
            }
        } else {
            let least = box.leastDistance(x, y)
            if least > farther { return Self.beyond(false, least) }
        }
        if isInside {
            if nearer >= 0, !isExact { return Self.beyond(true, 0) }
        } else if hasPolygons, farther <= 0, !hasThin {
            return Self.beyond(false, 0)
        }
        // How far the search has to go, and from which find on nothing more can change.
        let limit = max(0, isInside ? -nearer : farther) + slack
        let enough = isInside ? (farther >= 0 ? limit : -farther) : (nearer < 0 ? limit : nearer - slack)
        // Chords are never longer than the way along the surface, so limits serve for both. The next double, so that
        // what lies exactly at the limit is still found.
        let bound = (limit * limit).nextUp
        let stop = isExact ? 0 : enough >= limit ? bound : enough > 0 ? enough * enough * 0.999_999 : 0
        let place = query.geocentric
        var best = hasPolygons ? outlines.nearest(place, within: bound, enough: stop) : bound
        if hasThin, !isInside, best >= stop { best = thin.nearest(place, within: best, enough: stop) }
        if best >= bound { return Self.beyond(isInside, limit - slack) }
        let distance = Geocentric.surface(chord: best.squareRoot())
        let low = best < stop ? 0 : max(0, distance - slack)
        let high = distance + slack
        if isInside { return Reach(low: -high, high: -low) }
        // Beside a polygon is not on it, though rounding may say so.
        return Reach(low: hasThin ? low : max(low, .leastNonzeroMagnitude), high: high)
    }

    /// The signed distance to the boundary, in full.
    func distanceToBoundary(_ query: inout Query) -> Double? {
        if box.isEmpty { return nil }
        let side = rows.side(box.aligned(query.longitude), query.latitude)
        if side == .edge { return 0 }
        let place = query.geocentric
        var best = outlines.nearest(place, within: .infinity)
        if side == .outside { best = thin.nearest(place, within: best) }
        let distance = Geocentric.surface(chord: best.squareRoot())
        return side == .inside ? -distance : distance
    }

    /// Farther than a limit; by a nanometre at least, so that no rounding on the way makes it "at the limit".
    @inline(__always)
    private static func beyond(_ isInside: Bool, _ limit: Double) -> Reach {
        let more = limit * (1 + 1e-12) + 1e-12
        return isInside ? Reach(low: -.infinity, high: -more) : Reach(low: more, high: .infinity)
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
