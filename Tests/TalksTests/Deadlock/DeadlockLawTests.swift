import BigInt
import Testing

@testable import Talks

/// Every package and every set of relaxations, one after the other.
private struct EverySubset {
    let question: DeadlockQuestion

    func packages() -> [[Int]] {
        question.optionCounts.reduce([[]]) { all, count in all.flatMap { one in (0..<count).map { one + [$0] } } }
    }

    func isOpen(_ relaxed: Set<DeadlockAnswer.Constraint>) -> Bool { packages().contains { isOpen($0, relaxed) } }

    func isOpen(_ package: [Int], _ relaxed: Set<DeadlockAnswer.Constraint>) -> Bool {
        for (index, line) in question.redLines.enumerated() where !relaxed.contains(.redLine(index)) {
            if line.choices.allSatisfy({ package[$0.issue] == $0.option }) { return false }
        }
        let taken = taken(package, relaxed)
        return question.steps.indices.allSatisfy { step in
            let carried = question.steps[step].carriesOut.contains { package[$0.issue] == $0.option }
            return taken.contains(step) || !(question.steps[step].wanted || carried)
        }
    }

    func taken(_ package: [Int], _ relaxed: Set<DeadlockAnswer.Constraint>) -> Set<Int> {
        var taken: Set<Int> = []
        while true {
            let before = taken
            for (index, step) in question.steps.enumerated() {
                guard step.carriesOut.isEmpty || step.carriesOut.contains(where: { package[$0.issue] == $0.option })
                else { continue }
                let met = question.conditions.enumerated().allSatisfy { number, condition in
                    condition.step != index || relaxed.contains(.condition(number))
                        || condition.anyOf.contains { before.contains($0) }
                }
                if met { taken.insert(index) }
            }
            if taken == before { return taken }
        }
    }

    var relaxable: [DeadlockAnswer.Constraint] {
        question.conditions.indices.filter { !question.conditions[$0].hard }.map { .condition($0) }
            + question.redLines.indices.filter { !question.redLines[$0].hard }.map { .redLine($0) }
    }

    /// The minimal sets that `holds` is true of, among all subsets; true of each superset as well.
    func minimal(_ holds: (Set<DeadlockAnswer.Constraint>) -> Bool) -> Set<Set<DeadlockAnswer.Constraint>> {
        let all = relaxable
        var found: [Set<DeadlockAnswer.Constraint>] = []
        let subsets = (0..<(1 << all.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
        for bits in subsets {
            let subset = Set(all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] })
            if !found.contains(where: { $0.isSubset(of: subset) }) && holds(subset) { found.append(subset) }
        }
        return Set(found)
    }
}

private func randomQuestion(_ dice: inout SeededDice) -> DeadlockQuestion {
    let issues = dice.int(0..<3)
    let optionCounts = (0..<issues).map { _ in dice.int(1..<4) }
    func choice() -> DeadlockQuestion.Choice {
        let issue = dice.int(0..<issues)
        return .init(issue: issue, option: dice.int(0..<optionCounts[issue]))
    }
    let count = dice.int(1..<7)
    let wantedChance = [30, 60, 100][dice.int(0..<3)]
    var steps: [DeadlockQuestion.Step] = []
    for _ in 0..<count {
        let tied = issues > 0 && dice.chance(30)
        steps.append(
            .init(
                wanted: dice.chance(wantedChance), carriesOut: tied ? (0..<dice.int(1..<3)).map { _ in choice() } : []))
    }
    let conditions = (0..<dice.int(0..<9)).map { _ in
        DeadlockQuestion.Condition(
            step: dice.int(0..<count), anyOf: (0..<dice.int(0..<20) % 4).map { _ in dice.int(0..<count) }, owner: 0,
            hard: dice.chance(20))
    }
    let redLines =
        issues == 0
        ? []
        : (0..<dice.int(0..<5)).map { _ in
            DeadlockQuestion.RedLine(
                choices: (0..<dice.int(1..<3)).map { _ in choice() }, owner: 1, hard: dice.chance(15))
        }
    return DeadlockQuestion(optionCounts: optionCounts, steps: steps, conditions: conditions, redLines: redLines)
}

