/// The question without what can never matter, in parts that share nothing.
struct DeadlockParts {
    /// Steps, issues, conditions and red lines that hang together, as indices of the question.
    struct Part {
        var steps: [Int] = []
        var issues: [Int] = []
        var conditions: [Int] = []
        var redLines: [Int] = []

        /// The oracle's elements by name.
        var elementNames: [DeadlockAnswer.Constraint] {
            conditions.map { .condition($0) } + redLines.map { .redLine($0) }
        }

        func oracle(of question: DeadlockQuestion, needed: [Bool], packageLimit: Int) -> WayOracle {
            let stepAt = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0) })
            let issueAt = Dictionary(uniqueKeysWithValues: issues.enumerated().map { ($1, $0) })
            func local(_ choices: [DeadlockQuestion.Choice]) -> [(issue: Int, option: Int)] {
                choices.compactMap { choice in issueAt[choice.issue].map { ($0, choice.option) } }
            }
            return WayOracle(
                wanted: steps.map { needed[$0] },
                carriesOut: steps.map { local(question.steps[$0].carriesOut) },
                conditions: conditions.compactMap { index in
                    let condition = question.conditions[index]
                    guard let step = stepAt[condition.step] else { return nil }
                    return WayOracle.Condition(
                        step: step, anyOf: Set(condition.anyOf.compactMap { stepAt[$0] }).sorted(),
                        isHard: condition.hard)
                },
                redLines: redLines.map { WayOracle.RedLine(choices: local(question.redLines[$0].choices)) },
                optionCounts: issues.map { question.optionCounts[$0] }, packageLimit: packageLimit)
        }
    }

    let question: DeadlockQuestion
    /// Conditions that are not met by what can be taken in any case.
    private var live: [Int]
    /// Steps that cannot be taken without relaxing something or without a certain package.
    private var waiting: [Bool]
    /// Steps needed in every package: the wanted ones, and those that a needed one cannot do without (hard, no alternative).
    let needed: [Bool]
    /// For a step that is needed on account of another, the condition by which it is.
    private let neededBy: [Int?]

    init(_ question: DeadlockQuestion) {
        self.question = question
        var needed = question.steps.map(\.wanted)
        var neededBy: [Int?] = Array(repeating: nil, count: needed.count)
        var grew = true
        while grew {
            grew = false
            for (index, condition) in question.conditions.enumerated() where condition.hard && needed[condition.step] {
                if condition.anyOf.count == 1, !needed[condition.anyOf[0]] {
                    needed[condition.anyOf[0]] = true
                    neededBy[condition.anyOf[0]] = index
                    grew = true
                }
            }
        }
        self.needed = needed
        self.neededBy = neededBy
        let free = Self.taken(question, Array(question.conditions.indices)) { question.steps[$0].carriesOut.isEmpty }
        waiting = free.map { !$0 }
        let waiting = waiting
        live = question.conditions.indices.filter { index in
            let condition = question.conditions[index]
            return waiting[condition.step] && condition.anyOf.allSatisfy { waiting[$0] }
        }
    }

    /// The hard conditions by which `step` is needed, from a wanted step on.
    func reasons(for step: Int) -> [Int] {
        var result: [Int] = []
        var at = step
        while let index = neededBy[at] {
            result.append(index)
            at = question.conditions[index].step
        }
        return result.reversed()
    }

    /// What can be taken under `conditions`, from the steps that are `available`.
    private static func taken(
        _ question: DeadlockQuestion, _ conditions: [Int], available: (Int) -> Bool
    ) -> [Bool] {
        var left = Array(repeating: 0, count: question.steps.count)
        var listedIn: [[Int]] = Array(repeating: [], count: question.steps.count)
        for index in conditions {
            left[question.conditions[index].step] += 1
            for step in Set(question.conditions[index].anyOf) { listedIn[step].append(index) }
        }
        var met = Array(repeating: false, count: question.conditions.count)
        var taken = question.steps.indices.map { left[$0] == 0 && available($0) }
        var queue = taken.indices.filter { taken[$0] }
        while let step = queue.popLast() {
            for index in listedIn[step] where !met[index] {
                met[index] = true
                let waiter = question.conditions[index].step
                left[waiter] -= 1
                if left[waiter] == 0 && available(waiter) {
                    taken[waiter] = true
                    queue.append(waiter)
                }
            }
        }
        return taken
    }

    /// The parts in which something could block.
    func parts() -> [Part] {
        // A condition that asks for a needed step which does not itself wait for the one that asks is met in every order that works:
        // the needed one can come first.
        var kept = live
        while true {
            let component = Self.strongComponents(question, kept)
            let next = kept.filter { index in
                let condition = question.conditions[index]
                return !condition.anyOf.contains { needed[$0] && component[$0] != component[condition.step] }
            }
            if next.count == kept.count { break }
            kept = next
        }
        // Only what a needed step or an option can lead to matters.
        var matters = question.steps.indices.map { needed[$0] || !question.steps[$0].carriesOut.isEmpty }
        var queue = matters.indices.filter { matters[$0] }
        var conditionsOf: [[Int]] = Array(repeating: [], count: matters.count)
        for index in kept { conditionsOf[question.conditions[index].step].append(index) }
        while let step = queue.popLast() {
            for index in conditionsOf[step] {
                for other in question.conditions[index].anyOf where !matters[other] {
                    matters[other] = true
                    queue.append(other)
                }
            }
        }
        kept.removeAll { !matters[question.conditions[$0].step] }
        return Self.connected(question, matters, kept).flatMap { Blocks(question, $0, needed: needed).parts }
            .filter { !$0.conditions.isEmpty || !$0.redLines.isEmpty || !$0.issues.isEmpty && !$0.steps.isEmpty }
    }

    private static func connected(_ question: DeadlockQuestion, _ matters: [Bool], _ conditions: [Int]) -> [Part] {
        // Numbers: steps, then issues, then red lines.
        let steps = question.steps.count
        let issues = question.optionCounts.count
        var roots = Array(0..<steps + issues + question.redLines.count)
        func root(_ element: Int) -> Int {
            var at = element
            while roots[at] != at {
                roots[at] = roots[roots[at]]
                at = roots[at]
            }
            return at
        }
        func join(_ one: Int, _ other: Int) { roots[root(one)] = root(other) }
        for index in conditions {
            for step in question.conditions[index].anyOf { join(question.conditions[index].step, step) }
        }
        for step in 0..<steps where matters[step] {
            for choice in question.steps[step].carriesOut { join(step, steps + choice.issue) }
        }
        for (index, line) in question.redLines.enumerated() {
            for choice in line.choices { join(steps + issues + index, steps + choice.issue) }
        }
        var parts: [Int: Part] = [:]
        for step in 0..<steps where matters[step] { parts[root(step), default: Part()].steps.append(step) }
        for issue in 0..<issues where question.optionCounts[issue] > 0 {
            parts[root(steps + issue), default: Part()].issues.append(issue)
        }
        for index in conditions {
            parts[root(question.conditions[index].step), default: Part()].conditions.append(index)
        }
        for index in question.redLines.indices {
            parts[root(steps + issues + index), default: Part()].redLines.append(index)
        }
        return parts.keys.sorted().compactMap { parts[$0] }
    }

    /// The strongly connected component of each step, where a step leads to those it waits for (Tarjan 1972, without recursion).
    static func strongComponents(_ question: DeadlockQuestion, _ conditions: [Int]) -> [Int] {
        let count = question.steps.count
        var out: [[Int]] = Array(repeating: [], count: count)
        for index in conditions { out[question.conditions[index].step] += question.conditions[index].anyOf }
        var component = Array(repeating: -1, count: count)
        var number = Array(repeating: -1, count: count)
        var low = number
        var onPath: [Int] = []
        var next = 0
        var components = 0
        for start in 0..<count where number[start] == -1 {
            var stack = [(step: start, edge: 0)]
            number[start] = next
            low[start] = next
            next += 1
            onPath.append(start)
            while let (step, edge) = stack.last {
                if edge < out[step].count {
                    stack[stack.count - 1].edge += 1
                    let to = out[step][edge]
                    if number[to] == -1 {
                        number[to] = next
                        low[to] = next
                        next += 1
                        onPath.append(to)
                        stack.append((to, 0))
                    } else if component[to] == -1 {
                        low[step] = min(low[step], number[to])
                    }
                    continue
                }
                stack.removeLast()
                if let parent = stack.last?.step { low[parent] = min(low[parent], low[step]) }
                if low[step] == number[step] {
                    while let member = onPath.popLast() {
                        component[member] = components
                        if member == step { break }
                    }
                    components += 1
                }
            }
        }
        return component
    }

    /// The steps that no package lets anyone take as things stand.
    func neverTaken(limits: DeadlockLimits) -> (steps: [Int], bound: DeadlockAnswer.Bound?) {
        let all = Array(question.conditions.indices)
        var possible = Self.taken(question, all) { question.steps[$0].carriesOut.isEmpty }
        if question.steps.allSatisfy(\.carriesOut.isEmpty) {
            return (possible.indices.filter { !possible[$0] }, nil)
        }
        var bound: DeadlockAnswer.Bound?
        let everything = Array(repeating: true, count: question.steps.count)
        for part in Self.connected(question, everything, all) where !part.issues.isEmpty {
            let tied = Set(part.steps.filter { !question.steps[$0].carriesOut.isEmpty })
            if tied.isEmpty { continue }
            // Issues whose options let no step be taken matter only through red lines: any allowed completion will do.
            var package = Array(repeating: -1, count: question.optionCounts.count)
            var linesOf: [[Int]] = Array(repeating: [], count: package.count)
            for index in part.redLines {
                for issue in Set(question.redLines[index].choices.map(\.issue)) { linesOf[issue].append(index) }
            }
            var looked = 0
            var found = possible
            var seen: Set<[Int]> = []
            func descend(_ depth: Int) -> Bool {
                looked += 1
                if looked > limits.packagesPerKnot { return false }
                guard depth < part.issues.count else {
                    let available = tied.filter { step in
                        question.steps[step].carriesOut.contains { package[$0.issue] == $0.option }
                    }
                    if seen.insert(available.sorted()).inserted {
                        let taken = Self.taken(question, all) {
                            question.steps[$0].carriesOut.isEmpty || available.contains($0)
                        }
                        for step in taken.indices where taken[step] { found[step] = true }
                    }
                    return true
                }
                for option in 0..<question.optionCounts[part.issues[depth]] {
                    package[part.issues[depth]] = option
                    let crosses = linesOf[part.issues[depth]].contains { index in
                        question.redLines[index].choices.allSatisfy { package[$0.issue] == $0.option }
                    }
                    if !crosses && !descend(depth + 1) { return false }
                }
                package[part.issues[depth]] = -1
                return true
            }
            if !descend(0) { bound = .packages(limits.packagesPerKnot) }
            possible = found
        }
        return (possible.indices.filter { !possible[$0] }, bound)
    }
}
