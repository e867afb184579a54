import Accords
import Evidence
import Geography
import Vocabulary

/// What set a duty off, when it was due, and whether it was done.
extension Explainer {
    func duties() -> DutyJudge {
        DutyJudge(
            run: run, reading: reading, timelines: outcome.timelines, force: { self.builder(of: $0) },
            performances: judge.performances)
    }

    func start(_ instance: Instance) -> DutyJudge.Start {
        // Nothing sets off a duty by itself, whatever shows it to be done or undone.
        let isSetOff = instance.incident >= 0 || instance.row >= 0
        let rows = isSetOff ? rows(of: instance) : .many([])
        let row = instance.row >= 0 ? Int(instance.row) : nil
        let by: Int? = rows.first { _ in true }.flatMap {
            if case .party(let place) = run.standing.actor[$0] { place } else { nil }
        }
        return DutyJudge.Start(
            incident: instance.incident >= 0 ? Int(instance.incident) : nil, row: row, rows: rows,
            time: rows.isEmpty ? PossibleTime(.distantPast, .distantPast) : run.time(of: rows), truth: .true, by: by)
    }

    /// How many seconds too late a duty was done; nil if it was not done, or in time.
    func lateness(_ instance: Instance) -> Int64? {
        let article = reading.articles[Int(instance.article)]
        guard case .duty(let obligation, _) = article.pipelines[Int(instance.pipeline)].kind else { return nil }
        return discharges(instance, obligation).done(
            start(instance), party: Int(instance.party), before: due(instance)
        ).late
    }

    func due(_ instance: Instance) -> PossibleTime? {
        if let account = outcome.account(instance) { return account.due }
        let article = reading.articles[Int(instance.article)]
        guard case .duty(let obligation, _) = article.pipelines[Int(instance.pipeline)].kind else { return nil }
        let builder = builder(of: article)
        guard
            case .at(let end) = duties().due(
                obligation.deadline, start(instance), Int(instance.party), article: Int(instance.article), builder)
        else { return nil }
        return end
    }

    func dutySteps(
        _ instance: Instance, _ article: ArticlePlan, _ obligation: Pipeline.Obligation,
        _ trigger: Pipeline.Trigger?
    ) -> [ReasoningStep] {
        let start = start(instance)
        let threshold = run.threshold(article)
        var steps: [ReasoningStep] = []
        if trigger != nil {
            steps += triggerSteps(instance, start, trigger, threshold)
            steps.append(forceStep(instance, start.rows))
        }
        let builder = builder(of: article)
        let due = duties().due(
            obligation.deadline, start, Int(instance.party), article: Int(instance.article), builder)
        if trigger == nil {
            let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
            steps.append(bindsStep(article, timeline.binds(by: due, now: run.now), timeline))
        }
        steps.append(doneStep(instance, obligation, start, due, discharges(instance, obligation)))
        return steps
    }

    /// Whether a duty by itself came to bind before it was due.
    func bindsStep(_ article: ArticlePlan, _ truth: Truth, _ timeline: ForceTimeline) -> ReasoningStep {
        let isTooLate = truth == .false && !timeline.line.stretches(until: run.now + 1).isEmpty
        return step(
            isTooLate
                ? "Was article \(article.id) in force before it was due?" : "Has article \(article.id) been in force?",
            truth, forceWords(timeline), settle: truth == .false ? timeline.never : nil)
    }

    /// What set a duty off.
    func triggerSteps(
        _ instance: Instance, _ start: DutyJudge.Start, _ trigger: Pipeline.Trigger?, _ threshold: Grade
    ) -> [ReasoningStep] {
        var steps: [ReasoningStep] = []
        if let incident = start.incident {
            let accused = Accused(
                incident: incident, rows: start.rows, time: start.time, party: start.by ?? Int(instance.party))
            if case .act(let selection, _, _) = trigger {
                steps += kindSteps(matcher(instance, selection), accused)
            } else {
                steps.append(occurrenceStep(accused, threshold))
            }
            steps.append(attributionStep(accused, threshold))
            // What says that it happened is what set the duty off.
            for place in steps.indices {
                steps[place].witnesses = steps[place].witnesses.map { witness in
                    Finding.Witness(
                        report: witness.report, role: witness.role == .occurrence ? .trigger : witness.role)
                }
            }
        } else if let row = start.row {
            let truth = run.standing.will(row, from: threshold)
            steps.append(
                step(
                    "Was the notice given?", truth, "\(campWords([row])), \(when(run.facts.occurred[row]))",
                    witnesses([row], .trigger), settle: truth == .unknown ? "whether the notice was given" : nil))
        }
        return steps
    }

    func doneStep(
        _ instance: Instance, _ obligation: Pipeline.Obligation, _ start: DutyJudge.Start, _ due: DutyJudge.Due,
        _ discharges: Discharges
    ) -> ReasoningStep {
        var end: PossibleTime?
        var waiting: String?
        switch due {
        case .at(let time): end = time
        case .never(let why): waiting = why
        case .waiting(let what): waiting = "waiting for: \(what.words)"
        }
        let done = discharges.done(start, party: Int(instance.party), before: end)
        let act = obligation.notice?.name ?? obligation.select.acts.name
        var settle: String?
        if done.row != nil {
            if done.truth == .unknown { settle = "whether it was done, when, and about what" }
        } else if let end, run.now < end.latest {
            settle = "\(act) by the deadline"
        } else if !discharges.wouldBeKnown {
            settle = "whether it was done: a register declared complete, or a report of it"
        }
        return step(
            "Was it done?", done.truth,
            "\(clockWords(due)); \(doneWords(done, act, end, isKnown: discharges.wouldBeKnown))",
            done.row.map { witnesses([$0], .discharge) } ?? [], settle: waiting ?? settle)
    }

    func clockWords(_ due: DutyJudge.Due) -> String {
        switch due {
        case .at(let time):
            let last = PossibleTime(time.earliest - 1, time.latest - 1)
            return last.earliest == last.latest ? "due by the end of \(last.earliest.on(zone))" : "due \(when(last))"
        case .never(let why): return why
        case .waiting(let what): return "the clock has not started: \(what.words)"
        }
    }

    private func doneWords(_ done: Discharges.Answer, _ act: String, _ end: PossibleTime?, isKnown: Bool) -> String {
        if let row = done.row {
            let late = done.late.map { ", \(Self.duration($0)) too late" } ?? ""
            return "\(act) \(when(run.facts.occurred[row])) (\(run.reportID(row)))\(late)"
        }
        let nothing = "no \(act) is among the facts"
        if let end, run.now < end.latest {
            return "\(nothing); as known at \(run.now.on(zone)) there is time left"
        }
        return isKnown ? nothing : "\(nothing), and no register that it would stand in is declared complete"
    }
}
