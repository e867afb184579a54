import Accords
import Documents
import Evidence
import Geography
@testable import Monitoring
import Vocabulary

/// The engine, asked about a twin accord through its document: what is written down is parsed and checked as any draft is.
struct TwinEngine: Sendable {
    let accord: TwinAccord
    let monitor: Monitor

    /// Nil where the document does not check; then `errors` says why.
    init?(_ accord: TwinAccord, errors: inout [String]) {
        self.init(accord, document: accord.document, errors: &errors)
    }

    /// The same with the document written otherwise.
    init?(_ accord: TwinAccord, document text: String, errors: inout [String]) {
        self.accord = accord
        guard let document = SourceDocument.read(text, named: "invented.md").document else { return nil }
        let lists = accord.roll?.entries.map { [ListFile(name: "roll.csv", sha256: "", entries: $0)] } ?? []
        let result = check([document], places: TwinMaps(fixed: accord.fixed), lists: lists)
        errors = result.diagnostics.filter { $0.severity == .error }.map { "\($0.code.name): \($0.message)" }
        guard let checked = result.accord else { return nil }
        monitor = Monitor(checked)
    }

    init?(_ accord: TwinAccord) {
        var errors: [String] = []
        self.init(accord, errors: &errors)
    }

    /// What the engine says of each instance.
    func verdicts(
        _ facts: [TwinFact], now: Int64, isAllWatched: Bool, knownAt: Int64? = nil
    ) -> [TwinKey: Verdict] {
        verdicts(
            csv: TwinFact.csv(facts, now: now, parties: accord.parties), now: now, isAllWatched: isAllWatched,
            knownAt: knownAt)
    }

    func verdicts(csv: String, now: Int64, isAllWatched: Bool, knownAt: Int64? = nil) -> [TwinKey: Verdict] {
        let table = HandMade.facts(csv, for: monitor)
        let known = Instant(knownAt ?? now)
        let incidents = IncidentTable(byHand: table, knownAt: known)
        let run = monitor.run(
            table, incidents, FactWords(table), belief: .nobody, grade: nil, knownAt: known, isAllWatched: isAllWatched)
        var verdicts: [TwinKey: Verdict] = [:]
        for (reading, outcome) in zip(monitor.plan.readings, run.judge()) {
            for instance in outcome.instances {
                let article = reading.articles[Int(instance.article)]
                var key = TwinKey(
                    reading: reading.id.name, article: article.id.name,
                    term: article.pipelines[Int(instance.pipeline)].term,
                    party: monitor.plan.cast.parties[Int(instance.party)])
                if instance.incident >= 0 { key.about = table.symbols.text(incidents.ids[Int(instance.incident)]) }
                if instance.row >= 0 { key.about = run.reportID(Int(instance.row)) }
                key.part = outcome.account(instance)?.part.words ?? ""
                verdicts[key] = min(verdicts[key] ?? .notInForce, instance.verdict)
            }
        }
        return verdicts
    }
}

/// The map of a line that was fixed anew: first the west, then the east.
struct TwinMaps: PlaceSource {
    let fixed: Int64?

    func area(map: String, feature: String?) -> Result<Area, PlaceProblem> {
        guard let fixed else { return .failure(.fileNotGiven) }
        func square(_ west: Double) -> Shape {
            let corners = [(west, 47.0), (west + 1, 47), (west + 1, 48), (west, 48), (west, 47)]
            return Shape(
                name: "front", parts: [.polygon([corners.map { Position(longitude: $0.0, latitude: $0.1) }])])
        }
        return .success(
            .dated([
                DatedShape(from: .distantPast, until: Instant(fixed), shape: square(30)),
                DatedShape(from: Instant(fixed), until: .distantFuture, shape: square(31)),
            ]))
    }

    func unit(_ name: String) -> Area? { nil }
}
