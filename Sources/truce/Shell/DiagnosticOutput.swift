import Diagnostics
import Documents

/// Shows diagnostics to the person at the terminal.
struct DiagnosticOutput {
    let width: Int
    let isColoured: Bool

    /// On standard error, as wide as the terminal.
    static let standard = DiagnosticOutput(width: Terminal.width, isColoured: Terminal.complainsInColour)

    /// Shows diagnostics with the lines they point at, errors first within each file.
    func show(_ diagnostics: [Diagnostic], _ documents: [SourceDocument]) {
        guard !diagnostics.isEmpty else { return }
        Terminal.complain(text(diagnostics, documents))
    }

    /// As ``show(_:_:)``, as text.
    func text(_ diagnostics: [Diagnostic], _ documents: [SourceDocument]) -> String {
        let printer = TextPrinter(width: width, isColoured: isColoured) { file, line in
            documents.first { $0.name == file }?.lineText(line)
        }
        return printer.text(diagnostics)
    }
}
