import Accords
import Diagnostics
import Evidence
import Vocabulary

/// Everything that the monitor says of some facts: what reports, pages and files are made from.
public struct MonitorResult: Sendable {
    /// The accord.
    public var accord: Accord
    /// The facts that were judged.
    public var facts: FactTable
    /// The incidents that they were joined into.
    public var incidents: IncidentTable
    /// What was asked.
    public var options: Monitor.Options
    /// The latest second that is known of: deadlines after it are pending.
    public var now: Instant
    /// Each reading with when its articles bind.
    public var readings: [ReadingResult]
    /// The verdict of each article for each party under each reading.
    public var articles: [ArticleResult]
    /// The findings: those that are violated, unknown or pending, and with `includesAll` the rest.
    public var findings: Findings
    /// The anatomy of the dispute: belief × reading × accused.
    public var beliefs: [BeliefResult]
    /// Incidents whose verdicts part between readings.
    public var disagreements: [Disagreement]
    /// Every act of will among the facts, and what came of it under each reading.
    public var wills: [WillResult]
    /// Reports that deny without naming what: they contest nothing, and are listed.
    public var looseDenials: [String]
    /// Who was watching what, and where access was refused.
    public var coverage: [CoverageResult]
    /// What the monitor noticed about the facts as a whole.
    public var notes: [Diagnostic]
    /// What is judged otherwise than by what was known at an earlier time; nil where that was not asked.
    public var changes: Changes?
}

/// One reading, and when its articles bind.
public struct ReadingResult: Sendable {
    /// The name.
    public var id: ReadingID
    /// Where it is from.
    public var source: String?
    /// Who is on record as holding it.
    public var heldBy: [ActorID]
    /// When each article binds each party.
    public var force: [Force]

    /// When one article binds one party.
    public struct Force: Sendable {
        /// The article.
        public var article: ArticleID
        /// The party.
        public var party: ActorID
        /// The stretches and their edges.
        public var timeline: ForceTimeline
    }
}

/// An article's verdict for a party under a reading.
public struct ArticleResult: Sendable {
    /// The reading.
    public var reading: ReadingID
    /// The article.
    public var article: ArticleID
    /// The party.
    public var party: ActorID
    /// The verdict; nil where the article is not monitored.
    public var verdict: Verdict?
    /// How many instances have each verdict.
    public var counts: Counts
    /// The share of the time in force, from 0 to 1, in which somebody watched all of the article's area; nil where the
    /// article has not been in force.
    public var watched: Double?
    /// How many days of how many zones were watched; nil where the article has not been in force, or where everything
    /// was watched as in worked cases.
    public var zoneDays: ZoneDays?
    /// Why the article is not monitored.
    public var notMonitored: String?
}

/// The denominator of *kept*: a day of one zone is a zone-day.
public struct ZoneDays: Hashable, Sendable {
    /// The zones that the article's terms name; a term without a place counts as one, which is everywhere.
    public var zones: Int
    /// Zone-days in force up to now in which somebody watched all of the zone.
    public var watched: Double
    /// Zone-days in force up to now.
    public var total: Double
    /// The share of the time, from 0 to 1, in which the least watched of the zones was watched.
    public var leastShare: Double
}

/// How many instances have each verdict.
public struct Counts: Hashable, Sendable {
    private var numbers: [Int] = Array(repeating: 0, count: Verdict.allCases.count)

    /// None of any.
    public init() {}

    /// How many have a verdict.
    public subscript(verdict: Verdict) -> Int {
        get { numbers[Int(verdict.rawValue)] }
        set { numbers[Int(verdict.rawValue)] = newValue }
    }

    /// How many there are.
    public var total: Int { numbers.reduce(0, +) }
}

/// What would follow, under one reading, if one camp were believed: how many of the acts that one party is accused of
/// have each verdict.
public struct BeliefResult: Sendable {
    /// Whose claims are taken as true: `none` (the accord's grades), a party's name, or `any`.
    public var belief: String
    /// The reading.
    public var reading: ReadingID
    /// The party that is judged.
    public var accused: ActorID
    /// How many instances have each verdict.
    public var counts: Counts
}

/// An incident whose verdicts part between readings.
public struct Disagreement: Sendable {
    /// The incident.
    public var incident: String
    /// The article.
    public var article: ArticleID
    /// The party.
    public var party: ActorID
    /// The verdict under each reading, in the accord's order; nil: the article does not touch it there.
    public var verdicts: [(reading: ReadingID, verdict: Verdict?)]
}

/// An act of will, and what came of it.
public struct WillResult: Sendable {
    /// The report that tells of it.
    public var report: String
    /// What was done: `notice`, `end`, `acceptance`.
    public var act: String
    /// By whom; nil: not stated.
    public var by: String?
    /// When.
    public var time: PossibleTime
    /// Under each reading: whether it has an effect, and why or why not.
    public var effects: [Effect]

    /// What came of it under one reading.
    public struct Effect: Sendable {
        /// The reading.
        public var reading: ReadingID
        /// Whether it has an effect.
        public var truth: Truth
        /// Why, or why not.
        public var why: String
        /// Whether it is only recorded: it has no effect by itself, and terms that ask for it look at it.
        public var isOnlyRecorded = false
    }
}

/// One stretch of watching, or of being refused access.
public struct CoverageResult: Sendable {
    /// The report.
    public var report: String
    /// Who watched.
    public var by: String?
    /// What: a zone's name; nil: everything.
    public var zone: String?
    /// From when to when.
    public var time: PossibleTime
    /// Whether access was refused.
    public var isDenied: Bool
}
