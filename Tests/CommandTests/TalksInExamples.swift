import Foundation
import Testing

@Suite(
    "The talks of Examples and of the pages", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests")
)
struct TalksInExamples {
    private static let examples = ["talks-march-2025", "talks-jeddah-2023", "talks-camp-david-1978", "talks-bridge"]

    private static func path(_ name: String) -> String { Truce.repository.appending(path: name).path }

    @Test("Each is checked, nothing in it is open, and its worked cases come out", arguments: examples)
    func checks(name: String) throws {
        let outcome = try Truce.run(["talks", "check", Self.path("Examples/\(name)/talks.md")], in: Folder())
        #expect(outcome.code == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
        #expect(!outcome.text.contains("no worked case"))
    }

    @Test("Each stands as `truce talks format` writes it", arguments: examples)
    func formatted(name: String) throws {
        let folder = Truce.repository.appending(path: "Examples/\(name)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".md") && $0 != "README.md"
        }
        let outcome = try Truce.run(
            ["talks", "format", "--check"] + names.sorted().map { folder.appending(path: $0).path }, in: Folder())
        #expect(outcome.code == 0, "\(outcome.complaint)")
    }

    @Test(
        "The bridge is free of errors with each side's file, and with both",
        arguments: [["East"], ["West"], ["East", "West"]])
    func confidential(parties: [String]) throws {
        let files = ["talks", "east", "west"].map { Self.path("Examples/talks-bridge/\($0).md") }
        let outcome = try Truce.run(["talks", "check"] + files + ["--reveals"] + parties, in: Folder())
        #expect(outcome.code == 0, "\(outcome.complaint)")
    }

    @Test("What a side could give up is told where it blocks, to those whom it told")
    func readiness() throws {
        let files = ["talks", "east"].map { Self.path("Examples/talks-bridge/\($0).md") }
        let words = "East could live without it"
        let open = try Truce.run(["talks", "check"] + files, in: Folder())
        #expect(!open.text.contains(words))
        let revealed = try Truce.run(["talks", "check"] + files + ["--reveals", "East"], in: Folder())
        #expect(revealed.text.contains(words))
        let json = try Truce.run(["talks", "check"] + files + ["--reveals", "East", "--format", "json"], in: Folder())
        let schema = try Schema(Data(contentsOf: Truce.repository.appending(path: "docs/deadlock.schema.json")))
        #expect(try schema.flaws(of: json.output) == [])
        #expect(json.text.contains("couldLiveWithout"))
    }

    @Test("Whoever goes first is exposed, and at the same moment nobody is, on 18 March 2025")
    func orders() throws {
        let outcome = try Truce.run(
            ["talks", "steps", Self.path("Examples/talks-march-2025/talks.md"), "--format", "json"], in: Folder())
        struct Steps: Decodable {
            struct Order: Decodable { var worstExposure: [String]? }
            var orders: [Order]
        }
        let steps = try JSONDecoder().decode(Steps.self, from: Data(outcome.output))
        #expect(steps.orders.map(\.worstExposure) == [nil, ["0", "0"], ["1", "0"], ["0", "1"]])
    }

    @Test("Adjusted Winner is on the frontier of Camp David: nothing betters it for one side without the other's loss")
    func campDavid() throws {
        let outcome = try Truce.run(
            ["talks", "packages", Self.path("Examples/talks-camp-david-1978/talks.md"), "--improve", "adjusted"],
            in: Folder())
        #expect(outcome.code == 0, "\(outcome.complaint)")
        #expect(outcome.text.contains("t cannot be improved for anybody without another's loss."))
    }

    // MARK: The reference

