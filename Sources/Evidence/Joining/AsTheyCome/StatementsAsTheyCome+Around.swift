import Geography
import Vocabulary

/// What a statement that came or went changes around it: how crowded it is, and who finds whom.
extension StatementsAsTheyCome {
    /// A grid in which a statement looks for others, and how much longer before it those may begin.
    private struct Lookup {
        let grid: OrderedGrid
        let greatestLength: Double
    }

    private func lookups(of one: KeptStatement.Spot) -> [Lookup] {
        let around = learnt.surroundings
        return one.isFine
            ? [Lookup(grid: fine, greatestLength: around.lengthOfFine)]
            : [
                Lookup(grid: far, greatestLength: around.lengthOfFine),
                Lookup(grid: wide, greatestLength: around.lengthOfWide),
            ]
    }

    /// Those of a cube at which a statement looks, as `PairFinder` does, and by how much they fall short of all there are.
    private func window(
        of one: KeptStatement.Spot, in cube: ContiguousArray<Int32>, slack: Double, _ greatestLength: Double
    ) -> (items: Range<Int>, scale: Double) {
        let first = one.from - greatestLength - slack
        let last = one.to + slack
        let start = cube.endOfPrefix { spots[Int($0)].from < first }
        let end = (start..<cube.count).endOfPrefix { spots[Int(cube[$0])].from <= last }
        guard end - start > PairFinder.mostPerCube else { return (start..<end, 1) }
        let middle = (start..<end).endOfPrefix { spots[Int(cube[$0])].from < one.from }
        let low = min(max(start, middle - PairFinder.mostPerCube / 2), end - PairFinder.mostPerCube)
        return (low..<low + PairFinder.mostPerCube, Double(end - start) / Double(PairFinder.mostPerCube))
    }

    // MARK: - Crowding

    /// How crowded it is around a statement.
    private func total(_ number: Int32) -> Double {
        let one = spots[Int(number)]
        var (sum, told) = (0.0, 0.0)
        for lookup in lookups(of: one) {
            lookup.grid.around(one.point) { cube in
                let window = window(of: one, in: cube, slack: Crowding.burstTime, lookup.greatestLength)
                var (part, toldPart) = (0.0, 0.0)
                for place in window.items where cube[place] != number {
                    let crowding = one.crowding(by: spots[Int(cube[place])])
                    part += crowding.burst
                    toldPart += crowding.told
                }
                sum += part * window.scale
                told += toldPart * window.scale
            }
        }
        return kept[Int(number)].longRun + max(sum, told)
    }

    /// Counts anew around all that are near what came and went.
    mutating func recount(_ touched: inout Touched) {
        let changed = touched.gone.map(\.spot) + touched.come.map { spots[Int($0)] }
        var near = Set(touched.come.filter { kept[Int($0)].isComparable })
        touched.finders.formUnion(near)
        for one in changed where !one.radius.isNaN {
            let around = learnt.surroundings
            if one.isFine {
                look(fine, longestFine, at: one, in: fine, around.lengthOfFine, changed.count, &near, &touched.finders)
                look(
                    wideAmongFine, longestWide, at: one, in: far, around.lengthOfFine, changed.count, &near,
                    &touched.finders)
            } else {
                look(wide, longestWide, at: one, in: wide, around.lengthOfWide, changed.count, &near, &touched.finders)
            }
        }
        for number in near {
            let total = total(number)
            guard total != kept[Int(number)].total else { continue }
            kept[Int(number)].total = total
            touched.recounted.insert(number)
        }
    }

    /// Those who look at one that came or went, and for whom that makes a difference.
    ///
    /// - Parameters:
    ///   - others: who looks, and how long the longest of them is.
    ///   - grid: where they look for it.
    private func look(
        _ others: OrderedGrid, _ longest: Double, at one: KeptStatement.Spot, in grid: OrderedGrid,
        _ greatestLength: Double, _ changes: Int, _ near: inout Set<Int32>, _ finders: inout Set<Int32>
    ) {
        let slack = Crowding.burstTime
        let cube = grid.cube(of: one.point)
        // Only where many lie together it matters how many there are that add nothing.
        let most = PairFinder.mostPerCube - changes
        let reach = greatestLength + 2 * slack + longest
        let isCrowded =
            cube.count >= most
            && cube.endOfPrefix { spots[Int($0)].from <= one.from + reach }
                - cube.endOfPrefix { spots[Int($0)].from < one.from - reach } >= most
        others.around(one.point) { items in
            let start = items.endOfPrefix { spots[Int($0)].from < one.from - slack - longest }
            for place in start..<items.count {
                let other = spots[Int(items[place])]
                guard other.from <= one.from + slack + greatestLength else { break }
                guard one.from <= other.to + slack, one.from >= other.from - greatestLength - slack else { continue }
                if isCrowded {
                    let window = window(of: other, in: cube, slack: slack, greatestLength)
                    if window.scale > 1 || window.items.count >= most {
                        near.insert(items[place])
                        finders.insert(items[place])
                        continue
                    }
                }
                let crowding = other.crowding(by: one)
                if crowding.burst > 0 || crowding.told > 0 { near.insert(items[place]) }
            }
        }
    }

    // MARK: - Pairs

