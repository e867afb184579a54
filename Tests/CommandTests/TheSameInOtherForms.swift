import Foundation
import Testing

/// What is equal for a person gives equal bytes: however a file's lines end, in whatever order its rows stand, and
/// whatever the machine thinks of time zones and languages.
@Suite("The same in other forms", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct TheSameInOtherForms {
    static let forms: [@Sendable (String) -> String] = [
        { "\u{FEFF}" + $0 }, { $0.replacing("\n", with: "\r\n") }, { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") },
        { $0.replacing("\n", with: "\r") }, { String($0.dropLast()) },
    ]

    @Test(
        "A byte order mark, CRLF, CR, a last line without end: nothing changes but the hashes", arguments: forms.indices
    )
    func equal(index: Int) throws {
        let folder = try Sample.folder()
        let plain = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        let form = Self.forms[index]
        try folder.write("accord.md", form(Sample.accord))
        try folder.write("reports.csv", form(Sample.reports))
        try folder.write("zones.geojson", form(Sample.zones()))
        let other = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        #expect(other.code == 0)
        #expect(other.complaint == plain.complaint)
        #expect(try JSONReading(other.output).withoutInputs() == (try JSONReading(plain.output).withoutInputs()))
        #expect(try Truce.run(["check", "accord.md"], in: folder).code == 0)
        let format = try Truce.run(["format", "--check", "accord.md"], in: folder)
        #expect(format.complaint == "")
        #expect(format.code == 0)
    }

    static let machines: [[String: String]] = [
        ["TZ": "Asia/Kathmandu"], ["TZ": "no/such/zone"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
        ["LC_ALL": "C", "HOME": "/nowhere", "USER": "somebody"],
    ]

    @Test(
        "The machine's time zone and language change no byte of any format",
        arguments: ["text", "json", "html", "geojson", "csv"])
    func machine(format: String) throws {
        let folder = try Sample.folder()
        let plain = try Truce.run(Sample.monitor("--format", format), in: folder)
        #expect(plain.output.count > 100)
        for environment in Self.machines {
            let other = try Truce.run(Sample.monitor("--format", format), in: folder, environment: environment)
            #expect(other.output == plain.output, "\(environment)")
        }
    }

    @Test(
        "A report names files as the person named them, and nothing of the machine",
        arguments: ["json", "html", "text"])
    func paths(format: String) throws {
        let folder = try Sample.folder()
        let outcome = try Truce.run(Sample.monitor("--format", format), in: folder)
        #expect(!outcome.text.contains(folder.url.path))
        guard format == "json" else { return }
        let plain = try JSONReading(outcome.output)
        let names = plain.objects("inputs").map { $0["name"] as? String }
        #expect(names == ["accord.md", "zones.geojson", "reports.csv"])
        // The same files from elsewhere: only their names differ.
        let far = try Truce.run(
            ["monitor", folder.path("accord.md"), "--reports", folder.path("reports.csv"), "--format", format],
            in: try Folder())
        #expect(try JSONReading(far.output).withoutInputs() == (try plain.withoutInputs()))
    }

    @Test("Rows in any order give the same report, apart from inputs and row numbers")
    func order() throws {
        let folder = try Folder()
        let example = Truce.repository.appending(path: "Examples/ukraine-2025")
        let tables = try ["reports.csv", "process-facts.csv"].map {
            try String(contentsOf: example.appending(path: $0), encoding: .utf8)
        }
        var outputs: [Data] = []
        for seed in 0..<3 {
            for (index, table) in tables.enumerated() {
                try folder.write("\(index).csv", seed == 0 ? table : Self.shuffled(table, seed: UInt64(seed)))
            }
            let outcome = try Truce.run(
                ["monitor", example.appending(path: "energy-moratorium.md").path, "--reports"]
                    + (seed == 2 ? ["1.csv", "0.csv"] : ["0.csv", "1.csv"]) + ["--format", "json", "--all"], in: folder)
            var report = try JSONReading(outcome.output).value
            report["inputs"] = nil
            // A note says of which row of which file it speaks; what it says has to be the same.
            for key in ["notes", "setAside"] {
                let records = report[key] as? [[String: Any]] ?? []
                report[key] = records.map { "\($0["name"] ?? ""): \($0["message"] ?? "")" }.sorted()
            }
            outputs.append(try JSONSerialization.data(withJSONObject: report, options: .sortedKeys))
        }
        #expect(outputs[0].count > 10_000)
        #expect(outputs[1] == outputs[0])
        #expect(outputs[2] == outputs[0])
    }

    /// The rows of a table in another order, the header first; a field in quotes may hold line breaks.
    static func shuffled(_ table: String, seed: UInt64) -> String {
        var rows: [String] = [""]
        var isQuoted = false
        for character in table {
            if character == "\"" { isQuoted.toggle() }
            rows[rows.count - 1].append(character)
            if character.isNewline, !isQuoted { rows.append("") }
        }
        let header = rows.removeFirst()
        rows.removeAll(where: \.isEmpty)
        var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        for index in rows.indices.dropFirst().reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            rows.swapAt(index, Int(state >> 33) % (index + 1))
        }
        return header + rows.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined()
    }
}
