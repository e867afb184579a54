import Diagnostics
import Geography
import Vocabulary

/// One article under one reading.
public struct Article: Sendable {
    /// The number.
    public var id: ArticleID
    /// The title: as given after the number, else the nearest heading above the fence.
    public var title: String?
    /// The prose as signed that stands above the fence and below the heading before it, as written; empty if there is none.
    public var prose: String
    /// What decides when it is in force: its own lines, or the accord's where it has none. In the order written.
    public var force: [ForceRule]
    /// The powers that concern this article: its own, and those of the accord that name it or the accord.
    public var powers: [Power]
    /// What it demands.
    public var terms: [Term]
    /// The phase during which it is in force, where that is said.
    public var during: PhaseID?
    /// Why it is not monitored, where that is said.
    public var notMonitored: String?
    /// The grade from which evidence counts for it.
    public var evidenceFrom: Grade
    /// Where it stands.
    public var span: SourceSpan

    /// An article from its parts.
    public init(
        id: ArticleID, title: String?, prose: String, force: [ForceRule], powers: [Power], terms: [Term],
        notMonitored: String?, evidenceFrom: Grade, span: SourceSpan, during: PhaseID? = nil
    ) {
        self.id = id
        self.title = title
        self.prose = prose
        self.force = force
        self.powers = powers
        self.terms = terms
        self.notMonitored = notMonitored
        self.evidenceFrom = evidenceFrom
        self.span = span
        self.during = during
    }
}

/// One sentence: who must, must not or may do what.
public struct Term: Sendable {
    /// Its place among the article's terms, from 1.
    public var number: Int
    /// Whose term it is.
    public var bearer: Bearer
    /// What sets it off; nil for a term that runs by itself.
    public var trigger: Trigger?
    /// What it demands.
    public var demand: Demand
    /// The sentence in the canonical wording, with its clauses, on one line.
    public var words: String
    /// Where it stands.
    public var span: SourceSpan

    /// A term from its parts.
    public init(number: Int, bearer: Bearer, trigger: Trigger?, demand: Demand, words: String, span: SourceSpan) {
        self.number = number
        self.bearer = bearer
        self.trigger = trigger
        self.demand = demand
        self.words = words
        self.span = span
    }
}

/// Who a term binds or a power belongs to.
public enum Bearer: Hashable, Sendable {
    /// Each of these, by itself: `no party`, `each party`, `either party`, `a party` and names are resolved to this.
    case each([ActorID])
    /// The one whom the trigger names.
    case thatParty
    /// The parties other than the one whom the trigger, or the power's own `other party`, names.
    case otherParty
}

/// What a term demands.
public enum Demand: Sendable {
    /// `must not`, `no party may`.
    case mustNot(Ban)
    /// `must`.
    case must(Duty)
    /// `may`: frees what another article forbids, where that one says `as article … allows`. It has no verdict.
    case may(Ban)
    /// `must not have`, `must keep`: what may be where, and how many.
    case state(State)
    /// `must not ACT more than N … each …`, `… in excess of …`.
    case flow(Flow)
}

/// The classes that a word of the document stands for.
public struct Classes: Hashable, Sendable {
    /// The word as the document has it.
    public var name: String
    /// What it stands for.
    public var set: ClassSet

    /// A word with its classes.
    public init(name: String, set: ClassSet) {
        self.name = name
        self.set = set
    }
}

/// Acts that must not be done.
public struct Ban: Sendable {
    /// Which acts.
    public var acts: Classes
    /// On which objects; nil: on any.
    public var objects: Classes?
    /// The object with its measures, where it is more than the classes of ``objects``.
    public var thing: Thing?
    /// Where; all must hold. Empty: anywhere.
    public var placings: [Placing]
    /// `where NAME`: narrows the ban to what is answered yes.
    public var onlyWhere: [QuestionID]
    /// Each frees the act if all of its reasons hold.
    public var exceptions: [Exception]

    /// A ban from its parts.
    public init(
        acts: Classes, objects: Classes?, thing: Thing? = nil, placings: [Placing], onlyWhere: [QuestionID],
        exceptions: [Exception]
    ) {
        self.acts = acts
        self.objects = objects
        self.thing = thing
        self.placings = placings
        self.onlyWhere = onlyWhere
        self.exceptions = exceptions
    }
}

/// Where an act must take place for the term to concern it.
public struct Placing: Sendable {
    /// How the act stands to the area.
    public enum Relation: String, Hashable, Sendable {
        /// It took effect there.
        case `in`
        /// It took effect there and is not known to have been fired from within.
        case into
        /// It was fired from within; not reported: unknown.
        case from
        /// It took effect there or was aimed at it.
        case against
        /// It went from one side of a line to the other.
        case across
        /// It passed above.
        case over
        /// It reached the place; for acts that move something.
        case to
        /// It passed through, or was on the way through: across a line, or within an area.
        case through
        /// It left the place, and is not known to have ended within.
        case outOf = "out of"
    }
    /// How the act stands to the area.
    public var relation: Relation
    /// The area.
    public var area: NamedArea

    /// A placing from its parts.
    public init(relation: Relation, area: NamedArea) {
        self.relation = relation
        self.area = area
    }
}

/// A place with the name that the document gives it.
public struct NamedArea: Sendable {
    /// The name; for an area written out in a term, its wording.
    public var id: AreaID
    /// The area, with all names in it resolved.
    public var area: Area
    /// The canonical wording of its definition.
    public var words: String
    /// Where it is defined.
    public var span: SourceSpan

