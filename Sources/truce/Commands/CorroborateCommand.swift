import ArgumentParser
import Evidence
import Foundation
import Vocabulary

struct CorroborateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corroborate", abstract: "Join reports of the same happening into incidents.")

    @Option(parsing: .upToNextOption, help: "Canonical facts, CSV or JSON Lines (docs/facts.md).")
    var reports: [String] = []

    func run() throws {
        let facts = try LoadedFacts(reports: reports, FactContext(zone: .utc), purpose: "joined").table
        let start = ContinuousClock.now
        let joining = Joining(facts)
        Terminal.complain("\(ContinuousClock.now - start)")
        var writer = CSVWriter(header: ["report_id", "incident"], neutralises: false)
        for row in 0..<facts.count {
            var incident = Int(joining.incidentOfRow[row])
            if incident < 0 { incident = joining.denials[row] ?? -1 }
            guard incident >= 0 else { continue }
            writer.write([
                .text(facts.symbols.text(facts.reportID[row])),
                .text(facts.symbols.text(joining.incidents[incident].id)),
            ])
        }
        try Output.write(writer.bytes, to: nil)
    }
}
