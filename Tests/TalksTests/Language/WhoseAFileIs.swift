import Diagnostics
import Documents
import Testing

@testable import Talks

@Suite("Whose a file of talks is")
struct WhoseAFileIs {
    private let shared = document(
        """
        party East "Eastern Command"
        party West
        guarantor C
        source team "Own"
        issue toll "Toll"
          option half "Half"
          option east "To East"
        """)

    /// A file whose first statement is this, with mistakes behind it that nobody may see.
    private func file(_ first: String) -> SourceDocument {
        document(
            "\(first)\nsource canary \"canary\"\nEast cannot accept toll canary from canary as canary-line",
            named: "east.md")
    }

    @Test(
        "A first line that was meant to say it is complained of, and nothing else of the file",
        arguments: [
            "confidental to East", "Confidential to East", "CONFIDENTIAL TO EAST",
            "confidential\u{A0}to\u{A0}East canary",
            "\u{200B}confidential to East", "\u{FEFF}confidential to East", "\u{C}confidential to East",
            "confi\u{200B}dential to East", "сonfidential to East", "confidential to: East", "confidential East canary",
            "confidential", "confidential to", "\"confidential\" to East", "confidential to \"East\"",
            "party North,\n  confidential to East",
        ])
    func misspelt(first: String) {
        for reveals in [[], ["East"]] as [Set<String>] {
            let found = check([shared, file(first)], revealing: reveals)
            #expect(found.diagnostics.map(\.code) == [.talksSentence])
            #expect(found.negotiation == nil && found.closed == ["east.md"])
            #expect(!"\(found)".contains("canary"))
        }
    }

    @Test("A party whose name is near the word may say what it wants") func nearName() {
        let found = checked(
            "party Confident\nparty B\nsource team\nissue x\n  option a\n  option b\nConfident values x a 3 from team")
        #expect(found.diagnostics.isEmpty && found.closed.isEmpty)
    }

    @Test("A party that the shared document does not declare is an error at once, revealed or not")
    func strangers() {
        for (name, told) in [
            ("Eest", "“Eest” is not a party of these talks."), ("east", "“east” is not a party of these talks."),
            ("E\u{430}st", "“E\u{430}st” is not a party of these talks."),
            ("C", "C is a guarantor here; a file is confidential to a party."),
        ] {
            for reveals in [[], [name]] as [Set<String>] {
                let found = check([shared, file("confidential to \(name)")], revealing: reveals)
                #expect(found.diagnostics.map(\.message) == [told])
                #expect(found.diagnostics.first?.code == .talksNameUnknown && !"\(found)".contains("canary"))
            }
        }
        let alone = check([file("confidential to East")], revealing: ["East"])
        #expect(alone.diagnostics.map(\.message) == ["No document is given that declares the party “East”."])
    }

    @Test(
        "A file that says it in prose, a heading or a remark only is not read",
        arguments: [
            "# Confidential to East\n\n```talks\n$\n```\n", "**Confidential** to\nEast\n\n```talks\n$\n```\n",
            "```talks\n$\n```\n\nThis is CONFIDENTIAL to the Eastern Command.\n",
            "```talks\n# confidential to East\n$\n```\n",
            "```talks\nsource one # confidential to: East\n$\n```\n",
            "> ```talks\n> confidential to East\n> ```\n\n```talks\n$\n```\n",
            "<!-- confidential to East -->\n```talks\n$\n```\n",
            "# Confidential: East\n\n```talks\n$\n```\n", "## East - confidential\n\n```talks\n$\n```\n",
            "Confidential for the Eastern Command.\n\n```talks\n$\n```\n",
            "# Confidential\n\n```talks\n$\n```\n", "This file is confidential.\n\n```talks\n$\n```\n",
        ])
    func prose(text: String) throws {
        let text = text.replacing("$", with: "source canary \"canary\"\nEast cannot accept toll canary from canary")
        let file = try #require(SourceDocument.read(text, named: "east.md", language: .talks).document)
        let found = check([shared, file], revealing: ["East"])
        #expect(found.diagnostics.map(\.code) == [.talksMeantConfidential])
        #expect(found.closed == ["east.md"] && !"\(found)".contains("canary"))
    }

    @Test("A party called A is not the article of a sentence") func partyCalledA() throws {
        let head = "party A\nparty B\nissue x\n  option a\n  option b\n"
        #expect(checked(head + "# A file that is confidential to a party stands elsewhere.").diagnostics.isEmpty)
        for remark in ["# confidential to A", "# CONFIDENTIAL TO A: what its envoy said"] {
            #expect(checked(head + remark).diagnostics.map(\.code) == [.talksMeantConfidential])
        }
    }

    @Test("Prose on what is confidential to others, or words in quotation marks, say nothing of the file")
    func otherProse() throws {
        let text = """
            What is confidential to the mediators stays with them; so does what is confidential, to East above all. The eastern
            commander calls it confidential to
            all.

            ```talks
            source one "Confidential to East" # not confidential
            ```
            """
        let file = try #require(SourceDocument.read(text, named: "more.md", language: .talks).document)
        // A comma does not part what a reader joins.
        #expect(check([shared, file]).diagnostics.map(\.code) == [.talksMeantConfidential])
        let other = text.replacing(", to East above all", with: ", above all to East")
        let read = try #require(SourceDocument.read(other, named: "more.md", language: .talks).document)
        #expect(check([shared, read]).diagnostics.isEmpty)
        // Words that stand beside each other in two sentences.
        let beside = "What it said is confidential. East says so.\n\n```talks\nsource one\n```\n"
        let both = try #require(SourceDocument.read(beside, named: "more.md", language: .talks).document)
        #expect(check([shared, both]).diagnostics.isEmpty)
    }
}
