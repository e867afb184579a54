import Testing
import Vocabulary

@Suite("Days of the calendar")
struct CivilDateTests {
    @Test(
        "Known days have their known numbers",
        arguments: [
            (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
            (1582, 10, 15, -141_427), (1953, 7, 27, -6_002), (2025, 3, 18, 20_165), (1, 1, 1, -719_162),
            (9999, 12, 31, 2_932_896),
        ])
    func known(year: Int, month: Int, day: Int, number: Int) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect(date?.day == number)
        #expect(CivilDate(day: number).parts == (year, month, day))
    }

    @Test("All days from 1583 to 2200 follow each other and come back as they were")
    func roundTrip() throws {
        var expected = try #require(CivilDate(year: 1583, month: 1, day: 1)).day
        for year in 1583...2200 {
            for month in 1...12 {
                for day in 1...CivilDate.length(ofMonth: month, in: year) {
                    guard let date = CivilDate(year: year, month: month, day: day), date.day == expected,
                        date.parts == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    expected += 1
                }
            }
        }
        #expect(expected == CivilDate(year: 2201, month: 1, day: 1)?.day)
    }

    @Test("Days that no calendar has are refused")
    func impossible() {
        #expect(CivilDate(year: 2025, month: 11, day: 31) == nil)
        #expect(CivilDate(year: 2025, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2025, month: 0, day: 1) == nil)
        #expect(CivilDate(year: 2025, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 2025, month: 1, day: 0) == nil)
        #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
        #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test("Months are added as a calendar does")
    func months() throws {
        let august = try #require(CivilDate(year: 2024, month: 8, day: 31))
        #expect(august.adding(months: 6, lastDay: false) == nil)
        #expect(august.adding(months: 6, lastDay: true)?.description == "2025-02-28")
        #expect(august.adding(months: 12, lastDay: false)?.description == "2025-08-31")
        #expect(august.adding(months: -8, lastDay: false)?.description == "2023-12-31")
        #expect(august.adding(months: 4, lastDay: false)?.description == "2024-12-31")
        #expect(august.adding(months: 5, lastDay: false)?.description == "2025-01-31")
    }

    @Test("Adding without measure stays at the edge of the calendar instead of failing")
    func overflow() throws {
        let date = try #require(CivilDate(year: 2025, month: 3, day: 18))
        for days in [Int.max, Int.min, Int.max - 1, 1 << 40, -(1 << 40)] {
            let far = date.adding(days: days)
            #expect(days > 0 ? far > date : far < date)
            _ = CivilZone.utc.end(of: far)
        }
        #expect(date.adding(months: Int.max, lastDay: true) == nil)
        #expect(date.adding(months: Int.min, lastDay: true) == nil)
    }

    @Test("Days and times are written as ISO 8601 has them")
    func written() throws {
        let date = try #require(CivilDate(year: 905, month: 3, day: 4))
        #expect(date.description == "0905-03-04")
        #expect(CivilTime(date, hour: 7, minute: 5).description == "0905-03-04 07:05")
        #expect(CivilTime(date, hour: 7, minute: 5, second: 9).description == "0905-03-04 07:05:09")
    }
}
