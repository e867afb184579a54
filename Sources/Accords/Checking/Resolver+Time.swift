import Diagnostics
import Vocabulary

extension Resolver {
    /// An instant with the clock by which it was stated and whether it is a bare date.
    struct Resolved {
        var instant: Instant
        var zone: CivilZone
        /// The day, where only the day is stated.
        var date: CivilDate?
    }

    /// A time zone by name.
    mutating func zone(named name: Syntax.Name) -> CivilZone? {
        if let zone = CivilZone(identifier: name.text) { return zone }
        var advice = "Write the IANA name, such as `Europe/Kyiv`."
        let isShort = !name.text.contains("/") && name.text == name.text.uppercased()
        if isShort {
            advice = "Abbreviations mean different clocks to different people. " + advice
        } else if suggestionsLeft > 0 {
            suggestionsLeft -= 1
            // IANA renamed it in 2022; the old name is kept for old data.
            let known = CivilZone.knownIdentifiers.filter { $0 != "Europe/Kiev" } + ["Europe/Kyiv"]
            // "Kyiv" alone: the zone that ends so.
            let ending = known.first { $0.lowercased().hasSuffix("/" + name.text.lowercased()) }
            if let meant = ending ?? Spelling.nearest(to: name.text, among: known) {
                advice = "Did you mean `\(meant)`?"
            }
        }
        complain(.zoneUnknown, name.span, "There is no time zone `\(name.text)`.", advice: advice)
        return nil
    }

    /// The instant that is meant; of a bare date its first second.
    mutating func instant(_ syntax: Syntax.Instant) -> Resolved? {
        var clock = zone
        switch syntax.clock {
        case .zone(let name):
            guard let named = zone(named: name) else { return nil }
            clock = named
        case .offset(let minutes):
            let utc = CivilTime(syntax.date, second: syntax.second ?? 0)
            return Resolved(instant: seconds(of: utc) - Int64(minutes) * 60, zone: zone, date: nil)
        case nil: break
        }
        guard let second = syntax.second else {
            return Resolved(instant: clock.start(of: syntax.date), zone: clock, date: syntax.date)
        }
        let time =
            second == 86_400
            ? CivilTime(syntax.date.adding(days: 1)) : CivilTime(syntax.date, second: second)
        switch clock.resolve(time) {
        case .once(let instant): return Resolved(instant: instant, zone: clock, date: nil)
        case .twice(let first, let last):
            complain(
                .hourTwice, syntax.origin.span,
                "\(time) happens twice in \(clock): clocks go back that night. Which is meant? The first is taken.",
                advice: "Write `\(time) \(offset(clock, first))` or `\(time) \(offset(clock, last))`.")
            return Resolved(instant: first, zone: clock, date: nil)
        case .skipped(let change):
            let before = clock.civil(at: change - 1)
            let after = clock.civil(at: change)
            let last = CivilTime(before.date, second: before.second + 1 == 86_400 ? 0 : before.second + 1)
            complain(
                .hourSkipped, syntax.origin.span,
                "\(time) does not exist in \(clock): clocks go from \(hour(last)) to \(hour(after)) that night.",
                advice: "Give the offset: `\(time) \(offset(clock, change - 1))` or `\(time) \(offset(clock, change))`."
            )
            return nil
        }
    }

    private func seconds(of time: CivilTime) -> Instant { CivilZone.utc.earliest(time) }

    private func offset(_ zone: CivilZone, _ instant: Instant) -> String {
        let minutes = zone.offset(at: instant) / 60
        return "\(minutes < 0 ? "-" : "+")\(twoDigits(abs(minutes) / 60)):\(twoDigits(abs(minutes) % 60))"
    }

    private func hour(_ time: CivilTime) -> String { String(time.description.suffix(5)) }

    /// A period as the model has it. A period that nobody has stated is one.
    mutating func period(_ syntax: Syntax.Period) -> Period? {
        switch syntax {
        case .stated(let number, let unit, let lastDay):
            let whole = Int(number.value)
            switch unit {
            case .minute: return .elapsed(Int64((number.value * 60).rounded()))
            case .hour: return .elapsed(Int64((number.value * 3600).rounded()))
            case .day: return .days(whole)
            case .week: return .days(whole * 7)
            case .month: return .months(whole, lastDay: lastDay)
            case .year: return .months(whole * 12, lastDay: lastDay)
            }
        case .named(let name):
            for form in Self.forms(of: name.text) {
                guard case .period(_, let meant)? = definition(form)?.statement else { continue }
                guard hasOwn(form, at: name.span) else { return nil }
                guard let meant else { return .notStated }
                guard case .named(let next) = meant else { return period(meant) }
                // A period named after another: one step, which cannot go round.
                guard case .period(_, let last)? = definition(next.text)?.statement else {
                    complainUnknown(next, expected: "a period", candidates: periodNames)
                    return nil
                }
                guard let last else { return .notStated }
                guard case .stated = last else {
                    complain(
                        .definitionCycle, next.span, "`\(next.text)` is itself only another name.",
                        advice: "Write the number here.")
                    return nil
                }
                return period(last)
            }
            if isBroken(name.text) { return nil }
            complainUnknown(name, expected: "a period", candidates: periodNames)
            return nil
        }
    }

