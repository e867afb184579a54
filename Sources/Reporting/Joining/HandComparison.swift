import Evidence
import Vocabulary

/// Where a joining differs from the one that people made in the column `incident`.
///
/// Neither is the truth: the score knows no street and no name, and whoever joined by hand had read more than the columns
/// hold. Each difference is a case to look at.
public struct HandComparison: Sendable {
    /// Pairs of reports that both join.
    public var inBoth = 0
    /// Pairs of reports that only the column joins.
    public var onlyByHand = 0
    /// Pairs of reports that only the score joins.
    public var onlyByScore = 0
    /// Incidents of the column that the score parts.
    public var parted: [Difference] = []
    /// Incidents of the score that are several of the column; a row without `incident` stands for itself.
    public var merged: [Difference] = []

    /// One incident that is several in the other joining.
    public struct Difference: Sendable {
        /// Its id.
        public var id: String
        /// Rows, one list for each incident of the other joining, with its id.
        public var parts: [(id: String, rows: [Int])]
        /// For each part after the first, the two rows of it and an earlier part that come nearest to being one
        /// happening, and why they are one or not.
        public var reasons: [(one: Int, other: Int, reason: JoinReason)]
    }

    /// Compares.
    ///
    /// - Parameters:
    ///   - joining: made without the column `incident`.
    ///   - facts: the same rows with it.
    public init(_ joining: Joining, _ facts: FactTable) {
        let rows = (0..<facts.count).filter { joining.incidentOfRow[$0] >= 0 }
        func hand(_ row: Int) -> Symbol { facts.incident[row].isNone ? facts.reportID[row] : facts.incident[row] }
        func score(_ row: Int) -> Symbol { joining.incidents[Int(joining.incidentOfRow[row])].id }
        func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
        var byHand: [Symbol: [Int]] = [:]
        var byScore: [Symbol: [Int]] = [:]
        var both: [[Symbol]: Int] = [:]
        for row in rows {
            byHand[hand(row), default: []].append(row)
            byScore[score(row), default: []].append(row)
            both[[hand(row), score(row)], default: 0] += 1
        }
        inBoth = both.values.reduce(0) { $0 + pairs($1) }
        onlyByHand = byHand.values.reduce(0) { $0 + pairs($1.count) } - inBoth
        onlyByScore = byScore.values.reduce(0) { $0 + pairs($1.count) } - inBoth
        func differences(_ groups: [Symbol: [Int]], _ other: (Int) -> Symbol) -> [Difference] {
            groups.compactMap { id, rows -> Difference? in
                let parts = Dictionary(grouping: rows, by: other).map { id, rows in
                    (
                        id: facts.symbols.text(id),
                        rows: rows.sorted { facts.symbols.naturallyPrecedes(facts.reportID[$0], facts.reportID[$1]) }
                    )
                }.sorted { naturallyPrecedes($0.id, $1.id) }
                guard parts.count > 1 else { return nil }
                let reasons = parts.indices.dropFirst().compactMap { place in
                    Self.nearest(parts[..<place].flatMap(\.rows), parts[place].rows, joining)
                }
                return Difference(id: facts.symbols.text(id), parts: parts, reasons: reasons)
            }.sorted { naturallyPrecedes($0.id, $1.id) }
        }
        parted = differences(byHand, score)
        merged = differences(byScore, hand)
    }

    /// Of two lists of rows the two that come nearest to being one happening; at most a thousand pairs are looked at.
    private static func nearest(
        _ left: [Int], _ right: [Int], _ joining: Joining
    ) -> (one: Int, other: Int, reason: JoinReason)? {
        var best: (one: Int, other: Int, reason: JoinReason)?
        var bestOdds = -Double.infinity
        for one in left.prefix(32) {
            for other in right.prefix(32) {
                let reason = joining.why(one, other)
                let odds = reason.evidence?.odds ?? (best == nil ? -1e9 : -.infinity)
                if odds > bestOdds || best == nil { (best, bestOdds) = ((one, other, reason), odds) }
            }
        }
        return best
    }
}
