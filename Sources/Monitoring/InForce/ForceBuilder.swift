import Accords
import Evidence
import Vocabulary

/// Works out when an article is in force under one reading, from the document's force lines, the acts of will among the
/// facts and the breaches found so far.
struct ForceBuilder {
    let reading: ReadingPlan
    let zone: CivilZone
    let cast: Cast
    let wills: Wills
    /// Whether an act of will was done, at the article's grade.
    let isDone: (Will) -> Truth
    /// The report id of a will.
    let reportID: (Will) -> String
    /// Until when terms are renewed: the latest second that anything is known of.
    let now: Instant
    /// Where breaches reach a pattern, for a party to whom `the other party` is somebody else.
    let breaches: (BreachPattern, _ of: Int?) -> EventLog
    /// The words of a breach found in such a log.
    let name: (EventLog.Entry) -> String

    /// A moment at which something may happen.
    private struct Mark {
        var time: PossibleTime
        var truth: Truth
        var zone: CivilZone
        var countsFirstDay = false
        var why: String
        var reports: [String] = []
    }

    // MARK: - The whole

    func timeline(of article: ArticlePlan, for party: Int) -> ForceTimeline {
        var edges: [ForceTimeline.Edge] = []
        var line = TruthLine(.false)
        var never: String?
        for rule in article.force {
            guard case .inForce(let start, let end) = rule.effect else { continue }
            switch mark(start) {
            case .failure(let reason): never = reason.words
            case .success(let mark):
                line = line || terms(from: mark, until: end, rule: rule, article: article, edges: &edges)
            }
        }
        line = line && !ended(article, for: party, edges: &edges)
        for rule in article.force {
            guard case .released(let pattern) = rule.effect else { continue }
            let log = breaches(pattern, party)
            line = line && !steps(after: log, rule: rule, words: "released after \(pattern.words)", edges: &edges)
        }
        return ForceTimeline(line: line, edges: edges, never: never)
    }

    /// True from one second after the first of these on: unknown from where one may have been, true from where one has
    /// been in any case.
    private func steps(
        after log: EventLog, rule: ForceRule, words: String, edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        var line = TruthLine(.false)
        var surely: Instant?
        for (place, entry) in log.entries.filter({ $0.truth != .false }).enumerated() {
            // In the order of their first seconds: what begins after a sure one changes nothing.
            if let surely, entry.time.earliest >= surely { break }
            let isSurer = entry.truth == .true && surely.map { entry.time.latest < $0 } ?? true
            guard place == 0 || isSurer else { continue }
            if isSurer { surely = entry.time.latest }
            let time = PossibleTime(entry.time.earliest + 1, entry.time.latest + 1)
            line = line || TruthLine(from: time, entry.truth)
            edges.append(
                ForceTimeline.Edge(
                    time: time, becomes: entry.truth == .true ? .false : .unknown, why: "\(words): \(name(entry))",
                    reports: [], span: rule.span))
        }
        return line
    }

    // MARK: - Moments and gates

    private struct NotYet: Error { var words: String }

    private func mark(_ start: ForceRule.Start) -> Result<Mark, NotYet> {
        switch start {
        case .at(let moment, let countsFirstDay):
            return mark(moment).map { mark in
                var mark = mark
                mark.countsFirstDay = countsFirstDay
                return mark
            }
        case .once(let gates):
            return mark(gates)
        }
    }

    private func mark(_ gates: [Gate]) -> Result<Mark, NotYet> {
        var marks: [Mark] = []
        for gate in gates {
            switch gate {
            case .accepted(let actors):
                for actor in actors {
                    let found = first("accepted by \(actor)") {
                        $0.act == "acceptance" && $0.subject != "renewal" && $0.actor == actor.name
                    }
                    guard let found else {
                        return .failure(NotYet(words: "no acceptance by \(actor) is among the facts"))
                    }
                    marks.append(found)
                }
            case .notice(let id, let actors):
                let givers: [String?] = actors.isEmpty ? [nil] : actors.map { $0.name }
                for giver in givers {
                    let by = giver.map { " by \($0)" } ?? ""
                    let found = first("notice \(id) given\(by)") {
                        isNotice($0, id) && (giver == nil || $0.actor == giver)
                    }
                    guard let found else { return .failure(NotYet(words: "no notice \(id)\(by) is among the facts")) }
                    marks.append(found)
                }
            }
        }
        return latest(marks)
    }

