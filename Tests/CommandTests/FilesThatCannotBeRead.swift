import Foundation
import Testing

/// Wrong paths and files that are no text: each is said plainly, with a way on, and nothing is judged.
@Suite("Files that cannot be read", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct FilesThatCannotBeRead {
    @Test("A path that is not there names what the folder has")
    func wrongPath() throws {
        let folder = try Sample.folder()
        let outcome = try Truce.run(["monitor", "acord.md", "--reports", "reports.csv"], in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint == "truce: there is no file “acord.md” (the accord). The folder has: accord.md.\n")
        let deeper = try Truce.run(["monitor", "accord.md", "--reports", "march/reports.csv"], in: folder)
        #expect(deeper.code == 2)
        #expect(
            deeper.complaint
                == "truce: there is no file “march/reports.csv” (the reports). The folder “march” is not there either.\n"
        )
        let below = try Truce.run(["check", "accord.md/x.md"], in: folder)
        #expect(below.code == 2)
        #expect(below.complaint.hasPrefix("truce: there is no file “accord.md/x.md” (the accord)."))
    }

    @Test("A folder in the place of a file", arguments: ["check", "format", "monitor"])
    func folder(command: String) throws {
        let folder = try Sample.folder()
        try folder.write("march/accord.md", Sample.accord)
        let outcome = try Truce.run(
            [command, "march"] + (command == "monitor" ? ["--reports", "reports.csv"] : []), in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint.contains("“march” is a folder;"))
        #expect(outcome.complaint.contains("Name the file."))
        #expect(outcome.text == "")
    }

    @Test("A file without permission", .enabled(if: geteuid() != 0, "root may read everything"))
    func permission() throws {
        let folder = try Sample.folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.path("reports.csv"))
        let outcome = try Truce.run(Sample.monitor(), in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint == "truce: “reports.csv” cannot be read (the reports): Permission denied.\n")
    }

    /// A text in ways in which it cannot be read, with what the reader of documents and the reader of facts say.
    static let rubbish: [(label: String, bytes: @Sendable (String) -> Data, document: String, facts: String)] = [
        ("empty", { _ in Data() }, "document-empty The file is empty.", "file-empty The file is empty."),
        (
            "binary", { _ in Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }) },
            "document-binary", "file-not-text"
        ),
        (
            "UTF-16 with its mark", { Data([0xFF, 0xFE]) + ($0.data(using: .utf16LittleEndian) ?? Data()) },
            "The file is in UTF-16 (little-endian); UTF-8 was expected.", "The file is in UTF-16; expected is UTF-8."
        ),
        (
            "UTF-16 without a mark", { $0.data(using: .utf16BigEndian) ?? Data() },
            "The file is in UTF-16 (big-endian); UTF-8 was expected.",
            "The file is in UTF-16; expected is UTF-8."
        ),
    ]

    @Test("An accord that is no text", arguments: rubbish.indices)
    func accord(index: Int) throws {
        let folder = try Sample.folder()
        try folder.write("accord.md", Self.rubbish[index].bytes(Sample.accord))
        for command in [["check", "accord.md"], Sample.monitor(), ["format", "accord.md"]] {
            let outcome = try Truce.run(command, in: folder)
            #expect(outcome.code == 2)
            #expect(outcome.plainly.contains(Self.rubbish[index].document))
            #expect(outcome.complaint.hasPrefix("accord.md"))
            // The summary names the file where there is no title.
            if command[0] == "check" {
                #expect(outcome.text == "accord.md: 1 error; worked cases run once that is mended.\n")
            }
        }
    }

    @Test("Reports that are no text", arguments: rubbish.indices)
    func facts(index: Int) throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Self.rubbish[index].bytes(Sample.reports))
        let outcome = try Truce.run(Sample.monitor(), in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.plainly.contains(Self.rubbish[index].facts))
        #expect(outcome.complaint.hasPrefix("reports.csv"))
        #expect(outcome.complaint.hasSuffix("truce: no facts could be read; nothing was judged.\n"))
        #expect(outcome.text == "")
    }

    @Test("One unreadable file of two: the other is judged, and the exit code says that something needs attention")
    func oneOfTwo() throws {
        let folder = try Sample.folder()
        try folder.write("broken.csv", Data())
        let outcome = try Truce.run(Sample.monitor("broken.csv"), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.contains("broken.csv: error T0700 file-empty"))
        #expect(outcome.text.contains("North"))
    }

    @Test("Latin-1 in an accord points at the byte and says how to save it")
    func latinAccord() throws {
        let folder = try Sample.folder()
        let text = Sample.accord.replacing("the river", with: "the Förde")
        try folder.write("accord.md", try #require(text.data(using: .isoLatin1)))
        let outcome = try Truce.run(["check", "accord.md"], in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint.hasPrefix("accord.md:1:18: error T0003 document-not-utf8"))
        #expect(outcome.plainly.contains("Save the file as UTF-8."))
    }

    @Test("Latin-1 in a row sets that row aside and judges the rest")
    func latinRow() throws {
        let folder = try Sample.folder()
        let row = Sample.row("R2").replacing("Mission", with: "Förde")
        try folder.write("reports.csv", Data(Sample.reports.utf8) + (try #require(row.data(using: .isoLatin1))))
        let outcome = try Truce.run(Sample.monitor(), in: folder)
        #expect(outcome.code == 1)
        #expect(
            outcome.plainly.hasPrefix(
                "1 row was set aside; the rest was judged. reports.csv:4, column claimed_by: error T0715 field-not-utf-8"
            ))
    }

    @Test("A header without rows judges nothing and says so")
    func onlyHeader() throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Sample.header)
        let outcome = try Truce.run(Sample.monitor(), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint == "The reports hold no row, so nothing is known and nothing was judged.\n")
    }

    @Test("Where every row is set aside, nothing is left to judge")
    func nothingLeft() throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Sample.header + Sample.row("R1", latitude: "95"))
        let outcome = try Truce.run(Sample.monitor(), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.hasPrefix("1 row was set aside, and no row is left to judge.\n"))
    }

    @Test("A document may not make the program read a device or a pipe", arguments: ["map", "together"])
    func device(kind: String) throws {
        let folder = try Sample.folder()
        let text =
            kind == "map"
            ? Sample.accord.replacing("zones.geojson", with: "/dev/zero")
            : Sample.accord.replacing("time zone UTC", with: "time zone UTC\ntogether with \"/dev/zero\"")
        try folder.write("accord.md", text)
        let outcome = try Truce.run(["check", "accord.md"], in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.complaint.hasPrefix("truce: “/dev/zero” is not an ordinary file ("))
    }
}
