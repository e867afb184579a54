import Diagnostics
import Documents
import Vocabulary

extension Cursor {
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
            at: at, article: article, party: party, answer: try answer(), instance: nil, parts: [], reading: nil,
            knownAt: nil, reasons: [], origin: Syntax.Origin(span(from: first)))
        while !isAtEnd {
            if take("on") {
                if let part = try self.part() {
                    result.parts.append(part)
                    while self.at("and"), isAtPart(1), take("and"), let next = try self.part() {
                        result.parts.append(next)
                    }
                    continue
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

    /// Whether a part of a duty stands so many tokens on: a fact may be called `stage` too.
    private func isAtPart(_ ahead: Int) -> Bool {
        switch peek(ahead)?.text {
        case "its": peek(ahead + 1)?.text == "beginning" || peek(ahead + 1)?.text == "end"
        case "stage", "period": peek(ahead + 1)?.kind == .number
        default: false
        }
    }

    private mutating func part() throws(Diagnostic) -> Syntax.Expectation.Part? {
        guard isAtPart(0) else { return nil }
        if take("its", "beginning") { return .beginning }
        if take("its", "end") { return .end }
        if take("stage") { return .stage(try ordinal("stage")) }
        return take("period") ? .period(try ordinal("period")) : nil
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
            return .settledBy(try settling())
        }
        if take("waiting", "for") {
            if take("notice") { return .waitingForNotice(try name("the name of a notice")) }
            let articles = try articles()
            let stage: Syntax.Number? = take("stage") ? try ordinal("stage") : nil
            return .waitingForArticles(articles, stage: stage, by: take("by") ? try name("a name") : nil)
        }
        let first = index
        if take("late", "by") {
            guard at(.number), peek(1)?.kind == .word else {
                throw expected("how late, with its unit", advice: "Write `late by 2 days` or `late by 36 hours`.")
            }
            return .lateBy(try period())
        }
        if take("over", "by") { return .overBy(try amountTold(), Syntax.Origin(span(from: first))) }
        if take("short", "by") { return .shortBy(try amountTold(), Syntax.Origin(span(from: first))) }
        throw expected(
            "`excused by`, `through`, `settled by`, `waiting for`, `over by`, `short by` or `late by`")
    }

    private mutating func settling() throws(Diagnostic) -> Syntax.Expectation.Settling {
        // A body or a fact may have one of these names.
        let isName = peek(1)?.kind == .word
        if isName, take("decision") { return .decision(try name("the name of a question")) }
        if isName, take("order") { return .order(try name("the name of an order")) }
        if take("verification") { return .verification }
        if take("count") { return .count }
        return .named(try name("what would settle it"))
    }

    /// `3`, `7 km`, `2 days`.
    private mutating func amountTold() throws(Diagnostic) -> Syntax.Expectation.Amount {
        let unit = peek(1).flatMap { $0.kind == .word ? $0.text : nil }
        if let unit, Self.timeUnit(unit) != nil { return .time(try period()) }
        if let unit, Self.lengthUnit(unit) != nil { return .length(try distance()) }
        if let current, current.kind == .word, current.text.first?.isNumber == true { throw glued(current) }
        return .number(try number("by how much: a number, a length or a time"))
    }
}
