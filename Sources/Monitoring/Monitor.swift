import Accords
import Diagnostics
import Evidence
import Geography
import Vocabulary

/// Judges facts against a checked accord: the room's front door.
///
/// Pure: equal accord, facts and options give equal results, whatever the order of rows and whatever the machine's clock
/// says. "Now" is what is known: the latest receipt among the facts, unless the options say as known when.
public struct Monitor: Sendable {
    /// The accord.
    public let accord: Accord
    /// The accord, lowered.
    public let plan: Plan
    let preparedAreas: [PreparedArea]

    /// What is asked of the monitor.
    public struct Options: Sendable {
        /// Judge by what was known then; nil: by all.
        public var knownAt: Instant?
        /// Also tell what is judged otherwise than by what was known then; nil: do not. Before what is known now.
        public var comparedWith: Instant?
        /// Whose claims are taken as true for the findings. The table of beliefs always shows all.
        public var belief: Belief
        /// Count evidence from this grade instead of the accord's.
        public var grade: Grade?
        /// Only these readings; empty: all.
        public var readings: [ReadingID]
        /// Findings about what may have happened from this second on.
        public var from: Instant?
        /// Findings about what may have happened before this second.
        public var until: Instant?
        /// Also what is kept and what is not in force, which are counted only otherwise.
        public var includesAll: Bool
        /// Everything was watched, as in worked cases; otherwise the coverage rows decide.
        public var isAllWatched: Bool
        /// How the reports were joined into incidents before they were judged: shown, nothing more.
        public var joining = JoiningMethod.byHand

        /// How reports are joined into incidents.
        public enum JoiningMethod: Hashable, Sendable {
            /// Rows with the same `incident` speak of one happening, each other report of its own.
            case byHand
            /// By the score of `docs/joining.md`, with so many decisions that people made.
            case workedOut(decisions: Int)
        }

        /// All readings, nobody believed, the accord's grades, everything that is known.
        public init(
            knownAt: Instant? = nil, belief: Belief = .nobody, grade: Grade? = nil, readings: [ReadingID] = [],
            from: Instant? = nil, until: Instant? = nil, includesAll: Bool = false, isAllWatched: Bool = false,
            comparedWith: Instant? = nil
        ) {
            self.knownAt = knownAt
            self.comparedWith = comparedWith
            self.belief = belief
            self.grade = grade
            self.readings = readings
            self.from = from
            self.until = until
            self.includesAll = includesAll
            self.isAllWatched = isAllWatched
        }
    }

    /// Prepares an accord for judging.
    public init(_ accord: Accord) {
        self.accord = accord
        plan = Plan(accord)
        preparedAreas = plan.areas.map { PreparedArea($0.area) }
    }

    /// The words for acts and for objects that facts for this accord may use.
    public var factContext: (acts: Set<String>, objects: Set<String>) {
        // Somebody's people are named as they are: `peacekeepers`.
        (plan.acts.words, plan.objects.words.union(accord.actors.map(\.id.name)))
    }

    /// The latest second that anything is known of.
    static func now(_ facts: FactTable, knownAt: Instant?) -> Instant {
        if let knownAt { return knownAt }
        return facts.received.max() ?? .distantPast
    }

    /// The latest second that a report on these facts is about.
    public func now(_ facts: FactTable, _ options: Options) -> Instant { Self.now(facts, knownAt: options.knownAt) }

    func run(
        _ facts: FactTable, _ incidents: IncidentTable, _ words: FactWords, belief: Belief, grade: Grade?,
        knownAt: Instant?, now: Instant? = nil, isAllWatched: Bool = false
    ) -> Run {
        Run(
            plan: plan, areas: preparedAreas, words: words,
            standing: Standing(facts: facts, incidents: incidents, cast: plan.cast, belief: belief, knownAt: knownAt),
            grade: grade, now: now ?? Self.now(facts, knownAt: knownAt), isAllWatched: isAllWatched)
    }

    /// Judges the facts.
    ///
    /// - Parameter joinedThen: where reports are joined by more than their own words, the same rows as they were joined by
    ///   what was known at `comparedWith`; nil: as they are.
    public func judge(
        _ facts: FactTable, _ options: Options = Options(), joinedThen: FactTable? = nil
    ) -> MonitorResult {
        judged(facts, options, joinedThen: joinedThen).result
    }

    /// Judges the facts, and keeps the run for explanations.
    func judged(
        _ facts: FactTable, _ options: Options, joinedThen: FactTable? = nil
    ) -> (base: Run, outcomes: [ReadingOutcome], result: MonitorResult) {
        var incidents = IncidentTable.none
        let words = Cores.meanwhile({ FactWords(facts) }) {
            incidents = IncidentTable(byHand: facts, knownAt: options.knownAt)
        }
        let base = run(
            facts, incidents, words, belief: options.belief, grade: options.grade, knownAt: options.knownAt,
            isAllWatched: options.isAllWatched)
        let outcomes = base.judge()
        let assembly = Assembly(
            monitor: self, options: options, base: base, outcomes: outcomes,
            other: { belief, grade in
                run(
                    facts, incidents, words, belief: belief, grade: grade, knownAt: options.knownAt,
                    isAllWatched: options.isAllWatched)
            })
        var result = assembly.result()
        result.changes = changes(facts, joinedThen ?? facts, incidents, words, options, base, outcomes)
        return (base, outcomes, result)
    }

    /// What is judged otherwise than by what was known earlier; nil where nobody asks.
    private func changes(
        _ facts: FactTable, _ then: FactTable, _ incidents: IncidentTable, _ words: FactWords, _ options: Options,
        _ base: Run, _ outcomes: [ReadingOutcome]
    ) -> Changes? {
        guard let since = options.comparedWith, since < base.now else { return nil }
        var all = options
        all.includesAll = true
        func view(
            _ facts: FactTable, knownAt: Instant?, now: Instant, _ incidents: IncidentTable,
            _ judged: (Run, [ReadingOutcome])?
        ) -> JudgedView {
            func run(_ belief: Belief, _ grade: Grade?) -> Run {
                self.run(
                    facts, incidents, words, belief: belief, grade: grade, knownAt: knownAt, now: now,
                    isAllWatched: options.isAllWatched)
            }
            let base = judged?.0 ?? run(options.belief, options.grade)
            return Assembly(
                monitor: self, options: all, base: base, outcomes: judged?.1 ?? base.judge(), other: run
            ).view()
        }
        let earlier = IncidentTable(byHand: then, knownAt: since)
        return Comparison(
            earlier: view(then, knownAt: since, now: since, earlier, nil),
            clock: view(then, knownAt: since, now: base.now, earlier, nil),
            now: view(facts, knownAt: options.knownAt, now: base.now, incidents, (base, outcomes)), since: since,
            options: options
        ).changes()
    }
}
