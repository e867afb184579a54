import Geography
import Vocabulary

/// What a denial that names no report is about.
///
/// Of the incidents that it may be about (its time and place meet theirs, and they accuse whom it defends), the one that
/// stands out: at least as likely as all others together. Likely is an incident as far as its own time and ground lie
/// within what the denial allows, and fourfold if the object is the same.
struct DenialJoining {
    /// By row of the facts, a place among the incidents.
    private(set) var incidentOfDenial: [Int: Int] = [:]

    /// Of an incident's own time and ground, so much at least has to lie within what the denial allows.
    static let leastShare = 0.005
    /// What the same object makes of the likelihood.
    static let sameObject = 4.0
    /// A denial may be about one of so many incidents at most in a cube of the grid, the nearest in time.
    static let mostCompared = 2048

    init(
        _ facts: FactTable, _ statements: StatementTable, _ incidents: [JoinedIncident], _ members: Dealt,
        _ incidentOfRow: ContiguousArray<Int32>, knownAt: Instant?
    ) {
        let all = (0..<facts.count).filter { row in
            facts.kind[row] == .denial && (knownAt.map { facts.received[row] <= $0 } ?? true)
        }
        follow(all.filter { !facts.about[$0].isNone }, facts, incidents, incidentOfRow)
        let denials = all.filter { facts.about[$0].isNone && !facts.longitude[$0].isNaN }
        guard !denials.isEmpty else { return }
        // An incident stands where and when its most precise statement says.
        var spots: [Spot] = []
        for place in incidents.indices {
            if let spot = Spot(place, members, statements) { spots.append(spot) }
        }
        spots.sort { ($0.from, $0.incident) < ($1.from, $1.incident) }
        let grid = CubeGrid(
            side: 2 * PairFinder.fineRadius, items: spots.indices.map { Int32($0) },
            points: ContiguousArray(spots.map { statements.point[$0.statement] }))
        let longest = spots.lazy.map { $0.to - $0.from }.max() ?? 0
        let columns = FactColumns(facts)
        for row in denials {
            guard var denied = Denied(row, columns) else { continue }
            grid.around(denied.point) { range in
                let items = grid.items[range]
                let start = items.endOfPrefix { spots[Int($0)].from < denied.from - longest }
                let end = items[start...].endOfPrefix { spots[Int($0)].from <= denied.to }
                var compared = 0
                for item in items[start..<end] {
                    let spot = spots[Int(item)]
                    guard denied.meets(spot.from, spot.to) else { continue }
                    compared += 1
                    guard compared <= Self.mostCompared else { break }
                    guard spot.names(facts.actor[row], members, statements) else { continue }
                    let hasObject = members[spot.incident].contains {
                        statements.object[$0] == facts.objectClass[row]
                    }
                    denied.weigh(
                        spot.incident, spot.from, spot.to, statements.point[spot.statement],
                        statements.radius[spot.statement], hasObject: hasObject)
                }
            }
            incidentOfDenial[row] = denied.incident
        }
    }

    /// A denial that names nothing, while it is asked what it is about.
    struct Denied {
        let point: Geocentric
        let radius: Double
        /// Seconds since 1970.
        let from: Double
        let to: Double
        private var (sum, best, found) = (0.0, 0.0, -1)

        /// nil: it does not say where, or not well enough.
        init?(_ row: Int, _ facts: FactColumns) {
            guard !facts.longitude[row].isNaN else { return nil }
            let time = facts.occurred[row]
            let last = Double(time.latest.seconds)
            from = Double(time.earliest.seconds)
            to = facts.received[row] >= time.earliest ? min(last, Double(facts.received[row].seconds)) : last
            point = Geocentric(longitude: facts.longitude[row], latitude: facts.latitude[row])
            radius = max(StatementTable.leastRadius, facts.precision[row].isNaN ? 0 : facts.precision[row])
            guard radius <= PairFinder.fineRadius else { return nil }
        }

        func meets(_ from: Double, _ to: Double) -> Bool { min(self.to, to) - max(self.from, from) + 1 > 0 }

        /// Weighs an incident that may be meant.
        mutating func weigh(
            _ incident: Int, _ from: Double, _ to: Double, _ middle: Geocentric, _ own: Double, hasObject: Bool
        ) {
            let overlap = min(self.to, to) - max(self.from, from) + 1
            let lens = JointRegion.lens(middle.chord(to: point), radius, own)
            var share = overlap / (to - from + 1) * lens / (.pi * own * own)
            guard share >= DenialJoining.leastShare else { return }
            if hasObject { share *= DenialJoining.sameObject }
            sum += share
            if share > best || (share == best && incident < found) { (best, found) = (share, incident) }
        }

        /// The incident that stands out; nil: none does.
        var incident: Int? { found >= 0 && best * 2 > sum ? found : nil }
    }

    /// Denials that say what they are about: a report, or an incident.
    private mutating func follow(
        _ denials: [Int], _ facts: FactTable, _ incidents: [JoinedIncident], _ incidentOfRow: ContiguousArray<Int32>
    ) {
        guard !denials.isEmpty else { return }
        let wanted = Set(denials.map { facts.about[$0] })
        var found: [Symbol: Int] = [:]
        for row in 0..<facts.count where incidentOfRow[row] >= 0 && wanted.contains(facts.reportID[row]) {
            found[facts.reportID[row]] = Int(incidentOfRow[row])
        }
        for (place, incident) in incidents.enumerated() where wanted.contains(incident.id) {
            found[incident.id] = place
        }
        for row in denials { incidentOfDenial[row] = found[facts.about[row]] }
    }

    /// Where and when an incident happened.
    private struct Spot {
        let incident: Int
        let statement: Int
        var from = -Double.infinity
        var to = Double.infinity

        init?(_ place: Int, _ members: Dealt, _ table: StatementTable) {
            incident = place
            let statements = members[place]
            guard
                let least = statements.filter({ table.isComparable($0) && table.radius[$0] <= PairFinder.fineRadius })
                    .min(by: { (table.radius[$0], $0) < (table.radius[$1], $1) })
            else { return nil }
            statement = least
            for statement in statements where table.isComparable(statement) {
                from = max(from, table.from[statement])
                to = min(to, table.to[statement])
            }
            if from > to { (from, to) = (table.from[least], table.to[least]) }
        }

        /// Whether an accused may be meant: somebody names it, or nobody names anybody.
        func names(_ accused: Symbol, _ members: Dealt, _ table: StatementTable) -> Bool {
            guard !accused.isNone else { return true }
            var isNamed = false
            for statement in members[incident] where !table.actor[statement].isNone {
                if table.actor[statement] == accused { return true }
                isNamed = true
            }
            return !isNamed
        }
    }
}
