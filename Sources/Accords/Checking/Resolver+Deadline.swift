import Diagnostics
import Vocabulary

/// By when a duty is due.
extension Resolver {
    /// A deadline as the model has it.
    mutating func deadline(_ syntax: Syntax.Deadline, above: Above, at span: SourceSpan) -> Deadline? {
        switch syntax {
        case .noneStated: return Deadline.none
        case .within(let stated, let of): return within(stated, of: of, above: above, words: syntax.words, at: span)
        case .named(let name, let after):
            return within(.named(name), of: after, above: above, words: syntax.words, at: span)
        case .by(let stated):
            if case .day(let number) = stated.point, stated.shift == nil, let within = numbered(number) {
                return within
            }
            if let date = bareDate(stated) {
                guard let day = day(date) else { return nil }
                return .before(day.zone.end(of: day.date), words: syntax.words)
            }
            if case .edgeOfDay(let number, let isEnd) = stated.point, stated.shift == nil {
                guard let date = date(ofDay: number) else { return nil }
                return .before(isEnd ? zone.end(of: date) : zone.start(of: date) + 1, words: syntax.words)
            }
            guard let moment = moment(stated), hasStart(moment, stated, above: above) else { return nil }
            if case .endOfPhase = moment.point, moment.after == nil { return .by(moment) }
            if moment.point == .endOfTerm, moment.after == nil { return .by(moment) }
            if case .instant(let instant, _) = moment.point, moment.after == nil, moment.before == nil {
                return .before(instant + 1, words: syntax.words)
            }
            if let after = moment.after {
                var anchor = moment
                anchor.after = nil
                return .within(after, of: anchor)
            }
            return .within(.elapsed(0), of: moment)
        case .before(let stated):
            if case .day(let number) = stated.point, stated.shift == nil, let within = numbered(number, isBefore: true)
            {
                return within
            }
            guard let moment = moment(stated), case .instant(let instant, _) = moment.point else { return nil }
            return .before(instant, words: syntax.words)
        case .on(let stated):
            if case .day(let number) = stated.point, stated.shift == nil, let within = numbered(number) {
                return within
            }
            if let date = bareDate(stated) {
                guard let day = day(date) else { return nil }
                return .on(day.zone.start(of: day.date), until: day.zone.end(of: day.date), words: syntax.words)
            }
            guard let moment = moment(stated) else { return nil }
            guard case .instant(let instant, let zone) = moment.point, moment.after == nil, moment.before == nil else {
                complain(
                    .clauseUnfit, span, "“\(syntax.words)”: a date or a numbered day was expected.",
                    advice: "Write `on 2005-09-15`, `on day 7`, or `by` or `within` with the moment.")
                return nil
            }
            let day = zone.civil(at: instant).date
            return .on(instant, until: zone.end(of: day), words: syntax.words)
        case .each(let each): return cadence(each, at: span).map { .each($0) }
        case .withoutDelay(let stated):
            // Counted from what sets the duty off, or, where nothing does, from entry into force.
            guard let period = period(stated) else { return nil }
            let point: Moment.Point =
                switch above.trigger {
                case .act, .breach, .forEach: .incident
                case .notice: .theNotice
                case .request: .theRequest
                case .discharge(let articles, _): .discharge(of: articles, sameStage: false)
                case nil: .entryIntoForce
                }
            return .within(period, of: Moment(point: point, words: Self.start(of: point)))
        }
    }

    /// A deadline by a numbered day that is known by what happens on the first; nil: its date is known, or it is no such day.
    private mutating func numbered(_ number: Syntax.Number, isBefore: Bool = false) -> Deadline? {
        guard let days = daysAfterFirst(number), let dayAnchor else { return nil }
        guard !isBefore || days > 0 else {
            complain(
                .dayOneUnstated, number.origin.span, "Nothing is due before the first day.",
                advice: "Write `by` or `on`.")
            return nil
        }
        return .within(.days(isBefore ? days - 1 : days), of: dayAnchor.moment)
    }

    private static func start(of point: Moment.Point) -> String {
        switch point {
        case .incident: "the incident"
        case .theNotice: "the notice"
        case .theRequest: "the request"
        case .discharge: "the discharge"
        default: "entry into force"
        }
    }

    private mutating func day(_ point: Syntax.Point) -> (date: CivilDate, zone: CivilZone)? {
        switch point {
        case .instant(let stated): return instant(stated).flatMap { found in found.date.map { ($0, found.zone) } }
        case .day(let number): return date(ofDay: number).map { ($0, zone) }
        default: return nil
        }
    }

    mutating func within(
        _ stated: Syntax.Period, of anchor: Syntax.Moment, above: Above, words: String, at span: SourceSpan
    ) -> Deadline? {
        guard let period = period(stated), let moment = moment(anchor), hasStart(moment, anchor, above: above),
            roundsWell(period, from: moment, words: stated.words, at: span)
        else { return nil }
        askFirstDay(period, stated, of: anchor, at: span)
        // The day of signature is day 1: the period ends a day earlier than one that does not count its first day.
        if moment.point == .signature, moment.after == nil, moment.before == nil, firstDayIsSignature == true,
            let signed,
            let end = period.end(after: signed, in: zone, countingFirstDay: true)
        {
            if case .elapsed = period { return .within(period, of: moment) }
            return .before(end, words: words)
        }
        return .within(period, of: moment)
    }

    /// Whether what starts the clock is there: `the incident` needs a trigger, `signature` a date.
    mutating func hasStart(_ moment: Moment, _ syntax: Syntax.Moment, above: Above) -> Bool {
        switch moment.point {
        case .incident, .attribution, .finding, .knowledge:
            if above.trigger != nil { return true }
            complain(
                .momentNobody, syntax.origin.span, "“\(moment.words)”: no trigger above names one.",
                advice: "Put the sentence under a line such as `when use_of_force by a party is reported`.")
            return false
        case .theNotice:
            if above.isNotice { return true }
            complain(
                .momentNobody, syntax.origin.span, "“the notice”: no notice sets this duty off.",
                advice: "Write `notice` and its name, or put the sentence under `when notice … is given`.")
            return false
        case .theRequest:
            if case .request = above.trigger { return true }
            complain(
                .momentNobody, syntax.origin.span, "“the request”: no request sets this duty off.",
                advice: "Put the sentence under `when … asks for …`.")
            return false
        case .theRelease:
            if case .forEach = above.trigger { return true }
            complain(
                .momentNobody, syntax.origin.span, "“the release”: no release sets this duty off.",
                advice: "Put the sentence under `for each … released by …`.")
            return false
        case .signature:
            if signed != nil { return true }
            complain(
                .signatureMissing, syntax.origin.span, "Nothing says when the accord was signed.",
                advice: "Write `signed` and the date, or another moment.")
            return false
        default: return true
        }
    }
}
