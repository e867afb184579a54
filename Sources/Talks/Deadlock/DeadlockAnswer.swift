import BigInt

/// What blocks, and what would open a way.
public struct DeadlockAnswer: Sendable, Equatable {
    /// One thing that blocks: a condition or a red line of the question.
    public enum Constraint: Hashable, Sendable, Comparable {
        /// The condition with this index.
        case condition(Int)
        /// The red line with this index.
        case redLine(Int)
        /// The issue with this index has no option at all. Never relaxed.
        case emptyIssue(Int)
    }

    /// A minimal set of constraints that together close every way: leave out one of them, and the rest of the chain blocks
    /// no longer.
    public struct Chain: Hashable, Sendable {
        /// The constraints. Where `isCycle`, in the order "B waits for A, A waits for C, C waits for B": each condition's step is
        /// among the steps that the condition before it waits for, and the first's among those of the last.
        public var constraints: [Constraint]
        /// Whether the chain is one ring of conditions.
        public var isCycle: Bool
        /// Where no step of the chain is wanted for its own sake: the hard conditions, from a wanted step on, by which one of them is
        /// needed.
        public var because: [Constraint] = []
    }

    /// Two steps taken at the same moment, so that each counts as done before the other.
    public struct Together: Hashable, Sendable {
        /// The lower step index.
        public var first: Int
        /// The higher step index.
        public var second: Int
        /// The conditions that fall away: each asks for one of the two before the other.
        public var conditions: [Int]
        /// Whether that alone opens the knot.
        public var opens: Bool
    }

    /// Which limit was met, where an answer is not complete.
    public enum Bound: Hashable, Sendable {
        /// `DeadlockLimits.setsPerKnot`.
        case sets(Int)
        /// `DeadlockLimits.questionsPerKnot`.
        case questions(Int)
        /// `DeadlockLimits.packagesPerKnot`.
        case packages(Int)
    }

    /// Constraints that block together and share nothing with those of other knots.
    public struct Knot: Sendable, Equatable {
        /// The minimal sets that close the way. All of them, unless `bounded`.
        public var chains: [Chain]
        /// The minimal sets of relaxations that open this knot, each sorted, the smallest first. All of them, unless `bounded`.
        /// Empty (and not bounded) when what is hard blocks by itself.
        public var relaxations: [[Constraint]]
        /// Exchanges of two steps that make conditions of this knot fall away, those that open it first.
        public var together: [Together]
        /// The limit that was met; nil when chains and relaxations are complete.
        public var bounded: Bound?
    }

    /// Whether a way is open as things stand. Nil: a limit was met before it was known.
    public var isOpen: Bool?
    /// The steps that cannot be taken in any package as things stand, sorted.
    public var neverTaken: [Int]
    /// The limit that was met while these were sought: then some of them can be taken in a package not looked at.
    public var neverTakenBounded: Bound?
    /// The knots. A relaxation of the whole is one relaxation of every knot.
    public var knots: [Knot]

    /// How many minimal sets of relaxations the whole has: the product over the knots; 1 (relax nothing) when it is open. Where a
    /// knot is bounded, the count of what was found.
    public var relaxationCount: BigUInt {
        knots.reduce(BigUInt(1)) { $0 * BigUInt($1.relaxations.count) }
    }
    /// The first limit met by a knot, if any.
    public var bounded: Bound? { knots.lazy.compactMap(\.bounded).first }
}
