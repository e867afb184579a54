import Accords
import Evidence
import Vocabulary

/// What is judged otherwise now than it was by what could be known at an earlier time, and why.
///
/// The earlier view is not looked up but made again from what had been received by then, so it is what a report of that
/// day said, whoever asks and whenever.
public struct Changes: Sendable {
    /// The last second whose knowledge is compared with.
    public var since: Instant
    /// Findings that appeared, vanished or changed: those that are or were violated, unknown or pending, and with
    /// `includesAll` the rest. By reading, article, term, time and party.
    public var findings: [FindingChange]
    /// Articles whose verdict for a party is another.
    public var articles: [ArticleChange]
    /// How many instances went from which verdict to which, those that are only counted among them.
    public var moves: [VerdictMove]
    /// How many reports were received since, by what they are.
    public var received: [ReportCount]

    /// How many reports of one kind.
    public struct ReportCount: Hashable, Sendable {
        /// What they are.
        public var kind: ChangeReason.Kind
        /// How many.
        public var count: Int
    }
}

/// How many instances of a party's under a reading went from one verdict to another.
public struct VerdictMove: Hashable, Sendable {
    /// The reading.
    public var reading: ReadingID
    /// The party that is judged.
    public var party: ActorID
    /// The verdict before; nil: there was no such instance.
    public var from: Verdict?
    /// The verdict now; nil: there is no such instance any more.
    public var to: Verdict?
    /// How many.
    public var count: Int
}

/// One finding that is another than it was.
public struct FindingChange: Sendable {
    /// What became of it.
    public enum Kind: String, Hashable, Sendable {
        /// There was no such instance.
        case appeared
        /// There is no such instance any more.
        case vanished
        /// Verdict, grades or the grade at which it flips are others.
        case changed
    }

    /// What a finding said.
    public struct State: Hashable, Sendable {
        /// The verdict.
        public var verdict: Verdict
        /// How well it is supported that it happened; nil where no report is about it.
        public var occurrence: Grade?
        /// How well it is supported that the party did it.
        public var attribution: Attribution
        /// The nearest grade at which the verdict would be another; nil: at none.
        public var flipsAt: Grade?
    }

    /// What became of it.
    public var kind: Kind
    /// The finding's id; of one that vanished, what it was called.
    public var id: String
    /// The id of the earlier finding that this corrects; nil: it corrects none, it is new.
    public var corrects: String?
    /// What the earlier finding was about, where that went by another name.
    public var correctedIncident: String?
    /// The reading.
    public var reading: ReadingID
    /// The article.
    public var article: ArticleID
    /// The term's number within its article, from 1.
    public var term: Int
    /// The party that is judged.
    public var party: ActorID
    /// The incident, or the report, that it is about; nil for a duty that nothing sets off.
    public var incident: String?
    /// Which part of the term it is about; nil: the whole.
    public var part: String?
    /// When that happened, as far as it is known.
    public var time: PossibleTime?
    /// What it said; nil: it was not there.
    public var before: State?
    /// What it says; nil: it is not there any more.
    public var after: State?
    /// Why.
    public var why: [ChangeReason]
}

/// An article whose verdict for a party is another than it was.
public struct ArticleChange: Sendable {
    /// The reading.
    public var reading: ReadingID
    /// The article.
    public var article: ArticleID
    /// The party.
    public var party: ActorID
    /// The verdict before.
    public var before: Verdict
    /// The verdict now.
    public var after: Verdict
    /// Why.
    public var why: [ChangeReason]
}

/// What made a verdict another: reports received since that touch it, or only the clock.
public struct ChangeReason: Hashable, Sendable {
    /// What they are.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A report of what happened since.
        case newReport = "new report"
        /// A report of what happened before.
        case lateReport = "late report"
        /// It corrects an earlier one.
        case amendment
        /// It takes an earlier one back.
        case retraction
        /// It denies what another claims.
        case denial
        /// A body found a duty done.
        case verification
        /// Somebody watched, or was refused access.
        case coverage
        /// A notice, an order, an acceptance, a decision.
        case will = "act of will"
        /// Nothing was learnt: a deadline passed, a term ended, the article came into force.
        case clock
        /// None of the reports on which it rests is new: other reports received since bear on it through other findings, or
        /// reports are joined otherwise than they were.
        case indirect
    }

    /// What they are.
    public var kind: Kind
    /// The reports, by id; empty for the clock, and in a public version.
    public var reports: [String]
    /// How many reports there are, also where their ids are withheld.
    public var count: Int

    init(_ kind: Kind, _ reports: [String]) {
        self.kind = kind
        self.reports = reports
        count = reports.count
    }
}

extension FactTable {
    /// What a row is to those who knew nothing of it.
    ///
    /// - Parameter since: what may have happened by then is told late.
    func changeKind(_ row: Int, since: Instant) -> ChangeReason.Kind {
        if !symbol(.retracts, row).isNone { return .retraction }
        if !symbol(.amends, row).isNone { return .amendment }
        switch kind[row] {
        case .denial: return .denial
        case .verification: return .verification
        case .coverage: return .coverage
        case .will: return .will
        case .event, .sighting, .clearance, .count: return occurred[row].earliest <= since ? .lateReport : .newReport
        }
    }
}
