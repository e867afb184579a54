import Testing

@testable import Talks

/// The definitions word by word (Fang, Hipel and Kilgour 1993), slow.
private struct LiteralDefinitions {
    let model: GraphModel

    func prefers(_ maker: Int, _ other: Int, to state: Int) -> Bool {
        model.comparison(of: other, with: state, by: maker) == .better
    }

    /// Where the makers of `group` can get to: a state and who can have moved there last, until nothing is added.
    func reach(_ group: [Int], from start: Int, improving: Bool) -> Set<Int> {
        var last: [Int: Set<Int>] = [:]
        func moves(_ mover: Int, _ state: Int) -> [Int] {
            model.makers[mover].moves[state].filter { !improving || prefers(mover, $0, to: state) }
        }
        for mover in group { for state in moves(mover, start) { last[state, default: []].insert(mover) } }
        while true {
            let before = last
            for (state, movers) in before {
                for mover in group where movers != [mover] {
                    for target in moves(mover, state) { last[target, default: []].insert(mover) }
                }
            }
            if last == before { return Set(last.keys) }
        }
    }

    func stable(_ notion: StabilityNotion, _ maker: Int, _ state: Int) -> Bool {
        let group = model.makers.indices.filter { $0 != maker }
        return model.makers[maker].moves[state].filter { prefers(maker, $0, to: state) }.allSatisfy { target in
            switch notion {
            case .nash: false
            case .gmr: reach(group, from: target, improving: false).contains { !prefers(maker, $0, to: state) }
            case .seq: reach(group, from: target, improving: true).contains { !prefers(maker, $0, to: state) }
            case .smr:
                reach(group, from: target, improving: false).contains { end in
                    !prefers(maker, end, to: state)
                        && model.makers[maker].moves[end].allSatisfy { !prefers(maker, $0, to: state) }
                }
            }
        }
    }
}

private func randomModel(_ dice: inout SeededDice, partial: Bool = false) -> GraphModel {
    let states = dice.int(1..<9)
    let makers = (0..<dice.int(2..<5)).map { _ in
        var moves: [[Int]] = []
        let chance = dice.int(5..<50)
        for state in 0..<states { moves.append((0..<states).filter { $0 != state && dice.chance(chance) }) }
        if partial {
            let order = (0..<states).shuffled(using: &dice)
            var preferred: [[Int]] = []
            var level: [[Int]] = []
            for one in 0..<states {
                for other in one + 1..<max(states, one + 1) where dice.chance(30) {
                    if dice.chance(80) {
                        preferred.append([order[one], order[other]])
                    } else if other == one + 1 {
                        level.append([order[one], order[other]])
                    }
                }
            }
            return GraphModel.Maker(moves: moves, preference: .partial(preferred: preferred, level: level))
        }
        return GraphModel.Maker(moves: moves, preference: .ranks((0..<states).map { _ in dice.int(0..<5) }))
    }
    return GraphModel(states: states, makers: makers)
}

@Suite("Stability: laws")
struct StabilityLawTests {
    @Test("The fast search finds what the definitions say, for two to four decision makers")
    func literal() {
        for seed in 0..<400 {
            var dice = SeededDice(UInt64(seed))
            let model = randomModel(&dice)
            let answer = model.stability()
            let literal = LiteralDefinitions(model: model)
            for notion in StabilityNotion.allCases {
                for maker in model.makers.indices {
                    let expected = (0..<model.states).filter { literal.stable(notion, maker, $0) }
                    #expect(answer.stable[notion]?[maker] == expected, "seed \(seed), \(notion), maker \(maker)")
                }
            }
        }
    }

    @Test("Nash holds within SEQ and SMR, and both within GMR, whatever is known; what is certain is possible")
    func implications() {
        for seed in 0..<400 {
            var dice = SeededDice(UInt64(seed) + 1_000)
            let model = randomModel(&dice, partial: seed % 2 == 0)
            var views: [[StabilityNotion: [[Int]]]] = []
            for view in [StabilityView.certain, .possible] {
                let stable = model.stability(view).stable
                views.append(stable)
                for maker in model.makers.indices {
                    func set(_ notion: StabilityNotion) -> Set<Int> { Set(stable[notion]?[maker] ?? []) }
                    #expect(set(.nash).isSubset(of: set(.seq)))
                    #expect(set(.nash).isSubset(of: set(.smr)))
                    #expect(set(.seq).isSubset(of: set(.gmr)))
                    #expect(set(.smr).isSubset(of: set(.gmr)))
                }
            }
            for notion in StabilityNotion.allCases {
                for maker in model.makers.indices {
                    let certain = Set(views[0][notion]?[maker] ?? [])
                    #expect(certain.isSubset(of: Set(views[1][notion]?[maker] ?? [])), "seed \(seed)")
                }
            }
        }
    }

