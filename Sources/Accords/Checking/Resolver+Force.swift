import Diagnostics
import Vocabulary

extension Resolver {
    /// Whom a sentence, trigger or breach means. `that party` and `the other party` stay relative.
    mutating func bearer(_ who: Syntax.Who, expected: String = "a party, body or group") -> Bearer? {
        switch who.kind {
        case .noParty, .eachParty, .eitherParty, .aParty: return .each(parties)
        case .thatParty: return .thatParty
        case .otherParty: return .otherParty
        case .names(let names):
            let ids = actorIDs(names, expected: expected)
            return ids.count == names.count ? .each(ids) : nil
        }
    }

    /// Those whom a line names once and for all: `that party` and `the other party` are nobody here.
    mutating func holders(_ who: Syntax.Who) -> [ActorID]? {
        switch bearer(who) {
        case .each(let ids): return ids
        case .thatParty, .otherParty:
            complain(
                .thatPartyNobody, who.origin.span, "“\(who.words)”: nothing above names one.",
                advice: "Write `either party` or a name.")
            return nil
        case nil: return nil
        }
    }

    mutating func breach(_ syntax: Syntax.Breach) -> BreachPattern? {
        let articles = articleIDs(syntax.articles)
        var within: Int64?
        if let period = syntax.within {
            guard let seconds = window(period, at: syntax.articles.origin.span) else { return nil }
            within = seconds
        }
        if case .thatParty = syntax.by.kind {
            complain(
                .thatPartyNobody, syntax.by.origin.span, "“that party”: nothing above names one.",
                advice: "Write `the other party`, `a party` or a name.")
            return nil
        }
        guard let by = bearer(syntax.by), articles.count == syntax.articles.numbers.count else { return nil }
        return BreachPattern(
            count: syntax.count.map { Int($0.value) } ?? 1, articles: articles, by: by, within: within,
            words: syntax.words)
    }

    mutating func gates(_ syntax: [Syntax.Gate]) -> [Gate]? {
        var gates: [Gate] = []
        for gate in syntax {
            switch gate {
            case .accepted(let names):
                let ids = actorIDs(names)
                guard ids.count == names.count else { return nil }
                gates.append(.accepted(by: ids))
            case .notice(let name, let by):
                guard let id = notice(name) else { return nil }
                let ids = actorIDs(by)
                guard ids.count == by.count else { return nil }
                gates.append(.notice(id, by: ids))
            case .discharged(let stated, let body):
                let ids = articleIDs(stated)
                guard ids.count == stated.numbers.count else { return nil }
                guard let body else {
                    gates.append(.discharged(ids, verifiedBy: nil))
                    continue
                }
                guard let found = actor(body, expected: "a body") else { return nil }
                gates.append(.discharged(ids, verifiedBy: found.id))
            case .decides(let name, let asked):
                guard let body = actor(name, expected: "a body"), let id = question(asked) else { return nil }
                gates.append(.decides(body.id, id))
            case .phaseEnded(let name):
                guard let id = phaseID(name) else { return nil }
                gates.append(.phaseEnded(id))
            }
        }
        return gates
    }

    /// A force line.
    mutating func force(_ syntax: Syntax.Force, at span: SourceSpan) -> ForceRule? {
        func rule(_ effect: ForceRule.Effect) -> ForceRule {
            ForceRule(effect: effect, words: syntax.words, span: span)
        }
        switch syntax {
        case .inForce(let start, let end): return inForce(start, end, at: span).map(rule)
        case .renewedByAgreement(let stated, let names, let consent):
            guard let period = period(stated) else { return nil }
            let ids = actorIDs(names)
            guard ids.count == names.count else { return nil }
            if consent == nil {
                complain(
                    .renewalSeam, span,
                    "If the last consent comes after the end, is there a gap, and does the new term start at the end or at the consent?",
                    advice:
                        "Add `before the end`, or `also after the end, from the end`, or `also after the end, from the last consent`."
                )
            }
            let late: ForceRule.LateConsent =
                switch consent {
                case .beforeTheEnd, nil: .none
                case .fromTheEnd: .fromTheEnd
                case .fromTheConsent: .fromTheConsent
                }
            return rule(.renewedByAgreement(period, of: ids, lateConsent: late))
        case .renewedUnless(let stated, let who, let notices, let lead):
            guard let period = period(stated), let by = holders(who) else { return nil }
            var ids: [NoticeID] = []
            for name in notices { if let id = notice(name) { ids.append(id) } }
            var atLeast: Period?
            if let lead {
                guard let period = self.period(lead) else { return nil }
                atLeast = period
            }
            guard ids.count == notices.count else { return nil }
            return rule(.renewedUnlessNotice(period, by: by, notices: ids, atLeast: atLeast))
        case .renewedForEach(let stated, let number, let thing, let acted, let who):
            guard let period = period(stated), let each = amount(number)?.value, each >= 1, let acts = done(acted),
                let found = self.thing(thing), let by = holders(who)
            else { return nil }
            return rule(.renewedForEach(period, each: each, acts: acts, thing: found, by: by))
        case .excused(let stated, let pattern):
            guard let seconds = window(stated, at: span), let pattern = breach(pattern) else { return nil }
            return rule(.excused(seconds, after: pattern))
        case .released(let pattern), .notBound(let pattern):
            return breach(pattern).map { rule(.released(after: $0)) }
        case .counts(let anew): return rule(.counts(anew: anew))
        }
    }

