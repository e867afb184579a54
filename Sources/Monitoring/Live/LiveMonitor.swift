import Accords
import Diagnostics
import Evidence
import Geography
import Vocabulary

/// Judges facts as they come, one at a time or in batches, in any order, and tells which verdicts became others.
///
/// The law that it keeps: after every batch it says what ``Monitor/judge(_:_:)`` says of all rows so far. It keeps every
/// fact and every verdict, and judges anew only what a new fact touches: it cuts out the facts on which those instances
/// rest and gives them to the same judge. See ``LiveTerms`` for which terms that is possible; where one of the others may
/// be touched, these are judged by all facts.
///
/// Not to be shared between threads.
public final class LiveMonitor {
    let monitor: Monitor
    let belief: Belief
    let grade: Grade?
    let isAllWatched: Bool
    /// How long after what it tells of a report may come, in seconds; nil: at any time.
    let lateness: Int64?
    var sizeWhenForgotten = 0
    /// Incidents before this second are not judged again: the facts before them are not kept.
    var settledBefore = Instant.distantPast
    /// So many rows are kept without a look at what could be let go.
    var leastForgotten = 4_096
    let terms: LiveTerms
    var facts: LiveFacts

    /// The latest second that is known of.
    public internal(set) var now = Instant.distantPast

    // MARK: What is said

    /// The verdicts of local terms: for each incident a stretch of ``stride``, for each term one for each of the cast.
    var slots: ContiguousArray<VerdictCounts> = []
    let stride: Int
    /// The verdicts of the others.
    var rest: [RestKey: VerdictCounts] = [:]
    /// How many instances have each verdict, by reading, article and party.
    var tallies: [[[Counts]]]
    /// How many of them are clearances and counts that show a state kept.
    var looks: [[[Int]]]
    /// When each article binds each party, by reading.
    var timelines: [[[ForceTimeline]]] = []
    /// The verdict of each article, by reading, article and party; nil: it is not monitored, or does not bind the party.
    var articleVerdicts: [[[Verdict?]]]
    /// Whether each article has been watched at any second in force, by reading, article and party; nil: to be looked at.
    var isWatched: [[[Bool?]]]

    // MARK: What is to be looked at again

    /// By the place of a class among the terms' indexes: the incidents that may be of it.
    var indexes: [HullIndex]
    /// The hull under which each incident stands in each index; nil: it does not.
    var indexed: [[Int32: PossibleTime]]
    /// Whether an act, by the number of its symbol, may be of each indexed class.
    var mayBe: [[UInt32: Bool]]
    var schedule = Schedule()
    /// What the terms that are not local may look at: rows by themselves, and incidents with a row that they look at.
    let reach: RestReach
    var isForRest: ContiguousArray<Bool> = []
    var isIncidentForRest: ContiguousArray<Bool> = []
    /// When terms end that may renew themselves, by reading: then everything is judged anew.
    var wakes: [Instant?]

    /// Whether changes are told: not while a state is made.
    var isTold = true

    /// Local instances judged since the beginning: what incremental judging costs.
    public internal(set) var judgedOne = 0
    /// How often terms were judged by all facts.
    public internal(set) var judgedAll = 0

    /// What an instance of a term that is not local is about.
    struct RestKey: Hashable {
        var reading: Int
        var article: Int32
        var pipeline: Int16
        var party: Int16
        /// The id of the incident or of the report; none: neither.
        var subject: Symbol
        var isIncident: Bool
        var part: Account.Part
    }

