import Diagnostics
import Vocabulary

/// Duties: what is owed, to whom, and who would know.
extension Resolver {
    mutating func duty(
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

    mutating func addressee(_ who: Syntax.Who, above: Above) -> Addressee? {
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
}
