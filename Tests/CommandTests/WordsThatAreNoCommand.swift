import Foundation
import Testing

@Suite("What one types wrong", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct WordsThatAreNoCommand {
    /// Command lines that cannot run, and what has to be said.
    static let lines: [(line: [String], says: String)] = [
        (
            ["chekc", "accord.md"],
            "truce: there is no command “chekc”; there are check, format, import, corroborate, monitor, explain, talks, new. Did you mean check? See truce --help."
        ),
        (
            ["frobnicate"],
            "truce: there is no command “frobnicate”; there are check, format, import, corroborate, monitor, explain, talks, new. See truce --help."
        ),
        (Sample.monitor("--formta", "json"), "Unknown option '--formta'. Did you mean '--format'?"),
        (
            Sample.monitor("--format", "jsno"),
            "The value 'jsno' is invalid for '--format <format>'. Please provide one of 'text', 'json', 'html', 'geojson' or 'csv'."
        ),
        (
            Sample.monitor("--reading", "Txet"),
            "truce: the accord has no reading “Txet”; it has text. Did you mean text?"
        ),
        (
            Sample.monitor("--believe", "Nroth"),
            "truce: no party is called “Nroth”; --believe takes North, South or any. Did you mean North?"
        ),
        (
            Sample.monitor("--grade", "confirmd"),
            "truce: “confirmd” is no grade; there are alleged, reported, corroborated and confirmed. Did you mean confirmed?"
        ),
        (
            Sample.monitor("--fail-on", "violatd"),
            "truce: “violatd” is no verdict; --fail-on takes violated, unknown, pending, kept or not-in-force. Did you mean violated?"
        ),
        (
            Sample.monitor("--as-known-at", "yesterday"),
            "truce: --as-known-at “yesterday” is no time; write 2025-03-25, 2025-03-25T14:00 or 2025-03-25T14:00:00+02:00."
        ),
        (
            Sample.monitor("--from", "2030-02-30"),
            "truce: --from “2030-02-30” is no time; write 2025-03-25, 2025-03-25T14:00 or 2025-03-25T14:00:00+02:00."
        ),
        (
            Sample.monitor("--from", "2030-06-01", "--to", "2030-05-01"),
            "truce: --from is not before --to: no time lies between them."
        ),
        (Sample.monitor("--public-cell", "0"), "--public-cell takes 1 to 500 kilometres."),
        (Sample.monitor("--public-delay", "-1"), "--public-delay"),
        (["monitor", "accord.md"], "truce: there is nothing to judge: name the facts with --reports FILE."),
        (["monitor", "accord.md", "--reports"], "Missing value for '--reports <reports>'"),
        (
            ["monitor", "accord.md", "--reports", ""],
            "truce: the name of a file is empty (the reports). Is a variable of the shell unset?"
        ),
        (
            ["monitor", "", "--reports", "reports.csv"],
            "truce: the name of a file is empty (the accord). Is a variable of the shell unset?"
        ),
        (["check"], "Missing expected argument '<document> ...'"),
        (
            ["check", "--each", "accord.md", "zones.geojson", "--output", "x"],
            "--output with --each would write each result over the one before; leave one of them out."
        ),
        (["explain", "accord.md", "R1"], "truce: there is nothing to judge: name the facts with --reports FILE."),
        (["explain", "accord.md", "R7", "--reports", "reports.csv"], "truce: no finding is called “R7”."),
        (["new", ""], "truce: “” is no name for a folder. Name a new one: `truce new my-process`."),
        (["new", "-"], "truce: “-” is no name for a folder."),
    ]

    @Test("It says what is wrong and what there is, writes no result and exits with 2", arguments: lines.indices)
    func wrong(index: Int) throws {
        let (line, says) = Self.lines[index]
        let folder = try Sample.folder()
        let outcome = try Truce.run(line, in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.plainly.contains(says))
        #expect(outcome.text == "")
        #expect(try folder.names == ["accord.md", "reports.csv", "zones.geojson"])
    }

    @Test(
        "The page of each command teaches with examples, and its lines fit a terminal of 80 columns",
        arguments: ["check", "format", "monitor", "explain", "new"])
    func help(command: String) throws {
        let folder = try Folder()
        let outcome = try Truce.run([command, "--help"], in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.complaint == "")
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("Example") })
        // An example that is broken over two lines cannot be copied.
        #expect(lines.contains { $0.hasPrefix("  truce \(command)") })
        #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
        #expect(try Truce.run(["help", command], in: folder).text == outcome.text)
    }

    @Test("Without a command it shows how to start, and the commands that it shows run")
    func start() throws {
        let folder = try Folder()
        let page = try Truce.run([], in: folder)
        #expect(page.code == 0)
        let lines = page.text.split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("Start with") })
        let commands = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map {
            $0.trimmingCharacters(in: .whitespaces).replacing("truce ", with: "\"$TRUCE\" ", maxReplacements: 1)
        }
        #expect(commands.count == 4)
        let outcome = try Truce.shell("set -e; " + commands.joined(separator: "; "), in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.complaint == "")
    }

    @Test("--version prints the version alone")
    func version() throws {
        let outcome = try Truce.run(["--version"], in: try Folder())
        #expect(outcome.code == 0)
        #expect(outcome.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
