import Diagnostics
import Foundation
import Testing

@testable import Evidence

@Suite("First mappings from the data")
struct FirstMappings {
    private func suggest(_ text: String, name: String = "field notes.csv") throws -> String {
        try Array(text.utf8).withUnsafeBytes { try MappingSuggestion.text(name: name, bytes: $0).get() }
    }

    private let notes = """
        ref id,Дата,When,lat,lon,Kind of event,Settlement,Oblast,Story
        a1,18.03.2025,20:50,"48,85","37,6",Artillery shelling,Sloviansk,Donetsk,"A long story of what was heard, by whom, and from where it came"
        a2,03.04.2025,08:15,"48,9","37,7",FPV drone,Kramatorsk,Donetsk; Kharkiv,"Another long story of what was heard, by whom, and from where"
        a3,19.03.2025,,,,Strange noise,,,
        """

    @Test("Guesses come with their evidence: ids, dates, decimal commas, places, acts with counts, texts")
    func guesses() throws {
        let text = try suggest(notes)
        for part in [
            "feed: field-notes", "# ref id: 3 values, all different.", "id: ref id", "3 of 3 values read as DD.MM.YYYY",
            "decimal comma: yes", "column: [Дата, When]", "DD.MM.YYYY HH:mm", "longitude: lon", "latitude: lat",
            "name: Settlement", "admin1: Oblast", "Artillery shelling: artillery_fire    # 1",
            "FPV drone: fpv_strike    # 1",
            "Strange noise: \"?\"    # 1", "confidence_note: Story", "split: {column: Oblast, separator: \";\"",
        ] {
            #expect(text.contains(part), "\(part) is not in:\n\(text)")
        }
    }

