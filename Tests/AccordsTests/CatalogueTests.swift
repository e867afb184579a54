import Accords
import Diagnostics
import Documents
import Testing

/// The codes of documents, terms and worked cases that an example can show.
private let shown: [Code] = Catalogue.all.filter {
    $0.number < 600 && ![1, 2, 3, 4, 10].contains($0.number)
        && ![.definitionDeep, .readingsMany, .forceMany, .feedCannotTell, .stateOrAct].contains($0)
}

@Suite("Every diagnostic has an example that draws it and one that does not")
struct CatalogueTests {
    @Test("The wrong example draws its code and nothing else that matters", arguments: shown)
    func wrong(code: Code) {
        let found = Example.checked(code.wrong)
        let serious = Set(found.diagnostics.filter { $0.severity != .note }.map(\.code.name))
        if code.severity == .note || code.number < 50 {
            #expect(found.diagnostics.contains { $0.code == code })
            if code.number >= 50 { #expect(serious.isEmpty) }
        } else {
            #expect(serious == [code.name])
        }
    }

    @Test("The right example is free of it, and of errors and questions", arguments: shown)
    func right(code: Code) {
        let found = Example.checked(code.right)
        #expect(!found.diagnostics.contains { $0.code == code })
        guard code.number >= 50 else { return }
        #expect(found.diagnostics.filter { $0.severity != .note }.map(\.code.name) == [])
        #expect(found.accord != nil)
    }

    @Test("The full text of every diagnostic is as it was agreed")
    func golden() {
        var text = ""
        for code in shown {
            let found = Example.checked(code.wrong)
            let document = SourceDocument.read(found.text, named: "accord.md").document
            let printer = TextPrinter(width: 100) { _, line in document?.lineText(line) }
            text += "=== \(code.label) \(code.name)\n\n"
            text += printer.text(found.diagnostics.filter { $0.code == code }) + "\n\n"
        }
        #expect(text == Golden.text("diagnostics.txt", now: text))
    }

    @Test("Numbers and names are unique, and every code has its words")
    func unique() {
        #expect(Set(Catalogue.all.map(\.number)).count == Catalogue.all.count)
        #expect(Set(Catalogue.all.map(\.name)).count == Catalogue.all.count)
        for code in Catalogue.all where code.number < 600 {
            #expect(code.explanation.count > 40, "\(code.name)")
            #expect(!code.right.isEmpty, "\(code.name)")
        }
    }
}
