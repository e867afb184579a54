import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("The report on a terminal")
struct TextReports {
    @Test("Eighty columns, in short")
    func eighty() { Golden.expect(TextReport.render(SmallWorld.view()), "report-80.txt") }

    @Test("Sixty columns, with witnesses")
    func sixty() {
        Golden.expect(TextReport.render(SmallWorld.view(), .init(width: 60, isVerbose: true)), "report-60-verbose.txt")
    }

    @Test("A hundred and twenty columns, public")
    func wide() {
        Golden.expect(
            TextReport.render(SmallWorld.view(.everybody(PublicRules())), .init(width: 120)), "report-120-public.txt")
    }

    @Test("No line is longer than the page or ends with a blank", arguments: [20, 60, 61, 80, 97, 132, 160, 400])
    func width(_ width: Int) {
        let held = min(160, max(60, width))
        for isVerbose in [false, true] {
            let text = TextReport.render(SmallWorld.view(), .init(width: width, isVerbose: isVerbose))
            for line in text.split(separator: "\n") {
                #expect(Columns.count(String(line)) <= held, "\(line)")
                #expect(line.last != " ", "\(line)")
            }
        }
    }

    @Test("Colour adds nothing but colour")
    func colour() {
        let coloured = TextReport.render(SmallWorld.view(), .init(width: 80, isColoured: true))
        let plain = TextReport.render(SmallWorld.view(), .init(width: 80))
        #expect(coloured != plain)
        #expect(
            coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n").map(trimmed)
                == plain.split(separator: "\n").map(trimmed))
        #expect(!plain.contains("\u{1B}"))
    }

    private func trimmed(_ line: Substring) -> Substring {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    @Test("What facts say cannot drive the terminal")
    func hostile() {
        let rows =
            "A1,event,2025-03-26T10:00:00Z,,,36.2,50,5,\u{1B}]0;owned\u{07}Hill\u{202E}town,,shelling,,power_line,,South,"
            + "\u{1B}[2Jorigin,north,,,,,,,,,\n"
        let text = TextReport.render(SmallWorld.view(rows: rows), .init(isVerbose: true))
        #expect(text.contains("‹U+001B›") && text.contains("‹U+202E›"))
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
    }

    @Test("The command that explains a finding can be copied")
    func command() {
        let text = TextReport.render(SmallWorld.view())
        #expect(text.contains("truce explain accord.md "))
        #expect(!text.contains("DOCUMENT depot") && !text.contains("--reports FILE"))
    }

    @Test("Nothing happened: the report says so, and that nobody watched")
    func empty() {
        let text = TextReport.render(SmallWorld.view(rows: ""))
        #expect(text.contains("Nothing is violated, unknown or pending."))
        #expect(text.contains("Without coverage no ban is found kept"))
    }

    @Test("One reading without a name is the text as it stands")
    func oneReading() {
        var accord = HandMade.moratorium()
        accord.readings = [accord.readings[0]]
        accord.readings[0].id = "text"
        accord.readings[0].heldBy = []
        let text = TextReport.render(SmallWorld.view(accord: accord))
        #expect(text.contains("Under the text as it stands"))
        #expect(!text.contains("Where the readings part"))
    }
}

@Suite("One finding in words")
struct Explanations {
    private func explained(_ id: String, width: Int = 80) -> String {
        let accord = HandMade.moratorium()
        let facts = HandMade.facts([(name: "reports.csv", text: SmallWorld.header + SmallWorld.rows)], for: accord)
            .table
        let (explanations, result) = Monitor(accord).explain(id, facts)
        return explanations.map { ExplainText.render($0, result, .init(width: width)) }.joined(separator: "\n")
    }

    @Test("A contested finding: questions, answers, claims of each camp, what would settle it")
    func contested() { Golden.expect(explained("Southern/1/North/wells"), "explain-wells.txt") }

    @Test("An incident is explained under every reading")
    func incident() {
        let text = explained("depot")
        #expect(text.contains("◆ Under the reading Northern, article 1 is violated for North"))
        #expect(text.contains("– Under the reading Southern, article 1 is not in force for North"))
    }
}
