import Diagnostics

extension Joining {
    /// What has to be said about decisions that were not followed.
    public var diagnostics: [Diagnostic] {
        contradictions.map { contradiction in
            let (dropped, against) = (contradiction.dropped, contradiction.against)
            return Diagnostic(
                .decisionsContradict, at: .row(file: dropped.file, line: dropped.line, column: nil),
                "\(Excerpt.of(dropped.one)) and \(Excerpt.of(dropped.other)) are said to be "
                    + "\(dropped.isSame ? "the same" : "different"), which goes against another decision.",
                advice: "The other one is followed. Take one of them out.",
                related: [.init(.row(file: against.file, line: against.line, column: nil), "this is followed")])
        }
            + unknownDecisions.map { decision, report in
                Diagnostic(
                    .decisionOfNothing, at: .row(file: decision.file, line: decision.line, column: nil),
                    "There is no event \(Excerpt.of(report)) among the reports.",
                    advice: "Look at the id, and whether the file with this report was given.")
            }
    }
}
