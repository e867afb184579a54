import Vocabulary

/// What whoever stated a total has also listed one by one, as far as it is among the facts.
///
/// A total and a list are two claims of one speaker: they may differ because the list is not whole, because the total counts
/// something else (hits, attempts, objects), or because one of them is wrong. They stand side by side and are never netted.
public struct TallyListing: Hashable, Sendable {
    /// Incidents within the tally's period that the speaker itself told of, accusing somebody else than its own side: at
    /// least so many surely lie in the period, at most so many may.
    public var bySpeaker: ClosedRange<Int>
    /// The same of all origins of the speaker's camp; nil where the tally states no camp that the accord knows.
    public var byCamp: ClosedRange<Int>?

    /// For each tally, what its speaker listed; nil where the tally states no period. Linear in the facts for each period.
    public static func all(_ tallies: [Tally], _ standing: Standing) -> [TallyListing?] {
        let (facts, incidents) = (standing.facts, standing.incidents)
        let parties = standing.cast.parties.map { $0.lowercased() }
        return tallies.map { tally in
            guard let period = tally.period else { return nil }
            let speaker = facts.symbols.symbol(of: tally.claimedBy)
            let camp: Camps? =
                parties.firstIndex { $0 == tally.camp?.lowercased() }.map { .party($0) }
                ?? (tally.camp?.lowercased() == "neutral" ? .neutral : nil)
            // For each incident, whether it surely or only possibly lies in the period, by whom it is told.
            var own: [Int32: Bool] = [:]
            var ofCamp: [Int32: Bool] = [:]
            for row in 0..<facts.count
            where facts.kind[row] == .event && standing.counts[row] && incidents.incidentOfRow[row] >= 0 {
                let time = facts.occurred[row]
                guard time.earliest <= period.latest, time.latest >= period.earliest else { continue }
                if case .party(let party) = standing.actor[row], party < parties.count,
                    tally.camp?.lowercased() == parties[party]
                {
                    continue
                }
                let isSure = time.earliest >= period.earliest && time.latest <= period.latest
                let incident = incidents.incidentOfRow[row]
                if let speaker, !speaker.isNone, standing.origin[row] == speaker {
                    own[incident] = own[incident] ?? false || isSure
                }
                if let camp, standing.camps(of: row) == camp {
                    ofCamp[incident] = ofCamp[incident] ?? false || isSure
                }
            }
            func range(_ found: [Int32: Bool]) -> ClosedRange<Int> { found.values.count { $0 }...found.count }
            return TallyListing(bySpeaker: range(own), byCamp: camp == nil ? nil : range(ofCamp))
        }
    }
}