    /// - Parameters:
    ///   - options: the belief, the grade and whether all is watched; nothing else of them is looked at.
    ///   - lateness: how long after what it tells of a report may come, in seconds; nil: at any time, and everything is
    ///     kept. Reports that come later are not taken, and what no report can touch any more is let go.
    ///   - joiner: what says which reports speak of one happening.
    public init(
        _ monitor: Monitor, _ options: Monitor.Options = .init(), lateness: Int64? = nil,
        joiner: any LiveJoining = JoinedByHand()
    ) {
        self.monitor = monitor
        self.lateness = lateness
        belief = options.belief
        grade = options.grade
        isAllWatched = options.isAllWatched
        terms = LiveTerms(monitor.plan)
        reach = RestReach(monitor.plan, places: terms.places)
        facts = LiveFacts(cast: monitor.plan.cast, joiner: joiner)
        let parties = monitor.plan.cast.parties
        stride = terms.local.count * parties.count
        tallies = monitor.plan.readings.map { $0.articles.map { _ in parties.map { _ in Counts() } } }
        looks = monitor.plan.readings.map { $0.articles.map { _ in parties.map { _ in 0 } } }
        articleVerdicts = monitor.plan.readings.map { $0.articles.map { _ in parties.map { _ in nil } } }
        isWatched = monitor.plan.readings.map { $0.articles.map { _ in parties.map { _ in nil } } }
        wakes = monitor.plan.readings.map { _ in nil }
        indexes = terms.indexed.map { _ in HullIndex() }
        indexed = terms.indexed.map { _ in [:] }
        mayBe = terms.indexed.map { _ in [:] }
        _ = judgeEverything(Touch())
        _ = articleChanges(Touch(), clockMoved: false)
    }

    /// What came of a batch.
    public struct Taken: Sendable {
        /// The verdicts that became others: findings by reading, article and term, then articles.
        public var changes: [VerdictChange] = []
        /// How many rows said what an earlier one of the same id says: they count once.
        public var repeated = 0
        /// The rows of the batch whose id an earlier row with other content has: they are not taken.
        public var contradicting: [Int] = []
        /// The rows of the batch that came later than was declared: they are not taken.
        public var tooLate: [Int] = []

        /// Nothing came.
        public init() {}
    }

    /// The score by which reports are joined; nil where they are joined by hand.
    public var learnt: LearntScore? { facts.learnt }

    /// What has to be said about decisions on joins: those that cannot all hold, those about reports that have not come.
    public var aboutDecisions: (contradictions: [Diagnostic], unknown: [Diagnostic]) { facts.diagnostics }

    /// Takes rows and tells no changes: to make the state from which on changes are told.
    public func load(_ batch: FactTable) -> Taken {
        isTold = false
        defer { isTold = true }
        let taken = take(batch)
        facts.makeRoom()
        slots.reserveCapacity(slots.count + slots.count / 4)
        return taken
    }

    /// Takes rows that were received, in any order, and judges what they touch.
    public func take(_ batch: FactTable) -> Taken {
        var taken = Taken()
        let fresh = inTime(fresh(batch, &taken), of: batch, &taken)
        guard !fresh.isEmpty else { return taken }
        let arrival = facts.append(fresh.count == batch.count ? batch : batch.cut(fresh))
        let isMost = isMost(arrival)
        var touch = isMost && !isTold ? touchOfMost(arrival) : touch(arrival)
        touch.isEverything = touch.isEverything || isMost
        taken.changes = settle(touch, now: max(now, facts.lastReceipt))
        forget()
        return taken
    }

    /// Lets the clock move on: deadlines pass though nobody reports anything.
    public func advance(to instant: Instant) -> [VerdictChange] {
        instant > now ? settle(Touch(), now: instant) : []
    }

    /// The rows of a batch that are new.
    private func fresh(_ batch: FactTable, _ taken: inout Taken) -> [Int] {
        var fresh: [Int] = []
        var own: [Symbol: Int] = [:]
        for row in 0..<batch.count {
            let id = batch.reportID[row]
            if let earlier = own[id] {
                note(batch.saysTheSame(row, as: batch, earlier), row, &taken)
            } else if facts.table.count > 0, let known = facts.table.symbols.symbol(of: batch.symbols.text(id)),
                let earlier = facts.row(of: known)
            {
                note(facts.saysTheSame(earlier, as: batch, row), row, &taken)
            } else {
                own[id] = row
                fresh.append(row)
            }
        }
        return fresh
    }

    private func note(_ isRepeated: Bool, _ row: Int, _ taken: inout Taken) {
        if isRepeated { taken.repeated += 1 } else { taken.contradicting.append(row) }
    }

    // MARK: - After a batch

