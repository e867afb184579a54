import Diagnostics
import Documents

/// What was written in the blocks of one document.
struct Written: Sendable {
    var source: SourceDocument
    var blocks: [Block] = []
    var diagnostics: [Diagnostic] = []

    /// Parses the blocks. A line that cannot be read costs itself and those under it, one diagnostic.
    init(_ source: SourceDocument) {
        self.source = source
        for fence in source.fences {
            let outline = source.outline(of: fence)
            diagnostics += outline.diagnostics
            var parser = BlockParser(file: source.name, outline: outline)
            parser.run()
            blocks.append(Block(outline: outline, nodes: parser.nodes))
            diagnostics += fence.isClosed ? parser.diagnostics : Array(parser.diagnostics.prefix(1))
        }
    }
}

/// Parses the lines of one block, and says which may not stand where they do.
private struct BlockParser {
    let file: String
    let outline: Outline
    var nodes: [Node] = []
    var diagnostics: [Diagnostic] = []

    init(file: String, outline: Outline) {
        self.file = file
        self.outline = outline
    }

    mutating func run() {
        nodes.reserveCapacity(outline.lines.count)
        // Lines up to this one belong to one that could not be read: nothing more is said of them.
        var silentUntil = 0
        for (place, line) in outline.lines.enumerated() {
            let span = SourceSpan(
                file: file, start: line.tokens[0].start, end: line.tokens[line.tokens.count - 1].end)
            var node = Node(statement: nil, span: span, parent: line.parent)
            defer { nodes.append(node) }
            guard place >= silentUntil else { continue }
            var cursor = Cursor(file: file, tokens: line.tokens)
            do throws(Diagnostic) {
                let (statement, backing, label) = try cursor.line()
                if case .contains = statement, !isInProposal(line.parent) { throw cursor.unknown(line.tokens[0]) }
                if let misplaced = misplaced(statement, under: line.parent, at: span) { throw misplaced }
                if backing != nil, !statement.takesBacking {
                    throw Diagnostic(
                        .talksSentence, at: .span(span), "This line takes no `from`.",
                        advice:
                            "Leave it out here; a source stands behind issues, options, judgements, steps, guarantees, proposals and conflicts."
                    )
                }
                node = Node(statement: statement, backing: backing, label: label, span: span, parent: line.parent)
            } catch {
                diagnostics.append(error)
                silentUntil = line.end
            }
        }
    }

    /// Two words alone are an issue and its option, and only a proposal has those.
    private func isInProposal(_ parent: Int?) -> Bool {
        guard let parent, let above = nodes[parent].statement else { return parent != nil }
        return above.opens == .proposal
    }

    private func misplaced(_ statement: Statement, under parent: Int?, at span: SourceSpan) -> Diagnostic? {
        let isCase = statement.context == .workedCase || statement.opens == .workedCase
        if isCase != (outline.fence.kind == .cases) {
            let language = DocumentLanguage.talks
            return Diagnostic(
                .talksBlock, at: .span(span),
                isCase
                    ? "Worked cases do not stand among the talks."
                    : "What the talks are about does not stand among worked cases.",
                advice: "Put it into a block that opens with ```\(isCase ? language.caseWord : language.word).")
        }
        let above: Statement.Context
        var related: [Diagnostic.Related] = []
        if let parent {
            guard let statement = nodes[parent].statement else { return nil }
            related = [Diagnostic.Related(.span(nodes[parent].span), "the line above it")]
            guard let opens = statement.opens else {
                return Diagnostic(
                    .talksIndent, at: .span(span), "This line stands under one that takes none.",
                    advice: "Set it in as far as the line that it belongs to.", related: related)
            }
            above = opens
        } else {
            above = .margin
        }
        switch above {
        case .backing:
            // What stands behind lines may stand where they do: at the margin, or under a step.
            let host = parent.flatMap { nodes[$0].parent }.flatMap { nodes[$0].statement?.opens } ?? .margin
            if statement.takesBacking, statement.belongs(host) { return nil }
        case .issue, .step, .guarantee, .proposal, .conflict:
            if case .from = statement { return nil }
            if statement.belongs(above) { return nil }
        default:
            if statement.belongs(above) { return nil }
        }
        return Diagnostic(
            .talksIndent, at: .span(span), "This line belongs \(statement.context.words).",
            advice: above == .margin ? "Set it in under the line that it belongs to." : "Begin it where it belongs.",
            related: related)
    }
}

extension Statement {
    /// Under what a line stands.
    enum Context: Hashable {
        case margin, backing, issue, option, step, guarantee, proposal, conflict, workedCase

        var words: String {
            switch self {
            case .margin: "at the margin"
            case .backing: "under a `from`"
            case .issue: "under an `issue`"
            case .option: "under an `option`"
            case .step: "under a `step`"
            case .guarantee: "under a `guarantee`"
            case .proposal: "under a `proposal`"
            case .conflict: "under a `conflict`"
            case .workedCase: "under a `case`"
            }
        }
    }

    /// Where this line belongs.
    var context: Context {
        switch self {
        case .option: .issue
        case .term: .option
        case .carriesOut, .costs, .gives, .undone, .verified: .step
        case .needs: .step
        case .covers: .guarantee
        case .contains, .answered: .proposal
        case .state, .moves, .prefersStates, .decides, .impossible, .wants: .conflict
        case .package, .packageOf, .relaxing, .expect: .workedCase
        default: .margin
        }
    }

    /// Whether it may stand there.
    func belongs(_ place: Context) -> Bool {
        // A guarantee may need a step too.
        if case .needs = self, place == .guarantee { return true }
        return context == place
    }

    /// What may stand under this line; nil where nothing may.
    var opens: Context? {
        switch self {
        case .from: .backing
        case .issue: .issue
        case .option: .option
        case .step: .step
        case .guarantee: .guarantee
        case .proposal: .proposal
        case .conflict: .conflict
        case .workedCase: .workedCase
        default: nil
        }
    }

    /// Whether it stands in the shared document only: on it rests what every other file says.
    var isForAll: Bool {
        switch self {
        case .title, .role, .scale: true
        default: false
        }
    }

    /// Whether a source may stand behind it, and behind the lines under it that name none.
    var takesBacking: Bool {
        switch self {
        case .delegation, .issue, .option, .weighs, .values, .prefers, .cannotAccept, .cannotAcceptLess, .canLiveWith,
            .canLiveWithout, .noJudgement, .requires, .bears, .step, .carriesOut, .needs, .costs, .gives, .undone,
            .verified, .guarantee, .covers, .order, .proposal, .answered, .conflict, .moves, .prefersStates,
            .decides, .impossible, .wants:
            true
        default: false
        }
    }
}
