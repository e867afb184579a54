import Vocabulary

/// Which reports speak of one happening, worked out, with everything that it was worked out from.
///
/// A value: the same rows give the same joining in any order. About 2 µs a row (`Benchmarks/corroboration`); linear in
/// the rows as long as they do not lie ever more densely.
public struct Joining: Sendable {
    let facts: FactTable
    let statements: StatementTable
    let region: JointRegion
    let joiner: Joiner
    /// The statements of each incident.
    let members: Dealt
    /// The joinings of each incident in the order in which they were made: numbers of ``Joiner/merges``.
    let merges: Dealt
    /// What was held fixed of the score; nil: it was learnt from these rows.
    let learnt: LearntScore?
    /// What each field weighs.
    public let score: JoiningScore
    /// By row of the facts, the incident: a place in ``incidents``; -1 for rows that are of none.
    public let incidentOfRow: ContiguousArray<Int32>
    /// The incidents, in the order of the earliest second at which each may have happened.
    public let incidents: [JoinedIncident]
    /// Denials by row: the incident that they are about. One that names no report is about the incident that stands out.
    public let denials: [Int: Int]
    /// Decisions that cannot all hold.
    public let contradictions: [JoinDecisions.Contradiction]
    /// Decisions about reports that are not among the rows, with the report's id.
    public let unknownDecisions: [(decision: JoinDecisions.Decision, report: String)]
    /// Statements that were compared with the nearest of their neighbours only, because there are so many.
    public let crowdedStatements: Int

    /// The incident that a row is of; of a denial, that which it is about. A place in ``incidents``; nil: none.
    public func incident(ofRow row: Int) -> Int? {
        if incidentOfRow[row] >= 0 { return Int(incidentOfRow[row]) }
        return facts.kind[row] == .denial ? denials[row] : nil
    }

    /// How many denials that named no report are taken to be about an incident.
    public var looseDenialsPlaced: Int { denials.keys.count { facts.about[$0].isNone } }

    /// How many statements the reports make.
    public var statementCount: Int { statements.count }

    /// Works it out.
    ///
    /// - Parameters:
    ///   - facts: events take part, amendments with what they amend; the column `incident` counts as a decision.
    ///   - knownAt: rows received later take no part; nil takes all.
    ///   - learnt: the score, if it is held fixed; nil learns it from these rows.
    public init(
        _ facts: FactTable, decisions: JoinDecisions = JoinDecisions(), knownAt: Instant? = nil,
        learnt: LearntScore? = nil
    ) {
        self.facts = facts
        self.learnt = learnt
        let takes = Self.rowsThatTakePart(facts, knownAt: knownAt)
        let resolved = decisions.resolved(facts, takes: takes)
        let columns = FactColumns(facts)
        var repetitions = Repetitions(columns, takes: takes, decisions: resolved)
        let statements = StatementTable(columns, takes: takes, groups: repetitions.roots())
        let rules = JoinRules(statements, resolved)
        var score =
            learnt.map { JoiningScore(statements, facts.symbols, learnt: $0) } ?? JoiningScore(statements, facts)
        let region = JointRegion(statements: statements, meanDelay: score.meanDelay)
        let pairs = PairFinder(statements, region, rules, learnt?.surroundings)
        if learnt == nil { score.learn(from: pairs) }
        let joiner = Joiner(
            statements: statements, region: region, pairs: pairs, score: score, rules: rules)
        self.statements = statements
        self.region = region
        self.joiner = joiner
        self.score = score
        crowdedStatements = pairs.crowded
        contradictions = resolved.contradictions
        unknownDecisions = resolved.unknown

        var placeOfGroup = ContiguousArray<Int32>(repeating: -1, count: statements.count)
        var incidentOfStatement = ContiguousArray<Int32>(repeating: -1, count: statements.count)
        var incidentOfRow = ContiguousArray<Int32>(repeating: -1, count: facts.count)
        var count: Int32 = 0
        for statement in 0..<statements.count {
            let group = Int(joiner.groupOf[statement])
            if placeOfGroup[group] < 0 {
                placeOfGroup[group] = count
                count += 1
            }
            incidentOfStatement[statement] = placeOfGroup[group]
            for row in statements.rows(of: statement) { incidentOfRow[Int(row)] = placeOfGroup[group] }
        }
        let members = Dealt(incidentOfStatement, bins: Int(count))
        self.members = members
        self.incidentOfRow = incidentOfRow
        merges = Dealt(
            ContiguousArray(joiner.merges.lazy.map { placeOfGroup[Int(joiner.groupOf[$0.one])] }), bins: Int(count))
        incidents = (0..<Int(count)).map { JoinedIncident(id: Self.id(members[$0], statements, columns)) }
        denials = DenialJoining(facts, statements, incidents, members, incidentOfRow, knownAt: knownAt).incidentOfDenial
    }

    /// Events that are known and that stay, as ``Standing`` has it: a retraction that was taken back takes nothing back.
    static func rowsThatTakePart(_ facts: FactTable, knownAt: Instant?) -> ContiguousArray<Bool> {
        let known = ContiguousArray(
            (0..<facts.count).map { row in knownAt.map { facts.received[row] <= $0 } ?? true })
        let retracts = facts.texts[.retracts]
        let isRetracted = Standing.retractedRows(facts, known: known)
        return ContiguousArray(
            (0..<facts.count).map { row in
                facts.kind[row] == .event && retracts?[row].isNone != false && known[row] && !isRetracted[row]
            })
    }

    /// The id given by hand, else that of the report which was received first.
    static func id(
        _ members: some Sequence<Int>, _ statements: StatementTable, _ facts: FactColumns
    ) -> Symbol {
        for statement in members where !statements.hand[statement].isNone {
            return statements.hand[statement]
        }
        var best: Int?
        for statement in members {
            for row in statements.rows(of: statement).lazy.map({ Int($0) }) {
                guard let found = best else { best = row; continue }
                if facts.received[row] < facts.received[found]
                    || (facts.received[row] == facts.received[found]
                        && facts.precedes(row, found))
                {
                    best = row
                }
            }
        }
        return best.map { facts.reportID[$0] } ?? .none
    }
}

/// Reports that are taken to speak of one happening.
public struct JoinedIncident: Sendable {
    /// Its id: by hand, or the id of its report that was received first.
    public var id: Symbol
}

extension FactTable {
    /// The same facts without what people joined by hand.
    public var withoutIncidents: FactTable {
        var facts = self
        for row in 0..<facts.count { facts.incident[row] = .none }
        return facts
    }

    /// The same facts with the joining written into them: reports of one happening have one `incident`, and a denial that
    /// named no report is `about` the incident that it seems to speak of. What was there by hand stays.
    public func joined(by joining: Joining) -> FactTable {
        var facts = self
        let amends = facts.texts[.amends]
        for row in 0..<facts.count where facts.incident[row].isNone {
            let incident = Int(joining.incidentOfRow[row])
            guard incident >= 0 else { continue }
            let id = joining.incidents[incident].id
            // A correction that names none would follow what it corrects, which may not be among the rows.
            if id != facts.reportID[row] || amends?[row].isNone == false { facts.incident[row] = id }
        }
        for (row, incident) in joining.denials where facts.about[row].isNone {
            facts.about[row] = joining.incidents[incident].id
        }
        return facts
    }
}
