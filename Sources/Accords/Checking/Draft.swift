import Diagnostics
import Documents

/// The lines of all documents sorted by what they are, before any name is resolved.
struct Draft {
    /// One statement with its place.
    struct Line {
        var statement: Syntax.Statement
        var span: SourceSpan
        var document: Int
        var block: Int
        var node: Int
    }

    /// What stands at the margin, or under one reading.
    struct Section {
        /// Heads but roles, in order.
        var heads: [Line] = []
        /// Roles, in order.
        var roles: [Line] = []
        /// Definitions by name; the first of each.
        var definitions: [String: Line] = [:]
        /// The definitions that are one party's, by name.
        var perParty: [String: PartyLines] = [:]
        /// Their names in order, each once.
        var perPartyNames: [String] = []
        /// Names of definitions in order.
        var names: [String] = []
        var forces: [Line] = []
        var powers: [Line] = []
        /// Articles in order, each number once.
        var articles: [Line] = []
        /// Places in ``articles`` by number.
        var articleIndex: [String: Int] = [:]
        /// Names of lines that could not be read.
        var broken: Set<String> = []

        var isEmpty: Bool {
            heads.isEmpty && roles.isEmpty && names.isEmpty && perParty.isEmpty && forces.isEmpty && powers.isEmpty
                && articles.isEmpty
                && broken.isEmpty
        }
    }

    struct Reading {
        var line: Line
        var name: Syntax.Name
        var source: String?
        var heldBy: [Syntax.Name]
        var section: Section
    }

    let documents: [Syntax.Document]
    private(set) var shared = Section()
    var readings: [Reading] = []
    var cases: [Line] = []
    var accepted: [Line] = []
    var togetherWith: [Line] = []
    var titles: [Line] = []
    var diagnostics: [Diagnostic] = []
    /// Whether a line that would say when something is in force could not be read.
    var hasBrokenForce = false

    init(_ documents: [Syntax.Document]) {
        self.documents = documents
        var shared = Section()
        var declared: [String: Line] = [:]
        var readingNames: [String: Line] = [:]
        for (document, parsed) in documents.enumerated() {
            for (block, lines) in parsed.blocks.enumerated() {
                for node in lines.children(of: nil) {
                    if let broken = lines.nodes[node].broken {
                        note(broken, in: &shared)
                        if broken.keyword == "case" { brokenCase = (document, block) }
                        continue
                    }
                    guard let statement = lines.nodes[node].statement else { continue }
                    let line = Line(
                        statement: statement, span: lines.nodes[node].span, document: document, block: block, node: node
                    )
                    switch statement {
                    case .accord, .declaration: titles.append(line)
                    case .togetherWith: togetherWith.append(line)
                    case .acceptedQuestion: accepted.append(line)
                    case .workedCase:
                        cases.append(line)
                        brokenCase = nil
                    case .expectation: addExpectation(line)
                    case .reading(let name, let source, let heldBy):
                        if let first = readingNames[name.text] {
                            diagnostics.append(
                                twice(
                                    "The reading `\(name.text)`", at: line.span, first: first.span,
                                    advice: "Put its lines under the first one."))
                            continue
                        }
                        readingNames[name.text] = line
                        var reading = Reading(
                            line: line, name: name, source: source?.text, heldBy: heldBy, section: Section())
                        fill(&reading.section, under: line)
                        readings.append(reading)
                    default: add(line, to: &shared, declared: &declared)
                    }
                }
            }
        }
        self.shared = shared
        hasBrokenForce = hasBroken(["in", "signed"])
    }

    /// The statements directly under a line.
    func children(of line: Line) -> [Line] {
        let block = documents[line.document].blocks[line.block]
        return block.children(of: line.node).compactMap { node in
            block.nodes[node].statement.map {
                Line(
                    statement: $0, span: block.nodes[node].span, document: line.document, block: line.block, node: node)
            }
        }
    }

    /// Whether some line under a line could not be read.
    /// The names that broken lines under a case seem to give to facts.
    func brokenNames(under line: Line) -> [String] {
        let block = documents[line.document].blocks[line.block]
        return block.children(of: line.node).compactMap { block.nodes[$0].broken?.names }
    }

    func hasBroken(under line: Line) -> Bool {
        let block = documents[line.document].blocks[line.block]
        return block.children(of: line.node).contains { block.nodes[$0].statement == nil }
    }

    /// The block of a case that could not be read: what follows it in the block is not asked for its case.
    private var brokenCase: (document: Int, block: Int)?

    /// The expectations of each case: those at the margin after it.
    private(set) var expectations: [[Line]] = []

