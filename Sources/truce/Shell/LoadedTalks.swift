import ArgumentParser
import Diagnostics
import Documents
import Reporting
import Talks

/// What all commands on talks take.
struct TalksOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The document of the talks, and confidential files beside it; `-` is standard input.", valueName: "document"
        ))
    var documents: [String]

    @Option(
        name: .customLong("reveals"), parsing: .upToNextOption,
        help: ArgumentHelp(
            "The parties whose confidential files go into the result; others are left out, unread.", valueName: "party")
    )
    var reveals: [String] = []

    @Option(help: ArgumentHelp("Write there; whole or not at all.", valueName: "file"))
    var output: String?
}

/// Talks, read and checked.
struct LoadedTalks {
    /// Those that could be read.
    let documents: [SourceDocument]
    let inputs: [ReportView.Input]
    let check: TalksCheck
    /// Everything found while reading and checking.
    let diagnostics: [Diagnostic]
    /// Of the worked cases that did not come out.
    let failedCases: [Diagnostic]

    init(_ options: TalksOptions) throws(Ending) {
        try StandardInput.checkIsUsedOnce(options.documents)
        var documents: [SourceDocument] = []
        var read: [Diagnostic] = []
        var inputs: [ReportView.Input] = []
        for path in options.documents {
            let file = try InputFile(path, for: "the talks", upTo: SourceDocument.mostBytes)
            guard !inputs.contains(where: { $0.name == file.name }) else {
                throw .cannotRun("“\(path)” is named twice.")
            }
            inputs.append(ReportView.Input(name: file.name, role: "talks", contents: file.bytes))
            let reading = SourceDocument.read(Array(file.bytes), named: file.name, language: .talks)
            read += reading.diagnostics
            if let document = reading.document { documents.append(document) }
        }
        var check = Talks.check(documents, revealing: Set(options.reveals))
        // Of talks of which a part cannot be read, what is wrong with the other parts would mislead.
        if documents.count < options.documents.count { (check.negotiation, check.diagnostics) = (nil, []) }
        // What is left out leaves no trace, whatever is wrong with it or with another file.
        inputs.removeAll { check.closed.contains($0.name) }
        read.removeAll { check.closed.contains($0.place.file ?? "") }
        documents.removeAll { check.closed.contains($0.name) }
        // Where a document holds no block that is read, the parties that are missing follow from that.
        if read.contains(where: { $0.severity == .error }) {
            check.diagnostics.removeAll { $0.code == .talksPartiesFew }
        }
        if let talks = check.negotiation {
            let owners = Set(talks.files.compactMap(\.owner))
            for party in options.reveals where !owners.contains(party) {
                let meant = Spelling.nearest(to: party, among: Array(owners)).map { " Did you mean \($0)?" } ?? ""
                throw .cannotRun("--reveals \(party): no file is confidential to \(party).\(meant)")
            }
        }
        self.check = check
        self.documents = documents
        self.inputs = inputs
        diagnostics = read + check.diagnostics
        failedCases =
            diagnostics.contains { $0.severity == .error } ? [] : check.negotiation?.caseDiagnostics() ?? []
    }

    /// The checked talks; shows what is wrong and ends where there are none.
    func view() throws(Ending) -> TalksView {
        DiagnosticOutput.standard.show(diagnostics.map(Self.short) + failedCases, documents)
        guard let talks = check.negotiation, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw .cannotRun
        }
        // That a file was left out is for whoever runs the command; the result is the same without it.
        return TalksView(
            talks: talks, diagnostics: diagnostics.filter { $0.code != .talksNotRevealed }, inputs: inputs)
    }

    /// A note without its line and what goes with it: there is nothing to do. But how a file goes in, one has to know.
    private static func short(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.severity == .note, diagnostic.code != .talksNotRevealed else { return diagnostic }
        var note = diagnostic
        (note.advice, note.related) = (nil, [])
        if let file = note.place.file, let line = note.place.line {
            note.place = .row(file: file, line: line, column: nil)
        }
        return note
    }

    /// Whether something has to be looked at.
    var needsAttention: Bool { diagnostics.contains { $0.severity != .note } || !failedCases.isEmpty }
}
