extension GraphModel {
    /// The states that are stable, for each notion and decision maker, and the equilibria.
    ///
    /// With more than two decision makers the others answer by sequences of moves in which nobody moves twice in a row (Fang,
    /// Hipel and Kilgour 1993, chapter 3). About 2 × makers × states² / 64 word operations for each state that can be answered from.
    public func stability(_ view: StabilityView = .certain) -> StabilityAnswer {
        let board = StabilityBoard(self, view)
        var answer = StabilityAnswer(stable: [:], equilibria: [:])
        for notion in StabilityNotion.allCases { answer.stable[notion] = [] }
        for maker in makers.indices {
            let found = board.stable(for: maker)
            for (notion, states) in zip(StabilityNotion.allCases, found) { answer.stable[notion]?.append(states) }
        }
        for notion in StabilityNotion.allCases {
            var holding = Array(repeating: 0, count: states)
            for states in answer.stable[notion] ?? [] { for state in states { holding[state] += 1 } }
            answer.equilibria[notion] = holding.indices.filter { holding[$0] == makers.count }
        }
        return answer
    }

    /// Who could leave `state`, to where, and what the others could answer.
    public func departures(from state: Int, view: StabilityView = .certain) -> [Departure] {
        let board = StabilityBoard(self, view)
        var result: [Departure] = []
        for maker in makers.indices {
            board.improving(maker, from: state) { target in
                result.append(
                    Departure(
                        maker: maker, to: target,
                        answer: board.path(against: maker, from: target, board.moves) {
                            board.deters($0, maker, state)
                        },
                        preferredAnswer: board.path(against: maker, from: target, board.preferredMoves) {
                            board.deters($0, maker, state)
                        },
                        lastingAnswer: board.path(against: maker, from: target, board.moves) {
                            board.deters($0, maker, state) && !board.escapes(maker, from: $0, to: state)
                        }))
            }
        }
        return result
    }
}

/// The model as rows of bits, under one view of what is unknown.
struct StabilityBoard {
    let states: Int
    /// For each maker and state where it can move.
    let moves: [StateSets]
    /// Those of them that it prefers, as far as an answer may count on it.
    let preferredMoves: [StateSets]
    /// For each maker and state the states that would tempt it away; all others deter.
    let tempting: [StateSets]

    init(_ model: GraphModel, _ view: StabilityView) {
        states = model.states
        var moves: [StateSets] = []
        var preferred: [StateSets] = []
        var tempting: [StateSets] = []
        for maker in model.makers {
            var rows = StateSets(states: model.states)
            for state in 0..<model.states {
                for target in maker.moves[state] where target != state { rows.insert(state, target) }
            }
            let known = KnownPreferences(maker.preference, states: model.states)
            moves.append(rows)
            preferred.append(rows.intersection(view == .certain ? known.surelyBetter : known.perhapsBetter))
            tempting.append(view == .certain ? known.perhapsBetter : known.surelyBetter)
        }
        self.moves = moves
        preferredMoves = preferred
        self.tempting = tempting
    }

    func deters(_ end: Int, _ maker: Int, _ state: Int) -> Bool { !tempting[maker].contains(state, end) }

    /// Whether `maker` could move from `end` to something that it prefers to `state`.
    func escapes(_ maker: Int, from end: Int, to state: Int) -> Bool { moves[maker].meets(end, tempting[maker], state) }

    func improving(_ maker: Int, from state: Int, _ body: (Int) -> Void) {
        moves[maker].forEach(state) { if tempting[maker].contains(state, $0) { body($0) } }
    }

    /// The stable states of `maker`, for each notion in the order of `StabilityNotion.allCases`.
    func stable(for maker: Int) -> [[Int]] {
        let words = moves[maker].words
        let deterring = tempting[maker].complement()
        let targets = moves[maker].intersection(tempting[maker])
        let into = moves[maker].transposed()
        let others = moves.indices.filter { $0 != maker }
        var any = Reach(states: states, moves: others.map { moves[$0] })
        var preferred = Reach(states: states, moves: others.map { preferredMoves[$0] })
        var result: [[Int]] = Array(repeating: [], count: 4)
        var lasting = Array(repeating: UInt64(0), count: words)
        for state in 0..<states {
            if targets.isEmpty(state) {
                for notion in 0..<4 { result[notion].append(state) }
                continue
            }
            // The ends that deter and from which it cannot escape: not one step before anything that tempts.
            for word in 0..<words { lasting[word] = 0 }
            tempting[maker].forEach(state) { end in
                for word in 0..<words { lasting[word] |= into.bits[end * words + word] }
            }
            for word in 0..<words { lasting[word] = deterring.bits[state * words + word] & ~lasting[word] }
            var gmr = true
            var smr = true
            var seq = true
            targets.forEach(state) { target in
                if gmr {
                    any.prepare(target)
                    gmr = any.rows.meets(target, deterring, state)
                    var holds = false
                    for word in 0..<words where any.rows.bits[target * words + word] & lasting[word] != 0 {
                        holds = true
                    }
                    smr = smr && holds
                }
                if seq {
                    preferred.prepare(target)
                    seq = preferred.rows.meets(target, deterring, state)
                }
            }
            if gmr { result[1].append(state) }
            if gmr && smr { result[2].append(state) }
            if seq { result[3].append(state) }
        }
        return result
    }

