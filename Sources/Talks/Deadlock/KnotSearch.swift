/// Finds all chains and all minimal relaxations of one part.
///
/// Every relaxation that opens the part meets every chain, and the minimal ones are the minimal sets that do (hitting-set duality,
/// Reiter 1987). So: keep the chains found and all minimal sets that meet them (Berge's method); ask for one of these sets whether
/// it opens the part; if so, it is a minimal relaxation; if not, what it leaves contains a new chain. When every set opens, both lists
/// are complete: two families of which each is all minimal sets meeting the other determine each other.
struct KnotSearch {
    private(set) var oracle: WayOracle
    let size: Int
    /// The elements that may be relaxed in this search; the others are held or set aside throughout.
    let free: [Int]
    let always: ElementSet
    let limits: DeadlockLimits

    private(set) var chains: [ElementSet] = []
    private(set) var relaxations: [ElementSet] = []
    private(set) var bounded: DeadlockAnswer.Bound?

    /// `free` can be relaxed; `always` is set aside from the start.
    init(_ oracle: WayOracle, free: [Int], always: ElementSet, limits: DeadlockLimits) {
        self.oracle = oracle
        size = oracle.elements
        self.free = free
        self.always = always
        self.limits = limits
    }

    mutating func run() {
        var meeting: [(set: ElementSet, opens: Bool)] = [(ElementSet(size: size), false)]
        do {
            while bounded == nil, let next = Self.smallestOpenQuestion(meeting) {
                if try opens(meeting[next].set) {
                    meeting[next].opens = true
                    continue
                }
                let chain = try shrink(leaving: meeting[next].set)
                chains.append(chain)
                meeting = extend(meeting, by: chain)
                if meeting.count > limits.setsPerKnot || chains.count > limits.setsPerKnot {
                    bounded = .sets(limits.setsPerKnot)
                }
                if oracle.questions > limits.questionsPerKnot { bounded = .questions(limits.questionsPerKnot) }
            }
        } catch {
            bounded = .packages(limits.packagesPerKnot)
        }
        relaxations = meeting.filter(\.opens).map(\.set)
        if bounded != nil { harvest(meeting.map(\.set)) }
    }

    /// Cut short: makes minimal relaxations of the sets in hand, the smallest first, for as long as half as many questions again.
    private mutating func harvest(_ begun: [ElementSet]) {
        var found = Set(relaxations)
        let last = oracle.questions + limits.questionsPerKnot / 2
        do {
            for set in begun.sorted(by: { $0.count < $1.count }) {
                if oracle.questions > last || relaxations.count >= limits.setsPerKnot { break }
                var relaxed = set
                while try !opens(relaxed) {
                    var missed = chains.first { $0.isDisjoint(with: relaxed) }
                    if missed == nil {
                        let chain = try shrink(leaving: relaxed)
                        chains.append(chain)
                        missed = chain
                    }
                    // What stands in most chains opens most.
                    let choice = (missed?.elements ?? []).max { one, other in
                        let left = chains.lazy.filter { $0.contains(one) }.count
                        return left < chains.lazy.filter { $0.contains(other) }.count
                    }
                    guard let choice else { return }
                    relaxed.insert(choice)
                }
                for element in relaxed.elements {
                    relaxed.remove(element)
                    if try !opens(relaxed) { relaxed.insert(element) }
                }
                if found.insert(relaxed).inserted { relaxations.append(relaxed) }
            }
        } catch {
            return
        }
    }

    private mutating func opens(_ relaxed: ElementSet) throws(WayOracle.PackagesExhausted) -> Bool {
        try oracle.isOpen(relaxing: with(always, relaxed))
    }

    private func with(_ one: ElementSet, _ other: ElementSet) -> ElementSet {
        var result = one
        for element in other.elements { result.insert(element) }
        return result
    }

    private static func smallestOpenQuestion(_ sets: [(set: ElementSet, opens: Bool)]) -> Int? {
        var best: Int?
        var least = Int.max
        for (index, entry) in sets.enumerated() where !entry.opens {
            let count = entry.set.count
            if count < least {
                least = count
                best = index
            }
        }
        return best
    }

    /// A minimal set of free elements that blocks, none of them in `relaxed`.
    private mutating func shrink(leaving relaxed: ElementSet) throws(WayOracle.PackagesExhausted) -> ElementSet {
        let suspects = ElementSet(size: size, oracle.suspects(relaxing: with(always, relaxed)))
        var kept = free.filter { suspects.contains($0) && !relaxed.contains($0) }
        var aside = always
        for element in free { aside.insert(element) }
        for element in kept { aside.remove(element) }
        // Red lines never stand among the suspects where conditions alone block; elsewhere all stand there.
        for element in kept {
            aside.insert(element)
            if try oracle.isOpen(relaxing: aside) { aside.remove(element) }
        }
        kept.removeAll { aside.contains($0) }
        return ElementSet(size: size, kept)
    }

    /// The minimal sets that meet all chains, from those that meet all but the last, `chain`.
    private func extend(
        _ sets: [(set: ElementSet, opens: Bool)], by chain: ElementSet
    ) -> [(set: ElementSet, opens: Bool)] {
        let elements = chain.elements
        var result: [(set: ElementSet, opens: Bool)] = []
        for entry in sets {
            if !entry.set.isDisjoint(with: chain) {
                result.append(entry)
                continue
            }
            for element in elements {
                var longer = entry.set
                longer.insert(element)
                if isMinimal(longer) { result.append((longer, false)) }
                // One more than the limit is enough to know that it is met.
                if result.count > limits.setsPerKnot { return result }
            }
        }
        return result
    }

    /// Each member meets some chain that no other member meets.
    private func isMinimal(_ set: ElementSet) -> Bool {
        var alone = ElementSet(size: size)
        for chain in chains { if let element = set.only(commonWith: chain) { alone.insert(element) } }
        return alone == set
    }

    /// The elements of `chain` with as few of the `held` ones (which cannot be relaxed) as it takes to block.
    mutating func completed(_ chain: ElementSet, held: [Int]) -> [Int] {
        var aside = ElementSet(size: size, 0..<size)
        for element in chain.elements + held { aside.remove(element) }
        let suspects = ElementSet(size: size, oracle.suspects(relaxing: aside))
        for element in held {
            let wasNeeded = suspects.contains(element)
            aside.insert(element)
            guard wasNeeded else { continue }
            if (try? oracle.isOpen(relaxing: aside)) ?? true { aside.remove(element) }
        }
        return (0..<size).filter { !aside.contains($0) }
    }
}
