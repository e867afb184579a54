import Accords
import Evidence
import Vocabulary

/// Judges duties that say more than an act and a deadline: how much, in which stages, in step with what, and who shows it.
///
/// Each part that has its own answer is an instance: the whole, its beginning, each stage, each `of which`. A part is kept
/// once it is done in time; before its deadline it is pending, with what it waits for where its clock has not started;
/// after it, undone is a breach only if the doing would have been known.
struct PerformanceJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let force: (ArticlePlan) -> ForceBuilder
    let performances: Performances

    /// One duty as far as one party bears it, with all that is asked of it.
    struct Question {
        var article: Int
        var pipeline: Int
        var obligation: Pipeline.Obligation
        var performance: Performance
        var start: DutyJudge.Start
        var party: Int
        var isTriggered: Bool
    }

    /// What came of one part.
    struct Answer {
        var part: Account.Part
        var force: Truth
        var due: DutyJudge.Due
        /// Whether it was done in time.
        var done: Truth
        /// Whether it is known that it was not.
        var isUndone: Bool
        var verdict: Verdict
        var breach: Truth
        var margin: Margin?
        var rows: [Int]
    }

    // MARK: - All instances of one term

    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, _ performance: Performance,
        starts: [DutyJudge.Start]
    ) -> [Judged] {
        let pipeline = reading.articles[place].pipelines[index]
        let isTriggered = if case .duty(_, let trigger) = pipeline.kind { trigger != nil } else { false }
        return starts.flatMap { start in
            obligation.bearers(in: pipeline, by: start.by.map { [$0] } ?? [], of: run.plan.cast).flatMap {
                party -> [Judged] in
                let question = Question(
                    article: place, pipeline: index, obligation: obligation, performance: performance, start: start,
                    party: party, isTriggered: isTriggered)
                return parts(of: performance).map { judged(answer($0, question), question) }
            }
        }
    }

    /// The parts that are judged by themselves.
    private func parts(of performance: Performance) -> [Account.Part] {
        var parts: [Account.Part] = performance.beginning == nil ? [] : [.beginning]
        for stage in performance.stages {
            if stage.isBeginning, stage.deadline != nil { parts.append(.beginningOfStage(stage.number)) }
            parts.append(.stage(stage.number))
        }
        parts += performance.parts.map { .part($0.number) }
        return parts + [.whole]
    }

    private func judged(_ answer: Answer, _ question: Question) -> Judged {
        var account = Account(part: answer.part, rows: answer.rows.map { Int32($0) }, margin: answer.margin)
        var time: PossibleTime?
        switch answer.due {
        case .at(let end): (account.due, time) = (end, end)
        case .waiting(let reason): if answer.verdict == .pending { account.waitsFor = reason.waitsFor }
        case .never: break
        }
        let instance = Instance(
            article: Int32(question.article), pipeline: Int16(question.pipeline), party: Int16(question.party),
            incident: Int32(question.start.incident ?? -1), row: Int32(question.start.row ?? -1),
            verdict: answer.verdict)
        return Judged(instance: instance, account: account, breach: answer.breach, time: time)
    }

    // MARK: - One part

    func answer(_ part: Account.Part, _ question: Question) -> Answer {
        let due = due(part, question)
        let force = binds(question, due)
        let (deeds, finder) = performances.deeds(of: question, part: part)
        var answer = Answer(
            part: part, force: force, due: due, done: .false, isUndone: false, verdict: .notInForce, breach: .false,
            margin: nil, rows: [])
        guard force != .false else { return answer }
        guard case .at(let end) = due else {
            let done = isDone(part, deeds, before: nil)
            answer.done = done.truth
            answer.rows = done.rows
            answer.verdict = done.truth == .true && question.start.waiting == nil ? .kept : .pending
            return answer
        }
        let done = isDone(part, deeds, before: end)
        answer.done = done.truth
        answer.rows = done.rows
        let isPast = PossibleTime(run.now).isFrom(end)
        // Of exactly so many, more may come until then, if nobody who has to has said that it is done.
        let exactly = part == .whole ? Requirement(question.performance.quantity, entries: nil).exactly : nil
        let mayGrow = exactly != nil && isPast == .false && !deeds.isSaidWholly(before: end)
        guard done.truth != .true || mayGrow else {
            answer.verdict = .kept
            return answer
        }
        guard isPast != .false else {
            answer.verdict = .pending
            return answer
        }
        let late = lateness(part, deeds, end)
        let left = deeds.left.filter { $0.truth == .true && $0.time.earliest >= end.latest }
        let shows = part == .whole && !left.isEmpty
        // Too many for sure will never be so many, whoever would know of the rest.
        let isOver = exactly.map { deeds.amount(before: end).low > $0 } ?? false
        answer.isUndone =
            shows || done.truth == .false && isOver
            || done.truth == .false && !(part == .whole && deeds.isToldDone(before: end))
                && (late != nil && isItsOwn(question) || wouldBeKnown(part, question, finder, before: end))
        answer.breach = question.start.truth && force && isPast && (answer.isUndone ? .true : .unknown)
        answer.verdict = answer.breach == .true ? .violated : answer.breach == .false ? .kept : .unknown
        answer.margin =
            answer.isUndone || late == nil
            ? margin(part, deeds, question.performance, before: end, late: late) : nil
        if shows { answer.rows += left.flatMap(\.rows) }
        return answer
    }

    /// A duty by itself binds once its article has been in force, if it was not due before; one that is set off, then.
    private func binds(_ question: Question, _ due: DutyJudge.Due) -> Truth {
        let timeline = timelines[question.article][question.party]
        if question.isTriggered, question.start.time.latest > .distantPast {
            return timeline.line.holds(at: question.start.time)
        }
        return timeline.binds(by: due, now: run.now)
    }

    private func isDone(
        _ part: Account.Part, _ deeds: Deeds, before end: PossibleTime?
    ) -> (truth: Truth, rows: [Int]) {
        func begun(_ begun: (time: PossibleTime, truth: Truth, rows: [Int])?) -> (truth: Truth, rows: [Int]) {
            guard let begun else { return (.false, []) }
            return (begun.truth && (end.map { begun.time.isBefore($0) } ?? .true), begun.rows)
        }
        switch part {
        case .beginning: return begun(deeds.beginning)
        case .beginningOfStage(let number): return begun(deeds.beginning(ofStage: number))
        case .stage(let number):
            return (deeds.isDone(.stage(number), before: end), deeds.rows(before: end))
        case .whole, .end, .part, .period: return (deeds.isDone(.whole, before: end), deeds.rows(before: end))
        }
    }

    /// How many seconds too late it was done for sure; nil if it was not.
    private func lateness(_ part: Account.Part, _ deeds: Deeds, _ end: PossibleTime) -> Int64? {
        let done: (time: PossibleTime, truth: Truth)? =
            switch part {
            case .beginning: deeds.beginning.map { ($0.time, $0.truth) }
            case .beginningOfStage(let number): deeds.beginning(ofStage: number).map { ($0.time, $0.truth) }
            case .stage(let number): deeds.completion(of: .stage(number))
            case .whole, .end, .part, .period: deeds.completion(of: .whole)
            }
        guard let done, done.truth == .true, done.time.earliest >= end.latest else { return nil }
        return done.time.earliest - end.latest + 1
    }

    private func margin(
        _ part: Account.Part, _ deeds: Deeds, _ performance: Performance, before end: PossibleTime, late: Int64?
    ) -> Margin? {
        if let late { return Margin(.late, by: Double(late), .seconds) }
        if case .stage(let number) = part {
            return deeds.missing(ofStage: number, before: end).map { Margin(.short, by: $0, .things) }
        }
        guard part == .whole, case .number(let number, let exactly) = Requirement(performance.quantity, entries: nil)
        else { return nil }
        let amount = deeds.amount(before: end)
        if exactly, amount.low > number { return Margin(.over, by: amount.low - number, .things) }
        return amount.high < number ? Margin(.short, by: number - amount.high, .things) : nil
    }

    /// Whether what was done too late was done for this duty and no other: of what each act or notice sets off, only where
    /// the act is of it, or somebody shows that it is.
    private func isItsOwn(_ question: Question) -> Bool {
        question.obligation.aboutTrigger || question.start.incident == nil && question.start.row == nil
            || !question.performance.proofs.isEmpty || question.performance.counting.by != nil
    }

    /// Whether what was not done would be known not to have been: a register holds it, a body has to say so, or the place
    /// where it had to be done was watched all the time.
    private func wouldBeKnown(
        _ part: Account.Part, _ question: Question, _ finder: DeedFinder, before end: PossibleTime
    ) -> Bool {
        if finder.discharges.wouldBeKnown { return true }
        // Who shows that it is done need not tell when it was begun.
        switch part {
        case .beginning, .beginningOfStage: break
        default: if !finder.bodies.isEmpty { return true }
        }
        let places = question.obligation.select.placings.map(\.area) + (question.obligation.place.map { [$0] } ?? [])
        guard !places.isEmpty else { return false }
        if run.isAllWatched { return true }
        let line = timelines[question.article][question.party].line
        let begun = line.stretches(until: run.now + 1).first?.from ?? end.earliest
        let from = max(begun, question.start.time.earliest)
        let watching = performances.watching
        return places.allSatisfy { watching.isWatched($0, from: from, until: end.latest) }
    }

    // MARK: - When it is due

    /// When a duty that nothing sets off is due for a party; nil: it has no such time, or none yet.
    func due(article: Int, pipeline: Int, party: Int) -> PossibleTime? {
        guard let question = performances.question(article, pipeline, party), case .at(let end) = due(.whole, question)
        else { return nil }
        return end
    }

    /// When a part is due: by its own deadline, and in step with what it goes with, whichever comes first.
    func due(_ part: Account.Part, _ question: Question) -> DutyJudge.Due {
        let due = asStated(part, question)
        guard case .at(let end) = due else { return due }
        // What may not be done yet is not late: a deadline that passes before asks for nothing.
        let builder = force(reading.articles[question.article])
        let marks = Performances.marksBefore(question.performance, builder)
        for case .failure(let reason) in marks { return .waiting(reason) }
        guard let opened = Performances.last(of: marks) else { return due }
        switch opened.isBefore(end) {
        case .true: return due
        case .false: return .never("it was due before it might be done, and the text does not say by when then")
        case .unknown: return .at(PossibleTime(end.earliest, .distantFuture))
        }
    }

    private func asStated(_ part: Account.Part, _ question: Question) -> DutyJudge.Due {
        let performance = question.performance
        switch part {
        case .beginning:
            return performance.beginning.map { stated($0, question, stage: nil) } ?? .never("no beginning is stated")
        case .beginningOfStage(let number):
            return performance.stages[number - 1].deadline.map { stated($0, question, stage: number) }
                ?? .never("no beginning is stated")
        case .stage(let number):
            let stage = performance.stages[number - 1]
            let own = stage.isBeginning ? nil : stage.deadline
            return joined(
                stated(own ?? question.obligation.deadline, question, stage: number), inStep(question, number))
        case .part(let number):
            return stated(performance.parts[number - 1].deadline ?? question.obligation.deadline, question, stage: nil)
        case .whole, .end, .period:
            var due = stated(question.obligation.deadline, question, stage: nil)
            if !performance.beforeGates.isEmpty { due = joined(due, gated(performance.beforeGates, question)) }
            return joined(due, inStep(question, nil))
        }
    }

    private func stated(_ deadline: Deadline, _ question: Question, stage: Int?) -> DutyJudge.Due {
        let builder = force(reading.articles[question.article])
        let duties = DutyJudge(
            run: run, reading: reading, timelines: timelines, force: force, performances: performances)
        return duties.due(deadline, question.start, question.party, article: question.article, builder) { moment in
            switch moment.point {
            case .itsBeginning:
                guard let begun = performances.deeds(of: question, part: .whole).deeds.beginning else {
                    return .failure(ForceBuilder.NotYet(words: "it has not begun", waitsFor: ["its beginning"]))
                }
                let mark = ForceBuilder.Mark(
                    time: begun.time, truth: begun.truth, zone: reading.zone, why: "its beginning",
                    reports: begun.rows.map { run.reportID($0) })
                return .success(builder.shifted(mark, moment))
            case .discharge(let articles, true):
                return performances.reached(.discharge(articles, stage: stage, verifiedBy: nil))
                    .map { builder.shifted($0, moment) }
            case .verification(let articles, true):
                return performances.reached(.verification(articles, stage: stage)).map { builder.shifted($0, moment) }
            default: return nil
            }
        }
    }

    /// `before …`: due until all of these are facts; what never comes leaves it pending.
    private func gated(_ gates: [Gate], _ question: Question) -> DutyJudge.Due {
        switch force(reading.articles[question.article]).mark(gates) {
        case .success(let mark) where mark.truth == .true: .at(mark.time)
        case .success, .failure: .never("what it has to come before has not happened")
        }
    }

    /// Once what it goes with is done, it is due within a period of that; before, neither is late.
    private func inStep(_ question: Question, _ stage: Int?) -> DutyJudge.Due? {
        var due: DutyJudge.Due?
        for pairing in question.obligation.inStep {
            let next: DutyJudge.Due
            switch performances.reached(.discharge(pairing.articles, stage: stage, verifiedBy: nil)) {
            case .success(let mark):
                if pairing.within == .notStated {
                    next = .never("\(mark.why), and nobody has stated how soon the other has to follow")
                } else if let first = pairing.within.end(after: mark.time.earliest, in: mark.zone),
                    let last = pairing.within.end(after: mark.time.latest, in: mark.zone)
                {
                    // It may not have moved: then the other is not due.
                    next = .at(PossibleTime(first, mark.truth == .true ? last : .distantFuture))
                } else {
                    next = .waiting(ForceBuilder.NotYet(words: "it is not certain: \(mark.why)"))
                }
            case .failure(let reason): next = .waiting(reason)
            }
            due = due.map { joined($0, next) } ?? next
        }
        return due
    }

    /// Of two deadlines the one that comes first. What waits, or never comes, leaves the other.
    private func joined(_ own: DutyJudge.Due, _ other: DutyJudge.Due?) -> DutyJudge.Due {
        switch (own, other) {
        case (_, nil): return own
        case (.at(let one), .at(let two)):
            return .at(PossibleTime(min(one.earliest, two.earliest), min(one.latest, two.latest)))
        case (.at, _): return own
        case (_, .at(let end)?): return .at(end)
        case (.waiting(let one), .waiting(let two)):
            return .waiting(
                ForceBuilder.NotYet(
                    words: one.words == two.words ? one.words : "\(one.words); \(two.words)",
                    waitsFor: one.waitsFor + two.waitsFor.filter { !one.waitsFor.contains($0) }))
        case (.waiting, _): return own
        case (.never, .waiting(let reason)?): return .waiting(reason)
        case (.never, .never(let words)?): return .never(words)
        }
    }
}
