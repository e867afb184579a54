import Diagnostics
import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("Tallies are kept as they were stated")
struct TalliesAsStated {
    private let head = "tally_id,claimed_by,claimed_by_camp,period_from,period_to,total,unit,components,as_stated_at\n"

    private func read(_ text: String) -> TallyReading {
        var text = text
        var reading = TallyReading()
        text.withUTF8 { reading.read(name: "tallies.csv", bytes: UnsafeRawBufferPointer($0), zone: kyiv) }
        return reading
    }

    @Test("A tally with parts, one of which is counted in another")
    func full() throws {
        let reading = read(
            head
                + "T1,Ministry,Ukraine,2025-04-20T00:00:00+03:00,2025-04-20,2095,violations,assaults=67;shellings=1355; of which heavy weapons=713;a=b=673,2025-04-20"
        )
        let tally = try #require(reading.tallies.first)
        #expect(tally.id == "T1" && tally.claimedBy == "Ministry" && tally.camp == "ukraine")
        #expect(tally.total == 2095 && tally.unit == "violations")
        #expect(
            tally.components == [
                .init(label: "assaults", number: 67, isPartOfAnother: false),
                .init(label: "shellings", number: 1355, isPartOfAnother: false),
                .init(label: "of which heavy weapons", number: 713, isPartOfAnother: true),
                .init(label: "a=b", number: 673, isPartOfAnother: false),
            ])
        #expect(tally.arithmetic == .addsUp)
        #expect(tally.period?.earliest.utc == "2025-04-19T21:00:00Z")
        #expect(tally.period?.latest.utc == "2025-04-20T20:59:59Z")
        #expect(tally.statedAt?.utc == "2025-04-20T20:59:59Z")
        #expect(reading.notes.isEmpty)
    }

    @Test("Parts that do not add up are noted, in both directions; a missing total or missing parts say nothing")
    func arithmetic() {
        let reading = read(
            head
                + """
                T1,M,,,,2000,violations,a=67;b=1355;c=673,
                T2,M,,,,10,violations,a=6,
                T3,M,,,,,violations,a=6,
                T4,M,,,,8,violations,,
                """)
        #expect(reading.tallies.map(\.arithmetic) == [.differs(by: 95), .differs(by: -4), .notStated, .notStated])
        #expect(
            reading.notes.diagnostics.map(words).joined(separator: "\n") == """
                T0763 tallies.csv:2 total: The parts add up to 2095; the total stated is 2000.
                  → Keep both as they were stated. Write `of which` before a part that is counted in another.
                T0763 tallies.csv:3 total: The parts add up to 6; the total stated is 10.
                  → Keep both as they were stated. Write `of which` before a part that is counted in another.
                """)
    }

    @Test("Rows with an error are set aside, each with its reason")
    func flaws() {
        let reading = read(
            head
                + """
                ,M,,,,8,hits,,
                T1,M,,,,8,hits,,
                T1,M,,,,9,hits,,
                T2,M,,,,"4,900",hits,,
                T3,M,,,,8,hits,67 assaults,
                T4,M,,2025-04-20T10:00,,8,hits,,
                T5,M,,2025-04-20,2025-04-19,8,hits,,
                T6,M,,,8
                T7,"M
                """)
        #expect(reading.tallies.map(\.id) == ["T1"])
        #expect(
            reading.setAside.diagnostics.map(words).joined(separator: "\n") == """
                T0760 tallies.csv:2 tally_id: The row has no `tally_id`.
                  → Give every tally its own id.
                T0761 tallies.csv:4 tally_id: The id `T1` stands twice; the first is kept.
                  → Give this tally its own id.
                  · tallies.csv:3: first given here
                T0735 tallies.csv:5 total: `4,900` is not a number.
                  → Write a decimal number such as `48.85`, or leave the field empty.
                T0762 tallies.csv:6 components: `67 assaults` is not a part with its number.
                  → Write `LABEL=NUMBER`, separated by semicolons: `assaults=67;shellings=1355`.
                T0727 tallies.csv:7 period_from: `2025-04-20T10:00` has a time of day and no offset: it cannot be placed.
                  → Add the offset of the clock that it was read from: `Z` for UTC, or as in `2025-03-18T20:50+02:00`.
                T0728 tallies.csv:8 period_to: `period_to` `2025-04-19` is before `period_from` `2025-04-20`.
                  → Write the earlier one in `period_from`; look at the offsets too.
                T0711 tallies.csv:9: The row has 5 fields; the header names 9.
                  → Write a comma for each field that is empty; look for a line break inside a field without quotes.
                T0712 tallies.csv:10: A quote opens in this row and is not closed; the row is lost, the next lines are read.
                  → Close it, and double each quote inside a field in quotes: `"the ""Iskander"" type"`.
                """)
    }

    @Test("A file without the columns that a tally needs")
    func columns() {
        #expect(
            read("id,source,total\n1,M,8\n").unreadable.map(words) == [
                """
                T0704 tallies.csv:1: The header lacks `tally_id`, `claimed_by` and `unit`. Found: `id`, `source`, `total`.
                  → Name the columns as in `docs/facts.md`: is `id` your `tally_id`? And is `source` your `claimed_by`?
                """
            ])
    }

    @Test(
        "The 36 tallies of the moratorium and the Easter truce",
        .enabled(if: isThere("moratorium-2025/tallies.csv"), "needs the shared data"))
    func moratorium() throws {
        let data = try Data(contentsOf: shared.appendingPathComponent("moratorium-2025/tallies.csv"))
        var reading = TallyReading()
        data.withUnsafeBytes { reading.read(name: "tallies.csv", bytes: $0, zone: kyiv) }
        #expect(reading.setAside.isEmpty && reading.unreadable.isEmpty)
        #expect(reading.tallies.count == 36)
        let sums = Dictionary(uniqueKeysWithValues: reading.tallies.map { ($0.id, $0.arithmetic) })
        #expect(sums["T036"] == .addsUp)
        #expect(sums["T033"] == .differs(by: 95))
        #expect(sums["T035"] == .differs(by: -7))
        #expect(sums["T031"] == .notStated)
    }

    @Test("Beside a total stands what its speaker listed one by one: at least and at most, never its own side's deeds")
    func listed() {
        let told = [
            Told(id: "A"), Told(id: "B", hours: (23, 25)),
            Told(id: "C", actor: "South"), Told(id: "D", by: "Governor"),
            Told(id: "E", by: "Wire", camp: "neutral", quotes: "Southern Command"),
            Told(id: "F", by: "Northern Command", camp: "north"), Told(id: "G", hours: (60, 61)),
        ]
        let facts = table(told)
        let standing = Standing(
            facts: facts, incidents: IncidentTable(byHand: facts),
            cast: Cast(parties: ["North", "South"], answering: [:], monitors: [], others: []), belief: .nobody,
            knownAt: nil)
        let day = facts.occurred[0].earliest.seconds / 86400 * 86400
        let tally = Tally(
            id: "T", claimedBy: "Southern Command", camp: "south",
            period: PossibleTime(Instant(day), Instant(day + 86399)), total: 5, unit: "attacks", components: [],
            statedAt: nil, source: nil, note: nil, file: "", line: 0)
        // A surely, B perhaps, E as a quotation of the speaker; D by another of the camp.
        #expect(TallyListing.all([tally], standing) == [TallyListing(bySpeaker: 2...3, byCamp: 3...4)])
        var unplaced = tally
        unplaced.period = nil
        #expect(TallyListing.all([unplaced], standing) == [nil])
    }
}
