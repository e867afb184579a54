import Diagnostics
import Evidence
import Vocabulary

/// What a report on joined incidents shows, whatever its form.
public struct JoiningView: Sendable {
    /// The joining, with its reasons.
    public let joining: Joining
    /// The facts with the joining written into them, and how far they stand as evidence.
    public let standing: Standing
    /// The clock that times are shown on.
    public let zone: CivilZone
    /// Files that went in.
    public let inputs: [ReportView.Input]
    /// Rows that were not used, and why.
    public let setAside: [Diagnostic]
    /// What else a reader should know.
    public let notes: [Diagnostic]
    /// The place of each incident by its id.
    private let places: [Symbol: Int]
    /// Where the joining differs from the column `incident`; nil where that was followed.
    public let comparison: HandComparison?

    /// Makes the view.
    ///
    /// - Parameters:
    ///   - facts: the facts that were joined.
    ///   - cast: parties and monitors; nil where no accord says who they are: then every camp is a party, and nobody a
    ///     monitor.
    ///   - knownAt: the time up to which reports counted.
    ///   - handmade: the same facts with the column `incident`, where it was left out of `facts` to be compared with.
    public init(
        _ joining: Joining, _ facts: FactTable, cast: Cast?, zone: CivilZone, knownAt: Instant? = nil,
        inputs: [ReportView.Input] = [], setAside: [Diagnostic] = [], notes: [Diagnostic] = [],
        handmade: FactTable? = nil
    ) {
        self.joining = joining
        places = Dictionary(
            joining.incidents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        comparison = handmade.map { HandComparison(joining, $0) }
        let joined = facts.joined(by: joining)
        standing = Standing(
            facts: joined, incidents: IncidentTable(byHand: joined, knownAt: knownAt),
            cast: cast ?? Self.cast(of: facts), belief: .nobody, knownAt: knownAt)
        self.zone = zone
        self.inputs = inputs
        self.setAside = setAside
        self.notes = notes
    }

    /// Every camp that an origin has is a party, under the name by which reports accuse it, if any does.
    private static func cast(of facts: FactTable) -> Cast {
        let camps = Set(Set(facts.camp).compactMap { facts.text($0) }).subtracting(["neutral"])
        let actors = Set(Set(facts.actor).compactMap { facts.text($0) }).sorted()
        let parties = camps.sorted().prefix(Camps.mostParties).map { camp in
            actors.first { $0.lowercased() == camp } ?? camp
        }
        return Cast(parties: Array(parties), answering: [:], monitors: [], others: [])
    }

    /// One incident.
    struct Incident {
        /// Its place in ``Joining/incidents``.
        let place: Int
        let id: String
        /// Its rows that count.
        let rows: [Int]
        /// Origins that speak for themselves, quotations followed back, in alphabetical order.
        let origins: [String]
        /// How well it is supported that it happened; nil where no report counts.
        let occurrence: Grade?
        /// Who did it: of every party that a report names.
        let attributions: [(party: String, attribution: Attribution)]
        /// Denials that speak of it, by row.
        let denials: [Int]
    }

    /// The incident at a place of ``Joining/incidents``.
    func incident(_ place: Int) -> Incident {
        let id = joining.incidents[place].id
        let facts = standing.facts
        guard let number = standing.incidents.place(of: id) else {
            return Incident(
                place: place, id: facts.symbols.text(id), rows: [], origins: [], occurrence: nil, attributions: [],
                denials: [])
        }
        let rows = Array(standing.rows(of: number))
        var parties: Set<Int> = []
        for row in rows { if case .party(let party) = standing.actor[row] { parties.insert(party) } }
        return Incident(
            place: place, id: facts.symbols.text(id), rows: rows,
            origins: Set(rows.compactMap { facts.text(standing.origin[$0]) }).sorted(),
            occurrence: standing.occurrence(of: .many(rows)),
            attributions: parties.sorted().map { party in
                (
                    standing.cast.parties[party],
                    standing.attribution(of: number, rows: .many(rows), to: party, from: .corroborated).attribution
                )
            }, denials: standing.denials[number] ?? [])
    }

    /// The id of a row's report.
    func report(_ row: Int) -> String { standing.facts.symbols.text(standing.facts.reportID[row]) }

    /// How many incidents have each grade.
    func counts() -> [(grade: Grade, count: Int)] {
        var counts = [Int](repeating: 0, count: Grade.allCases.count + 1)
        for place in 0..<standing.incidents.count {
            if let grade = standing.occurrence(of: standing.rows(of: place)) { counts[Int(grade.rawValue)] += 1 }
        }
        return Grade.allCases.map { ($0, counts[Int($0.rawValue)]) }
    }
}

extension JoiningView {
    /// The row of a report; nil where there is none.
    public func row(of id: String) -> Int? {
        guard let symbol = standing.facts.symbols.symbol(of: id) else { return nil }
        return standing.facts.reportID.firstIndex(of: symbol)
    }
}

extension JoiningView {
    /// The place of an incident in ``Joining/incidents``, by its id.
    func place(of id: String) -> Int? {
        guard let symbol = standing.facts.symbols.symbol(of: id) else { return nil }
        return places[symbol]
    }
}
