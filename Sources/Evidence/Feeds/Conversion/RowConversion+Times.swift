import Diagnostics
import Vocabulary

extension RowConversion {
    /// An end of a stretch of time: a day on a clock that the accord will name, or an instant.
    enum Moment: Hashable {
        case date(CivilDate)
        case instant(Instant)

        var words: String {
            switch self {
            case .date(let date): "\(date)"
            case .instant(let instant): instant.utc
            }
        }
    }

    struct Stretch {
        var from: Moment
        var to: Moment
        var precision: String
    }

    /// The stretch in which something happened; nil where the columns are empty or the rule does not apply.
    func stretch(_ rule: TimeRule, _ row: FeedRow) throws(FeedFlaw) -> Stretch? {
        if let when = rule.when, !holds(when, row) { return nil }
        guard var stretch = try read(rule, row) else { return nil }
        if let end = rule.end.first, let last = try self.stretch(end, row) {
            stretch.to = last.to
            stretch.precision = last.precision == stretch.precision ? stretch.precision : "unknown"
            if stretch.from != last.from { stretch.precision = "unknown" }
        }
        let (before, after) = (try spread(rule.before, row), try spread(rule.after, row))
        if before != .none || after != .none {
            stretch.from = Self.moved(stretch.from, by: before, -1)
            stretch.to = Self.moved(stretch.to, by: after, 1)
            stretch.precision = "unknown"
        }
        return stretch
    }

    private func read(_ rule: TimeRule, _ row: FeedRow) throws(FeedFlaw) -> Stretch? {
        let text = rule.columns.map { slots.text($0, row) }.filter { !$0.isEmpty }.joined(separator: " ")
        guard !text.isEmpty else { return nil }
        let column = rule.columns.first { !slots.text($0, row).isEmpty }?.text
        var readings: [DateFormat.Reading] = []
        for format in rule.formats {
            guard let reading = format.read(text) else { continue }
            // Two forms that read the same time are one; the first of the mapping says how long it is.
            if !readings.contains(where: { $0.isSameTime(as: reading) }) { readings.append(reading) }
        }
        guard let reading = readings.first else {
            let forms = rule.formats.map { "`\($0.name)`" }.joined(separator: ", ")
            var advice = "Expected is \(forms)."
            let fitting = CommonFormats.all.filter { $0.read(text) != nil }.map { "`\($0.name)`" }
            if !fitting.isEmpty { advice += " It would be read by \(fitting.joined(separator: " or "))." }
            if let number = Double(text), (20_000..<80_000).contains(number) {
                advice += " It may be a spreadsheet's count of days: `excel`, if the feed says so."
            }
            throw FeedFlaw(
                .feedTimeForm, line: nil, column: column, "\(Excerpt.of(text)) is no date of the stated form.", advice)
        }
        guard readings.count == 1 else {
            throw FeedFlaw(
                .feedTimeAmbiguous, line: nil, column: column,
                "\(Excerpt.of(text)) may be \(readings.map { "\($0.start.date)" }.joined(separator: " or ")).",
                "State one form in the mapping, or tell the two kinds of row apart by another column (`when`).")
        }
        return try stretch(reading, rule.zone, text, column)
    }

    private func stretch(
        _ reading: DateFormat.Reading, _ zone: CivilZone?, _ text: String, _ column: String?
    ) throws(FeedFlaw) -> Stretch {
        let date = reading.start.date
        let length: Int64
        switch reading.extent {
        case .day, .month, .year:
            var last = date
            if reading.extent == .month {
                last = (date.adding(months: 1, lastDay: true) ?? date).adding(days: -1)
            } else if reading.extent == .year {
                last = (date.adding(months: 12, lastDay: true) ?? date).adding(days: -1)
            }
            guard let zone else {
                return Stretch(from: .date(date), to: .date(last), precision: reading.extent.word)
            }
            return Stretch(
                from: .instant(zone.start(of: date)), to: .instant(zone.end(of: last) - 1),
                precision: reading.extent.word)
        case .hour: length = 3600
        case .minute: length = 60
        case .second: length = 1
        }
        func stretch(_ first: Instant, _ last: Instant) -> Stretch {
            Stretch(from: .instant(first), to: .instant(last + (length - 1)), precision: reading.extent.word)
        }
        if let offset = reading.offset {
            let instant = CivilZone.utc.earliest(reading.start) - Int64(offset)
            return stretch(instant, instant)
        }
        guard let zone else {
            throw FeedFlaw(
                .timeWithoutZone, line: nil, column: column,
                "\(Excerpt.of(text)) is a time of day, and nobody says on whose clock.",
                "Write it in the mapping: `time zone: Europe/Kyiv`. A built-in one is printed by `--print-mapping`, to be changed."
            )
        }
        switch zone.resolve(reading.start) {
        case .once(let instant): return stretch(instant, instant)
        case .twice(let first, let second): return stretch(first, second)
        case .skipped:
            throw FeedFlaw(
                .feedTimeSkipped, line: nil, column: column,
                "\(Excerpt.of(text)) was never on the clock of \(zone): clocks went forward over it.",
                "The feed may be on another clock; `time zone` in the mapping says which.")
        }
    }

    private func spread(_ rules: RuleList?, _ row: FeedRow) throws(FeedFlaw) -> Spread {
        guard let rules else { return .none }
        let text = try value(rules, row)
        guard !text.isEmpty else { return .none }
        guard let spread = Spread(text) else {
            throw FeedFlaw(
                .mappingValue, line: nil, column: nil, "\(Excerpt.of(text)) is no stretch of time.",
                "The mapping's `spread` gives `3 days`, `12 hours`, `2 weeks`.")
        }
        return spread
    }

    /// A bare day cannot be moved by hours: it is moved by the whole days that hold them.
    private static func moved(_ moment: Moment, by spread: Spread, _ sign: Int) -> Moment {
        switch moment {
        case .date(let date):
            let days = spread.days + Int((spread.seconds + 86_399) / 86_400)
            return .date(date.adding(days: days * sign))
        case .instant(let instant):
            return .instant(instant + (Int64(spread.days) * 86_400 + spread.seconds) * Int64(sign))
        }
    }
}

/// Forms of dates that feeds use, for suggestions.
enum CommonFormats {
    static let all: [DateFormat] = [
        "iso", "DD.MM.YYYY", "D.M.YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "D/M/YYYY", "M/D/YYYY", "DD.MM.YY", "YYYYMMDD",
        "YYYY/MM/DD",
        "D Month YYYY", "Month D, YYYY", "D-Month-YYYY", "DD.MM.YYYY HH:mm", "DD.MM.YYYY HH:mm:ss", "DD/MM/YYYY HH:mm",
        "MM/DD/YYYY HH:mm", "M/D/YYYY H:mm", "D/M/YYYY H:mm", "M/D/YYYY H:mm am", "YYYY/MM/DD HH:mm", "YYYYMMDD HH:mm",
        "YYYY-MM-DD HH:mm:ss.SSSZ", "YYYY-MM", "YYYY",
    ].compactMap { DateFormat($0) }
}
