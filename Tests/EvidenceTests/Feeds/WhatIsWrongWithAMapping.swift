import Diagnostics
import Testing

@testable import Evidence

@Suite("What is wrong with a mapping")
struct WhatIsWrongWithAMapping {
    private func flaws(_ change: (String) -> String, _ rows: String = "id,date,what\n") -> [String] {
        Feed(mapping: change(Feed.small)).flaws(rows).map { flaw in
            var place = "?"
            if case .span(let span) = flaw.place { place = "\(span.start.line):\(span.start.column)" }
            return "\(place) \(flaw.code.label) \(flaw.message)"
        }
    }

    @Test("A key that is not known has its place and what was meant")
    func keys() {
        #expect(
            flaws { $0.replacing("columns:", with: "colums:") } == [
                "4:1 T0811 There is no `colums` here. Did you mean `columns`?"
            ])
        #expect(
            flaws { $0.replacing("table:", with: "tabel:") } == [
                "5:23 T0811 There is no `tabel` here. Did you mean `table`?"
            ])
        #expect(
            flaws { $0.replacing("claimed_by", with: "claimed_bye") } == [
                "6:3 T0811 The canonical facts have no column `claimed_bye`. Did you mean `claimed_by`?"
            ])
    }

    @Test("A column that is not in the file has its place in the mapping and what was meant")
    func columns() {
        #expect(
            flaws({ $0 }, "id,datum,what\n") == [
                "3:20 T0813 feed.csv has no column “date”."
            ])
        #expect(flaws({ $0 }, "id,dates,what\n") == ["3:20 T0813 feed.csv has no column “date”. Did you mean “dates”?"])
        #expect(flaws({ $0 }, "id,date,what,what\n").map { $0.prefix(10) } == ["5:17 T0813"])
    }

    @Test("A file of another feed is said to be one, once; a table of facts is said to be that")
    func otherFeeds() {
        let other = Feed(mapping: ShippedMapping.acled.text).flaws("id,when,where\n")
        #expect(other.map(\.code) == [.mappingColumnMissing])
        #expect(other.first?.message.contains("is no file of this feed") ?? false)
        let facts = Feed(mapping: ShippedMapping.ucdp.text).flaws("report_id,occurred_from,act\n")
        #expect(facts.first?.advice?.contains("truce monitor --reports") ?? false)
    }

    @Test("A word that no vocabulary has, unless the mapping lists it as the accord's own")
    func words() {
        #expect(
            flaws { $0.replacing("drone_strike", with: "drone_strke") } == [
                "5:58 T0816 “drone_strke” is no value of `act`. Did you mean `drone_strike`?"
            ])
        #expect(flaws { $0.replacing("drone_strike", with: "flooding") + "\nown words: {acts: [flooding]}" } == [])
    }

    @Test("What cannot be read as YAML, and what stands twice")
    func form() {
        #expect(flaws { _ in "id: [a" }.first?.contains("T0810") ?? false)
        #expect(flaws { _ in "" }.first?.contains("T0810") ?? false)
        #expect(flaws { _ in "- a\n- b" }.first?.contains("T0810") ?? false)
        #expect(flaws { $0 + "\nid: other" }.first?.contains("`id` stands twice") ?? false)
        #expect(
            flaws { $0 + "\ntitle: &a x\nextra: {y: *a}" } == [
                "7:8 T0810 A mapping has no anchors (`&name`) and aliases (`*name`)."
            ])
    }

    @Test("A question that nobody has answered holds everything up; one about a single value only its rows")
    func questions() throws {
        #expect(flaws { $0 + "\ntime zone: \"?\"" } == ["7:12 T0814 `time zone` is still a question."])
        let outcome = try Feed(mapping: Feed.small.replacing("drone_strike", with: "\"?\"")).read(
            "id,date,what\n1,2025-03-18,Drone\n2,2025-03-18,Shelling\n")
        #expect(outcome.flaws == ["2 T0814"])
    }

    @Test("Without an id, a time or the radius of coordinates nothing is imported")
    func needs() {
        #expect(flaws { $0.replacing("id: id\n", with: "") }.map { $0.prefix(9) } == ["1:1 T0815"])
        #expect(flaws { _ in "feed: x\nid: id" }.map { $0.prefix(9) } == ["1:1 T0815"])
        #expect(flaws { $0 + "\nplace: {longitude: x, latitude: y}" }.map { $0.prefix(9) } == ["7:8 T0815"])
        #expect(flaws { $0 + "\nplace: {longitude: x, radius: 3}" }.map { $0.prefix(9) } == ["7:8 T0815"])
    }

    @Test("Time zones, dates, numbers and choices are checked where they stand")
    func values() {
        #expect(flaws { $0 + "\ntime zone: Europe/Kyyiv" }.first?.hasSuffix("Did you mean `Europe/Kyiv`?") ?? false)
        #expect(flaws { $0.replacing("[YYYY-MM-DD]", with: "[MM-DD]") }.first?.contains("no form of a date") ?? false)
        #expect(flaws { $0 + "\nencoding: utf8" }.first?.hasSuffix("Did you mean `utf-8`?") ?? false)
        #expect(flaws { $0 + "\nplace: {radius at least: 2,5}" }.first?.contains("T08") ?? false)
        #expect(flaws { $0 + "\nskip: [{when: {what: x}}]" }.first?.contains("`because` is missing") ?? false)
    }

    @Test("Every built-in mapping is in order", arguments: ShippedMapping.allCases)
    func shipped(feed: ShippedMapping) throws {
        let mapping = try feed.mapping().get()
        #expect(mapping.feed == feed.rawValue)
    }

    @Test("Aliases that would unfold without end are refused before they are looked at")
    func bombs() {
        var text = "feed: x\nid: id\noccurred: date\na0: &a0 [x, x]\n"
        for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(Feed(mapping: text).flaws("id,date\n").map(\.code) == [.mappingForm])
    }
}
