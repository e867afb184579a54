/// A conflict told in options that each decision maker takes or leaves.
public struct OptionForm: Sendable, Equatable {
    /// What an option is at, in a state.
    public struct Literal: Hashable, Sendable {
        /// The option.
        public var option: Int
        /// Taken (true) or not.
        public var taken: Bool

        /// `option` taken or not.
        public init(_ option: Int, _ taken: Bool) {
            self.option = option
            self.taken = taken
        }
    }

    /// In which direction an option can change.
    public enum Change: Sendable {
        /// Taken up and given up again.
        case both
        /// Once taken, it stays taken.
        case onlyTake
        /// Once given up, it stays given up.
        case onlyGiveUp
    }

    /// An option.
    public struct Option: Sendable, Equatable {
        /// The decision maker that has it.
        public var maker: Int
        /// In which direction it can change.
        public var change: Change

        /// An option of `maker`.
        public init(maker: Int, change: Change = .both) {
            self.maker = maker
            self.change = change
        }
    }

    /// The options; at most 20.
    public var options: [Option]
    /// Combinations that cannot be: all literals of one together.
    public var infeasible: [[Literal]]
    /// For each decision maker its statements, the most important first. A statement is true in a state in which all literals of
    /// one of its alternatives hold.
    public var statements: [[[[Literal]]]]

    /// A conflict in option form.
    public init(options: [Option], infeasible: [[Literal]], statements: [[[[Literal]]]]) {
        self.options = options
        self.infeasible = infeasible
        self.statements = statements
    }
}
