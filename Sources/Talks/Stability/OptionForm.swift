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

extension OptionForm {
    /// The states that can be, each as the set of options taken (bit 0 is option 0), ascending, and the graph model over them;
    /// nil where there are more than 20 options or more than `limit` feasible states.
    ///
    /// A decision maker can move by changing any of its own options at once, as far as their direction allows. It prefers the state in
    /// which the more important statement is true; states that agree in all statements are level.
    public func model(limit: Int = 4096) -> (states: [UInt32], model: GraphModel)? {
        guard options.count <= 20 else { return nil }
        var feasible: [UInt32] = []
        for state in 0..<UInt32(1) << UInt32(options.count)
        where !infeasible.contains(where: { Self.holds($0, in: state) }) {
            if feasible.count == limit { return nil }
            feasible.append(state)
        }
        var makers: [GraphModel.Maker] = []
        for maker in statements.indices {
            var own: UInt32 = 0
            var onlyTake: UInt32 = 0
            var onlyGiveUp: UInt32 = 0
            for (option, value) in options.enumerated() where value.maker == maker {
                let bit = UInt32(1) << UInt32(option)
                own |= bit
                if value.change == .onlyTake { onlyTake |= bit }
                if value.change == .onlyGiveUp { onlyGiveUp |= bit }
            }
            var groups: [UInt32: [Int]] = [:]
            for (index, state) in feasible.enumerated() { groups[state & ~own, default: []].append(index) }
            let moves = feasible.indices.map { index in
                (groups[feasible[index] & ~own] ?? []).filter { target in
                    let from = feasible[index]
                    let to = feasible[target]
                    return from != to && from & ~to & onlyTake == 0 && to & ~from & onlyGiveUp == 0
                }
            }
            let truths = feasible.map { state in
                statements[maker].map { $0.contains { Self.holds($0, in: state) } }
            }
            makers.append(GraphModel.Maker(moves: moves, preference: .ranks(Self.ranks(truths))))
        }
        return (feasible, GraphModel(states: feasible.count, makers: makers))
    }

    private static func holds(_ literals: [Literal], in state: UInt32) -> Bool {
        literals.allSatisfy { (state >> UInt32($0.option) & 1 == 1) == $0.taken }
    }

    /// Ranks from 0 upwards by the first statement in which two states differ.
    private static func ranks(_ truths: [[Bool]]) -> [Int] {
        func precedes(_ one: [Bool], _ other: [Bool]) -> Bool {
            for (left, right) in zip(one, other) where left != right { return right }
            return false
        }
        let order = truths.indices.sorted { precedes(truths[$0], truths[$1]) }
        var ranks = Array(repeating: 0, count: truths.count)
        for (place, state) in order.enumerated().dropFirst() {
            let previous = order[place - 1]
            ranks[state] = ranks[previous] + (truths[previous] == truths[state] ? 0 : 1)
        }
        return ranks
    }
}
