import Accords
import Diagnostics
import Evidence
import Foundation
import Monitoring
import Reporting

/// Facts read for an accord, with everything that was said about them.
struct LoadedFacts {
    let table: FactTable
    let setAside: [Diagnostic]
    let setAsideTotal: Int
    let notes: [Diagnostic]
    let inputs: [(role: String, file: InputFile)]

    init(reports: [String], coverage: [String], for monitor: Monitor) throws(Ending) {
        let words = monitor.factContext
        var reader = FactReader(
            context: FactContext(
                zone: monitor.accord.zone, acts: words.acts, objects: words.objects,
                actors: monitor.accord.actors.map(\.id.name), titles: monitor.accord.titles))
        var inputs: [(role: String, file: InputFile)] = []
        let all = reports.map { ($0, "reports") } + coverage.map { ($0, "coverage") }
        for (path, role) in all {
            let file = try InputFile(path, for: "the \(role)")
            let progress = Progress("Reading \(file.name)", total: file.bytes.count)
            file.bytes.withUnsafeBytes { bytes in
                reader.read(name: file.name, bytes: bytes) { progress.update($0) }
            }
            progress.finish()
            inputs.append((role, file))
        }
        let reading = reader.finish()
        if !reading.unreadable.isEmpty, reading.table.count == 0 {
            DiagnosticOutput.standard.show(reading.unreadable, [])
            throw .cannotRun("no facts could be read; nothing was judged.")
        }
        table = reading.table
        setAside = reading.unreadable + reading.setAside.diagnostics
        setAsideTotal = reading.unreadable.count + reading.setAside.total
        notes = reading.notes.diagnostics
        self.inputs = inputs
    }
}
