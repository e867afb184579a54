import Accords
import Diagnostics
import Documents
import Foundation
import Geography
import Testing

/// A line of one of the ten examples that answers what its agreement leaves open, and what is asked without it.
struct OpenedQuestion: Sendable, CustomTestStringConvertible {
    /// The document, without `.md`.
    var document: String
    /// What is done to its blocks of terms.
    var edits: [Edit]
    /// The name of the code that is drawn then.
    var code: String
    /// Whether the worked cases stay in: they are left out where they use what was taken away.
    var keepsCases = false

    /// A change to lines of a block or of the prose.
    enum Edit: Sendable {
        /// Every line that holds this.
        case remove(String)
        /// These words, wherever they stand.
        case replace(String, String)
    }

    /// Without the lines that hold any of these.
    static func without(_ document: String, _ lines: String..., asks code: String) -> OpenedQuestion {
        OpenedQuestion(document: document, edits: lines.map { .remove($0) }, code: code)
    }

    /// With other words.
    static func with(_ document: String, _ old: String, as new: String, asks code: String) -> OpenedQuestion {
        OpenedQuestion(document: document, edits: [.replace(old, new)], code: code)
    }

    var testDescription: String { "\(document): \(code)" }
}

private let questions: [OpenedQuestion] = [
    .without("aceh-2005", "day 1 is 2005-08-16", asks: "first-day"),
    .without("aceh-2005", "accepted question silence", asks: "silence"),
    .without(
        "aceh-2005", "accepted question word-left-open", "reading Hours", "period immediately",
        "each stage beginning immediately", asks: "word-left-open"),
    .with("aceh-2005", "each stage at least 210 arms", as: "each stage at least 200 arms", asks: "stages-sum"),
    .without("aceh-2005", "register AMM is complete", asks: "exception-burden"),

    .without("black-sea-2022", "day 1 is 2022-07-23", asks: "first-day"),
    .without("black-sea-2022", "accepted question notice-words", asks: "notice-words"),
    OpenedQuestion(
        document: "black-sea-2022", edits: [.remove("either party may suspend")], code: "power-missing",
        keepsCases: true),

    .with("contact-group-2020", "with no stated deadline", as: "", asks: "deadline-missing"),
    .without("contact-group-2020", "distance vicinity", "the vicinity of settlements", asks: "nearness"),

    .with(
        "easter-2025", "no breach within 6 hours after a breach by the other side.", as: "", asks: "number-not-in-prose"
    ),

    .without("karabakh-2020", "accepted question extension-heals", asks: "extension-heals"),
    .without("karabakh-2020", "before 2020-11-20", asks: "by-or-before"),
    .without("karabakh-2020", "more than 1960 servicemen", asks: "ceiling-or-exact"),
    .without("karabakh-2020", "accepted question word-left-open", asks: "word-left-open"),
    .without("karabakh-2020", "accepted question result-or-effort", asks: "result-or-effort"),

    .without("korea-1953", "counted at one time", asks: "counts-add"),
    .without("korea-1953", "accepted question part-period", asks: "part-period"),
    .without("korea-1953", "accepted question proof-unstated", asks: "proof-unstated"),
    .with("korea-1953", " each calendar month", as: "", asks: "flow-window"),

    .without("lebanon-2024", "day 1 is 2024-11-28", asks: "first-day"),
    .without("lebanon-2024", "accepted question extension-heals", asks: "extension-heals"),
    OpenedQuestion(
        document: "lebanon-2024",
        edits: [
            .replace(
                "  article 12b\n    not monitored because \"should is a target: the withdrawal process may continue beyond 60 days\"\n",
                "")
        ],
        code: "should-or-shall"),
    .without("lebanon-2024", "thereafter keep them out", asks: "re-entry"),
    .with("lebanon-2024", ", each within in_parallel of the other", as: "", asks: "concurrently-unbounded"),
    .without(
        "lebanon-2024", "accepted question word-left-open", "in step with", "period in_parallel", asks: "word-left-open"
    ),
    .without(
        "lebanon-2024", "question unprevented", "where unprevented", "reading Measures", asks: "result-or-effort"),
    .with("lebanon-2024", "answers for Hezbollah, other_groups, official_forces", as: "", asks: "answers-nobody"),
    OpenedQuestion(
        document: "lebanon-2024",
        edits: [.replace("expect article 2 Israel kept on rounds", "expect article 2 Hezbollah violated on rounds")],
        code: "no-verdict-for", keepsCases: true),

    .with("minsk-2015", "within 14 days of count_from", as: "within 14 days", asks: "clock-unstated"),
    .without("minsk-2015", "thereafter keep them there", asks: "re-entry"),
    .with("minsk-2015", "contact as of the day", as: "contact", asks: "line-as-of"),
    .without("minsk-2015", "day 1 is 2015-02-15", asks: "day-one-unstated"),
    .without(
        "minsk-2015", "reading Depth", "_depth = 50 km", "_depth = 70 km", "_depth = 140 km", asks: "width-or-depth"),
    .without("minsk-2015", "accepted question result-or-effort", asks: "result-or-effort"),
    .without("minsk-2015", "accepted question silence", asks: "silence"),

    .without("nairobi-2022", "notice arrival", "reading ByEvent", asks: "date-or-event"),
    .without(
        "nairobi-2022", "in step with", "period concurrently", "reading Fortnight", asks: "word-left-open"),
    .with("nairobi-2022", ", each within concurrently of the other", as: "", asks: "concurrently-unbounded"),
    .without("nairobi-2022", "day 1 is 2022-11-13", asks: "first-day"),
    .without("nairobi-2022", "accepted question silence", asks: "silence"),

    .with(
        "yemen-2022", "Government must admit at least 18 fuel_ships into hudaydah_ports",
        as: "entry of 18 fuel_ships into hudaydah_ports", asks: "bearer-missing"),
    .without("yemen-2022", "accepted question who-counts", asks: "who-counts"),
    .without("yemen-2022", "counts start", "reading CarriedOver", asks: "renewal-counts"),
    .with("yemen-2022", " also after the end, from the last consent", as: "", asks: "renewal-seam"),
    .with("yemen-2022", "each week counted from the start", as: "each week", asks: "week-start"),
    .without("yemen-2022", "question offensive", "where offensive", asks: "word-left-open"),
]

