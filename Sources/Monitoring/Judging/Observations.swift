import Evidence
import Geography
import Vocabulary

extension Run {
    /// The observations, each with all of its reports: those with the same `incident` are of one. In the order of the ids of
    /// their first reports.
    static func groups(_ rows: [Int], _ facts: FactTable) -> [ReportRows] {
        var groups: [[Int]] = []
        struct Key: Hashable {
            var incident: Symbol
            var kind: FactKind
        }
        var places: [Key: Int] = [:]
        for row in rows {
            let key = Key(incident: facts.incident[row], kind: facts.kind[row])
            if !key.incident.isNone, let place = places[key] {
                groups[place].append(row)
            } else {
                places[key] = groups.count
                groups.append([row])
            }
        }
        func precedes(_ left: Int, _ right: Int) -> Bool {
            facts.symbols.naturallyPrecedes(facts.reportID[left], facts.reportID[right])
        }
        return groups.map { $0.sorted(by: precedes) }.sorted { precedes($0[0], $1[0]) }.map { rows in
            rows.count == 1 ? .one(rows[0]) : .many(rows)
        }
    }

    /// Who verified what a verification row says: whom it names, else whose row it is. One that names a party is a body's, of
    /// what the party had to do.
    func verifier(of row: Int) -> String? {
        let origin = facts.text(standing.origin[row])
        return namesBearer(row) ? origin : facts.text(facts.actor[row]) ?? origin
    }

    /// Whose duty a verification row speaks of, by place in the cast; nil: of all who bear it.
    func verifiedParty(_ row: Int) -> Int? {
        if namesBearer(row), case .party(let place) = standing.actor[row] { place } else { nil }
    }

    /// Whether the row of a body names a party.
    private func namesBearer(_ row: Int) -> Bool {
        guard case .party(let place) = standing.actor[row], place < plan.cast.sides,
            let origin = facts.text(standing.origin[row]), origin != facts.text(facts.actor[row])
        else { return false }
        return plan.cast.monitors.contains(origin) || plan.cast.others.contains(origin)
    }

    /// Whether a verification was made, at a grade. A body's own row is proof of it; told by others it needs the grade.
    func verification(_ row: Int, from threshold: Grade) -> Truth {
        guard standing.counts[row] else { return .false }
        let isOwnWord = facts.text(facts.claimedBy[row]) == verifier(of: row)
        return isOwnWord || standing.grade(ofRow: row) >= threshold ? .true : .unknown
    }

    /// Whether what a row looked over takes in a whole area: by the names of areas that it states.
    func covers(_ row: Int, _ area: Int) -> Bool {
        facts.places(row).contains { place in
            guard !place.isPart, place.relation == .in else { return false }
            if plan.areas[area].id.name == place.area { return true }
            return areas(named: place.area, allAnswer: .true, for: area)
        }
    }

    /// The areas of a name: each reading may draw its own.
    func areas(named name: String) -> [Int] { plan.areas.indices.filter { plan.areas[$0].id.name == name } }

    /// Whether every area of a name, and there is one, answers so about everywhere in another.
    func areas(named name: String, allAnswer truth: Truth, for area: Int) -> Bool {
        let meant = areas(named: name)
        return !meant.isEmpty && meant.allSatisfy { areas[$0].holds(everywhereIn: areas[area]) == truth }
    }
}