    private func settle(_ touch: Touch, now: Instant) -> [VerdictChange] {
        var touch = touch
        let clockMoved = now > self.now
        self.now = now
        var changes: [VerdictChange] = []
        if touch.isEverything || wakes.contains(where: { $0.map { $0 <= now } ?? false }) {
            changes = judgeEverything(touch)
        } else {
            for reading in monitor.plan.readings.indices
            where touch.hasWills && terms.forceLooksAtWills[reading] && changesForce(reading) {
                touch.isEverything = true
            }
            if touch.isEverything {
                changes = judgeEverything(touch)
            } else {
                while let incident = schedule.next(upTo: now) { touch.duties.insert(incident) }
                changes = judgeLocal(touch)
                if terms.hasRest.contains(true), touch.hasRest || clockMoved && reach.looksAtClock {
                    changes += judgeRest(touch)
                }
            }
        }
        let findings = inOrder(corrected(changes, touch))
        return findings + articleChanges(touch, clockMoved: clockMoved, findings)
    }

    // MARK: - What it says

    /// One finding: its id, and how many instances of it have each verdict.
    public struct Standing: Hashable, Sendable {
        /// The finding's id.
        public var finding: String
        /// The verdict that decides.
        public var verdict: Verdict
        /// How many instances there are of it.
        public var count: Int
    }

    /// Every finding, kept and not in force too, in the order of their ids.
    public func findings() -> [Standing] {
        var all: [Standing] = []
        func add(_ id: String, _ counts: VerdictCounts) {
            for verdict in Verdict.allCases where counts[verdict] > 0 {
                all.append(Standing(finding: id, verdict: verdict, count: counts[verdict]))
            }
        }
        for (place, term) in terms.local.enumerated() {
            for incident in 0..<facts.incidentCount {
                for party in monitor.plan.cast.parties.indices {
                    let counts = slots[slot(Int32(incident), place, party)]
                    guard !counts.isEmpty else { continue }
                    add(id(term, party, facts.ids[incident]), counts)
                }
            }
        }
        for (key, counts) in rest { add(id(key), counts) }
        return all.sorted { ($0.finding, $0.verdict) < ($1.finding, $1.verdict) }
    }

    /// The verdict of each article for each party that it binds, as a report on all facts so far has it.
    public func articles() -> [ArticleResult] {
        let watching = watching()
        return monitor.plan.readings.enumerated().flatMap { place, reading in
            reading.articles.indices.flatMap { index -> [ArticleResult] in
                let article = reading.articles[index]
                let bound = Set(article.pipelines.flatMap(\.parties))
                return monitor.plan.cast.parties.indices.filter {
                    bound.contains($0) || article.pipelines.isEmpty
                }.map { party in
                    let timeline = timelines[place][index][party]
                    return ArticleResult(
                        reading: reading.id, article: article.id, party: ActorID(monitor.plan.cast.parties[party]),
                        verdict: articleVerdicts[place][index][party], counts: tallies[place][index][party],
                        watched: isAllWatched ? 1 : watching.share(of: article, timeline),
                        zoneDays: isAllWatched ? nil : watching.zoneDays(of: article, timeline),
                        notMonitored: monitor.accord.readings[place].article(article.id)?.notMonitored)
                }
            }
        }
    }

    // MARK: - Places and names

    func slot(_ incident: Int32, _ term: Int, _ party: Int) -> Int {
        Int(incident) * stride + term * monitor.plan.cast.parties.count + party
    }

    func id(_ term: LocalTerm, _ party: Int, _ incident: Symbol) -> String {
        monitor.plan.readings[term.reading].findingID(
            article: term.article, pipeline: term.pipeline, party: monitor.plan.cast.parties[party],
            subject: facts.table.symbols.text(incident), part: .whole)
    }

    func id(_ key: RestKey) -> String {
        monitor.plan.readings[key.reading].findingID(
            article: Int(key.article), pipeline: Int(key.pipeline), party: monitor.plan.cast.parties[Int(key.party)],
            subject: key.subject.isNone ? nil : facts.table.symbols.text(key.subject), part: key.part)
    }
}
