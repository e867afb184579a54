import Diagnostics

extension Checker {
    /// What contradicts itself, disagrees, or is left open.
    mutating func reflect() {
        if talks.parties.count < 2 {
            diagnostics.append(
                Diagnostic(
                    .talksPartiesFew, at: .file(talks.files.first?.name ?? ""),
                    talks.parties.isEmpty ? "No party is declared." : "\(talks.parties[0].name) is the only party.",
                    advice: "Talks have at least two parties: write `party NAME \"…\"` for each."))
            return
        }
        reflectOnSources()
        reflectOnPreferences()
        reflectOnRedLines()
        reflectOnTotals()
        reflectOnSingleNumbers()
        reflectOnAnswers()
        reflectOnDays()
        reflectOnUndoing()
        reflectOnNeeds()
        reflectOnOrders()
    }

    /// Judgements that name no source.
    private mutating func reflectOnSources() {
        for judgement in talks.judgements where judgement.backing.sources.isEmpty {
            // That nobody has said anything comes from nobody.
            if case .noJudgement = judgement.content { continue }
            let span = judgement.backing.span
            guard !diagnostics.contains(where: { $0.code == .talksWithoutSource && $0.place == .span(span) }) else {
                continue
            }
            add(
                .talksWithoutSource, span,
                "Nothing says where this judgement of \(talks.parties[judgement.party].name) comes from.",
                advice:
                    "Write `from SOURCE` behind it, or put it under a line `from SOURCE`; the team's own view is a source too."
            )
        }
    }

    // MARK: Preferences

    private mutating func reflectOnPreferences() {
        for party in talks.parties.indices {
            for issue in talks.issues.indices { reflectOnPreferences(of: party, on: issue) }
        }
    }

    /// Two sources may disagree on a worth: everything between stays open. An order and amounts may not contradict.
    private mutating func reflectOnPreferences(of party: Int, on issue: Int) {
        let name = talks.parties[party].name
        var worths: [Int: [(low: Amount, high: Amount, Negotiation.Judgement)]] = [:]
        var chains: [([[Int]], Negotiation.Judgement)] = []
        var weights: [(Amount, Negotiation.Judgement)] = []
        for judgement in talks.judgements where judgement.party == party {
            switch judgement.content {
            case .worth(let choice, let low, let high) where choice.issue == issue:
                worths[choice.option, default: []].append((low, high, judgement))
            case .ranks(issue, let tiers): chains.append((tiers, judgement))
            case .weight(issue, let weight): weights.append((weight, judgement))
            default: break
            }
        }
        if let first = weights.first, let other = weights.first(where: { $0.0 != first.0 }) {
            add(
                .talksWeight, other.1.backing.span,
                "\(name) weighs \(talks.issues[issue].name) \(first.0) and \(other.0).",
                advice: "An issue has one weight; what is not sure goes into what its options are worth.",
                see: first.1.backing.span)
        }
        let options = talks.issues[issue].options
        for (option, stated) in worths.sorted(by: { $0.key < $1.key }) {
            for other in stated.dropFirst() where other.high < stated[0].low || stated[0].high < other.low {
                add(
                    .talksSourcesDisagree, other.2.backing.span,
                    "What \(talks.issues[issue].name) \(options[option].name) is worth to \(name) is stated as \(words(stated[0].low, stated[0].high)) and as \(words(other.low, other.high)).",
                    advice: "Everything between stays open. Ask again, or take out the one that is not believed.",
                    see: stated[0].2.backing.span)
            }
        }
        guard !chains.isEmpty else { return }
        reflectOnChains(
            chains,
            worths.mapValues { ($0.map(\.low).min() ?? talks.scale.low, $0.map(\.high).max() ?? talks.scale.high) },
            name, issue)
    }

    private mutating func reflectOnChains(
        _ chains: [([[Int]], Negotiation.Judgement)], _ worths: [Int: (low: Amount, high: Amount)], _ name: String,
        _ issue: Int
    ) {
        let options = talks.issues[issue].options
        for (tiers, judgement) in chains {
            for (above, below) in zip(tiers, tiers.dropFirst()) {
                for better in above {
                    for worse in below {
                        guard let high = worths[better]?.high, let low = worths[worse]?.low, high <= low else {
                            continue
                        }
                        add(
                            .talksPreference, judgement.backing.span,
                            "\(name) prefers \(options[better].name) over \(options[worse].name), and values it at \(high) at most, \(options[worse].name) at \(low) at least.",
                            advice: "Mend the order or the amounts.")
                    }
                }
            }
        }
        do throws(RankCircle) {
            _ = try RankOrder(options: options.count, chains: chains.map(\.0))
        } catch {
            let circle = error.options.map { options[$0].name }
            add(
                .talksPreference, chains[chains.count - 1].1.backing.span,
                "The preferences of \(name) on \(talks.issues[issue].name) go in a circle: \((circle + circle.prefix(1)).joined(separator: ", ")).",
                advice: "Take one of them out, or write `level with` if the party is indifferent.",
                see: chains.count > 1 ? chains[0].1.backing.span : nil)
        }
    }

