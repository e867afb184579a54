import Accords
import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// A program that goes on judging must not keep the facts of every judging.
@Suite("A judging that is over keeps nothing")
struct WhatIsLetGo {
    @Test("The run is gone when its outcome is, on every construct", arguments: TwinLaws.families)
    func run(_ family: TwinLaws.Family) {
        var count = 0
        for seed in 0..<6 {
            var dice = Dice(seed &+ 700)
            let accord = family.accord(&dice)
            guard let engine = TwinEngine(accord) else { continue }
            let now = dice.hour(in: 6...20)
            let facts = family.facts(accord, &dice).filter { $0.to <= now }
            let table = HandMade.facts(
                TwinFact.csv(facts, now: now, parties: accord.parties), for: engine.monitor)
            weak var judged: Run?
            weak var explained: Run?
            do {
                let run = engine.monitor.run(
                    table, IncidentTable(byHand: table), FactWords(table), belief: .nobody, grade: nil, knownAt: nil)
                count += run.judge().map(\.instances.count).reduce(0, +)
                judged = run
                let (base, _, result) = engine.monitor.judged(table, .init(includesAll: true))
                explained = base
                count += result.findings.map(\.witnesses.count).reduce(0, +)
            }
            #expect(judged == nil, "\(accord.document)")
            #expect(explained == nil, "\(accord.document)")
        }
        #expect(count > 0)
    }
}
