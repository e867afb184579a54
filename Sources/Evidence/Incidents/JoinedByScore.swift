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

    /// Takes rows.
    public mutating func join(_ facts: inout FactTable, from first: Int) -> [Joined] {
        let isOutgrown = learnt.map { learnsAnew && facts.count >= 2 * max($0.reports, Self.leastToLearn) } ?? true
        return joinAll(facts, learnt: isOutgrown ? nil : learnt)
    }

    private mutating func joinAll(_ facts: FactTable, learnt: LearntScore?) -> [Joined] {
        var stated = facts
        for row in abouts.keys { stated.about[row] = .none }
        let joining = Joining(stated, decisions: decisions, learnt: learnt)
        let cause: Joined.Cause = learnt == nil && self.learnt != nil ? .score : .newRows
        self.learnt = LearntScore(joining)
        diagnostics = (
            joining.contradictions.map(\.diagnostic),
            joining.unknownDecisions.map { $0.decision.diagnostic(unknown: $0.report) }
        )
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
