import Vocabulary

/// Puts statements together into incidents, the likeliest first.
///
/// Two groups are joined where the odds are better than three to two that they are one happening: what time, place and receipts
/// of *all* their statements say together, and the *average* of what the words of every statement of the one and every
/// statement of the other weigh. So a chain of neighbours that fit pairwise does not grow together: each newcomer has to
/// fit all. What forbids a join forbids it to the whole group.
struct Joiner {
    let statements: StatementTable
    let region: JointRegion
    let pairs: PairFinder
    let score: JoiningScore
    let rules: JoinRules

    /// One joining of two groups.
    struct Merge: Sendable {
        /// The statements that fit best, one of each group.
        var one: Int
        var other: Int
        /// The logarithm of the odds; nil where a person joined them.
        var odds: Double?
        /// The person's decision, where it was not the column `incident`.
        var decision: JoinDecisions.Decision?
    }

    /// By statement, the number of its group: the least statement of it.
    private(set) var groupOf: ContiguousArray<Int32>
    private(set) var merges: [Merge] = []

    private var groups: ContiguousArray<Group>
    /// Of each statement the next one of its group; -1 at the end.
    private var next: ContiguousArray<Int32>
    /// The neighbours of each statement, and the pair's number.
    private let neighbours: Adjacency
    /// What the words of each pair weigh, the prior included.
    private let wordsOfPair: ContiguousArray<Float>

    /// Statements that are one incident so far: a list from the first to the last.
    private struct Group {
        var first: Int32
        var last: Int32
        var count: Int32 = 1
        var isAlive = true
        /// The weight of its region; NaN where a person joined what cannot have been at one place and time.
        var weight: Double
    }

    /// The members of a group, one after the other.
    private struct Members: Sequence, IteratorProtocol {
        var statement: Int32
        let following: ContiguousArray<Int32>

        mutating func next() -> Int? {
            guard statement >= 0 else { return nil }
            defer { statement = following[Int(statement)] }
            return Int(statement)
        }
    }

    private func members(_ group: Int) -> Members { Members(statement: groups[group].first, following: next) }

    /// The pairs of each statement.
    private struct Adjacency {
        let starts: ContiguousArray<Int32>
        let entries: ContiguousArray<(other: Int32, pair: Int32)>

        init(_ pairs: PairFinder, count: Int) {
            var sizes = ContiguousArray<Int32>(repeating: 0, count: count + 1)
            for pair in pairs.one.indices {
                sizes[Int(pairs.one[pair]) + 1] += 1
                sizes[Int(pairs.other[pair]) + 1] += 1
            }
            for statement in 0..<count { sizes[statement + 1] += sizes[statement] }
            starts = sizes
            var entries = ContiguousArray<(other: Int32, pair: Int32)>(
                repeating: (0, 0), count: Int(sizes.last ?? 0))
            for pair in pairs.one.indices {
                for (here, there) in [(pairs.one[pair], pairs.other[pair]), (pairs.other[pair], pairs.one[pair])] {
                    entries[Int(sizes[Int(here)])] = (there, Int32(pair))
                    sizes[Int(here)] += 1
                }
            }
            self.entries = entries
        }

        @inline(__always)
        func range(_ statement: Int) -> Range<Int> { Int(starts[statement])..<Int(starts[statement + 1]) }
    }

    init(
        statements: StatementTable, region: JointRegion, pairs: PairFinder, score: JoiningScore,
        rules: JoinRules
    ) {
        self.statements = statements
        self.region = region
        self.pairs = pairs
        self.score = score
        self.rules = rules
        neighbours = Adjacency(pairs, count: statements.count)
        let parts = Cores.map(stretchesOf: pairs.one.count, ofAtLeast: 8192) { range in
            range.map { Float(Self.words(Int(pairs.one[$0]), Int(pairs.other[$0]), score, rules)) }
        }
        wordsOfPair = ContiguousArray(parts.joined())
        groupOf = ContiguousArray(0..<Int32(statements.count))
        groups = ContiguousArray(
            (0..<statements.count).lazy.map {
                Group(first: Int32($0), last: Int32($0), weight: pairs.ownWeight[$0])
            })
        next = ContiguousArray(repeating: -1, count: statements.count)
        joinByHand()
        joinByScore()
        for group in groups.indices where groups[group].isAlive {
            let least = Int32(members(group).min() ?? 0)
            for member in members(group) { groupOf[member] = least }
        }
    }

