import Accords
import Evidence
import Vocabulary

/// How many over which stretch of time, and how many may be.
extension Explainer {
    /// A term on numbers for a party.
    struct FlowKey: Hashable {
        var article: Int32
        var pipeline: Int16
        var party: Int16

        init(_ instance: Instance) {
            (article, pipeline, party) = (instance.article, instance.pipeline, instance.party)
        }
    }

    /// What it comes to: counted once, for all instances are of the same acts.
    enum FlowCounts {
        case sums([PeriodSum])
        case balance(came: [CountedAct], Balance)
        case debts([FlowJudge.Debt])
    }

    private var flows: FlowJudge {
        FlowJudge(
            run: run, reading: reading, timelines: outcome.timelines, exceptions: judge.exceptions,
            force: { self.builder(of: $0) }, performances: judge.performances)
    }

    private func counts(_ instance: Instance, _ make: () -> FlowCounts) -> FlowCounts {
        let key = FlowKey(instance)
        if let known = counts[key] { return known }
        let made = make()
        counts[key] = made
        return made
    }

    // MARK: - So many at most

    func flowSteps(_ instance: Instance, _ account: Account, _ flow: Pipeline.FlowLimit) -> [ReasoningStep] {
        let (place, party) = (Int(instance.article), Int(instance.party))
        switch flow.limit {
        case .moreThan(let amount, let cadence):
            let found = counts(instance) {
                .sums(flows.sums(article: place, party: party, flow, cadence))
            }
            guard case .sums(let sums) = found, let sum = sum(account, sums) else { return [] }
            return [periodStep(sum, instance), ceilingStep(sum, amount, account)]
        case .excess(let other, let since):
            let found = counts(instance) {
                let acts = flows.balanced(article: place, party: party, flow, other, since)
                return .balance(came: acts.came, Balance(arrivals: acts.came, departures: acts.left))
            }
            guard case .balance(let came, let balance) = found,
                let arrival = came.first(where: { $0.incident == Int(instance.incident) })
            else { return [] }
            return arrivalSteps(instance, flow) + [balanceStep(balance.answer(arrival), account, other, since)]
        }
    }

    private func sum(_ account: Account, _ sums: [PeriodSum]) -> PeriodSum? {
        sums.first { account.part == .period($0.period.number) }
    }

    private func periodStep(_ sum: PeriodSum, _ instance: Instance) -> ReasoningStep {
        let (period, article) = (sum.period, reading.articles[Int(instance.article)])
        let line = outcome.timelines[Int(instance.article)][Int(instance.party)].line
        let end = min(period.until ?? .distantFuture, run.now + 1)
        let truth = max(.unknown, line.holds(at: PossibleTime(period.from, max(period.from, end - 1))))
        let until = period.until.map { "until \(($0 - 1).on(zone))" } ?? "without an end that is known"
        return step(
            "Was article \(article.id) in force in period \(period.number)?", period.isPart ? .true : truth,
            "from \(period.from.on(zone)) \(until)\(period.isPart ? ", a part of one" : "")")
    }

    private func ceilingStep(_ sum: PeriodSum, _ amount: Amount, _ account: Account) -> ReasoningStep {
        let isMore = FlowJudge.isMore(sum.amounts, than: amount)
        guard let ceiling = amount.value else {
            return step(
                "Were there more than may be?", isMore, "\(range(sum.amounts)), and nobody has set how many may be",
                settle: isMore == .unknown ? "how many may be" : nil)
        }
        let over = account.margin.map { ", over by \(Self.number($0.amount))" } ?? ""
        let arrival = isMore == .true ? sum.arrival(over: ceiling) : nil
        let went = arrival.map { "; the one that went over is \(names([$0]))" } ?? ""
        return step(
            "Were there more than \(Self.number(ceiling))?", isMore,
            "\(range(sum.amounts)), and \(Self.number(ceiling)) may be\(over)\(went)",
            witnesses(isMore == .true ? arrival.map { Array($0.rows) } ?? [] : sum.open.flatMap(\.rows), .occurrence),
            settle: isMore == .unknown ? "how many there were, and when: \(names(sum.open))" : nil)
    }

    // MARK: - No more in than out

    /// Whether the arrival happened, was of the kind, and whose it was.
    private func arrivalSteps(_ instance: Instance, _ flow: Pipeline.FlowLimit) -> [ReasoningStep] {
        let rows = rows(of: instance)
        let accused = Accused(
            incident: Int(instance.incident), rows: rows, time: run.time(of: rows), party: Int(instance.party))
        let threshold = run.threshold(reading.articles[Int(instance.article)])
        var steps = kindSteps(matcher(instance, flow.select), accused)
        steps.append(attributionStep(accused, threshold))
        steps.append(forceStep(instance, rows))
        for question in flow.select.onlyWhere {
            steps.append(questionStep(question, accused, threshold, freeing: false))
        }
        for exception in flow.exceptions { steps += exceptionSteps(exception, accused, threshold) }
        return steps
    }

