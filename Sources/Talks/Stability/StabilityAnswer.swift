/// Ways in which a state can hold for a decision maker.
public enum StabilityNotion: String, CaseIterable, Sendable {
    /// It has no move that it prefers.
    case nash
    /// General metarationality: each move it prefers can be answered so that it ends no better than it began.
    case gmr
    /// Symmetric metarationality: and from there it could not escape again.
    case smr
    /// Sequential stability: answered by moves that the others themselves prefer.
    case seq
}

/// How what is unknown is counted.
public enum StabilityView: Sendable, Hashable {
    /// Stable although every unknown preference may tempt to move and nobody may count on an unknown one to deter.
    case certain
    /// Stable if the unknown preferences fall so that nobody is tempted and every answer deters.
    case possible
}

/// The stable states, for each notion and decision maker.
public struct StabilityAnswer: Sendable, Equatable {
    /// The states that are stable for each decision maker: `stable[notion]?[maker]`, sorted.
    public var stable: [StabilityNotion: [[Int]]]
    /// The states stable for everybody, sorted.
    public var equilibria: [StabilityNotion: [Int]]
}

/// Somebody could leave a state.
public struct Departure: Sendable, Equatable {
    /// One move of an answer.
    public struct Move: Sendable, Hashable {
        /// Who moves.
        public var maker: Int
        /// Where to.
        public var to: Int
    }

    /// Who could leave.
    public var maker: Int
    /// The state it prefers and can move to.
    public var to: Int
    /// What the others could answer with any moves, so that it ends no better than it began: the shortest path, empty when there is none.
    public var answer: [Move]
    /// The same with moves that each mover itself prefers.
    public var preferredAnswer: [Move]
    /// The same with any moves, to a state from where it could not escape again.
    public var lastingAnswer: [Move]
}
