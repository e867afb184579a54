import Diagnostics
import Geography
import Vocabulary

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
    /// `on its beginning`, `on stage 2`: of one part of a duty; nil: of the duty.
    public var part: DutyPart?
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
        /// `settled by decision NAME`: what would settle an *unknown*, as the explanation names it.
        case settledBy(String)
        /// `waiting for …`: what a pending duty waits for, in the document's words.
        case waitingFor(String)
        /// `late by AMOUNT`: seconds.
        case lateBy(Int64)
        /// `over by AMOUNT`: so much more, nearer or longer than is allowed.
        case overBy(Amount)
        /// `short by AMOUNT`: so much less than is owed.
        case shortBy(Amount)
    }

    /// By how much something is over or short.
    public enum Amount: Hashable, Sendable {
        /// A number of things.
        case number(Double)
        /// A length.
        case length(Kilometres)
        /// Seconds.
        case time(Int64)

        /// As a sentence tells it: `3`, `7 km`, `3600 seconds`.
        public var words: String {
            func plain(_ number: Double) -> String { Int64(exactly: number).map(String.init) ?? "\(number)" }
            return switch self {
            case .number(let number): plain(number)
            case .length(let length): plain(length.value) + " km"
            case .time(let seconds): "\(seconds) seconds"
            }
        }
    }

    /// One part of a duty: where several are named, the one that is all of them.
    public struct DutyPart: Hashable, Sendable {
        /// Its beginning or its end.
        public var edge: Edge?
        /// The stage, from 1.
        public var stage: Int?
        /// The week, month or term, from 1; a part of one counts as one.
        public var period: Int?

        /// A part from what names it.
        public init(edge: Edge? = nil, stage: Int? = nil, period: Int? = nil) {
            self.edge = edge
            self.stage = stage
            self.period = period
        }

        /// The edges of a duty.
        public enum Edge: Hashable, Sendable {
            case beginning, end
        }

        /// As the document writes it.
        public var words: String {
            var words: [String] = []
            if let stage { words.append("stage \(stage)") }
            if let period { words.append("period \(period)") }
            switch edge {
            case .beginning: words.append("its beginning")
            case .end: words.append("its end")
            case nil: break
            }
            return words.joined(separator: " and ")
        }
    }

    /// An expectation from its parts.
    public init(
        article: ArticleID, party: ActorID?, answer: Answer, instance: String?, part: DutyPart?, reading: ReadingID?,
        knownAt: Instant?, at: Instant?, reasons: [ExpectedReason], span: SourceSpan
    ) {
        self.article = article
        self.party = party
        self.answer = answer
        self.instance = instance
        self.part = part
        self.reading = reading
        self.knownAt = knownAt
        self.at = at
        self.reasons = reasons
        self.span = span
    }
}
