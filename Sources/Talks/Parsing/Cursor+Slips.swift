import Diagnostics
import Documents

/// What people write who have not read the page, and what to write instead.
extension Cursor {
    /// What a line that should have ended here was probably meant to say.
    func slip() -> String? {
        guard let current else { return nil }
        if let number = decimalComma(at: index) { return "Write `\(number)`: a number has a point." }
        let words = tokens.prefix(index).map(\.text)
        if current.kind == .comma, peek(1)?.text == "confidence", words.contains("as") {
            return "The name stands at the end: `from …, confidence high as NAME`."
        }
        if words.dropFirst().first == "wants" {
            return
                "`wants` stands under a `conflict` and names what somebody decides. What a party thinks of an option is said with `prefers`, `values` or `cannot accept`."
        }
        let isOfChoices = words.contains("accept") || words.contains("live")
        if isOfChoices, current.kind == .comma || ["or", "and"].contains(current.text) {
            return current.text == "and"
                ? "If they are not accepted in one package only, write `together with`; else write a line for each."
                : "Write a line for each."
        }
        return nil
    }

    /// The number that was meant where a comma stands in it: `4,5`, at the comma. Nil where it joins two items.
    func decimalComma(at place: Int) -> String? {
        guard place > 0, place + 1 < tokens.count, tokens[place].kind == .comma, tokens[place - 1].kind == .number,
            tokens[place + 1].kind == .number, tokens[place - 1].end == tokens[place].start,
            tokens[place].end == tokens[place + 1].start, !tokens[place - 1].text.contains(".")
        else { return nil }
        return "\(tokens[place - 1].text).\(tokens[place + 1].text)"
    }

    /// Complains that a number is missing here; if that is for a comma in the one before, says so.
    func expectedAmount(_ what: String) -> Diagnostic {
        guard let number = decimalComma(at: index - 2) else { return expected(what) }
        return Diagnostic(
            .talksNumber, at: place(of: tokens[index - 2]), "A number has a point, not a comma.",
            advice: "Write `\(number)`.")
    }
}