    private mutating func inForce(
        _ start: Syntax.Force.Start, _ end: Syntax.Force.End?, at span: SourceSpan
    ) -> ForceRule.Effect? {
        let from: ForceRule.Start
        var anchor: Syntax.Moment?
        switch start {
        case .once(let syntax):
            guard let gates = gates(syntax) else { return nil }
            from = .once(gates)
        case .from(let stated):
            guard let moment = moment(stated), standsByItself(moment, stated) else { return nil }
            anchor = stated
            from = .at(moment, countsFirstDay: countsFirstDay(stated, moment))
        }
        switch end {
        case .withoutEnd, nil: return .inForce(from: from, until: .never)
        case .after(let stated):
            guard let period = period(stated) else { return nil }
            if let anchor, case .at(let moment, _) = from {
                askFirstDay(period, stated, of: anchor, at: span)
                guard roundsWell(period, from: moment, words: stated.words, at: span) else { return nil }
            }
            return .inForce(from: from, until: .after(period))
        case .until(let stated):
            guard let moment = moment(stated), standsByItself(moment, stated) else { return nil }
            return .inForce(from: from, until: .at(moment))
        case .untilGate(let syntax):
            guard let gates = gates(syntax) else { return nil }
            return .inForce(from: from, until: .once(gates))
        }
    }

    /// Whether a moment of a force line does not hang on something that only a trigger gives.
    private mutating func standsByItself(_ moment: Moment, _ syntax: Syntax.Moment) -> Bool {
        switch moment.point {
        case .incident, .attribution, .finding, .theNotice, .knowledge:
            complain(
                .momentNobody, syntax.origin.span,
                "“\(moment.words)”: a line of force stands under no trigger, so there is none.",
                advice: "Write a date, `signature`, `acceptance by …` or `notice …`.")
            return false
        case .startOfTerm, .endOfTerm, .entryIntoForce:
            complain(
                .momentNobody, syntax.origin.span, "“\(moment.words)” is what this line is to settle.",
                advice: "Write a date, `signature`, `acceptance by …` or `notice …`.")
            return false
        case .signature:
            if signed == nil {
                complain(
                    .signatureMissing, syntax.origin.span, "Nothing says when the accord was signed.",
                    advice: "Write `signed` and the date, or another moment.")
                return false
            }
            return true
        default: return true
        }
    }

    /// Whether a term that starts at a moment counts the day on which it starts: it does if it starts at 00:00, or if
    /// `day 1` says so.
    private func countsFirstDay(_ syntax: Syntax.Moment, _ moment: Moment) -> Bool {
        switch moment.point {
        case .instant(let instant, let zone):
            if moment.after != nil || moment.before != nil || bareDate(syntax) != nil { return false }
            let civil = zone.civil(at: instant)
            return civil.second == 0
        case .signature: return moment.after == nil && moment.before == nil && firstDayIsSignature == true
        default: return false
        }
    }

    /// Whether the day of signature is day 1; nil where no line says so.
    var firstDayIsSignature: Bool? {
        guard let dayZero, let signedDate else { return nil }
        return dayZero.adding(days: 1) == signedDate
    }

