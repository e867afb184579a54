import Diagnostics
import Vocabulary

extension Checker {
    /// Lists: of which day, and whether the file at hand is the one that was agreed.
    mutating func lintLists() {
        for section in [draft.shared] + draft.readings.map(\.section) {
            for name in section.names {
                guard let line = section.definitions[name], case .list(_, let file, let seal) = line.statement else {
                    continue
                }
                lint(list: name, file, seal, at: line.span)
            }
        }
    }

    private mutating func lint(
        list name: String, _ file: Syntax.Quoted, _ seal: Syntax.Statement.Seal?, at span: SourceSpan
    ) {
        let found = lists[file.text]
        guard let hash = seal?.hash else {
            // With the file at hand the checker knows what has to be written.
            let write = found.map { "sealed \"\($0.sha256)\"" } ?? "sealed \"…\""
            let how =
                found == nil ? ", with the SHA-256 of the file as both sides have it (`sha256sum \(file.text)`)" : ""
            complain(
                .listOpen, span,
                seal == nil
                    ? "`\(name)`: the list of which day? A file that can be changed names other people tomorrow."
                    : "`\(name)` is sealed, and nothing says which file is meant: its hash is missing.",
                advice: "Write `list \(name) = \"\(file.text)\" \(write)`\(how).")
            return
        }
        guard hash.text.utf8.count == 64, hash.text.allSatisfy(\.isHexDigit) else {
            complain(
                .listDiffers, hash.origin.span,
                "“\(hash.text.prefix(70))” is no SHA-256: 64 hexadecimal digits were expected.",
                advice: found.map { "That of the file beside the document is `\($0.sha256)`." }
                    ?? "Take what `sha256sum \(file.text)` prints.")
            return
        }
        guard let found else {
            complain(
                .listMissing, span,
                "The list “\(file.text)” is not beside the document, so nobody has looked whether it is the one that was sealed.",
                advice: "Put it there for as long as the check runs; nothing of it is printed.")
            return
        }
        if found.sha256 != hash.text.lowercased() {
            complain(
                .listDiffers, hash.origin.span,
                "The list “\(file.text)” is not the one that was sealed: its SHA-256 is \(found.sha256).",
                advice: "Find the file that was agreed; if a new list was agreed, state its hash.")
        }
    }
}
