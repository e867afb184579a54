import Diagnostics
import Documents
import Testing

@testable import Talks

/// Those that one document alone can draw.
private let talksCodes = Catalogue.all.filter {
    (1000..<1100).contains($0.number) && ![.talksNotRevealed, .talksTerm, .talksCaseUndecided].contains($0)
}

@Suite("The language of talks")
struct LanguageTests {
    @Test("Every sentence is read and checked") func sentences() {
        let found = checked(everySentence)
        #expect(found.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
        let talks = found.negotiation
        #expect(talks?.parties.map(\.name) == ["A", "B"])
        #expect(talks?.judgements.count == 15)
        #expect(talks?.steps.map(\.verification) == [259_200, 0, nil])
        #expect(talks?.conflicts.count == 2)
        #expect(talks?.proposals.first?.options == [1, nil])
        #expect(talks?.judgements.first { $0.label == "no-cession" }?.backing.confidence == .moderate)
        // What stands under `from` has it as its source.
        #expect(talks?.judgements.first?.backing.quotation == "as we said")
    }

    @Test("Formatting changes nothing that is said, and formatting twice is formatting once") func formatting() {
        let messy = everySentence.replacing("  ", with: "     ").replacing(", ", with: " ,  ")
        for text in [everySentence, messy] {
            let once = format(document(text))
            let again = SourceDocument.read(once, named: "talks.md", language: .talks).document
            #expect(again.map(format) == once)
            #expect(
                again.map { Written($0).blocks[0].nodes.map(\.words) }
                    == Written(document(text)).blocks[0].nodes.map(\.words))
        }
        #expect(format(document(messy)) == format(document(everySentence)))
    }

    @Test(
        "Each line that is read is written as itself", arguments: everySentence.split(separator: "\n").map(String.init))
    func lines(line: String) {
        let document = document(line.trimmingPrefix { $0 == " " }.description)
        let outline = document.outline(of: document.fences[0])
        var cursor = Cursor(file: "talks.md", tokens: outline.lines[0].tokens)
        let read = try? cursor.line()
        #expect(read != nil)
        guard let read else { return }
        let node = Node(
            statement: read.0, backing: read.1, label: read.2, span: document.span(ofLine: 4), parent: nil)
        #expect(node.words == line.trimmingPrefix { $0 == " " }.description)
    }

    @Test("The wrong example draws its code", arguments: talksCodes) func wrong(code: Code) {
        let found = checked(code.wrong)
        let all = found.diagnostics + (found.negotiation?.caseDiagnostics() ?? [])
        #expect(Set(all.filter { $0.severity != .note || $0.code == code }.map(\.code.name)) == [code.name])
    }

    @Test("The right example is free of errors and questions", arguments: talksCodes) func right(code: Code) {
        let found = checked(code.right)
        let all = found.diagnostics + (found.negotiation?.caseDiagnostics() ?? [])
        #expect(all.filter { $0.severity != .note || $0.code == code }.map(\.message) == [])
        #expect(found.negotiation != nil)
    }

    @Test("A line that cannot be read costs itself: the others are still looked at") func recovery() {
        let found = checked("party A\npartie B\nissue x\n  option a\n  opt b\nparty C\nC wants everything")
        #expect(found.diagnostics.filter { $0.code == .talksSentence }.count >= 2)
        #expect(found.negotiation == nil)
    }

    @Test("Two sources that state other amounts leave everything between open, and say so") func disagreement() throws {
        let found = checked(
            """
            party A
            party B
            source one "One"
            source two "Two"
            issue x
              option a
              option b
            A values x a 2 to 3 from one
            A values x a 8 from two
            """)
        #expect(found.diagnostics.map(\.code) == [.talksSourcesDisagree])
        let worth = try #require(found.negotiation?.worths()[0][0][0])
        #expect(worth.low == Amount(2) && worth.high == Amount(8))
    }

    @Test("Nothing crashes on lines cut anywhere, doubled, or with words exchanged") func damaged() {
        let lines = everySentence.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var text = lines
            for _ in 0..<3 {
                let at = Int.random(in: text.indices, using: &random)
                var words = text[at].split(separator: " ").map(String.init)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: words = Array(words.prefix(Int.random(in: 0...words.count, using: &random)))
                case 1: words.shuffle(using: &random)
                case 2: words += words
                default: words = words.map { _ in words.randomElement(using: &random) ?? "" }
                }
                text[at] = words.joined(separator: " ")
            }
            let joined = text.joined(separator: "\n")
            let found = checked(joined)
            _ = format(document(joined))
            if let talks = found.negotiation { _ = try? talks.packageProblem() }
        }
    }

    @Test("Ten thousand options, hostile names and huge numbers are read or complained of, and quickly") func large() {
        let options = (0..<10_000).map { "  option o\($0)" }.joined(separator: "\n")
        let found = checked("party A\nparty B\nissue x\n\(options)")
        #expect(found.negotiation?.issues[0].options.count == 10_000)
        for bad in ["1e999", "-1", "99999999999999999999", "0.1234567890123456789", "١٢"] {
            let found = checked(
                "party A\nparty B\nsource t \"T\"\nissue x\n  option a\n  option b\nA values x a \(bad) from t")
            #expect(found.negotiation == nil, "\(bad)")
        }
    }
}

