import Accords
import Evidence
import Vocabulary

/// What may free an act and is known from acts of will and from who or what it was: leave, an order, a call, a notice.
extension Explainer {
    /// Whether the act lacks what would free it.
    func reasonStep(
        _ reason: Reason, beside reasons: [Reason], _ accused: Accused, _ threshold: Grade
    ) -> ReasoningStep {
        let truth = judge.exceptions.holds(reason, accused, threshold, beside: reasons)
        let words = words(of: reason, party: run.plan.cast.parties[accused.party])
        return step(
            words.question, !truth,
            truth == .true ? words.held : truth == .false ? words.missing : words.open,
            settle: truth == .unknown ? words.settle : nil)
    }

    /// How a reason is asked about and answered.
    private struct ReasonWords {
        /// Asks whether it was lacking.
        var question: String
        /// It was there.
        var held: String
        /// It was not.
        var missing: String
        /// Nobody can tell.
        var open: String
        /// What would tell.
        var settle: String
    }

    private func words(of reason: Reason, party: String) -> ReasonWords {
        switch reason {
        case .leave(let body):
            return ReasonWords(
                question: "Was it without leave of \(body)?", held: "\(body) had given leave",
                missing: "no leave for it is in the register of \(body), which is complete",
                open:
                    "no leave is among the facts that surely came before it, and no register says that there was none",
                settle: "leave by \(body)")
        case .ordered(let who):
            let whose = who?.name ?? "the command of \(party)"
            return ReasonWords(
                question: "Was it without an order by \(whose)?", held: "the order had been given",
                missing: "the order came after it",
                open: "no order has been shown that surely came before it", settle: "order by \(whose)")
        case .failedCall(let body, let within):
            let window = within.map { " within \(Period.elapsed($0).words)" } ?? ""
            return ReasonWords(
                question: "Was it without a failed call to \(body)\(window) before?",
                held: "the call had been made, in vain",
                missing: "no call in vain\(window) before it is among the facts, and all that were made would be",
                open: "whether a call\(window) before it failed is not known", settle: "call to \(body) by \(party)")
        case .afterNotice(let id, let atLeast):
            let lead = atLeast > 1 ? " at least \(Period.elapsed(atLeast).words)" : ""
            return ReasonWords(
                question: "Was it without notice \(id)\(lead) before?", held: "notice \(id) had been given",
                missing: "no notice \(id)\(lead) before it is among the facts",
                open: "whether notice \(id) was given\(lead) before it is not known", settle: "notice \(id) by \(party)"
            )
        case .allowedBy(let articles):
            let list = articles.map(\.name).joined(separator: ", ")
            return ReasonWords(
                question: "Was it outside what article \(list) allows?", held: "article \(list) allows it",
                missing: "article \(list) does not allow it", open: "whether article \(list) allows it is not known",
                settle: "what article \(list) asks about")
        case .actor(let actor):
            return ReasonWords(
                question: "Was it somebody else than \(actor)?", held: "it was \(actor)",
                missing: "it was somebody else",
                open: "whether it was \(actor) is not known", settle: "who it was")
        case .act(let classes):
            return ReasonWords(
                question: "Was it another act than \(classes.name)?", held: "it was \(classes.name)",
                missing: "it was another act", open: "whether it was \(classes.name) is not known",
                settle: "what the act was")
        case .object(let classes):
            return ReasonWords(
                question: "Was its object something else than \(classes.name)?", held: "it was \(classes.name)",
                missing: "it was something else", open: "whether it was \(classes.name) is not known",
                settle: "what the object was")
        case .inReplyTo, .question:
            return ReasonWords(question: "", held: "", missing: "", open: "", settle: "")
        }
    }
}
