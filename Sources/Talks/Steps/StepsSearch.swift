/// Every vector of worst exposures that no plan betters, by dynamic programming over sets of done steps.
///
/// What a party is exposed to after a stage depends on the set that is done and on the last stage only. So of two ways to reach one set,
/// one of which was worse or equal for everybody so far, whatever follows one can follow the other: only the vectors that
/// none of the others betters are kept for each set.
struct StepsSearch {
    let rules: StageRules
    let exposure: Exposure
    /// What each party bears at most; `Int64.max` = no limit.
    let limits: [Int64]
    let labelLimit: Int

    private(set) var frontier: [[Int64]] = []
    /// Vectors of plans that were known before: what they better need not be followed.
    private let known: [[Int64]]
    private(set) var bounded = false
    /// The reached sets with the most steps.
    private(set) var furthest: [UInt64] = []

    private var index: SetIndex
    private var values: [Int64] = []
    private var next: [Int32] = []
    private var unused: Int32 = -1
    private var live = 0

    /// `known`: vectors of plans that keep rules and limits.
    init(_ rules: StageRules, _ exposure: Exposure, limits: [Int64], labelLimit: Int, known: [[Int64]] = []) {
        self.rules = rules
        self.exposure = exposure
        self.limits = limits
        self.labelLimit = labelLimit
        self.known = known
        frontier = known
        index = SetIndex(steps: rules.count)
    }

    /// A quick look along the most promising sets first gives plans; then everything that they do not better.
    static func search(
        _ rules: StageRules, _ exposure: Exposure, limits: [Int64], labelLimit: Int, quickLabels: Int = 4_096
    ) -> StepsSearch {
        var quick = StepsSearch(rules, exposure, limits: limits, labelLimit: min(labelLimit, quickLabels))
        quick.run()
        if !quick.bounded { return quick }
        var search = StepsSearch(rules, exposure, limits: limits, labelLimit: labelLimit, known: quick.frontier)
        search.run()
        return search
    }

    mutating func run() {
        let parties = exposure.parties
        var layers: [[UInt64]] = Array(repeating: [], count: rules.count + 2)
        layers[0] = [0]
        // Every plan comes to this in the end: counting it from the start tells sooner what is bettered.
        index[0] = take(exposure.floor(), next: -1)
        var after = Array(repeating: Int64(0), count: parties)
        var label = after
        for size in 0...rules.count {
            if layers[size].isEmpty { continue }
            if live > labelLimit { thin(&layers[size]) }
            furthest = layers[size]
            for done in layers[size] {
                let first = index[done]
                if done & rules.required == rules.required { collect(first) }
                rules.forEachStage(after: done) { stage in
                    let target = done | stage
                    exposure.write(target, stage, into: &after)
                    for party in 0..<parties where after[party] > limits[party] { return }
                    let old = index[target]
                    if old == -1 && live > 2 * labelLimit {
                        bounded = true
                        return
                    }
                    var head = old
                    var at = first
                    while at != -1 {
                        for party in 0..<parties {
                            label[party] = max(after[party], values[Int(at) * parties + party])
                        }
                        if !isBettered(label) { head = insert(label, head) }
                        at = next[Int(at)]
                    }
                    if old == -1 && head != -1 { layers[target.nonzeroBitCount].append(target) }
                    index[target] = head
                }
                release(first)
            }
            if size + 2 < layers.count { layers[size] = [] }
        }
        frontier.sort { $0.lexicographicallyPrecedes($1) }
    }

    /// The better first: the least largest exposure, whoever's, then the next largest, and so on. Neither, where they differ only in whose
    /// they are: no party goes before another.
    static func precedes(_ one: [Int64], _ other: [Int64]) -> Bool {
        one.sorted(by: >).lexicographicallyPrecedes(other.sorted(by: >))
    }

    private func isBettered(_ vector: [Int64]) -> Bool {
        for plan in known {
            var isBetter = true
            for party in vector.indices where plan[party] > vector[party] {
                isBetter = false
                break
            }
            if isBetter { return true }
        }
        return false
    }

