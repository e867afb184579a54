import Diagnostics
import Vocabulary

extension Resolver {
    /// What stands above a sentence: what names `that party`, and which moments there are.
    struct Above {
        var trigger: Trigger?
        /// Whether an act or a breach, which may be attributed and found, sets it off.
        var isIncident: Bool {
            switch trigger {
            case .act, .breach, .forEach: true
            default: false
            }
        }
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
        for (place, clause) in clauses.enumerated() { words += (place == 0 ? " " : ", ") + clause.statement.words }
        let demand: Demand?
        switch syntax.demand {
        case .mustNot(let stated) where stated.limit != nil:
            demand = flow(stated, clauses: clauses, above: above, at: span, in: syntax).map { .flow($0) }
        case .mustNot(let stated): demand = ban(stated, clauses: clauses, in: syntax).map { .mustNot($0) }
        case .mustNotHave(let stated): demand = having(stated, clauses: clauses, at: span).map { .state($0) }
        case .mustKeep(let stated): demand = keeping(stated, clauses: clauses, at: span).map { .state($0) }
        case .may(let stated): demand = ban(stated, clauses: clauses, in: syntax).map { .may($0) }
        case .must(let stated): demand = duty(stated, clauses: clauses, above: above, at: span).map { .must($0) }
        }
        return demand.map {
            Term(number: number, bearer: bearer, trigger: above.trigger, demand: $0, words: words, span: span)
        }
    }

    mutating func termBearer(_ who: Syntax.Who, above: Above) -> Bearer? {
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
        if complainLookAlike(name, among: Array(actors.keys)) { return }
        let meant = Spelling.nearest(to: name.text, among: actors.keys)
        complain(
            .notAParty, name.span, "`\(name.text)` bears a duty and has no role.",
            advice: meant.map { "Did you mean `\($0)`?" } ?? Self.everybody(name.text)
                ?? "Declare it: `party \(name.text)`, or `group \(name.text)` and who answers for it.")
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
            var found: (classes: Classes?, thing: Thing?)
            if let thing {
                guard let resolved = self.thing(thing) else { return nil }
                found = resolved.split
            }
            var placings: [Placing] = []
            for placing in stated {
                guard let resolved = self.placing(placing) else { return nil }
                placings.append(resolved)
            }
            let ban = Ban(
                acts: acts, objects: found.classes, thing: found.thing, placings: placings, onlyWhere: [],
                exceptions: [])
            return .act(ban, by: by, stage: stage, words: words)
        case .asks(let who, let name):
            guard let by = triggerBearer(who) else { return nil }
            return .request(by: by, for: name?.text, words: words)
        case .discharged(let articles):
            let ids = articleIDs(articles)
            return ids.count == articles.numbers.count ? .discharge(ids, words: words) : nil
        case .forEach(let number, let stated, let acted, let who):
            guard let acts = done(acted), let thing = thing(stated) else { return nil }
            var by: Bearer?
            if let who {
                guard let bearer = triggerBearer(who) else { return nil }
                by = bearer
            }
            let (classes, refined) = thing.split
            let ban = Ban(acts: acts, objects: classes, thing: refined, placings: [], onlyWhere: [], exceptions: [])
            return .forEach(number?.value ?? 1, ban, by: by, words: "for each " + words)
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
