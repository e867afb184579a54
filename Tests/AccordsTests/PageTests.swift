import Accords
import Diagnostics
import Documents
import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private func page(_ path: String) -> String? { try? String(contentsOf: root.appending(path: path), encoding: .utf8) }

/// The examples of the language reference: each block of terms with the worked cases right after it, and its line.
private let examples: [(line: Int, text: String)] = {
    guard let text = page("docs/language.md"), let document = SourceDocument.read(text, named: "language.md").document
    else { return [] }
    var examples: [(line: Int, text: String)] = []
    for fence in document.fences {
        let body = fence.lines.map { document.lineText($0) }.joined(separator: "\n")
        if fence.kind == .cases, let last = examples.last {
            examples[examples.count - 1].text = Example.document(last.text) + "\n```truce-test\n\(body)\n```\n"
        } else {
            examples.append((fence.opening, body))
        }
    }
    return examples
}()

@Suite("The pages that tell of the language are true")
struct PageTests {
    @Test("Every example of the language reference checks, and leaves nothing open", arguments: examples.map(\.line))
    func language(line: Int) throws {
        let example = try #require(examples.first { $0.line == line })
        let found = Example.checked(example.text)
        #expect(found.diagnostics.filter { $0.severity != .note } == [])
        #expect(found.accord != nil)
    }

    @Test("The reference has examples")
    func some() { #expect(examples.count > 20) }

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
