/// A part of the question that hangs together, with numbers of its own, and the answer to "is it open when these are relaxed?".
///
/// Relaxing more never closes a way, so that the answer is monotone: all that is said of chains and relaxations rests on that.
struct WayOracle {
    struct Condition {
        var step: Int
        var anyOf: [Int]
        /// What lies in the nature of things is not met at the same moment.
        var isHard = false
    }

    struct RedLine {
        /// Issue and option.
        var choices: [(issue: Int, option: Int)]
    }

    struct PackagesExhausted: Error {}

    /// For each step whether it is needed in every package.
    let wanted: [Bool]
    /// For each step the choices that it carries out.
    let carriesOut: [[(issue: Int, option: Int)]]
    /// Elements 0..<conditions.count.
    let conditions: [Condition]
    /// Elements conditions.count…
    let redLines: [RedLine]
    /// For each issue the options worth trying.
    let options: [[Int]]
    let packageLimit: Int

    private let listedIn: [[Int]]
    private let conditionsOf: [[Int]]
    private let tied: [Int]
    private let redLinesOf: [[Int]]
    private var waiting: [Int]
    private var met: [Bool]
    /// The steps taken in the last look.
    private(set) var taken: [Bool]
    private var queue: [Int] = []
    private var package: [Int]
    private var looked = 0
    /// How often it was asked.
    private(set) var questions = 0

    init(
        wanted: [Bool], carriesOut: [[(issue: Int, option: Int)]], conditions: [Condition], redLines: [RedLine],
        optionCounts: [Int], packageLimit: Int
    ) {
        self.wanted = wanted
        self.carriesOut = carriesOut
        self.conditions = conditions
        self.redLines = redLines
        self.packageLimit = packageLimit
        var listedIn: [[Int]] = Array(repeating: [], count: wanted.count)
        var conditionsOf = listedIn
        for (index, condition) in conditions.enumerated() {
            conditionsOf[condition.step].append(index)
            for step in condition.anyOf { listedIn[step].append(index) }
        }
        self.listedIn = listedIn
        self.conditionsOf = conditionsOf
        tied = carriesOut.indices.filter { !carriesOut[$0].isEmpty }
        var redLinesOf: [[Int]] = Array(repeating: [], count: optionCounts.count)
        for (index, line) in redLines.enumerated() {
            for issue in Set(line.choices.map(\.issue)) { redLinesOf[issue].append(index) }
        }
        self.redLinesOf = redLinesOf
        options = Self.worthTrying(optionCounts, carriesOut, redLines)
        waiting = Array(repeating: 0, count: wanted.count)
        met = Array(repeating: false, count: conditions.count)
        taken = Array(repeating: false, count: wanted.count)
        package = Array(repeating: -1, count: optionCounts.count)
    }

    var elements: Int { conditions.count + redLines.count }

    /// An option that stands in all the red lines of another and lets the same steps be taken need not be tried.
    private static func worthTrying(
        _ counts: [Int], _ carriesOut: [[(issue: Int, option: Int)]], _ redLines: [RedLine]
    ) -> [[Int]] {
        counts.indices.map { issue in
            var kept: [(option: Int, steps: Set<Int>, lines: Set<Int>)] = []
            for option in 0..<counts[issue] {
                func names(_ choices: [(issue: Int, option: Int)]) -> Bool {
                    choices.contains { $0.issue == issue && $0.option == option }
                }
                let steps = Set(carriesOut.indices.filter { names(carriesOut[$0]) })
                let lines = Set(redLines.indices.filter { names(redLines[$0].choices) })
                if kept.contains(where: { $0.steps == steps && $0.lines.isSubset(of: lines) }) { continue }
                kept.removeAll { $0.steps == steps && lines.isSubset(of: $0.lines) }
                kept.append((option, steps, lines))
            }
            return kept.map(\.option)
        }
    }

    /// Whether a way is open with `relaxed` set aside, `pair` (if given) being taken at one moment.
    mutating func isOpen(relaxing relaxed: ElementSet, pair: (Int, Int)? = nil) throws(PackagesExhausted) -> Bool {
        questions += 1
        for issue in package.indices { package[issue] = -1 }
        for (index, line) in redLines.enumerated() where line.choices.isEmpty {
            if !relaxed.contains(conditions.count + index) { return false }
        }
        return try descend(0, relaxed, pair)
    }

