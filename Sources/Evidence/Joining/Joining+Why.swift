import Geography
import Vocabulary

/// What each field says of whether two statements speak of one happening.
///
/// A weight is a natural logarithm: above 0 it speaks for one happening, below against. Their sum is the logarithm of the
/// odds.
public struct JoinEvidence: Hashable, Sendable {
    /// Two words for one thing.
    public struct Words: Hashable, Sendable {
        /// As the one statement has it; nil: not stated.
        public var one: String?
        /// As the other has it; nil: not stated.
        public var other: String?
        /// How they stand to each other.
        public var agreement: Agreement
        /// The natural logarithm that the pair adds to the odds.
        public var weight: Double
    }

    /// Kilometres between the middles of the two circles.
    public var distance: Double
    /// Kilometres: the radius of each circle.
    public var radii: [Double]
    /// The seconds that both allow.
    public var shared: PossibleTime
    /// How many statements about other happenings would be expected to fit as well, by how crowded it is around.
    public var coincidences: Double
    /// The acts.
    public var act: Words
    /// The classes of the objects.
    public var object: Words
    /// The actors named.
    public var actor: Words
    /// The camps of the origins.
    public var camp: Words
    /// Whether one quotes the origin that speaks for itself in the other; then ``camp`` weighs nothing.
    public var isQuoted: Bool
    /// What every pair of neighbours weighs, before its words are looked at.
    public var prior: Double

    /// What time, place and receipt weigh.
    public var weightOfTimeAndPlace: Double { -Double.log(coincidences) }

    /// The logarithm of the odds that the two speak of one happening.
    public var odds: Double {
        weightOfTimeAndPlace + act.weight + object.weight + actor.weight + prior
            + (isQuoted ? JoiningScore.quotedWeight : camp.weight)
    }

    /// What it weighs that the one quotes the other's origin.
    public static var weightOfQuoting: Double { JoiningScore.quotedWeight }
}

/// Why two reports are one incident, or are not.
public enum JoinReason: Hashable, Sendable {
    /// They are one statement: one corrects the other, repeats it, or carries it as well.
    case oneStatement
    /// Joined by the column `incident`.
    case byHand
    /// A person decided it.
    case decided(JoinDecisions.Decision)
    /// In one incident by the score; the evidence of these two alone.
    case likely(JoinEvidence)
    /// In one incident through other reports that each of them fits.
    case throughOthers(JoinEvidence?)
    /// Not in one incident.
    case apart(Obstacle, JoinEvidence?)

    /// What stands between two reports.
    public enum Obstacle: Hashable, Sendable {
        /// One of them is no event, was taken back, or was not known.
        case takesNoPart
        /// One says too little of where or when: wider than 150 km, longer than four days, or no coordinates.
        case tooVague
        /// They cannot have been at one time.
        case times
        /// They cannot have been at one place; kilometres beyond what both circles allow.
        case places(Double)
        /// One origin says both itself.
        case oneOrigin
        /// A person keeps them apart, by the column `incident`.
        case byHand
        /// A person decided that they are not.
        case decided(JoinDecisions.Decision)
        /// The odds are three to two or worse.
        case unlikely
        /// Each alone would fit, but one belongs to an incident of which this other report (a row) does not fit.
        case othersForbid(row: Int)
        /// Each alone would fit, but all reports of both incidents together are not likely to be one happening.
        case togetherUnlikely
    }

    /// Whether the two are in one incident.
    public var isOneIncident: Bool { if case .apart = self { false } else { true } }

    /// What the fields of the two alone say; nil where that does not decide it.
    public var evidence: JoinEvidence? {
        switch self {
        case .likely(let evidence): evidence
        case .throughOthers(let evidence), .apart(_, let evidence): evidence
        case .oneStatement, .byHand, .decided: nil
        }
    }
}

