import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// Findings are put into words when they are asked for; what is told of them without words has to be the same.
@Suite("Findings, one by one and as a whole")
struct FindingsOnDemand {
    private static let result: MonitorResult = {
        let monitor = Monitor(Rich.accord())
        let rows = (0..<60).map { (place: Int) -> Rich.Row in
            var cells: [String: String] = ["act": "shelling"]
            cells["report_id"] = "r\(place % 7)-\(place)"
            cells["occurred_from"] = Rich.time(Int64(place / 5) * 60)
            cells["claimed_by"] = place % 2 == 0 ? "Agency" : "Mission"
            cells["claimed_by_camp"] = place % 3 == 0 ? "southland" : "neutral"
            cells["alleged_actor"] = place % 4 == 0 ? "" : "Northland"
            return Rich.Row(cells: cells)
        }
        var options = Monitor.Options()
        options.includesAll = true
        return Rich.judged(rows, monitor, options)
    }()

    @Test("What a finding is about is told the same with and without its reasons")
    func heads() {
        let findings = Self.result.findings
        #expect(findings.count >= 60)
        for place in findings.indices {
            let (head, finding) = (findings.head(place), findings[place])
            #expect(head.reading == finding.reading && head.article == finding.article && head.term == finding.term)
            #expect(head.party == finding.party && head.verdict == finding.verdict)
            #expect(head.incident == finding.incident)
        }
    }

    @Test("What would settle them is counted as their words have it")
    func settling() {
        var counts: [String: Int] = [:]
        for finding in Self.result.findings { for text in Set(finding.wouldSettle) { counts[text, default: 0] += 1 } }
        #expect(!counts.isEmpty)
        #expect(Self.result.findings.settling() == counts)
        #expect(Findings(Array(Self.result.findings)).settling() == counts)
    }

    @Test("They stand in the order of article, term, time, name and party")
    func order() {
        let keys = Self.result.findings.map { ($0.article, $0.term, $0.time?.earliest ?? .distantPast) }
        for (one, next) in zip(keys, keys.dropFirst()) where one.0 == next.0 && one.1 == next.1 {
            #expect(one.2 <= next.2)
        }
    }
}
