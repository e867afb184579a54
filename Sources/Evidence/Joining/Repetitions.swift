import Vocabulary

/// Which rows say nothing of their own: corrections of an origin's earlier row, and repetitions of what it said.
///
/// A repetition carries the coordinates of what it repeats, to the last digit, since whoever repeats a statement does not
/// measure again. Rows without such a twin stay statements of their own and are compared by score; as they have no origin
/// of their own they corroborate nothing either way.
struct Repetitions {
    let facts: FactColumns
    let takes: ContiguousArray<Bool>
    let decisions: JoinDecisions.Resolved
    /// The rows that are looked at, ascending; nil: all.
    private let rows: ContiguousArray<Int32>?
    /// Where each of these rows stands among them.
    private let places: [Int32: Int32]
    private var groups: Grouping

    /// So many rows at one place are compared with a repetition, those nearest in time: the bound on work where a
    /// hundred thousand rows share one point.
    static let mostCompared = 256
    /// From so many statements at exactly one place on, the place is a town's centre rather than a copied coordinate, and
    /// a repetition has to agree in act and object as well.
    static let sharedPlace = 3

    /// - Parameter rows: those to be looked at, ascending: with each all that stand at its place, that it corrects, that
    ///   correct it; nil looks at all.
    init(
        _ facts: FactColumns, takes: ContiguousArray<Bool>, decisions: JoinDecisions.Resolved,
        rows: ContiguousArray<Int32>? = nil
    ) {
        self.facts = facts
        self.takes = takes
        self.decisions = decisions
        self.rows = rows
        places = Dictionary(uniqueKeysWithValues: (rows ?? []).enumerated().map { ($0.element, Int32($0.offset)) })
        groups = Grouping(rows?.count ?? facts.count)
        joinCorrections()
        joinRepetitions()
    }

    private var count: Int { rows?.count ?? facts.count }

    private func row(_ place: Int) -> Int { rows.map { Int($0[place]) } ?? place }

    private mutating func root(_ row: Int) -> Int? {
        guard rows != nil else { return groups.root(row) }
        return places[Int32(row)].map { groups.root(Int($0)) }
    }

    /// The least row of each row's statement; of some rows their places among these.
    mutating func roots() -> ContiguousArray<Int32> { groups.roots() }

    private mutating func joinCorrections() {
        var corrections: [Int] = []
        for place in 0..<count {
            let row = row(place)
            if takes[row], !facts.amended(row).isNone { corrections.append(row) }
        }
        guard !corrections.isEmpty else { return }
        let wanted = Set(corrections.map { facts.amended($0) })
        var rowOfReport: [Symbol: Int] = [:]
        for place in 0..<count {
            let row = row(place)
            if takes[row], wanted.contains(facts.reportID[row]) { rowOfReport[facts.reportID[row]] = row }
        }
        for row in corrections {
            if let earlier = rowOfReport[facts.amended(row)], earlier != row { unite(row, earlier) }
        }
    }

    private mutating func joinRepetitions() {
        // Rows at the same coordinates become neighbours; which coordinates come first does not matter.
        var placed: ContiguousArray<SortKey> = []
        placed.reserveCapacity(count)
        for place in 0..<count {
            let row = row(place)
            guard takes[row], let key = Self.place(of: row, facts) else { continue }
            placed.append(SortKey(key: key, item: Int32(row)))
        }
        placed.sort(by: SortKey.precedes)
        var runs: ContiguousArray<Range<Int>> = []
        var start = 0
        while start < placed.count {
            var end = start + 1
            while end < placed.count, placed[end].key == placed[start].key { end += 1 }
            if end - start > 1 { runs.append(start..<end) }
            start = end
        }
        let (places, runsOfTwo, finder) = (placed, runs, self)
        let parts = Cores.map(stretchesOf: runsOfTwo.count, ofAtLeast: 512) { range in
            var pairs: [(Int, Int)] = []
            for run in runsOfTwo[range] { finder.repetitions(among: places[run].map { Int($0.item) }, &pairs) }
            return pairs
        }
        for (row, source) in parts.joined() { unite(row, source) }
    }

    /// A number of a row's coordinates: rows at the same have the same.
    static func place(of row: Int, _ facts: FactColumns) -> UInt64? {
        guard !facts.longitude[row].isNaN else { return nil }
        return ByteHash.mix(
            facts.longitude[row].bitPattern ^ 0xa076_1d64_78bd_642f,
            facts.latitude[row].bitPattern ^ 0xe703_7ed1_a0b4_28db)
    }

