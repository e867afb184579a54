import Diagnostics
import Documents

extension Syntax.Document {
    /// Parses the blocks of one document. Time is proportional to its length.
    ///
    /// A line that cannot be read costs itself and its own, one diagnostic: the parser goes on at the next line that is
    /// set in as far or less.
    public static func parse(_ source: SourceDocument) -> Syntax.Document { parse([source])[0] }

    /// Parses documents that form one accord. What one declares helps to read the others.
    public static func parse(_ sources: [SourceDocument]) -> [Syntax.Document] {
        let outlines = sources.map { source in source.fences.map { source.outline(of: $0) } }
        let hints = hints(of: outlines.joined())
        return zip(sources, outlines).map { source, outlines in
            var document = Syntax.Document(source: source, blocks: [], diagnostics: [])
            for outline in outlines {
                var parser = BlockParser(file: source.name, outline: outline, hints: hints)
                parser.run()
                document.blocks.append(Syntax.Block(outline: outline, nodes: parser.nodes))
                document.diagnostics += outline.diagnostics
                // What follows an unclosed block is prose that was taken for terms.
                document.diagnostics +=
                    outline.fence.isClosed ? parser.diagnostics : Array(parser.diagnostics.prefix(1))
            }
            return document
        }
    }

    private static func hints(of outlines: some Sequence<Outline>) -> Cursor.Hints {
        var hints = Cursor.Hints()
        for outline in outlines {
            for line in outline.lines where line.tokens.count > 1 {
                if Actor.Role(rawValue: line.tokens[0].text) != nil { hints.roles.insert(line.tokens[1].text) }
                guard line.tokens.count > 2 else { continue }
                switch line.tokens[0].text {
                case "distance": hints.distances.insert(line.tokens[1].text)
                case "period": hints.periods.insert(line.tokens[1].text)
                case "place", "zone": hints.places.insert(line.tokens[1].text)
                case "line", "road":
                    hints.places.insert(line.tokens[1].text)
                    hints.lines.insert(line.tokens[1].text)
                default: break
                }
            }
            for line in outline.lines where line.tokens.count > 1 && Actor.Role(rawValue: line.tokens[0].text) != nil {
                hints.roles.insert(line.tokens[1].text)
            }
        }
        return hints
    }
}

/// Parses the lines of one block, and says which may not stand where they do.
struct BlockParser {
    let file: String
    let outline: Outline
    private var hints: Cursor.Hints
    var nodes: [Syntax.Node] = []
    var diagnostics: [Diagnostic] = []

    init(file: String, outline: Outline, hints: Cursor.Hints) {
        self.file = file
        self.outline = outline
        self.hints = hints
        self.hints.isOfCases = outline.fence.kind == .cases
    }

    mutating func run() {
        nodes.reserveCapacity(outline.lines.count)
        // Lines up to this one belong to one that could not be read, or that takes none: nothing more is said of them.
        var silentUntil = 0
        for (place, line) in outline.lines.enumerated() {
            let first = line.tokens[0]
            let last = line.tokens[line.tokens.count - 1]
            let span = SourceSpan(file: file, start: first.start, end: last.end)
            var node = Syntax.Node(statement: nil, origin: Syntax.Origin(span), parent: line.parent, end: line.end)
            defer { nodes.append(node) }
            guard place >= silentUntil else { continue }
            if let stray = stray(line, at: span) {
                diagnostics.append(stray)
                silentUntil = line.end
                continue
            }
            var cursor = Cursor(file: file, tokens: line.tokens, hints: hints)
            do throws(Diagnostic) {
                let statement = try cursor.statement()
                diagnostics += cursor.notes
                if let misplaced = misplaced(statement, under: line.parent, at: span) {
                    diagnostics.append(misplaced)
                    silentUntil = line.end
                } else {
                    node.statement = statement
                }
            } catch {
                var error = error
                let isOfForm = [.sentenceForm, .nameForm, .modalMissing, .clockUnstated].contains(error.code)
                if isOfForm, !hints.isOfCases { error.advice = Phrases.advice(on: line.tokens) ?? error.advice }
                diagnostics.append(error)
                node.broken = Syntax.Node.Broken(of: line.tokens)
                // What stands under a line that opens a block is looked at all the same.
                if !["article", "reading", "when", "for", "phase", "case"].contains(first.text),
                    !(node.broken?.isSentence ?? false)
                {
                    silentUntil = line.end
                }
            }
        }
    }

    // MARK: What may stand under what

    /// A line under one that takes none.
    private func stray(_ line: Outline.Line, at span: SourceSpan) -> Diagnostic? {
        guard let parent = line.parent, let statement = nodes[parent].statement, !statement.takesLines else {
            return nil
        }
        let above = nodes[parent].span
        return Diagnostic(
            .indentStray, at: .span(span), "This line stands under “\(shown(statement))”, which takes none.",
            advice: "Set it in as far as the line that it belongs to, or begin it at the margin.",
            related: [Diagnostic.Related(.span(above), "the line above it")])
    }

    private func shown(_ statement: Syntax.Statement) -> String {
        let words = statement.words
        return words.count <= 40 ? words : words.prefix(38) + " …"
    }

    private func misplaced(_ statement: Syntax.Statement, under parent: Int?, at span: SourceSpan) -> Diagnostic? {
        let isCase = statement.isOfCases
        if isCase != (outline.fence.kind == .cases) {
            return isCase
                ? Diagnostic(
                    .wrongBlock, at: .span(span), "Worked cases do not stand among the terms.",
                    advice: "Put it into a block that opens with ```truce-test.")
                : Diagnostic(
                    .wrongBlock, at: .span(span), "Terms do not stand among worked cases.",
                    advice: "Put it into a block that opens with ```truce.")
        }
        let above = parent.flatMap { nodes[$0].statement }
        if let parent, above == nil, nodes[parent].broken == nil { return nil }
        let context = context(above, of: parent)
        guard !statement.mayStand(in: context) else { return nil }
        switch statement {
        case .term, .trigger, .clause, .notMonitored:
            if case .clause = statement, context == .article || context == .trigger {
                return Diagnostic(
                    .indentStray, at: .span(span),
                    "“\(shown(statement))” belongs to a sentence, and stands under none.",
                    advice: "Put it under the sentence that it limits, two blanks deeper.")
            }
            return Diagnostic(
                .termOutsideArticle, at: .span(span), "“\(shown(statement))” stands outside every article.",
                advice: "Write `article 1` above it and set it in by two blanks.")
        case .fact:
            return Diagnostic(
                .indentStray, at: .span(span), "A fact belongs to a case.",
                advice: "Write `case \"…\"` above it and set it in.")
        default:
            return Diagnostic(
                .indentStray, at: .span(span), "“\(shown(statement))” does not stand \(context.words).",
                advice: "Begin it at the margin.",
                related: parent.map { [Diagnostic.Related(.span(nodes[$0].span), "the line above it")] } ?? [])
        }
    }

    private func context(_ above: Syntax.Statement?, of parent: Int?) -> Syntax.Statement.Context {
        switch above {
        case .reading: return .reading
        case .article: return .article
        case .trigger: return .trigger
        case .term: return .sentence
        case .phase: return .phase
        case .workedCase: return .workedCase
        default: break
        }
        guard let parent else { return .margin }
        switch nodes[parent].broken?.keyword {
        case "reading": return .reading
        case "article": return .article
        case "when", "for": return .trigger
        case "phase": return .phase
        case "case": return .workedCase
        default: return .sentence
        }
    }
}
