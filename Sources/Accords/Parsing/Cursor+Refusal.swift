import Diagnostics
import Documents

extension Cursor {
    /// After `may` or `must not`: `refuse [THING] access to AREA`, `refuse [THING] passage through AREA`.
    ///
    /// To refuse is an act on what is refused, at the place to which it wants to get: `refuse_access` and `refuse_passage` of
    /// the vocabulary.
    mutating func refusal() throws(Diagnostic) -> Syntax.Ban {
        let first = index
        index += 1
        var thing: Syntax.Thing?
        let isBare = (at("access") && peek(1)?.text == "to") || (at("passage") && peek(1)?.text == "through")
        if !isBare {
            thing = Syntax.Thing(name: try name("what is refused, then `access to` or `passage through` and a place"))
        }
        let refusal: Syntax.Ban.Refusal
        if take("access") {
            try expect("to")
            refusal = .access
        } else if take("passage") {
            try expect("through")
            refusal = .passage
        } else {
            throw expected(
                "`access to` or `passage through` and a place",
                advice: "For instance `no party may refuse aid passage through corridor`.")
        }
        let act = Syntax.Name(
            refusal == .access ? "refuse_access" : "refuse_passage", at: span(from: first))
        var ban = Syntax.Ban(act: act, thing: thing, placings: [], limit: nil, refusal: refusal)
        ban.placings = [Syntax.Placing(relation: refusal == .access ? .to : .through, area: try area())]
        while let placing = try placing() { ban.placings.append(placing) }
        return ban
    }
}
