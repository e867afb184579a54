import Diagnostics
import Foundation
import Vocabulary

@testable import Evidence

/// Names enough for the tests, whatever the shipped tables hold.
let kyiv = CivilZone(identifier: "Europe/Kyiv") ?? .utc
let context = FactContext(
    zone: kyiv,
    acts: ["drone_strike", "missile_strike", "air_strike", "shelling", "sabotage", "unknown_strike", "movement"],
    objects: ["oil_storage", "oil_refining", "power_substation", "unknown"], actors: ["Russia", "Ukraine", "Mission"])

/// Reads one CSV file of the name `reports.csv`.
func read(_ text: String, context: FactContext = context) -> FactReading {
    read([("reports.csv", text)], context: context)
}

/// Reads several files in their order.
func read(_ files: [(name: String, text: String)], context: FactContext = context) -> FactReading {
    var reader = FactReader(context: context)
    for file in files { reader.read(name: file.name, text: file.text) }
    return reader.finish()
}

/// Reads bytes that need not be text.
func read(bytes: [UInt8], name: String = "reports.csv") -> FactReading {
    var reader = FactReader(context: context)
    bytes.withUnsafeBytes { reader.read(name: name, bytes: $0) }
    return reader.finish()
}

/// A diagnostic as the tests write it down: label, place, message, advice, related places.
func words(_ diagnostic: Diagnostic) -> String {
    func place(_ place: Place) -> String {
        switch place {
        case .row(let file, let line, let column): "\(file):\(line)" + (column.map { " \($0)" } ?? "")
        case .file(let file): file
        default: "\(place)"
        }
    }
    var lines = ["\(diagnostic.code.label) \(place(diagnostic.place)): \(diagnostic.message)"]
    if let advice = diagnostic.advice { lines.append("  → \(advice)") }
    for related in diagnostic.related { lines.append("  · \(place(related.place)): \(related.note)") }
    return lines.joined(separator: "\n")
}

extension FactReading {
    /// All that is said of rows that were set aside.
    var asideWords: String { setAside.diagnostics.map(words).joined(separator: "\n") }
    /// All that is said of rows that were kept.
    var noteWords: String { notes.diagnostics.map(words).joined(separator: "\n") }
    /// All that is said of files that could not be read.
    var fileWords: String { unreadable.map(words).joined(separator: "\n") }
    /// The ids of the rows kept.
    var ids: [String] { table.reportID.map { table.symbols.text($0) } }
}

/// Where the shared data lies, if it is there.
let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data")

/// Whether a shared file is there; tests that need one are skipped otherwise.
func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appendingPathComponent(path).path)
}
