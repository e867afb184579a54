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
        let owners = owners(of: document)
        let owner = owners.first
        if let other = owners.first(where: { $0.text != owner?.text }), let owner {
            checker.diagnostics.append(
                Diagnostic(
                    .talksTwoOwners, at: .file(document.name),
                    "This file is confidential to \(owner.text) and to \(other.text).",
                    advice: "Put what each side said into a file of its own; nothing of this one was read."))
            checker.talks.files.append(Negotiation.File(name: document.name, owner: owner.text, isUsed: false))
            continue
        }
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

/// The parties to which a file says that it is confidential.
///
/// Wherever the line stands and however it goes on, it counts: nothing is shown by mistake.
private func owners(of document: SourceDocument) -> [Name] {
    var owners: [Name] = []
    for fence in document.fences {
        for line in document.outline(of: fence).lines where line.tokens[0].text.lowercased() == "confidential" {
            var cursor = Cursor(file: document.name, tokens: line.tokens)
            if let (statement, _, _) = try? cursor.line(), case .confidential(let party) = statement {
                owners.append(party)
            } else {
                let word = line.tokens.count > 2 ? line.tokens[2].text : "?"
                owners.append(Name(text: word, span: cursor.span(of: line.tokens[0])))
            }
        }
    }
    return owners
}
