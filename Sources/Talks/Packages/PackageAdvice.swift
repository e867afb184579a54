import BigInt

/// The packages that nobody can improve without another's loss, under the middle worths, as distinct value vectors.
public struct PackageFrontier: Hashable, Sendable {
    /// What the parties get, and which packages give it to them.
    public struct Vector: Hashable, Sendable {
        /// Each party's total, in its scaled units.
        public var values: [PackageUnits]
        /// How many packages have exactly these values.
        public var packages: BigInt
        /// One of them: the nearest to the proposals, of those the first in document order.
        public var representative: PackageProblem.Package
        /// In how many issues it differs from the proposal nearest to it; nil without proposals.
        public var distance: Int?
    }

    /// The first party's best first, then the second's, and so on.
    public var vectors: [Vector]

    /// How many packages the vectors stand for, together.
    public var packages: BigInt { vectors.reduce(0) { $0 + $1.packages } }
}

/// Whether, and for which packages, everybody gets at least its reservation.
public struct PackageZone: Hashable, Sendable {
    /// The frontier's vectors in which nobody is below its reservation.
    public var vectors: [Int]
    /// When there is none: every smallest set of parties whose reservations no allowed package meets together.
    public var blockedBy: [[Int]]
    /// The most each party can get in any allowed package.
    public var best: [PackageUnits]
    /// The least each party can get in any allowed package.
    public var least: [PackageUnits]
}

/// What the gains of a solution are counted from.
public enum PackageDisagreement: Hashable, Sendable, CaseIterable {
    /// Each party's reservation as written; where it stated none, the least it can get.
    case reservation
    /// The same, but where a reservation lies below the least the party can get, that least: the floor.
    case floor
}

/// What a package is. The order here is the order in which names are given.
public enum PackageName: Hashable, Sendable {
    /// The largest product of gains. A party that can gain nothing in the zone is left out of it.
    case nash(PackageDisagreement)
    /// The largest least ratio of gain to the best possible gain within the zone (discrete Kalai–Smorodinsky).
    /// A party that can gain nothing there has no ratio and is left out.
    case kalaiSmorodinsky(PackageDisagreement)
    /// The largest least gain, in each party's own points.
    case egalitarian(PackageDisagreement)
    /// The largest least gain that is certain: with every judgement at its lowest.
    case mostRobust
    /// Differs from a proposal on the table in the fewest issues.
    case nearestToProposals
    /// The most this party can get in the zone.
    case bestFor(party: Int)
    /// The next largest product of gains among those not named otherwise.
    case runnerUp
}

/// A notion and all the vectors that attain it.
public struct PackageSolution: Hashable, Sendable {
    /// The notion.
    public var name: PackageName
    /// The frontier's vectors that attain it equally; one unless there are ties.
    public var vectors: [Int]
    /// A package for each of the vectors. Several that attain it equally: the nearest to the proposals first, then in
    /// document order, never by party.
    public var packages: [PackageProblem.Package]
}

/// Whether a package stays efficient however the open judgements are answered.
public enum PackageStatus: Hashable, Sendable {
    /// Efficient in every completion of the judgements.
    case necessarily
    /// In some.
    case possibly
    /// In none.
    case never
    /// The search met this bound.
    case undecided(PackageBound)
}

/// A package worth talking about.
public struct ShortlistedPackage: Hashable, Sendable {
    /// All that it is.
    public var names: [PackageName]
    /// The package.
    public var package: PackageProblem.Package
    /// Each party's total, in its scaled units, under the middle worths.
    public var values: [PackageUnits]
    /// Each party's total when every judgement is at its lowest, and at its highest.
    public var lows: [PackageUnits], highs: [PackageUnits]
    /// Its vector on the frontier.
    public var vector: Int
    /// Whether nobody is below its reservation.
    public var inZone: Bool
    /// Whether it stays efficient however the open judgements are answered.
    public var status: PackageStatus
}

