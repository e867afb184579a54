import Geography
import Vocabulary

/// What one origin says of one happening: its report, what it corrected later, and those who merely repeat it.
///
/// Joining decides about statements, not about rows: six outlets that quote a ministry are one voice, and say no more
/// than the ministry does. Column by column; numbers of statements are places in these arrays, and their order depends on
/// what they say, never on the order of rows.
final class StatementTable: Sendable {
    /// The row that speaks for the statement: the origin's own, as last corrected.
    let main: ContiguousArray<Int32>
    /// Seconds since 1970: the first and the last at which it may have happened, both included.
    let from: ContiguousArray<Double>
    let to: ContiguousArray<Double>
    /// When the statement was first received, in seconds since 1970; NaN where that was assumed from the time of the
    /// happening and so says nothing of it.
    let received: ContiguousArray<Double>
    /// Where: the middle of the circle that surely holds it.
    let point: ContiguousArray<Geocentric>
    /// Kilometres; at least ``leastRadius``. NaN where time or place are not known well enough to be compared.
    let radius: ContiguousArray<Double>
    let act: ContiguousArray<Symbol>
    let object: ContiguousArray<Symbol>
    let actor: ContiguousArray<Symbol>
    let camp: ContiguousArray<Symbol>
    /// Who says so; none where nobody is named.
    let origin: ContiguousArray<Symbol>
    /// Whether the origin says so itself, rather than being quoted by somebody whose source is not among the rows.
    let isDirect: ContiguousArray<Bool>
    /// The incident by hand, if a row of it has one.
    let hand: ContiguousArray<Symbol>
    /// The statement of each row of the facts; -1 where the row takes no part. Empty where few are looked at.
    private let statementOfRow: ContiguousArray<Int32>
    /// The same, where few of many rows are looked at.
    private let statementOfSome: [Int32: Int32]
    /// The rows of each statement.
    private let dealt: Dealt

    /// How many there are.
    var count: Int { main.count }

    /// The statement of a row of the facts; nil where the row takes no part.
    @inline(__always)
    func statement(ofRow row: Int) -> Int? {
        let statement = statementOfRow.isEmpty ? statementOfSome[Int32(row)] ?? -1 : statementOfRow[row]
        return statement < 0 ? nil : Int(statement)
    }

    /// The rows of a statement.
    func rows(of statement: Int) -> ArraySlice<Int32> {
        ArraySlice(dealt.items[dealt.range(statement)])
    }

    /// Seconds that it may have happened in.
    @inline(__always)
    func length(_ statement: Int) -> Double { to[statement] - from[statement] + 1 }

    /// Whether it says enough of time and place to be compared with others.
    @inline(__always)
    func isComparable(_ statement: Int) -> Bool { !radius[statement].isNaN }

    /// Nearer than this no place is known: 300 m, about what a facility measures across.
    static let leastRadius = 0.3
    /// What is vaguer than this is not joined by score, only by hand or by reference: 150 km holds a large province.
    static let greatestRadius = 150.0
    /// What may have happened within a longer time is not joined by score: four days.
    static let greatestLength = 4 * 86400.0

