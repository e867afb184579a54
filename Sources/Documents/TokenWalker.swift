import Diagnostics

/// Walks the tokens of one line. The productions of each of our languages extend a walker of their own, and throw the
/// diagnostic that tells what was expected, so that one bad line costs one line.
public protocol TokenWalker {
    /// The document, as the person named it.
    var file: String { get }
    /// The tokens of the line.
    var tokens: [Token] { get }
    /// The next token.
    var index: Int { get set }
    /// What a line that should have ended here was probably meant to say.
    func slip() -> String?
}

extension TokenWalker {
    /// Nothing to say.
    public func slip() -> String? { nil }

    // MARK: Looking

    /// The next token; nil at the end of the line.
    public var current: Token? { index < tokens.count ? tokens[index] : nil }
    /// Whether the line ends here.
    public var isAtEnd: Bool { index >= tokens.count }

    /// The token so many behind the next.
    public func peek(_ distance: Int) -> Token? {
        index + distance < tokens.count ? tokens[index + distance] : nil
    }

    /// Whether the next tokens are these words.
    public func at(_ words: String...) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        for (place, word) in words.enumerated() {
            let token = tokens[index + place]
            guard token.kind == .word, token.text == word else { return false }
        }
        return true
    }

    /// Whether the next token is one of these words.
    public func atAny(_ words: Set<String>) -> Bool {
        guard let current, current.kind == .word else { return false }
        return words.contains(current.text)
    }

    /// Whether the next token is of this kind.
    public func at(_ kind: Token.Kind) -> Bool { current?.kind == kind }

    // MARK: Taking

    /// Takes these words if they come next.
    public mutating func take(_ words: String...) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        for (place, word) in words.enumerated() {
            let token = tokens[index + place]
            guard token.kind == .word, token.text == word else { return false }
        }
        index += words.count
        return true
    }

    /// Takes the next token if it is of this kind.
    public mutating func take(_ kind: Token.Kind) -> Token? {
        guard let current, current.kind == kind else { return nil }
        index += 1
        return current
    }

    /// Takes these words or throws.
    public mutating func expect(_ words: String...) throws(Diagnostic) {
        for (place, word) in words.enumerated() {
            guard at(word) else {
                throw expected("`\(words[place...].joined(separator: " "))`")
            }
            index += 1
        }
    }

    /// Throws unless the line ends here.
    public func expectEnd() throws(Diagnostic) {
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

    /// Where a token stands.
    public func span(of token: Token) -> SourceSpan { SourceSpan(file: file, start: token.start, end: token.end) }
    /// Where a token stands, as a place.
    public func place(of token: Token) -> Place { .span(span(of: token)) }

    /// The span from a token to the last one taken.
    public func span(from first: Int) -> SourceSpan {
        let first = tokens[min(first, tokens.count - 1)]
        let last = tokens[max(0, index - 1)]
        return SourceSpan(file: file, start: first.start, end: max(first.end, last.end))
    }

    /// The current token, or the point after the last.
    public var here: Place {
        if let current { return place(of: current) }
        guard let last = tokens.last else { return .file(file) }
        return .span(SourceSpan(file: file, start: last.end, end: last.end))
    }

    // MARK: Complaints

    /// A token as the document shows it.
    public func shown(_ token: Token) -> String {
        switch token.kind {
        case .string: "\"\(token.text)\""
        case .openString: "\"\(token.text)"
        default: token.text
        }
    }

    /// The diagnostic for something else than what must stand here.
    public func expected(_ what: String, advice: String? = nil) -> Diagnostic {
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
