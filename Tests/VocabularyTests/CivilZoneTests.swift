import Testing
import Vocabulary

@Suite("The parties' clocks")
struct CivilZoneTests {
    private func zone(_ name: String) throws -> CivilZone { try #require(CivilZone(identifier: name)) }

    private func time(_ text: String) throws -> CivilTime {
        guard case .local(let time) = try Timestamp.read(text) else { throw Timestamp.Flaw.form }
        return time
    }

    private func instant(_ text: String) throws -> Instant {
        guard case .instant(let instant) = try Timestamp.read(text) else { throw Timestamp.Flaw.form }
        return instant
    }

    @Test("On 30 March 2025 Kyiv has no 03:30: clocks go from 03:00 to 04:00")
    func springGap() throws {
        let kyiv = try zone("Europe/Kyiv")
        let change = try instant("2025-03-30T01:00:00Z")
        #expect(kyiv.resolve(try time("2025-03-30T03:30")) == .skipped(at: change))
        #expect(kyiv.resolve(try time("2025-03-30T03:00")) == .skipped(at: change))
        #expect(kyiv.resolve(try time("2025-03-30T03:59:59")) == .skipped(at: change))
        #expect(kyiv.resolve(try time("2025-03-30T02:59:59")) == .once(change - 1))
        #expect(kyiv.resolve(try time("2025-03-30T04:00")) == .once(change))
        #expect(kyiv.earliest(try time("2025-03-30T03:30")) == change)
    }

    @Test("On 26 October 2025 Kyiv has 03:30 twice")
    func autumnTwice() throws {
        let kyiv = try zone("Europe/Kyiv")
        let first = try instant("2025-10-26T03:30:00+03:00")
        let second = try instant("2025-10-26T03:30:00+02:00")
        #expect(kyiv.resolve(try time("2025-10-26T03:30")) == .twice(first, second))
        #expect(kyiv.resolve(try time("2025-10-26T02:59:59")) == .once(try instant("2025-10-26T02:59:59+03:00")))
        #expect(kyiv.resolve(try time("2025-10-26T04:00")) == .once(try instant("2025-10-26T04:00:00+02:00")))
    }

    @Test("Days with a change are 23 and 25 hours long")
    func lengths() throws {
        let kyiv = try zone("Europe/Kyiv")
        let spring = try #require(CivilDate(year: 2025, month: 3, day: 30))
        let autumn = try #require(CivilDate(year: 2025, month: 10, day: 26))
        #expect(kyiv.end(of: spring) - kyiv.start(of: spring) == 23 * 3600)
        #expect(kyiv.end(of: autumn) - kyiv.start(of: autumn) == 25 * 3600)
    }

    @Test("Midnight in Moscow on 18 March 2025 is 23:00 of the day before in Kyiv")
    func whoseMidnight() throws {
        let midnight = try zone("Europe/Moscow").earliest(try time("2025-03-18T00:00"))
        #expect(midnight == (try instant("2025-03-17T21:00:00Z")))
        #expect(midnight.on(try zone("Europe/Kyiv")) == "2025-03-17 23:00 Europe/Kyiv")
        #expect(midnight.utc == "2025-03-17T21:00:00Z")
    }

    @Test("The armistice of Korea was signed at 10:00, nine hours ahead of UTC")
    func korea() throws {
        let signed = try zone("Asia/Seoul").earliest(try time("1953-07-27T10:00"))
        #expect(signed.utc == "1953-07-27T01:00:00Z")
    }

    @Test("Samoa has no 30 December 2011: the day is empty, and 31 December follows the 29th")
    func skippedDay() throws {
        let apia = try zone("Pacific/Apia")
        let change = try instant("2011-12-30T10:00:00Z")
        #expect(apia.resolve(try time("2011-12-30T12:00")) == .skipped(at: change))
        #expect(apia.resolve(try time("2011-12-30T00:00")) == .skipped(at: change))
        #expect(apia.resolve(try time("2011-12-29T23:59:59")) == .once(change - 1))
        #expect(apia.resolve(try time("2011-12-31T00:00")) == .once(change))
        let day = try #require(CivilDate(year: 2011, month: 12, day: 30))
        #expect(apia.start(of: day) == apia.end(of: day))
    }

    @Test(
        "Where midnight is skipped the day starts with the change",
        arguments: ["Asia/Beirut", "Africa/Cairo", "Asia/Gaza"])
    func midnightSkipped(name: String) throws {
        let zone = try zone(name)
        for day in 0..<36_500 {
            let date = CivilDate(day: day)
            let start = zone.start(of: date)
            #expect(zone.civil(at: start - 1).date < date)
            #expect(zone.civil(at: start).date == date)
            if zone.civil(at: start).date != date { break }
        }
    }

    @Test(
        "Every instant is among the instants of what the clock shows then",
        arguments: ["Europe/Kyiv", "Asia/Gaza", "Pacific/Apia", "Australia/Lord_Howe", "America/Caracas"])
    func consistent(name: String) throws {
        let zone = try zone(name)
        var instant = try instant("1970-01-01T00:00:00Z")
        let end = try self.instant("2037-12-31T00:00:00Z")
        while instant < end {
            let found: Bool =
                switch zone.resolve(zone.civil(at: instant)) {
                case .once(let one): one == instant
                case .twice(let one, let other): one < other && (one == instant || other == instant)
                case .skipped: false
                }
            #expect(found)
            if !found { return }
            instant = instant + 20_011
        }
    }

    @Test("Only IANA names are taken: no abbreviation, path, offset or other spelling")
    func names() {
        #expect(CivilZone(identifier: "UTC") == .utc)
        for name in [
            "EST", "MSK", "", "/", "Europe/", "/etc/localtime", "../etc/passwd", "Europe/../Europe/Kyiv", "Europe/Kiyv",
            "europe/kyiv", "Europe//Kyiv", "GMT+3", "+03:00", "Europe/Kyiv ", "posix/Europe/Kyiv",
        ] { #expect(CivilZone(identifier: name) == nil, "\(name)") }
        for name in [
            "Europe/Kyiv", "Europe/Kiev", "Africa/Addis_Ababa", "Asia/Aden", "America/Argentina/Ushuaia", "Etc/GMT+3",
        ] {
            #expect(CivilZone(identifier: name) != nil, "\(name)")
        }
        #expect(!CivilZone.dataVersion.isEmpty)
    }

    @Test("The edges of time have a clock")
    func edges() throws {
        let kyiv = try zone("Europe/Kyiv")
        _ = kyiv.civil(at: .distantPast)
        _ = kyiv.civil(at: .distantFuture)
        #expect(kyiv.civil(at: try instant("0001-01-01T00:00:00Z")).date.parts.year <= 1)
    }
}
