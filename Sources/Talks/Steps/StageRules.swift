/// Whether two steps answer each other when they are taken at the same moment: each is taken by some party, and both together by
/// two at least.
func canAnswer(_ one: Set<Int>, _ other: Set<Int>) -> Bool {
    !one.isEmpty && !other.isEmpty && one.union(other).count > 1
}

/// Which stages can come next after a set of done steps.
struct StageRules {
    let count: Int
    /// For each step and condition, the mask of steps of which one must be done; `together` as well in the same stage.
    private let conditions: [[(anyOf: UInt64, together: Bool)]]
    private let unconditional: UInt64
    private let pairs: [(UInt64, Int, Int)]
    let required: UInt64

    init(_ question: StepsQuestion, order: [StepsQuestion.Before], pairs: StepsQuestion.Pairs) {
        count = question.steps.count
        var conditions: [[(anyOf: UInt64, together: Bool)]] = Array(repeating: [], count: count)
        for condition in question.conditions {
            conditions[condition.step].append(
                (condition.anyOf.reduce(0) { $0 | 1 << UInt64($1) }, condition.metTogether))
        }
        for before in order { conditions[before.after].append((1 << UInt64(before.before), false)) }
        self.conditions = conditions
        unconditional = conditions.indices.filter { conditions[$0].isEmpty }.reduce(0) { $0 | 1 << UInt64($1) }
        required = question.steps.indices.filter { question.steps[$0].required }.reduce(0) { $0 | 1 << UInt64($1) }
        var listed: Set<[Int]> = []
        switch pairs {
        case .none: break
        case .any:
            for one in 0..<question.steps.count {
                for other in one + 1..<max(question.steps.count, one + 1) {
                    let (first, second) = (Set(question.steps[one].actors), Set(question.steps[other].actors))
                    if canAnswer(first, second) { listed.insert([one, other]) }
                }
            }
        case .listed(let some):
            for pair in some where pair.count == 2 && pair[0] != pair[1] { listed.insert(pair.sorted()) }
        }
        self.pairs = listed.sorted { $0.lexicographicallyPrecedes($1) }.map {
            (1 << UInt64($0[0]) | 1 << UInt64($0[1]), $0[0], $0[1])
        }
    }

    private func isFree(_ step: Int, _ done: UInt64, with stage: UInt64) -> Bool {
        if unconditional >> UInt64(step) & 1 == 1 { return true }
        for condition in conditions[step] where condition.anyOf & (condition.together ? done | stage : done) == 0 {
            return false
        }
        return true
    }

    /// Every stage that can follow `done`: single steps, then pairs, in the document's order.
    func forEachStage(after done: UInt64, _ body: (UInt64) -> Void) {
        for step in 0..<count where done >> UInt64(step) & 1 == 0 {
            // A condition on itself is not met by taking it.
            if isFree(step, done, with: 0) { body(1 << UInt64(step)) }
        }
        for (mask, one, other) in pairs where done & mask == 0 {
            let first = UInt64(1) << UInt64(one)
            if isFree(one, done, with: mask & ~first) && isFree(other, done, with: first) { body(mask) }
        }
    }

    /// Whether the required steps can all be done when nobody minds exposure: taking more never closes a way.
    func canComplete() -> Bool {
        var done: UInt64 = 0
        while true {
            let before = done
            forEachStage(after: before) { done |= $0 }
            if done == before { return done & required == required }
        }
    }
}
