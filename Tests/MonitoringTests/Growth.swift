import Accords
import Evidence
import Foundation
import Testing
import Vocabulary

@testable import Monitoring

/// Four times the facts may take about four times as long. Measured on this thread's own clock, so that other work on the
/// machine does not count; what grows with the square takes sixteen times as long.
@Suite("No time that grows with the square of the facts", .serialized)
struct Growth {
    private func seconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }

    /// Asserts that four times the facts take less than eight times as long.
    private func grows(
        _ small: Int, _ monitor: Monitor, whole: Bool = false, _ claims: (Int) -> String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        func time(_ count: Int) -> Double {
            let facts = HandMade.facts(claims(count), for: monitor)
            return seconds {
                if whole {
                    _ = monitor.judge(facts)
                } else {
                    let incidents = IncidentTable(byHand: facts)
                    _ = monitor.run(
                        facts, incidents, FactWords(facts), belief: .nobody, grade: nil, knownAt: nil
                    ).judge()
                }
            }
        }
        // The least of several runs: what else the machine does can only add.
        _ = time(10)
        let one = (0..<3).map { _ in time(small) }.min() ?? 0
        var four = Double.infinity
        for _ in 0..<3 where four >= 8 * one + 0.05 { four = min(four, time(4 * small)) }
        #expect(four < 8 * one + 0.05, "\(small): \(one) s, \(4 * small): \(four) s", sourceLocation: location)
    }

    private func claims(
        _ count: Int, width: Int64 = 0, alleged: Bool = false, parties: Int = 2, _ more: (Int) -> [Claim] = { _ in [] }
    ) -> [Claim] {
        (0..<count).flatMap { place -> [Claim] in
            let party = ["A", "B", "C"][place % parties]
            var claim = Claim(
                Deed(
                    id: "d\(place)", at: Int64(place) * 30, by: party, act: "shelling",
                    zone: place % 3 == 0 ? "energy" : "buffer"))
            // Some are known to the second, and settle what stands near them.
            if place % 7 != 0 { claim.to += width }
            claim.isAlleged = alleged && place % 5 != 0
            return [claim] + more(place)
        }
    }

    private func pact(_ pact: Pact, _ change: (inout Pact.Clause) -> Void = { _ in }) -> Pact {
        var pact = pact
        for place in pact.articles.indices { change(&pact.articles[place]) }
        return pact
    }

    @Test("Each excused by the other, with wide intervals")
    func excuses() {
        let pact = pact(.excusedEachByTheOther) { $0.excuse?.window = 300 }
        grows(2000, Monitor(pact.accord)) { pact.csv(claims($0, width: 200), now: Int64($0) * 30 + 900) }
    }

    @Test("Excused after two breaches, in a chain as long as the stream")
    func counted() {
        let pact = pact(.excusedAfterTwo) { $0.excuse = (90, Pact.Breaches(count: 2, within: 120, of: ["1"])) }
        grows(250, Monitor(pact.accord)) { pact.csv(claims($0), now: Int64($0) * 30 + 900) }
    }

    @Test("Released after any of many acts that may have been breaches")
    func released() {
        let pact = pact(.releasedAfterOne)
        grows(1000, Monitor(pact.accord)) { pact.csv(claims($0, width: 200, alleged: true), now: Int64($0) * 30 + 900) }
    }

    @Test("Every finding explained, where two articles and two other parties excuse")
    func explained() {
        let pact = pact(.excusedByOneOfThree) { $0.excuse?.window = 100 }
        grows(120, Monitor(pact.accord), whole: true) {
            pact.csv(claims($0, width: 50, alleged: true, parties: 3), now: Int64($0) * 30 + 900)
        }
    }

    @Test("A notice, a suspension and a resumption after each act")
    func words() {
        let ended = pact(.endedAfterBreach) {
            ($0.isSuspendable, $0.end) = (true, Pact.Breaches(count: 2, within: 9, of: ["1"]))
        }
        grows(100, Monitor(ended.accord), whole: true) { count in
            ended.csv(
                claims(count) { place in
                    ["quit", "suspend", "resume"].enumerated().map { offset, word in
                        Claim(
                            Deed(
                                id: "\(word)\(place)", at: Int64(place) * 30 + Int64(offset), by: "A", act: word))
                    }
                }, now: Int64(count) * 30 + 900)
        }
    }

    @Test("Calls about everything, and several about one")
    func calls() {
        let pact = Pact.conformance
        grows(400, Monitor(pact.accord)) { count in
            pact.csv(
                claims(count) { place in
                    [place, 0].map { about in
                        Claim(
                            Deed(
                                id: "n\(place).\(about)", at: Int64(place) * 30 + 5, by: "B", act: "notify",
                                about: "d\(about)"))
                    }
                }, now: Int64(count) * 30 + 900)
        }
    }

    @Test("Denials, and chains of amendments and retractions as long as the file")
    func chains() {
        let monitor = Monitor(Rich.accord())
        for column in ["amends", "retracts", "about"] {
            grows(500, monitor, whole: column == "about") { count in
                Rich.csv(
                    (0..<count).map { place in
                        Rich.Row(cells: [
                            "report_id": "r\(place)", "occurred_from": Rich.time(0), "claimed_by": "Agency",
                            "claimed_by_camp": "southland",
                            "act": column == "about" && place > 0 ? "denial" : "shelling",
                            column: place > 0 ? column == "about" ? "r0" : "r\(place - 1)" : "",
                        ])
                    })
            }
        }
    }

    @Test("Hundreds of stretches of watching under many articles")
    func coverage() {
        var accord = Pact.conformance.accord
        let ban = accord.readings[0].articles[0]
        accord.readings[0].articles = (0..<20).map { number in
            var article = ban
            article.id = ArticleID("\(number)")
            return article
        }
        grows(200, Monitor(accord), whole: true) { count in
            Rich.csv(
                (0..<count).map { place in
                    Rich.Row(cells: [
                        "report_id": "c\(place)", "kind": "coverage", "zone": place % 2 == 0 ? "energy" : "buffer",
                        "occurred_from": Rich.time(Int64(place) * 10), "occurred_to": Rich.time(Int64(place) * 10 + 5),
                        "claimed_by": "Mission",
                    ])
                })
        }
    }
}
