import Diagnostics
import Vocabulary

/// What people write where the language wants something else: words that are one name, deadlines without a number.
extension Cursor {
    /// How to mend a statement that could have ended before the current token; nil where nothing is known to be meant.
    func slip() -> String? {
        if let name = compound() { return "A name is one word: write `\(name)`." }
        if isAtHaste {
            return
                "That is no deadline that can be judged: write `within 12 hours of the incident`, with a number and what starts the clock, or, openly, `with no stated deadline`."
        }
        if at("of") {
            return
                "A place has a name of one word that the accord declares (`zone NAME = …`); an act and its object are written side by side, such as `obstruct civilian`."
        }
        return nil
    }

    /// "except for rotation".
    func exceptFor() -> Diagnostic {
        Diagnostic(
            .sentenceForm, at: here, "“except for”: what is excepted follows `except` at once.",
            advice: "Write `except \(peek(1).map(shown) ?? "…")`, or `except as article N allows`.")
    }

    /// Whether a deadline without a number comes next.
    var isAtHaste: Bool {
        atAny(["immediately", "forthwith", "promptly", "expeditiously", "urgently"]) || at("at", "once")
            || at("as", "soon") || at("without")
    }

    /// The name of the vocabulary that the current word makes with its neighbours: `heavy weapons` is `heavy_weapon`.
    private func compound() -> String? {
        for (first, last) in [(index - 1, index + 1), (index - 2, index), (index - 1, index), (index - 2, index - 1)] {
            guard first >= 0, last < tokens.count else { continue }
            let words = tokens[first...last]
            guard words.allSatisfy({ $0.kind == .word }) else { continue }
            if let name = Resolver.named(words.map(\.text)) { return name }
        }
        return nil
    }
}

extension Resolver {
    /// The act or object of the shipped vocabulary that some words name together, in the singular too.
    static func named(_ words: [String]) -> String? {
        [words.joined(separator: "_"), words.joined(separator: "_of_")].flatMap { forms(of: $0.lowercased()) }.first {
            Taxonomy.acts.contains($0) || Taxonomy.objects.contains($0)
        }
    }
}
