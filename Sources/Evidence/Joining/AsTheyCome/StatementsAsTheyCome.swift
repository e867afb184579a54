import Geography
import Vocabulary

/// All statements and the incidents that they are in, while reports come in, under a score that is held fixed.
///
/// A new report touches the statements that it makes, changes or unmakes; the crowding around those near it; the pairs that
/// hang on either; and the incidents of all these. They are joined again together with the incidents beside them. Where one
/// of those comes out otherwise than it was, it is taken in and its own neighbours are looked at, until all around are as
/// they were: what lies beyond cannot have been touched, since nothing that it was compared with has changed.
struct StatementsAsTheyCome {
    let learnt: LearntScore
    let decisions: JoinDecisions
    /// The ids of reports that decisions name.
    private let decided: Set<String>
    var resolved = JoinDecisions.Resolved()

    // MARK: By row

    var takes: ContiguousArray<Bool> = []
    var statementOfRow: ContiguousArray<Int32> = []
    /// Rows at the same coordinates: the last, and before each the one before.
    private var lastAtPlace: [UInt64: Int32] = [:]
    private var beforeAtPlace: ContiguousArray<Int32> = []
    /// By the number of the symbol of its id; -1: it has not come.
    private var rowOfReport: ContiguousArray<Int32> = []
    private(set) var amending: [Symbol: [Int]] = [:]
    private var retracting: [Symbol: [Int]] = [:]
    /// Denials that name nothing.
    private(set) var denials: [Int] = []
    private(set) var denialsByPlace = OrderedGrid(side: PairFinder.nearbySide)

    // MARK: By statement

    var kept: ContiguousArray<KeptStatement> = []
    /// The same, as far as it is looked at of thousands.
    private(set) var spots: ContiguousArray<KeptStatement.Spot> = []
    private var ofHand: [Symbol: Set<Int32>] = [:]
    /// Fine ones as fine ones look for them, and as wide ones do; wide ones where fine ones are looked for, and as wide ones
    /// look for them.
    private(set) var fine = OrderedGrid(side: PairFinder.nearbySide)
    private(set) var far = OrderedGrid(side: PairFinder.farSide)
    private(set) var wideAmongFine = OrderedGrid(side: PairFinder.farSide)
    private(set) var wide = OrderedGrid(side: PairFinder.wideSide)
    /// The longest that has come.
    private(set) var longestFine = 0.0
    private(set) var longestWide = 0.0

    // MARK: By incident

    /// The statements of an incident and how they came together.
    struct Group {
        /// In their order; none: it is no more.
        var members: [Int32]
        var merges: [Merge] = []
        /// Its id.
        var id: Symbol
    }

    struct Merge: Equatable {
        var one: Int32
        var other: Int32
        var odds: Double?
    }

    var groups: ContiguousArray<Group> = []

    /// What a new row did.
    struct Step {
        /// Rows whose incident may be another.
        var rows: Set<Int> = []
        /// Statements of incidents that are no more or are new, and statements that are no more: denials near them may be
        /// about another.
        var near: [Int32] = []
        var gone: [KeptStatement] = []
    }

    // MARK: - From a joining of all