    private func words(_ low: Amount, _ high: Amount) -> String { low == high ? "\(low)" : "\(low) to \(high)" }

    // MARK: Red lines

    private mutating func reflectOnRedLines() {
        for (party, name) in talks.parties.map(\.name).enumerated() {
            var excluded: [PackageProblem.Choice: SourceSpan] = [:]
            var lines: [Set<PackageProblem.Choice>: SourceSpan] = [:]
            for judgement in talks.judgements where judgement.party == party {
                guard case .redLine(let choices) = judgement.content else { continue }
                lines[Set(choices)] = judgement.backing.span
                if choices.count == 1 { excluded[choices[0]] = judgement.backing.span }
            }
            for (place, issue) in talks.issues.enumerated() where !issue.options.isEmpty {
                let spans = issue.options.indices.compactMap { excluded[.init(issue: place, option: $0)] }
                guard spans.count == issue.options.count, let last = spans.last else { continue }
                add(
                    .talksNothingAcceptable, last, "\(name) accepts no option of \(issue.name).",
                    advice: "Add the option that \(name) could accept, or say that a red line may move.")
            }
            for judgement in talks.judgements where judgement.party == party {
                guard case .canLiveWith(let choices) = judgement.content,
                    let line = lines.first(where: { $0.key.isSubset(of: choices) })
                else { continue }
                add(
                    .talksSourcesDisagree, judgement.backing.span,
                    "\(name) could live with \(choices.map { talks.words($0) }.joined(separator: " and ")), and does not accept it.",
                    advice: "The red line is reckoned with. Take out the one that is not believed.", see: line.value)
            }
        }
    }

    // MARK: Totals

    /// The least total lies below what any package gives, or above what any gives.
    private mutating func reflectOnTotals() {
        let bounds = talks.totals()
        for judgement in talks.judgements {
            guard case .leastTotal(let least) = judgement.content, let bound = bounds[judgement.party] else { continue }
            let name = talks.parties[judgement.party].name
            if least < bound.low {
                add(
                    .talksTotalReached, judgement.backing.span,
                    "No package is worth less than \(bound.low) to \(name): the least total of \(least) rules out none.",
                    advice: "Gains are counted from \(least) as it stands, and beside it from \(bound.low).")
            } else if bound.high < least {
                add(
                    .talksTotalOutOfReach, judgement.backing.span,
                    "No package is worth more than \(bound.high) to \(name), and it accepts none below \(least).",
                    advice: "Mend the total, or add the option that would reach it.")
            }
        }
    }

    // MARK: Undoing

    /// What a step gives is held for good only where nobody can undo it.
    private mutating func reflectOnUndoing() {
        for step in talks.steps where step.undoing == .unstated {
            guard (step.costs + step.gains).contains(where: { $0.map { $0 > Amount(0) } ?? false }) else { continue }
            add(
                .talksUndoing, step.backing.span, "Nothing says whether “\(step.title)” can be undone.",
                advice:
                    "Write `can be undone` or `cannot be undone` under it. As it stands, what it gives counts as held for good."
            )
        }
    }

    // MARK: Needs

    /// Steps that need each other by their nature: no order could ever do.
    private mutating func reflectOnNeeds() {
        func before(_ step: Int) -> [Int] {
            talks.steps[step].needs.flatMap { prior -> [Int] in
                switch prior {
                case .step(let other): [other]
                case .guarantee(let guarantee): talks.guarantees[guarantee].needs
                }
            }
        }
        var done = Set<Int>()
        var isChanging = true
        while isChanging {
            isChanging = false
            for step in talks.steps.indices where !done.contains(step) && before(step).allSatisfy(done.contains) {
                done.insert(step)
                isChanging = true
            }
        }
        // Of what is left, walk back until a step comes again: that is the circle.
        guard var here = talks.steps.indices.first(where: { !done.contains($0) }) else { return }
        var path: [Int] = []
        while !path.contains(here) {
            path.append(here)
            here = before(here).first { !done.contains($0) } ?? here
        }
        let circle = path.drop { $0 != here }.map { talks.steps[$0].name }
        add(
            .talksNeedsItself, talks.steps[here].backing.span,
            "These steps need each other: \((circle + [circle[0]]).joined(separator: " needs ")).",
            advice:
                "`needs` is what cannot be otherwise. What a party insists on is written `PARTY requires … before …`.")
    }
}
