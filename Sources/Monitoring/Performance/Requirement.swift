import Accords
import Vocabulary

/// How much of a duty, or of a part of it, is owed.
enum Requirement: Hashable, Sendable {
    /// The act itself, once.
    case act
    /// So many; with `exactly`, no more.
    case number(Double, exactly: Bool)
    /// A number that nobody has set: nothing is ever enough for sure.
    case notStated
    /// All of them, or every one on a list of which nobody knows the length: no number of acts shows it.
    case all
    /// A part of a number that nobody knows.
    case partOfUnknown

    /// - Parameter entries: how many entries the list has on which they are; nil where nobody knows.
    init(_ quantity: Accords.Quantity?, entries: Int?) {
        switch quantity {
        case nil: self = .act
        case .all: self = .all
        case .every: self = entries.map { .number(Double($0), exactly: false) } ?? .all
        case .half: self = entries.map { .number((Double($0) / 2).rounded(.up), exactly: false) } ?? .partOfUnknown
        case .atLeast(let amount): self = amount.value.map { .number($0, exactly: false) } ?? .notStated
        case .exactly(let amount): self = amount.value.map { .number($0, exactly: true) } ?? .notStated
        }
    }

    /// Whether an amount between two ends is enough.
    func isMet(by amount: Amounts) -> Truth {
        switch self {
        case .act: return Truth(certain: amount.acts.low >= 1, possible: amount.acts.high >= 1)
        case .number(let number, let exactly):
            if exactly, amount.low > number { return .false }
            return Truth(
                certain: amount.low >= number && (!exactly || amount.high <= number), possible: amount.high >= number)
        // Where nothing was done, nothing was enough; else it is not known.
        case .notStated, .all, .partOfUnknown: return amount.high > 0 ? .unknown : .false
        }
    }

    /// So many and no more; nil: no such number.
    var exactly: Double? { if case .number(let number, true) = self { number } else { nil } }

    /// So many things at least; for what has no number, one act.
    var least: Double { if case .number(let number, _) = self { number } else { 1 } }
}

/// How many, between what is established and what is possible; and in how many acts.
struct Amounts: Sendable {
    /// At least so many.
    var low = 0.0
    /// At most so many; infinite where nothing limits it.
    var high = 0.0
    /// The acts, likewise.
    var acts = (low: 0.0, high: 0.0)

    mutating func add(_ other: Amounts) {
        low += other.low
        high += other.high
        acts = (acts.low + other.acts.low, acts.high + other.acts.high)
    }

    /// The larger of two statements of one amount.
    func atLeast(_ other: Amounts) -> Amounts {
        Amounts(
            low: max(low, other.low), high: max(high, other.high),
            acts: (max(acts.low, other.acts.low), max(acts.high, other.acts.high)))
    }
}
