import Diagnostics
import Documents
import Vocabulary

/// Makes talks of what was written: names first, then what is said with them.
struct Checker {
    var talks = Negotiation()
    var diagnostics: [Diagnostic] = []

    /// Where a name was declared, by kind.
    enum Kind: String { case party, source, issue, step, guarantee, proposal, label, decision }
    private var declared: [Kind: [String: (place: Int, span: SourceSpan)]] = [:]
    /// Options by issue.
    private(set) var options: [[String: Int]] = []
    private var title: SourceSpan?
    private var scale: SourceSpan?

    /// A line with the `from` that stands above it.
    struct Line {
        var node: Node
        var backing: Negotiation.Backing
        /// The lines under it.
        var children: [Node]

        /// Whether it speaks of red lines and preconditions by their names.
        var namesLines: Bool {
            switch node.statement {
            case .canLiveWithout, .workedCase: true
            default: false
            }
        }
    }

    mutating func run(_ documents: [(Written, owner: Name?)]) -> TalksCheck {
        for (written, _) in documents { diagnostics += written.diagnostics }
        for (written, owner) in documents { declare(written, owner) }
        var all: [Line] = []
        for (written, owner) in documents {
            let party = owner.flatMap { place(of: $0, .party, "a party") }
            all += lines(of: written, owner: party)
        }
        // What speaks of lines by their names comes after these lines, wherever it is written.
        for line in all where !line.namesLines { state(line) }
        for line in all where line.namesLines { state(line) }
        if diagnostics.allSatisfy({ $0.severity != .error }) { reflect() }
        diagnostics.sort { Self.isBefore($0, $1) }
        let isSound = diagnostics.allSatisfy { $0.severity != .error }
        return TalksCheck(negotiation: isSound ? talks : nil, diagnostics: diagnostics)
    }

