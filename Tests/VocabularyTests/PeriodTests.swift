import Testing
import Vocabulary

@Suite("Periods as agreements state them")
struct PeriodTests {
    /// The last second of a period, on the clock of a zone.
    private func last(
        _ period: Period, from text: String, in name: String, countingFirstDay: Bool = false
    ) throws -> String? {
        let zone = try #require(CivilZone(identifier: name))
        let anchor: Instant
        switch try Timestamp.read(text) {
        case .instant(let instant): anchor = instant
        case .local(let time): anchor = zone.earliest(time)
        case .date(let date): anchor = zone.start(of: date)
        }
        return period.end(after: anchor, in: zone, countingFirstDay: countingFirstDay)
            .map { zone.civil(at: $0 - 1).description }
    }

    @Test("120 days from the signature of 22 July 2022 end with 19 November, the day of signature not counted")
    func blackSea() throws {
        #expect(try last(.days(120), from: "2022-07-22T15:30", in: "Europe/Istanbul") == "2022-11-19 23:59:59")
        #expect(
            try last(.days(120), from: "2022-07-22T15:30", in: "Europe/Istanbul", countingFirstDay: true)
                == "2022-11-18 23:59:59")
    }

    @Test("30 days from 18 March 2025 at 00:00, that day counted, end with 16 April")
    func moratorium() throws {
        #expect(
            try last(.days(30), from: "2025-03-18T00:00", in: "Europe/Moscow", countingFirstDay: true)
                == "2025-04-16 23:59:59")
        #expect(
            try last(.days(30), from: "2025-03-25T00:00", in: "Europe/Kyiv", countingFirstDay: true)
                == "2025-04-23 23:59:59")
    }

    @Test("15 days of the signature of 15 August 2005 end with 30 August")
    func aceh() throws {
        #expect(try last(.days(15), from: "2005-08-15", in: "Asia/Jakarta") == "2005-08-30 23:59:59")
        #expect(
            try last(.days(15), from: "2005-08-15", in: "Asia/Jakarta", countingFirstDay: true) == "2005-08-29 23:59:59"
        )
    }

    @Test("Sixty days of 27 November 2024 at 04:00 end with 26 January 2025")
    func lebanon() throws {
        #expect(try last(.days(60), from: "2024-11-27T04:00", in: "Asia/Beirut") == "2025-01-26 23:59:59")
    }

    @Test("Six months from 31 August end nowhere until a rounding is agreed")
    func sixMonths() throws {
        #expect(try last(.months(6, lastDay: false), from: "2024-08-31", in: "UTC") == nil)
        #expect(try last(.months(6, lastDay: true), from: "2024-08-31", in: "UTC") == "2025-02-28 23:59:59")
        #expect(
            try last(.months(6, lastDay: true), from: "2024-08-31", in: "UTC", countingFirstDay: true)
                == "2025-02-28 23:59:59")
        #expect(
            try last(.months(6, lastDay: true), from: "2024-08-28", in: "UTC", countingFirstDay: true)
                == "2025-02-27 23:59:59")
    }

    @Test("Five years from 10 November 2020 end with 10 November 2025")
    func karabakh() throws {
        #expect(try last(.months(60, lastDay: false), from: "2020-11-10", in: "Europe/Moscow") == "2025-11-10 23:59:59")
    }

    @Test("Hours are elapsed time, also over a change of clocks, and their last second is in")
    func hours() throws {
        #expect(try last(.elapsed(24 * 3600), from: "2025-03-29T20:00", in: "Europe/Kyiv") == "2025-03-30 21:00")
        #expect(try last(.elapsed(3600), from: "2025-03-01T00:00:00Z", in: "UTC") == "2025-03-01 01:00")
        #expect(try last(.elapsed(0), from: "2025-03-01T00:00:00Z", in: "UTC") == "2025-03-01 00:00")
    }

    @Test("A period that nobody has stated has no end")
    func notStated() throws { #expect(try last(.notStated, from: "2025-03-01", in: "UTC") == nil) }

    @Test("A period beyond all calendars ends after everything, and does not fail")
    func beyond() throws {
        let anchor = CivilZone.utc.start(of: try #require(CivilDate(year: 2025, month: 3, day: 1)))
        for period in [
            Period.days(Int.max), .days(1 << 50), .elapsed(Int64.max), .elapsed(Int64.max - 5),
            .months(Int.max, lastDay: true), .months(1_000_000, lastDay: false),
        ] {
            let end = try #require(period.end(after: anchor, in: .utc))
            #expect(end > anchor + 7000 * 365 * 86_400)
            #expect(!period.words.isEmpty)
        }
    }

    @Test("Periods read aloud")
    func words() {
        #expect(Period.elapsed(24 * 3600).words == "24 hours")
        #expect(Period.elapsed(3600).words == "1 hour")
        #expect(Period.elapsed(90 * 60).words == "90 minutes")
        #expect(Period.days(1).words == "1 day")
        #expect(Period.months(2, lastDay: true).words == "2 months")
        #expect(Period.months(60, lastDay: false).words == "5 years")
    }

    @Test("An act whose time straddles an edge is unknown")
    func possibleTime() {
        let (start, end) = (Instant(100), Instant(200))
        #expect(PossibleTime(Instant(100)).isWithin(start, end) == .true)
        #expect(PossibleTime(Instant(199)).isWithin(start, end) == .true)
        #expect(PossibleTime(Instant(200)).isWithin(start, end) == .false)
        #expect(PossibleTime(Instant(99)).isWithin(start, end) == .false)
        #expect(PossibleTime(Instant(99), Instant(100)).isWithin(start, end) == .unknown)
        #expect(PossibleTime(Instant(150), Instant(200)).isWithin(start, end) == .unknown)
        #expect(PossibleTime(Instant(0), Instant(500)).isWithin(start, end) == .unknown)
        #expect(PossibleTime(Instant(50), Instant(150)).isWithin(start, start) == .false)
    }
}
