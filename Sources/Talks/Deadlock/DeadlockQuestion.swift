/// What stands in the way of an agreement, as numbers: steps, what must come before them, and what cannot be accepted.
///
/// A way is *open* when there is a package (one option for each issue) that violates no red line, and an order of the steps it
/// needs in which each condition is met. Steps, issues, options and owners are indices of the caller's lists.
public struct DeadlockQuestion: Sendable, Equatable {
    /// One option of one issue.
    public typealias Choice = PackageProblem.Choice

    /// One step of a process.
    public struct Step: Sendable, Equatable {
        /// Whether the step has to be taken whatever package is chosen.
        public var wanted: Bool
        /// The options that this step carries out. A step that carries out options is needed when the package has one of
        /// them, and cannot be taken when the package has none of them. Empty: the step belongs to no option.
        public var carriesOut: [Choice]
        /// Who of the parties takes it: two steps are taken at the same moment only where each has a party, and both together have two.
        /// Nil: it may be paired with any.
        public var parties: Set<Int>?

        /// A step, needed always (`wanted`) or with the options that it carries out.
        public init(wanted: Bool, carriesOut: [Choice] = [], parties: Set<Int>? = nil) {
            self.wanted = wanted
            self.carriesOut = carriesOut
            self.parties = parties
        }

        /// Whether one side would answer the other by taking both at the same moment.
        func canPair(with other: Step) -> Bool {
            guard let own = parties, let others = other.parties else { return true }
            return canAnswer(own, others)
        }
    }

    /// "`step` not before one of `anyOf`". Several conditions on one step must all be met. An empty `anyOf` means never.
    public struct Condition: Sendable, Equatable {
        /// The step that waits.
        public var step: Int
        /// The steps of which one must have been taken before.
        public var anyOf: [Int]
        /// Who holds to it; nil for what lies in the nature of things.
        public var owner: Int?
        /// Whether it cannot be relaxed.
        public var hard: Bool

        /// "`step` not before one of `anyOf`", held by `owner`.
        public init(step: Int, anyOf: [Int], owner: Int?, hard: Bool = false) {
            self.step = step
            self.anyOf = anyOf
            self.owner = owner
            self.hard = hard
        }
    }

    /// An option, or a combination of options of several issues, that its owner cannot accept (together).
    public struct RedLine: Sendable, Equatable {
        /// The options that may not all be in the package. Empty means that no package is acceptable.
        public var choices: [Choice]
        /// Who holds to it.
        public var owner: Int?
        /// Whether it cannot be relaxed.
        public var hard: Bool

        /// `owner` does not accept `choices` together.
        public init(choices: [Choice], owner: Int?, hard: Bool = false) {
            self.choices = choices
            self.owner = owner
            self.hard = hard
        }
    }

    /// The number of options of each issue. An issue without options closes every way.
    public var optionCounts: [Int]
    /// The steps.
    public var steps: [Step]
    /// What must come before what.
    public var conditions: [Condition]
    /// What cannot be accepted.
    public var redLines: [RedLine]

    /// A question over issues, steps, conditions and red lines. Indices out of range are a programming error of the caller.
    public init(optionCounts: [Int], steps: [Step], conditions: [Condition], redLines: [RedLine]) {
        self.optionCounts = optionCounts
        self.steps = steps
        self.conditions = conditions
        self.redLines = redLines
    }
}

/// How far the search for chains and relaxations goes before it says that it stopped.
public struct DeadlockLimits: Sendable, Equatable {
    /// The most sets (chains or relaxations) kept for one knot.
    public var setsPerKnot: Int
    /// The most questions "is the way open if these are relaxed?" for one knot.
    public var questionsPerKnot: Int
    /// The most partial packages looked at for one knot, over all these questions.
    public var packagesPerKnot: Int

    /// Limits; the defaults keep 200 conditions under a second.
    public init(setsPerKnot: Int = 10_000, questionsPerKnot: Int = 20_000, packagesPerKnot: Int = 200_000) {
        self.setsPerKnot = setsPerKnot
        self.questionsPerKnot = questionsPerKnot
        self.packagesPerKnot = packagesPerKnot
    }
}
