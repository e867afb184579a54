import Testing

@testable import Talks

/// All orders, and for each point all that the others could do and all that the party could do about it.
private struct EveryOrder {
    let question: StepsQuestion
    let order: [StepsQuestion.Before]
    let pairs: StepsQuestion.Pairs

    struct Way: Equatable {
        var stages: [[Int]]
        var worst: [Int64]
        var seconds: Int64
    }

    /// What `party` is left with in the worst case.
    func holdings(_ party: Int, _ done: [Int], _ stage: [Int]) -> Int64 {
        var total = question.guarantees.filter { $0.party == party && $0.inPlaceAfter == nil }.reduce(0) {
            $0 + $1.points
        }
        // The choices for different steps do not touch one another, so the worst of all is the sum of the worst of each.
        for index in done {
            let step = question.steps[index]
            let others = step.actors.contains { $0 != party }
            let mine = step.actors.contains(party)
            let cover = question.guarantees.filter { $0.party == party && $0.inPlaceAfter == index }.reduce(0) {
                $0 + $1.points
            }
            var outcomes: [[Int64]] = [[step.gains[party] - step.costs[party] + cover]]
            if others && stage.contains(index) && step.verificationSeconds > 0 { outcomes.append([-step.costs[party]]) }
            if let undoing = step.undoing {
                if mine { outcomes = outcomes.map { $0 + [-undoing.lossThatStays[party]] } }
                if others { outcomes.append([-undoing.lossThatStays[party]]) }
            }
            total += outcomes.map { $0.max() ?? 0 }.min() ?? 0
        }
        return total
    }

    func allowed(_ stage: [Int], after done: [Int]) -> Bool {
        for step in stage {
            for condition in question.conditions where condition.step == step {
                let together = condition.metTogether ? stage.filter { $0 != step } : []
                if !condition.anyOf.contains(where: { done.contains($0) || together.contains($0) }) { return false }
            }
            for before in order where before.after == step && !done.contains(before.before) { return false }
        }
        return true
    }

    func ways(within limits: [Int64?]) -> [Way] {
        var result: [Way] = []
        let count = question.steps.count
        func go(_ stages: [[Int]], _ worst: [Int64], _ seconds: Int64) {
            let done = stages.flatMap { $0 }
            if (0..<count).allSatisfy({ done.contains($0) || !question.steps[$0].required }) {
                result.append(Way(stages: stages, worst: worst, seconds: seconds))
            }
            let left = (0..<count).filter { !done.contains($0) }
            var options = left.map { [$0] }
            if pairs == .any {
                for one in left {
                    for other in left where other > one {
                        let actors = [one, other].map { Set(question.steps[$0].actors) }
                        if actors.contains(where: \.isEmpty) || actors[0] == actors[1] && actors[0].count == 1 {
                            continue
                        }
                        options.append([one, other])
                    }
                }
            }
            for stage in options where allowed(stage, after: done) {
                let exposures = (0..<question.parties).map { max(0, -holdings($0, done + stage, stage)) }
                if zip(exposures, limits).contains(where: { $0 > $1 ?? .max }) { continue }
                go(
                    stages + [stage], zip(worst, exposures).map { max($0, $1) },
                    seconds + (stage.map { question.steps[$0].verificationSeconds }.max() ?? 0))
            }
        }
        go([], Array(repeating: 0, count: question.parties), 0)
        return result
    }

    func frontier(_ ways: [Way]) -> Set<[Int64]> {
        let vectors = Set(ways.map(\.worst))
        return vectors.filter { one in
            !vectors.contains { other in other != one && zip(other, one).allSatisfy { $0 <= $1 } }
        }
    }

    /// The best way by all the rules in turn.
    func best(_ ways: [Way]) -> Way? {
        ways.min { one, other in
            let left = one.worst.sorted(by: >)
            let right = other.worst.sorted(by: >)
            if left != right { return left.lexicographicallyPrecedes(right) }
            if one.stages.count != other.stages.count { return one.stages.count < other.stages.count }
            if one.seconds != other.seconds { return one.seconds < other.seconds }
            for (first, second) in zip(one.stages, other.stages) where first != second {
                return first.lexicographicallyPrecedes(second)
            }
            return false
        }
    }
}

