import Foundation
import Testing

@Suite("truce corroborate")
struct JoiningReports {
    private static let header =
        "report_id,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,alleged_actor,claimed_by,claimed_by_camp\n"

    private static func row(_ id: String, by: String, camp: String, longitude: String = "-30.0") -> String {
        "\(id),2030-05-03T09:00:00Z,2030-05-03T09:05:00Z,2030-05-03T11:00:00Z,\(longitude),10.1,1,shelling,North,\(by),\(camp)\n"
    }

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(
            "r.csv",
            Self.header + Self.row("A", by: "Command", camp: "south") + Self.row("B", by: "Mission", camp: "neutral")
                + Self.row("C", by: "Other", camp: "south", longitude: "-29.5"))
        return folder
    }

    @Test("As CSV: every report with its incident, nothing else")
    func csv() throws {
        let outcome = try Truce.run(["corroborate", "--reports", "r.csv", "--format", "csv"], in: try folder())
        #expect(outcome.code == 0)
        #expect(outcome.text == "report_id,incident\r\nA,A\r\nB,A\r\nC,C\r\n")
        #expect(outcome.complaint == "")
    }

    @Test("A correction of what is not there is said; of an amended incident one report is left, which is not several")
    func corrections() throws {
        let folder = try Folder()
        func row(_ id: String, amends: String) -> String {
            Self.row(id, by: "Mission", camp: "neutral").replacing("\n", with: ",\(amends)\n")
        }
        try folder.write(
            "r.csv",
            Self.header.replacing("\n", with: ",amends\n") + row("A", amends: "NOPE") + row("B", amends: "A"))
        let outcome = try Truce.run(["corroborate", "--reports", "r.csv", "--format", "html"], in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.complaint.contains("r.csv:2, column amends: note T0753"))
        #expect(outcome.text.contains("Every report stands alone."))
        #expect(!outcome.text.contains("1 report of 1 origin"))
    }

    @Test("As JSON: grades, attribution and the reasons of each join, field by field")
    func json() throws {
        let outcome = try Truce.run(["corroborate", "--reports", "r.csv", "--format", "json"], in: try folder())
        let value = try JSONReading(Data(outcome.text.utf8)).value
        let incidents = try #require(value["incidents"] as? [[String: Any]])
        let first = try #require(incidents.first { $0["id"] as? String == "A" })
        #expect(first["reports"] as? [String] == ["A", "B"])
        #expect(first["occurrence"] as? String == "corroborated")
        let join = try #require((first["joins"] as? [[String: Any]])?.first)
        let fields = try #require(join["fields"] as? [[String: Any]])
        #expect(
            fields.compactMap { $0["field"] as? String } == [
                "time and place", "act", "object", "who did it", "camps of the origins", "before looking",
            ])
        let sum = fields.compactMap { $0["weight"] as? Double }.reduce(0, +)
        #expect(abs(sum - (join["logOdds"] as? Double ?? 0)) < 0.05)
    }

    @Test("Decisions win, contradictions are said and end with 1, a file that is none ends with 2")
    func decisions() throws {
        let folder = try folder()
        try folder.write("d.csv", "report,other_report,decision\nA,B,different\nA,C,same\n")
        let followed = try Truce.run(
            ["corroborate", "--reports", "r.csv", "--decisions", "d.csv", "--format", "csv"], in: folder)
        #expect(followed.code == 0)
        #expect(followed.text.split(separator: "\r\n").map(String.init) == ["report_id,incident", "A,A", "B,B", "C,A"])
        try folder.write("d.csv", "report,other_report,decision\nA,B,different\nA,B,same\nA,X,same\n")
        let contradicting = try Truce.run(["corroborate", "--reports", "r.csv", "--decisions", "d.csv"], in: folder)
        #expect(contradicting.code == 1)
        #expect(contradicting.complaint.contains("d.csv:3: question T0772 decisions-contradict"))
        #expect(contradicting.complaint.contains("d.csv:4: note T0771 decision-of-nothing"))
        try folder.write("d.csv", "one,two\nA,B\n")
        #expect(try Truce.run(["corroborate", "--reports", "r.csv", "--decisions", "d.csv"], in: folder).code == 2)
    }

    @Test("Why two reports are one incident or not; of a report that is not there it is said")
    func why() throws {
        let folder = try folder()
        let one = try Truce.run(["corroborate", "--reports", "r.csv", "--why", "A", "B"], in: folder)
        #expect(one.text.contains("One incident: the odds of these two alone are"))
        let other = try Truce.run(["corroborate", "--reports", "r.csv", "--why", "A", "C"], in: folder)
        #expect(other.text.contains("Not joined: the places are"))
        #expect(try Truce.run(["corroborate", "--reports", "r.csv", "--why", "A", "Z"], in: folder).code == 2)
        #expect(try Truce.run(["corroborate", "--reports", "r.csv", "--why", "A"], in: folder).code == 2)
    }

    @Test("The command that monitor offers to explain a finding judges as monitor did")
    func offered() throws {
        let folder = try folder()
        let accord = Truce.repository.appending(path: "Examples/ukraine-2025/energy-moratorium.md").path
        let reports = Truce.repository.appending(path: "Examples/ukraine-2025/reports.csv").path
        try folder.write("d.csv", "report,other_report,decision,when\n")
        let outcome = try Truce.run(
            [
                "monitor", accord, "--reports", reports, "--corroborate", "--as-known-at", "2025-04-10", "--grade",
                "reported",
            ], in: folder)
        let plain = outcome.text.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        #expect(plain.contains("--grade reported --as-known-at 2025-04-10 --corroborate"))
    }

    @Test("What it writes as JSON is as docs/incidents.schema.json says")
    func schema() throws {
        let schema = try Schema(Data(contentsOf: Truce.repository.appending(path: "docs/incidents.schema.json")))
        let folder = try folder()
        try folder.write("d.csv", "report,other_report,decision,when\nA,B,different,2030-05-04\nA,B,same,\nA,X,same,\n")
        let example = Truce.repository.appending(path: "Examples/ukraine-2025").path
        for words in [
            ["--reports", "r.csv", "--decisions", "d.csv"],
            ["--reports", example + "/reports.csv", "--accord", example + "/energy-moratorium.md"],
            ["--reports", example + "/reports.csv", "--ignore-incidents"],
        ] {
            let outcome = try Truce.run(["corroborate", "--format", "json"] + words, in: folder)
            let flaws = try schema.flaws(of: outcome.output)
            #expect(flaws == [], "\(words)")
        }
    }

    @Test("Facts without an event: said, not counted")
    func empty() throws {
        let folder = try Folder()
        try folder.write("r.csv", Self.header)
        let outcome = try Truce.run(["corroborate", "--reports", "r.csv"], in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.text.contains("There is no event among the facts: nothing can be joined."))
    }

    @Test("The joining by hand beside it: the moratorium, counted")
    func besideTheHand() throws {
        let example = FileManager.default.currentDirectoryPath + "/Examples/ukraine-2025"
        let outcome = try Truce.run(
            [
                "corroborate", "--reports", example + "/reports.csv", "--accord", example + "/energy-moratorium.md",
                "--ignore-incidents", "--format", "json",
            ], in: try Folder())
        let value = try JSONReading(Data(outcome.text.utf8)).value
        let comparison = try #require(value["besideTheHand"] as? [String: Any])
        // As Examples/ukraine-2025/README.md tells.
        #expect(comparison["pairsInBoth"] as? Int == 53)
        #expect(comparison["pairsOnlyByHand"] as? Int == 94 - 53)
        #expect(comparison["pairsOnlyHere"] as? Int == 67 - 53)
        let monitored = try Truce.run(
            [
                "monitor", example + "/energy-moratorium.md", "--reports", example + "/reports.csv",
                example + "/process-facts.csv", "--ignore-incidents",
            ], in: try Folder())
        let said = monitored.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            said.contains(
                "Breaches by Russia: Russia’s claims under the reading Moscow give 1; Ukraine’s claims under the reading Kyiv give 16."
            ))
        #expect(
            said.contains(
                "Breaches by Ukraine: Russia’s claims under the reading Moscow give 66; Ukraine’s claims under the reading Kyiv give 0."
            ))
        for key in ["html", "text"] {
            let page = try Truce.run(
                ["corroborate", "--reports", example + "/reports.csv", "--ignore-incidents", "--format", key],
                in: try Folder())
            #expect(page.code == 0)
            #expect(page.text.contains("Neither is the truth"))
        }
    }
}
