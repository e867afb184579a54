import Diagnostics
import Evidence
import Vocabulary

/// The facts so far, with everything that it takes to find what a new one touches: who speaks of what, who corrects whom,
/// which reports are in which incident. Each row costs the same whatever there is; nothing is searched.
struct LiveFacts {
    private(set) var table: FactTable
    private let cast: Cast
    private var joiner: any LiveJoining

    // By the number of a symbol; -1: none.
    private var rowOfReport: ContiguousArray<Int32> = []
    private var lastAbout: ContiguousArray<Int32> = []
    private var lastAmending: ContiguousArray<Int32> = []
    private var lastRetracting: ContiguousArray<Int32> = []
    private var lastClaiming: ContiguousArray<Int32> = []
    private var lastQuoting: ContiguousArray<Int32> = []
    private var incidentOfSymbol: ContiguousArray<Int32> = []
    // By row: the one before it in the same list; -1: it is the first.
    private var aboutBefore: ContiguousArray<Int32> = []
    private var amendingBefore: ContiguousArray<Int32> = []
    private var retractingBefore: ContiguousArray<Int32> = []
    private var claimingBefore: ContiguousArray<Int32> = []
    private var quotingBefore: ContiguousArray<Int32> = []

    /// The incident of each row; -1: none.
    private(set) var incidentOfRow: ContiguousArray<Int32> = []
    /// The rows of an incident are a ring of two directions, so that one leaves it at once.
    private var nextInIncident: ContiguousArray<Int32> = []
    private var beforeInIncident: ContiguousArray<Int32> = []
    private var lastInIncident: ContiguousArray<Int32> = []
    /// The id of each incident.
    private(set) var ids: ContiguousArray<Symbol> = []
    /// When each incident may have happened, by all that was ever told of it: what is taken back stays in.
    private(set) var hulls: ContiguousArray<PossibleTime> = []

    /// Whether each row counts: neither retracted nor amended, and no retraction.
    private(set) var counts: ContiguousArray<Bool> = []
    /// Rows of the kinds that are looked at together.
    private(set) var wills: [Int] = []
    private(set) var coverage: [Int] = []
    /// The latest receipt.
    private(set) var lastReceipt = Instant.distantPast
    /// The first second that a row which counts tells of; nil: it has to be looked for again.
    private var earliest: Instant? = .distantFuture

    private var origins: [Symbol: Origin] = [:]
    /// Denials that name nothing and were placed by joining.
    private var placed: Set<Int> = []

    /// What an origin's rows say of its camp.
    private struct Origin {
        /// How many rows name it, or quote it.
        var uses = 0
        /// How many of its own rows that count are of each camp.
        var camps: [Camps: Int] = [:]

        var union: Camps { camps.reduce(into: Camps()) { if $1.value > 0 { $0.formUnion($1.key) } } }
    }

    init(cast: Cast, joiner: any LiveJoining) {
        table = FactTable()
        self.cast = cast
        self.joiner = joiner
    }

    /// The score by which reports are joined, where it is held fixed.
    var learnt: LearntScore? { joiner.learnt }
    /// What has to be said about decisions on joins.
    var diagnostics: (contradictions: [Diagnostic], unknown: [Diagnostic]) { joiner.diagnostics }
    /// Whether rows can be let go.
    var canForget: Bool { joiner.canForget }

    // MARK: - Rows that come

    /// What a batch of rows has changed.
    struct Arrival {
        /// The new rows.
        var rows: Range<Int> = 0..<0
        /// The rows that are changed or whose standing may be: the new ones and all that they correct or that corrects them,
        /// each with the new row that did it.
        var changed: [(row: Int, by: Int)] = []
        /// Incidents that rows came into or left, each with the new row that did it.
        var moved: [(incident: Int32, by: Int)] = []
        /// Rows that left an incident, with the incident that they left.
        var left: [Int: Int32] = [:]
        /// Origins that have another camp than before, so that everything they ever said may stand otherwise, each with the
        /// new row that did it.
        var recamped: [Symbol: Int] = [:]
        /// Whether they have said too much to look at it one by one.
        var isTooMuch = false
    }