    private mutating func collect(_ first: Int32) {
        let parties = exposure.parties
        var at = first
        while at != -1 {
            let vector = Array(values[Int(at) * parties..<(Int(at) + 1) * parties])
            at = next[Int(at)]
            if frontier.contains(where: { known in zip(known, vector).allSatisfy { $0 <= $1 } }) { continue }
            frontier.removeAll { known in zip(vector, known).allSatisfy { $0 <= $1 } }
            frontier.append(vector)
        }
    }

    private mutating func take(_ vector: [Int64], next following: Int32) -> Int32 {
        live += 1
        let parties = exposure.parties
        if unused != -1 {
            let slot = unused
            unused = next[Int(slot)]
            next[Int(slot)] = following
            for party in 0..<parties { values[Int(slot) * parties + party] = vector[party] }
            return slot
        }
        next.append(following)
        for party in 0..<parties { values.append(vector[party]) }
        return Int32(next.count - 1)
    }

    private mutating func release(_ first: Int32) {
        var at = first
        while at != -1 {
            let following = next[Int(at)]
            next[Int(at)] = unused
            unused = at
            live -= 1
            at = following
        }
    }

    /// `vector` into the list that begins at `head`, without those that it betters; the new head.
    private mutating func insert(_ vector: [Int64], _ head: Int32) -> Int32 {
        let parties = exposure.parties
        var at = head
        while at != -1 {
            var isBetter = true
            for party in 0..<parties where values[Int(at) * parties + party] > vector[party] {
                isBetter = false
                break
            }
            if isBetter { return head }
            at = next[Int(at)]
        }
        var head = head
        var previous: Int32 = -1
        at = head
        while at != -1 {
            let following = next[Int(at)]
            var isWorse = true
            for party in 0..<parties where values[Int(at) * parties + party] < vector[party] {
                isWorse = false
                break
            }
            if isWorse {
                if previous == -1 { head = following } else { next[Int(previous)] = following }
                next[Int(at)] = unused
                unused = at
                live -= 1
            } else {
                previous = at
            }
            at = following
        }
        return take(vector, next: head)
    }

    /// Keeps the most promising sets of a layer, as many as fit.
    private mutating func thin(_ layer: inout [UInt64]) {
        bounded = true
        let parties = exposure.parties
        var scored: [(done: UInt64, vector: [Int64])] = []
        for done in layer {
            var best: [Int64] = []
            var at = index[done]
            while at != -1 {
                let vector = Array(values[Int(at) * parties..<(Int(at) + 1) * parties])
                if best.isEmpty || Self.precedes(vector, best) { best = vector }
                at = next[Int(at)]
            }
            scored.append((done, best))
        }
        scored.sort { one, other in
            let (left, right) = (one.vector.sorted(by: >), other.vector.sorted(by: >))
            return left == right ? one.done < other.done : left.lexicographicallyPrecedes(right)
        }
        let keep = max(1, labelLimit / 16)
        for entry in scored.dropFirst(keep) { release(index[entry.done]) }
        layer = scored.prefix(keep).map(\.done)
        for entry in scored.prefix(keep) where next[Int(index[entry.done])] != -1 {
            release(index[entry.done])
            index[entry.done] = take(entry.vector, next: -1)
        }
    }
}

/// A number for each set of steps: a flat array where all sets fit, a dictionary where they do not.
struct SetIndex {
    private var dense: [Int32]
    private var sparse: [UInt64: Int32] = [:]

    init(steps: Int) { dense = steps <= 22 ? Array(repeating: -1, count: 1 << steps) : [] }

    /// -1: none yet.
    subscript(set: UInt64) -> Int32 {
        get { dense.isEmpty ? sparse[set] ?? -1 : dense[Int(set)] }
        set { if dense.isEmpty { sparse[set] = newValue } else { dense[Int(set)] = newValue } }
    }
}
