import Foundation
import Testing

/// What can be said of the language's reference without running Truce on it.
@Suite("Language reference")
struct LanguageReferenceTests {
    private static func text() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/language.md"), encoding: .utf8)
    }

    /// The lines of each example, in order; nil where a fence is not closed.
    private static func examples(of text: String) -> [[Substring]]? {
        var examples: [[Substring]] = []
        var open: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = open {
                if line == "```" {
                    examples.append(lines)
                    open = nil
                } else {
                    open = lines + [line]
                }
            } else if line == "```truce-example" {
                open = []
            }
        }
        return open == nil ? examples : nil
    }

    @Test("Every example is a whole accord with worked cases and expectations")
    func examples() throws {
        let examples = try #require(Self.examples(of: Self.text()))
        #expect(examples.count >= 10)
        for lines in examples {
            let parts = lines.split(separator: "---", omittingEmptySubsequences: false)
            #expect(parts.count == 2, "\(lines.first ?? "")")
            guard let terms = parts.first, let cases = parts.last else { continue }
            #expect(terms.contains { $0.hasPrefix("accord ") }, "\(lines.first ?? "")")
            #expect(cases.contains { $0.hasPrefix("case ") }, "\(lines.first ?? "")")
            #expect(cases.contains { $0.hasPrefix("expect ") }, "\(lines.first ?? "")")
        }
    }

    @Test("No two examples have the same name")
    func names() throws {
        let examples = try #require(Self.examples(of: Self.text()))
        let names = examples.compactMap(\.first)
        #expect(Set(names).count == names.count)
    }

    @Test(
        "Every kind of statement has a section",
        arguments: [
            "Heads", "Acts and objects", "Places", "Periods, moments, notices", "Questions", "Readings", "Force",
            "Powers", "Articles and bans", "Duties and triggers", "Things and numbers", "States", "Duties in parts",
            "Numbers over time", "Anchors and phases", "Accepted questions", "Worked cases", "Meaning",
            "Not built yet",
        ])
    func sections(title: String) throws {
        #expect(try Self.text().contains("\n## \(title)\n"))
    }

    @Test(
        "Every statement that is built is told of, and used in an example",
        arguments: [
            "accord", "signed", "time zone", "party", "group", "monitor", "commission", "mediator",
            "evidence counts from", "register", "day 1 is", "accepted question", "act", "object", "place", "zone",
            "distance", "period", "moment", "notice", "question", "reading", "in force", "renewed for", "excused for",
            "released after", "article", "not monitored because", "when", "where", "except", "case", "expect",
        ])
    func statements(keyword: String) throws {
        let text = try Self.text()
        let examples = try #require(Self.examples(of: text))
        let isUsed = examples.joined().contains { line in
            line.drop { $0 == " " }.hasPrefix(keyword + " ")
        }
        #expect(isUsed, "no example uses `\(keyword)`")
        #expect(text.contains("`\(keyword)") || text.contains("| `\(keyword)"), "`\(keyword)` is not told of")
    }
}
