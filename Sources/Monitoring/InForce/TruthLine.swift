import Vocabulary

/// A truth that changes over time: the values between a few instants, for ever.
struct TruthLine: Hashable, Sendable {
    /// Instants at which the value changes, ascending, each with the value from then on. Neighbours differ.
    private(set) var changes: ContiguousArray<Change> = []
    /// The value before the first change.
    private(set) var initial: Truth

    /// A value from an instant on.
    struct Change: Hashable, Sendable {
        var at: Instant
        var value: Truth
    }

    /// The same value for ever.
    init(_ value: Truth) { initial = value }

    /// False until something happens, then whether it did: unknown from the first second at which it may have happened.
    init(from time: PossibleTime, _ truth: Truth) {
        initial = .false
        guard truth != .false else { return }
        if truth == .true, time.earliest < time.latest {
            changes.append(Change(at: time.earliest, value: .unknown))
            changes.append(Change(at: time.latest, value: .true))
        } else {
            changes.append(Change(at: time.earliest, value: truth))
        }
    }

    /// The value at an instant. Costs one binary search.
    func value(at instant: Instant) -> Truth {
        let index = firstChange(after: instant)
        return index == 0 ? initial : changes[index - 1].value
    }

    /// Whether it holds at the time at which something happened: unknown if that depends on the second.
    func holds(at time: PossibleTime) -> Truth {
        let first = firstChange(after: time.earliest)
        let value = first == 0 ? initial : changes[first - 1].value
        // Neighbours differ: any change inside the stretch makes the answer depend on the second.
        return first < changes.count && changes[first].at <= time.latest ? .unknown : value
    }

    /// The same line with memory of its own: two cores that count references to one memory wait for each other.
    var copy: TruthLine {
        var copy = TruthLine(initial)
        copy.changes.reserveCapacity(changes.count)
        for change in changes { copy.changes.append(change) }
        return copy
    }

    private func firstChange(after instant: Instant) -> Int {
        changes.endOfPrefix { $0.at <= instant }
    }

    /// The line that has the combination of the values of two lines at every instant.
    func combined(_ other: TruthLine, _ operation: (Truth, Truth) -> Truth) -> TruthLine {
        var result = TruthLine(operation(initial, other.initial))
        var (left, right) = (0, 0)
        var (a, b) = (initial, other.initial)
        while left < changes.count || right < other.changes.count {
            let first = left < changes.count ? changes[left].at : .distantFuture
            let second = right < other.changes.count ? other.changes[right].at : .distantFuture
            let at = min(first, second)
            if first == at, left < changes.count { a = changes[left].value; left += 1 }
            if second == at, right < other.changes.count { b = other.changes[right].value; right += 1 }
            result.append(at, operation(a, b))
        }
        return result
    }

    private mutating func append(_ at: Instant, _ value: Truth) {
        guard value != (changes.last?.value ?? initial) else { return }
        changes.append(Change(at: at, value: value))
    }

    /// Both.
    static func && (left: TruthLine, right: TruthLine) -> TruthLine { left.combined(right) { min($0, $1) } }
    /// Either.
    static func || (left: TruthLine, right: TruthLine) -> TruthLine { left.combined(right) { max($0, $1) } }
    /// Any of them; by halves, so that many short lines cost little more than few.
    static func any(_ lines: [TruthLine]) -> TruthLine {
        var lines = lines
        while lines.count > 1 {
            lines = stride(from: 0, to: lines.count, by: 2).map {
                $0 + 1 < lines.count ? lines[$0] || lines[$0 + 1] : lines[$0]
            }
        }
        return lines.first ?? TruthLine(.false)
    }
    /// Not.
    static prefix func ! (line: TruthLine) -> TruthLine { line.combined(TruthLine(.false)) { value, _ in !value } }

    /// The stretches on which it is true or unknown, up to an instant; half-open.
    func stretches(until end: Instant) -> [(from: Instant, until: Instant, truth: Truth)] {
        var result: [(from: Instant, until: Instant, truth: Truth)] = []
        var from = Instant.distantPast
        var value = initial
        for change in changes where change.at < end {
            if value != .false { result.append((from, change.at, value)) }
            from = change.at
            value = change.value
        }
        if value != .false { result.append((from, end, value)) }
        return result
    }
}
