import Diagnostics
import Documents
import Vocabulary

/// The prose above a block with the articles of that block: what the prose is compared with.
struct Passage {
    /// The document, as a place among those given.
    var document: Int
    /// The block, as a place in the document.
    var block: Int
    /// The signed words.
    var prose: Prose
    /// The articles of the block that are monitored.
    var articles: [Draft.Line]
}

/// What is looked up for each passage, worked out once for all.
struct ProseIndex {
    /// Every name that the document declares, in lower case.
    var names: [String]
    /// Stems that were looked for among ``names``.
    var stems: [String: Bool] = [:]
    /// The numbers of all blocks.
    var written: DocumentNumbers?
    /// Of each document, what its prose holds, beside the numbers of all blocks.
    var documents: [Int: DocumentNumbers] = [:]
    /// Articles that some reading leaves unmonitored.
    var leftByReadings: Set<String> = []
    /// Last days that a reading states, by article.
    var readingDays: [String: [(isBy: Bool, date: CivilDate)]] = [:]

    /// Whether a declared name holds one of these stems.
    mutating func declares(_ stems: [String]) -> Bool {
        for stem in stems {
            let isThere = self.stems[stem] ?? names.contains { $0.contains(stem) }
            self.stems[stem] = isThere
            if isThere { return true }
        }
        return false
    }
}

