import Diagnostics
import Geography
import Vocabulary

/// A worked case: a few facts, and what the accord must say of them. Data only; `Monitoring` runs it.
public struct WorkedCase: Sendable {
    /// Its name.
    public var name: String
    /// The facts, in the order written.
    public var facts: [CaseFact]
    /// What must follow from them.
    public var expectations: [Expectation]
    /// Where it stands.
    public var span: SourceSpan

    /// A case from its parts.
    public init(name: String, facts: [CaseFact], expectations: [Expectation], span: SourceSpan) {
        self.name = name
        self.facts = facts
        self.expectations = expectations
        self.span = span
    }
}

/// One line of facts.
///
/// A fact without a grade is at the accord's grade, attributed to whom it names, received when it happened.
public struct CaseFact: Sendable {
    /// When it happened.
    public var when: PossibleTime
    /// What is told.
    public var told: Told
    /// `named NAME`.
    public var name: String?
    /// The grade, if marked.
    public var grade: Grade?
    /// `received INSTANT`.
    public var received: Instant?
    /// `said by NAME`: whose claim it is.
    public var saidBy: String?
    /// `amends NAME`: the earlier line that it corrects.
    public var amends: String?
    /// `intercepted`, `outcome unknown`.
    public var outcome: Outcome
    /// Where it stands.
    public var span: SourceSpan

    /// What came of an act.
    public enum Outcome: Hashable, Sendable {
        case notStated, intercepted, unknown
    }

    /// The kinds of line.
    public enum Told: Sendable {
        /// An act: what, on what, where, about which fact, to whom, by whom (empty: nobody knows whose).
        case act(name: String, object: String?, places: [CasePlace], about: String?, to: [ActorID], by: [String])
        /// `notice NAME`.
        case notice(NoticeID, about: String?, to: [ActorID], by: [ActorID])
        /// `accepted`, `accepted renewal`.
        case accepted(renewal: Bool, by: [ActorID])
        /// `ended|suspended|resumed|extended|renewed this accord|articles [to INSTANT] by NAME`.
        case exercised(Exercise, articles: [ArticleID], to: Instant?, by: ActorID)
        /// `decision NAME yes|no on NAME by NAME`.
        case decision(QuestionID, answer: Bool, about: String?, by: ActorID)
        /// `asked NAME on NAME by NAME`: the question was raised for this case.
        case asked(QuestionID, about: String?, by: ActorID)
        /// `denied NAME by NAME`.
        case denied(String, by: ActorID)
        /// `retracted NAME`.
        case retracted(String)
        /// `watched AREA`, `not watched AREA`.
        case watched(Bool, AreaID)
    }

    /// The powers a line can tell of.
    public enum Exercise: String, Hashable, Sendable, CaseIterable {
        case ended, suspended, resumed, extended, renewed
    }

    /// A fact from its parts.
    public init(
        when: PossibleTime, told: Told, name: String?, grade: Grade?, received: Instant?, saidBy: String?,
        amends: String?, outcome: Outcome, span: SourceSpan
    ) {
        self.when = when
        self.told = told
        self.name = name
        self.grade = grade
        self.received = received
        self.saidBy = saidBy
        self.amends = amends
        self.outcome = outcome
        self.span = span
    }
}

/// Where the act of a worked case took place.
public enum CasePlace: Sendable {
    /// `at 48.85N 37.60E [good to 2 km]`.
    case at(Position, goodTo: Kilometres)
    /// `at 40 km from contact [as of …]`: a stated distance from a named place.
    case distance(Kilometres, goodTo: Kilometres, from: AreaID)
    /// `in AREA`, `into AREA`: it took effect there; `part of` only somewhere in it, which is the same for an act.
    case inside(AreaID)
    /// `outside AREA`.
    case outside(AreaID)
    /// `from AREA`: fired from within.
    case from(AreaID)
}

/// What must follow.
public struct Expectation: Sendable {
    /// Of which article.
    public var article: ArticleID
    /// For whom; nil: for each who bears the article.
    public var party: ActorID?
    /// The answer.
    public var answer: Answer
    /// `on NAME`: of one fact; nil: of all instances.
    public var instance: String?
    /// `under NAME`; nil: the reading `text`, or, where there is none, every reading.
    public var reading: ReadingID?
    /// `as known at`: what could be known then; a bare date is the end of its day.
    public var knownAt: Instant?
    /// `at`: when the question is asked; nil: at the end of the last fact.
    public var at: Instant?
    /// What the explanation must say.
    public var reasons: [ExpectedReason]
    /// Where it stands.
    public var span: SourceSpan

    /// The answers there are.
    public enum Answer: Hashable, Sendable {
        /// A verdict.
        case verdict(Verdict)
        /// `not monitored`.
        case notMonitored
        /// `in force [until INSTANT]`. The instant is the last second that is in force, or the first that is not.
        case inForce(until: Instant?)
    }

    /// A reason that must be given.
    public enum ExpectedReason: Hashable, Sendable {
        /// `excused by NAME`: the fact that excuses it.
        case excusedBy(String)
        /// `through NAME`: the group whose act it was.
        case through(ActorID)
        /// `settled by decision NAME`: what would settle an *unknown*.
        case settledBy(String)
        /// `waiting for …`: what a pending duty waits for, in the document's words.
        case waitingFor(String)
        /// `late by AMOUNT`: seconds.
        case lateBy(Int64)
    }

    /// An expectation from its parts.
    public init(
        article: ArticleID, party: ActorID?, answer: Answer, instance: String?, reading: ReadingID?,
        knownAt: Instant?, at: Instant?, reasons: [ExpectedReason], span: SourceSpan
    ) {
        self.article = article
        self.party = party
        self.answer = answer
        self.instance = instance
        self.reading = reading
        self.knownAt = knownAt
        self.at = at
        self.reasons = reasons
        self.span = span
    }
}
