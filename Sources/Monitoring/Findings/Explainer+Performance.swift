import Accords
import Evidence
import Vocabulary

/// What of a duty was begun, done and verified, when it is due, and what it waits for.
extension Explainer {
    func performanceSteps(
        _ instance: Instance, _ account: Account, _ obligation: Pipeline.Obligation, _ trigger: Pipeline.Trigger?
    ) -> [ReasoningStep] {
        let (judge, question) = question(instance, obligation, trigger)
        let answer = judge.answer(account.part, question)
        let article = reading.articles[Int(instance.article)]
        let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
        var steps: [ReasoningStep] = []
        if trigger != nil {
            steps += triggerSteps(instance, question.start, trigger, run.threshold(article))
        }
        steps.append(bindsStep(article, answer.force, timeline))
        guard answer.force != .false else { return steps }
        steps.append(doneStep(answer, question, judge))
        return steps
    }

    /// The duty behind an instance, as it was asked.
    private func question(
        _ instance: Instance, _ obligation: Pipeline.Obligation, _ trigger: Pipeline.Trigger?
    ) -> (PerformanceJudge, PerformanceJudge.Question) {
        let performer = judge.performer(outcome.timelines) { self.builder(of: $0) }
        var start = start(instance)
        if case .discharge? = trigger {
            let article = reading.articles[Int(instance.article)]
            start =
                duties().starts(article, article.pipelines[Int(instance.pipeline)], trigger) { _ in [] }.first ?? start
        }
        let question = PerformanceJudge.Question(
            article: Int(instance.article), pipeline: Int(instance.pipeline), obligation: obligation,
            performance: obligation.performance ?? Performance(), start: start, party: Int(instance.party),
            isTriggered: trigger != nil)
        return (performer, question)
    }

    private func doneStep(
        _ answer: PerformanceJudge.Answer, _ question: PerformanceJudge.Question, _ judge: PerformanceJudge
    ) -> ReasoningStep {
        let (deeds, finder) = judge.performances.deeds(of: question, part: answer.part)
        let bodies = finder.bodies.map(\.name).joined(separator: " or ")
        var end: PossibleTime?
        var settle: String?
        switch answer.due {
        case .at(let time): end = time
        case .waiting(let reason): settle = Self.waiting(reason)
        case .never(let why): settle = why
        }
        if answer.verdict == .pending, settle == nil { settle = "\(what(answer.part, question)) by the deadline" }
        if answer.verdict == .unknown, settle == nil {
            settle =
                !answer.rows.isEmpty
                ? "how much was done, and when" : bodies.isEmpty ? "whether it was done: a report of it" : nil
        }
        if let body = question.performance.counting.by, answer.done != .true {
            settle = (settle.map { "\($0); " } ?? "") + "a count of \(body)"
        }
        for proof in question.performance.proofs where answer.done != .true && !isOfBeginning(answer.part) {
            settle = (settle.map { "\($0); " } ?? "") + Self.words(proof)
        }
        return step(
            "Was it done?", answer.done,
            "\(clockWords(answer.due)); \(amountWords(answer, question, deeds, bodies, before: end))",
            witnesses(answer.rows, .discharge), settle: answer.done == .true ? nil : settle)
    }

    private func isOfBeginning(_ part: Account.Part) -> Bool {
        switch part {
        case .beginning, .beginningOfStage: true
        default: false
        }
    }

    /// What it waits for, by the names that the document has.
    private static func waiting(_ reason: ForceBuilder.NotYet) -> String {
        let names = reason.waitsFor.filter { !reason.words.contains($0) }
        return "waiting for: \(reason.words)" + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
    }

    private static func words(_ proof: Performance.Proof) -> String {
        switch proof {
        case .declaration: "a declaration of who bears it"
        case .verification(let body): "a verification of \(body)"
        case .receipt(let body): "a receipt of \(body)"
        case .decision(let body): "a decision of \(body)"
        }
    }

    private func what(_ part: Account.Part, _ question: PerformanceJudge.Question) -> String {
        let act = question.obligation.notice?.name ?? question.obligation.select.acts.name
        return part.words.map { "\(act), \($0)" } ?? act
    }

    private func amountWords(
        _ answer: PerformanceJudge.Answer, _ question: PerformanceJudge.Question, _ deeds: Deeds, _ bodies: String,
        before end: PossibleTime?
    ) -> String {
        let what = what(answer.part, question)
        let by = bodies.isEmpty ? "" : ", as \(bodies) has to say"
        let told = answer.rows.isEmpty ? "" : " (\(idWords(answer.rows)))"
        if let margin = answer.margin, margin.side == .late {
            return "done, \(Self.duration(Int64(margin.amount))) too late\(by)\(told)"
        }
        let amount = deeds.amount(before: end)
        if answer.part == .whole, case .number(let number, _) = Requirement(question.performance.quantity, entries: nil)
        {
            let most =
                amount.high == amount.low ? "" : amount.high.isFinite ? " to \(Self.number(amount.high))" : " or more"
            return "\(Self.number(amount.low))\(most) of \(Self.number(number))\(by)\(told)"
        }
        let left = deeds.left.filter { entry in
            entry.truth == .true && (end.map { entry.time.earliest >= $0.latest } ?? false)
        }
        if answer.isUndone, !left.isEmpty {
            return "not done: seen there after it was due (\(idWords(left.flatMap(\.rows))))"
        }
        switch answer.done {
        case .true: return "done\(by)\(told)"
        case .unknown: return "\(what) is told of, and not all of it is settled\(by)\(told)"
        case .false:
            if let end, run.now < end.latest {
                return "no \(what) is among the facts\(by); as known at \(run.now.on(zone)) there is time left"
            }
            let isOpen = answer.verdict == .unknown && !answer.isUndone
            return "no \(what) is among the facts\(by)"
                + (isOpen ? ", and nobody who would know it is declared to have watched" : "")
        }
    }

    /// A number without a point where it has none.
    static func number(_ number: Double) -> String {
        StatedDistance.plain(number)
    }

    /// An amount between two ends: `3`, `3 to 5`, `at least 3`.
    static func range(_ amount: (low: Double, high: Double)) -> String {
        amount.low == amount.high
            ? number(amount.low)
            : amount.high.isFinite
                ? "\(number(amount.low)) to \(number(amount.high))" : "at least \(number(amount.low))"
    }
}
