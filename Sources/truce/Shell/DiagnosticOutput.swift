import Diagnostics
import Documents
import Synchronization

/// Shows diagnostics to the person at the terminal.
struct DiagnosticOutput {
    let width: Int
    let isColoured: Bool

    /// On standard error, as wide as the terminal.
    static let standard = DiagnosticOutput(width: Terminal.width, isColoured: Terminal.complainsInColour)

    /// While rows come in for days: what is found in each batch has its own count.
    static let whileFollowing = DiagnosticOutput(
        width: Terminal.width, isColoured: Terminal.complainsInColour, limit: .ofCall)

    /// Where somebody asked for all.
    static let whole = DiagnosticOutput(width: Terminal.width, isColoured: Terminal.complainsInColour, limit: .none)

    /// Of what ``most`` counts.
    enum Limit { case ofRun, ofCall, none }
    var limit = Limit.ofRun

    /// How many diagnostics are shown; of what goes on like this nobody reads more. In JSON are all of them.
    static let most = 50
    private static let shown = Mutex(0)

    /// Shows diagnostics with the lines they point at: those that fit, errors before questions and notes.
    func show(_ diagnostics: [Diagnostic], _ documents: [SourceDocument]) {
        guard !diagnostics.isEmpty else { return }
        let room =
            switch limit {
            case .none: diagnostics.count
            case .ofCall: Self.most
            case .ofRun:
                Self.shown.withLock { shown in
                    defer { shown += diagnostics.count }
                    return max(0, Self.most - shown)
                }
            }
        let (some, rest) = Self.cut(diagnostics, to: room)
        let more = rest.isEmpty ? [] : ["\(rest.count) more, not shown: \(TextPrinter.summary(rest))."]
        Terminal.complain(((some.isEmpty ? [] : [text(some, documents)]) + more).joined(separator: "\n\n"))
    }

    /// As ``show(_:_:)``, as text.
    func text(_ diagnostics: [Diagnostic], _ documents: [SourceDocument]) -> String {
        let printer = TextPrinter(width: width, isColoured: isColoured) { file, line in
            documents.first { $0.name == file }?.lineText(line)
        }
        return printer.text(diagnostics)
    }

    /// Those that are shown, in the order in which they came, and the rest.
    private static func cut(_ diagnostics: [Diagnostic], to room: Int) -> ([Diagnostic], [Diagnostic]) {
        guard diagnostics.count > room else { return (diagnostics, []) }
        let kept = Set(
            Severity.allCases.flatMap { severity in diagnostics.indices.filter { diagnostics[$0].severity == severity }
            }
            .prefix(room))
        return (
            diagnostics.indices.filter(kept.contains).map { diagnostics[$0] },
            diagnostics.indices.filter { !kept.contains($0) }.map { diagnostics[$0] }
        )
    }
}
