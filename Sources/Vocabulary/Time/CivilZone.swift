import Foundation

/// A time zone by its IANA name, with its clock changes past and to come.
///
/// The rules are those of the Foundation on this machine; ``dataVersion`` says which release of the IANA data that is.
public struct CivilZone: Hashable, Sendable, CustomStringConvertible {
    /// The IANA name: `Europe/Kyiv`.
    public let identifier: String
    private let zone: TimeZone

    /// Coordinated universal time.
    public static let utc = CivilZone(identifier: "UTC", zone: .gmt)

    /// The zone with this IANA name, or nil if the machine knows none. Abbreviations such as `EST`, which mean
    /// different clocks to different people, are not taken; `UTC` and `GMT` are.
    public init?(identifier: String) {
        if identifier == "UTC" || identifier == "GMT" {
            self.init(identifier: identifier, zone: .gmt)
            return
        }
        guard Self.isName(identifier), let zone = TimeZone(identifier: identifier) else { return nil }
        self.init(identifier: identifier, zone: zone)
    }

    private init(identifier: String, zone: TimeZone) {
        self.identifier = identifier
        self.zone = zone
    }

    /// Whether it has the form of an IANA name: capitalised words between strokes. Keeps paths and misspelt case out, which
    /// some systems would take.
    private static func isName(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 47, omittingEmptySubsequences: false)
        return parts.count >= 2
            && parts.allSatisfy { part in
                guard let first = part.first, (65...90).contains(first) else { return false }
                return part.allSatisfy {
                    (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45
                        || $0 == 43
                }
            }
    }

    /// The release of the IANA time zone data in use: `2025b`.
    public static var dataVersion: String { TimeZone.timeZoneDataVersion }

    /// Every IANA name that this machine knows, for suggestions.
    public static var knownIdentifiers: [String] { TimeZone.knownTimeZoneIdentifiers }

    /// Seconds to add to UTC to get this zone's clock at an instant. Before the year 0 and after 12,000 the clock is that
    /// of these edges.
    public func offset(at instant: Instant) -> Int {
        let instant = min(max(instant, Instant(-63_000_000_000)), Instant(316_000_000_000))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// What the zone's clock shows at an instant.
    public func civil(at instant: Instant) -> CivilTime {
        CivilTime(clock: instant.seconds + Int64(offset(at: instant)))
    }

    /// What a reading of this zone's clock can mean.
    public enum Resolution: Hashable, Sendable {
        /// One instant.
        case once(Instant)
        /// Two: the clock went back over it. The earlier and the later instant.
        case twice(Instant, Instant)
        /// None: the clock went forward over it, at this instant.
        case skipped(at: Instant)
    }

    /// The instants at which this zone's clock shows a time.
    public func resolve(_ time: CivilTime) -> Resolution {
        let asUTC = Instant(time.clock)
        // Clock changes are at least a day apart: the offsets of the day before and the day after are all there are.
        let before = Int64(offset(at: asUTC - 86_400))
        let after = Int64(offset(at: asUTC + 86_400))
        let candidates = Set([asUTC - before, asUTC - after])
            .filter { civil(at: $0) == time }.sorted()
        switch candidates.count {
        case 2: return .twice(candidates[0], candidates[1])
        case 1: return .once(candidates[0])
        default:
            // The change lies between the two readings; find its second by halving.
            var (low, high) = (asUTC - max(before, after) - 1, asUTC - min(before, after) + 1)
            let old = offset(at: low)
            while high - low > 1 {
                let middle = low + (high - low) / 2
                if offset(at: middle) == old { low = middle } else { high = middle }
            }
            return .skipped(at: high)
        }
    }

    /// The instant at which a reading of the clock is first reached: of two, the earlier; of a skipped one, the change.
    public func earliest(_ time: CivilTime) -> Instant {
        switch resolve(time) {
        case .once(let instant), .twice(let instant, _), .skipped(let instant): instant
        }
    }

    /// The first second of a day in this zone.
    public func start(of date: CivilDate) -> Instant { earliest(CivilTime(date)) }

    /// The first second after a day in this zone.
    public func end(of date: CivilDate) -> Instant { start(of: date.adding(days: 1)) }

    /// The IANA name.
    public var description: String { identifier }

    /// Zones are the same if their names are.
    public static func == (left: CivilZone, right: CivilZone) -> Bool { left.identifier == right.identifier }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
