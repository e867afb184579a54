import Geography

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

    private let statements: StatementTable
    private let region: JointRegion
    private let rules: JoinRules

    init(_ statements: StatementTable, _ region: JointRegion, _ rules: JoinRules) {
        self.statements = statements
        self.region = region
        self.rules = rules
        let comparable = (0..<Int32(statements.count)).filter { statements.isComparable(Int($0)) }
        crowding = Crowding(statements, comparable: comparable)
        ownWeight = ContiguousArray(repeating: 0, count: statements.count)
        for statement in comparable { ownWeight[Int(statement)] = region.weight(of: Int(statement)) }

        let fine = comparable.filter { statements.radius[Int($0)] <= Self.fineRadius }
        let wide = comparable.filter { statements.radius[Int($0)] > Self.fineRadius }
        let nearby = Lookup(CubeGrid(side: 2 * Self.fineRadius, items: fine, points: statements.point), statements)
        var far: [Lookup] = []
        if !wide.isEmpty {
            let reach = Self.fineRadius + StatementTable.greatestRadius
            far = [
                Lookup(CubeGrid(side: reach, items: fine, points: statements.point), statements),
                Lookup(
                    CubeGrid(side: 2 * StatementTable.greatestRadius, items: wide, points: statements.point), statements
                ),
            ]
        }
        for statement in fine { crowd(Int(statement), [nearby]) }
        for statement in wide { crowd(Int(statement), far) }
        for statement in fine { pair(Int(statement), [nearby]) }
        for statement in wide { pair(Int(statement), far) }
    }

    /// A grid, and the greatest length of what is in it.
    private struct Lookup {
        let grid: CubeGrid
        let statements: StatementTable
        let greatestLength: Double

        init(_ grid: CubeGrid, _ statements: StatementTable) {
            self.grid = grid
            self.statements = statements
            greatestLength = grid.items.lazy.map { statements.length(Int($0)) }.max() ?? 0
        }

        /// The statements around one that lie within so many seconds of it, and by how much the count falls short of
        /// all there are.
        func around(_ statement: Int, slack: Double, _ body: (ArraySlice<Int32>, _ scale: Double) -> Void) {
            let first = statements.from[statement] - greatestLength - slack
            let last = statements.to[statement] + slack
            grid.around(statements.point[statement]) { range in
                let items = grid.items[range]
                let start = items.endOfPrefix { statements.from[Int($0)] < first }
                let end = items[start...].endOfPrefix { statements.from[Int($0)] <= last }
                guard end - start > PairFinder.mostPerCube else { return body(items[start..<end], 1) }
                let middle = items[start..<end].endOfPrefix { statements.from[Int($0)] < statements.from[statement] }
                let low = min(max(start, middle - PairFinder.mostPerCube / 2), end - PairFinder.mostPerCube)
                body(items[low..<low + PairFinder.mostPerCube], Double(end - start) / Double(PairFinder.mostPerCube))
            }
        }
    }

    private mutating func crowd(_ statement: Int, _ lookups: [Lookup]) {
        var sum = 0.0
        var isCrowded = false
        for lookup in lookups {
            lookup.around(statement, slack: Crowding.burstTime) { items, scale in
                if scale > 1 { isCrowded = true }
                var part = 0.0
                for other in items.lazy.map({ Int($0) }) where other != statement {
                    let distance = statements.point[statement].chord(to: statements.point[other])
                    part += crowding.burst(of: other, around: statement, distance: distance)
                }
                sum += part * scale
            }
        }
        crowding.total[statement] += sum
        if isCrowded { crowded += 1 }
    }

    private mutating func pair(_ statement: Int, _ lookups: [Lookup]) {
        var found: [(other: Int32, evidence: Double)] = []
        let isWide = statements.radius[statement] > Self.fineRadius
        for lookup in lookups {
            lookup.around(statement, slack: 0) { items, _ in
                for item in items {
                    let other = Int(item)
                    // Each pair once: a wide statement looks for all, two of a kind look for those after them.
                    let isSameKind = (statements.radius[other] > Self.fineRadius) == isWide
                    if isSameKind ? other <= statement : !isWide { continue }
                    guard statements.from[other] <= statements.to[statement],
                        statements.from[statement] <= statements.to[other]
                    else { continue }
                    let reach = statements.radius[statement] + statements.radius[other]
                    guard statements.point[statement].chord(to: statements.point[other]) < reach,
                        rules.mayJoin(statement, other), let evidence = evidence(statement, other),
                        evidence > -Self.mostFromWords
                    else { continue }
                    found.append((item, evidence))
                }
            }
        }
        if found.count > Self.mostPairs {
            found.sort { $0.evidence != $1.evidence ? $0.evidence > $1.evidence : $0.other < $1.other }
            found.removeLast(found.count - Self.mostPairs)
        }
        for (item, evidence) in found {
            one.append(min(Int32(statement), item))
            other.append(max(Int32(statement), item))
            self.evidence.append(Float(evidence))
        }
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
