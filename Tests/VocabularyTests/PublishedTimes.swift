import Testing
import Vocabulary

/// Days, hours and clocks as published sources state them, each cited beside its case.
@Suite("What calendars, gazettes and agreements say")
struct PublishedTimes {
    // MARK: - Periods

    struct Lapse: Sendable, CustomTestStringConvertible {
        var period: Period
        var from: String
        var zone: String
        var countsFirstDay = false
        /// The last second.
        var last: String
        var source: String
        var testDescription: String { "\(period.words) from \(from) \(zone): \(source)" }
    }

    static let lapses: [Lapse] = [
        // Months and years end with the day of the same number; the day of the event is not counted.
        Lapse(
            period: .months(24, lastDay: false), from: "2017-03-29T13:20", zone: "Europe/Brussels",
            last: "2019-03-29 23:59:59",
            source:
                "notification under Article 50 TEU; European Union (Withdrawal) Act 2018, section 20: 29 March 2019 at 11.00 p.m."
        ),
        Lapse(
            period: .months(6, lastDay: false), from: "2001-12-13T00:00", zone: "America/New_York",
            last: "2002-06-13 23:59:59",
            source: "ABM Treaty, Article XV: notice of 13 December 2001, in effect 13 June 2002"),
        Lapse(
            period: .months(6, lastDay: false), from: "2019-02-02T00:00", zone: "America/New_York",
            last: "2019-08-02 23:59:59",
            source: "INF Treaty, Article XV: notice of 2 February 2019, in effect 2 August 2019"),
        Lapse(
            period: .months(12, lastDay: false), from: "2019-11-04T00:00", zone: "UTC", last: "2020-11-04 23:59:59",
            source: "Paris Agreement, Article 28: depositary notification C.N.575.2019, in effect 4 November 2020"),
        Lapse(
            period: .months(2, lastDay: true), from: "2022-06-02T19:00", zone: "Asia/Aden", last: "2022-08-02 23:59:59",
            source: "statement of the Special Envoy for Yemen, 2 June 2022: renewed for two months, until 2 August"),
        Lapse(
            period: .months(2, lastDay: true), from: "2022-08-02T19:00", zone: "Asia/Aden", last: "2022-10-02 23:59:59",
            source: "statement of the Special Envoy for Yemen, 2 August 2022: until 2 October"),
        // A month that has no such day: its last day.
        Lapse(
            period: .months(1, lastDay: true), from: "2023-01-31T09:00", zone: "Europe/Brussels",
            last: "2023-02-28 23:59:59",
            source: "Regulation (EEC, Euratom) No 1182/71, Article 3(2)(c), second sentence"),
        Lapse(
            period: .months(1, lastDay: true), from: "2024-01-30T09:00", zone: "Europe/Berlin",
            last: "2024-02-29 23:59:59", source: "German Civil Code, section 188(3)"),
        Lapse(
            period: .months(12, lastDay: true), from: "2024-02-29T09:00", zone: "Europe/Brussels",
            last: "2025-02-28 23:59:59",
            source: "European Convention on the Calculation of Time-Limits (ETS 76), Article 4(2)"),
        Lapse(
            period: .months(1, lastDay: true), from: "2023-02-28T09:00", zone: "Europe/Brussels",
            last: "2023-03-28 23:59:59", source: "ETS 76, Article 4(2): the same number, not the last day"),
        // Days: the day of the event is not counted.
        Lapse(
            period: .days(120), from: "2022-11-20T00:00", zone: "Europe/Istanbul", countsFirstDay: true,
            last: "2023-03-19 23:59:59",
            source: "Black Sea Initiative, point H: the second 120 days follow the first, which ended with 19 November"),
        Lapse(
            period: .days(10), from: "2024-02-20T15:00", zone: "Europe/Brussels", last: "2024-03-01 23:59:59",
            source: "Regulation No 1182/71, Article 3(1) and (2)(b), over a leap day"),
        Lapse(
            period: .days(30), from: "1999-12-15T12:00", zone: "UTC", last: "2000-01-14 23:59:59",
            source: "ETS 76, Articles 2 and 3, over the turn of a year"),
        // Hours are elapsed.
        Lapse(
            period: .elapsed(12 * 3600), from: "1953-07-27T10:00", zone: "Asia/Seoul", last: "1953-07-27 22:00",
            source: "Korean Armistice Agreement, paragraph 63: effective at 2200 hours on 27 July 1953"),
        Lapse(
            period: .elapsed(72 * 3600), from: "1953-07-27T22:00", zone: "Asia/Seoul", last: "1953-07-30 22:00",
            source: "Korean Armistice Agreement, paragraph 13(a)"),
        // Days on which clocks change are still days.
        Lapse(
            period: .days(1), from: "2018-05-03T08:00", zone: "Asia/Pyongyang", last: "2018-05-04 23:29:59",
            source: "decree of the Supreme People's Assembly, 30 April 2018: 23:30 of 4 May was followed by 5 May"),
        Lapse(
            period: .days(7), from: "2025-03-24T12:00", zone: "Europe/Kyiv", last: "2025-03-31 23:59:59",
            source: "Cabinet of Ministers of Ukraine, resolution 509 of 13 May 1996: last Sunday of March"),
    ]

