extension PackageSearch {
    /// Whether a package is efficient in every, some or no completion of the judgements. One that crosses a red line never is: it is
    /// not among the packages that are held against each other.
    ///
    /// A completion gives every option a number within its interval such that the party's ranks hold. Two of them suffice:
    /// *possibly* efficient is what nothing dominates in the completion that is best for it, *necessarily* efficient what
    /// nothing dominates in the completion that is worst for it.
    ///
    /// Best for a package P: in each party and issue, P's option x is worth the most that it can be, and every other option
    /// the least that it can be then. Proof. Fix party and issue; let *l(y)* be the least and *h(x)* the most that options
    /// can be worth under intervals and ranks. If x is worth *t*, the least that y can be worth is *f(t) = max(l(y), t)*
    /// where y ranks above x (plus the gap of a strict preference), *t* where they are level, and *l(y)* otherwise; and all
    /// options can be at their least at once, because the smaller of two completions, option by option, is one. The lead
    /// *t − f(t)* of x over y never falls as *t* rises, so at *t = h(x)* the lead of x over every y is the largest at once.
    /// Parties and issues are judged independently, so the same completion gives P, in every party, the largest lead over
    /// every package Q. Whether Q dominates P depends on these leads alone (all at most 0, one below), and a larger lead
    /// never turns "does not dominate" into "dominates". So if anything dominates P there, it does in every completion. The
    /// worst completion is the mirror image: x at its least, every other option at its most then.
    ///
    /// A strict preference asks for some gap, however small, so "largest" may be approached and not attained. Leads then
    /// read *c − k·gap* (in the worst completion *c + k·gap*) with *k ≥ 0* gaps; all leads improve together as the gap
    /// shrinks, and for small gaps their signs no longer change. They are reckoned here with units so fine
    /// (``PackageProblem/gapScales(_:)``) that all gaps of a party, one unit each, add up to less than one unit of the
    /// worths: the sign is that of *c*, and of the gaps where *c = 0*.
    public func status(of package: PackageProblem.Package) -> PackageStatus {
        var meter = PackageMeter(most: limits.steps)
        do throws(PackageBound) { return try status(of: package, &meter) } catch { return .undecided(error) }
    }

    func status(of package: PackageProblem.Package, _ meter: inout PackageMeter) throws(PackageBound) -> PackageStatus {
        let space = try space.get()
        if problem.exclusions.contains(where: { $0.isCrossed(by: package) }) { return .never }
        if try isDominated(leads(of: package, best: true), space, &meter) { return .never }
        if hasOpenJudgements, try isDominated(leads(of: package, best: false), space, &meter) { return .possibly }
        return .necessarily
    }

    /// Whether any judgement is open.
    var hasOpenJudgements: Bool { problem.worths.joined().joined().contains { $0.low < $0.high } }

    /// Whether some package adds up to at least 0 for everybody and more for somebody.
    private func isDominated(
        _ leads: [[PackageUnits]], _ space: PackageSpace, _ meter: inout PackageMeter
    ) throws(PackageBound) -> Bool {
        let nothing = [PackageUnits](repeating: 0, count: problem.parties.count)
        let layers = try FrontierLayers(
            space, values: leads, width: nothing.count, floor: nothing, most: limits.vectors, &meter)
        return layers.fronts.last?.first?.numbers.contains { $0 != 0 } ?? false
    }

    /// Per issue, how far each option is ahead of the package's own for each party, in the completion that is best (or
    /// worst) for the package.
    private func leads(of package: PackageProblem.Package, best: Bool) -> [[PackageUnits]] {
        problem.options.indices.map { issue in
            let own = package.options[issue]
            let columns = problem.parties.indices.map { party in
                let values = completion(party, issue, own, best: best)
                return values.map { $0 - values[own] }
            }
            return (0..<problem.options[issue]).flatMap { option in columns.map { $0[option] } }
        }
    }

    /// What a party's options of an issue are worth in the completion best (or worst) for one of them, in fine units.
    func completion(_ party: Int, _ issue: Int, _ own: Int, best: Bool) -> [PackageUnits] {
        let order = orders[party][issue]
        let scale = gapScales[party]
        let worths = problem.worths[party][issue]
        var lows = order.raised(worths.map { $0.low * scale }, step: 1)
        var highs = order.lowered(worths.map { $0.high * scale }, step: 1)
        if best {
            lows[own] = highs[own]
            return order.raised(lows, step: 1)
        }
        highs[own] = lows[own]
        return order.lowered(highs, step: 1)
    }
}

extension PackageAnswer {
    /// The answer.
    ///
    /// - Throws: The bound that was met instead.
    func get() throws(PackageBound) -> Value {
        switch self {
        case .exact(let value): return value
        case .bounded(let bound): throw bound
        }
    }
}
