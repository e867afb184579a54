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
        let crosses = problem.exclusions.indices.filter { place in
            problem.exclusions[place].choices.allSatisfy { package.options[$0.issue] == $0.option }
        }
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
        let changes = problem.options.indices.filter { package.options[$0] != other.options[$0] }.map { issue in
            PackageImprovement.Change(
                issue: issue, from: package.options[issue], to: other.options[issue],
                gains: problem.worths.map {
                    $0[issue][other.options[issue]].middle - $0[issue][package.options[issue]].middle
                })
        }
        return PackageImprovement(
            package: other, vector: vector, changes: changes,
            gains: problem.parties.indices.map { party in changes.reduce(0) { $0 + $1.gains[party] } })
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
            open.exclusions.removeAll { $0.choices.allSatisfy { proposal.options[$0.issue] == $0.option } }
            space = try PackageSpace(open, fixed: proposal.options, most: limits.openCombinations)
        }
        if space.isEmpty {
            space = try PackageSpace(
                problem, fixed: proposal.options, ignoringRedLines: true, most: limits.openCombinations)
        }
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
}