extension Checker {
    /// What the prose says and the block does not, and the other way round. English only: words of another language draw
    /// nothing but what numbers and dates in digits do.
    mutating func lintProse(_ readings: [Reading]) {
        var index = proseIndex()
        let covered = coveredArticles()
        var passages: [Passage] = []
        for line in draft.shared.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            let block = draft.documents[line.document].blocks[line.block]
            if passages.last?.document != line.document || passages.last?.block != line.block {
                let prose = Prose(draft.documents[line.document].source, block.outline.fence.prose)
                passages.append(Passage(document: line.document, block: line.block, prose: prose, articles: []))
            }
            let broken = block.nodes[(line.node + 1)..<block.nodes[line.node].end].contains { $0.statement == nil }
            if !covered.contains(number.text), !broken {
                let isFirst = passages[passages.count - 1].articles.isEmpty
                lintUncovered(number.text, line, isFirst ? passages[passages.count - 1].prose : Prose())
                continue
            }
            let isLeft = draft.children(of: line).contains {
                if case .notMonitored = $0.statement { true } else { false }
            }
            guard !isLeft, !broken else { continue }
            passages[passages.count - 1].articles.append(line)
        }
        for passage in passages where passage.articles.isEmpty && !passage.prose.words.isEmpty {
            // A phase hangs on its day also where the article beside it is left to people.
            let block = draft.documents[passage.document].blocks[passage.block]
            if block.nodes.contains(where: { if case .phase = $0.statement { true } else { false } }) {
                lintEvents(passage, &index)
            }
        }
        for passage in passages where !passage.articles.isEmpty && !passage.prose.words.isEmpty {
            lintWords(passage, &index)
            lintEfforts(passage, &index)
            lintShould(passage, index)
            lintRemains(passage, &index)
            lintDates(passage, index)
            lintEvents(passage, &index)
            lintNumbers(passage, &index)
            lintNoticeWords(passage)
            lintWidth(passage)
        }
        for document in draft.documents.indices { lintHeadings(document) }
    }

    private func proseIndex() -> ProseIndex {
        var index = ProseIndex(names: [])
        for section in [draft.shared] + draft.readings.map(\.section) {
            index.names += section.names.map { $0.lowercased() }
            index.names += section.broken.map { $0.lowercased() }
        }
        for reading in draft.readings {
            for line in reading.section.articles {
                guard case .article(let number, _, _) = line.statement else { continue }
                for child in draft.children(of: line) {
                    if case .notMonitored = child.statement { index.leftByReadings.insert(number.text) }
                }
                index.readingDays[number.text, default: []] += lastDays(under: line).map { ($0.isBy, $0.instant.date) }
            }
        }
        return index
    }

    /// Articles for which the text or some reading has a sentence, also one that could not be resolved.
    private func coveredArticles() -> Set<String> {
        var covered: Set<String> = []
        for section in [draft.shared] + draft.readings.map(\.section) {
            for line in section.articles {
                guard case .article(let number, _, _) = line.statement, demands(line) else { continue }
                covered.insert(number.text)
            }
        }
        return covered
    }

    /// Whether an article demands something, or says that it is left to people.
    private func demands(_ line: Draft.Line) -> Bool {
        draft.documents[line.document].blocks[line.block].nodes[nodes(under: line)].contains { node in
            switch node.statement {
            case .term, .trigger, .notMonitored: true
            default: false
            }
        }
    }

    /// The lines under an article, itself excepted.
    func nodes(under line: Draft.Line) -> Range<Int> {
        let block = draft.documents[line.document].blocks[line.block]
        return (line.node + 1)..<block.nodes[line.node].end
    }

    /// The tokens of each line under the articles of a passage.
    func lines(of passage: Passage) -> [Outline.Line] {
        let outline = draft.documents[passage.document].blocks[passage.block].outline
        return passage.articles.flatMap { outline.lines[nodes(under: $0)] }
    }

    /// Words of a passage as they are written, on one line.
    func quoted(_ passage: Passage, _ places: Range<Int>) -> String {
        guard let range = passage.prose.range(places) else { return "" }
        return draft.documents[passage.document].source.text(range)
            .split { $0.isWhitespace || $0 == ">" || $0 == "*" }.joined(separator: " ")
    }

    /// Asks about words of a passage, at the words.
    mutating func ask(
        _ code: Code, _ passage: Passage, at places: Range<Int>, _ message: String, advice: String,
        related: [Diagnostic.Related] = []
    ) {
        guard let range = passage.prose.range(places) else { return }
        let span = draft.documents[passage.document].source.span(ofBytes: range)
        complain(code, span, message, advice: advice, related: related)
    }

    // MARK: Articles without terms

    private mutating func lintUncovered(_ number: String, _ line: Draft.Line, _ prose: Prose) {
        let shall = prose.words.filter { $0.text == "shall" }
        let times =
            shall.count == 1 ? "once" : shall.count == 2 ? "twice" : "\(shall.count) times"
        let says = shall.isEmpty ? "" : "says “shall” \(times) and "
        let source = draft.documents[line.document].source
        complain(
            .articleUncovered, line.span, "Article \(number) \(says)has neither a term nor `not monitored because`.",
            advice:
                "Write what it demands, or `not monitored because \"…\"`: else a report looks complete when it is not.",
            related: shall.prefix(1).map { Diagnostic.Related(.span(source.span(ofBytes: $0.range)), "said here") })
    }

    private static let duties: Set<String> = ["shall", "must", "will", "undertake", "undertakes", "obliged"]

    /// Headings of articles that have a duty in their prose and no block.
    private mutating func lintHeadings(_ place: Int) {
        let source = draft.documents[place].source
        guard source.fences.contains(where: { $0.kind == .terms }) else { return }
        let covered = Set(source.fences.compactMap(\.heading))
        for (index, heading) in source.headings.enumerated() where !covered.contains(index) {
            let words = Prose(heading.text).texts
            guard let first = words.first, ["article", "art", "paragraph", "section"].contains(first), words.count > 1,
                words[1].contains(where: \.isNumber)
            else { continue }
            let end =
                index + 1 < source.headings.count
                ? source.lineStarts[source.headings[index + 1].line - 1] : source.bytes.count
            guard end > heading.end else { continue }
            guard Prose(source, heading.end..<end).words.contains(where: { Self.duties.contains($0.text) }) else {
                continue
            }
            complain(
                .articleUncovered, source.span(ofLine: heading.line),
                "“\(heading.text)” states a duty and has no block of terms.",
                advice: "Write what it demands in a block under it, or `not monitored because \"…\"`.")
        }
    }
}
