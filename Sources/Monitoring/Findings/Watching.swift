import Accords
import Evidence
import Geography
import Vocabulary

/// Who was watching what, when: the denominator of *kept*.
struct Watching {
    /// All coverage rows that count, access refused included.
    let rows: [CoverageResult]
    private let run: Run
    /// Watched stretches with the area of the plan that was watched; nil: everything.
    private let stretches: [(from: Instant, until: Instant, area: Int?)]

    init(_ run: Run) {
        self.run = run
        let facts = run.facts
        var rows: [CoverageResult] = []
        var stretches: [(from: Instant, until: Instant, area: Int?)] = []
        for row in 0..<facts.count where facts.kind[row] == .coverage && run.standing.counts[row] {
            let zone = facts.text(.zone, row)
            let time = facts.occurred[row]
            let isDenied = facts.outcome[row] == .denied
            rows.append(
                CoverageResult(
                    report: run.reportID(row), by: facts.text(facts.claimedBy[row]), zone: zone, time: time,
                    isDenied: isDenied))
            guard !isDenied else { continue }
            if let zone {
                guard let area = run.plan.areas.firstIndex(where: { $0.id.name == zone }) else { continue }
                stretches.append((time.earliest, time.latest + 1, area))
            } else if !facts.longitude[row].isFinite {
                stretches.append((time.earliest, time.latest + 1, nil))
            }
        }
        self.rows = rows.sorted {
            $0.time.earliest == $1.time.earliest
                ? naturallyPrecedes($0.report, $1.report) : $0.time.earliest < $1.time.earliest
        }
        self.stretches = stretches
    }

    /// The share of the time in force up to now in which all areas of an article's terms were watched; nil if it has not
    /// been in force. A ban without a place is watched only by who watches everything.
    func share(of article: ArticlePlan, _ timeline: ForceTimeline) -> Double? {
        let force = timeline.line.stretches(until: run.now + 1).filter {
            $0.from > .distantPast || $0.until > .distantPast
        }
        let total = force.map { Double($0.until - max($0.from, earliest)) }.reduce(0, +)
        guard !force.isEmpty, total > 0 else { return nil }
        var areas: Set<Int?> = []
        for pipeline in article.pipelines {
            if case .ban(let selection, _) = pipeline.kind {
                areas.formUnion(selection.placings.isEmpty ? [nil] : selection.placings.map { $0.area })
            }
        }
        if areas.isEmpty { areas = [nil] }
        let watched =
            areas.map { area in
                covered(
                    force.map { (max($0.from, earliest), $0.until) }, by: stretches.filter { covers($0.area, area) })
            }.min() ?? 0
        return watched / total
    }

    /// Something in force for ever is counted from the first fact.
    private var earliest: Instant {
        run.facts.occurred.map(\.earliest).min() ?? run.now
    }

    private func covers(_ watched: Int?, _ wanted: Int?) -> Bool {
        guard let watched else { return true }
        guard let wanted else { return false }
        return watched == wanted || run.areas[watched].holds(everywhereIn: run.areas[wanted]) == .true
    }

    /// The seconds of some stretches that lie in the union of others.
    private func covered(
        _ force: [(Instant, Instant)], by stretches: [(from: Instant, until: Instant, area: Int?)]
    ) -> Double {
        var merged: [(from: Instant, until: Instant)] = []
        for stretch in stretches.sorted(by: { $0.from < $1.from }) {
            if let last = merged.last, stretch.from <= last.until {
                merged[merged.count - 1].until = max(last.until, stretch.until)
            } else {
                merged.append((stretch.from, stretch.until))
            }
        }
        var seconds: Int64 = 0
        for (from, until) in force {
            for stretch in merged {
                seconds += max(0, min(until, stretch.until) - max(from, stretch.from))
            }
        }
        return Double(seconds)
    }
}
