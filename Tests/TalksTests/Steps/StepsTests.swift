import Testing

@testable import Talks

private typealias Step = StepsQuestion.Step

/// Two sides, each with one large concession to the other.
private func swap(undoing: StepsQuestion.Undoing? = nil, seconds: Int64 = 0) -> [Step] {
    [
        Step(actors: [0], costs: [10, 0], gains: [0, 12], undoing: undoing, verificationSeconds: seconds),
        Step(actors: [1], costs: [0, 10], gains: [12, 0], undoing: undoing, verificationSeconds: seconds),
    ]
}

private func plan(_ answer: OrderAnswer) throws -> Plan {
    guard case .plan(let plan) = answer.outcome else { throw Missing() }
    return plan
}

private func noPlan(_ answer: OrderAnswer) throws -> NoPlan {
    guard case .none(let none) = answer.outcome else { throw Missing() }
    return none
}

private struct Missing: Error {}

@Suite("Steps")
struct StepsTests {
    @Test("Whoever goes first is exposed by what it gives; at the same moment nobody is")
    func exchange() throws {
        let question = StepsQuestion(parties: 2, steps: swap())
        let alone = question.answer(pairs: .none)
        #expect(alone.frontier == [[0, 10], [10, 0]])
        #expect(try plan(alone).stages.map(\.steps) == [[0], [1]])
        #expect(try plan(alone).worstExposure == [10, 0])
        #expect(try plan(alone).worstStage == [0, nil])
        // Having been given 12, the second could stop there and keep it rather than give 10.
        #expect(try plan(alone).stages[0].standings[1].temptation == 10)
        let together = question.answer(pairs: .any)
        #expect(together.frontier == [[0, 0]])
        #expect(try plan(together).stages.map(\.steps) == [[0, 1]])
    }

    @Test("An exchange that is not verified at once exposes both to the other's cheating")
    func unverified() throws {
        let answer = StepsQuestion(parties: 2, steps: swap(seconds: 3_600)).answer(pairs: .any)
        // So the search rather lets one go first, and says so.
        #expect(answer.frontier == [[0, 10], [10, 0]])
        let stages = StepsQuestion(parties: 2, steps: swap(seconds: 3_600)).standings(of: [[0, 1]])
        #expect(stages.worstExposure == [10, 10])
        #expect(stages.stages[0].standings.map(\.given) == [10, 10])
        #expect(stages.stages[0].standings.map(\.held) == [0, 0])
        #expect(stages.verificationSeconds == 3_600)
    }

    @Test("What can be taken back leaves only the loss that stays, and what the others can take back is not held")
    func reversible() throws {
        let question = StepsQuestion(parties: 2, steps: swap(undoing: .init(lossThatStays: [1, 2])))
        let answer = question.answer(pairs: .none)
        // After the first stage side 0 takes back and keeps a loss of 1; in the end either may take back all.
        #expect(answer.frontier == [[2, 4]])
        #expect(try plan(answer).stages[0].standings[0].exposure == 1)
        #expect(try plan(answer).stages[1].standings.map(\.exposure) == [2, 4])
    }

    @Test("A guarantee covers, once its step is done, unless the other can undo that step")
    func guarantees() throws {
        var question = StepsQuestion(
            parties: 2, steps: swap() + [Step(actors: [], costs: [0, 0], gains: [0, 0])],
            guarantees: [.init(party: 0, points: 7, inPlaceAfter: 2)])
        #expect(question.answer(pairs: .none).frontier == [[0, 10], [3, 0]])
        #expect(try plan(question.answer(pairs: .none)).stages.map(\.steps) == [[2], [0], [1]])
        question.steps[2].actors = [1]
        question.steps[2].undoing = .init(lossThatStays: [0, 0])
        #expect(question.answer(pairs: .none).frontier == [[0, 10], [10, 0]])
        question.steps[2].actors = []
        #expect(question.answer(order: [.init(0, 2)], pairs: .none).frontier == [[0, 10], [10, 0]])
    }

    @Test("A named order is kept, also where simultaneous steps would do better")
    func namedOrder() throws {
        let question = StepsQuestion(parties: 2, steps: swap())
        let first = question.answer(order: [.init(1, 0)], pairs: .any)
        #expect(first.frontier == [[0, 10]])
        #expect(try plan(first).stages.map(\.steps) == [[1], [0]])
    }

    @Test("Impossible without simultaneity or a guarantee, with the witness")
    func impossible() throws {
        let question = StepsQuestion(parties: 2, steps: swap(), limits: [5, 4])
        let none = try noPlan(question.answer(pairs: .none))
        #expect(none.reached.isEmpty)
        #expect(
            none.next == [
                NoPlan.Excess(steps: [0], beyond: [5, 0]), NoPlan.Excess(steps: [1], beyond: [0, 6]),
            ])
        #expect(none.possibleWithPairs == true)
        #expect(none.missingGuarantees.map(\.points) == [[0, 6], [5, 0]])
    }

    @Test(
        "Conditions that wait for one another allow no order; taken together they do, but a need in the nature of things does not"
    )
    func waiting() throws {
        var question = StepsQuestion(
            parties: 2, steps: swap(), conditions: [.init(step: 0, anyOf: [1]), .init(step: 1, anyOf: [0])])
        let none = try noPlan(question.answer(pairs: .none))
        #expect(none.blockingConditions == [0, 1])
        #expect(none.possibleWithPairs == true)
        #expect(try plan(question.answer(pairs: .any)).stages.map(\.steps) == [[0, 1]])
        question.conditions[0].metTogether = false
        #expect(try noPlan(question.answer(pairs: .any)).blockingConditions == [0, 1])
        question.conditions.removeLast()
        let against = try noPlan(question.answer(order: [.init(0, 1)], pairs: .any))
        #expect(against.orderBlocks)
    }

    @Test("A step that is not required is taken where it helps, and left where it does not")
    func optional() throws {
        let guarantee = Step(actors: [], costs: [0, 0], gains: [0, 0], required: false)
        var question = StepsQuestion(
            parties: 2, steps: swap() + [guarantee], guarantees: [.init(party: 0, points: 10, inPlaceAfter: 2)])
        #expect(try plan(question.answer(pairs: .none)).stages.map(\.steps) == [[2], [0], [1]])
        question.guarantees = []
        #expect(try plan(question.answer(pairs: .none)).stages.map(\.steps) == [[0], [1]])
    }

    @Test("No steps, no plan needed; more steps than can be told apart, and a budget too small: said so")
    func edges() throws {
        #expect(try plan(StepsQuestion(parties: 2, steps: []).answer(pairs: .any)).stages.isEmpty)
        let step = Step(actors: [0], costs: [1, 0], gains: [0, 1])
        let many = StepsQuestion(parties: 2, steps: Array(repeating: step, count: 65))
        #expect(many.answer(pairs: .none).bounded == .steps(64))
        let some = StepsQuestion(
            parties: 2, steps: (0..<14).map { $0 % 2 == 0 ? step : Step(actors: [1], costs: [0, 1], gains: [1, 0]) })
        let cut = some.answer(pairs: .none, limits: StepsLimits(labels: 200))
        #expect(cut.bounded == .labels(200))
        #expect(try plan(cut).stages.count == 14)
        // In a chain there are few sets, however many steps.
        var chain = StepsQuestion(parties: 2, steps: Array(repeating: step, count: 64))
        chain.conditions = (1..<64).map { .init(step: $0, anyOf: [$0 - 1], metTogether: false) }
        #expect(try plan(chain.answer(pairs: .any)).worstExposure == [64, 0])
        #expect(chain.answer(pairs: .any).bounded == nil)
    }
}
