/// A conflict of the talks as a graph model.
public struct ConflictModel: Sendable {
    /// The model; states from 0.
    public let model: GraphModel
    /// Who the decision makers of the model are.
    public let makers: [Negotiation.Actor]
    /// What each state is, in words.
    public let titles: [String]

    /// Nil where the states are more than are worked on.
    ///
    /// - Parameter name: what a decision maker is called, for the words of a state.
    public init?(_ conflict: Conflict, name: (Negotiation.Actor) -> String) {
        switch conflict.form {
        case .states(let titles, let moves, let preferences):
            makers = Set(moves.map(\.actor)).union(preferences.map(\.actor)).sorted()
            self.titles = titles
            model = GraphModel(
                states: titles.count,
                makers: makers.map { actor in
                    var from = [[Int]](repeating: [], count: titles.count)
                    for move in moves where move.actor == actor && !from[move.from].contains(move.to) {
                        from[move.from].append(move.to)
                    }
                    var ranks = [Int](repeating: 0, count: titles.count)
                    for preference in preferences where preference.actor == actor {
                        for (place, tier) in preference.tiers.enumerated() {
                            for state in tier { ranks[state] = preference.tiers.count - place }
                        }
                    }
                    return GraphModel.Maker(moves: from.map { $0.sorted() }, preference: .ranks(ranks))
                })
        case .options(let decisions, let impossible, let wishes):
            let makers = Set(decisions.map(\.actor)).sorted()
            self.makers = makers
            func literals(_ conjunction: [Conflict.Literal]) -> [OptionForm.Literal] {
                conjunction.map { OptionForm.Literal($0.decision, $0.isTaken) }
            }
            let form = OptionForm(
                options: decisions.map { decision in
                    OptionForm.Option(
                        maker: makers.firstIndex(of: decision.actor) ?? 0,
                        change: decision.isIrreversible ? .onlyTake : .both)
                },
                infeasible: impossible.map(literals),
                statements: makers.map { actor in
                    (wishes.first { $0.actor == actor }?.statements ?? []).map { [literals($0)] }
                })
            guard let (states, model) = form.model(limit: 4096) else { return nil }
            self.model = model
            titles = states.map { state in
                let taken = decisions.indices.filter { state & (1 << UInt32($0)) != 0 }.map { decisions[$0] }
                // Who does it: “A holds fire and pulls back; B waits”.
                let parts = makers.compactMap { maker -> String? in
                    let titles = taken.filter { $0.actor == maker }.map(\.title)
                    return titles.isEmpty ? nil : "\(name(maker)) \(titles.joined(separator: " and "))"
                }
                return parts.isEmpty ? "nothing of it" : parts.joined(separator: "; ")
            }
        }
    }
}
