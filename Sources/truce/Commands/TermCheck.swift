import Accords
import Diagnostics
import Documents
import Talks

/// Looks at the terms of options as an accord would read them.
///
/// Talks know nothing of accords; here both are at hand.
enum TermCheck {
    /// Whether a term stands at the margin of an accord, not in an article: `object arms = heavy_weapon`.
    static func isDeclaration(_ term: String) -> Bool {
        guard let document = SourceDocument.read("```truce\n\(term)\n```\n", named: "term").document else {
            return false
        }
        guard let statement = Syntax.Document.parse(document).blocks.first?.nodes.first?.statement else { return false }
        return statement.mayStand(in: .margin) && !statement.mayStand(in: .article)
    }

    /// A question for each term that an accord could not read.
    static func questions(on talks: Negotiation) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: Set<Diagnostic> = []
        for (place, issue) in talks.issues.enumerated() {
            for (option, item) in issue.options.enumerated() where !item.terms.isEmpty {
                let choice = PackageProblem.Choice(issue: place, option: option)
                let trial = AccordDraft.trial(of: choice, in: talks, isDeclaration: isDeclaration)
                let (errors, _, _) = errors(in: trial, talks, named: "terms")
                for error in errors {
                    // What has no line among the terms is about the whole option.
                    let error =
                        error.code == .talksTerm ? error : term(error, at: item.backing.span, choice, talks)
                    if seen.insert(error).inserted { found.append(error) }
                }
            }
        }
        return found
    }

    /// The errors of a draft, those in its terms at the lines of the talks; what else was found in it; the document.
    static func errors(
        in draft: AccordDraft.Written, _ talks: Negotiation, named name: String
    ) -> (errors: [Diagnostic], open: [Diagnostic], document: SourceDocument?) {
        let reading = SourceDocument.read(draft.text, named: name)
        guard let document = reading.document else { return (reading.diagnostics, [], nil) }
        let check = Accords.check([document])
        let all = reading.diagnostics + check.diagnostics
        var errors = all.filter { $0.severity == .error }.map { error in
            guard let line = error.place.line, let origin = draft.origins[line] else { return error }
            return term(error, at: origin.term.span, origin.choice, talks)
        }
        let articles = Syntax.Document.parse(document).blocks.flatMap(\.nodes).count {
            if case .article = $0.statement { true } else { false }
        }
        if errors.isEmpty, articles != draft.articles {
            errors.append(
                Diagnostic(
                    .talksTerm, at: .file(name),
                    "The draft reads back with \(articles) articles, not with \(draft.articles): something in a title or a term is taken for marks of the document.",
                    advice: "Look for marks such as ``` or <!-- in the titles and terms."))
        }
        return (errors, all.filter { $0.severity == .question }, document)
    }

    private static func term(
        _ error: Diagnostic, at span: SourceSpan, _ choice: PackageProblem.Choice, _ talks: Negotiation
    ) -> Diagnostic {
        let issue = talks.issues[choice.issue]
        return Diagnostic(
            .talksTerm, at: .span(span),
            "As a term of an accord (\(issue.name) \(issue.options[choice.option].name)) this cannot be read: \(error.message)",
            advice: error.advice)
    }
}
