import Diagnostics
import Documents

extension Cursor {
    /// A step or a guarantee, a line under it, or an order of steps; behind its first word.
    mutating func step(_ keyword: String) throws(Diagnostic) -> Statement {
        switch keyword {
        case "step", "guarantee":
            let name = try newName()
            let title = optionalQuoted()
            try expect("by")
            let actors = try names("who \(keyword == "step" ? "takes it" : "gives it")")
            return keyword == "step" ? .step(name, title, by: actors) : .guarantee(name, title, by: actors)
        case "carries":
            try expect("out")
            return .carriesOut(try choice())
        case "needs": return .needs(try names("a step"))
        case "costs": return .costs(try shares())
        case "gives": return .gives(try shares())
        case "can":
            try expect("be", "undone")
            guard take("losing") else { return .undone(true, losing: []) }
            return .undone(true, losing: try shares())
        case "cannot":
            try expect("be", "undone")
            return .undone(false, losing: [])
        case "verified":
            try expect("by")
            let by = try names("who verifies")
            if take("at", "once") { return .verified(by: by, .atOnce) }
            guard take("within") else { return .verified(by: by, .unstated) }
            let count = try whole("how many hours, days or weeks")
            for unit in [Statement.Wait.Unit.hour, .day, .week] where take(unit.rawValue) || take(unit.rawValue + "s") {
                return .verified(by: by, .within(count, unit))
            }
            throw expected("`hours`, `days` or `weeks`")
        case "covers":
            return .covers(
                try list { cursor throws(Diagnostic) in
                    let party = try cursor.name("a party")
                    return Share(party: party, amount: cursor.take("up", "to") ? try cursor.amount() : nil)
                })
        default:
            let title = try quoted("what the order is called, in quotation marks")
            let chain = try list(by: ["before"]) { cursor throws(Diagnostic) in try cursor.names("a step") }
            guard chain.count > 1 else { throw expected("`before` and a step") }
            return .order(title, chain)
        }
    }

    private mutating func shares() throws(Diagnostic) -> [Share] {
        try list { cursor throws(Diagnostic) in
            let party = try cursor.name("a party")
            return Share(party: party, amount: try cursor.amount("how much, in \(party.text)'s points"))
        }
    }
}