    /// The mark at which the last of several is reached.
    private func latest(_ marks: [Mark]) -> Result<Mark, NotYet> {
        guard var result = marks.first else { return .failure(NotYet(words: "nothing is named that would begin it")) }
        for mark in marks.dropFirst() {
            result.time = PossibleTime(
                max(result.time.earliest, mark.time.earliest), max(result.time.latest, mark.time.latest))
            result.truth = min(result.truth, mark.truth)
            result.why += ", \(mark.why)"
            result.reports += mark.reports
        }
        return .success(result)
    }

    private func mark(_ will: Will, _ words: String) -> Mark {
        Mark(time: will.time, truth: isDone(will), zone: zone, why: words, reports: [reportID(will)])
    }

    /// When the first of these was done: it may have been any that may come before one that is sure.
    private func first(_ words: String, _ matches: (Will) -> Bool) -> Mark? {
        let found = wills.all.filter { matches($0) && isDone($0) != .false }
        guard let earliest = found.first else { return nil }
        let sure = found.filter { isDone($0) == .true }.min { $0.time.latest < $1.time.latest }
        var mark = mark(sure ?? earliest, words)
        mark.time = PossibleTime(
            min(earliest.time.earliest, mark.time.earliest),
            sure?.time.latest ?? found.map(\.time.latest).max() ?? mark.time.latest)
        if let sure, sure.row != earliest.row, earliest.time.earliest < sure.time.earliest {
            mark.reports.append(reportID(earliest))
        }
        return mark
    }

    private func isNotice(_ will: Will, _ id: NoticeID) -> Bool {
        will.subject == id.name && (will.act == "notice" || Power.Act(rawValue: will.act) != nil)
    }

    private func mark(_ moment: Moment) -> Result<Mark, NotYet> {
        let base: Result<Mark, NotYet>
        switch moment.point {
        case .instant(let instant, let own):
            base = .success(Mark(time: PossibleTime(instant), truth: .true, zone: own, why: moment.words))
        case .signature:
            guard let signed = reading.signed else {
                return .failure(NotYet(words: "the document states no day of signature"))
            }
            base = .success(Mark(time: PossibleTime(signed), truth: .true, zone: zone, why: moment.words))
        case .acceptance(let actors):
            base = mark([.accepted(by: actors)])
        case .notice(let id):
            base = mark([.notice(id, by: [])])
        case .entryIntoForce:
            base = entryIntoForce()
        case .incident, .attribution, .finding, .theNotice, .knowledge, .endOfTerm, .startOfTerm:
            return .failure(NotYet(words: "“\(moment.words)” has a meaning only inside a duty"))
        }
        return base.map { mark in
            var mark = mark
            if moment.after != nil || moment.before != nil { mark.why = moment.words }
            if let after = moment.after {
                guard let earliest = end(after, mark.time.earliest, mark),
                    let latest = end(after, mark.time.latest, mark)
                else { return mark }
                mark.time = PossibleTime(earliest, latest)
            }
            if let before = moment.before {
                mark.time = PossibleTime(
                    start(of: before, before: mark.time.earliest, mark.zone),
                    start(of: before, before: mark.time.latest, mark.zone))
            }
            return mark
        }
    }

    /// The instant so long before another: hours are elapsed, days and months go back to the beginning of a day.
    private func start(of period: Period, before instant: Instant, _ zone: CivilZone) -> Instant {
        let date = zone.civil(at: instant).date
        return switch period {
        case .elapsed(let seconds): instant - seconds
        case .days(let days): zone.start(of: date.adding(days: -days))
        case .months(let months, _): date.adding(months: -months, lastDay: true).map { zone.start(of: $0) } ?? instant
        case .notStated: instant
        }
    }

    /// The earliest moment at which anything of this reading is in force by itself.
    private func entryIntoForce() -> Result<Mark, NotYet> {
        var best: Mark?
        for article in reading.articles {
            for rule in article.force {
                guard case .inForce(let start, _) = rule.effect else { continue }
                if case .at(let moment, _) = start, moment.point == .entryIntoForce { continue }
                if case .success(let mark) = mark(start), best.map({ mark.time.earliest < $0.time.earliest }) ?? true {
                    best = mark
                }
            }
        }
        return best.map { .success($0) } ?? .failure(NotYet(words: "the accord has not entered into force"))
    }