@Suite("What is confidential to a party")
struct ConfidentialTests {
    private let shared = """
        talks "Border"
        party A
        party B
        source team "Own assessment"
        issue x
          option a
          option b
        step s by A, B
        """
    private func own(_ party: String, _ canary: String) -> SourceDocument {
        document(
            """
            confidential to \(party)
            source \(canary) "\(canary)"
            \(party) values x a 7, b 2 from \(canary) saying "\(canary)"
            \(party) cannot accept x b from \(canary) as \(canary)-line
            """, named: "\(party).md")
    }

    @Test("A file goes in only where its party is revealed; else nothing of it is in the talks") func revealed() {
        let documents = [document(shared), own("A", "canary-one"), own("B", "canary-two")]
        let none = check(documents)
        #expect(none.negotiation?.judgements.count == 0)
        #expect(!"\(none)".contains("canary"))
        let one = check(documents, revealing: ["A"])
        #expect("\(one)".contains("canary-one") && !"\(one)".contains("canary-two"))
        #expect(one.diagnostics.map(\.code) == [.talksNotRevealed])
        let both = check(documents, revealing: ["A", "B"])
        #expect(both.negotiation?.judgements.count == 6)
    }

    @Test("A file of a party that does not exist, or whose head cannot be read, is nobody's and stays closed")
    func nobody() {
        let stranger = check([document(shared), own("C", "canary")], revealing: ["C"])
        #expect(stranger.negotiation == nil)
        #expect(stranger.diagnostics.contains { $0.code == .talksNameUnknown })
        let broken = document("confidential A\nsource canary \"canary\"\nA values x a 7 from canary", named: "A.md")
        let found = check([document(shared), broken])
        #expect(!"\(found.negotiation as Any)".contains("canary"))
    }
}

@Suite("What is written of what nobody knows, and with words of the language")
struct WordsAndSilence {
    @Test("That nobody has judged needs no source") func silence() {
        let found = checked("party A\nparty B\nissue x\n  option a\n  option b\nno judgement of A on x")
        #expect(found.diagnostics.isEmpty)
    }

    @Test("A name that is a word of the language is refused where it is declared, and said to be one")
    func reserved() {
        let found = checked("party A\nparty B\nissue aid\n  option level \"As now\"\n  option stopped")
        #expect(found.diagnostics.first?.code == .nameForm)
        #expect(found.diagnostics.first?.message.contains("“level” is a word of the language") == true)
    }