/// All that follows from a problem.
public struct PackageAdvice: Hashable, Sendable {
    /// The efficient packages.
    public var frontier: PackageFrontier
    /// Whether agreement is possible.
    public var zone: PackageZone
    /// What gains are counted from, one number a party; `floor` is nil where it is the same.
    public var reservation: [PackageUnits], floor: [PackageUnits]?
    /// Every notion with all that attain it. Those from the floor only where the floor differs. Where the zone is empty
    /// there is no product and no ratio, and the others are taken over the whole frontier.
    public var solutions: [PackageSolution]
    /// Notions that could not be worked out, and the bound that was met.
    public var unanswered: [PackageName: PackageBound]
    /// At most seven; the first leads.
    public var shortlist: [ShortlistedPackage]
    /// Further packages that attain a notion equally and found no room on the shortlist.
    public var leftOut: Int
    /// Whether fewer than three distinct packages are worth naming.
    public var isShort: Bool { shortlist.count < 3 }
}

/// What a change may be worth to a party, as far as the judgements say.
public struct PackageGain: Hashable, Sendable {
    /// Which way it goes in every completion of the judgements.
    public enum Direction: Hashable, Sendable {
        /// No difference.
        case none
        /// Never a loss.
        case up
        /// Never a gain.
        case down
        /// A gain under some answers, a loss under others.
        case either
    }

    /// The least and the most, in the party's scaled units; below 0 a loss.
    public var low: PackageUnits, high: PackageUnits
    /// Which way it goes: a gain that a strict preference leaves as small as one likes is still one.
    public var direction: Direction
}

/// A package that is, under the middle worths, better than a proposal for somebody and worse for nobody.
public struct PackageImprovement: Hashable, Sendable {
    /// One issue settled otherwise.
    public struct Change: Hashable, Sendable {
        /// The issue.
        public var issue: Int
        /// As proposed.
        public var from: Int
        /// As it would be.
        public var to: Int
        /// What each party gains by it (above 0) or yields (below) under the middle worths, in its scaled units.
        public var gains: [PackageUnits]
        /// The same under all answers that the judgements leave open.
        public var ranges: [PackageGain]
    }

    /// The better package; efficient.
    public var package: PackageProblem.Package
    /// Its vector on the frontier.
    public var vector: Int
    /// What is changed, in document order.
    public var changes: [Change]
    /// What each party gains in all under the middle worths; nobody less than 0, somebody more.
    public var gains: [PackageUnits]
    /// The same under all answers that the judgements leave open.
    public var ranges: [PackageGain]
}

/// What can be made of a proposal.
public struct ProposalReview: Hashable, Sendable {
    /// The package that was looked at: the proposal itself or, where it is silent on issues, the best way to complete it:
    /// of the completions that no other completion dominates, an efficient one if there is one, else the first in order.
    public var package: PackageProblem.Package
    /// Each party's total.
    public var values: [PackageUnits]
    /// The red lines that it crosses, as places in ``PackageProblem/exclusions``.
    public var crosses: [Int]
    /// The parties that it leaves below their reservations.
    public var below: [Int]
    /// Whether the package is on the frontier: it cannot be improved.
    public var isEfficient: Bool
    /// Better packages, the nearest first; at most as many as were asked for.
    public var improvements: [PackageImprovement]
    /// How many there are in all (distinct value vectors).
    public var improvementsInAll: Int
}

/// A judgement that is open, and what would change if it were answered.
public struct PackageQuestion: Hashable, Sendable {
    /// What one answer would change.
    public struct Effect: Hashable, Sendable {
        /// The answer, in the party's scaled units.
        public var answer: PackageUnits
        /// The package that would lead; nil when it is the one that leads now.
        public var newLeader: PackageProblem.Package?
        /// Packages that would come on the shortlist.
        public var joining: [PackageProblem.Package]
        /// Packages that would leave it, as places in ``PackageAdvice/shortlist``.
        public var leaving: [Int]
        /// Places in ``PackageAdvice/shortlist`` whose status would change, and to what.
        public var statuses: [Int: PackageStatus]
        /// Whether agreement would become possible, or cease to be.
        public var zoneOpens: Bool, zoneCloses: Bool
    }

    /// Whose judgement, of which option of which issue.
    public var party: Int, issue: Int, option: Int
    /// If it were answered as low as it may be.
    public var low: Effect
    /// If it were answered as high as it may be.
    public var high: Effect
}

/// The open judgements that matter.
public struct PackageQuestions: Hashable, Sendable {
    /// The one whose answer would change the most first; questions that change nothing are left out.
    public var ranked: [PackageQuestion]
    /// How many judgements are open.
    public var open: Int
    /// How many of them were tried; fewer than `open` when `bound` was met.
    public var tried: Int
    /// The bound that was met, if any.
    public var bound: PackageBound?
}
