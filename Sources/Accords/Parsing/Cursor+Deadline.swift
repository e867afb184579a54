import Diagnostics
import Documents

/// By when, and over which stretches of time.
extension Cursor {
    /// A deadline inside a sentence: `in`, `on`, `by`, `within` before a date, a numbered day or a duration.
    mutating func deadlineInSentence() throws(Diagnostic) -> Syntax.Deadline? {
        if at("within") {
            index += 1
            let isTime = isAtPeriod || isNamedTime
            index -= 1
            return isTime ? try deadline() : nil
        }
        if at("on") { return isAtDay(1) ? try deadline() : nil }
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
                        "Write `within \(period.words) of the incident`, `… of the attribution`, `… of knowledge`, `… of signature`, `… of entry into force`, `… of notice NAME` or another moment."
                )
            }
            return .within(period, of: try moment())
        }
        if take("by") { return .by(try moment()) }
        if take("before") {
            guard at(.date) || at("day") else {
                throw expected(
                    "a date or a numbered day",
                    advice: "What must come first stands in a line of its own: `before article 4 is discharged`.")
            }
            return .before(try moment())
        }
        if at("with", "no") {
            try expect("with", "no", "stated", "deadline")
            return .noneStated
        }
        if take("without", "delay") {
            _ = take(.comma)
            guard take("taken", "as") else {
                throw expected(
                    "`, taken as` and a period",
                    advice: "A word without a number needs one: `without delay, taken as 48 hours`.")
            }
            return .withoutDelay(try period())
        }
        if at("each") { return .each(try each()) }
        if take("on") { return .on(try moment()) }
        if current?.kind == .word, peek(1)?.text == "after" {
            let name = try name("a period's name")
            try expect("after")
            return .named(name, after: try moment())
        }
        throw expected("a deadline")
    }

    /// Whether a stated day comes so many tokens on.
    func isAtDay(_ distance: Int) -> Bool {
        guard let token = peek(distance) else { return false }
        return token.kind == .date || (token.text == "day" && peek(distance + 1)?.kind == .number)
    }

    /// After a thing or a number: `each day`, `each week counted from the start`.
    mutating func each() throws(Diagnostic) -> Syntax.Each {
        try expect("each")
        if take("day") { return .day }
        if take("calendar", "month") { return .calendarMonth }
        if take("term") { return .term }
        if at("month") {
            throw expected(
                "`calendar month`, or a period",
                advice: "Write `each calendar month` for January, February …, or `each 1 month` counted from the start."
            )
        }
        if take("week") {
            guard take("counted", "from") else {
                throw Diagnostic(
                    .weekStart, at: here, "Weeks counted from Monday, or from the start?",
                    advice: "Write `each week counted from Monday` or `each week counted from the start`.")
            }
            if take("the", "start") { return .week(from: nil) }
            if let current, let place = Syntax.Each.weekdays.firstIndex(of: current.text) {
                index += 1
                return .week(from: place + 1)
            }
            throw expected("a day of the week, or `the start`")
        }
        return .period(try period())
    }
}
