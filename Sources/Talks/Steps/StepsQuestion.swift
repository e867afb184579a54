/// Steps to be put in an order in which nobody is left exposed. All points are whole numbers in each party's own scale.
///
/// What exposure means, and why the plan found is the best, is in `docs/decisions/0018-what-exposure-is.md`.
public struct StepsQuestion: Sendable, Equatable {
    /// What can be undone.
    public struct Undoing: Sendable, Equatable {
        /// What stays lost to each party when the step is undone (0 or more).
        public var lossThatStays: [Int64]

        /// A step that can be undone at these losses, one for each party.
        public init(lossThatStays: [Int64]) {
            self.lossThatStays = lossThatStays
        }
    }

    /// One step.
    public struct Step: Sendable, Equatable {
        /// The parties that take it, together. Empty: a third party takes it, that decides nothing, does not stop and does not cheat.
        public var actors: [Int]
        /// What each party gives up by it (0 or more).
        public var costs: [Int64]
        /// What each party gains by it (0 or more).
        public var gains: [Int64]
        /// How it can be undone by any one of its actors; nil when it cannot.
        public var undoing: Undoing?
        /// How long it takes until it is verified; 0 = at once.
        public var verificationSeconds: Int64
        /// Whether the plan must contain it. One that is not required is taken only where it helps.
        public var required: Bool

        /// A step with its costs and gains for each party.
        public init(
            actors: [Int], costs: [Int64], gains: [Int64], undoing: Undoing? = nil, verificationSeconds: Int64 = 0,
            required: Bool = true
        ) {
            self.actors = actors
            self.costs = costs
            self.gains = gains
            self.undoing = undoing
            self.verificationSeconds = verificationSeconds
            self.required = required
        }
    }

    /// A guarantee makes good what a party loses when another stops or cheats, up to a number of points.
    public struct Guarantee: Sendable, Equatable {
        /// The party that it covers.
        public var party: Int
        /// How many of that party's points it covers.
        public var points: Int64
        /// The step that puts it in place, and with which it falls; nil when it is in place from the start.
        public var inPlaceAfter: Int?

        /// A guarantee for `party` of up to `points`.
        public init(party: Int, points: Int64, inPlaceAfter: Int? = nil) {
            self.party = party
            self.points = points
            self.inPlaceAfter = inPlaceAfter
        }
    }

    /// "`step` not before one of `anyOf`".
    public struct Condition: Sendable, Equatable {
        /// The step that waits.
        public var step: Int
        /// The steps of which one must be done.
        public var anyOf: [Int]
        /// True for what somebody asks: met too when both are taken at the same moment. False for a need in the nature of things (no
        /// exchange before there are lists): the other must have been done in an earlier stage.
        public var metTogether: Bool

        /// "`step` not before one of `anyOf`".
        public init(step: Int, anyOf: [Int], metTogether: Bool = true) {
            self.step = step
            self.anyOf = anyOf
            self.metTogether = metTogether
        }
    }

    /// `before` in an earlier stage than `after`, as a named order has it ("truce first").
    public struct Before: Hashable, Sendable {
        /// The step that comes first.
        public var before: Int
        /// The step that comes later.
        public var after: Int

        /// `before` in an earlier stage than `after`.
        public init(_ before: Int, _ after: Int) {
            self.before = before
            self.after = after
        }
    }

    /// Which two steps can be taken at the same moment.
    public enum Pairs: Sendable, Equatable {
        /// None.
        case none
        /// Any two that have actors, not both the same ones alone.
        case any
        /// These, each as two step indices.
        case listed([[Int]])
    }

    /// How many parties decide.
    public var parties: Int
    /// The steps, in the document's order.
    public var steps: [Step]
    /// The guarantees.
    public var guarantees: [Guarantee]
    /// The conditions and needs.
    public var conditions: [Condition]
    /// What each party bears at most at any point; nil = no limit.
    public var limits: [Int64?]

    /// Steps of `parties` parties with what binds their order.
    public init(
        parties: Int, steps: [Step], guarantees: [Guarantee] = [], conditions: [Condition] = [], limits: [Int64?]? = nil
    ) {
        self.parties = parties
        self.steps = steps
        self.guarantees = guarantees
        self.conditions = conditions
        self.limits = limits ?? Array(repeating: nil, count: parties)
    }
}

/// How far the search for a plan goes before it says that it stopped.
public struct StepsLimits: Sendable, Equatable {
    /// The most labels (a set of done steps with one vector of worst exposures) kept at a time.
    public var labels: Int

    /// Limits; the default is exact for 20 steps in any order, and for more where conditions bind their order.
    public init(labels: Int = 2_000_000) {
        self.labels = labels
    }
}
