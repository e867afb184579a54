/// A conflict in the graph model: states, who can move from which to which, and who prefers what (Fang, Hipel and Kilgour,
/// *Interactive Decision Making*, 1993). States are numbered from 0 here; reports number them from 1.
public struct GraphModel: Sendable, Equatable {
    /// What a decision maker thinks of two states.
    public enum Comparison: Int8, Sendable {
        /// The second is less preferred.
        case worse = -1
        /// Both are equally preferred.
        case level = 0
        /// The second is more preferred.
        case better = 1
        /// Nothing is known.
        case unknown = 2
    }

    /// What a decision maker prefers.
    public enum Preference: Sendable, Equatable {
        /// For every state a rank: the higher, the more preferred; equal ranks are level.
        case ranks([Int])
        /// What is known: pairs `[preferred, less preferred]` and pairs that are level; what follows from them is known too
        /// (transitively), all else is unknown.
        case partial(preferred: [[Int]], level: [[Int]])
    }

    /// One decision maker.
    public struct Maker: Sendable, Equatable {
        /// For each state the states that this decision maker can move to on its own. A move need not be reversible.
        public var moves: [[Int]]
        /// What it prefers.
        public var preference: Preference

        /// A decision maker with its moves from each state.
        public init(moves: [[Int]], preference: Preference) {
            self.moves = moves
            self.preference = preference
        }
    }

    /// How many states there are.
    public var states: Int
    /// Who decides.
    public var makers: [Maker]

    /// A model of `states` states.
    public init(states: Int, makers: [Maker]) {
        self.states = states
        self.makers = makers
    }
}
