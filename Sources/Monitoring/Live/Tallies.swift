import Vocabulary

/// How many instances of one subject have each verdict, in four bytes: more than sixty-three of one count as sixty-three.
struct VerdictCounts: Hashable, Sendable {
    private(set) var bits: UInt32 = 0

    static let none = VerdictCounts()

    var isEmpty: Bool { bits == 0 }

    subscript(verdict: Verdict) -> Int { Int(bits >> (UInt32(verdict.rawValue) * 6) & 63) }

    mutating func add(_ verdict: Verdict) {
        if self[verdict] < 63 { bits += 1 << (UInt32(verdict.rawValue) * 6) }
    }

    /// The one that decides; nil: there is no instance.
    var worst: Verdict? { Verdict.allCases.first { self[$0] > 0 } }
}
