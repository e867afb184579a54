import Accords
import Diagnostics
import Documents
import Foundation

/// Makes a whole accord of an example that shows only the lines that matter.
enum Example {
    /// Lines that every accord needs, unless the example has its own.
    private static let needed: [(word: String, line: String)] = [
        ("accord", "accord \"Example\""), ("time zone", "time zone UTC"), ("party A", "party A"),
        ("party B", "party B"),
        ("in force", "in force from 2025-03-01 00:00 without end"),
    ]

    /// The document: the example itself if it has blocks, else a block of the lines that are missing and those of the
    /// example.
    static func document(_ example: String) -> String {
        if example.contains("```") || example.hasPrefix("#") { return example }
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var text = ""
        for (word, line) in needed {
            let isThere = lines.contains {
                $0 == word || $0.hasPrefix(word + " ") || (word == "accord" && $0.hasPrefix("declaration "))
            }
            if !isThere { text += line + "\n" }
        }
        text += example
        if !lines.contains(where: { $0.hasPrefix("article ") }) { text += "\narticle 1\n  no party may movement" }
        return "```truce\n\(text)\n```\n"
    }

    /// Checks an example.
    static func checkedResult(_ example: String) -> CheckResult {
        let document = SourceDocument.read(Self.document(example), named: "accord.md").document
        return check(document.map { [$0] } ?? [], places: TestPlaces())
    }

    /// Reads and checks an example.
    static func checked(_ example: String) -> (text: String, diagnostics: [Diagnostic], accord: Accord?) {
        let text = document(example)
        let reading = SourceDocument.read(text, named: "accord.md")
        guard let document = reading.document else { return (text, reading.diagnostics, nil) }
        let result = check([document], places: TestPlaces())
        return (text, reading.diagnostics + result.diagnostics, result.accord)
    }
}

/// Texts kept beside the tests. With the environment variable `TRUCE_WRITE_GOLDEN` set they are written anew.
enum Golden {
    static func folder(_ file: String = #filePath) -> URL {
        URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")
    }

    /// The text kept under a name, after writing it anew if asked to.
    static func text(_ name: String, now: String) -> String {
        let url = folder().appending(path: name)
        if ProcessInfo.processInfo.environment["TRUCE_WRITE_GOLDEN"] != nil {
            try? FileManager.default.createDirectory(at: folder(), withIntermediateDirectories: true)
            try? now.write(to: url, atomically: true, encoding: .utf8)
        }
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }
}
