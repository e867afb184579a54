import Diagnostics
import Vocabulary

/// A deadline with the line that states it: of a duty, of its beginning, of a stage or a part of it.
public struct StatedDeadline: Hashable, Sendable {
    /// The article under which it stands.
    public var article: ArticleID
    /// By when.
    public var deadline: Deadline
    /// For whom, where that differs from party to party; nil: for all who bear it.
    public var party: ActorID?
    /// The line: that of the clause, or of the sentence that holds it.
    public var span: SourceSpan

    /// A deadline from its parts.
    public init(article: ArticleID, deadline: Deadline, party: ActorID?, span: SourceSpan) {
        self.article = article
        self.deadline = deadline
        self.party = party
        self.span = span
    }
}
