import Diagnostics
import Documents

extension Cursor {
    /// A line of the form `WHO must | must not | may …`.
    mutating func sentence() throws(Diagnostic) -> Syntax.Statement {
        let who = try who(stops: [])
        if take("must", "not") || take("may", "not") {
            return .term(Syntax.Term(who: try banned(who), demand: .mustNot(try ban())))
        }
        if take("must") {
            if who.kind == .noParty {
                throw Diagnostic(
                    .sentenceForm, at: .span(who.origin.span), "“no party must” can be read in two ways.",
                    advice: "Write `no party may …` to forbid it.")
            }
            return .term(Syntax.Term(who: who, demand: .must(try duty())))
        }
        guard take("may") else { throw modalMissing(after: who) }
        if who.kind == .noParty { return .term(Syntax.Term(who: who, demand: .mustNot(try ban()))) }
        if let current, current.kind == .word, Power.Act(rawValue: current.text) != nil {
            return .power(try power(of: who))
        }
        return .term(Syntax.Term(who: who, demand: .may(try ban())))
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

    private static let states: Set<String> = ["have", "bring", "keep"]

    mutating func ban() throws(Diagnostic) -> Syntax.Ban {
        if let current, current.kind == .word, Self.states.contains(current.text) {
            throw notBuilt("must not \(current.text) …")
        }
        if at("refuse") { return try refusal() }
        let act = try name("an act")
        var ban = Syntax.Ban(act: act, thing: nil, placings: [])
        if at("or") || at("and") || at(.comma) { throw severalAtOnce("act", after: act) }
        if take("on") || isAtThing { ban.thing = try thing() }
        if let thing = ban.thing, at("or") || at("and") || at(.comma) { throw severalAtOnce("object", after: thing) }
        while let placing = try placing() { ban.placings.append(placing) }
        if atAny(["each"]) { throw notBuilt("each …") }
        if atAny(["with"]) { throw notBuilt("with …") }
        return ban
    }

    /// "attack energy or ports": a sentence names one act and one thing.
    private func severalAtOnce(_ kind: String, after name: Syntax.Name) -> Diagnostic {
        let next = peek(1).map { $0.kind == .word ? $0.text : "…" } ?? "…"
        return Diagnostic(
            .sentenceForm, at: here, "A sentence names one \(kind); “\(tokens[index].text)” adds another.",
            advice: "Give the two one name, `\(kind) NAME = \(name.text), \(next)`, or write two sentences.")
    }

    /// Whether a thing comes next: a word that begins nothing else that a sentence may go on with.
    private var isAtThing: Bool {
        guard let current, current.kind == .word else { return false }
        return !Self.notThings.contains(current.text) && !isAtHaste && peek(1)?.text != "after"
    }

    private static let notThings: Set<String> = [
        "in", "into", "from", "against", "across", "over", "out", "within", "of", "to", "by", "before", "on", "with",
        "without", "each", "except", "where", "at", "is", "and", "or", "through",
    ]

    private mutating func thing() throws(Diagnostic) -> Syntax.Name {
        if atAny(["it", "them", "this", "that"]) {
            throw Diagnostic(
                .sentenceForm, at: here, "“\(tokens[index].text)”: an object was expected, by its name.",
                advice: "For the act that set the duty off, write `of it`.")
        }
        for word in ["all", "every", "exactly", "half"] where at(word) { throw notBuilt("\(word) …") }
        if at(.number) || at("at", "least") { throw notBuilt("a number of things") }
        let name = try name("an object")
        if at("with"), !at("with", "no") { throw notBuilt("with …") }
        if at("of"), !at("of", "it") {
            throw notBuilt(
                "of …",
                advice:
                    "If one act and one object say it, write these side by side, such as `obstruct civilian`; else leave the sentence to people: `not monitored because \"…\"`."
            )
        }
        return name
    }

    mutating func duty() throws(Diagnostic) -> Syntax.Duty {
        if at("be") || at("have", "been") {
            throw Diagnostic(
                .bearerMissing, at: here, "“must be …” says what has to happen, and not who has to do it.",
                advice: "Name the one who bears the duty: `Government must admit …`.")
        }
        if let current, current.kind == .word, Self.states.contains(current.text) {
            throw notBuilt("must \(current.text) …")
        }
        if let current, ["refrain", "abstain", "desist"].contains(current.text), at(current.text, "from") {
            throw Diagnostic(
                .sentenceForm, at: here, "“must \(current.text) from” says what must not be done.",
                advice: "Write `must not` and the act.")
        }
        let act = try name("an act")
        var duty = Syntax.Duty(act: act, thing: nil, placings: [], isOfIt: false, to: nil, deadline: nil)
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
            } else if duty.thing == nil, take("on") || isAtThing || at(.number) || at("at", "least") {
                duty.thing = try thing()
            } else {
                break
            }
        }
        return duty
    }

    /// A deadline inside a sentence: `in`, `on`, `by`, `within` before a date, a numbered day or a duration.
    private mutating func deadlineInSentence() throws(Diagnostic) -> Syntax.Deadline? {
        if at("within") {
            index += 1
            let isTime = isAtPeriod || isNamedTime
            index -= 1
            return isTime ? try deadline() : nil
        }
        if at("on"), peek(1)?.kind == .date || peek(1)?.text == "day" { throw notBuilt("on a day") }
        if at("in"), peek(1)?.kind == .number, let unit = peek(2), Self.timeUnit(unit.text) != nil {
            throw Diagnostic(
                .clockUnstated, at: here, "“in \(peek(1)?.text ?? "") \(unit.text)”: counted from when?",
                advice: "Write `within \(peek(1)?.text ?? "") \(unit.text) of …` and what starts the clock.")
        }
        if at("by") || at("before") || at("with", "no") || at("without", "delay") || at("each") {
            return try deadline()
        }
        if current?.kind == .word, peek(1)?.text == "after" { return try deadline() }
        return nil
    }

    /// After `within`: whether what looks like a name is a period, told by what follows `of`.
    private var isNamedTime: Bool {
        guard let current, current.kind == .word, Self.isName(current.text) else {
            return at(.number) && peek(1) == nil
        }
        let skip = Self.determiners.contains(current.text) ? 1 : 0
        guard let name = peek(skip), !hints.distances.contains(name.text), let of = peek(skip + 1) else { return true }
        guard of.text == "of", let next = peek(skip + 2) else { return false }
        if next.kind == .date || next.kind == .number { return true }
        let points: Set<String> = [
            "signature", "entry", "acceptance", "notice", "knowledge", "discharge", "verification",
        ]
        if points.contains(next.text) { return true }
        let edges: Set<String> = ["incident", "attribution", "finding", "notice", "start", "end", "request", "release"]
        return next.text == "the" && peek(skip + 3).map { edges.contains($0.text) } ?? false
    }

    /// A deadline, from its first word.
    mutating func deadline() throws(Diagnostic) -> Syntax.Deadline {
        if at("within") {
            let first = index
            index += 1
            let period = try period()
            guard take("of") else {
                throw Diagnostic(
                    .clockUnstated, at: .span(span(from: first)),
                    "Within \(period.words) of what: the incident, its attribution, the notice, or knowing of it?",
                    advice:
                        "Write `within \(period.words) of the incident`, `… of the attribution`, `… of knowledge` or another moment."
                )
            }
            return .within(period, of: try moment())
        }
        if take("by") { return .by(try moment()) }
        if take("before") {
            guard at(.date) || at("day") else { throw expected("a date or a numbered day") }
            return .before(try moment())
        }
        if at("with", "no") {
            try expect("with", "no", "stated", "deadline")
            return .noneStated
        }
        if at("without", "delay") { throw notBuilt("without delay, taken as …", advice: "Write `within PERIOD of …`.") }
        if at("each") { throw notBuilt("each …") }
        if at("on") { throw notBuilt("on a day") }
        if current?.kind == .word, peek(1)?.text == "after" {
            let name = try name("a period's name")
            try expect("after")
            return .named(name, after: try moment())
        }
        throw expected("a deadline")
    }

    // MARK: What stands above a sentence

    /// After `when`.
    mutating func event() throws(Diagnostic) -> Syntax.Event {
        if at("breach") || (at(.number) && (peek(1)?.text == "breaches" || peek(1)?.text == "breach")) {
            let breach = try breach()
            return .breach(breach, try stage())
        }
        if at("article") || at("articles") { throw notBuilt("when article … is discharged") }
        if at("notice") || at("a", "notice") || at("the", "notice") {
            _ = take("a") || take("the")
            index += 1
            let name = try name("the name of a notice")
            try expect("is", "given")
            return .notice(name, by: take("by") ? try who() : nil)
        }
        if tokens[index...].contains(where: { $0.kind == .word && $0.text == "asks" }) {
            throw notBuilt("when … asks …")
        }
        let act = try name("an act, `breach of …` or `notice … is given`")
        guard take("by") else {
            throw expected("`by` and who does it", advice: "The act comes first: `when attack by a party is reported`.")
        }
        let by = try who()
        var thing: Syntax.Name?
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

    // MARK: What stands under it

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
            if at("and", "within") { throw notBuilt("in reply … and within …") }
            return .inReplyTo(act, within: period)
        }
        if at("with", "leave") { throw notBuilt("with leave of …") }
        if at("ordered", "by") { throw notBuilt("ordered by …") }
        if at("after", "a", "failed") { throw notBuilt("after a failed call …") }
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
}