    /// Puts rows together.
    ///
    /// - Parameters:
    ///   - takes: which rows take part: events that are known and not retracted.
    ///   - groups: for each row the number of its group, the least row of it.
    init(_ facts: FactColumns, takes: ContiguousArray<Bool>, groups: ContiguousArray<Int32>) {
        let (drafts, rows) = Draft.all(facts, takes: takes, groups: groups)
        main = ContiguousArray(drafts.lazy.map(\.main))
        from = ContiguousArray(drafts.lazy.map(\.from))
        to = ContiguousArray(drafts.lazy.map(\.to))
        received = ContiguousArray(drafts.lazy.map(\.received))
        point = ContiguousArray(drafts.lazy.map { $0.point(facts) })
        radius = ContiguousArray(drafts.lazy.map { $0.radius(facts) })
        act = ContiguousArray(drafts.lazy.map { facts.act[Int($0.main)] })
        object = ContiguousArray(drafts.lazy.map { facts.object[Int($0.main)] })
        actor = ContiguousArray(drafts.lazy.map { facts.actor[Int($0.main)] })
        camp = ContiguousArray(drafts.lazy.map { facts.camp[Int($0.main)] })
        origin = ContiguousArray(
            drafts.lazy.map { draft in
                let quoted = facts.quoted(Int(draft.main))
                return quoted.isNone ? facts.claimedBy[Int(draft.main)] : quoted
            })
        isDirect = ContiguousArray(
            drafts.lazy.map { facts.isOwnWord(Int($0.main)) })
        hand = ContiguousArray(
            drafts.lazy.map { draft in
                rows[Int(draft.start)..<Int(draft.end)].lazy.map { facts.incident[Int($0)] }.first { !$0.isNone }
                    ?? .none
            })
        var statementOfRow = ContiguousArray<Int32>(repeating: -1, count: facts.count)
        for (statement, draft) in drafts.enumerated() {
            for place in Int(draft.start)..<Int(draft.end) { statementOfRow[Int(rows[place])] = Int32(statement) }
        }
        self.statementOfRow = statementOfRow
        statementOfSome = [:]
        dealt = Dealt(statementOfRow, bins: drafts.count)
    }

    /// Some statements that stand among many others, in their order.
    init(_ kept: [KeptStatement]) {
        main = ContiguousArray(kept.lazy.map(\.main))
        from = ContiguousArray(kept.lazy.map(\.from))
        to = ContiguousArray(kept.lazy.map(\.to))
        received = ContiguousArray(kept.lazy.map(\.received))
        point = ContiguousArray(kept.lazy.map(\.point))
        radius = ContiguousArray(kept.lazy.map(\.radius))
        act = ContiguousArray(kept.lazy.map(\.act))
        object = ContiguousArray(kept.lazy.map(\.object))
        actor = ContiguousArray(kept.lazy.map(\.actor))
        camp = ContiguousArray(kept.lazy.map(\.camp))
        origin = ContiguousArray(kept.lazy.map(\.origin))
        isDirect = ContiguousArray(kept.lazy.map(\.isDirect))
        hand = ContiguousArray(kept.lazy.map(\.hand))
        statementOfRow = []
        var statementOfSome: [Int32: Int32] = [:]
        for (statement, one) in kept.enumerated() { for row in one.rows { statementOfSome[row] = Int32(statement) } }
        self.statementOfSome = statementOfSome
        dealt = Dealt(kept.map(\.rows))
    }

    /// What some rows say together that make one statement.
    static func statement(_ rows: [Int32], _ facts: FactColumns) -> KeptStatement {
        let draft = Draft(facts, ContiguousArray(rows), rows.indices)
        let main = Int(draft.main)
        let quoted = facts.quoted(main)
        return KeptStatement(
            main: draft.main, rows: rows, from: draft.from, to: draft.to, received: draft.received,
            point: draft.point(facts), radius: draft.radius(facts), act: facts.act[main], object: facts.object[main],
            actor: facts.actor[main], camp: facts.camp[main],
            origin: quoted.isNone ? facts.claimedBy[main] : quoted, isDirect: facts.isOwnWord(main),
            hand: rows.lazy.map { facts.incident[Int($0)] }.first { !$0.isNone } ?? .none)
    }
}

/// A statement while the rows are being put together.
private struct Draft {
    /// Where its rows stand among those of all.
    var start: Int32
    var end: Int32
    var main: Int32
    var from: Double
    var to: Double
    var received: Double