    @Test(
        "Of a form, the id that stays; not the times of filling it in, nor a point for a name; the accuracy is told of")
    func forms() throws {
        let text = try suggest(
            """
            start,end,visit/when,visit/what,visit/spot,visit/_spot_latitude,visit/_spot_longitude,visit/_spot_precision,visit/location,_uuid,_id,_submission_time
            2025-03-19T10:00:00.000+02:00,2025-03-19T10:05:00.000+02:00,2025-03-19T09:20:00.000+02:00,shelling,48.85 37.6 0 12,48.85,37.6,12,Sloviansk,a-1,7,2025-03-19T08:05:00
            2025-03-20T10:00:00.000+02:00,2025-03-20T10:05:00.000+02:00,2025-03-20T09:20:00.000+02:00,shelling,48.86 37.6 0 9,48.86,37.6,9,Sloviansk,a-2,8,2025-03-20T08:05:00
            """)
        for part in [
            "id: \"_id\"", "  column: visit/when\n", "name: visit/location",
            "in metres: {column: visit/_spot_precision, times: 0.001}",
        ] {
            #expect(text.contains(part), "\(part) is not in:\n\(text)")
        }
        for part in ["to: {", "confidence_note: start"] { #expect(!text.contains(part), "\(part) is in:\n\(text)") }
    }

    @Test("The column of dates that most rows have counts; a precision in kilometres is the radius")
    func coverage() throws {
        let text = try suggest(
            "id,occurred_from,date,lat,lon,location_precision_km\na,2025-03-18T10:00Z,,48,37,2\nb,,2025-03-19,48,37,2\nc,,2025-03-20,48,37,2\n"
        )
        #expect(text.contains("column: date\n") && text.contains("radius: location_precision_km"))
    }

    @Test("What the data cannot tell is asked, and nothing is imported before it is answered; then it is")
    func questions() throws {
        let text = try suggest(notes)
        let asked = Feed(mapping: text).flaws(notes)
        #expect(asked.allSatisfy { $0.code == .mappingUnanswered })
        let questions = asked.map(\.message)
        for question in ["`time zone` is", "`radius` is"] { #expect(questions.contains { $0.hasPrefix(question) }) }
        #expect(questions.count >= 4)
        let answered = text.replacing("time zone: \"?\"", with: "time zone: Europe/Kyiv")
            .replacing("radius: \"?\"", with: "radius: 5").replacing(
                "claimed_by: \"?\"", with: "claimed_by: {always: Team}"
            )
            .replacing("claimed_by_camp: \"?\"", with: "claimed_by_camp: {always: neutral}")
        let outcome = try Feed(mapping: answered).read(notes)
        #expect(outcome["report_id"] == ["field-notes:a1", "field-notes:a2/1", "field-notes:a2/2"])
        #expect(outcome["occurred_from"][0] == "2025-03-18T18:50:00Z")
        // What a strange noise means nobody has said yet.
        #expect(outcome.flaws == ["4 T0814"])
    }

    @Test("A column of dates in two forms is asked; one in which each value is of one form is not")
    func twoForms() throws {
        let open = try suggest("id,date,what\n1,18/03/2025,x\n2,03/19/2025,x\n3,03/04/2025,x\n")
        #expect(open.contains("formats: \"?\"") && open.contains("2 of 3 values read as DD/MM/YYYY"))
        let same = try suggest("id,date,what\n1,03/04/2025,x\n2,05/06/2025,x\n")
        #expect(same.contains("formats: \"?\""))
        let settled = try suggest("id,date,what\n1,18/03/2025,x\n2,19/03/2025,x\n3,03/04/2025,x\n")
        #expect(settled.contains("formats: [DD/MM/YYYY]"))
        let mixed = try suggest("id,date,what\n1,18.03.2025,x\n2,2025-03-19,x\n3,2025-03-20,x\n")
        #expect(mixed.contains("formats: [iso, DD.MM.YYYY]"))
    }

    @Test("Coordinates that seem exchanged, and a spreadsheet's days, are told of")
    func suspicions() throws {
        #expect(
            try suggest("id,date,lat,lon\n1,2025-03-18,37.6,48.8\n2,2025-03-18,36.2,50.0\n").contains("changed places?")
        )
        #expect(try suggest("id,date,what\n1,45734,x\n2,45735,y\n").contains("formats: excel"))
    }

    @Test("Names and values that YAML would take for something else stand in quotes")
    func quoting() throws {
        let text = try suggest(
            "id,date,event type\n1,2025-03-18,\"no: [really] # \"\"x\"\"\"\n2,2025-03-18,yes\n3,2025-03-18,?\n")
        let mapping = text.replacing("claimed_by: \"?\"", with: "claimed_by: {always: x}").replacing(
            "claimed_by_camp: \"?\"", with: "claimed_by_camp: {always: x}")
        let outcome = try Feed(mapping: mapping).read("id,date,event type\n1,2025-03-18,yes\n")
        #expect(outcome.flaws == ["2 T0814"])
    }

    @Test(
        "A file in another encoding is read, and the mapping says in which",
        arguments: [("windows-1251", String.Encoding.windowsCP1251), ("utf-16", .utf16)])
    func encodings(name: String, encoding: String.Encoding) throws {
        let text =
            "id,date,подія\n1,2025-03-18,артилерійський обстріл села\n2,2025-03-19,артилерійський обстріл міста\n"
        let bytes = Array(try #require(text.data(using: encoding)))
        let mapping = try bytes.withUnsafeBytes { try MappingSuggestion.text(name: "x.csv", bytes: $0).get() }
        #expect(mapping.contains("encoding: \(name)") && mapping.contains("подія"))
    }

    @Test("A file of areas is told to be a map")
    func areas() {
        let text =
            #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[2,2],[2,3],[1,2]]]}}]}"#
        #expect(throws: Diagnostic.self) { try suggest(text, name: "zones.geojson") }
    }

    @Test(
        "The suggestion for any table is a mapping once its questions are answered",
        arguments: [
            "incidents-2022/incidents.csv", "corridors-2022/corridors.csv", "moratorium-feeds/ukraine-air-force.csv",
            "moratorium-feeds/russia-mod-posts.csv", "sites/power-plants-ukraine.csv",
        ])
    func realTables(path: String) throws {
        guard isThere(path) else {
            print("shared data \(path) is not there: skipped.")
            return
        }
        let data = try Data(contentsOf: shared.appendingPathComponent(path))
        let text = try data.withUnsafeBytes { try MappingSuggestion.text(name: path, bytes: $0).get() }
        let flaws = Feed(mapping: text).flaws("x\n")
        #expect(flaws.allSatisfy { $0.code == .mappingUnanswered }, "\(flaws.map(\.message))")
    }
}
