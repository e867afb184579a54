import Accords
import Evidence
import Monitoring
import Vocabulary

/// What was seen, cleared or counted, in words, by the report that tells of it: `person: 640 counted, dmz west`.
struct Observations {
    private let facts: FactTable
    private let rows: [String: Int]

    /// - Parameter facts: those that may be shown; empty in a public report, which then has no words for them.
    init(_ facts: FactTable) {
        self.facts = facts
        var rows: [String: Int] = [:]
        for row in 0..<facts.count {
            switch facts.kind[row] {
            case .sighting, .clearance, .count: rows[facts.symbols.text(facts.reportID[row])] = row
            default: break
            }
        }
        self.rows = rows
    }

    /// What a report says that was seen, cleared or counted; nil if it tells of nothing of the kind.
    func words(_ report: String) -> String? {
        guard let row = rows[report] else { return nil }
        let thing = (facts.text(facts.objectClass[row]) ?? "a thing not stated").replacing("_", with: " ")
        guard case .between(let low, let high) = facts.quantity(row) else { return nil }
        func number(_ value: Double) -> String { Wording.grouped(Int(exactly: value.rounded()) ?? 0) }
        let what =
            switch facts.kind[row] {
            case .clearance: high.map { $0 > 0 ? "no more than \(number($0))" : "none" } ?? "none"
            default: high == low ? number(low) : "at least \(number(low))"
            }
        let how =
            switch facts.kind[row] {
            case .clearance: "found on looking"
            case .count: "counted"
            default: "seen"
            }
        let place = facts.text(.zone, row) ?? facts.text(.place, row)
        return ["\(thing): \(what) \(how)", place.map { $0.replacing("_", with: " ") }].compactMap { $0 }.joined(
            separator: ", ")
    }
}

extension Accord {
    /// Which of several sentences of an article a finding is about; nil where there is one.
    func sentence(of finding: Finding) -> String? {
        guard let terms = reading(finding.reading)?.article(finding.article)?.terms.filter({ $0.isJudged }),
            terms.count > 1
        else { return nil }
        return "sentence \(finding.term)"
    }
}

extension Term {
    /// Whether it has verdicts: a permission has none.
    fileprivate var isJudged: Bool { if case .may = demand { false } else { true } }
}
