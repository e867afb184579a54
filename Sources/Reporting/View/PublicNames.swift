import Evidence
import Monitoring
import Vocabulary

/// What a public version calls incidents, acts and files: running numbers and roles of its own. The mission's ids stay with
/// the mission, because whoever knows them could look up what else is known under them.
struct PublicNames: Sendable {
    private var names: [String: String] = [:]
    private var originals: [String: String] = [:]
    private var files: [String: String] = [:]

    /// Numbers incidents (P1, P2, …) and acts or other facts that set a duty off (A1, A2, …), each in the order of their
    /// days: the exact order of one day's happenings is not told.
    ///
    /// - Parameters:
    ///   - incidents: the mission's ids with their days.
    ///   - acts: the ids of reports with their days.
    ///   - changed: what only the list of changes speaks of (C1, C2, …): the other numbers are the same without it.
    ///   - inputs: the files that went in; each is called by its role.
    init(
        incidents: [String: PossibleTime], acts: [String: PossibleTime], changed: [String: PossibleTime] = [:],
        inputs: [ReportView.Input]
    ) {
        for (prefix, times) in [("P", incidents), ("A", acts), ("C", changed)] {
            let ids = times.keys.filter { names[$0] == nil }.sorted { left, right in
                let (a, b) = (times[left] ?? .anytime, times[right] ?? .anytime)
                if a.earliest != b.earliest { return a.earliest < b.earliest }
                if a.latest != b.latest { return a.latest < b.latest }
                return naturallyPrecedes(left, right)
            }
            for (place, id) in ids.enumerated() {
                names[id] = "\(prefix)\(place + 1)"
                originals["\(prefix)\(place + 1)"] = id
            }
        }
        let count = Dictionary(grouping: inputs, by: \.role).mapValues(\.count)
        var seen: [String: Int] = [:]
        for input in inputs where files[input.name] == nil {
            seen[input.role, default: 0] += 1
            files[input.name] =
                count[input.role] == 1 ? input.role : "\(input.role) \(seen[input.role] ?? 1)"
        }
    }

    /// What is published of an id; nil: nothing.
    func name(_ id: String) -> String? { names[id] }

    /// The mission's id behind a published name.
    func original(_ name: String) -> String? { originals[name] }

    /// What a file is called.
    func file(_ name: String) -> String { files[name] ?? "a file" }
}

/// Times to the day.
struct WholeDays: Sendable {
    let zone: CivilZone

    /// The first second of an instant's day.
    func start(_ instant: Instant) -> Instant {
        isOpen(instant) ? instant : zone.start(of: zone.civil(at: instant).date)
    }

    /// The last second of an instant's day.
    func end(_ instant: Instant) -> Instant {
        isOpen(instant) ? instant : zone.end(of: zone.civil(at: instant).date) - 1
    }

    /// The days that a time touches, whole.
    func days(_ time: PossibleTime) -> PossibleTime { PossibleTime(start(time.earliest), end(time.latest)) }

    private func isOpen(_ instant: Instant) -> Bool { instant <= .distantPast || instant >= .distantFuture }
}

extension PossibleTime {
    fileprivate static let anytime = PossibleTime(.distantPast, .distantFuture)
}
