import Accords
import Vocabulary

/// One stretch of time over which a number is counted: a day, a week, a month, a term.
struct CountingPeriod: Hashable {
    /// From 1; a part of one counts as one.
    var number: Int
    var from: Instant
    /// The first second no longer in it; nil: it has no end that is known.
    var until: Instant?
    /// Whether the article was not in force throughout a whole one, so that the text leaves open how much is owed.
    var isPart: Bool

    /// Its first and its last second.
    var time: PossibleTime { PossibleTime(from, max(from, (until ?? .distantFuture) - 1)) }

    /// More periods than these are not looked at: one an hour is that of eleven years.
    private static let most = 100_000

    /// All that have begun up to now, in their order.
    ///
    /// - Parameters:
    ///   - countsOn: whether a term and its renewals are one term.
    ///   - first: the first act that is counted; what is in force for ever is counted from it.
    static func all(
        _ cadence: Cadence, _ timeline: ForceTimeline, countsOn: Bool, zone: CivilZone, now: Instant, first: Instant?
    ) -> [CountingPeriod] {
        let runs = terms(timeline, isSplit: false, zone: zone, first: first)
        let periods: [CountingPeriod]
        switch cadence {
        case .day, .week, .calendarMonth: periods = civil(cadence, runs, zone: zone, now: now)
        case .term, .weekFromStart, .period:
            var terms = countsOn ? runs : terms(timeline, isSplit: true, zone: zone, first: first)
            if countsOn, let begin = runs.first, let end = runs.last {
                terms = [Term(from: begin.from, until: end.until)]
            }
            periods = terms.flatMap { counted(cadence, in: $0, zone: zone, now: now) }
        }
        return periods.prefix(most).enumerated().map { place, period in
            var period = period
            period.number = place + 1
            return period
        }
    }

    // MARK: - Terms

    private struct Term {
        var from: Instant
        var until: Instant?
    }

    /// The stretches in force that follow each other without a gap; with `isSplit`, cut where a renewal begins.
    private static func terms(
        _ timeline: ForceTimeline, isSplit: Bool, zone: CivilZone, first: Instant?
    ) -> [Term] {
        var terms: [Term] = []
        for stretch in timeline.stretches {
            if let last = terms.last, last.until == stretch.from {
                terms[terms.count - 1].until = stretch.until
            } else {
                terms.append(Term(from: stretch.from, until: stretch.until))
            }
        }
        if let begin = terms.first, begin.from == .distantPast {
            guard let first, first > .distantPast else { return Array(terms.dropFirst()) }
            terms[0].from = zone.start(of: zone.civil(at: first).date)
        }
        guard isSplit else { return terms }
        let renewals = timeline.edges.filter(\.isRenewal).map(\.time.earliest)
        return terms.flatMap { term -> [Term] in
            var parts = [term]
            for renewal in renewals where renewal > term.from && renewal < term.until ?? .distantFuture {
                guard renewal > parts[parts.count - 1].from else { continue }
                parts[parts.count - 1].until = renewal
                parts.append(Term(from: renewal, until: term.until))
            }
            return parts
        }
    }

    // MARK: - By the calendar

    private static func civil(_ cadence: Cadence, _ runs: [Term], zone: CivilZone, now: Instant) -> [CountingPeriod] {
        guard let begin = runs.first?.from, let last = runs.last else { return [] }
        let end = last.until ?? .distantFuture
        var periods: [CountingPeriod] = []
        var date = first(zone.civil(at: begin).date, cadence)
        var place = 0
        while periods.count < most {
            let (from, until) = (zone.start(of: date), zone.start(of: next(date, cadence)))
            guard from < end, max(from, begin) <= now, until > from else { break }
            while place < runs.count, runs[place].until ?? .distantFuture <= from { place += 1 }
            if place < runs.count, runs[place].from < until {
                let run = runs[place]
                let isWhole = run.from <= from && run.until ?? .distantFuture >= until
                // Of a month that the term cuts only what lies within it: its end is the end of the term.
                let isLast = until > end
                periods.append(
                    CountingPeriod(
                        number: 0, from: max(from, begin), until: isLast ? end : until, isPart: !isWhole))
            }
            date = next(date, cadence)
        }
        return periods
    }

    private static func first(_ date: CivilDate, _ cadence: Cadence) -> CivilDate {
        switch cadence {
        case .week(let weekday):
            // Day 0 of the calendar, 1 January 1970, was a Thursday.
            let own = ((date.day % 7) + 7 + 3) % 7 + 1
            return date.adding(days: -((own - weekday + 7) % 7))
        case .calendarMonth: return CivilDate(year: date.parts.year, month: date.parts.month, day: 1) ?? date
        case .day, .weekFromStart, .term, .period: return date
        }
    }

    private static func next(_ date: CivilDate, _ cadence: Cadence) -> CivilDate {
        switch cadence {
        case .week: return date.adding(days: 7)
        case .calendarMonth: return date.adding(months: 1, lastDay: true) ?? date.adding(days: 28)
        case .day, .weekFromStart, .term, .period: return date.adding(days: 1)
        }
    }

    // MARK: - From the start

    private static func counted(_ cadence: Cadence, in term: Term, zone: CivilZone, now: Instant) -> [CountingPeriod] {
        let end = term.until ?? .distantFuture
        var periods: [CountingPeriod] = []
        var from = term.from
        while from < end, from <= now, periods.count < most {
            let next = start(periods.count + 1, cadence, of: term, zone) ?? end
            guard next > from else { break }
            let until = min(next, end)
            periods.append(
                CountingPeriod(
                    number: 0, from: from, until: until < .distantFuture ? until : nil,
                    isPart: cadence != .term && next > end))
            from = next
        }
        return periods
    }

    /// When the period after so many begins; nil: with the end of the term. Days and months keep the time of day of the start.
    private static func start(_ count: Int, _ cadence: Cadence, of term: Term, _ zone: CivilZone) -> Instant? {
        let time = zone.civil(at: term.from)
        switch cadence {
        case .weekFromStart: return term.from + Int64(count) * 604_800
        case .period(.elapsed(let seconds)): return term.from + Int64(count) * seconds
        case .period(.days(let days)):
            return zone.earliest(CivilTime(time.date.adding(days: min(days, 4_000_000) * count), second: time.second))
        case .period(.months(let months, _)):
            return time.date.adding(months: min(months, 120_000) * count, lastDay: true).map {
                zone.earliest(CivilTime($0, second: time.second))
            }
        case .term, .day, .week, .calendarMonth, .period(.notStated): return nil
        }
    }
}