    private mutating func joinByHand() {
        var first: [Symbol: Int] = [:]
        for statement in 0..<statements.count where !statements.hand[statement].isNone {
            if let other = first[statements.hand[statement]] {
                force(other, statement, nil)
            } else {
                first[statements.hand[statement]] = statement
            }
        }
        for (one, other, decision) in rules.decisions.same {
            if let left = statements.statement(ofRow: one), let right = statements.statement(ofRow: other) {
                force(left, right, decision)
            }
        }
    }

    private mutating func force(_ one: Int, _ other: Int, _ decision: JoinDecisions.Decision?) {
        let (left, right) = (Int(groupOf[one]), Int(groupOf[other]))
        guard left != right else { return }
        let members = both(left, right)
        let isComparable = members.allSatisfy { statements.isComparable(Int($0)) }
        unite(left, right, weight: isComparable ? region.weight(of: members) ?? .nan : .nan)
        merges.append(Merge(one: min(one, other), other: max(one, other), odds: nil, decision: decision))
    }

    private func both(_ left: Int, _ right: Int) -> [Int32] {
        members(left).map { Int32($0) } + members(right).map { Int32($0) }
    }

    private mutating func unite(_ left: Int, _ right: Int, weight: Double) {
        let group = Int32(groups.count)
        for member in members(left) { groupOf[member] = group }
        for member in members(right) { groupOf[member] = group }
        next[Int(groups[left].last)] = groups[right].first
        groups[left].isAlive = false
        groups[right].isAlive = false
        groups.append(
            Group(
                first: groups[left].first, last: groups[right].last, count: groups[left].count + groups[right].count,
                weight: weight))
    }

    private mutating func joinByScore() {
        var first: ContiguousArray<MergeQueue.Entry> = []
        first.reserveCapacity(pairs.one.count)
        for pair in pairs.one.indices {
            let (left, right) = (Int(groupOf[Int(pairs.one[pair])]), Int(groupOf[Int(pairs.other[pair])]))
            guard left != right else { continue }
            let isPlain = left < statements.count && right < statements.count
            if let odds = isPlain ? oddsOfPair(pair) : odds(left, right), odds > JoiningScore.leastOdds {
                first.append(.init(odds: odds, left: Int32(left), right: Int32(right)))
            }
        }
        var queue = MergeQueue(first)
        var seen: Set<Int32> = []
        while let next = queue.pop() {
            let (left, right) = (Int(next.left), Int(next.right))
            guard groups[left].isAlive, groups[right].isAlive else { continue }
            let (one, other) = bestPair(left, right)
            unite(left, right, weight: joint(left, right) ?? .nan)
            merges.append(Merge(one: one, other: other, odds: next.odds))
            let group = groups.count - 1
            seen.removeAll(keepingCapacity: true)
            for member in members(group) {
                for place in neighbours.range(member) {
                    let entry = neighbours.entries[place]
                    let neighbour = groupOf[Int(entry.other)]
                    guard Int(neighbour) != group, seen.insert(neighbour).inserted else { continue }
                    if let odds = odds(group, Int(neighbour)), odds > JoiningScore.leastOdds {
                        queue.push(.init(odds: odds, left: neighbour, right: Int32(group)))
                    }
                }
            }
        }
    }

    /// What the words of two statements weigh, the prior included.
    private static func words(_ one: Int, _ other: Int, _ score: JoiningScore, _ rules: JoinRules) -> Double {
        var weight =
            score.prior + score.acts.weight(one, other) + score.objects.weight(one, other)
            + score.actors.weight(one, other)
        if rules.isQuoted(one, other) {
            weight += JoiningScore.quotedWeight
        } else {
            weight += score.camps.weight(one, other)
        }
        return weight
    }

    /// The logarithm of the odds of a pair.
    @inline(__always)
    func oddsOfPair(_ pair: Int) -> Double { Double(pairs.evidence[pair]) + Double(wordsOfPair[pair]) }

    /// The number of a pair, if the two were found near each other.
    func pair(_ one: Int, _ other: Int) -> Int? {
        for place in neighbours.range(one) where Int(neighbours.entries[place].other) == other {
            return Int(neighbours.entries[place].pair)
        }
        return nil
    }