    @Test("Periods end when the source says", arguments: lapses)
    func lapse(_ lapse: Lapse) throws {
        let zone = try #require(CivilZone(identifier: lapse.zone))
        guard case .local(let time) = try Timestamp.read(lapse.from) else { throw Timestamp.Flaw.form }
        let end = lapse.period.end(
            after: zone.earliest(time), in: zone, countingFirstDay: lapse.countsFirstDay)
        #expect(end.map { zone.civil(at: $0 - 1).description } == lapse.last)
    }

    // MARK: - Seams

    @Test("A term renewed at its end leaves no second out and none twice")
    func seams() throws {
        // Karabakh, statement of 9 November 2020, point 4: five years, prolonged by five.
        let moscow = try #require(CivilZone(identifier: "Europe/Moscow"))
        let start = moscow.start(of: try #require(CivilDate(year: 2020, month: 11, day: 10)))
        let first = try #require(Period.months(60, lastDay: false).end(after: start, in: moscow))
        #expect(moscow.civil(at: first).description == "2025-11-11 00:00")
        // What begins at 00:00 counts that day: the second term has five whole years, too.
        let second = try #require(
            Period.months(60, lastDay: false).end(after: first, in: moscow, countingFirstDay: true))
        #expect(moscow.civil(at: second - 1).description == "2030-11-10 23:59:59")
        // Sixty renewals of a month, beginning with the last of a January.
        var end = moscow.start(of: try #require(CivilDate(year: 2023, month: 2, day: 1)))
        for month in 1...60 {
            end = try #require(Period.months(1, lastDay: true).end(after: end, in: moscow, countingFirstDay: true))
            let date = moscow.civil(at: end).date.parts
            #expect(date.day == 1 && (date.year * 12 + date.month - 1) == 2023 * 12 + 1 + month)
        }
    }

    // MARK: - Clocks

    struct Clock: Sendable, CustomTestStringConvertible {
        var zone: String
        /// What the clock shows.
        var shown: String
        /// Which instants that is: two where it comes twice, none where it is skipped.
        var instants: [String]
        var source: String
        var testDescription: String { "\(zone) \(shown): \(source)" }
    }

    static let clocks: [Clock] = [
        // Korea in the war: nine hours, summer time in 1951 for the last time; eight and a half from 21 March 1954.
        Clock(
            zone: "Asia/Seoul", shown: "1953-07-27T22:00", instants: ["1953-07-27T13:00:00Z"],
            source: "Korean Armistice Agreement, paragraph 63; tz database, asia: Rule ROK ends with 1951"),
        Clock(
            zone: "Asia/Seoul", shown: "1951-07-10T11:00", instants: ["1951-07-10T01:00:00Z"],
            source: "first meeting at Kaesong, 10 July 1951, in summer time; tz database, asia: Rule ROK 1951"),
        Clock(
            zone: "Asia/Seoul", shown: "1954-03-20T23:45",
            instants: ["1954-03-20T14:45:00Z", "1954-03-20T15:15:00Z"],
            source: "Presidential Decree 876 of 17 March 1954: half an hour back at 00:00 of 21 March"),
        Clock(
            zone: "Asia/Seoul", shown: "1961-08-09T12:00", instants: ["1961-08-09T03:30:00Z"],
            source: "tz database, asia: 8:30 until 10 August 1961"),
        Clock(
            zone: "Asia/Seoul", shown: "1961-08-10T00:15", instants: [],
            source: "tz database, asia: half an hour forward at 00:00 of 10 August 1961"),
        // The north, 2015 and 2018.
        Clock(
            zone: "Asia/Pyongyang", shown: "2015-08-14T23:45",
            instants: ["2015-08-14T14:45:00Z", "2015-08-14T15:15:00Z"],
            source: "decree of the Supreme People's Assembly of 5 August 2015: from 15 August, half an hour back"),
        Clock(
            zone: "Asia/Pyongyang", shown: "2016-01-06T10:00", instants: ["2016-01-06T01:30:00Z"],
            source: "the same: 8:30 ahead of UTC"),
        Clock(
            zone: "Asia/Pyongyang", shown: "2018-05-04T23:45", instants: [],
            source: "decree of the Supreme People's Assembly of 30 April 2018: from 5 May, half an hour forward"),
        Clock(
            zone: "Asia/Pyongyang", shown: "2018-05-05T00:00", instants: ["2018-05-04T15:00:00Z"], source: "the same"),
        // Sudan: forward at noon, back at a midnight.
        Clock(
            zone: "Africa/Khartoum", shown: "2000-01-15T12:30", instants: [],
            source: "tz database, africa: an hour forward at 12:00 of 15 January 2000"),
        Clock(
            zone: "Africa/Khartoum", shown: "2017-10-31T23:30",
            instants: ["2017-10-31T20:30:00Z", "2017-10-31T21:30:00Z"],
            source: "Council of Ministers of Sudan, 2017, resolution 352: back from 1 November; tz database 2017c"),
        Clock(
            zone: "Africa/Khartoum", shown: "2023-05-22T21:45", instants: ["2023-05-22T19:45:00Z"],
            source: "Jeddah agreement of 20 May 2023, in force 22 May at 21:45 Khartoum time, two hours ahead of UTC"),
        Clock(
            zone: "Africa/Juba", shown: "2021-01-31T23:30",
            instants: ["2021-01-31T20:30:00Z", "2021-01-31T21:30:00Z"],
            source: "National Communication Authority of South Sudan: back from 1 February 2021; tz database 2021a"),
        // Ukraine at the end of the Soviet Union.
        Clock(
            zone: "Europe/Kyiv", shown: "1990-07-01T01:30",
            instants: ["1990-06-30T21:30:00Z", "1990-06-30T22:30:00Z"],
            source: "Supreme Soviet of the Ukrainian SSR, 15 June 1990: from 1 July, Moscow's time less an hour"),
        Clock(
            zone: "Europe/Kyiv", shown: "1991-08-24T17:55", instants: ["1991-08-24T14:55:00Z"],
            source: "Act of Declaration of Independence; three hours ahead of UTC in that summer"),
        Clock(
            zone: "Europe/Kyiv", shown: "1991-09-29T02:30",
            instants: ["1991-09-28T23:30:00Z", "1991-09-29T00:30:00Z"],
            source: "tz database, europe: Kyiv from 1991 Sep 29 3:00, two hours ahead of UTC"),
        // Whose midnight.
        Clock(
            zone: "Europe/Moscow", shown: "2014-10-26T01:30",
            instants: ["2014-10-25T21:30:00Z", "2014-10-25T22:30:00Z"],
            source: "Federal Law 248-FZ of 21 July 2014: an hour back on 26 October"),
        Clock(
            zone: "Europe/Moscow", shown: "2014-09-05T18:00", instants: ["2014-09-05T14:00:00Z"],
            source: "Minsk Protocol: ceasefire from 18:00 Kyiv, then 19:00 in Moscow (Federal Law 107-FZ of 2011)"),
        Clock(
            zone: "Europe/Kyiv", shown: "2014-09-05T18:00", instants: ["2014-09-05T15:00:00Z"],
            source: "Minsk Protocol, 5 September 2014: ceasefire from 18:00 Kyiv time"),
        Clock(
            zone: "Europe/Istanbul", shown: "2016-11-30T12:00", instants: ["2016-11-30T09:00:00Z"],
            source: "Council of Ministers decision 2016/9154 of 7 September 2016: summer time all the year"),
        Clock(
            zone: "Asia/Gaza", shown: "2023-11-24T07:00", instants: ["2023-11-24T05:00:00Z"],
            source: "pause of 24 November 2023 from 07:00 local time, two hours ahead of UTC"),
    ]

    @Test("Clocks show what the source says", arguments: clocks)
    func clock(_ clock: Clock) throws {
        let zone = try #require(CivilZone(identifier: clock.zone))
        guard case .local(let time) = try Timestamp.read(clock.shown) else { throw Timestamp.Flaw.form }
        let found: [Instant] =
            switch zone.resolve(time) {
            case .once(let instant): [instant]
            case .twice(let first, let second): [first, second]
            case .skipped: []
            }
        #expect(found.map(\.utc) == clock.instants)
    }

    @Test("Days on which a clock moves by half an hour are half an hour longer or shorter")
    func halfHours() throws {
        let pyongyang = try #require(CivilZone(identifier: "Asia/Pyongyang"))
        let back = try #require(CivilDate(year: 2015, month: 8, day: 14))
        let forward = try #require(CivilDate(year: 2018, month: 5, day: 4))
        #expect(pyongyang.end(of: back) - pyongyang.start(of: back) == 24 * 3600 + 1800)
        #expect(pyongyang.end(of: forward) - pyongyang.start(of: forward) == 24 * 3600 - 1800)
    }
}
