import Diagnostics
import Vocabulary

/// Duties: what is owed, to whom, and who would know.
extension Resolver {
    mutating func duty(
        _ syntax: Syntax.Duty, clauses: [Draft.Line], above: Above, at span: SourceSpan
    ) -> Duty? {
        var isWhole = !complainLeave(syntax.act)
        let acts = act(syntax.act, before: syntax.thing?.name)
        var noticeID: NoticeID?
        var objects: Classes?
        var thing: Thing?
        var place: NamedArea?
        if let stated = syntax.thing {
            let name = stated.name
            if isNotice(name.text) {
                noticeID = notice(name)
            } else if isPlace(name.text), !isObject(name.text) {
                place = namedArea(Syntax.Area(of: name))
                isWhole = isWhole && place != nil
            } else if let found = self.thing(stated) {
                (objects, thing) = found.split
                // Told are people: a body as the thing of a notification is the one that is told.
                if let told = role(name.text), !isObject(name.text), syntax.to == nil, syntax.quantity == nil,
                    let acts, let telling = taxonomies.acts.set("notification"), acts.set.isSubset(of: telling)
                {
                    complain(
                        .sentenceForm, name.origin.span,
                        "“\(syntax.act.text) \(name.text)”: to whom something is told stands after `to`.",
                        advice: "Write `\(syntax.act.text) to \(told.id)`.")
                    isWhole = false
                }
            } else {
                isWhole = false
            }
        }
        var performance = Performance()
        if let stated = syntax.quantity {
            if let quantity = quantity(stated) { performance.quantity = quantity } else { isWhole = false }
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
        var deadlineSpan = span
        for clause in clauses {
            guard case .clause(.deadline(let deadline)) = clause.statement else { continue }
            if let first = stated {
                complain(
                    .clauseUnfit, clause.span, "The sentence has a deadline already: “\(first.words)”.",
                    advice: "Keep one.")
                isWhole = false
            } else {
                stated = deadline
                deadlineSpan = clause.span
            }
        }
        isWhole = self.performance(&performance, clauses, above: above) && isWhole
        isWhole = !complainOfRepeated(stated, clauses, above: above) && isWhole
        if case .each(let each) = stated {
            if let cadence = cadence(each, at: span) { performance.cadence = cadence } else { isWhole = false }
        }
        if stated == nil, !performance.beforeGates.isEmpty { stated = .noneStated }
        if stated == nil, case .forEach = above.trigger {
            complain(
                .exchangeTime, span, "So many for each: by when after the release?",
                advice: "Add `within 24 hours of the release`, with the number that was agreed.")
            return nil
        }
        if stated == nil {
            complain(
                .deadlineMissing, span, "By when must it be done?",
                advice: "Add `within … of …`, `by` and a date, or `with no stated deadline`.")
        }
        guard let acts, let deadline = deadline(stated ?? .noneStated, above: above, at: span), isWhole else {
            return nil
        }
        record(deadline, at: deadlineSpan)
        var duty = Duty(
            acts: acts, notice: noticeID, objects: objects, placings: placings, aboutTrigger: syntax.isOfIt, to: to,
            deadline: deadline, thing: thing, place: place)
        if !performance.isEmpty { duty.performance = performance }
        askSilence(duty, at: span)
        return duty
    }

    /// What is owed in each stretch of time, or for each of something, is counted as a whole: clauses about its parts would be
    /// passed over.
    private mutating func complainOfRepeated(
        _ deadline: Syntax.Deadline?, _ clauses: [Draft.Line], above: Above
    ) -> Bool {
        let isForEach = if case .forEach? = above.trigger { true } else { false }
        let isEach = if case .each? = deadline { true } else { false }
        guard isEach || isForEach else { return false }
        var isUnfit = false
        for line in clauses {
            guard case .clause(let clause) = line.statement else { continue }
            switch clause {
            case .notBefore where isEach: continue
            case .deadline, .counted, .except, .onlyWhere: continue
            case .shownBy:
                complain(
                    .clauseUnfit, line.span, "“\(clause.words)” is about a duty that is done once, and shown then.",
                    advice: "Say whose count decides: `counted by …`.")
                isUnfit = true
            case .beginning, .notBefore, .notBeforeGate, .beforeGate, .inStages, .stage, .eachStage, .ofWhich,
                .thereafterKeep, .inStep:
                complain(
                    .clauseUnfit, line.span,
                    "“\(clause.words)” is about a duty that is owed once; this one is owed \(isEach ? "in each stretch of time" : "for each of what sets it off").",
                    advice: "Write a sentence of its own for it, such as `A must admit at least 50 fuel each day`.")
                isUnfit = true
            }
        }
        return isUnfit
    }

    /// `must leave school`: the word is the vocabulary's for leave that somebody gives.
    private mutating func complainLeave(_ act: Syntax.Name) -> Bool {
        guard act.text == "leave", definition(act.text) == nil else { return false }
        complain(
            .sentenceForm, act.span, "`leave` is leave that a body gives, such as for a movement.",
            advice: "For going away write `withdraw`: `withdraw all forces from AREA`.")
        return true
    }

    mutating func addressee(_ who: Syntax.Who, above: Above) -> Addressee? {
        switch who.kind {
        case .otherParty: return .otherParty
        case .names(let names) where names.count == 1:
            let name = names[0]
            if let actor = role(name.text) { return .actor(actor.id) }
            if isBroken(name.text) { return nil }
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
        guard duty.deadline != .none, duty.placings.isEmpty, duty.place == nil,
            duty.performance?.proofs.isEmpty ?? true, duty.performance?.counting.by == nil
        else { return }
        let isComplete = registers.contains { $0.holds(duty.acts, notice: duty.notice, to: duty.to) }
        guard !isComplete else { return }
        complain(
            .silence, span, "If nobody reports that it was done, is it undone, or unknown?",
            advice:
                "If every such act would be on record, name the register: `register … is complete for \(duty.notice?.name ?? duty.acts.name)`."
        )
    }
}
