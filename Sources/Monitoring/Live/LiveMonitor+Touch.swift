import Evidence
import Vocabulary

/// What new facts touch.
struct Touch {
    /// Everything may be another.
    var isEverything = false
    /// Whether there are new rows at all.
    var hasRows = false
    /// Whether acts of will came, or ones that are there stand otherwise.
    var hasWills = false
    /// Whether anything came, or stands otherwise, at which terms look that are judged as a whole.
    var hasRest = false
    /// Whether rows of coverage came, or ones that are there stand otherwise.
    var hasCoverage = false
    /// Incidents of which something else is told than before.
    var incidents: Set<Int32> = []
    /// Incidents that an act or a decision speaks of, of which something else is told than before.
    var spokenOf: Set<Int32> = []
    /// Incidents whose duties have come due.
    var duties: Set<Int32> = []
    /// The new rows that touch each incident.
    var causes: [Int32: [Int]] = [:]
    /// The new rows.
    var rows: Range<Int> = 0..<0
    /// The incidents that rows left, with those into which they came.
    var moves: [(from: Int32, to: Int32)] = []

    mutating func add(_ incident: Int32, by row: Int, isSpokenOf: Bool = false) {
        if isSpokenOf { spokenOf.insert(incident) } else { incidents.insert(incident) }
        if causes[incident]?.last != row { causes[incident, default: []].append(row) }
    }
}

extension LiveMonitor {
    func touch(_ arrival: LiveFacts.Arrival) -> Touch {
        var touch = Touch()
        touch.hasRows = true
        touch.rows = arrival.rows
        touch.isEverything = arrival.isTooMuch
        let room = facts.incidentCount * stride - slots.count
        if room > 0 { slots.append(contentsOf: repeatElement(.none, count: room)) }
        for (incident, row) in arrival.moved {
            touch.add(incident, by: row)
            // An id that an incident goes by now, or no longer, may be a report's in another one: what speaks of it speaks
            // of the incident while there is one.
            if let report = facts.row(of: facts.ids[Int(incident)]), facts.incidentOfRow[report] >= 0 {
                touch.add(facts.incidentOfRow[report], by: row)
            }
        }
        for (row, incident) in arrival.left where facts.incidentOfRow[row] >= 0 {
            touch.moves.append((incident, facts.incidentOfRow[row]))
        }
        for (row, by) in arrival.changed { self.touch(row, by, &touch) }
        touch.hasRest = noteForRest(arrival)
        // What speaks of something else through an incident that is told of otherwise.
        for incident in touch.incidents {
            for row in facts.rows(of: incident) where !facts.table.about[row].isNone {
                for by in touch.causes[incident] ?? [] { speak(row, by, &touch, isDenial: false) }
            }
        }
        index(touch.incidents)
        return touch
    }

    /// Whether so much came that it costs less to judge everything anew than what it touches.
    func isMost(_ arrival: LiveFacts.Arrival) -> Bool {
        arrival.rows.count > 1_024 && arrival.rows.count > facts.table.count / 8
    }

    func touchOfMost(_ arrival: LiveFacts.Arrival) -> Touch {
        var touch = Touch()
        (touch.isEverything, touch.hasRows, touch.rows) = (true, true, arrival.rows)
        let room = facts.incidentCount * stride - slots.count
        if room > 0 { slots.append(contentsOf: repeatElement(.none, count: room)) }
        index(Set(arrival.moved.map(\.incident)))
        _ = noteForRest(arrival)
        return touch
    }

    /// Notes which new rows and which incidents are looked at as a whole, and says whether any that is has changed.
    func noteForRest(_ arrival: LiveFacts.Arrival) -> Bool {
        guard terms.hasRest.contains(true) else { return false }
        for row in arrival.rows { isForRest.append(reach.takes(row, of: facts.table, monitor.plan.acts)) }
        let room = facts.incidentCount - isIncidentForRest.count
        if room > 0 { isIncidentForRest.append(contentsOf: repeatElement(false, count: room)) }
        var isTouched = false
        for (incident, _) in arrival.moved {
            // Once looked at, always: what made it so may have been taken back.
            if facts.rows(of: incident).contains(where: { isForRest[$0] }) { isIncidentForRest[Int(incident)] = true }
            if isIncidentForRest[Int(incident)] { isTouched = true }
        }
        return isTouched
            || arrival.changed.contains { row, _ in
                let incident = facts.incidentOfRow[row]
                return incident >= 0 ? isIncidentForRest[Int(incident)] : isForRest[row]
            }
    }

