import Accords
import Evidence
import Testing
import Vocabulary

@testable import Monitoring

@Suite("What is let go where it is declared how late reports may come")
struct Lateness {
    /// A long stream under the conformance terms: incidents, calls about them, missiles that may be answered; each received
    /// up to three hours late, in the order of receipt.
    private static func batches(_ events: Int, seed: UInt64) -> [FactTable] {
        var generator = SeededGenerator(seed: seed)
        var rows: [(received: Int64, row: String)] = []
        var time: Int64 = 0
        for number in 0..<events {
            time += Int64.random(in: 1...1_800, using: &generator)
            let act = ["shelling", "missile_strike", "movement"].randomElement(using: &generator) ?? ""
            let party = Bool.random(using: &generator) ? "A" : "B"
            let place = Bool.random(using: &generator) ? "30.5,47.5" : "32.5,47.5"
            func row(_ id: String, _ at: Int64, _ act: String, _ place: String, _ about: String) {
                let late = Int64.random(in: 0...10_800, using: &generator)
                let (occurred, received) = (Pact.origin + at, Pact.origin + at + late)
                rows.append(
                    (
                        at + late,
                        "\(id),event,\(occurred.utc),\(received.utc),\(place),0.1,\(act),\(party),\(about),Mission,neutral,confirmed"
                    ))
            }
            row("I\(number)", time, act, place, "")
            if Int.random(in: 0..<10, using: &generator) < 8 {
                row(
                    "N\(number)", time + Int64.random(in: 60...95_000, using: &generator), "hotline_notification", ",",
                    "I\(number)")
            }
        }
        let sorted = rows.sorted { $0.received < $1.received }.map(\.row)
        let header =
            "report_id,kind,occurred_from,received_at,longitude,latitude,location_precision_km,act,alleged_actor,about,claimed_by,claimed_by_camp,grade\n"
        let monitor = Monitor(HandMade.conformance)
        return stride(from: 0, to: sorted.count, by: 40).map { first in
            HandMade.facts(
                header + sorted[first..<min(first + 40, sorted.count)].joined(separator: "\n") + "\n", for: monitor)
        }
    }

    @Test("A stream as long as one likes is kept in bounded room, and the same is said")
    func bounded() {
        let monitor = Monitor(HandMade.conformance)
        let all = LiveMonitor(monitor)
        let some = LiveMonitor(monitor, lateness: 10_800)
        // A day for calls to come, and an hour before it for what it may be in reply to.
        #expect(some.horizon == 90_000)
        some.leastForgotten = 40
        var (most, count) = (0, 0)
        for batch in Self.batches(2_500, seed: 3) {
            let (right, said) = (all.take(batch), some.take(batch))
            #expect(said.tooLate.isEmpty)
            let (left, other) = (Set(right.changes), Set(said.changes))
            #expect(right.changes == said.changes, "\(left.subtracting(other)) … \(other.subtracting(left))")
            most = max(most, some.size)
            count += batch.count
        }
        #expect(all.size == count)
        // A day and three hours hold some two hundred rows; what may go is let go once it is half of all.
        #expect(most < 1_200, "\(most) of \(count)")
        let (right, said) = (all.articles(), some.articles())
        for (right, said) in zip(right, said) {
            #expect(right.counts == said.counts && right.verdict == said.verdict, "\(right.article) \(right.party)")
        }
    }

    @Test("Pieces so large that all is judged anew say the same as well")
    func largePieces() {
        let monitor = Monitor(HandMade.conformance)
        let (all, some) = (LiveMonitor(monitor), LiveMonitor(monitor, lateness: 10_800))
        some.leastForgotten = 40
        var piece = FactTable()
        for batch in Self.batches(3_000, seed: 8) {
            piece.append(batch)
            guard piece.count > 1_100 else { continue }
            let (right, said) = (all.take(piece), some.take(piece))
            #expect(Set(right.changes) == Set(said.changes))
            piece = FactTable()
        }
        #expect(some.judgedAll > 2)
    }

    @Test("A term that looks at facts of any time lets nothing go")
    func unbounded() {
        let monitor = Monitor(Pact.onceAccepted.accord)
        #expect(LiveMonitor(monitor, lateness: 60).horizon != nil || LiveTerms(monitor.plan).hasRest.contains(true))
        #expect(LiveMonitor(Monitor(Pact.excusedEachByTheOther.accord), lateness: 60).horizon == nil)
    }

    @Test("A row that comes later than declared is not taken, in whatever batch it comes")
    func tooLate() {
        let monitor = Monitor(HandMade.conformance)
        let header = "report_id,kind,occurred_from,received_at,act,alleged_actor,claimed_by,claimed_by_camp,grade\n"
        func table(_ rows: String...) -> FactTable { HandMade.facts(header + rows.joined(), for: monitor) }
        let early = "R1,event,2025-03-05T10:00:00Z,2025-03-05T12:00:00Z,shelling,A,Mission,neutral,confirmed\n"
        let late = "R2,event,2025-03-04T10:00:00Z,2025-03-05T12:00:00Z,shelling,A,Mission,neutral,confirmed\n"
        let together = LiveMonitor(monitor, lateness: 7_200)
        #expect(together.take(table(early, late)).tooLate == [1])
        let apart = LiveMonitor(monitor, lateness: 7_200)
        #expect(apart.take(table(early)).tooLate.isEmpty)
        #expect(apart.take(table(late)).tooLate == [0])
        #expect(apart.findings() == together.findings())
        // What is known already may stand in any order: each counts as it was received.
        let known = LiveMonitor(monitor, lateness: 7_200)
        let before = late.replacing("2025-03-05T12", with: "2025-03-04T11")
        #expect(known.load(table(early, before)).tooLate.isEmpty)
    }
}
