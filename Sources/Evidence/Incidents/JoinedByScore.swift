import Diagnostics
import Vocabulary

/// Joins reports as ``Joining`` does, while they come in.
///
/// The score is held fixed: what it learnt from the reports that were there holds until there are twice as many; then it is
/// learnt anew and everything is joined anew. The law: after every batch the rows are in the incidents in which a
/// ``Joining`` of all rows so far puts them that is given the same score.
public struct JoinedByScore: LiveJoining {
    /// What people decided.
    let decisions: JoinDecisions
    /// The score that is held fixed.
    public private(set) var learnt: LearntScore?
    private let learnsAnew: Bool
    /// The incident of each row.
    private var keys: ContiguousArray<Symbol> = []
    /// The denials that name nothing, each with the incident that it is taken to be about.
    private var abouts: [Int: Symbol] = [:]

    /// From so many reports on it is worth learning from them.
    static let leastToLearn = 500

    /// - Parameters:
    ///   - learnt: what was learnt before; nil learns from the first rows that come.
    ///   - learnsAnew: whether the score is learnt anew when there are twice as many reports as it was learnt from.
    public init(decisions: JoinDecisions = JoinDecisions(), learnt: LearntScore? = nil, learnsAnew: Bool = true) {
        self.decisions = decisions
        self.learnt = learnt
        self.learnsAnew = learnsAnew
    }

    /// With nothing joined yet, and the same score.
    public func anew() -> JoinedByScore {
        JoinedByScore(decisions: decisions, learnt: learnt, learnsAnew: learnsAnew)
    }

    /// What is let go would be missed by what is around it.
    public var canForget: Bool { false }

    /// What has to be said about the decisions, by the rows so far.
    public private(set) var diagnostics: (contradictions: [Diagnostic], unknown: [Diagnostic]) = ([], [])

    /// All statements; nil where everything is joined anew next.
    private var statements: StatementsAsTheyCome?

    /// Of more rows than this share of all, everything is joined anew: it costs less.
    private static let greatestShare = 8

    /// Takes rows.
    public mutating func join(_ facts: inout FactTable, from first: Int) -> [Joined] {
        let isOutgrown = learnt.map { learnsAnew && facts.count >= 2 * max($0.reports, Self.leastToLearn) } ?? true
        let come = facts.count - first
        if isOutgrown || statements == nil || come > 1_024 && come > facts.count / Self.greatestShare {
            return joinAll(facts, learnt: isOutgrown ? nil : learnt)
        }
        let columns = FactColumns(facts)
        var moved: [Joined] = []
        for row in first..<facts.count {
            keys.append(.none)
            take(row, columns, facts, &moved)
        }
        diagnostics = Self.diagnostics(statements?.resolved)
        return moved
    }

    /// Joins one row to what is there.
    private mutating func take(_ row: Int, _ columns: FactColumns, _ facts: FactTable, _ moved: inout [Joined]) {
        guard let step = statements?.take(row, columns, facts), let statements else { return }
        // Reports that take no part follow what they amend.
        var open = Array(step.rows)
        var seen: Set<Int> = []
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            for other in statements.amending[facts.reportID[next]] ?? [] where !statements.takes[other] {
                open.append(other)
            }
            let key = key(next, statements, facts)
            guard key != keys[next] else { continue }
            keys[next] = key
            moved.append(Joined(row: next, incident: key, cause: .row(row)))
        }
        var denials = statements.denials(near: step, columns)
        if facts.kind[row] == .denial, facts.about[row].isNone { denials.insert(row) }
        for denial in denials {
            let about = statements.incident(of: denial, columns)
            guard about != abouts[denial] ?? .none else { continue }
            abouts[denial] = about.isNone ? nil : about
            moved.append(Joined(row: denial, incident: .none, about: about, cause: .row(row)))
        }
    }

    /// The id under which a row goes.
    private func key(_ row: Int, _ statements: StatementsAsTheyCome, _ facts: FactTable) -> Symbol {
        guard facts.kind[row] == .event, facts.symbol(.retracts, row).isNone else { return .none }
        var (next, chain) = (row, [Int]())
        while true {
            if !facts.incident[next].isNone { return facts.incident[next] }
            if statements.takes[next] { return statements.incident(ofRow: next) }
            let amended = facts.symbol(.amends, next)
            if amended.isNone { return facts.reportID[next] }
            guard let earlier = statements.row(of: amended), earlier != next else { return amended }
            chain.append(next)
            next = earlier
            guard let start = chain.firstIndex(of: next) else { continue }
            // Reports that amend each other in a ring go under the first of their ids.
            return chain[start...].map { facts.reportID[$0] }.min {
                naturallyPrecedes(facts.symbols.text($0), facts.symbols.text($1))
            } ?? amended
        }
    }

    private static func diagnostics(
        _ resolved: JoinDecisions.Resolved?
    ) -> (contradictions: [Diagnostic], unknown: [Diagnostic]) {
        guard let resolved else { return ([], []) }
        return (
            resolved.contradictions.map(\.diagnostic),
            resolved.unknown.map { $0.decision.diagnostic(unknown: $0.report) }
        )
    }

    private mutating func joinAll(_ facts: FactTable, learnt: LearntScore?) -> [Joined] {
        var stated = facts
        for row in abouts.keys { stated.about[row] = .none }
        let joining = Joining(stated, decisions: decisions, learnt: learnt)
        let cause: Joined.Cause = learnt == nil && self.learnt != nil ? .score : .newRows
        let score = LearntScore(joining)
        self.learnt = score
        diagnostics = Self.diagnostics(joining.joiner.rules.decisions)
        statements = StatementsAsTheyCome(
            joining, FactColumns(stated), stated, learnt: score, decisions: decisions)
        let joined = stated.joined(by: joining)
        let incidents = IncidentTable(byHand: joined)
        var moved: [Joined] = []
        for row in 0..<facts.count {
            let incident = incidents.incidentOfRow[row]
            let key = incident < 0 ? .none : incidents.ids[Int(incident)]
            if row >= keys.count { keys.append(.none) }
            let placed = stated.about[row].isNone && facts.kind[row] == .denial ? joined.about[row] : .none
            let isPlacedAnew = placed != abouts[row] ?? .none
            guard key != keys[row] || isPlacedAnew else { continue }
            keys[row] = key
            if isPlacedAnew { abouts[row] = placed.isNone ? nil : placed }
            moved.append(Joined(row: row, incident: key, about: isPlacedAnew ? placed : nil, cause: cause))
        }
        return moved
    }
}
