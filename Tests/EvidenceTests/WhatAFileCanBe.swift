import Diagnostics
import Testing

@testable import Evidence

@Suite("What a file can be")
struct WhatAFileCanBe {
    private let head = "report_id,occurred_from,received_at,place\n"

    private func utf16(_ text: String, mark: Bool) -> [UInt8] {
        (mark ? [0xff, 0xfe] : []) + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    }

    @Test("Empty, or nothing but line ends")
    func empty() {
        let told = """
            T0700 reports.csv: The file is empty.
              → Write at least a header line: `report_id,occurred_from,act,alleged_actor,claimed_by`.
            """
        #expect(read("").fileWords == told)
        #expect(read("\u{feff}\r\n\n").fileWords == told)
    }

    @Test("UTF-16, with its mark and without")
    func wide() {
        let told = """
            T0702 reports.csv: The file is in UTF-16; expected is UTF-8.
              → Save it as “CSV UTF-8”, or convert it: `iconv -f UTF-16 -t UTF-8 FILE > NEW.csv`.
            """
        #expect(read(bytes: utf16(head, mark: true)).fileWords == told)
        #expect(read(bytes: utf16(head, mark: false)).fileWords == told)
    }

    @Test("A workbook, a compressed file, a binary")
    func binary() {
        #expect(
            read(bytes: [0x50, 0x4b, 3, 4, 20, 0]).fileWords == """
                T0701 reports.csv: The file is a ZIP archive or a spreadsheet workbook; expected is CSV or JSON Lines.
                  → Unpack it, or open it in a spreadsheet program and save the sheet as “CSV UTF-8”.
                """)
        #expect(read(bytes: [0x1f, 0x8b, 8, 0]).fileWords.contains("compressed with gzip"))
        #expect(
            read(bytes: (0..<4096).map { UInt8($0 * 7919 >> 3 & 0x1f) }).fileWords.contains(
                "of its first 4096 bytes are control characters"))
    }

    @Test("Latin-1: the rows that show it are set aside, with the way to convert")
    func latin() {
        let reading = read(
            bytes: Array((head + "R1,2025-03-18,2025-03-19,K").utf8) + [0xf6]
                + Array("ln\nR2,2025-03-18,2025-03-19,Sumy\n".utf8))
        #expect(reading.ids == ["R2"])
        #expect(
            reading.asideWords == """
                T0715 reports.csv:2 place: The field is not in UTF-8: the byte 0xF6 cannot stand there.
                  → Convert the file from the encoding that it is in: `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.csv` where it holds Cyrillic, `-f WINDOWS-1252` for western letters. A mapping of a feed may say it: `encoding: windows-1251`.
                """)
        #expect(read(bytes: [0xd6] + Array(head.utf8)).unreadable.map(\.code) == [.fileNotUTF8])
    }

    @Test("A NUL byte costs its row")
    func nul() {
        let reading = read(head + "R1,2025-03-18,2025-03-19,Su\0my\nR2,2025-03-18,2025-03-19,Sumy")
        #expect(reading.ids == ["R2"])
        #expect(
            reading.asideWords == """
                T0716 reports.csv:2 place: The field holds a NUL byte, which no text does.
                  → Export the file anew; it may have been cut or damaged on the way.
                """)
    }

    @Test("Without the columns that every report needs, with what was found and a guess")
    func columns() {
        #expect(
            read("id,event_date,act\n1,2025-03-18,shelling").fileWords == """
                T0704 reports.csv:1: The header lacks `report_id` and `occurred_from`. Found: `id`, `event_date`, `act`.
                  → Name the columns as in `docs/facts.md`: is `id` your `report_id`? And is `event_date` your `occurred_from`?
                """)
        #expect(
            read("report_id;occurred_from;act\nR1;2025-03-18;shelling").fileWords == """
                T0704 reports.csv:1: The header lacks `report_id` and `occurred_from`. Found: `report_id;occurred_from;act`.
                  → The names seem to be separated by semicolons. Save the file with commas between the fields.
                """)
        #expect(
            read("R1,2025-03-18,shelling").fileWords == """
                T0704 reports.csv:1: The header lacks `report_id` and `occurred_from`. Found: `R1`, `2025-03-18`, `shelling`.
                  → Name the columns as in `docs/facts.md`: the first line of the file is `report_id,occurred_from,` and so on.
                """)
    }

    @Test("A column twice, also in another letter case")
    func twice() {
        #expect(
            read("report_id,occurred_from,act,ACT\n").fileWords == """
                T0705 reports.csv:1 act: The header names `act` twice, as columns 3 and 4.
                  → Leave one of them out or give it another name: which one counts cannot be guessed.
                """)
    }

    @Test("A header whose quote is never closed")
    func header() {
        #expect(read("report_id,\"occurred_from\n").unreadable.map(\.code) == [.headerUnreadable])
    }

    @Test("A byte order mark, CR LF, CR, and no line end at the end")
    func lineEnds() {
        for end in ["\n", "\r\n", "\r"] {
            let reading = read(
                "\u{feff}report_id,occurred_from,received_at" + end + "R1,2025-03-18,2025-03-19" + end + end
                    + "R2,2025-03-18,2025-03-19")
            #expect(reading.ids == ["R1", "R2"])
            #expect(reading.table.line == [2, 4])
        }
    }

    @Test("Quoted fields hold commas, line ends and doubled quotes; lines are counted through them")
    func quoted() {
        let reading = read(
            head + "R1,2025-03-18,2025-03-19,\"Sumy, \"\"north\"\"\r\nof the river\"\nR2,2025-03-18,2025-03-19,\"\"")
        #expect(reading.table.text(.place, 0) == "Sumy, \"north\"\r\nof the river")
        #expect(reading.table.text(.place, 1) == nil)
        #expect(reading.table.line == [2, 4])
    }

    @Test("Too few and too many fields")
    func fieldCount() {
        let reading = read(head + "R1,2025-03-18\nR2,2025-03-18,2025-03-19,Sumy, north\nR3,2025-03-18,2025-03-19,")
        #expect(reading.ids == ["R3"])
        #expect(
            reading.asideWords == """
                T0711 reports.csv:2: The row has 2 fields; the header names 4.
                  → Write a comma for each field that is empty; look for a line break inside a field without quotes.
                T0711 reports.csv:3: The row has 5 fields; the header names 4.
                  → Put quotes around a field that holds a comma: `"Sumy, north"`.
                """)
    }

    @Test("A quote that is never closed costs its row only, wherever it stands")
    func unclosed() {
        let rest = "R2,2025-03-18,2025-03-19,Sumy\nR3,2025-03-18,2025-03-19,\"Kursk\"\n"
        let told = """
            T0712 reports.csv:2: A quote opens in this row and is not closed; the row is lost, the next lines are read.
              → Close it, and double each quote inside a field in quotes: `"the ""Iskander"" type"`.
            """
        let first = read(head + "R1,2025-03-18,2025-03-19,\"Sumy\n" + rest)
        #expect(first.ids == ["R2", "R3"])
        #expect(first.table.line == [3, 4])
        #expect(first.asideWords == told)
        let last = read(head + "R1,2025-03-18,2025-03-19,\"Sumy")
        #expect(last.asideWords == told)
    }

    @Test("A quote inside a field without quotes, and text after a closing quote")
    func stray() {
        let reading = read(
            head
                + "R1,2025-03-18,2025-03-19,the \"X\" type\nR2,2025-03-18,2025-03-19,\"the\" type\nR3,2025-03-18,2025-03-19,"
        )
        #expect(reading.ids == ["R3"])
        #expect(reading.setAside.diagnostics.map(\.code) == [.quoteStray, .quoteStray])
        #expect(
            reading.setAside.diagnostics.map(\.place)
                == [2, 3].map { .row(file: "reports.csv", line: $0, column: "place") })
    }

    @Test("A field of 50 MB")
    func longField() {
        let reading = read(
            head + "R1,2025-03-18,2025-03-19,\"" + String(repeating: "x", count: 50_000_000)
                + "\"\nR2,2025-03-18,2025-03-19,Sumy")
        #expect(reading.ids == ["R2"])
        #expect(
            reading.asideWords == """
                T0714 reports.csv:2 place: The field is longer than 1 MiB.
                  → Look for a quote that is not closed; put long texts elsewhere and name their address in `source_url`.
                """)
    }

    @Test("A line of five million commas, and 20,000 columns")
    func manyFields() {
        let reading = read(head + String(repeating: ",", count: 5_000_000) + "\nR2,2025-03-18,2025-03-19,Sumy")
        #expect(reading.ids == ["R2"])
        #expect(reading.setAside.diagnostics.first?.message == "The row has 5000001 fields; the header names 4.")
        let wide = read((0..<20_000).map { "c\($0)" }.joined(separator: ","))
        #expect(wide.unreadable.map(\.code) == [.headerUnreadable])
        let others = read(
            "report_id,occurred_from,received_at," + (0..<400).map { "c\($0)" }.joined(separator: ",")
                + "\nR1,2025-03-18,2025-03-19," + (0..<400).map { "\($0)" }.joined(separator: ","))
        #expect(others.table.otherColumns.count == 256)
        #expect(others.notes.count(of: .columnsTooMany) == 1)
    }
}
