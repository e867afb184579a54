import Accords
import Evidence
import Geography
import Vocabulary

extension ArticlePlan {
    /// Whether some sentence of it forbids: what nobody watched is not kept. A duty is shown by what is on record.
    var restsOnWatching: Bool {
        pipelines.contains { if case .duty = $0.kind { false } else { true } }
    }

    /// Whether it is about how many may be somewhere: who watches and counts nothing has not seen that it is kept.
    var isOfCeilings: Bool {
        isOfStates
            && pipelines.allSatisfy {
                if case .state(let state) = $0.kind { state.ceiling != .stated(0) } else { false }
            }
    }

    /// Whether it is about duties that nothing has to set off.
    var isOfDutiesByThemselves: Bool {
        pipelines.allSatisfy { if case .duty(_, nil) = $0.kind { true } else { false } }
    }

    /// Whether it is about states only: who looked and counted has seen that it is kept, then.
    var isOfStates: Bool {
        !pipelines.isEmpty && pipelines.allSatisfy { if case .state = $0.kind { true } else { false } }
    }
}

extension Run {
    /// Whether an instance is a clearance or a count that shows a state to be kept. A sighting shows nothing of the rest.
    func showsKept(_ instance: Instance) -> Bool {
        guard instance.verdict == .kept, instance.incident < 0, instance.row >= 0 else { return false }
        let kind = facts.kind[Int(instance.row)]
        return kind == .clearance || kind == .count
    }
}

/// Who was watching what, when: the denominator of *kept*.
struct Watching {
    /// All coverage rows that count, access refused included.
    let rows: [CoverageResult]
    private let run: Run
    /// What each body watched, and where it was refused access, by its name.
    private let bodies: [Symbol: Body]
    /// The first second that anything that counts tells of.
    private let earliest: Instant
    private let memory = Memory()

    private struct Stretch {
        var from: Instant
        var until: Instant
    }

    private struct Body {
        /// Watched stretches by the name of the area; nil: everything.
        var watched: [String?: [Stretch]] = [:]
        /// Stretches in which access was refused, likewise.
        var refused: [String?: [Stretch]] = [:]
        /// Refusals at a place: the row, and when.
        var refusedAt: [(row: Int, stretch: Stretch)] = []
    }

    /// How two areas lie: asked once for each pair.
    private final class Memory {
        struct Pair: Hashable {
            var named: String
            var wanted: Int
        }
        var covers: [Pair: Bool] = [:]
        var touches: [Pair: Bool] = [:]
    }

