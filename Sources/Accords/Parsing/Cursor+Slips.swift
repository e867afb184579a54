import Diagnostics
import Documents
import Vocabulary

/// What people write where the language wants something else: words that are one name, deadlines without a number.
extension Cursor {
    /// How to mend a statement that could have ended before the current token; nil where nothing is known to be meant.
    func slip() -> String? {
        if let name = compound() { return "A name is one word: write `\(name)`." }
        if isAtHaste {
            return
                "That is no deadline that can be judged: write `within 12 hours of …`, with a number and what starts the clock (`of signature`; `of the incident` under a line that begins with `when`), or, openly, `with no stated deadline`."
        }
        if at("party"), index > 0, ["other", "another"].contains(tokens[index - 1].text) {
            return
                "To whom something is done stands after `to`: write `to \(tokens[index - 1].text == "other" ? "the " : "")\(tokens[index - 1].text) party`."
        }
        if at("of") {
            return
                "A place has a name of one word that the accord declares (`zone NAME = …`); an act and its object are written side by side, such as `obstruct civilian`."
        }
        return nil
    }

    /// A number of things to be had: `must not have` limits, and what there must be is brought about by an act.
    func leastHad() -> Diagnostic {
        Diagnostic(
            .sentenceForm, at: here,
            "“must \(current?.text ?? "have")”: there is no sentence for how many there must be at least at every moment.",
            advice:
                "Write what is done for it, `must deploy at least N THING in AREA by …` with `thereafter keep them there` under it; or `must keep THING in AREA` if they may not leave; or `must not have more than N` for a limit."
        )
    }

    /// "15-20 km".
    func twoNumbers(_ token: Token) -> Diagnostic? {
        let numbers = token.text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        guard numbers.count == 2, numbers.allSatisfy({ Double($0) != nil }) else { return nil }
        return Diagnostic(
            .unitMissing, at: place(of: token), "“\(token.text)” is two numbers: which of them was agreed?",
            advice:
                "Write one of them. Where the parties differ, give it a name, such as `distance width = \(numbers[0]) km`, and let a reading restate it."
        )
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
