import Vocabulary

/// Numbers over time: for each stretch of time, what surely came and what may have.
extension TwinJudge {
    func judge(
        _ flow: TwinAccord.Flow, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        switch flow.kind {
        case .ceiling(let number, let window):
            periods(flow, article, window, key, &verdicts) { low, high, _ in
                // More than N: true if lo > N, false if hi ≤ N.
                low > number ? .violated : high.map { $0 <= number } ?? false ? .kept : .unknown
            }
        case .floor(let number, let window):
            periods(flow, article, window, key, &verdicts) { low, high, isOver in
                if low >= number { return .kept }
                if !isOver { return .pending }
                return high.map { $0 < number } ?? false ? .violated : .unknown
            }
        case .balance: balance(flow, article, key, &verdicts)
        case .ratio(let each, let other, let by, let owed, let within, let oneByOne):
            ratio(flow, article, key, each, other.name, by, owed, within, oneByOne, &verdicts)
        }
    }

    // MARK: - Stretches of time

    /// The stretches of a window from the start of force on; a part is one.
    func windows(_ window: TwinAccord.Flow.Window, _ article: TwinAccord.Article) -> [(from: Int64, until: Int64?)] {
        let terms = stretches(article)
        guard let first = terms.first else { return [] }
        if case .term = window {
            // Counts go on at renewal: a term and its renewals are one.
            if (article.force ?? accord.force).countsGoOn ?? false { return [(first.from, terms.last?.until)] }
            return terms.map { ($0.from, $0.until) }
        }
        let end = terms.last?.until
        var all: [(from: Int64, until: Int64?)] = []
        var from = first.from
        while from <= now, end.map({ from < $0 }) ?? true, all.count < 400 {
            let date = day(of: from)
            let next: Int64
            switch window {
            case .day: next = start(ofDay: date + 1)
            case .weekFromStart:
                // The same hour seven days later, on the clock.
                let start = zone.civil(at: Instant(first.from))
                let date = CivilDate(day: start.date.day + 7 * (all.count + 1))
                next = zone.earliest(CivilTime(date, second: start.second)).seconds
            case .monday:
                // 1 January 1970 was a Thursday.
                next = start(ofDay: date + 7 - (date + 3) % 7)
            case .month:
                let parts = CivilDate(day: date).parts
                let (year, month) = parts.month == 12 ? (parts.year + 1, 1) : (parts.year, parts.month + 1)
                next = CivilDate(year: year, month: month, day: 1).map { start(ofDay: $0.day) } ?? .max
            case .length(let length):
                if case .hours(let number) = length {
                    next = from + Int64(number) * 3600
                } else {
                    next = self.end(length, after: from, countsFirstDay: from == start(ofDay: date)) ?? .max
                }
            case .term: next = .max
            }
            all.append((from, end.map { min($0, next) } ?? next))
            from = next
        }
        return all
    }

    private func periods(
        _ flow: TwinAccord.Flow, _ article: TwinAccord.Article, _ window: TwinAccord.Flow.Window, _ key: TwinKey,
        _ verdicts: inout [TwinKey: Verdict], _ verdict: (Int, Int?, Bool) -> Verdict
    ) {
        let act: String = if case .ceiling = flow.kind { "bringing_in" } else { "admission" }
        for (place, stretch) in windows(window, article).enumerated() where stretch.from <= now {
            var key = key
            key.part = "period \(place + 1)"
            let isOver = stretch.until.map { $0 <= now } ?? false
            let last = min(stretch.until.map { $0 - 1 } ?? now, now)
            var (low, high) = (0, 0)
            for (fact, truth) in moved(act, flow, key.party) {
                let within = Truth(
                    certain: fact.from >= stretch.from && stretch.until.map { fact.to < $0 } ?? true,
                    possible: fact.to >= stretch.from && stretch.until.map { fact.from < $0 } ?? true)
                let counts = truth && within
                if counts == .true { low += fact.low ?? 1 }
                if counts != .false { high += fact.high ?? fact.low ?? 1 }
            }
            // Of what nobody watched there is no upper end.
            let isKnown = isWatched(from: stretch.from, until: last) || accord.register.contains(act)
            verdicts[key] = verdict(low, isKnown ? high : nil, isOver)
        }
    }