    /// All of them, in an order that depends on what they say.
    static func all(
        _ facts: FactColumns, takes: ContiguousArray<Bool>, groups: ContiguousArray<Int32>
    ) -> (drafts: ContiguousArray<Draft>, rows: ContiguousArray<Int32>) {
        let groupOf = ContiguousArray(groups.indices.lazy.map { takes[$0] ? groups[$0] : -1 })
        let grouped = Dealt(groupOf, bins: facts.count)
        var drafts: ContiguousArray<Draft> = []
        drafts.reserveCapacity(grouped.items.count)
        let parts = Cores.map(stretchesOf: facts.count, ofAtLeast: 4096) { range in
            var drafts: [Draft] = []
            for group in range where !grouped.range(group).isEmpty {
                drafts.append(Draft(facts, grouped.items, grouped.range(group)))
            }
            return drafts
        }
        for part in parts { drafts.append(contentsOf: part) }
        // By their beginning and length, as one number; what both leave open the ids decide.
        var order = ContiguousArray(
            drafts.indices.lazy.map { place in
                let draft = drafts[place]
                let length = UInt64(min(max(0, draft.to - draft.from), 0x3fff_ffff))
                return SortKey(
                    key: UInt64(bitPattern: Int64(draft.from) &+ 0x1_0000_0000) << 30 | length, item: Int32(place))
            })
        order.sort(by: SortKey.precedes)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, order[end].key == order[start].key { end += 1 }
            if end - start > 1 {
                order[start..<end].sort { precedes(drafts[Int($0.item)], drafts[Int($1.item)], facts) }
            }
            start = end
        }
        drafts = ContiguousArray(order.lazy.map { drafts[Int($0.item)] })
        return (drafts, grouped.items)
    }

    func point(_ facts: FactColumns) -> Geocentric {
        let row = Int(main)
        return facts.longitude[row].isNaN || facts.latitude[row].isNaN
            ? Geocentric(longitude: 0, latitude: 0)
            : Geocentric(longitude: facts.longitude[row], latitude: facts.latitude[row])
    }

    func radius(_ facts: FactColumns) -> Double {
        let row = Int(main)
        let radius = max(
            StatementTable.leastRadius, facts.precision[row].isNaN ? 0 : facts.precision[row])
        let isPlaced = !facts.longitude[row].isNaN && !facts.latitude[row].isNaN
        return isPlaced && radius <= StatementTable.greatestRadius && to - from < StatementTable.greatestLength
            ? radius : .nan
    }

    init(
        _ facts: FactColumns, _ rows: ContiguousArray<Int32>, _ range: Range<Int>
    ) {
        (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
        var best = rows[range.lowerBound]
        for place in range.dropFirst()
        where Self.speaksRather(Int(rows[place]), than: Int(best), facts) { best = rows[place] }
        main = best
        let time = facts.occurred[Int(best)]
        var (from, to) = (Double(time.earliest.seconds), Double(time.latest.seconds))
        // Who repeats it tells of the same second: what all of them allow. A correction has replaced what it corrects.
        var received = Double.infinity
        for place in range {
            let row = Int(rows[place])
            let time = facts.occurred[row]
            // Where no receipt was stated it was taken from the end of the happening.
            if facts.received[row] != time.latest { received = min(received, Double(facts.received[row].seconds)) }
            guard row != Int(best), facts.amended(Int(best)).isNone || !facts.amended(row).isNone else { continue }
            let (first, last) = (Double(time.earliest.seconds), Double(time.latest.seconds))
            if max(from, first) <= min(to, last) { (from, to) = (max(from, first), min(to, last)) }
        }
        // Nothing is told before it happens; where a clock is wrong, the stated time is kept.
        if received >= from { to = min(to, received) }
        self.from = from
        self.to = to
        self.received = received.isInfinite ? .nan : received
    }

    /// Whether a row says better than another what the statement says: the origin's own word before a repetition, a
    /// correction before what it corrects, then what was received first.
    private static func speaksRather(_ row: Int, than other: Int, _ facts: FactColumns) -> Bool {
        func rank(_ row: Int) -> Int {
            let isOwn = facts.isOwnWord(row)
            return (isOwn ? 2 : 0) + (facts.amended(row).isNone ? 0 : 1)
        }
        let (left, right) = (rank(row), rank(other))
        if left != right { return left > right }
        if facts.received[row] != facts.received[other] {
            // Of two corrections the later one holds.
            return (facts.received[row] < facts.received[other]) == (left & 1 == 0)
        }
        return facts.precedes(row, other)
    }

    /// An order that depends on what is said and not on where it stands.
    static func precedes(_ left: Draft, _ right: Draft, _ facts: FactColumns) -> Bool {
        if left.from != right.from { return left.from < right.from }
        if left.to != right.to { return left.to < right.to }
        return facts.precedes(Int(left.main), Int(right.main))
    }
}