    /// - Parameter joining: of these facts, with the same score and decisions.
    init(_ joining: Joining, _ facts: FactColumns, _ table: FactTable, learnt: LearntScore, decisions: JoinDecisions) {
        self.learnt = learnt
        self.decisions = decisions
        decided = Set(decisions.decisions.flatMap { [$0.one, $0.other] })
        for row in 0..<facts.count { note(row, facts, table) }
        takes = Joining.rowsThatTakePart(table, knownAt: nil)
        resolved = joining.joiner.rules.decisions
        let (statements, pairs) = (joining.statements, joining.joiner.pairs)
        kept.reserveCapacity(statements.count + statements.count / 4)
        for number in 0..<statements.count {
            let rows = statements.rows(of: number)
            var one = KeptStatement(
                main: statements.main[number], rows: rows.count == 1 ? [rows[rows.startIndex]] : rows.sorted(),
                from: statements.from[number], to: statements.to[number], received: statements.received[number],
                point: statements.point[number], radius: statements.radius[number], act: statements.act[number],
                object: statements.object[number], actor: statements.actor[number], camp: statements.camp[number],
                origin: statements.origin[number], isDirect: statements.isDirect[number], hand: statements.hand[number])
            one.longRun = pairs.crowding.longRun[number]
            one.total = pairs.crowding.total[number]
            one.ownWeight = pairs.ownWeight[number]
            kept.append(one)
            spots.append(one.spot)
            for row in rows { statementOfRow[Int(row)] = Int32(number) }
            if !one.hand.isNone { ofHand[one.hand, default: []].insert(Int32(number)) }
            guard one.isComparable else { continue }
            measure(one)
            if one.isFine {
                fine.append(Int32(number), at: one.point)
                far.append(Int32(number), at: one.point)
            } else {
                wideAmongFine.append(Int32(number), at: one.point)
                wide.append(Int32(number), at: one.point)
            }
        }
        for pair in pairs.one.indices {
            let (one, other) = (pairs.one[pair], pairs.other[pair])
            // The wide one looked for the fine one, the lesser for one of its kind.
            let isTurned = kept[Int(one)].isFine && !kept[Int(other)].isFine
            add(isTurned ? other : one, isTurned ? one : other, pairs.evidence[pair])
        }
        for place in joining.incidents.indices {
            let members = joining.members[place].map { Int32($0) }
            for member in members { kept[Int(member)].group = Int32(groups.count) }
            let merges = joining.merges.items[joining.merges.range(place)].map { number in
                let merge = joining.joiner.merges[Int(number)]
                return Merge(one: Int32(merge.one), other: Int32(merge.other), odds: merge.odds)
            }
            groups.append(Group(members: members, merges: merges, id: joining.incidents[place].id))
        }
    }

    private mutating func measure(_ one: KeptStatement) {
        if one.isFine { longestFine = max(longestFine, one.length) } else { longestWide = max(longestWide, one.length) }
    }

    mutating func add(_ finder: Int32, _ other: Int32, _ evidence: Float) {
        kept[Int(finder)].pairs.append(.init(other: other, evidence: evidence))
        kept[Int(other)].foundBy.append(finder)
    }

    // MARK: - Rows

    /// Makes a row known: where it is, what it corrects.
    private mutating func note(_ row: Int, _ facts: FactColumns, _ table: FactTable) {
        let room = facts.symbols.count - rowOfReport.count
        if rowOfReport.capacity < facts.symbols.count {
            rowOfReport.reserveCapacity(facts.symbols.count + facts.symbols.count / 4)
        }
        if room > 0 { rowOfReport.append(contentsOf: repeatElement(-1, count: room)) }
        rowOfReport[Int(facts.reportID[row].number)] = Int32(row)
        takes.append(false)
        statementOfRow.append(-1)
        beforeAtPlace.append(-1)
        if table.kind[row] == .event, let place = Repetitions.place(of: row, facts) {
            beforeAtPlace[row] = lastAtPlace[place] ?? -1
            lastAtPlace[place] = Int32(row)
        }
        if !facts.amended(row).isNone { amending[facts.amended(row), default: []].append(row) }
        let retracted = table.symbol(.retracts, row)
        if !retracted.isNone { retracting[retracted, default: []].append(row) }
        if table.kind[row] == .denial, table.about[row].isNone, !facts.longitude[row].isNaN {
            denials.append(row)
            denialsByPlace.append(
                Int32(row), at: Geocentric(longitude: facts.longitude[row], latitude: facts.latitude[row]))
        }
    }

    func row(of report: Symbol) -> Int? {
        guard !report.isNone, Int(report.number) < rowOfReport.count else { return nil }
        let row = rowOfReport[Int(report.number)]
        return row < 0 ? nil : Int(row)
    }

