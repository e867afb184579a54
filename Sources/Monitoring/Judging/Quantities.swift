import Evidence
import Vocabulary

extension Run {
    /// How many an incident's reports tell of: from the least to the most that one of them says; without an upper end,
    /// infinitely many.
    func quantity(of rows: ReportRows) -> (low: Double, high: Double) {
        var (low, high) = (Double.infinity, 0.0)
        for row in rows {
            guard case .between(let least, let most) = facts.quantity(row) else { continue }
            low = min(low, least)
            high = max(high, most ?? .infinity)
        }
        return (low.isFinite ? low : 0, max(high, low.isFinite ? low : 0))
    }
}
