import Accords
import Diagnostics
import Evidence
import Vocabulary

/// What the monitor says of one instance: a verdict with its reasons.
public struct Finding: Sendable {
    /// Made from content, so that equal facts give equal ids: reading / article / party / incident, with the term's
    /// number after the article where the article has several.
    public var id: String
    /// The reading.
    public var reading: ReadingID
    /// The article.
    public var article: ArticleID
    /// The term's number within its article, from 1.
    public var term: Int
    /// The party that is judged.
    public var party: ActorID
    /// What the monitor says.
    public var verdict: Verdict
    /// The incident, or the notice, that it is about; nil for a duty that nothing sets off.
    public var incident: String?
    /// When that happened, as far as it is known.
    public var time: PossibleTime?
    /// The reports that speak of it: the incident's own first, then those of other incidents that decide it.
    public var reports: [String]
    /// How well it is supported that it happened; nil where no report is about it.
    public var occurrence: Grade?
    /// How well it is supported that this party did it.
    public var attribution: Attribution
    /// The smallest set of reports on which the verdict rests, with what each is for.
    public var witnesses: [Witness]
    /// The nearest grade at which the verdict would be another if evidence counted from there; nil: at none.
    public var flipsAt: Grade?
    /// What would settle an *unknown*, or what a *pending* waits for.
    public var wouldSettle: [String]
    /// When a duty is due: the first second that is too late; nil where it has no such time, and for bans.
    public var due: PossibleTime?
    /// Which part of a duty or of a number over time it is about: `stage 2`, `its beginning`, `period 3`; nil: the whole.
    public var part: String? = nil
    /// By how much it is over, short or late, where that is known.
    public var margin: Margin? = nil
    /// What a duty whose clock has not started waits for.
    public var waitsFor: [String] = []

    /// A report that a verdict rests on.
    public struct Witness: Hashable, Sendable {
        /// What a report does for a verdict.
        public enum Role: String, Hashable, Sendable {
            /// It says that it happened.
            case occurrence
            /// It says who did it.
            case attribution
            /// It denies that the accused did it, or its camp names somebody else.
            case contests
            /// It frees the act: what was replied to, the earlier breach, the notice.
            case excuse
            /// It shows that the duty was done, or was done too late.
            case discharge
            /// It shows what set the duty off.
            case trigger
            /// It ended or began the force of the article.
            case force
        }
        /// The report.
        public var report: String
        /// What it does.
        public var role: Role
    }
}

/// One step of an explanation: a question that the verdict turns on, and its answer.
public struct ReasoningStep: Sendable {
    /// The question, in words.
    public var question: String
    /// The answer.
    public var truth: Truth
    /// Why, with clock arithmetic and distances.
    public var why: String
    /// The reports on which it rests.
    public var witnesses: [Finding.Witness]
    /// What would settle it, where it is unknown.
    public var wouldSettle: String?
}
