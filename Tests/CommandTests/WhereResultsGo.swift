import Foundation
import Testing

/// Results go to standard output or to a file that is written whole or not at all; all else goes to standard error.
@Suite("Where results go", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct WhereResultsGo {
    @Test("A file holds what standard output would show, and nothing else is left behind")
    func file() throws {
        let folder = try Sample.folder()
        let shown = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        let written = try Truce.run(Sample.monitor("--format", "json", "--output", "report.json"), in: folder)
        #expect(written.code == 0)
        #expect(written.text == "")
        #expect(try folder.read("report.json") == shown.output)
        #expect(try folder.names == ["accord.md", "report.json", "reports.csv", "zones.geojson"])
        #expect(try Truce.run(Sample.monitor("--format", "json", "--output", "-"), in: folder).output == shown.output)
    }

    /// Places that cannot be written, and why.
    static let places: [(place: String, why: String)] = [
        ("nowhere/report.json", "the folder that it should lie in is not there"),
        ("kept", "it is a folder; name a file in it"), ("accord.md/report.json", "Not a directory"),
        ("full", "No space left on device"), ("", "its name is empty"),
    ]

    @Test("A place that cannot be written is named with the reason, and nothing changes", arguments: places.indices)
    func cannot(index: Int) throws {
        let (place, why) = Self.places[index]
        let folder = try Sample.folder()
        try FileManager.default.createDirectory(atPath: folder.path("kept"), withIntermediateDirectories: true)
        // Through a link, so that a mistake here would replace the link and not the device.
        try FileManager.default.createSymbolicLink(atPath: folder.path("full"), withDestinationPath: "/dev/full")
        let before = try folder.names
        let outcome = try Truce.run(Sample.monitor("--output", place), in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint == "truce: “\(place)” cannot be written: \(why). Nothing was changed.\n")
        #expect(outcome.text == "")
        #expect(try folder.names == before)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("full")) == "/dev/full")
    }

    @Test("A folder without permission", .enabled(if: geteuid() != 0, "root may write everywhere"))
    func permission() throws {
        let folder = try Sample.folder()
        try folder.write("locked/old.json", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("locked"))
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("locked"))
        }
        let outcome = try Truce.run(Sample.monitor("--output", "locked/old.json"), in: folder)
        #expect(outcome.code == 2)
        #expect(
            outcome.complaint == "truce: “locked/old.json” cannot be written: Permission denied. Nothing was changed.\n"
        )
    }

    @Test("A full disk behind standard output")
    func fullOutput() throws {
        let outcome = try Truce.shell(
            "\"$TRUCE\" monitor accord.md --reports reports.csv > /dev/full", in: try Sample.folder())
        #expect(outcome.code == 2)
        #expect(
            outcome.complaint == "truce: the result cannot be written to standard output: No space left on device.\n")
    }

    @Test("A link stays a link, a file keeps its permissions, a pipe is written into")
    func notReplaced() throws {
        let folder = try Sample.folder()
        try folder.write("deep/real.json", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("deep/real.json"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "deep/real.json")
        #expect(try Truce.run(Sample.monitor("--format", "json", "--output", "link"), in: folder).code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "deep/real.json")
        let report = try folder.read("deep/real.json")
        #expect(report.count > 1_000)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("deep/real.json"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let command = "\"$TRUCE\" monitor accord.md --reports reports.csv --format json --output"
        let piped = try Truce.shell("mkfifo pipe; cat pipe & \(command) pipe; wait", in: folder)
        #expect(piped.output == report)
        #expect(try Truce.shell("\(command) /dev/stdout | cat", in: folder).output == report)
    }

    @Test("Whoever is killed while writing leaves the old file, or the new one, whole")
    func killed() throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Sample.reports + (0..<3_000).map { Sample.row("X\($0)") }.joined())
        try folder.write("report.json", "the old report\n")
        // At moments all over the run, the writing included.
        let outcome = try Truce.shell(
            """
            for pause in 0.02 0.1 0.2 0.3 0.4 0.5 0.6 0.8; do
              "$TRUCE" monitor accord.md --reports reports.csv --all --format json --output report.json & it=$!
              sleep $pause; kill -9 $it 2>/dev/null; wait $it 2>/dev/null
              if ! grep -qx "the old report" report.json && [ "$(tail -c 2 report.json)" != "}" ]; then echo broken; fi
            done
            """, in: folder)
        #expect(outcome.text == "")
    }

    @Test("`truce format` writes the document whole or not at all")
    func format() throws {
        let folder = try Sample.folder()
        let loose = Sample.accord.replacing("party North", with: "party   North")
        try folder.write("accord.md", loose)
        let asked = try Truce.run(["format", "--check", "accord.md"], in: folder)
        #expect(asked.code == 1)
        #expect(asked.complaint == "accord.md: would be formatted\n")
        #expect(try folder.read("accord.md") == Data(loose.utf8))
        #expect(try Truce.run(["format", "accord.md"], in: folder).code == 0)
        #expect(try folder.read("accord.md") == Data(Sample.accord.utf8))
        #expect(try Truce.run(["format", "-"], in: folder, input: Data(loose.utf8)).text == Sample.accord)
    }
}
