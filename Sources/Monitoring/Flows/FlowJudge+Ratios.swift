import Accords
import Evidence
import Vocabulary

/// So many for each: what one side does puts the other in debt, and what the other does is credit.
extension FlowJudge {
    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, forEach number: Double,
        _ selection: Selection, by: [Int]
    ) -> [Judged] {
        let article = reading.articles[place]
        let discharges = Discharges(run, reading, obligation, threshold: run.threshold(article))
        return article.pipelines[index].parties.flatMap { party -> [Judged] in
            debts(article: place, party: party, obligation, forEach: number, selection, by: by, discharges).map {
                debt in
                let cause = debt.cause
                var account = Account(rows: cause.rows.map { Int32($0) }, time: cause.time)
                account.due = debt.due
                account.margin = debt.margin
                var judged = judged(place, index, party, debt.verdict, account, breach: debt.breach, debt.due)
                judged.instance.incident = Int32(cause.incident)
                return judged
            }
        }
    }

    /// What is owed by the time at which one act's share is due.
    struct Debt {
        /// The act of the other side.
        var cause: CountedAct
        /// The first second that is too late; nil: it has no such time, or none yet.
        var due: PossibleTime?
        var owed: (low: Double, high: Double)
        var done: (low: Double, high: Double)
        var wouldBeKnown: Bool
        /// The acts that are credit, or may be.
        var credits: [CountedAct]
        var margin: Margin?
        var breach: Truth
        var verdict: Verdict
    }

    /// The debts of a party, by the acts that make them.
    func debts(
        article place: Int, party: Int, _ obligation: Pipeline.Obligation, forEach number: Double,
        _ selection: Selection, by: [Int], _ discharges: Discharges
    ) -> [Debt] {
        let counting = obligation.performance?.counting ?? Counting()
        let counter = counter(place, party)
        let causes = counter.acts(selection, by: by)
        let credits = counter.acts(discharges, by: party, countedBy: counting.by)
        let share = share(obligation)
        let builder = force(reading.articles[place])
        var book = CreditBook(credits, isOneByOne: counting.adding == .oneByOne)
        // What surely came before, and what may have, each in its own order.
        let sums = Balance(arrivals: causes, departures: [])
        return causes.map { cause in
            let came = sums.answer(cause).came
            var debt = Debt(
                cause: cause, due: due(obligation, cause, by, party, place, builder), owed: (0, 0), done: (0, 0),
                wouldBeKnown: wouldBeKnown(
                    obligation, discharges, from: cause.time.earliest, until: run.now), credits: [], margin: nil,
                breach: .false, verdict: .pending)
            func owed(_ count: Double) -> Double { number > 0 ? (count / number).rounded(.down) * (share ?? 0) : 0 }
            debt.owed =
                counting.adding == .oneByOne
                ? (owed(cause.truth == .true ? cause.quantity.low : 0), owed(cause.quantity.high))
                : (owed(came.low), owed(came.high))
            let due = debt.due ?? PossibleTime(.distantFuture)
            (debt.done, debt.credits) = book.settle(debt.owed, from: cause.time, before: due)
            judge(&debt, isStated: share != nil)
            return debt
        }
    }

    private func judge(_ debt: inout Debt, isStated: Bool) {
        // A number that nobody has set is never reached for sure.
        if isStated, debt.done.low >= debt.owed.high { return debt.verdict = .kept }
        guard let due = debt.due, run.now >= due.earliest else { return }
        let isUndone = isStated && debt.done.high < debt.owed.low
        if isUndone, run.now >= due.latest, debt.wouldBeKnown {
            debt.breach = .true
            debt.verdict = .violated
            debt.margin = Margin(.short, by: debt.owed.low - debt.done.high, .things)
        } else {
            debt.breach = .unknown
            debt.verdict = .unknown
        }
    }

    /// How many are owed for each; nil: nobody has set it.
    private func share(_ obligation: Pipeline.Obligation) -> Double? {
        switch obligation.performance?.quantity {
        case nil: 1
        case .atLeast(let amount), .exactly(let amount): amount.value
        case .all, .every, .half: nil
        }
    }

    private func due(
        _ obligation: Pipeline.Obligation, _ cause: CountedAct, _ by: [Int], _ party: Int, _ place: Int,
        _ builder: ForceBuilder
    ) -> PossibleTime? {
        let start = DutyJudge.Start(
            incident: cause.incident, row: nil, rows: cause.rows, time: cause.time, truth: cause.truth, by: by.first)
        let duties = DutyJudge(
            run: run, reading: reading, timelines: timelines, force: force, performances: performances)
        let due = duties.due(obligation.deadline, start, party, article: place, builder) { moment in
            guard moment.point == .theRelease else { return nil }
            let mark = ForceBuilder.Mark(
                time: cause.time, truth: .true, zone: reading.zone, why: "the release", reports: [])
            return .success(builder.shifted(mark, moment))
        }
        if case .at(let end) = due { return end }
        return nil
    }
}

/// What has been done towards debts, in the order in which they fall due.
///
/// Credit is what was done before a debt is due, all debts together. Counted one by one, an act pays only debts that were
/// made before it, each once.
private struct CreditBook {
    private let credits: [CountedAct]
    private let isOneByOne: Bool
    /// Counted one by one: what is left of each, in favour of the debtor and against.
    private var left: [(low: Double, high: Double)]

    init(_ credits: [CountedAct], isOneByOne: Bool) {
        self.credits = credits
        self.isOneByOne = isOneByOne
        left = credits.map { ($0.truth == .true ? $0.quantity.low : 0, $0.quantity.high) }
    }

    /// How much of a debt is paid before it is due: for sure, and at most; and by what.
    mutating func settle(
        _ owed: (low: Double, high: Double), from: PossibleTime, before due: PossibleTime
    ) -> (done: (low: Double, high: Double), by: [CountedAct]) {
        var done = (low: 0.0, high: 0.0)
        var by: [CountedAct] = []
        for (place, credit) in credits.enumerated() where credit.time.earliest < due.latest {
            if isOneByOne, credit.time.latest < from.earliest { continue }
            by.append(credit)
            let isSure =
                credit.time.latest < due.earliest && (!isOneByOne || credit.time.earliest >= from.latest)
            var (low, high) = (isSure ? left[place].low : 0, left[place].high)
            if isOneByOne {
                // Paid against a debt, it pays no other.
                low = min(low, max(0, owed.high - done.low))
                high = min(high, max(0, owed.low - done.high))
                left[place].low -= low
                left[place].high -= high
            }
            done.low += low
            done.high += high
        }
        return (done, by)
    }
}
