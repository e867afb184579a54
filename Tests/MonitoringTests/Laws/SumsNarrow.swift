import Testing
import Vocabulary

@testable import Monitoring

/// Sums over time have two ends: whatever is learnt moves them towards each other, and no order of what is told moves them.
@Suite("Sums narrow, and know no order")
struct SumsNarrow {
    private let periods = (0..<6).map { place in
        CountingPeriod(
            number: place + 1, from: Instant(Int64(place) * 10), until: Instant(Int64(place + 1) * 10), isPart: false)
    }

    private func act(_ truth: Truth, _ from: Int64, _ to: Int64, _ low: Double, _ high: Double) -> CountedAct {
        CountedAct(
            incident: 0, rows: .many([]), time: PossibleTime(Instant(from), Instant(to)), truth: truth,
            quantity: (low, high))
    }

    private func random(_ generator: inout SeededGenerator) -> CountedAct {
        let from = Int64.random(in: -5...62, using: &generator)
        let low = Double(Int.random(in: 0...9, using: &generator))
        return act(
            Bool.random(using: &generator) ? .true : .unknown, from,
            from + Int64.random(in: 0...25, using: &generator), low,
            low + Double(Int.random(in: 0...5, using: &generator)))
    }

    /// The same act, of which more is known.
    private func refined(_ act: CountedAct, _ generator: inout SeededGenerator) -> CountedAct {
        let first = Int64.random(in: act.time.earliest.seconds...act.time.latest.seconds, using: &generator)
        let last = Int64.random(in: first...act.time.latest.seconds, using: &generator)
        let low = Double(Int.random(in: Int(act.quantity.low)...Int(act.quantity.high), using: &generator))
        return self.act(.true, first, last, low, low)
    }

    @Test("What is learnt of an act narrows every sum and every balance")
    func narrowing() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let acts = (0..<8).map { _ in random(&generator) }
            let known = acts.map { Bool.random(using: &generator) ? refined($0, &generator) : $0 }
            for (before, after) in zip(PeriodSum.all(periods, acts), PeriodSum.all(periods, known)) {
                #expect(after.amounts.low >= before.amounts.low && after.amounts.high <= before.amounts.high)
            }
            let arrival = act(.true, 30, 30, 1, 1)
            let before = Balance(arrivals: acts + [arrival], departures: acts).answer(arrival).excess
            let after = Balance(arrivals: known + [arrival], departures: known).answer(arrival).excess
            #expect(after.low >= before.low && after.high <= before.high)
        }
    }

    @Test("The order in which acts are told changes nothing")
    func order() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<100 {
            let acts = (0..<8).map { _ in random(&generator) }
            let shuffled = acts.shuffled(using: &generator)
            #expect(PeriodSum.all(periods, acts).map(\.amounts) == PeriodSum.all(periods, shuffled).map(\.amounts))
            let arrival = act(.true, 30, 30, 1, 1)
            let (one, other) = (
                Balance(arrivals: acts, departures: acts).answer(arrival).excess,
                Balance(arrivals: shuffled, departures: shuffled).answer(arrival).excess
            )
            #expect(one == other)
        }
    }
}
