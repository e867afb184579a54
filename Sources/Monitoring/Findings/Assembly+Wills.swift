import Accords
import Evidence
import Vocabulary

/// What came of acts of will, and of denials that name nothing.
extension Assembly {
    /// Every act of will with what came of it: a notice that no power backs is recorded and has no effect.
    func wills(_ wanted: [Int], _ explainers: [Int: Explainer]) -> [WillResult] {
        base.wills.all.map { will in
            WillResult(
                report: base.reportID(will.row), act: will.act, by: will.actor, time: will.time,
                effects: wanted.compactMap { reading in
                    explainers[reading].map { effect(of: will, plan.readings[reading], $0) }
                })
        }
    }

    private func effect(of will: Will, _ reading: ReadingPlan, _ explainer: Explainer) -> WillResult.Effect {
        let id = base.reportID(will.row)
        var best: (truth: Truth, why: String)?
        for article in reading.articles {
            let builder = explainer.builder(of: article)
            for power in article.powers where builder.exercises(will, power) {
                let effect = builder.effect(of: will, power)
                if best.map({ effect.truth > $0.truth }) ?? true { best = (effect.truth, effect.why) }
            }
            if best?.truth == .true { break }
        }
        if best == nil, let rests = explainer.edges[id] { best = (.true, rests) }
        if best == nil, isAwaited(will, reading) {
            best = (.unknown, "one of the things that the text waits for; the others are not all among the facts")
        }
        if best == nil, will.act == "notice" || will.act == "leave", frees(will, reading) {
            return WillResult.Effect(
                reading: reading.id, truth: .true, why: "looked at where an act would need it to be no breach",
                isOnlyRecorded: true)
        }
        if best == nil, will.act == "decision" || will.act == "request" || will.act == "call" || will.act == "order" {
            return WillResult.Effect(
                reading: reading.id, truth: .true, why: "looked at where a term asks for it", isOnlyRecorded: true)
        }
        if best == nil, will.act == "notice", let subject = will.subject {
            let id = NoticeID(subject)
            guard reading.reaches(id, will) else {
                let addressees = (reading.notices.first { $0.id == id }?.to ?? []).map(\.name)
                return WillResult.Effect(
                    reading: reading.id, truth: .false,
                    why: "this notice is for \(addressees.joined(separator: " and ")), and went to somebody else")
            }
            if discharges(id, reading) {
                return WillResult.Effect(
                    reading: reading.id, truth: .true, why: "looked at where a duty asks for it", isOnlyRecorded: true)
            }
        }
        let (truth, why) = best ?? (.false, Self.noPower(will))
        return WillResult.Effect(reading: reading.id, truth: truth, why: why)
    }

    /// Whether a gate of some force line waits for this acceptance or notice.
    private func isAwaited(_ will: Will, _ reading: ReadingPlan) -> Bool {
        reading.articles.flatMap(\.force).contains { rule in
            guard case .inForce(.once(let gates), _) = rule.effect else { return false }
            return gates.contains { gate in
                switch gate {
                case .accepted(let actors):
                    will.act == "acceptance" && will.subject != "renewal" && actors.contains { $0.name == will.actor }
                case .notice(let id, let actors):
                    will.act == "notice" && will.subject == id.name
                        && (actors.isEmpty || actors.contains { $0.name == will.actor })
                case .decides(let body, let question):
                    will.act == "decision" && will.subject == question.name && will.actor == body.name
                case .discharged, .phaseEnded: false
                }
            }
        }
    }

    /// Whether an exception of some ban looks at this notice or leave.
    private func frees(_ will: Will, _ reading: ReadingPlan) -> Bool {
        reading.articles.contains { article in
            article.pipelines.contains { pipeline in
                let exceptions: [Exception] =
                    switch pipeline.kind {
                    case .ban(_, let exceptions): exceptions
                    case .state(let state): state.exceptions
                    case .flow(let flow): flow.exceptions
                    case .duty: []
                    }
                return exceptions.contains { exception in
                    exception.reasons.contains { reason in
                        switch reason {
                        case .afterNotice(let id, _): will.act == "notice" && will.subject == id.name
                        case .leave(let body): will.act == "leave" && will.actor == body.name
                        default: false
                        }
                    }
                }
            }
        }
    }

    /// Whether a duty is to give this notice, or is set off by it.
    private func discharges(_ id: NoticeID, _ reading: ReadingPlan) -> Bool {
        reading.articles.flatMap(\.pipelines).contains { pipeline in
            guard case .duty(let obligation, let trigger) = pipeline.kind else { return false }
            if case .notice(id, _)? = trigger { return true }
            return obligation.notice == id
        }
    }

    private static func noPower(_ will: Will) -> String {
        switch will.act {
        case "acceptance": "nothing in this reading waits for it"
        case "notice": "no power, renewal or duty of this reading rests on this notice"
        default: "this reading gives \(will.actor ?? "nobody") no power to \(will.act)"
        }
    }

    func looseDenials() -> [String] {
        (0..<base.facts.count).filter { row in
            base.facts.kind[row] == .denial && base.standing.counts[row]
                && (base.facts.about[row].isNone || !base.standing.contests(row))
        }.map { base.reportID($0) }.sorted(by: naturallyPrecedes)
    }
}
