import Accords
import Evidence
import Geography
import Vocabulary

/// What may free an act: questions, exceptions, an earlier breach.
extension Explainer {
    func questionStep(
        _ id: QuestionID, _ accused: Accused, _ threshold: Grade, freeing: Bool
    ) -> ReasoningStep {
        let truth = judge.exceptions.answer(id, accused, threshold, ifNobodyAsked: freeing ? .false : .unknown)
        let question = reading.questions.first { $0.id == id }
        let isAttempt = id == Question.attempt
        var settle: String?
        if truth == .unknown {
            let deciders = question?.decidedBy.map(\.name).joined(separator: " or ") ?? ""
            settle =
                isAttempt
                ? "whether it was stopped before it had effect"
                : "decision \(id)\(deciders.isEmpty ? "" : " by \(deciders)")"
        }
        return step(
            freeing ? "Was it outside “except where \(id)”?" : question?.text ?? "Was it \(id)?",
            freeing ? !truth : truth, isAttempt ? attemptWords(truth) : answerWords(truth), settle: settle)
    }

    private func attemptWords(_ truth: Truth) -> String {
        switch truth {
        case .true: "it was stopped before it had effect"
        case .false: "it is not said to have been stopped"
        case .unknown: "whether it had effect is not known"
        }
    }

    private func answerWords(_ truth: Truth) -> String {
        switch truth {
        case .true: "answered yes"
        case .false: "answered no, or not raised"
        case .unknown: "nobody has decided"
        }
    }

    func exceptionSteps(
        _ exception: Exception, _ accused: Accused, _ threshold: Grade
    ) -> [ReasoningStep] {
        exception.reasons.map { reason in
            switch reason {
            case .question(let id):
                return questionStep(id, accused, threshold, freeing: true)
            case .inReplyTo(let acts, let within, let near):
                let reply = judge.exceptions.reply(to: acts, within: within, near: near, accused)
                let found = reply.witness.map { Array(run.standing.rows(of: $0.source)) } ?? []
                return step(
                    "Was it outside “\(exception.words)”?", !reply.truth,
                    reply.witness.map {
                        "\(idWords(found)): \(acts.name) \(gap(from: $0.time, to: accused.time)) before"
                    } ?? "no \(acts.name) by the other party came within \(Period.elapsed(within).words) before",
                    witnesses(found, .excuse),
                    settle: reply.truth == .unknown ? "whether it came in reply: the times, and who was first" : nil)
            default: return reasonStep(reason, beside: exception.reasons, accused, threshold)
            }
        }
    }

    /// The time between two happenings, as a number or as bounds.
    func gap(from earlier: PossibleTime, to later: PossibleTime) -> String {
        let (least, most) = (later.earliest - earlier.latest, later.latest - earlier.earliest)
        if least == most { return Self.duration(least) }
        return "\(Self.duration(max(0, least))) to \(Self.duration(most))"
    }

    static func duration(_ seconds: Int64) -> String {
        switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
        case ..<172_800: seconds % 3600 < 60 ? "\(seconds / 3600) h" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        default: "\(seconds / 86_400) days"
        }
    }

    func excuseSteps(_ instance: Instance, _ article: ArticlePlan, _ accused: Accused) -> [ReasoningStep] {
        article.reciprocity.compactMap { rule in
            guard case .excused(let seconds, let pattern) = rule.effect else { return nil }
            let log = known.log(pattern, accused.party) {
                judge.breaches(outcome.breaches, pattern, of: accused.party)
                    .reaching(pattern.count, within: pattern.within)
            }
            let found = log.precedes(accused.time, within: seconds)
            let witness = found.witness.flatMap {
                run.standing.incidents.ids.indices.contains($0.source) ? $0 : nil
            }
            let sources = witness.map { Array(run.standing.rows(of: $0.source)) } ?? []
            return step(
                "Was it without “\(rule.words)”?", !found.truth,
                witness.map {
                    "\(idWords(sources)): \(pattern.words), \(gap(from: $0.time, to: accused.time)) before"
                } ?? "no \(pattern.words) came within \(Period.elapsed(seconds).words) before",
                witnesses(sources, .excuse),
                settle: found.truth == .unknown ? "whether the other party's breach came first" : nil)
        }
    }
}
