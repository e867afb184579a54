import Testing

@testable import Evidence

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

@Suite("What always holds")
struct Properties {
    private func scan(_ bytes: [UInt8]) -> [[String]] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = CSVScanner(bytes)
            var records: [[String]] = []
            while true {
                switch scanner.next() {
                case .record:
                    records.append(
                        scanner.fields.map { field in
                            let text = String(decoding: scanner.bytes(of: field), as: UTF8.self)
                            return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
                        })
                case .end: return records
                case let step:
                    Issue.record("\(step)")
                    return records
                }
            }
        }
    }

    @Test("What is written as CSV reads back as it was")
    func writerThenScanner() {
        var random = SeededGenerator(state: 1)
        let pieces = ["a", "Ж", "😀", ",", "\"", "\"\"", "\r", "\n", "\r\n", " ", "=", "-1", "longer text of words", ""]
        for _ in 0..<500 {
            let width = Int.random(in: 1...6, using: &random)
            let records = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                        .joined()
                }
            }
            var writer = CSVWriter(header: records[0], neutralises: false)
            for record in records.dropFirst() { writer.write(record.map { .text($0) }) }
            #expect(scan(writer.bytes) == records)
        }
    }

    @Test("No bytes crash the reader, and every row of a readable file is kept, set aside or a repetition")
    func anyBytes() {
        var random = SeededGenerator(state: 2)
        let pieces: [[UInt8]] = [
            Array("report_id,occurred_from,longitude,latitude,act\n".utf8),
            Array("R1,2025-03-18,37.6,48.8,shelling\n".utf8),
            Array("{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\"}\n".utf8), [34], [34, 34], [44], [10],
            [13],
            [0], [0xff], [0xd0, 0x96], [0xef, 0xbb, 0xbf], Array("\\u00e9".utf8), Array("\"x\ny\",".utf8), [123], [125],
        ]
        for _ in 0..<1_000 {
            var bytes: [UInt8] = Bool.random(using: &random) ? pieces[0] : []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                bytes += pieces.randomElement(using: &random) ?? []
                if Int.random(in: 0..<4, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            for format in [FactFormat.csv, .jsonLines] {
                var reader = FactReader(context: context)
                bytes.withUnsafeBytes { reader.read(name: "x", bytes: $0, format: format) }
                let reading = reader.finish()
                let table = reading.table
                #expect(table.line.count == table.count && table.texts.values.allSatisfy { $0.count == table.count })
                #expect(table.count + reading.setAside.total <= reading.rowsRead)
                _ = reading.setAside.diagnostics.map(words)
            }
        }
    }

    @Test("The order of rows does not matter to the set of rows")
    func order() {
        var random = SeededGenerator(state: 3)
        let head = "report_id,occurred_from,received_at,act,alleged_actor,place\n"
        var rows = (0..<300).map { row in
            "R\(row),2025-03-\(10 + row % 20),2025-04-\(10 + row % 25),\(row % 7 == 0 ? "wrong" : "shelling"),"
                + "\(["Russia", "ukraine", "unknown", ""][row % 4]),\"P \(row % 13)\""
        }
        func facts(_ reading: FactReading) -> Set<[String]> {
            let table = reading.table
            return Set(
                (0..<table.count).map { row in
                    [
                        table.symbols.text(table.reportID[row]), table.occurred[row].earliest.utc,
                        table.received[row].utc, table.text(table.actor[row]) ?? "-", table.text(.place, row) ?? "-",
                    ]
                })
        }
        let first = read(head + rows.joined(separator: "\n"))
        for _ in 0..<5 {
            rows.shuffle(using: &random)
            let next = read(head + rows.joined(separator: "\n"))
            #expect(facts(next) == facts(first))
            #expect(next.setAside.total == first.setAside.total)
        }
    }

    /// Inputs that would show work that grows with the square of their length.
    private static let shapes: [String: @Sendable (Int) -> String] = [
        "rows in order": { count in
            "report_id,occurred_from,received_at,place\n"
                + (0..<count).map { "R\($0),2025-03-18,2025-03-19,P\($0)\n" }.joined()
        },
        "a quote opened in every line": { count in
            "report_id,occurred_from,place\n" + (0..<count).map { "R\($0),2025-03-18,\"P\n" }.joined()
        },
        "doubled quotes after an open one": { count in
            "report_id,occurred_from,place\nR,2025-03-18,\"\n"
                + (0..<count).map { "R\($0),2025-03-18,\"\"\n" }.joined()
        },
        "one long quoted field": { count in
            "report_id,occurred_from,place\nR,2025-03-18,\"" + String(repeating: "x\"\"\n", count: count * 4)
        },
        "the same id again and again": { count in
            "report_id,occurred_from,place\n" + (0..<count).map { "R,2025-03-18,\($0)\n" }.joined()
        },
        "an actor of its own in every row": { count in
            "report_id,occurred_from,received_at,alleged_actor\n"
                + (0..<count).map { "R\($0),2025-03-18,2025-03-19,Rus\($0)\n" }.joined()
        },
        "JSON with a new name in every line": { count in
            (0..<count).map { "{\"report_id\": \"R\($0)\", \"occurred_from\": \"2025-03-18\", \"n\($0)\": 1}\n" }
                .joined()
        },
    ]

    @Test("Four times the bytes take about four times as long", arguments: shapes.keys.sorted())
    func linear(_ shape: String) throws {
        let make = try #require(Self.shapes[shape])
        let clock = ContinuousClock()
        func seconds(_ count: Int) -> Double {
            let text = make(count)
            return (0..<3).map { _ in
                let time = clock.measure { _ = read(text) }
                return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            }.min() ?? 0
        }
        let (one, four) = (seconds(2_000), seconds(8_000))
        // Square time would be sixteen times; the rest is room for other work on the machine.
        #expect(four < one * 12 + 0.05, "\(one) s, then \(four) s")
    }
}
