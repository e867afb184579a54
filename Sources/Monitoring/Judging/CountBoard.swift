import Vocabulary

/// Where breaches reach a count within a window, while it is being worked out which of them are excused.
///
/// Answers as ``EventLog/reaching(_:within:)`` and ``EventLog/precedes(_:within:)`` do together, and lets what was unknown
/// become true or false. Settling one costs the count times the logarithm of the number of entries, asking the logarithm.
struct CountBoard {
    private let count: Int
    private let within: Int64
    private let isEver: Bool
    private let times: [PossibleTime]
    private var truths: [Truth]
    /// Entries in the order of their first and of their last seconds; and the place of each in these orders.
    private let byFirst: [Int]
    private let byLast: [Int]
    private let rankByFirst: [Int]
    private let rankByLast: [Int]
    private let firsts: [Instant]
    private let lasts: [Instant]
    /// How many entries may be counted at the first second of each, those that are false at none.
    private var counted: AddingTree
    /// How many entries may be counted, and may be the last one, as sums of changes: at first seconds and after last ones.
    private var opened: SumTree
    private var closed: SumTree
    /// Which entries are true, in both orders; and where they surely reach the count: by the last second of the last of
    /// them, its first second.
    private var sureByFirst: SumTree
    private var sureByLast: SumTree
    private var reached: [Instant]

    /// - Parameter within: seconds; nil: ever.
    init(_ entries: [(time: PossibleTime, truth: Truth)], count: Int, within: Int64?) {
        self.count = count
        self.within = within ?? Int64.max / 8
        isEver = within == nil
        times = entries.map(\.time)
        truths = entries.map { $0.truth == .true ? .unknown : $0.truth }
        byFirst = entries.indices.sorted { entries[$0].time.earliest < entries[$1].time.earliest }
        byLast = entries.indices.sorted { entries[$0].time.latest < entries[$1].time.latest }
        var ranks = [Int](repeating: 0, count: entries.count)
        for (rank, entry) in byFirst.enumerated() { ranks[entry] = rank }
        rankByFirst = ranks
        for (rank, entry) in byLast.enumerated() { ranks[entry] = rank }
        rankByLast = ranks
        firsts = byFirst.map { entries[$0].time.earliest }
        lasts = byLast.map { entries[$0].time.latest }
        counted = AddingTree(entries.count)
        opened = SumTree(entries.count)
        closed = SumTree(entries.count)
        sureByFirst = SumTree(entries.count)
        sureByLast = SumTree(entries.count)
        reached = Array(repeating: .distantPast, count: entries.count + 1)
        for entry in entries.indices {
            if truths[entry] == .false {
                counted.remove(rankByFirst[entry])
            } else {
                add(entry, 1)
            }
        }
        for entry in entries.indices where entries[entry].truth == .true { settle(entry, .true) }
    }

    private mutating func add(_ entry: Int, _ number: Int) {
        opened.add(number, at: rankByFirst[entry])
        closed.add(number, at: rankByLast[entry])
        // At first seconds from its own to the end of the window after its last.
        let end = firsts.endOfPrefix { $0 < times[entry].latest + within + 1 }
        counted.add(number, from: firsts.endOfPrefix { $0 < times[entry].earliest }, to: end)
    }

    /// Settles what was unknown.
    mutating func settle(_ entry: Int, _ truth: Truth) {
        guard truths[entry] == .unknown, truth != .unknown else { return }
        truths[entry] = truth
        if truth == .false {
            add(entry, -1)
            counted.remove(rankByFirst[entry])
            return
        }
        sureByFirst.add(1, at: rankByFirst[entry])
        sureByLast.add(1, at: rankByLast[entry])
        if isEver { return }
        findWindows(around: sureByFirst.sum(before: rankByFirst[entry]), in: sureByFirst, byFirst)
        findWindows(around: sureByLast.sum(before: rankByLast[entry]), in: sureByLast, byLast)
    }

    /// Notes each row of so many sure neighbours, one of whom has just become sure, that lies within the window.
    private mutating func findWindows(around place: Int, in sure: SumTree, _ order: [Int]) {
        let start = max(0, place - count + 1)
        let members = (start..<min(sure.total, place + count)).map { times[order[sure.rank(of: $0)]] }
        guard members.count >= count else { return }
        let middle = place - start
        // From the one that is new outwards, the bounds so far.
        var bounds = members.map { (first: $0.earliest, last: $0.latest, start: $0.earliest) }
        for index in stride(from: middle - 1, through: 0, by: -1) {
            bounds[index] = Self.joined(bounds[index], bounds[index + 1])
        }
        for index in (middle + 1)..<max(middle + 1, members.count) {
            bounds[index] = Self.joined(bounds[index], bounds[index - 1])
        }
        for low in 0...middle where low + count - 1 >= middle && low + count <= members.count {
            let window = Self.joined(bounds[low], bounds[low + count - 1])
            guard window.last - window.first <= within else { continue }
            var place = lasts.endOfPrefix { $0 < window.last } + 1
            while place < reached.count {
                reached[place] = max(reached[place], window.start)
                place += place & -place
            }
        }
    }

