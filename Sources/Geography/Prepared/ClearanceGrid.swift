#if canImport(Glibc)
    import Glibc
#else
    import Foundation
#endif

/// A raster over a figure that answers most questions without looking at a single segment.
///
/// A cell that no segment crosses is wholly inside or wholly outside, and knows a distance that surely lies between any
/// of its places and the nearest segment.
struct ClearanceGrid: Sendable {
    /// What is known of all places of a cell.
    struct Cell {
        /// Nil where a segment crosses the cell.
        var isInside: Bool?
        /// No segment is nearer than this many kilometres.
        var clearance: Double
    }

    private let west: Double
    private let south: Double
    private let perLongitude: Double
    private let perLatitude: Double
    private let columns: Int
    private let rows: Int
    /// A cell each: cells to the nearest one that is crossed, 0 for that itself; negative where the cell is inside.
    private let steps: Flat<Int16>
    private let kilometresPerStep: Double
    private let cap: Double

    /// - Parameter side: whether a position is inside; asked once for each run of cells that nothing crosses.
    init(box: Box, parts: Parts, side: (Double, Double) -> RowIndex.Side) {
        let segmentCount =
            parts.polygons.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } } + parts.lines.reduce(0) { $0 + $1.count }
        // About four cells a segment, 32 to 256 along each side.
        let sideLength = min(max(32, Int(Double(4 * segmentCount).squareRoot())), 256)
        let width = max(box.east - box.west, 1e-6)
        let height = max(box.north - box.south, 1e-6)
        let (columns, rows) = (sideLength, sideLength)
        let (perLongitude, perLatitude) = (Double(columns) / width, Double(rows) / height)
        var steps = ContiguousArray<Int16>(repeating: Int16.max / 2, count: columns * rows)
        func column(_ x: Double) -> Int { min(max(0, Int((x - box.west) * perLongitude)), columns - 1) }
        func row(_ y: Double) -> Int { min(max(0, Int((y - box.south) * perLatitude)), rows - 1) }

        /// Marks the cells that a segment crosses, row by row, and one more to either side for rounding.
        func mark(_ one: Position, _ other: Position) {
            let (low, high) = one.latitude <= other.latitude ? (one, other) : (other, one)
            let (first, last) = (row(low.latitude), row(high.latitude))
            let rise = high.latitude - low.latitude
            for row in first...last {
                var (from, to) = (low.longitude, high.longitude)
                if first != last, rise > 0 {
                    let bottom = max(low.latitude, box.south + Double(row) / perLatitude)
                    let top = min(high.latitude, box.south + Double(row + 1) / perLatitude)
                    let run = high.longitude - low.longitude
                    from = low.longitude + run * ((bottom - low.latitude) / rise)
                    to = low.longitude + run * ((top - low.latitude) / rise)
                }
                let rounding = 1e-9 * width
                for column in column(min(from, to) - rounding)...column(max(from, to) + rounding) {
                    steps[row * columns + column] = 0
                }
            }
            // A segment along the line between two rows belongs to both.
            let edge = (low.latitude - box.south) * perLatitude
            if first == last, edge - edge.rounded(.down) < 1e-6 || edge.rounded(.up) - edge < 1e-6 {
                let other = edge - edge.rounded(.down) < 1e-6 ? first - 1 : first + 1
                guard other >= 0, other < rows else { return }
                let (from, to) = (min(low.longitude, high.longitude), max(low.longitude, high.longitude))
                for column in column(from)...column(to) { steps[other * columns + column] = 0 }
            }
        }
        for rings in parts.polygons {
            for ring in rings { for (one, other) in zip(ring, ring.dropFirst()) { mark(one, other) } }
        }
        for line in parts.lines { for (one, other) in zip(line, line.dropFirst()) { mark(one, other) } }
        for point in parts.points { mark(point, point) }

        // Distance in cells, counting diagonals as one: two passes are exact (Rosenfeld and Pfaltz, 1966).
        func relax(_ row: Int, _ column: Int, _ neighbours: [(Int, Int)]) {
            var least = steps[row * columns + column]
            for (down, across) in neighbours {
                let (r, c) = (row + down, column + across)
                guard r >= 0, r < rows, c >= 0, c < columns else { continue }
                least = min(least, steps[r * columns + c] + 1)
            }
            steps[row * columns + column] = least
        }
        for row in 0..<rows {
            for column in 0..<columns { relax(row, column, [(-1, -1), (-1, 0), (-1, 1), (0, -1)]) }
        }
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() { relax(row, column, [(1, 1), (1, 0), (1, -1), (0, 1)]) }
        }
        if !parts.polygons.isEmpty {
            for row in 0..<rows {
                var isInside: Bool?
                for column in 0..<columns {
                    let place = row * columns + column
                    guard steps[place] > 0 else {
                        isInside = nil
                        continue
                    }
                    let known =
                        isInside
                        ?? (side(
                            box.west + (Double(column) + 0.5) / perLongitude,
                            box.south + (Double(row) + 0.5) / perLatitude) == .inside)
                    isInside = known
                    if known { steps[place] = -steps[place] }
                }
            }
        }
        self.west = box.west
        self.south = box.south
        self.perLongitude = perLongitude
        self.perLatitude = perLatitude
        self.columns = columns
        self.rows = rows
        self.steps = Flat(steps)
        // A place k cells away has k − 1 whole cells between. Least kilometres of a cell: its height at the shortest
        // degree of latitude (110.57 at the equator), its width where the box is nearest to a pole, shortened for the
        // way in which a wide angle overstates the straight distance (sin Δλ against Δλ).
        let cosine = max(0, cos(max(abs(box.south), abs(box.north)) * .pi / 180))
        let straight = width <= 60 ? 0.82 : width <= 90 ? 0.63 : 0.31
        kilometresPerStep = min(110.57 / perLatitude, 111.31 * cosine * straight / perLongitude) * 0.999
        // The way around the earth's other side.
        cap = max(0, (360 - width) * 111.31 * cosine * 0.31)
    }

    /// What is known of the cell of a position that lies within the box.
    @inline(__always)
    func cell(_ x: Double, _ y: Double) -> Cell {
        let column = min(max(0, Int((x - west) * perLongitude)), columns - 1)
        let row = min(max(0, Int((y - south) * perLatitude)), rows - 1)
        let steps = steps[row * columns + column]
        if steps == 0 { return Cell(isInside: nil, clearance: 0) }
        let clearance = min(cap, Double(abs(steps) - 1) * kilometresPerStep)
        return Cell(isInside: steps < 0, clearance: clearance)
    }
}