    mutating func append(_ batch: FactTable) -> Arrival {
        var arrival = Arrival()
        arrival.rows = table.append(batch)
        grow()
        for row in arrival.rows { link(row) }
        let joined = joiner.join(&table, from: arrival.rows.lowerBound)
        grow()
        // Of an earlier row that moved, the new one that made it move is the one that it follows.
        for step in joined { move(step, &arrival) }
        var seen: Set<Int> = []
        for step in joined {
            guard let about = step.about else { continue }
            place(step, about: about, &arrival)
            let by = Self.mover(step, arrival)
            for member in corrected(with: step.row) where seen.insert(member).inserted {
                arrival.changed.append((member, by))
            }
        }
        for row in arrival.rows {
            for member in corrected(with: row) where seen.insert(member).inserted {
                arrival.changed.append((member, row))
            }
        }
        for row in arrival.rows { note(row, &arrival) }
        recount(arrival.changed, &arrival)
        for (origin, by) in arrival.recamped where !arrival.isTooMuch {
            for chain in [
                Chain(last: lastClaiming[Int(origin.number)], before: claimingBefore),
                Chain(last: lastQuoting[Int(origin.number)], before: quotingBefore),
            ] {
                for row in chain where seen.insert(row).inserted {
                    arrival.changed.append((row, by))
                    if arrival.changed.count > Self.mostChanged { arrival.isTooMuch = true; break }
                }
            }
        }
        return arrival
    }

    private static let mostChanged = 10_000

    /// Makes room for a quarter more rows, so that the next does not pay for moving all.
    mutating func makeRoom() {
        let rows = table.count + table.count / 4
        aboutBefore.reserveCapacity(rows)
        amendingBefore.reserveCapacity(rows)
        retractingBefore.reserveCapacity(rows)
        claimingBefore.reserveCapacity(rows)
        quotingBefore.reserveCapacity(rows)
        incidentOfRow.reserveCapacity(rows)
        nextInIncident.reserveCapacity(rows)
        beforeInIncident.reserveCapacity(rows)
        counts.reserveCapacity(rows)
        let incidents = ids.count + ids.count / 4
        lastInIncident.reserveCapacity(incidents)
        ids.reserveCapacity(incidents)
        hulls.reserveCapacity(incidents)
        let symbols = rowOfReport.count + rowOfReport.count / 4
        rowOfReport.reserveCapacity(symbols)
        lastAbout.reserveCapacity(symbols)
        lastAmending.reserveCapacity(symbols)
        lastRetracting.reserveCapacity(symbols)
        lastClaiming.reserveCapacity(symbols)
        lastQuoting.reserveCapacity(symbols)
        incidentOfSymbol.reserveCapacity(symbols)
    }

    private mutating func grow() {
        let room = table.symbols.count - rowOfReport.count
        guard room > 0 else { return }
        rowOfReport.append(contentsOf: repeatElement(-1, count: room))
        lastAbout.append(contentsOf: repeatElement(-1, count: room))
        lastAmending.append(contentsOf: repeatElement(-1, count: room))
        lastRetracting.append(contentsOf: repeatElement(-1, count: room))
        lastClaiming.append(contentsOf: repeatElement(-1, count: room))
        lastQuoting.append(contentsOf: repeatElement(-1, count: room))
        incidentOfSymbol.append(contentsOf: repeatElement(-1, count: room))
    }

    private mutating func link(_ row: Int) {
        let place = Int32(row)
        rowOfReport[Int(table.reportID[row].number)] = place
        func push(_ symbol: Symbol, _ last: inout ContiguousArray<Int32>, _ before: inout ContiguousArray<Int32>) {
            if symbol.isNone {
                before.append(-1)
            } else {
                before.append(last[Int(symbol.number)])
                last[Int(symbol.number)] = place
            }
        }
        push(table.about[row], &lastAbout, &aboutBefore)
        push(table.symbol(.amends, row), &lastAmending, &amendingBefore)
        push(table.symbol(.retracts, row), &lastRetracting, &retractingBefore)
        push(table.claimedBy[row], &lastClaiming, &claimingBefore)
        push(table.symbol(.quotes, row), &lastQuoting, &quotingBefore)
        incidentOfRow.append(-1)
        nextInIncident.append(-1)
        beforeInIncident.append(-1)
        counts.append(true)
        lastReceipt = max(lastReceipt, table.received[row])
        switch table.kind[row] {
        case .will: wills.append(row)
        case .coverage: coverage.append(row)
        case .event, .denial, .sighting, .clearance, .count, .verification: break
        }
    }

    /// A denial that names nothing is taken to be about another incident than before.
    private mutating func place(_ step: Joined, about: Symbol, _ arrival: inout Arrival) {
        let (row, by) = (step.row, Self.mover(step, arrival))
        let old = table.about[row]
        if !old.isNone {
            // Out of the list of the one, into that of the other.
            if lastAbout[Int(old.number)] == Int32(row) {
                lastAbout[Int(old.number)] = aboutBefore[row]
            } else {
                var place = lastAbout[Int(old.number)]
                while place >= 0, aboutBefore[Int(place)] != Int32(row) { place = aboutBefore[Int(place)] }
                if place >= 0 { aboutBefore[Int(place)] = aboutBefore[row] }
            }
            if let incident = incident(of: old) { arrival.moved.append((incident, by)) }
        }
        table.about[row] = about
        aboutBefore[row] = -1
        if !about.isNone {
            aboutBefore[row] = lastAbout[Int(about.number)]
            lastAbout[Int(about.number)] = Int32(row)
        }
        if about.isNone { placed.remove(row) } else { placed.insert(row) }
    }

