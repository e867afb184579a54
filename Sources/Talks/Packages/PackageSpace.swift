import BigInt

/// The packages that cross no red line, as a walk through the issues, one step an issue.
///
/// Red lines on combinations tie issues together. Between two steps a walk is in a *state*: what is left of the
/// combinations that it has begun and not yet missed. Two partial packages in one state can be completed in exactly the
/// same ways, so only they may be held against each other.
struct PackageSpace: Sendable {
    /// A choice in a state, and the state it leads to.
    struct Move: Sendable {
        var option: Int
        var to: Int
    }

    /// The settling of one issue.
    struct Step: Sendable {
        /// The issue.
        var issue: Int
        /// What may be chosen in each state before it.
        var moves: [[Move]]
        /// How many states there are after it.
        var states: Int
    }

    /// One step an issue. The first starts in state 0; the last ends there, if it ends.
    let steps: [Step]
    /// Whether no package is allowed.
    let isEmpty: Bool

    /// The allowed packages of a problem.
    ///
    /// - Parameter fixed: what is settled already, an option or nil for each issue.
    init(_ problem: PackageProblem, fixed: [Int?]? = nil, ignoringRedLines: Bool = false, most: Int)
        throws(PackageBound)
    {
        var allowed = problem.options.map { [Bool](repeating: true, count: $0) }
        for (issue, option) in (fixed ?? []).enumerated() {
            guard let option else { continue }
            for other in allowed[issue].indices where other != option { allowed[issue][other] = false }
        }
        var combinations = Set<[PackageProblem.Choice]>()
        for exclusion in ignoringRedLines ? [] : problem.exclusions {
            let choices = Set(exclusion.choices).sorted()
            // Two options of one issue are never chosen together.
            if zip(choices, choices.dropFirst()).contains(where: { $0.issue == $1.issue }) { continue }
            if choices.count == 1 {
                allowed[choices[0].issue][choices[0].option] = false
            } else {
                combinations.insert(choices)
            }
        }
        let open = PackageSpace.withoutSupersets(
            combinations.filter { $0.allSatisfy { allowed[$0.issue][$0.option] } })
        let order = PackageSpace.order(issues: problem.options.count, open)

        var steps = [Step]()
        var states: [[[PackageProblem.Choice]]] = [[]]
        var settled = Set<Int>()
        for issue in order {
            let starting = open.filter { combination in
                combination.contains { $0.issue == issue } && !combination.contains { settled.contains($0.issue) }
            }
            settled.insert(issue)
            var numbers = [[[PackageProblem.Choice]]: Int]()
            var next = [[[PackageProblem.Choice]]]()
            var moves = [[Move]]()
            for state in states {
                // Options that no open combination names all lead to the same state.
                let touched = Set((state + starting).joined().filter { $0.issue == issue }.map(\.option))
                var plain: Int?
                var here = [Move]()
                for option in allowed[issue].indices where allowed[issue][option] {
                    if !touched.contains(option), let plain {
                        here.append(Move(option: option, to: plain))
                        continue
                    }
                    guard let after = PackageSpace.state(after: state, starting, issue, option) else { continue }
                    let number = numbers[after] ?? next.count
                    if number == next.count {
                        guard next.count < most else { throw .openCombinations(most: most) }
                        numbers[after] = number
                        next.append(after)
                    }
                    if !touched.contains(option) { plain = number }
                    here.append(Move(option: option, to: number))
                }
                moves.append(here)
            }
            steps.append(Step(issue: issue, moves: moves, states: next.count))
            states = next
        }
        self.steps = steps
        isEmpty = states.isEmpty
    }

    /// What is left of the combinations after a choice; nil when it completes one.
    private static func state(
        after state: [[PackageProblem.Choice]], _ starting: [[PackageProblem.Choice]], _ issue: Int, _ option: Int
    ) -> [[PackageProblem.Choice]]? {
        var after = Set<[PackageProblem.Choice]>()
        for combination in state + starting {
            guard let place = combination.firstIndex(where: { $0.issue == issue }) else {
                after.insert(combination)
                continue
            }
            guard combination[place].option == option else { continue }
            var rest = combination
            rest.remove(at: place)
            if rest.isEmpty { return nil }
            after.insert(rest)
        }
        return withoutSupersets(after)
    }

    /// The combinations without those that contain another, in order: what excludes the part excludes the whole.
    private static func withoutSupersets(_ combinations: Set<[PackageProblem.Choice]>) -> [[PackageProblem.Choice]] {
        var kept = [[PackageProblem.Choice]]()
        let sorted = combinations.sorted {
            $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
        }
        for combination in sorted {
            let choices = Set(combination)
            if !kept.contains(where: { $0.count < combination.count && $0.allSatisfy(choices.contains) }) {
                kept.append(combination)
            }
        }
        return kept
    }

    /// The order in which issues are settled: those that combinations tie together first, such that few stay open.
    private static func order(issues: Int, _ combinations: [[PackageProblem.Choice]]) -> [Int] {
        let tied = Set(combinations.joined().map(\.issue))
        let members = combinations.map { Set($0.map(\.issue)) }
        var order = [Int]()
        var settled = Set<Int>()
        while settled.count < tied.count {
            func open(after issue: Int) -> Int {
                let now = settled.union([issue])
                return members.count { !$0.isDisjoint(with: now) && !$0.isSubset(of: now) }
            }
            let candidates = tied.subtracting(settled).sorted()
            guard let next = candidates.map({ (open(after: $0), $0) }).min(by: { $0 < $1 }) else { break }
            order.append(next.1)
            settled.insert(next.1)
        }
        return order + (0..<issues).filter { !tied.contains($0) }
    }

    /// How many packages there are.
    func count() -> BigInt {
        var counts: [BigInt] = [1]
        for step in steps {
            var next = [BigInt](repeating: 0, count: step.states)
            for (state, moves) in step.moves.enumerated() {
                for move in moves { next[move.to] += counts[state] }
            }
            counts = next
        }
        return counts.first ?? 0
    }

    /// The smallest sum of one number an issue among the packages.
    ///
    /// - Parameter cost: what an option of an issue adds.
    func least(_ cost: (_ issue: Int, _ option: Int) -> PackageUnits) -> PackageUnits? {
        var least: [PackageUnits?] = [0]
        for step in steps {
            var next = [PackageUnits?](repeating: nil, count: step.states)
            for (state, moves) in step.moves.enumerated() {
                guard let here = least[state] else { continue }
                for move in moves {
                    let sum = here + cost(step.issue, move.option)
                    next[move.to] = min(next[move.to] ?? sum, sum)
                }
            }
            least = next
        }
        return least.first ?? nil
    }
}