    private mutating func addExpectation(_ line: Line) {
        if let brokenCase, brokenCase.document == line.document, brokenCase.block == line.block { return }
        guard let last = cases.indices.last, cases[last].document == line.document, cases[last].block == line.block
        else {
            diagnostics.append(
                Diagnostic(
                    .caseMissing, at: .span(line.span), "This expectation belongs to no case.",
                    advice: "Write `case \"…\"` above it."))
            return
        }
        while expectations.count <= last { expectations.append([]) }
        expectations[last].append(line)
    }

    /// The expectations at the margin that follow a case.
    func expectations(of place: Int) -> [Line] { place < expectations.count ? expectations[place] : [] }

    /// Whether a line that begins with one of these words could not be read.
    func hasBroken(_ keywords: Set<String>) -> Bool {
        documents.contains { document in
            document.blocks.contains { $0.nodes.contains { $0.broken.map { keywords.contains($0.keyword) } ?? false } }
        }
    }

    // MARK: Sorting

    private mutating func fill(_ section: inout Section, under line: Line) {
        let block = documents[line.document].blocks[line.block]
        var declared: [String: Line] = [:]
        for node in block.children(of: line.node) {
            if let broken = block.nodes[node].broken { note(broken, in: &section) }
            guard let statement = block.nodes[node].statement else { continue }
            add(
                Line(
                    statement: statement, span: block.nodes[node].span, document: line.document, block: line.block,
                    node: node), to: &section, declared: &declared)
        }
    }

    private func note(_ broken: Syntax.Node.Broken, in section: inout Section) {
        if let name = broken.declares { section.broken.insert(name) }
    }

    private mutating func add(_ line: Line, to section: inout Section, declared: inout [String: Line]) {
        switch line.statement {
        case .signed, .timeZone, .day, .evidence, .register: section.heads.append(line)
        case .role(_, let name, _, _):
            guard declare(name, line, &declared) else { return }
            section.roles.append(line)
        case .act(let name, _), .object(let name, _), .place(_, let name, _), .distance(let name, _),
            .period(let name, _), .number(let name, _), .list(let name, _, _), .moment(let name, _),
            .notice(let name, _, _, _), .question(let name, _, _), .phase(let name, _):
            guard declare(name, line, &declared) else { return }
            section.definitions[name.text] = line
            section.names.append(name.text)
        case .forParty(let party, let definition):
            addForParty(party, definition, line, to: &section, declared: &declared)
        case .force: section.forces.append(line)
        case .power: section.powers.append(line)
        case .article(let number, _, _):
            if let first = section.articleIndex[number.text] {
                diagnostics.append(
                    Diagnostic(
                        .articleTwice, at: .span(line.span), "There is an article \(number.text) already.",
                        advice: "Give it another number, or put its lines under the first one.",
                        related: [Diagnostic.Related(.span(section.articles[first].span), "first written here")]))
                return
            }
            section.articleIndex[number.text] = section.articles.count
            section.articles.append(line)
        default: break
        }
    }

    /// A definition for one party. A name is either everybody's or differs from party to party.
    private mutating func addForParty(
        _ party: Syntax.Name, _ definition: Syntax.Statement, _ line: Line, to section: inout Section,
        declared: inout [String: Line]
    ) {
        guard let name = definition.definedName else { return }
        let id = ActorID(party.text)
        if let first = section.definitions[name.text] ?? section.perParty[name.text]?[id] {
            diagnostics.append(
                twice(
                    section.definitions[name.text] == nil
                        ? "`\(name.text)` for `\(id)`" : "`\(name.text)`, for everybody,",
                    at: name.span, first: first.span, advice: "Keep one of the two lines."))
            return
        }
        var own = line
        own.statement = definition
        if section.perParty[name.text] == nil {
            section.perPartyNames.append(name.text)
            if declared[name.text] == nil { declared[name.text] = own }
        }
        section.perParty[name.text, default: PartyLines()].lines.append((id, own))
    }

    private mutating func declare(_ name: Syntax.Name, _ line: Line, _ declared: inout [String: Line]) -> Bool {
        guard let first = declared[name.text] else {
            declared[name.text] = line
            return true
        }
        let elsewhere = first.document != line.document
        diagnostics.append(
            twice(
                "`\(name.text)`", at: name.span, first: first.span,
                advice: elsewhere
                    ? "Documents given together are one accord: declare a name in one of them."
                    : "To differ between readings, write it inside the reading."))
        return false
    }

    private func twice(_ what: String, at span: SourceSpan, first: SourceSpan, advice: String) -> Diagnostic {
        let place =
            first.file == span.file ? "in line \(first.start.line)" : "in \(first.file), line \(first.start.line)"
        return Diagnostic(
            .nameTwice, at: .span(span), "\(what) is already declared \(place).", advice: advice,
            related: [Diagnostic.Related(.span(first), "first declared here")])
    }
}
