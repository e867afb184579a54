import Testing

@testable import Talks

private func taken(_ option: Int) -> OptionForm.Literal { OptionForm.Literal(option, true) }
private func not(_ option: Int) -> OptionForm.Literal { OptionForm.Literal(option, false) }

/// Published games, their states numbered from 1 in the order of the binary number of the options taken.
@Suite("Stability: published games")
struct PublishedGamesTests {
    private func equilibria(_ model: GraphModel, _ notion: StabilityNotion) -> [Int] {
        (model.stability().equilibria[notion] ?? []).map { $0 + 1 }
    }

    @Test("In the prisoner's dilemma silence holds only when each looks at the answer")
    func prisoners() throws {
        // Each can cooperate; each wants the other to, and itself not to.
        let form = OptionForm(
            options: [.init(maker: 0), .init(maker: 1)], infeasible: [],
            statements: [[[[taken(1)]], [[not(0)]]], [[[taken(0)]], [[not(1)]]]])
        let model = try #require(form.model()).model
        #expect(equilibria(model, .nash) == [1])
        for notion in [StabilityNotion.seq, .gmr, .smr] { #expect(equilibria(model, notion) == [1, 4]) }
        for view in [StabilityView.certain, .possible] { #expect(model.stability(view) == model.stability()) }
    }

    /// Fang, Hipel and Kilgour (1993), chapter 6: the Ministry (modify), Uniroyal (delay, accept, abandon), the local government
    /// (insist), over polluted ground water in Elmira, Ontario. The four states after Uniroyal has left are told apart here, level to all.
    static func elmira() throws -> GraphModel {
        let form = OptionForm(
            options: [
                .init(maker: 0, change: .onlyTake), .init(maker: 1, change: .onlyGiveUp), .init(maker: 1),
                .init(maker: 1, change: .onlyTake), .init(maker: 2),
            ],
            infeasible: [
                [taken(1), taken(2)], [taken(1), taken(3)], [taken(2), taken(3)], [not(1), not(2), not(3)],
            ],
            statements: [[], [], []])
        var model = try #require(form.model()).model
        let rankings: [[[Int]]] = [
            [[9], [3], [4], [10], [7], [1], [2], [8], [11, 5, 6, 12]],
            [[1], [4], [10], [7], [5, 11, 6, 12], [2], [3], [9], [8]],
            [[9], [3], [7], [1], [10], [8], [4], [2], [11, 5, 12, 6]],
        ]
        for (maker, ranking) in rankings.enumerated() {
            var ranks = Array(repeating: 0, count: model.states)
            for (place, group) in ranking.enumerated() { for state in group { ranks[state - 1] = -place } }
            model.makers[maker].preference = .ranks(ranks)
        }
        return model
    }

    @Test("Elmira, 12 states, three decision makers")
    func elmiraStates() throws {
        let model = try Self.elmira()
        #expect(model.states == 12)
        #expect(equilibria(model, .nash) == [5, 6, 7, 10, 11, 12])
        #expect(equilibria(model, .seq) == [5, 6, 7, 10, 11, 12])
        #expect(equilibria(model, .gmr) == [1, 4, 5, 6, 7, 10, 11, 12])
        #expect(equilibria(model, .smr) == [1, 4, 5, 6, 7, 10, 11, 12])
    }

    @Test("Elmira: from delay the local government can insist, and what the others could answer is shown")
    func elmiraDepartures() throws {
        // State 1: Uniroyal delays, nobody insists. The local government prefers that Uniroyal delays and it insists (7).
        let departures = try Self.elmira().departures(from: 0)
        let leaving = try #require(departures.first { $0.maker == 2 })
        #expect(leaving.to == 6)
        #expect(!leaving.answer.isEmpty)
        #expect(leaving.preferredAnswer.isEmpty)
        #expect(departures.allSatisfy { $0.answer.allSatisfy { $0.maker != 2 } || $0.maker != 2 })
    }

    @Test("The Cuban missile crisis, 12 states")
    func cuba() throws {
        // The United States: air strike (not to be undone), blockade. The Soviet Union: withdraw, escalate.
        let form = OptionForm(
            options: [.init(maker: 0, change: .onlyTake), .init(maker: 0), .init(maker: 1), .init(maker: 1)],
            infeasible: [[taken(2), taken(3)]],
            statements: [
                [
                    [[taken(2)]], [[not(3)]], [[not(0), taken(2)]], [[not(1), taken(2)]], [[taken(0), taken(3)]],
                    [[taken(1), taken(3)]],
                    [[taken(0), not(2)], [taken(1), not(3)], [taken(0), not(3)], [taken(1), not(2)]],
                    [[not(0), not(2), not(3)]], [[not(1), not(2), not(3)]],
                ],
                [
                    [[not(3)]], [[taken(0), taken(3)], [not(0), not(3)], [taken(0), not(3)]],
                    [[taken(1), taken(3)], [not(1), not(3)], [taken(1), not(3)]], [[not(0), not(3)]],
                    [[not(1), not(3)]],
                    [[taken(1), taken(2)], [not(1), not(2)], [taken(0), taken(2)]], [[taken(1), not(2), not(3)]],
                    [[taken(0), not(1), taken(2), not(3)]],
                ],
            ])
        let model = try #require(form.model()).model
        #expect(model.states == 12)
        #expect(equilibria(model, .nash) == [6])
        #expect(equilibria(model, .seq) == [5, 6, 7])
        #expect(equilibria(model, .gmr) == [1, 2, 3, 5, 6, 7, 8])
        #expect(equilibria(model, .smr) == [1, 2, 3, 5, 6, 7, 8])
    }
}
