import Diagnostics
import Documents
import Testing

/// What somebody writes who tells a case for the first time, and what the checker says, word for word.
@Suite("Slips in worked cases")
struct SlipsInCases {
    static let lines = [
        "2030-05-03 counted soldiers of A in h by M",
        "2030-05-03 counted -3 soldiers of A in h by M",
        "2030-05-03 counted 12.5 soldiers of A in h by M",
        "2030-05-03 counted three soldiers of A in h by M",
        "2030-05-03 counted 1,200 soldiers of A in h by M",
        "2030-05-03 counted 9000000000000 soldiers of A in h by M",
        "2030-05-03 seen tanks of A in h",
        "2030-05-03 seen 0 tanks of A in h",
        "2030-05-03 seen 4 tanks of A in harbor",
        "2030-05-03 seen 4 tanks of C in h",
        "2030-05-03 seen 4 tnks of A in h",
        "2030-05-03 seen 4 mortars with calibre 122 of A in h",
        "2030-05-03 seen 4 mortars with calbre 122 mm in h",
        "2030-05-03 seen 4 mortars with calibre 82 mm with calibre 120 mm in h",
        "2030-05-03 seen 4 tanks of A at 40 from h",
        "2030-05-03 clear of 4 tanks of A in h",
        "2030-05-03 held h",
        "2030-05-03 order retreat by A",
        "2030-05-03 call to Nobody by A, failed",
        "2030-05-03 leave on first by M",
        "2030-05-03 shelling in h by A, failed",
        "2030-05-03 verified article 9 by M",
        "2030-05-03 verified article 1 stage 0 by M",
        "2030-05-03 verified article 1 for 2.5 tanks by M",
        "2030-05-03 verified article 1 for 3 tanks",
        "2030-05-03 verified article 1 by Observers",
        "2030-05-03 notice leaving by A, received 2030-05-01",
        "2030-05-03 admitted -3 soldiers into h by A",
        "2030-05-03 flyed across h by A",
    ]

    static let expectations = [
        "expect article 1 A kept on stage 0",
        "expect article 1 A kept on stage 1 and stage 2",
        "expect article 1 A violated, over by km",
        "expect article 1 A violated, late by 3",
        "expect article 1 A unknown, settled by order retreat",
        "expect article 1 A pending, waiting for article 9",
        "expect article 1 A pending, waiting for article 1 by Observers",
    ]

    private func text(_ line: String, _ expectation: String) -> String {
        """
        ```truce
        accord "X"
        time zone UTC
        party A
        party B
        monitor M
        in force from 2030-05-01 00:00 for 60 days
        zone h = circle of 5 km around 15.31N 42.67E
        notice leaving by A
        article 1
          no party may movement in h
        ```

        ```truce-test
        case "one"
          \(line)
        \(expectation)
        ```
        """
    }

    @Test("What is said of each")
    func golden() {
        var told = ""
        let all =
            Self.lines.map { ($0, "expect article 1 A kept") }
            + Self.expectations.map { ("2030-05-03 movement by A", $0) }
        for (line, expectation) in all {
            let text = text(line, expectation)
            let document = SourceDocument.read(text, named: "accord.md").document
            let printer = TextPrinter(width: 100) { _, line in document?.lineText(line) }
            let found = checked(text, places: TestPlaces()).diagnostics.filter { $0.severity == .error }
            #expect(found.count == 1, "\(line) \(expectation)")
            told += printer.text(found) + "\n\n"
        }
        #expect(told == Golden.text("slips-in-cases.txt", now: told))
    }
}
