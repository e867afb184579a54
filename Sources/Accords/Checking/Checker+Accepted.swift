import Diagnostics
import Documents
import Vocabulary

extension Checker {
    /// Takes the questions that the document accepts as open out of what was found, and says which were for nothing.
    mutating func acceptQuestions() -> [AcceptedQuestion] {
        var accepted: [AcceptedQuestion] = []
        for line in draft.accepted {
            guard case .acceptedQuestion(let name, let stated, let because) = line.statement else { continue }
            let code = Catalogue.all.first { $0.name == name.text || $0.label == name.text }
            guard let code, code.severity == .question else {
                let questions = Catalogue.all.filter { $0.severity == .question }.map(\.name)
                complain(
                    .acceptedUnknown, name.span,
                    code == nil
                        ? "No question of `truce check` is called `\(name.text)`."
                        : "`\(name.text)` is no question, and cannot be accepted.",
                    advice: Spelling.nearest(to: name.text, among: questions).map { "Did you mean `\($0)`?" })
                continue
            }
            var probe = resolver(own: nil)
            let articles = stated.map { probe.articleIDs($0) } ?? []
            add(probe.diagnostics)
            if let stated, articles.count < stated.numbers.count { continue }
            var asked: [Diagnostic] = []
            var rest: [Diagnostic] = []
            for found in diagnostics {
                let isMeant =
                    found.severity == .question && found.code == code
                    && (articles.isEmpty || !self.articles(at: found.place).isDisjoint(with: articles))
                if isMeant { asked.append(found) } else { rest.append(found) }
            }
            diagnostics = rest
            if asked.isEmpty {
                complain(
                    .acceptedUnasked, line.span,
                    "`\(code.name)` is accepted here, and nothing asks it\(articles.isEmpty ? "" : " there") any more.",
                    advice: "Take the line out.")
            }
            accepted.append(
                AcceptedQuestion(code: code, articles: articles, because: because.text, asked: asked, span: line.span))
        }
        return accepted
    }

    /// The articles to which a place belongs: the one under which a line stands, or all of the block that a line of prose
    /// stands above.
    private func articles(at place: Place) -> Set<ArticleID> {
        guard case .span(let span) = place else { return [] }
        var found = Set<ArticleID>()
        for section in [draft.shared] + draft.readings.map(\.section) {
            for line in section.articles {
                guard case .article(let number, _, _) = line.statement, line.span.file == span.file else { continue }
                let document = draft.documents[line.document]
                let block = document.blocks[line.block]
                let last = block.nodes[block.nodes[line.node].end - 1].span.end.line
                let isInside = (line.span.start.line...max(line.span.start.line, last)).contains(span.start.line)
                let prose = block.outline.fence.prose
                let isAbove =
                    span.start.line < block.outline.fence.opening
                    && document.source.lineRange(span.start.line).lowerBound >= prose.lowerBound
                if isInside || isAbove { found.insert(ArticleID(number.text)) }
            }
        }
        return found
    }
}
