import Diagnostics
import Vocabulary

extension Checker {
    /// Between the end of one phase and the opening of the next, what is in force?
    mutating func lintPhases(of reading: Reading) {
        for (phase, next) in zip(reading.phases, reading.phases.dropFirst()) {
            let isUsed = { (id: PhaseID) in reading.articles.contains { $0.during == id } }
            guard isUsed(phase.id), isUsed(next.id), !meets(phase, next, reading) else { continue }
            let end = reading.stretch(of: phase.id, in: reading.zone ?? zone)?.end
            // A stated opening that is not later than the stated end leaves nothing between.
            if let end, let start = reading.stretch(of: next.id, in: reading.zone ?? zone)?.start, start <= end {
                continue
            }
            guard phase.lasts != nil || phase.ends != nil else { continue }
            let edge = end.map { " (\($0.asEnd(on: zone)))" } ?? ""
            complain(
                .phaseGap, next.span,
                "Between the end of phase \(phase.id)\(edge) and the opening of phase \(next.id), what is in force?",
                advice:
                    "Let the first end when the next opens, `ends once …`, or the next open `at the end of phase \(phase.id)`; or say that nothing is: `accepted question phase-gap because \"…\"`.",
                related: [Diagnostic.Related(.span(phase.span), "phase \(phase.id)")])
        }
    }

    /// Whether one phase ends at what opens the next.
    private func meets(_ phase: Phase, _ next: Phase, _ reading: Reading) -> Bool {
        switch next.opens {
        case .on(let moment), .at(let moment):
            if moment.point == .endOfPhase(phase.id), moment.after == nil, moment.before == nil { return true }
            if case .at(let end)? = phase.ends, end.point == moment.point, end.after == moment.after { return true }
        case .once(let gates):
            if gates == [.phaseEnded(phase.id)] { return true }
            if case .once(let ends)? = phase.ends, Set(ends) == Set(gates), phase.lasts == nil { return true }
        }
        guard case .by(let latest)? = next.atTheLatest else { return false }
        return latest.point == .endOfPhase(phase.id) && latest.after == nil
    }
}
