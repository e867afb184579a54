import Accords
import Evidence
import Vocabulary

/// Judging what is touched, by the facts on which it rests.
extension LiveMonitor {
    // MARK: - Some incidents

    /// Judges the local terms' instances of touched incidents.
    func judgeLocal(_ touch: Touch) -> [VerdictChange] {
        guard !terms.local.isEmpty else { return [] }
        var touch = touch
        let wanted = terms.local.indices.map { touched($0, &touch) }
        let all = wanted.reduce(into: Set<Int32>()) { $0.formUnion($1) }
        guard !all.isEmpty else { return [] }
        judgedOne += all.count
        let part = part(around: all, wanted)
        var found: [Int: VerdictCounts] = [:]
        for (reading, plan) in terms.localPlan.readings.enumerated()
        where terms.local.contains(where: { $0.reading == reading }) {
            let run = part.run.under(plan)
            for instance in ReadingJudge(run: run, reading: plan).judge().instances {
                guard instance.incident >= 0, case let incident = part.incidents[Int(instance.incident)], incident >= 0
                else { continue }
                let term = terms.places[reading][Int(instance.article)][Int(instance.pipeline)]
                guard term >= 0, wanted[term].contains(incident) else { continue }
                found[slot(incident, term, Int(instance.party)), default: .none].add(instance.verdict)
            }
        }
        var changes: [VerdictChange] = []
        for (place, term) in terms.local.enumerated() {
            for incident in wanted[place] {
                for party in monitor.plan.cast.parties.indices {
                    let slot = slot(incident, place, party)
                    let (before, after) = (slots[slot], found[slot] ?? .none)
                    guard before != after else { continue }
                    slots[slot] = after
                    count(term.reading, term.article, party, before, after)
                    guard before.worst != after.worst else { continue }
                    changes.append(
                        change(
                            id(term, party, facts.ids[Int(incident)]), term, party, incident, before.worst, after.worst,
                            touch))
                }
            }
        }
        scheduleDuties(part, wanted)
        return changes
    }

    private func change(
        _ id: String, _ term: LocalTerm, _ party: Int, _ incident: Int32, _ from: Verdict?, _ to: Verdict?,
        _ touch: Touch
    ) -> VerdictChange {
        let reading = monitor.plan.readings[term.reading]
        return VerdictChange(
            knownAt: now, reading: reading.id, article: reading.articles[term.article].id,
            party: ActorID(monitor.plan.cast.parties[party]), finding: id,
            incident: facts.table.symbols.text(facts.ids[Int(incident)]), part: nil, from: from, to: to,
            why: reasons(touch.causes[incident] ?? []), corrects: from == nil ? nil : id)
    }

