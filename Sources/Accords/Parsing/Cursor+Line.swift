import Diagnostics
import Documents

extension Cursor {
    /// The statement of a line. Which line may stand under which is not looked at here.
    mutating func statement() throws(Diagnostic) -> Syntax.Statement {
        let statement = try unfinished()
        try expectEnd()
        return statement
    }

    private mutating func unfinished() throws(Diagnostic) -> Syntax.Statement {
        guard let first = current else { throw expected("a statement") }
        switch first.kind {
        case .date: return .fact(try fact())
        case .openString: throw expected("a statement")
        case .word: break
        default:
            if let bearerless = bearerless() { throw bearerless }
            throw unknown(first)
        }
        if first.text == "must" || first.text == "may" || first.text == "shall" {
            throw Diagnostic(
                .bearerMissing, at: here, "Who \(first.text)? The sentence begins with “\(first.text)”.",
                advice: "Name the one who bears the duty: `each party must …`, `no party may …`.")
        }
        // A role or place may be called like a keyword: what has a modal right after its first words is a sentence.
        if peek(1)?.text == "must" || peek(1)?.text == "may" { return try sentence() }
        if let small = capitalised(first) { throw small }
        if let statement = try head() { return statement }
        if let statement = try definition() { return statement }
        if let force = try force() { return .force(force) }
        if let statement = try structure() { return statement }
        if let clause = try clause() { return .clause(clause) }
        if startsSentence { return try sentence() }
        throw unknown(first)
    }

    /// Readings, articles, triggers, cases, and what is not built of them.
    private mutating func structure() throws(Diagnostic) -> Syntax.Statement? {
        if take("reading") {
            let name = try name("the name of a reading")
            let source = optionalQuoted()
            let heldBy = take("held", "by") ? try names("the name of a party") : []
            return .reading(name, source: source, heldBy: heldBy)
        }
        if take("article") {
            let number = try reference()
            let title = optionalQuoted()
            guard take("during") else { return .article(number, title: title, during: nil) }
            _ = take("the")
            try expect("phase")
            return .article(number, title: title, during: try name("the name of a phase"))
        }
        if take("not", "monitored") {
            guard take("because") else {
                throw expected("`because` and the reason in quotation marks", advice: "Reports show the reason.")
            }
            return .notMonitored(try quoted("the reason in quotation marks"))
        }
        if at("when") {
            index += 1
            return .trigger(try event())
        }
        if take("for", "each") { return .trigger(try forEach()) }
        if take("phase") {
            let name = try name("the name of a phase")
            return .phase(name, title: optionalQuoted())
        }
        if let line = try phaseLine() { return .phaseLine(line) }
        if take("case") { return .workedCase(try quoted("the case's name in quotation marks")) }
        if take("expect") { return .expectation(try expectation()) }
        return nil
    }

    /// Whether a line has a modal, or begins as sentences do.
    private var startsSentence: Bool {
        if atAny(["no", "each", "either", "that", "both", "all", "every", "any", "neither"]) { return true }
        if atAny(["a", "the"]), let next = peek(1)?.text, ["party", "other", "parties", "side"].contains(next) {
            return true
        }
        return tokens[index...].prefix(12).contains {
            $0.kind == .word && Self.modals.contains($0.text)
        }
    }

    private static let modals: Set<String> = [
        "must", "may", "shall", "will", "should", "cannot", "mustn't", "can't", "ought",
    ]

    /// "entry of 18 vessels": something happens, and nobody has to do it.
    private func bearerless() -> Diagnostic? {
        let words = tokens.filter { $0.kind == .word || $0.kind == .number }
        guard words.count == tokens.count, tokens.contains(where: { $0.kind == .number }), tokens.count <= 12,
            tokens.first?.kind == .number || tokens.contains(where: { $0.text == "of" })
        else { return nil }
        let sentence = tokens.map(\.text).joined(separator: " ")
        let first = tokens[0]
        let last = tokens[tokens.count - 1]
        return Diagnostic(
            .bearerMissing, at: .span(SourceSpan(file: file, start: first.start, end: last.end)),
            "“\(sentence)”: who has to see to it? A duty needs a subject that the accord names.",
            advice: "Write `WHO must …`, for instance `Government must admit …`.")
    }

    /// A keyword that begins with a capital, as sentences do in prose.
    private func capitalised(_ token: Token) -> Diagnostic? {
        let small = token.text.lowercased()
        guard small != token.text else { return nil }
        let second = peek(1)?.text.lowercased() ?? ""
        let startsSentence =
            ["no", "each", "either", "a", "that", "the"].contains(small) && ["party", "other"].contains(second)
        guard startsSentence || Self.keywords.contains(small) else { return nil }
        return Diagnostic(
            .keywordUnknown, at: place(of: token),
            "“\(token.text)” begins no statement: keywords are in small letters.",
            advice: "Write `\(small)\(startsSentence ? " " + second : "")`.")
    }

    private static let keywords: [String] = [
        "accord", "declaration", "together", "signed", "time", "day", "party", "guarantor", "monitor", "commission",
        "mediator", "group", "evidence", "register", "accepted", "act", "object", "place", "zone", "line", "road",
        "number",
        "distance", "period", "list", "moment", "notice", "question", "in", "renewed", "excused", "released", "not",
        "counts", "phase", "reading", "article", "when", "for", "except", "where", "within", "by", "before", "case",
        "expect",
    ]

    private func unknown(_ token: Token) -> Diagnostic {
        if let bearerless = bearerless() { return bearerless }
        let message = "“\(shown(token))” begins no statement."
        if hints.isOfCases {
            return Diagnostic(
                .keywordUnknown, at: place(of: token), message,
                advice:
                    "A fact begins with its time: `2025-03-18 20:50 …`. Other lines here begin with `case` or `expect`."
            )
        }
        let lowered = token.text.lowercased()
        let advice: String?
        switch lowered {
        case "forbid", "forbidden", "prohibit", "prohibited", "ban", "refrain", "abstain":
            advice = "Did you mean `no party may …`?"
        case "oblige", "require", "required", "ensure", "undertake": advice = "Did you mean `each party must …`?"
        case "allow", "allowed", "permit", "permitted": advice = "Did you mean `WHO may …`?"
        case "if", "whenever", "upon", "once": advice = "Did you mean `when … is reported`?"
        case "unless": advice = "Did you mean `except …`?"
        case "until", "from", "effective", "valid": advice = "Did you mean `in force from … until …`?"
        case "timezone", "tz": advice = "Did you mean `time zone …`?"
        case "side", "state", "country", "parties": advice = "Did you mean `party …`?"
        case "section", "clause", "paragraph", "art", "§": advice = "Did you mean `article …`?"
        case "test": advice = "Did you mean `case \"…\"`?"
        case "area", "region": advice = "Did you mean `zone … = …`?"
        default:
            let candidates = Self.keywords.filter { $0.count > 2 || lowered.count <= 3 }
            if Self.keywords.contains(lowered), lowered == token.text {
                advice = "A line that begins with `\(lowered)` goes on in another way; see the language reference."
            } else {
                advice =
                    Spelling.nearest(to: lowered, among: candidates).map { "Did you mean `\($0)`?" }
                    ?? "A statement begins with a keyword such as `article`, `party` or `zone`, or with who must, must not or may."
            }
        }
        return Diagnostic(.keywordUnknown, at: place(of: token), message, advice: advice)
    }
}
