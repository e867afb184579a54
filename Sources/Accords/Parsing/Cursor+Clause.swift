import Diagnostics
import Documents

/// What stands under a sentence.
extension Cursor {
    /// Reasons joined by `and`, after `except` or `where`.
    mutating func reasons() throws(Diagnostic) -> [Syntax.Reason] {
        var reasons = [try reason()]
        while take("and") { reasons.append(try reason()) }
        return reasons
    }

    private static let reasonStops: Set<String> = ["in", "after", "where", "as", "with", "ordered"]

    private mutating func reason() throws(Diagnostic) -> Syntax.Reason {
        if at("for") { throw exceptFor() }
        if take("in", "reply", "to") {
            let act = try name("an act")
            guard take("within") else {
                throw expected("`within` and how long ago", advice: "For instance `within 1 hour`.")
            }
            let period = try period()
            let near: Syntax.Distance? = take("and", "within") ? try distance() : nil
            return .inReplyTo(act, within: period, near: near)
        }
        if take("with", "leave", "of") { return .withLeave(try name("the name of a body")) }
        if take("ordered", "by") { return .orderedBy(try name("who gives the order")) }
        if take("after", "a", "failed", "call", "to") {
            let body = try name("the name of a body")
            return .afterFailedCall(body, within: take("within") ? try period() : nil)
        }
        if take("after", "notice") {
            let name = try name("the name of a notice")
            var lead: Syntax.Period?
            if take("at", "least") {
                lead = try period()
                try expect("before")
            }
            return .afterNotice(name, atLeast: lead)
        }
        if take("where") { return .onlyWhere(try name("the name of a question")) }
        if take("as") {
            let articles = try articles()
            guard take("allows") || take("allow") else { throw expected("`allows`") }
            return .allowedBy(articles)
        }
        return .names(try names("a reason, a group or an object", stops: Self.reasonStops))
    }

    // MARK: Other lines under a sentence

    /// A line under a sentence, from its first word. Nil where the line is none.
    mutating func clause() throws(Diagnostic) -> Syntax.Clause? {
        if take("except") { return .except(try reasons()) }
        if take("where") { return .onlyWhere(try name("the name of a question")) }
        if take("not", "before") { return isAtGate ? .notBeforeGate(try gates()) : .notBefore(try moment()) }
        if at("before"), !isAtDay(1) {
            index += 1
            return .beforeGate(try gates())
        }
        if at("in", "step") || at("concurrently") || at("in", "parallel") { return try inStep() }
        if at("in"), peek(1)?.kind == .number, peek(2)?.text == "stages" || peek(2)?.text == "stage" {
            index += 1
            let number = try number()
            index += 1
            try checkWhole(number, "stages")
            return .inStages(number)
        }
        if at("stage"), peek(1)?.kind == .number {
            index += 1
            let number = try number()
            try checkWhole(number, "stages")
            guard let quantity = try quantity() else { throw expected("how many, such as `at least 210`") }
            let thing = isAtThing ? try thing() : nil
            return .stage(number, quantity, thing, isAtEnd ? nil : try deadline())
        }
        if take("each", "stage") {
            let quantity = try quantity()
            let thing = isAtThing && !at("beginning") ? try thing() : nil
            let isBeginning = take("beginning")
            let deadline = isAtEnd ? nil : try deadline()
            if quantity == nil && deadline == nil { throw expected("how many, or by when") }
            return .eachStage(quantity, thing, isBeginning: isBeginning, deadline)
        }
        if take("of", "which") {
            guard let quantity = try quantity() else { throw expected("how many, such as `at least 100`") }
            let thing = try thing()
            var placings: [Syntax.Placing] = []
            while !isAtEnd, let placing = try placing() { placings.append(placing) }
            return .ofWhich(quantity, thing, placings: placings, isAtEnd ? nil : try deadline())
        }
        if take("counted") { return .counted(try counting()) }
        if take("shown", "by") {
            var proofs = [try proof()]
            while take("or") || take(.comma) != nil { proofs.append(try proof()) }
            return .shownBy(proofs)
        }
        if take("thereafter") {
            try expect("keep")
            guard take("them") || take("it") else { throw expected("`them out` or `them there`") }
            guard at("out") || at("there") else { throw expected("`out` or `there`") }
            let isOut = at("out")
            index += 1
            return .thereafterKeep(isOut: isOut)
        }
        if take("beginning") { return .beginning(try deadline()) }
        if at("within") || at("by") || at("before") || at("with", "no") || at("without", "delay") || at("on") {
            return .deadline(try deadline())
        }
        if at("each"), peek(1)?.text != "party", peek(1)?.text != "side" { return .deadline(.each(try each())) }
        if current?.kind == .word, peek(1)?.text == "after" { return .deadline(try deadline()) }
        return nil
    }

    /// `in step with article 12b, each within 7 days of the other`.
    private mutating func inStep() throws(Diagnostic) -> Syntax.Clause {
        guard take("in", "step", "with") else {
            throw expected(
                "`in step with`", advice: "Write `in step with article N, each within 7 days of the other`.")
        }
        let articles = try articles(stops: ["each"])
        let unbounded = Diagnostic(
            .concurrentlyUnbounded, at: here, "“In step with” needs how far apart the two may be.",
            advice:
                "Write `, each within 7 days of the other`; if the text has no number, a period that is `not stated`: `period in_parallel = not stated`, `each within in_parallel of the other`."
        )
        _ = take(.comma)
        guard take("each", "within") else { throw unbounded }
        let period = try period()
        try expect("of", "the", "other")
        return .inStep(articles, within: period)
    }

    private mutating func counting() throws(Diagnostic) -> Syntax.Clause.Counting {
        if take("by") { return .by(try name("the name of a body")) }
        if take("at", "one", "time") { return .atOneTime }
        if take("together", "within") { return .together(try period()) }
        if take("one", "by", "one") { return .oneByOne }
        if take("over", "the", "whole", "term") { return .wholeTerm }
        throw expected(
            "`by` and a body, `at one time`, `together within …`, `one by one` or `over the whole term`")
    }

    private mutating func proof() throws(Diagnostic) -> Syntax.Clause.Proof {
        if take("declaration") { return .declaration }
        for word in ["verification", "receipt", "decision"] where at(word) {
            index += 1
            guard take("of") || take("by") else { throw expected("`of` and who gives it") }
            let body = try name("the name of a body")
            return word == "verification" ? .verification(body) : word == "receipt" ? .receipt(body) : .decision(body)
        }
        throw expected(
            "`declaration`, `verification of …`, `receipt of …` or `decision of …`",
            advice: "Say what shows that it is done: `shown by verification of Mission`.")
    }
}
