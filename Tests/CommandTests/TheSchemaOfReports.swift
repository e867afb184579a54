import Foundation
import Testing

/// `docs/report.schema.json` is the contract with programs that read reports.
@Suite("The schema of reports", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct TheSchemaOfReports {
    private func schema() throws -> Schema {
        try Schema(Data(contentsOf: Truce.repository.appending(path: "docs/report.schema.json")))
    }

    /// Every example with its facts, and more options.
    static let runs: [[String]] = [
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "ukraine-2025/process-facts.csv"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--all"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--public"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--tallies", "ukraine-2025/tallies.csv"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--believe", "any", "--reading", "Kyiv"],
        ["ukraine-2025/black-sea-2025.md", "ukraine-2025/reports.csv", "--all", "--grade", "alleged"],
        ["ukraine-2025/easter-truce.md", "ukraine-2025/reports.csv"],
        ["ukraine-2025/jeddah-ceasefire.md", "ukraine-2025/jeddah-facts.csv", "--all"],
        ["sudan-2023/accord.md", "sudan-2023/reports.csv", "--all"],
        ["template/accord.md", "template/reports.csv", "--all"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--compare-with", "2025-04-02", "--all"],
        ["ukraine-2025/energy-moratorium.md", "ukraine-2025/reports.csv", "--compare-with", "2025-04-02", "--public"],
    ]

    @Test("The examples' reports are as the schema says", arguments: runs.indices)
    func examples(index: Int) throws {
        let examples = Truce.repository.appending(path: "Examples")
        let words = Self.runs[index].map { $0.contains("/") ? examples.appending(path: $0).path : $0 }
        let outcome = try Truce.run(
            ["monitor", words[0], "--format", "json", "--reports"] + words.dropFirst(), in: try Folder())
        #expect(outcome.code == 0 || outcome.code == 1)
        #expect(try schema().flaws(of: outcome.output) == [])
        // All that DESIGN promises is there.
        let report = try JSONReading(outcome.output).value
        for key in [
            "accord", "readings", "articles", "findings", "beliefs", "disagreements", "openQuestions", "setAside",
            "inputs",
        ] {
            #expect(report[key] != nil, "\(key)")
        }
    }

    @Test("Rows set aside, a belief and an empty file are as the schema says")
    func flaws() throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Sample.reports + RowsThatCannotBeUsed.rows.map(\.row).joined())
        try folder.write("empty.csv", "")
        let outcome = try Truce.run(Sample.monitor("empty.csv", "--format", "json"), in: folder)
        #expect(try schema().flaws(of: outcome.output) == [])
        #expect(try JSONReading(outcome.output).objects("setAside").count > 5)
    }

    @Test("A report that is not as the schema says is seen")
    func wrong() throws {
        let folder = try Sample.folder()
        let report = String(
            decoding: try Truce.run(Sample.monitor("--format", "json"), in: folder).output, as: UTF8.self)
        for (good, bad) in [
            ("\"violated\"", "\"broken\""), ("\"inputs\"", "\"entries\""), ("truce-report/1", "truce-report/2"),
            ("\"bytes\": ", "\"bytes\": -"),
        ] {
            #expect(report.contains(good))
            #expect(try schema().flaws(of: Data(report.replacing(good, with: bad).utf8)) != [], "\(bad)")
        }
    }
}
