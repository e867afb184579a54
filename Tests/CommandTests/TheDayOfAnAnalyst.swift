import Foundation
import Testing

@Suite("The day of an analyst, as docs/analyst.md tells it")
struct TheDayOfAnAnalyst {
    /// Commands, and lines that their output has to hold, in order of the page.
    private static func steps(_ page: String) -> [(commands: String, expected: [String])] {
        var steps: [(commands: String, expected: [String])] = []
        var fence: String?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                fence = fence == nil ? String(line.dropFirst(3)) : nil
                if fence == "sh" { steps.append(("", [])) }
            } else if fence == "sh" {
                steps[steps.count - 1].commands += line + "\n"
            } else if fence == "text", !line.isEmpty {
                steps[steps.count - 1].expected.append(String(line))
            }
        }
        return steps
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("Every command does what the page says, and its words stand in what comes out")
    func page() throws {
        let page = try String(contentsOf: URL(filePath: "docs/analyst.md"), encoding: .utf8)
        let steps = Self.steps(page)
        #expect(steps.count == 8)
        let folder = try Folder()
        for name in ["analyst", "template"] {
            for file in try FileManager.default.contentsOfDirectory(atPath: "Examples/\(name)") {
                let text = try String(contentsOf: URL(filePath: "Examples/\(name)/\(file)"), encoding: .utf8)
                if name == "analyst" || file == "accord.md" || file == "zones.geojson" { try folder.write(file, text) }
            }
        }
        // The first block copies the examples, as was just done.
        for step in steps.dropFirst() {
            let outcome = try Truce.shell(
                step.commands.replacing("truce ", with: "\"$TRUCE\" "), in: folder, environment: ["COLUMNS": "100"])
            // Lines are wrapped; what counts is what they say.
            let said = Self.words(outcome.text + "\n" + outcome.complaint)
            for line in step.expected { #expect(said.contains(Self.words(line)), "after \(step.commands): \(line)") }
        }
    }
}
