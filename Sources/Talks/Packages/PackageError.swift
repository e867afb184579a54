/// Why a problem cannot be worked on as it stands.
public enum PackageError: Error, Hashable, Sendable {
    /// Fewer than two parties.
    case fewerThanTwoParties
    /// More parties than are told apart.
    case tooManyParties(most: Int)
    /// No issue.
    case noIssue
    /// An issue without options.
    case noOption(issue: Int)
    /// Tables of other sizes than the parties, issues and options have, or a place outside them; `what` names the table.
    case shape(what: String)
    /// A worth whose low lies above its high, or whose middle lies outside them.
    case upsideDown(party: Int, issue: Int, option: Int)
    /// No worths within the intervals respect the ranks: `options` stand in a circle or leave no room.
    case contradiction(party: Int, issue: Int, options: [Int])
    /// Numbers that do not fit: a party's worths, added up, exceed what is reckoned with exactly.
    case tooLarge(party: Int)
    /// More decimal places than are reckoned with.
    case tooManyPlaces(party: Int)
}

/// What stopped a search before its end.
public enum PackageBound: Error, Hashable, Sendable {
    /// More partial packages that nothing dominates than are kept.
    case vectors(most: Int)
    /// More ways in which red lines on combinations are still open than are kept apart.
    case openCombinations(most: Int)
    /// More steps than are taken.
    case steps(most: Int)
}

/// An exact answer, or the bound that was met before there was one.
public enum PackageAnswer<Value: Sendable>: Sendable {
    /// All of it, exactly.
    case exact(Value)
    /// No answer: the search met this bound.
    case bounded(PackageBound)

    /// The answer where there is one.
    public var value: Value? { if case .exact(let value) = self { value } else { nil } }
    /// The bound that was met.
    public var bound: PackageBound? { if case .bounded(let bound) = self { bound } else { nil } }
}

extension PackageAnswer: Equatable where Value: Equatable {}
extension PackageAnswer: Hashable where Value: Hashable {}

/// How far a search goes. Where a limit is met the answer says so; nothing is cut in silence.
public struct PackageLimits: Hashable, Sendable {
    /// Partial packages kept at a time.
    public var vectors: Int
    /// Ways in which combinations are still open, kept apart at a time.
    public var openCombinations: Int
    /// Comparisons of one search for a frontier.
    public var steps: Int
    /// Comparisons that all questions of ``PackageSearch/questions(limits:)`` may take together.
    public var questionSteps: Int

    /// Limits that a laptop meets within seconds.
    public init(
        vectors: Int = 2_000_000, openCombinations: Int = 30_000, steps: Int = 80_000_000,
        questionSteps: Int = 50_000_000
    ) {
        self.vectors = vectors
        self.openCombinations = openCombinations
        self.steps = steps
        self.questionSteps = questionSteps
    }
}
