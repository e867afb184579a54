import Evidence
import Vocabulary

/// What one instance of a state, a flow or a performance is about, in numbers: which part of it, and by how much it is
/// over, short or late. The words are made when somebody asks.
struct Account: Hashable, Sendable {
    /// Which part of the term.
    var part: Part = .whole
    /// The reports that it is about, as rows of the facts, where that is no single incident.
    var rows: [Int32] = []
    /// When it happened or runs: of a period, its first and its last second.
    var time: PossibleTime?
    /// When it is due: the first second that is too late.
    var due: PossibleTime?
    /// By how much.
    var margin: Margin?
    /// What it waits for, in words that a worked case may name: `article 4.4 stage 3 by AMM`, `notice arrival`.
    var waitsFor: [String] = []

    /// A part of a term.
    enum Part: Hashable, Sendable {
        case whole
        case beginning
        case end
        case stage(Int)
        case beginningOfStage(Int)
        /// `of which …`, from 1.
        case part(Int)
        /// A day, week, month or term, from 1.
        case period(Int)

        /// A number that no other part has; 0 for the whole.
        var code: UInt64 {
            switch self {
            case .whole: 0
            case .beginning: 1
            case .end: 2
            case .stage(let number): UInt64(clamping: number) << 3 | 3
            case .beginningOfStage(let number): UInt64(clamping: number) << 3 | 4
            case .part(let number): UInt64(clamping: number) << 3 | 5
            case .period(let number): UInt64(clamping: number) << 3 | 6
            }
        }

        /// The words after the subject of a finding; nil for the whole.
        var words: String? {
            switch self {
            case .whole: nil
            case .beginning: "its beginning"
            case .end: "its end"
            case .stage(let number): "stage \(number)"
            case .beginningOfStage(let number): "stage \(number), its beginning"
            case .part(let number): "part \(number)"
            case .period(let number): "period \(number)"
            }
        }
    }
}

/// By how much something is more, less or later than it may be.
public struct Margin: Hashable, Sendable {
    /// On which side.
    public enum Side: String, Hashable, Sendable {
        case over, short, late
    }
    /// What is counted.
    public enum Unit: String, Hashable, Sendable {
        case things, kilometres, seconds
    }
    /// On which side.
    public var side: Side
    /// How much, in the unit.
    public var amount: Double
    /// What is counted.
    public var unit: Unit

    /// A margin from its parts.
    public init(_ side: Side, by amount: Double, _ unit: Unit) {
        self.side = side
        self.amount = amount
        self.unit = unit
    }
}

/// One instance with what reciprocity needs of it, as the judges of states, flows and performances return it.
struct Judged {
    var instance: Instance
    var account: Account
    /// Whether it is a breach.
    var breach: Truth
    /// When the breach happened.
    var time: PossibleTime?
}
