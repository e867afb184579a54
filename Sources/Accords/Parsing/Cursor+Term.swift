import Diagnostics
import Documents
import Geography

extension Cursor {
    /// A line of the form `WHO must | must not | may …`.
    mutating func sentence() throws(Diagnostic) -> Syntax.Statement {
        let who = try who(stops: [])
        if take("must", "not") || take("may", "not") {
            let who = try banned(who)
            return .term(Syntax.Term(who: who, demand: try forbidden()))
        }
        if take("must") {
            if who.kind == .noParty {
                throw Diagnostic(
                    .sentenceForm, at: .span(who.origin.span), "“no party must” can be read in two ways.",
                    advice: "Write `no party may …` to forbid it.")
            }
            return .term(
                Syntax.Term(who: who, demand: at("keep") ? .mustKeep(try keeping()) : .must(try duty())))
        }
        guard take("may") else { throw modalMissing(after: who) }
        if who.kind == .noParty { return .term(Syntax.Term(who: who, demand: try forbidden())) }
        if let current, current.kind == .word, Power.Act(rawValue: current.text) != nil {
            return .power(try power(of: who))
        }
        return .term(Syntax.Term(who: who, demand: .may(try ban())))
    }

    private mutating func forbidden() throws(Diagnostic) -> Syntax.Term.Demand {
        at("have") ? .mustNotHave(try having()) : .mustNot(try ban())
    }

    /// The bearer of a ban: `each party must not` is written `no party may`.
    private mutating func banned(_ who: Syntax.Who) throws(Diagnostic) -> Syntax.Who {
        switch who.kind {
        case .noParty:
            throw Diagnostic(
                .sentenceForm, at: .span(who.origin.span),
                "“no party must not” forbids nothing and demands everything.",
                advice: "Write `no party may …` to forbid it, or `each party must …` to demand it.")
        case .eachParty, .eitherParty, .aParty:
            notes.append(
                Diagnostic(
                    .eachMustNot, at: .span(who.origin.span),
                    "“\(who.words) must not” can be read as “not every party must”. It is taken as `no party may`.",
                    advice: "Write `no party may …`; `truce format` does so."))
            return Syntax.Who(kind: .noParty, origin: who.origin)
        case .names, .thatParty, .otherParty: return who
        }
    }

    func modalMissing(after who: Syntax.Who) -> Diagnostic {
        var advice = "Write `must`, `must not` or `may`."
        var found = "Who must, must not or may? Expected one of these after “\(who.words)”"
        if let current {
            found += ", found “\(shown(current))”."
            if case .noParty = who.kind, ["shall", "will", "should", "can"].contains(current.text) {
                advice = "Write `no party may …`."
            } else if ["shall", "will"].contains(current.text) {
                let isNot = peek(1)?.text == "not"
                advice = "Write `\(isNot ? "must not" : "must")` for “\(current.text)\(isNot ? " not" : "")”."
            } else if ["should", "ought"].contains(current.text) {
                advice =
                    "A duty is `must`. If it is an aim and no duty, leave it to people: `not monitored because \"…\"`."
            } else if ["cannot", "can't", "mustn't"].contains(current.text) {
                advice = "Write `must not`."
            } else if case .noParty = who.kind {
                advice = "Write `no party may \(shown(current)) …`."
            }
        } else {
            found += "; the line ends here."
        }
        return Diagnostic(.modalMissing, at: here, found, advice: advice)
    }

    mutating func ban() throws(Diagnostic) -> Syntax.Ban {
        if at("refuse") { return try refusal() }
        let act = try name("an act")
        var ban = Syntax.Ban(act: act, thing: nil, placings: [], limit: nil)
        if at("or") || at("and") || at(.comma) { throw severalAtOnce("act", after: act) }
        let moreThan: Syntax.Amount? = take("more", "than") ? try amount() : nil
        let hasOn = take("on")
        if hasOn || isAtThing { ban.thing = try thing() }
        if hasOn { ban.thing?.name.preposition = "on" }
        if let thing = ban.thing, at("or") || at("and") || at(.comma) {
            throw severalAtOnce("object", after: thing.name)
        }
        while !at("in", "excess"), let placing = try placing() { ban.placings.append(placing) }
        if take("in", "excess", "of") {
            guard take("those") else { throw expected("`those`, what was done to them, and `since` when") }
            let acted = try participle(until: "since")
            ban.limit = Syntax.Limit(
                moreThan: moreThan, each: nil, excess: Syntax.Limit.Excess(acted: acted, since: try moment()))
        } else if at("each") {
            ban.limit = Syntax.Limit(moreThan: moreThan, each: try each(), excess: nil)
        } else if moreThan != nil {
            throw Diagnostic(
                .flowWindow, at: here, "More than \(moreThan?.words ?? "") over what time?",
                advice:
                    "Add `each day`, `each calendar month`, `each term` or another period. How many may be there at one time is `must not have more than …`."
            )
        }
        if ban.limit?.each != nil, moreThan == nil {
            throw Diagnostic(
                .flowWindow, at: here, "What is forbidden altogether is so on each day.",
                advice:
                    "Leave out `each …`, or write how many are too many: `more than 35000 soldiers … each calendar month`."
            )
        }
        return ban
    }

