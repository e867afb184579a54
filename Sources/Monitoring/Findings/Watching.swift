import Accords
import Evidence
import Geography
import Vocabulary

/// Who was watching what, when: the denominator of *kept*.
struct Watching {
    /// All coverage rows that count, access refused included.
    let rows: [CoverageResult]
    private let run: Run
    /// Watched stretches by the name of the area that was watched; nil: everything. Merged, ascending.
    private let stretches: [String?: [Stretch]]
    /// The first second that anything that counts tells of.
    private let earliest: Instant
    private let memory = Memory()

    private struct Stretch {
        var from: Instant
        var until: Instant
    }

    /// Which area lies in which: asked once for each pair.
    private final class Memory {
        struct Pair: Hashable {
            var watched: String
            var wanted: Int
        }
        var covers: [Pair: Bool] = [:]
    }

    init(_ run: Run) {
        self.run = run
        let facts = run.facts
        var rows: [CoverageResult] = []
        var stretches: [String?: [Stretch]] = [:]
        var earliest: Instant?
        for row in 0..<facts.count where run.standing.counts[row] {
            let time = facts.occurred[row]
            earliest = min(earliest ?? time.earliest, time.earliest)
            guard facts.kind[row] == .coverage else { continue }
            let zone = facts.text(.zone, row)
            let isDenied = facts.outcome[row] == .denied
            rows.append(
                CoverageResult(
                    report: run.reportID(row), by: facts.text(facts.claimedBy[row]), zone: zone, time: time,
                    isDenied: isDenied))
            // A point that was watched covers no area.
            if !isDenied, zone != nil || !facts.longitude[row].isFinite {
                stretches[zone, default: []].append(Stretch(from: time.earliest, until: time.latest + 1))
            }
        }
        self.rows = rows.sorted {
            $0.time.earliest == $1.time.earliest
                ? naturallyPrecedes($0.report, $1.report) : $0.time.earliest < $1.time.earliest
        }
        self.stretches = stretches.mapValues { Self.merged($0) }
        self.earliest = earliest ?? run.now
    }

    /// The share of the time in force up to now in which all areas of an article's terms were watched; nil if it has not
    /// been in force. A ban without a place is watched only by who watches everything. Something in force for ever is
    /// counted from the first fact.
    func share(of article: ArticlePlan, _ timeline: ForceTimeline) -> Double? {
        let force = timeline.line.stretches(until: run.now + 1).map { stretch in
            Stretch(
                from: stretch.from > .distantPast ? stretch.from : min(earliest, stretch.until), until: stretch.until)
        }
        let total = force.reduce(0) { $0 + ($1.until - $1.from) }
        guard total > 0 else { return nil }
        var areas: Set<Int?> = []
        for pipeline in article.pipelines {
            if case .ban(let selection, _) = pipeline.kind {
                areas.formUnion(selection.placings.isEmpty ? [nil] : selection.placings.map { $0.area })
            }
        }
        if areas.isEmpty { areas = [nil] }
        let watched =
            areas.map { area in
                Self.seconds(
                    force, in: Self.merged(stretches.filter { covers($0.key, area) }.flatMap(\.value)))
            }.min() ?? 0
        return Double(watched) / Double(total)
    }

    /// Whether who watches an area watches all of another. A name means the reading's own area of that name.
    private func covers(_ watched: String?, _ wanted: Int?) -> Bool {
        guard let watched else { return true }
        guard let wanted else { return false }
        if run.plan.areas[wanted].id.name == watched { return true }
        let pair = Memory.Pair(watched: watched, wanted: wanted)
        if let known = memory.covers[pair] { return known }
        // Where readings draw an area of this name differently, only what lies in all of them is surely watched.
        let meant = run.plan.areas.indices.filter { run.plan.areas[$0].id.name == watched }
        let covers =
            !meant.isEmpty && meant.allSatisfy { run.areas[$0].holds(everywhereIn: run.areas[wanted]) == .true }
        memory.covers[pair] = covers
        return covers
    }

    private static func merged(_ stretches: [Stretch]) -> [Stretch] {
        var merged: [Stretch] = []
        for stretch in stretches.sorted(by: { $0.from < $1.from }) {
            if let last = merged.last, stretch.from <= last.until {
                merged[merged.count - 1].until = max(last.until, stretch.until)
            } else {
                merged.append(stretch)
            }
        }
        return merged
    }

    /// The seconds of some stretches that lie in others; both ascending and apart.
    private static func seconds(_ force: [Stretch], in watched: [Stretch]) -> Int64 {
        var seconds: Int64 = 0
        var (left, right) = (0, 0)
        while left < force.count, right < watched.count {
            let (a, b) = (force[left], watched[right])
            seconds += max(0, min(a.until, b.until) - max(a.from, b.from))
            if a.until < b.until { left += 1 } else { right += 1 }
        }
        return seconds
    }
}
