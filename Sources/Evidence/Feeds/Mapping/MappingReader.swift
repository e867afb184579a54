import Diagnostics
import Vocabulary
import Yams

/// Reads a mapping from YAML, by nodes, so that everything that is wrong has its line and column.
public struct MappingReader {
    let name: String
    let lines: [Substring]
    var diagnostics: [Diagnostic] = []
    /// Aliases make a small file mean a large one; what is looked at is counted.
    private var budget = 200_000
    /// The accord's own words, needed while rules are read.
    var ownActs: Set<String> = []
    var ownObjects: Set<String> = []

    /// The longest mapping that is read, in bytes.
    public static let longest = 1 << 20

    private init(name: String, text: String) {
        self.name = name
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Reads a mapping.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it.
    ///   - text: what it holds.
    /// - Returns: the mapping, or what is wrong with it: as much as could be found in one go.
    public static func read(name: String, _ text: String) -> Result<Mapping, MappingFlaws> {
        var reader = MappingReader(name: name, text: text)
        let mapping = reader.mapping(text)
        guard let mapping, reader.diagnostics.isEmpty else {
            return .failure(MappingFlaws(reader.diagnostics.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }))
        }
        return .success(mapping)
    }

    private mutating func mapping(_ text: String) -> Mapping? {
        guard text.utf8.count <= Self.longest else {
            say(.mappingForm, span(1, 1), "The mapping is larger than 1 MiB.", "Put long tables into several mappings.")
            return nil
        }
        if let alias = firstAlias() {
            say(
                .mappingForm, alias, "A mapping has no anchors (`&name`) and aliases (`*name`).",
                "Write the part out where it is needed; put quotes around a text that begins with `&` or `*`.")
            return nil
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            say(error)
            return nil
        }
        guard let root, case .mapping = root else {
            say(
                .mappingForm, span(1, 1), "The file is no mapping: it holds no `key: value` lines.",
                "Start from one: `truce import csv FILE --suggest-mapping`, or `truce import acled --print-mapping`.")
            return nil
        }
        return mapping(root)
    }

    private static let keys = [
        "feed", "title", "format", "separator", "encoding", "time zone", "decimal comma", "blanks", "groups", "areas",
        "id", "skip", "join", "split", "rows", "occurred", "reported", "place", "from", "columns", "extra", "reports",
        "own words",
    ]

    private mutating func mapping(_ root: Node) -> Mapping? {
        let entries = entries(root, Self.keys)
        if let own = entries["own words"] {
            let words = self.entries(own, ["acts", "objects"])
            ownActs = Set(words["acts"].map { texts($0) } ?? [])
            ownObjects = Set(words["objects"].map { texts($0) } ?? [])
        }
        var form = FeedForm.plain
        form.kind = entries["format"].flatMap { choice($0, FeedForm.Kind.self) }
        form.encoding = entries["encoding"].flatMap { choice($0, FeedForm.Encoding.self) } ?? .utf8
        form.separator = entries["separator"].flatMap { separator($0) }
        form.groupSeparators = entries["groups"].map { texts($0) } ?? []
        form.takesAreas = entries["areas"].flatMap { word($0, ["disc": true, "set aside": false]) } ?? false
        let zone = entries["time zone"].flatMap { self.zone($0) }

        guard let feedNode = entries["feed"], let feed = text(feedNode) else {
            if entries["feed"] == nil {
                say(
                    .mappingNeeds, root, "The mapping does not say what the feed is called: `feed` is missing.",
                    "Write a short name: `feed: mission-forms`. It begins the id of every report.")
            }
            return nil
        }
        let isName = feed.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        if feed.isEmpty || !isName || feed.count > 40 {
            say(
                .mappingValue, feedNode, "“\(Excerpt.plain(feed))” is no name of a feed.",
                "Write up to 40 Latin letters, digits and hyphens: `feed: mission-forms`.")
        }
        let id = entries["id"].flatMap { self.id($0) }
        if entries["id"] == nil {
            say(
                .mappingNeeds, root, "The mapping does not say which column is the feed's own id: `id` is missing.",
                "Write `id: COLUMN`, or `id: [COLUMN, COLUMN]`; for a feed without ids `id: content`, and then a row that is "
                    + "changed becomes a new report.")
        }
        let occurred = entries["occurred"].flatMap { time($0, zone: zone, isEnd: false) }
        if entries["occurred"] == nil {
            say(
                .mappingNeeds, root, "The mapping does not say when things happened: `occurred` is missing.",
                "Write `occurred: {column: COLUMN, formats: [DD.MM.YYYY]}`.")
        }
        var columns: [(target: Target, rules: RuleList)] = []
        if let node = entries["columns"] { columns += self.columns(node) }
        if let node = entries["extra"] { columns += extras(node) }
        var mapping = Mapping(
            name: name, feed: feed, title: entries["title"].flatMap { text($0) }, form: form, zone: zone,
            decimalComma: entries["decimal comma"].flatMap { flag($0) } ?? false,
            blanks: Set((entries["blanks"].map { texts($0) } ?? []).map { $0.lowercased() }),
            id: id ?? .content, skips: entries["skip"].map { skips($0) } ?? [],
            join: entries["join"].flatMap { join($0) }, split: entries["split"].flatMap { split($0) },
            rows: entries["rows"].flatMap { text($0) },
            occurred: occurred
                ?? TimeRule(columns: [], formats: [], zone: nil, end: [], when: nil, place: span(1, 1)),
            reported: entries["reported"].flatMap { time($0, zone: zone, isEnd: false) },
            place: entries["place"].flatMap { place($0) }, from: entries["from"].flatMap { place($0) },
            columns: columns,
            reports: entries["reports"].map { reports($0, zone: zone) } ?? [], ownActs: ownActs, ownObjects: ownObjects)
        mapping.columns = Self.ordered(mapping.columns)
        return mapping
    }

