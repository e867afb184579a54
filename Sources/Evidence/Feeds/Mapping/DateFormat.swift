import Vocabulary

/// A form in which a feed writes times: `DD.MM.YYYY HH:mm`. `docs/feeds.md` lists the marks.
///
/// Letters other than the marks, and points, strokes and blanks, stand for themselves.
struct DateFormat: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        /// So many digits; the second number allows fewer.
        case year, shortYear, month(Int), monthName, day(Int), hour(Int), minute, second, fraction, half, offset
        case text(Character)
    }

    enum Form: Hashable, Sendable {
        case parts([Part])
        /// RFC 3339 and what is like it, as the canonical facts take it.
        case iso
        /// Days since 30 December 1899, as spreadsheets count; the fraction is the time of day.
        case excel
        /// Seconds, or thousandths of them, since 1970-01-01T00:00:00Z.
        case unix(perSecond: Double)
    }

    /// As the mapping writes it.
    var name: String
    var form: Form

    static let iso = DateFormat(name: "ISO 8601", form: .iso)

    /// Reads a format; nil where it names no year, or a time without a day.
    init?(_ text: String) {
        name = text
        switch text.lowercased() {
        case "excel": form = .excel
        case "unix": form = .unix(perSecond: 1)
        case "unix-ms": form = .unix(perSecond: 1_000)
        case "iso", "iso 8601", "rfc 3339": form = .iso
        default:
            guard let parts = Self.parts(text) else { return nil }
            form = .parts(parts)
        }
    }

    init(name: String, form: Form) {
        self.name = name
        self.form = form
    }

    private static let marks: [(String, Part)] = [
        ("YYYY", .year), ("YY", .shortYear), ("Month", .monthName), ("MM", .month(2)), ("M", .month(1)),
        ("DD", .day(2)),
        ("D", .day(1)), ("HH", .hour(2)), ("H", .hour(1)), ("mm", .minute), ("ss", .second), ("SSS", .fraction),
        ("am", .half), ("Z", .offset),
    ]

    private static func parts(_ text: String) -> [Part]? {
        var parts: [Part] = []
        var rest = Substring(text)
        while let first = rest.first {
            if let (mark, part) = marks.first(where: { rest.hasPrefix($0.0) }) {
                parts.append(part)
                rest = rest.dropFirst(mark.count)
            } else {
                // A letter may only stand for itself where people write one: 2025-03-18T20:50.
                guard !first.isLetter || first == "T" || first == "г" || first == "р" else { return nil }
                parts.append(.text(first))
                rest = rest.dropFirst()
            }
        }
        func has(_ test: (Part) -> Bool) -> Bool { parts.contains(where: test) }
        let (year, month, day) = (
            has { $0 == .year || $0 == .shortYear },
            has {
                if case .month = $0 { true } else { $0 == .monthName }
            },
            has { if case .day = $0 { true } else { false } }
        )
        let (hour, minute) = (has { if case .hour = $0 { true } else { false } }, has { $0 == .minute })
        guard year, !day || month, !hour || day, !minute || hour, !has({ $0 == .second }) || minute else { return nil }
        return parts
    }

    /// What a text says when it is read this way.
    struct Reading: Hashable {
        var start: CivilTime
        var extent: Extent
        /// Seconds east of Greenwich, where the text says so.
        var offset: Int?

        func isSameTime(as other: Reading) -> Bool {
            guard let offset, let otherOffset = other.offset else {
                return offset == other.offset && start == other.start
            }
            return CivilZone.utc.earliest(start) - Int64(offset) == CivilZone.utc.earliest(other.start)
                - Int64(otherOffset)
        }
    }

    /// How much of the clock or the calendar the text leaves open.
    enum Extent: Hashable {
        case second, minute, hour, day, month, year

        /// The word of `time_precision`.
        var word: String {
            switch self {
            case .second, .minute: "minute"
            case .hour: "hour"
            case .day: "day"
            case .month, .year: "unknown"
            }
        }
    }

    /// Reads a text that is wholly of this form; nil if it is not.
    func read(_ text: String) -> Reading? {
        switch form {
        case .iso: Self.readISO(text)
        case .excel: Self.readNumber(text).flatMap(Self.excel)
        case .unix(let perSecond):
            Self.readNumber(text).flatMap { number in
                let seconds = (number / perSecond).rounded(.down)
                guard abs(seconds) < 200_000_000_000 else { return nil }
                return Reading(start: CivilZone.utc.civil(at: Instant(Int64(seconds))), extent: .second, offset: 0)
            }
        case .parts(let parts): Self.read(text, parts)
        }
    }

    private static func readNumber(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { DecimalNumber.read($0) }
    }

    private static func excel(_ number: Double) -> Reading? {
        // Before March 1900 spreadsheets count a day that was not; after 9999 there is no date.
        guard number >= 61, number < 2_958_466 else { return nil }
        let date = CivilDate(day: Int(number.rounded(.down)) - 25_569)
        let fraction = number - number.rounded(.down)
        if fraction == 0 { return Reading(start: CivilTime(date), extent: .day) }
        let seconds = min(86_399, Int((fraction * 86_400).rounded()))
        return Reading(
            start: CivilTime(date, second: seconds - seconds % 60), extent: .minute)
    }

    private static func readISO(_ text: String) -> Reading? {
        guard let stamp = try? Timestamp.read(text) else { return nil }
        let hasSeconds = text.utf8.dropFirst(10).filter { $0 == 58 }.count >= 2 || text.utf8.count >= 19
        switch stamp {
        case .date(let date): return Reading(start: CivilTime(date), extent: .day)
        case .local(let time): return Reading(start: time, extent: hasSeconds ? .second : .minute)
        case .instant(let instant):
            return Reading(
                start: CivilZone.utc.civil(at: instant), extent: hasSeconds ? .second : .minute, offset: 0)
        }
    }

    private static func read(_ text: String, _ parts: [Part]) -> Reading? {
        var rest = Substring(text)
        var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
        var (hour, minute, second): (Int?, Int?, Int?) = (nil, nil, nil)
        var isAfternoon: Bool?
        var offset: Int?
        func digits(_ least: Int, _ most: Int) -> Int? {
            let run = rest.prefix(most).prefix { $0.isASCII && $0.isNumber }
            guard run.count >= least, let number = Int(run) else { return nil }
            rest = rest.dropFirst(run.count)
            return number
        }
        for part in parts {
            switch part {
            case .year:
                guard let number = digits(4, 4) else { return nil }
                year = number
            case .shortYear:
                guard let number = digits(2, 2), rest.first?.isNumber != true else { return nil }
                year = 2000 + number
            case .month(let least):
                guard let number = digits(least, 2) else { return nil }
                month = number
            case .monthName:
                let name = rest.prefix { $0.isLetter }
                guard let number = MonthNames.number(name) else { return nil }
                month = number
                rest = rest.dropFirst(name.count)
            case .day(let least):
                guard let number = digits(least, 2) else { return nil }
                day = number
            case .hour(let least):
                guard let number = digits(least, 2) else { return nil }
                hour = number
            case .minute:
                guard let number = digits(2, 2) else { return nil }
                minute = number
            case .second:
                guard let number = digits(2, 2) else { return nil }
                second = number
            case .fraction: guard digits(1, 9) != nil else { return nil }
            case .half:
                let word = rest.prefix(2).lowercased()
                guard word == "am" || word == "pm" else { return nil }
                isAfternoon = word == "pm"
                rest = rest.dropFirst(2)
            case .offset:
                if rest.hasPrefix("Z") {
                    offset = 0
                    rest = rest.dropFirst()
                    continue
                }
                guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
                rest = rest.dropFirst()
                guard let hours = digits(2, 2) else { return nil }
                if rest.first == ":" { rest = rest.dropFirst() }
                guard let minutes = digits(2, 2), hours < 24, minutes < 60 else { return nil }
                offset = (hours * 3600 + minutes * 60) * (sign == "+" ? 1 : -1)
            case .text(let character):
                guard rest.first == character else { return nil }
                rest = rest.dropFirst()
            }
        }
        guard rest.isEmpty, let year, let date = CivilDate(year: year, month: month ?? 1, day: day ?? 1) else {
            return nil
        }
        if let half = isAfternoon, let twelve = hour {
            guard (1...12).contains(twelve) else { return nil }
            hour = twelve % 12 + (half ? 12 : 0)
        }
        guard (hour ?? 0) < 24, (minute ?? 0) < 60, (second ?? 0) < 60 else { return nil }
        let extent: Extent =
            second != nil
            ? .second
            : minute != nil
                ? .minute
                : hour != nil
                    ? .hour
                    : day != nil
                        ? .day
                        : month != nil ? .month : .year
        let time = CivilTime(date, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0)
        return Reading(start: time, extent: extent, offset: offset)
    }
}

/// Names of months in English, Ukrainian and Russian, whole, shortened and as they stand in dates.
enum MonthNames {
    static func number(_ name: Substring) -> Int? {
        let name = name.lowercased()
        guard name.count >= 3 else { return nil }
        for (place, stems) in stems.enumerated() where stems.contains(where: { name.hasPrefix($0) }) {
            return place + 1
        }
        return nil
    }

    private static let stems: [[String]] = [
        ["jan", "січ", "янв"], ["feb", "лют", "фев"], ["mar", "бер", "мар"], ["apr", "кві", "апр"],
        ["may", "тра", "мая", "май"], ["jun", "чер", "июн"], ["jul", "лип", "июл"], ["aug", "сер", "авг"],
        ["sep", "вер", "сен"], ["oct", "жов", "окт"], ["nov", "лис", "ноя"], ["dec", "гру", "дек"],
    ]
}
