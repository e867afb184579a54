import Diagnostics
import Documents

/// What came of checking talks.
public struct TalksCheck: Sendable {
    /// The talks; nil where something is an error.
    public var negotiation: Negotiation?
    /// Everything that was found, in the order of the documents.
    public var diagnostics: [Diagnostic]
}

/// Checks documents that together are one set of talks: a shared one, and the parties' confidential files beside it.
///
/// A file that is `confidential to` a party goes in only if the party is among those that are revealed; of any other file of
/// that kind nothing but its owner is read, so that nothing of it can reach a result.
///
/// Pure: equal documents give equal results. Time is proportional to their length.
public func check(_ documents: [SourceDocument], revealing: Set<String> = []) -> TalksCheck {
    var checker = Checker()
    var written: [(Written, owner: Name?)] = []
    for document in documents {
        let owner = owner(of: document)
        let isUsed = owner.map { revealing.contains($0.text) } ?? true
        checker.talks.files.append(Negotiation.File(name: document.name, owner: owner?.text, isUsed: isUsed))
        guard isUsed else {
            if let owner {
                checker.diagnostics.append(
                    Diagnostic(
                        .talksNotRevealed, at: .file(document.name),
                        "This file is confidential to \(owner.text) and was left out.",
                        advice: "What it says goes into a result only with `--reveals \(owner.text)`."))
            }
            continue
        }
        written.append((Written(document), owner))
    }
    return checker.run(written)
}

/// The party to which a file is confidential.
private func owner(of document: SourceDocument) -> Name? {
    for fence in document.fences where fence.kind == .terms {
        for line in document.outline(of: fence).lines where line.depth == 0 && line.tokens[0].text == "confidential" {
            var cursor = Cursor(file: document.name, tokens: line.tokens)
            if let (statement, _, _) = try? cursor.line(), case .confidential(let party) = statement { return party }
            // A line that begins so and goes on badly is treated as somebody's: nothing is shown by mistake.
            return Name(text: line.tokens.count > 2 ? line.tokens[2].text : "?", span: cursor.span(of: line.tokens[0]))
        }
    }
    return nil
}
