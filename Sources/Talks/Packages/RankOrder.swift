/// The order that a party states between the options of one issue, ready to carry bounds along.
///
/// Level options form a group; strict preferences lead from group to group. A strict preference needs a gap: `step` says
/// how large, in the units of the numbers at hand. With 0 the bounds are those that completions come arbitrarily near to.
struct RankOrder: Sendable {
    /// The group of each option.
    let group: [Int]
    /// The preferences between groups, such that what leads to a group comes before what leads on from it.
    private let preferences: [(worse: Int, better: Int)]
    /// How many options each group has.
    private let sizes: [Int]
    /// How many groups stand below and above each group, along the longest way.
    let below: [Int], above: [Int]

    /// Whether anything is ranked.
    var isEmpty: Bool { preferences.isEmpty && sizes.count == group.count }
    /// The longest way, counted in preferences.
    var depth: Int { below.max() ?? 0 }

    /// The order that the chains state together.
    ///
    /// - Throws: The options that stand in a circle.
    init(options: Int, chains: [[[Int]]]) throws(RankCircle) {
        var parent = Array(0..<options)
        func root(_ option: Int) -> Int {
            var option = option
            while parent[option] != option {
                parent[option] = parent[parent[option]]
                option = parent[option]
            }
            return option
        }
        for tier in chains.joined() {
            for option in tier.dropFirst() { parent[root(option)] = root(tier[0]) }
        }
        var number = [Int: Int]()
        var group = [Int]()
        for option in 0..<options {
            let root = root(option)
            let known = number[root] ?? number.count
            number[root] = known
            group.append(known)
        }
        let groups = number.count
        var better = [Set<Int>](repeating: [], count: groups)
        for chain in chains {
            let tiers = chain.filter { !$0.isEmpty }
            for (upper, lower) in zip(tiers, tiers.dropFirst()) { better[group[lower[0]]].insert(group[upper[0]]) }
        }
        var waiting = [Int](repeating: 0, count: groups)
        for betters in better { for one in betters { waiting[one] += 1 } }
        var order = (0..<groups).filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for one in better[order[next]].sorted() {
                waiting[one] -= 1
                if waiting[one] == 0 { order.append(one) }
            }
            next += 1
        }
        guard order.count == groups else {
            throw RankCircle(options: RankOrder.circle(better, waiting, group))
        }
        let preferences = order.flatMap { worse in better[worse].sorted().map { (worse: worse, better: $0) } }
        var below = [Int](repeating: 0, count: groups)
        var above = below
        for (worse, better) in preferences { below[better] = max(below[better], below[worse] + 1) }
        for (worse, better) in preferences.reversed() { above[worse] = max(above[worse], above[better] + 1) }
        sizes = group.reduce(into: [Int](repeating: 0, count: groups)) { $0[$1] += 1 }
        (self.group, self.preferences, self.below, self.above) = (group, preferences, below, above)
    }

    /// The options on one circle among the groups that are still waiting.
    private static func circle(_ better: [Set<Int>], _ waiting: [Int], _ group: [Int]) -> [Int] {
        // Every group that waits has a worse one that waits: walking down comes round.
        var worse = [Int?](repeating: nil, count: better.count)
        for (one, betters) in better.enumerated() where waiting[one] > 0 {
            for other in betters where worse[other] == nil { worse[other] = one }
        }
        guard var walker = waiting.firstIndex(where: { $0 > 0 }) else { return [] }
        var seen = [Int: Int]()
        var way = [Int]()
        while seen[walker] == nil {
            seen[walker] = way.count
            way.append(walker)
            guard let down = worse[walker] else { return [] }
            walker = down
        }
        let circle = Set(way[(seen[walker] ?? 0)...])
        return group.indices.filter { circle.contains(group[$0]) }
    }

    /// The least that each option can be worth, given the least of each alone.
    func raised(_ lows: [PackageUnits], step: PackageUnits) -> [PackageUnits] {
        var least = [PackageUnits](repeating: .min, count: below.count)
        for (option, low) in lows.enumerated() { least[group[option]] = max(least[group[option]], low) }
        for (worse, better) in preferences { least[better] = max(least[better], least[worse] + step) }
        return group.map { least[$0] }
    }

    /// The most that each option can be worth, given the most of each alone.
    func lowered(_ highs: [PackageUnits], step: PackageUnits) -> [PackageUnits] {
        var most = [PackageUnits](repeating: .max, count: below.count)
        for (option, high) in highs.enumerated() { most[group[option]] = min(most[group[option]], high) }
        for (worse, better) in preferences.reversed() { most[worse] = min(most[worse], most[better] - step) }
        return group.map { most[$0] }
    }

    /// Whether the numbers respect the order: level ones equal, better ones larger.
    func respects(_ values: [PackageUnits]) -> Bool { raised(values, step: 1) == values }

    /// Whether anything is said of the option.
    func isRanked(_ option: Int) -> Bool {
        let own = group[option]
        return below[own] > 0 || above[own] > 0 || sizes[own] > 1
    }
}

/// Options of one issue that are each to be better than the next, in a circle.
struct RankCircle: Error {
    /// The options.
    let options: [Int]
}
