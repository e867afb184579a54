/// How many a row speaks of, with the defaults of `docs/facts.md`.
public enum Quantity: Hashable, Sendable {
    /// At least so many, and at most so many; without an upper end, nobody said that these were all.
    case between(Double, Double?)
    /// All of what the row is about: a verification that names no number.
    case whole
}

extension FactTable {
    /// How many a row speaks of. Without `quantity_low` it is 1, for a clearance 0; without `quantity_high` it is as
    /// many, for a sighting an open end; a verification without both is of the whole.
    public func quantity(_ row: Int) -> Quantity {
        let (low, high) = (number(.quantityLow, row), number(.quantityHigh, row))
        switch kind[row] {
        case .verification where low == nil && high == nil: return .whole
        case .sighting: return .between(low ?? 1, high)
        // Looked, and found no more than so many: none, where no number is given.
        case .clearance: return .between(0, high ?? low ?? 0)
        default: return .between(low ?? min(1, high ?? 1), high ?? low ?? 1)
        }
    }
}