private func randomQuestion(_ dice: inout SeededDice) -> StepsQuestion {
    let parties = dice.int(2..<4)
    let count = dice.int(1..<6)
    func points(_ most: Int) -> [Int64] { (0..<parties).map { _ in dice.chance(50) ? 0 : Int64(dice.int(0..<most)) } }
    let steps = (0..<count).map { _ in
        StepsQuestion.Step(
            actors: (0..<parties).filter { _ in dice.chance(45) }, costs: points(8), gains: points(9),
            undoing: dice.chance(40) ? .init(lossThatStays: points(4)) : nil,
            verificationSeconds: dice.chance(50) ? 0 : Int64(dice.int(1..<4)), required: dice.chance(85))
    }
    var question = StepsQuestion(parties: parties, steps: steps)
    question.guarantees = (0..<dice.int(0..<3)).map { _ in
        .init(
            party: dice.int(0..<parties), points: Int64(dice.int(0..<6)),
            inPlaceAfter: dice.chance(70) ? dice.int(0..<count) : nil)
    }
    question.conditions = (0..<dice.int(0..<4)).map { _ in
        .init(
            step: dice.int(0..<count), anyOf: (0..<dice.int(1..<3)).map { _ in dice.int(0..<count) },
            metTogether: dice.chance(60))
    }
    if dice.chance(40) { question.limits = (0..<parties).map { _ in dice.chance(70) ? Int64(dice.int(0..<9)) : nil } }
    return question
}

@Suite("Steps: laws")
struct StepsLawTests {
    @Test("The plan and the frontier are those of all orders tried one by one")
    func bruteForce() {
        var planned = 0
        var refused = 0
        for seed in 0..<1_200 {
            var dice = SeededDice(UInt64(seed))
            let question = randomQuestion(&dice)
            let count = question.steps.count
            let order: [StepsQuestion.Before] =
                count > 1 && dice.chance(30) ? [.init(dice.int(0..<count), dice.int(0..<count))] : []
            for pairs in [StepsQuestion.Pairs.none, .any] {
                let slow = EveryOrder(question: question, order: order, pairs: pairs)
                let ways = slow.ways(within: question.limits)
                let answer = question.answer(order: order, pairs: pairs)
                #expect(answer.bounded == nil)
                #expect(Set(answer.frontier) == slow.frontier(ways), "seed \(seed) \(pairs)")
                switch answer.outcome {
                case .plan(let plan):
                    planned += 1
                    let best = slow.best(ways)
                    #expect(plan.stages.map(\.steps) == best?.stages, "seed \(seed) \(pairs)")
                    #expect(plan.worstExposure == best?.worst, "seed \(seed) \(pairs)")
                    #expect(plan.verificationSeconds == best?.seconds)
                    check(plan, slow)
                case .none(let none):
                    refused += 1
                    #expect(ways.isEmpty, "seed \(seed) \(pairs)")
                    check(none, slow, seed)
                case .unknown: Issue.record("seed \(seed): no answer")
                }
            }
        }
        #expect(planned > 500 && refused > 200, "\(planned) plans, \(refused) refusals")
    }

    @Test("A quick look first changes nothing: what it lets be left out was bettered")
    func quickLookFirst() {
        var cut = 0
        for seed in 0..<150 {
            var dice = SeededDice(UInt64(seed) + 8_000)
            let count = dice.int(6..<11)
            func points(_ most: Int) -> [Int64] { (0..<2).map { _ in Int64(dice.int(0..<most)) } }
            var question = StepsQuestion(
                parties: 2,
                steps: (0..<count).map { _ in
                    .init(
                        actors: [dice.int(0..<2)], costs: points(30), gains: points(30),
                        undoing: dice.chance(30) ? .init(lossThatStays: points(5)) : nil,
                        verificationSeconds: Int64(dice.int(0..<2)), required: dice.chance(90))
                })
            question.guarantees = [.init(party: 0, points: 5, inPlaceAfter: 1)]
            if dice.chance(30) { question.limits = points(80) }
            let exposure = Exposure(question)
            let rules = StageRules(question, order: [], pairs: dice.chance(50) ? .any : .none)
            let bounds = question.limits.map { $0 ?? .max }
            var whole = StepsSearch(rules, exposure, limits: bounds, labelLimit: 1_000_000)
            whole.run()
            let quick = StepsSearch.search(rules, exposure, limits: bounds, labelLimit: 1_000_000, quickLabels: 16)
            #expect(whole.frontier == quick.frontier, "seed \(seed)")
            #expect(!whole.bounded && !quick.bounded)
            var alone = StepsSearch(rules, exposure, limits: bounds, labelLimit: 16)
            alone.run()
            if alone.bounded { cut += 1 }
            // What is found in a hurry is real: nothing on the frontier is worse than it without need.
            for vector in alone.frontier {
                let isReal = whole.frontier.contains { zip($0, vector).allSatisfy { $0 <= $1 } }
                #expect(isReal, "seed \(seed)")
            }
        }
        #expect(cut > 50)
    }