    /// A named place from its parts.
    public init(id: AreaID, area: Area, words: String, span: SourceSpan) {
        self.id = id
        self.area = area
        self.words = words
        self.span = span
    }
}

/// One `except` clause: it frees the act if all of its reasons hold.
public struct Exception: Hashable, Sendable {
    /// The reasons.
    public var reasons: [Reason]
    /// The clause in the canonical wording.
    public var words: String
    /// Where it stands.
    public var span: SourceSpan

    /// An exception from its parts.
    public init(reasons: [Reason], words: String, span: SourceSpan) {
        self.reasons = reasons
        self.words = words
        self.span = span
    }
}

/// One reason of an exception, or of a reading's answer to a question.
public enum Reason: Hashable, Sendable {
    /// `in reply to ACTS within PERIOD`: such an act by another party came before, strictly, and not longer before.
    /// With `near`, it was also no farther off than so many kilometres.
    case inReplyTo(Classes, within: Int64, near: Double?)
    /// `with leave of BODY`: the body gave leave for it before.
    case leave(of: ActorID)
    /// `ordered by NAME`: the order was given before the act; nil: by the command of whoever did it.
    case ordered(by: ActorID?)
    /// `after a failed call to BODY [within PERIOD]`: who did it had called the body, in vain. Seconds.
    case failedCall(to: ActorID, within: Int64?)
    /// `where NAME`: the question is answered yes.
    case question(QuestionID)
    /// `after notice NAME [at least PERIOD before]`: the accused gave it before the act, and so long before. Seconds.
    case afterNotice(NoticeID, atLeast: Int64)
    /// `as article N allows`.
    case allowedBy([ArticleID])
    /// `except NAMES`: done by one of these groups, or to one of these objects.
    case actor(ActorID)
    /// An object class named in `except`.
    case object(Classes)
    /// It was such an act: what a power to allow an act is about. No sentence says it.
    case act(Classes)
}

/// An act that must be done.
public struct Duty: Sendable {
    /// Which act discharges it.
    public var acts: Classes
    /// A notice whose giving discharges it, where the sentence names one: `notify alleged_violation`.
    public var notice: NoticeID?
    /// On which objects; nil: any or none.
    public var objects: Classes?
    /// Where; all must hold.
    public var placings: [Placing]
    /// `of it`: only a fact whose `about` names the trigger discharges.
    public var aboutTrigger: Bool
    /// To whom; nil: to anybody.
    public var to: Addressee?
    /// By when.
    public var deadline: Deadline
    /// On what, with its measures, where that is more than the classes of ``objects``.
    public var thing: Thing?
    /// What has to be done with a place: `must return agdam`; nil: nothing.
    public var place: NamedArea?
    /// What it says beyond an act and a deadline; nil: nothing.
    public var performance: Performance?

    /// A duty from its parts.
    public init(
        acts: Classes, notice: NoticeID?, objects: Classes?, placings: [Placing], aboutTrigger: Bool,
        to: Addressee?, deadline: Deadline, thing: Thing? = nil, place: NamedArea? = nil,
        performance: Performance? = nil
    ) {
        self.acts = acts
        self.notice = notice
        self.objects = objects
        self.placings = placings
        self.aboutTrigger = aboutTrigger
        self.to = to
        self.deadline = deadline
        self.thing = thing
        self.place = place
        self.performance = performance
    }
}

/// To whom an act is done.
public enum Addressee: Hashable, Sendable {
    /// A named actor.
    case actor(ActorID)
    /// `to the other party`.
    case otherParty
}

/// By when a duty has to be done.
public enum Deadline: Hashable, Sendable {
    /// `within PERIOD of MOMENT`.
    case within(Period, of: Moment)
    /// Before the second that ends it: `by` a date is the second after that date, `before` a date its first second.
    /// The words are as written.
    case before(Instant, words: String)
    /// `on DATE`: from its first second to before the second that ends it.
    case on(Instant, until: Instant, words: String)
    /// `by MOMENT`, where the moment is no stated instant: up to and including it; a day, to its end.
    case by(Moment)
    /// `each …`: at the end of each stretch of time.
    case each(Cadence)
    /// `with no stated deadline`.
    case none
}

/// What sets a duty off.
public enum Trigger: Sendable {
    /// `when ACT by WHO [on THING] [in AREA] is STAGE`.
    case act(Ban, by: Bearer, stage: Stage, words: String)
    /// `when breach of ARTICLES by WHO is STAGE`.
    case breach(BreachPattern, stage: Stage, words: String)
    /// `when notice NAME is given [by WHO]`.
    case notice(NoticeID, by: Bearer?, words: String)
    /// `when WHO asks [for NAME]`.
    case request(by: Bearer, for: String?, words: String)
    /// `when ARTICLES is discharged`.
    case discharge([ArticleID], words: String)
    /// `for each N THING ACTED [by WHO]`: cumulative.
    case forEach(Double, Ban, by: Bearer?, words: String)

    /// What must have come of the event for it to set a duty off.
    public enum Stage: String, Hashable, Sendable {
        /// It happened, on the evidence that counts; on the clock of events.
        case reported
        /// It happened and its actor is attributed at the accord's grade; on the clock of the record.
        case attributed
        /// It is found to be a breach; on the clock of the record.
        case found
        /// As `reported`, with evidence at the grade *confirmed*; on the clock of events.
        case confirmed
    }
}
