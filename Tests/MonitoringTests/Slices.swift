import Accords
import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// Whoever has more facts than one machine holds cuts them by time: each slice with the margin that the plan states, and
/// as much is found for the slice as in the whole.
@Suite("Slices of time, with the margins that the plan states")
struct Slices {
    private func windows(_ accord: Accord) -> [String: Pipeline.Window] {
        let articles = Plan(accord).readings.first?.articles ?? []
        return Dictionary(
            articles.flatMap { article in article.pipelines.map { (article.id.name, $0.window) } },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("An engine that has only the plan, a slice and its margin finds for the slice what the whole run finds")
    func slices() {
        var compared = 0
        for pact in Pact.all {
            let monitor = Monitor(pact.accord)
            let windows = windows(pact.accord)
            for seed in Effort.seeds(4) {
                var generator = SeededGenerator(seed: UInt64(seed) &* 31 &+ 3)
                let stream = Stream(exact: pact, events: 40, using: &generator)
                    .blurred(claims: 8, using: &generator)
                let whole = pact.judged(stream.claims, now: stream.now, by: monitor)
                let times = Dictionary(stream.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
                let length: Int64 = 15
                for from in stride(from: Int64(0), through: stream.now, by: Int64.Stride(length)) {
                    for (article, window) in windows {
                        guard let back = window.back, let ahead = window.ahead else { continue }
                        // What may be in the slice, seen from the whole of its own interval.
                        func isInside(_ claim: Claim) -> Bool { claim.to >= from && claim.from < from + length }
                        let inside = stream.claims.filter(isInside)
                        let first = (inside.map(\.from).min() ?? from) - back
                        let last = (inside.map(\.to).max() ?? from) + ahead
                        let cut = stream.claims.filter { $0.to >= first && $0.from <= last }
                        let alone = pact.judged(cut, now: stream.now, by: monitor)
                        func own(_ verdicts: [SlowJudge.Case: Verdict]) -> [SlowJudge.Case: Verdict] {
                            verdicts.filter { $0.key.article == article && times[$0.key.deed].map(isInside) ?? false }
                        }
                        compared += own(whole).count
                        #expect(own(alone) == own(whole), "\(pact.name), article \(article), from \(from): \(stream)")
                    }
                }
            }
        }
        #expect(compared > 500)
    }

    @Test("A ban looks back as far as what it may reply to, a duty ahead to its deadline")
    func plain() {
        let windows = windows(Pact.conformance.accord)
        #expect(windows["1"] == Pipeline.Window(back: 0, ahead: 0))
        #expect(windows["2"] == Pipeline.Window(back: 0, ahead: 30))
        #expect(windows["3"] == Pipeline.Window(back: 5, ahead: 0))
    }

    @Test("An excuse looks back through what excuses; in a ring of excuses there is no bound")
    func excuses() {
        // Ten seconds after the end of a deadline of twelve.
        #expect(windows(Pact.excusedAfterSilence.accord)["1"] == Pipeline.Window(back: 10 + 12 + 1, ahead: 0))
        #expect(windows(Pact.excusedEachByTheOther.accord)["1"] == Pipeline.Window(back: nil, ahead: 0))
        #expect(windows(Pact.answered.accord)["2"]?.back == .some(nil))
    }

    @Test("Acceptance, release, renewal and powers hang on acts of any time", arguments: [0, 1, 2, 3, 4])
    func will(_ place: Int) {
        let pacts: [Pact] = [.onceAccepted, .releasedAfterOne, .renewed, .endedAfterBreach, .suspended]
        #expect(windows(pacts[place].accord)["1"]?.back == .some(nil))
    }

    @Test("Without a complete register, whatever comes later can show that nothing came in time")
    func noRegister() {
        var accord = Pact.conformance.accord
        accord.readings[0].registers = []
        #expect(windows(accord)["2"] == Pipeline.Window(back: 0, ahead: nil))
    }

    @Test("The printed plan says of each term how far it looks")
    func printed() {
        let looks = PlanText.render(Plan(Pact.conformance.accord)).split(separator: "\n").filter {
            $0.contains("looks ")
        }.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        #expect(looks == ["0 s back, 0 s ahead", "0 s back, 30 s ahead", "5 s back, 0 s ahead"])
        #expect(
            PlanText.render(Plan(Pact.excusedEachByTheOther.accord)).contains(
                "looks      without bound back, 0 s ahead"))
    }
}
