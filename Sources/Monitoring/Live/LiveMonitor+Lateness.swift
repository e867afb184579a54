import Evidence
import Vocabulary

/// Letting go of what no report can touch any more, where it is declared how late the latest may come.
extension LiveMonitor {
    /// How long after an incident facts may still bear on its instances, in seconds; nil: without bound, so that nothing is
    /// let go.
    ///
    /// A term that is not local looks at facts of any time, and so may who decides an open question.
    public var horizon: Int64? { margins.map { $0.ahead + $0.back } }

    /// How long after an incident facts may touch it, and how long before it those lie by which it is judged.
    private var margins: (ahead: Int64, back: Int64)? {
        guard facts.canForget, !terms.hasRest.contains(true) else { return nil }
        // Facts so long after an incident may touch it; and then it is judged by facts so long before it.
        var (ahead, back): (Int64, Int64) = (0, 0)
        for term in terms.local {
            switch term.kind {
            case .duty(let period):
                // Civil periods end with their last day, and on the way clocks may go back.
                switch period {
                case .elapsed(let seconds): ahead = max(ahead, seconds)
                case .days(let days): ahead = max(ahead, Int64(clamping: days + 2) &* 86_400)
                case .months(let months, _): ahead = max(ahead, (Int64(clamping: months) &* 31 + 2) &* 86_400)
                case .notStated: return nil
                }
            case .ban(let ban):
                if ban.isDecided { return nil }
                back = max(back, ban.replies.map(\.within).max() ?? 0)
            }
        }
        return (ahead, back)
    }

    /// How many rows are kept.
    public var size: Int { facts.table.count }

    /// The rows of a batch that come in time; the others are set aside.
    func inTime(_ rows: [Int], of batch: FactTable, _ taken: inout Taken) -> [Int] {
        guard let lateness else { return rows }
        var known = now
        // What is known already came in the order of its receipt, whatever the order of the file.
        let rows = isTold ? rows : rows.sorted { (batch.received[$0], $0) < (batch.received[$1], $1) }
        return rows.filter { row in
            known = max(known, batch.received[row])
            if known - batch.occurred[row].latest <= lateness { return true }
            taken.tooLate.append(row)
            return false
        }
    }

    /// Lets go of incidents that are farther back than any report may come late and any term looks, once they are half of
    /// all: what was said of them stays counted as it was said.
    func forget() {
        guard let lateness, let margins, facts.table.count > 2 * sizeWhenForgotten + leastForgotten else { return }
        let limit = now - lateness - margins.ahead - margins.back
        // What came soon after what is let go can be judged no more: what was said of it stands.
        settledBefore = limit + margins.back
        var isKept = ContiguousArray(repeating: false, count: facts.table.count)
        var open: [Int] = []
        for row in 0..<facts.table.count {
            let incident = facts.incidentOfRow[row]
            let latest = incident >= 0 ? facts.hulls[Int(incident)].latest : facts.table.occurred[row].latest
            let kind = facts.table.kind[row]
            if latest >= limit || kind == .will || kind == .coverage { open.append(row) }
        }
        // With what speaks of them, corrects them, or is of one incident with them.
        while let row = open.popLast() {
            guard !isKept[row] else { continue }
            isKept[row] = true
            open += facts.corrected(with: row)
            open += facts.rows(about: facts.table.reportID[row])
            let incident = facts.incidentOfRow[row]
            guard incident >= 0 else { continue }
            open += facts.rows(about: facts.ids[Int(incident)])
            open += facts.rows(of: incident)
        }
        keep(isKept.indices.filter { isKept[$0] })
        sizeWhenForgotten = facts.table.count
    }

    private func keep(_ rows: [Int]) {
        let incidents = facts.keep(rows)
        let old = slots
        slots = ContiguousArray(repeating: .none, count: facts.incidentCount * stride)
        for (from, to) in incidents {
            for place in 0..<stride { slots[Int(to) * stride + place] = old[Int(from) * stride + place] }
        }
        indexes = terms.indexed.map { _ in HullIndex() }
        indexed = terms.indexed.map { _ in [:] }
        mayBe = terms.indexed.map { _ in [:] }
        index(Set(0..<Int32(facts.incidentCount)))
        let entries = schedule
        schedule = Schedule()
        for (at, incident) in entries.all {
            if let incident = incidents[incident] { schedule.add(incident, at: at) }
        }
    }
}
