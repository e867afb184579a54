import Monitoring
import Testing
import Vocabulary

@Suite("What was known at a time")
struct WhatWasKnown {
    @Test("What is received later does not change what was said before", arguments: [20, 45, 70])
    func later(second: Int64) {
        let monitor = Monitor(Rich.accord())
        let instant = Pact.origin + second
        for seed in Effort.seeds(4) {
            let rows = Rich.rows(incidents: 14, seed: UInt64(seed))
            let then = rows.filter { HandMade.instant($0["received_at"]) <= instant }
            let options = Monitor.Options(knownAt: instant, includesAll: true)
            let found = differences(
                Rich.judged(then, monitor, options).lines, Rich.judged(rows, monitor, options).lines)
            if !found.isEmpty {
                Issue.record("seed \(seed)\n\(found.joined(separator: "\n"))")
                return
            }
        }
    }

    @Test("A report that its origin retracts leaves nothing behind")
    func retracted() {
        changed { row in
            var retraction = row
            retraction["report_id"] = "retraction"
            retraction["retracts"] = row["report_id"]
            retraction["incident"] = ""
            return ([row, retraction], [])
        }
    }

    @Test("Nobody else can retract or amend it")
    func retractedByAnother() {
        changed { row in
            var retraction = row
            retraction["report_id"] = "retraction"
            retraction["retracts"] = row["report_id"]
            retraction["claimed_by"] = "Somebody else"
            return ([row, retraction], [row])
        }
    }

    @Test("An amendment stands in the place of what it amends")
    func amended() {
        changed { row in
            var amendment = row
            amendment["report_id"] = "amendment"
            (amendment["longitude"], amendment["latitude"]) = ("32.5", "47.5")
            amendment["alleged_actor"] = "Northland"
            var alone = amendment
            amendment["amends"] = row["report_id"]
            amendment["incident"] = ""
            alone["incident"] = row["incident"].isEmpty ? row["report_id"] : row["incident"]
            return ([row, amendment], [alone])
        }
    }

    @Test("A retraction that is itself retracted retracts nothing")
    func retractionRetracted() {
        changed { row in
            var (retraction, second) = (row, row)
            (retraction["report_id"], second["report_id"]) = ("retraction", "second")
            (retraction["retracts"], second["retracts"]) = (row["report_id"], "retraction")
            return ([row, retraction, second], [row])
        }
    }

    /// With one event of a stream replaced by either of two sets of rows, the results are equal.
    private func changed(_ change: (Rich.Row) -> (left: [Rich.Row], right: [Rich.Row])) {
        let monitor = Monitor(Rich.accord())
        for seed in Effort.seeds(6) {
            var rows = Rich.rows(incidents: 10, seed: UInt64(seed) &+ 500)
            let events = rows.indices.filter {
                rows[$0]["kind"].isEmpty && rows[$0]["act"] != "denial" && rows[$0]["amends"].isEmpty
                    && rows[$0]["retracts"].isEmpty && !rows[$0]["claimed_by"].isEmpty
            }
            guard let place = events.dropFirst(seed % events.count).first else { continue }
            // Nothing else speaks of it: what a denial or another correction of it then means is asked elsewhere.
            let row = rows.remove(at: place)
            rows.removeAll { other in
                ["about", "amends", "retracts"].contains { other[$0] == row["report_id"] }
                    || (!row["incident"].isEmpty && other["about"] == row["incident"])
            }
            let (left, right) = change(row)
            let found = differences(Rich.judged(rows + right, monitor).lines, Rich.judged(rows + left, monitor).lines)
            if !found.isEmpty {
                Issue.record("seed \(seed)\n\(row.line)\n\(found.joined(separator: "\n"))")
                return
            }
        }
    }
}