    private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.place.file ?? "", left.place.line ?? 0) < (right.place.file ?? "", right.place.line ?? 0)
    }

    // MARK: Names

    mutating func add(
        _ code: Code, _ span: SourceSpan, _ message: String, advice: String? = nil, see: SourceSpan? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                code, at: .span(span), message, advice: advice,
                related: see.map { [Diagnostic.Related(.span($0), "the other place")] } ?? []))
    }

    /// Notes a new name; false where it is taken.
    private mutating func declare(_ name: Name, _ kind: Kind, at place: Int) -> Bool {
        // Steps and guarantees are named in one place, and so are parties and guarantors.
        if let other = declared[kind]?[name.text] {
            add(
                .talksNameTwice, name.span, "“\(name.text)” is declared twice.",
                advice: "Give one of them another name.", see: other.span)
            return false
        }
        declared[kind, default: [:]][name.text] = (place, name.span)
        return true
    }

    /// The place of a declared name; complains and gives nil where there is none.
    mutating func place(of name: Name, _ kind: Kind, _ what: String) -> Int? {
        if let found = declared[kind]?[name.text] { return found.place }
        unknown(name, what, among: declared[kind].map { Array($0.keys) } ?? [])
        return nil
    }

    /// Where something was declared.
    func declaration(of name: String, _ kind: Kind) -> SourceSpan? { declared[kind]?[name]?.span }

    mutating func unknown(_ name: Name, _ what: String, among known: [String]) {
        let meant = Spelling.nearest(to: name.text, among: known)
        let all = known.sorted(by: naturallyPrecedes)
        add(
            .talksNameUnknown, name.span, "“\(name.text)” is not \(what) of these talks.",
            advice: meant.map { "Did you mean `\($0)`?" }
                ?? (all.isEmpty
                    ? "None is declared." : all.count > 8 ? nil : "There are: \(all.joined(separator: ", "))."))
    }

    /// A party that decides: guarantors do not.
    mutating func party(_ name: Name) -> Int? {
        guard let place = place(of: name, .party, "a party") else { return nil }
        guard place >= 0 else {
            add(
                .talksNameUnknown, name.span, "\(name.text) is a guarantor here and decides nothing.",
                advice: "Declare it as `party \(name.text)` if it has to agree.")
            return nil
        }
        return place
    }

    mutating func actor(_ name: Name) -> Negotiation.Actor? {
        place(of: name, .party, "a party or guarantor").map { $0 >= 0 ? .party($0) : .guarantor(-1 - $0) }
    }

    mutating func actors(_ names: [Name]) -> [Negotiation.Actor] {
        var result: [Negotiation.Actor] = []
        for name in names {
            guard let actor = actor(name) else { continue }
            if result.contains(actor) { add(.talksNameTwice, name.span, "\(name.text) is named twice here.") }
            result.append(actor)
        }
        return result
    }

    mutating func issue(_ name: Name) -> Int? { place(of: name, .issue, "an issue") }

    mutating func option(_ name: Name, of issue: Int) -> Int? {
        if let found = options[issue][name.text] { return found }
        unknown(name, "an option of \(talks.issues[issue].name)", among: Array(options[issue].keys))
        return nil
    }

    mutating func choice(_ choice: Choice) -> PackageProblem.Choice? {
        guard let issue = issue(choice.issue), let option = option(choice.option, of: issue) else { return nil }
        return PackageProblem.Choice(issue: issue, option: option)
    }

    mutating func choices(_ written: [Choice]) -> [PackageProblem.Choice]? {
        var result: [PackageProblem.Choice] = []
        for item in written {
            guard let found = choice(item) else { return nil }
            if let twice = result.first(where: { $0.issue == found.issue }) {
                add(
                    .talksNameTwice, item.issue.span,
                    twice == found
                        ? "“\(item.words)” is named twice."
                        : "Two options of \(item.issue.text) are never chosen together.",
                    advice: "Name one option of each issue.")
                return nil
            }
            result.append(found)
        }
        return result
    }

    /// A step, or a guarantee.
    mutating func prior(_ name: Name) -> Negotiation.Prior? {
        if let guarantee = declared[.guarantee]?[name.text] { return .guarantee(guarantee.place) }
        return place(of: name, .step, "a step or a guarantee").map { .step($0) }
    }

    mutating func step(_ name: Name) -> Int? { place(of: name, .step, "a step") }

    mutating func label(_ name: Name) -> Int? { place(of: name, .label, "the name of a precondition or red line") }
    mutating func proposal(_ name: Name) -> Int? { place(of: name, .proposal, "a proposal") }

    mutating func declare(label: Name?, at place: Int) -> String? {
        guard let label, declare(label, .label, at: place) else { return nil }
        return label.text
    }

    // MARK: Declarations

    private mutating func declare(_ written: Written, _ owner: Name?) {
        for block in written.blocks {
            for (place, node) in block.nodes.enumerated() {
                guard let statement = node.statement else { continue }
                if owner != nil, statement.isForAll {
                    add(
                        .talksBlock, node.span, "Who takes part, and the scale, is for all to see.",
                        advice: "Put this line into the shared document.")
                    continue
                }
                switch statement {
                case .title(let text, let day):
                    if let title { add(.talksNameTwice, node.span, "The talks have a title already.", see: title) }
                    (talks.title, talks.asOf, title) = (text, day, node.span)
                case .scale(let stretch):
                    if let scale { add(.talksNameTwice, node.span, "The scale is stated twice.", see: scale) }
                    (talks.scale, scale) = ((stretch.low, stretch.high), node.span)
                case .role(let role, let name, let text):
                    let isParty = role == .party
                    let count = isParty ? talks.parties.count : talks.guarantors.count
                    guard declare(name, .party, at: isParty ? count : -1 - count) else { continue }
                    if Cursor.keywords.contains(name.text) || Cursor.reserved.contains(name.text) {
                        add(
                            .nameForm, name.span,
                            "“\(name.text)” is a word of the language and cannot be a party's name.")
                    }
                    let party = Negotiation.Party(name: name.text, title: text ?? name.text, delegations: [])
                    if isParty { talks.parties.append(party) } else { talks.guarantors.append(party) }
                case .source(let name, let text, let isConfidential, let day, let address):
                    guard declare(name, .source, at: talks.sources.count) else { continue }
                    talks.sources.append(
                        Negotiation.Source(
                            name: name.text, title: text,
                            // Whom a side named in confidence stays with that side's file.
                            isConfidential: isConfidential || owner != nil, day: day, address: address))
                case .issue(let name, let text):
                    guard declare(name, .issue, at: talks.issues.count) else { continue }
                    declareOptions(of: name, text, node, block, place)
                case .step(let name, let text, _):
                    guard isFree(name, of: .guarantee), declare(name, .step, at: talks.steps.count) else { continue }
                    talks.steps.append(
                        Negotiation.Step(
                            name: name.text, title: text ?? name.text, actors: [], carriesOut: nil, needs: [],
                            costs: [],
                            gains: [], undoing: .unstated, verifiers: [], verification: nil,
                            backing: Negotiation.Backing(span: node.span)))
                case .guarantee(let name, let text, _):
                    guard isFree(name, of: .step), declare(name, .guarantee, at: talks.guarantees.count) else {
                        continue
                    }
                    talks.guarantees.append(
                        Negotiation.Guarantee(
                            name: name.text, title: text ?? name.text, actors: [], needs: [], covers: [],
                            backing: Negotiation.Backing(span: node.span)))
                case .proposal(let name, let text, _, let day):
                    guard declare(name, .proposal, at: talks.proposals.count) else { continue }
                    if Negotiation.isTaken(proposal: name.text) {
                        add(
                            .talksNameTaken, name.span,
                            "“\(name.text)” is taken: Truce calls a package of its shortlist so.",
                            advice: "Give the proposal another name: `paper-\(name.text)`.")
                    }
                    talks.proposals.append(
                        Negotiation.Proposal(
                            name: name.text, title: text ?? name.text, actors: [], day: day, options: [], answers: [],
                            backing: Negotiation.Backing(span: node.span)))
                default: break
                }
            }
        }
    }

    private mutating func isFree(_ name: Name, of kind: Kind) -> Bool {
        guard let other = declared[kind]?[name.text] else { return true }
        add(.talksNameTwice, name.span, "“\(name.text)” is a \(kind.rawValue) already.", see: other.span)
        return false
    }

    private mutating func declareOptions(
        of name: Name, _ text: Quoted?, _ node: Node, _ block: Block, _ place: Int
    ) {
        var issue = Negotiation.Issue(
            name: name.text, title: text ?? name.text, options: [], backing: Negotiation.Backing(span: node.span))
        var names: [String: Int] = [:]
        for (child, _) in block.lines(under: place) {
            guard case .option(let name, let text) = block.nodes[child].statement else { continue }
            if let other = names[name.text] {
                add(
                    .talksNameTwice, name.span, "“\(name.text)” is an option of \(issue.name) already.",
                    see: issue.options[other].backing.span)
                continue
            }
            names[name.text] = issue.options.count
            let terms = block.outline.children(of: child).compactMap { place -> Negotiation.Term? in
                guard case .term(let text) = block.nodes[place].statement else { return nil }
                return Negotiation.Term(text: text, span: block.nodes[place].span)
            }
            issue.options.append(
                Negotiation.Option(
                    name: name.text, title: text ?? name.text, terms: terms,
                    backing: Negotiation.Backing(span: block.nodes[child].span)))
        }
        let wasRead = block.lines(under: place).allSatisfy { block.nodes[$0.place].statement != nil }
        if issue.options.isEmpty, wasRead {
            add(
                .talksIssueEmpty, node.span, "The issue “\(name.text)” has no options.",
                advice: "Write the ways to settle it under it: `option NAME \"…\"`.")
        } else if issue.options.count == 1, wasRead {
            add(
                .talksIssueSettled, node.span,
                "The issue “\(name.text)” has one option: there is nothing to agree on.")
        }
        talks.issues.append(issue)
        options.append(names)
    }

    // MARK: Lines

    /// The lines at the margin, with the `from` above them resolved, and the lines under each.
    private mutating func lines(of written: Written, owner: Int?) -> [Line] {
        var lines: [Line] = []
        for block in written.blocks {
            for (place, above) in block.lines(under: nil) { lines.append(line(block, place, under: above, owner)) }
        }
        return lines
    }

    private mutating func line(_ block: Block, _ place: Int, under above: Backing?, _ owner: Int?) -> Line {
        let node = block.nodes[place]
        return Line(
            node: node, backing: backing(node, under: above, owner),
            children: block.lines(under: place).map { child, between in
                var inner = block.nodes[child]
                inner.backing = inner.backing ?? between ?? node.backing ?? above
                return inner
            })
    }

    /// The lines under a line that take sources, each with its own.
    mutating func details(_ line: Line) -> [Negotiation.Detail] {
        line.children.compactMap { child in
            guard let statement = child.statement, statement.takesBacking else { return nil }
            return .init(words: statement.words, backing: backing(child, line.backing.owner))
        }
    }

    /// What supports a line: what stands behind it, or else the `from` above it.
    mutating func backing(_ node: Node, under above: Backing? = nil, _ owner: Int?) -> Negotiation.Backing {
        var result = Negotiation.Backing(span: node.span, owner: owner)
        guard let written = node.backing ?? above else { return result }
        result.sources = written.sources.compactMap { place(of: $0, .source, "a source") }
        result.quotation = written.quotation
        result.confidence = written.confidence
        return result
    }
}
