import Diagnostics
import Testing

@testable import Evidence

@Suite("Facts as JSON Lines")
struct JSONLines {
    private func read(_ text: String) -> FactReading { EvidenceTests.read([("reports.jsonl", text)]) }

    @Test("The same facts as CSV give the same rows")
    func same() {
        let reading = read(
            """
            {"report_id": "R1", "occurred_from": "2025-03-18T20:50:00+02:00", "received_at": "2025-03-19", "longitude": 37.6, "latitude": 4.885e1, "location_precision_km": 5, "place": "S\\u00fcd \\"A\\"\\n\\ud83d\\ude00", "alleged_actor": null, "our_note": true}

            {"occurred_from":"2025-03-18","report_id":17,"received_at":"2025-03-19"}
            """)
        #expect(reading.asideWords == "")
        let table = reading.table
        #expect(reading.ids == ["R1", "17"])
        #expect(table.longitude[0] == 37.6 && table.latitude[0] == 48.85 && table.longitude[1].isNaN)
        #expect(table.text(.place, 0) == "Süd \"A\"\n😀")
        #expect(table.text(.place, 1) == nil)
        #expect(table.actor[0].isNone)
        #expect(table.otherColumns["our_note"].map { $0.map { table.text($0) } } == ["true", nil])
        #expect(table.line == [1, 3])
    }

    @Test("Lines that are no flat objects are set aside, each with its reason")
    func flaws() {
        let reading = read(
            """
            {"report_id": "R1"
            {"report_id": "R1", "place": {"name": "Sumy"}}
            {"report_id": "R1", "report_id": "R2"}
            {"report_id": "\\x"}
            {"report_id": "\\ud800"}
            {"report_id": R1}
            "R1"
            {"report_id": "R1", "occurred_from": "2025-03-18", "received_at": "2025-03-19"} and more
            {}
            {"report_id": "R9", "occurred_from": "2025-03-18", "received_at": "2025-03-19"}
            """)
        #expect(reading.ids == ["R9"])
        let messages = reading.setAside.diagnostics.map { "\($0.place.line ?? 0) \($0.message)" }
        #expect(
            messages == [
                "1 The line is not a JSON object: expected `,` or `}` at byte 20.",
                "2 The value is an object or a list; expected is a text, a number or `null`.",
                "3 The name `report_id` stands twice in the object.",
                "4 The escape at byte 16 stands for no character.",
                "5 The escape at byte 16 stands for no character.",
                "6 The line is not a JSON object: expected a text in quotes, a number or `null` at byte 15.",
                "7 The line is not a JSON object: expected `{` at byte 1.",
                "8 The line is not a JSON object: expected the end of the line at byte 81.",
                "9 The row has no `report_id`.",
            ])
    }

    @Test("A list in brackets is told how to be taken apart")
    func list() {
        #expect(
            read("[{\"report_id\": \"R1\"}]").fileWords == """
                T0710 reports.jsonl: The file is one JSON list; expected is one object a line.
                  → Take it apart: `jq -c '.[]' FILE > NEW.jsonl`.
                """)
    }

    @Test("Without a telling name the first byte decides")
    func automatic() {
        let json = EvidenceTests.read([
            ("-", "{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\", \"received_at\": \"2025-03-19\"}")
        ])
        #expect(json.ids == ["R1"])
        let csv = EvidenceTests.read([("-", "report_id,occurred_from,received_at\nR1,2025-03-18,2025-03-19")])
        #expect(csv.ids == ["R1"])
    }

    @Test("A new name in every line does not make a table of lines times names")
    func names() {
        var text = ""
        for line in 0..<20_000 {
            text += "{\"report_id\": \"R\(line)\", \"occurred_from\": \"2025-03-18\", \"x\(line)\": 1}\n"
        }
        let reading = read(text)
        #expect(reading.table.count == 20_000)
        #expect(reading.table.otherColumns.count == 256)
        #expect(reading.table.otherColumns.values.allSatisfy { $0.count == 20_000 })
    }
}
