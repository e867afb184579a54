import Diagnostics
import Documents

extension Cursor {
    /// The articles that may stand before a name.
    static let determiners: Set<String> = ["the", "a", "an", "its", "their"]

    /// Words that join names: before one of these, `a` is itself a name.
    static let joints: Set<String> = [
        "or", "and", "except", "as", "is", "by", "in", "into", "from", "of", "to", "on", "within", "at", "with", "for",
        "before", "after", "has", "answers", "must", "may", "gives", "decides", "under", "violated", "kept", "unknown",
        "pending", "not",
    ]

    /// A name; with `what` as it is called in complaints.
    mutating func name(_ what: String = "a name") throws(Diagnostic) -> Syntax.Name {
        let first = index
        var determiner: String?
        if let current, current.kind == .word, Self.determiners.contains(current.text), let next = peek(1),
            next.kind == .word, !Self.joints.contains(next.text)
        {
            determiner = current.text
            index += 1
        }
        guard let token = current, token.kind == .word || token.kind == .offset else { throw expected(what) }
        guard Self.isName(token.text) else { throw badName(token) }
        index += 1
        return Syntax.Name(token.text, determiner: determiner, at: span(from: first))
    }

    /// The number of an article: `4`, `4.6`, `IV.2`, `3.a`.
    mutating func reference() throws(Diagnostic) -> Syntax.Name {
        guard let token = current, token.kind == .word || token.kind == .number || token.kind == .coordinate else {
            throw expected("the number of an article")
        }
        index += 1
        return Syntax.Name(token.text, at: span(of: token))
    }

    /// Names joined by commas, `and` or `or`. Ends before a joint that one of the `stops` follows.
    mutating func names(_ what: String = "a name", stops: Set<String> = []) throws(Diagnostic) -> [Syntax.Name] {
        var names = [try name(what)]
        while takeJoint(stops: stops) { names.append(try name(what)) }
        return names
    }

    /// Takes a comma, `and` or `or` that joins two names.
    mutating func takeJoint(stops: Set<String>) -> Bool {
        guard at(.comma) || at("and") || at("or") else { return false }
        // "A, and B"
        let length = at(.comma) && (peek(1)?.text == "and" || peek(1)?.text == "or") ? 2 : 1
        if let next = peek(length), next.kind == .word, stops.contains(next.text) { return false }
        index += length
        return true
    }

    /// `article 1`, `articles 1, 2 and 3`.
    mutating func articles(stops: Set<String> = []) throws(Diagnostic) -> Syntax.Articles {
        let first = index
        guard take("article") || take("articles") else { throw expected("`article` and its number") }
        var numbers = [try reference()]
        while takeJoint(stops: stops.union(Self.articleStops)) {
            _ = take("article")
            numbers.append(try reference())
        }
        return Syntax.Articles(numbers: numbers, origin: Syntax.Origin(span(from: first)))
    }

    private static let articleStops: Set<String> = [
        "in", "after", "where", "as", "with", "ordered", "notice", "accepted", "phase", "late", "over", "short",
        "settled",
        "excused", "through", "waiting",
    ]

    mutating func quoted(_ what: String) throws(Diagnostic) -> Syntax.Quoted {
        guard let token = take(.string) else { throw expected(what) }
        return Syntax.Quoted(text: token.text, origin: Syntax.Origin(span(of: token)))
    }

    mutating func optionalQuoted() -> Syntax.Quoted? {
        take(.string).map { Syntax.Quoted(text: $0.text, origin: Syntax.Origin(span(of: $0))) }
    }

    mutating func number(_ what: String = "a number") throws(Diagnostic) -> Syntax.Number {
        guard let token = current, token.kind == .number, let value = Double(token.text), value.isFinite else {
            throw expected(what)
        }
        index += 1
        var text = token.text[...]
        while text.count > 1, text.first == "0", text.dropFirst().first != "." { text = text.dropFirst() }
        return Syntax.Number(text: String(text), value: value, origin: Syntax.Origin(span(of: token)))
    }

    /// Letters, digits, underscores and hyphens, beginning with a letter.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ($0.value >= 48 && $0.value <= 57) || $0 == "_" || $0 == "-" || $0 == "’"
                || $0 == "'" || $0.properties.generalCategory == .nonspacingMark
                || $0.properties.generalCategory == .decimalNumber
        }
    }

    private func badName(_ token: Token) -> Diagnostic {
        if let range = twoNumbers(token) { return range }
        let joined = String(
            String.UnicodeScalarView(
                token.text.unicodeScalars.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) ? $0 : "_" }))
        let meant = joined.drop { $0 == "_" || $0.isNumber }
        return Diagnostic(
            .nameForm, at: place(of: token), "“\(token.text)” cannot be a name.",
            advice: "A name begins with a letter and holds letters, digits and underscores"
                + (meant.isEmpty || !Self.isName(String(meant)) ? "." : ": `\(meant)`."))
    }
}
