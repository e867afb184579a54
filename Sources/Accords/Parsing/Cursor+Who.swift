import Diagnostics
import Documents

extension Cursor {
    /// Who does, must or may do something.
    mutating func who(stops: Set<String> = []) throws(Diagnostic) -> Syntax.Who {
        let first = index
        let kind: Syntax.Who.Kind
        if take("no", "party") {
            kind = .noParty
        } else if take("each", "party") {
            kind = .eachParty
        } else if take("either", "party") {
            kind = .eitherParty
        } else if take("a", "party") {
            kind = .aParty
        } else if take("that", "party") {
            kind = .thatParty
        } else if take("the", "other", "party") {
            kind = .otherParty
        } else {
            if let words = otherWording() {
                throw Diagnostic(
                    .sentenceForm, at: here, "“\(words.found)” is not one of the ways to say who.",
                    advice: "Write `\(words.meant)`.")
            }
            kind = .names(try names("who: `each party`, `no party` or a name", stops: stops))
        }
        return Syntax.Who(kind: kind, origin: Syntax.Origin(span(from: first)))
    }

    /// Common ways to say who that the language has another word for.
    private func otherWording() -> (found: String, meant: String)? {
        for (found, meant) in [
            (["both", "parties"], "each party"), (["all", "parties"], "each party"),
            (["the", "parties"], "each party"),
            (["every", "party"], "each party"), (["any", "party"], "a party"), (["neither", "party"], "no party"),
            (["neither", "side"], "no party"), (["each", "side"], "each party"), (["either", "side"], "either party"),
            (["no", "side"], "no party"), (["both", "sides"], "each party"), (["the", "sides"], "each party"),
            (["the", "other", "side"], "the other party"), (["that", "side"], "that party"),
            (["Parties"], "each party"),
            (["The", "Parties"], "each party"),
        ] where found.indices.allSatisfy({ peek($0)?.text.lowercased() == found[$0].lowercased() }) {
            return (found.joined(separator: " "), meant)
        }
        return nil
    }

    /// `[3] breach[es] of ARTICLES by WHO [within PERIOD]`.
    mutating func breach() throws(Diagnostic) -> Syntax.Breach {
        var count: Syntax.Number?
        if at(.number) {
            let number = try number()
            guard number.value >= 1, number.value == number.value.rounded(), number.value < 1_000_000 else {
                throw Diagnostic(
                    .sentenceForm, at: .span(number.origin.span), "“\(number.text) breaches” cannot be counted.",
                    advice: "Write a whole number, 1 or more.")
            }
            count = number
        }
        guard take("breach") || take("breaches") else { throw expected("`breach of article …`") }
        try expect("of")
        let articles = try articles()
        guard take("by") else {
            throw expected("`by` and who breached it", advice: "For instance `by the other party`.")
        }
        let by = try who()
        let within: Syntax.Period? = take("within") ? try period() : nil
        return Syntax.Breach(count: count, articles: articles, by: by, within: within)
    }

    /// Facts joined by `and`, after `once` or `until`.
    mutating func gates() throws(Diagnostic) -> [Syntax.Gate] {
        var gates = [try gate()]
        while take("and") { gates.append(try gate()) }
        return gates
    }

    /// Whether a gate comes next, not a moment.
    var isAtGate: Bool {
        if at("accepted", "by") || at("article") || at("articles") || at("phase") { return true }
        if at("notice"), peek(2)?.text == "is" { return true }
        return current?.kind == .word && peek(1)?.text == "decides"
    }

    private mutating func gate() throws(Diagnostic) -> Syntax.Gate {
        if take("accepted", "by") { return .accepted(try names("the name of a party", stops: Self.gateStops)) }
        if take("notice") {
            let name = try name("the name of a notice")
            try expect("is", "given")
            let by = take("by") ? try names("the name of a party", stops: Self.gateStops) : []
            return .notice(name, by: by)
        }
        if at("article") || at("articles") {
            let articles = try articles(stops: ["verified"])
            guard take("is", "discharged") || take("are", "discharged") else { throw expected("`is discharged`") }
            guard take("and", "verified", "by") else { return .discharged(articles, verifiedBy: nil) }
            return .discharged(articles, verifiedBy: try name("the name of a body"))
        }
        if take("phase") {
            let name = try name("the name of a phase")
            try expect("has", "ended")
            return .phaseEnded(name)
        }
        if current?.kind == .word, peek(1)?.text == "decides" {
            let body = try name("the name of a body")
            try expect("decides")
            return .decides(body, try name("the name of a question"))
        }
        throw expected("`accepted by …`, `notice … is given` or `article … is discharged`")
    }
}
