import Diagnostics
import Vocabulary

extension Checker {
    /// What the worked cases leave untried, and what they try that the accord does not know.
    mutating func lintCases(_ cases: [WorkedCase], readings: [Reading]) {
        guard let whole else { return }
        lintPowers(cases, readings)
        lintBearers(cases, readings)
        // What is missing for completeness is said once what is there is right.
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        lintUntested(cases, readings, whole)
        lintParting(cases)
    }

    private mutating func lintUntested(_ cases: [WorkedCase], _ readings: [Reading], _ whole: SourceSpan) {
        var touched = Set<ArticleID>()
        for worked in cases { for expectation in worked.expectations { touched.insert(expectation.article) } }
        var untested: [ArticleID] = []
        for line in draft.shared.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            let id = ArticleID(number.text)
            let isMonitored = readings.contains { $0.isMonitored(id) }
            if isMonitored, !touched.contains(id) { untested.append(id) }
        }
        guard let first = untested.first else { return }
        let place = draft.shared.articleIndex[first.name].map { draft.shared.articles[$0].span } ?? whole
        var list = untested.prefix(5).map(\.name).joined(separator: ", ")
        if untested.count > 5 { list += " and \(untested.count - 5) more" }
        complain(
            .termUntested, place, "No worked case touches article\(untested.count == 1 ? "" : "s") \(list).",
            advice: "A case of two lines shows both sides what the article means: see docs/drafting.md.")
    }

    /// Expectations about somebody whom the article does not bind.
    private mutating func lintBearers(_ cases: [WorkedCase], _ readings: [Reading]) {
        // A sentence that could not be understood may be the one that binds.
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        for expectation in cases.lazy.flatMap(\.expectations) {
            guard let party = expectation.party, let actor = actorIndex[party.name] else { continue }
            let asked = readings.filter { expectation.reading == nil || $0.id == expectation.reading }
            let articles = asked.compactMap { $0.article(expectation.article) }
            guard articles.contains(where: { $0.notMonitored == nil }), !articles.contains(where: { $0.binds(party) })
            else { continue }
            let answering = Set(asked.compactMap { $0.answering[party]?.name }).sorted().joined(separator: " or ")
            complain(
                .noVerdictFor, expectation.span,
                "Article \(expectation.article) has no verdict for `\(party)`: no sentence of it binds the \(actor.role.rawValue).",
                advice: answering.isEmpty
                    ? "Name a party that the article binds."
                    : "Write `\(answering)`, who answers for it, and `, through \(party)` after the answer.")
        }
    }

    /// Readings that no case shows to differ.
    private mutating func lintParting(_ cases: [WorkedCase]) {
        guard draft.readings.count > 1, let first = draft.readings.first else { return }
        struct Key: Hashable {
            var worked: Int
            var article: ArticleID
            var party: ActorID?
            var instance: String?
        }
        var answers: [Key: Expectation.Answer] = [:]
        for (place, worked) in cases.enumerated() {
            for expectation in worked.expectations {
                let key = Key(
                    worked: place, article: expectation.article, party: expectation.party,
                    instance: expectation.instance)
                if let before = answers[key], before != expectation.answer { return }
                answers[key] = expectation.answer
            }
        }
        let names = draft.readings.prefix(4).map(\.name.text).joined(separator: ", ")
        complain(
            .readingNeverParts, first.line.span, "No worked case has the readings \(names) part.",
            advice: "Write a case with one `expect … under` for each, and different answers.")
    }

    /// Powers that the facts of a case use and nobody has.
    private mutating func lintPowers(_ cases: [WorkedCase], _ readings: [Reading]) {
        let words: [CaseFact.Exercise: (act: Power.Act, noun: String)] = [
            .ended: (.end, "ending"), .suspended: (.suspend, "suspension"), .extended: (.extend, "extension"),
            .renewed: (.renew, "renewal"),
        ]
        struct Key: Hashable {
            var holder: ActorID
            var act: Power.Act
        }
        var held: Set<Key> = []
        for reading in readings {
            for article in reading.articles {
                for power in article.powers {
                    for holder in power.holders { held.insert(Key(holder: holder, act: power.act)) }
                }
            }
        }
        for worked in cases {
            for fact in worked.facts {
                guard case .exercised(let exercise, _, _, let by) = fact.told, let (act, noun) = words[exercise],
                    !held.contains(Key(holder: by, act: act))
                else { continue }
                complain(
                    .powerMissing, fact.span,
                    "The case uses a notice of \(noun); the accord gives \(by) no power to \(act.rawValue). It will have no effect.",
                    advice: "If that is meant, say so: `accepted question power-missing because \"…\"`.")
            }
        }
    }
}

extension Article {
    /// Whether a sentence of the article binds somebody by name.
    fileprivate func binds(_ id: ActorID) -> Bool {
        terms.contains { term in
            switch term.bearer {
            case .each(let ids): ids.contains(id)
            // Whom a trigger names is settled by what happens.
            case .thatParty, .otherParty: true
            }
        }
    }
}

extension Reading {
    /// Whether an article has terms that are judged.
    func isMonitored(_ id: ArticleID) -> Bool {
        guard let place = monitoredIndex(id) else { return false }
        return articles[place].notMonitored == nil && !articles[place].terms.isEmpty
    }

    /// The place of an article, which are sorted by their numbers.
    private func monitoredIndex(_ id: ArticleID) -> Int? {
        let place = articles.endOfPrefix { $0.id < id }
        return place < articles.count && articles[place].id == id ? place : nil
    }
}
