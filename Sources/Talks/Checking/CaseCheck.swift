import Diagnostics

extension Negotiation {
    /// Runs the worked cases: a diagnostic for each expectation that does not come out.
    ///
    /// A case is about its own file and the shared document: it comes out the same whatever other files are given beside them.
    ///
    /// - Parameter limits: how far it is looked for deadlocks; a case that they leave undecided is a question.
    public func caseDiagnostics(limits: DeadlockLimits = DeadlockLimits()) -> [Diagnostic] {
        guard !parts.isEmpty else { return cases.flatMap { diagnostics(of: $0, limits) } }
        return parts.flatMap { part in
            part.talks.cases.filter { $0.owner.map { part.talks.parties[$0].name } == part.owner }
                .flatMap { part.talks.diagnostics(of: $0, limits) }
        }
    }

    private func diagnostics(of item: TalksCase, _ limits: DeadlockLimits) -> [Diagnostic] {
        item.expectations.compactMap { expectation in
            switch outcome(expectation.content, in: item, limits) {
            case nil: return nil
            case .otherwise(let found):
                return Diagnostic(
                    .talksCaseFails, at: .span(expectation.span), "“\(item.title)” comes out otherwise: \(found).",
                    advice: "Mend the judgements, or the expectation.")
            case .undecided:
                return Diagnostic(
                    .talksCaseUndecided, at: .span(expectation.span),
                    "“\(item.title)” is not decided: a limit was met before it was known.",
                    advice: "Ask it of a smaller part of the talks, or take the expectation out.")
            }
        }
    }

    /// What came of an expectation that did not come out.
    private enum Surprise {
        case otherwise(String)
        /// A limit was met.
        case undecided
    }

    /// Nil where it comes out as expected; else what came out.
    private func outcome(_ expected: TalksCase.Expectation.Content, in item: TalksCase, _ limits: DeadlockLimits)
        -> Surprise?
    {
        let relaxed = Set(item.relaxed)
        switch expected {
        case .deadlock, .way:
            let answer = DeadlockLowering(self, relaxing: relaxed).question.answer(limits: limits)
            guard let isOpen = answer.isOpen else { return .undecided }
            return isOpen == (expected == .way) ? nil : .otherwise(isOpen ? "a way is open" : "there is a deadlock")
        case .efficient(let wanted):
            guard let package = whole(item) else { return .otherwise("the package leaves issues out") }
            do throws(PackageError) {
                let search = try PackageSearch(try packageProblem(relaxing: relaxed))
                let (status, words) =
                    switch search.status(of: package) {
                    case .necessarily: ("necessarily", "it is necessarily efficient")
                    case .possibly: ("possibly", "it is possibly efficient")
                    case .never: ("never", "it is never efficient")
                    case .undecided: ("", "")
                    }
                if status.isEmpty { return .undecided }
                return status == wanted ? nil : .otherwise(words)
            } catch {
                return .otherwise("the packages cannot be worked out")
            }
        case .worth(let party, let low, let high):
            guard let package = whole(item) else { return .otherwise("the package leaves issues out") }
            guard let total = total(of: package, for: party, relaxing: relaxed) else {
                return .otherwise("its numbers do not fit")
            }
            guard total.low != low || total.high != high else { return nil }
            return .otherwise(
                "it is worth \(total.low)\(total.low == total.high ? "" : " to \(total.high)") to \(parties[party].name)"
            )
        case .couldAccept(let party), .cannotAccept(let party):
            let refusal = refusal(item, party, relaxed)
            if case .couldAccept = expected { return refusal.map { .otherwise($0.words) } }
            guard let refusal else { return .otherwise("\(parties[party].name) has no red line against it") }
            return refusal.isCertain ? nil : .otherwise(refusal.words)
        }
    }

    private func whole(_ item: TalksCase) -> PackageProblem.Package? {
        let options = item.package.compactMap { $0 }
        return options.count == issues.count ? PackageProblem.Package(options) : nil
    }

    /// Why a party refuses a package, perhaps partial, and whether that is certain; nil where no red line stands against it.
    ///
    /// A total that is not known exactly may lie on either side of the least that the party accepts.
    private func refusal(
        _ item: TalksCase, _ party: Int, _ relaxed: Set<Int>
    ) -> (words: String, isCertain: Bool)? {
        var doubt: String?
        for (place, judgement) in judgements.enumerated() where judgement.party == party && !relaxed.contains(place) {
            switch judgement.content {
            case .redLine(let choices):
                guard choices.allSatisfy({ item.package[$0.issue] == $0.option }) else { continue }
                return (
                    "\(parties[party].name) does not accept \(choices.map { words($0) }.joined(separator: " together with ")) (line \(judgement.backing.span.start.line))",
                    true
                )
            case .leastTotal(let least):
                guard let package = whole(item), let total = total(of: package, for: party, relaxing: relaxed),
                    total.low < least
                else { continue }
                let name = parties[party].name
                if total.high < least {
                    return ("it is worth \(total.high) at most to \(name), which accepts no less than \(least)", true)
                }
                doubt =
                    "it may be worth anything from \(total.low) to \(total.high) to \(name), which accepts no less than \(least)"
            default: continue
            }
        }
        return doubt.map { ($0, false) }
    }

    /// The least and the most that a package may be worth to a party; nil where the numbers do not fit.
    private func total(
        of package: PackageProblem.Package, for party: Int, relaxing relaxed: Set<Int>
    ) -> (low: Amount, high: Amount)? {
        let worths = worths()[party]
        var (low, high) = (Amount(0), Amount(0))
        for (issue, option) in package.options.enumerated() {
            let worth = worths[issue][option] ?? scale
            let weight = weight(of: issue, for: party)
            guard let least = weight.multiplied(by: worth.low).flatMap({ low.adding($0) }),
                let most = weight.multiplied(by: worth.high).flatMap({ high.adding($0) })
            else { return nil }
            (low, high) = (least, most)
        }
        return (low, high)
    }
}