    @Test("A total that may lie on either side of the least is neither accepted nor refused") func doubt() throws {
        let text = """
            party A
            party B
            source team "Own"
            issue x
              option a
              option b
            A values x a 2 to 6, b 1 from team
            A cannot accept less than 4 from team```

            ```talks-test
            case "in doubt"
              package x a
              expect A could accept
            case "in doubt too"
              package x a
              expect A cannot accept
            case "certain"
              package x b
              expect A cannot accept
            """.replacing("team```", with: "team\n```")
        let failed = try #require(checked(text).negotiation).caseDiagnostics()
        #expect(failed.count == 2)
        #expect(failed.allSatisfy { $0.message.contains("it may be worth anything from 2 to 6 to A") })
    }

    @Test("A party can give up only what it holds itself") func givingUp() {
        let found = checked(
            """
            party A
            party B
            source team "Own"
            issue x
              option a
              option b
            A cannot accept x a from team as not-a
            B can live without not-a from team
            """)
        #expect(found.diagnostics.map(\.code) == [.talksNameUnknown])
        #expect(found.diagnostics.first?.message == "“not-a” is held by A.")
    }

    @Test("A case is about its own file and the shared one: another's file does not change what comes out")
    func casesOfFiles() throws {
        let shared = document(
            """
            party A
            party B
            source team "Own"
            issue x
              option a
              option b
            step one by A
            step two by B
            A requires two before one from team as two-first
            ```

            ```talks-test
            case "open"
              package x a
              expect A could accept
              expect a way
            """)
        func own(_ party: String, _ lines: String, _ expected: String) -> SourceDocument {
            document(
                """
                confidential to \(party)
                source \(party)-source confidential
                \(lines)
                ```

                ```talks-test
                case "of \(party)"
                  package x a
                  relaxing two-first
                  expect \(expected)
                """, named: "\(party).md")
        }
        let found = check(
            [
                shared, own("A", "A cannot accept x a from A-source as a-line", "A cannot accept"),
                own("B", "B requires one before two from B-source", "A could accept"),
            ], revealing: ["A", "B"])
        let talks = try #require(found.negotiation)
        #expect(talks.caseDiagnostics().map(\.message) == [])
    }

