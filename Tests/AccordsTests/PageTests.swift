import Accords
import Diagnostics
import Documents
import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private func page(_ path: String) -> String? { try? String(contentsOf: root.appending(path: path), encoding: .utf8) }

/// The examples of the language reference, each a whole accord: terms, and after a line `---` its worked cases.
private let examples: [(line: Int, text: String)] = {
    guard let text = page("docs/language.md") else { return [] }
    var examples: [(line: Int, text: String)] = []
    var open: (line: Int, text: String)?
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line == "```truce-example" {
            open = (place + 1, "```truce\n")
        } else if let example = open {
            if line == "```" {
                examples.append((example.line, example.text + "```\n"))
                open = nil
            } else {
                open?.text += line == "---" ? "```\n\n```truce-test\n" : line + "\n"
            }
        }
    }
    return examples
}()

@Suite("The pages that tell of the language are true")
struct PageTests {
    @Test("Every example of the language reference checks", arguments: examples.map(\.line))
    func language(line: Int) throws {
        let example = try #require(examples.first { $0.line == line })
        let found = Example.checked(example.text)
        #expect(found.diagnostics.filter { $0.severity == .error } == [])
        #expect(found.accord != nil)
    }

    @Test("The reference has examples")
    func some() { #expect(examples.count > 10) }

    @Test("docs/errors.md is made from the catalogue as it is; `make docs` writes it")
    func errors() {
        if ProcessInfo.processInfo.environment["TRUCE_WRITE_GOLDEN"] != nil {
            try? Catalogue.markdown.write(to: root.appending(path: "docs/errors.md"), atomically: true, encoding: .utf8)
        }
        #expect(page("docs/errors.md") == Catalogue.markdown)
    }

    @Test(
        "The accords of this project are in the canonical form or say the same in it",
        arguments: ["docs/drafting.md", "Examples/conformance/accord.md", "Examples/ukraine-2025/energy-moratorium.md"])
    func accords(path: String) throws {
        let text = try #require(page(path))
        let document = try #require(SourceDocument.read(text, named: path).document)
        let again = try #require(SourceDocument.read(format(document), named: path).document)
        #expect(
            Syntax.Document.parse(document).blocks.map(\.nodes) == Syntax.Document.parse(again).blocks.map(\.nodes))
        #expect(check([document]).accord != nil)
    }
}
