import Accords
import Evidence
import Geography
import Vocabulary

// Every term asks about every incident. Of a million reports most are the only one of their incident, so that one is
// answered from flat columns alone: about 15 ns an incident for its act and actor, and what the area costs (see
// `PreparedArea`) for those that have the right ones; measured by `make bench` with the three articles of
// `Examples/conformance`. Nothing in the loop counts a reference: two cores that count the same one wait for each other.

extension Matcher {
    /// An incident that is of the kind, or may be, and a party that did it, or may have.
    struct Found: Sendable {
        var incident: Int32
        /// By place in the cast.
        var party: Int16
        /// Unknown or true.
        var truth: Truth
    }

    /// All incidents that are of the kind, or may be, by these parties: in the order of the incidents, then as the parties
    /// are given.
    func found(by parties: [Int]) -> ContiguousArray<Found> {
        let parts = Cores.map(stretchesOf: run.standing.incidents.count, ofAtLeast: 8_192) { stretch in
            self.found(stretch, by: parties)
        }
        if parts.count == 1 { return parts[0] }
        var found: ContiguousArray<Found> = []
        found.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { found.append(contentsOf: part) }
        return found
    }

    private func found(_ incidents: Range<Int>, by parties: [Int]) -> ContiguousArray<Found> {
        var found: ContiguousArray<Found> = []
        let columns = HotColumns(run)
        let lone = columns.lone.span
        let grades = columns.grades.span
        let actors = columns.actors.span
        let words = columns.words.span
        let longitudes = columns.longitudes.span
        let latitudes = columns.latitudes.span
        let precisions = columns.precisions.span
        let times = columns.times.span
        let (answers, denials) = (acts, run.standing.denials)
        let isAnyDenied = !denials.isEmpty
        let (noRow, nobody) = (Int(Standing.noRow), NamedActors.nobody)
        let acts = answers.span
        let isBearer = run.plan.cast.parties.indices.map { parties.contains($0) }
        let bearers = isBearer.span
        let prepared = selection.placings.map { run.areas[$0.area] }
        let areas = prepared.span
        let steady = prepared.map(\.steady)
        let steadyAreas = steady.span
        let plain = selection.placings.map(isPlain)
        let isPlain = plain.span
        let (least, isAskedOfObjects) = (threshold.rawValue, asksOfObjects)
        for incident in incidents {
            let row = Int(lone[incident])
            if row == noRow { continue }
            if row < 0 || (isAnyDenied && denials[incident] != nil) {
                ask(incident, parties, &found)
                continue
            }
            // The answers of the only report, each worth no more than its grade.
            let most: Truth = grades[row] >= least ? .true : .unknown
            var match = min(acts[Int(words[row])], most)
            if match == .false { continue }
            let actor = actors[row]
            // Below nobody's number are strangers, who are no party.
            if actor < nobody || (actor >= 0 && !bearers[Int(actor)]) { continue }
            if isAskedOfObjects { match = min(match, object(row)) }
            for place in areas.indices where match != .false {
                guard isPlain[place] else {
                    match = min(match, placed(row, selection.placings[place]))
                    continue
                }
                let position = Position(longitude: longitudes[row], latitude: latitudes[row])
                let precision = Kilometres(precisions[row])
                guard position.longitude.isFinite, position.latitude.isFinite else {
                    match = .unknown
                    continue
                }
                if let area = steadyAreas[place] {
                    match = min(match, area.holds(position, precision: precision))
                } else {
                    match = min(match, areas[place].holds(position, precision: precision, during: times[row]))
                }
            }
            if match == .false { continue }
            if actor == nobody {
                for party in parties {
                    found.append(Found(incident: Int32(incident), party: Int16(party), truth: .unknown))
                }
            } else {
                found.append(Found(incident: Int32(incident), party: actor, truth: min(match, most)))
            }
        }
        return found
    }

    /// Asks about an incident of several reports, or of one that is denied.
    private func ask(_ incident: Int, _ parties: [Int], _ found: inout ContiguousArray<Found>) {
        let rows = run.standing.rows(of: incident)
        guard !rows.isEmpty else { return }
        let match = matches(rows)
        guard match != .false else { return }
        for party in parties {
            let truth = match && run.standing.isAct(of: party, incident: incident, rows: rows, from: threshold)
            guard truth != .false else { continue }
            found.append(Found(incident: Int32(incident), party: Int16(party), truth: truth))
        }
    }

    /// Whether only the report's own position tells of this relation.
    private func isPlain(_ placing: AreaRelation) -> Bool {
        guard !run.statesPlaces else { return false }
        switch placing.relation {
        case .in, .to, .against: return true
        case .from, .into, .outOf, .across, .over, .through: return false
        }
    }
}
