import Diagnostics
import Documents

/// Things, their measures and their numbers.
extension Cursor {
    /// Whether a thing comes next: a word that begins nothing else that a sentence may go on with.
    var isAtThing: Bool {
        guard let current, current.kind == .word else { return false }
        return !Self.notThings.contains(current.text) && !isAtHaste && peek(1)?.text != "after"
    }

    private static let notThings: Set<String> = [
        "in", "into", "from", "against", "across", "over", "out", "within", "of", "to", "by", "before", "on", "with",
        "without", "each", "except", "where", "at", "is", "and", "or", "beginning", "through",
    ]

    /// `the mortars with calibre at least 82 mm`, `elderly of list_33`.
    mutating func thing() throws(Diagnostic) -> Syntax.Thing {
        if atAny(["it", "them", "this", "that"]) {
            throw Diagnostic(
                .sentenceForm, at: here, "“\(tokens[index].text)”: an object was expected, by its name.",
                advice: "For the act that set the duty off, write `of it`.")
        }
        var thing = Syntax.Thing(name: try name("an object"))
        while at("with"), !at("with", "no"), peek(1)?.kind == .word { thing.bounds.append(try bound()) }
        if at("of"), !at("of", "it"), peek(1)?.text != "which" {
            index += 1
            thing.of = try name("the name of a list or of a party")
        }
        return thing
    }

    private mutating func bound() throws(Diagnostic) -> Syntax.Bound {
        try expect("with")
        let attribute = try name("a measure: `calibre`, `range` or `strength`")
        for side in Thing.Bound.Side.allCases {
            let words = side.rawValue.split(separator: " ").map(String.init)
            guard at(words[0], words[1]) else { continue }
            index += 2
            return Syntax.Bound(attribute: attribute, side: side, amount: try amount())
        }
        throw expected(
            "`at least`, `at most`, `more than` or `less than`",
            advice: "For instance `mortar with calibre at least 82 mm`.")
    }

    /// `all`, `every`, `at least 840`, `exactly 3`, `half of`, `27`; nil where no number comes next.
    mutating func quantity() throws(Diagnostic) -> Syntax.Quantity? {
        if take("all") {
            _ = take("of")
            return .all
        }
        if take("every") { return .every }
        if take("at", "least") || take("no", "less", "than") { return .atLeast(try amount()) }
        if take("exactly") { return .exactly(try amount()) }
        if take("half", "of") { return .half }
        guard at(.number) else { return nil }
        return .some(try amount())
    }

    /// `40`, `100 mm`, `platoon`.
    mutating func amount() throws(Diagnostic) -> Syntax.Amount {
        guard at(.number) else {
            if let current, current.kind == .word, current.text.first?.isNumber == true { throw glued(current) }
            return .named(try name("a number, or the name of one"))
        }
        let number = try number()
        guard let unit = current, unit.kind == .word else { return .stated(number, unit: nil) }
        if let length = Self.lengthUnit(unit.text), peek(1) == nil || !(peek(1)?.kind == .word && unit.text == "m") {
            index += 1
            return .stated(number, unit: length.rawValue)
        }
        if unit.text == "mm" {
            index += 1
            return .stated(number, unit: "mm")
        }
        return .stated(number, unit: nil)
    }

    /// Says that a number of things is whole and not zero.
    func checkWhole(_ number: Syntax.Number, _ what: String) throws(Diagnostic) {
        guard number.value >= 1, number.value == number.value.rounded(), number.value <= 1_000_000_000 else {
            throw Diagnostic(
                .sentenceForm, at: .span(number.origin.span), "“\(number.text) \(what)” cannot be counted.",
                advice: "Write a whole number, 1 or more.")
        }
    }
}
