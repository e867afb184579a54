import Accords
import Evidence
import Vocabulary

/// How stated totals are told.
enum Tallying {
    /// By camp: the parties in the accord's order, then whoever else states one.
    static func byCamp(_ tallies: [Tally], _ accord: Accord) -> [(camp: String, tallies: [Tally])] {
        let parties = accord.parties.map(\.id.name)
        var groups: [String: [Tally]] = [:]
        for tally in tallies {
            let camp = tally.camp ?? "not stated"
            groups[parties.first { $0.lowercased() == camp.lowercased() } ?? camp, default: []].append(tally)
        }
        let others = groups.keys.filter { !parties.contains($0) }.sorted()
        return (parties + others).compactMap { camp in
            groups[camp].map { (camp, $0) }
        }
    }

    /// The totals over the longest periods, and the others; both in the order of time, of equal times in the order given.
    static func longest(_ tallies: [Tally], _ count: Int) -> (first: [Tally], others: [Tally]) {
        func length(_ tally: Tally) -> Int64 { tally.period.map { $0.latest - $0.earliest } ?? 0 }
        let chosen = Set(
            tallies.indices.sorted { (length(tallies[$1]), $0) < (length(tallies[$0]), $1) }.prefix(count))
        let order = tallies.indices.sorted { left, right in
            let (a, b) = (tallies[left].period?.earliest, tallies[right].period?.earliest)
            return a == b ? left < right : a ?? .distantFuture < b ?? .distantFuture
        }
        return (
            order.filter { chosen.contains($0) }.map { tallies[$0] },
            order.filter { !chosen.contains($0) }.map { tallies[$0] }
        )
    }

    /// The parts, and whether they add up; nothing where no part was stated.
    static func parts(_ tally: Tally) -> [String] {
        guard !tally.components.isEmpty else { return [] }
        let parts = tally.components.map { "\($0.label): \(Wording.number($0.number))" }.joined(separator: "; ")
        switch tally.arithmetic {
        case .addsUp, .notStated: return [parts]
        case .differs(let difference):
            return [
                parts,
                difference > 0
                    ? "the stated parts come to \(Wording.number(difference)) more than the total"
                    : "the stated parts come to \(Wording.number(-difference)) less than the total",
            ]
        }
    }

    /// What the speaker listed one by one within the same period, beside the total; nil where nothing can be said.
    static func listed(_ listing: TallyListing?) -> String? {
        guard let listing else { return nil }
        func range(_ range: ClosedRange<Int>) -> String {
            range.lowerBound == range.upperBound
                ? Wording.grouped(range.upperBound)
                : "\(Wording.grouped(range.lowerBound)) to \(Wording.grouped(range.upperBound))"
        }
        let camp = listing.byCamp.map { ", by its camp \(range($0))" } ?? ""
        return "listed one by one: by the speaker \(range(listing.bySpeaker))\(camp)"
    }
}
