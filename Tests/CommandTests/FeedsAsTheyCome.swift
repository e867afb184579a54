import Foundation
import Testing

/// `truce import`, as a person runs it.
@Suite("Feeds as they come", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct FeedsAsTheyCome {
    private static let mapping = """
        feed: notes
        id: id
        time zone: UTC
        occurred: {column: when, formats: [YYYY-MM-DD HH:mm]}
        place: {longitude: x, latitude: y, radius: 1}
        columns:
          act: {column: what, table: {Shelling: shelling}}
          object_class: {always: medical}
          alleged_actor: {always: North}
          claimed_by: {always: Southern Command}
          claimed_by_camp: {always: South}
          confidence_note: {always: Invented.}
        """
    private static let rows =
        "id,when,x,y,what\n1,2030-05-03 09:00,-30.05,10.10,Shelling\n2,2030-05-03 10:00,-30.05,10.10,Noise\n"

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("notes.csv", Self.rows)
        try folder.write("notes.yaml", Self.mapping)
        return folder
    }

    private let again = ["import", "csv", "notes.csv", "--mapping", "notes.yaml", "--received", "2030-05-04T00:00:00Z"]

    @Test("Facts go to standard output, the summary and what is wrong to standard error; code 1 for rows set aside")
    func standardOutput() throws {
        let outcome = try Truce.run(again, in: folder())
        #expect(outcome.code == 1)
        #expect(
            outcome.text.hasPrefix("report_id,occurred_from,") && outcome.text.contains("notes:1,2030-05-03T09:00:00Z"))
        #expect(outcome.plainly.contains("2 rows of the feed: 1 new report 1 set aside: feed value unlisted (T0833)"))
        #expect(outcome.plainly.contains("notes.csv:3, column what: error T0833"))
    }

    @Test(
        "Run again it adds nothing and leaves the file alone; a changed row is amended; code 0 where nothing is set aside"
    )
    func output() throws {
        let folder = try folder()
        try folder.write("notes.csv", Self.rows.replacing("2,2030-05-03 10:00,-30.05,10.10,Noise\n", with: ""))
        let first = try Truce.run(again + ["--output", "r.csv"], in: folder)
        #expect(first.code == 0 && first.text.isEmpty)
        let before = try folder.read("r.csv")
        let second = try Truce.run(again + ["--output", "r.csv"], in: folder)
        #expect(second.code == 0 && second.plainly.contains("1 report unchanged"))
        #expect(try folder.read("r.csv") == before)
        try folder.write("notes.csv", "id,when,x,y,what\n1,2030-05-03 09:30,-30.05,10.10,Shelling\n")
        let third = try Truce.run(again + ["--output", "r.csv"], in: folder)
        #expect(third.plainly.contains("1 amendment of a report that was there"))
        #expect(String(decoding: try folder.read("r.csv"), as: UTF8.self).contains("notes:1~2"))
        #expect(try folder.names == ["notes.csv", "notes.yaml", "r.csv"])
    }

    @Test("What is imported is judged")
    func judged() throws {
        let folder = try folder()
        #expect(try Truce.run(["new", "my"], in: folder).code == 0)
        _ = try Truce.run(again + ["--output", "my/feed.csv"], in: folder)
        let outcome = try Truce.run(["monitor", "my/accord.md", "--reports", "my/feed.csv"], in: folder)
        #expect(outcome.text.contains("notes:1"))
        #expect(!outcome.complaint.contains("set aside"))
    }

    @Test("A dry run shows what would be written and writes nothing")
    func dryRun() throws {
        let folder = try folder()
        let outcome = try Truce.run(again + ["--output", "r.csv", "--dry-run"], in: folder)
        #expect(outcome.text.contains("report_id") && outcome.text.contains("notes:1"))
        #expect(try folder.names == ["notes.csv", "notes.yaml"])
    }

    @Test("A first mapping asks; with its questions nothing is imported")
    func suggestion() throws {
        let folder = try folder()
        let outcome = try Truce.run(["import", "csv", "notes.csv", "--suggest-mapping"], in: folder)
        #expect(outcome.code == 0 && outcome.text.contains("time zone: \"?\""))
        try folder.write("first.yaml", outcome.text)
        let asked = try Truce.run(["import", "csv", "notes.csv", "--mapping", "first.yaml"], in: folder)
        #expect(asked.code == 2 && asked.text.isEmpty)
        #expect(asked.plainly.contains("T0814") && asked.plainly.contains("`time zone` is still a question."))
    }

    @Test(
        "Built-in mappings print, and what they print is a mapping",
        arguments: ["acled", "ucdp", "viina", "kobo", "geojson"])
    func printed(feed: String) throws {
        let folder = try Folder()
        let outcome = try Truce.run(["import", feed, "--print-mapping"], in: folder)
        #expect(outcome.code == 0 && outcome.text.contains("\nfeed: \(feed)\n"))
        try folder.write("mine.yaml", outcome.text)
        try folder.write("x.csv", "nothing\n1\n")
        let used = try Truce.run(["import", feed, "x.csv", "--mapping", "mine.yaml"], in: folder)
        #expect(used.code == 2 && used.plainly.contains(" error T0"))
    }

    @Test("What cannot be done as asked says what can")
    func refusals() throws {
        let folder = try folder()
        let cases: [([String], String)] = [
            (["import", "aclde", "x.csv"], "Did you mean acled?"),
            (["import", "acled"], "name the file to import"),
            (["import", "csv", "notes.csv"], "--suggest-mapping"),
            (["import", "csv", "--print-mapping"], "csv has no built-in mapping"),
            (["import", "csv", "nothing.csv", "--mapping", "notes.yaml"], "there is no file “nothing.csv”"),
            (again + ["--received", "yesterday"], "--received takes a time with its offset"),
            (again + ["--output", "notes.yaml"], "T0860"),
        ]
        for (arguments, words) in cases {
            let outcome = try Truce.run(arguments, in: folder)
            #expect(outcome.code == 2, "\(arguments)")
            #expect(outcome.plainly.contains(words), "\(arguments): \(outcome.plainly)")
        }
        #expect(try String(decoding: folder.read("notes.yaml"), as: UTF8.self) == Self.mapping)
    }

    @Test("Two imports into one file at once: neither loses what the other wrote")
    func together() throws {
        let folder = try folder()
        let rows = (0..<4_000).map { "\($0),2030-05-03 09:00,-30.05,10.10,Shelling" }.joined(separator: "\n")
        try folder.write("one.csv", "id,when,x,y,what\n" + rows + "\n")
        try folder.write("two.csv", "id,when,x,y,what\n" + rows.replacing("\n", with: "\nB") + "\n")
        let command = "$TRUCE import csv %.csv --mapping notes.yaml --received 2030-05-04T00:00:00Z --output r.csv"
        let outcome = try Truce.shell(
            "\(command.replacing("%", with: "one")) & \(command.replacing("%", with: "two")); last=$?; wait $!; echo $? $last",
            in: folder)
        #expect(outcome.text.hasSuffix("0 0\n"), "\(outcome.complaint)")
        let written = try String(decoding: folder.read("r.csv"), as: UTF8.self).split(whereSeparator: \.isNewline).count
        // The first id of the second file is the first file's.
        #expect(written == 1 + 4_000 + 3_999)
    }

    @Test(
        "What is no ordinary file is not gone on with, and what cannot be printed is said",
        arguments: ["--output /dev/full", "--print-mapping > /dev/full"])
    func devices(words: String) throws {
        let line =
            words.hasPrefix("--output")
            ? "timeout 20 $TRUCE import csv notes.csv --mapping notes.yaml " + words : "$TRUCE import acled " + words
        #expect(try Truce.shell(line, in: folder()).code == 2)
    }

    @Test("A second header of other names: what stands under it is never read by the first")
    func otherHeader() throws {
        let folder = try folder()
        try folder.write(
            "notes.csv",
            "id,when,x,y,what\n1,2030-05-03 09:00,-30.05,10.10,Shelling\nref,day,b,a,kind\n2,2030-05-03 09:00,10.10,-30.05,Shelling\n"
        )
        let outcome = try Truce.run(again, in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.text.contains("notes:1,") && !outcome.text.contains("notes:2,"))
        #expect(outcome.complaint.contains("notes.csv:3") && outcome.complaint.contains("T0837"))
    }

    @Test("How many were set aside and are not shown is said; --all shows them")
    func all() throws {
        let folder = try folder()
        let rows = (0..<9).map { "\($0),2030-05-03 09:00,-30.05,10.10,Noise" }.joined(separator: "\n")
        try folder.write("notes.csv", "id,when,x,y,what\n" + rows + "\n")
        let few = try Truce.run(again, in: folder)
        #expect(few.plainly.contains("Not shown: 6 more of T0833. `--all` shows them."))
        let all = try Truce.run(again + ["--all"], in: folder)
        #expect(all.complaint.contains("notes.csv:10") && !all.complaint.contains("Not shown"))
    }

    @Test("Nothing that a feed holds reaches the terminal as a command")
    func terminal() throws {
        let folder = try folder()
        try folder.write("notes.csv", "id,when,x,y,what\n1,2030-05-03 09:00,1,1,\u{1b}[31mred\u{7}\n")
        let outcome = try Truce.run(again, in: folder)
        #expect(!outcome.complaint.contains("\u{1b}") && !outcome.complaint.contains("\u{7}"))
    }
}