extension Joining {
    /// Why the reports of two rows are one incident, or are not. What keeps groups apart is named by one report of them.
    public func why(_ one: Int, _ other: Int) -> JoinReason {
        let (left, right) = (statements.statement(ofRow: one) ?? -1, statements.statement(ofRow: other) ?? -1)
        if let decision = joiner.rules.decisions.decision(apart: one, other) {
            return .apart(.decided(decision), evidence(left, right))
        }
        guard left >= 0, right >= 0 else { return .apart(.takesNoPart, nil) }
        if left == right { return .oneStatement }
        if let same = joiner.rules.decisions.same.first(where: {
            [$0.one, $0.other] == [one, other] || [$0.other, $0.one] == [one, other]
        }) {
            return .decided(same.decision)
        }
        let evidence = evidence(left, right)
        if joiner.groupOf[left] == joiner.groupOf[right] {
            if !statements.hand[left].isNone, statements.hand[left] == statements.hand[right] { return .byHand }
            let isDirect = merges[Int(incidentOfRow[one])].contains { number in
                let merge = joiner.merges[number]
                return merge.odds != nil && (merge.one, merge.other) == (min(left, right), max(left, right))
            }
            if let evidence, isDirect { return .likely(evidence) }
            return .throughOthers(evidence)
        }
        return .apart(obstacle(left, right, evidence), evidence)
    }

    private func obstacle(_ left: Int, _ right: Int, _ evidence: JoinEvidence?) -> JoinReason.Obstacle {
        if let plain = plainObstacle(left, right) { return plain }
        guard let evidence, evidence.odds > JoiningScore.leastOdds else { return .unlikely }
        let (mine, yours) = (members(of: left), members(of: right))
        for one in mine {
            for other in yours where (one, other) != (left, right) && plainObstacle(one, other) != nil {
                return .othersForbid(row: Int(statements.main[other == right ? one : other]))
            }
        }
        return .togetherUnlikely
    }

    private func members(of statement: Int) -> some Sequence<Int> {
        members[Int(incidentOfRow[Int(statements.main[statement])])]
    }

    /// What forbids that two statements are one happening, apart from the odds.
    private func plainObstacle(_ left: Int, _ right: Int) -> JoinReason.Obstacle? {
        if !joiner.rules.mayJoin(left, right) {
            let (one, other) = (statements.hand[left], statements.hand[right])
            if !one.isNone, !other.isNone, one != other { return .byHand }
            return statements.origin[left] == statements.origin[right] && statements.isDirect[left]
                && statements.isDirect[right] ? .oneOrigin : .byHand
        }
        guard statements.isComparable(left), statements.isComparable(right) else { return .tooVague }
        if max(statements.from[left], statements.from[right]) > min(statements.to[left], statements.to[right]) {
            return .times
        }
        let beyond = region.distance(left, right) - statements.radius[left] - statements.radius[right]
        return beyond >= 0 ? .places(beyond) : nil
    }

    /// What the fields of two statements say; nil where time or place rule it out or are not known well enough.
    private func evidence(_ left: Int, _ right: Int) -> JoinEvidence? {
        guard left >= 0, right >= 0, left != right, statements.isComparable(left), statements.isComparable(right),
            let weight = region.weight(of: left, right)
        else { return nil }
        let pairs = joiner.pairs
        let timeAndPlace =
            weight - pairs.ownWeight[left] - pairs.ownWeight[right] - .log(pairs.chance([Int32(left), Int32(right)]))
        func words(_ column: ContiguousArray<Symbol>, _ table: WordPairs)
            -> JoinEvidence.Words
        {
            JoinEvidence.Words(
                one: facts.text(column[left]), other: facts.text(column[right]),
                agreement: table.agreement(left, right), weight: table.weight(left, right))
        }
        return JoinEvidence(
            distance: region.distance(left, right), radii: [statements.radius[left], statements.radius[right]],
            shared: PossibleTime(
                Instant(Int64(max(statements.from[left], statements.from[right]))),
                Instant(Int64(min(statements.to[left], statements.to[right])))),
            coincidences: .exp(-timeAndPlace), act: words(statements.act, score.acts),
            object: words(statements.object, score.objects),
            actor: words(statements.actor, score.actors),
            camp: words(statements.camp, score.camps), isQuoted: joiner.rules.isQuoted(left, right),
            prior: score.prior)
    }

