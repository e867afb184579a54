import Accords
import Vocabulary

/// A verdict that became another while facts came in.
public struct VerdictChange: Hashable, Sendable {
    /// The latest second that was known of then.
    public var knownAt: Instant
    /// The reading.
    public var reading: ReadingID
    /// The article.
    public var article: ArticleID
    /// The party.
    public var party: ActorID
    /// The finding; nil: it is the article's own verdict.
    public var finding: String?
    /// The incident, or the report, that the finding is about.
    public var incident: String?
    /// Which part of the term it is about; nil: the whole.
    public var part: String?
    /// The verdict before; nil: there was no such finding.
    public var from: Verdict?
    /// The verdict now; nil: there is no such finding any more.
    public var to: Verdict?
    /// Why: the reports that came with this batch and touch it, or the clock.
    public var why: [ChangeReason]
    /// The earlier finding that this corrects; nil: it is new.
    public var corrects: String?
}
