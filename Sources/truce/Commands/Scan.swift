import ArgumentParser
import Evidence
import Foundation

/// Cuts a table into fields and does nothing else: what reading costs at the least, for `make bench`.
struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Count the rows and fields of a table, for benchmarks.", shouldDisplay: false)

    @Argument(help: "The table.")
    var file: String

    func run() throws {
        let table = try InputFile(file, for: "the table")
        let counts = table.bytes.withUnsafeBytes { FactReader.scanOnly($0) }
        print("\(counts.rows) rows, \(counts.fields) fields")
    }
}
