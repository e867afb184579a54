/// A party's points in its smallest units: an exact decimal without its point.
///
/// 128 bits, because weights with 18 decimal places, times values, do not fit into 64.
public typealias PackageUnits = Int128

/// What is to be decided, in numbers: the input of ``PackageSearch``.
///
/// Parties, issues and options are known by their place in the document, from 0. Nothing is compared between parties but
/// what a notion says it compares.
public struct PackageProblem: Hashable, Sendable {
    /// A party that decides.
    public struct Party: Hashable, Sendable {
        /// How many decimal places this party's numbers have: a worth of 25 with one place is 2.5 points.
        public var places: Int
        /// The least total this party accepts, on the same scale as its worths; nil when it stated none.
        public var reservation: PackageUnits?

        /// A party whose numbers are in units of 10 to the power of minus `places`.
        public init(places: Int = 0, reservation: PackageUnits? = nil) {
            self.places = places
            self.reservation = reservation
        }
    }

    /// What an option is worth to a party, its weight for the issue included, in the party's scaled units.
    public struct Worth: Hashable, Sendable {
        /// The least that it may be worth.
        public var low: PackageUnits
        /// What is reckoned with where one number is needed.
        public var middle: PackageUnits
        /// The most that it may be worth.
        public var high: PackageUnits

        /// A worth that is known.
        public init(_ exact: PackageUnits) { (low, middle, high) = (exact, exact, exact) }

        /// A worth between two ends.
        public init(low: PackageUnits, middle: PackageUnits, high: PackageUnits) {
            (self.low, self.middle, self.high) = (low, middle, high)
        }
    }

    /// An order that a party states between options of one issue: what completes its judgements has to respect it.
    public struct RankChain: Hashable, Sendable {
        /// Whose order.
        public var party: Int
        /// Between the options of which issue.
        public var issue: Int
        /// Best first; options in one tier are level, and worth strictly more than those in the next.
        public var tiers: [[Int]]

        /// The party ranks the issue's options in `tiers`, best first.
        public init(party: Int, issue: Int, tiers: [[Int]]) {
            (self.party, self.issue, self.tiers) = (party, issue, tiers)
        }
    }

    /// One option of one issue.
    public struct Choice: Hashable, Sendable, Comparable {
        /// The issue.
        public var issue: Int
        /// Its option.
        public var option: Int

        /// The option of the issue.
        public init(issue: Int, option: Int) { (self.issue, self.option) = (issue, option) }

        /// In the order of the document.
        public static func < (a: Choice, b: Choice) -> Bool { (a.issue, a.option) < (b.issue, b.option) }
    }

    /// Choices that may not all stand in one package: a red line. One choice excludes an option, several a combination.
    public struct Exclusion: Hashable, Sendable {
        /// Whose red line; nil when it is nobody's in particular.
        public var party: Int?
        /// What may not be chosen together.
        public var choices: [Choice]

        /// The party does not accept the choices together.
        public init(party: Int?, choices: [Choice]) { (self.party, self.choices) = (party, choices) }

        /// Whether the package has all that may not be chosen together.
        public func isCrossed(by package: Package) -> Bool {
            choices.allSatisfy { package.options[$0.issue] == $0.option }
        }

        /// Whether the proposal itself says all that may not be chosen together, however it is completed.
        public func isCrossed(by proposal: Proposal) -> Bool {
            choices.allSatisfy { proposal.options[$0.issue] == $0.option }
        }
    }

    /// A complete package: one option for every issue.
    public struct Package: Hashable, Sendable, Comparable {
        /// The option of each issue.
        public var options: [Int]

        /// The package with these options, one an issue.
        public init(_ options: [Int]) { self.options = options }

        /// In the order of the document: the first issue decides, then the next.
        public static func < (a: Package, b: Package) -> Bool { a.options.lexicographicallyPrecedes(b.options) }
    }

    /// A proposal on the table, perhaps silent on some issues.
    public struct Proposal: Hashable, Sendable {
        /// The option proposed for each issue; nil where the proposal is silent.
        public var options: [Int?]

        /// The proposal with these options, one an issue, nil where it is silent.
        public init(_ options: [Int?]) { self.options = options }

        /// In how many of the issues that the proposal speaks of the package differs from it.
        public func distance(to package: Package) -> Int {
            zip(options, package.options).count { proposed, chosen in proposed != nil && proposed != chosen }
        }
    }

    /// More decimal places are not reckoned with.
    public static let mostPlaces = 30

    /// The parties that decide.
    public var parties: [Party]
    /// How many options each issue has.
    public var options: [Int]
    /// What an option is worth: party, issue, option.
    public var worths: [[[Worth]]]
    /// The orders that parties state.
    public var ranks: [RankChain]
    /// The red lines.
    public var exclusions: [Exclusion]
    /// The proposals on the table.
    public var proposals: [Proposal]

    /// The problem of these parties over issues with so many options each.
    public init(
        parties: [Party], options: [Int], worths: [[[Worth]]], ranks: [RankChain] = [], exclusions: [Exclusion] = [],
        proposals: [Proposal] = []
    ) {
        self.parties = parties
        self.options = options
        self.worths = worths
        self.ranks = ranks
        self.exclusions = exclusions
        self.proposals = proposals
    }
}