@Suite("What the ten agreements leave open is asked once the line that answers it is taken out")
struct QuestionsOfTheTen {
    @Test("The program asks", arguments: questions)
    func asks(question: OpenedQuestion) throws {
        let whole = try TenAgreements.text(question.document)
        let edited = Self.edited(whole, by: question)
        #expect(edited != whole, "the document has no such line")
        let found = TenAgreements.found(edited)
        #expect(
            found.contains { $0.code.name == question.code },
            "it asks \(found.map { "\($0.code.name): \($0.message)" })")
    }

    @Test("With all lines in, nothing is open", arguments: TenAgreements.names)
    func nothingOpen(document: String) throws {
        let found = TenAgreements.found(try TenAgreements.text(document)).filter { $0.severity != .note }
        #expect(found.map { "\($0.code.name): \($0.message)" } == [])
    }

    private static func edited(_ text: String, by question: OpenedQuestion) -> String {
        var text = text
        for case .replace(let old, let new) in question.edits { text = text.replacing(old, with: new) }
        let removed = question.edits.compactMap { if case .remove(let words) = $0 { words } else { nil } }
        var fence: Substring?
        var kept: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { fence = fence == nil ? line : nil }
            let isCase = fence == "```truce-test" || (fence == nil && kept.last == "```truce-test")
            if let fence, fence == "```truce", removed.contains(where: { line.contains($0) }) { continue }
            if isCase, !question.keepsCases, !line.hasPrefix("```") { continue }
            kept.append(line)
        }
        return question.keepsCases
            ? kept.joined(separator: "\n") : kept.joined(separator: "\n").replacing("```truce-test\n```", with: "")
    }
}

/// The documents of `Examples/agreements`.
enum TenAgreements {
    static let names = [
        "aceh-2005", "black-sea-2022", "contact-group-2020", "easter-2025", "karabakh-2020", "korea-1953",
        "lebanon-2024", "minsk-2015", "nairobi-2022", "yemen-2022",
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/agreements")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
    }

    /// What is wrong with a text, or left open.
    static func found(_ text: String) -> [Diagnostic] {
        let reading = SourceDocument.read(text, named: "accord.md")
        guard let document = reading.document else { return reading.diagnostics }
        return reading.diagnostics + check([document], places: Maps()).diagnostics
    }

    /// The maps beside the documents.
    private struct Maps: PlaceSource {
        func area(map: String, feature: String?) -> Result<Area, PlaceProblem> {
            guard let bytes = try? Data(contentsOf: folder.appending(path: map)),
                let file = PlaceFile.read(name: map, bytes: Array(bytes)).0
            else { return .failure(.fileNotGiven) }
            return file.area(feature: feature).mapError { _ in .noSuchFeature(known: file.featureNames) }
        }

        func unit(_ name: String) -> Area? { Units.area(name) }
    }
}