    /// - Parameter told: the first second that anything tells of, where the run has only some of the facts.
    init(_ run: Run, earliest told: Instant? = nil) {
        self.run = run
        let facts = run.facts
        var rows: [CoverageResult] = []
        var bodies: [Symbol: Body] = [:]
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
            let stretch = Stretch(from: time.earliest, until: time.latest + 1)
            let isPoint = zone == nil && facts.longitude[row].isFinite
            switch (isDenied, isPoint) {
            case (true, true): bodies[facts.claimedBy[row], default: Body()].refusedAt.append((row, stretch))
            case (true, false): bodies[facts.claimedBy[row], default: Body()].refused[zone, default: []].append(stretch)
            case (false, false):
                bodies[facts.claimedBy[row], default: Body()].watched[zone, default: []].append(stretch)
            // A point that was watched covers no area.
            case (false, true): break
            }
        }
        self.rows = rows.sorted {
            $0.time.earliest == $1.time.earliest
                ? naturallyPrecedes($0.report, $1.report) : $0.time.earliest < $1.time.earliest
        }
        self.bodies = bodies
        self.earliest = told ?? earliest ?? run.now
    }

    /// How much of an article's time in force up to now was watched; nil if it has not been in force. A ban without a place
    /// is watched only by who watches everything; who was refused access to a part of an area was not watching the area
    /// then. Something in force for ever is counted from the first fact.
    func zoneDays(of article: ArticlePlan, _ timeline: ForceTimeline) -> ZoneDays? {
        let force = timeline.line.stretches(until: run.now + 1).map { stretch in
            Stretch(
                from: stretch.from > .distantPast ? stretch.from : min(earliest, stretch.until), until: stretch.until)
        }
        let total = force.reduce(0) { $0 + ($1.until - $1.from) }
        guard total > 0 else { return nil }
        var areas: Set<Int?> = []
        for pipeline in article.pipelines {
            switch pipeline.kind {
            case .ban(let selection, _):
                areas.formUnion(selection.placings.isEmpty ? [nil] : selection.placings.map { $0.area })
            case .flow(let flow):
                areas.formUnion(flow.select.placings.isEmpty ? [nil] : flow.select.placings.map { $0.area })
            // What has to stay inside of an area may be anywhere outside of it.
            case .state(let state):
                areas.formUnion(
                    state.isOutside || state.placings.isEmpty ? [nil] : state.placings.map { $0.area })
            case .duty: break
            }
        }
        if areas.isEmpty { areas = [nil] }
        let seconds = areas.map { Self.seconds(force, in: self.watched($0)) }
        return ZoneDays(
            zones: areas.count, watched: Double(seconds.reduce(0, +)) / 86400,
            total: Double(total) * Double(areas.count) / 86400, leastShare: Double(seconds.min() ?? 0) / Double(total))
    }

    /// The share of the time in force up to now in which all areas of an article's terms were watched; nil if it has not
    /// been in force.
    func share(of article: ArticlePlan, _ timeline: ForceTimeline) -> Double? {
        zoneDays(of: article, timeline)?.leastShare
    }

    /// Whether somebody watched all of an area from one second to before another, without a gap.
    func isWatched(_ area: Int, from: Instant, until: Instant) -> Bool {
        from < until
            && watched(area).contains { $0.from <= from && $0.until >= until }
    }

    /// When somebody watched all of an area; nil: everywhere.
    private func watched(_ area: Int?) -> [Stretch] {
        Self.merged(
            bodies.values.flatMap { body in
                let watched = Self.merged(body.watched.filter { covers($0.key, area) }.flatMap(\.value))
                guard !watched.isEmpty else { return watched }
                let refused =
                    body.refused.filter { touches($0.key, area) }.flatMap(\.value)
                    + body.refusedAt.filter { touches($0.row, area) }.map(\.stretch)
                return Self.without(watched, Self.merged(refused))
            })
    }

    /// Whether a refusal for an area may concern another: not if the two surely lie apart.
    private func touches(_ refused: String?, _ wanted: Int?) -> Bool {
        guard let refused, let wanted, run.plan.areas[wanted].id.name != refused else { return true }
        let pair = Memory.Pair(named: refused, wanted: wanted)
        if let known = memory.touches[pair] { return known }
        let areApart = run.areas(named: refused, allAnswer: .false, for: wanted)
        memory.touches[pair] = !areApart
        return !areApart
    }

    private func touches(_ row: Int, _ wanted: Int?) -> Bool {
        guard let wanted else { return true }
        return run.effect(of: row, in: run.areas[wanted], named: run.plan.areas[wanted].id) != .false
    }

    /// Whether who watches an area watches all of another. A name means the reading's own area of that name.
    private func covers(_ watched: String?, _ wanted: Int?) -> Bool {
        guard let watched else { return true }
        guard let wanted else { return false }
        if run.plan.areas[wanted].id.name == watched { return true }
        let pair = Memory.Pair(named: watched, wanted: wanted)
        if let known = memory.covers[pair] { return known }
        // Where readings draw an area of this name differently, only what lies in all of them is surely watched.
        let covers = run.areas(named: watched, allAnswer: .true, for: wanted)
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

    /// Some stretches without others; both ascending and apart.
    private static func without(_ stretches: [Stretch], _ others: [Stretch]) -> [Stretch] {
        var left: [Stretch] = []
        var next = 0
        for var stretch in stretches {
            while next < others.count, others[next].until <= stretch.from { next += 1 }
            var place = next
            while place < others.count, others[place].from < stretch.until {
                if others[place].from > stretch.from {
                    left.append(Stretch(from: stretch.from, until: others[place].from))
                }
                stretch.from = max(stretch.from, others[place].until)
                place += 1
            }
            if stretch.from < stretch.until { left.append(stretch) }
        }
        return left
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