    /// New rows by what they are, of very many the first; the clock where there are none.
    func reasons(_ rows: [Int]) -> [ChangeReason] {
        guard !rows.isEmpty else { return [ChangeReason(.clock, [])] }
        // Reports that are joined otherwise by a score that was learnt anew.
        let isIndirect = rows.contains(-1)
        let rows = rows.filter { $0 >= 0 }
        if isIndirect, rows.isEmpty { return [ChangeReason(.indirect, [])] }
        // Told late is what comes more than a day after it happened: there is no earlier view to hold it against.
        return Dictionary(grouping: Set(rows)) { facts.table.changeKind($0, since: facts.table.received[$0] - 86_400) }
            .sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, rows in
                let ids = rows.map { facts.table.symbols.text(facts.table.reportID[$0]) }.sorted(by: naturallyPrecedes)
                var reason = ChangeReason(kind, Array(ids.prefix(Self.mostTold)))
                reason.count = ids.count
                return reason
            }
    }

    private static let mostTold = 100

    /// When the duties of incidents have to be looked at again.
    private func scheduleDuties(_ part: Part, _ wanted: [Set<Int32>]) {
        for (place, term) in terms.local.enumerated() {
            guard case .duty(let period) = term.kind else { continue }
            let zone = monitor.plan.readings[term.reading].zone
            for incident in wanted[place] {
                guard let index = part.places[incident],
                    monitor.plan.cast.parties.indices.contains(where: { !slots[slot(incident, place, $0)].isEmpty })
                else { continue }
                let rows = part.run.standing.rows(of: index)
                guard !rows.isEmpty else { continue }
                let time = part.run.time(of: rows)
                for end in [period.end(after: time.earliest, in: zone), period.end(after: time.latest, in: zone)] {
                    if let end, end > now { schedule.add(incident, at: end) }
                }
            }
        }
    }

    // MARK: - The facts around some incidents

    /// A part of the facts, made into a run of its own.
    struct Part {
        var run: Run
        /// The incident of each of the run's.
        var incidents: [Int32]
        /// The run's incident of each.
        var places: [Int32: Int]
    }

    private func part(around incidents: Set<Int32>, _ wanted: [Set<Int32>]) -> Part {
        var cut = Cut(facts)
        for incident in incidents { cut.add(incident) }
        // What speaks of them: what discharges, decides, asks.
        for incident in incidents { cut.addSpeaking(of: incident) }
        for (place, term) in terms.local.enumerated() {
            guard case .ban(let ban) = term.kind else { continue }
            for reply in ban.replies {
                for incident in wanted[place] {
                    let hull = facts.hulls[Int(incident)]
                    var before: [Int32] = []
                    indexes[reply.index].visit(from: hull.earliest - reply.within, to: hull.latest) {
                        before.append($0)
                    }
                    for other in before { cut.add(other) }
                }
            }
        }
        if terms.forceLooksAtWills.contains(true) { for will in facts.wills { cut.add(row: will) } }
        return part(cut.rows)
    }

    func part(_ rows: [Int], under plan: Plan? = nil) -> Part {
        let rows = rows.sorted()
        var table = facts.table.cut(rows)
        var symbols: [Int32: Symbol] = [:]
        let keys = ContiguousArray(
            rows.map { row -> Symbol in
                let incident = facts.incidentOfRow[row]
                guard incident >= 0 else { return .none }
                if let known = symbols[incident] { return known }
                let own = table.symbols.intern(facts.table.symbols.text(facts.ids[Int(incident)]))
                symbols[incident] = own
                return own
            })
        var camps: [Symbol: Camps] = [:]
        for row in rows {
            for origin in [facts.table.claimedBy[row], facts.table.symbol(.quotes, row)] where !origin.isNone {
                if let own = table.symbols.symbol(of: facts.table.symbols.text(origin)), camps[own] == nil {
                    camps[own] = facts.camps(of: origin)
                }
            }
        }
        let incidents = IncidentTable(table, keys: keys)
        let run = run(plan ?? terms.localPlan, table, incidents, camps)
        var numbers = [Int32](repeating: -1, count: incidents.count)
        var places: [Int32: Int] = [:]
        for (place, row) in rows.enumerated() where incidents.incidentOfRow[place] >= 0 {
            numbers[Int(incidents.incidentOfRow[place])] = facts.incidentOfRow[row]
            places[facts.incidentOfRow[row]] = Int(incidents.incidentOfRow[place])
        }
        return Part(run: run, incidents: numbers, places: places)
    }

    func run(_ plan: Plan, _ table: FactTable, _ incidents: IncidentTable, _ camps: [Symbol: Camps]?) -> Run {
        Run(
            plan: plan, areas: monitor.preparedAreas, words: FactWords(table),
            standing: Evidence.Standing(
                facts: table, incidents: incidents, cast: plan.cast, belief: belief, knownAt: nil,
                campsOfOrigins: camps),
            grade: grade, now: now, isAllWatched: isAllWatched)
    }

    /// Rows with all that bears on whether they count and who contests them.
    private struct Cut {
        private let facts: LiveFacts
        private(set) var rows: [Int] = []
        private var hasRow: Set<Int> = []
        private var hasIncident: Set<Int32> = []

        init(_ facts: LiveFacts) { self.facts = facts }

        /// All that is told of an incident, and its denials.
        mutating func add(_ incident: Int32) {
            guard hasIncident.insert(incident).inserted else { return }
            addDenials(of: facts.ids[Int(incident)])
            for row in facts.rows(of: incident) {
                add(row: row)
                addDenials(of: facts.table.reportID[row])
            }
        }

        /// A row with all reports that correct it or that it corrects; of an act of will the denials too.
        mutating func add(row: Int) {
            guard !hasRow.contains(row) else { return }
            for member in facts.corrected(with: row) where hasRow.insert(member).inserted {
                rows.append(member)
                if facts.incidentOfRow[member] < 0 { addDenials(of: facts.table.reportID[member]) }
            }
        }

        private mutating func addDenials(of id: Symbol) {
            for row in facts.rows(about: id) where facts.table.kind[row] == .denial {
                add(row: row)
                // While there is an incident of this id, it is what is denied, and no report of the same id.
                if let incident = facts.incident(of: id) { for row in facts.rows(of: incident) { add(row: row) } }
            }
        }

        /// The acts that speak of an incident or of one of its reports, each with its own incident.
        mutating func addSpeaking(of incident: Int32) {
            let reports = facts.rows(of: incident).map { facts.table.reportID[$0] }
            for id in [facts.ids[Int(incident)]] + reports {
                for row in facts.rows(about: id) {
                    add(row: row)
                    if facts.incidentOfRow[row] >= 0 { add(facts.incidentOfRow[row]) }
                }
            }
        }
    }
}
