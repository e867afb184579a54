extension StepsQuestion {
    /// The plan with the least worst exposure among those that keep `order`, and the vectors that no plan betters.
    ///
    /// At most 64 steps, each cost, gain, loss and cover below 2^53. A step that `order` names as coming before another is needed for it.
    /// Exact for 20 steps in any order with pairs (under a second), and for more where conditions leave fewer sets.
    public func answer(
        order: [Before] = [], pairs: Pairs, limits searchLimits: StepsLimits = StepsLimits()
    ) -> OrderAnswer {
        guard steps.count <= 64 else { return OrderAnswer(outcome: .unknown, frontier: [], bounded: .steps(64)) }
        let rules = StageRules(self, order: order, pairs: pairs)
        let exposure = Exposure(self)
        if !rules.canComplete() {
            return OrderAnswer(outcome: .none(blocked(order, pairs)), frontier: [], bounded: nil)
        }
        let bearable = limits.map { $0 ?? Int64.max }
        let search = StepsSearch.search(rules, exposure, limits: bearable, labelLimit: searchLimits.labels)
        var bounded: OrderAnswer.Bound? = search.bounded ? .labels(searchLimits.labels) : nil
        if let best = search.frontier.min(by: StepsSearch.precedes) {
            let isWhole = { (done: UInt64) in done & rules.required == rules.required }
            // Vectors that differ only in whose exposure is which are level: what is shorter decides, never who is named first.
            var plan: Plan?
            for vector in search.frontier where !StepsSearch.precedes(best, vector) {
                let within = PlanWithin(rules: rules, exposure: exposure, bound: vector, setLimit: searchLimits.labels)
                if let stages = within.stages(accepts: isWhole) {
                    let candidate = Self.plan(stages, exposure)
                    if plan.map({ Self.comesFirst(candidate, $0) }) ?? true { plan = candidate }
                } else {
                    bounded = .labels(searchLimits.labels)
                    if plan == nil {
                        plan = within.anyStages(accepts: isWhole).map { Self.plan($0, exposure) }
                    }
                }
            }
            return OrderAnswer(
                outcome: plan.map { .plan($0) } ?? .unknown, frontier: search.frontier, bounded: bounded)
        }
        if bounded != nil { return OrderAnswer(outcome: .unknown, frontier: [], bounded: bounded) }
        let (none, bound) = beyond(rules, exposure, search.furthest, bearable, order, pairs, searchLimits)
        return OrderAnswer(outcome: .none(none), frontier: [], bounded: bound)
    }

    private static func comesFirst(_ one: Plan, _ other: Plan) -> Bool {
        if one.stages.count != other.stages.count { return one.stages.count < other.stages.count }
        if one.verificationSeconds != other.verificationSeconds {
            return one.verificationSeconds < other.verificationSeconds
        }
        for (left, right) in zip(one.stages, other.stages) where left.steps != right.steps {
            return left.steps.lexicographicallyPrecedes(right.steps)
        }
        return false
    }

    private static func plan(_ stages: [UInt64], _ exposure: Exposure) -> Plan {
        let question = exposure.question
        let all = stages.reduce(0, |)
        var done: UInt64 = 0
        var plan = Plan(
            stages: [], worstExposure: Array(repeating: 0, count: question.parties),
            worstStage: Array(repeating: nil, count: question.parties), verificationSeconds: 0)
        for stage in stages {
            done |= stage
            let standings = exposure.standings(done, stage, all: all)
            for (party, standing) in standings.enumerated() where standing.exposure > plan.worstExposure[party] {
                plan.worstExposure[party] = standing.exposure
                plan.worstStage[party] = plan.stages.count
            }
            let seconds = PlanWithin.seconds(stage, question)
            plan.verificationSeconds &+= seconds
            plan.stages.append(Stage(steps: indices(stage), verificationSeconds: seconds, standings: standings))
        }
        return plan
    }

    private static func indices(_ mask: UInt64) -> [Int] { (0..<64).filter { mask >> UInt64($0) & 1 == 1 } }

    /// How a plan of the caller's own fares: its stages as they stand, whatever conditions and limits say.
    public func standings(of stages: [[Int]]) -> Plan {
        Self.plan(stages.map { $0.reduce(0) { $0 | 1 << UInt64($1) } }, Exposure(self))
    }

    /// Conditions alone allow no order.
    private func blocked(_ order: [Before], _ pairs: Pairs) -> NoPlan {
        var chained = DeadlockQuestion(
            optionCounts: [], steps: steps.map { DeadlockQuestion.Step(wanted: $0.required) },
            conditions: conditions.map { DeadlockQuestion.Condition(step: $0.step, anyOf: $0.anyOf, owner: nil) },
            redLines: [])
        chained.conditions += order.map {
            DeadlockQuestion.Condition(step: $0.after, anyOf: [$0.before], owner: nil)
        }
        var blocking: Set<Int> = []
        for constraint in chained.answer().knots.flatMap(\.chains).flatMap(\.constraints) {
            if case .condition(let index) = constraint, index < conditions.count { blocking.insert(index) }
        }
        let free = StageRules(self, order: [], pairs: pairs).canComplete()
        let withPairs = pairs == .any ? nil : StageRules(self, order: order, pairs: .any).canComplete()
        return NoPlan(
            blockingConditions: blocking.sorted(), orderBlocks: free && !order.isEmpty, reached: [], next: [],
            possibleWithPairs: withPairs, missingGuarantees: [])
    }

    /// Limits allow no plan: how far one gets, what the next stage would cost, and what would help.
    private func beyond(
        _ rules: StageRules, _ exposure: Exposure, _ furthest: [UInt64], _ bearable: [Int64], _ order: [Before],
        _ pairs: Pairs, _ searchLimits: StepsLimits
    ) -> (NoPlan, OrderAnswer.Bound?) {
        // The furthest set from which the next stage costs least beyond the limits.
        var witness: (done: UInt64, next: [NoPlan.Excess], least: [Int64])?
        var after = Array(repeating: Int64(0), count: parties)
        for done in furthest {
            var next: [NoPlan.Excess] = []
            rules.forEachStage(after: done) { stage in
                exposure.write(done | stage, stage, into: &after)
                let excess = after.indices.map { bearable[$0] == .max ? 0 : max(0, after[$0] &- bearable[$0]) }
                next.append(NoPlan.Excess(steps: Self.indices(stage), beyond: excess))
            }
            let least = next.map(\.beyond).min(by: StepsSearch.precedes) ?? []
            let isCloser = witness.map {
                StepsSearch.precedes(least, $0.least)
                    || !StepsSearch.precedes($0.least, least) && done < $0.done
            }
            if isCloser ?? true { witness = (done, next, least) }
        }
        let target = witness?.done ?? 0
        let way = PlanWithin(rules: rules, exposure: exposure, bound: bearable, setLimit: searchLimits.labels)
        let reached = way.stages { $0 == target }?.map(Self.indices) ?? []

        var bounded = false
        var withPairs: Bool?
        if pairs != .any {
            let search = StepsSearch.search(
                StageRules(self, order: order, pairs: .any), exposure, limits: bearable, labelLimit: searchLimits.labels
            )
            withPairs = search.frontier.isEmpty && search.bounded ? nil : !search.frontier.isEmpty
            bounded = bounded || withPairs == nil
        }
        // A guarantee from the start lowers a party's exposure throughout: what it must cover is what a plan without limits exceeds.
        let search = StepsSearch.search(
            rules, exposure, limits: Array(repeating: .max, count: parties), labelLimit: searchLimits.labels)
        bounded = bounded || search.bounded
        var missing: [[Int64]] = []
        for vector in search.frontier {
            let points = vector.indices.map { bearable[$0] == .max ? 0 : max(0, vector[$0] &- bearable[$0]) }
            if missing.contains(where: { known in zip(known, points).allSatisfy { $0 <= $1 } }) { continue }
            missing.removeAll { known in zip(points, known).allSatisfy { $0 <= $1 } }
            missing.append(points)
        }
        missing.sort { one, other in
            let left = one.lazy.filter { $0 > 0 }.count
            let right = other.lazy.filter { $0 > 0 }.count
            return left != right ? left < right : one.lexicographicallyPrecedes(other)
        }
        let none = NoPlan(
            blockingConditions: [], orderBlocks: false, reached: reached, next: witness?.next ?? [],
            possibleWithPairs: withPairs, missingGuarantees: missing.map { NoPlan.MissingGuarantee(points: $0) })
        return (none, bounded ? .labels(searchLimits.labels) : nil)
    }
}
