import Diagnostics

/// Diagnostics of which the first 1,000 of each code are kept in full, and all are counted.
///
/// A file can hold millions of rows that cannot be used: what is kept of them stays small, what is said about their
/// number stays exact.
public struct DiagnosticLedger: Sendable {
    /// How many diagnostics of each code are kept in full.
    public static let limit = 1_000

    /// The first of each code, in the order in which they were met.
    public private(set) var diagnostics: [Diagnostic] = []
    private var counts: [Code: Int] = [:]

    /// A ledger without entries.
    public init() {}

    /// How many there were in all.
    public var total: Int { counts.values.reduce(0, +) }

    /// Whether there were none.
    public var isEmpty: Bool { counts.isEmpty }

    /// How many there were of one code, kept or not.
    public func count(of code: Code) -> Int { counts[code] ?? 0 }

    /// How many there were of each code, in the order of the codes' numbers.
    public var byCode: [(code: Code, count: Int)] {
        counts.map { (code: $0.key, count: $0.value) }.sorted { $0.code.number < $1.code.number }
    }

    /// Counts one, and says whether it is among the first of its code, so that its words are wanted.
    mutating func count(_ code: Code) -> Bool {
        let count = counts[code, default: 0] + 1
        counts[code] = count
        return count <= Self.limit
    }

    /// Keeps one that was counted.
    mutating func keep(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Counts one and keeps it if it is among the first of its code.
    mutating func add(_ code: Code, _ diagnostic: () -> Diagnostic) {
        if count(code) { keep(diagnostic()) }
    }

    /// Counts one and keeps it if it is among the first of its code.
    mutating func add(_ diagnostic: Diagnostic) { add(diagnostic.code) { diagnostic } }
}
