import Vocabulary

/// How many there were in one stretch of time: at least so many, and at most so many.
struct PeriodSum {
    var period: CountingPeriod
    var amounts = Amounts()
    /// The acts that fall into it, or may, by their last seconds.
    var acts: [CountedAct] = []

    /// The sums of some periods. Each act is looked up among them: what may lie in several is certain in none.
    ///
    /// - Parameter periods: ascending, none overlapping another.
    static func all(_ periods: [CountingPeriod], _ acts: [CountedAct]) -> [PeriodSum] {
        var sums = periods.map { PeriodSum(period: $0) }
        for act in acts {
            let first = periods.endOfPrefix { $0.until ?? .distantFuture <= act.time.earliest }
            var place = first
            while place < periods.count, periods[place].from <= act.time.latest {
                let isInside =
                    act.time.earliest >= periods[place].from
                    && act.time.latest < periods[place].until ?? .distantFuture
                sums[place].amounts.add(act.amounts(isCertain: isInside))
                sums[place].acts.append(act)
                place += 1
            }
        }
        return sums
    }

    /// The act with which the sure sum goes over a number.
    func arrival(over ceiling: Double) -> CountedAct? {
        var sum = 0.0
        for act in acts
        where act.truth == .true && act.time.latest < period.until ?? .distantFuture
            && act.time.earliest >= period.from
        {
            sum += act.quantity.low
            if sum > ceiling { return act }
        }
        return nil
    }

    /// The acts that keep the two ends of the sum apart.
    var open: [CountedAct] {
        acts.filter { act in
            act.truth != .true || act.quantity.low != act.quantity.high || act.time.earliest < period.from
                || act.time.latest >= period.until ?? .distantFuture
        }
    }
}
