import BigInt
import Testing

@testable import Talks

private typealias Condition = DeadlockQuestion.Condition
private typealias Step = DeadlockQuestion.Step

private func wanted(_ count: Int) -> [Step] { Array(repeating: Step(wanted: true), count: count) }

private func question(_ steps: [Step], _ conditions: [Condition]) -> DeadlockQuestion {
    DeadlockQuestion(optionCounts: [], steps: steps, conditions: conditions, redLines: [])
}

@Suite("Deadlocks")
struct DeadlockTests {
    @Test("Truce first against deal first: one ring, either gives way, or both are signed at one moment")
    func truceFirst() {
        // 0 truce, 1 preliminary agreement. One side wants the agreement before the truce, the other the truce before.
        let answer = question(
            wanted(2), [Condition(step: 0, anyOf: [1], owner: 0), Condition(step: 1, anyOf: [0], owner: 1)]
        ).answer()
        #expect(answer.isOpen == false)
        #expect(answer.neverTaken == [0, 1])
        #expect(answer.knots.count == 1)
        #expect(
            answer.knots.first?.chains == [
                DeadlockAnswer.Chain(constraints: [.condition(0), .condition(1)], isCycle: true)
            ])
        #expect(answer.knots.first?.relaxations == [[.condition(0)], [.condition(1)]])
        #expect(
            answer.knots.first?.together == [
                DeadlockAnswer.Together(first: 0, second: 1, conditions: [0, 1], opens: true)
            ])
        #expect(answer.relaxationCount == 2)
        #expect(answer.bounded == nil)
    }

    @Test("No talks before withdrawal, no withdrawal before guarantees, no guarantees before talks")
    func threeWaits() {
        let answer = question(
            wanted(3),
            [
                Condition(step: 0, anyOf: [1], owner: 0), Condition(step: 2, anyOf: [0], owner: 2),
                Condition(step: 1, anyOf: [2], owner: 1),
            ]
        ).answer()
        let knot = answer.knots.first
        #expect(knot?.chains.first?.isCycle == true)
        #expect(knot?.chains.first?.constraints == [.condition(0), .condition(2), .condition(1)])
        #expect(knot?.relaxations.count == 3)
        #expect(knot?.together.isEmpty == true)
    }

    @Test("A second way to meet a condition opens it; what comes to nothing blocks as before")
    func alternatives() {
        let open = question(
            [Step(wanted: true), Step(wanted: true), Step(wanted: false)],
            [Condition(step: 0, anyOf: [1, 2], owner: 0), Condition(step: 1, anyOf: [0], owner: 1)]
        ).answer()
        #expect(open.isOpen == true)
        #expect(open.relaxationCount == 1)
        let closed = question(
            [Step(wanted: true), Step(wanted: true), Step(wanted: false)],
            [
                Condition(step: 0, anyOf: [1, 2], owner: 0), Condition(step: 1, anyOf: [0], owner: 1),
                Condition(step: 2, anyOf: [], owner: 1),
            ]
        ).answer()
        #expect(closed.isOpen == false)
        #expect(closed.knots.first?.chains.first?.constraints == [.condition(0), .condition(1), .condition(2)])
        #expect(closed.knots.first?.relaxations == [[.condition(0)], [.condition(1)], [.condition(2)]])
    }

    @Test("Red lines of two sides that exclude every option are one knot; a combination can be what blocks")
    func redLines() {
        let choice = { DeadlockQuestion.Choice(issue: $0, option: $1) }
        let answer = DeadlockQuestion(
            optionCounts: [2, 2], steps: [], conditions: [],
            redLines: [
                .init(choices: [choice(0, 0)], owner: 0), .init(choices: [choice(0, 1), choice(1, 0)], owner: 1),
                .init(choices: [choice(0, 1), choice(1, 1)], owner: 1),
            ]
        ).answer()
        #expect(answer.isOpen == false)
        #expect(answer.knots.first?.relaxations == [[.redLine(0)], [.redLine(1)], [.redLine(2)]])
        #expect(answer.knots.first?.chains.first?.constraints == [.redLine(0), .redLine(1), .redLine(2)])
    }

    @Test("A step that carries out an option is not needed when the package can do without it")
    func carriedOut() {
        let choice = { DeadlockQuestion.Choice(issue: 0, option: $0) }
        var question = DeadlockQuestion(
            optionCounts: [2],
            steps: [Step(wanted: false, carriesOut: [choice(0)]), Step(wanted: false)],
            conditions: [Condition(step: 0, anyOf: [1], owner: 0), Condition(step: 1, anyOf: [0], owner: 1)],
            redLines: [])
        #expect(question.answer().isOpen == true)
        #expect(question.answer().neverTaken == [0, 1])
        question.redLines = [.init(choices: [choice(1)], owner: 1)]
        let answer = question.answer()
        #expect(answer.isOpen == false)
        #expect(answer.knots.first?.relaxations == [[.condition(0)], [.condition(1)], [.redLine(0)]])
    }

    @Test("Conditions that cannot be relaxed block by themselves: the chain is shown, and no relaxation is offered")
    func hard() {
        let answer = question(
            wanted(3),
            [
                Condition(step: 0, anyOf: [1], owner: nil, hard: true),
                Condition(step: 1, anyOf: [0], owner: nil, hard: true), Condition(step: 2, anyOf: [2], owner: 0),
            ]
        ).answer()
        #expect(answer.knots.map(\.relaxations) == [[], [[.condition(2)]]])
        #expect(answer.knots.first?.chains.first?.constraints == [.condition(0), .condition(1)])
        #expect(answer.relaxationCount == 0)
        let none = DeadlockQuestion(optionCounts: [0], steps: [], conditions: [], redLines: []).answer()
        #expect(none.isOpen == false)
        #expect(none.knots.first?.chains.first?.constraints == [.emptyIssue(0)])
    }

    @Test("A chain that is needed by hard conditions only says so")
    func because() {
        let answer = question(
            [Step(wanted: true), Step(wanted: false), Step(wanted: false)],
            [
                Condition(step: 0, anyOf: [1], owner: nil, hard: true), Condition(step: 1, anyOf: [2], owner: 0),
                Condition(step: 2, anyOf: [1], owner: 1),
            ]
        ).answer()
        #expect(
            answer.knots.first?.chains == [
                DeadlockAnswer.Chain(
                    constraints: [.condition(1), .condition(2)], isCycle: true, because: [.condition(0)])
            ])
    }

    @Test("One hundred rings of two are a hundred knots, counted and not multiplied out")
    func manyRings() {
        for shared in [false, true] {
            var conditions: [Condition] = []
            for ring in 0..<100 {
                let one = shared ? 0 : 2 * ring
                let other = 2 * ring + 1
                conditions.append(Condition(step: one, anyOf: [other], owner: 0))
                conditions.append(Condition(step: other, anyOf: [one], owner: 1))
            }
            let answer = question(wanted(200), conditions).answer()
            #expect(answer.knots.count == 100)
            #expect(answer.bounded == nil)
            #expect(answer.relaxationCount == BigUInt(2).power(100))
        }
    }

    @Test("A goal that waits for a hundred rings is a hundred knots")
    func goalBehindRings() {
        var conditions: [Condition] = []
        for ring in 0..<66 {
            conditions.append(Condition(step: 0, anyOf: [2 * ring + 1], owner: 0))
            conditions.append(Condition(step: 2 * ring + 1, anyOf: [2 * ring + 2], owner: 0))
            conditions.append(Condition(step: 2 * ring + 2, anyOf: [2 * ring + 1], owner: 1))
        }
        var steps = Array(repeating: Step(wanted: false), count: 133)
        steps[0].wanted = true
        let answer = question(steps, conditions).answer()
        #expect(answer.knots.count == 66)
        #expect(answer.relaxationCount == BigUInt(3).power(66))
    }

    @Test("A ring of two hundred opens with any one of its conditions")
    func longRing() {
        let answer = question(
            wanted(200), (0..<200).map { Condition(step: $0, anyOf: [($0 + 1) % 200], owner: $0 % 2) }
        ).answer()
        #expect(answer.knots.first?.relaxations.count == 200)
        #expect(answer.knots.first?.chains.first?.isCycle == true)
        #expect(answer.bounded == nil)
    }

    @Test(
        "Two hundred dense conditions are answered, or the answer says which limit was met and what it gives still opens"
    )
    func dense() throws {
        for seed in 0..<6 {
            var dice = SeededDice(UInt64(seed))
            let steps = [20, 40, 60, 100, 150, 200][seed]
            let conditions = (0..<200).map { _ in
                Condition(
                    step: dice.int(0..<steps), anyOf: (0..<(seed % 2 + 1)).map { _ in dice.int(0..<steps) },
                    owner: dice.int(0..<2))
            }
            let question = question(wanted(steps), conditions)
            let answer = question.answer(limits: DeadlockLimits(setsPerKnot: 200, questionsPerKnot: 2_000))
            #expect(answer.isOpen == answer.knots.isEmpty)
            for knot in answer.knots { #expect(!knot.chains.isEmpty && !knot.relaxations.isEmpty) }
            // The first and the last of each knot; all of them together open the whole, and none of them is idle.
            for pick in [0, 1] {
                let relaxed = answer.knots.flatMap { knot in
                    (pick == 0 ? knot.relaxations.first : knot.relaxations.last) ?? []
                }
                func isOpen(_ relaxed: [DeadlockAnswer.Constraint]) -> Bool? {
                    var rest = question
                    rest.conditions = question.conditions.indices.filter { !relaxed.contains(.condition($0)) }
                        .map { question.conditions[$0] }
                    return rest.answer(limits: DeadlockLimits(setsPerKnot: 1, questionsPerKnot: 1)).isOpen
                }
                #expect(isOpen(relaxed) == true, "\(steps) steps")
                for index in relaxed.indices.prefix(20) {
                    var less = relaxed
                    less.remove(at: index)
                    #expect(isOpen(less) == false, "\(steps) steps")
                }
            }
        }
    }
}
