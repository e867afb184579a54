import Diagnostics
import Documents

extension Cursor {
    /// The statement of a line, with what stands behind it.
    mutating func line() throws(Diagnostic) -> (Statement, Backing?, Name?) {
        let statement = try statement()
        var backing: Backing?
        if case .from = statement {} else { backing = try self.backing() }
        let label = try label()
        try expectEnd()
        return (statement, backing, label)
    }

    /// The words with which a statement may begin that no party does.
    static let keywords = [
        "talks", "confidential", "party", "guarantor", "delegation", "scale", "source", "from", "issue", "option",
        "term",
        "no", "step", "carries", "needs", "costs", "gives", "can", "cannot", "verified", "guarantee", "covers", "order",
        "proposal", "accepted", "rejected", "conflict", "state", "impossible", "case", "package", "relaxing", "expect",
    ]

    private mutating func statement() throws(Diagnostic) -> Statement {
        guard let first = current, first.kind == .word || first.kind == .number else { throw expected("a statement") }
        if let second = peek(1)?.text, Self.verbs.contains(second), !["no", "from"].contains(first.text) {
            return try judgement()
        }
        guard Self.keywords.contains(first.text) else {
            // Inside a proposal a line is an issue and its option.
            if tokens.count >= 2, tokens.count == 2 || ["from", "as"].contains(tokens[2].text) {
                return .contains(try choice())
            }
            throw unknown(first)
        }
        index += 1
        switch first.text {
        case "talks":
            let title = try quoted("the title, in quotation marks")
            guard take("as") else { return .title(title, asOf: nil) }
            try expect("of")
            return .title(title, asOf: try day())
        case "confidential":
            try expect("to")
            return .confidential(try name("a party"))
        case "party", "guarantor":
            return .role(first.text == "party" ? .party : .guarantor, try newName(), optionalQuoted())
        case "delegation":
            let title = try quoted("the delegation, in quotation marks")
            try expect("of")
            return .delegation(title, of: try name("a party"))
        case "scale":
            let stretch = try stretch("the lower end")
            guard stretch.low < stretch.high else {
                throw Diagnostic(
                    .talksInterval, at: .span(span(from: 0)), "A scale has two ends, and this has one: \(stretch.low).",
                    advice: "Write the lower end and the higher: `scale 0 to 10`.")
            }
            return .scale(stretch)
        case "source": return try source()
        case "from":
            index -= 1
            guard let backing = try backing() else { throw expected("a source") }
            return .from(backing)
        case "issue": return .issue(try newName(), optionalQuoted())
        case "option": return .option(try newName(), optionalQuoted())
        case "term": return .term(try quoted("the term as an accord has it, in quotation marks"))
        case "no":
            if at("judgment") {
                throw expected("`judgement of`", advice: "It is written with an e: `no judgement of …`.")
            }
            try expect("judgement", "of")
            let party = try name("a party")
            try expect("on")
            let issue = try name("an issue")
            let isMore = current.map { $0.kind != .comma && !["from", "as"].contains($0.text) } ?? false
            return .noJudgement(party, issue, isMore ? try name("an option") : nil)
        case "package":
            if take("of") { return .packageOf(try name("a proposal")) }
            return .package(try list { cursor throws(Diagnostic) in try cursor.choice() })
        case "case": return .workedCase(try quoted("what the case shows, in quotation marks"))
        case "relaxing": return .relaxing(try names("the name of a precondition or red line"))
        case "expect": return .expect(try expectation())
        case "proposal", "accepted", "rejected": return try proposal(first.text)
        case "conflict", "state", "impossible": return try conflict(first.text)
        default: return try step(first.text)
        }
    }

    private mutating func source() throws(Diagnostic) -> Statement {
        let name = try newName()
        let isConfidential = take("confidential")
        let title = optionalQuoted()
        let day = at(.date) ? try day() : nil
        var address: Quoted?
        if take("at") { address = try quoted("the address, in quotation marks") }
        return .source(name, title, isConfidential: isConfidential, day, address: address)
    }

    private mutating func proposal(_ keyword: String) throws(Diagnostic) -> Statement {
        if let answer = Statement.Answer(rawValue: keyword) {
            try expect("by")
            let parties = try names("a party")
            return .answered(answer, by: parties, on: take("on") ? try day() : nil)
        }
        let name = try newName()
        let title = optionalQuoted()
        let actors = take("by") ? try names("who made it") : []
        return .proposal(name, title, by: actors, on: take("on") ? try day() : nil)
    }

    private mutating func expectation() throws(Diagnostic) -> Statement.Expectation {
        if take("deadlock") { return .deadlock }
        if take("a", "way") { return .way }
        if let word = current?.text, let efficiency = Statement.Efficiency(rawValue: word) {
            index += 1
            try expect("efficient")
            return .efficient(efficiency)
        }
        let party = try name("a party, `deadlock`, `a way`, or `necessarily`, `possibly` or `never` and `efficient`")
        if take("could", "accept") { return .couldAccept(party) }
        if at("accepts") {
            throw expected(
                "`could accept`",
                advice: "What is known says that it could, not that it does: `expect \(party.text) could accept`.")
        }
        if take("cannot", "accept") { return .cannotAccept(party) }
        return .worth(party, try stretch("`could accept`, `cannot accept` or what the package is worth"))
    }

    /// The diagnostic for a line that begins as none does.
    func unknown(_ token: Token) -> Diagnostic {
        let second = tokens.count > 1 ? tokens[1] : nil
        let meant =
            Spelling.nearest(to: token.text, among: Self.keywords)
            ?? (second.flatMap { Spelling.nearest(to: $0.text, among: Self.verbs) }).map { "\(token.text) \($0)" }
        return Diagnostic(
            .talksSentence, at: place(of: token), "No statement begins with “\(shown(token))”.",
            advice: meant.map { "Did you mean `\($0)`?" }
                ?? "A statement begins with a keyword such as `issue`, `step` or `proposal`, or with a party that `values`, `prefers`, `weighs`, `requires` or `cannot accept`."
        )
    }
}
