/// A stretch of time as agreements state it.
public enum Period: Hashable, Sendable {
    /// Elapsed time, in seconds: `24 hours`.
    case elapsed(Int64)
    /// Civil days: ends with its last day.
    case days(Int)
    /// Civil months. With `lastDay`, a month too short for the day of the anchor ends with its own last day.
    case months(Int, lastDay: Bool)
    /// A word of the text to which nobody has given a number.
    case notStated

    /// The first second after the period that begins at an anchor, read in a zone; nil if it is not stated, or if the
    /// month has no such day and no rounding is agreed.
    ///
    /// Hours are elapsed time, and `within` includes their last second. Days, months and years are civil: the day of
    /// the anchor is not counted unless `countingFirstDay`, and the period ends with its last day. A period that reaches
    /// beyond the year 9999 ends at ``Instant/distantFuture``.
    public func end(after anchor: Instant, in zone: CivilZone, countingFirstDay: Bool = false) -> Instant? {
        // Elapsed time asks no calendar, which costs a hundred times as much.
        if case .elapsed(let seconds) = self {
            return seconds < Self.beyondCalendars ? anchor + seconds + 1 : .distantFuture
        }
        let date = zone.civil(at: anchor).date
        switch self {
        case .days(let days):
            guard days < 4_000_000 else { return .distantFuture }
            return zone.end(of: date.adding(days: countingFirstDay ? days - 1 : days))
        case .months(let months, let lastDay):
            guard months < 12 * (9999 - date.parts.year) else { return .distantFuture }
            guard let last = date.adding(months: months, lastDay: lastDay) else { return nil }
            // Counting the first day, the period ends with the day before the corresponding one; in a month too short
            // to have that one, with the month's own last day.
            let isRounded = last.parts.day != date.parts.day
            return countingFirstDay && !isRounded ? zone.start(of: last) : zone.end(of: last)
        case .elapsed, .notStated: return nil
        }
    }

    /// Seconds of ten thousand years: longer periods never end.
    private static let beyondCalendars: Int64 = 10_000 * 366 * 86_400

    /// As one reads it aloud: `24 hours`, `30 days`, `2 months`.
    public var words: String {
        func plural(_ number: Int64, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        switch self {
        case .elapsed(let seconds) where seconds % 3600 == 0: return plural(seconds / 3600, "hour")
        case .elapsed(let seconds) where seconds % 60 == 0: return plural(seconds / 60, "minute")
        case .elapsed(let seconds): return plural(seconds, "second")
        case .days(let days): return plural(Int64(days), "day")
        case .months(let months, _) where months % 12 == 0: return plural(Int64(months / 12), "year")
        case .months(let months, _): return plural(Int64(months), "month")
        case .notStated: return "a period that is not stated"
        }
    }
}
