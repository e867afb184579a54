import Diagnostics
import Documents

/// Walks the tokens of one line. Every production is an extension of it and throws the diagnostic that tells what was
/// expected, so that one bad line costs one line.
struct Cursor {
    /// The document, as the person named it.
    let file: String
    let tokens: [Token]
    /// What other lines declare, as far as the form of a sentence hangs on it.
    let hints: Hints
    var index = 0
    /// What is worth knowing about a line that can be read.
    var notes: [Diagnostic] = []

    /// Names that tell a length from a time: `within vicinity of …` is a place, `within same_day of …` a deadline.
    struct Hints: Sendable {
        var distances: Set<String> = []
        var periods: Set<String> = []
        /// Places, zones, lines and roads; `to` one of them is no addressee.
        var places: Set<String> = []
        /// Lines and roads: only these have stretches.
        var lines: Set<String> = []
        /// Everybody with a role.
        var roles: Set<String> = []
        /// Whether the line stands in a block of worked cases.
        var isOfCases = false
    }

    init(file: String, tokens: [Token], hints: Hints) {
        self.file = file
        self.tokens = tokens
        self.hints = hints
    }

    // MARK: Looking

    var current: Token? { index < tokens.count ? tokens[index] : nil }
    var isAtEnd: Bool { index >= tokens.count }

    func peek(_ distance: Int) -> Token? {
        index + distance < tokens.count ? tokens[index + distance] : nil
    }

    /// Whether the next tokens are these words.
    func at(_ words: String...) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        for (place, word) in words.enumerated() {
            let token = tokens[index + place]
            guard token.kind == .word, token.text == word else { return false }
        }
        return true
    }

    /// Whether the next token is one of these words.
    func atAny(_ words: Set<String>) -> Bool {
        guard let current, current.kind == .word else { return false }
        return words.contains(current.text)
    }

    func at(_ kind: Token.Kind) -> Bool { current?.kind == kind }

    // MARK: Taking

    /// Takes these words if they come next.
    mutating func take(_ words: String...) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        for (place, word) in words.enumerated() {
            let token = tokens[index + place]
            guard token.kind == .word, token.text == word else { return false }
        }
        index += words.count
        return true
    }

    mutating func take(_ kind: Token.Kind) -> Token? {
        guard let current, current.kind == kind else { return nil }
        index += 1
        return current
    }

    /// Takes these words or throws.
    mutating func expect(_ words: String...) throws(Diagnostic) {
        for (place, word) in words.enumerated() {
            guard at(word) else {
                throw expected("`\(words[place...].joined(separator: " "))`")
            }
            index += 1
        }
    }

    /// Throws unless the line ends here.
    func expectEnd() throws(Diagnostic) {
        guard let current else { return }
        if current.kind == .mark {
            throw Diagnostic(
                .sentenceForm, at: place(of: current), "A statement ends with its line.",
                advice: "Leave out the “\(current.text)”.")
        }
        if current.kind == .openString { throw openString(current) }
        throw Diagnostic(
            .sentenceForm, at: place(of: current),
            "The statement could end after “\(shown(tokens[max(0, index - 1)]))”; “\(shown(current))” does not belong to it.",
            advice: slip())
    }

    // MARK: Places

    func span(of token: Token) -> SourceSpan { SourceSpan(file: file, start: token.start, end: token.end) }
    func place(of token: Token) -> Place { .span(span(of: token)) }

    /// The span from a token to the last one taken.
    func span(from first: Int) -> SourceSpan {
        let first = tokens[min(first, tokens.count - 1)]
        let last = tokens[max(0, index - 1)]
        return SourceSpan(file: file, start: first.start, end: max(first.end, last.end))
    }

    /// The current token, or the point after the last.
    var here: Place {
        if let current { return place(of: current) }
        guard let last = tokens.last else { return .file(file) }
        return .span(SourceSpan(file: file, start: last.end, end: last.end))
    }

    // MARK: Complaints

    /// A token as the document shows it.
    func shown(_ token: Token) -> String {
        switch token.kind {
        case .string: "\"\(token.text)\""
        case .openString: "\"\(token.text)"
        default: token.text
        }
    }

    /// The diagnostic for something else than what must stand here.
    func expected(_ what: String, advice: String? = nil) -> Diagnostic {
        if let current, current.kind == .openString { return openString(current) }
        let before = index > 0 ? " after “\(shown(tokens[min(index, tokens.count) - 1]))”" : ""
        let found = current.map { "found “\(shown($0))”" } ?? "the line ends here"
        return Diagnostic(.sentenceForm, at: here, "Expected \(what)\(before); \(found).", advice: advice)
    }

    private func openString(_ token: Token) -> Diagnostic {
        Diagnostic(
            .stringOpen, at: place(of: token), "The closing quotation mark is missing.",
            advice: "A text in quotation marks ends on the line on which it begins.")
    }
}
