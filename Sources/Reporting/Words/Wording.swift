import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// How reports say things, so that page and terminal use the same words.
struct Wording {
    /// The clock that times are shown on.
    let zone: CivilZone

    // MARK: - Times

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `18 March 2025`.
    func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(Self.months[max(1, min(12, month)) - 1]) \(year)"
    }

    /// `18 March`.
    func day(_ date: CivilDate) -> String {
        let (_, month, day) = date.parts
        return "\(day) \(Self.months[max(1, min(12, month)) - 1].prefix(3))"
    }

    /// `20:50`, with seconds only where there are any.
    private func clock(_ time: CivilTime) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let seconds = time.second % 60
        return "\(two(time.second / 3600)):\(two(time.second / 60 % 60))" + (seconds == 0 ? "" : ":\(two(seconds))")
    }

    /// `18 March 2025, 20:50`.
    func moment(_ instant: Instant) -> String {
        guard instant > .distantPast else { return "the beginning of time" }
        guard instant < .distantFuture else { return "the end of time" }
        let time = zone.civil(at: instant)
        // What is known to the day is known from its last second on.
        return time.second == 86_399 ? "end of \(date(time.date))" : "\(date(time.date)), \(clock(time))"
    }

    /// Until when something is in time.
    ///
    /// - Parameter end: the first second that is too late.
    func due(before end: Instant) -> String {
        guard end > .distantPast, end < .distantFuture else { return "due before \(moment(end))" }
        let last = zone.civil(at: end - 1)
        if last.second == 86_399 { return "due by the end of \(date(last.date))" }
        // “Within 72 hours” includes its last second.
        return last.second % 60 == 0 ? "due by \(moment(end - 1))" : "due before \(moment(end))"
    }

    /// The shortest words that say from when to when: a day, a night, some hours.
    func when(_ time: PossibleTime) -> String {
        guard time.earliest > .distantPast, time.latest < .distantFuture else { return "time not known" }
        let (from, to) = (zone.civil(at: time.earliest), zone.civil(at: time.latest))
        if time.earliest == time.latest { return moment(time.earliest) }
        let isWhole = from.second == 0 && (to.second == 86_399 || to.second == 86_340)
        if from.date == to.date {
            return isWhole ? date(from.date) : "\(date(from.date)), \(clock(from))–\(clock(last(to)))"
        }
        // A year that both share is said once.
        let isOneYear = from.date.parts.year == to.date.parts.year
        let first = isOneYear ? String(date(from.date).dropLast(5)) : date(from.date)
        if isWhole { return "\(first) – \(date(to.date))" }
        return "\(first), \(clock(from)) – \(date(to.date)), \(clock(last(to)))"
    }

    /// The last second of a minute is said as that minute.
    private func last(_ time: CivilTime) -> CivilTime {
        guard time.second % 60 == 59 else { return time }
        return CivilTime(time.date, hour: time.second / 3600, minute: time.second / 60 % 60)
    }

    /// How much of an article's time in force somebody watched; nil: the article was never in force.
    static func watched(_ article: ArticleResult) -> String? {
        guard let share = article.watched else { return nil }
        guard let days = article.zoneDays, days.zones > 1, days.watched > 0 else {
            return share == 0 ? "nobody watched all of it" : "watched \(percent(share)) of the time"
        }
        return "watched \(number(days.watched.rounded())) of \(number(days.total.rounded())) zone-days, "
            + (share == 0 ? "not all of its zones" : "each zone \(percent(share)) of the time or more")
    }

    /// How reports were joined into incidents.
    static func joining(of result: MonitorResult) -> String {
        switch result.options.joining {
        case .byHand: "by hand: rows with the same “incident” speak of one happening"
        case .workedOut(let decisions):
            "by time, place, act, object, actor and origin (truce corroborate)"
                + (decisions == 0 ? "" : ", and by \(count(decisions, "decision")) of people")
        }
    }

    // MARK: - Numbers

    /// `1 act`, `2 acts`, `no act`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 0 ? "no \(noun)" : "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// `12,345`.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "−" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// `+5`, `−5`, `0`.
    static func signed(_ number: Int) -> String { number > 0 ? "+\(grouped(number))" : grouped(number) }

    /// A share of 1 as `37 %`; only nothing is 0 % and only all is 100 %.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "not known" }
        let rounded = Int((share * 100).rounded())
        if rounded == 0 && share > 0 { return "under 1 %" }
        if rounded == 100 && share < 1 { return "over 99 %" }
        return "\(rounded) %"
    }

    /// `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The counts that are not zero: `3 violated, 12 unknown`.
    static func counts(_ counts: Counts) -> String {
        let words = Verdict.allCases.filter { counts[$0] > 0 }.map { "\(grouped(counts[$0])) \($0.name)" }
        return words.isEmpty ? "none" : words.joined(separator: ", ")
    }

    /// A number as people write it: no `.0`.
    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? grouped(Int(value)) : "\(value)"
    }

    /// A number for machines: without a point where it has none, without marks of thousands.
    static func plain(_ value: Double) -> String { Int64(exactly: value).map(String.init) ?? "\(value)" }

    /// By how much something is over, short or late: `short by 7 km`, `over by 5`, `2 days late`.
    static func margin(_ margin: Margin) -> String {
        switch margin.unit {
        case .things: "\(margin.side.rawValue) by \(number(margin.amount))"
        case .kilometres: "\(margin.side.rawValue) by \(number((margin.amount * 100).rounded() / 100)) km"
        case .seconds: "\(duration(Int64(margin.amount))) late"
        }
    }

    /// A length of time in the largest unit that tells it well.
    private static func duration(_ seconds: Int64) -> String {
        // A deadline's own last second is in time.
        let seconds = max(1, seconds)
        switch seconds {
        case ..<120: return count(Int(seconds), "second")
        case ..<7200: return count(Int(seconds / 60), "minute")
        case ..<172_800: return count(Int(seconds / 3600), "hour")
        default: return count(Int(seconds / 86_400), "day")
        }
    }

    /// Which part of a term a finding is about and by how much it is over, short or late; nil: it is about the whole.
    static func part(_ finding: Finding) -> String? {
        let parts = [finding.part, finding.margin.map(margin)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    // MARK: - Names

    /// What a row of the central table stands for.
    static func belief(_ name: String, grade: String) -> String {
        switch name {
        case "none": "Evidence alone, \(grade) or better"
        case "any": "If everybody’s claims were true"
        default: "If \(name)’s claims were true"
        }
    }

    /// As ``belief(_:grade:)``, in two words.
    static func shortBelief(_ name: String) -> String {
        switch name {
        case "none": "evidence alone"
        case "any": "everybody believed"
        default: "\(name) believed"
        }
    }

    /// The grade from which evidence counts, in the words of the accord and of what was asked.
    static func grade(of result: MonitorResult) -> String {
        if let grade = result.options.grade { return grade.name }
        let grades = Set(result.accord.readings.flatMap { $0.articles.map(\.evidenceFrom) }).sorted()
        let names = (grades.isEmpty ? [Grade.corroborated] : grades).map(\.name)
        return names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")" : names[0]
    }

    /// Whose claims the findings take as true.
    static func belief(of result: MonitorResult) -> String {
        switch result.options.belief {
        case .nobody: "nobody; claims have the grade that their origins give them"
        case .any: "everybody: every claim is taken as true, denials count for nothing"
        case .party(let place):
            result.accord.parties.indices.contains(place)
                ? "\(result.accord.parties[place].id): all claims of its camp are taken as true" : "a party"
        }
    }

    /// What a report did for a verdict.
    static func role(_ role: Finding.Witness.Role) -> String {
        switch role {
        case .occurrence: "says that it happened"
        case .attribution: "says who did it"
        case .contests: "contests who did it"
        case .excuse: "may free the act"
        case .discharge: "tells whether it was done"
        case .trigger: "set the duty off"
        case .force: "bears on when the article was in force"
        }
    }

    /// A camp as a heading over what comes from it: not everybody who speaks in a party's camp is the party.
    static func from(_ camp: String) -> String {
        switch camp {
        case "neutral": "From neither side"
        case "not stated": "Camp not stated"
        default: "From \(camp)’s camp"
        }
    }

    /// At which grade a verdict would be another: `another verdict if what is only alleged counted`.
    ///
    /// - Parameters:
    ///   - grade: the grade at which it flips.
    ///   - own: the grade from which evidence counts.
    static func flips(at grade: Grade, from own: Grade) -> String {
        grade < own
            ? "another verdict if what is only \(grade.name) counted"
            : grade == .confirmed
                ? "another verdict if only what is confirmed counted"
                : "another verdict if only what is \(grade.name) or better counted"
    }

    /// A diagnostic's name in words: `denial of nothing`.
    static func words(_ code: Code) -> String { code.name.replacing("-", with: " ") }

    /// ", article 4" of a question that is accepted there alone.
    static func articles(_ question: AcceptedQuestion) -> String {
        question.articles.isEmpty
            ? "" : ", article\(question.articles.count == 1 ? "" : "s") \(list(question.articles.map(\.name)))"
    }
}

extension Verdict {
    /// A sign that tells the verdicts apart without colour.
    var sign: String {
        switch self {
        case .violated: "◆"
        case .unknown: "○"
        case .pending: "△"
        case .kept: "■"
        case .notInForce: "–"
        }
    }

    /// A word for classes of style: letters only.
    var slug: String {
        switch self {
        case .violated: "violated"
        case .unknown: "unknown"
        case .pending: "pending"
        case .kept: "kept"
        case .notInForce: "notinforce"
        }
    }
}