    /// Every exposure on the way is given, less held, less covered.
    private func check(_ plan: Plan, _ slow: EveryOrder) {
        var done: [Int] = []
        for stage in plan.stages {
            done += stage.steps
            for (party, standing) in stage.standings.enumerated() {
                #expect(standing.exposure == max(0, -slow.holdings(party, done, stage.steps)))
                #expect(standing.exposure == max(0, standing.given - standing.held - standing.covered))
            }
        }
    }

    /// The guarantees named are enough, and one point less is not; pairs help where it is said.
    private func check(_ none: NoPlan, _ slow: EveryOrder, _ seed: Int) {
        let anyWay = slow.ways(within: slow.question.limits.map { _ in nil })
        #expect(none.missingGuarantees.isEmpty == anyWay.isEmpty, "seed \(seed)")
        for missing in none.missingGuarantees {
            func isEnough(_ points: [Int64]) -> Bool {
                var question = slow.question
                question.guarantees += points.enumerated().map { .init(party: $0, points: $1) }
                return !EveryOrder(question: question, order: slow.order, pairs: slow.pairs).ways(
                    within: question.limits
                )
                .isEmpty
            }
            #expect(isEnough(missing.points), "seed \(seed)")
            for party in missing.points.indices where missing.points[party] > 0 {
                var less = missing.points
                less[party] -= 1
                #expect(!isEnough(less), "seed \(seed)")
            }
        }
        if slow.pairs == .none {
            let paired = EveryOrder(question: slow.question, order: slow.order, pairs: .any)
            let ways = paired.ways(within: slow.question.limits)
            if anyWay.isEmpty {
                // Asked of the conditions alone: limits may still forbid it.
                if !ways.isEmpty { #expect(none.possibleWithPairs == true) }
            } else {
                #expect(none.possibleWithPairs == !ways.isEmpty, "seed \(seed)")
            }
        }
        var done: [Int] = []
        for stage in none.reached {
            #expect(slow.allowed(stage, after: done))
            done += stage
        }
    }

    @Test("With the parties' names exchanged, the answer is the mirror image")
    func mirror() {
        for seed in 0..<600 {
            var dice = SeededDice(UInt64(seed) + 4_000)
            let question = randomQuestion(&dice)
            var mirrored = question
            let seats = Array((0..<question.parties).reversed())
            func turned<Value>(_ values: [Value]) -> [Value] { seats.map { values[$0] } }
            mirrored.limits = turned(question.limits)
            mirrored.steps = question.steps.map { step in
                var step = step
                step.actors = step.actors.map { seats[$0] }
                step.costs = turned(step.costs)
                step.gains = turned(step.gains)
                step.undoing = step.undoing.map { .init(lossThatStays: turned($0.lossThatStays)) }
                return step
            }
            mirrored.guarantees = question.guarantees.map { guarantee in
                .init(party: seats[guarantee.party], points: guarantee.points, inPlaceAfter: guarantee.inPlaceAfter)
            }
            for pairs in [StepsQuestion.Pairs.none, .any] {
                let one = question.answer(pairs: pairs)
                let other = mirrored.answer(pairs: pairs)
                #expect(Set(one.frontier.map(turned)) == Set(other.frontier), "seed \(seed)")
                switch (one.outcome, other.outcome) {
                case (.plan(let left), .plan(let right)):
                    #expect(left.stages.map(\.steps) == right.stages.map(\.steps), "seed \(seed)")
                    #expect(turned(left.worstExposure) == right.worstExposure)
                    for (before, after) in zip(left.stages, right.stages) {
                        #expect(turned(before.standings) == after.standings, "seed \(seed)")
                    }
                case (.none(let left), .none(let right)):
                    #expect(left.reached == right.reached, "seed \(seed)")
                    #expect(left.next.map { turned($0.beyond) } == right.next.map(\.beyond))
                    #expect(left.possibleWithPairs == right.possibleWithPairs)
                    #expect(
                        Set(left.missingGuarantees.map { turned($0.points) })
                            == Set(right.missingGuarantees.map(\.points)))
                default: Issue.record("seed \(seed): not the mirror image")
                }
            }
        }
    }
}
