import Testing
import Vocabulary

/// The engine against its twin: another evaluator of the whole language, which shares no code with it.
@Suite("The engine and its twin agree")
struct CrossCheck {
    /// Invents so many accords, each with some streams of facts, and compares.
    static func run(
        accords: Int, streams: Int, _ accord: (inout Dice) -> TwinAccord,
        _ facts: (TwinAccord, inout Dice) -> [TwinFact],
        last: ClosedRange<Int> = 3...24
    ) -> TwinTally {
        var tally = TwinTally()
        var isTold = Set<String>()
        for seed in Effort.seeds(accords) {
            var dice = Dice(seed)
            let accord = accord(&dice)
            var errors: [String] = []
            guard let engine = TwinEngine(accord, errors: &errors) else {
                Issue.record("seed \(seed): does not check\n\(accord.document)\(errors.joined(separator: "\n"))")
                return tally
            }
            for _ in 0..<streams {
                let all = facts(accord, &dice)
                let now = dice.near(dice.hour(in: last))
                // What lies ahead is not known.
                let trial = TwinTrial(
                    accord: accord, facts: all.filter { $0.to <= now }, now: now, isAllWatched: dice.chance(3))
                let right = trial.right()
                tally.note(right)
                guard !trial.differences(engine).isEmpty else { continue }
                let small = trial.shrunk()
                let found = small.differences()
                // One case of each kind is enough to look at.
                guard isTold.insert(small.accord.document).inserted else { continue }
                Issue.record("seed \(seed)\n\(small)\n\(found.joined(separator: "\n"))")
                if isTold.count >= Self.most { return tally }
            }
        }
        if Effort.isTold { print(tally) }
        return tally
    }

    /// So many counter-examples are told.
    static let most = 3

    @Test("Force: terms, renewals by agreement and by silence, powers, phases")
    func force() {
        let tally = Self.run(accords: 120, streams: 6, Invention.terms, Invention.termFacts, last: 8...20)
        #expect(tally.rare([.violated, .unknown, .notInForce]) == [], "\(tally)")
    }

    @Test("Exceptions and questions: replies, leave, orders, failed calls, notices, decisions")
    func exceptions() {
        let tally = Self.run(accords: 120, streams: 6, Invention.exceptions, Invention.exceptionFacts, last: 4...6)
        #expect(tally.rare([.violated, .unknown, .kept]) == [], "\(tally)")
    }

    @Test("States: what may not be had, is kept out or in; counts, parts, measures")
    func states() {
        let tally = Self.run(accords: 120, streams: 8, Invention.states, Invention.stateFacts, last: 4...9)
        #expect(tally.rare([.violated, .unknown, .kept, .notInForce]) == [], "\(tally)")
    }

    @Test("Duties: numbers, stages, proofs, clocks that wait, partners, phases")
    func duties() {
        let tally = Self.run(accords: 120, streams: 8, Invention.duties, Invention.dutyFacts)
        #expect(tally.rare() == [], "\(tally)")
    }
}
