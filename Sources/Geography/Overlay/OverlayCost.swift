/// How much work an overlay would be, before GEOS begins it: GEOS cannot be stopped, and its time and memory grow with
/// the crossings, which may be as many as the square of the edges (two combs laid across each other).
///
/// Edges are dealt into the cells of a grid, about one cell an edge, and compared within a cell. What is counted depends
/// on the shapes alone, so that the same map gives the same answer on every machine.
struct OverlayCost {
    /// So many crossings take GEOS some five seconds and half a gigabyte.
    static let mostCrossings = 500_000
    /// So many comparisons take about a second: edges side by side in one narrow band are not compared all with all.
    static let mostComparisons = 100_000_000

    private struct Edge {
        var from: Position
        var to: Position
        /// Which polygon or line it belongs to: those of one are not compared.
        var owner: Int32
    }

    /// Whether different parts of one set, or the parts of two, cross more often than GEOS should be asked to work out.
    static func isTooMuch(_ one: Parts, _ other: Parts?) -> Bool {
        var edges: [Edge] = []
        var owner: Int32 = 0
        func add(_ rings: [[Position]]) {
            for ring in rings {
                for (from, to) in zip(ring, ring.dropFirst()) { edges.append(Edge(from: from, to: to, owner: owner)) }
            }
        }
        for parts in [one, other].compactMap({ $0 }) {
            // Without another set, the parts of the one are laid over each other; else only the sets are.
            for rings in parts.polygons {
                add(rings)
                if other == nil { owner += 1 }
            }
            for line in parts.lines { add([line]) }
            owner += 1
        }
        // Fewer edges cannot cross so often.
        guard edges.count / 2 * (edges.count / 2) > mostCrossings else { return false }
        return crossings(edges)
    }

    private static func crossings(_ edges: [Edge]) -> Bool {
        var (west, east, south, north) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
        for edge in edges {
            west = min(west, edge.from.longitude, edge.to.longitude)
            east = max(east, edge.from.longitude, edge.to.longitude)
            south = min(south, edge.from.latitude, edge.to.latitude)
            north = max(north, edge.from.latitude, edge.to.latitude)
        }
        let side = max(1, min(1024, Int(Double(edges.count).squareRoot())))
        let (wide, high) = (max(east - west, 1e-12) / Double(side), max(north - south, 1e-12) / Double(side))
        func column(_ longitude: Double) -> Int { max(0, min(side - 1, Int((longitude - west) / wide))) }
        func row(_ latitude: Double) -> Int { max(0, min(side - 1, Int((latitude - south) / high))) }
        /// The cells that an edge passes, column by column.
        func cells(_ edge: Edge, _ body: (Int) -> Void) {
            let isEastward = edge.from.longitude <= edge.to.longitude
            let (first, last) = isEastward ? (edge.from, edge.to) : (edge.to, edge.from)
            let slope = (last.latitude - first.latitude) / max(last.longitude - first.longitude, 1e-300)
            for place in column(first.longitude)...column(last.longitude) {
                let enter = max(first.longitude, west + Double(place) * wide)
                let leave = min(last.longitude, west + Double(place + 1) * wide)
                var (low, high) = (first.latitude, last.latitude)
                if column(first.longitude) != column(last.longitude) {
                    low = first.latitude + (enter - first.longitude) * slope
                    high = first.latitude + (leave - first.longitude) * slope
                }
                for level in row(min(low, high))...row(max(low, high)) { body(place * side + level) }
            }
        }
        var starts = [Int32](repeating: 0, count: side * side + 1)
        var entries = 0
        for edge in edges {
            cells(edge) {
                starts[$0 + 1] += 1; entries += 1
            }
        }
        guard entries < mostComparisons else { return true }
        for cell in 0..<(side * side) { starts[cell + 1] += starts[cell] }
        var next = starts
        var members = [Int32](repeating: 0, count: entries)
        for (place, edge) in edges.enumerated() {
            cells(edge) {
                members[Int(next[$0])] = Int32(place)
                next[$0] += 1
            }
        }
        var (crossings, comparisons) = (0, 0)
        for cell in 0..<(side * side) {
            let range = Int(starts[cell])..<Int(starts[cell + 1])
            comparisons += range.count * range.count / 2
            guard comparisons < mostComparisons else { return true }
            for left in range {
                let one = edges[Int(members[left])]
                for right in (left + 1)..<max(left + 1, range.upperBound) {
                    let other = edges[Int(members[right])]
                    if one.owner != other.owner, doCross(one, other) { crossings += 1 }
                }
            }
            // An edge pair that shares two cells counts twice where it crosses near their border: near enough.
            guard crossings < mostCrossings else { return true }
        }
        return false
    }

    private static func doCross(_ one: Edge, _ other: Edge) -> Bool {
        func turn(_ a: Position, _ b: Position, _ c: Position) -> Bool {
            (b.longitude - a.longitude) * (c.latitude - a.latitude) > (b.latitude - a.latitude)
                * (c.longitude - a.longitude)
        }
        return turn(one.from, one.to, other.from) != turn(one.from, one.to, other.to)
            && turn(other.from, other.to, one.from) != turn(other.from, other.to, one.to)
    }
}
