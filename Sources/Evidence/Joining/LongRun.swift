import Geography

/// How many statements each place brings forth in the long run, per square kilometre and second.
struct LongRun: Sendable {
    /// Kilometres over which a place's share is smoothed: a town.
    static let neighbourhood = 8.0
    private static let variance = 2 * neighbourhood * neighbourhood

    /// Cubes a little smaller than the smoothing, by key: how many statements a second and square kilometre.
    private var rates: [UInt64: Double] = [:]
    /// The middle of what is in each cube, and how much that is.
    private let means: ContiguousArray<Geocentric>
    private let counts: ContiguousArray<Int>
    private let coarse: CubeGrid
    /// Seconds from the first to the last.
    private let span: Double

    private static let side = neighbourhood * 0.75

    init(_ statements: StatementTable, comparable: [Int32]) {
        var (first, last) = (Double.infinity, -Double.infinity)
        for statement in comparable {
            first = min(first, statements.from[Int(statement)])
            last = max(last, statements.to[Int(statement)])
        }
        span = max(86400, last - first + 1)
        let grid = CubeGrid(side: Self.side, items: comparable, points: statements.point)
        let cubes = grid.cubes
        var means: ContiguousArray<Geocentric> = []
        for cube in cubes {
            var (x, y, z) = (0.0, 0.0, 0.0)
            for item in grid.items[cube] {
                let point = statements.point[Int(item)]
                (x, y, z) = (x + point.x, y + point.y, z + point.z)
            }
            let count = Double(cube.count)
            means.append(Geocentric(x: x / count, y: y / count, z: z / count))
        }
        self.means = means
        counts = ContiguousArray(cubes.lazy.map(\.count))
        coarse = CubeGrid(side: Self.neighbourhood * 3, items: cubes.indices.map { Int32($0) }, points: means)
        for (place, cube) in cubes.enumerated() {
            let point = statements.point[Int(grid.items[cube.lowerBound])]
            rates[CubeGrid.key(of: point, side: Self.side)] = smoothed(means[place])
        }
    }

    private func smoothed(_ point: Geocentric) -> Double {
        var sum = 0.0
        coarse.around(point) { range in
            for other in coarse.items[range] {
                let distance = point.chord(to: means[Int(other)])
                sum += Double(counts[Int(other)]) * .exp(-distance * distance / Self.variance)
            }
        }
        return sum / (.pi * Self.variance) / span
    }

    /// The rate at a point; where nothing was seen, that of one statement at least: the one that asks.
    func at(_ point: Geocentric) -> Double {
        rates[CubeGrid.key(of: point, side: Self.side)]
            ?? max(smoothed(point), 1 / (.pi * Self.variance) / span)
    }
}