    /// When the accord entered into force, for the deadlines of duties.
    func moment(_ moment: Moment) -> (time: PossibleTime, truth: Truth, zone: CivilZone)? {
        guard case .success(let mark) = mark(moment) else { return nil }
        return (mark.time, mark.truth, mark.zone)
    }

    /// Why a moment has not come, in words.
    func whyNot(_ moment: Moment) -> String? {
        if case .failure(let reason) = mark(moment) { return reason.words }
        return nil
    }

    /// The first second after a period.
    private func end(_ period: Period, _ anchor: Instant, _ mark: Mark) -> Instant? {
        if case .elapsed(let seconds) = period { return anchor + seconds }
        return period.end(after: anchor, in: mark.zone, countingFirstDay: mark.countsFirstDay)
    }

    // MARK: - Terms and renewals

    /// A term that may have ended, with what is known of its end.
    private func terms(
        from start: Mark, until end: ForceRule.End, rule: ForceRule, article: ArticlePlan,
        edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        edges.append(
            ForceTimeline.Edge(
                time: start.time, becomes: start.truth, why: start.why, reports: start.reports, span: rule.span))
        let begun = TruthLine(from: start.time, start.truth)
        switch end {
        case .never:
            return begun
        case .once(let gates):
            guard case .success(let over) = mark(gates) else { return begun }
            edges.append(edge(over, ends: true, rule))
            return begun && !TruthLine(from: over.time, over.truth)
        case .at(let moment):
            guard case .success(let over) = mark(moment) else { return begun }
            return begun && renewed(start, over, rule, article, &edges)
        case .after(let period):
            guard let earliest = self.end(period, start.time.earliest, start),
                let latest = self.end(period, start.time.latest, start)
            else { return begun && TruthLine(.unknown) }
            var over = start
            over.time = PossibleTime(earliest, latest)
            over.truth = .true
            over.why = "\(period.words) from \(start.why) are over"
            over.reports = []
            return begun && renewed(start, over, rule, article, &edges)
        }
    }

    private func edge(_ mark: Mark, ends: Bool, _ rule: ForceRule) -> ForceTimeline.Edge {
        ForceTimeline.Edge(
            time: mark.time, becomes: ends ? (mark.truth == .true ? .false : .unknown) : mark.truth, why: mark.why,
            reports: mark.reports, span: rule.span)
    }

    /// True until the term ends, and on through its renewals.
    private func renewed(
        _ start: Mark, _ firstEnd: Mark, _ rule: ForceRule, _ article: ArticlePlan,
        _ edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        var line = !TruthLine(from: firstEnd.time, firstEnd.truth)
        var end = firstEnd
        var beginning = start.time.earliest
        var used: Set<Int> = []
        // A renewal of a term that may not have been renewed is no surer than that.
        var truth = Truth.true
        // A term is at least a second long; an accord of hourly terms reaches the cap after more than a year.
        for _ in 0..<10_000 {
            guard let next = renewal(of: article, from: beginning, end: end, used: &used),
                let first = self.end(next.period, next.from.earliest, anchor(next.from.earliest, end)),
                let last = self.end(next.period, next.from.latest, anchor(next.from.latest, end))
            else { break }
            truth = truth && next.truth
            edges.append(
                ForceTimeline.Edge(
                    time: next.from, becomes: truth, why: next.why, reports: next.reports, span: next.rule.span))
            let over = PossibleTime(first, last)
            line = line || (TruthLine(from: next.from, truth) && !TruthLine(from: over, .true))
            beginning = next.from.earliest
            end.time = over
            end.why = "\(next.period.words) of renewal are over"
            end.reports = []
        }
        edges.append(edge(end, ends: true, rule))
        return line
    }

    /// A renewed term that starts at a midnight counts that day.
    private func anchor(_ instant: Instant, _ mark: Mark) -> Mark {
        var mark = mark
        mark.countsFirstDay = mark.zone.civil(at: instant).second == 0
        return mark
    }

    private struct Renewal {
        var from: PossibleTime
        var period: Period
        var truth: Truth
        var why: String
        var reports: [String]
        var rule: ForceRule
    }

