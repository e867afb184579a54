import Accords
import Documents
import Evidence
import Monitoring
import Testing
import Vocabulary

/// What the engine says of a twin accord.
struct TwinEngine {
    let accord: TwinAccord
    let monitor: Monitor

    /// Nil: the document does not check; `errors` says why.
    init?(_ accord: TwinAccord, errors: inout [String]) {
        self.accord = accord
        guard case let reading = SourceDocument.read(accord.document, named: "invented.md"), let document = reading.document
        else { return nil }
        let result = check([document])
        errors = result.diagnostics.filter { $0.severity == .error }.map { "\($0.code): \($0.message)" }
        guard let checked = result.accord else { return nil }
        monitor = Monitor(checked)
    }

    func result(_ facts: [TwinFact], now: Int64, options: Monitor.Options) -> MonitorResult {
        monitor.judge(
            HandMade.facts(TwinFact.csv(facts, now: now, parties: accord.parties), for: monitor), options)
    }
}

@Suite("Probe")
struct TwinProbe {
    @Test("probe")
    func probe() {
        let base = CivilDate(year: 2025, month: 3, day: 20)!.day
        let zone = CivilZone(identifier: "Europe/Kyiv")!
        func at(_ day: Int, _ hour: Int64 = 0) -> Int64 { zone.start(of: CivilDate(day: base + day)).seconds + hour * 3600 }
        var accord = TwinAccord(signed: at(0), articles: [])
        accord.force = .init(start: .at(.at(at(0))))
        accord.register = ["restore"]
        accord.articles = [
            .init(id: "1", terms: [.init(bearer: "A", demand: .duty(.init(act: "restore", thing: ("services", "service"), due: .by(day: base + 4))))]),
            .init(id: "2", terms: [.init(bearer: "A", demand: .duty({
                var d = TwinAccord.Duty(act: "hand_over", thing: ("arms", "arms"), amount: .atLeast(840), to: "Mission", due: .by(day: base + 20))
                d.beginning = .by(day: base + 3)
                d.stages = .init(count: 4, each: 210)
                d.proof = .verification
                d.countedBy = "Mission"
                return d }()))]),
            .init(id: "3", terms: [.init(bearer: nil, demand: .duty({
                var d = TwinAccord.Duty(act: "withdraw", thing: ("tanks", "tank"), amount: .all, place: ("from", "west"), due: .by(day: base + 10))
                d.proof = .verification
                d.thereafter = true
                d.stages = .init(count: 2, each: nil, due: nil, beginning: .within(.days(2), of: .sameStageVerified("2")))
                return d }()))]),
            .init(id: "4", terms: [.init(bearer: "B", demand: .duty({
                var d = TwinAccord.Duty(act: "release", thing: ("prisoners", "detainee"), amount: .atLeast(10), due: .open)
                d.when = .discharged("1")
                return d }()))]),
            .init(id: "5", terms: [.init(bearer: "B", demand: .duty(
                TwinAccord.Duty(act: "release", thing: ("prisoners", "detainee"), amount: .atLeast(10), due: .within(.days(3), of: .discharge("1")))))]),
        ]
        var errors: [String] = []
        print(accord.document)
        guard let engine = TwinEngine(accord, errors: &errors) else { print(errors); return }
        let facts = [
            TwinFact("restored", at: at(2, 10)) { $0.act = "restore"; $0.actor = "A"; $0.thing = "service" },
            TwinFact("v1", .verification, at: at(5, 10)) { $0.article = "2"; $0.stage = 1; $0.low = 210 },
            TwinFact("c1", .count, at: at(5, 11)) { $0.thing = "arms"; $0.low = 210; $0.actor = "A" },
            TwinFact("r1", at: at(4, 11)) { $0.act = "release"; $0.thing = "detainee"; $0.low = 7; $0.actor = "B" },
            TwinFact("r2", at: at(5, 11)) { $0.act = "release"; $0.thing = "detainee"; $0.low = 3; $0.actor = "B" },
            TwinFact("s2", .sighting, at: at(11, 11)) { $0.thing = "tank"; $0.low = 3; $0.actor = "B"; $0.place = .west },
        ]
        let result = engine.result(facts, now: at(12), options: .init(includesAll: true, isAllWatched: true))
        for finding in result.findings { print(finding.id, finding.part ?? "", finding.verdict.name, finding.waitsFor, finding.due.map { $0.earliest.utc } ?? "", finding.incident ?? "-") }
        for row in result.facts.reportID.indices { print(row) ; break }
    }
}
