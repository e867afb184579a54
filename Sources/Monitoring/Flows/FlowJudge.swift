import Accords
import Evidence
import Vocabulary

/// Judges numbers over time: so many in each stretch, no more in than out.
struct FlowJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let exceptions: Exceptions
    let force: (ArticlePlan) -> ForceBuilder
    let performances: Performances

    /// So many at most, or no more than of another act.
    func cases(article place: Int, pipeline index: Int, _ flow: Pipeline.FlowLimit) -> [Judged] {
        reading.articles[place].pipelines[index].parties.flatMap { party -> [Judged] in
            switch flow.limit {
            case .moreThan(let amount, let cadence):
                return sums(article: place, party: party, flow, cadence).map { sum in
                    ceiling(sum, amount, party: party, place, index)
                }
            case .excess(let other, let since):
                let acts = balanced(article: place, party: party, flow, other, since)
                let balance = Balance(arrivals: acts.came, departures: acts.left)
                return acts.came.map { self.balance($0, balance, party: party, place, index) }
            }
        }
    }

    // MARK: - So many at most

    /// How many in each stretch of time that has begun.
    func sums(article place: Int, party: Int, _ flow: Pipeline.FlowLimit, _ cadence: Cadence) -> [PeriodSum] {
        let acts = counter(place, party).acts(
            flow.select, by: [party], except: flow.exceptions, countedBy: flow.counting.by)
        return sums(place, party, cadence, flow.counting, acts)
    }

    private func ceiling(_ sum: PeriodSum, _ amount: Amount, party: Int, _ place: Int, _ index: Int) -> Judged {
        let (low, high) = (sum.amounts.low, sum.amounts.high)
        let isMore = Self.isMore(sum.amounts, than: amount)
        var account = Account(part: .period(sum.period.number), time: sum.period.time)
        var time = sum.period.time
        if isMore == .true, let ceiling = amount.value {
            account.margin = Margin(.over, by: low - ceiling, .things)
            if let arrival = sum.arrival(over: ceiling) {
                account.rows = arrival.rows.map { Int32($0) }
                time = arrival.time
            }
        } else if isMore == .unknown, high > 0 {
            account.rows = sum.open.flatMap(\.rows).map { Int32($0) }
        }
        let verdict: Verdict = isMore == .true ? .violated : isMore == .false ? .kept : .unknown
        return judged(place, index, party, verdict, account, breach: isMore, time)
    }

    /// Whether a sum is more than may be. Where nobody has set how many may be, none is not more.
    static func isMore(_ amounts: Amounts, than amount: Amount) -> Truth {
        guard let ceiling = amount.value else { return amounts.high > 0 ? .unknown : .false }
        return Truth(certain: amounts.low > ceiling, possible: amounts.high > ceiling)
    }

    // MARK: - No more in than out

    /// What came and what left since the moment from which it is counted.
    func balanced(
        article place: Int, party: Int, _ flow: Pipeline.FlowLimit, _ other: Selection, _ since: Moment
    ) -> (came: [CountedAct], left: [CountedAct]) {
        let counter = counter(place, party)
        guard case .success(let mark) = force(reading.articles[place]).mark(since) else { return ([], []) }
        func later(_ acts: [CountedAct]) -> [CountedAct] {
            acts.compactMap { act in
                var act = act
                act.truth =
                    act.truth && mark.truth
                    && Truth(
                        certain: act.time.earliest >= mark.time.latest, possible: act.time.latest >= mark.time.earliest)
                return act.truth == .false ? nil : act
            }
        }
        return (
            later(
                counter.acts(flow.select, by: [party], except: flow.exceptions, countedBy: flow.counting.by)),
            later(counter.acts(other, by: [party], countedBy: flow.counting.by))
        )
    }

    private func balance(
        _ arrival: CountedAct, _ balance: Balance, party: Int, _ place: Int, _ index: Int
    ) -> Judged {
        let (low, high) = balance.answer(arrival).excess
        let breach = arrival.truth && Truth(certain: low > 0, possible: high > 0)
        var account = Account(rows: arrival.rows.map { Int32($0) }, time: arrival.time)
        if breach == .true { account.margin = Margin(.over, by: low, .things) }
        let verdict: Verdict = breach == .true ? .violated : breach == .false ? .kept : .unknown
        var judged = judged(place, index, party, verdict, account, breach: breach, arrival.time)
        judged.instance.incident = Int32(arrival.incident)
        return judged
    }

    // MARK: - What all of them need

    func counter(_ place: Int, _ party: Int) -> ActCounter {
        ActCounter(
            run: run, exceptions: exceptions, article: reading.articles[place], line: timelines[place][party].line)
    }

    /// How many of some acts in each stretch of time that has begun.
    func sums(
        _ place: Int, _ party: Int, _ cadence: Cadence, _ counting: Counting, _ acts: [CountedAct]
    ) -> [PeriodSum] {
        let countsOn = reading.articles[place].force.contains { $0.effect == .counts(anew: false) }
        let periods = CountingPeriod.all(
            counting.adding == .wholeTerm ? .term : cadence, timelines[place][party], countsOn: countsOn,
            zone: reading.zone, now: run.now, first: acts.map(\.time.earliest).min())
        return PeriodSum.all(periods, acts)
    }

    func judged(
        _ place: Int, _ index: Int, _ party: Int, _ verdict: Verdict, _ account: Account, breach: Truth,
        _ time: PossibleTime?
    ) -> Judged {
        Judged(
            instance: Instance(
                article: Int32(place), pipeline: Int16(index), party: Int16(party), incident: -1, row: -1,
                verdict: verdict),
            account: account, breach: breach, time: time)
    }
}