@Suite("Deadlocks: laws")
struct DeadlockLawTests {
    /// The relaxations of the whole, multiplied out.
    private func product(_ answer: DeadlockAnswer) -> [Set<DeadlockAnswer.Constraint>] {
        answer.knots.reduce([[]]) { all, knot in all.flatMap { one in knot.relaxations.map { one.union($0) } } }
    }

    @Test("Chains and relaxations are minimal and complete, as every subset tried one by one says")
    func complete() {
        var closed = 0
        var several = 0
        for seed in 0..<1_500 {
            var dice = SeededDice(UInt64(seed))
            let question = randomQuestion(&dice)
            let slow = EverySubset(question: question)
            let answer = question.answer()
            #expect(answer.isOpen == slow.isOpen([]), "seed \(seed)")
            #expect(answer.bounded == nil)
            let expected = slow.minimal { slow.isOpen($0) }
            let found = product(answer)
            #expect(Set(found) == expected, "seed \(seed)")
            #expect(found.count == expected.count && BigUInt(found.count) == answer.relaxationCount, "seed \(seed)")
            let all = Set(slow.relaxable)
            if answer.isOpen == false && slow.isOpen(all) {
                closed += 1
                if answer.knots.count > 1 { several += 1 }
                let chains = answer.knots.flatMap(\.chains).map { Set($0.constraints).intersection(all) }
                #expect(Set(chains) == slow.minimal { !slow.isOpen(all.subtracting($0)) }, "seed \(seed)")
                #expect(Set(chains).count == chains.count)
            }
            let never = question.steps.indices.filter { step in
                !slow.packages().contains { package in
                    let crosses = question.redLines.contains { line in
                        line.choices.allSatisfy { package[$0.issue] == $0.option }
                    }
                    return !crosses && slow.taken(package, []).contains(step)
                }
            }
            // Where no package is acceptable, what belongs to none can still be taken.
            if slow.packages().contains(where: { package in
                !question.redLines.contains { line in line.choices.allSatisfy { package[$0.issue] == $0.option } }
            }) {
                #expect(answer.neverTaken == never, "seed \(seed)")
            }
        }
        #expect(closed > 250 && several > 25, "\(closed) closed, \(several) of several knots")
    }

