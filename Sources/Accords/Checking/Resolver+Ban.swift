import Diagnostics
import Vocabulary

/// Bans, and what frees an act from them.
extension Resolver {
    mutating func ban(_ syntax: Syntax.Ban, clauses: [Draft.Line], in term: Syntax.Term) -> Ban? {
        let acts = act(syntax.act, before: syntax.thing?.name)
        var isWhole = acts != nil
        var objects: Classes?
        var thing: Thing?
        var placings: [Placing] = []
        if let stated = syntax.thing {
            let name = stated.name
            if let kind = placeKind(name.text), !isObject(name.text) {
                if kind == .line || kind == .road, let acts, let crossing = taxonomies.acts.set("crossing"),
                    acts.set.isSubset(of: crossing)
                {
                    // "cross mdl": a thing to the eye, a place to the meaning.
                    if let crossed = namedArea(Syntax.Area(of: name)) {
                        placings.append(Placing(relation: .across, area: crossed))
                    } else {
                        isWhole = false
                    }
                } else {
                    let advice =
                        kind == .line || kind == .road
                        ? "Say how the act stands to it: `across \(name.text)`, `in \(name.text)`."
                        : "To say where, write `in \(name.text)`."
                    complain(
                        .wrongKind, name.span,
                        "`\(name.text)` is a \(kind.rawValue); an object was expected here.", advice: advice)
                    isWhole = false
                }
            } else if let found = self.thing(stated) {
                (objects, thing) = found.split
            } else {
                isWhole = false
            }
        }
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
            case .clause(.counted) where syntax.limit != nil: break
            case .clause(.deadline(let deadline)):
                complain(
                    .clauseUnfit, clause.span, "“\(deadline.words)” is a deadline, and what is forbidden has none.",
                    advice: "Say when it is in force: `in force from … until …` under the article.")
                isWhole = false
            case .clause(let other):
                complainUnfit(other, clause.span, "what is forbidden")
                isWhole = false
            default: break
            }
        }
        guard isWhole, let acts else { return nil }
        return Ban(
            acts: acts, objects: objects, thing: thing, placings: placings, onlyWhere: onlyWhere, exceptions: exceptions
        )
    }

    func isPlace(_ name: String) -> Bool {
        Self.forms(of: name).contains { if case .place? = definition($0)?.statement { true } else { false } }
    }

    /// The word by which a place is defined.
    func placeKind(_ name: String) -> Syntax.Statement.PlaceKind? {
        for form in Self.forms(of: name) {
            if case .place(let kind, _, _)? = definition(form)?.statement { return kind }
        }
        return nil
    }

    /// A line under a sentence of which it cannot be said.
    mutating func complainUnfit(_ clause: Syntax.Clause, _ span: SourceSpan, _ what: String) {
        complain(
            .clauseUnfit, span, "“\(clause.words)” says how a duty is done; it does not go with \(what).",
            advice: "Take the line out, or write what must be done: `WHO must …`.")
    }

    mutating func placing(_ syntax: Syntax.Placing) -> Placing? {
        let relation: Placing.Relation =
            switch syntax.relation {
            case .in: .in
            case .into: .into
            case .from: .from
            case .against: .against
            case .across: .across
            case .over: .over
            case .to: .to
            case .through: .through
            case .outOf: .outOf
            }
        if relation == .across, let name = syntax.area.singleName, let kind = placeKind(name.text),
            kind == .zone || kind == .place
        {
            complain(
                .wrongKind, name.span, "`\(name.text)` is a \(kind.rawValue); only a line has two sides to be crossed.",
                advice: "Write `through \(name.text)`, `over \(name.text)`, `into \(name.text)` or `from \(name.text)`."
            )
            return nil
        }
        let area = namedArea(syntax.area)
        askWhetherEach(syntax.area)
        return area.map { Placing(relation: relation, area: $0) }
    }

    /// "from city and ports": each of them, or where one lies in the other?
    private mutating func askWhetherEach(_ area: Syntax.Area) {
        let isOfNames = area.parts.allSatisfy { Syntax.Area(parts: [$0], origin: area.origin).singleName != nil }
        guard isOfNames, area.parts.contains(where: { $0.join == .and }),
            !diagnostics.contains(where: { $0.code == .andEmpty && $0.place == .span(area.origin.span) })
        else { return }
        complain(
            .andEmpty, area.origin.span,
            "“\(area.words)” is only where one lies in the other. Did you mean each of them?",
            advice: "For each of them write `or`; what they share is better named: `zone shared = \(area.words)`.")
    }

    /// The exceptions of a clause: several where it names several groups or things, each of which is enough.
    mutating func exceptions(_ reasons: [Syntax.Reason], at span: SourceSpan) -> [Exception]? {
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
        case .inReplyTo(let name, let stated, let near):
            guard let acts = act(name), let seconds = window(stated, at: name.span) else { return nil }
            guard let near else { return [.inReplyTo(acts, within: seconds, near: nil)] }
            guard let distance = kilometres(near) else { return nil }
            return [.inReplyTo(acts, within: seconds, near: distance?.value ?? .infinity)]
        case .withLeave(let name):
            guard let body = actor(name, expected: "a body") else { return nil }
            askBurden("leave", of: body.id, at: name.span)
            return [.leave(of: body.id)]
        case .orderedBy(let name):
            // The command of whoever did it needs no role in the accord.
            if name.text == "command", actors[name.text] == nil { return [.ordered(by: nil)] }
            return actor(name, expected: "a party, body or group").map { [.ordered(by: $0.id)] }
        case .afterFailedCall(let name, let stated):
            guard let body = actor(name, expected: "a body") else { return nil }
            askBurden("call", of: body.id, at: name.span)
            guard let stated else { return [.failedCall(to: body.id, within: nil)] }
            return window(stated, at: name.span).map { [.failedCall(to: body.id, within: $0)] }
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

    /// Leave and calls rest on registers too.
    mutating func askBurden(_ word: String, of body: ActorID, at span: SourceSpan) {
        guard !registers.contains(where: { $0.holds(word, of: body) }) else { return }
        complain(
            .exceptionBurden, span, "If no \(word) of `\(body)` has been shown, is the act a breach, or unknown?",
            advice:
                "If every \(word) would be on record, write `register \(body) is complete for \(word)`; then its absence is a breach."
        )
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
}
