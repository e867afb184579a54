import Diagnostics

extension Joining {
    /// What has to be said about decisions that were not followed.
    public var diagnostics: [Diagnostic] {
        contradictions.map(\.diagnostic) + unknownDecisions.map { $0.decision.diagnostic(unknown: $0.report) }
    }
}

extension JoinDecisions.Contradiction {
    var diagnostic: Diagnostic {
        Diagnostic(
            .decisionsContradict, at: .row(file: dropped.file, line: dropped.line, column: nil),
            "\(Excerpt.of(dropped.one)) and \(Excerpt.of(dropped.other)) are said to be "
                + "\(dropped.isSame ? "the same" : "different"), which goes against another decision.",
            advice: "The other one is followed. Take one of them out.",
            related: [.init(.row(file: against.file, line: against.line, column: nil), "this is followed")])
    }
}

extension JoinDecisions.Decision {
    func diagnostic(unknown report: String) -> Diagnostic {
        Diagnostic(
            .decisionOfNothing, at: .row(file: file, line: line, column: nil),
            "There is no event \(Excerpt.of(report)) among the reports.",
            advice: "Look at the id, and whether the file with this report was given.")
    }
}