    @Test("A chain in words is a real one: alone it blocks, and a ring goes round")
    func chains() {
        for seed in 0..<500 {
            var dice = SeededDice(UInt64(seed) + 7_000)
            let question = randomQuestion(&dice)
            let slow = EverySubset(question: question)
            for chain in question.answer().knots.flatMap(\.chains) {
                var alone = question
                let kept = Set(chain.constraints + chain.because)
                alone.conditions = question.conditions.enumerated().map { index, condition in
                    var condition = condition
                    condition.hard = kept.contains(.condition(index))
                    return condition
                }
                let aside = Set(question.conditions.indices.map { DeadlockAnswer.Constraint.condition($0) })
                    .union(question.redLines.indices.map { .redLine($0) }).subtracting(kept)
                #expect(!slow.isOpen(aside), "seed \(seed)")
                // Steps that are wanted but belong to options that exclude each other block without any constraint.
                guard chain.because.isEmpty, slow.isOpen(aside.union(kept)) else { continue }
                for one in kept { #expect(slow.isOpen(aside.union([one])), "seed \(seed) \(one)") }
                guard chain.isCycle else { continue }
                for (place, constraint) in chain.constraints.enumerated() {
                    let next = chain.constraints[(place + 1) % chain.constraints.count]
                    guard case .condition(let one) = constraint, case .condition(let other) = next else {
                        Issue.record("a ring of something else than conditions")
                        continue
                    }
                    #expect(question.conditions[one].anyOf.contains(question.conditions[other].step))
                }
            }
        }
    }

    @Test("One side alone does not answer itself, nor does a third: such pairs open nothing")
    func answering() {
        func pairs(_ first: Set<Int>?, _ second: Set<Int>?) -> Int {
            var question = DeadlockQuestion(
                optionCounts: [], steps: [.init(wanted: true, parties: first), .init(wanted: true, parties: second)],
                conditions: [
                    .init(step: 0, anyOf: [1], owner: 0), .init(step: 1, anyOf: [0], owner: 1),
                ], redLines: [])
            let found = question.answer().knots.flatMap(\.together).count
            question.conditions[1].hard = true
            #expect(question.answer().knots.flatMap(\.together).isEmpty)
            return found
        }
        #expect(pairs(nil, nil) == 1 && pairs([0], [1]) == 1 && pairs([0, 1], [0]) == 1)
        #expect(pairs([0], [0]) == 0 && pairs([], [1]) == 0)
    }

    @Test("Two steps at one moment open exactly what they open when they are one step")
    func together() {
        var opened = 0
        for seed in 0..<1_500 {
            var dice = SeededDice(UInt64(seed) + 20_000)
            var question = randomQuestion(&dice)
            // Without packages and with all steps wanted, two steps at one moment are one step with the conditions of both.
            question.optionCounts = []
            question.redLines = []
            for index in question.steps.indices { question.steps[index] = .init(wanted: true) }
            let answer = question.answer()
            guard answer.knots.count == 1 else { continue }
            for pair in answer.knots[0].together {
                var joined = question
                joined.conditions = question.conditions.compactMap { condition in
                    var condition = condition
                    let isOfPair = condition.step == pair.first || condition.step == pair.second
                    let meets = condition.anyOf.contains {
                        ($0 == pair.first || $0 == pair.second) && $0 != condition.step
                    }
                    if isOfPair && meets && !condition.hard { return nil }
                    // What lies in the nature of things is not met by the other of the two.
                    if isOfPair { condition.anyOf.removeAll { $0 == pair.first || $0 == pair.second } }
                    condition.anyOf = condition.anyOf.map { $0 == pair.second ? pair.first : $0 }
                    if condition.step == pair.second { condition.step = pair.first }
                    return condition
                }
                #expect(EverySubset(question: joined).isOpen([]) == pair.opens, "seed \(seed)")
                if pair.opens { opened += 1 }
            }
        }
        #expect(opened > 20, "\(opened)")
    }

    @Test("Numbering steps, conditions and red lines otherwise changes nothing but the numbers")
    func renumbering() {
        for seed in 0..<500 {
            var dice = SeededDice(UInt64(seed) + 9_000)
            let question = randomQuestion(&dice)
            let steps = question.steps.indices.shuffled(using: &dice)
            let conditions = question.conditions.indices.shuffled(using: &dice)
            let lines = question.redLines.indices.shuffled(using: &dice)
            var moved = question
            for (old, new) in steps.enumerated() { moved.steps[new] = question.steps[old] }
            for (old, new) in conditions.enumerated() {
                var condition = question.conditions[old]
                condition.step = steps[condition.step]
                condition.anyOf = condition.anyOf.map { steps[$0] }.shuffled(using: &dice)
                moved.conditions[new] = condition
            }
            for (old, new) in lines.enumerated() { moved.redLines[new] = question.redLines[old] }
            func rename(_ constraint: DeadlockAnswer.Constraint) -> DeadlockAnswer.Constraint {
                switch constraint {
                case .condition(let index): .condition(conditions[index])
                case .redLine(let index): .redLine(lines[index])
                case .emptyIssue(let index): .emptyIssue(index)
                }
            }
            func shape(_ answer: DeadlockAnswer, _ name: (DeadlockAnswer.Constraint) -> DeadlockAnswer.Constraint)
                -> Set<Set<Set<DeadlockAnswer.Constraint>>>
            {
                Set(answer.knots.map { knot in Set(knot.relaxations.map { Set($0.map(name)) }) })
            }
            let one = question.answer()
            let other = moved.answer()
            #expect(shape(one, rename) == shape(other, { $0 }), "seed \(seed)")
            #expect(one.neverTaken.map { steps[$0] }.sorted() == other.neverTaken)
            #expect(one.knots.count == other.knots.count)
        }
    }
}
