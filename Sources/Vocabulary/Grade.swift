/// How well a claim is supported. Ordered, never multiplied. See `docs/facts.md` for how each is reached.
public enum Grade: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    /// Only the accuser's camp says so.
    case alleged = 1
    /// An origin outside the accuser's camp says so.
    case reported = 2
    /// Independent origins of different camps say so, or the accused's own camp admits what another camp claims.
    case corroborated = 3
    /// Verified by whoever the accord names as monitor.
    case confirmed = 4

    /// The word as it stands in accords, facts and reports.
    public var name: String {
        switch self {
        case .alleged: "alleged"
        case .reported: "reported"
        case .corroborated: "corroborated"
        case .confirmed: "confirmed"
        }
    }

    /// The grade that a word names, if any.
    public init?(name: some StringProtocol) {
        guard let grade = Grade.allCases.first(where: { $0.name == name }) else { return nil }
        self = grade
    }

    /// The lesser grade is the weaker one.
    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

/// How well it is supported who did it.
public enum Attribution: UInt8, Hashable, Sendable, CaseIterable {
    /// Nobody is named.
    case none
    /// Only the accuser's camp names the actor.
    case claimed
    /// The accused denies it, or its camp names somebody else.
    case contested
    /// An origin outside the accuser's camp names the actor.
    case indicated
    /// Independent origins of different camps name the actor, the accused admits it, or the monitor says so.
    case attributed

    /// The word as it stands in reports.
    public var name: String {
        switch self {
        case .none: "none"
        case .claimed: "claimed"
        case .contested: "contested"
        case .indicated: "indicated"
        case .attributed: "attributed"
        }
    }
}
