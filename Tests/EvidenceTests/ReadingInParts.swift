import Diagnostics
import Testing

@testable import Evidence

/// A table is read in parts, on all cores. Nobody may see where it was cut, nor how many cores there were.
@Suite("Reading in parts")
struct ReadingInParts {
    /// Everything that a reading says, line by line.
    private func told(_ reading: FactReading) -> [String] {
        let table = reading.table
        var lines = (0..<table.count).map { row in
            let columns = table.texts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                "\($0.key.rawValue)=\(table.text($0.value[row]) ?? "-")"
            }
            let others = table.otherColumns.sorted { $0.key < $1.key }.map {
                "\($0.key)=\(table.text($0.value[row]) ?? "-")"
            }
            let symbols = [
                table.reportID, table.act, table.objectClass, table.actor, table.claimedBy, table.camp, table.incident,
                table.about,
            ].map { table.text($0[row]) ?? "-" }
            let numbers = "\(table.longitude[row]) \(table.latitude[row]) \(table.precision[row])"
            let grade = table.grade[row].map { "\($0)" } ?? "-"
            return (symbols + columns + others).joined(separator: "|")
                + " \(table.kind[row]) \(table.occurred[row]) \(table.received[row]) \(numbers) \(table.outcome[row])"
                + " \(grade) \(table.file[row]):\(table.line[row])"
        }
        lines += reading.unreadable.map(words) + reading.setAside.diagnostics.map(words)
        lines += reading.notes.diagnostics.map(words)
        lines += reading.setAside.byCode.map { "\($0)" } + reading.notes.byCode.map { "\($0)" }
        return lines + ["\(reading.rowsRead) rows"]
    }

    private func read(_ files: [String], partSize: Int) -> FactReading {
        var reader = FactReader(context: context)
        reader.partSize = partSize
        for (place, file) in files.enumerated() { reader.read(name: "\(place).csv", text: file) }
        return reader.finish()
    }

    static let header = [
        "report_id", "kind", "occurred_from", "received_at", "longitude", "latitude", "location_precision_km", "act",
        "alleged_actor", "about", "claimed_by", "claimed_by_camp", "grade", "place", "to", "quantity_low", "mine",
    ]

    /// A row with something of everything that can be wrong or strange about one, in quotes where `quoted`.
    static func row(_ random: inout SeededGenerator, isWellFormed: Bool) -> String {
        func one(_ values: String...) -> String { values.randomElement(using: &random) ?? "" }
        func rarely(_ value: String, else usual: String) -> String {
            Int.random(in: 0..<12, using: &random) == 0 ? value : usual
        }
        let id = "R\(Int.random(in: 0..<60, using: &random))"
        let cells = [
            rarely("", else: id), rarely(one("coverage", "Sighting", "verification", "nonsense"), else: ""),
            rarely("2025-02-30", else: one("2025-03-18", "2025-03-18T10:00:00Z")),
            rarely("", else: one("2025-03-19", "2025-03-17T09:00:00+02:00")), rarely("500", else: "37.5"),
            rarely("", else: "48.5"), rarely("", else: "1"),
            one("shelling", "Drone Strike", "drone_strike", "denial", "intercepted", rarely("bananas", else: "")),
            one("Russia", "ukraine", "Rusia", "unknown", "Band \(Int.random(in: 0..<9, using: &random))", ""),
            one("", "R3", "R70"), one("Mission", "mission", "Agency \(Int.random(in: 0..<5, using: &random))"),
            one("russia", "Neutral", "neutral", ""), rarely("Confirmed", else: one("confirmed", "reported", "")),
            one("", "Sumy, north", "two\nlines", "two\r\nlines", "a \"b\" c"), one("", "Ukraine", "A; B"),
            rarely("many", else: one("", "2")), one("", "é", "x"),
        ]
        let fields = cells.map { cell in
            let isQuoted = cell.contains { ",\"\n\r".contains($0) } || cell.contains("\r\n")
            return isQuoted || Int.random(in: 0..<6, using: &random) == 0
                ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
        var row = fields.joined(separator: ",")
        if !isWellFormed {
            switch Int.random(in: 0..<40, using: &random) {
            case 0: row = String(row.dropLast(row.count / 2))
            case 1: row = "\"" + row
            case 2: row = row.replacing("R", with: "R\"x")
            case 3: row = ""
            default: break
            }
        }
        return row
    }

    @Test("Parts of any size give the same facts, flaws and notes", arguments: 0..<12)
    func anySize(seed: Int) {
        var random = SeededGenerator(state: UInt64(100 + seed))
        let files = (0..<2).map { _ in
            let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
            let rows = (0..<80).map { _ in Self.row(&random, isWellFormed: seed % 3 == 0) }
            return ([Self.header.joined(separator: ",")] + rows).joined(separator: end)
        }
        let whole = told(read(files, partSize: 1 << 20))
        #expect(whole.count > 40)
        for size in [1, 50, 333, 2_000] { #expect(told(read(files, partSize: size)) == whole, "parts of \(size)") }
    }

    /// Lines of JSON are read one after the other, each by itself.
    @Test("A table says what the same rows say as lines of JSON", arguments: 0..<12)
    func sameAsLines(seed: Int) {
        var random = SeededGenerator(state: UInt64(500 + seed))
        let rows = (0..<150).map { _ in Self.row(&random, isWellFormed: true) }
        let table = ([Self.header.joined(separator: ",")] + rows).joined(separator: "\n")
        var lines = ""
        table.utf8.withContiguousStorageIfAvailable { bytes in
            var scanner = CSVScanner(bytes)
            _ = scanner.next()
            while scanner.next() == .record {
                let members = zip(Self.header, scanner.fields).map { name, field in
                    let text = String(decoding: scanner.bytes(of: field), as: UTF8.self)
                        .replacing("\"\"", with: "\"").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                        .replacing("\r\n", with: "\\r\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
                    return "\"\(name)\": \"\(text)\""
                }
                lines += "{" + members.joined(separator: ", ") + "}\n"
            }
        }
        #expect(!lines.isEmpty)
        /// Without files and lines, which differ.
        func bare(_ reading: FactReading) -> [String] {
            var reading = reading
            for row in reading.table.line.indices { reading.table.line[row] = 0 }
            let flaws = reading.setAside.diagnostics + reading.notes.diagnostics
            var lines = flaws.map { "\($0.code.label) \($0.message)" }
            reading.setAside = DiagnosticLedger()
            reading.notes = DiagnosticLedger()
            lines += told(reading)
            return lines
        }
        var reader = FactReader(context: context)
        reader.read(name: "rows", text: lines, format: .jsonLines)
        let one = bare(reader.finish())
        for size in [1, 400, 1 << 20] {
            var reader = FactReader(context: context)
            reader.partSize = size
            reader.read(name: "rows", text: table, format: .csv)
            #expect(bare(reader.finish()) == one, "parts of \(size)")
        }
    }
}
