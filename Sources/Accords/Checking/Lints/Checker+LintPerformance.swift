import Diagnostics
import Geography
import Vocabulary

extension Checker {
    /// Who counts, what shows it, and what happens afterwards.
    mutating func lintPerformance(of reading: Reading) {
        askWhetherPaidTwice(reading)
        for article in reading.articles {
            var asked = Set<String>()
            let isRenewed = article.force.contains {
                switch $0.effect {
                case .renewedByAgreement, .renewedUnlessNotice, .renewedForEach: true
                default: false
                }
            }
            let isSettled = article.force.contains { if case .counts = $0.effect { true } else { false } }
            for term in article.terms {
                switch term.demand {
                case .must(let duty):
                    if let cadence = duty.performance?.cadence {
                        lintEdge(cadence, duty.performance?.notBefore, term, article, reading)
                        if cadence == .term, isRenewed, !isSettled { askRenewal(duty, term) }
                    }
                    // Each once an article: sentences of one article are about one thing.
                    if asked.insert("count").inserted, !askWhoCounts(duty, term, reading) { asked.remove("count") }
                    if asked.insert("proof").inserted, !askProof(duty, term, reading) { asked.remove("proof") }
                    if asked.insert("back").inserted, !askReEntry(duty, term, reading) { asked.remove("back") }
                    askCarry(duty, term)
                case .state(let state):
                    if asked.insert("add").inserted, !askAdding(state, term) { asked.remove("add") }
                    askWhoMoved(state, term)
                case .flow(let flow):
                    if case .moreThan(_, let cadence) = flow.limit { lintEdge(cadence, nil, term, article, reading) }
                case .mustNot, .may: break
                }
            }
        }
    }

    /// Sentences of `for each` that the same acts discharge.
    private mutating func askWhetherPaidTwice(_ reading: Reading) {
        var before: [(article: ArticleID, term: Term, duty: Duty)] = []
        for article in reading.articles {
            for term in article.terms {
                guard case .must(let duty) = term.demand, case .forEach? = term.trigger else { continue }
                let earlier = before.first { other in
                    other.term.bearer == term.bearer && other.duty.acts.set.intersects(duty.acts.set)
                        && other.duty.objects?.set == duty.objects?.set && other.duty.thing == duty.thing
                }
                if let earlier {
                    complain(
                        .paidTwice, term.span,
                        "The same acts pay for this and for what article \(earlier.article) asks. Do the debts add up?",
                        advice:
                            "If each is met by the larger of the two, accept it: `accepted question paid-twice because \"…\"`. If they add up, let the two speak of different things.",
                        related: [Diagnostic.Related(.span(earlier.term.span), "the other sentence")])
                }
                before.append((article.id, term, duty))
            }
        }
    }

    // MARK: Counting

    /// Whether somebody other than whoever bears a duty says that it is done.
    private func isShown(_ duty: Duty, _ reading: Reading) -> Bool {
        duty.performance?.counting.by != nil || !(duty.performance?.proofs.isEmpty ?? true)
            || reading.registers.contains { $0.holds(duty.acts, notice: duty.notice, to: duty.to) }
    }

    private func number(_ quantity: Quantity?) -> Amount? {
        switch quantity {
        case .atLeast(let amount), .exactly(let amount): amount
        case .all, .every, .half, nil: nil
        }
    }

    private func isForEach(_ term: Term) -> Bool { if case .forEach = term.trigger { true } else { false } }

    private mutating func askWhoCounts(_ duty: Duty, _ term: Term, _ reading: Reading) -> Bool {
        guard let amount = number(duty.performance?.quantity), amount.value ?? 2 > 1, !isForEach(term),
            !isShown(duty, reading)
        else { return false }
        let what = duty.thing?.name ?? duty.objects?.name ?? duty.acts.name
        complain(
            .whoCounts, term.span,
            "Who decides how many \(what) count? In Aceh the monitors counted 840 arms and the army 769.",
            advice: "Add `counted by …` and the body whose count decides.")
        return true
    }

    /// What a ceiling says of counts at different hours.
    private mutating func askAdding(_ state: State, _ term: Term) -> Bool {
        guard state.counting.adding == .notStated, state.ceiling.value ?? 1 > 0, !state.placings.isEmpty else {
            return false
        }
        complain(
            .countsAdd, term.span, "Two patrols at different hours: do their counts add up?",
            advice: "Add `counted at one time`, or `counted together within 6 hours`.")
        return true
    }

    private mutating func askCarry(_ duty: Duty, _ term: Term) {
        guard case .forEach(_, let given, _, _) = term.trigger,
            duty.performance?.counting.adding ?? .notStated == .notStated
        else { return }
        let what = given.thing?.name ?? given.objects?.name ?? "of them"
        complain(
            .exchangeCarry, term.span,
            "If more is given for some \(what) than is owed, is the surplus credit for the next ones?",
            advice: "Add `counted over the whole term` if it is, or `counted one by one` if it is not.")
    }

    private mutating func askRenewal(_ duty: Duty, _ term: Term) {
        let count = number(duty.performance?.quantity)?.value.map { Self.plain($0) + " " } ?? ""
        complain(
            .renewalCounts, term.span,
            "On renewal, does the count of \(count)\(duty.thing?.name ?? duty.objects?.name ?? duty.acts.name) start anew or go on?",
            advice: "Write `counts start anew at renewal` or `counts start on at renewal`.")
    }

