extension PackageSearch {
    /// What can be made of a proposal: trades in which nobody loses, the nearest first.
    ///
    /// - Parameter atMost: how many improvements are given; how many there are is said in any case.
    /// - Throws: ``PackageError/shape(what:)`` where the proposal speaks of options that there are not.
    public func review(of proposal: PackageProblem.Proposal, atMost: Int = 10) throws(PackageError) -> PackageAnswer<
        ProposalReview
    > {
        try problem.checkShape(of: proposal)
        do throws(PackageBound) { return .exact(try reviewed(proposal, atMost)) } catch { return .bounded(error) }
    }

    private func reviewed(_ proposal: PackageProblem.Proposal, _ atMost: Int) throws(PackageBound) -> ProposalReview {
        let graph = try graph.get()
        let package = try completed(proposal, graph)
        let values = self.values(of: package)
        let crosses = problem.exclusions.indices.filter { problem.exclusions[$0].isCrossed(by: package) }
        let better = (0..<graph.frontier.count).filter { vector in
            !graph.frontier[vector].elementsEqual(values) && zip(graph.frontier[vector], values).allSatisfy { $0 >= $1 }
        }
        let (distances, choice) = graph.nearest(to: package.options)
        let nearest = better.map { (distance: distances[$0], package: graph.package($0, choice), vector: $0) }
            .sorted { ($0.distance, $0.package) < ($1.distance, $1.package) }
        return ProposalReview(
            package: package, values: values, crosses: crosses,
            below: problem.parties.indices.filter { values[$0] < problem.parties[$0].reservation ?? values[$0] },
            isEfficient: crosses.isEmpty && graph.frontier.place(of: values) != nil,
            improvements: nearest.prefix(max(0, atMost)).map { improvement(of: package, by: $0.package, $0.vector) },
            improvementsInAll: better.count)
    }

    private func improvement(
        of package: PackageProblem.Package, by other: PackageProblem.Package, _ vector: Int
    ) -> PackageImprovement {
        var sums = problem.parties.map { _ in (low: PackageUnits(0), high: PackageUnits(0)) }
        let changes = problem.options.indices.filter { package.options[$0] != other.options[$0] }.map { issue in
            let (from, to) = (package.options[issue], other.options[issue])
            let ranges = problem.parties.indices.map { party in
                let (worst, best) = (
                    completion(party, issue, to, best: false), completion(party, issue, to, best: true)
                )
                let (low, high) = (worst[to] - worst[from], best[to] - best[from])
                sums[party] = (sums[party].low + low, sums[party].high + high)
                return gain(low, high, of: party)
            }
            return PackageImprovement.Change(
                issue: issue, from: from, to: to,
                gains: problem.worths.map { $0[issue][to].middle - $0[issue][from].middle }, ranges: ranges)
        }
        return PackageImprovement(
            package: other, vector: vector, changes: changes,
            gains: problem.parties.indices.map { party in changes.reduce(0) { $0 + $1.gains[party] } },
            ranges: problem.parties.indices.map { gain(sums[$0].low, sums[$0].high, of: $0) })
    }

    /// - Parameters: both ends in fine units, in which the gaps of strict preferences add up to less than one unit.
    private func gain(_ low: PackageUnits, _ high: PackageUnits, of party: Int) -> PackageGain {
        let scale = gapScales[party]
        func rounded(_ fine: PackageUnits) -> PackageUnits {
            let shifted = fine + scale / 2
            return shifted >= 0 ? shifted / scale : -((-shifted + scale - 1) / scale)
        }
        let direction: PackageGain.Direction =
            low == 0 && high == 0 ? .none : low >= 0 ? .up : high <= 0 ? .down : .either
        return PackageGain(low: rounded(low), high: rounded(high), direction: direction)
    }

    /// The proposal itself or, where it is silent on issues, the best way to complete it.
    private func completed(
        _ proposal: PackageProblem.Proposal, _ graph: PackageGraph
    ) throws(PackageBound) -> PackageProblem.Package {
        let stated = proposal.options.compactMap { $0 }
        if stated.count == problem.options.count { return PackageProblem.Package(stated) }
        var space = try PackageSpace(problem, fixed: proposal.options, most: limits.openCombinations)
        if space.isEmpty {
            // What it says crosses a red line whatever is added: that one is left out of account, the others still hold, so that
            // nobody's own proposal is completed with what it refuses.
            var open = problem
            open.exclusions.removeAll { $0.isCrossed(by: proposal) }
            space = try PackageSpace(open, fixed: proposal.options, most: limits.openCombinations)
        }
        if space.isEmpty { space = try spaceCrossingFewest(proposal) }
        var meter = PackageMeter(most: limits.steps)
        let completions = PackageFrontier(try PackageSearch.graph(space, problem, limits, &meter), problem.proposals)
        let efficient = completions.vectors.filter { graph.frontier.place(of: $0.values) != nil }
        let unconstrained = try self.space.get()
        let least = problem.parties.indices.map { party in
            unconstrained.least { problem.worths[party][$0][$1].middle } ?? 0
        }
        let finder = PackageSolutions(
            problem, completions, PackageZone(vectors: [], blockedBy: [], best: [], least: least))
        let best = (efficient.isEmpty ? completions.vectors : efficient).max {
            let (first, second) = (
                finder.leastGain($0.values, from: finder.reservation),
                finder.leastGain($1.values, from: finder.reservation)
            )
            return first != second ? first < second : $1.representative < $0.representative
        }
        return best?.representative ?? PackageProblem.Package(proposal.options.map { $0 ?? 0 })
    }

    /// The completions of a proposal that cross the fewest red lines, where all cross some.
    private func spaceCrossingFewest(_ proposal: PackageProblem.Proposal) throws(PackageBound) -> PackageSpace {
        let stated = Set(problem.exclusions.indices.filter { problem.exclusions[$0].isCrossed(by: proposal) })
        let others = problem.exclusions.indices.filter { place in
            !stated.contains(place)
                && problem.exclusions[place].choices.allSatisfy { proposal.options[$0.issue] ?? $0.option == $0.option }
        }
        var tries = 2_000
        func without(_ left: Int, from start: Int, _ dropped: Set<Int>) throws(PackageBound) -> PackageSpace? {
            guard left > 0 else {
                tries -= 1
                var open = problem
                open.exclusions = problem.exclusions.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
                let space = try PackageSpace(open, fixed: proposal.options, most: limits.openCombinations)
                return space.isEmpty ? nil : space
            }
            for place in start..<max(start, others.count) where tries > 0 {
                if let space = try without(left - 1, from: place + 1, dropped.union([others[place]])) { return space }
            }
            return nil
        }
        for count in 1...max(1, others.count) where tries > 0 {
            if let space = try without(count, from: 0, stated) { return space }
        }
        return try PackageSpace(problem, fixed: proposal.options, ignoringRedLines: true, most: limits.openCombinations)
    }
}
