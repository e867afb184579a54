import Vocabulary

extension Joining {
    /// The same facts, joined by what had been received and decided by an earlier time. Rows and symbols are the same as in
    /// the facts that this joins.
    ///
    /// - Parameter decisions: those that were followed here; one without a time counts as made before all others.
    public func facts(asKnownAt instant: Instant, decisions: JoinDecisions) -> FactTable {
        let decided = JoinDecisions(decisions.decisions.filter { $0.when.map { $0 <= instant } ?? true })
        return facts.joined(by: Joining(facts, decisions: decided, knownAt: instant))
    }
}
