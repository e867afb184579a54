import Diagnostics

/// What the drafter was asked, left open, and said why: `accepted question silence in article 3 because "…"`.
public struct AcceptedQuestion: Sendable {
    /// The kind of question.
    public var code: Code
    /// The articles for which it is accepted; empty: wherever it is asked.
    public var articles: [ArticleID]
    /// The reason, as the document gives it.
    public var because: String
    /// What was asked, in the order of the document.
    public var asked: [Diagnostic]
    /// Where it is accepted.
    public var span: SourceSpan

    /// An accepted question from its parts.
    public init(code: Code, articles: [ArticleID], because: String, asked: [Diagnostic], span: SourceSpan) {
        self.code = code
        self.articles = articles
        self.because = because
        self.asked = asked
        self.span = span
    }
}
