import Foundation
import Testing

@Suite("Talks on the command line")
struct TalksAsDocuments {
    private static let talks = """
        # Talks

        ```talks
        talks "Border" as of 2025-03-18
        party A "First side"
        party B
        guarantor G
        source speech "Speech" 2025-03-13
        source team "Own assessment"
        issue truce "Truce"
          option none "No truce"
          option month "A month"
            term "no party may use_of_force"
        issue land "Land"
          option line "The line"
          option all "All of it"
        from team
          A values truce none 0, month 4 to 7
          A prefers land line over all
          B values truce none 6, month 2
          B cannot accept less than 3
        step stop "Fire stops" by A, B
          costs A 3, B 4
          gives A 5, B 6
          can be undone
          verified by G within 3 days
        step deal "A deal is signed" by A, B
        A requires stop before deal from speech as truce-first
        B requires deal before stop from speech as deal-first
        guarantee watch "A mission" by G
          covers A up to 4
        order "Truce first" stop before deal
        proposal paper "The paper" by A
          truce month
          rejected by B
        conflict "Fire"
          A decides hold "holds fire"
          B decides back "pulls back", cannot be undone
          A wants hold and back, then not hold
          B wants back
        ```

        ```talks-test
        case "the knot"
          expect deadlock
        case "one of them moves"
          relaxing truce-first
          expect a way
        case "the paper"
          package of paper
          expect B accepts
        ```
        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("talks.md", Self.talks)
        return folder
    }

    @Test("What is written as JSON is as its schema says", arguments: ["packages", "check", "steps", "stability"])
    func schemas(command: String) throws {
        let folder = try folder()
        let name = command == "check" ? "deadlock" : command
        let schema = try Schema(Data(contentsOf: Truce.repository.appending(path: "docs/\(name).schema.json")))
        let more = command == "packages" ? ["--improve", "paper"] : []
        let outcome = try Truce.run(["talks", command, "talks.md", "--format", "json"] + more, in: folder)
        #expect(outcome.code == 0, "\(outcome.complaint)")
        #expect(try schema.flaws(of: outcome.output) == [])
    }

    @Test("The knot is told as a chain, with whose move would open it") func deadlock() throws {
        let outcome = try Truce.run(["talks", "check", "talks.md"], in: try folder())
        #expect(outcome.code == 0, "\(outcome.complaint)")
        #expect(outcome.text.contains("A requires “Fire stops” before “A deal is signed”."))
        #expect(outcome.text.contains("Each waits for the other."))
        #expect(outcome.text.contains("A no longer asks for “Fire stops” before “A deal is signed” (truce-first)."))
        #expect(outcome.text.contains("Taken at the same moment"))
    }

    @Test("A draft passes truce check: what it leaves open are questions, not errors") func draft() throws {
        let folder = try folder()
        let outcome = try Truce.run(["talks", "draft", "paper", "talks.md", "--output", "accord.md"], in: folder)
        #expect(outcome.code == 0, "\(outcome.complaint)")
        let check = try Truce.run(["check", "accord.md", "--format", "json"], in: folder)
        #expect(check.code == 1)
        #expect(!check.text.contains("\"error\""))
        #expect(check.text.contains("force-unstated"))
        #expect(
            try Truce.run(["talks", "draft", "papper", "talks.md"], in: folder).complaint.contains(
                "Did you mean paper?"))
    }

    @Test("What is confidential to a party is in no output that does not name it", arguments: ["text", "json", "html"])
    func canaries(format: String) throws {
        let folder = try folder()
        for party in ["A", "B"] {
            let canary = "canary-of-\(party)"
            try folder.write(
                "\(party).md",
                """
                ```talks
                confidential to \(party)
                source \(canary) "\(canary) source"
                \(party) values land line 7 from \(canary) saying "\(canary) said"
                \(party) cannot accept truce none together with land all from \(canary) as \(canary)-line
                \(party) requires watch before stop from \(canary)
                \(party) bears at most 2 from \(canary)
                ```
                """)
        }
        let commands: [[String]] = [
            ["check"], ["packages", "--improve", "paper", "--all"], ["steps", "--all"], ["stability", "--all"],
        ]
        for command in commands {
            func run(_ reveals: [String]) throws -> Truce.Outcome {
                try Truce.run(
                    ["talks", command[0], "talks.md", "A.md", "B.md", "--format", format] + command.dropFirst()
                        + (reveals.isEmpty ? [] : ["--reveals"] + reveals), in: folder)
            }
            let none = try run([])
            #expect(!none.text.contains("canary") && !none.complaint.contains("canary"), "\(command)")
            let one = try run(["A"])
            #expect(!one.text.contains("canary-of-B") && !one.complaint.contains("canary-of-B"), "\(command)")
            #expect(!one.text.contains("canary-of-A said") && !one.text.contains("canary-of-A source"), "\(command)")
            // What the file of B says changes nothing either, nor that there is one: without it the result is the same.
            let alone = try Truce.run(
                ["talks", command[0], "talks.md", "A.md", "--format", format] + command.dropFirst() + [
                    "--reveals", "A",
                ],
                in: folder)
            #expect(one.text == alone.text, "\(command)")
            #expect(!one.text.contains("B.md") && one.complaint.contains("B.md"))
            #expect(one.code != 2, "\(one.complaint)")
        }
        let draft = try Truce.run(
            ["talks", "draft", "paper", "talks.md", "A.md", "B.md", "--reveals", "A"], in: folder)
        #expect(!draft.text.contains("canary") && !draft.text.contains("B.md"))
        #expect(draft.text.contains("confidential judgements of A"))
        #expect(try !Truce.run(["talks", "draft", "paper", "talks.md"], in: folder).text.contains("onfidential"))
    }

    @Test("A file with two owners is nobody's: nothing of it is read", arguments: ["A", "B"])
    func twoOwners(party: String) throws {
        let folder = try folder()
        let other = party == "A" ? "B" : "A"
        for text in [
            "```talks\nconfidential to \(party)\n```\n\n```talks\nconfidential to \(other)\n\(other) values land line 7 from canary\n```\n",
            "```talks\nconfidential to \(party)\n\(party) bears at most 2\n  Confidential to \(other)\n\(other) bears at most 3 from canary\n```\n",
        ] {
            try folder.write("both.md", text)
            let outcome = try Truce.run(["talks", "packages", "talks.md", "both.md", "--reveals", party], in: folder)
            #expect(outcome.code == 2 && outcome.complaint.contains("T1026"))
            #expect(!outcome.text.contains("canary") && !outcome.complaint.contains("canary"))
        }
    }

    @Test("A result never takes the place of what was read") func outputOverInput() throws {
        let folder = try folder()
        let before = try folder.read("talks.md")
        for path in ["talks.md", "./talks.md"] {
            for command in [["check"], ["packages"], ["steps"], ["stability"], ["draft", "paper"]] {
                let outcome = try Truce.run(["talks"] + command + ["talks.md", "--output", path], in: folder)
                #expect(outcome.code == 2 && outcome.complaint.contains("one of the files that were read"))
            }
        }
        #expect(try folder.read("talks.md") == before)
    }

    @Test("An error in a confidential file that is not revealed is not shown") func errorsAreClosed() throws {
        let folder = try folder()
        try folder.write("B.md", "```talks\nconfidential to B\nB valuess canary 3\n```\n")
        let outcome = try Truce.run(["talks", "check", "talks.md", "B.md"], in: folder)
        #expect(!outcome.complaint.contains("canary"))
    }

    @Test("Files that cannot be read as talks", arguments: ["", "# Nothing\n", "```talks\nparty A\n```\n", "\u{0}"])
    func unreadable(text: String) throws {
        let folder = try Folder()
        try folder.write("talks.md", text)
        for command in ["check", "packages", "steps", "stability"] {
            let outcome = try Truce.run(["talks", command, "talks.md"], in: folder)
            #expect(outcome.code == 2 && !outcome.complaint.isEmpty, "\(command)")
        }
    }
}
