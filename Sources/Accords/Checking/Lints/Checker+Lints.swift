import Diagnostics
import Vocabulary

extension Checker {
    /// Asks what the document leaves open, once every name is resolved.
    mutating func lint(readings: [Reading], cases: [WorkedCase]) {
        lintDocument()
        lintGroups(readings)
        lintLookAlikes()
        lintLists()
        for reading in readings { lintForce(of: reading) }
        for reading in readings { lintWaiting(of: reading) }
        for reading in readings { lintPhases(of: reading) }
        for reading in readings { lintPerformance(of: reading) }
        lintTerms(readings)
        lintLeave(readings)
        for reading in readings { lintCycles(of: reading) }
        lintProse(readings)
        lintCases(cases, readings: readings)
    }

    /// The line that names the document, or the first that there is: for what concerns the whole.
    var whole: SourceSpan? {
        if let title = draft.titles.first { return title.span }
        for document in draft.documents {
            for block in document.blocks { if let first = block.nodes.first { return first.span } }
        }
        return nil
    }
}
