import Testing
import Vocabulary

/// The engine against its twin: another evaluator of the whole language, which shares no code with it.
@Suite("The engine and its twin agree")
struct CrossCheck {
    /// Constructs that belong together, with what invents accords of them and facts.
    struct Family: Sendable, CustomTestStringConvertible {
        var name: String
        var accord: @Sendable (inout Dice) -> TwinAccord
        var facts: @Sendable (TwinAccord, inout Dice) -> [TwinFact]
        /// So many accords are invented, each with so many streams of facts.
        var accords = 120
        var streams: Int
        /// The days on which judging stops.
        var last: ClosedRange<Int>
        /// The verdicts that these constructs cannot have by their meaning, each with why.
        var never: [Verdict: String] = [:]
        var testDescription: String { name }
    }

    static let families = [
        Family(
            name: "Force: terms, renewals, phases, powers to end, suspend, renew, extend; bans and duties under them",
            accord: { Invention.terms(&$0) }, facts: { Invention.termFacts($0, &$1) }, streams: 6, last: 6...20),
        Family(
            name:
                "Exceptions and questions: replies, leave, orders, failed calls, notices, decisions; lines fixed anew",
            accord: { Invention.exceptions(&$0) }, facts: { Invention.exceptionFacts($0, &$1) }, streams: 6,
            last: 4...6,
            never: [.pending: "an act is a breach or none when it is done: no ban waits for anything"]),
        Family(
            name: "States: what may not be had, is kept out or in; counts, parts, measures",
            accord: { Invention.states(&$0) }, facts: { Invention.stateFacts($0, &$1) }, streams: 8, last: 4...9,
            never: [.pending: "a state is judged at each fact, as of its time: between facts nothing is awaited"]),
        Family(
            name: "Flows: ceilings and floors by day, week, month and term, balances, ratios",
            accord: { Invention.flows(&$0) }, facts: { Invention.flowFacts($0, &$1) }, streams: 8, last: 6...24),
        Family(
            name: "Duties: numbers, stages, proofs, clocks that wait, partners, phases, extensions",
            accord: { Invention.duties(&$0) }, facts: { Invention.dutyFacts($0, &$1) }, streams: 8, last: 3...24),
    ]

    /// What comes of one family: how often each verdict was given, and where the two part.
    struct Outcome: Sendable {
        var tally = TwinTally()
        var problems: [String] = []
    }

    /// So many counter-examples are told.
    static let most = 3

    /// Each family is looked at once, for all tests.
    private static let outcomes = families.map { family in Task { outcome(of: family) } }

    private static func outcome(of family: Family) -> Outcome {
        var outcome = Outcome()
        var isTold = Set<String>()
        for seed in Effort.seeds(family.accords) {
            var dice = Dice(seed)
            let accord = family.accord(&dice)
            var errors: [String] = []
            guard let engine = TwinEngine(accord, errors: &errors) else {
                outcome.problems.append(
                    "seed \(seed): does not check\n\(accord.document)\(errors.joined(separator: "\n"))")
                return outcome
            }
            for _ in 0..<family.streams {
                let all = family.facts(accord, &dice)
                let now = dice.near(dice.hour(in: family.last))
                // What lies ahead is not known.
                let trial = TwinTrial(
                    accord: accord, facts: all.filter { $0.to <= now }, now: now, isAllWatched: dice.chance(3))
                outcome.tally.note(trial.right())
                guard !trial.differences(engine).isEmpty else { continue }
                let small = trial.shrunk()
                // One case of each kind is enough to look at.
                guard isTold.insert(small.accord.document).inserted else { continue }
                outcome.problems.append("seed \(seed)\n\(small)\n\(small.differences().joined(separator: "\n"))")
                if isTold.count >= most { return outcome }
            }
        }
        if Effort.isTold { print(family.name, outcome.tally, separator: "\n") }
        return outcome
    }

    @Test("Equal verdicts, each of them at least a tenth", arguments: families.indices)
    func agree(_ place: Int) async {
        let outcome = await Self.outcomes[place].value
        let family = Self.families[place]
        for problem in outcome.problems { Issue.record("\(family.name)\n\(problem)") }
        let possible = Verdict.allCases.filter { family.never[$0] == nil }
        #expect(outcome.tally.rare(possible) == [], "\(family.name): \(outcome.tally)")
        // What cannot be is not.
        for (verdict, why) in family.never {
            #expect(outcome.tally.verdicts[verdict] == nil, "\(family.name): \(verdict.name), but \(why)")
        }
    }

    @Test("All families together have each verdict at least a tenth of the time")
    func together() async {
        var all = TwinTally()
        for outcome in Self.outcomes { all.add(await outcome.value.tally) }
        if Effort.isTold { print("together", all, separator: "\n") }
        #expect(all.rare() == [], "\(all)")
    }
}
