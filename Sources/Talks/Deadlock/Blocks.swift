/// Parts of a part that share nothing but steps that are needed.
///
/// A chain is a set of steps that never come about: a needed one to begin with, and for each of them one condition (or a package
/// without it), all of whose alternatives are in the set. Where a needed step W holds two pieces of the graph together, no
/// chain runs through it: from the other piece it would have to come in by W, and what W waits for in its own piece blocks by itself,
/// as W is needed. Hence the blocks (Hopcroft and Tarjan 1973) of the graph of steps, conditions, issues and red lines, put together again
/// at everything but needed steps, can be searched apart: the whole is open when each is.
struct Blocks {
    private(set) var parts: [DeadlockParts.Part] = []

    init(_ question: DeadlockQuestion, _ part: DeadlockParts.Part, needed: [Bool]) {
        let stepAt = Dictionary(uniqueKeysWithValues: part.steps.enumerated().map { ($1, $0) })
        let firstCondition = part.steps.count
        let firstIssue = firstCondition + part.conditions.count
        let firstLine = firstIssue + part.issues.count
        let issueAt = Dictionary(uniqueKeysWithValues: part.issues.enumerated().map { ($1, $0 + firstIssue) })
        let count = firstLine + part.redLines.count
        var out: [[Int]] = Array(repeating: [], count: count)
        func join(_ one: Int, _ other: Int?) {
            guard let other, !out[one].contains(other) else { return }
            out[one].append(other)
            out[other].append(one)
        }
        for (index, condition) in part.conditions.enumerated() {
            join(firstCondition + index, stepAt[question.conditions[condition].step])
            for step in question.conditions[condition].anyOf { join(firstCondition + index, stepAt[step]) }
        }
        for (index, step) in part.steps.enumerated() {
            for choice in question.steps[step].carriesOut { join(index, issueAt[choice.issue]) }
        }
        for (index, line) in part.redLines.enumerated() {
            for choice in question.redLines[line].choices { join(firstLine + index, issueAt[choice.issue]) }
        }

        var roots = Array(0..<count)
        func root(_ node: Int) -> Int {
            var at = node
            while roots[at] != at {
                roots[at] = roots[roots[at]]
                at = roots[at]
            }
            return at
        }
        // A step that belongs to options of several issues asks for one or the other.
        for step in part.steps {
            let issues = question.steps[step].carriesOut.compactMap { issueAt[$0.issue] }
            for issue in issues.dropFirst() { roots[root(issue)] = root(issues[0]) }
        }
        // Every block has a node that does not separate: each edge has one end that is no step.
        func separates(_ node: Int) -> Bool { node < firstCondition && needed[part.steps[node]] }
        var touching: [(step: Int, node: Int)] = []
        for block in Self.blocks(out) {
            guard let first = block.first(where: { !separates($0) }) else { continue }
            for node in block {
                if separates(node) { touching.append((node, first)) } else { roots[root(node)] = root(first) }
            }
        }
        var members: [Int: Set<Int>] = [:]
        for node in 0..<count where !separates(node) { members[root(node), default: []].insert(node) }
        for (step, node) in touching { members[root(node), default: []].insert(step) }
        for key in members.keys.sorted() {
            let nodes = (members[key] ?? []).sorted()
            parts.append(
                DeadlockParts.Part(
                    steps: nodes.filter { $0 < firstCondition }.map { part.steps[$0] },
                    issues: nodes.filter { firstIssue..<firstLine ~= $0 }.map { part.issues[$0 - firstIssue] },
                    conditions: nodes.filter { firstCondition..<firstIssue ~= $0 }.map {
                        part.conditions[$0 - firstCondition]
                    },
                    redLines: nodes.filter { $0 >= firstLine }.map { part.redLines[$0 - firstLine] }))
        }
    }

    private static func blocks(_ out: [[Int]]) -> [Set<Int>] {
        var result: [Set<Int>] = []
        var number = Array(repeating: -1, count: out.count)
        var low = number
        var next = 0
        var edges: [(Int, Int)] = []
        for start in out.indices where number[start] == -1 {
            var stack = [(node: start, parent: -1, edge: 0)]
            number[start] = next
            low[start] = next
            next += 1
            while let (node, parent, edge) = stack.last {
                if edge < out[node].count {
                    stack[stack.count - 1].edge += 1
                    let to = out[node][edge]
                    if to == parent { continue }
                    if number[to] == -1 {
                        edges.append((node, to))
                        number[to] = next
                        low[to] = next
                        next += 1
                        stack.append((to, node, 0))
                    } else if number[to] < number[node] {
                        edges.append((node, to))
                        low[node] = min(low[node], number[to])
                    }
                    continue
                }
                stack.removeLast()
                guard let above = stack.last?.node else { continue }
                low[above] = min(low[above], low[node])
                if low[node] >= number[above] {
                    var block: Set<Int> = []
                    while let (one, other) = edges.popLast() {
                        block.insert(one)
                        block.insert(other)
                        if one == above && other == node { break }
                    }
                    result.append(block)
                }
            }
        }
        return result
    }
}
