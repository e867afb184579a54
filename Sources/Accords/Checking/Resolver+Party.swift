import Diagnostics
import Vocabulary

/// Names that mean something else for each party: `line own_line for Ukraine = …`.
extension Resolver {
    /// The line that defines a name for whoever bears the term that is being resolved.
    ///
    /// The reading's line for that party goes before its line for all, that before the text's for the party, that before
    /// the text's for all. Where it is for others only, the first of them, which tells what kind of thing the name is:
    /// ``hasOwn(_:at:)`` says whether it may be used.
    func definition(_ name: String) -> Draft.Line? {
        if let bearer {
            return own?.perParty[name]?[bearer] ?? own?.definitions[name] ?? draft.shared.perParty[name]?[bearer]
                ?? draft.shared.definitions[name] ?? anyOfParties(name)
        }
        return own?.definitions[name] ?? draft.shared.definitions[name] ?? anyOfParties(name)
    }

    private func anyOfParties(_ name: String) -> Draft.Line? {
        draft.shared.perParty[name]?.lines.first?.line ?? own?.perParty[name]?.lines.first?.line
    }

    /// Whether a name differs from party to party.
    func isOfParty(_ name: String) -> Bool {
        Self.forms(of: name).contains { draft.shared.perParty[$0] != nil || own?.perParty[$0] != nil }
    }

    /// Whether a name can be used here: it is the same for all, or defined for whoever bears the term. Says so if not.
    ///
    /// - Parameter span: where it is used; nil: only looked at.
    mutating func hasOwn(_ name: String, at span: SourceSpan?) -> Bool {
        guard draft.shared.perParty[name] != nil || own?.perParty[name] != nil, own?.definitions[name] == nil,
            draft.shared.definitions[name] == nil
        else { return true }
        guard let bearer else {
            if let span {
                complain(
                    .whoseDefinition, span,
                    "`\(name)` differs from party to party, and here nobody says whose is meant.",
                    advice:
                        "Use it in a sentence with `each party`, `no party` or a party's name, where it means that party's."
                )
            }
            return false
        }
        if own?.perParty[name]?[bearer] != nil || draft.shared.perParty[name]?[bearer] != nil { return true }
        if let span {
            let lines = draft.shared.perParty[name]?.lines ?? own?.perParty[name]?.lines ?? []
            complain(
                .partyDefinitionMissing, span, "`\(name)` is not defined for `\(bearer)`, whom this sentence binds.",
                advice: "Add `\(lines.first?.line.statement.definitionKind ?? "line") \(name) for \(bearer) = …`.",
                related: lines.first.map { [Diagnostic.Related(.span($0.line.span), "defined here for \($0.party)")] }
                    ?? [])
        }
        return false
    }

    /// The name with whose it is, where that matters: what is kept and reported under it.
    func owned(_ name: String) -> String { owned(name, isParty: partyNames.contains(name)) }

    func owned(_ name: String, isParty: Bool) -> String {
        guard isParty, let bearer else { return name }
        return "\(name) for \(bearer)"
    }

    /// Whether some words use a name that differs from party to party, by itself or by what it is defined by.
    func usesPartyNames(_ words: String) -> Bool {
        guard !partyNames.isEmpty else { return false }
        return Draft.names(in: words).contains { word in
            Self.forms(of: String(word)).contains { partyNames.contains($0) }
        }
    }

    /// One sentence; where it uses names that differ from party to party, once for each whom it binds.
    mutating func terms(
        _ syntax: Syntax.Term, clauses: [Draft.Line], above: Above, number: Int, at span: SourceSpan,
        triggerWords: String?
    ) -> [Term] {
        func one() -> [Term] {
            term(syntax, clauses: clauses, above: above, number: number, at: span, triggerWords: triggerWords).map {
                [$0]
            }
                ?? []
        }
        let words = ([syntax.words] + clauses.map(\.statement.words)).joined(separator: " ")
        guard usesPartyNames(words) else { return one() }
        guard case .each(let bearers)? = termBearer(syntax.who, above: above) else {
            // "that party": whichever it is. A name that is used without a bearer says what is missing.
            return one()
        }
        var terms: [Term] = []
        for id in bearers {
            bearer = id
            defer { bearer = nil }
            guard
                var found = term(
                    syntax, clauses: clauses, above: above, number: number, at: span, triggerWords: triggerWords)
            else { continue }
            found.bearer = .each([id])
            terms.append(found)
        }
        return terms
    }
}

extension Draft {
    /// The lines that define a name for one party each, in the order written.
    struct PartyLines {
        var lines: [(party: ActorID, line: Line)] = []

        subscript(party: ActorID) -> Line? { lines.first { $0.party == party }?.line }
    }

    /// The names that differ from party to party, and those that are defined by way of such a name.
    var partyNames: Set<String> {
        let sections = [shared] + readings.map(\.section)
        var found = Set(sections.flatMap { $0.perParty.keys })
        guard !found.isEmpty else { return [] }
        // Who uses whom, so that each name is gone through once.
        var users: [String: [String]] = [:]
        for section in sections {
            for (name, line) in section.definitions {
                for used in Self.names(in: line.statement.words) {
                    for form in Resolver.forms(of: String(used)) { users[form, default: []].append(name) }
                }
            }
        }
        var open = Array(found)
        while let name = open.popLast() {
            for user in users[name] ?? [] where found.insert(user).inserted { open.append(user) }
        }
        return found
    }

    /// The words of a text that may be names.
    static func names(in words: String) -> [Substring] {
        words.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "’" || $0 == "'") }
    }
}