    /// The examples of a page: talks, and their worked cases.
    private static func wholeDocuments(_ page: String) -> [(talks: String, cases: String)] {
        page.components(separatedBy: "```talks-example\n").dropFirst().map { rest in
            let text = rest.components(separatedBy: "\n```").first ?? ""
            let parts = text.components(separatedBy: "\n---\n")
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    @Test("Every example of docs/talks.md is checked, and its cases come out")
    func reference() throws {
        let page = try String(contentsOf: Truce.repository.appending(path: "docs/talks.md"), encoding: .utf8)
        let documents = Self.wholeDocuments(page)
        #expect(documents.count == 5)
        for document in documents {
            #expect(document.cases.contains("expect "))
            let folder = try Folder()
            try folder.write("talks.md", "```talks\n\(document.talks)\n```\n\n```talks-test\n\(document.cases)\n```\n")
            let outcome = try Truce.run(["talks", "check", "talks.md"], in: folder)
            let first = document.talks.split(separator: "\n").first ?? ""
            #expect(outcome.code == 0 && outcome.complaint.isEmpty, "\(first): \(outcome.complaint)")
            #expect(try Truce.run(["talks", "format", "--check", "talks.md"], in: folder).code == 0, "\(first)")
        }
    }

    @Test(
        "Every sentence is told of, and used in an example",
        arguments: [
            "talks", "party", "guarantor", "delegation", "scale", "source", "from", "issue", "option", "term",
            "no judgement of",
            "step", "carries out", "needs", "costs", "gives", "can be undone", "cannot be undone", "verified by",
            "guarantee",
            "covers", "order", "proposal", "accepted by", "rejected by", "conflict", "state", "impossible", "case",
            "package",
            "package of", "expect",
            "PARTY weighs", "PARTY values", "PARTY prefers", "PARTY cannot accept", "PARTY cannot accept less than",
            "PARTY can live with", "PARTY can live without", "PARTY requires", "PARTY bears at most", "PARTY moves",
            "PARTY decides",
            "PARTY wants",
        ])
    func sentences(words: String) throws {
        let page = try String(contentsOf: Truce.repository.appending(path: "docs/talks.md"), encoding: .utf8)
        let told = words.split(separator: " ").filter { $0 != "PARTY" }.joined(separator: " ")
        let lines = Self.wholeDocuments(page).flatMap { ($0.talks + "\n" + $0.cases).split(separator: "\n") }
        let isUsed = lines.contains { line in
            let text = line.drop { $0 == " " }
            return words.hasPrefix("PARTY")
                ? ["East", "West"].contains { text.hasPrefix("\($0) \(told) ") }
                : text == told || text.hasPrefix(told + " ")
        }
        #expect(isUsed, "no example uses `\(words)`")
        #expect(page.contains("`\(words)") || page.contains("`\(told)"), "`\(words)` is not told of")
    }

    // MARK: The walk-through

    /// A block of a page that is run: files to write, commands, and what their output has to hold.
    private struct Step {
        var files: [(name: String, text: String)] = []
        var commands = ""
        var expected: [String] = []
    }

    private static func steps(_ page: String) -> [Step] {
        var steps: [Step] = [Step()]
        var open: (marks: String, kind: String)?
        for line in page.components(separatedBy: "\n") {
            let marks = String(line.prefix { $0 == "`" })
            if let (opening, kind) = open {
                if line == opening {
                    open = nil
                } else if kind == "sh" {
                    steps[steps.count - 1].commands += line + "\n"
                } else if kind == "text" {
                    steps[steps.count - 1].expected.append(line)
                } else if kind.hasPrefix("markdown ") {
                    steps[steps.count - 1].files[steps[steps.count - 1].files.count - 1].text += line + "\n"
                }
            } else if marks.count >= 3 {
                open = (marks, String(line.dropFirst(marks.count)))
                let isNew = !steps[steps.count - 1].commands.isEmpty
                if let kind = open?.kind, kind == "sh" || kind.hasPrefix("markdown ") {
                    if isNew { steps.append(Step()) }
                    if kind != "sh" { steps[steps.count - 1].files.append((String(kind.dropFirst(9)), "")) }
                }
            }
        }
        return steps
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("Every command of docs/mediator.md does what the page says, and its words stand in what comes out")
    func walkThrough() throws {
        let page = try String(contentsOf: Truce.repository.appending(path: "docs/mediator.md"), encoding: .utf8)
        let steps = Self.steps(page)
        #expect(steps.count == 11)
        let folder = try Folder()
        var place = ""
        for step in steps {
            // Where a block leaves off the next one begins.
            for file in step.files { try folder.write("\(place)\(file.name)", file.text) }
            let commands = step.commands.replacing("Examples/", with: "\"$REPOSITORY\"/Examples/").replacing(
                "truce talks", with: "\"$TRUCE\" talks"
            ).replacing("truce check", with: "\"$TRUCE\" check")
            let outcome = try Truce.shell(
                "cd ./\(place)\n" + commands, in: folder,
                environment: ["COLUMNS": "100", "REPOSITORY": Truce.repository.path])
            for line in step.commands.split(separator: "\n") where line.hasPrefix("cd ") {
                let to = line.dropFirst(3)
                place = to.hasPrefix("../") ? "\(to.dropFirst(3))/" : "\(to)/"
            }
            // Lines are wrapped; what counts is what they say.
            let said = Self.words(outcome.text + "\n" + outcome.complaint)
            for line in step.expected where !line.isEmpty {
                #expect(said.contains(Self.words(line)), "after \(step.commands): \(line)\n\(said)")
            }
        }
    }
}
