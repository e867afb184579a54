import Diagnostics
import Vocabulary

/// One line that decides when something is in force.
public struct ForceRule: Hashable, Sendable {
    /// What the line does.
    public var effect: Effect
    /// The line in the canonical wording.
    public var words: String
    /// Where it stands.
    public var span: SourceSpan

    /// What a force line can do.
    public enum Effect: Hashable, Sendable {
        /// `in force from … for …`.
        case inForce(from: Start, until: End)
        /// `renewed for PERIOD by agreement of … before the end`.
        case renewedByAgreement(Period, of: [ActorID], lateConsent: LateConsent)
        /// `renewed for PERIOD unless WHO gives notice … [at least PERIOD before the end]`.
        case renewedUnlessNotice(Period, by: [ActorID], notices: [NoticeID], atLeast: Period?)
        /// `renewed for PERIOD for each N THING ACTED by WHO`.
        case renewedForEach(Period, each: Double, acts: Classes, thing: Thing, by: [ActorID])
        /// `excused for PERIOD after breach …`: no breach for so long after the other's. Seconds.
        case excused(Int64, after: BreachPattern)
        /// `released after breach …`, `not bound after breach …`: no longer bound, for good.
        case released(after: BreachPattern)
        /// `counts start anew|on at renewal`.
        case counts(anew: Bool)
    }

    /// Whether consent to a renewal may come after the end, and from when the new term then runs.
    public enum LateConsent: Hashable, Sendable {
        /// `before the end`.
        case none
        /// `also after the end, from the end`.
        case fromTheEnd
        /// `also after the end, from the last consent`.
        case fromTheConsent
    }

    /// When it begins.
    public enum Start: Hashable, Sendable {
        /// At a moment. With `countsFirstDay`, a term in days or longer counts the day on which it begins: a line that
        /// starts at 00:00 does.
        case at(Moment, countsFirstDay: Bool)
        /// Once all of these are facts.
        case once([Gate])
    }

    /// When it ends.
    public enum End: Hashable, Sendable {
        /// After a period.
        case after(Period)
        /// At a moment; the second of the moment is no longer in force.
        case at(Moment)
        /// Once all of these are facts.
        case once([Gate])
        /// Never by itself.
        case never
    }

    /// A line from its parts.
    public init(effect: Effect, words: String, span: SourceSpan) {
        self.effect = effect
        self.words = words
        self.span = span
    }
}

/// Something that must be a fact before something else begins or ends.
public enum Gate: Hashable, Sendable {
    /// `accepted by A, B`: each of them has.
    case accepted(by: [ActorID])
    /// `notice NAME is given [by A, B]`: each of them has given it; empty: anyone who may has.
    case notice(NoticeID, by: [ActorID])
    /// `ARTICLES is discharged [and verified by NAME]`.
    case discharged([ArticleID], verifiedBy: ActorID?)
    /// `BODY decides QUESTION`.
    case decides(ActorID, QuestionID)
    /// `phase NAME has ended`.
    case phaseEnded(PhaseID)
}

/// A point in time, with a shift: `12 hours after signature`.
public struct Moment: Hashable, Sendable {
    /// The point.
    public var point: Point
    /// How far after it; nil: at it.
    public var after: Period?
    /// How far before it; nil: at it. Counted back.
    public var before: Period?
    /// As one reads it aloud.
    public var words: String

    /// The points there are.
    public enum Point: Hashable, Sendable {
        /// A stated instant. A bare date is its first second. `zone` is the clock by which it was stated.
        case instant(Instant, zone: CivilZone)
        /// The signature of the accord.
        case signature
        /// The accord's own entry into force.
        case entryIntoForce
        /// The last of these acceptances.
        case acceptance(by: [ActorID])
        /// The first giving of a notice.
        case notice(NoticeID)
        /// When the incident that set the duty off happened.
        case incident
        /// When the record attributed it.
        case attribution
        /// When the record found it a breach.
        case finding
        /// When the notice that set the duty off was given.
        case theNotice
        /// When the bearer could first know of it: when the record received it.
        case knowledge
        /// The end of the term now running.
        case endOfTerm
        /// The start of the term now running.
        case startOfTerm
        /// When the duty whose line uses it was begun.
        case itsBeginning
        /// When duties were discharged: all of them, by all who bear them; of a stage, the same stage.
        case discharge(of: [ArticleID], sameStage: Bool)
        /// When duties were verified.
        case verification(of: [ArticleID], sameStage: Bool)
        /// When what set the duty off was asked for.
        case theRequest
        /// When what set the duty off was done.
        case theRelease
        /// The first second of a phase.
        case startOfPhase(PhaseID)
        /// The second after a phase.
        case endOfPhase(PhaseID)
    }

    /// A moment from its parts.
    public init(point: Point, after: Period? = nil, before: Period? = nil, words: String) {
        self.point = point
        self.after = after
        self.before = before
        self.words = words
    }
}

/// `3 breaches of article 1 by the other party within 7 days`.
public struct BreachPattern: Hashable, Sendable {
    /// How many; at least 1.
    public var count: Int
    /// Of which articles; any of them counts.
    public var articles: [ArticleID]
    /// By whom.
    public var by: Bearer
    /// Within how long of each other, in seconds; nil: ever.
    public var within: Int64?
    /// As one reads it aloud.
    public var words: String

    /// A pattern from its parts.
    public init(count: Int, articles: [ArticleID], by: Bearer, within: Int64?, words: String) {
        self.count = count
        self.articles = articles
        self.by = by
        self.within = within
        self.words = words
    }
}

/// `either party may suspend article 4 by notice 7 days before after breach of article 4 by the other party`.
public struct Power: Hashable, Sendable {
    /// What it lets its holder do.
    public enum Act: String, Hashable, Sendable, CaseIterable {
        case end, suspend, extend, renew, fix, allow, decide
    }
    /// Who holds it.
    public var holders: [ActorID]
    /// What it lets them do.
    public var act: Act
    /// The articles that it concerns; empty: the accord.
    public var articles: [ArticleID]
    /// `for PERIOD`: how long a renewal or suspension lasts.
    public var lasts: Period?
    /// The notice by which it is exercised, where the document names one.
    public var notice: NoticeID?
    /// How long before its effect the notice must be given; nil: at once.
    public var lead: Period?
    /// The breach after which it may be exercised; nil: at any time.
    public var after: BreachPattern?
    /// What a power to fix, allow or decide concerns, where it is neither the accord nor an article: the name of a line,
    /// an act or a question.
    public var subject: String?
    /// Of an extension: whether it may move deadlines that have passed, which undoes the breach.
    public var alsoAfterDeadline: Bool
    /// The line in the canonical wording.
    public var words: String
    /// Where it stands.
    public var span: SourceSpan

    /// A power from its parts.
    public init(
        holders: [ActorID], act: Act, articles: [ArticleID], lasts: Period?, notice: NoticeID?, lead: Period?,
        after: BreachPattern?, words: String, span: SourceSpan, subject: String? = nil,
        alsoAfterDeadline: Bool = false
    ) {
        self.holders = holders
        self.act = act
        self.articles = articles
        self.lasts = lasts
        self.notice = notice
        self.lead = lead
        self.after = after
        self.subject = subject
        self.alsoAfterDeadline = alsoAfterDeadline
        self.words = words
        self.span = span
    }
}
