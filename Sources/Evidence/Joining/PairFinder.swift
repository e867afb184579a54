import Geography
import Vocabulary

/// Pairs of statements that may speak of one happening, as far as time and place go, and how crowded it is around each.
///
/// Linear in the statements as long as their number within a day and fifty kilometres stays the same. Where a great many
/// lie together, each is compared with those nearest in time only; ``crowded`` says for how many that was so.
struct PairFinder {
    /// Statement numbers; the first is the lesser one.
    private(set) var one: ContiguousArray<Int32> = []
    private(set) var other: ContiguousArray<Int32> = []
    /// The evidence of time, place and receipt of each pair, as a logarithm.
    private(set) var evidence: ContiguousArray<Float> = []
    /// How crowded it is around each statement.
    private(set) var crowding: Crowding
    /// The weight of each statement's own region.
    private(set) var ownWeight: ContiguousArray<Double>
    /// Statements that were not compared with all of their neighbours.
    private(set) var crowded = 0

    /// Of each cube of the grid, so many statements at most are compared with one.
    static let mostPerCube = 256
    /// Of each statement, so many pairs at most are kept: those with the best evidence.
    static let mostPairs = 48
    /// What words may add to the evidence of time and place; pairs below its negative are out.
    static let mostFromWords = 6.0
    /// Up to this radius in kilometres a statement is looked for in the fine grid.
    static let fineRadius = 25.0
    /// Edges in kilometres of the cubes in which fine statements are looked for by fine ones, fine ones by wide ones, and
    /// wide ones by wide ones.
    static let nearbySide = 2 * fineRadius
    static let farSide = fineRadius + StatementTable.greatestRadius
    static let wideSide = 2 * StatementTable.greatestRadius

    private let statements: StatementTable
    let region: JointRegion
    private let rules: JoinRules

    /// The surroundings by which crowding was measured.
    let surroundings: LearntScore.Surroundings

    /// - Parameter learnt: what surroundings are like, if that is held fixed; else it is learnt from these statements.
    init(
        _ statements: StatementTable, _ region: JointRegion, _ rules: JoinRules,
        _ learnt: LearntScore.Surroundings? = nil
    ) {
        self.statements = statements
        self.region = region
        self.rules = rules
        let comparable = (0..<Int32(statements.count)).filter { statements.isComparable(Int($0)) }
        ownWeight = ContiguousArray(repeating: 0, count: statements.count)
        for statement in comparable { ownWeight[Int(statement)] = region.weight(of: Int(statement)) }

        let fine = comparable.filter { statements.radius[Int($0)] <= Self.fineRadius }
        let wide = comparable.filter { statements.radius[Int($0)] > Self.fineRadius }
        let surroundings =
            learnt
            ?? LearntScore.Surroundings(
                places: LongRun(statements, comparable: comparable),
                lengthOfFine: fine.lazy.map { statements.length(Int($0)) }.max() ?? 86_400,
                lengthOfWide: wide.lazy.map { statements.length(Int($0)) }.max() ?? 86_400)
        self.surroundings = surroundings
        crowding = Crowding(statements, comparable: comparable, surroundings.places)
        let nearby = Lookup(
            CubeGrid(side: Self.nearbySide, items: fine, points: statements.point), statements,
            surroundings.lengthOfFine)
        var far: [Lookup] = []
        if !wide.isEmpty {
            far = [
                Lookup(
                    CubeGrid(side: Self.farSide, items: fine, points: statements.point), statements,
                    surroundings.lengthOfFine),
                Lookup(
                    CubeGrid(side: Self.wideSide, items: wide, points: statements.point), statements,
                    surroundings.lengthOfWide),
            ]
        }
        crowd(fine, [nearby])
        crowd(wide, far)
        pair(fine, [nearby])
        pair(wide, far)
    }

    /// Some statements of many, of which is known what is around them. It finds no pairs.
    init(
        _ kept: [KeptStatement], _ statements: StatementTable, _ region: JointRegion, _ rules: JoinRules,
        _ learnt: LearntScore
    ) {
        (self.statements, self.region, self.rules) = (statements, region, rules)
        surroundings = learnt.surroundings
        crowding = Crowding(
            statements, longRun: ContiguousArray(kept.lazy.map(\.longRun)),
            total: ContiguousArray(kept.lazy.map(\.total)))
        ownWeight = ContiguousArray(kept.lazy.map(\.ownWeight))
    }

    /// Adds a pair that is known.
    mutating func add(_ one: Int32, _ other: Int32, _ evidence: Float) {
        self.one.append(min(one, other))
        self.other.append(max(one, other))
        self.evidence.append(evidence)
    }

    /// The best of the pairs of one statement, if they are too many.
    static func keepBest(_ pairs: inout [(one: Int32, other: Int32, evidence: Float)], from start: Int) {
        guard pairs.count - start > mostPairs else { return }
        pairs[start...].sort {
            $0.evidence != $1.evidence ? $0.evidence > $1.evidence : ($0.one, $0.other) < ($1.one, $1.other)
        }
        pairs.removeLast(pairs.count - start - mostPairs)
    }

    /// A grid, and the greatest length of what is in it.
    private struct Lookup {
        let grid: CubeGrid
        let statements: StatementTable
        let greatestLength: Double

        init(_ grid: CubeGrid, _ statements: StatementTable, _ greatestLength: Double) {
            self.grid = grid
            self.statements = statements
            self.greatestLength = greatestLength
        }

