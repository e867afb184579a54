extension DeadlockQuestion {
    /// Whether a way is open, what blocks it, and every minimal set of relaxations that would open it.
    public func answer(limits: DeadlockLimits = DeadlockLimits()) -> DeadlockAnswer {
        DeadlockAnswer(isOpen: nil, neverTaken: [], knots: [])
    }
}
