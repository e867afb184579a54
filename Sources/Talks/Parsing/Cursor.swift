import Diagnostics
import Documents
import Vocabulary

/// Walks the tokens of one line of talks.
struct Cursor: TokenWalker {
    let file: String
    let tokens: [Token]
    var index = 0

    init(file: String, tokens: [Token]) {
        self.file = file
        self.tokens = tokens
    }

    // MARK: Words

    /// Words that go on with a sentence and name nothing.
    static let reserved: Set<String> = [
        "from", "as", "by", "on", "or", "and", "not", "over", "level", "before", "together", "with", "to", "at",
        "within",
        "less", "than", "losing", "saying", "confidence",
    ]

    /// A name: letters, digits, underscores and hyphens; options may also be numbers.
    mutating func name(_ what: String) throws(Diagnostic) -> Name {
        guard let token = current, [.word, .number, .offset, .coordinate, .date].contains(token.kind),
            !Self.reserved.contains(token.text)
        else { throw expected(what) }
        guard Self.isName(token.text) else {
            let meant = String(token.text.map { $0.isLetter || $0.isNumber ? $0 : "-" })
            throw Diagnostic(
                .nameForm, at: place(of: token), "“\(token.text)” cannot be a name.",
                advice: "A name holds letters, digits, underscores and hyphens"
                    + (Self.isName(meant) ? ": `\(meant)`." : "."))
        }
        index += 1
        return Name(text: token.text, span: span(of: token))
    }

    /// A name that is declared: one that the sentences could not tell from a word of theirs is refused where it is given.
    mutating func newName() throws(Diagnostic) -> Name {
        if let token = current, token.kind == .word, Self.reserved.contains(token.text) {
            throw Diagnostic(
                .nameForm, at: place(of: token), "“\(token.text)” is a word of the language and cannot be a name.",
                advice: "Take another word, or add one: `\(token.text)-one`.")
        }
        return try name("a name")
    }

    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first != "-" else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" || $0 == "’" || $0 == "'"
                || $0 == "." || $0.properties.generalCategory == .nonspacingMark
        }
    }

    /// Items between separators: commas, unless told otherwise.
    mutating func list<Item>(
        by separator: [String] = [], _ item: (inout Cursor) throws(Diagnostic) -> Item
    ) throws(Diagnostic) -> [Item] {
        var items = [try item(&self)]
        while takes(separator) { items.append(try item(&self)) }
        return items
    }

    /// Takes a comma, or these words. A comma before `confidence` or `cannot` joins no items.
    private mutating func takes(_ separator: [String]) -> Bool {
        guard separator.isEmpty else {
            guard (0..<separator.count).allSatisfy({ peek($0)?.text == separator[$0] && peek($0)?.kind == .word })
            else {
                return false
            }
            index += separator.count
            return true
        }
        if at(.comma), let next = peek(1)?.text, ["confidence", "cannot", "then"].contains(next) { return false }
        return take(.comma) != nil
    }

    mutating func names(_ what: String) throws(Diagnostic) -> [Name] {
        try list { cursor throws(Diagnostic) in try cursor.name(what) }
    }

    mutating func quoted(_ what: String) throws(Diagnostic) -> Quoted {
        guard let token = take(.string) else { throw expected(what) }
        return token.text
    }

    mutating func optionalQuoted() -> Quoted? { take(.string)?.text }

    mutating func amount(_ what: String = "a number") throws(Diagnostic) -> Amount {
        guard let token = current, token.kind == .number || token.kind == .word else { throw expectedAmount(what) }
        guard let amount = Amount(decimal: token.text) else {
            guard token.kind == .number || ["nan", "inf", "infinity"].contains(token.text.lowercased()) else {
                throw expectedAmount(what)
            }
            throw Diagnostic(
                .talksNumber, at: place(of: token), "“\(token.text)” is no number that can be reckoned with.",
                advice: "Write a decimal number of at most 18 digits, with a point: 2.5.")
        }
        index += 1
        return amount
    }

    mutating func stretch(_ what: String) throws(Diagnostic) -> Stretch {
        let first = index
        let low = try amount(what)
        guard take("to") else { return Stretch(low: low, high: low) }
        let high = try amount("the upper end")
        guard low <= high else {
            throw Diagnostic(
                .talksInterval, at: .span(span(from: first)), "The interval runs from \(low) down to \(high).",
                advice: "Write the smaller number first: `\(high) to \(low)`.")
        }
        return Stretch(low: low, high: high)
    }

    mutating func whole(_ what: String) throws(Diagnostic) -> Int {
        guard let token = current, token.kind == .number, let number = Int(token.text), number <= 1_000_000 else {
            throw expected(what)
        }
        index += 1
        return number
    }

    mutating func day() throws(Diagnostic) -> CivilDate {
        guard let token = take(.date) else { throw expected("a day such as `2025-03-18`") }
        let parts = token.text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else {
            throw Diagnostic(
                .talksDay, at: place(of: token), "There is no day \(token.text).",
                advice: "A day is written as year, month and day: 2025-03-18.")
        }
        return day
    }

    mutating func choice() throws(Diagnostic) -> Choice {
        let issue = try name("an issue")
        return Choice(issue: issue, option: try name("an option of \(issue.text)"))
    }

    // MARK: What stands behind a sentence

    /// `from SOURCE, SOURCE saying "…", confidence high`
    mutating func backing() throws(Diagnostic) -> Backing? {
        guard take("from") else { return nil }
        var backing = Backing(sources: try names("a source"))
        if take("saying") { backing.quotation = try quoted("what is quoted, in quotation marks") }
        if at(.comma), peek(1)?.text == "confidence" {
            index += 2
            guard let token = current, let confidence = Confidence(rawValue: token.text) else {
                throw expected("`low`, `moderate` or `high`")
            }
            index += 1
            backing.confidence = confidence
        }
        return backing
    }

    /// `as NAME`
    mutating func label() throws(Diagnostic) -> Name? {
        take("as") ? try name("a name for this line") : nil
    }
}