    @Test("A case of the shared document comes out the same when a confidential file adds issues, steps and guarantees")
    func casesApart() throws {
        let common = """
            party A
            party B
            source team "Own"
            issue land
              option kept
              option left
            A values land kept 3, left 7 from team
            step pull "A leaves" by A
            """
        let cases = """
            ```talks-test
            case "whole"
              package land left
              expect A 7
              expect necessarily efficient
            case "open"
              expect a way
            ```
            """
        func file(_ name: String, _ block: String, _ rest: String = "") throws -> SourceDocument {
            try #require(
                SourceDocument.read("```talks\n\(block)\n```\n\n\(rest)\n", named: name, language: .talks).document)
        }
        let own = try file(
            "B.md",
            """
            confidential to B
            source b
            issue toll
              option half
              option all
            step stay "B stays" by B
            B requires stay before pull from b
            B requires pull before stay from b
            """)
        let shared = try file("talks.md", common, cases)
        for documents in [[shared], [shared, own], [own, shared]] {
            let found = check(documents, revealing: ["B"])
            let talks = try #require(found.negotiation, "\(found.diagnostics.map(\.message))")
            #expect(talks.caseDiagnostics().map(\.message) == [])
        }
        // What the shared document names has to stand in it.
        let leaning = try file("talks.md", common + "\nA values toll half 3 from team")
        #expect(check([leaning, own], revealing: ["B"]).negotiation == nil)
    }

    @Test("What a step gives is asked about where nothing says whether it can be undone") func undoing() {
        func codes(_ lines: String) -> [Code] {
            checked("party A\nparty B\nsource team\nfrom team\n  step go by A\n\(lines)").diagnostics.map(\.code)
        }
        #expect(codes("    gives B 2") == [.talksUndoing] && codes("    costs A 1") == [.talksUndoing])
        #expect(codes("    gives B 2\n    can be undone") == [] && codes("    costs A 0") == [])
    }

    @Test(
        "Who takes part, and the scale, stand in the shared document",
        arguments: ["party C", "guarantor G", "scale 0 to 5"])
    func forAll(line: String) {
        let shared = document("party A\nparty B\nsource team\nissue i\n  option x\n  option y")
        let found = check([shared, document("confidential to B\n\(line)", named: "B.md")], revealing: ["B"])
        #expect(found.negotiation == nil && found.diagnostics.map(\.code) == [.talksBlock])
    }

    @Test("Each line keeps its own source: its own, or that of the `from` above it, or that of the line it belongs to")
    func sourcesOfLines() throws {
        let found = checked(
            """
            party A
            party B
            guarantor G
            source paper "The paper"
            source team "Own"
            delegation "Ministry" of A from paper
            issue land from paper
              option kept
              from team, confidence low
                option left
            step pull "A leaves" by A from paper saying "we leave"
              gives B 1
              from team, confidence low
                costs A 2
                cannot be undone from paper, confidence high
            guarantee watch by G from paper
              from team
                covers B
            order "A first" pull before other from team
            step other by B
            conflict "Hill" from team
              A decides leave
              G decides pay "pays" from paper
              A wants leave
              G wants not pay and leave from paper
            """)
        let talks = try #require(found.negotiation, "\(found.diagnostics.map(\.message))")
        func told(_ backing: Negotiation.Backing) -> String {
            backing.sources.map { talks.sources[$0].name }.joined(separator: " ") + (backing.quotation ?? "")
                + (backing.confidence.map { " \($0.rawValue)" } ?? "") + " \(backing.span.start.line)"
        }
        func told(_ details: [Negotiation.Detail]) -> [String] { details.map { "\($0.words): \(told($0.backing))" } }
        #expect(told(talks.parties[0].delegations) == ["delegation \"Ministry\" of A: paper 9"])
        #expect(told(talks.issues[0].backing) == "paper 10")
        #expect(talks.issues[0].options.map { told($0.backing) } == ["paper 11", "team low 13"])
        #expect(told(talks.steps[0].backing) == "paperwe leave 14")
        #expect(
            told(talks.steps[0].details) == [
                "gives B 1: paperwe leave 15", "costs A 2: team low 17", "cannot be undone: paper high 18",
            ])
        #expect(told(talks.guarantees[0].details) == ["covers B: team 21"])
        #expect(told(talks.orders[0].backing) == "team 22")
        #expect(
            told(talks.conflicts[0].details) == [
                "A decides leave: team 25", "G decides pay \"pays\": paper 26", "A wants leave: team 27",
                "G wants not pay and leave: paper 28",
            ])
        // A guarantor decides in a conflict like a party, and parties come first.
        let model = try #require(ConflictModel(talks.conflicts[0], name: talks.name))
        #expect(model.makers == [.party(0), .guarantor(0)])
        #expect(model.titles.last == "A leave; G pays")
    }

    @Test(
        "A `from` stands behind what may stand there",
        arguments: ["    needs pull", "    state 1 \"x\"", "    from team", "  from team\n    term \"x\""])
    func misplacedUnderFrom(line: String) {
        let found = checked(
            "party A\nparty B\nsource team\nissue land from team\n  option kept\n  from team\n    option left\n\(line)")
        #expect(found.diagnostics.contains { $0.code == .talksIndent })
    }

    @Test("A state of a conflict says who does what") func states() throws {
        let found = checked(
            """
            party A
            party B
            source team "Own"
            conflict "Fire" from team
              A decides hold "holds fire"
              A decides leave "leaves the hill"
              B decides back "pulls back"
              A wants hold
              B wants back
            """)
        let talks = try #require(found.negotiation)
        let model = try #require(ConflictModel(talks.conflicts[0], name: talks.name))
        #expect(model.titles.first == "nothing of it")
        #expect(model.titles.last == "A holds fire and leaves the hill; B pulls back")
    }
}
