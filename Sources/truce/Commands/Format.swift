import Accords
import ArgumentParser
import Diagnostics
import Documents
import Foundation

struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Put the blocks of accords into the canonical form; prose stays byte for byte.",
        discussion: """
            Writes each document anew if its form changes, whole or not at all. With --check nothing is written, and the exit \
            code is 1 if a document would change. `-` reads standard input and writes standard output.

            Examples:
              truce format accord.md
              truce format --check Examples/*/*.md
              truce format - < accord.md
            """)

    @Argument(help: ArgumentHelp("The documents.", valueName: "document"))
    var documents: [String]

    @Flag(help: "Write nothing; say which documents would change.")
    var check = false

    func run() throws {
        try Self.run(documents, check: check, language: .accord) { Accords.format($0, among: $1) }
    }

    /// Formats documents of a language.
    static func run(
        _ documents: [String], check: Bool, language: DocumentLanguage,
        _ format: (SourceDocument, [SourceDocument]) -> String
    ) throws {
        try StandardInput.checkIsUsedOnce(documents)
        var attention = false
        var read: [(path: String, document: SourceDocument, diagnostics: [Diagnostic])] = []
        for path in documents {
            let file = try InputFile(path, for: "the document", upTo: SourceDocument.mostBytes)
            let reading = SourceDocument.read(Array(file.bytes), named: file.name, language: language)
            guard let document = reading.document else {
                DiagnosticOutput.standard.show(reading.diagnostics, [])
                throw Ending.cannotRun
            }
            read.append((path, document, reading.diagnostics))
        }
        for (path, document, diagnostics) in read {
            let formatted = format(document, read.map(\.document))
            let changes = formatted.utf8.elementsEqual(document.bytes) == false
            if path == "-" {
                try Output.write(formatted, to: nil)
            } else if changes, !check {
                try Output.write(formatted.utf8, to: path, replacesInput: true)
                Terminal.complain("\(path): formatted")
            } else if changes {
                Terminal.complain("\(path): would be formatted")
                attention = true
            }
            let errors = diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty {
                DiagnosticOutput.standard.show(errors, [])
                attention = true
            }
        }
        if attention { throw Ending.needsAttention }
    }
}
