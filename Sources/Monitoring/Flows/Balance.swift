import Vocabulary

/// How many more were brought in than taken out, up to each arrival.
///
/// Sums up to a second cost one binary search: what surely was by then is kept in the order of last seconds, what may have
/// been by then in the order of first seconds.
struct Balance {
    private struct Sums {
        private let lasts: [Instant]
        private let least: [Double]
        private let firsts: [Instant]
        private let most: [Double]

        init(_ acts: [CountedAct]) {
            let sure = acts.filter { $0.truth == .true }.sorted { $0.time.latest < $1.time.latest }
            let possible = acts.sorted { $0.time.earliest < $1.time.earliest }
            func sums(_ amounts: [Double]) -> [Double] {
                amounts.reduce(into: [0.0]) { sums, amount in sums.append((sums.last ?? 0) + amount) }
            }
            lasts = sure.map(\.time.latest)
            least = sums(sure.map(\.quantity.low))
            firsts = possible.map(\.time.earliest)
            most = sums(possible.map(\.quantity.high))
        }

        /// At least so many up to and with a second.
        func least(by second: Instant) -> Double { least[lasts.endOfPrefix { $0 <= second }] }
        /// At most so many up to and with a second.
        func most(by second: Instant) -> Double { most[firsts.endOfPrefix { $0 <= second }] }
    }

    private let arrivals: Sums
    private let departures: Sums

    init(arrivals: [CountedAct], departures: [CountedAct]) {
        self.arrivals = Sums(arrivals)
        self.departures = Sums(departures)
    }

    /// How many had come and gone by the time of an arrival, that one counted.
    struct Answer {
        var came: (low: Double, high: Double)
        var left: (low: Double, high: Double)

        /// How many more came than left: at least so many, and at most.
        var excess: (low: Double, high: Double) { (came.low - left.high, came.high - left.low) }
    }

    func answer(_ arrival: CountedAct) -> Answer {
        let (first, last) = (arrival.time.earliest, arrival.time.latest)
        var low = arrivals.least(by: first)
        // It is there itself, at whatever second it came.
        if arrival.truth == .true, first < last { low += arrival.quantity.low }
        return Answer(
            came: (low, arrivals.most(by: last)), left: (departures.least(by: first), departures.most(by: last)))
    }
}