    private func renewal(
        of article: ArticlePlan, from beginning: Instant, end: Mark, used: inout Set<Int>
    ) -> Renewal? {
        for rule in article.force {
            switch rule.effect {
            case .renewedUnlessNotice(let period, let by, let notices, let atLeast):
                // Whether it renews itself is not known before it ends.
                guard end.time.earliest <= now else { continue }
                let deadline = PossibleTime(
                    atLeast.map { back($0, from: end.time.earliest) } ?? end.time.earliest,
                    atLeast.map { back($0, from: end.time.latest) } ?? end.time.latest)
                let against = wills.all.filter { will in
                    notices.contains { isNotice(will, $0) }
                        && (by.isEmpty || by.contains { $0.name == will.actor }) && will.time.earliest < deadline.latest
                }
                let stops =
                    against.map { will in
                        isDone(will) && Truth(certain: will.time.latest < deadline.earliest, possible: true)
                    }.max() ?? .false
                if stops == .true { continue }
                return Renewal(
                    from: end.time, period: period, truth: !stops, why: "\(rule.words): no such notice",
                    reports: against.map(reportID), rule: rule)
            case .renewedByAgreement(let period, let of, let late):
                var consents: [Will] = []
                for actor in of {
                    guard
                        let consent = wills.all.first(where: { will in
                            will.act == "acceptance" && will.subject == "renewal" && will.actor == actor.name
                                && !used.contains(will.row) && will.time.latest >= beginning
                                && (late != .none || will.time.earliest < end.time.latest) && isDone(will) != .false
                        })
                    else { break }
                    consents.append(consent)
                }
                guard consents.count == of.count, let last = consents.map(\.time.latest).max() else { continue }
                used.formUnion(consents.map(\.row))
                let inTime =
                    consents.map { will in
                        late == .none ? Truth(certain: will.time.latest < end.time.earliest, possible: true) : .true
                    }.min() ?? .true
                let from = last < end.time.earliest || late != .fromTheConsent ? end.time : PossibleTime(last)
                return Renewal(
                    from: from, period: period, truth: inTime && (consents.map(isDone).min() ?? .true),
                    why: "renewed by agreement of \(of.map(\.name).joined(separator: ", "))",
                    reports: consents.map(reportID), rule: rule)
            case .inForce, .excused, .released, .counts: continue
            }
        }
        return renewalByPower(of: article, from: beginning, end: end, used: &used)
    }

    private func renewalByPower(
        of article: ArticlePlan, from beginning: Instant, end: Mark, used: inout Set<Int>
    ) -> Renewal? {
        for power in article.powers where power.act == .renew {
            guard let period = power.lasts else { continue }
            for will in wills.all
            where !used.contains(will.row) && will.time.earliest < end.time.latest
                && will.time.latest >= beginning && exercises(will, power)
            {
                used.insert(will.row)
                let rule = ForceRule(effect: .counts(anew: true), words: power.words, span: power.span)
                return Renewal(
                    from: end.time, period: period, truth: isDone(will), why: "\(power.words) (\(reportID(will)))",
                    reports: [reportID(will)], rule: rule)
            }
        }
        return nil
    }

    /// The last second by which a notice so long before an end is in time, plus one.
    private func back(_ period: Period, from end: Instant) -> Instant {
        let lastDay = zone.civil(at: end - 1).date
        switch period {
        case .elapsed(let seconds): return end - seconds + 1
        case .days(let days): return zone.end(of: lastDay.adding(days: -days))
        case .months(let months, _):
            return lastDay.adding(months: -months, lastDay: true).map { zone.end(of: $0) } ?? end
        case .notStated: return end
        }
    }

    // MARK: - Powers

    /// Whether an act of will is the exercise of a power, whatever comes of it.
    func exercises(_ will: Will, _ power: Power) -> Bool {
        guard power.holders.contains(where: { $0.name == will.actor }) else { return false }
        let isNamed = power.notice.map { will.subject == $0.name } ?? false
        guard will.act == power.act.rawValue || (isNamed && will.act == "notice") else { return false }
        if let notice = power.notice, let subject = will.subject, subject != notice.name { return false }
        return will.articles.isEmpty || power.articles.isEmpty
            || will.articles.contains { power.articles.contains($0) }
    }

