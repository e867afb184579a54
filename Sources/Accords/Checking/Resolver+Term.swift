import Diagnostics
import Vocabulary

extension Resolver {
    /// What stands above a sentence: what names `that party`, and which moments there are.
    struct Above {
        var trigger: Trigger?
        /// Whether the trigger is a notice.
        var isNotice: Bool {
            if case .notice = trigger { true } else { false }
        }
    }

    /// One sentence with its clauses.
    mutating func term(
        _ syntax: Syntax.Term, clauses: [Draft.Line], above: Above, number: Int, at span: SourceSpan,
        triggerWords: String?
    ) -> Term? {
        guard let bearer = termBearer(syntax.who, above: above) else { return nil }
        var words = (triggerWords.map { "when \($0), " } ?? "") + syntax.words
        for clause in clauses { words += " " + clause.statement.words }
        let demand: Demand?
        switch syntax.demand {
        case .mustNot(let stated): demand = ban(stated, clauses: clauses, in: syntax).map { .mustNot($0) }
        case .may(let stated): demand = ban(stated, clauses: clauses, in: syntax).map { .may($0) }
        case .must(let stated): demand = duty(stated, clauses: clauses, above: above, at: span).map { .must($0) }
        }
        return demand.map {
            Term(number: number, bearer: bearer, trigger: above.trigger, demand: $0, words: words, span: span)
        }
    }

    private mutating func termBearer(_ who: Syntax.Who, above: Above) -> Bearer? {
        switch who.kind {
        case .thatParty, .otherParty:
            guard above.trigger != nil else {
                complain(
                    .thatPartyNobody, who.origin.span, "“\(who.words)”: no trigger above names one.",
                    advice:
                        "Put the sentence under a line such as `when breach of article 1 by a party is found`, or write a name."
                )
                return nil
            }
            return who.kind == .thatParty ? .thatParty : .otherParty
        case .names(let names):
            var ids: [ActorID] = []
            for name in names {
                guard let actor = role(name.text) else {
                    if isBroken(name.text) { continue }
                    complainNotAParty(name)
                    continue
                }
                guard actor.role != .group else {
                    let answering = actors.values.filter { $0.answersFor.contains(actor.id) }.map(\.id.name).sorted()
                    complain(
                        .notAParty, name.span,
                        "`\(name.text)` bears a duty and is a group; groups are bound through who answers for them.",
                        advice: answering.first.map { "Write `\($0)`, who answers for `\(actor.id)`." }
                            ?? "Declare it as a party, or say who answers for it: `party … answers for \(actor.id)`.",
                        related: [Diagnostic.Related(.span(actor.span), "declared here")])
                    continue
                }
                ids.append(actor.id)
            }
            return ids.count == names.count ? .each(ids) : nil
        default: return bearer(who)
        }
    }

    private mutating func complainNotAParty(_ name: Syntax.Name) {
        let meant = Spelling.nearest(to: name.text, among: actors.keys)
        complain(
            .notAParty, name.span, "`\(name.text)` bears a duty and has no role.",
            advice: meant.map { "Did you mean `\($0)`?" } ?? Self.everybody(name.text)
                ?? "Declare it: `party \(name.text)`, or `group \(name.text)` and who answers for it.")
    }

    /// A construct of the language that this version cannot judge.
    mutating func complainLater(_ what: String, _ span: SourceSpan) {
        complain(
            .notBuiltYet, span, "\(what) is part of the language, and this version cannot judge it yet.",
            advice: "Until it can, leave the sentence to people: `not monitored because \"…\"`.")
    }

    // MARK: Bans

