import Vocabulary

/// Instants that the text alone fixes, before anything has happened; as the monitor works them out from facts.
extension Reading {
    /// The first second after a deadline; nil where it hangs on an event, or has none.
    ///
    /// - Parameters:
    ///   - zone: the clock of the agreement.
    ///   - article: under which it stands, for the end of its term.
    public func end(of deadline: Deadline, in zone: CivilZone, under article: ArticleID? = nil) -> Instant? {
        let clock = TextClock(reading: self, zone: zone, article: article.flatMap { self.article($0) })
        switch deadline {
        case .before(let instant, _): return instant
        case .within(let period, let moment):
            guard let anchor = clock.anchor(moment) else { return nil }
            return period.end(after: anchor.at, in: anchor.zone)
        case .on(_, let until, _): return until
        case .by(let moment):
            guard let end = clock.anchor(moment)?.at else { return nil }
            switch moment.point {
            // Half open: what ends a phase or a term is no longer in it.
            case .endOfPhase, .endOfTerm: return end
            default: return end + 1
            }
        case .each, .none: return nil
        }
    }

    /// The second of a moment that needs no event.
    ///
    /// - Parameter zone: the clock of the agreement.
    public func instant(of moment: Moment, in zone: CivilZone) -> Instant? {
        TextClock(reading: self, zone: zone, article: nil).anchor(moment)?.at
    }

    /// The first second after the term that a force line states; nil where it hangs on an event or has no end.
    public func end(of rule: ForceRule, in zone: CivilZone) -> Instant? {
        TextClock(reading: self, zone: zone, article: nil).term(rule)?.end
    }

    /// The first second of a term that a force line states; nil where it hangs on an event.
    public func start(of rule: ForceRule, in zone: CivilZone) -> Instant? {
        TextClock(reading: self, zone: zone, article: nil).term(rule)?.start
    }

    /// When a phase opens and the first second after it; nil where that hangs on an event.
    public func stretch(of phase: PhaseID, in zone: CivilZone) -> (start: Instant, end: Instant?)? {
        TextClock(reading: self, zone: zone, article: nil).phase(phase).map { ($0.start.at, $0.end) }
    }
}

/// Works out instants from the text alone.
private struct TextClock {
    let reading: Reading
    let zone: CivilZone
    let article: Article?
    /// The phases that are being looked at: one that needs itself has no instant.
    var open: Set<PhaseID> = []

    /// An instant, and how periods are counted from it.
    struct Anchor {
        var at: Instant
        var zone: CivilZone
        var countsFirstDay = false
    }

    func anchor(_ moment: Moment) -> Anchor? {
        guard var anchor = anchor(moment.point) else { return nil }
        if let after = moment.after {
            guard let end = end(of: after, from: anchor) else { return nil }
            anchor.at = end
        }
        if let before = moment.before {
            guard let start = start(of: before, before: anchor.at, anchor.zone) else { return nil }
            anchor.at = start
        }
        return anchor
    }

    private func anchor(_ point: Moment.Point) -> Anchor? {
        switch point {
        case .instant(let instant, let own): return Anchor(at: instant, zone: own)
        case .signature: return reading.signed.map { Anchor(at: $0, zone: zone) }
        case .entryIntoForce: return entryIntoForce
        case .startOfPhase(let id): return phase(id)?.start
        case .endOfPhase(let id): return phase(id)?.end.map { Anchor(at: $0, zone: zone) }
        case .startOfTerm: return onlyTerm?.start.map { Anchor(at: $0, zone: zone) }
        case .endOfTerm: return onlyTerm?.end.map { Anchor(at: $0, zone: zone) }
        default: return nil
        }
    }

    /// The first second after a period: hours are elapsed, days and months end with their last day.
    private func end(of period: Period, from anchor: Anchor) -> Instant? {
        if case .elapsed(let seconds) = period { return anchor.at + seconds }
        return period.end(after: anchor.at, in: anchor.zone, countingFirstDay: anchor.countsFirstDay)
    }

