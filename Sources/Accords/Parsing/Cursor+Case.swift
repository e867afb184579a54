import Diagnostics
import Documents
import Vocabulary

extension Cursor {
    private static let markWords: Set<String> = [
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
        for word in ["seen", "counted", "held", "order", "verified", "leave"] where at(word) { throw notBuilt(word) }
        if at("clear", "of") { throw notBuilt("clear of") }
        if at("call", "to") { throw notBuilt("call to …") }
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
        if take("not", "watched") { return .watched(false, try name("an area's name")) }
        if take("watched") { return .watched(true, try name("an area's name")) }
        return .act(try actTold())
    }

    private mutating func about() throws(Diagnostic) -> Syntax.Name? {
        guard take("of") || take("on") || take("for") else { return nil }
        return try name("the name of a fact")
    }

    private mutating func actTold() throws(Diagnostic) -> Syntax.ActTold {
        var told = Syntax.ActTold(act: try name("what happened"), thing: nil, places: [], about: nil, to: [], by: [])
        if at(.number) || at("at", "least") { throw notBuilt("a number of things") }
        let afterAct: Set<String> = [
            "on", "at", "in", "outside", "into", "from", "out", "across", "against", "over", "to", "of", "stage", "by",
        ]
        if take("on") {
            told.thing = try name("an object")
        } else if let current, current.kind == .word, !afterAct.contains(current.text) {
            told.thing = try name("an object")
        }
        if at("with") { throw notBuilt("with …") }
        while let place = try placeTold() { told.places.append(place) }
        if take("of") { told.about = try name("the name of a fact") }
        if take("to") { told.to = try names("a name", stops: Self.markWords) }
        if at("stage") { throw notBuilt("stage …") }
        if take("by") { told.by = try names("a name", stops: Self.markWords) }
        return told
    }

    private mutating func placeTold() throws(Diagnostic) -> Syntax.ActTold.Place? {
        if take("at") {
            if at(.coordinate) {
                let position = try position()
                return .at(position, goodTo: try goodTo())
            }
            var list = [try distanceTold()]
            while at(.comma), peek(1)?.kind == .number, peek(2).map({ Self.lengthUnit($0.text) != nil }) ?? false {
                index += 1
                list.append(try distanceTold())
            }
            return .distances(list, goodTo: try goodTo())
        }
        for word in ["across", "over", "against"] where at(word) { throw notBuilt("\(word) …") }
        if at("out", "of") { throw notBuilt("out of …") }
        if take("in") { return .inside(try partName(), isInto: false, isPart: wasPart) }
        if take("into") { return .inside(try partName(), isInto: true, isPart: wasPart) }
        if take("outside") { return .outside(try name("an area's name")) }
        if take("from") { return .from(try name("an area's name")) }
        return nil
    }

    private mutating func partName() throws(Diagnostic) -> Syntax.Name {
        _ = take("part", "of")
        return try name("an area's name")
    }

    /// Whether the name just taken stood after `part of`.
    private var wasPart: Bool {
        let name = index - 1
        for back in [2, 3] where name - back >= 0 {
            if tokens[name - back].text == "part", tokens[name - back + 1].text == "of" { return true }
        }
        return false
    }

    private mutating func distanceTold() throws(Diagnostic) -> Syntax.ActTold.Place.FromName {
        guard at(.number) else { throw expected("a position such as `48.85N 37.60E`, or a distance from a place") }
        let distance = try distance()
        try expect("from")
        return Syntax.ActTold.Place.FromName(distance: distance, name: try spotName())
    }

    private mutating func goodTo() throws(Diagnostic) -> Syntax.Distance? {
        guard take("good", "to") else { return nil }
        return try distance()
    }

    private mutating func mark() throws(Diagnostic) -> Syntax.Mark {
        if let current, current.kind == .word, let grade = Grade(name: current.text) {
            index += 1
            return .grade(grade)
        }
        if take("named") { return .named(try name("the fact's name")) }
        if take("received") { return .received(try instant()) }
        if take("said", "by") { return .saidBy(try name("whose claim it is")) }
        if take("amends") { return .amends(try name("the name of an earlier fact")) }
        if take("intercepted") { return .intercepted }
        if take("outcome", "unknown") { return .outcomeUnknown }
        for word in ["answered", "failed"] where at(word) { throw notBuilt(word) }
        throw expected("a mark: a grade, `named`, `received`, `said by`, `amends`, `intercepted` or `outcome unknown`")
    }

    // MARK: Expectations

    /// After `expect`.
    mutating func expectation() throws(Diagnostic) -> Syntax.Expectation {
        let first = max(0, index - 1)
        var at: Syntax.Instant?
        if take("at") { at = try instant() }
        try expect("article")
        let article = try reference()
        var party: Syntax.Name?
        if !isAtAnswer { party = try name("a name or an answer") }
        var result = Syntax.Expectation(
            at: at, article: article, party: party, answer: try answer(), instance: nil, reading: nil, knownAt: nil,
            reasons: [], origin: Syntax.Origin(span(from: first)))
        while !isAtEnd {
            if take("on") {
                for word in ["its", "stage", "period"]
                where self.at(word) && (word != "its" || peek(1)?.text == "beginning" || peek(1)?.text == "end") {
                    throw notBuilt("on \(word) …")
                }
                result.instance = try name("the name of a fact")
            } else if take("under") {
                result.reading = try name("the name of a reading")
            } else if take("as", "known", "at") {
                result.knownAt = try instant()
            } else if take(.comma) != nil {
                result.reasons.append(try expectedReason())
            } else {
                break
            }
        }
        result.origin = Syntax.Origin(span(from: first))
        return result
    }

    private var isAtAnswer: Bool {
        atAny(["kept", "violated", "pending", "unknown"]) || at("not", "in") || at("not", "monitored")
            || at("in", "force")
    }

    private mutating func answer() throws(Diagnostic) -> Syntax.Expectation.Answer {
        for verdict in Verdict.allCases where verdict != .notInForce && at(verdict.name) {
            index += 1
            return .verdict(verdict)
        }
        if take("not", "in", "force") { return .verdict(.notInForce) }
        if take("not", "monitored") { return .notMonitored }
        if take("in", "force") { return .inForce(until: take("until") ? try instant() : nil) }
        throw expected("`kept`, `violated`, `pending`, `unknown`, `not in force`, `in force` or `not monitored`")
    }

    private mutating func expectedReason() throws(Diagnostic) -> Syntax.Expectation.Reason {
        if take("excused", "by") { return .excusedBy(try name("the name of a fact")) }
        if take("through") { return .through(try name("the name of a group")) }
        if take("settled", "by") {
            if at("order") { throw notBuilt("settled by order …") }
            if peek(1)?.kind == .word, take("decision") {
                return .settledBy(try name("the name of a question"), isDecision: true)
            }
            return .settledBy(try name("what would settle it"), isDecision: false)
        }
        if take("waiting", "for") {
            if take("notice") { return .waitingForNotice(try name("the name of a notice")) }
            let articles = try articles()
            if at("stage") { throw notBuilt("stage …") }
            return .waitingForArticles(articles, by: take("by") ? try name("a name") : nil)
        }
        if take("late", "by") { return .lateBy(try period()) }
        for word in ["over", "short"] where at(word, "by") { throw notBuilt("\(word) by …") }
        throw expected("`excused by`, `through`, `settled by`, `waiting for` or `late by`")
    }
}