    @Test("Whatever the unknown turns out to be, the truth lies between certain and possible")
    func completions() {
        for seed in 0..<300 {
            var dice = SeededDice(UInt64(seed) + 5_000)
            var model = randomModel(&dice)
            let full = model
            for maker in model.makers.indices {
                guard case .ranks(let ranks) = model.makers[maker].preference else { continue }
                var preferred: [[Int]] = []
                var level: [[Int]] = []
                for one in ranks.indices {
                    for other in ranks.indices where one != other && dice.chance(40) {
                        if ranks[one] > ranks[other] { preferred.append([one, other]) }
                        if ranks[one] == ranks[other] { level.append([one, other]) }
                    }
                }
                model.makers[maker].preference = .partial(preferred: preferred, level: level)
            }
            let certain = model.stability(.certain).stable
            let possible = model.stability(.possible).stable
            for (notion, sets) in full.stability().stable {
                for (maker, set) in sets.enumerated() {
                    let surely = Set(certain[notion]?[maker] ?? [])
                    let perhaps = Set(possible[notion]?[maker] ?? [])
                    #expect(surely.isSubset(of: set), "seed \(seed)")
                    #expect(perhaps.isSuperset(of: set), "seed \(seed)")
                }
            }
        }
    }

    @Test("Renumbering the states and the decision makers renumbers the answer")
    func renumbering() {
        for seed in 0..<200 {
            var dice = SeededDice(UInt64(seed) + 2_000)
            let model = randomModel(&dice)
            let new = (0..<model.states).shuffled(using: &dice)
            let seats = model.makers.indices.shuffled(using: &dice)
            var moved = model
            for (maker, seat) in seats.enumerated() {
                guard case .ranks(let ranks) = model.makers[maker].preference else { continue }
                var moves = model.makers[maker].moves
                var newRanks = ranks
                for state in 0..<model.states {
                    moves[new[state]] = model.makers[maker].moves[state].map { new[$0] }
                    newRanks[new[state]] = ranks[state]
                }
                moved.makers[seat] = GraphModel.Maker(moves: moves, preference: .ranks(newRanks))
            }
            let one = model.stability().stable
            let other = moved.stability().stable
            for notion in StabilityNotion.allCases {
                for (maker, seat) in seats.enumerated() {
                    #expect(one[notion]?[maker].map { new[$0] }.sorted() == other[notion]?[seat], "seed \(seed)")
                }
            }
        }
    }

    @Test("A state is unstable exactly where somebody can leave it without an answer, and answers are real paths")
    func departures() {
        for seed in 0..<200 {
            var dice = SeededDice(UInt64(seed) + 3_000)
            let model = randomModel(&dice)
            let answer = model.stability()
            for state in 0..<model.states {
                let departures = model.departures(from: state)
                for maker in model.makers.indices {
                    let own = departures.filter { $0.maker == maker }
                    func holds(_ notion: StabilityNotion) -> Bool {
                        answer.stable[notion]?[maker].contains(state) ?? false
                    }
                    #expect(holds(.nash) == own.isEmpty)
                    #expect(holds(.gmr) == own.allSatisfy { !$0.answer.isEmpty })
                    #expect(holds(.seq) == own.allSatisfy { !$0.preferredAnswer.isEmpty })
                    #expect(holds(.smr) == own.allSatisfy { !$0.lastingAnswer.isEmpty })
                    for departure in own {
                        var at = departure.to
                        var last = maker
                        for move in departure.answer {
                            #expect(model.makers[move.maker].moves[at].contains(move.to) && move.maker != last)
                            #expect(move.maker != maker)
                            at = move.to
                            last = move.maker
                        }
                    }
                }
            }
        }
    }

    @Test("An option that cannot be given up, and more states than asked for")
    func optionForm() throws {
        var form = OptionForm(
            options: [.init(maker: 0, change: .onlyTake), .init(maker: 1)], infeasible: [],
            statements: [[], []])
        let model = try #require(form.model()).model
        #expect(model.makers[0].moves == [[1], [], [3], []])
        #expect(form.model(limit: 3) == nil)
        form.options = Array(repeating: .init(maker: 0), count: 21)
        #expect(form.model() == nil)
    }
}