    /// `taken out`, `taken_out`: what was done, up to a word.
    private mutating func participle(until stop: String) throws(Diagnostic) -> Syntax.Name {
        let first = index
        var words: [String] = []
        while let current, current.kind == .word, current.text != stop {
            words.append(current.text)
            index += 1
        }
        guard !words.isEmpty else { throw expected("what was done to them, such as `taken_out`") }
        try expect(stop)
        return Syntax.Name(words.joined(separator: "_"), at: span(from: first))
    }

    /// After `must not`, at `have`.
    mutating func having() throws(Diagnostic) -> Syntax.Having {
        try expect("have")
        let moreThan: Syntax.Amount? = take("more", "than") ? try amount() : nil
        if at("at", "least"), let number = peek(2).flatMap({ Int($0.text) }), number > 0 {
            throw Diagnostic(
                .sentenceForm, at: here, "“must not have at least \(number)” is a limit, said backwards.",
                advice: "Write `must not have more than \(number - 1)`.")
        }
        let thing = try thing()
        var having = Syntax.Having(moreThan: moreThan, thing: thing, placings: [])
        while !isAtEnd, let placing = try placing() { having.placings.append(placing) }
        if at("each") {
            throw Diagnostic(
                .flowWindow, at: here, "What may be there at one time is not counted over a period.",
                advice: "Leave out `each …`; or say how many may come in: `must not bring more than … each …`.")
        }
        return having
    }

    /// After `must`, at `keep`.
    mutating func keeping() throws(Diagnostic) -> Syntax.Keeping {
        try expect("keep")
        let thing = try thing()
        if take("out", "of") { return Syntax.Keeping(thing: thing, isOut: true, area: try area()) }
        if take("in") || take("at") || at("within") || at("at", "least")
            || (CompassSide(rawValue: current?.text ?? "") != nil && peek(1)?.text == "of")
        {
            return Syntax.Keeping(thing: thing, isOut: false, area: try area())
        }
        throw expected("`out of`, `in`, `at` or `within … of` and a place")
    }

    /// "attack energy or ports": a sentence names one act and one thing.
    private func severalAtOnce(_ kind: String, after name: Syntax.Name) -> Diagnostic {
        let next = peek(1).map { $0.kind == .word ? $0.text : "…" } ?? "…"
        return Diagnostic(
            .sentenceForm, at: here, "A sentence names one \(kind); “\(tokens[index].text)” adds another.",
            advice: "Give the two one name, `\(kind) NAME = \(name.text), \(next)`, or write two sentences.")
    }

    mutating func duty() throws(Diagnostic) -> Syntax.Duty {
        if at("be") || at("have", "been") {
            throw Diagnostic(
                .bearerMissing, at: here, "“must be …” says what has to happen, and not who has to do it.",
                advice: "Name the one who bears the duty: `Government must admit …`.")
        }
        if let current, ["refrain", "abstain", "desist"].contains(current.text), at(current.text, "from") {
            throw Diagnostic(
                .sentenceForm, at: here, "“must \(current.text) from” says what must not be done.",
                advice: "Write `must not` and the act.")
        }
        if at("have") || at("maintain", "at") || at("retain", "at") { throw leastHad() }
        let act = try name("an act")
        if let current, current.kind == .word, Resolver.named([act.text]) == nil,
            let whole = Resolver.named([act.text, current.text])
        {
            throw Diagnostic(
                .sentenceForm, at: .span(act.span), "“\(act.text) \(current.text)” is one word here.",
                advice: "Write `\(whole)`.")
        }
        var duty = Syntax.Duty(
            act: act, quantity: nil, thing: nil, placings: [], isOfIt: false, to: nil, deadline: nil)
        while !isAtEnd {
            if take("of", "it") {
                duty.isOfIt = true
            } else if at("to"), let placing = try placing() {
                duty.placings.append(placing)
            } else if take("to") {
                duty.to = try who()
            } else if let deadline = try deadlineInSentence() {
                if duty.deadline != nil {
                    throw Diagnostic(
                        .sentenceForm, at: .span(span(from: index - 1)), "The sentence has two deadlines.",
                        advice: "Keep one.")
                }
                duty.deadline = deadline
            } else if let placing = try placing() {
                duty.placings.append(placing)
            } else if duty.thing == nil, duty.quantity == nil, let quantity = try quantity() {
                duty.quantity = quantity
                duty.thing = try thing()
            } else if duty.thing == nil, at("on") || isAtThing {
                let hasOn = take("on")
                duty.thing = try thing()
                if hasOn { duty.thing?.name.preposition = "on" }
            } else {
                break
            }
        }
        return duty
    }
}
