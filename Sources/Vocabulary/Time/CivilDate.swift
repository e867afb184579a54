/// A day of the proleptic Gregorian calendar, years 1 to 9999, in no particular time zone.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let day: Int

    /// The day so many days after 1970-01-01.
    public init(day: Int) { self.day = day }

    /// The day of this year, month (1–12) and day (from 1), or nil if there is no such day: 31 November.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.day = Self.dayNumber(year: year, month: month, day: day)
    }

    /// Year, month (1–12) and day (from 1). Howard Hinnant's `civil_from_days`.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week, as ISO 8601 numbers it: 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let day = (day + 3) % 7
        return (day < 0 ? day + 7 : day) + 1
    }

    /// The day so many days later; the day before the year 1 or the first of the year 10,000 if it lies beyond.
    public func adding(days: Int) -> CivilDate {
        let (sum, overflow) = day.addingReportingOverflow(days)
        let unlimited = overflow ? (days > 0 ? Int.max : Int.min) : sum
        return CivilDate(day: min(max(unlimited, Self.first - 1), Self.last + 1))
    }

    /// The numbers of the first and the last day that can be written: 0001-01-01 and 9999-12-31.
    private static let (first, last) = (-719_162, 2_932_896)

    /// The same day of the month so many months later; nil if that month is too short for it. With `lastDay`, the last
    /// day of a month that is too short. Nil also where the calendar of four-digit years ends.
    public func adding(months: Int, lastDay: Bool) -> CivilDate? {
        let (year, month, day) = parts
        guard months.magnitude <= 120_000 else { return nil }
        let total = year * 12 + (month - 1) + months
        guard total >= 12 else { return nil }
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let length = Self.length(ofMonth: newMonth, in: newYear)
        guard day <= length || lastDay else { return nil }
        return CivilDate(year: newYear, month: newMonth, day: min(day, length))
    }

    /// ISO 8601: `2025-03-18`.
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Earlier is less.
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.day < right.day }

    /// How many days a month (1–12) has.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Howard Hinnant's `days_from_civil`. The parts are taken as valid.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

/// A day and a time of day, in no particular time zone.
public struct CivilTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The day.
    public var date: CivilDate
    /// Seconds since its midnight, 0 to 86,399.
    public var second: Int

    /// A day with hour (0–23), minute and second (0–59).
    public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.date = date
        self.second = hour * 3600 + minute * 60 + second
    }

    /// Seconds since 1970-01-01T00:00:00 on the same clock.
    var clock: Int64 { Int64(date.day) * 86_400 + Int64(second) }

    init(clock: Int64) {
        let day = clock >= 0 ? clock / 86_400 : (clock - 86_399) / 86_400
        date = CivilDate(day: Int(day))
        second = Int(clock - day * 86_400)
    }

    /// `2025-03-18 20:50`, with seconds only where they are not zero.
    public var description: String {
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
        return "\(date) \(time)" + (second % 60 == 0 ? "" : ":\(padded(second % 60, 2))")
    }

    /// Earlier on the same clock is less.
    public static func < (left: CivilTime, right: CivilTime) -> Bool { left.clock < right.clock }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
