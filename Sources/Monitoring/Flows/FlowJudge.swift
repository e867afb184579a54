import Accords
import Evidence
import Vocabulary

/// Judges numbers over time: so many in each stretch, no more in than out, so many for each.
///
/// Every number has two ends: what is established, and what is not ruled out.
struct FlowJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let exceptions: Exceptions
    let force: (ArticlePlan) -> ForceBuilder
    let performances: Performances

    /// One number over a stretch of time, with what came of it.
    struct Answer {
        var period: FlowPeriod?
        var sum: FlowSum
        /// What it is compared with: the limit, or how many are owed, at least and at most.
        var against: (low: Double, high: Double)
        var breach: Truth
        var verdict: Verdict
        var margin: Margin?
        /// The rows that decide it, the one that tips it first.
        var rows: [Int]
        var due: PossibleTime?
    }

    // MARK: - So many at most

    func cases(article place: Int, pipeline index: Int, _ flow: Pipeline.FlowLimit) -> [Judged] {
        reading.articles[place].pipelines[index].parties.flatMap { party -> [Judged] in
            switch flow.limit {
            case .moreThan(let amount, let cadence):
                return ceilings(place, party, flow, amount, cadence).map { judged($0, place, index, party) }
            case .excess(let other, let since):
                return balance(place, party, flow, over: other, since: since).map { answer in
                    judged(answer, place, index, party, incident: answer.sum.acts.last?.incident)
                }
            }
        }
    }

    func ceilings(
        _ place: Int, _ party: Int, _ flow: Pipeline.FlowLimit, _ amount: Amount, _ cadence: Cadence
    ) -> [Answer] {
        let acts = self.acts(flow, flow.select, place, party)
        // Where one body counts, what others tell and it has not counted is not ruled out.
        var open = flow
        open.counting.by = nil
        let everything = flow.counting.by == nil ? [] : self.acts(open, flow.select, place, party)
        return periods(place, party, cadence).map { period in
            let sum = FlowSum(acts, from: period.from, until: period.until)
            // Where nobody watched, more may have passed.
            let told = flow.counting.by == nil ? 0 : FlowSum(everything, from: period.from, until: period.until).high
            let high = isWatched(flow.select, period) ? max(sum.high, told) : .infinity
            guard let limit = amount.value else {
                // None at all is never more than may be.
                let breach = high > 0 ? period.force && .unknown : .false
                return Answer(
                    period: period, sum: sum, against: (0, .infinity), breach: breach,
                    verdict: breach == .false ? .kept : .unknown, margin: nil, rows: rows(sum))
            }
            let breach = period.force && Truth(certain: sum.low > limit, possible: high > limit)
            return Answer(
                period: period, sum: sum, against: (limit, limit), breach: breach,
                verdict: breach == .true ? .violated : breach == .false ? .kept : .unknown,
                margin: sum.low > limit ? Margin(.over, by: sum.low - limit, .things) : nil,
                rows: breach == .true ? tipping(sum, limit) : rows(sum))
        }
    }

    /// The row of the act that goes over a limit for sure.
    private func tipping(_ sum: FlowSum, _ limit: Double) -> [Int] {
        var total = 0.0
        for act in sum.acts where act.truth == .true {
            total += act.low
            if total > limit { return Array(act.rows) }
        }
        return []
    }

    private func rows(_ sum: FlowSum) -> [Int] { sum.acts.flatMap { Array($0.rows) } }

    /// No more in than out: judged at each arrival, by all that came and went up to then.
    private func balance(
        _ place: Int, _ party: Int, _ flow: Pipeline.FlowLimit, over other: Selection, since: Moment
    ) -> [Answer] {
        let article = reading.articles[place]
        guard case .success(let start) = force(article).mark(since) else { return [] }
        let line = timelines[place][party].line
        let arrivals = acts(flow, flow.select, place, party).filter { $0.time.latest >= start.time.earliest }
        let departures = run.flowActs(other, by: [party], from: run.threshold(article))
        return arrivals.compactMap { arrival in
            let binds = line.holds(at: arrival.time)
            let until = arrival.time.latest + 1
            let came = FlowSum(arrivals, from: start.time.earliest, until: until)
            // What left while it is open which came first may have left before.
            let left = FlowSum(departures, from: start.time.earliest, until: until)
            // Surely before it: what came and went no later than its earliest second.
            let before = arrival.time.earliest + 1
            let cameBefore = FlowSum(arrivals, from: start.time.earliest, until: before).low
            let isItself = arrival.time.latest < before || arrival.truth != .true
            let cameSurely = cameBefore + (isItself ? 0 : arrival.low)
            let leftSurely = FlowSum(departures, from: start.time.earliest, until: before).low
            // Where nobody watched, more may have left.
            let isKnown = isWatched(flow.select, from: start.time.earliest, until: until)
            let most = isKnown ? left.high : .infinity
            var sum = FlowSum([arrival], from: .distantPast, until: .distantFuture)
            sum.total(low: cameSurely, high: came.high)
            let breach =
                arrival.truth && binds && Truth(certain: cameSurely > most, possible: came.high > leftSurely)
            return Answer(
                period: nil, sum: sum, against: (leftSurely, left.high), breach: breach,
                verdict: binds == .false
                    ? .notInForce : breach == .true ? .violated : breach == .false ? .kept : .unknown,
                margin: cameSurely > most ? Margin(.over, by: cameSurely - left.high, .things) : nil,
                rows: Array(arrival.rows) + left.acts.filter { $0.truth == .unknown }.flatMap { Array($0.rows) })
        }
    }

    // MARK: - So many at least

    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, each cadence: Cadence
    ) -> [Judged] {
        reading.articles[place].pipelines[index].parties.flatMap { party in
            floors(place, party, obligation, cadence).map { judged($0, place, index, party) }
        }
    }

    func floors(_ place: Int, _ party: Int, _ obligation: Pipeline.Obligation, _ cadence: Cadence) -> [Answer] {
        let performance = obligation.performance ?? Performance()
        let requirement = Requirement(performance.quantity, entries: nil)
        var acts = self.acts(obligation, place, party)
        var periods = self.periods(place, party, cadence)
        if let start = Performances.notBefore(performance, force(reading.articles[place])) {
            acts = acts.compactMap { act in
                var act = act
                act.truth = act.truth && act.time.isFrom(start)
                return act.truth == .false ? nil : act
            }
            periods = Self.periods(periods, from: start)
        }
        var owed = requirement
        if performance.counting.adding == .wholeTerm {
            // So many in each stretch on the whole: what counts is the sum at the end of the term.
            let parts = self.periods(place, party, cadence, all: true).count
            if case .number(let number, let exactly) = requirement {
                owed = .number(number * Double(max(1, parts)), exactly: exactly)
            }
            periods = self.periods(place, party, .term)
        }
        let isRegistered = isRegistered(obligation, place)
        return periods.map { floor($0, owed, acts, obligation, isRegistered) }
    }

    /// The stretches from some moment on, numbered anew: a part of one counts as one. One in which it is not known whether the
    /// moment has come may not bind.
    private static func periods(_ all: [FlowPeriod], from start: PossibleTime) -> [FlowPeriod] {
        let left = all.filter { $0.until > start.earliest }
        return left.enumerated().map { place, period in
            var period = period
            period.number = place + 1
            if period.until <= start.latest { period.force = period.force && .unknown }
            period.from = max(period.from, min(start.latest, period.until))
            return period
        }
    }

    private func floor(
        _ period: FlowPeriod, _ owed: Requirement, _ acts: [FlowAct], _ obligation: Pipeline.Obligation,
        _ isRegistered: Bool
    ) -> Answer {
        let sum = FlowSum(acts, from: period.from, until: period.until)
        let amounts = Amounts(
            low: sum.low, high: sum.high,
            acts: (Double(sum.acts.filter { $0.truth == .true }.count), Double(sum.acts.count)))
        let need = owed.least
        var answer = Answer(
            period: period, sum: sum, against: (need, need), breach: .false, verdict: .kept, margin: nil,
            rows: rows(sum),
            due: period.until < .distantFuture ? PossibleTime(period.until) : nil)
        let isMet = owed.isMet(by: amounts)
        // Of exactly so many, more may come while it runs.
        let mayGrow = if case .number(_, true) = owed { run.now < period.until } else { false }
        if isMet == .true, !mayGrow { return answer }
        guard run.now >= period.until else {
            answer.verdict = .pending
            return answer
        }
        // What was not done is a breach only if the doing would have been known.
        let isKnown =
            isMet == .false
            && (isRegistered || !obligation.select.placings.isEmpty && isWatched(obligation.select, period))
        answer.breach = period.force && (isKnown ? .true : .unknown)
        answer.verdict = answer.breach == .true ? .violated : .unknown
        if case .number(let number, let exactly) = owed {
            if exactly, sum.low > number {
                answer.margin = Margin(.over, by: sum.low - number, .things)
            } else if sum.high < number {
                answer.margin = Margin(.short, by: number - sum.high, .things)
            }
        }
        return answer
    }

    /// Whether a register holds what was done, or a body has to say it.
    private func isRegistered(_ obligation: Pipeline.Obligation, _ place: Int) -> Bool {
        let performance = obligation.performance ?? Performance()
        if performance.counting.by != nil || performance.proofs.contains(where: { $0.body != nil }) { return true }
        return Discharges(run, reading, obligation, threshold: run.threshold(reading.articles[place])).wouldBeKnown
    }

    // MARK: - So many for each

    /// Cumulative: at each deadline what was done is compared with what all releases up to then ask for; more is credit, unless
    /// they are counted one by one.
    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, forEach number: Double,
        _ selection: Selection, by: [Int]
    ) -> [Judged] {
        let article = reading.articles[place]
        return obligation.bearers(in: article.pipelines[index], by: by, of: run.plan.cast).flatMap { party in
            ratios(place, party, obligation, forEach: number, selection, by: by).map {
                judged($0, place, index, party, incident: $0.sum.acts.first?.incident)
            }
        }
    }

    func ratios(
        _ place: Int, _ party: Int, _ obligation: Pipeline.Obligation, forEach number: Double, _ selection: Selection,
        by: [Int]
    ) -> [Answer] {
        let article = reading.articles[place]
        let performance = obligation.performance ?? Performance()
        let least = Requirement(performance.quantity, entries: nil).least
        let releases = run.flowActs(
            selection, by: by.isEmpty ? Array(run.plan.cast.parties.indices) : by, from: run.threshold(article))
        let line = timelines[place][party].line
        // Both sides of the account run from the beginning of time: what was given before the text bound is credit too.
        let done = acts(obligation, place, party)
        let isOneByOne = performance.counting.adding == .oneByOne
        let isRegistered = isRegistered(obligation, place)
        // Counted one by one, each deed is for one release: the earliest that it can be for.
        var (surelyFree, perhapsFree) = (done.map { $0.truth == .true ? $0.low : 0 }, done.map(\.high))
        return releases.map { release in
            let binds = line.holds(at: release.time)
            let end = deadline(obligation, release)
            let asked: (low: Double, high: Double)
            if isOneByOne {
                asked = (release.truth == .true ? release.low : 0, release.high)
            } else {
                // For sure: this one, and what came no later than its earliest second.
                let before = FlowSum(releases, from: .distantPast, until: release.time.earliest + 1).low
                let isCounted = release.time.latest == release.time.earliest || release.truth != .true
                let all = FlowSum(releases, from: .distantPast, until: release.time.latest + 1)
                asked = (before + (isCounted ? 0 : release.low), all.high)
            }
            let owed = ((asked.low / number).rounded(.down) * least, (asked.high / number).rounded(.down) * least)
            var answer = Answer(
                period: nil, sum: FlowSum([release], from: .distantPast, until: .distantFuture), against: owed,
                breach: .false, verdict: .notInForce, margin: nil, rows: Array(release.rows), due: end)
            guard binds != .false else { return answer }
            guard let end else {
                answer.verdict = .pending
                return answer
            }
            var surely = FlowSum(done, from: isOneByOne ? release.time.latest : .distantPast, until: end.earliest)
            var perhaps = FlowSum(done, from: isOneByOne ? release.time.earliest : .distantPast, until: end.latest)
            if isOneByOne {
                surely.total(
                    low: Self.take(owed.1, of: done, &surelyFree, from: release.time.latest, until: end.earliest),
                    high: surely.high)
                perhaps.total(
                    low: perhaps.low,
                    high: Self.take(owed.0, of: done, &perhapsFree, from: release.time.earliest, until: end.latest))
            }
            answer.rows += rows(perhaps)
            if surely.low >= owed.1 {
                answer.verdict = .kept
                return answer
            }
            let isPast = Truth(certain: run.now >= end.latest, possible: run.now >= end.earliest)
            guard isPast != .false else {
                answer.verdict = .pending
                return answer
            }
            // As of every duty: what was not done is a breach only if the doing would have been known.
            let isKnown =
                isRegistered
                || !obligation.select.placings.isEmpty
                    && isWatched(obligation.select, from: release.time.earliest, until: end.latest)
            // What may not have been a release has no deadline of its own for sure.
            answer.breach =
                release.truth && binds && isPast
                && Truth(certain: isKnown && perhaps.high < owed.0, possible: surely.low < owed.1)
            answer.verdict = answer.breach == .true ? .violated : answer.breach == .false ? .kept : .unknown
            if perhaps.high < owed.0 { answer.margin = Margin(.short, by: owed.0 - perhaps.high, .things) }
            return answer
        }
    }

    /// Takes up to so many of what is left of the acts of a stretch, and says how many there were to take.
    private static func take(
        _ wanted: Double, of acts: [FlowAct], _ free: inout [Double], from: Instant, until: Instant
    ) -> Double {
        var taken = 0.0
        for place in acts.indices
        where taken < wanted && free[place] > 0 && acts[place].time.latest >= from && acts[place].time.earliest < until
        {
            let part = min(free[place], wanted - taken)
            free[place] -= part
            taken += part
        }
        return taken
    }

    /// By when what one release asks for has to be done; nil: it has no such time.
    private func deadline(_ obligation: Pipeline.Obligation, _ release: FlowAct) -> PossibleTime? {
        switch obligation.deadline {
        case .within(let period, _):
            guard let first = period.end(after: release.time.earliest, in: reading.zone),
                let last = period.end(after: release.time.latest, in: reading.zone)
            else { return nil }
            return PossibleTime(first, last)
        case .before(let instant, _): return PossibleTime(instant)
        case .on(_, let until, _): return PossibleTime(until)
        case .by, .each, .none: return nil
        }
    }

    // MARK: - What is counted

    /// The acts that a limit counts, without those that are freed.
    private func acts(
        _ flow: Pipeline.FlowLimit, _ selection: Selection, _ place: Int, _ party: Int
    ) -> [FlowAct] {
        let threshold = run.threshold(reading.articles[place])
        let line = timelines[place][party].line
        return counted(run.flowActs(selection, by: [party], from: threshold), flow.counting).compactMap { act in
            var act = act
            let accused = Accused(incident: act.incident ?? -1, rows: act.rows, time: act.time, party: party)
            for question in selection.onlyWhere where act.truth != .false {
                act.truth = act.truth && exceptions.answer(question, accused, threshold, ifNobodyAsked: .unknown)
            }
            if !flow.exceptions.isEmpty {
                act.truth = act.truth && !exceptions.frees(flow.exceptions, accused, threshold)
            }
            act.truth = act.truth && line.holds(at: act.time)
            return act.truth == .false ? nil : act
        }
    }

    /// The acts that a duty counts.
    private func acts(_ obligation: Pipeline.Obligation, _ place: Int, _ party: Int) -> [FlowAct] {
        let performance = obligation.performance ?? Performance()
        let discharges = Discharges(run, reading, obligation, threshold: run.threshold(reading.articles[place]))
        let never = PossibleTime(.distantPast, .distantPast)
        let start = DutyJudge.Start(incident: nil, row: nil, rows: .many([]), time: never, truth: .true, by: nil)
        let acts = discharges.acts(start, party: party).map { run.flowAct(incident(of: $0.rows), $0.rows, $0.truth) }
        return counted(run.inOrder(acts), performance.counting)
    }

    private func incident(of rows: ReportRows) -> Int? {
        rows.first { _ in true }.flatMap { row in
            let incident = Int(run.standing.incidents.incidentOfRow[row])
            return incident >= 0 ? incident : nil
        }
    }

    /// Where one body counts, only what it tells itself.
    private func counted(_ acts: [FlowAct], _ counting: Counting) -> [FlowAct] {
        guard let body = counting.by else { return acts }
        return acts.compactMap { act in
            let own = act.rows.filter { run.facts.text(run.standing.origin[$0]) == body.name }
            return own.isEmpty ? nil : run.flowAct(act.incident, .many(own), act.truth)
        }
    }

    func periods(_ place: Int, _ party: Int, _ cadence: Cadence, all: Bool = false) -> [FlowPeriod] {
        let timeline = timelines[place][party]
        let startsAnew = !reading.articles[place].force.contains { $0.effect == .counts(anew: false) }
        let end = timeline.stretches.last?.until.map { $0 - 1 } ?? run.now
        return FlowPeriods(
            zone: reading.zone, timeline: timeline, startsAnew: startsAnew, now: all ? max(run.now, end) : run.now
        ).periods(cadence)
    }

    /// Whether all that the sentence is about was watched through a stretch, as far as it has gone by. A sentence without a
    /// place is about what people do, not about a place that somebody could watch.
    private func isWatched(_ selection: Selection, from: Instant, until: Instant) -> Bool {
        run.isAllWatched
            || selection.placings.allSatisfy { performances.watching.isWatched($0.area, from: from, until: until) }
    }

    private func isWatched(_ selection: Selection, _ period: FlowPeriod) -> Bool {
        isWatched(selection, from: period.from, until: min(period.until, run.now + 1))
    }

    /// When the act happened of which a row tells: by all of its reports.
    private func timeOfAct(_ row: Int) -> PossibleTime {
        let incident = Int(run.standing.incidents.incidentOfRow[row])
        return incident >= 0 ? run.time(of: run.standing.rows(of: incident)) : run.facts.occurred[row]
    }

    private func judged(
        _ answer: Answer, _ place: Int, _ index: Int, _ party: Int, incident: Int? = nil
    ) -> Judged {
        var seen: Set<Int> = []
        let rows = answer.rows.filter { seen.insert($0).inserted }
        let time = answer.period.map { PossibleTime($0.from, $0.until < .distantFuture ? $0.until - 1 : run.now) }
        let account = Account(
            part: answer.period.map { .period($0.number) } ?? .whole, rows: rows.map { Int32($0) }, time: time,
            due: answer.due, margin: answer.breach == .false ? nil : answer.margin)
        let instance = Instance(
            article: Int32(place), pipeline: Int16(index), party: Int16(party), incident: Int32(incident ?? -1),
            row: -1,
            verdict: answer.verdict)
        return Judged(
            instance: instance, account: account, breach: answer.breach,
            time: answer.due ?? (answer.breach == .true ? answer.rows.first.map { timeOfAct($0) } : nil) ?? time)
    }
}
