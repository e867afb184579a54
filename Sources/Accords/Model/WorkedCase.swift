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
        /// An act.
        case act(CaseAct)
        /// `seen …`, `clear of …`, `counted …`.
        case observed(CaseObservation)
        /// `held AREA by NAME`: who holds a place.
        case held(CasePlace.Stated, by: ActorID)
        /// `verified ARTICLES [stage N] [for N WHAT] [of NAME] by NAME`; without a number, the whole; without a name, for all
        /// who bear it. The stage counts from 1.
        case verified(
            [ArticleID], stage: Int?, quantity: CaseQuantity?, thing: CaseThing?, of: ActorID?, by: ActorID)
        /// `notice NAME`.
        case notice(NoticeID, about: String?, to: [ActorID], by: [ActorID])
        /// `order NAME`: an order is a notice too.
        case order(NoticeID, about: String?, by: [ActorID])
        /// `call to NAME by NAME`, with what came of it: answered, failed, or not stated.
        case call(to: ActorID, by: ActorID, answered: Bool?)
        /// `leave [on NAME] by NAME`.
        case leave(about: String?, by: ActorID)
        /// `accepted`, `accepted renewal`.
        case accepted(renewal: Bool, by: [ActorID])
        /// `ended|suspended|resumed|extended|renewed this accord|articles [to INSTANT] by NAME`.
        case exercised(Exercise, articles: [ArticleID], to: Instant?, by: ActorID)
        /// `decision NAME yes|no on NAME by NAME`.
        case decision(QuestionID, answer: Bool, about: String?, by: ActorID)
        /// `asked NAME on NAME by NAME`: the question was raised for this case; with what came of it, if stated.
        case asked(QuestionID, about: String?, by: ActorID, answered: Bool?)
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
