import Diagnostics
import Documents
import Vocabulary

extension Checker {
    /// The articles of one reading, in the order of their numbers.
    func articles(_ own: Draft.Section?, with resolver: inout Resolver) -> [Article] {
        var accord = AccordForce(lines: Self.accordForce(draft.shared, own))
        for line in accord.lines {
            guard case .force(let force) = line.statement, let rule = resolver.force(force, at: line.span) else {
                continue
            }
            accord.rules.append(rule)
            accord.byPlace[line.span] = rule
        }
        let powers = accordPowers(own, with: &resolver)
        var articles: [Article] = []
        for line in draft.shared.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            let restated = own?.articleIndex[number.text].flatMap { own?.articles[$0] }
            if let article = article(
                restated ?? line, original: line, own: own, accord: accord, powers: powers, with: &resolver)
            {
                articles.append(article)
            }
        }
        resolver.complainOfUndated(of: articles.count)
        return articles.sorted { $0.id < $1.id }
    }

    /// The accord's own force lines under a reading, resolved once for all articles that have none.
    struct AccordForce {
        var lines: [Draft.Line]
        var rules: [ForceRule] = []
        var byPlace: [SourceSpan: ForceRule] = [:]
    }

    /// The accord's powers: those that concern everything, and those of each article.
    struct AccordPowers {
        var general: [Power] = []
        var byArticle: [ArticleID: [Power]] = [:]
    }

    private func accordPowers(_ own: Draft.Section?, with resolver: inout Resolver) -> AccordPowers {
        var lines = Array(draft.shared.powers.prefix(Self.marginLimit))
        if let own, !own.powers.isEmpty {
            // A reading's power takes the place of the text's over the same thing.
            struct Key: Hashable {
                var act: Power.Act
                var subject: Syntax.Power.Subject
            }
            var keys = Set<Key>()
            for line in own.powers {
                if case .power(let power) = line.statement { keys.insert(Key(act: power.act, subject: power.subject)) }
            }
            lines.removeAll { line in
                if case .power(let power) = line.statement {
                    keys.contains(Key(act: power.act, subject: power.subject))
                } else {
                    false
                }
            }
            lines += own.powers.prefix(Self.marginLimit)
        }
        var powers = AccordPowers()
        for line in lines {
            guard case .power(let syntax) = line.statement, let power = resolver.power(syntax, at: line.span) else {
                continue
            }
            if power.articles.isEmpty { powers.general.append(power) }
            for article in power.articles { powers.byArticle[article, default: []].append(power) }
        }
        return powers
    }

    private func article(
        _ line: Draft.Line, original: Draft.Line, own: Draft.Section?, accord: AccordForce,
        powers: AccordPowers, with resolver: inout Resolver
    ) -> Article? {
        guard case .article(let number, _, let phase) = line.statement else { return nil }
        let id = ArticleID(number.text)
        resolver.article = id
        let (title, prose) = heading(of: original, restated: line)
        var article = Article(
            id: id, title: title, prose: prose, force: [], powers: [], terms: [], notMonitored: nil,
            evidenceFrom: resolver.evidence, span: line.span)
        if let phase {
            guard let id = resolver.phaseID(phase) else { return nil }
            article.during = id
        }
        let ownForce = ownForce(of: line)
        let forceLines = force(own: ownForce, accord: accord.lines)
        if ownForce.isEmpty { article.force = accord.rules }
        for force in ownForce.isEmpty ? [] : forceLines {
            if let rule = accord.byPlace[force.span] {
                article.force.append(rule)
            } else if case .force(let syntax) = force.statement, let rule = resolver.force(syntax, at: force.span) {
                article.force.append(rule)
            }
        }
        var ownPowers: [Power] = []
        for child in draft.children(of: line) {
            switch child.statement {
            case .power(let syntax):
                if let power = resolver.power(syntax, at: child.span) { ownPowers.append(power) }
            case .term(let syntax):
                let number = (article.terms.last?.number ?? 0) + 1
                article.terms += resolver.terms(
                    syntax, clauses: draft.children(of: child), above: Resolver.Above(trigger: nil), number: number,
                    at: child.span, triggerWords: nil)
            case .trigger(let event):
                let trigger = resolver.trigger(event, at: child.span)
                let sentences = draft.children(of: child)
                if sentences.isEmpty, !draft.hasBroken(under: child) {
                    resolver.complain(
                        .triggerEmpty, child.span, "Nothing must be done when this happens.",
                        advice: "Write the duty under it, two blanks deeper: `that party must …`.")
                }
                guard let trigger else { continue }
                for sentence in sentences {
                    guard case .term(let syntax) = sentence.statement else { continue }
                    let number = (article.terms.last?.number ?? 0) + 1
                    article.terms += resolver.terms(
                        syntax, clauses: draft.children(of: sentence), above: Resolver.Above(trigger: trigger),
                        number: number, at: sentence.span, triggerWords: event.words)
                }
            case .notMonitored(let because): article.notMonitored = because.text
            case .evidence(let grade): article.evidenceFrom = grade
            default: break
            }
        }
        if !forceLines.contains(where: \.isInForce) { addDefaultForce(&article, line, original, own, &resolver) }
        article.powers = ownPowers + (powers.byArticle[id] ?? [])
        article.powers = article.powers.isEmpty ? powers.general : article.powers + powers.general
        return article
    }

    /// What stands under no force line, in no reading either, is in force from signature, without end.
    private func addDefaultForce(
        _ article: inout Article, _ line: Draft.Line, _ original: Draft.Line, _ own: Draft.Section?,
        _ resolver: inout Resolver
    ) {
        if self.draft.hasBrokenForce { return }
        if hasForceSomewhere(original) {
            let number = article.id
            if own != nil || draft.readings.isEmpty {
                resolver.complain(
                    .forceUnstated, line.span,
                    "Under the reading \(resolver.name ?? "text") nothing brings article \(number) into force, and other readings do.",
                    advice: "Write `in force from …` in the reading, if it has the article in force.")
            }
            return
        }
        if resolver.signed == nil, article.notMonitored == nil { resolver.undated.append((article.id, line.span)) }
        let words = "in force from signature without end"
        article.force.insert(
            ForceRule(
                effect: .inForce(
                    from: .at(Moment(point: .signature, words: "signature"), countsFirstDay: false), until: .never),
                words: words, span: line.span), at: 0)
    }

    // MARK: Prose

    /// The title and the prose of an article: its own title, else the heading above its block where the block holds no
    /// other article. A restated article keeps the prose of the one that it restates.
    private func heading(of original: Draft.Line, restated: Draft.Line) -> (title: String?, prose: String) {
        let document = draft.documents[original.document]
        let block = document.blocks[original.block]
        let prose = document.source.text(block.outline.fence.prose)
        for line in [restated, original] {
            if case .article(_, let title?, _) = line.statement { return (title.text, prose) }
        }
        guard case .article(let number, _, _) = original.statement, let heading = block.outline.fence.heading,
            isAlone(original)
        else { return (nil, prose) }
        let title = Self.withoutNumber(document.source.headings[heading].text, number: number.text)
        return (title.isEmpty ? nil : title, prose)
    }

    /// Whether a block holds no other article than this one.
    private func isAlone(_ article: Draft.Line) -> Bool {
        let block = draft.documents[article.document].blocks[article.block]
        // Looking a little way on each side is enough: articles stand at the margin.
        if block.nodes[article.node].end < block.nodes.count {
            var next = block.nodes[article.node].end
            while next < block.nodes.count {
                if case .article = block.nodes[next].statement { return false }
                next = block.nodes[next].end
            }
        }
        let shared = draft.shared.articles
        guard case .article(let number, _, _) = article.statement, let place = draft.shared.articleIndex[number.text],
            place > 0
        else { return true }
        return shared[place - 1].document != article.document || shared[place - 1].block != article.block
    }

    /// "Article 1. Energy infrastructure" is "Energy infrastructure" where the article is number 1.
    static func withoutNumber(_ heading: String, number: String) -> String {
        var rest = heading[...]
        for word in ["Article", "article", "ARTICLE", "Art.", "Paragraph", "Section", "§"] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "\u{A0}" }
            break
        }
        guard rest.hasPrefix(number) else { return heading }
        let after = rest.dropFirst(number.count)
        if let next = after.first, next.isLetter || next.isNumber { return heading }
        if after.first == ".", let second = after.dropFirst().first, second.isNumber || second.isLetter {
            return heading
        }
        return String(after.drop { !$0.isLetter && !$0.isNumber && $0 != "\"" && $0 != "“" })
    }
}

extension Resolver {
    /// Asks once for all articles that nothing brings into force: mostly it is one missing line.
    fileprivate mutating func complainOfUndated(of count: Int) {
        guard let first = undated.first else { return }
        let named = undated.prefix(5).map { "\($0.id)" }
        let rest = undated.count > named.count ? " and \(undated.count - named.count) more" : ""
        let articles =
            undated.count == 1
            ? "article \(named[0]) comes"
            : undated.count == count
                ? "the accord comes" : "the articles \(named.joined(separator: ", "))\(rest) come"
        complain(
            .forceUnstated, first.span, "Nothing says when \(articles) into force.",
            advice:
                "Write `in force from …`, or `signed` and the date: what no line brings into force is in force from signature."
        )
    }
}
