import Vocabulary

/// Breaches of one article by one party while it is being worked out which of them are excused.
///
/// Answers as ``EventLog`` does, whether one came strictly before, and lets what was unknown become true or false. Both cost
/// the logarithm of the number of entries.
struct BreachBoard {
    private let times: [PossibleTime]
    private(set) var truths: [Truth]
    /// Entries in the order of their first seconds, with a tree of the greatest last second of those not false.
    private let firsts: [Instant]
    private let rankByFirst: [Int]
    private var lastSeconds: [Instant]
    /// Entries in the order of their last seconds, with a Fenwick tree of the greatest first second of those that are true.
    private let lasts: [Instant]
    private let rankByLast: [Int]
    private var firstSeconds: [Instant]

    init(_ entries: [(time: PossibleTime, truth: Truth)]) {
        times = entries.map(\.time)
        truths = entries.map(\.truth)
        let count = entries.count
        let byFirst = entries.indices.sorted { entries[$0].time.earliest < entries[$1].time.earliest }
        let byLast = entries.indices.sorted { entries[$0].time.latest < entries[$1].time.latest }
        firsts = byFirst.map { entries[$0].time.earliest }
        lasts = byLast.map { entries[$0].time.latest }
        var ranks = [Int](repeating: 0, count: count)
        for (rank, entry) in byFirst.enumerated() { ranks[entry] = rank }
        rankByFirst = ranks
        for (rank, entry) in byLast.enumerated() { ranks[entry] = rank }
        rankByLast = ranks
        lastSeconds = Array(repeating: .distantPast, count: 2 * count)
        firstSeconds = Array(repeating: .distantPast, count: count + 1)
        for entry in entries.indices {
            if entries[entry].truth != .false { lastSeconds[count + rankByFirst[entry]] = entries[entry].time.latest }
            if entries[entry].truth == .true { raise(entry) }
        }
        for node in stride(from: count - 1, to: 0, by: -1) {
            lastSeconds[node] = max(lastSeconds[2 * node], lastSeconds[2 * node + 1])
        }
    }

    /// Settles what was unknown.
    mutating func settle(_ entry: Int, _ truth: Truth) {
        guard truths[entry] == .unknown, truth != .unknown else { return }
        truths[entry] = truth
        if truth == .true { return raise(entry) }
        var node = times.count + rankByFirst[entry]
        lastSeconds[node] = .distantPast
        while node > 1 {
            node /= 2
            lastSeconds[node] = max(lastSeconds[2 * node], lastSeconds[2 * node + 1])
        }
    }

    private mutating func raise(_ entry: Int) {
        var place = rankByLast[entry] + 1
        while place < firstSeconds.count {
            firstSeconds[place] = max(firstSeconds[place], times[entry].earliest)
            place += place & -place
        }
    }

    /// Whether one of them came strictly before `time`, at least one second and at most `within` seconds.
    func precedes(_ time: PossibleTime, within: Int64) -> Truth {
        // Certain: of those that are over before, the one that begins last.
        var place = lasts.endOfPrefix { $0 < time.earliest }
        var first = Instant.distantPast
        while place > 0 {
            first = max(first, firstSeconds[place])
            place -= place & -place
        }
        if first > .distantPast, first >= time.latest - within { return .true }
        // Possible: of those that may begin before, the one that may last longest.
        var last = Instant.distantPast
        var (low, high) = (times.count, times.count + firsts.endOfPrefix { $0 < time.latest })
        while low < high {
            if low & 1 == 1 { last = max(last, lastSeconds[low]); low += 1 }
            if high & 1 == 1 { high -= 1; last = max(last, lastSeconds[high]) }
            low /= 2
            high /= 2
        }
        return last > .distantPast && last >= time.earliest - within ? .unknown : .false
    }
}
