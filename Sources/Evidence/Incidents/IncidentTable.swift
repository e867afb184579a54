import Vocabulary

/// Reports joined into incidents: which rows speak of which happening.
///
/// Joined by hand here: rows with the same `incident` speak of one, any other row is an incident of its own under the
/// report's id; an amendment stays in the incident of what it amends. Joining by time, place and act will come into
/// this folder as another way to make the same table; nothing that uses it needs to know.
public struct IncidentTable: Sendable {
    /// The id of each incident: the `incident` value or the report's id.
    public private(set) var ids: ContiguousArray<Symbol> = []
    /// The incident of each id, by the symbol's number; -1 where there is none.
    private var places: ContiguousArray<Int32> = []
    /// The incident of each row of the facts; -1 for rows that are no event, or that retract one.
    public private(set) var incidentOfRow: ContiguousArray<Int32> = []
    /// Rows of all incidents, one incident after the other, each in the order of report ids.
    private var rows: ContiguousArray<Int32> = []
    /// Where each incident's rows begin in `rows`; one more entry than incidents.
    private var starts: ContiguousArray<Int32> = []

    /// No incidents.
    public static let none = IncidentTable()

    private init() {}

    /// How many incidents there are.
    public var count: Int { ids.count }

    /// The incident of this id, if there is one.
    public func place(of id: Symbol) -> Int? {
        let number = Int(id.number)
        return number < places.count && places[number] >= 0 ? Int(places[number]) : nil
    }

    /// The rows of the facts that speak of an incident.
    public func rows(of incident: Int) -> ArraySlice<Int32> {
        // `rows` is contiguous: a slice shares its storage.
        ArraySlice(rows[Int(starts[incident])..<Int(starts[incident + 1])])
    }

    /// The number of rows that speak of an incident.
    public func rowCount(of incident: Int) -> Int { Int(starts[incident + 1] - starts[incident]) }

    /// One row of an incident.
    public func row(_ index: Int, of incident: Int) -> Int { Int(rows[Int(starts[incident]) + index]) }

    /// Joins the events of the facts by hand.
    ///
    /// - Parameter knownAt: rows received later are in no incident; nil takes all.
    public init(byHand facts: FactTable, knownAt: Instant? = nil) {
        func isKnown(_ row: Int) -> Bool { knownAt.map { facts.received[row] <= $0 } ?? true }
        let amends = facts.texts[.amends]
        let retracts = facts.texts[.retracts]
        var rowOfReport: [Symbol: Int32] = [:]
        if amends != nil {
            rowOfReport.reserveCapacity(facts.count)
            for row in 0..<facts.count where isKnown(row) { rowOfReport[facts.reportID[row]] = Int32(row) }
        }
        /// The id under which a row's incident goes, following amendments back to the first report.
        var keys: [Int: Symbol] = [:]
        func key(_ row: Int) -> Symbol {
            if !facts.incident[row].isNone { return facts.incident[row] }
            guard let amends, !amends[row].isNone else { return facts.reportID[row] }
            // Each row of a chain is asked once; a chain may end at a report that is not among the facts.
            var chain: [Int] = []
            var places: [Int: Int] = [:]
            var key: Symbol?
            var next = row
            while key == nil {
                if let known = keys[next] {
                    key = known
                } else if !facts.incident[next].isNone || amends[next].isNone {
                    key = facts.incident[next].isNone ? facts.reportID[next] : facts.incident[next]
                } else if let earlier = rowOfReport[amends[next]], Int(earlier) != next {
                    chain.append(next)
                    places[next] = chain.count - 1
                    next = Int(earlier)
                    // Reports that amend each other in a ring go under the first of their ids.
                    if let start = places[next] {
                        key = chain[start...].map { facts.reportID[$0] }.min {
                            naturallyPrecedes(facts.symbols.text($0), facts.symbols.text($1))
                        }
                    }
                } else {
                    key = amends[next]
                }
            }
            for row in chain { keys[row] = key }
            return key ?? facts.reportID[row]
        }
        self.init(facts) { row in
            facts.kind[row] == .event && retracts?[row].isNone != false && isKnown(row) ? key(row) : .none
        }
    }

    /// Joins rows that go by one key.
    ///
    /// - Parameter keys: the id of each row's incident; none for rows that are in no incident.
    public init(_ facts: FactTable, keys: ContiguousArray<Symbol>) { self.init(facts) { keys[$0] } }

    private init(_ facts: FactTable, key: (Int) -> Symbol) {
        incidentOfRow = ContiguousArray(repeating: -1, count: facts.count)
        places = ContiguousArray(repeating: -1, count: facts.symbols.count)
        var counts: ContiguousArray<Int32> = []
        for row in 0..<facts.count {
            let key = key(row)
            guard !key.isNone else { continue }
            let incident: Int
            if let known = place(of: key) {
                incident = known
            } else {
                incident = ids.count
                places[Int(key.number)] = Int32(incident)
                ids.append(key)
                counts.append(0)
            }
            counts[incident] += 1
            incidentOfRow[row] = Int32(incident)
        }
        starts = ContiguousArray(repeating: 0, count: ids.count + 1)
        for incident in ids.indices { starts[incident + 1] = starts[incident] + counts[incident] }
        rows = ContiguousArray(repeating: 0, count: Int(starts.last ?? 0))
        var next = starts
        for row in 0..<facts.count where incidentOfRow[row] >= 0 {
            let incident = Int(incidentOfRow[row])
            rows[Int(next[incident])] = Int32(row)
            next[incident] += 1
        }
        // The order of rows in the files must not show: within an incident, reports stand in the order of their ids.
        for incident in ids.indices where counts[incident] > 1 {
            let range = Int(starts[incident])..<Int(starts[incident + 1])
            rows[range].sort {
                naturallyPrecedes(
                    facts.symbols.text(facts.reportID[Int($0)]), facts.symbols.text(facts.reportID[Int($1)]))
            }
        }
    }
}
