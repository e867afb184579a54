import Evidence
import Monitoring
import Testing
import Vocabulary

@Suite("Belief and grades")
struct Beliefs {
    @Test("Believing a camp that says nothing changes nothing")
    func silent() {
        let monitor = Monitor(Rich.accord())
        for seed in Effort.seeds(4) {
            let rows = Rich.rows(incidents: 12, seed: UInt64(seed)).filter { $0["claimed_by_camp"] != "southland" }
            let nobody = Rich.judged(rows, monitor).lines
            let silent = Rich.judged(rows, monitor, Monitor.Options(belief: .party(1), includesAll: true)).lines
            #expect(differences(nobody, silent) == [], "seed \(seed)")
        }
    }

    @Test("Where no terms look at each other and nobody denies, believing all finds at least what believing one finds")
    func any() {
        let monitor = Monitor(Rich.accord(hasReciprocity: false))
        var violated = 0
        for seed in Effort.seeds(6) {
            let rows = Rich.rows(incidents: 16, seed: UInt64(seed), hasDenials: false)
            let all = found(rows, monitor, .any)
            for belief in [Belief.nobody, .party(0), .party(1)] {
                let some = found(rows, monitor, belief)
                #expect(some.isSubset(of: all), "seed \(seed), \(belief): \(some.subtracting(all).sorted())")
                violated += some.count
            }
        }
        #expect(violated > 100)
    }

    @Test("Believing the accused who denies finds no breach of his in what he denies")
    func denied() {
        let monitor = Monitor(Rich.accord())
        var denials = 0
        for seed in Effort.seeds(6) {
            let rows = Rich.rows(incidents: 16, seed: UInt64(seed) &+ 70)
            for (place, party) in ["Northland", "Southland"].enumerated() {
                let camp = party.lowercased()
                let own = [party] + (place == 1 ? ["Militia"] : [])
                let admitted = Set(
                    rows.filter { $0["claimed_by_camp"] == camp && own.contains($0["alleged_actor"]) }.map {
                        $0["incident"]
                    }
                )
                .union(
                    rows.filter { !$0["quotes"].isEmpty && own.contains($0["alleged_actor"]) }.map { $0["incident"] })
                let denied = Set(
                    rows.filter { $0["act"] == "denial" && $0["claimed_by_camp"] == camp && $0["about"].hasPrefix("i") }
                        .map { $0["about"] }
                ).subtracting(admitted)
                denials += denied.count
                let findings = Rich.judged(
                    rows, monitor, Monitor.Options(belief: .party(place), includesAll: true)
                ).findings
                let wrong = findings.filter {
                    $0.party.name == party && $0.verdict == .violated && denied.contains($0.incident ?? "")
                }
                #expect(wrong.isEmpty, "seed \(seed): \(wrong.map(\.id))")
            }
        }
        #expect(denials > 5)
    }

    @Test("Better evidence never turns a definite verdict into its opposite")
    func raised() {
        let monitor = Monitor(Rich.accord())
        var (definite, settled) = (0, 0)
        for seed in Effort.seeds(6) {
            var generator = SeededGenerator(seed: UInt64(seed))
            let rows = Rich.rows(incidents: 16, seed: UInt64(seed) &+ 40)
            // What the monitor says stays what it says; it says some of it more surely.
            let raised = rows.map { row in
                var row = row
                let grades = ["alleged", "reported", "corroborated", "confirmed"]
                if let place = grades.firstIndex(of: row["grade"]), row["claimed_by"] == "Mission" {
                    row["grade"] = grades[Int.random(in: place...3, using: &generator)]
                }
                return row
            }
            let before = verdicts(rows, monitor)
            let after = verdicts(raised, monitor)
            for (id, verdict) in before {
                let now = after[id]
                if verdict != .unknown { definite += 1 } else if now != .unknown { settled += 1 }
                let isOpposite =
                    switch verdict {
                    case .violated: now != .violated
                    case .kept, .notInForce: now == .violated || now == nil
                    case .pending: now == .violated
                    case .unknown: false
                    }
                #expect(!isOpposite, "seed \(seed): \(id) \(verdict.name), then \(now?.name ?? "none")")
            }
        }
        #expect(definite > 150)
        #expect(settled > 5)
    }

    private func verdicts(_ rows: [Rich.Row], _ monitor: Monitor) -> [String: Verdict] {
        Dictionary(Rich.judged(rows, monitor).findings.map { ($0.id, $0.verdict) }, uniquingKeysWith: min)
    }

    private func found(_ rows: [Rich.Row], _ monitor: Monitor, _ belief: Belief) -> Set<String> {
        let result = Rich.judged(rows, monitor, Monitor.Options(belief: belief, includesAll: true))
        return Set(result.findings.filter { $0.verdict == .violated }.map(\.id))
    }
}
