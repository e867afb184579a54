/// Finds out whether any two of many edges cross, in n log n steps whatever their shape.
///
/// Shamos and Hoey (Geometric Intersection Problems, 1976): a line sweeps from west to east over the edges and keeps those
/// that it meets in their order from south to north. Two edges that cross are neighbours in that order before they do.
/// GEOS compares all edges whose boxes overlap, which for a comb of slanting needles is all with all.
///
/// Edges that touch at an end do not cross; edges that lie upon each other do.
struct EdgeSweep {
    /// An edge from its western to its eastern end (of two at one longitude, the southern first).
    private struct Edge {
        var from: Position
        var to: Position
    }

    private var edges: [Edge] = []

    /// A place at which two edges of the rings cross; nil if none do.
    static func crossing(of rings: [[Position]]) -> Position? {
        var sweep = EdgeSweep()
        for ring in rings {
            for (one, other) in zip(ring, ring.dropFirst()) where one != other {
                let isEastward = precedes(one, other)
                sweep.edges.append(Edge(from: isEastward ? one : other, to: isEastward ? other : one))
            }
        }
        return sweep.run()
    }

    private static func precedes(_ one: Position, _ other: Position) -> Bool {
        (one.longitude, one.latitude) < (other.longitude, other.latitude)
    }

    private func run() -> Position? {
        // An event is the beginning (odd) or the end (even) of an edge; at one place ends come first.
        func place(_ event: Int) -> Position { event % 2 == 1 ? edges[event / 2].from : edges[event / 2].to }
        let events = (0..<(edges.count * 2)).sorted { one, other in
            let (a, b) = (place(one), place(other))
            if a != b { return Self.precedes(a, b) }
            return one % 2 != other % 2 ? one % 2 < other % 2 : one < other
        }
        var order = SweepOrder(capacity: edges.count)
        for event in events {
            let edge = event / 2
            if event % 2 == 0 {
                let (below, above) = order.neighbours(of: edge)
                order.remove(edge)
                if let below, let above, let spot = crossing(below, above) { return spot }
                continue
            }
            var overlap: Position?
            order.insert(edge) { other in
                let side = self.side(of: edge, beside: other)
                if side == 0 { overlap = edges[edge].from }
                return side > 0
            }
            if let overlap { return overlap }
            let (below, above) = order.neighbours(of: edge)
            if let below, let spot = crossing(below, edge) { return spot }
            if let above, let spot = crossing(edge, above) { return spot }
        }
        return nil
    }

    private func turn(_ edge: Int, _ place: Position) -> Double {
        RowIndex.turn(
            edges[edge].from.longitude, edges[edge].from.latitude, edges[edge].to.longitude, edges[edge].to.latitude,
            place.longitude, place.latitude)
    }

    /// Positive if an edge that begins here lies north of another that is being met, zero if upon it.
    private func side(of edge: Int, beside other: Int) -> Double {
        let start = turn(other, edges[edge].from)
        return start != 0 ? start : turn(other, edges[edge].to)
    }

    private func crossing(_ one: Int, _ other: Int) -> Position? {
        let (a, b) = (turn(one, edges[other].from), turn(one, edges[other].to))
        let (c, d) = (turn(other, edges[one].from), turn(other, edges[one].to))
        if a == 0, b == 0 {
            let start = Self.precedes(edges[one].from, edges[other].from) ? edges[other].from : edges[one].from
            let end = Self.precedes(edges[one].to, edges[other].to) ? edges[one].to : edges[other].to
            return Self.precedes(start, end) ? start : nil
        }
        guard (a < 0 && b > 0) || (a > 0 && b < 0), (c < 0 && d > 0) || (c > 0 && d < 0) else { return nil }
        let part = a / (a - b)
        return Position(
            longitude: edges[other].from.longitude + (edges[other].to.longitude - edges[other].from.longitude) * part,
            latitude: edges[other].from.latitude + (edges[other].to.latitude - edges[other].from.latitude) * part)
    }
}

/// Numbers in an order that only their owner knows, as a treap (Seidel and Aragon, 1996) threaded by a list.
private struct SweepOrder {
    private var left: [Int32] = []
    private var right: [Int32] = []
    private var parent: [Int32] = []
    private var previous: [Int32] = []
    private var following: [Int32] = []
    private var root: Int32 = -1

    init(capacity: Int) {
        let none = [Int32](repeating: -1, count: capacity)
        (left, right, parent, previous, following) = (none, none, none, none, none)
    }

    /// The numbers just before and after.
    func neighbours(of item: Int) -> (Int?, Int?) {
        (previous[item] < 0 ? nil : Int(previous[item]), following[item] < 0 ? nil : Int(following[item]))
    }

    /// Puts a number in; `follows` says whether it comes after another.
    mutating func insert(_ item: Int, follows: (Int) -> Bool) {
        let item = Int32(item)
        var (before, after) = (Int32(-1), Int32(-1))
        var (above, isRight) = (Int32(-1), false)
        var at = root
        while at >= 0 {
            above = at
            isRight = follows(Int(at))
            if isRight { (before, at) = (at, right[Int(at)]) } else { (after, at) = (at, left[Int(at)]) }
        }
        let place = Int(item)
        (left[place], right[place], parent[place]) = (-1, -1, above)
        (previous[place], following[place]) = (before, after)
        if before >= 0 { following[Int(before)] = item }
        if after >= 0 { previous[Int(after)] = item }
        if above < 0 { root = item } else if isRight { right[Int(above)] = item } else { left[Int(above)] = item }
        while parent[place] >= 0, priority(parent[place]) < priority(item) { raise(item) }
    }

    mutating func remove(_ item: Int) {
        let place = Int(item)
        while left[place] >= 0 || right[place] >= 0 {
            let (one, other) = (left[place], right[place])
            raise(one < 0 || (other >= 0 && priority(other) > priority(one)) ? other : one)
        }
        let above = parent[place]
        if above < 0 {
            root = -1
        } else if left[Int(above)] == Int32(item) {
            left[Int(above)] = -1
        } else {
            right[Int(above)] = -1
        }
        if previous[place] >= 0 { following[Int(previous[place])] = following[place] }
        if following[place] >= 0 { previous[Int(following[place])] = previous[place] }
    }

    /// Mixed well enough that no order of edges can make the tree deep (Steele and Vigna's finaliser).
    private func priority(_ item: Int32) -> UInt64 {
        var mixed = UInt64(truncatingIfNeeded: item) &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Turns the tree so that a number takes its parent's place.
    private mutating func raise(_ item: Int32) {
        let above = parent[Int(item)]
        let top = parent[Int(above)]
        if left[Int(above)] == item {
            let moved = right[Int(item)]
            left[Int(above)] = moved
            if moved >= 0 { parent[Int(moved)] = above }
            right[Int(item)] = above
        } else {
            let moved = left[Int(item)]
            right[Int(above)] = moved
            if moved >= 0 { parent[Int(moved)] = above }
            left[Int(item)] = above
        }
        parent[Int(above)] = item
        parent[Int(item)] = top
        if top < 0 {
            root = item
        } else if left[Int(top)] == above {
            left[Int(top)] = item
        } else {
            right[Int(top)] = item
        }
    }
}
