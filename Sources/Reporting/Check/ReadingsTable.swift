import Accords
import Diagnostics
import Monitoring
import Vocabulary

/// What each reading restates, line beside line, and the worked cases that have them part.
struct ReadingsTable: Sendable {
    /// One reading: a column.
    struct Column: Sendable {
        /// Its name.
        var id: ReadingID
        /// Where it is from and who holds it, in words; empty where neither is said.
        var origin: String
    }

    /// One line of the document that some reading restates.
    struct Row: Sendable {
        /// "in force", "object energy", "article 2".
        var subject: String
        /// How the document has it; nil where it has none.
        var text: String?
        /// How each reading has it, in the order of the columns; nil: as the document.
        var cells: [String?]
    }

    /// A question of a worked case that readings answer differently.
    struct Parting: Sendable {
        /// The case.
        var name: String
        /// The line of the document.
        var line: Int
        /// What is asked: "article 2, Formations, on grads".
        var about: String
        /// The answer under each reading; nil where the case does not say.
        var answers: [Answer?]
    }

    /// What a case says of one reading.
    struct Answer: Sendable {
        /// The answer in words.
        var words: String
        /// The verdict, for its colour; nil where it is none.
        var verdict: Verdict?
        /// Whether it comes out so.
        var isMet: Bool
    }

    /// The readings.
    private(set) var columns: [Column] = []
    /// What they restate, in the order of the document.
    private(set) var rows: [Row] = []
    /// Where they part.
    private(set) var partings: [Parting] = []

    init(_ accord: Accord, _ outcomes: [CaseRunner.Outcome]) {
        columns = accord.readings.map { reading in
            let held = reading.heldBy.isEmpty ? nil : "held by \(Wording.list(reading.heldBy.map(\.name)))"
            return Column(id: reading.id, origin: [reading.source, held].compactMap { $0 }.joined(separator: "; "))
        }
        addRows(accord)
        addPartings(accord, outcomes)
    }

    private mutating func addRows(_ accord: Accord) {
        var places: [String: Int] = [:]
        for (column, reading) in accord.readings.enumerated() {
            for restatement in reading.restates {
                let place: Int
                if let known = places[restatement.subject] {
                    place = known
                } else {
                    place = rows.count
                    places[restatement.subject] = place
                    rows.append(
                        Row(
                            subject: restatement.subject, text: restatement.text,
                            cells: accord.readings.map { _ in nil }))
                }
                if rows[place].text == nil { rows[place].text = restatement.text }
                let before = rows[place].cells[column].map { $0 + "\n" } ?? ""
                rows[place].cells[column] = before + restatement.reading
            }
        }
    }

    private mutating func addPartings(_ accord: Accord, _ outcomes: [CaseRunner.Outcome]) {
        struct Key: Hashable {
            var name: String
            var article: ArticleID
            var party: ActorID?
            var instance: String?
            var at: Instant?
            var knownAt: Instant?
        }
        let index = Dictionary(
            columns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var order: [Key] = []
        var found: [Key: Parting] = [:]
        for outcome in outcomes {
            let expectation = outcome.expectation
            guard let column = index[expectation.reading ?? "text"] else { continue }
            let key = Key(
                name: outcome.name, article: expectation.article, party: expectation.party,
                instance: expectation.instance, at: expectation.at, knownAt: expectation.knownAt)
            if found[key] == nil {
                order.append(key)
                found[key] = Parting(
                    name: outcome.name, line: expectation.span.start.line, about: Self.about(expectation, accord),
                    answers: columns.map { _ in nil })
            }
            found[key]?.answers[column] = Self.answer(expectation, outcome.isMet, accord.zone)
        }
        partings = order.compactMap { found[$0] }.filter { parting in
            Set(parting.answers.compactMap { $0?.words }).count > 1
        }
    }

    private static func about(_ expectation: Expectation, _ accord: Accord) -> String {
        var words = "article \(expectation.article)"
        if let party = expectation.party { words += ", \(party)" }
        if let instance = expectation.instance { words += ", on \(instance)" }
        if let at = expectation.at { words += ", asked on \(accord.zone.civil(at: at))" }
        if let known = expectation.knownAt { words += ", as known on \(accord.zone.civil(at: known))" }
        return words
    }

    private static func answer(_ expectation: Expectation, _ isMet: Bool, _ zone: CivilZone) -> Answer {
        switch expectation.answer {
        case .verdict(let verdict): return Answer(words: verdict.name, verdict: verdict, isMet: isMet)
        case .notMonitored: return Answer(words: "not monitored", verdict: nil, isMet: isMet)
        case .inForce(let until):
            let words = "in force" + (until.map { " until \(zone.civil(at: $0))" } ?? "")
            return Answer(words: words, verdict: nil, isMet: isMet)
        }
    }
}
