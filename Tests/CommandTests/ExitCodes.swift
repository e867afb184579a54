import Foundation
import Testing

/// 0 done; 1 done, and something in the input needs attention; 2 cannot run; 3 a verdict asked for was met.
@Suite("Exit codes", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct ExitCodes {
    @Test("--fail-on a verdict that an article has: 3, whatever else needs attention, and the report is written")
    func failOn() throws {
        let folder = try Sample.folder()
        let plain = try Truce.run(Sample.monitor(), in: folder)
        #expect(plain.code == 0)
        let codes: [(String, Int32)] = [
            ("violated", 3), ("kept", 3), ("pending", 0), ("unknown", 0), ("not-in-force", 0), ("not in force", 0),
        ]
        for (verdict, code) in codes {
            let outcome = try Truce.run(Sample.monitor("--fail-on", verdict), in: folder)
            #expect(outcome.code == code, "\(verdict)")
            #expect(outcome.output == plain.output)
        }
        #expect(try Truce.run(Sample.monitor("--fail-on", "pending", "--fail-on", "violated"), in: folder).code == 3)
        try folder.write("reports.csv", Sample.reports + Sample.row("X", latitude: "95"))
        #expect(try Truce.run(Sample.monitor(), in: folder).code == 1)
        #expect(try Truce.run(Sample.monitor("--fail-on", "violated"), in: folder).code == 3)
    }

    @Test("check: 0 where nothing is open, 1 for a question or a failing case, 2 for an error")
    func check() throws {
        let folder = try Sample.folder()
        #expect(try Truce.run(["check", "accord.md"], in: folder).code == 0)
        let cases = """

            ```truce-test
            case "shells on the bank"
              2030-05-03 09:00 shelling in bank by North, confirmed, named shells
            expect article 1 North kept on shells
            ```

            """
        try folder.write("case.md", Sample.accord + cases)
        let failing = try Truce.run(["check", "case.md"], in: folder)
        #expect(failing.code == 1)
        // The reasons stand one below the other, as the judge gave them.
        #expect(failing.complaint.contains("\n      Did it happen? Yes:"))
        #expect(failing.complaint.contains("\n      Was it an act of attack? Yes:"))
        try folder.write(
            "question.md",
            Sample.accord.replacing("in force from 2030-05-01 00:00 for 60 days  # = 2030-06-29 24:00 UTC\n", with: ""))
        #expect(try Truce.run(["check", "question.md"], in: folder).code == 1)
        try folder.write("error.md", Sample.accord.replacing("may attack", with: "may atack"))
        let wrong = try Truce.run(["check", "error.md"], in: folder)
        #expect(wrong.code == 2)
        #expect(wrong.plainly.contains("No act is called `atack`."))
        #expect(wrong.plainly.contains("Did you mean `attack`?"))
        #expect(try Truce.run(["check", "accord.md", "error.md", "--each"], in: folder).code == 2)
        #expect(try Truce.run(["check", "error.md", "--show", "plan"], in: folder).code == 2)
    }

    @Test("Two documents that declare the same party: both places are shown")
    func twoDocuments() throws {
        let folder = try Sample.folder()
        try folder.write("annex.md", "# Annex\n\n```truce\nparty North\narticle 2\n  no party may attack\n```\n")
        let outcome = try Truce.run(["check", "accord.md", "annex.md"], in: folder)
        #expect(outcome.code == 2)
        #expect(
            outcome.complaint.contains(
                """
                annex.md:4:7: error T0081 name-twice
                  `North` is already declared in accord.md, line 6.

                    4 | party North
                      |       ^^^^^

                  Documents given together are one accord: declare a name in one of them.

                  accord.md:6
                    6 | party North
                      | ----------- first declared here
                """))
        // The same document twice is one document.
        #expect(try Truce.run(["check", "accord.md", "./accord.md"], in: folder).code == 0)
    }

    @Test("`truce new` writes a process that checks and monitors at once, and never over what is there")
    func new() throws {
        let folder = try Folder()
        let outcome = try Truce.run(["new", "the process/märz"], in: folder)
        #expect(outcome.code == 0)
        let commands = outcome.text.split(separator: "\n").filter { $0.hasPrefix("  truce ") }.map {
            $0.trimmingCharacters(in: .whitespaces).replacing("truce ", with: "\"$TRUCE\" ", maxReplacements: 1)
        }
        #expect(commands.count == 2)
        let tried = try Truce.shell("set -e; " + commands.joined(separator: "; "), in: folder)
        #expect(tried.code == 0)
        #expect(tried.complaint == "")
        let again = try Truce.run(["new", "the process/märz"], in: folder)
        #expect(again.code == 2)
        #expect(again.complaint == "truce: “the process/märz” is not empty; nothing was written. Name a new folder.\n")
        try folder.write("file", "")
        let file = try Truce.run(["new", "file"], in: folder)
        #expect(file.code == 2)
        #expect(
            file.complaint
                == "truce: the folder “file” cannot be made: there is a file in its place. Name another one.\n")
        #expect(try Truce.run(["new", "file/below"], in: folder).code == 2)
    }

    @Test("Several documents that each begin an accord are checked one by one; one that begins none is left out")
    func apart() throws {
        let folder = try Folder()
        let accord =
            "```truce\naccord \"%\"\ntime zone UTC\nparty A\nin force from 2030-05-01 00:00 without end\n\narticle 1\n  A must not attack\n```\n"
        try folder.write("one.md", accord.replacing("%", with: "One"))
        try folder.write("two.md", accord.replacing("%", with: "Two"))
        try folder.write("README.md", "# Both\n")
        let outcome = try Truce.run(["check", "README.md", "one.md", "two.md"], in: folder)
        #expect(outcome.text.contains("“One”"))
        #expect(outcome.text.contains("“Two”"))
        #expect(outcome.complaint.contains("README.md begins none and is left out."))
    }
}