    /// Whether an earlier row and one of a batch say the same; where a denial that names nothing was placed does not count.
    func saysTheSame(_ earlier: Int, as batch: FactTable, _ row: Int) -> Bool {
        guard placed.contains(earlier) else { return table.saysTheSame(earlier, as: batch, row) }
        var stated = table.cut([earlier])
        stated.about[0] = .none
        return stated.saysTheSame(0, as: batch, row)
    }

    /// The new row that moved one; -1: none did.
    private static func mover(_ step: Joined, _ arrival: Arrival) -> Int {
        if step.row >= arrival.rows.lowerBound { return step.row }
        switch step.cause {
        case .newRows: return arrival.rows.last ?? step.row
        case .row(let row): return row
        case .score: return -1
        }
    }

    private mutating func move(_ step: Joined, _ arrival: inout Arrival) {
        let (row, id, by) = (step.row, step.incident, Self.mover(step, arrival))
        let old = incidentOfRow[row]
        // A denial that was placed is in no incident before and after.
        if old < 0, id.isNone { return }
        if old >= 0, ids[Int(old)] == id { return }
        if old >= 0 {
            let (before, next) = (beforeInIncident[row], nextInIncident[row])
            if before >= 0 { nextInIncident[Int(before)] = next }
            if next >= 0 { beforeInIncident[Int(next)] = before } else { lastInIncident[Int(old)] = before }
            arrival.moved.append((old, by))
            if row < arrival.rows.lowerBound, arrival.left[row] == nil { arrival.left[row] = old }
        }
        incidentOfRow[row] = -1
        guard !id.isNone else { return }
        var incident = incidentOfSymbol[Int(id.number)]
        if incident < 0 {
            incident = Int32(ids.count)
            ids.append(id)
            hulls.append(table.occurred[row])
            lastInIncident.append(-1)
            incidentOfSymbol[Int(id.number)] = incident
        }
        incidentOfRow[row] = incident
        let last = lastInIncident[Int(incident)]
        beforeInIncident[row] = last
        nextInIncident[row] = -1
        if last >= 0 { nextInIncident[Int(last)] = Int32(row) }
        lastInIncident[Int(incident)] = Int32(row)
        let (hull, own) = (hulls[Int(incident)], table.occurred[row])
        hulls[Int(incident)] = PossibleTime(min(hull.earliest, own.earliest), max(hull.latest, own.latest))
        arrival.moved.append((incident, by))
    }

    /// Keeps some rows and lets go of the others; which origins have been heard stays known.
    ///
    /// - Parameter rows: ascending; of reports that correct each other all or none.
    /// - Returns: the incident that each of the incidents before is now.
    mutating func keep(_ rows: [Int]) -> [Int32: Int32] {
        var kept = LiveFacts(cast: cast, joiner: joiner.anew())
        _ = kept.append(table.cut(rows))
        var incidents: [Int32: Int32] = [:]
        for (place, row) in rows.enumerated() where incidentOfRow[row] >= 0 {
            incidents[incidentOfRow[row]] = kept.incidentOfRow[place]
        }
        for (from, to) in incidents where to >= 0 { kept.hulls[Int(to)] = hulls[Int(from)] }
        var known: [Symbol: Origin] = [:]
        for (origin, said) in origins { known[kept.table.symbols.intern(table.symbols.text(origin))] = said }
        kept.grow()
        kept.origins = known
        (kept.lastReceipt, kept.earliest) = (lastReceipt, earliest)
        self = kept
        return incidents.filter { $0.value >= 0 }
    }

    // MARK: - What stands, and whose camp an origin is of

    /// A new row as a use of its origins, and of its origin's camp.
    private mutating func note(_ row: Int, _ arrival: inout Arrival) {
        let quoted = table.symbol(.quotes, row)
        let own = table.claimedBy[row]
        for origin in Set([own, quoted]) where !origin.isNone {
            let before = origins[origin, default: Origin()]
            var after = before
            after.uses += 1
            if origin == own, quoted.isNone {
                let camp = ownCamp(row)
                if camp != .notStated { after.camps[camp, default: 0] += 1 }
            }
            // Whom nobody has named before can have said nothing else.
            if before.uses > 0, before.union != after.union { arrival.recamped[origin] = row }
            origins[origin] = after
        }
        if earliest != nil { earliest = min(earliest ?? .distantFuture, table.occurred[row].earliest) }
    }

