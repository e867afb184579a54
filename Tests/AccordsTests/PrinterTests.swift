import Diagnostics
import Foundation
import Testing

private func span(_ line: Int, _ from: Int, _ to: Int, file: String = "accord.md") -> SourceSpan {
    SourceSpan(
        file: file, start: SourcePosition(offset: from - 1, line: line, column: from),
        end: SourcePosition(offset: to - 1, line: line, column: to))
}

@Suite("How a diagnostic is printed")
struct PrinterTests {
    private let diagnostic = Diagnostic(
        .nameUnknown, at: .span(span(2, 21, 34)), "No object is called `oil_storrage`.",
        advice: "Did you mean `oil_storage` (line 1)?",
        related: [Diagnostic.Related(.span(span(1, 1, 32)), "declared here")])
    private let lines = ["object oil_storage = oil_refining", "  no party may shell oil_storrage"]

    @Test("What, where, the line, what to do, and the other place")
    func plain() {
        let printer = TextPrinter(width: 80) { _, line in lines[line - 1] }
        #expect(
            printer.text(diagnostic) == """
                accord.md:2:21: error T0080 name-unknown
                  No object is called `oil_storrage`.

                    2 |   no party may shell oil_storrage
                      |                     ^^^^^^^^^^^^^

                  Did you mean `oil_storage` (line 1)?

                    1 | object oil_storage = oil_refining
                      | ------------------------------- declared here
                """)
    }

    @Test("Colour only where it is asked for")
    func colour() {
        let printer = TextPrinter(width: 80, isColoured: true) { _, line in lines[line - 1] }
        #expect(printer.text(diagnostic).contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(!TextPrinter(width: 80) { _, line in lines[line - 1] }.text(diagnostic).contains("\u{1B}"))
    }

    @Test("Narrow terminals: sentences wrap, lines are cut around the place")
    func narrow() {
        let long = String(repeating: "x", count: 300) + " here " + String(repeating: "y", count: 300)
        let found = Diagnostic(
            .nameUnknown, at: .span(span(1, 302, 306)),
            "This sentence is longer than forty columns and has to be wrapped.")
        let text = TextPrinter(width: 40) { _, _ in long }.text(found)
        let rows = text.split(separator: "\n").map(String.init)
        #expect(rows.dropFirst().allSatisfy { $0.count <= 40 })
        #expect(text.contains("xxxxx here yyyyy"))
        let caret = rows.first { $0.contains("^") }.map { $0.prefix { $0 != "^" }.count }
        let word = rows.first { $0.contains(" here ") }.flatMap {
            $0.range(of: "here").map { $0.lowerBound }.map {
                $0.utf16Offset(in: rows.first { $0.contains(" here ") } ?? "")
            }
        }
        #expect(caret != nil && caret == word)
    }

    @Test("Rows of tables, features, files and the command line")
    func places() {
        let printer = TextPrinter(width: 80)
        func first(_ place: Place) -> String {
            String(printer.text(Diagnostic(.nameUnknown, at: place, "X.")).split(separator: "\n")[0])
        }
        #expect(first(.row(file: "r.csv", line: 7, column: "act")) == "r.csv:7, column act: error T0080 name-unknown")
        #expect(
            first(.feature(file: "z.geojson", feature: "dmz")) == "z.geojson, feature “dmz”: error T0080 name-unknown")
        #expect(first(.file("a.md")) == "a.md: error T0080 name-unknown")
        #expect(first(.command) == "command line: error T0080 name-unknown")
    }

    @Test("How many of each")
    func summary() {
        var note = diagnostic
        note.severity = .note
        #expect(TextPrinter.summary([diagnostic, note, note]) == "1 error, 2 notes")
        #expect(TextPrinter.summary([]) == "")
    }

    @Test("As data, with the same spans")
    func data() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let bytes = try encoder.encode(DiagnosticRecord(diagnostic))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"advice":"Did you mean `oil_storage` (line 1)?","code":"T0080","message":"No object is called `oil_storrage`.","name":"name-unknown","place":{"end":{"column":34,"line":2,"offset":33},"file":"accord.md","start":{"column":21,"line":2,"offset":20}},"related":[{"note":"declared here","place":{"end":{"column":32,"line":1,"offset":31},"file":"accord.md","start":{"column":1,"line":1,"offset":0}}}],"severity":"error"}"#
        )
        #expect(try JSONDecoder().decode(DiagnosticRecord.self, from: bytes) == DiagnosticRecord(diagnostic))
    }
}
