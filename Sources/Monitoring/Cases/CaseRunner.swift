import Accords
import Diagnostics
import Evidence
import Vocabulary

/// Runs the worked cases of an accord.
public struct CaseRunner: Sendable {
    private let monitor: Monitor

    /// Prepares the cases of an accord.
    public init(_ monitor: Monitor) { self.monitor = monitor }

    /// What came of one expectation.
    public struct Outcome: Sendable {
        /// The case.
        public var name: String
        /// The expectation.
        public var expectation: Expectation
        /// Whether everything that it expects is so.
        public var isMet: Bool
        /// What was found where it is not, as a judge would explain it; empty where it is met.
        public var explanation: [String]
    }

    /// Runs every expectation of every case.
    public func outcomes() -> [Outcome] { monitor.accord.cases.flatMap { outcomes(of: $0) } }

    /// The expectations that are not met, as diagnostics that point at them.
    public func diagnostics(of outcomes: [Outcome]) -> [Diagnostic] {
        outcomes.filter { !$0.isMet }.map { outcome in
            Diagnostic(
                .caseFails, at: .span(outcome.expectation.span),
                "The case “\(outcome.name)” expects something else than follows. "
                    + outcome.explanation.joined(separator: "\n"),
                advice: "Change the facts or the expectation, or change the terms if they do not say what was meant.")
        }
    }

    private func outcomes(of worked: WorkedCase) -> [Outcome] {
        let facts = CaseFacts(worked, of: monitor.accord, areas: monitor.plan.areas.map(\.id))
        let words = FactWords(facts.table)
        // Expectations that ask at one time share a run.
        var runs: [[Instant?]: (Run, [ReadingOutcome])] = [:]
        var cast = monitor.plan.cast
        cast.monitors.append(CaseFacts.origin)
        return worked.expectations.map { expectation in
            let knownAt = [expectation.at, expectation.knownAt].compactMap { $0 }.min()
            let now = expectation.at ?? expectation.knownAt ?? facts.end
            let key = [knownAt, now]
            let judged: (Run, [ReadingOutcome])
            if let known = runs[key] {
                judged = known
            } else {
                let incidents = IncidentTable(byHand: facts.table, knownAt: knownAt)
                let standing = Standing(
                    facts: facts.table, incidents: incidents, cast: cast, belief: .nobody, knownAt: knownAt)
                let run = monitor.run(words, standing, now: now, isAllWatched: !facts.hasUnwatched)
                judged = (run, run.judge())
                runs[key] = judged
            }
            let check = CaseCheck(
                run: judged.0, outcomes: judged.1, accord: monitor.accord, isAllWatched: !facts.hasUnwatched)
            let problems = check.problems(expectation)
            return Outcome(
                name: worked.name, expectation: expectation, isMet: problems.isEmpty, explanation: problems)
        }
    }
}

extension Monitor {
    /// A run over facts that stand as a worked case says.
    func run(_ words: FactWords, _ standing: Standing, now: Instant, isAllWatched: Bool) -> Run {
        Run(
            plan: plan, areas: preparedAreas, words: words, standing: standing, grade: nil, now: now,
            isAllWatched: isAllWatched)
    }
}
