import Vocabulary

/// Instants that the text alone fixes, before anything has happened.
extension Reading {
    /// The first second after a deadline; nil where it hangs on an event, or has none.
    ///
    /// - Parameter zone: the clock of the agreement.
    public func end(of deadline: Deadline, in zone: CivilZone) -> Instant? {
        switch deadline {
        case .before(let instant, _): return instant
        case .within(let period, let moment):
            guard let anchor = instant(of: moment, in: zone) else { return nil }
            return period.end(after: anchor, in: Self.clock(of: moment, zone))
        case .on(_, let until, _): return until
        default: return nil
        }
    }

    /// The second of a moment that needs no event.
    ///
    /// - Parameter zone: the clock of the agreement.
    public func instant(of moment: Moment, in zone: CivilZone) -> Instant? {
        var anchor: Instant
        switch moment.point {
        case .instant(let instant, _): anchor = instant
        case .signature:
            guard let signed else { return nil }
            anchor = signed
        case .entryIntoForce:
            guard let start = entryIntoForce(in: zone) else { return nil }
            anchor = start
        default: return nil
        }
        let clock = Self.clock(of: moment, zone)
        switch moment.after {
        case .elapsed(let seconds)?: anchor = anchor + seconds
        case .days(let days)?: anchor = clock.start(of: clock.civil(at: anchor).date.adding(days: days))
        case .months(let months, let lastDay)?:
            guard let date = clock.civil(at: anchor).date.adding(months: months, lastDay: lastDay) else { return nil }
            anchor = clock.start(of: date)
        case nil: break
        default: return nil
        }
        return moment.before == nil ? anchor : nil
    }

    /// The first second after the term that a force line states; nil where it hangs on an event or has no end.
    public func end(of rule: ForceRule, in zone: CivilZone) -> Instant? {
        guard case .inForce(.at(let moment, let countsFirst), let until) = rule.effect else { return nil }
        switch until {
        case .after(let period):
            guard let start = instant(of: moment, in: zone) else { return nil }
            if case .elapsed(let seconds) = period { return start + seconds }
            return period.end(after: start, in: Self.clock(of: moment, zone), countingFirstDay: countsFirst)
        default: return nil
        }
    }

    /// Where every article that states it begins at one instant, that instant.
    private func entryIntoForce(in zone: CivilZone) -> Instant? {
        var found: Instant?
        for article in articles {
            for rule in article.force {
                guard case .inForce(.at(let moment, _), _) = rule.effect else { continue }
                guard moment.point != .entryIntoForce, let start = instant(of: moment, in: zone) else { return nil }
                if let found, found != start { return nil }
                found = start
            }
        }
        return found
    }

    private static func clock(of moment: Moment, _ zone: CivilZone) -> CivilZone {
        if case .instant(_, let stated) = moment.point { stated } else { zone }
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
