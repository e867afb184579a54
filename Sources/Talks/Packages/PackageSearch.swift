import BigInt

/// Works out the packages that a problem's parties could agree on, exactly, without going through the outcomes.
public struct PackageSearch: Sendable {
    /// The problem as it is worked on: with middles that respect the ranks, and for that perhaps more decimal places than were given.
    public let problem: PackageProblem
    /// How far it goes.
    public let limits: PackageLimits

    /// Checks the problem and settles its middles.
    public init(_ problem: PackageProblem, limits: PackageLimits = PackageLimits()) throws(PackageError) {
        self.problem = problem
        self.limits = limits
    }

    /// How many packages there are, allowed or not.
    public var outcomes: BigInt { problem.options.reduce(1) { $0 * BigInt($1) } }

    /// How many of them cross no red line (reservations aside).
    public func allowed() -> PackageAnswer<BigInt> { .bounded(.steps(most: 0)) }

    /// The efficient packages under the middle worths.
    public func frontier() -> PackageAnswer<PackageFrontier> { .bounded(.steps(most: 0)) }

    /// The frontier, the zone of possible agreement, the solutions and the shortlist.
    public func advice() -> PackageAnswer<PackageAdvice> { .bounded(.steps(most: 0)) }

    /// What can be made of a proposal: trades in which nobody loses, the nearest first.
    public func review(of proposal: PackageProblem.Proposal, atMost: Int = 10) -> PackageAnswer<ProposalReview> {
        .bounded(.steps(most: 0))
    }

    /// Whether a package that crosses no red line is efficient in every, some or no completion of the judgements.
    public func status(of package: PackageProblem.Package) -> PackageStatus { .undecided(.steps(most: 0)) }

    /// The open judgements, those first whose answer would change the advice most.
    public func questions(_ advice: PackageAdvice) -> PackageQuestions {
        PackageQuestions(ranked: [], open: 0, tried: 0, bound: .steps(most: 0))
    }
}
