import Evidence
import Monitoring
import Testing
import Vocabulary

/// The engine against ``SlowJudge``: on worlds in which everything is known, and on what is told of them with parts left
/// open.
@Suite("Verdicts against every world that the reports leave possible")
struct Completions {
    @Test("Where everything is known, the engine says what the formulas say", arguments: Pact.all.indices)
    func exact(_ pact: Int) {
        let pact = Pact.all[pact]
        let monitor = Monitor(pact.accord)
        for seed in Effort.seeds(12) {
            var generator = SeededGenerator(seed: UInt64(seed) &* 7919)
            let events = Int.random(in: 10...40, using: &generator)
            let stream = Stream(exact: pact, events: events, using: &generator)
            func differs(_ stream: Stream) -> [String] {
                let world = stream.claims.flatMap { $0.completions(parties: pact.parties) }.compactMap { $0 }
                let right = SlowJudge(pact, world, now: stream.now).answers
                let said = pact.judged(stream.claims, now: stream.now, by: monitor)
                return Set(right.keys).union(said.keys).filter { right[$0]?.verdict != said[$0] }.map {
                    "\($0.article) \($0.party) \($0.deed): \(said[$0]?.name ?? "nothing") instead of \(right[$0]?.rawValue ?? "nothing")"
                }.sorted()
            }
            if !differs(stream).isEmpty {
                let small = stream.shrunk { !differs($0).isEmpty }
                Issue.record("seed \(seed): \(small)\n\(differs(small).joined(separator: "\n"))")
                return
            }
        }
    }

    @Test("A definite verdict holds in every completion of blurred facts, and nearly every unknown one needs to be")
    func sound() {
        var total = Tally()
        for pact in Pact.all {
            let monitor = Monitor(pact.accord)
            var tally = Tally()
            for seed in Effort.seeds(pact.tries) {
                var generator = SeededGenerator(seed: UInt64(seed) &* 104_729 &+ 17)
                let events = Int.random(in: 10...24, using: &generator)
                let stream = Stream(exact: pact, events: events, using: &generator)
                    .blurred(claims: Int.random(in: 1...5, using: &generator), using: &generator)
                let wrong = Self.wrong(stream, monitor, &tally)
                if !wrong.isEmpty {
                    var none = Tally()
                    let small = stream.shrunk { !Self.wrong($0, monitor, &none).isEmpty }
                    Issue.record("seed \(seed): \(small)\n\(Self.wrong(small, monitor, &none).joined(separator: "\n"))")
                    return
                }
            }
            if Effort.isTold { print(pact.name, tally) }
            total.add(tally)
        }
        if Effort.isTold { print("all", total) }
        // The generators make every verdict often: each at least a tenth of the findings.
        for verdict in Verdict.allCases {
            #expect(total.verdicts[verdict, default: 0] * 10 >= total.total, "\(verdict.name): \(total)")
        }
        // Where each completion was looked at, *unknown* is possible both ways, but for atoms that depend on each other:
        // two acts of which one at least excuses a third, an act that may be either party's. Kleene's logic takes them as
        // independent.
        #expect(total.unknown > 200)
        #expect(total.needless * 100 < total.unknown * 8, "\(total)")
    }

    /// Definite verdicts that some completion contradicts.
    static func wrong(_ stream: Stream, _ monitor: Monitor, _ tally: inout Tally) -> [String] {
        var generator = SeededGenerator(seed: 5)
        let (verdicts, answers, areAll) = stream.compared(monitor, atMost: 64, using: &generator)
        var wrong: [String] = []
        for key in Set(answers.flatMap(\.keys)).union(verdicts.keys) {
            let said = verdicts[key]
            let possible = Set(answers.map { $0[key] })
            tally.note(said, possible, areAll: areAll)
            if Effort.isTold, said == .unknown, areAll, Tally.isNeedless(possible), stream.claims.count < 12 {
                print("needless", stream, "on", key)
            }
            let allowed: Set<SlowJudge.Answer?> =
                switch said {
                case .violated: [.violated]
                case .kept: [.kept, .notInForce, nil]
                case .notInForce: [.notInForce, nil]
                case .pending: [.pending, .kept, .notInForce, nil]
                case .unknown: [.violated, .kept, .pending, .notInForce, nil]
                case nil: [nil]
                }
            if !possible.isSubset(of: allowed) {
                let words = possible.map { $0?.rawValue ?? "no case" }.sorted().joined(separator: " or ")
                wrong.append(
                    "\(key.article) \(key.party) \(key.deed): \(said?.name ?? "nothing"), and it may be \(words)")
            }
        }
        return wrong.sorted()
    }
}

/// How often each verdict was given, and how often *unknown* was given where all completions agree.
struct Tally: CustomStringConvertible {
    var verdicts: [Verdict: Int] = [:]
    /// Of the unknown ones where every completion was looked at: all, and those without need.
    var unknown = 0
    var needless = 0

    mutating func note(_ verdict: Verdict?, _ possible: Set<SlowJudge.Answer?>, areAll: Bool) {
        guard let verdict else { return }
        verdicts[verdict, default: 0] += 1
        guard verdict == .unknown, areAll else { return }
        unknown += 1
        if Self.isNeedless(possible) { needless += 1 }
    }

    static func isNeedless(_ possible: Set<SlowJudge.Answer?>) -> Bool {
        !(possible.contains(.violated) && possible.count > 1)
    }

    mutating func add(_ other: Tally) {
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
        unknown += other.unknown
        needless += other.needless
    }

    var total: Int { verdicts.values.reduce(0, +) }

    var description: String {
        verdicts.sorted { $0.key < $1.key }.map { "\($0.key.name) \($0.value)" }.joined(separator: ", ")
            + "; needless \(needless) of \(unknown)"
    }
}

extension SlowJudge.Answer {
    var verdict: Verdict {
        switch self {
        case .violated: .violated
        case .kept: .kept
        case .pending: .pending
        case .notInForce: .notInForce
        }
    }
}
