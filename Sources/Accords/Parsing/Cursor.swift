import Diagnostics
import Documents

/// Walks the tokens of one line. Every production is an extension of it and throws the diagnostic that tells what was
/// expected, so that one bad line costs one line.
struct Cursor: TokenWalker {
    /// The document, as the person named it.
    let file: String
    let tokens: [Token]
    /// What other lines declare, as far as the form of a sentence hangs on it.
    let hints: Hints
    var index = 0
    /// What is worth knowing about a line that can be read.
    var notes: [Diagnostic] = []

    /// Names that tell a length from a time: `within vicinity of …` is a place, `within same_day of …` a deadline.
    struct Hints: Sendable {
        var distances: Set<String> = []
        var periods: Set<String> = []
        /// Places, zones, lines and roads; `to` one of them is no addressee.
        var places: Set<String> = []
        /// Lines and roads: only these have stretches.
        var lines: Set<String> = []
        /// Everybody with a role.
        var roles: Set<String> = []
        /// Whether the line stands in a block of worked cases.
        var isOfCases = false
    }

    init(file: String, tokens: [Token], hints: Hints) {
        self.file = file
        self.tokens = tokens
        self.hints = hints
    }
}