    /// Canonical columns in their own order, then the others as written.
    static func ordered(_ columns: [(target: Target, rules: RuleList)]) -> [(target: Target, rules: RuleList)] {
        let canonical = Column.allCases.compactMap { column in
            columns.first { $0.target == .canonical(column) }
        }
        return canonical
            + columns.filter {
                if case .extra = $0.target { true } else { false }
            }
    }

    // MARK: - Nodes

    /// The entries of a mapping with these keys; says which are not known.
    mutating func entries(_ node: Node, _ known: [String]) -> [String: Node] {
        guard spend(), case .mapping(let mapping) = node else {
            say(
                .mappingForm, node, "Expected are entries, `key: value`, such as `\(known.first ?? "key"): …`.",
                "Possible are \(known.map { "`\($0)`" }.joined(separator: ", ")).")
            return [:]
        }
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            guard spend() else { return found }
            let written = key.scalar?.string ?? ""
            let name = written.replacing("_", with: " ").lowercased()
            let match = known.first { $0 == written } ?? known.first { $0.replacing("_", with: " ") == name }
            guard let match else {
                let near = Spelling.nearest(to: name, among: known).map { " Did you mean `\($0)`?" } ?? ""
                say(
                    .mappingKeyUnknown, key, "There is no `\(Excerpt.plain(written))` here.\(near)",
                    "Possible are \(known.map { "`\($0)`" }.joined(separator: ", ")).")
                continue
            }
            if let answer = value.scalar?.string, answer == "?" {
                say(
                    .mappingUnanswered, value, "`\(match)` is still a question.",
                    "Answer it in place of the `?`, or take the line out if nobody can tell.")
                continue
            }
            found[match] = value
        }
        return found
    }

    mutating func text(_ node: Node) -> String? {
        guard spend(), let scalar = node.scalar else {
            say(.mappingValue, node, "Expected is one value here, not a list or entries.", nil)
            return nil
        }
        let text = scalar.string
        guard !text.unicodeScalars.contains("\0") else {
            say(.mappingValue, node, "The value holds a NUL, which no text does.", nil)
            return nil
        }
        return text
    }

    /// A value or a list of values.
    mutating func texts(_ node: Node) -> [String] {
        guard case .sequence(let sequence) = node else { return text(node).map { [$0] } ?? [] }
        return sequence.compactMap { text($0) }
    }

    mutating func flag(_ node: Node) -> Bool? {
        word(node, ["yes": true, "true": true, "no": false, "false": false])
    }

    mutating func word<Meaning>(_ node: Node, _ words: [String: Meaning]) -> Meaning? {
        guard let text = text(node) else { return nil }
        if let meaning = words[text.lowercased()] { return meaning }
        let near = Spelling.nearest(to: text, among: words.keys.sorted()).map { " Did you mean `\($0)`?" } ?? ""
        say(
            .mappingValue, node, "“\(Excerpt.plain(text))” cannot stand here.\(near)",
            "Possible are \(words.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")).")
        return nil
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        word(node, Dictionary(Choice.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    mutating func number(_ node: Node) -> Double? {
        guard var text = text(node) else { return nil }
        let written = text
        guard let number = text.withUTF8({ DecimalNumber.read($0) }) else {
            say(.mappingValue, node, "“\(Excerpt.plain(written))” is no number.", "Write it with a point: `2.5`.")
            return nil
        }
        return number
    }

    mutating func zone(_ node: Node) -> CivilZone? {
        guard let name = text(node) else { return nil }
        if let zone = CivilZone(identifier: name) { return zone }
        let near = Spelling.nearest(to: name, among: CivilZone.knownIdentifiers).map { " Did you mean `\($0)`?" } ?? ""
        say(
            .mappingValue, node, "“\(Excerpt.plain(name))” is no IANA time zone.\(near)",
            "Write a name such as `Europe/Kyiv` or `UTC`; abbreviations such as EET mean different clocks to different people."
        )
        return nil
    }

    private mutating func separator(_ node: Node) -> UInt8? {
        word(
            node,
            [
                "comma": 44, ",": 44, "semicolon": 59, ";": 59, "tab": 9, "\t": 9, "stroke": 124, "|": 124,
                "automatic": 0,
            ]
        ).flatMap { $0 == 0 ? nil : $0 }
    }

    mutating func column(_ node: Node) -> ColumnName? {
        guard let text = text(node) else { return nil }
        guard !text.isEmpty else {
            say(.mappingValue, node, "Expected is the name of a column.", nil)
            return nil
        }
        let isOptional = text.hasSuffix("?") && text.count > 1
        return ColumnName(
            text: isOptional ? String(text.dropLast()) : text, written: text, isOptional: isOptional, place: span(node))
    }

    mutating func columnNames(_ node: Node) -> [ColumnName] {
        guard case .sequence(let sequence) = node else { return column(node).map { [$0] } ?? [] }
        return sequence.compactMap { column($0) }
    }

    // MARK: - Places and words

    mutating func spend() -> Bool {
        budget -= 1
        if budget == 0 {
            say(.mappingForm, span(1, 1), "The mapping has more than 200,000 entries.", "Make several of it.")
        }
        return budget > 0
    }

    func span(_ line: Int, _ column: Int, length: Int = 1) -> SourceSpan {
        SourceSpan(
            file: name, start: SourcePosition(offset: 0, line: line, column: column),
            end: SourcePosition(offset: 0, line: line, column: column + max(1, length)))
    }

    func span(_ node: Node) -> SourceSpan {
        let mark = node.mark
        let length = node.scalar?.string.prefix { $0 != "\n" }.unicodeScalars.count ?? 1
        return span(max(1, mark?.line ?? 1), max(1, mark?.column ?? 1), length: min(length, 60))
    }

    mutating func say(_ code: Code, _ node: Node, _ message: String, _ advice: String?) {
        say(code, span(node), message, advice)
    }

    mutating func say(_ code: Code, _ span: SourceSpan, _ message: String, _ advice: String?) {
        guard diagnostics.count < 100 else { return }
        diagnostics.append(Diagnostic(code, at: .span(span), message, advice: advice))
    }

    private mutating func say(_ error: any Error) {
        let advice =
            "Look at the indentation and at quotes: a text with `: ` or ` #` in it, or one that begins with "
            + "`[`, `{`, `%`, `@` or a backtick, stands in quotes."
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            say(.mappingForm, span(mark.line, mark.column), "This is not YAML: \(Excerpt.plain(problem)).", advice)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "`\(Excerpt.plain($0))`" }
            say(
                .mappingForm, span(context.mark.line, context.mark.column),
                "\(names.joined(separator: ", ")) stands twice in one place.", "Keep one of them.")
        default:
            say(.mappingForm, span(1, 1), "The file cannot be read as YAML.", advice)
        }
    }

    /// The first anchor or alias outside of comments and quotes.
    private func firstAlias() -> SourceSpan? {
        for (number, line) in lines.enumerated() {
            var before: UInt8 = 32
            var quote: UInt8?
            for (place, byte) in line.utf8.enumerated() {
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == 34 || byte == 39, [32, 91, 123, 44].contains(before) {
                    quote = byte
                } else if byte == 35, before == 32 || before == 9 {
                    break
                } else if byte == 38 || byte == 42, [32, 91, 123, 44].contains(before),
                    line.utf8.dropFirst(place + 1).first.map({ $0 > 32 }) ?? false,
                    Self.startsValue(line.utf8.prefix(place))
                {
                    return span(number + 1, place + 1)
                }
                before = byte
            }
        }
        return nil
    }

    /// Whether what stands before a place in a line ends where a value begins.
    private static func startsValue(_ before: Substring.UTF8View.SubSequence) -> Bool {
        guard let last = before.last(where: { $0 != 32 }) else { return true }
        return [58, 45, 91, 123, 44].contains(last)
    }
}

/// What is wrong with a mapping.
public struct MappingFlaws: Error, Sendable {
    /// Each with its line and column.
    public var diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
