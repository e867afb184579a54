extension GraphModel {
    /// The states that are stable, for each notion and decision maker, and the equilibria.
    public func stability(_ view: StabilityView = .certain) -> StabilityAnswer {
        StabilityAnswer(stable: [:], equilibria: [:])
    }

    /// Who could leave `state`, to where, and what the others could answer.
    public func departures(from state: Int, view: StabilityView = .certain) -> [Departure] {
        []
    }
}

extension OptionForm {
    /// The states that can be, each as the set of options taken (bit 0 is option 0), ascending, and the graph model over them, or
    /// nil where there are more than 20 options or more than `limit` feasible states.
    public func model(limit: Int = 4096) -> (states: [UInt32], model: GraphModel)? {
        nil
    }
}
