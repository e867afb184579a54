import Testing
import Vocabulary

@Suite("Reading time stamps")
struct TimestampTests {
    private func utc(_ text: String) throws -> String {
        guard case .instant(let instant) = try Timestamp.read(text) else { return "not an instant" }
        return instant.utc
    }

    @Test("RFC 3339 with its offsets, and its usual variants")
    func valid() throws {
        #expect(try utc("2025-03-18T20:50:00+02:00") == "2025-03-18T18:50:00Z")
        #expect(try utc("2025-03-18T18:50:00Z") == "2025-03-18T18:50:00Z")
        #expect(try utc("2025-03-18 18:50z") == "2025-03-18T18:50:00Z")
        #expect(try utc("2025-03-18t18:50:00.999Z") == "2025-03-18T18:50:00Z")
        #expect(try utc("2025-03-18T18:50:00,5+0200") == "2025-03-18T16:50:00Z")
        #expect(try utc("2025-03-18T00:30:00+05:45") == "2025-03-17T18:45:00Z")
        #expect(try utc("2025-03-17T20:00:00-04:00") == "2025-03-18T00:00:00Z")
        #expect(try utc("1953-07-27T10:00:00+09:00") == "1953-07-27T01:00:00Z")
        #expect(try utc("1969-12-31T23:59:59Z") == "1969-12-31T23:59:59Z")
    }

    @Test("A bare date and a time without offset are what they are")
    func bare() throws {
        let date = try #require(CivilDate(year: 2025, month: 3, day: 18))
        #expect(try Timestamp.read("2025-03-18") == .date(date))
        #expect(try Timestamp.read("2025-03-18T20:50") == .local(CivilTime(date, hour: 20, minute: 50)))
        #expect(try Timestamp.read("2025-03-18 20:50:07") == .local(CivilTime(date, hour: 20, minute: 50, second: 7)))
    }

    @Test("24:00 is the end of the day, a leap second the last second before it")
    func edges() throws {
        #expect(try utc("2025-04-20T24:00:00+03:00") == "2025-04-20T21:00:00Z")
        #expect(try utc("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z")
        #expect(throws: Timestamp.Flaw.noSuchTime) { try Timestamp.read("2025-04-20T24:00:01Z") }
        #expect(throws: Timestamp.Flaw.noSuchTime) { try Timestamp.read("2025-04-20T24:30Z") }
        #expect(throws: Timestamp.Flaw.noSuchTime) { try Timestamp.read("2025-04-20T23:59:61Z") }
        #expect(throws: Timestamp.Flaw.noSuchTime) { try Timestamp.read("2025-04-20T12:60Z") }
        #expect(throws: Timestamp.Flaw.noSuchTime) { try Timestamp.read("2025-04-20T12:00+24:00") }
    }

    @Test("Days that no calendar has")
    func noSuchDay() {
        for text in ["2025-11-31", "2025-02-29T00:00Z", "2025-13-01", "2025-00-10", "0000-01-01", "2025-01-00"] {
            #expect(throws: Timestamp.Flaw.noSuchDay) { try Timestamp.read(text) }
        }
    }

    @Test(
        "Everything else has the wrong form",
        arguments: [
            "", "2", "2025", "2025-03", "2025-3-18", "18.03.2025", "2025/03/18", "2025-03-18T", "2025-03-18T20",
            "2025-03-18T20:5", "2025-03-18T20:50:", "2025-03-18T20:50:0", "2025-03-18T20:50:00.",
            "2025-03-18T20:50:00.Z",
            "2025-03-18T20:50:00+", "2025-03-18T20:50:00+0", "2025-03-18T20:50:00+02:0", "2025-03-18T20:50:00+02:000",
            "2025-03-18T20:50:00+02", "2025-03-18T20:50:00ZZ", "2025-03-18Z", " 2025-03-18", "2025-03-18 ",
            "+2025-03-18", "٢٠٢٥-٠٣-١٨", "2025-03-18T20.50", "2025-03-18T-1:50", "20250318",
            "2025-03-18T20:50:00Europe/Kyiv",
        ])
    func form(text: String) { #expect(throws: Timestamp.Flaw.form) { try Timestamp.read(text) } }

    @Test("Whatever the bytes, reading ends with a time stamp or a reason")
    func fuzz() {
        var random = SplitMix(state: 7)
        let alphabet = Array("0123456789-:TtZz+., \u{0}é".utf8)
        let seed = Array("2025-03-18T20:50:00.125+02:00".utf8)
        for round in 0..<200_000 {
            var bytes = Array(seed.prefix(Int(random.next() % UInt64(seed.count + 1))))
            for _ in 0..<(random.next() % 4) where !bytes.isEmpty {
                let place = Int(random.next() % UInt64(bytes.count))
                let byte =
                    round % 3 == 0
                    ? UInt8(truncatingIfNeeded: random.next()) : alphabet[Int(random.next() % UInt64(alphabet.count))]
                switch random.next() % 3 {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                default: bytes.remove(at: place)
                }
            }
            let outcome = bytes.withUnsafeBufferPointer { pointer in Result { try Timestamp.read(pointer) } }
            if case .success(.instant(let instant)) = outcome {
                #expect(
                    (try? Timestamp.read(instant.utc)) == .instant(instant) || instant.utc.hasPrefix("0000")
                        || instant.utc.utf8.count != 20)
            }
        }
    }
}

/// A small generator with a fixed seed, so that a failure can be repeated. Steele, Lea and Flood, 2014.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