    private func bestPair(_ left: Int, _ right: Int) -> (Int, Int) {
        var best = (one: Int(groups[left].first), other: Int(groups[right].first))
        guard groups[left].count > 1 || groups[right].count > 1 else {
            return (min(best.one, best.other), max(best.one, best.other))
        }
        var bestOdds = -Double.infinity
        for one in members(left) {
            for other in members(right) {
                guard let pair = pair(one, other) else { continue }
                let odds = oddsOfPair(pair)
                if odds > bestOdds { (best, bestOdds) = ((one, other), odds) }
            }
        }
        return (min(best.one, best.other), max(best.one, best.other))
    }

    /// The weight of what two groups allow together.
    private func joint(_ left: Int, _ right: Int) -> Double? {
        groups[left].count + groups[right].count == 2
            ? region.weight(of: Int(groups[left].first), Int(groups[right].first))
            : region.weight(of: both(left, right))
    }

    /// The logarithm of the odds that two groups are one happening; nil where something forbids it.
    private func odds(_ left: Int, _ right: Int) -> Double? {
        var words = 0.0
        var alone = 0.0
        for member in members(left) {
            for neighbour in members(right) {
                // Not found near each other: nothing speaks for it, and something may speak against.
                guard rules.mayJoin(member, neighbour), let pair = pair(member, neighbour) else { return nil }
                words += Double(wordsOfPair[pair])
                alone += Double(pairs.evidence[pair])
            }
        }
        let count = Double(groups[left].count * groups[right].count)
        let (one, other) = (groups[left].weight, groups[right].weight)
        guard !one.isNaN, !other.isNaN else { return (alone + words) / count }
        guard let joint = joint(left, right) else { return nil }
        return joint - one - other - .log(pairs.chance(both(left, right))) + words / count
    }
}

/// What forbids that statements are joined, whatever the score says.
struct JoinRules {
    let statements: StatementTable
    let decisions: JoinDecisions.Resolved
    /// Statements that a person keeps apart, by statement.
    private var apart: [Int: Set<Int>] = [:]

    init(_ statements: StatementTable, _ decisions: JoinDecisions.Resolved) {
        self.statements = statements
        self.decisions = decisions
        for (row, others) in decisions.apart {
            guard let one = statements.statement(ofRow: row) else { continue }
            for other in others {
                if let other = statements.statement(ofRow: other.row) { apart[one, default: []].insert(other) }
            }
        }
    }

    /// Whether nothing forbids that two statements are joined.
    @inline(__always)
    func mayJoin(_ one: Int, _ other: Int) -> Bool {
        // An origin that says two things says them of two happenings.
        if statements.isDirect[one], statements.isDirect[other], statements.origin[one] == statements.origin[other] {
            return false
        }
        let (left, right) = (statements.hand[one], statements.hand[other])
        if left != right, !left.isNone, !right.isNone { return false }
        return apart.isEmpty || apart[one]?.contains(other) != true
    }

    /// Whether one quotes the origin that speaks for itself in the other.
    @inline(__always)
    func isQuoted(_ one: Int, _ other: Int) -> Bool {
        statements.origin[one] == statements.origin[other] && !statements.origin[one].isNone
            && statements.isDirect[one] != statements.isDirect[other]
    }
}

/// Joinings to be made, the likeliest first: those known from the beginning sorted once, those found later in a binary heap.
private struct MergeQueue {
    struct Entry {
        var odds: Double
        var left: Int32
        var right: Int32

        func precedes(_ other: Entry) -> Bool {
            if odds != other.odds { return odds > other.odds }
            return (left, right) < (other.left, other.right)
        }
    }

    private var entries: ContiguousArray<Entry> = []
    /// The likeliest last.
    private var first: ContiguousArray<Entry>

    init(_ first: ContiguousArray<Entry>) {
        self.first = first
        self.first.sort { $1.precedes($0) }
    }

    mutating func push(_ entry: Entry) {
        entries.append(entry)
        var place = entries.count - 1
        while place > 0, entry.precedes(entries[(place - 1) / 2]) {
            entries[place] = entries[(place - 1) / 2]
            place = (place - 1) / 2
        }
        entries[place] = entry
    }

    mutating func pop() -> Entry? {
        guard let sorted = first.last else { return popFound() }
        if let found = entries.first, found.precedes(sorted) { return popFound() }
        return first.popLast()
    }

    private mutating func popFound() -> Entry? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return first }
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
            guard entries[child].precedes(last) else { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = last
        return first
    }
}