    private func balanceStep(
        _ answer: Balance.Answer, _ account: Account, _ other: Selection, _ since: Moment
    ) -> ReasoningStep {
        let excess = answer.excess
        let truth = Truth(certain: excess.low > 0, possible: excess.high > 0)
        let over = account.margin.map { ", over by \(Self.number($0.amount))" } ?? ""
        return step(
            "Were there more than of \(other.acts.name)?", truth,
            "since \(since.words), with this one, \(range(answer.came)) came and \(range(answer.left)) left\(over)",
            settle: truth == .unknown ? "how many came and how many left by then" : nil)
    }

    // MARK: - So many at least, so many for each

    func flowSteps(_ instance: Instance, _ account: Account, _ obligation: Pipeline.Obligation) -> [ReasoningStep] {
        let (place, party) = (Int(instance.article), Int(instance.party))
        let discharges = discharges(instance, obligation)
        if case .duty(_, .forEach(let number, let selection, let by)) =
            reading.articles[place].pipelines[Int(instance.pipeline)].kind
        {
            let found = counts(instance) {
                .debts(
                    flows.debts(
                        article: place, party: party, obligation, forEach: number, selection, by: by, discharges))
            }
            guard case .debts(let debts) = found,
                let debt = debts.first(where: { $0.cause.incident == Int(instance.incident) })
            else { return [] }
            return debtSteps(instance, debt, obligation, selection)
        }
        guard let cadence = obligation.performance?.cadence else { return [] }
        let found = counts(instance) {
            .sums(flows.sums(article: place, party: party, obligation, cadence, discharges))
        }
        guard case .sums(let sums) = found, let sum = sum(account, sums) else { return [] }
        let answer = flows.answer(sum, obligation, place, party, discharges)
        return [
            periodStep(sum, instance), floorStep(sum, answer, obligation, run.threshold(reading.articles[place])),
        ]
    }

    private func floorStep(
        _ sum: PeriodSum, _ answer: FlowJudge.FloorAnswer, _ obligation: Pipeline.Obligation, _ threshold: Grade
    ) -> ReasoningStep {
        let act = obligation.notice?.name ?? obligation.select.acts.name
        let question: String
        if case .number(let number, let exactly) = answer.requirement {
            question = "Was \(act) done for \(exactly ? "exactly" : "at least") \(Self.number(number))?"
        } else {
            question = "Was \(act) done?"
        }
        let margin = answer.margin.map { ", \($0.side.rawValue) by \(Self.number($0.amount))" } ?? ""
        let due = sum.period.until.map { "; due by the end of \(($0 - 1).on(zone))" } ?? ""
        var settle: String?
        switch answer.verdict {
        case .pending: settle = "\(act) by the end of period \(sum.period.number)"
        case .unknown:
            settle =
                sum.period.isPart && answer.isMet == .false
                ? "how much is owed in a part of a period"
                : answer.isMet == .false && !answer.wouldBeKnown
                    ? "whether more was done: a register declared complete, or a report of it"
                    : "how many there were, and when: \(names(sum.open))"
        case .violated, .kept, .notInForce: break
        }
        return step(
            question, answer.isMet, "\(range(sum.amounts))\(margin)\(due)",
            witnesses(sum.acts.flatMap { sufficient($0.rows, threshold) }, .discharge), settle: settle)
    }

    private func debtSteps(
        _ instance: Instance, _ debt: FlowJudge.Debt, _ obligation: Pipeline.Obligation, _ selection: Selection
    ) -> [ReasoningStep] {
        let threshold = run.threshold(reading.articles[Int(instance.article)])
        let cause = debt.cause
        let accused = Accused(
            incident: cause.incident, rows: cause.rows, time: cause.time, party: Int(instance.party))
        var steps = kindSteps(matcher(instance, selection), accused)
        for place in steps.indices {
            steps[place].witnesses = steps[place].witnesses.map { Finding.Witness(report: $0.report, role: .trigger) }
        }
        steps.append(forceStep(instance, cause.rows))
        let act = obligation.select.acts.name
        let isDone = Truth(certain: debt.done.low >= debt.owed.high, possible: debt.done.high >= debt.owed.low)
        let due = debt.due.map { "; due by the end of \(($0.latest - 1).on(zone))" } ?? "; nobody has set by when"
        let short = debt.margin.map { ", short by \(Self.number($0.amount))" } ?? ""
        var settle: String?
        switch debt.verdict {
        case .pending: settle = "\(act) by the deadline"
        case .unknown:
            settle =
                isDone == .false && !debt.wouldBeKnown
                ? "whether more was done: a register declared complete, or a report of it"
                : "how many were owed and how many done by then"
        case .violated, .kept, .notInForce: break
        }
        steps.append(
            step(
                "Was as much of \(act) done as was owed by then?", isDone,
                "\(range(debt.owed)) owed, \(range(debt.done)) done\(short)\(due)",
                witnesses(debt.credits.flatMap { sufficient($0.rows, threshold) }, .discharge), settle: settle))
        return steps
    }

    // MARK: - Words

    private func range(_ amounts: Amounts) -> String { range((amounts.low, amounts.high)) }

    private func range(_ ends: (low: Double, high: Double)) -> String {
        ends.low == ends.high
            ? Self.number(ends.low)
            : ends.high.isFinite
                ? "\(Self.number(ends.low)) to \(Self.number(ends.high))" : "at least \(Self.number(ends.low))"
    }

    private func names(_ acts: [CountedAct]) -> String {
        idWords(acts.compactMap { $0.rows.first { _ in true } })
    }
}
