import Accords
import Evidence
import Vocabulary

/// So many at least, in each stretch of time.
extension FlowJudge {
    func cases(article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, each: Cadence) -> [Judged] {
        let article = reading.articles[place]
        let discharges = Discharges(run, reading, obligation, threshold: run.threshold(article))
        return article.pipelines[index].parties.flatMap { party in
            sums(article: place, party: party, obligation, each, discharges).map { sum in
                let answer = answer(sum, obligation, place, party, discharges)
                var account = Account(part: .period(sum.period.number), time: sum.period.time)
                account.due = sum.period.until.map { PossibleTime($0) }
                account.margin = answer.margin
                if answer.verdict != .kept { account.rows = sum.acts.flatMap(\.rows).map { Int32($0) } }
                return judged(place, index, party, answer.verdict, account, breach: answer.breach, account.due)
            }
        }
    }

    /// What came of one stretch of time.
    struct FloorAnswer {
        var requirement: Requirement
        /// Whether enough was done.
        var isMet: Truth
        var isPast: Bool
        /// Whether what was not done would be known not to have been.
        var wouldBeKnown: Bool
        var margin: Margin?
        var breach: Truth
        var verdict: Verdict
    }

    /// How many of what is owed were done in each stretch of time that has begun.
    func sums(
        article place: Int, party: Int, _ obligation: Pipeline.Obligation, _ cadence: Cadence, _ discharges: Discharges
    ) -> [PeriodSum] {
        let counting = obligation.performance?.counting ?? Counting()
        let acts = counter(place, party).acts(discharges, by: party, countedBy: counting.by)
        return sums(place, party, cadence, counting, acts)
    }

    /// Judges one stretch of time: enough is enough at once; too few is a breach when it is over, if more would be known of,
    /// and if all of it was owed, which of a part of a week or month the text does not say.
    func answer(
        _ sum: PeriodSum, _ obligation: Pipeline.Obligation, _ place: Int, _ party: Int, _ discharges: Discharges
    ) -> FloorAnswer {
        let (period, amounts) = (sum.period, sum.amounts)
        let requirement = requirement(obligation)
        let isPast = period.until.map { run.now >= $0 } ?? false
        var answer = FloorAnswer(
            requirement: requirement, isMet: requirement.isMet(by: amounts), isPast: isPast,
            wouldBeKnown: wouldBeKnown(obligation, discharges, from: period.from, until: period.until), margin: nil,
            breach: .false, verdict: .pending)
        if case .number(let number, let exactly) = requirement {
            if exactly, amounts.low > number {
                // Nothing can make them fewer.
                answer.margin = Margin(.over, by: amounts.low - number, .things)
                answer.breach = isInForce(period, place, party)
                answer.verdict = answer.breach == .true ? .violated : .unknown
                return answer
            }
            if exactly, !isPast { return answer }
            if isPast, amounts.high < number { answer.margin = Margin(.short, by: number - amounts.high, .things) }
        }
        if answer.isMet == .true {
            answer.verdict = .kept
        } else if isPast {
            let isUndone: Truth = answer.isMet == .false && answer.wouldBeKnown && !period.isPart ? .true : .unknown
            answer.breach = isUndone && isInForce(period, place, party)
            answer.verdict = answer.breach == .true ? .violated : .unknown
            if answer.breach != .true { answer.margin = nil }
        }
        return answer
    }

    /// How much is owed in each stretch of time; without a number, the act itself.
    private func requirement(_ obligation: Pipeline.Obligation) -> Requirement {
        let list = obligation.select.thing?.kinds.lazy.compactMap(\.list).first
        let entries = list.flatMap { id in reading.lists.first { $0.id == id }?.entries }
        return Requirement(obligation.performance?.quantity, entries: entries)
    }

    /// Whether it binds throughout, or only perhaps.
    private func isInForce(_ period: CountingPeriod, _ place: Int, _ party: Int) -> Truth {
        let end = min(period.until ?? .distantFuture, run.now + 1)
        let time = PossibleTime(period.from, max(period.from, end - 1))
        return max(.unknown, timelines[place][party].line.holds(at: time))
    }

    /// Whether what was not done in a stretch of time would be known not to have been: a register holds it, a body counts it or
    /// has to show it, or the place where it had to be done was watched throughout.
    func wouldBeKnown(
        _ obligation: Pipeline.Obligation, _ discharges: Discharges, from: Instant, until: Instant?
    ) -> Bool {
        if discharges.wouldBeKnown { return true }
        if let performance = obligation.performance {
            if performance.counting.by != nil || performance.proofs.contains(where: { $0.body != nil }) { return true }
        }
        let places = obligation.select.placings.map(\.area) + (obligation.place.map { [$0] } ?? [])
        guard !places.isEmpty, let until else { return false }
        if run.isAllWatched { return true }
        return places.allSatisfy { performances.watching.isWatched($0, from: from, until: until) }
    }
}