    private mutating func ban(_ syntax: Syntax.Ban, clauses: [Draft.Line], in term: Syntax.Term) -> Ban? {
        let acts = act(syntax.act, before: syntax.thing)
        var isWhole = acts != nil
        var objects: Classes?
        if let thing = syntax.thing {
            if let line = definition(thing.text), case .place(let kind, _, _) = line.statement,
                kind == .line || kind == .road
            {
                complainLater("Crossing the \(kind.rawValue) `\(thing.text)`", thing.span)
            } else if let actor = role(thing.text), !isObject(thing.text) {
                complainLater("A ban about the \(actor.role.rawValue) `\(actor.id)`", thing.span)
            } else {
                objects = object(thing)
            }
            isWhole = isWhole && objects != nil
        }
        var placings: [Placing] = []
        for placing in syntax.placings {
            // "against merchant_vessel": a thing, not a place.
            if placing.relation == .against, let name = placing.area.singleName, isObject(name.text), objects == nil,
                !isPlace(name.text)
            {
                objects = object(name)
                isWhole = isWhole && objects != nil
            } else if let resolved = self.placing(placing) {
                placings.append(resolved)
            } else {
                isWhole = false
            }
        }
        var onlyWhere: [QuestionID] = []
        var exceptions: [Exception] = []
        for clause in clauses {
            switch clause.statement {
            case .clause(.onlyWhere(let name)):
                if let id = question(name) { onlyWhere.append(id) } else { isWhole = false }
            case .clause(.except(let reasons)):
                guard let found = self.exceptions(reasons, at: clause.span) else {
                    isWhole = false
                    continue
                }
                exceptions += found
            case .clause(.deadline(let deadline)):
                complain(
                    .clauseUnfit, clause.span, "“\(deadline.words)” is a deadline, and what is forbidden has none.",
                    advice: "Say when it is in force: `in force from … until …` under the article.")
                isWhole = false
            default: break
            }
        }
        guard isWhole, let acts else { return nil }
        return Ban(acts: acts, objects: objects, placings: placings, onlyWhere: onlyWhere, exceptions: exceptions)
    }

    func isPlace(_ name: String) -> Bool {
        Self.forms(of: name).contains { if case .place? = definition($0)?.statement { true } else { false } }
    }

    mutating func placing(_ syntax: Syntax.Placing) -> Placing? {
        let relation: Placing.Relation =
            switch syntax.relation {
            case .in: .in
            case .into: .into
            case .from: .from
            case .against: .against
            }
        return namedArea(syntax.area).map { Placing(relation: relation, area: $0) }
    }

    // MARK: Reasons

    /// The exceptions of a clause: several where it names several groups or things, each of which is enough.
    private mutating func exceptions(_ reasons: [Syntax.Reason], at span: SourceSpan) -> [Exception]? {
        var alternatives: [[Reason]] = [[]]
        for reason in reasons {
            guard let choices = self.reasons(reason), alternatives.count * choices.count <= 10_000 else { return nil }
            alternatives = alternatives.flatMap { before in choices.map { before + [$0] } }
        }
        return alternatives.map { Exception(reasons: $0, words: "except " + reasons.words, span: span) }
    }

    /// What a reason stands for; any one of these is enough.
    mutating func reasons(_ syntax: Syntax.Reason) -> [Reason]? {
        switch syntax {
        case .inReplyTo(let name, let stated):
            guard let acts = act(name), let seconds = window(stated, at: name.span) else { return nil }
            return [.inReplyTo(acts, within: seconds)]
        case .afterNotice(let name, let lead):
            guard let id = notice(name) else { return nil }
            askBurden(id, at: name.span)
            guard let lead else { return [.afterNotice(id, atLeast: 0)] }
            return window(lead, at: name.span).map { [.afterNotice(id, atLeast: $0)] }
        case .onlyWhere(let name): return question(name).map { [.question($0)] }
        case .allowedBy(let articles):
            let ids = articleIDs(articles)
            return ids.count == articles.numbers.count ? [.allowedBy(ids)] : nil
        case .names(let names):
            var reasons: [Reason] = []
            for name in names {
                if let actor = role(name.text) {
                    reasons.append(.actor(actor.id))
                } else if let classes = object(name) {
                    reasons.append(.object(classes))
                }
            }
            return reasons.count == names.count ? reasons : nil
        }
    }