    /// The joinings of an incident in the order in which they were made, each between the two reports that fit best:
    /// rows, why, and the logarithm of the odds of the whole (nil: by hand).
    public func joins(of incident: Int) -> [Join] {
        merges[incident].map { number in
            let merge = joiner.merges[number]
            let (one, other) = (Int(statements.main[merge.one]), Int(statements.main[merge.other]))
            let reason: JoinReason =
                if let decision = merge.decision {
                    .decided(decision)
                } else if merge.odds == nil {
                    .byHand
                } else {
                    evidence(merge.one, merge.other).map { .likely($0) } ?? .throughOthers(nil)
                }
            return Join(one: one, other: other, reason: reason, odds: merge.odds)
        }
    }

    /// The rows of each statement of an incident, the one that speaks for it first.
    public func statements(of incident: Int) -> [[Int]] {
        members[incident].map { statement in
            let main = Int(statements.main[statement])
            return [main]
                + statements.rows(of: statement).lazy.map { Int($0) }.filter { $0 != main }.sorted {
                    facts.symbols.naturallyPrecedes(facts.reportID[$0], facts.reportID[$1])
                }
        }
    }

    /// One joining.
    public struct Join: Sendable {
        /// The row of the one of the two reports that fit best.
        public var one: Int
        /// The row of the other.
        public var other: Int
        /// Why they are one incident, or are not.
        public var reason: JoinReason
        /// The logarithm of the odds that all reports on both sides tell of one happening; nil: a person joined them.
        public var odds: Double?

        /// A joining from its parts.
        public init(one: Int, other: Int, reason: JoinReason, odds: Double?) {
            (self.one, self.other, self.reason, self.odds) = (one, other, reason, odds)
        }
    }

    /// What a person should look at first: joinings and refusals whose odds are between three to one and one to three,
    /// the most even first.
    ///
    /// - Parameter most: so many at most.
    public func doubtful(most: Int) -> (doubts: [Join], total: Int) {
        var doubts: [(join: Join, key: Double, one: Int, other: Int)] = []
        for merge in joiner.merges {
            guard let odds = merge.odds, odds < Self.doubt else { continue }
            doubts.append(
                (
                    Join(
                        one: Int(statements.main[merge.one]), other: Int(statements.main[merge.other]),
                        reason: evidence(merge.one, merge.other).map { .likely($0) } ?? .throughOthers(nil), odds: odds),
                    odds, merge.one, merge.other
                ))
        }
        let pairs = joiner.pairs
        for pair in pairs.one.indices {
            let (left, right) = (Int(pairs.one[pair]), Int(pairs.other[pair]))
            guard joiner.groupOf[left] != joiner.groupOf[right] else { continue }
            let odds = joiner.oddsOfPair(pair)
            guard odds > -Self.doubt else { continue }
            let evidence = evidence(left, right)
            let obstacle = obstacle(left, right, evidence)
            // What another report forbids is no doubt about these two.
            guard obstacle == .unlikely || obstacle == .togetherUnlikely else { continue }
            doubts.append(
                (
                    Join(
                        one: Int(statements.main[left]), other: Int(statements.main[right]),
                        reason: .apart(obstacle, evidence), odds: odds), abs(odds), left, right
                ))
        }
        doubts.sort { ($0.key, $0.one, $0.other) < ($1.key, $1.one, $1.other) }
        return (doubts.prefix(most).map(\.join), doubts.count)
    }

    /// Three to one.
    static let doubt = Double.log(3)
}
