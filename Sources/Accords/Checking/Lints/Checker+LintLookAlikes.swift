import Diagnostics
import Vocabulary

extension Checker {
    /// Names with a letter of another alphabet that looks like the one expected, and names that only look the same.
    mutating func lintLookAlikes() {
        var bySkeleton: [String: Syntax.Name] = [:]
        var names: [Syntax.Name] = []
        for section in [draft.shared] + draft.readings.map(\.section) {
            names += section.roles.compactMap { $0.statement.declaredName }
            names += section.names.compactMap { section.definitions[$0]?.statement.declaredName }
        }
        names += draft.readings.map(\.name)
        lintCapitals()
        for name in names {
            let skeleton = LookAlikes.skeleton(name.text)
            if let stray = LookAlikes.stray(in: name.text) {
                complain(
                    .lookAlike, name.span,
                    "Letter \(stray.place) of `\(name.text)` is the \(stray.alphabet.rawValue) “\(stray.letter)” among \(stray.among.rawValue) letters that look the same.",
                    advice: "Write `\(stray.meant)` with letters of one alphabet, here and wherever the name is used.")
            } else if skeleton != name.text, taxonomies.acts.contains(skeleton) || taxonomies.objects.contains(skeleton)
            {
                complain(
                    .lookAlike, name.span,
                    "`\(name.text)` looks like `\(skeleton)` of the vocabulary and is written in another alphabet.",
                    advice: "Choose a name that cannot be taken for the other.")
            } else if let first = bySkeleton[skeleton], first.text != name.text {
                complain(
                    .lookAlike, name.span,
                    "`\(name.text)` and `\(first.text)` in line \(first.span.start.line) look the same and are written with letters of different alphabets.",
                    advice: "Choose names that a reader can tell apart.",
                    related: [Diagnostic.Related(.span(first.span), "looks the same")])
            }
            if bySkeleton[skeleton] == nil { bySkeleton[skeleton] = name }
        }
    }
}

extension Checker {
    /// Parties and bodies whose names differ in capitals alone: reports may write them in any.
    private mutating func lintCapitals() {
        var byFolded: [String: Syntax.Name] = [:]
        for name in draft.shared.roles.compactMap({ $0.statement.declaredName }) {
            let folded = name.text.lowercased()
            if let first = byFolded[folded], first.text != name.text {
                complain(
                    .lookAlike, name.span,
                    "`\(name.text)` and `\(first.text)` in line \(first.span.start.line) differ only in capitals, and reports may write names in any.",
                    advice: "Choose names that differ in a letter.",
                    related: [Diagnostic.Related(.span(first.span), "differs only in capitals")])
            }
            if byFolded[folded] == nil { byFolded[folded] = name }
        }
    }
}

extension Syntax.Statement {
    /// The name that a line declares, if it declares one.
    var declaredName: Syntax.Name? {
        switch self {
        case .role(_, let name, _, _), .act(let name, _), .object(let name, _), .place(_, let name, _),
            .distance(let name, _), .period(let name, _), .moment(let name, _), .notice(let name, _, _, _),
            .question(let name, _, _):
            name
        default: nil
        }
    }
}

extension Resolver {
    /// Says so if an unknown name is a known one but for a look-alike letter.
    mutating func complainLookAlike(_ name: Syntax.Name, among candidates: [String]) -> Bool {
        let skeleton = LookAlikes.skeleton(name.text)
        guard suggestionsLeft > 0 else { return false }
        let isForeign = skeleton != name.text
        guard isForeign || candidates.contains(where: { !$0.utf8.allSatisfy { $0 < 128 } }) else { return false }
        suggestionsLeft -= 1
        let forms = Set(Self.forms(of: skeleton))
        guard let meant = candidates.first(where: { $0 != name.text && forms.contains(LookAlikes.skeleton($0)) }) else {
            return false
        }
        let strange = zip(name.text.unicodeScalars, meant.unicodeScalars).enumerated().first { $1.0 != $1.1 }
        let letter =
            strange.map { place, pair in
                let alphabet = LookAlikes.alphabet(of: pair.0)?.rawValue ?? "other"
                return "Its letter \(place + 1) is the \(alphabet) “\(pair.0)”."
            } ?? ""
        complain(
            .lookAlike, name.span,
            "`\(name.text)` looks like `\(meant)` and is written with other letters. \(letter)",
            advice: "Write `\(meant)`.",
            related: (definition(meant)?.span ?? actors[meant]?.span).map {
                [Diagnostic.Related(.span($0), "declared here")]
            } ?? [])
        return true
    }
}