    /// Notices rest on registers: where none is complete, one that was not shown is not disproved.
    private mutating func askBurden(_ id: NoticeID, at span: SourceSpan) {
        guard let line = definition(id.name), case .notice(_, _, let by, let to) = line.statement else { return }
        var between = to.map { ActorID($0.text) }
        if case .names(let names)? = by?.kind { between += names.map { ActorID($0.text) } }
        let isComplete = registers.contains { $0.holds(id, between: between) }
        guard !isComplete else { return }
        complain(
            .exceptionBurden, span, "If no notice `\(id)` has been shown, is the act a breach, or unknown?",
            advice:
                "If every such notice would be on record, write `register … is complete for \(id)`; then its absence is a breach."
        )
    }

    // MARK: Duties

    private mutating func duty(
        _ syntax: Syntax.Duty, clauses: [Draft.Line], above: Above, at span: SourceSpan
    ) -> Duty? {
        var isWhole = true
        let acts = act(syntax.act, before: syntax.thing)
        var noticeID: NoticeID?
        var objects: Classes?
        if let thing = syntax.thing {
            if isNotice(thing.text) {
                noticeID = notice(thing)
            } else if let actor = actors[thing.text] {
                complain(
                    .notBuiltYet, thing.span,
                    "A duty about the \(actor.role.rawValue) `\(thing.text)` is part of the language, and this version cannot judge it yet.",
                    advice: "If it is to whom it must be done, write `to \(thing.text)`.")
                isWhole = false
            } else if isPlace(thing.text), !isObject(thing.text) {
                complainLater("A duty about the place `\(thing.text)`", thing.span)
                isWhole = false
            } else {
                objects = object(thing)
                isWhole = isWhole && objects != nil
            }
        }
        var placings: [Placing] = []
        for placing in syntax.placings {
            if let resolved = self.placing(placing) { placings.append(resolved) } else { isWhole = false }
        }
        if syntax.isOfIt, above.trigger == nil {
            complain(
                .thatPartyNobody, span, "“of it”: no trigger above says of what.",
                advice: "Put the sentence under a line that begins with `when`.")
            isWhole = false
        }
        var to: Addressee?
        if let stated = syntax.to {
            guard let addressee = addressee(stated, above: above) else { return nil }
            to = addressee
        }
        var stated = syntax.deadline
        for clause in clauses {
            switch clause.statement {
            case .clause(.deadline(let deadline)):
                if let first = stated {
                    complain(
                        .clauseUnfit, clause.span, "The sentence has a deadline already: “\(first.words)”.",
                        advice: "Keep one.")
                    isWhole = false
                } else {
                    stated = deadline
                }
            case .clause(.except), .clause(.onlyWhere):
                complain(
                    .clauseUnfit, clause.span,
                    "“\(clause.statement.words)” limits a ban; a duty is limited by what sets it off.",
                    advice: "Put the condition into the line that begins with `when`.")
                isWhole = false
            default: break
            }
        }
        if stated == nil {
            complain(
                .deadlineMissing, span, "By when must it be done?",
                advice: "Add `within … of …`, `by` and a date, or `with no stated deadline`.")
        }
        guard let acts, let deadline = deadline(stated ?? .noneStated, above: above, at: span), isWhole else {
            return nil
        }
        let duty = Duty(
            acts: acts, notice: noticeID, objects: objects, placings: placings, aboutTrigger: syntax.isOfIt, to: to,
            deadline: deadline)
        askSilence(duty, at: span)
        return duty
    }

    private mutating func addressee(_ who: Syntax.Who, above: Above) -> Addressee? {
        switch who.kind {
        case .otherParty: return .otherParty
        case .names(let names) where names.count == 1:
            let name = names[0]
            if let actor = role(name.text) { return .actor(actor.id) }
            if isBroken(name.text) { return nil }
            if isPlace(name.text) {
                complainLater("“to” a place", name.span)
                return nil
            }
            complainUnknown(name, expected: "a party, body or group", candidates: Array(actors.keys))
            return nil
        default:
            complain(
                .sentenceForm, who.origin.span, "“to \(who.words)”: one addressee was expected.",
                advice: "Write a name or `the other party`; a second addressee is a second sentence.")
            return nil
        }
    }