    /// What comes of an act of will under a power: from when, how certainly, and why not where it has no effect.
    func effect(of will: Will, _ power: Power) -> (truth: Truth, from: PossibleTime, why: String) {
        var truth = isDone(will)
        var why = "\(power.words) (\(reportID(will)))"
        if let pattern = power.after {
            let log = breaches(pattern, will.party)
            let before = log.precedes(will.time, within: nil)
            truth = truth && before.truth
            switch before.truth {
            case .true: why += ", after \(before.witness.map(name) ?? pattern.words)"
            case .unknown: why += ", if \(before.witness.map(name) ?? pattern.words) was a breach"
            case .false: why += ", but no \(pattern.words) came before it"
            }
        }
        var from = will.time
        if let lead = power.lead, let first = lead.end(after: will.time.earliest, in: zone),
            let last = lead.end(after: will.time.latest, in: zone)
        {
            from = PossibleTime(first, last)
        }
        return (truth, from, why)
    }

    /// Where the article is ended or suspended by powers.
    private func ended(
        _ article: ArticlePlan, for party: Int, edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        var stretches: [TruthLine] = []
        let resumed = Resumptions(wills.all.filter { $0.act == "resume" && concerns($0, article) })
        for power in article.powers where power.act == .end || power.act == .suspend {
            for will in wills.all where exercises(will, power) && concerns(will, article) {
                let effect = effect(of: will, power)
                guard effect.truth != .false else { continue }
                var stretch = TruthLine(from: effect.from, effect.truth)
                edges.append(
                    ForceTimeline.Edge(
                        time: effect.from, becomes: effect.truth == .true ? .false : .unknown, why: effect.why,
                        reports: [reportID(will)], span: power.span))
                if power.act == .suspend {
                    for back in resumptions(after: will, power, resumed) {
                        stretch = stretch && !TruthLine(from: back.time, back.truth)
                        edges.append(
                            ForceTimeline.Edge(
                                time: back.time, becomes: back.truth, why: back.why, reports: back.reports,
                                span: power.span))
                    }
                }
                stretches.append(stretch)
            }
        }
        return TruthLine.any(stretches)
    }

    private func concerns(_ will: Will, _ article: ArticlePlan) -> Bool {
        will.articles.isEmpty || will.articles.contains(article.id)
    }

    /// What makes a suspension be over, or may: the date that it names, the power's period, its giver's resumption. What
    /// comes after one that is sure changes nothing and is left out.
    private func resumptions(after will: Will, _ power: Power, _ resumed: Resumptions) -> [Mark] {
        var marks: [Mark] = []
        if let until = will.until {
            marks.append(
                Mark(time: PossibleTime(until), truth: .true, zone: zone, why: "the suspension is over", reports: []))
        }
        if let period = power.lasts, let first = period.end(after: will.time.earliest, in: zone),
            let last = period.end(after: will.time.latest, in: zone)
        {
            let time = PossibleTime(first, last)
            marks.append(Mark(time: time, truth: .true, zone: zone, why: "\(period.words) are over", reports: []))
        }
        for next in resumed.after(will.time.earliest) where next.actor == will.actor {
            let isLater = Truth(
                certain: next.time.earliest > will.time.latest, possible: next.time.latest > will.time.earliest)
            let truth = isLater && isDone(next)
            guard truth != .false else { continue }
            var mark = mark(next, "resumed by \(next.actor ?? "its giver")")
            mark.truth = truth
            marks.append(mark)
            if truth == .true { break }
        }
        let over = marks.filter { $0.truth == .true }.map(\.time.latest).min() ?? .distantFuture
        return marks.filter { $0.time.earliest <= over }.sorted { $0.time.earliest < $1.time.earliest }
    }
}

/// Resumptions in the order of their times.
private struct Resumptions {
    private let all: [Will]
    /// The greatest latest second up to each of them.
    private let latest: [Instant]

    init(_ all: [Will]) {
        self.all = all
        var greatest = Instant.distantPast
        latest = all.map { will in
            greatest = max(greatest, will.time.latest)
            return greatest
        }
    }

    /// From the first on that may have come after an instant.
    func after(_ instant: Instant) -> ArraySlice<Will> {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if latest[middle] > instant { high = middle } else { low = middle + 1 }
        }
        return all[low...]
    }
}
