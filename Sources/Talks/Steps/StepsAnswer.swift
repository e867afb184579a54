/// How one side stands at one point of a plan.
public struct Standing: Sendable, Equatable {
    /// What the party has given and cannot take back, in the worst case.
    public var given: Int64
    /// What it holds that the others cannot take back, in the worst case.
    public var held: Int64
    /// What guarantees in place cover (up to).
    public var covered: Int64
    /// What is left open: `given - held - covered`, at least 0.
    public var exposure: Int64
    /// What it would gain by stopping here rather than going on to the end: positive is a temptation.
    public var temptation: Int64
}

/// A stage of a plan: one step, or two at the same moment.
public struct Stage: Sendable, Equatable {
    /// The step indices, sorted.
    public var steps: [Int]
    /// How long until the whole stage is verified, in seconds: the longer of two.
    public var verificationSeconds: Int64
    /// How each party stands after it.
    public var standings: [Standing]
}

/// An order of steps.
public struct Plan: Sendable, Equatable {
    /// The stages.
    public var stages: [Stage]
    /// Each party's largest exposure after any stage.
    public var worstExposure: [Int64]
    /// For each party the stage (index) after which it is the most exposed, the first of them; nil when it is never exposed.
    public var worstStage: [Int?]
    /// The sum of the stages' verification times, in seconds.
    public var verificationSeconds: Int64
}

/// Why there is no plan.
public struct NoPlan: Sendable, Equatable {
    /// What a next stage would cost whom beyond what it bears.
    public struct Excess: Sendable, Equatable {
        /// The step or two steps that could come next.
        public var steps: [Int]
        /// For each party, how far its exposure would go beyond its limit; 0 within it.
        public var beyond: [Int64]
    }

    /// A guarantee that would make a plan possible.
    public struct MissingGuarantee: Sendable, Equatable {
        /// For each party the points that a guarantee in place from the start would have to cover; 0 where none is needed.
        public var points: [Int64]
    }

    /// The conditions alone allow no order (indices of those that block): limits play no part. Ask `Deadlock` for the levers.
    public var blockingConditions: [Int]
    /// Whether the named order itself (with the conditions) is what cannot be met.
    public var orderBlocks: Bool
    /// The steps of the furthest set that can be reached within the limits, in an order that reaches it.
    public var reached: [[Int]]
    /// What each next stage from there would cost beyond the limits.
    public var next: [Excess]
    /// Whether taking two steps together makes a plan possible. Nil: asked already, or a limit was met.
    public var possibleWithPairs: Bool?
    /// The least guarantees that would make a plan possible, those for one party first. None dominates another.
    public var missingGuarantees: [MissingGuarantee]
}

/// What was found for one order, with or without simultaneous steps.
public struct OrderAnswer: Sendable, Equatable {
    /// The result.
    public enum Outcome: Sendable, Equatable {
        /// The plan with the least worst exposure: the largest over the parties is the least possible, then the next largest, and so
        /// on; then the fewest stages, the shortest verification, the document's order.
        case plan(Plan)
        /// No plan is possible.
        case none(NoPlan)
        /// A limit was met before anything was found.
        case unknown
    }

    /// Which limit was met.
    public enum Bound: Hashable, Sendable {
        /// `StepsLimits.labels`.
        case labels(Int)
        /// More steps than the search can tell apart (64).
        case steps(Int)
    }

    /// The plan, or why there is none.
    public var outcome: Outcome
    /// Every vector of worst exposures (one number for each party) that no other plan betters for one party without worsening it for
    /// another, sorted.
    public var frontier: [[Int64]]
    /// The limit that was met: then the plan is a good one, not proved the best. Nil: exact.
    public var bounded: Bound?
}
