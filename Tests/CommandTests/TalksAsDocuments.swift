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
          expect B could accept
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

    @Test("Of a file that is left out nothing is quoted, not even where a block opens, whatever else is wrong")
    func marksAreClosed() throws {
        let folder = try folder()
        try folder.write(
            "B.md",
            "```talks\nconfidential to B\n```\n\n```talks-tset canary\nx\n```\n\n> ```talks canary\n\n```talks canary\n"
        )
        try folder.write("broken.md", "```talks\nparty A\nparty B\nfoo bar\n```\n")
        for shared in ["talks.md", "broken.md"] {
            for command in [["check"], ["packages"], ["steps"], ["stability"], ["draft", "paper"]] {
                let outcome = try Truce.run(["talks"] + command + [shared, "B.md"], in: folder)
                #expect(outcome.complaint.contains("left out"))
                #expect(!outcome.complaint.contains("canary") && !outcome.text.contains("canary"))
            }
        }
    }

    @Test("Whose a file is, is in doubt: nothing runs, and no line of it is quoted") func doubtfulOwner() throws {
        let folder = try folder()
        for (text, code) in [
            ("```talks\nconfidental to B # canary\nB canary\n```\n", "T1004"),
            ("```talks\nconfidential to Bee # canary\nB canary\n```\n", "T1010"),
            ("# Confidential to B: canary\n\n```talks\nB canary\n```\n", "T1037"),
        ] {
            try folder.write("B.md", text)
            for reveals in [[], ["--reveals", "B"]] {
                let outcome = try Truce.run(["talks", "packages", "talks.md", "B.md"] + reveals, in: folder)
                #expect(outcome.code == 2 && outcome.text.isEmpty && outcome.complaint.contains(code))
                #expect(!outcome.complaint.contains("canary"), "\(outcome.complaint)")
            }
        }
    }

    private static let commands = [["check"], ["packages"], ["steps"], ["stability"], ["draft", "paper"]]

    @Test("A note and a worked case that fails are told by every command, on standard error", arguments: commands)
    func notesAndCases(command: [String]) throws {
        let folder = try folder()
        try folder.write(
            "talks.md",
            Self.talks.replacing("issue land", with: "issue old \"Old\"\n  option only\nissue land")
                .replacing("  expect B could accept", with: "  expect B cannot accept"))
        let outcome = try Truce.run(["talks"] + command + ["talks.md"], in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.contains("note T1015") && outcome.complaint.contains("T1028"))
        #expect(!outcome.text.contains("T1028"))
    }

    @Test("A document whose blocks all stand in quotations or too deep is not talks") func hidden() throws {
        let folder = try folder()
        for (text, code) in [
            ("> ```talks\n> A values land line 3\n> ```\n", "T0005"),
            ("text\n\n    ```talks\n    party C\n    ```\n", "T0005"),
            ("> ```talks\n> confidential to B\n> ```\n", "T1037"),
        ] {
            try folder.write("more.md", text)
            let outcome = try Truce.run(["talks", "check", "talks.md", "more.md"], in: folder)
            #expect(outcome.code == 2 && outcome.complaint.contains(code), "\(outcome.complaint)")
        }
    }

    @Test("Of many diagnostics fifty are shown, and how many more there are; in JSON are all") func many() throws {
        let folder = try Folder()
        try folder.write("talks.md", "```talks\n" + String(repeating: "foo bar\n", count: 200) + "```\n")
        let outcome = try Truce.run(["talks", "check", "talks.md"], in: folder)
        #expect(outcome.complaint.components(separatedBy: "error T1004").count == 51)
        #expect(outcome.complaint.contains("150 more, not shown: 150 errors."))
        let lines = (0..<80).map { "  party_\($0) foo bar" }.joined(separator: "\n")
        try folder.write(
            "accord.md", "```truce\naccord \"A\"\ntime zone UTC\nparty A\nparty B\narticle 1\n\(lines)\n```\n")
        let accord = try Truce.run(["check", "accord.md"], in: folder)
        #expect(accord.complaint.components(separatedBy: ": error T").count == 51)
        let json = try Truce.run(["check", "accord.md", "--format", "json"], in: folder)
        #expect(json.text.components(separatedBy: "\"error\"").count > 80)
    }

    @Test("A file that is too large for talks is not told of reports") func tooLarge() throws {
        let folder = try Folder()
        try folder.write("talks.md", String(repeating: "x", count: 9 << 20))
        let outcome = try Truce.run(["talks", "check", "talks.md"], in: folder)
        #expect(outcome.complaint.contains("T0010") && !outcome.complaint.contains("--reports"))
    }

    // MARK: Terms

    private static func terms(_ terms: String, title: String = "Land") -> String {
        """
        ```talks
        party East
        party West
        source team "Own"
        issue truce "Truce"
          option month "A month"
        \(terms)
          option none
        issue land "\(title)"
          option line "\(title)"
            term "object arms = heavy_weapon"
            term "no party may move arms"
        East values truce month 9, none 1 from team
        West values truce month 9, none 1 from team
        ```
        """
    }

    @Test("A term that an accord cannot read is asked about at its line, and no draft is written of it")
    func termsThatCannotBeRead() throws {
        let folder = try Folder()
        try folder.write("talks.md", Self.terms("    term \"no party may attack for 30 days\""))
        let check = try Truce.run(["talks", "check", "talks.md"], in: folder)
        #expect(check.code == 1)
        #expect(check.complaint.contains("talks.md:7:5: question T1039 talks-term"))
        #expect(check.complaint.contains("(truce month)"))
        let draft = try Truce.run(["talks", "draft", "1", "talks.md", "--output", "accord.md"], in: folder)
        #expect(draft.code == 2 && draft.complaint.contains("talks.md:7:5"))
        #expect(draft.complaint.contains("nothing was written"))
        #expect(try !folder.names.contains("accord.md"))
        #expect(try Truce.run(["talks", "draft", "1", "talks.md"], in: folder).text.isEmpty)
    }

    @Test("What terms declare stands above the first article, once") func declaringTerms() throws {
        let folder = try Folder()
        try folder.write(
            "talks.md",
            Self.terms(
                "    term \"object arms = heavy_weapon\"\n    term \"no party may attack arms\"\n    term \"in force from 2030-01-01 without end\""
            ))
        let check = try Truce.run(["talks", "check", "talks.md"], in: folder)
        #expect(!check.complaint.contains("T1039"), "\(check.complaint)")
        let draft = try Truce.run(["talks", "draft", "1", "talks.md"], in: folder)
        #expect(draft.code == 0, "\(draft.complaint)")
        #expect(draft.text.components(separatedBy: "object arms").count == 2)
        #expect(draft.text.contains("party West\nobject arms = heavy_weapon\n```"))
        #expect(draft.text.contains("article 1\n  no party may attack arms\n  in force from 2030-01-01 without end\n"))
    }

    @Test(
        "No title takes articles away, and no term ends its block",
        arguments: [
            "<!-- wording open", "~~~ x", "```truce", "# heading", "> quotation", "-->", "<script>alert(1)</script>",
        ])
    func titlesAreText(title: String) throws {
        let folder = try Folder()
        try folder.write("talks.md", Self.terms("    term \"no party may attack\"", title: title))
        let draft = try Truce.run(["talks", "draft", "1", "talks.md", "--output", "accord.md"], in: folder)
        #expect(draft.code == 0, "\(draft.complaint)")
        let check = try Truce.run(["check", "accord.md"], in: folder)
        #expect(check.text.contains("2 articles"), "\(check.text)")
        try folder.write("talks.md", Self.terms("    term \"\(title)\"\n    term \"no party may attack\""))
        let other = try Truce.run(["talks", "draft", "1", "talks.md"], in: folder)
        // A remark is one; the others are no sentences, and are said not to be.
        #expect(title.hasPrefix("#") ? other.code == 0 : other.text.isEmpty && other.complaint.contains("talks.md:7:5"))
    }

    @Test("What could steer a terminal comes out of no draft and no import") func steering() throws {
        let folder = try Folder()
        let marks = "\u{1B}[2J\u{9B}2J\u{202E}"
        try folder.write("talks.md", Self.terms("    term \"no party may attack\"", title: "x\(marks)y"))
        let draft = try Truce.run(["talks", "draft", "1", "talks.md"], in: folder)
        #expect(draft.code == 0, "\(draft.complaint)")
        try folder.write("talks.md", Self.terms("    term \"no party may attack \(marks)\""))
        let term = try Truce.run(["talks", "draft", "1", "talks.md"], in: folder)
        try folder.write(
            "ok/domain.xml",
            "<utility_space><objective><issue name=\"a&#x9b;&#x202e;\" index=\"1\" type=\"discrete\"><item value=\"x&#x9b;&#x202e;\"/><item value=\"y\"/></issue></objective></utility_space>"
        )
        let profile =
            "<utility_space><objective><issue name=\"a&#x9b;&#x202e;\" index=\"1\" type=\"discrete\"><item value=\"x&#x9b;&#x202e;\" evaluation=\"1\"/><item value=\"y\" evaluation=\"2\"/></issue><weight index=\"1\" value=\"1\"/></objective></utility_space>"
        try folder.write("ok/one.xml", profile)
        try folder.write("ok/two.xml", profile)
        let imported = try Truce.run(["talks", "import", "genius", "ok"], in: folder)
        #expect(imported.code == 0 && imported.text.contains("‹U+009B›"), "\(imported.complaint)")
        for text in [draft.text, term.text, term.complaint, imported.text] {
            #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{202E}"].contains($0) })
        }
        let wrong = try Truce.run(["talks", "import", "genius", "ok", "--domain", "nofile.xml"], in: folder)
        #expect(wrong.code == 2 && wrong.complaint.contains("there is no “nofile.xml”"))
        try folder.write("ok/two.xml", profile.replacing("value=\"1\"/></objective", with: "value=\"-1\"/></objective"))
        let negative = try Truce.run(["talks", "import", "genius", "ok"], in: folder)
        #expect(negative.code == 2 && negative.text.isEmpty && negative.complaint.contains("is negative"))
    }
}