    /// Finds anew the pairs of all that may find others.
    mutating func findPairs(_ touched: inout Touched, _ facts: FactColumns) {
        let changed = touched.recounted.union(touched.come).union(touched.decided)
        for number in changed where kept[Int(number)].isComparable {
            let one = spots[Int(number)]
            touched.finders.insert(number)
            touched.statements.insert(number)
            if one.isFine {
                meet(one, fine, longestFine, &touched.finders)
                meet(one, wideAmongFine, longestWide, &touched.finders)
            } else {
                meet(one, wide, longestWide, &touched.finders)
            }
        }
        var wanted: [(finder: Int32, others: [Int32])] = []
        var members = touched.finders
        for finder in touched.finders {
            let others = candidates(of: finder, facts)
            wanted.append((finder, others))
            for other in others where changed.contains(finder) || changed.contains(other) { members.insert(other) }
            if kept[Int(finder)].pairs.count >= PairFinder.mostPairs { members.formUnion(others) }
        }
        let part = Part(members, self, facts)
        for (finder, others) in wanted {
            let before = kept[Int(finder)].pairs
            var found: [(one: Int32, other: Int32, evidence: Float)] = []
            let own = part.number(finder)
            for other in others {
                if !changed.contains(finder), !changed.contains(other), before.count < PairFinder.mostPairs {
                    // Nothing that it hangs on has changed.
                    if let pair = before.first(where: { $0.other == other }) {
                        found.append((Int32(own), other, pair.evidence))
                    }
                } else if let evidence = part.finder.likelihood(own, part.number(other)) {
                    found.append((Int32(own), other, Float(evidence)))
                }
            }
            if found.count > PairFinder.mostPairs {
                let order = Dictionary(
                    uniqueKeysWithValues: others.sorted { isBefore($0, $1, facts) }.enumerated()
                        .map { ($0.element, Int32($0.offset)) })
                let isFine = spots[Int(finder)].isFine
                // By evidence, then by the numbers of both, the lesser first.
                found.sort { left, right in
                    if left.evidence != right.evidence { return left.evidence > right.evidence }
                    let (one, other) = (order[left.other] ?? 0, order[right.other] ?? 0)
                    let leftIsBefore = !isFine && isBefore(left.other, finder, facts)
                    let rightIsBefore = !isFine && isBefore(right.other, finder, facts)
                    if leftIsBefore != rightIsBefore { return leftIsBefore }
                    return one < other
                }
                found.removeLast(found.count - PairFinder.mostPairs)
            }
            let after = found.map { KeptStatement.Pair(other: $0.other, evidence: $0.evidence) }
            replace(finder, before, after, &touched)
        }
    }

    private mutating func replace(
        _ finder: Int32, _ before: [KeptStatement.Pair], _ after: [KeptStatement.Pair], _ touched: inout Touched
    ) {
        guard before != after else { return }
        for pair in before where !after.contains(where: { $0 == pair }) {
            touched.statements.insert(finder)
            touched.statements.insert(pair.other)
        }
        for pair in after where !before.contains(where: { $0 == pair }) {
            touched.statements.insert(finder)
            touched.statements.insert(pair.other)
        }
        for pair in before { kept[Int(pair.other)].foundBy.removeAll { $0 == finder } }
        for pair in after { kept[Int(pair.other)].foundBy.append(finder) }
        kept[Int(finder)].pairs = after
    }

    /// Those whose time and circle meet a statement's.
    private func meet(
        _ one: KeptStatement.Spot, _ others: OrderedGrid, _ longest: Double, _ finders: inout Set<Int32>
    ) {
        others.around(one.point) { items in
            let start = items.endOfPrefix { spots[Int($0)].from < one.from - longest }
            for place in start..<items.count {
                let other = spots[Int(items[place])]
                guard other.from <= one.to else { break }
                if other.meets(one) { finders.insert(items[place]) }
            }
        }
    }

    /// Those whom a statement looks at that it may be paired with, each pair once.
    private func candidates(of number: Int32, _ facts: FactColumns) -> [Int32] {
        let one = spots[Int(number)]
        var found: [Int32] = []
        for lookup in lookups(of: one) {
            lookup.grid.around(one.point) { cube in
                let window = window(of: one, in: cube, slack: 0, lookup.greatestLength)
                for place in window.items where cube[place] != number {
                    let other = spots[Int(cube[place])]
                    guard one.meets(other) else { continue }
                    if other.isFine == one.isFine, !isBefore(number, cube[place], facts) { continue }
                    found.append(cube[place])
                }
            }
        }
        return found
    }

    func isBefore(_ one: Int32, _ other: Int32, _ facts: FactColumns) -> Bool {
        let (left, right) = (spots[Int(one)], spots[Int(other)])
        if left.from != right.from { return left.from < right.from }
        if left.to != right.to { return left.to < right.to }
        return facts.precedes(Int(kept[Int(one)].main), Int(kept[Int(other)].main))
    }

    /// Some statements as a table of their own, in their order.
    struct Part {
        let members: [Int32]
        private let numbers: [Int32: Int]
        let statements: StatementTable
        let rules: JoinRules
        var finder: PairFinder

        init(_ wanted: Set<Int32>, _ all: StatementsAsTheyCome, _ facts: FactColumns) {
            members = wanted.sorted { all.isBefore($0, $1, facts) }
            numbers = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0.element, $0.offset) })
            let kept = members.map { all.kept[Int($0)] }
            statements = StatementTable(kept)
            rules = JoinRules(statements, all.resolved)
            finder = PairFinder(
                kept, statements, JointRegion(statements: statements, meanDelay: all.learnt.meanDelay), rules,
                all.learnt)
        }

        func number(_ member: Int32) -> Int { numbers[member] ?? 0 }

        func has(_ member: Int32) -> Bool { numbers[member] != nil }
    }
}