    private mutating func descend(
        _ issue: Int, _ relaxed: ElementSet, _ pair: (Int, Int)?
    ) throws(PackagesExhausted) -> Bool {
        looked += 1
        if looked > packageLimit { throw PackagesExhausted() }
        if !takesAllNeeded(relaxed, pair) { return false }
        if issue == options.count { return true }
        for option in options[issue] {
            package[issue] = option
            if !crossesRedLine(issue, relaxed), try descend(issue + 1, relaxed, pair) { return true }
        }
        package[issue] = -1
        return false
    }

    private func crossesRedLine(_ issue: Int, _ relaxed: ElementSet) -> Bool {
        redLinesOf[issue].contains { line in
            !relaxed.contains(conditions.count + line)
                && redLines[line].choices.allSatisfy { package[$0.issue] == $0.option }
        }
    }

    /// Whether a tied step belongs to the package, or can still come to.
    private func isAvailable(_ step: Int) -> Bool {
        carriesOut[step].isEmpty
            || carriesOut[step].contains { package[$0.issue] == $0.option || package[$0.issue] == -1 }
    }

    private func isMet(_ condition: Int, with step: Int) -> Bool {
        !conditions[condition].isHard && conditions[condition].anyOf.contains(step)
    }

    /// Takes every step that can be taken (the least fixed point) and tells whether those needed are among them. Issues not yet
    /// decided stand open, so that "no" is final for every package that completes this one.
    private mutating func takesAllNeeded(_ relaxed: ElementSet, _ pair: (Int, Int)?) -> Bool {
        queue.removeAll(keepingCapacity: true)
        for step in waiting.indices {
            waiting[step] = 0
            taken[step] = false
        }
        for (index, condition) in conditions.enumerated() {
            met[index] = relaxed.contains(index)
            if !met[index] { waiting[condition.step] += 1 }
        }
        for step in tied where !isAvailable(step) { waiting[step] = Int.max / 2 }
        for step in waiting.indices where waiting[step] == 0 {
            taken[step] = true
            queue.append(step)
        }
        while true {
            while let step = queue.popLast() {
                for index in listedIn[step] where !met[index] {
                    met[index] = true
                    let waiter = conditions[index].step
                    waiting[waiter] -= 1
                    if waiting[waiter] == 0 {
                        taken[waiter] = true
                        queue.append(waiter)
                    }
                }
            }
            guard let (one, other) = pair, !taken[one], !taken[other], isAvailable(one), isAvailable(other),
                conditionsOf[one].allSatisfy({ met[$0] || isMet($0, with: other) }),
                conditionsOf[other].allSatisfy({ met[$0] || isMet($0, with: one) })
            else { break }
            for step in [one, other] {
                taken[step] = true
                // Its own conditions are settled; they must not count it down again.
                for index in conditionsOf[step] { met[index] = true }
                queue.append(step)
            }
        }
        for step in wanted.indices where wanted[step] && !taken[step] { return false }
        for step in tied where !taken[step] {
            if carriesOut[step].contains(where: { package[$0.issue] == $0.option }) { return false }
        }
        return true
    }

    /// A ring of conditions (none of them relaxed, each with one alternative) between wanted steps, as short as there is one, or all
    /// conditions that stand unmet: where to look for a chain.
    mutating func suspects(relaxing relaxed: ElementSet) -> [Int] {
        for issue in package.indices { package[issue] = -1 }
        if takesAllNeeded(relaxed, nil) { return (0..<elements).filter { !relaxed.contains($0) } }
        let unmet = conditions.indices.filter { !met[$0] }
        var out: [[(condition: Int, to: Int)]] = Array(repeating: [], count: wanted.count)
        for index in unmet where conditions[index].anyOf.count == 1 {
            out[conditions[index].step].append((index, conditions[index].anyOf[0]))
        }
        var best: [Int]?
        var seen = Array(repeating: -1, count: wanted.count)
        var via = Array(repeating: (condition: -1, from: -1), count: wanted.count)
        for start in wanted.indices where wanted[start] && !out[start].isEmpty {
            var frontier = [start]
            var depth = 0
            seen[start] = start
            search: while !frontier.isEmpty && depth + 1 < best?.count ?? Int.max {
                depth += 1
                var next: [Int] = []
                for step in frontier {
                    for (condition, to) in out[step] {
                        if to == start {
                            var ring = [condition]
                            var at = step
                            while at != start {
                                ring.append(via[at].condition)
                                at = via[at].from
                            }
                            best = ring
                            break search
                        }
                        if seen[to] != start && wanted[to] {
                            seen[to] = start
                            via[to] = (condition, step)
                            next.append(to)
                        }
                    }
                }
                frontier = next
            }
            if best?.count ?? Int.max <= 2 { break }
        }
        return best ?? unmet
    }
}