    /// "120 days from signature": does the day of signature count?
    mutating func askFirstDay(_ period: Period, _ syntax: Syntax.Period, of anchor: Syntax.Moment, at span: SourceSpan)
    {
        switch period {
        case .elapsed, .notStated: return
        case .days, .months: break
        }
        guard anchor.shift == nil, anchor.point == .signature || anchor.point == .entryIntoForce else { return }
        guard dayZero == nil else { return }
        var example = ""
        if anchor.point == .signature, let signed, let signedDate {
            if let with = period.end(after: signed, in: zone, countingFirstDay: true),
                let without = period.end(after: signed, in: zone)
            {
                let last = zone.civil(at: with - 1).date
                let later = zone.civil(at: without - 1).date
                example = " With it the \(syntax.words) end on \(last), without it on \(later)."
            }
            complain(
                .firstDay, span, "“\(syntax.words)” from signature: does the day of signature count?\(example)",
                advice: "Write `day 1 is \(signedDate)` or `day 1 is \(signedDate.adding(days: 1))`.")
        } else {
            complain(
                .firstDay, span, "“\(syntax.words)” from \(anchor.words): does that day count?",
                advice: "Write `day 1 is` and the date of the first day that counts.")
        }
    }

    /// Whether a period of months ends on a day that there is.
    mutating func roundsWell(_ period: Period, from moment: Moment, words: String, at span: SourceSpan) -> Bool {
        guard case .months(let months, lastDay: false) = period else { return true }
        var anchor: CivilDate?
        if moment.after == nil, moment.before == nil {
            switch moment.point {
            case .instant(let instant, let zone): anchor = zone.civil(at: instant).date
            case .signature: anchor = signedDate
            default: break
            }
        }
        if let anchor {
            if anchor.parts.day <= 28 || anchor.adding(months: months, lastDay: false) != nil { return true }
            let last = anchor.adding(months: months, lastDay: true)
            let next = last?.adding(days: anchor.parts.day - (last?.parts.day ?? 0))
            let days = [last, next].compactMap { $0?.description }.joined(separator: " or ")
            complain(
                .monthsUnrounded, span, "“\(words)” from \(anchor): \(days)?",
                advice: "Add `ending no later than the last day`, or count in days.")
        } else {
            complain(
                .monthsUnrounded, span,
                "“\(words)” of \(moment.words): where it falls on the 29th, 30th or 31st, the month at the end may have no such day.",
                advice: "Add `ending no later than the last day`, or count in days.")
        }
        return false
    }

    /// A power.
    mutating func power(_ syntax: Syntax.Power, at span: SourceSpan) -> Power? {
        guard let holders = holders(syntax.holder) else { return nil }
        if syntax.act == .allow { for holder in holders { askBurden("leave", of: holder, at: span) } }
        var articles: [ArticleID] = []
        var subject: String?
        switch syntax.subject {
        case .accord: break
        case .articles(let list):
            articles = articleIDs(list)
            guard articles.count == list.numbers.count else { return nil }
        case .name(let name):
            let known = Self.forms(of: name.text).first { definition($0) != nil || taxonomies.acts.contains($0) }
            subject = known ?? name.text
            let isKnown = known != nil || isBroken(name.text)
            guard isKnown, syntax.act != .end, syntax.act != .suspend, syntax.act != .renew, syntax.act != .extend
            else {
                complainUnknown(name, expected: "an article, line, question or act", candidates: draft.shared.names)
                return nil
            }
        }
        var lasts: Period?
        switch syntax.lasts {
        case .exactly(let stated), .atMost(let stated):
            guard let period = period(stated) else { return nil }
            lasts = period
        case nil: break
        }
        var noticeID: NoticeID?
        var lead: Period?
        if let by = syntax.by {
            if let name = by.name, !by.isDecision {
                guard let id = notice(name) else { return nil }
                noticeID = id
            }
            if let stated = by.lead {
                guard let period = period(stated) else { return nil }
                lead = period
            }
        }
        var after: BreachPattern?
        if let stated = syntax.after {
            guard let pattern = breach(stated) else { return nil }
            after = pattern
        }
        if syntax.act == .extend, !syntax.alsoAfterTheDeadline {
            complain(
                .extensionHeals, span, "If the deadline is extended after it has passed, is the breach undone?",
                advice:
                    "If so, add `also after the deadline`; if not, say so: `accepted question extension-heals because \"…\"`."
            )
        }
        return Power(
            holders: holders, act: syntax.act, articles: articles, lasts: lasts, notice: noticeID, lead: lead,
            after: after, words: syntax.words, span: span, subject: subject,
            alsoAfterDeadline: syntax.alsoAfterTheDeadline)
    }
}
