import Testing

@testable import Diagnostics

@Suite("Did you mean")
struct SpellingTests {
    private let objects = ["oil_storage", "oil_refining", "gas_storage", "power_line", "pipeline_pumping"]

    @Test("A slip of the fingers is found")
    func slips() {
        #expect(Spelling.nearest(to: "oil_storrage", among: objects) == "oil_storage")
        #expect(Spelling.nearest(to: "oil_stroage", among: objects) == "oil_storage")
        #expect(Spelling.nearest(to: "Power_Line", among: objects) == "power_line")
        #expect(Spelling.nearest(to: "powr_lien", among: objects) == "power_line")
    }

    @Test("What is too far from everything gets no suggestion")
    func tooFar() {
        #expect(Spelling.nearest(to: "hospital", among: objects) == nil)
        #expect(Spelling.nearest(to: "", among: ["A", "of"]) == nil)
        #expect(Spelling.nearest(to: "power_line", among: []) == nil)
        #expect(Spelling.nearest(to: String(repeating: "x", count: 10_000), among: objects) == nil)
    }

    @Test("At most a third of the letters may change: party C is not party A")
    func short() {
        #expect(Spelling.nearest(to: "C", among: ["A", "B"]) == nil)
        #expect(Spelling.nearest(to: "US", among: ["UN"]) == nil)
        #expect(Spelling.nearest(to: "us", among: ["US"]) == "US")
        #expect(Spelling.nearest(to: "dmx", among: ["dmz"]) == "dmz")
        #expect(Spelling.nearest(to: "fron", among: ["from"]) == "from")
    }

    @Test("Of equals the first in alphabetical order, whatever the order given")
    func ties() {
        #expect(Spelling.nearest(to: "zone_d", among: ["zone_b", "zone_a", "zone_c"]) == "zone_a")
        #expect(Spelling.nearest(to: "zone_d", among: ["zone_c", "zone_a", "zone_b"]) == "zone_a")
        #expect(Spelling.nearest(to: "zone_d", among: ["zone_a", "zonne_dd", "zone_dd"]) == "zone_a")
    }
}

@Suite("Codes of diagnostics")
struct CodeTests {
    private func code(_ number: Int, name: String = "x") -> Code {
        Code(number, name, .error, "", wrong: "", right: "")
    }

    @Test("A code is shown with four digits")
    func label() {
        #expect(code(7).label == "T0007")
        #expect(code(123).label == "T0123")
        #expect(code(12_345).label == "T12345")
    }

    @Test("Codes are the same if their numbers are")
    func equal() {
        #expect(code(7) == code(7, name: "y"))
        #expect(Set([code(7), code(7, name: "y"), code(8)]).count == 2)
    }

    @Test("Errors come before questions, questions before notes")
    func severity() { #expect([Severity.note, .error, .question].sorted() == [.error, .question, .note]) }

    @Test("Every code of the catalogue has its own number and name, an explanation and two examples")
    func catalogue() {
        let all = Catalogue.all
        #expect(Set(all.map(\.number)).count == all.count)
        #expect(Set(all.map(\.name)).count == all.count)
        for code in all {
            #expect(
                code.name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 },
                "\(code.label)")
            #expect(!code.explanation.isEmpty && code.explanation.hasSuffix("."), "\(code.label) \(code.name)")
            // What is wrong with an empty file is that it is empty.
            #expect(!code.wrong.isEmpty || code.name.hasSuffix("empty"), "\(code.label) \(code.name)")
            #expect(!code.right.isEmpty && code.wrong != code.right, "\(code.label) \(code.name)")
            #expect((1..<1100).contains(code.number), "\(code.label)")
        }
    }

    @Test("The shortest span that holds two spans, in either order")
    func spans() {
        func position(_ offset: Int) -> SourcePosition { SourcePosition(offset: offset, line: 1, column: offset + 1) }
        let early = SourceSpan(file: "a.md", start: position(2), end: position(9))
        let late = SourceSpan(file: "a.md", start: position(5), end: position(7))
        #expect(early.joined(with: late) == early)
        #expect(late.joined(with: early) == early)
    }
}
