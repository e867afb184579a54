import Diagnostics
import Documents
import Vocabulary

extension Cursor {
    static let markWords: Set<String> = [
        "alleged", "reported", "corroborated", "confirmed", "named", "received", "said", "amends", "answered", "failed",
        "intercepted", "outcome",
    ]

    /// A line of facts: `2025-03-18 20:50 drone_strike on power_substation by Russia, confirmed`.
    mutating func fact() throws(Diagnostic) -> Syntax.Fact {
        let first = index
        let from = try instant()
        var to: Syntax.Instant?
        if at("to"), peek(1)?.kind == .date {
            index += 1
            to = try instant()
        }
        let told = try told()
        var marks: [Syntax.Mark] = []
        while take(.comma) != nil { marks.append(try mark()) }
        return Syntax.Fact(from: from, to: to, told: told, marks: marks, origin: Syntax.Origin(span(from: first)))
    }

    private mutating func told() throws(Diagnostic) -> Syntax.Told {
        if take("seen") { return .observed(try observation(.seen)) }
        if take("clear", "of") { return .observed(try observation(.clear)) }
        if take("counted") { return .observed(try observation(.counted)) }
        if take("held") {
            let place = try placeTold()
            try expect("by")
            return .held(place, by: try name("who holds it"))
        }
        if take("verified") { return try verified() }
        if take("call", "to") {
            let to = try name("the body that was called")
            try expect("by")
            return .call(to: to, by: try name("who called"))
        }
        if take("leave") {
            let about = try about()
            guard take("by") else { throw expected("`on` and the fact that it was given for, or `by` and who gave it") }
            return .leave(about: about, by: try name("who gave it"))
        }
        if take("order") {
            let name = try name("the name of an order, declared as a notice")
            let about = try about()
            guard take("by") else { throw expected("`by` and who ordered it") }
            return .order(name, about: about, by: try names("a name", stops: Self.markWords))
        }
        if take("notice") {
            let name = try name("the name of a notice")
            let about = try about()
            let to = take("to") ? try names("a name", stops: Self.markWords) : []
            guard take("by") else { throw expected("`by` and who gave it") }
            return .notice(name, about: about, to: to, by: try names("a name", stops: Self.markWords))
        }
        if take("asked") {
            let name = try name("the name of a question")
            let about = try about()
            guard take("by") else { throw expected("`by` and who raised it") }
            return .asked(name, about: about, by: try self.name("a name"))
        }
        if take("decision") {
            let name = try name("the name of a question")
            guard at("yes") || at("no") else { throw expected("`yes` or `no`") }
            let yes = take("yes") || !take("no")
            let about = try about()
            guard take("by") else { throw expected("`by` and who decided it") }
            return .decision(name, yes, about: about, by: try self.name("a name"))
        }
        if take("accepted") {
            let renewal = take("renewal")
            try expect("by")
            return .accepted(renewal: renewal, by: try names("a name", stops: Self.markWords))
        }
        if let current, let exercise = CaseFact.Exercise(rawValue: current.text) {
            index += 1
            var articles: Syntax.Articles?
            if !take("this", "accord") { articles = try self.articles() }
            var to: Syntax.Instant?
            if take("to") { to = try instant() }
            guard take("by") else { throw expected("`by` and who did it") }
            return .exercised(exercise, articles, to: to, by: try name("a name"))
        }
        if take("denied") {
            let name = try name("the name of a fact")
            try expect("by")
            return .denied(name, by: try self.name("a name"))
        }
        if take("retracted") { return .retracted(try name("the name of a fact")) }
        if take("not", "watched") { return .watched(false, try spotName()) }
        if take("watched") { return .watched(true, try spotName()) }
        return .act(try actTold())
    }

    /// After `verified`.
    private mutating func verified() throws(Diagnostic) -> Syntax.Told {
        let articles = try articles()
        let stage: Syntax.Number? = take("stage") ? try ordinal("stage") : nil
        var many: Syntax.Many?
        var thing: Syntax.ThingTold?
        if take("for") {
            many = try self.many("verified")
            if !at("by"), !at("of") { thing = try thingTold() }
        }
        let of: Syntax.Name? = take("of") ? try name("whose duty was verified") : nil
        guard take("by") else {
            throw expected("`by` and who verified it", advice: "A verification is somebody's: name the body.")
        }
        return .verified(
            articles, stage: stage, many: many, thing: thing, of: of, by: try name("the body that verified it"))
    }

    private mutating func about() throws(Diagnostic) -> Syntax.Name? {
        guard take("of") || take("on") || take("for") else { return nil }
        return try name("the name of a fact")
    }

    private mutating func mark() throws(Diagnostic) -> Syntax.Mark {
        let first = index
        if let current, current.kind == .word, let grade = Grade(name: current.text) {
            index += 1
            return .grade(grade)
        }
        if take("named") { return .named(try name("the fact's name")) }
        if take("received") { return .received(try instant()) }
        if take("said", "by") { return .saidBy(try name("whose claim it is")) }
        if take("amends") { return .amends(try name("the name of an earlier fact")) }
        if take("answered") { return .answered(true, Syntax.Origin(span(from: first))) }
        if take("failed") { return .answered(false, Syntax.Origin(span(from: first))) }
        if take("intercepted") { return .intercepted }
        if take("outcome", "unknown") { return .outcomeUnknown }
        throw expected(
            "a mark: a grade, `named`, `received`, `said by`, `amends`, `answered`, `failed`, `intercepted` or `outcome unknown`"
        )
    }
}
