import Accords
import Evidence
import Vocabulary

/// Judges duties: from what sets them off to their deadline.
struct DutyJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let force: (ArticlePlan) -> ForceBuilder
    let performances: Performances
    var lookedUp = LookedUp()

    /// A breach that sets a duty off.
    struct Breach {
        var incident: Int
        var party: Int
        var truth: Truth
    }

    /// One instance with what reciprocity needs of it.
    struct Case: Sendable {
        var instance: Instance
        /// Whether it is a breach.
        var breach: Truth
        /// When the breach happened: the end of the deadline.
        var due: PossibleTime? = nil
    }

    /// What sets one instance off.
    struct Start: Sendable {
        var incident: Int? = nil
        var row: Int? = nil
        var rows: ReportRows
        var time: PossibleTime
        var truth: Truth
        /// Who set it off.
        var by: Int? = nil
        /// What has to happen first, where nothing has set it off yet; nil: it is set off.
        var waiting: ForceBuilder.NotYet?
    }

    /// When a duty is due.
    enum Due: Sendable {
        /// The first second that is too late, within these bounds.
        case at(PossibleTime)
        /// Never, and why.
        case never(String)
        /// What has to happen before its clock starts.
        case waiting(ForceBuilder.NotYet)
    }

    // MARK: - All instances of one term

    /// In stretches one after the other.
    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, _ trigger: Pipeline.Trigger?,
        breaches: (BreachPattern) -> [Breach]
    ) -> [ContiguousArray<Case>] {
        let article = reading.articles[place]
        let pipeline = article.pipelines[index]
        let discharges = lookedUp.discharges(run, reading, article: place, pipeline: index, obligation)
        if case .act(let selection, let by, let stage) = trigger,
            let prompt = PromptDuty(
                run, article: place, article, pipeline: index, obligation, discharges, timelines[place],
                zone: reading.zone)
        {
            return prompt.cases(matcher(article, selection, stage).found(by: by))
        }
        let builder = force(article)
        var cases: ContiguousArray<Case> = []
        for start in starts(article, pipeline, trigger, breaches) {
            for party in obligation.bearers(in: pipeline, by: start.by.map { [$0] } ?? [], of: run.plan.cast) {
                let judged = judge(
                    start, party: party, article: place, obligation, builder, discharges, isTriggered: trigger != nil)
                let instance = Instance(
                    article: Int32(place), pipeline: Int16(index), party: Int16(party),
                    incident: Int32(start.incident ?? -1), row: Int32(start.row ?? -1), verdict: judged.verdict)
                cases.append(Case(instance: instance, breach: judged.breach, due: judged.due))
            }
        }
        return [cases]
    }

    /// What an act that sets a duty off has to be.
    private func matcher(
        _ article: ArticlePlan, _ selection: Selection, _ stage: Accords.Trigger.Stage
    ) -> Matcher {
        let threshold = run.threshold(article)
        return Matcher(run, selection, threshold: stage == .confirmed ? max(threshold, .confirmed) : threshold)
    }

    /// Everything that sets the duty off; a duty without trigger is set off once, by itself.
    func starts(
        _ article: ArticlePlan, _ pipeline: Pipeline, _ trigger: Pipeline.Trigger?,
        _ breaches: (BreachPattern) -> [Breach]
    ) -> [Start] {
        switch trigger {
        case nil:
            let never = PossibleTime(.distantPast, .distantPast)
            return [Start(incident: nil, row: nil, rows: .many([]), time: never, truth: .true, by: nil)]
        case .act(let selection, let by, let stage):
            return matcher(article, selection, stage).found(by: by).map { found in
                let rows = run.standing.rows(of: Int(found.incident))
                return Start(
                    incident: Int(found.incident), rows: rows, time: run.time(of: rows), truth: found.truth,
                    by: Int(found.party))
            }
        case .breach(let pattern, let by, _):
            return breaches(pattern).filter { by.contains($0.party) }.map { breach in
                let rows = run.standing.rows(of: breach.incident)
                return Start(
                    incident: breach.incident, row: nil, rows: rows, time: run.time(of: rows), truth: breach.truth,
                    by: breach.party)
            }
        case .notice(let id, let by):
            return run.wills.all.filter { will in
                will.act == "notice" && will.subject == id.name && reading.mayGive(id, will, run.plan.cast)
                    && (by.isEmpty || will.party.map { by.contains($0) } ?? false)
            }.map { will in
                Start(
                    incident: nil, row: will.row, rows: .one(will.row), time: will.time,
                    truth: run.standing.will(will.row, from: run.threshold(article)), by: will.party)
            }.filter { $0.truth != .false }
        case .request(let by, let subject):
            return run.wills.all.filter { will in
                will.act == "request" && (subject == nil || will.subject == subject)
                    && (will.party.map { by.contains($0) } ?? false)
            }.map { will in
                Start(
                    incident: nil, row: will.row, rows: .one(will.row), time: will.time,
                    truth: run.standing.will(will.row, from: run.threshold(article)), by: will.party)
            }.filter { $0.truth != .false }
        case .discharge(let articles):
            return [performances.start(after: articles)]
        // Cumulative: the judge of flows looks at all of them together.
        case .forEach: return []
        }
    }

    // MARK: - One instance

    func judge(
        _ start: Start, party: Int, article place: Int, _ obligation: Pipeline.Obligation, _ builder: ForceBuilder,
        _ discharges: Discharges, isTriggered: Bool
    ) -> (verdict: Verdict, breach: Truth, due: PossibleTime?) {
        let timeline = timelines[place][party]
        let due = due(obligation.deadline, start, party, article: place, builder)
        let force = isTriggered ? timeline.line.holds(at: start.time) : timeline.binds(by: due, now: run.now)
        guard force != .false else { return (.notInForce, .false, nil) }
        guard case .at(let end) = due else {
            return (discharges.done(start, party: party, before: nil).truth == .true ? .kept : .pending, .false, nil)
        }
        return discharges.verdict(
            discharges.done(start, party: party, before: end), ifBound: start.truth && force, by: end,
            isOfThis: obligation.aboutTrigger || !isTriggered)
    }

    /// When an instance is due.
    ///
    /// - Parameter anchor: moments that have a meaning only inside the duty, such as its beginning; nil: as anywhere else.
    func due(
        _ deadline: Deadline, _ start: Start, _ party: Int, article place: Int, _ builder: ForceBuilder,
        anchor: (Moment) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet>? = { _ in nil }
    ) -> Due {
        if let waiting = start.waiting { return .waiting(waiting) }
        let due = stated(deadline, start, timelines[place][party], builder, anchor)
        guard case .at(let end) = due else { return due }
        return .at(extended(end, reading.articles[place], builder))
    }

    /// A deadline after the extensions that were given before it passed: an extension names a date, and moves to its end
    /// what lies before it; one that may also come after the deadline heals. No power moves it farther than it says. One that
    /// is not certain leaves both ends possible.
    private func extended(_ end: PossibleTime, _ article: ArticlePlan, _ builder: ForceBuilder) -> PossibleTime {
        var end = end
        for will in run.wills.all {
            guard let until = will.until else { continue }
            // Of a deadline that is not certain, each end by itself.
            var (earliest, latest) = (end.earliest, end.latest)
            for power in article.powers where power.act == .extend && builder.exercises(will, power) {
                let truth = builder.effect(of: will, power).truth
                func moves(_ deadline: Instant) -> Truth {
                    guard until > deadline, deadline < .distantFuture else { return .false }
                    if let most = power.lasts, let limit = most.end(after: deadline - 1, in: reading.zone),
                        until > limit
                    {
                        return .false
                    }
                    let isInTime = Truth(certain: will.time.latest < deadline, possible: will.time.earliest < deadline)
                    return power.alsoAfterDeadline ? truth : truth && isInTime
                }
                if moves(end.earliest) == .true { earliest = until }
                if moves(end.latest) != .false { latest = until }
            }
            end = PossibleTime(earliest, max(earliest, latest))
        }
        return end
    }

    /// When an instance is due as the text states it.
    private func stated(
        _ deadline: Deadline, _ start: Start, _ timeline: ForceTimeline, _ builder: ForceBuilder,
        _ own: (Moment) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet>?
    ) -> Due {
        /// What a moment is, here or anywhere.
        func mark(_ moment: Moment) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
            let mark = own(moment) ?? builder.mark(moment)
            // What is not certain to have come may start the clock, or never: then no deadline passes for sure.
            return mark.flatMap { mark in
                guard mark.truth != .true else { return .success(mark) }
                guard mark.truth != .false else {
                    return .failure(ForceBuilder.NotYet(words: "it is not so: \(mark.why)"))
                }
                var mark = mark
                mark.time = PossibleTime(mark.time.earliest, .distantFuture)
                return .success(mark)
            }
        }
        switch deadline {
        case .none: return .never("the text sets no time limit")
        case .before(let instant, _): return .at(PossibleTime(instant))
        case .on(_, let until, _): return .at(PossibleTime(until))
        case .each: return .never("it is owed in each stretch of time")
        case .by(let moment):
            if moment.point == .endOfTerm, let until = timeline.stretches.last?.until {
                return .at(PossibleTime(until))
            }
            switch mark(moment) {
            case .success(let mark): return .at(mark.time)
            case .failure(let reason): return .waiting(reason)
            }
        case .within(let period, let moment):
            guard period != .notStated else { return .never("nobody has stated the period") }
            var anchor: PossibleTime
            var zone = reading.zone
            switch moment.point {
            case .incident, .theNotice, .theRequest: anchor = start.time
            case .knowledge: anchor = PossibleTime(known(start))
            case .attribution, .finding:
                guard let instant = attributed(start) else {
                    return .waiting(ForceBuilder.NotYet(words: "the attribution of the incident"))
                }
                anchor = PossibleTime(instant)
            case .startOfTerm, .endOfTerm:
                // The term that runs when the duty is set off, or, for one that nothing sets off, the last that has begun.
                let at = start.time.latest > .distantPast ? start.time.latest : run.now
                let term = timeline.stretches.last { $0.from <= at }
                guard let edge = moment.point == .startOfTerm ? term?.from : term?.until else {
                    return .waiting(ForceBuilder.NotYet(words: moment.words))
                }
                anchor = PossibleTime(edge)
            default:
                switch mark(moment) {
                case .success(let mark): (anchor, zone) = (mark.time, mark.zone)
                case .failure(let reason): return .waiting(reason)
                }
            }
            if case .endOfPhase = moment.point, moment.after == nil, moment.before == nil, !period.isElapsed {
                // A phase ends with its last day: that is the day which is not counted.
                anchor = PossibleTime(anchor.earliest - 1, anchor.latest - 1)
            }
            guard let earliest = period.end(after: anchor.earliest, in: zone),
                let latest = anchor.latest < .distantFuture
                    ? period.end(after: anchor.latest, in: zone) : .distantFuture
            else { return .never("the month has no such day, and no rounding is agreed") }
            return .at(PossibleTime(earliest, latest))
        }
    }

    /// When the record first had a report of it.
    private func known(_ start: Start) -> Instant { start.rows.map { run.facts.received[$0] }.min() ?? run.now }

    /// When the record first had enough to attribute it to who set the duty off.
    private func attributed(_ start: Start) -> Instant? {
        guard let incident = start.incident, let party = start.by, start.truth == .true else {
            return start.truth == .true ? known(start) : nil
        }
        let rows = start.rows.sorted { run.facts.received[$0] < run.facts.received[$1] }
        for count in 1...max(1, rows.count) where count <= rows.count {
            let part = ReportRows.many(Array(rows.prefix(count)))
            let threshold = reading.articles.map { run.threshold($0) }.min() ?? .corroborated
            if run.standing.isAct(of: party, incident: incident, rows: part, from: threshold) == .true {
                return run.facts.received[rows[count - 1]]
            }
        }
        return nil
    }
}

extension Period {
    /// Whether it is counted in seconds, not in days of a calendar.
    fileprivate var isElapsed: Bool { if case .elapsed = self { true } else { false } }
}

extension ForceTimeline {
    /// Whether a duty by itself binds: its article has been in force at any second up to now, and before it was due. What was
    /// due before the text bound anybody was owed by nobody.
    func binds(by due: DutyJudge.Due, now: Instant) -> Truth {
        var end = now + 1
        if case .at(let time) = due { end = min(end, time.latest) }
        if let surelyBy, surelyBy < end, surelyBy <= now { return .true }
        return line.stretches(until: end).map(\.truth).max() ?? .false
    }
}