    /// Works out anew which of some rows count; they are whole groups of reports that correct each other.
    private mutating func recount(_ changed: [(row: Int, by: Int)], _ arrival: inout Arrival) {
        let changed = changed.filter { isCorrection($0.row) || isCorrected($0.row) }
        guard !changed.isEmpty else { return }
        let standing = Standing.rowsThatCount(table.cut(changed.map(\.row)), knownAt: nil)
        for (place, (row, by)) in changed.enumerated() where counts[row] != standing[place] {
            counts[row] = standing[place]
            if table.occurred[row].earliest == earliest { earliest = nil }
            let own = table.claimedBy[row]
            guard !own.isNone, table.symbol(.quotes, row).isNone, var origin = origins[own] else { continue }
            let before = origin.union
            let camp = ownCamp(row)
            if camp != .notStated { origin.camps[camp, default: 0] += standing[place] ? 1 : -1 }
            if origin.uses > 1, before != origin.union { arrival.recamped[own] = by }
            origins[own] = origin
        }
    }

    private func isCorrection(_ row: Int) -> Bool {
        !table.symbol(.amends, row).isNone || !table.symbol(.retracts, row).isNone
    }

    private func isCorrected(_ row: Int) -> Bool {
        let id = Int(table.reportID[row].number)
        return lastAmending[id] >= 0 || lastRetracting[id] >= 0
    }

    /// The camp that a row gives its own origin, as ``Standing`` reads it.
    private func ownCamp(_ row: Int) -> Camps {
        if let stated = table.text(table.camp[row]) {
            if stated == "neutral" { return .neutral }
            return cast.parties.lastIndex { $0.lowercased() == stated }.map { .party($0) } ?? .notStated
        }
        guard let origin = table.text(table.claimedBy[row]) else { return .notStated }
        return cast.monitors.contains(origin) ? .neutral : .notStated
    }

    /// The camps that all rows of an origin say of it.
    func camps(of origin: Symbol) -> Camps { origins[origin]?.union ?? [] }

    /// The first second that a row which counts tells of.
    mutating func earliestSecond() -> Instant? {
        if earliest == nil {
            earliest =
                (0..<table.count).lazy.filter { [counts] in counts[$0] }.map { [table] in table.occurred[$0].earliest }
                .min() ?? .distantFuture
        }
        return earliest.flatMap { $0 == .distantFuture ? nil : $0 }
    }

    // MARK: - Who speaks of what

    /// How many incidents there have been.
    var incidentCount: Int { ids.count }

    /// The row of a report; nil: it has not come.
    func row(of report: Symbol) -> Int? {
        guard !report.isNone, Int(report.number) < rowOfReport.count else { return nil }
        let row = rowOfReport[Int(report.number)]
        return row < 0 ? nil : Int(row)
    }

    /// The incident of this id; nil: no report is in one.
    func incident(of id: Symbol) -> Int32? {
        guard !id.isNone, Int(id.number) < incidentOfSymbol.count else { return nil }
        let incident = incidentOfSymbol[Int(id.number)]
        return incident >= 0 && lastInIncident[Int(incident)] >= 0 ? incident : nil
    }

    /// The rows of an incident, corrected ones too.
    func rows(of incident: Int32) -> Chain { Chain(last: lastInIncident[Int(incident)], before: beforeInIncident) }

    /// The rows that are about a report or an incident.
    func rows(about id: Symbol) -> Chain { Chain(last: lastAbout[Int(id.number)], before: aboutBefore) }

    /// A row, and all rows that correct it or that it corrects, and so on.
    func corrected(with row: Int) -> [Int] {
        guard isCorrection(row) || isCorrected(row) else { return [row] }
        var members = [row]
        var seen: Set<Int> = [row]
        var place = 0
        while place < members.count {
            let member = members[place]
            place += 1
            let id = Int(table.reportID[member].number)
            for chain in [
                Chain(last: lastAmending[id], before: amendingBefore),
                Chain(last: lastRetracting[id], before: retractingBefore),
            ] {
                for row in chain where seen.insert(row).inserted { members.append(row) }
            }
            for target in [table.symbol(.amends, member), table.symbol(.retracts, member)] where !target.isNone {
                if let row = self.row(of: target), seen.insert(row).inserted { members.append(row) }
            }
        }
        return members
    }

    /// Rows of one list, the last first.
    struct Chain: Sequence, IteratorProtocol {
        fileprivate var last: Int32
        fileprivate let before: ContiguousArray<Int32>

        mutating func next() -> Int? {
            guard last >= 0 else { return nil }
            defer { last = before[Int(last)] }
            return Int(last)
        }
    }
}
