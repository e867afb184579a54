import Evidence

/// How stated totals are told.
enum Tallying {
    /// The parts, and whether they add up; nothing where no part was stated.
    static func parts(_ tally: Tally) -> [String] {
        guard !tally.components.isEmpty else { return [] }
        let parts = tally.components.map { "\($0.label): \(Wording.number($0.number))" }.joined(separator: "; ")
        switch tally.arithmetic {
        case .addsUp, .notStated: return [parts]
        case .differs(let difference):
            return [
                parts,
                difference > 0
                    ? "the parts add up to \(Wording.number(difference)) more than the total"
                    : "the parts add up to \(Wording.number(-difference)) less than the total",
            ]
        }
    }
}
