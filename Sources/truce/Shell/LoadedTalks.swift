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

    init(_ options: TalksOptions) throws(Ending) {
        try StandardInput.checkIsUsedOnce(options.documents)
        var documents: [SourceDocument] = []
        var diagnostics: [Diagnostic] = []
        var inputs: [ReportView.Input] = []
        for path in options.documents {
            let file = try InputFile(path, for: "the talks", upTo: SourceDocument.mostBytes)
            guard !inputs.contains(where: { $0.name == file.name }) else {
                throw .cannotRun("“\(path)” is named twice.")
            }
            inputs.append(ReportView.Input(name: file.name, role: "talks", contents: file.bytes))
            let reading = SourceDocument.read(Array(file.bytes), named: file.name, language: .talks)
            diagnostics += reading.diagnostics
            if let document = reading.document { documents.append(document) }
        }
        var check = Talks.check(documents, revealing: Set(options.reveals))
        if documents.count < options.documents.count { check.negotiation = nil }
        if let talks = check.negotiation {
            // What is left out leaves no trace but its name.
            for file in talks.files where !file.isUsed {
                for place in inputs.indices where inputs[place].name == file.name {
                    inputs[place].sha256 = ""
                    inputs[place].bytes = 0
                }
            }
            let owners = Set(talks.files.compactMap(\.owner))
            for party in options.reveals where !owners.contains(party) {
                throw .cannotRun("--reveals \(party): no file is confidential to \(party).")
            }
        }
        self.check = check
        self.documents = documents
        self.inputs = inputs
        self.diagnostics = diagnostics + check.diagnostics
    }

    /// The checked talks; shows what is wrong and ends where there are none.
    func view() throws(Ending) -> TalksView {
        let worth = diagnostics.filter { $0.severity != .note || $0.code == .talksNotRevealed }
        DiagnosticOutput.standard.show(worth, documents)
        guard let talks = check.negotiation, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw .cannotRun
        }
        return TalksView(talks: talks, diagnostics: diagnostics, inputs: inputs)
    }

    /// Whether something has to be looked at.
    var needsAttention: Bool { diagnostics.contains { $0.severity != .note } }
}
