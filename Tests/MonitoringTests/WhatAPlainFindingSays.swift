import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// Findings whose verdict says how its questions were answered are told without asking again. What they say has to be what
/// asking would have given.
@Suite("Plain findings")
struct PlainFindings {
    /// How many findings were told plainly, and those that say something else than the long way.
    private func compared(_ csv: String, _ monitor: Monitor) -> (plain: Int, apart: [String]) {
        let (base, outcomes, _) = monitor.judged(HandMade.facts(csv, for: monitor), Monitor.Options())
        var (count, apart): (Int, [String]) = (0, [])
        for (reading, outcome) in outcomes.enumerated() {
            let explainer = Explainer(run: base, reading: reading, outcome: outcome, .reasons)
            for instance in outcome.instances {
                guard let plain = explainer.plain(instance) else { continue }
                count += 1
                let short = "\(explainer.finding(instance, plain, flipsAt: nil))"
                let long = "\(explainer.askedFinding(instance, flipsAt: nil))"
                if short != long { apart.append("\(short)\n\(long)") }
            }
        }
        return (count, apart)
    }

    @Test("They say what the long way says", arguments: [1, 2, 3])
    func same(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var csv =
            "report_id,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,alleged_actor,about,claimed_by,claimed_by_camp,grade,incident\n"
        let start = HandMade.instant("2025-03-02T00:00:00Z")
        var last = start
        for number in 0..<600 {
            let time = start + Int64(number) * 600
            let until = time + ([0, 0, 0, 900].randomElement(using: &random) ?? 0)
            let act = ["shelling", "missile_strike", "movement", "drone_strike"].randomElement(using: &random) ?? ""
            let party = ["A", "B", "B", ""].randomElement(using: &random) ?? ""
            let grade = ["confirmed", "confirmed", "confirmed", "reported"].randomElement(using: &random) ?? ""
            let zone = Int.random(in: 0..<3, using: &random)
            let place = "\(30.5 + 2 * Double(zone)),47.5,\([1, 1, 60].randomElement(using: &random) ?? 1)"
            let incident = Int.random(in: 0..<20, using: &random) == 0 ? "H\(number / 40)" : ""
            csv +=
                "I\(number),\(time.utc),\(until.utc),\(until.utc),\(place),\(act),\(party),,Mission,neutral,\(grade),\(incident)\n"
            guard Int.random(in: 0..<3, using: &random) > 0 else { continue }
            for call in 0...(Int.random(in: 0..<9, using: &random) == 0 ? 1 : 0) {
                last = time + Int64.random(in: 60...130_000, using: &random)
                csv +=
                    "N\(number)-\(call),\(last.utc),\(last.utc),\(last.utc),,,,hotline_notification,\(party),I\(number),Mission,neutral,\(grade),\n"
            }
        }
        let (plain, apart) = compared(csv, Monitor(HandMade.conformance))
        #expect(plain > 100)
        #expect(apart.isEmpty, "\(apart.prefix(2).joined(separator: "\n\n"))")
    }
}
