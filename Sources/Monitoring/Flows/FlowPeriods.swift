import Accords
import Vocabulary

/// One stretch of time over which a number is counted.
struct FlowPeriod: Hashable {
    /// From 1; a part of one counts as one.
    var number: Int
    /// The first second.
    var from: Instant
    /// The first second after it; `distantFuture` where it has no end.
    var until: Instant
    /// Whether the article is in force in it for sure.
    var force: Truth
}

/// Cuts the time in force into the stretches over which numbers are counted.
struct FlowPeriods {
    let zone: CivilZone
    let timeline: ForceTimeline
    /// Whether each term is counted by itself; else a term and its renewals are one.
    let startsAnew: Bool
    let now: Instant

    /// An hour at a time, ten years have fewer.
    private static let most = 100_000

    /// The stretches that have begun by now.
    func periods(_ cadence: Cadence) -> [FlowPeriod] {
        switch cadence {
        case .term: return terms()
        case .day:
            return civil {
                $0.adding(days: 1)
            } start: {
                $0
            }
        case .week(let day):
            return civil {
                $0.adding(days: 7)
            } start: { date in
                date.adding(days: -((date.weekday - day + 7) % 7))
            }
        case .calendarMonth:
            return civil {
                Self.firstOfNextMonth($0)
            } start: {
                Self.firstOfMonth($0)
            }
        case .weekFromStart: return weeks()
        case .period(let period):
            return counted { start in
                if case .elapsed(let seconds) = period { return start + seconds }
                let countsFirst = zone.civil(at: start).second == 0
                return period.end(after: start, in: zone, countingFirstDay: countsFirst) ?? .distantFuture
            }
        }
    }

    /// Weeks from the start: each begins at the same hour of the clock, also after the clocks have changed.
    private func weeks() -> [FlowPeriod] {
        guard let first = timeline.line.stretches(until: now + 1).first?.from, first > .distantPast else { return [] }
        let (date, second) = (zone.civil(at: first).date, zone.civil(at: first).second)
        return counted { start in
            let number = Int((Double(start - first) / (7 * 86_400)).rounded()) + 1
            return zone.earliest(
                CivilTime(
                    date.adding(days: 7 * number), hour: second / 3600, minute: second / 60 % 60, second: second % 60))
        }
    }

    /// Terms as they are renewed, each by itself or all as one.
    private func terms() -> [FlowPeriod] {
        var periods: [FlowPeriod] = []
        for term in timeline.terms where term.from.earliest <= now {
            let until = term.until?.latest ?? .distantFuture
            let force = timeline.line.holds(at: PossibleTime(term.from.latest, term.from.latest))
            // One term with its renewals, also where a late consent left a gap.
            if !startsAnew, let last = periods.last {
                periods[periods.count - 1].until = max(last.until, until)
            } else {
                periods.append(
                    FlowPeriod(number: periods.count + 1, from: term.from.earliest, until: until, force: force))
            }
        }
        // Suspended or ended on the way, it ends with that.
        return periods.compactMap { period in
            var period = period
            guard let overlap = overlap(period.from, period.until) else { return nil }
            (period.from, period.until, period.force) = (overlap.from, overlap.until, overlap.force)
            return period
        }
    }

    /// Where a stretch and the time in force overlap: from the first to the last second that both have.
    private func overlap(_ from: Instant, _ until: Instant) -> (from: Instant, until: Instant, force: Truth)? {
        let stretches = timeline.line.stretches(until: .distantFuture).filter { $0.from < until && $0.until > from }
        guard let first = stretches.first, let last = stretches.last else { return nil }
        return (
            max(first.from, from), min(last.until, until), stretches.contains { $0.truth == .true } ? .true : .unknown
        )
    }

    /// Stretches of the calendar that overlap with the time in force.
    private func civil(_ next: (CivilDate) -> CivilDate?, start: (CivilDate) -> CivilDate) -> [FlowPeriod] {
        guard let first = timeline.line.stretches(until: now + 1).first?.from, first > .distantPast else { return [] }
        var periods: [FlowPeriod] = []
        var date = start(zone.civil(at: first).date)
        while periods.count < Self.most, zone.start(of: date) <= now, let following = next(date) {
            let (from, until) = (zone.start(of: date), zone.start(of: following))
            if let overlap = overlap(from, until), overlap.from <= now {
                periods.append(
                    FlowPeriod(
                        number: periods.count + 1, from: overlap.from, until: overlap.until, force: overlap.force))
            }
            date = following
        }
        return periods
    }

    /// Stretches one after the other from the start in force.
    private func counted(_ end: (Instant) -> Instant) -> [FlowPeriod] {
        guard let first = timeline.line.stretches(until: now + 1).first?.from, first > .distantPast else { return [] }
        var periods: [FlowPeriod] = []
        var from = first
        while periods.count < Self.most, from <= now {
            let until = end(from)
            guard until > from else { break }
            if let overlap = overlap(from, until), overlap.from <= now {
                periods.append(
                    FlowPeriod(
                        number: periods.count + 1, from: overlap.from, until: overlap.until, force: overlap.force))
            }
            from = until
        }
        return periods
    }

    private static func firstOfMonth(_ date: CivilDate) -> CivilDate { date.adding(days: 1 - date.parts.day) }

    private static func firstOfNextMonth(_ date: CivilDate) -> CivilDate? {
        firstOfMonth(date).adding(months: 1, lastDay: false)
    }
}