    /// If nobody reports that it was done, is it undone, or unknown?
    private mutating func askSilence(_ duty: Duty, at span: SourceSpan) {
        guard duty.deadline != .none, duty.placings.isEmpty else { return }
        let isComplete = registers.contains { $0.holds(duty.acts, notice: duty.notice, to: duty.to) }
        guard !isComplete else { return }
        complain(
            .silence, span, "If nobody reports that it was done, is it undone, or unknown?",
            advice:
                "If every such act would be on record, name the register: `register … is complete for \(duty.notice?.name ?? duty.acts.name)`."
        )
    }

    /// A deadline as the model has it.
    mutating func deadline(_ syntax: Syntax.Deadline, above: Above, at span: SourceSpan) -> Deadline? {
        switch syntax {
        case .noneStated: return Deadline.none
        case .within(let stated, let of): return within(stated, of: of, above: above, words: syntax.words, at: span)
        case .named(let name, let after):
            return within(.named(name), of: after, above: above, words: syntax.words, at: span)
        case .by(let stated):
            if let date = bareDate(stated) {
                guard let day = day(date) else { return nil }
                return .before(day.zone.end(of: day.date), words: syntax.words)
            }
            guard let moment = moment(stated), hasStart(moment, stated, above: above) else { return nil }
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
            guard let moment = moment(stated), case .instant(let instant, _) = moment.point else { return nil }
            return .before(instant, words: syntax.words)
        }
    }

    private mutating func day(_ point: Syntax.Point) -> (date: CivilDate, zone: CivilZone)? {
        switch point {
        case .instant(let stated): return instant(stated).flatMap { found in found.date.map { ($0, found.zone) } }
        case .day(let number): return date(ofDay: number).map { ($0, zone) }
        default: return nil
        }
    }

    private mutating func within(
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
    private mutating func hasStart(_ moment: Moment, _ syntax: Syntax.Moment, above: Above) -> Bool {
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
        case .signature:
            if signed != nil { return true }
            complain(
                .signatureMissing, syntax.origin.span, "Nothing says when the accord was signed.",
                advice: "Write `signed` and the date, or another moment.")
            return false
        default: return true
        }
    }

    // MARK: Triggers

    mutating func trigger(_ event: Syntax.Event, at span: SourceSpan) -> Trigger? {
        let words = event.words
        switch event {
        case .breach(let stated, let stage):
            guard triggerBearer(stated.by) != nil else { return nil }
            return breach(stated).map { .breach($0, stage: stage, words: words) }
        case .notice(let name, let who):
            guard let id = notice(name) else { return nil }
            guard let who else { return .notice(id, by: nil, words: words) }
            return triggerBearer(who).map { .notice(id, by: $0, words: words) }
        case .act(let name, let who, let thing, let stated, let stage):
            guard let acts = act(name), let by = triggerBearer(who) else { return nil }
            var objects: Classes?
            if let thing {
                guard let classes = object(thing) else { return nil }
                objects = classes
            }
            var placings: [Placing] = []
            for placing in stated {
                guard let resolved = self.placing(placing) else { return nil }
                placings.append(resolved)
            }
            let ban = Ban(acts: acts, objects: objects, placings: placings, onlyWhere: [], exceptions: [])
            return .act(ban, by: by, stage: stage, words: words)
        }
    }

    private mutating func triggerBearer(_ who: Syntax.Who) -> Bearer? {
        switch who.kind {
        case .thatParty, .otherParty:
            complain(
                .thatPartyNobody, who.origin.span, "“\(who.words)”: nothing above names one.",
                advice: "Write `a party` or a name.")
            return nil
        default: return bearer(who)
        }
    }
}

extension Syntax.Area {
    /// The name, where the area is nothing but a name.
    var singleName: Syntax.Name? {
        guard parts.count == 1, case .named(let spot) = parts[0].spot, spot.asOf == nil else { return nil }
        return spot.name
    }
}

extension SourcePosition {
    /// The first position of a document.
    static let start = SourcePosition(offset: 0, line: 1, column: 1)
}
