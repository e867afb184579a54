import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("What an import writes reads back")
struct WhatIsWrittenReadsBack {
    private func check(_ outcome: Feed.Outcome, _ mapping: String) throws {
        let made = try MappingReader.read(name: "m", mapping).get()
        var reader = FactReader(context: FactContext(zone: kyiv, acts: made.acts, objects: made.objects))
        outcome.result.bytes.withUnsafeBytes { reader.read(name: "reports.csv", bytes: $0) }
        let reading = reader.finish()
        #expect(reading.setAside.total == 0, "\(reading.setAside.diagnostics.prefix(3).map(\.message))")
        #expect(reading.unreadable.isEmpty)
        #expect(reading.table.count == outcome.reports.count)
    }

    @Test("Whatever the rows hold, no report is set aside by the reader of facts; every row is accounted for")
    func generated() throws {
        var random = SeededGenerator(state: 11)
        let dates = [
            "2025-03-18", "18.03.2025", "2025-02-30", "", "45734", "2025-03-18T20:50", "03/04/2025", "2025-03-30 03:30",
        ]
        let numbers = ["0", "0.0", "37.6", "48,85", "-12.5", "181", "", "1e3", "NaN", "=1+1", "37.6053"]
        let words = [
            "Drone", "Shelling", "", "=cmd", "\"quoted\"", "two\nlines", "Ж😀", "a,b", "Mission ", "-", "unknown",
            "Pokrovske",
        ]
        let mapping = """
            feed: test
            id: id
            time zone: Europe/Kyiv
            occurred:
              column: date
              formats: [YYYY-MM-DD, DD.MM.YYYY, YYYY-MM-DD HH:mm, iso, DD/MM/YYYY, MM/DD/YYYY]
              to: {column: end, formats: [iso, excel]}
            reported: {column: end, formats: [iso, excel]}
            place: {longitude: x, latitude: y, radius: [{column: r}, {always: 3}], name: who, look up: yes}
            columns:
              act: {column: what, table: {Shelling: shelling, "": unknown_act}, otherwise: keep}
              kind: kind?
              quantity_low: n
              quantity_high: m
              outcome: {column: what, words: {drone: effect}, otherwise: keep}
              grade: {column: g, otherwise: keep}
              claimed_by: who
              claimed_by_camp: what
              about: who
              distances: {column: r, table: {x: y}, otherwise: leave empty}
            """
        for _ in 0..<300 {
            var text = "id,date,end,x,y,r,what,who,n,m,g,kind\n"
            let count = Int.random(in: 1...6, using: &random)
            for _ in 0..<count {
                func pick(_ list: [String]) -> String {
                    "\"" + (list.randomElement(using: &random) ?? "").replacing("\"", with: "\"\"") + "\""
                }
                let fields = [
                    pick(["1", "2", "3", "", "4\n5"]), pick(dates), pick(dates), pick(numbers), pick(numbers),
                    pick(numbers),
                    pick(words), pick(words), pick(numbers), pick(numbers), pick(["", "confirmed", "sure"]),
                    pick(["", "", "event", "count", "sighting", "verification", "x"]),
                ]
                text += fields.joined(separator: ",") + "\n"
            }
            let outcome = try Feed(mapping: mapping).read(text)
            try check(outcome, mapping)
            let summary = outcome.result.summary
            #expect(summary.rows == count)
            #expect(outcome.reports.count + summary.setAside.total + summary.notes.count(of: .feedRowRepeated) == count)
            let again = try Feed(mapping: mapping).read(text, continuing: outcome.text)
            #expect(!again.result.isChanged, "\(text)")
        }
    }

    @Test(
        "In a feed of megabytes, with line breaks in its fields, the rows that do not read back are told by their own lines"
    )
    func large() throws {
        let mapping = """
            feed: test
            id: id
            occurred: {column: from, to: {column: to}}
            columns: {claimed_by: who, confidence_note: note, outcome: what}
            """
        var text = "id,from,to,who,note,what\n"
        var (wrong, line): ([Int], Int) = ([], 2)
        for row in 0..<30_000 {
            let isReversed = row % 97 == 5
            let isUnknown = row % 89 == 3
            if isReversed || isUnknown { wrong.append(line) }
            let breaks = row % 3
            text += "\(row),2025-03-18,2025-03-\(isReversed ? 10 : 18),Mission,\"a note of some length, number \(row)"
            text += String(repeating: "\nmore", count: breaks) + "\",\(isUnknown ? "what?" : "effect")\n"
            line += 1 + breaks
        }
        let outcome = try Feed(mapping: mapping).read(text)
        try check(outcome, mapping)
        #expect(outcome.reports.count == 30_000 - wrong.count)
        #expect(outcome.setAside.compactMap(\.place.line).sorted() == wrong)
    }

    @Test("No bytes crash an import, of any form", arguments: ["csv", "json", "json-lines", "geojson", ""])
    func anyBytes(form: String) throws {
        var random = SeededGenerator(state: 5)
        let pieces: [[UInt8]] = [
            Array("id,date,what,who\n".utf8), Array("1,2025-03-18,Drone,x\n".utf8),
            Array("{\"id\": 1, \"date\": \"2025\"}".utf8),
            [91], [93], [123], [125], [44], [34], [10], [13], [0], [0xff], [0xd0, 0x96], [59], [9],
            Array("\"features\": [".utf8), Array("\"geometry\": {\"coordinates\": [[1, 2]]}".utf8), Array("\\u00".utf8),
        ]
        let mapping = Feed.small + (form.isEmpty ? "" : "\nformat: \(form)")
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...14, using: &random) { bytes += pieces.randomElement(using: &random) ?? [] }
            guard let outcome = try? Feed(mapping: mapping).read(bytes) else { continue }
            try check(outcome, mapping)
        }
    }
}