    /// What a party moved, as far as it may be what the sentence is about.
    private func moved(_ act: String, _ flow: TwinAccord.Flow, _ party: String) -> [(fact: TwinFact, truth: Truth)] {
        facts.compactMap { fact in
            guard fact.kind == .event, fact.act == act else { return nil }
            let truth =
                happened(fact) && isBy(party, fact) && isOf(flow.thing.name, fact)
                && (flow.area.map { isIn($0, fact) } ?? .true)
            return truth == .false ? nil : (fact, truth)
        }
    }

    // MARK: - Balance and ratio

    /// No more in than out since entry into force: at each arrival.
    private func balance(
        _ flow: TwinAccord.Flow, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        guard let start = forceStart(article).late else { return }
        var leaving = flow
        leaving.area = nil
        for (arrival, touches) in moved("bringing_in", flow, key.party) {
            var key = key
            key.about = arrival.id
            let force = isInForce(article, from: arrival.from, to: arrival.to)
            guard force != .false else { continue }
            func sum(_ act: String, isIn: Bool) -> (low: Int, high: Int) {
                var (low, high) = (0, 0)
                for (fact, truth) in moved(act, isIn ? flow : leaving, key.party) where fact.to >= start {
                    let isBefore =
                        fact.id == arrival.id
                        ? Truth.true : Truth(certain: fact.to <= arrival.from, possible: fact.from <= arrival.to)
                    let counts = truth && isBefore && Truth(certain: fact.from >= start, possible: true)
                    if counts == .true { low += fact.low ?? 1 }
                    if counts != .false { high += fact.high ?? fact.low ?? 1 }
                }
                return (low, high)
            }
            let (into, out) = (sum("bringing_in", isIn: true), sum("removal", isIn: false))
            let isKnown = isWatched(from: start, until: arrival.to)
            let breach =
                touches && force && Truth(certain: isKnown && into.low > out.high, possible: into.high > out.low)
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    /// So many for each: cumulative, at the deadline of each release.
    private func ratio(
        _ flow: TwinAccord.Flow, _ article: TwinAccord.Article, _ key: TwinKey, _ each: Int, _ other: String,
        _ by: String,
        _ owed: Int, _ within: TwinAccord.Length, _ oneByOne: Bool, _ verdicts: inout [TwinKey: Verdict]
    ) {
        var theirs = flow
        theirs.thing = (other, other)
        theirs.area = nil
        let released = moved("release", theirs, by)
        let given = moved("release", flow, key.party)
        for (release, truth) in released {
            var key = key
            key.about = release.id
            let force = isInForce(article, from: release.from, to: release.to)
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            guard let first = end(within, after: release.from), let last = end(within, after: release.to) else {
                verdicts[key] = .pending
                continue
            }
            // Owed by then: for this release, and for all that came before it.
            func debt(possible: Bool) -> Int {
                let sum = released.filter { one in
                    if one.fact.id == release.id { return true }
                    return possible
                        ? one.fact.from <= release.to : one.truth == .true && one.fact.to <= release.from
                }.map { possible ? $0.fact.high ?? $0.fact.low ?? 1 : $0.fact.low ?? 1 }.reduce(0, +)
                return sum / each * owed
            }
            func credit(_ time: Int64, possible: Bool) -> Int {
                given.filter { possible ? $0.fact.from < time : $0.truth == .true && $0.fact.to < time }
                    .map { possible ? $0.fact.high ?? $0.fact.low ?? 1 : $0.fact.low ?? 1 }.reduce(0, +)
            }
            let isKnown = accord.register.contains("release")
            let upper = now >= first && credit(first, possible: false) < debt(possible: true)
            let lower =
                truth == .true && force == .true && now >= last && isKnown
                && credit(last, possible: true) < debt(possible: false)
            let isPaid = credit(now + 1, possible: false) >= debt(possible: true)
            verdicts[key] = lower ? .violated : upper ? .unknown : now < last && !isPaid ? .pending : .kept
        }
    }
}
