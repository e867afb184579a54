import Vocabulary

/// Happenings of one kind by one party, for questions such as "was there one within six hours before?".
///
/// Answers in logarithmic time also where the times are intervals: it keeps, in the order of the earliest seconds, the
/// greatest latest second so far, and in the order of the latest seconds, the greatest earliest second so far.
struct EventLog: Sendable {
    /// One happening.
    struct Entry: Sendable {
        var time: PossibleTime
        var truth: Truth
        /// What it is: an incident's place; ``duty`` for a duty that was not done.
        var source: Int

        /// The source of what is no incident.
        static let duty = -1
    }

    /// In the order of their times and, at one time, of what they are called: the order of rows does not show.
    private(set) var entries: [Entry] = []
    /// Entries by their earliest second, all that are possible; with the place of the greatest latest second so far.
    private var possible: [(earliest: Instant, best: Int)] = []
    /// Entries by their latest second, only those that are certain; with the place of the greatest earliest second.
    private var certain: [(latest: Instant, best: Int)] = []

    /// - Parameter precedes: which of two sources is named first where they have one time.
    init(_ unordered: [Entry], naming precedes: (Int, Int) -> Bool = { $0 < $1 }) {
        entries = unordered.sorted { left, right in
            let (a, b) = (left.time, right.time)
            if a.earliest != b.earliest { return a.earliest < b.earliest }
            if a.latest != b.latest { return a.latest < b.latest }
            return left.source == right.source ? left.truth > right.truth : precedes(left.source, right.source)
        }
        index()
    }

    private init(inOrder ordered: [Entry]) {
        entries = ordered
        index()
    }

    private mutating func index() {
        for index in entries.indices where entries[index].truth != .false {
            var best = index
            if let last = possible.last, entries[last.best].time.latest >= entries[index].time.latest {
                best = last.best
            }
            possible.append((entries[index].time.earliest, best))
        }
        let byLatest = entries.indices.filter { entries[$0].truth == .true }.sorted {
            let (a, b) = (entries[$0].time, entries[$1].time)
            return (a.latest, a.earliest, $0) < (b.latest, b.earliest, $1)
        }
        for index in byLatest {
            var best = index
            if let last = certain.last, entries[last.best].time.earliest >= entries[index].time.earliest {
                best = last.best
            }
            certain.append((entries[index].time.latest, best))
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Whether one of them came strictly before `time`, at least one second and at most `within` seconds.
    ///
    /// Returns the witness too: the entry that makes it certain, or the one that makes it possible.
    func precedes(_ time: PossibleTime, within: Int64?) -> (truth: Truth, witness: Entry?) {
        let back = within.map { $0 } ?? Int64.max / 8
        // Certain: in every completion the gap lies in 1…within.
        let sure = certain.endOfPrefix { $0.latest < time.earliest }
        if sure > 0 {
            let entry = entries[certain[sure - 1].best]
            if entry.time.earliest >= time.latest - back { return (.true, entry) }
        }
        // Possible: in some completion it does.
        let open = possible.endOfPrefix { $0.earliest < time.latest }
        if open > 0 {
            let entry = entries[possible[open - 1].best]
            if entry.time.latest >= time.earliest - back { return (.unknown, entry) }
        }
        return (.false, nil)
    }

    /// The happenings at which a count is reached: each entry together with `count - 1` others that came at the same time
    /// or before, if they lie within so many seconds of each other.
    func reaching(_ count: Int, within: Int64?) -> EventLog {
        guard count > 1 else { return self }
        let sure = surely(count, within: within ?? Int64.max / 8)
        let known = Set(sure.filter { $0.time.earliest == $0.time.latest }.map(\.time.earliest))
        let open = perhaps(count, within: within ?? Int64.max / 8).compactMap { entry -> Entry? in
            // Seconds of which it is known say nothing new.
            var first = entry.time.earliest
            while first <= entry.time.latest, known.contains(first) { first = first + 1 }
            guard first <= entry.time.latest else { return nil }
            return Entry(time: PossibleTime(first, entry.time.latest), truth: entry.truth, source: entry.source)
        }
        // In this order already where their times are equal: sure before open, each as they stand in the log.
        let ordered = (sure + open).enumerated().sorted { left, right in
            let (a, b) = (left.element.time, right.element.time)
            if a.earliest != b.earliest { return a.earliest < b.earliest }
            return a.latest == b.latest ? left.offset < right.offset : a.latest < b.latest
        }
        return EventLog(inOrder: ordered.map(\.element))
    }

    /// Where a count is surely reached: by neighbours in the order of their first or of their last seconds that lie
    /// within the window in every completion, at a second of the last of them. Sets of others may do so too, and are
    /// not looked for.
    private func surely(_ count: Int, within: Int64) -> [Entry] {
        let sure = entries.filter { $0.truth == .true }
        let byLatest = sure.sorted { $0.time.latest < $1.time.latest }
        if within > Int64.max / 16 {
            // Counted from the beginning, the n-th lies between the n-th of the first and the n-th of the last seconds.
            return zip(sure, byLatest).dropFirst(count - 1).map { first, last in
                Entry(time: PossibleTime(first.time.earliest, last.time.latest), truth: .true, source: last.source)
            }
        }
        // At the exact times that are the rule both orders are one.
        let orders = zip(sure, byLatest).allSatisfy { $0.time == $1.time } ? [sure] : [sure, byLatest]
        return orders.flatMap { pool -> [Entry] in
            guard pool.count >= count else { return [] }
            return (count - 1..<pool.count).compactMap { last in
                let members = pool[(last - count + 1)...last]
                guard let first = members.map(\.time.earliest).min(), let end = members.map(\.time.latest).max(),
                    let lastEarliest = members.map(\.time.earliest).max(), end - first <= within
                else { return nil }
                return Entry(time: PossibleTime(lastEarliest, end), truth: .true, source: pool[last].source)
            }
        }
    }

    /// The stretches at each second of which the count may be reached: one of the entries may have come then, and so many
    /// with it may have come then or in the window before.
    private func perhaps(_ count: Int, within: Int64) -> [Entry] {
        let pool = entries.filter { $0.truth != .false }
        guard pool.count >= count else { return [] }
        // Each entry opens at its first second; it can be the one at a second until its last, and be counted until the
        // window after that has passed.
        var changes: [(at: Instant, here: Int, counted: Int, source: Int)] = []
        for entry in pool {
            changes.append((entry.time.earliest, 1, 1, entry.source))
            changes.append((entry.time.latest + 1, -1, 0, entry.source))
            changes.append((min(entry.time.latest + within + 1, .distantFuture), 0, -1, entry.source))
        }
        changes.sort { $0.at < $1.at }
        var found: [Entry] = []
        var (here, counted, source) = (0, 0, EventLog.Entry.duty)
        var from: Instant?
        var place = 0
        while place < changes.count {
            let at = changes[place].at
            while place < changes.count, changes[place].at == at {
                here += changes[place].here
                counted += changes[place].counted
                if changes[place].here > 0 { source = changes[place].source }
                place += 1
            }
            let isReached = here > 0 && counted >= count
            if isReached, from == nil { from = at }
            if !isReached, let start = from {
                found.append(Entry(time: PossibleTime(start, at - 1), truth: .unknown, source: source))
                from = nil
            }
        }
        return found
    }
}
