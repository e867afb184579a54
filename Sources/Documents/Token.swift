import Diagnostics

/// One word, number, string or mark of a statement.
public struct Token: Hashable, Sendable {
    /// The kinds of token, told by their form alone.
    public enum Kind: UInt8, Hashable, Sendable {
        /// Anything that has no other form: keywords and names, and also the numbers of articles such as `12b`.
        case word
        /// `25`, `0.5`; also the number of an article such as `4.6` or `3.1.1`.
        case number
        /// `"in quotation marks"`; ``Token/text`` is what stands between them.
        case string
        /// A string whose closing mark is missing: it reaches to the end of the line.
        case openString
        /// `,`
        case comma
        /// `=`
        case equals
        /// `2025-03-18`; whether there is such a day is not looked at.
        case date
        /// `18:00`, `18:00:30`.
        case time
        /// `+03:00`, `-05:00`, `Z`.
        case offset
        /// `48.85N`, `37.60E`.
        case coordinate
        /// A full stop, colon or semicolon after a word.
        case mark
    }
    /// The kind.
    public var kind: Kind
    /// What it says; of a string, without its marks.
    public var text: String
    /// Its first character.
    public var start: SourcePosition
    /// The position after its last character.
    public var end: SourcePosition

    /// A token from its parts.
    public init(kind: Kind, text: String, start: SourcePosition, end: SourcePosition) {
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
    }
}
