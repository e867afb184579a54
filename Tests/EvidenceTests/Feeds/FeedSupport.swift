import Diagnostics
import Foundation
import Vocabulary

@testable import Evidence

/// A feed written in the test, its mapping, and what became of it.
struct Feed {
    var mapping: String
    var received = Instant(1_743_584_400)  // 2025-04-02T09:00:00Z
    var name = "feed.csv"

    /// What an import came to.
    struct Outcome {
        var result: FeedImport.Result
        var reports: [[String: String]]

        var setAside: [Diagnostic] { result.summary.setAside.diagnostics }
        var notes: [Diagnostic] { result.summary.notes.diagnostics }
        /// Set-aside rows and notes, each as `line T0830`.
        var flaws: [String] { setAside.map(Self.short) }
        var noted: [String] { notes.map(Self.short) }
        var text: String { String(decoding: result.bytes, as: UTF8.self) }

        private static func short(_ diagnostic: Diagnostic) -> String {
            "\(diagnostic.place.line ?? 0) \(diagnostic.code.label)"
        }

        /// One column of all reports.
        subscript(_ column: String) -> [String] { reports.map { $0[column] ?? "" } }
    }

    func read(
        _ text: String, continuing earlier: String? = nil, with second: String? = nil, isComplete: Bool = false
    ) throws -> Outcome {
        try read(Array(text.utf8), continuing: earlier, with: second, isComplete: isComplete)
    }

    func read(
        _ bytes: [UInt8], continuing earlier: String? = nil, with second: String? = nil, isComplete: Bool = false
    ) throws -> Outcome {
        let mapping = try MappingReader.read(name: "mapping.yaml", self.mapping).get()
        var run: FeedImport
        if let earlier {
            run = try Array(earlier.utf8).withUnsafeBytes {
                try FeedImport(mapping: mapping, received: received, continuing: "reports.csv", $0)
            }
        } else {
            run = FeedImport(mapping: mapping, received: received)
        }
        try bytes.withUnsafeBytes { bytes in
            if let second {
                try Array(second.utf8).withUnsafeBytes {
                    try run.read(name: name, bytes: bytes, with: ("second.csv", $0))
                }
            } else {
                try run.read(name: name, bytes: bytes)
            }
        }
        let result = run.finish(isComplete: isComplete)
        return Outcome(result: result, reports: Self.rows(result.bytes))
    }

    /// What is wrong with the mapping, or with the file under it.
    func flaws(_ text: String = "") -> [Diagnostic] {
        do {
            _ = try read(text)
            return []
        } catch let flaws as MappingFlaws {
            return flaws.diagnostics
        } catch {
            return []
        }
    }

    /// The rows of a table by the names of its columns.
    static func rows(_ bytes: [UInt8]) -> [[String: String]] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = CSVScanner(bytes)
            var header: [String]?
            var rows: [[String: String]] = []
            while scanner.next() == .record {
                let fields = scanner.fields.map { field in
                    let text = String(decoding: scanner.bytes(of: field), as: UTF8.self)
                    return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
                }
                guard let names = header else {
                    header = fields
                    continue
                }
                rows.append(Dictionary(zip(names, fields), uniquingKeysWith: { first, _ in first }))
            }
            return rows
        }
    }

    /// A mapping with a little of everything, which tests change.
    static let small = """
        feed: test
        id: id
        occurred: {column: date, formats: [YYYY-MM-DD]}
        columns:
          act: {column: what, table: {Shelling: shelling, Drone: drone_strike}}
          claimed_by: who?
        """
}

/// The built-in mapping of a feed, which has to be in order.
func shipped(_ feed: ShippedMapping) -> Feed { Feed(mapping: feed.text) }
