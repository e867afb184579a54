import Foundation
import Testing

@Suite("Pages of talks")
struct PagesOfTalks {
    private static let commands = ["check", "packages", "steps", "stability"]

    private func page(_ command: String, _ document: String, in folder: Folder) throws -> String {
        let outcome = try Truce.run(["talks", command, document, "--format", "html"], in: folder)
        #expect(outcome.code != 2, "\(outcome.complaint)")
        return outcome.text
    }

    @Test("A page asks for nothing from elsewhere, and every link inside it leads somewhere", arguments: commands)
    func links(command: String) throws {
        let example = Truce.repository.appending(path: "Examples/talks-march-2025/talks.md").path
        let page = try page(command, example, in: try Folder())
        #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("@import"))
        #expect(page.ranges(of: /src="/).isEmpty)
        let anchors = Set(page.matches(of: /id="([^"]+)"/).map { String($0.output.1) })
        for match in page.matches(of: /href="#([^"]+)"/) {
            #expect(anchors.contains(String(match.output.1)), "\(match.output.0)")
        }
        #expect(page.contains("Not for publication."))
    }

    @Test("The frontier is a plot with a point for each package, the deadlock and the plan are pictures")
    func pictures() throws {
        let folder = try Folder()
        let example = Truce.repository.appending(path: "Examples/talks-march-2025/talks.md").path
        #expect(try page("packages", example, in: folder).matches(of: /class="frontier"/).count >= 2)
        #expect(try page("check", example, in: folder).contains("class=\"knot wide\""))
        #expect(try page("steps", example, in: folder).matches(of: /class="strip"/).count >= 2)
    }

    @Test("Names that are markup stay text", arguments: commands) func hostile(command: String) throws {
        let folder = try Folder()
        let evil = "</title><script>alert(1)</script>\u{202E}"
        try folder.write(
            "talks.md",
            """
            ```talks
            talks "\(evil)"
            party A "\(evil)"
            party B "\(evil)"
            source s "\(evil)" at "javascript:alert(1)"
            issue x "\(evil)"
              option a "\(evil)"
              option b "\(evil)"
            A values x a 7, b 2 from s saying "\(evil)"
            B values x a 2, b 7 from s
            step one "\(evil)" by A
              costs A 1
              gives B 1
            step two "\(evil)" by B
            A requires two before one from s
            B requires one before two from s
            proposal p "\(evil)" by A
              x a
            conflict "\(evil)"
              state 1 "\(evil)"
              state 2 "open"
              A moves 1 and 2
              A prefers 2 over 1
            ```
            """)
        let page = try page(command, "talks.md", in: folder)
        #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("href=\"javascript"))
    }
}