    /// The id of the incident of a row that takes part.
    func incident(ofRow row: Int) -> Symbol {
        let statement = statementOfRow[row]
        return statement < 0 ? .none : groups[Int(kept[Int(statement)].group)].id
    }

    /// Takes the next row.
    mutating func take(_ row: Int, _ facts: FactColumns, _ table: FactTable) -> Step {
        note(row, facts, table)
        var changed: Set<Int> = []
        let retractions = retractionsTied(to: row, facts, table)
        let part =
            retractions.count == 1
            ? [table.kind[row] == .event && table.symbol(.retracts, row).isNone]
            : Joining.rowsThatTakePart(table.cut(retractions), knownAt: nil)
        for (tied, isIn) in zip(retractions, part) where takes[tied] != isIn {
            takes[tied] = isIn
            changed.insert(tied)
        }
        var step = Step()
        step.rows = changed.union([row])
        guard !changed.isEmpty else { return step }
        var isDecided: Set<Int32> = []
        if !decided.isEmpty, changed.contains(where: { decided.contains(facts.symbols.text(facts.reportID[$0])) }) {
            let before = rowsDecided
            resolved = decisions.resolved { report in
                facts.symbols.symbol(of: report).flatMap { self.row(of: $0) }.flatMap { takes[$0] ? $0 : nil }
            }
            let all = before.union(rowsDecided)
            changed.formUnion(all.filter { takes[$0] })
            isDecided = Set(all.map { statementOfRow[$0] }.filter { $0 >= 0 })
        }
        restate(changed, isDecided, facts, &step)
        return step
    }

    /// A row with all that retract it or that it retracts, and so on, ascending.
    private func retractionsTied(to row: Int, _ facts: FactColumns, _ table: FactTable) -> [Int] {
        var tied: Set<Int> = []
        var open = [row]
        while let row = open.popLast() {
            guard tied.insert(row).inserted else { continue }
            open += retracting[facts.reportID[row]] ?? []
            if let retracted = self.row(of: table.symbol(.retracts, row)) { open.append(retracted) }
        }
        return tied.sorted()
    }

    private var rowsDecided: Set<Int> {
        Set(resolved.same.flatMap { [$0.one, $0.other] }).union(resolved.apart.keys)
    }

    /// Rows with all that may be one statement with them.
    private func closure(_ changed: Set<Int>, _ facts: FactColumns) -> Set<Int> {
        var closed: Set<Int> = []
        var places: Set<UInt64> = []
        var open = Array(changed)
        while let row = open.popLast() {
            guard closed.insert(row).inserted else { continue }
            if statementOfRow[row] >= 0 { open += kept[Int(statementOfRow[row])].rows.map { Int($0) } }
            if let place = Repetitions.place(of: row, facts), places.insert(place).inserted {
                var other = lastAtPlace[place] ?? -1
                while other >= 0 {
                    if takes[Int(other)] { open.append(Int(other)) }
                    other = beforeAtPlace[Int(other)]
                }
            }
            if let amended = self.row(of: facts.amended(row)), takes[amended] { open.append(amended) }
            for other in amending[facts.reportID[row]] ?? [] where takes[other] { open.append(other) }
        }
        return closed
    }

    // MARK: - Statements

    /// Makes statements of the rows that changed, and joins what they touch.
    private mutating func restate(
        _ changed: Set<Int>, _ isDecided: Set<Int32>, _ facts: FactColumns, _ step: inout Step
    ) {
        let closed = closure(changed, facts)
        let rows = ContiguousArray(closed.filter { takes[$0] }.sorted().map { Int32($0) })
        var repetitions = Repetitions(facts, takes: takes, decisions: resolved, rows: rows)
        let grouped = Dictionary(grouping: repetitions.roots().enumerated(), by: \.element).values.map {
            $0.map { rows[$0.offset] }.sorted()
        }.sorted { $0[0] < $1[0] }
        var gone = Set(closed.map { statementOfRow[$0] }.filter { $0 >= 0 })
        var come: [KeptStatement] = []
        for rows in grouped {
            let statement = StatementTable.statement(rows, facts)
            let old = statementOfRow[Int(rows[0])]
            if old >= 0, kept[Int(old)].saysTheSame(as: statement) {
                gone.remove(old)
            } else {
                come.append(statement)
            }
        }
        var touched = Touched()
        touched.decided = isDecided.subtracting(gone)
        touched.statements = touched.decided
        for statement in gone.sorted() { remove(statement, facts, &touched) }
        for statement in come { add(statement, facts, &touched) }
        recount(&touched)
        findPairs(&touched, facts)
        join(touched, facts, &step)
    }

