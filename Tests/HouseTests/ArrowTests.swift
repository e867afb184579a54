import Foundation
import Testing

/// The rooms and the arrows between them. Changing this table is a decision: see CONTRIBUTING.md.
private let decided: [String: Set<String>] = [
    "Diagnostics": [],
    "Vocabulary": ["Diagnostics"],
    "Documents": ["Diagnostics", "Vocabulary"],
    "Geography": ["Diagnostics", "Vocabulary"],
    "Accords": ["Diagnostics", "Vocabulary", "Documents", "Geography"],
    "Evidence": ["Diagnostics", "Vocabulary", "Geography"],
    "Monitoring": ["Diagnostics", "Vocabulary", "Geography", "Accords", "Evidence"],
    "Talks": ["Diagnostics", "Vocabulary", "Documents"],
    "Reporting": ["Diagnostics", "Vocabulary", "Geography", "Accords", "Evidence", "Monitoring", "Talks"],
    "truce": [
        "Diagnostics", "Vocabulary", "Documents", "Geography", "Accords", "Evidence", "Monitoring", "Talks",
        "Reporting",
    ],
]

@Suite("The house")
struct ArrowTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The rooms that a target of the manifest lists, read from the text of Package.swift: the program that would print it
    /// as JSON is not at hand inside a test.
    private func manifest() throws -> [String: Set<String>] {
        let text = try text("Package.swift")
        var targets: [String: Set<String>] = [:]
        for match in text.matches(
            of:
                /\.(?:target|executableTarget)\(\s*name: "(\w+)"(.*?)(?=\n        \.\w+[tT]arget\(|\n        \.target\(|\n    \])/
                .dotMatchesNewlines())
        {
            let body = String(match.output.2).replacing(/\.product\([^)]*\)/, with: "")
            let names = body.matches(of: /"(\w+)"/).map { String($0.output.1) }
            targets[String(match.output.1)] = Set(names.filter { decided[$0] != nil })
        }
        return targets
    }

    @Test("The manifest has the rooms and arrows that were decided")
    func manifestMatches() throws { #expect(try manifest() == decided) }

    @Test("Arrows go one way: no room can be reached from itself")
    func oneWay() {
        var order: [String] = []
        while let next = decided.keys.sorted().first(where: { room in
            !order.contains(room) && (decided[room] ?? []).isSubset(of: order)
        }) { order.append(next) }
        #expect(Set(order) == Set(decided.keys))
    }

    @Test("No file imports a room that its own room may not use", arguments: decided.keys.sorted())
    func imports(room: String) throws {
        let folder = root.appending(path: "Sources/\(room)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let allowed = (decided[room] ?? []).union([room])
        var count = 0
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            count += 1
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(
                of:
                    /(?m)^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public |package |internal |private |fileprivate )?import (?:struct |enum |class |func |protocol |typealias )?(\w+)/
            ) {
                let name = String(match.output.1)
                guard decided[name] != nil else { continue }
                #expect(allowed.contains(name), "\(file.lastPathComponent) of \(room) imports \(name)")
            }
        }
        #expect(count > 0, "Sources/\(room) holds no Swift file")
    }

    @Test("Every folder of Sources is a room of the table, or a C library")
    func rooms() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
        #expect(folders.filter { decided[$0] == nil && !$0.hasPrefix("C") && !$0.hasPrefix(".") } == [])
    }

    @Test("ARCHITECTURE.md shows the same arrows")
    func architecture() throws {
        guard let text = try? text("ARCHITECTURE.md") else {
            print("ARCHITECTURE.md is not there yet: skipped.")
            return
        }
        let table = try #require(
            Self.arrows(in: text), "ARCHITECTURE.md has no table with a column that says “may use”")
        for (room, uses) in decided { #expect(table[room] == uses, "\(room) in ARCHITECTURE.md") }
    }

    /// Reads the table whose header has a cell with “use” in it: the first cell of a row names a room between backquotes, the
    /// cell under “use” the rooms that it may use.
    private static func arrows(in text: String) -> [String: Set<String>]? {
        var column: Int?
        var found: [String: Set<String>] = [:]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                if !found.isEmpty { break }
                column = nil
                continue
            }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map(
                String.init)
            guard let place = column else {
                column = cells.firstIndex { $0.contains("use") }
                continue
            }
            guard place < cells.count, let room = cells[0].firstMatch(of: /`(\w+)`/)?.output.1 else { continue }
            let uses = cells[place].matches(of: /`(\w+)`/).map { String($0.output.1) }
            found[String(room)] = Set(uses.filter { name in Self.isRoom(name) })
        }
        return found.isEmpty ? nil : found
    }

    private static func isRoom(_ name: String) -> Bool { decided[name] != nil }
}
