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
        /// What it is: an incident's place, or another number that the maker of the log knows.
        var source: Int
    }

    private(set) var entries: [Entry] = []
    /// Entries by their earliest second, all that are possible; with the place of the greatest latest second so far.
    private var possible: [(earliest: Instant, best: Int)] = []
    /// Entries by their latest second, only those that are certain; with the place of the greatest earliest second.
    private var certain: [(latest: Instant, best: Int)] = []

    init(_ entries: [Entry]) {
        self.entries = entries
        let byEarliest = entries.indices.sorted {
            (entries[$0].time.earliest, entries[$0].time.latest, $0) < (entries[$1].time.earliest, entries[$1].time.latest, $1)
        }
        for index in byEarliest where entries[index].truth != .false {
            var best = index
            if let last = possible.last, entries[last.best].time.latest >= entries[index].time.latest { best = last.best }
            possible.append((entries[index].time.earliest, best))
        }
        let byLatest = entries.indices.sorted {
            (entries[$0].time.latest, entries[$0].time.earliest, $0) < (entries[$1].time.latest, entries[$1].time.earliest, $1)
        }
        for index in byLatest where entries[index].truth == .true {
            var best = index
            if let last = certain.last, entries[last.best].time.earliest >= entries[index].time.earliest { best = last.best }
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
        if let last = place(in: certain.count, where: { certain[$0].latest < time.earliest }) {
            let entry = entries[certain[last].best]
            if entry.time.earliest >= time.latest - back { return (.true, entry) }
        }
        // Possible: in some completion it does.
        if let last = place(in: possible.count, where: { possible[$0].earliest < time.latest }) {
            let entry = entries[possible[last].best]
            if entry.time.latest >= time.earliest - back { return (.unknown, entry) }
        }
        return (.false, nil)
    }

    /// The last place whose predicate holds, where it holds for a prefix.
    private func place(in count: Int, where holds: (Int) -> Bool) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }

    /// The happenings at which a count is reached: each entry together with the `count - 1` before it, if they lie within
    /// so many seconds of each other.
    func reaching(_ count: Int, within: Int64?) -> EventLog {
        guard count > 1 else { return self }
        func windows(_ pool: [Entry], _ truth: Truth) -> [Entry] {
            guard pool.count >= count else { return [] }
            return (count - 1..<pool.count).compactMap { last in
                let members = pool[(last - count + 1)...last]
                guard let first = members.map(\.time.earliest).min(), let end = members.map(\.time.latest).max(),
                    let lastEarliest = members.map(\.time.earliest).max(), let firstLatest = members.map(\.time.latest).min()
                else { return nil }
                let fits = truth == .true ? end - first <= within ?? .max : lastEarliest - firstLatest <= within ?? .max
                return fits ? Entry(time: PossibleTime(lastEarliest, end), truth: truth, source: pool[last].source) : nil
            }
        }
        let sorted = entries.filter { $0.truth != .false }.sorted {
            ($0.time.earliest, $0.time.latest, $0.source) < ($1.time.earliest, $1.time.latest, $1.source)
        }
        return EventLog(windows(sorted.filter { $0.truth == .true }, .true) + windows(sorted, .unknown))
    }
}
