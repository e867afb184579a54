/// Says of a position whether it is inside polygons, by counting the edges that a ray to the east crosses.
///
/// Edges are straight in longitude and latitude (RFC 7946, section 3.1.1). They lie in rows of equal height, so that a
/// query looks only at the edges of its own row: a handful in a border, a nanosecond each. Places on an edge are told from
/// places beside it exactly (up to 106 bits), as GEOS does.
struct RowIndex: Sendable {
    enum Side: UInt8 {
        case outside, inside, edge
    }

    private let south: Double
    private let north: Double
    private let scale: Double
    private let rowCount: Int
    /// Where each row's edges begin in ``edges``, in edges; one more at the end.
    private let starts: Flat<Int32>
    /// Four numbers an edge: x and y of its southern end, x and y of its northern end.
    private let edges: Flat<Double>

    init(polygons: [[[Position]]]) {
        var flat = ContiguousArray<Double>()
        flat.reserveCapacity(polygons.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } } * 4)
        var (south, north) = (Double.infinity, -Double.infinity)
        for rings in polygons {
            for ring in rings {
                for (one, other) in zip(ring, ring.dropFirst()) where one != other {
                    let (low, high) = one.latitude <= other.latitude ? (one, other) : (other, one)
                    flat.append(low.longitude)
                    flat.append(low.latitude)
                    flat.append(high.longitude)
                    flat.append(high.latitude)
                    south = min(south, low.latitude)
                    north = max(north, high.latitude)
                }
            }
        }
        let count = flat.count / 4
        // More rows mean fewer edges a row and longer edges in many rows: halve until that costs no more than
        // eight times the edges themselves.
        var rows = min(max(1, count / 4), 8192)
        let height = max(north - south, 1e-9)
        func row(_ latitude: Double, _ rows: Int) -> Int {
            min(max(0, Int((latitude - south) * (Double(rows) / height))), rows - 1)
        }
        while rows > 1 {
            var total = 0
            for edge in 0..<count { total += row(flat[edge * 4 + 3], rows) - row(flat[edge * 4 + 1], rows) + 1 }
            if total <= 8 * count + 64 { break }
            rows /= 2
        }
        var starts = ContiguousArray<Int32>(repeating: 0, count: rows + 1)
        for edge in 0..<count {
            for row in row(flat[edge * 4 + 1], rows)...row(flat[edge * 4 + 3], rows) { starts[row + 1] += 1 }
        }
        for row in 0..<rows { starts[row + 1] += starts[row] }
        var next = starts
        var sorted = ContiguousArray<Double>(repeating: 0, count: Int(starts[rows]) * 4)
        for edge in 0..<count {
            for row in row(flat[edge * 4 + 1], rows)...row(flat[edge * 4 + 3], rows) {
                let place = Int(next[row]) * 4
                next[row] += 1
                for part in 0..<4 { sorted[place + part] = flat[edge * 4 + part] }
            }
        }
        self.south = south
        self.north = north
        self.scale = Double(rows) / height
        self.rowCount = rows
        self.starts = Flat(starts)
        self.edges = Flat(sorted)
    }

    /// On which side a position lies.
    func side(_ x: Double, _ y: Double) -> Side {
        guard y >= south, y <= north else { return .outside }
        let row = min(max(0, Int((y - south) * scale)), rowCount - 1)
        var isInside = false
        var place = Int(starts[row]) * 4
        let end = Int(starts[row + 1]) * 4
        while place < end {
            let (x1, y1, x2, y2) = (edges[place], edges[place + 1], edges[place + 2], edges[place + 3])
            place += 4
            if y < y1 || y > y2 { continue }
            let (west, east) = x1 < x2 ? (x1, x2) : (x2, x1)
            if x > east { continue }
            if y1 == y2 {
                if x >= west { return .edge }
                continue
            }
            if x < west {
                // The northern end is not counted, so that a corner is crossed once.
                if y < y2 { isInside.toggle() }
                continue
            }
            let turn = Self.turn(x1, y1, x2, y2, x, y)
            if turn == 0 { return .edge }
            if turn > 0, y < y2 { isInside.toggle() }
        }
        return isInside ? .inside : .outside
    }

    /// Positive if the third place lies to the left of the way from the first to the second, zero if on the line.
    ///
    /// Shewchuk's error bound (Adaptive Precision Floating-Point Arithmetic, 1997, ccwerrboundA) decides most cases;
    /// the rest is calculated in pairs of doubles.
    @inline(__always)
    static func turn(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) -> Double {
        let left = (x2 - x1) * (y - y1)
        let right = (y2 - y1) * (x - x1)
        let determinant = left - right
        let bound = 3.3306690738754716e-16 * (abs(left) + abs(right))
        if determinant > bound || -determinant > bound { return determinant }
        return exactTurn(x1, y1, x2, y2, x, y)
    }

    @inline(never)
    private static func exactTurn(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double
    ) -> Double {
        let left = Pair(difference: x2, x1).times(Pair(difference: y, y1))
        let right = Pair(difference: y2, y1).times(Pair(difference: x, x1))
        return left.minus(right)
    }

    /// An unevaluated sum of two doubles (Dekker).
    private struct Pair {
        var high: Double
        var low: Double

        init(difference a: Double, _ b: Double) {
            high = a - b
            let virtual = a - high
            low = (a - (high + virtual)) + (virtual - b)
        }

        func times(_ other: Pair) -> Pair {
            var product = self
            product.high = high * other.high
            product.low = (-product.high).addingProduct(high, other.high) + (high * other.low + low * other.high)
            return product
        }

        func minus(_ other: Pair) -> Double {
            let top = Pair(difference: high, other.high)
            return top.high + (top.low + (low - other.low))
        }
    }
}