        /// The statements around one that lie within so many seconds of it, as stretches of the grid's items, and by
        /// how much the count falls short of all there are.
        @inline(__always)
        func around(_ statement: Int, slack: Double, _ body: (Range<Int>, _ scale: Double) -> Void) {
            let first = statements.from[statement] - greatestLength - slack
            let last = statements.to[statement] + slack
            grid.around(statements.point[statement]) { range in
                let items = grid.items
                let start = range.endOfPrefix { statements.from[Int(items[$0])] < first }
                let end = (start..<range.upperBound).endOfPrefix { statements.from[Int(items[$0])] <= last }
                guard end - start > PairFinder.mostPerCube else { return body(start..<end, 1) }
                let middle = (start..<end).endOfPrefix { statements.from[Int(items[$0])] < statements.from[statement] }
                let low = min(max(start, middle - PairFinder.mostPerCube / 2), end - PairFinder.mostPerCube)
                body(low..<low + PairFinder.mostPerCube, Double(end - start) / Double(PairFinder.mostPerCube))
            }
        }
    }

    private mutating func crowd(_ list: [Int32], _ lookups: [Lookup]) {
        let (statements, crowding) = (statements, crowding)
        let parts = Cores.map(stretchesOf: list.count, ofAtLeast: 512) { range in
            var sums: [Double] = []
            var crowded = 0
            sums.reserveCapacity(range.count)
            for place in range {
                let statement = Int(list[place])
                var sum = 0.0
                var told = 0.0
                var isCrowded = false
                for lookup in lookups {
                    lookup.around(statement, slack: Crowding.burstTime) { items, scale in
                        if scale > 1 { isCrowded = true }
                        var (part, toldPart) = (0.0, 0.0)
                        for item in items {
                            let other = Int(lookup.grid.items[item])
                            guard other != statement else { continue }
                            let distance = statements.point[statement].chord(to: statements.point[other])
                            part += crowding.burst(of: other, around: statement, distance: distance)
                            if statements.origin[other] == statements.origin[statement] {
                                toldPart += crowding.told(by: other, around: statement, distance: distance)
                            }
                        }
                        sum += part * scale
                        told += toldPart * scale
                    }
                }
                sums.append(max(sum, told))
                if isCrowded { crowded += 1 }
            }
            return (sums: sums, crowded: crowded)
        }
        var place = 0
        for part in parts {
            crowded += part.crowded
            for sum in part.sums {
                self.crowding.total[Int(list[place])] += sum
                place += 1
            }
        }
    }

    private mutating func pair(_ list: [Int32], _ lookups: [Lookup]) {
        let finder = self
        let parts = Cores.map(stretchesOf: list.count, ofAtLeast: 512) { range in
            var pairs: [(one: Int32, other: Int32, evidence: Float)] = []
            for place in range { finder.pairs(of: Int(list[place]), lookups, &pairs) }
            return pairs
        }
        for pair in parts.joined() {
            one.append(pair.one)
            other.append(pair.other)
            evidence.append(pair.evidence)
        }
    }

    private func pairs(
        of statement: Int, _ lookups: [Lookup], _ pairs: inout [(one: Int32, other: Int32, evidence: Float)]
    ) {
        let start = pairs.count
        let isWide = statements.radius[statement] > Self.fineRadius
        for lookup in lookups {
            lookup.around(statement, slack: 0) { items, _ in
                for place in items {
                    let item = lookup.grid.items[place]
                    let other = Int(item)
                    // Each pair once: a wide statement looks for all, two of a kind look for those after them.
                    let isSameKind = (statements.radius[other] > Self.fineRadius) == isWide
                    if isSameKind ? other <= statement : !isWide { continue }
                    guard statements.from[other] <= statements.to[statement],
                        statements.from[statement] <= statements.to[other]
                    else { continue }
                    let reach = statements.radius[statement] + statements.radius[other]
                    guard statements.point[statement].chord(to: statements.point[other]) < reach,
                        let evidence = likelihood(statement, other)
                    else { continue }
                    pairs.append((min(Int32(statement), item), max(Int32(statement), item), Float(evidence)))
                }
            }
        }
        Self.keepBest(&pairs, from: start)
    }

    /// The evidence that two statements speak of one happening, where it is enough to look at their words.
    func likelihood(_ one: Int, _ other: Int) -> Double? {
        guard rules.mayJoin(one, other), let evidence = evidence(one, other), evidence > -Self.mostFromWords else {
            return nil
        }
        return evidence
    }

    /// The evidence of time, place and receipt that two statements speak of one happening; nil where they cannot.
    private func evidence(_ one: Int, _ other: Int) -> Double? {
        guard let weight = region.weight(of: one, other) else { return nil }
        return weight - ownWeight[one] - ownWeight[other] - .log(chance([Int32(one), Int32(other)]))
    }

    /// Statements per square kilometre and second that have nothing to do with these: those around the most precise of
    /// them, the others left out.
    func chance(_ members: [Int32]) -> Double {
        var best = Int(members[0])
        var least = Double.infinity
        for member in members.lazy.map({ Int($0) }) {
            let size = statements.length(member) * statements.radius[member] * statements.radius[member]
            if (size, member) < (least, best) { (least, best) = (size, member) }
        }
        var chance = crowding.total[best]
        for member in members.lazy.map({ Int($0) }) where member != best {
            let distance = statements.point[best].chord(to: statements.point[member])
            chance -= crowding.burst(of: member, around: best, distance: distance)
        }
        return max(chance, crowding.longRun[best], 1e-300)
    }
}