    /// The shortest path of moves by others than `maker` from `start` to a state where `accept` holds, nobody moving twice in a row;
    /// empty when there is none.
    func path(against maker: Int, from start: Int, _ moves: [StateSets], to accept: (Int) -> Bool) -> [Departure.Move] {
        // A place is a state with the maker that moved last.
        let makers = moves.count
        var previous = Array(repeating: -2, count: states * (makers + 1))
        var queue = [start * (makers + 1) + makers]
        previous[queue[0]] = -1
        var next = 0
        while next < queue.count {
            let place = queue[next]
            next += 1
            let (state, last) = place.quotientAndRemainder(dividingBy: makers + 1)
            if last != makers && accept(state) {
                var path: [Departure.Move] = []
                var at = place
                while previous[at] >= 0 {
                    path.append(Departure.Move(maker: at % (makers + 1), to: at / (makers + 1)))
                    at = previous[at]
                }
                return path.reversed()
            }
            for mover in 0..<makers where mover != maker && mover != last {
                moves[mover].forEach(state) { target in
                    let reached = target * (makers + 1) + mover
                    if previous[reached] == -2 {
                        previous[reached] = place
                        queue.append(reached)
                    }
                }
            }
        }
        return []
    }
}

/// Where a group can get to from a state by moves in which nobody moves twice in a row; worked out when it is asked for.
private struct Reach {
    let moves: [StateSets]
    var rows: StateSets
    /// Where the group could get to if somebody might move twice in a row: no row can hold more.
    private let bound: [Int]
    private var known: [Bool]
    private var byMover: [UInt64]
    private var firstMover: [Int]
    private var secondSeen: [Bool]
    private var queue: [(state: Int, mover: Int)] = []

    init(states: Int, moves: [StateSets]) {
        self.moves = moves
        let closure = moves.count <= 1 ? moves.first ?? StateSets(states: states) : Self.closure(states: states, moves)
        // Where two moves of one maker are always one move as well (as in the option form), the rule forbids nothing but a way
        // back to the start, which never deters.
        let ready = moves.count <= 1 || moves.allSatisfy { Self.isTransitive($0) }
        rows = ready ? closure : StateSets(states: states)
        bound = (0..<states).map { closure.count($0) }
        known = Array(repeating: ready, count: states)
        byMover = Array(repeating: 0, count: rows.words * moves.count)
        firstMover = Array(repeating: -1, count: states)
        secondSeen = Array(repeating: false, count: states)
    }

    private static func isTransitive(_ moves: StateSets) -> Bool {
        let words = moves.words
        for state in 0..<moves.states {
            var holds = true
            moves.forEach(state) { target in
                for word in 0..<words where holds {
                    var new = moves.bits[target * words + word] & ~moves.bits[state * words + word]
                    if state >> 6 == word { new &= ~(1 << UInt64(state & 63)) }
                    if new != 0 { holds = false }
                }
            }
            if !holds { return false }
        }
        return true
    }

    /// Works out row `start`.
    ///
    /// A state is left by each mover at most once: when it is first reached, by all but the one who reached it; when
    /// somebody else reaches it too, by that one.
    mutating func prepare(_ start: Int) {
        if known[start] { return }
        known[start] = true
        let words = rows.words
        for index in byMover.indices { byMover[index] = 0 }
        for state in firstMover.indices {
            firstMover[state] = -1
            secondSeen[state] = false
        }
        var reached = 0
        queue.removeAll(keepingCapacity: true)
        for mover in moves.indices { queue.append((start, mover)) }
        while reached < bound[start], let (state, mover) = queue.popLast() {
            for word in 0..<words {
                var new = moves[mover].bits[state * words + word] & ~byMover[mover * words + word]
                byMover[mover * words + word] |= new
                while new != 0 {
                    let target = word * 64 + new.trailingZeroBitCount
                    new &= new - 1
                    let first = firstMover[target]
                    if first == -1 {
                        firstMover[target] = mover
                        reached += 1
                        for other in moves.indices where other != mover { queue.append((target, other)) }
                    } else if first != mover && !secondSeen[target] {
                        secondSeen[target] = true
                        queue.append((target, first))
                    }
                }
            }
        }
        for mover in moves.indices {
            for word in 0..<words { rows.bits[start * words + word] |= byMover[mover * words + word] }
        }
    }

    /// Where any moves at all lead from each state. A row once complete stands for all that it holds.
    private static func closure(states: Int, _ moves: [StateSets]) -> StateSets {
        var edges = moves[0]
        for other in moves.dropFirst() {
            for index in edges.bits.indices { edges.bits[index] |= other.bits[index] }
        }
        let words = edges.words
        var closed = StateSets(states: states)
        var stack: [Int] = []
        for start in 0..<states {
            stack.append(start)
            while let state = stack.popLast() {
                let complete = state < start
                for word in 0..<words {
                    let row = complete ? closed.bits[state * words + word] : edges.bits[state * words + word]
                    var new = row & ~closed.bits[start * words + word]
                    closed.bits[start * words + word] |= new
                    while !complete && new != 0 {
                        stack.append(word * 64 + new.trailingZeroBitCount)
                        new &= new - 1
                    }
                }
            }
        }
        return closed
    }
}
