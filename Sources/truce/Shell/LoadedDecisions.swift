import Diagnostics
import Evidence
import Foundation
import Reporting
import Vocabulary

/// Decisions on joins, read from files.
struct LoadedDecisions {
    let decisions: JoinDecisions
    let setAside: [Diagnostic]
    let inputs: [ReportView.Input]

    /// - Parameter zone: the clock on which bare dates are read.
    init(_ paths: [String], zone: CivilZone) throws(Ending) {
        var reading = JoinDecisionReading()
        var inputs: [ReportView.Input] = []
        for path in paths {
            let file = try InputFile(path, for: "the decisions")
            file.bytes.withUnsafeBytes { reading.read(name: file.name, bytes: $0, zone: zone) }
            inputs.append(ReportView.Input(name: file.name, role: "decisions", contents: file.bytes))
        }
        if !reading.unreadable.isEmpty {
            // A decision that is not followed changes what is joined: nothing is joined without all of them.
            DiagnosticOutput.standard.show(reading.unreadable, [])
            throw .cannotRun("the decisions could not be read; nothing was joined.")
        }
        decisions = reading.decisions
        setAside = reading.setAside.diagnostics
        self.inputs = inputs
    }
}
