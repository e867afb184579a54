import Diagnostics
import Documents
import Vocabulary

extension Cursor {
    /// `2025-03-18 [18:00] [Europe/Moscow | +03:00]`.
    mutating func instant() throws(Diagnostic) -> Syntax.Instant {
        let first = index
        guard let token = take(.date) else { throw otherDate() ?? expected("a date such as `2025-03-18`") }
        let parts = token.text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw expected("a date such as `2025-03-18`") }
        guard let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else {
            throw impossible(token, parts)
        }
        var second: Int?
        if let time = take(.time) { second = try Self.seconds(time, at: place(of: time)) }
        var clock: Syntax.Instant.Clock?
        if let offset = take(.offset) {
            clock = .offset(try minutes(offset))
        } else if let word = current, word.kind == .word, Self.isZone(word.text) {
            index += 1
            clock = .zone(Syntax.Name(word.text, at: span(of: word)))
        }
        if second == nil, case .offset = clock {
            throw Diagnostic(
                .sentenceForm, at: .span(span(from: first)), "A bare date is a day of a time zone, not of an offset.",
                advice: "Write the hour too, or name the zone: `\(date) Europe/Kyiv`.")
        }
        return Syntax.Instant(date: date, second: second, clock: clock, origin: Syntax.Origin(span(from: first)))
    }

    private static func isZone(_ text: String) -> Bool {
        text.contains("/") || ["UTC", "GMT"].contains(text) || abbreviations.contains(text)
    }

    /// Taken as zones so that the complaint is about them: they mean different clocks to different people.
    private static let abbreviations: Set<String> = [
        "EET", "EEST", "MSK", "MSD", "CET", "CEST", "WET", "BST", "IST", "EST", "EDT", "CST", "CDT", "PST", "PDT",
        "TRT",
        "AST", "EAT", "CAT", "KST", "JST",
    ]

    private static func seconds(_ token: Token, at place: Place) throws(Diagnostic) -> Int {
        let parts = token.text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        let isClock =
            (parts.count == 2 || parts.count == 3) && parts.allSatisfy { $0 >= 0 } && parts[1] < 60
            && (parts.count < 3 || parts[2] < 60)
            && (parts[0] < 24 || (parts[0] == 24 && parts[1] == 0 && (parts.count < 3 || parts[2] == 0)))
        guard isClock else {
            throw Diagnostic(
                .timeImpossible, at: place, "No clock shows \(token.text).",
                advice: "Hours run from 00:00 to 23:59; 24:00 is the midnight that ends the day.")
        }
        return parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)
    }

    private func minutes(_ token: Token) throws(Diagnostic) -> Int {
        if token.text == "Z" { return 0 }
        let parts = token.text.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, parts[0] <= 14, parts[1] < 60 else {
            throw Diagnostic(
                .timeImpossible, at: place(of: token), "No clock is \(token.text) from UTC.",
                advice: "Offsets run from -12:00 to +14:00.")
        }
        return (parts[0] * 60 + parts[1]) * (token.text.hasPrefix("-") ? -1 : 1)
    }

    private func impossible(_ token: Token, _ parts: [Int]) -> Diagnostic {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        guard (1...12).contains(parts[1]), parts[0] >= 1 else {
            return Diagnostic(
                .dateImpossible, at: place(of: token), "\(token.text) is no date: there is no month \(parts[1]).",
                advice: "Dates are written year, month, day: `2025-03-18`.")
        }
        let length = (28...31).last { CivilDate(year: parts[0], month: parts[1], day: $0) != nil } ?? 28
        return Diagnostic(
            .dateImpossible, at: place(of: token), "\(parts[2]) \(months[parts[1] - 1]) \(parts[0]) does not exist.",
            advice: "\(months[parts[1] - 1]) \(parts[0]) has \(length) days.")
    }

    /// A unit of time in singular or plural.
    static func timeUnit(_ text: String) -> Syntax.Period.Unit? {
        Syntax.Period.Unit(rawValue: text)
            ?? (text.hasSuffix("s") ? Syntax.Period.Unit(rawValue: String(text.dropLast())) : nil)
    }

    /// Whether a period comes next: a number with a unit of time, or a name that is one.
    var isAtPeriod: Bool {
        guard let current else { return false }
        if current.kind == .number { return peek(1).map { Self.timeUnit($0.text) != nil } ?? false }
        let name = Self.determiners.contains(current.text) ? peek(1) : current
        return name.map { $0.kind == .word && hints.periods.contains($0.text) } ?? false
    }

    /// `30 days`, `6 months ending no later than the last day`, or a name.
    mutating func period() throws(Diagnostic) -> Syntax.Period {
        guard at(.number) else {
            if let current, current.kind == .word, current.text.first?.isNumber == true { throw glued(current) }
            if let current, current.kind == .word, let unit = peek(1), Self.timeUnit(unit.text) != nil {
                throw inWords(current, unit.text)
            }
            return .named(try name("a period such as `30 days`"))
        }
        let number = try number()
        guard let unit = current.flatMap({ $0.kind == .word ? Self.timeUnit($0.text) : nil }) else {
            throw Diagnostic(
                .unitMissing, at: .span(number.origin.span), "\(number.text) what? A period needs a unit.",
                advice: "Write `\(number.text) hours`, `\(number.text) days` or `\(number.text) months`.")
        }
        if unit != .hour, unit != .minute, number.value != number.value.rounded() {
            throw Diagnostic(
                .unitMissing, at: .span(number.origin.span),
                "\(number.text) \(unit.rawValue)s cannot be counted by the calendar.",
                advice: "Days, weeks, months and years are whole; say it in hours.")
        }
        if number.value > 1_000_000 || (unit == .year || unit == .month) && number.value > 12_000 {
            throw Diagnostic(
                .unitMissing, at: .span(number.origin.span),
                "A period of \(number.text) \(unit.rawValue)s is out of reach.",
                advice: "Write `without end`, or the number that is meant.")
        }
        index += 1
        let lastDay =
            unit == .month || unit == .year ? take("ending", "no", "later", "than", "the", "last", "day") : false
        return .stated(number, unit, lastDay: lastDay)
    }

    /// A number that is written as a word.
    private func inWords(_ token: Token, _ unit: String) -> Diagnostic {
        let value = Prose.numberValue(of: token.text.lowercased()).map { String(Int($0)) }
        return Diagnostic(
            .unitMissing, at: place(of: token), "“\(token.text) \(unit)”: a number was expected.",
            advice: "Write numbers in digits: `\(value ?? "30") \(unit)`.")
    }

    func glued(_ token: Token) -> Diagnostic {
        if let range = twoNumbers(token) { return range }
        let digits = token.text.prefix { $0.isNumber || $0 == "." }
        return Diagnostic(
            .unitMissing, at: place(of: token), "“\(token.text)” is read as one word.",
            advice: "Put a blank between number and unit: `\(digits) \(token.text.dropFirst(digits.count))`.")
    }

    /// `[PERIOD after|before] point`.
    mutating func moment() throws(Diagnostic) -> Syntax.Moment {
        let first = index
        var shift: Syntax.Moment.Shift?
        if let form = otherDate() { throw form }
        let isNamedShift = (current?.kind == .word) && (peek(1)?.text == "after" || peek(1)?.text == "before")
        if at(.number) || isNamedShift {
            let period = try period()
            guard at("after") || at("before") else { throw expected("`after` or `before` and a moment") }
            shift = Syntax.Moment.Shift(period: period, isBefore: at("before"))
            index += 1
        }
        let point = try point()
        return Syntax.Moment(shift: shift, point: point, origin: Syntax.Origin(span(from: first)))
    }

    private mutating func point() throws(Diagnostic) -> Syntax.Point {
        if at(.date) { return .instant(try instant()) }
        if take("signature") { return .signature }
        if take("entry", "into", "force") { return .entryIntoForce }
        if take("acceptance", "by") { return .acceptance(try names("the name of a party", stops: Self.gateStops)) }
        if at("day"), peek(1)?.kind == .number {
            index += 1
            return .day(try number())
        }
        if take("its", "beginning") { return .itsBeginning }
        if take("the", "start", "of", "the", "term") { return .startOfTerm }
        if take("the", "end", "of", "the", "term") { return .endOfTerm }
        for edge in ["start", "end"] {
            if take("the", edge, "of", "phase") {
                return .edgeOfPhase(try name("the name of a phase"), isEnd: edge == "end")
            }
            if take("the", edge, "of", "day") {
                return .edgeOfDay(try number("the number of a day"), isEnd: edge == "end")
            }
        }
        for word in ["discharge", "verification"] where take(word, "of") {
            let sameStage = take("the", "same", "stage", "of")
            let articles = try articles()
            return word == "discharge"
                ? .discharge(articles, sameStage: sameStage) : .verification(articles, sameStage: sameStage)
        }
        if at("notice"), peek(1)?.kind == .word {
            index += 1
            return .notice(try name("the name of a notice"))
        }
        if take("the", "incident") { return .incident }
        if take("the", "attribution") { return .attribution }
        if take("the", "finding") { return .finding }
        if take("the", "notice") { return .theNotice }
        if take("the", "request") { return .theRequest }
        if take("the", "release") { return .theRelease }
        if take("knowledge") { return .knowledge }
        guard let current, current.kind == .word else {
            throw expected("a moment: a date, `signature`, `the incident` …")
        }
        return .named(try name("a moment"))
    }

    static let gateStops: Set<String> = ["accepted", "notice", "article", "articles", "phase", "also", "before"]

    /// `NUMBER UNIT` of length, or a name.
    mutating func distance() throws(Diagnostic) -> Syntax.Distance {
        guard at(.number) else {
            if let current, current.kind == .word, current.text.first?.isNumber == true { throw glued(current) }
            return .named(try name("a distance such as `25 km`"))
        }
        let number = try number()
        guard let unit = current.flatMap({ $0.kind == .word ? Self.lengthUnit($0.text) : nil }) else {
            throw Diagnostic(
                .unitMissing, at: .span(number.origin.span), "\(number.text) what? A distance needs km or m.",
                advice: "Write `\(number.text) km`, `\(number.text) m` or `\(number.text) nmi`.")
        }
        index += 1
        return .stated(number, unit)
    }

    static func lengthUnit(_ text: String) -> Syntax.Distance.Unit? {
        switch text {
        case "km", "kilometre", "kilometres", "kilometer", "kilometers": .km
        case "m", "metre", "metres", "meter", "meters": .m
        case "nmi": .nmi
        default: nil
        }
    }
}