    /// Makes two rows one statement, unless that would bring together, through others, what a person keeps apart.
    private mutating func unite(_ one: Int, _ other: Int) {
        if !decisions.apart.isEmpty {
            guard let left = root(one), let right = root(other) else { return }
            let ends: Set<Int> = [left, right]
            for (row, others) in decisions.apart {
                guard let root = root(row), ends.contains(root) else { continue }
                for entry in others {
                    if let other = self.root(entry.row), ends == [root, other], ends.count == 2 { return }
                }
            }
        }
        if rows == nil {
            groups.unite(one, other)
        } else if let left = places[Int32(one)], let right = places[Int32(other)] {
            groups.unite(Int(left), Int(right))
        }
    }

    /// Of rows at one place, each that repeats another, with what it repeats.
    private func repetitions(among rows: [Int], _ pairs: inout [(Int, Int)]) {
        let (longitude, latitude) = (facts.longitude[rows[0]], facts.latitude[rows[0]])
        let rows = rows.filter { facts.longitude[$0] == longitude && facts.latitude[$0] == latitude }.sorted {
            let (one, other) = (facts.occurred[$0].earliest, facts.occurred[$1].earliest)
            return one != other ? one < other : facts.precedes($0, $1)
        }
        let own = rows.filter { facts.isOwnWord($0) }
        if own.count > 1 { carriedTwice(own, &pairs) }
        guard own.count < rows.count, !own.isEmpty else { return }
        for row in rows where !facts.isOwnWord(row) {
            if let source = source(of: row, among: own) { pairs.append((row, source)) }
        }
    }

    /// One statement that several outlets carry, word for word as far as the columns go.
    private func carriedTwice(_ own: [Int], _ pairs: inout [(Int, Int)]) {
        // They stand in the order of their beginning: equal ones are neighbours, and few lie between.
        for (place, row) in own.enumerated() {
            for earlier in own[max(0, place - 32)..<place].reversed() {
                guard facts.occurred[earlier].earliest == facts.occurred[row].earliest else { break }
                if facts.claimedBy[earlier] == facts.claimedBy[row], facts.outlet(earlier) != facts.outlet(row),
                    facts.occurred[earlier] == facts.occurred[row], facts.act[earlier] == facts.act[row],
                    facts.object[earlier] == facts.object[row], facts.actor[earlier] == facts.actor[row],
                    facts.objectName(earlier) == facts.objectName(row), mayJoin(earlier, row)
                {
                    pairs.append((row, earlier))
                    break
                }
            }
        }
    }

    private func mayJoin(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (facts.incident[one], facts.incident[other])
        return (left == right || left.isNone || right.isNone) && !decisions.keepsApart(one, other)
    }

    /// The statement at the same coordinates that a row repeats, as far as can be told.
    private func source(of row: Int, among own: [Int]) -> Int? {
        let quoted = facts.quoted(row)
        let time = facts.occurred[row]
        let isShared = own.count >= Self.sharedPlace
        var best: (row: Int, score: Int)?
        for other in Self.nearest(own, to: time.earliest, facts) {
            let itsTime = facts.occurred[other]
            guard itsTime.earliest <= time.latest, time.earliest <= itsTime.latest,
                quoted.isNone || quoted == facts.claimedBy[other],
                facts.actor[row].isNone || facts.actor[other].isNone || facts.actor[row] == facts.actor[other],
                mayJoin(row, other)
            else { continue }
            let (act, object) = (
                agreement(facts.act, row, other, .acts), agreement(facts.object, row, other, .objects)
            )
            if isShared, !Self.isAlike(act) || !Self.isAlike(object) { continue }
            let score =
                (act == .same ? 4 : Self.isAlike(act) ? 2 : 0) + (object == .same ? 4 : Self.isAlike(object) ? 2 : 0)
                + (facts.received[other] <= facts.received[row] ? 1 : 0)
            if let found = best, found.score >= score { continue }
            best = (other, score)
        }
        return best?.row
    }

    private static func isAlike(_ agreement: Agreement) -> Bool {
        switch agreement {
        case .same, .overlapping, .oneSilent, .bothSilent: true
        case .related, .apart, .eachBlamesOther: false
        }
    }

    private func agreement(
        _ words: ContiguousArray<Symbol>, _ row: Int, _ other: Int, _ taxonomy: Taxonomy
    ) -> Agreement {
        words[row] == words[other]
            ? .same : Agreement(facts.text(words[row]), facts.text(words[other]), in: taxonomy)
    }

    /// Those of many rows, in the order of their beginning, that begin nearest to an instant.
    private static func nearest(_ own: [Int], to instant: Instant, _ facts: FactColumns) -> ArraySlice<Int> {
        guard own.count > mostCompared else { return own[...] }
        let place = own.endOfPrefix { facts.occurred[$0].earliest < instant }
        let start = min(max(0, place - mostCompared / 2), own.count - mostCompared)
        return own[start..<start + mostCompared]
    }
}
