/// What each party has given and holds after a set of steps, in the worst case.
///
/// For party p and a step that is done, the worst case is:
/// - A step that cannot be undone, or a third party's, stands: p has given its cost and holds its gain.
/// - A step that p alone took and can undo: p keeps it or undoes it (and keeps the stated loss), whichever leaves it better off.
/// - A step that others took and can undo: they do whichever leaves p worse off.
/// - A step that p took together with others and any of them can undo: whoever wants it undone has it undone, so p counts only the
///   loss that stays.
/// - In the last stage, where it is not verified at once, the others' part may not really have been done: p's cost is paid (or, if p can
///   undo its part, the lesser of that and the loss that stays), and there is no gain.
///
/// A guarantee that a step puts in place goes with that step: it covers while the step stands, and not when the others undo the step or
/// did not really do it. One that is there from the start always covers.
struct Exposure {
    /// What one step comes to.
    struct Part {
        var given: Int64
        var held: Int64
        var covered: Int64
        var value: Int64 { held &+ covered &- given }
    }

    let question: StepsQuestion
    let parties: Int
    /// For each step and party, when the others stop.
    private let stopped: [[Part]]
    /// The same when it stands in the last stage.
    private let last: [[Part]]
    /// What is covered from the start, for each party.
    private let covered: [Int64]
    /// Sums of `stopped` over eight steps at a time: at [(block * 256 + byte) * parties + party].
    private let sums: [Int64]
    private let blocks: Int

    init(_ question: StepsQuestion) {
        self.question = question
        parties = question.parties
        var covered = Array(repeating: Int64(0), count: question.parties)
        var coveredBy = Array(repeating: covered, count: question.steps.count)
        for guarantee in question.guarantees {
            if let step = guarantee.inPlaceAfter {
                coveredBy[step][guarantee.party] &+= guarantee.points
            } else {
                covered[guarantee.party] &+= guarantee.points
            }
        }
        var stopped: [[Part]] = []
        var last: [[Part]] = []
        for (index, step) in question.steps.enumerated() {
            stopped.append((0..<question.parties).map { Self.stopped(step, $0, coveredBy[index][$0]) })
            last.append((0..<question.parties).map { Self.last(step, $0, coveredBy[index][$0]) })
        }
        self.stopped = stopped
        self.last = last
        self.covered = covered
        blocks = (question.steps.count + 7) / 8
        var sums = Array(repeating: Int64(0), count: blocks * 256 * question.parties)
        for block in 0..<blocks {
            for byte in 0..<256 {
                for bit in 0..<8 where byte >> bit & 1 == 1 && block * 8 + bit < stopped.count {
                    for party in 0..<question.parties {
                        sums[(block * 256 + byte) * question.parties + party] &+= stopped[block * 8 + bit][party].value
                    }
                }
            }
        }
        self.sums = sums
    }

    private static func better(_ one: Part, _ other: Part) -> Part { other.value > one.value ? other : one }
    private static func worse(_ one: Part, _ other: Part) -> Part { other.value < one.value ? other : one }

    private static func stopped(_ step: StepsQuestion.Step, _ party: Int, _ cover: Int64) -> Part {
        let stands = Part(given: step.costs[party], held: step.gains[party], covered: cover)
        guard let undoing = step.undoing, !step.actors.isEmpty else { return stands }
        let undone = Part(given: undoing.lossThatStays[party], held: 0, covered: 0)
        if step.actors.allSatisfy({ $0 == party }) { return better(stands, undone) }
        return step.actors.contains(party) ? undone : worse(stands, undone)
    }

    private static func last(_ step: StepsQuestion.Step, _ party: Int, _ cover: Int64) -> Part {
        let stopped = stopped(step, party, cover)
        guard step.verificationSeconds > 0, step.actors.contains(where: { $0 != party }) else { return stopped }
        var cheated = Part(given: step.costs[party], held: 0, covered: 0)
        if let undoing = step.undoing, step.actors.contains(party) {
            cheated = better(cheated, Part(given: undoing.lossThatStays[party], held: 0, covered: 0))
        }
        return worse(stopped, cheated)
    }

    /// Writes each party's exposure after `done`, of which `stage` came last.
    func write(_ done: UInt64, _ stage: UInt64, into result: inout [Int64]) {
        for party in 0..<parties { result[party] = 0 &- covered[party] }
        for block in 0..<blocks {
            let byte = Int(done >> UInt64(block * 8) & 255)
            for party in 0..<parties { result[party] &-= sums[(block * 256 + byte) * parties + party] }
        }
        var rest = stage
        while rest != 0 {
            let step = rest.trailingZeroBitCount
            rest &= rest - 1
            for party in 0..<parties { result[party] &+= stopped[step][party].value &- last[step][party].value }
        }
        for party in 0..<parties { result[party] = max(0, result[party]) }
    }

    /// What no plan can stay below: the end itself, with those steps that are not required taken where they help a party.
    func floor() -> [Int64] {
        (0..<parties).map { party in
            var left = 0 &- covered[party]
            for (index, step) in question.steps.enumerated() {
                let value = stopped[index][party].value
                left &-= step.required ? value : max(0, value)
            }
            return max(0, left)
        }
    }

    /// How each party stands after `done`, of which `stage` came last, in a plan of `all` steps.
    func standings(_ done: UInt64, _ stage: UInt64, all: UInt64) -> [Standing] {
        (0..<parties).map { party in
            var given: Int64 = 0
            var held: Int64 = 0
            var covered = covered[party]
            var stopping: Int64 = 0
            var completing: Int64 = 0
            for (index, step) in question.steps.enumerated() where all >> UInt64(index) & 1 == 1 {
                completing &+= step.gains[party] &- step.costs[party]
                guard done >> UInt64(index) & 1 == 1 else { continue }
                let inStage = stage >> UInt64(index) & 1 == 1
                let part = inStage ? last[index][party] : stopped[index][party]
                given &+= part.given
                held &+= part.held
                covered &+= part.covered
                stopping &+= Self.ifPartyStops(step, party, inStage: inStage)
            }
            return Standing(
                given: given, held: held, covered: covered, exposure: max(0, given &- held &- covered),
                temptation: stopping &- completing)
        }
    }

    /// What a step is worth to a party that stops here itself, while what the others did stands: it undoes what is better undone, and
    /// what is not yet verified it need not really have done.
    private static func ifPartyStops(_ step: StepsQuestion.Step, _ party: Int, inStage: Bool) -> Int64 {
        var value = step.gains[party] &- step.costs[party]
        guard step.actors.contains(party) else { return value }
        if let undoing = step.undoing { value = max(value, 0 &- undoing.lossThatStays[party]) }
        if inStage && step.verificationSeconds > 0 {
            value = max(value, step.actors.allSatisfy { $0 == party } ? 0 : step.gains[party])
        }
        return value
    }
}
