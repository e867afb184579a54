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
/// A guarantee counts when it is there from the start, or when the step that puts it in place is done, cannot be undone by another party and
/// is not still unverified in another's hands.
struct Exposure {
    /// What one step comes to.
    struct Part {
        var given: Int64
        var held: Int64
        var value: Int64 { held &- given }
    }

    private struct Cover {
        var party: Int
        var points: Int64
        /// The step's bit; 0 = from the start.
        var bit: UInt64
        var lateInLastStage: Bool
    }

    let question: StepsQuestion
    let parties: Int
    /// For each step and party, when the others stop.
    private let stopped: [[Part]]
    /// The same when it stands in the last stage.
    private let last: [[Part]]
    private let covers: [Cover]
    /// Sums of `stopped` over eight steps at a time: at [(block * 256 + byte) * parties + party].
    private let sums: [Int64]
    private let blocks: Int

    init(_ question: StepsQuestion) {
        self.question = question
        parties = question.parties
        var stopped: [[Part]] = []
        var last: [[Part]] = []
        for step in question.steps {
            stopped.append((0..<question.parties).map { Self.stopped(step, $0) })
            last.append((0..<question.parties).map { Self.last(step, $0) })
        }
        self.stopped = stopped
        self.last = last
        covers = question.guarantees.compactMap { guarantee in
            guard let index = guarantee.inPlaceAfter else {
                return Cover(party: guarantee.party, points: guarantee.points, bit: 0, lateInLastStage: false)
            }
            let step = question.steps[index]
            let others = step.actors.contains { $0 != guarantee.party }
            if others && step.undoing != nil { return nil }
            return Cover(
                party: guarantee.party, points: guarantee.points, bit: 1 << UInt64(index),
                lateInLastStage: others && step.verificationSeconds > 0)
        }
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

    private static func stopped(_ step: StepsQuestion.Step, _ party: Int) -> Part {
        let stands = Part(given: step.costs[party], held: step.gains[party])
        guard let undoing = step.undoing, !step.actors.isEmpty else { return stands }
        let undone = Part(given: undoing.lossThatStays[party], held: 0)
        if step.actors.allSatisfy({ $0 == party }) { return better(stands, undone) }
        return step.actors.contains(party) ? undone : worse(stands, undone)
    }

    private static func last(_ step: StepsQuestion.Step, _ party: Int) -> Part {
        let stopped = stopped(step, party)
        guard step.verificationSeconds > 0, step.actors.contains(where: { $0 != party }) else { return stopped }
        var cheated = Part(given: step.costs[party], held: 0)
        if let undoing = step.undoing, step.actors.contains(party) {
            cheated = better(cheated, Part(given: undoing.lossThatStays[party], held: 0))
        }
        return worse(stopped, cheated)
    }

    /// Writes each party's exposure after `done`, of which `stage` came last.
    func write(_ done: UInt64, _ stage: UInt64, into result: inout [Int64]) {
        for party in 0..<parties { result[party] = 0 }
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
        for cover in covers where isInPlace(cover, done, stage) { result[cover.party] &-= cover.points }
        for party in 0..<parties { result[party] = max(0, result[party]) }
    }

    private func isInPlace(_ cover: Cover, _ done: UInt64, _ stage: UInt64) -> Bool {
        cover.bit == 0 || done & cover.bit != 0 && !(cover.lateInLastStage && stage & cover.bit != 0)
    }

    /// How each party stands after `done`, of which `stage` came last, in a plan of `all` steps.
    func standings(_ done: UInt64, _ stage: UInt64, all: UInt64) -> [Standing] {
        (0..<parties).map { party in
            var given: Int64 = 0
            var held: Int64 = 0
            var stopping: Int64 = 0
            var completing: Int64 = 0
            for (index, step) in question.steps.enumerated() where all >> UInt64(index) & 1 == 1 {
                completing &+= step.gains[party] &- step.costs[party]
                guard done >> UInt64(index) & 1 == 1 else { continue }
                let inStage = stage >> UInt64(index) & 1 == 1
                let part = inStage ? last[index][party] : stopped[index][party]
                given &+= part.given
                held &+= part.held
                stopping &+= Self.ifPartyStops(step, party, inStage: inStage)
            }
            let covered = covers.filter { $0.party == party && isInPlace($0, done, stage) }.reduce(0) {
                $0 &+ $1.points
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
