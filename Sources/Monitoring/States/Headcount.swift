import Accords
import Evidence
import Vocabulary

/// How many of a thing there were at the time of an observation: at least so many, and at most so many.
///
/// Observations of one time are taken together. What was seen in parts that are surely apart adds up to a lower end of the
/// whole; only a count of the whole gives an upper end. Counts of the whole that contradict each other leave it open between
/// them.
struct Headcount {
    private(set) var low = 0.0
    private(set) var high = Double.infinity
    /// The observations that add up to the lower end, by their first rows.
    private(set) var parts: [Int] = []
    /// Counts of the whole of that time that cannot both be right, by their first rows; empty: there are none.
    private(set) var contradictions: [Int] = []

    /// - Parameters:
    ///   - observations: everything that concerns the party, the observation among it.
    ///   - countsClear: whether a clearance is held against what was seen at its second: where none may be there.
    init(
        _ run: Run, _ observation: Observation, among observations: Observations, _ counting: Counting,
        countsClear: Bool
    ) {
        guard !observation.isClear || observation.isOfWhole && countsClear else {
            high = 0
            return
        }
        let all = observations.near(observation, counting.adding)
        let together = all.filter { other in
            (!other.isClear || other.isOfWhole && countsClear) && other.isEstablished && other.truth == .true
                && Self.isOfOneTime(other, observation, counting.adding)
        }
        .filter { other in
            // Of each place the latest: what was counted there before is over.
            guard case .together = counting.adding else { return true }
            let places = run.placesInWords(other.first)
            return places.isEmpty
                || !all.contains { later in
                    !later.isClear && later.isEstablished && later.truth == .true && later.kind == other.kind
                        && later.time.earliest > other.time.latest && run.placesInWords(later.first) == places
                        && Self.isOfOneTime(later, observation, counting.adding)
                }
        }
        // Established statements: each count of the whole by both ends, everything else by its lower end.
        var (least, most) = (0.0, Double.infinity)
        var counts: [Observation] = []
        for other in together {
            least = max(least, other.quantity.low)
            if other.isOfWhole {
                most = min(most, other.quantity.high)
                counts.append(other)
            }
        }
        parts = together.filter { $0.quantity.low == least }.prefix(1).map(\.first)
        let (sum, taken) = observations.sum(of: together.filter { !$0.isOfWhole }) { Self.apart($0, run) }
        if sum > least { (least, parts) = (sum, taken) }
        if least > most {
            // They cannot all be right: nothing between them is ruled out.
            contradictions = Set(parts + counts.map(\.first)).sorted()
            low = min(least, counts.map(\.quantity.low).min() ?? least)
            high = max(least, counts.map(\.quantity.high).max() ?? least)
        } else {
            (low, high) = (least, most)
        }
    }

    /// The most that parts come to which are all apart from each other, and which they are. Of more than so many parts the
    /// largest are taken first, and no more of them than can be held against each other in time: never too much.
    private static func apart(_ observations: [Observation], _ run: Run) -> (sum: Double, rows: [Int]) {
        let all = observations.filter { $0.quantity.low > 0 }.sorted {
            ($0.quantity.low, $1.first) > ($1.quantity.low, $0.first)
        }
        func isApart(_ one: Observation, from taken: [Int]) -> Bool {
            taken.allSatisfy { run.areApart($0, one.first) }
        }
        var best = (sum: 0.0, rows: [Int]())
        guard all.count <= mostInEveryWay else {
            for next in all where isApart(next, from: best.rows) {
                best = (best.sum + next.quantity.low, best.rows + [next.first])
                if best.rows.count == mostTaken { break }
            }
            return best
        }
        func go(on place: Int, _ taken: (sum: Double, rows: [Int])) {
            if taken.sum > best.sum { best = taken }
            guard place < all.count else { return }
            let next = all[place]
            if isApart(next, from: taken.rows) {
                go(on: place + 1, (taken.sum + next.quantity.low, taken.rows + [next.first]))
            }
            go(on: place + 1, taken)
        }
        go(on: 0, best)
        return best
    }

    /// So many parts of one time are put together in every way.
    private static let mostInEveryWay = 12
    /// So many parts that are apart are added up at most.
    private static let mostTaken = 100

    /// Whether two observations surely are of one time, or near enough to be taken together. Of a later one nothing follows
    /// for an earlier one.
    private static func isOfOneTime(_ other: Observation, _ observation: Observation, _ adding: Counting.Adding) -> Bool
    {
        if other.first == observation.first { return true }
        let (a, b) = (other.time, observation.time)
        switch adding {
        case .together(let seconds):
            return a.latest <= b.latest && max(a.latest, b.latest) - min(a.earliest, b.earliest) <= seconds
        case .notStated, .atOneTime, .oneByOne, .wholeTerm:
            return a.earliest == a.latest && b.earliest == b.latest && a.earliest == b.earliest
        }
    }
}