    private var periodNames: [String] {
        draft.shared.names.filter { if case .period = definition($0)?.statement { true } else { false } }
    }

    /// A window in seconds, for what is looked at from event to event; days are taken as 24 hours each.
    mutating func window(_ syntax: Syntax.Period, at span: SourceSpan) -> Int64? {
        guard let period = period(syntax) else { return nil }
        switch period {
        case .elapsed(let seconds): return seconds
        case .days(let days): return Int64(days) * 86_400
        case .months, .notStated:
            complain(
                .windowUnfit, span, "“\(syntax.words)” cannot be looked back over: it has no fixed length.",
                advice: "Write it in hours or days.")
            return nil
        }
    }

    /// A moment as the model has it.
    mutating func moment(_ syntax: Syntax.Moment, depth: Int = 0) -> Moment? {
        var shift: Period?
        if let stated = syntax.shift {
            guard let period = period(stated.period) else { return nil }
            shift = period
        }
        let isBefore = syntax.shift?.isBefore ?? false
        guard var moment = point(syntax.point, depth: depth) else { return nil }
        if let shift {
            if moment.after != nil || moment.before != nil {
                guard let sum = Self.sum(moment.after, shift), moment.before == nil, !isBefore else {
                    complain(
                        .windowUnfit, syntax.origin.span,
                        "“\(syntax.words)” is counted from a moment that is itself counted from another, in other units or the other way.",
                        advice: "Count both from the same moment, or in the same unit.")
                    return nil
                }
                moment.after = sum
                moment.words = syntax.words
                return moment
            }
            if isBefore { moment.before = shift } else { moment.after = shift }
        }
        moment.words = syntax.words
        if syntax.shift == nil, case .named = syntax.point { moment.words = syntax.point.words }
        return moment
    }

    /// Two periods, one after the other, where they are counted alike.
    private static func sum(_ one: Period?, _ other: Period) -> Period? {
        switch (one, other) {
        case (.elapsed(let a)?, .elapsed(let b)):
            let (sum, isTooMuch) = a.addingReportingOverflow(b)
            return isTooMuch ? nil : .elapsed(sum)
        case (.days(let a)?, .days(let b)):
            let (sum, isTooMuch) = a.addingReportingOverflow(b)
            return isTooMuch ? nil : .days(sum)
        default: return nil
        }
    }

    /// An edge of a numbered day that is known by what happens on the first.
    private mutating func anchored(_ number: Syntax.Number, isEnd: Bool, words: String) -> Moment?? {
        guard dayZero == nil, let dayAnchor, let days = daysAfterFirst(number) else { return nil }
        var moment = dayAnchor.moment
        moment.words = words
        if isEnd {
            moment.after = .days(days)
        } else if days == 0 {
            moment.before = .days(0)
        } else {
            // Days end where the next begin.
            moment.after = .days(days - 1)
        }
        return moment
    }

    /// How many days a numbered day comes after the one whose day is known by an event; nil where that is not so.
    mutating func daysAfterFirst(_ number: Syntax.Number) -> Int? {
        guard dayZero == nil, let dayAnchor else { return nil }
        guard number.value == number.value.rounded(), number.value <= 100_000, Int(number.value) >= dayAnchor.number
        else {
            complain(
                .dayOneUnstated, number.origin.span, "There is no day \(number.text).",
                advice: "The first is day \(dayAnchor.number).")
            return nil
        }
        return Int(number.value) - dayAnchor.number
    }

