import Foundation
import Testing

/// What can be said of documents and tables without running Truce on them.
@Suite("Papers")
struct PaperTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Paths of all files under some folders that end so, relative to the root.
    private static func files(in folders: [String], ending suffix: String) -> [String] {
        folders.flatMap { folder -> [String] in
            let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects ?? []
            return names.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }
        }.sorted()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test(
        "Every link from one document to another leads somewhere",
        arguments: ["README.md", "CONTRIBUTING.md"] + files(in: ["docs", "Examples"], ending: ".md"))
    func links(path: String) throws {
        // Written by others, or made from the code, and not there in every state of the work.
        let later = ["docs/images/report.png", "docs/language.md", "docs/errors.md", "ARCHITECTURE.md"]
        let folder = URL(filePath: path, relativeTo: Self.root).absoluteURL.deletingLastPathComponent()
        for match in try text(path).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
            let target = String(match.output.1)
            if target.contains("://") { continue }
            let file = folder.appending(path: target).standardized
            let known = later.contains { file.path.hasSuffix("/" + $0) }
            #expect(known || FileManager.default.fileExists(atPath: file.path), "\(path) points to \(target)")
        }
    }

    @Test(
        "Every fence is closed, and every accord, and all talks, have terms, worked cases and headings",
        arguments: files(in: ["Examples"], ending: ".md").filter { !$0.hasSuffix("README.md") })
    func accords(path: String) throws {
        let text = try text(path)
        let language = path.contains("/talks-") ? "talks" : "truce"
        let fences = text.split(separator: "\n").filter { $0.hasPrefix("```") }
        #expect(fences.count.isMultiple(of: 2))
        for (place, fence) in fences.enumerated() {
            #expect(
                place.isMultiple(of: 2) ? ["```\(language)", "```\(language)-test"].contains(fence) : fence == "```")
        }
        // An annex is read together with the accord that names it, a confidential file beside the shared one: the cases are there.
        if path.contains("/constructs/") || text.contains("\nconfidential to ") { return }
        #expect(fences.contains("```\(language)") && fences.contains("```\(language)-test"))
        #expect(text.contains("\n## "))
        let cases = text.split(separator: "\n").filter { $0.hasPrefix("case ") }
        #expect(cases.count >= 4)
        #expect(Set(cases).count == cases.count)
    }

    @Test(
        "Every table has one header, as many fields in each row, and no id twice",
        arguments: files(in: ["Examples"], ending: ".csv"))
    func tables(path: String) throws {
        let rows = try #require(Self.rows(of: text(path)))
        let header = try #require(rows.first)
        #expect(Set(header).count == header.count)
        for (line, row) in rows.enumerated() { #expect(row.count == header.count, "\(path), record \(line + 1)") }
        if let place = header.firstIndex(of: "report_id") {
            let ids = rows.dropFirst().map { $0[place] }
            #expect(Set(ids).count == ids.count)
            #expect(!ids.contains(""))
        }
    }

    @Test("A claim about a real war has the address of who said it; an invented one says that it is")
    func sources() throws {
        for path in Self.files(in: ["Examples"], ending: ".csv") {
            let rows = try #require(Self.rows(of: text(path)))
            let header = try #require(rows.first)
            for row in rows.dropFirst() {
                let fields = Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
                if path.contains("ukraine-2025") {
                    guard header.contains("source_url") else { continue }
                    #expect(fields["source_url"]?.hasPrefix("https://") == true, "\(path): \(row.first ?? "")")
                } else if !path.hasSuffix("decisions.csv") {
                    // A decision is no claim.
                    #expect(row.contains { $0.hasPrefix("Invented") }, "\(path): \(row.first ?? "")")
                }
            }
        }
    }

    @Test("Public talks give the address of every source but the modellers; invented ones say that they are invented")
    func sourcesOfTalks() throws {
        for path in Self.files(in: ["Examples"], ending: ".md")
        where path.contains("/talks-") && !path.hasSuffix("README.md") {
            let text = try text(path)
            if text.contains("Invented") { continue }
            for line in text.split(separator: "\n") where line.hasPrefix("source ") {
                let isOwn = line.hasPrefix("source modellers ") || line.hasPrefix("source brams_taylor ")
                #expect(isOwn || line.contains(" at \"https://"), "\(path): \(line)")
            }
        }
    }

    @Test("Nothing tells of the machine on which it was made")
    func machine() throws {
        for path in Self.files(in: ["docs", "Examples"], ending: "") + [
            "README.md", "Makefile", "NOTICE", "CHANGELOG.md",
        ] {
            guard let text = try? text(path) else { continue }
            #expect(!text.contains("/work/") && !text.contains("/home/") && !text.contains("/tmp/"), "\(path)")
        }
    }

    /// The records of an RFC 4180 text, or nil if a quote is not closed.
    private static func rows(of text: String) -> [[String]]? {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var previousWasQuote = false
        for byte in text.utf8 {
            if isQuoted {
                if previousWasQuote {
                    previousWasQuote = false
                    if byte == 34 {
                        field.append(34)
                        continue
                    }
                    isQuoted = false
                } else if byte == 34 {
                    previousWasQuote = true
                    continue
                } else {
                    field.append(byte)
                    continue
                }
            }
            switch byte {
            case 34 where field.isEmpty: isQuoted = true
            case 44, 10:
                row.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == 10 {
                    rows.append(row)
                    row = []
                }
            case 13: continue
            default: field.append(byte)
            }
        }
        return isQuoted || !row.isEmpty || !field.isEmpty ? nil : rows
    }
}
