/// The plan with the fewest stages, then the shortest verification, then first in the document's order, in which nobody is ever exposed beyond
/// a given vector.
///
/// Sets by the number of stages it takes to reach them: of all ways to one set in as few stages, the one with less verification, then
/// the one that comes first, is kept; the same stages can follow either.
struct PlanWithin {
    let rules: StageRules
    let exposure: Exposure
    let bound: [Int64]
    let setLimit: Int

    private struct Node {
        var done: UInt64
        var stage: UInt64
        /// The node's number in the level before.
        var parent: Int
        var seconds: Int64
    }

    /// The stages up to the first set that `accepts`; nil where there is none or the limit was met.
    func stages(accepts: (UInt64) -> Bool) -> [UInt64]? {
        var reached = SetIndex(steps: rules.count)
        var levels: [[Node]] = [[Node(done: 0, stage: 0, parent: -1, seconds: 0)]]
        reached[0] = 0
        var total = 1
        var after = Array(repeating: Int64(0), count: exposure.parties)
        while let level = levels.last, !level.isEmpty {
            // The nodes of a level stand in the order of their ways.
            var goal: Int?
            for (number, node) in level.enumerated() where accepts(node.done) {
                if goal.map({ node.seconds < level[$0].seconds }) ?? true { goal = number }
            }
            if let goal { return path(levels, goal) }
            // In this level's numbering; earlier levels have marked their sets with -2.
            for node in level { reached[node.done] = -2 }
            var following: [Node] = []
            for (number, node) in level.enumerated() {
                rules.forEachStage(after: node.done) { stage in
                    let target = node.done | stage
                    let known = reached[target]
                    if known == -2 { return }
                    let candidate = Node(
                        done: target, stage: stage, parent: number,
                        seconds: node.seconds &+ seconds(stage))
                    if known >= 0 {
                        let current = following[Int(known)]
                        // Parents come in the order of their ways, so that a later one only wins by less verification.
                        if candidate.seconds < current.seconds {
                            exposure.write(target, stage, into: &after)
                            if !isBeyond(after) { following[Int(known)] = candidate }
                        }
                        return
                    }
                    exposure.write(target, stage, into: &after)
                    if isBeyond(after) { return }
                    reached[target] = Int32(following.count)
                    following.append(candidate)
                }
            }
            total += following.count
            if total > setLimit { return nil }
            // Replaced nodes stand where the first one stood: back in the order of parents, then of stages.
            following.sort {
                $0.parent != $1.parent ? $0.parent < $1.parent : Self.comesFirst($0.stage, $1.stage)
            }
            levels.append(following)
        }
        return nil
    }

    /// Some plan within the bound, depth first: not the shortest, for where there are too many sets to look at all.
    func anyStages(accepts: (UInt64) -> Bool) -> [UInt64]? {
        var after = Array(repeating: Int64(0), count: exposure.parties)
        var dead: Set<UInt64> = []
        var path: [UInt64] = []
        var choices: [[UInt64]] = []
        var done: UInt64 = 0
        while dead.count <= setLimit {
            if accepts(done) { return path }
            if choices.count == path.count {
                var open: [UInt64] = []
                rules.forEachStage(after: done) { stage in
                    exposure.write(done | stage, stage, into: &after)
                    if !isBeyond(after) && !dead.contains(done | stage) { open.append(stage) }
                }
                choices.append(open.reversed())
            }
            if let stage = choices[choices.count - 1].popLast() {
                if dead.contains(done | stage) { continue }
                path.append(stage)
                done |= stage
            } else {
                dead.insert(done)
                choices.removeLast()
                guard let stage = path.popLast() else { return nil }
                done &= ~stage
            }
        }
        return nil
    }

    private func isBeyond(_ after: [Int64]) -> Bool {
        for party in after.indices where after[party] > bound[party] { return true }
        return false
    }

    private func seconds(_ stage: UInt64) -> Int64 { Self.seconds(stage, exposure.question) }

    static func seconds(_ stage: UInt64, _ question: StepsQuestion) -> Int64 {
        var longest: Int64 = 0
        var rest = stage
        while rest != 0 {
            longest = max(longest, question.steps[rest.trailingZeroBitCount].verificationSeconds)
            rest &= rest - 1
        }
        return longest
    }

    /// The stage with the lower first step, then the single step, then the lower second step.
    private static func comesFirst(_ one: UInt64, _ other: UInt64) -> Bool {
        let left = (one.trailingZeroBitCount, one & (one - 1))
        let right = (other.trailingZeroBitCount, other & (other - 1))
        return left < right
    }

    private func path(_ levels: [[Node]], _ goal: Int) -> [UInt64] {
        var stages: [UInt64] = []
        var at = goal
        for level in levels.reversed() where level[at].stage != 0 {
            stages.append(level[at].stage)
            at = level[at].parent
        }
        return stages.reversed()
    }
}
