import Accords
import Diagnostics
import Evidence
import Foundation
import Monitoring
import Reporting
import Vocabulary

/// Facts read for an accord, with everything that was said about them.
struct LoadedFacts {
    private(set) var table: FactTable
    private(set) var setAside: [Diagnostic]
    private(set) var setAsideTotal: Int
    private(set) var notes: [Diagnostic]
    let inputs: [ReportView.Input]

    /// - Parameter purpose: what the facts are read for, as the end of "no facts could be read; nothing was …".
    init(reports: [String], coverage: [String] = [], _ context: FactContext, purpose: String) throws(Ending) {
        var reader = FactReader(context: context)
        var inputs: [ReportView.Input] = []
        let all = reports.map { ($0, "reports") } + coverage.map { ($0, "coverage") }
        for (path, role) in all {
            let file = try InputFile(path, for: "the \(role)")
            let progress = Progress("Reading \(file.name)", total: file.bytes.count)
            // The hash is worked out meanwhile, and the bytes can go.
            let input = Cores.meanwhile({ ReportView.Input(name: file.name, role: role, contents: file.bytes) }) {
                file.bytes.withUnsafeBytes { bytes in
                    reader.read(name: file.name, bytes: bytes) { progress.update($0) }
                }
            }
            progress.finish()
            inputs.append(input)
        }
        let reading = reader.finish()
        if !reading.unreadable.isEmpty, reading.table.count == 0 {
            DiagnosticOutput.standard.show(reading.unreadable, [])
            throw .cannotRun("no facts could be read; nothing was \(purpose).")
        }
        table = reading.table
        setAside = reading.unreadable + reading.setAside.diagnostics
        setAsideTotal = reading.unreadable.count + reading.setAside.total
        notes = reading.notes.diagnostics
        self.inputs = inputs
    }

    /// Writes a joining into the facts, and keeps what has to be said about the decisions in it.
    mutating func join(_ joining: Joining, _ decided: LoadedDecisions) {
        table = table.joined(by: joining)
        note(decided)
        notes += joining.diagnostics
    }

    /// Keeps what has to be said about rows of decisions.
    mutating func note(_ decided: LoadedDecisions) {
        setAside += decided.setAside
        setAsideTotal += decided.setAside.count
    }

    /// Takes away what people joined by hand.
    mutating func leaveOutIncidents() { table = table.withoutIncidents }
}

extension Monitor {
    /// What the reader of facts has to know of the accord.
    var readingContext: FactContext {
        let words = factContext
        return FactContext(
            zone: accord.zone, acts: words.acts, objects: words.objects, actors: accord.actors.map(\.id.name),
            titles: accord.titles)
    }
}
