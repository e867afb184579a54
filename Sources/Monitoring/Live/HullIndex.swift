import Vocabulary

/// Incidents by the time at which they may have happened, for questions such as "which in this hour?".
///
/// Entries stand in short sorted runs, so that one more costs the same whatever there is: a look for the run and a move
/// within it. What may have happened at any time of more than a day is kept apart and always looked at.
struct HullIndex {
    private struct Entry {
        var earliest: Instant
        var latest: Instant
        var incident: Int32
    }

    private var runs: [ContiguousArray<Entry>] = []
    /// The first second of each run's first entry.
    private var firsts: ContiguousArray<Instant> = []
    private var wide: ContiguousArray<Entry> = []
    /// The longest uncertainty of an entry in a run, in seconds.
    private var longest: Int64 = 0

    private static let mostInRun = 512
    private static let day: Int64 = 86_400

    /// How many entries there are.
    private(set) var count = 0

    /// Adds an incident. One whose time has grown is added again.
    mutating func insert(_ incident: Int32, _ time: PossibleTime) {
        count += 1
        let entry = Entry(earliest: time.earliest, latest: time.latest, incident: incident)
        guard time.latest - time.earliest <= Self.day else {
            wide.append(entry)
            return
        }
        longest = max(longest, time.latest - time.earliest)
        guard !runs.isEmpty else {
            runs.append([entry])
            firsts.append(time.earliest)
            return
        }
        let run = max(0, firsts.endOfPrefix { $0 <= time.earliest } - 1)
        let place = runs[run].endOfPrefix { $0.earliest <= time.earliest }
        runs[run].insert(entry, at: place)
        if place == 0 { firsts[run] = time.earliest }
        guard runs[run].count > Self.mostInRun else { return }
        let half = runs[run].count / 2
        let upper = ContiguousArray(runs[run][half...])
        runs[run].removeSubrange(half...)
        firsts.insert(upper[0].earliest, at: run + 1)
        runs.insert(upper, at: run + 1)
    }

    /// Every incident that may have happened between two seconds, both included; some perhaps more than once.
    func visit(from first: Instant, to last: Instant, _ body: (Int32) -> Void) {
        for entry in wide where entry.earliest <= last && entry.latest >= first { body(entry.incident) }
        let start = first - longest
        var run = max(0, firsts.endOfPrefix { $0 < start } - 1)
        while run < runs.count, firsts[run] <= last {
            for entry in runs[run] where entry.earliest <= last && entry.latest >= first { body(entry.incident) }
            run += 1
        }
    }
}