    /// The earliest first second, the latest last second and the latest first second.
    private static func joined(
        _ a: (first: Instant, last: Instant, start: Instant), _ b: (first: Instant, last: Instant, start: Instant)
    ) -> (first: Instant, last: Instant, start: Instant) {
        (min(a.first, b.first), max(a.last, b.last), max(a.start, b.start))
    }

    /// Whether the count was reached strictly before `time`, at least one second and at most `back` seconds.
    func precedes(_ time: PossibleTime, within back: Int64) -> Truth {
        let start = isEver ? startOfLastReached(before: time.earliest) : startOfLastWindow(before: time.earliest)
        if start > .distantPast, start >= time.latest - back { return .true }
        // Possible: at some second from the beginning of the window to the one before. It grows only where an entry
        // begins, so these seconds and the first of all are enough.
        let first = time.earliest - back
        if first < time.latest {
            let begun = opened.sum(before: firsts.endOfPrefix { $0 < first + 1 })
            let isOneLast = begun - closed.sum(before: lasts.endOfPrefix { $0 < first }) > 0
            let past = closed.sum(before: lasts.endOfPrefix { $0 < first - within })
            if isOneLast, begun - past >= count { return .unknown }
        }
        let (low, high) = (firsts.endOfPrefix { $0 < first }, firsts.endOfPrefix { $0 < time.latest })
        return low < high && counted.greatest(from: low, to: high) >= count ? .unknown : .false
    }

    /// The latest first second of the windows that are surely over before an instant.
    private func startOfLastWindow(before instant: Instant) -> Instant {
        var place = lasts.endOfPrefix { $0 < instant }
        var start = Instant.distantPast
        while place > 0 {
            start = max(start, reached[place])
            place -= place & -place
        }
        return start
    }

    /// Counted from the beginning, without a window: the n-th of those that surely happened lies between the n-th of
    /// their first and the n-th of their last seconds.
    private func startOfLastReached(before instant: Instant) -> Instant {
        let over = sureByLast.sum(before: lasts.endOfPrefix { $0 < instant })
        return over >= count ? firsts[sureByFirst.rank(of: over - 1)] : .distantPast
    }
}

/// Numbers that change one at a time, and the sums of the first so many: a Fenwick tree.
struct SumTree {
    private var sums: [Int]
    private(set) var total = 0

    init(_ count: Int) { sums = Array(repeating: 0, count: count + 1) }

    mutating func add(_ number: Int, at index: Int) {
        total += number
        var place = index + 1
        while place < sums.count {
            sums[place] += number
            place += place & -place
        }
    }

    func sum(before index: Int) -> Int {
        var (sum, place) = (0, index)
        while place > 0 {
            sum += sums[place]
            place -= place & -place
        }
        return sum
    }

    /// The place of the one before which there are so many; each number being 0 or 1.
    func rank(of number: Int) -> Int {
        var (place, left) = (0, number)
        var step = 1
        while step * 2 < sums.count { step *= 2 }
        while step > 0 {
            if place + step < sums.count, sums[place + step] <= left {
                place += step
                left -= sums[place]
            }
            step /= 2
        }
        return place
    }
}

/// Numbers that change by ranges, and the greatest of a range.
struct AddingTree {
    private let size: Int
    private var greatest: [Int]
    private var added: [Int]

    init(_ count: Int) {
        var size = 1
        while size < count { size *= 2 }
        self.size = size
        greatest = Array(repeating: 0, count: 2 * size)
        added = Array(repeating: 0, count: 2 * size)
    }

    /// Adds to all from one place up to but not including another.
    mutating func add(_ number: Int, from low: Int, to high: Int) {
        if low < high { add(number, low, high, 1, 0, size) }
    }

    private mutating func add(_ number: Int, _ low: Int, _ high: Int, _ node: Int, _ from: Int, _ to: Int) {
        if low <= from && to <= high {
            greatest[node] += number
            added[node] += number
            return
        }
        let middle = (from + to) / 2
        if low < middle { add(number, low, high, 2 * node, from, middle) }
        if high > middle { add(number, low, high, 2 * node + 1, middle, to) }
        greatest[node] = max(greatest[2 * node], greatest[2 * node + 1]) + added[node]
    }

    /// Takes one out, for good: it is never the greatest again.
    mutating func remove(_ index: Int) { add(Int.min / 4, from: index, to: index + 1) }

    func greatest(from low: Int, to high: Int) -> Int { low < high ? greatest(low, high, 1, 0, size) : Int.min / 4 }

    private func greatest(_ low: Int, _ high: Int, _ node: Int, _ from: Int, _ to: Int) -> Int {
        if low <= from && to <= high { return greatest[node] }
        let middle = (from + to) / 2
        var found = Int.min / 4
        if low < middle { found = greatest(low, high, 2 * node, from, middle) }
        if high > middle { found = max(found, greatest(low, high, 2 * node + 1, middle, to)) }
        return found + added[node]
    }
}