    private func touch(_ row: Int, _ by: Int, _ touch: inout Touch) {
        if facts.incidentOfRow[row] >= 0 { touch.add(facts.incidentOfRow[row], by: by) }
        let kind = facts.table.kind[row]
        switch kind {
        case .will: touch.hasWills = true
        case .coverage: touch.hasCoverage = true
        case .event, .denial, .sighting, .clearance, .count, .verification: break
        }
        if !facts.table.about[row].isNone { speak(row, by, &touch, isDenial: kind == .denial) }
    }

    /// What a row speaks of: an incident of this id, and the incident of a report of this id.
    private func speak(_ row: Int, _ by: Int, _ touch: inout Touch, isDenial: Bool) {
        let about = facts.table.about[row]
        if let incident = facts.incident(of: about) { touch.add(incident, by: by, isSpokenOf: !isDenial) }
        guard let report = facts.row(of: about) else { return }
        if facts.incidentOfRow[report] >= 0 {
            touch.add(facts.incidentOfRow[report], by: by, isSpokenOf: !isDenial)
        } else if facts.table.kind[report] == .will {
            // A will that is denied; or one that speaks of an incident itself.
            touch.hasWills = true
            if isDenial, !facts.table.about[report].isNone { speak(report, by, &touch, isDenial: false) }
        }
    }

    // MARK: - By time

    /// Notes when incidents may have happened that may be of a class which terms look for by time.
    func index(_ incidents: Set<Int32>) {
        for place in indexes.indices {
            for incident in incidents {
                let hull = facts.hulls[Int(incident)]
                guard indexed[place][incident] != hull, facts.rows(of: incident).contains(where: { mayBe($0, place) })
                else { continue }
                indexed[place][incident] = hull
                indexes[place].insert(incident, hull)
            }
        }
    }

    private func mayBe(_ row: Int, _ place: Int) -> Bool {
        let act = facts.table.act[row]
        if let known = mayBe[place][act.number] { return known }
        let answer = monitor.plan.acts.isOne(of: terms.indexed[place].set, facts.table.text(act)) != .false
        mayBe[place][act.number] = answer
        return answer
    }

    /// The incidents of which a local term's instances are to be judged anew.
    func touched(_ place: Int, _ touch: inout Touch) -> Set<Int32> {
        switch terms.local[place].kind {
        case .duty: return touch.incidents.union(touch.spokenOf).union(touch.duties)
        case .ban(let ban):
            var touched = touch.incidents.union(touch.spokenOf)
            var causes: [Int32: [Int]] = [:]
            // Acts that may be in reply to one of which something else is told.
            for reply in ban.replies {
                for incident in touch.incidents where indexed[reply.index][incident] != nil {
                    let hull = facts.hulls[Int(incident)]
                    var later: [Int32] = []
                    indexes[ban.index].visit(from: hull.earliest, to: hull.latest + reply.within) { other in
                        if other != incident, ban.isNarrowed || hasInstance(other, place) { later.append(other) }
                    }
                    // All that may have been replied to are why, in whatever order they are looked at.
                    for other in Set(later) {
                        touched.insert(other)
                        causes[other, default: []] += touch.causes[incident] ?? []
                    }
                }
            }
            for (incident, rows) in causes { touch.causes[incident, default: []] += rows }
            return touched
        }
    }

    private func hasInstance(_ incident: Int32, _ term: Int) -> Bool {
        monitor.plan.cast.parties.indices.contains { !slots[slot(incident, term, $0)].isEmpty }
    }
}