    /// What a new row touches.
    struct Touched {
        /// Statements as they were that are no more.
        var gone: [KeptStatement] = []
        /// Statements that are new.
        var come: [Int32] = []
        /// Statements around which it is otherwise crowded.
        var recounted: Set<Int32> = []
        /// Statements that a decision is about which holds now or held before.
        var decided: Set<Int32> = []
        /// Statements that may find other pairs.
        var finders: Set<Int32> = []
        /// Incidents to be joined again.
        var groups: Set<Int32> = []
        /// Statements whose incidents are to be joined again.
        var statements: Set<Int32> = []
    }

    private mutating func remove(_ number: Int32, _ facts: FactColumns, _ touched: inout Touched) {
        let one = kept[Int(number)]
        touched.gone.append(one)
        touched.groups.insert(one.group)
        touched.statements.remove(number)
        for pair in one.pairs {
            touched.statements.insert(pair.other)
            kept[Int(pair.other)].foundBy.removeAll { $0 == number }
        }
        for finder in one.foundBy {
            touched.statements.insert(finder)
            touched.finders.insert(finder)
            kept[Int(finder)].pairs.removeAll { $0.other == number }
        }
        touched.finders.remove(number)
        for row in one.rows { statementOfRow[Int(row)] = -1 }
        if !one.hand.isNone { ofHand[one.hand]?.remove(number) }
        if one.isComparable {
            if one.isFine {
                fine.remove(number, at: one.point, from: place(of: one, in: fine, facts))
                far.remove(number, at: one.point, from: place(of: one, in: far, facts))
            } else {
                wideAmongFine.remove(number, at: one.point, from: place(of: one, in: wideAmongFine, facts))
                wide.remove(number, at: one.point, from: place(of: one, in: wide, facts))
            }
        }
        kept[Int(number)].group = -1
        kept[Int(number)].pairs = []
        kept[Int(number)].foundBy = []
    }

    private mutating func add(_ statement: KeptStatement, _ facts: FactColumns, _ touched: inout Touched) {
        let number = Int32(kept.count)
        var one = statement
        for row in one.rows { statementOfRow[Int(row)] = number }
        if !one.hand.isNone {
            // Whoever joined by hand joined it with these.
            for other in ofHand[one.hand] ?? [] { touched.statements.insert(other) }
            ofHand[one.hand, default: []].insert(number)
        }
        touched.come.append(number)
        if one.isComparable {
            let table = StatementTable([one])
            one.longRun = learnt.surroundings.places.at(one.point)
            one.total = one.longRun
            one.ownWeight = JointRegion(statements: table, meanDelay: learnt.meanDelay).weight(of: 0)
            measure(one)
        }
        kept.append(one)
        spots.append(one.spot)
        guard one.isComparable else { return }
        if one.isFine {
            fine.insert(number, at: one.point, before: place(of: one, in: fine, facts))
            far.insert(number, at: one.point, before: place(of: one, in: far, facts))
        } else {
            wideAmongFine.insert(number, at: one.point, before: place(of: one, in: wideAmongFine, facts))
            wide.insert(number, at: one.point, before: place(of: one, in: wide, facts))
        }
    }

    /// How many of a statement's cube stand before it.
    private func place(of one: KeptStatement, in grid: OrderedGrid, _ facts: FactColumns) -> Int {
        grid.cube(of: one.point).endOfPrefix { kept[Int($0)].precedes(one, facts) }
    }
}
