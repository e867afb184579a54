import Accords
import Evidence
import Vocabulary

/// How many over which stretch of time, and how many may be.
extension Explainer {
    func flowSteps(_ instance: Instance, _ account: Account, _ flow: Pipeline.FlowLimit) -> [ReasoningStep] {
        let (place, party) = (Int(instance.article), Int(instance.party))
        switch flow.limit {
        case .moreThan(let amount, let cadence):
            let answers = answers(instance) { flowJudge.ceilings(place, party, flow, amount, cadence) }
            guard let answer = answers[subject(account)] else { return [] }
            let limit = amount.value.map(Self.number) ?? "a number that nobody has set"
            return [
                periodStep(instance, answer),
                numberStep(
                    "Were there more than \(limit) \(flow.select.acts.name)?", answer,
                    account, flow.counting, "\(limit) may be",
                    settle: "whether all of what is told happened, and whether there was more"),
            ]
        case .excess(let other, _):
            return [balanceStep(instance, account, flow, other)]
        }
    }

    func flowSteps(_ instance: Instance, _ account: Account, _ obligation: Pipeline.Obligation) -> [ReasoningStep] {
        let (place, party) = (Int(instance.article), Int(instance.party))
        if let cadence = obligation.performance?.cadence {
            let answers = answers(instance) { flowJudge.floors(place, party, obligation, cadence) }
            guard let answer = answers[subject(account)] else { return [] }
            let need = Self.number(answer.against.low)
            return [
                periodStep(instance, answer),
                numberStep(
                    "Were there at least \(need)?", answer, account, obligation.performance?.counting,
                    "\(need) are owed",
                    settle: answer.verdict == .pending
                        ? "\(obligation.select.acts.name) by the deadline"
                        : "whether there were more: a report, or somebody who watched"),
            ]
        }
        guard
            case .duty(_, .forEach(let number, let selection, let by)?) = reading.articles[place].pipelines[
                Int(instance.pipeline)
            ].kind
        else { return [] }
        let answers = answers(instance) {
            flowJudge.ratios(place, party, obligation, forEach: number, selection, by: by)
        }
        guard let answer = answers[FlowSubject(period: nil, incident: instance.incident)] else { return [] }
        return [
            numberStep(
                "Was as much done as all of it up to then asks for?", answer, account,
                obligation.performance?.counting, "\(Self.range(answer.against)) are owed by then",
                settle: "how many of either had been released by then"
            )
        ]
    }

    private var flowJudge: FlowJudge {
        FlowJudge(
            run: run, reading: reading, timelines: outcome.timelines, exceptions: judge.exceptions,
            force: { self.builder(of: $0) }, performances: judge.performances)
    }

    private func subject(_ account: Account) -> FlowSubject {
        if case .period(let number) = account.part { FlowSubject(period: number) } else { FlowSubject() }
    }

    private func periodStep(_ instance: Instance, _ answer: FlowJudge.Answer) -> ReasoningStep {
        let article = reading.articles[Int(instance.article)]
        let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
        guard let period = answer.period else {
            return step("Was article \(article.id) in force?", .true, forceWords(timeline))
        }
        let until = period.until < .distantFuture ? "to \((period.until - 1).on(zone))" : "without end"
        return step(
            "Was article \(article.id) in force in period \(period.number)?", period.force,
            "from \(zone.civil(at: period.from)) \(until); \(forceWords(timeline, around: PossibleTime(period.from)))",
            settle: period.force == .unknown ? "what the force of the article depends on" : nil)
    }

    private func numberStep(
        _ question: String, _ answer: FlowJudge.Answer, _ account: Account, _ counting: Counting?, _ compared: String,
        settle: String
    ) -> ReasoningStep {
        let rows = account.rows.map { Int($0) }
        let by = account.margin.map { ", \($0.side.rawValue) by \(Self.number($0.amount))" } ?? ""
        let body = counting?.by.map { ", as \($0) counts" } ?? ""
        let isRunning = account.due.map { run.now < $0.latest } ?? false
        let left = isRunning && answer.verdict == .pending ? "; as known at \(run.now.on(zone)) there is time left" : ""
        let truth: Truth =
            answer.verdict == .kept ? .false : answer.verdict == .violated ? .true : .unknown
        // A ceiling asks whether there were more, a floor whether there were enough.
        let isFloor = account.due != nil
        return step(
            question, isFloor ? !truth : truth,
            "\(Self.range((answer.sum.low, answer.sum.high)))\(told(rows))\(body), and \(compared)\(by)\(left)",
            witnesses(Array(rows.prefix(24)), isFloor ? .discharge : .occurrence),
            settle: answer.verdict == .unknown || answer.verdict == .pending ? settle : nil)
    }

    private func balanceStep(
        _ instance: Instance, _ account: Account, _ flow: Pipeline.FlowLimit, _ other: Selection
    ) -> ReasoningStep {
        let rows = account.rows.map { Int($0) }
        let by = account.margin.map { ", over by \(Self.number($0.amount))" } ?? ""
        let truth: Truth = instance.verdict == .violated ? .true : instance.verdict == .unknown ? .unknown : .false
        return step(
            "With this, had more come (\(flow.select.acts.name)) than gone (\(other.acts.name))?", truth,
            "all that came and went up to then\(told(rows))\(by)", witnesses(Array(rows.prefix(24)), .occurrence),
            settle: truth == .unknown
                ? "whether those who are said to have gone had gone by then, and how many came" : nil)
    }

    private func told(_ rows: [Int]) -> String { rows.isEmpty ? "" : " (\(idWords(rows)))" }
}
