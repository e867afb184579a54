/// A second of time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Instant: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    public var seconds: Int64

    /// The instant so many seconds after 1970-01-01T00:00:00Z.
    public init(_ seconds: Int64) { self.seconds = seconds }

    /// Before everything that can be written: the year 0001 begins later.
    public static let distantPast = Instant(Int64.min / 4)
    /// After everything that can be written: the year 9999 ends earlier.
    public static let distantFuture = Instant(Int64.max / 4)

    /// Earlier is less.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
    /// So many seconds later.
    public static func + (left: Instant, seconds: Int64) -> Instant { Instant(left.seconds &+ seconds) }
    /// So many seconds earlier.
    public static func - (left: Instant, seconds: Int64) -> Instant { Instant(left.seconds &- seconds) }
    /// The seconds from one instant to the other.
    public static func - (left: Instant, right: Instant) -> Int64 { left.seconds &- right.seconds }
}

/// The instants at which something may have happened: any second from ``earliest`` to ``latest``, both included.
public struct PossibleTime: Hashable, Sendable {
    /// The first second at which it may have happened.
    public var earliest: Instant
    /// The last second at which it may have happened; not before ``earliest``.
    public var latest: Instant

    /// Between two instants, both included.
    public init(_ earliest: Instant, _ latest: Instant) {
        self.earliest = earliest
        self.latest = max(earliest, latest)
    }

    /// Exactly then, to the second.
    public init(_ instant: Instant) { self.init(instant, instant) }

    /// Whether it happened before another time.
    public func isBefore(_ end: PossibleTime) -> Truth {
        Truth(certain: latest < end.earliest, possible: earliest < end.latest)
    }

    /// Whether it happened at another time or after it.
    public func isFrom(_ start: PossibleTime) -> Truth {
        Truth(certain: earliest >= start.latest, possible: latest >= start.earliest)
    }

    /// Whether it happened in the half-open stretch from `start` up to but not including `end`.
    public func isWithin(_ start: Instant, _ end: Instant) -> Truth {
        guard start < end else { return .false }
        return Truth(certain: earliest >= start && latest < end, possible: latest >= start && earliest < end)
    }
}
