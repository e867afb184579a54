import Foundation
import Testing

/// Standard input and output, pipes, and colours.
@Suite("Streams and colours", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct StreamsAndColours {
    @Test("`-` is standard input, for the accord or for reports; pipes of the shell are files too")
    func dash() throws {
        let folder = try Sample.folder()
        let plain = try JSONReading(try Truce.run(Sample.monitor("--format", "json"), in: folder).output)
            .withoutInputs()
        let lines: [([String], String)] = [
            (["monitor", "-", "--reports", "reports.csv"], Sample.accord),
            (["monitor", "accord.md", "--reports", "-"], Sample.reports),
        ]
        for (line, input) in lines {
            let outcome = try Truce.run(line + ["--format", "json"], in: folder, input: Data(input.utf8))
            #expect(outcome.code == 0)
            #expect(try JSONReading(outcome.output).withoutInputs() == plain)
        }
        let pipe = try Truce.shell(
            "\"$TRUCE\" monitor <(cat accord.md) --reports <(cat reports.csv) --places zones.geojson --format json",
            in: folder)
        #expect(pipe.code == 0)
        #expect(try JSONReading(pipe.output).withoutInputs() == plain)
    }

    @Test(
        "Standard input can be read only once",
        arguments: [
            ["monitor", "-", "--reports", "-"], ["monitor", "accord.md", "--reports", "-", "--coverage", "-"],
            ["monitor", "accord.md", "--reports", "-", "--places", "-"],
            ["monitor", "accord.md", "--reports", "-", "--tallies", "-"], ["check", "-", "-"], ["format", "-", "-"],
            ["explain", "-", "R1", "--reports", "-"],
        ])
    func twice(line: [String]) throws {
        let outcome = try Truce.run(line, in: try Sample.folder(), input: Data(Sample.accord.utf8))
        #expect(outcome.code == 2)
        #expect(
            outcome.complaint
                == "truce: standard input (`-`) can be read only once; name a file for all but one of them.\n")
    }

    @Test("An empty standard input is an empty file")
    func emptyInput() throws {
        let outcome = try Truce.run(["check", "-"], in: try Folder())
        #expect(outcome.code == 2)
        #expect(outcome.complaint.hasPrefix("standard input: error T0001 document-empty"))
        #expect(outcome.text == "standard input: 1 error; worked cases run once that is mended.\n")
    }

    @Test("A reader that goes away ends the run quietly; closed streams are said or borne")
    func closed() throws {
        let folder = try Sample.folder()
        let command = "\"$TRUCE\" monitor accord.md --reports reports.csv"
        let head = try Truce.shell("\(command) --format html | head -1", in: folder)
        #expect(head.code == 0)
        #expect(head.complaint == "")
        #expect(head.text.split(separator: "\n").count == 1)
        let noOutput = try Truce.shell("\(command) >&-", in: folder)
        #expect(noOutput.code == 2)
        #expect(noOutput.complaint == "truce: the result cannot be written to standard output: Bad file descriptor.\n")
        #expect(try Truce.shell("\"$TRUCE\" monitor nowhere.md --reports reports.csv 2>&-", in: folder).code == 2)
        #expect(try Truce.shell("\"$TRUCE\" check - <&-", in: folder).code == 2)
    }

    @Test("Colours are for terminals: none where output is piped, none with NO_COLOR")
    func colours() throws {
        let folder = try Sample.folder()
        try folder.write("bad.md", Sample.accord.replacing("may attack", with: "may atack"))
        let line = "$TRUCE monitor accord.md --reports reports.csv --verbose; $TRUCE check bad.md"
        let piped = try Truce.shell(line, in: folder, environment: ["TERM": "xterm"])
        #expect(!(piped.text + piped.complaint).contains("\u{1B}"))
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        // `script` gives its command a terminal.
        func onTerminal(_ environment: [String: String]) throws -> String {
            try Truce.shell(
                "script -qec '\(line)' /dev/null", in: folder,
                environment: ["TERM": "xterm"].merging(environment) { $1 }
            ).text
        }
        #expect(try onTerminal([:]).contains("\u{1B}["))
        #expect(try onTerminal(["NO_COLOR": ""]).contains("\u{1B}["))
        #expect(!(try onTerminal(["NO_COLOR": "1"]).contains("\u{1B}[")))
        #expect(!(try onTerminal(["TERM": "dumb"]).contains("\u{1B}[")))
    }

    @Test("What a document or a table holds cannot steer the terminal")
    func escapes() throws {
        let folder = try Sample.folder()
        let evil = "\u{1B}[2J\u{1B}]0;owned\u{07}\u{9B}31m\u{202E}"
        try folder.write("bad.md", Sample.accord.replacing("may attack", with: "may at\(evil)tack"))
        try folder.write(
            "bad.csv",
            Sample.reports + Sample.row("X1", from: evil) + Sample.row("X2\(evil)", latitude: "95")
                + Sample.row("X3", actor: "No\(evil)rth").replacing("Mission", with: evil))
        try folder.write("accord.md", Sample.accord.replacing("\"A line", with: "\"A \(evil)line"))
        for line in [
            ["check", "bad.md"], ["check", "accord.md"], ["monitor", "accord.md", "--reports", "bad.csv", "--verbose"],
        ] {
            let outcome = try Truce.run(line, in: folder)
            let shown = outcome.text + outcome.complaint
            let steering = shown.unicodeScalars.filter {
                ($0.value < 32 && $0 != "\n") || (127...159).contains($0.value) || $0.value == 0x202E
            }
            #expect(steering.isEmpty, "\(line): \(steering.map { String($0.value, radix: 16) })")
        }
    }

    @Test("Standard error names no origin: who said something may be in danger for it")
    func origins() throws {
        let folder = try Sample.folder()
        let rows = RowsThatCannotBeUsed.rows.map { $0.row.replacing("Mission", with: "Marta Quell") }
        for (index, row) in rows.enumerated() where !row.contains("\"Marta") {
            try folder.write(
                "reports.csv", Sample.reports + row + Sample.row("N\(index)").replacing("Mission", with: "Marta Quell"))
            let outcome = try Truce.run(Sample.monitor(), in: folder)
            #expect(!outcome.complaint.contains("Marta"))
            #expect(!outcome.complaint.contains("Quell"))
        }
    }
}