    // MARK: Edges

    /// A day, a week or a month of which only a part is in force.
    private mutating func lintEdge(
        _ cadence: Cadence, _ notBefore: Moment?, _ term: Term, _ article: Article, _ reading: Reading
    ) {
        guard notBefore == nil else { return }
        let terms = article.force.filter { if case .inForce = $0.effect { true } else { false } }
        guard terms.count == 1, let start = reading.start(of: terms[0], in: reading.zone ?? zone) else { return }
        let civil = zone.civil(at: start)
        let isWhole: Bool
        let what: String
        switch cadence {
        case .day: (isWhole, what) = (civil.second == 0, "day")
        case .week(let first): (isWhole, what) = (civil.second == 0 && Self.weekday(civil.date) == first, "week")
        case .calendarMonth: (isWhole, what) = (civil.second == 0 && civil.date.parts.day == 1, "month")
        case .weekFromStart, .term, .period: return
        }
        guard !isWhole else { return }
        let isFlow = if case .flow = term.demand { true } else { false }
        complain(
            .partPeriod, term.span,
            "In force from \(start.on(zone)): is the whole number \(isFlow ? "allowed" : "due") in the first \(what), of which only a part is left?",
            advice: isFlow
                ? "Count from the start, `each \(what == "month" ? "30 days" : what == "day" ? "24 hours" : "7 days")`, or say that it is: `accepted question part-period because \"…\"`."
                : "Begin with the first whole \(what), `not before` and its date, or count from the start, `each 24 hours`; or say that it is: `accepted question part-period because \"…\"`."
        )
    }

    /// 1 for Monday to 7; 1 January 1970 was a Thursday.
    private static func weekday(_ date: CivilDate) -> Int { ((date.day + 3) % 7 + 7) % 7 + 1 }

    // MARK: Proof, and afterwards

    private static let leaving = ["withdrawal", "disengagement", "removal", "demobilisation", "disarmament"]

    private func isLeaving(_ acts: Classes) -> Bool {
        var all = ClassSet()
        for name in Self.leaving { if let set = taxonomies.acts.set(name) { all.formUnion(set) } }
        return !acts.set.isEmpty && acts.set.isSubset(of: all)
    }

    private mutating func askProof(_ duty: Duty, _ term: Term, _ reading: Reading) -> Bool {
        // Without a place it is asked whether silence means undone, which is the same question.
        guard isLeaving(duty.acts), !isShown(duty, reading),
            duty.performance?.quantity.map({ number($0) == nil }) ?? true,
            !duty.placings.isEmpty || duty.place != nil || duty.deadline == .none
        else { return false }
        complain(
            .proofUnstated, term.span,
            "What shows that this is complete: the party's word, a receipt, or somebody's verification?",
            advice: "Add `shown by declaration`, `shown by receipt of …` or `shown by verification of …`.")
        return true
    }

    private mutating func askReEntry(_ duty: Duty, _ term: Term, _ reading: Reading) -> Bool {
        guard isLeaving(duty.acts), duty.performance?.thereafter == nil, let area = duty.placings.first?.area else {
            return false
        }
        // A sentence of its own may say that they stay out.
        let staysOut = reading.articles.contains { article in
            article.terms.contains { term in
                guard case .state(let state) = term.demand else { return false }
                return state.placings.contains { $0.area.id == area.id }
            }
        }
        guard !staysOut else { return false }
        let keeps = duty.placings.first?.relation == .to ? "there" : "out"
        complain(
            .reEntry, term.span, "Withdrawn by then; may they come back?",
            advice:
                "Add `thereafter keep them \(keeps)`, or say that they may: `accepted question re-entry because \"…\"`."
        )
        return true
    }

    // MARK: What moves

    /// A zone around a ship: if the ship comes nearer, whose breach is it?
    private mutating func askWhoMoved(_ state: State, _ term: Term) {
        guard state.onlyWhere.isEmpty,
            !state.exceptions.contains(where: { $0.reasons.contains { if case .question = $0 { true } else { false } } }
            ),
            let area = state.placings.first(where: { $0.area.area.mover != nil })?.area, let mover = area.area.mover
        else { return }
        complain(
            .whoApproached, term.span,
            "`\(area.id)` moves with \(mover): if it is the \(mover) that comes nearer, whose breach is it?",
            advice:
                "Declare `question approached \"…\" decided by …` and add `except where approached`, or say that it makes no difference: `accepted question who-approached because \"…\"`."
        )
    }
}

extension Area {
    /// The class of thing that it moves with; nil where it stays.
    fileprivate var mover: String? {
        switch self {
        case .thing(let name): name
        case .within(_, let area), .atLeast(_, let area), .nearness(let area), .side(_, let area), .named(_, let area):
            area.mover
        case .union(let areas): areas.lazy.compactMap(\.mover).first
        case .intersection(let one, let other): one.mover ?? other.mover
        case .difference(let area, _): area.mover
        case .shape, .dated, .missing: nil
        }
    }
}
