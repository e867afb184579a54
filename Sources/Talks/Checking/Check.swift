import Diagnostics
import Documents

/// What came of checking talks.
public struct TalksCheck: Sendable {
    /// The talks; nil where something is an error.
    public var negotiation: Negotiation?
    /// Everything that was found, in the order of the documents.
    public var diagnostics: [Diagnostic]
    /// The files that were left out. Of these nothing may be shown but what ``diagnostics`` says of them.
    public var closed: Set<String> = []
}

/// Checks documents that together are one set of talks: a shared one, and the parties' confidential files beside it.
///
/// A file that is `confidential to` a party goes in only if the party is among those that are revealed; of any other file of
/// that kind nothing but its owner is read, so that nothing of it can reach a result. Where it is in doubt whose a file is, that
/// is said and nothing else.
///
/// Pure: equal documents give equal results. Time is proportional to their length.
public func check(_ documents: [SourceDocument], revealing: Set<String> = []) -> TalksCheck {
    var checker = Checker()
    var written: [(Written, owner: Name?)] = []
    var closed: Set<String> = []
    let files = documents.map { (document: $0, marker: Marker($0)) }
    let shared = files.filter { if case .shared = $0.marker { true } else { false } }.map(\.document)
    let declared = DeclaredParties(shared)
    for (document, marker) in files {
        var owner: Name?
        switch marker {
        case .shared:
            if let (line, party) = declared.prose(of: document) {
                checker.diagnostics.append(
                    Diagnostic(
                        .talksMeantConfidential, at: .file(document.name),
                        "Line \(line) says that this is confidential\(party.map { " to \($0)" } ?? ""), and no statement of this file does.",
                        advice:
                            "Write `confidential to \(party ?? "PARTY")` as the first line of its first block. If everybody may see the file, say it in other words."
                    ))
                closed.insert(document.name)
                continue
            }
        case .unreadable(let span, let word):
            checker.diagnostics.append(
                Diagnostic(
                    .talksSentence, at: .span(span),
                    "“\(word)” begins no line that can be read. If it says to whom the file is confidential, the line has to be right before anything of the file is read.",
                    advice: "Write `confidential to PARTY`, with the name of the party and nothing behind it."))
            closed.insert(document.name)
            continue
        case .owners(let owner, let other):
            checker.diagnostics.append(
                Diagnostic(
                    .talksTwoOwners, at: .file(document.name),
                    "This file is confidential to \(owner.text) and to \(other.text).",
                    advice: "Put what each side said into a file of its own; nothing of this one was read."))
            closed.insert(document.name)
            continue
        case .owner(let party):
            owner = party
            guard declared.parties.contains(party.text) else {
                checker.complain(ofOwner: party, declared, hasShared: !shared.isEmpty)
                closed.insert(document.name)
                continue
            }
            guard revealing.contains(party.text) else {
                checker.diagnostics.append(
                    Diagnostic(
                        .talksNotRevealed, at: .file(document.name),
                        "This file is confidential to \(party.text) and was left out.",
                        advice: "What it says goes into a result only with `--reveals \(party.text)`."))
                checker.talks.files.append(Negotiation.File(name: document.name, owner: party.text, isUsed: false))
                closed.insert(document.name)
                continue
            }
        }
        checker.talks.files.append(Negotiation.File(name: document.name, owner: owner?.text, isUsed: true))
        written.append((Written(document), owner))
    }
    // While it is in doubt whose a file is, what is wrong with the others would only follow from that.
    guard checker.diagnostics.allSatisfy({ $0.severity != .error }) else {
        return TalksCheck(negotiation: nil, diagnostics: checker.diagnostics, closed: closed)
    }
    var result = checker.run(written)
    result.closed = closed
    guard result.negotiation != nil, written.contains(where: { $0.owner != nil }) else { return result }
    // What each side may see has to stand by itself, and its worked cases are about that.
    var owners: [String?] = [nil]
    for case let (_, owner?) in written where !owners.contains(owner.text) { owners.append(owner.text) }
    for owner in owners {
        var alone = Checker()
        let part = alone.run(written.filter { $0.owner == nil || $0.owner?.text == owner })
        guard let talks = part.negotiation else {
            result.negotiation = nil
            result.diagnostics += part.diagnostics.filter { $0.severity == .error }
            return result
        }
        result.negotiation?.parts.append(Negotiation.Part(owner: owner, talks: talks))
    }
    return result
}

extension Checker {
    /// A file that is confidential to nobody who takes part.
    fileprivate mutating func complain(ofOwner owner: Name, _ declared: DeclaredParties, hasShared: Bool) {
        if declared.guarantors.contains(owner.text) {
            add(
                .talksNameUnknown, owner.span, "\(owner.text) is a guarantor here; a file is confidential to a party.",
                advice: "Put what it said in confidence into the file of the party to which it may be shown.")
        } else if !hasShared {
            add(
                .talksNameUnknown, owner.span, "No document is given that declares the party “\(owner.text)”.",
                advice: "Name the shared document too, before the confidential files.")
        } else {
            unknown(owner, "a party", among: declared.parties)
        }
    }
}