    private func start(of period: Period, before instant: Instant, _ zone: CivilZone) -> Instant? {
        let date = zone.civil(at: instant).date
        return switch period {
        case .elapsed(let seconds): instant + -seconds
        case .days(let days): zone.start(of: date.adding(days: -days))
        case .months(let months, _): date.adding(months: -months, lastDay: true).map { zone.start(of: $0) }
        case .notStated: nil
        }
    }

    /// The first instant at which something of the reading is in force by itself; nil where part of it hangs on acceptance,
    /// which may come earlier. What an article alone has from a notice on comes later.
    private var entryIntoForce: Anchor? {
        var first: Anchor?
        for article in reading.articles {
            for rule in article.force {
                guard case .inForce(let from, _) = rule.effect else { continue }
                guard case .at(let moment, _) = from else { return nil }
                if moment.point == .entryIntoForce { continue }
                guard let start = anchor(moment) else { continue }
                if first.map({ start.at < $0.at }) ?? true { first = start }
            }
        }
        return first
    }

    /// The article's term, where it has but one and nothing prolongs it.
    private var onlyTerm: (start: Instant?, end: Instant?)? {
        guard let article else { return nil }
        var term: (start: Instant?, end: Instant?)?
        for rule in article.force {
            switch rule.effect {
            case .inForce:
                guard term == nil, let found = self.term(rule) else { return nil }
                term = found
            case .renewedByAgreement, .renewedUnlessNotice, .renewedForEach: return nil
            case .excused, .released, .counts: break
            }
        }
        return term
    }

    /// What a force line states: its first second, and the first second after it.
    func term(_ rule: ForceRule) -> (start: Instant?, end: Instant?)? {
        guard case .inForce(let from, let until) = rule.effect else { return nil }
        var start: Anchor?
        if case .at(let moment, let countsFirst) = from {
            start = anchor(moment)
            start?.countsFirstDay = countsFirst
        }
        switch until {
        case .after(let period): return (start?.at, start.flatMap { end(of: period, from: $0) })
        case .at(let moment): return (start?.at, anchor(moment)?.at)
        case .once, .never: return (start?.at, nil)
        }
    }

    /// A phase that opens on a day or at a midnight counts that day.
    func phase(_ id: PhaseID) -> (start: Anchor, end: Instant?)? {
        guard !open.contains(id), let phase = reading.phases.first(where: { $0.id == id }) else { return nil }
        var inner = self
        inner.open.insert(id)
        var start: Anchor
        switch phase.opens {
        case .on(let moment):
            guard let found = inner.anchor(moment) else { return nil }
            start = found
            start.at = start.zone.start(of: start.zone.civil(at: start.at).date)
            start.countsFirstDay = true
        case .at(let moment):
            guard let found = inner.anchor(moment) else { return nil }
            start = found
            start.countsFirstDay = start.zone.civil(at: start.at).second == 0
        case .once: return nil
        }
        var ends: [Instant] = []
        if let lasts = phase.lasts, let end = inner.end(of: lasts, from: start) { ends.append(end) }
        switch phase.ends {
        case .at(let moment): if let end = inner.anchor(moment)?.at { ends.append(end) }
        case .after(let period): if let end = inner.end(of: period, from: start) { ends.append(end) }
        // It may end before its length is over.
        case .once: ends = []
        case .never, nil: break
        }
        return (start, ends.min())
    }
}

extension Instant {
    /// The last moment before this one as people write it: the midnight that ends a day is its 24:00.
    ///
    /// `2015-02-16 24:00` for the first second of 17 February, `2015-02-16 18:00` for the second after six o'clock.
    public func asEnd(on zone: CivilZone) -> String {
        let civil = zone.civil(at: self)
        if civil.second == 0 { return "\(civil.date.adding(days: -1)) 24:00" }
        let last = zone.civil(at: self + -1)
        // Terms in hours end at their second, deadlines with it.
        let shown = civil.second % 60 == 0 ? civil : last
        let (hour, minute, second) = (shown.second / 3600, shown.second / 60 % 60, shown.second % 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(shown.date) \(two(hour)):\(two(minute))" + (second == 0 ? "" : ":\(two(second))")
    }
}
