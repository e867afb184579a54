import Diagnostics
import Documents

/// What sets a duty off.
extension Cursor {
    /// After `when`.
    mutating func event() throws(Diagnostic) -> Syntax.Event {
        if at("breach") || (at(.number) && (peek(1)?.text == "breaches" || peek(1)?.text == "breach")) {
            let breach = try breach()
            return .breach(breach, try stage())
        }
        if at("article") || at("articles") {
            let articles = try articles()
            guard take("is", "discharged") || take("are", "discharged") else { throw expected("`is discharged`") }
            return .discharged(articles)
        }
        if at("notice") || at("a", "notice") || at("the", "notice") {
            _ = take("a") || take("the")
            index += 1
            let name = try name("the name of a notice")
            try expect("is", "given")
            return .notice(name, by: take("by") ? try who() : nil)
        }
        if tokens[index...].contains(where: { $0.kind == .word && ($0.text == "asks" || $0.text == "ask") }) {
            let who = try who(stops: ["asks", "ask"])
            guard take("asks") || take("ask") else { throw expected("`asks`") }
            return .asks(who, for: take("for") ? try name("what is asked for") : nil)
        }
        let act = try name("an act, `breach of …` or `notice … is given`")
        guard take("by") else {
            throw expected("`by` and who does it", advice: "The act comes first: `when attack by a party is reported`.")
        }
        let by = try who()
        var thing: Syntax.Thing?
        if take("on") { thing = try self.thing() }
        var placings: [Syntax.Placing] = []
        while let placing = try placing() { placings.append(placing) }
        return .act(act, by: by, on: thing, placings: placings, try stage())
    }

    private mutating func stage() throws(Diagnostic) -> Trigger.Stage {
        guard take("is") else {
            throw expected("`is reported`, `is attributed`, `is found` or `is confirmed`")
        }
        guard let current, let stage = Trigger.Stage(rawValue: current.text) else {
            throw expected("`reported`, `attributed`, `found` or `confirmed`")
        }
        index += 1
        return stage
    }

    /// After `for each`: `10 hostages released by Hamas`.
    mutating func forEach() throws(Diagnostic) -> Syntax.Event {
        let number: Syntax.Number? = at(.number) ? try number() : nil
        if let number { try checkWhole(number, "things") }
        let thing = try thing()
        let acted = try name("what is done to them, such as `released`")
        return .forEach(number, thing, acted: acted, by: take("by") ? try who() : nil)
    }
}
