extension DeadlockQuestion {
    /// Whether a way is open, what blocks it, and every minimal set of relaxations that would open it.
    ///
    /// What can never matter is set aside first, then each part that hangs together is searched on its own (see `KnotSearch`), so that the
    /// cost follows the largest knot and not the document.
    public func answer(limits: DeadlockLimits = DeadlockLimits()) -> DeadlockAnswer {
        let parts = DeadlockParts(self)
        var isOpen: Bool? = true
        var knots: [DeadlockAnswer.Knot] = []
        for issue in optionCounts.indices where optionCounts[issue] == 0 {
            isOpen = false
            knots.append(
                DeadlockAnswer.Knot(
                    chains: [DeadlockAnswer.Chain(constraints: [.emptyIssue(issue)], isCycle: false)], relaxations: [],
                    together: [], bounded: nil))
        }
        for part in parts.parts() {
            let found = search(part, parts, limits)
            switch found {
            case .open: break
            case .unknown(let bound):
                if isOpen == true { isOpen = nil }
                knots.append(DeadlockAnswer.Knot(chains: [], relaxations: [], together: [], bounded: bound))
            case .knots(let some):
                isOpen = false
                knots += some
            }
        }
        knots.sort { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
        let never = parts.neverTaken(limits: limits)
        return DeadlockAnswer(
            isOpen: isOpen, neverTaken: never.steps, neverTakenBounded: never.bound, knots: knots)
    }

    private static func key(_ knot: DeadlockAnswer.Knot) -> [DeadlockAnswer.Constraint] {
        knot.chains.flatMap(\.constraints).sorted()
    }

    private enum Found {
        case open
        case unknown(DeadlockAnswer.Bound)
        case knots([DeadlockAnswer.Knot])
    }

    private func search(_ part: DeadlockParts.Part, _ parts: DeadlockParts, _ limits: DeadlockLimits) -> Found {
        var oracle = part.oracle(of: self, needed: parts.needed, packageLimit: limits.packagesPerKnot)
        let names = part.elementNames
        let size = names.count
        let none = ElementSet(size: size)
        let free = (0..<size).filter { !isHard(names[$0]) }
        let held = (0..<size).filter { isHard(names[$0]) }
        let allFree = ElementSet(size: size, free)
        do {
            if try oracle.isOpen(relaxing: none) { return .open }
            let canOpen = try oracle.isOpen(relaxing: allFree)
            // Where what is hard blocks by itself, its chains are shown, and nothing that could be relaxed helps.
            var search =
                canOpen
                ? KnotSearch(oracle, free: free, always: none, limits: limits)
                : KnotSearch(oracle, free: held, always: allFree, limits: limits)
            search.run()
            var knots: [DeadlockAnswer.Knot] = []
            for group in Self.groups(search, whole: search.bounded != nil) {
                let chains = group.chains.map { chain in
                    self.chain(
                        search.completed(chain, held: canOpen ? held : []).map { names[$0] }, part, parts, limits)
                }.sorted { Self.precedes($0.constraints, $1.constraints) }
                let relaxations =
                    canOpen ? group.relaxations.map { set in set.elements.map { names[$0] }.sorted() } : []
                knots.append(
                    DeadlockAnswer.Knot(
                        chains: chains, relaxations: relaxations.sorted(by: Self.precedes),
                        together: together(chains, part, group.others, &oracle), bounded: search.bounded))
            }
            return .knots(knots)
        } catch {
            return .unknown(.packages(limits.packagesPerKnot))
        }
    }

    private func isHard(_ constraint: DeadlockAnswer.Constraint) -> Bool {
        switch constraint {
        case .condition(let index): conditions[index].hard
        case .redLine(let index): redLines[index].hard
        case .emptyIssue: true
        }
    }

    private static func precedes(_ one: [DeadlockAnswer.Constraint], _ other: [DeadlockAnswer.Constraint]) -> Bool {
        one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }

    private struct Group {
        var chains: [ElementSet]
        var relaxations: [ElementSet]
        /// The elements of the other groups of the same part.
        var others: ElementSet
    }

    /// Chains that share no element with others are a knot of their own; the relaxations of the whole are then the product.
    private static func groups(_ search: KnotSearch, whole: Bool) -> [Group] {
        let size = search.size
        let everything = ElementSet(size: size, search.chains.flatMap(\.elements))
        if whole || search.chains.isEmpty {
            return [
                Group(chains: search.chains, relaxations: search.relaxations, others: ElementSet(size: size))
            ]
        }
        var roots = Array(0..<size)
        func root(_ element: Int) -> Int {
            var at = element
            while roots[at] != at { at = roots[at] }
            return at
        }
        for chain in search.chains {
            let elements = chain.elements
            for element in elements.dropFirst() { roots[root(element)] = root(elements[0]) }
        }
        var members: [Int: [ElementSet]] = [:]
        for chain in search.chains { members[chain.elements.first.map(root) ?? -1, default: []].append(chain) }
        return members.keys.sorted().map { key in
            let chains = members[key] ?? []
            let own = ElementSet(size: size, chains.flatMap(\.elements))
            var others = everything
            for element in own.elements { others.remove(element) }
            var seen: Set<ElementSet> = []
            let relaxations = search.relaxations.map { $0.intersection(own) }.filter { seen.insert($0).inserted }
            return Group(chains: chains, relaxations: relaxations, others: others)
        }
    }

    /// A chain in the order in which it is told.
    private func chain(
        _ constraints: [DeadlockAnswer.Constraint], _ part: DeadlockParts.Part, _ parts: DeadlockParts,
        _ limits: DeadlockLimits
    ) -> DeadlockAnswer.Chain {
        let sorted = constraints.sorted()
        var rest = sorted
        var ring: [DeadlockAnswer.Constraint] = []
        while let next = rest.indices.first(where: { index in
            guard case .condition(let condition) = rest[index] else { return false }
            guard case .condition(let before)? = ring.last else { return ring.isEmpty }
            return conditions[before].anyOf.contains(conditions[condition].step)
        }) {
            ring.append(rest.remove(at: next))
        }
        var isCycle = false
        if rest.isEmpty, case .condition(let first)? = ring.first, case .condition(let last)? = ring.last {
            isCycle = conditions[last].anyOf.contains(conditions[first].step)
        }
        return DeadlockAnswer.Chain(
            constraints: isCycle ? ring : sorted, isCycle: isCycle, because: reasons(sorted, part, parts, limits))
    }

    /// Why a chain matters that blocks nothing but steps needed on account of others.
    private func reasons(
        _ chain: [DeadlockAnswer.Constraint], _ part: DeadlockParts.Part, _ parts: DeadlockParts,
        _ limits: DeadlockLimits
    ) -> [DeadlockAnswer.Constraint] {
        let candidates = part.steps.filter { parts.needed[$0] && !steps[$0].wanted }
        if candidates.isEmpty { return [] }
        let kept = Set(chain)
        let names = part.elementNames
        let aside = ElementSet(size: names.count, names.indices.filter { !kept.contains(names[$0]) })
        var needed = steps.map(\.wanted)
        func blocks() -> Bool {
            var oracle = part.oracle(of: self, needed: needed, packageLimit: limits.packagesPerKnot)
            return !((try? oracle.isOpen(relaxing: aside)) ?? false)
        }
        if blocks() { return [] }
        var shortest: [Int]?
        for step in candidates {
            let reasons = parts.reasons(for: step)
            guard reasons.count < shortest?.count ?? Int.max else { continue }
            needed[step] = true
            if blocks() { shortest = reasons }
            needed[step] = false
        }
        return (shortest ?? []).map { .condition($0) }.filter { !kept.contains($0) }
    }

    private func together(
        _ chains: [DeadlockAnswer.Chain], _ part: DeadlockParts.Part, _ others: ElementSet, _ oracle: inout WayOracle
    ) -> [DeadlockAnswer.Together] {
        // By the two steps, the lower first, the conditions that each meets for the other.
        var falling: [Pair: Set<Int>] = [:]
        for case .condition(let index) in chains.flatMap(\.constraints) where !conditions[index].hard {
            let step = conditions[index].step
            for other in conditions[index].anyOf where other != step {
                falling[Pair(first: min(step, other), second: max(step, other)), default: []].insert(index)
            }
        }
        let places = Dictionary(uniqueKeysWithValues: part.steps.enumerated().map { ($1, $0) })
        var result: [DeadlockAnswer.Together] = []
        for (pair, fall) in falling.sorted(by: { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }) {
            guard steps[pair.first].canPair(with: steps[pair.second]),
                fall.contains(where: { conditions[$0].step == pair.first }),
                fall.contains(where: { conditions[$0].step == pair.second }),
                let one = places[pair.first], let other = places[pair.second]
            else { continue }
            let opens = (try? oracle.isOpen(relaxing: others, pair: (one, other))) ?? false
            result.append(
                DeadlockAnswer.Together(
                    first: pair.first, second: pair.second, conditions: fall.sorted(), opens: opens))
        }
        return result.filter(\.opens) + result.filter { !$0.opens }
    }

    private struct Pair: Hashable {
        var first: Int, second: Int
    }
}
