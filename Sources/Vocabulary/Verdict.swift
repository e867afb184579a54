/// What the monitor says of one instance of a term, or of an article for a party.
///
/// In the order in which the verdict of an article is taken from its instances: the first that one of them has.
public enum Verdict: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    /// A breach in every completion of the facts.
    case violated
    /// A breach in some completions and not in others; or nobody watched.
    case unknown
    /// Not due yet, or waiting for something to start it.
    case pending
    /// No breach in any completion. What is excused is kept, with its reason.
    case kept
    /// The article does not bind this party at that time under this reading.
    case notInForce

    /// The words as they stand in worked cases, reports and JSON.
    public var name: String {
        switch self {
        case .violated: "violated"
        case .unknown: "unknown"
        case .pending: "pending"
        case .kept: "kept"
        case .notInForce: "not in force"
        }
    }

    /// The verdict that words name, if any.
    public init?(name: some StringProtocol) {
        guard let verdict = Verdict.allCases.first(where: { $0.name == name }) else { return nil }
        self = verdict
    }

    /// The one that decides an article's verdict comes first.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
}
