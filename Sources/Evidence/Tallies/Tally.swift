import Diagnostics
import Vocabulary

/// A total that somebody stated: "4,900 violations". A claim like any other, with its own unit; never netted against
/// another.
public struct Tally: Hashable, Sendable {
    /// Its id, unique among the tallies.
    public var id: String
    /// Who stated it.
    public var claimedBy: String
    /// The camp of who stated it, in lower case; nil: not stated.
    public var camp: String?
    /// What the total is about: from its first second to its last; nil: not stated.
    public var period: PossibleTime?
    /// The number stated; nil where somebody spoke of "several hundred".
    public var total: Double?
    /// What was counted, in the speaker's words.
    public var unit: String
    /// The parts that were stated, in their order.
    public var components: [Component]
    /// The last second of the time at which it was stated; nil: not stated.
    public var statedAt: Instant?
    /// Where it can be read.
    public var source: String?
    /// A remark: what "more than" the speaker said, what is doubtful.
    public var note: String?
    /// The file that it is from.
    public var file: String
    /// The line at which its row begins.
    public var line: Int

    /// A part of a total.
    public struct Component: Hashable, Sendable {
        /// What it counts.
        public var label: String
        /// How many.
        public var number: Double
        /// Whether it is counted in the part before it ("of which heavy weapons=713"), so that it adds nothing.
        public var isPartOfAnother: Bool
    }

    /// How the parts compare with the total.
    public enum Arithmetic: Hashable, Sendable {
        /// The parts add up to the total.
        case addsUp
        /// The parts add up to so much more than the total; negative: less.
        case differs(by: Double)
        /// No total, or no parts.
        case notStated
    }

    /// Whether the parts add up; those that are part of another part are left out of the sum, and nothing else is.
    public var arithmetic: Arithmetic {
        let parts = components.filter { !$0.isPartOfAnother }
        guard let total, !parts.isEmpty else { return .notStated }
        let difference = parts.reduce(0) { $0 + $1.number } - total
        // Totals are whole numbers as a rule; decimals may be off in the last binary digit.
        return abs(difference) < 1e-6 ? .addsUp : .differs(by: difference)
    }

    /// The columns of a file of tallies.
    static let columns = [
        "tally_id", "claimed_by", "claimed_by_camp", "period_from", "period_to", "total", "unit", "components",
        "as_stated_at", "source_url", "note",
    ]
}

/// The tallies of one or more files, and all that has to be said about them.
public struct TallyReading: Sendable {
    /// The tallies that could be read, in the order of the files.
    public var tallies: [Tally] = []
    /// Files of which nothing could be read.
    public var unreadable: [Diagnostic] = []
    /// Rows set aside, each with its reason.
    public var setAside = DiagnosticLedger()
    /// What is worth knowing of those kept: parts that do not add up.
    public var notes = DiagnosticLedger()

    /// Nothing read yet.
    public init() {}
}