    private mutating func point(_ syntax: Syntax.Point, depth: Int) -> Moment? {
        let words = syntax.words
        switch syntax {
        case .instant(let stated):
            return instant(stated).map { Moment(point: .instant($0.instant, zone: $0.zone), words: words) }
        case .signature: return Moment(point: .signature, words: words)
        case .entryIntoForce: return Moment(point: .entryIntoForce, words: words)
        case .acceptance(let names): return Moment(point: .acceptance(by: actorIDs(names)), words: words)
        case .notice(let name): return notice(name).map { Moment(point: .notice($0), words: words) }
        case .incident: return Moment(point: .incident, words: words)
        case .attribution: return Moment(point: .attribution, words: words)
        case .finding: return Moment(point: .finding, words: words)
        case .theNotice: return Moment(point: .theNotice, words: words)
        case .knowledge: return Moment(point: .knowledge, words: words)
        case .startOfTerm: return Moment(point: .startOfTerm, words: words)
        case .endOfTerm: return Moment(point: .endOfTerm, words: words)
        case .itsBeginning: return Moment(point: .itsBeginning, words: words)
        case .theRequest: return Moment(point: .theRequest, words: words)
        case .theRelease: return Moment(point: .theRelease, words: words)
        case .discharge(let articles, let sameStage):
            let ids = articleIDs(articles)
            guard ids.count == articles.numbers.count else { return nil }
            return Moment(point: .discharge(of: ids, sameStage: sameStage), words: words)
        case .verification(let articles, let sameStage):
            let ids = articleIDs(articles)
            guard ids.count == articles.numbers.count else { return nil }
            return Moment(point: .verification(of: ids, sameStage: sameStage), words: words)
        case .edgeOfPhase(let name, let isEnd):
            return phaseID(name).map { Moment(point: isEnd ? .endOfPhase($0) : .startOfPhase($0), words: words) }
        case .edgeOfDay(let number, let isEnd):
            if let moment = anchored(number, isEnd: isEnd, words: words) { return moment }
            guard let date = date(ofDay: number) else { return nil }
            let instant = isEnd ? zone.end(of: date) : zone.start(of: date)
            return Moment(point: .instant(instant, zone: zone), words: words)
        case .day(let number):
            if let moment = anchored(number, isEnd: false, words: words) { return moment }
            guard let date = date(ofDay: number) else { return nil }
            return Moment(point: .instant(zone.start(of: date), zone: zone), words: words)
        case .named(let name):
            for form in Self.forms(of: name.text) {
                guard case .moment(_, let meant)? = definition(form)?.statement else { continue }
                guard depth < 20 else {
                    complain(
                        .definitionCycle, name.span, "`\(name.text)` is defined by way of itself.",
                        advice: "Say which moment is meant.")
                    return nil
                }
                return moment(meant, depth: depth + 1)
            }
            if isBroken(name.text) { return nil }
            complainUnknown(
                name, expected: "a moment",
                candidates: draft.shared.names.filter {
                    if case .moment = definition($0)?.statement { true } else { false }
                }
                    + ["signature", "knowledge"])
            return nil
        }
    }

    /// The date of a numbered day.
    mutating func date(ofDay number: Syntax.Number) -> CivilDate? {
        guard let dayZero else {
            complain(
                .dayOneUnstated, number.origin.span,
                "`day \(number.text)` needs a line `day 1 is …`: nothing says which day is the first.",
                advice: "Write for instance `day 1 is 2022-07-23`.")
            return nil
        }
        guard number.value == number.value.rounded(), number.value <= 100_000 else {
            complain(.dayOneUnstated, number.origin.span, "There is no day \(number.text).", advice: nil)
            return nil
        }
        return dayZero.adding(days: Int(number.value))
    }

    /// The named moment's own bare date, where a moment is nothing but a day.
    func bareDate(_ syntax: Syntax.Moment) -> Syntax.Point? {
        var syntax = syntax
        for _ in 0..<20 {
            guard syntax.shift == nil else { return nil }
            switch syntax.point {
            case .instant(let instant): return instant.second == nil ? syntax.point : nil
            case .day: return syntax.point
            case .named(let name):
                guard case .moment(_, let meant)? = definition(name.text)?.statement else { return nil }
                syntax = meant
            default: return nil
            }
        }
        return nil
    }

    /// A notice by name. `renewal` is built in.
    mutating func notice(_ name: Syntax.Name) -> NoticeID? {
        for form in Self.forms(of: name.text) {
            if case .notice? = definition(form)?.statement { return NoticeID(form) }
        }
        if isBroken(name.text) { return nil }
        if name.text == "renewal" { return "renewal" }
        complainUnknown(
            name, expected: "a notice",
            candidates: draft.shared.names.filter {
                if case .notice = definition($0)?.statement { true } else { false }
            })
        return nil
    }

    /// A question by name. `attempt` is built in.
    mutating func question(_ name: Syntax.Name) -> QuestionID? {
        for form in Self.forms(of: name.text) {
            if case .question? = definition(form)?.statement { return QuestionID(form) }
        }
        if name.text == "attempt" { return Question.attempt }
        if isBroken(name.text) { return nil }
        complainUnknown(
            name, expected: "a question",
            candidates: draft.shared.names.filter {
                if case .question = definition($0)?.statement { true } else { false }
            }
                + ["attempt"])
        return nil
    }
}
