import Accords
import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// Incremental judging says after every arrival what judging everything from the beginning says.
@Suite("The live monitor and a full replay agree")
struct LiveLaw {
    /// Some rows that correct others, of the same origins.
    private static func corrections(_ facts: [TwinFact], _ dice: inout Dice) -> [TwinFact] {
        facts.flatMap { fact -> [TwinFact] in
            guard dice.chance(6) else { return [] }
            var change = fact
            change.id += "x"
            switch dice.number(0...4) {
            case 0: change.retracts = fact.id
            case 4:
                // Two more that amend each other in a ring.
                change.amends = fact.id + "z"
                var other = fact
                other.id += "z"
                other.amends = change.id
                return [change, other]
            case 1:
                change.amends = fact.id
                change.place = dice.pick([.west, .east, .border, .elsewhere])
            case 2:
                change.amends = fact.id
                change.from += Int64(dice.number(0...10)) * 3600
                change.to = max(change.to, change.from)
            default:
                change.amends = fact.id
                change.actor = dice.pick(["A", "B"])
                if let low = change.low { change.low = low + 1; change.high = change.high.map { max($0, low + 1) } }
            }
            guard dice.chance(3) else { return [change] }
            // And what corrects the correction.
            var second = change
            second.id += "y"
            second.amends = nil
            second.retracts = change.id
            return [change, second]
        }
    }

    private static func arrivals(
        _ facts: [TwinFact], _ parties: [String], now: Int64, _ dice: inout Dice
    ) -> Arrivals {
        let late = (facts + corrections(facts, &dice)).map { fact in
            var fact = fact
            fact.received = min(now, fact.to + Int64(dice.pick([0, 0, 3600, 200_000])))
            return fact
        }
        var rows = late.flatMap { $0.rows(now: now, parties: parties) }.map { String($0.dropLast()) }
        // In the order in which they were received, more or less, or in any.
        if dice.chance(2) { rows.shuffle(using: &dice.generator) }
        var steps: [Arrivals.Step] = []
        while !rows.isEmpty {
            let count = dice.pick([1, 1, 1, 2, 3])
            var batch = Array(rows.prefix(count))
            rows.removeFirst(min(count, rows.count))
            if dice.chance(8), let repeated = batch.first { batch.append(repeated) }
            steps.append(.rows(batch))
            if dice.chance(10) { steps.append(.clock(now - Int64(dice.number(0...200)) * 3600)) }
        }
        steps.append(.clock(now + Int64(dice.number(1...60)) * 3600))
        return Arrivals(header: TwinFact.header, steps: steps)
    }

    @Test("On every construct, in any order of arrival", arguments: TwinLaws.families)
    func every(_ family: TwinLaws.Family) {
        var steps = 0
        for seed in Effort.seeds(8) {
            var dice = Dice(seed &+ 9000)
            let accord = family.accord(&dice)
            guard let engine = TwinEngine(accord) else { continue }
            let now = dice.hour(in: 6...20)
            let facts = family.facts(accord, &dice).filter { $0.to <= now }
            let arrivals = Self.arrivals(facts, accord.parties, now: now, &dice)
            let options = Monitor.Options(isAllWatched: dice.chance(3))
            steps += arrivals.steps.count
            guard arrivals.difference(engine.monitor, options) != nil else { continue }
            let small = arrivals.shrunk(engine.monitor, options)
            Issue.record(
                "seed \(seed)\n\(accord.document)\n\(small)\n\(small.difference(engine.monitor, options) ?? "")")
            return
        }
        #expect(steps > 40)
    }

    @Test("With everything that makes evidence hard: several reports, quotations, camps, denials, corrections")
    func rich() {
        for (number, hasReciprocity) in [true, false, false].enumerated() {
            let monitor = Monitor(Rich.accord(hasReciprocity: hasReciprocity))
            for seed in Effort.seeds(3) {
                var generator = SeededGenerator(seed: UInt64(seed))
                let rows = Rich.rows(incidents: 12, seed: UInt64(seed) &+ UInt64(number) &* 300).shuffled(
                    using: &generator)
                let arrivals = Arrivals(header: Rich.header + "\n", steps: rows.map { .rows([$0.line]) })
                let options = Monitor.Options(
                    belief: [.nobody, .any, .party(0)][seed % 3], grade: [nil, .reported][seed % 2])
                guard arrivals.difference(monitor, options) != nil else { continue }
                let small = arrivals.shrunk(monitor, options)
                Issue.record(
                    "seed \(seed), reciprocity \(hasReciprocity)\n\(small)\n\(small.difference(monitor, options) ?? "")"
                )
                return
            }
        }
    }

    @Test("On the pacts with deadlines, replies, notices and excuses", arguments: Pact.all.indices)
    func pacts(_ place: Int) {
        let pact = Pact.all[place]
        let monitor = Monitor(pact.accord)
        for seed in Effort.seeds(1) {
            var generator = SeededGenerator(seed: UInt64(seed) &* 7 &+ 1)
            let stream = Stream(exact: pact, events: 30, using: &generator).blurred(claims: 8, using: &generator)
            var rows: [String] = []
            for claim in stream.claims {
                let late = claim.to + Int64.random(in: 0...40, using: &generator)
                rows += pact.csv([claim], now: late).split(separator: "\n").dropFirst().map(String.init)
            }
            rows.shuffle(using: &generator)
            let arrivals = Arrivals(
                header: Pact.header,
                steps: rows.map { .rows([$0]) } + [
                    .clock(Pact.origin.seconds + stream.now + 100)
                ])
            guard arrivals.difference(monitor) != nil else { continue }
            let small = arrivals.shrunk(monitor)
            Issue.record("\(pact.name), seed \(seed)\n\(small)\n\(small.difference(monitor) ?? "")")
            return
        }
    }

    @Test("A late report is judged with the facts around it, and nothing else is judged anew")
    func onlyWhatIsTouched() {
        let monitor = Monitor(HandMade.conformance)
        let header =
            "report_id,kind,occurred_from,received_at,longitude,latitude,act,alleged_actor,claimed_by,claimed_by_camp,"
            + "grade,location_precision_km,about\n"
        func row(
            _ id: String, _ hour: Int64, _ act: String, _ actor: String, received: Int64 = 2_000, about: String = ""
        )
            -> String
        {
            let (time, known) = (Pact.origin + hour * 3600, Pact.origin + received * 3600)
            return
                "\(id),event,\(time.utc),\(known.utc),32.5,47.5,\(act),\(actor),Mission,neutral,confirmed,0.1,\(about)\n"
        }
        let live = LiveMonitor(monitor)
        _ = live.load(
            HandMade.facts(
                header + (0..<1_500).map { row("I\($0)", Int64($0), "shelling", "B") }.joined(), for: monitor))
        let (all, one) = (live.judgedAll, live.judgedOne)
        // A missile by A an hour before the thousandth: two of B's may be in reply to it, and it has to be notified.
        let missile = live.take(
            HandMade.facts(header + row("M1", 999, "missile_strike", "A", received: 2_001), for: monitor))
        #expect(
            missile.changes.filter { $0.finding != nil }.map { "\($0.finding ?? "") \($0.to?.name ?? "-")" } == [
                "text/2/A/M1 violated", "text/3/B/I1000 kept",
            ])
        #expect(missile.changes.first { $0.finding == "text/3/B/I1000" }?.why == [ChangeReason(.lateReport, ["M1"])])
        // A call about one of them.
        let call = live.take(
            HandMade.facts(
                header + row("N7", 7, "hotline_notification", "B", received: 2_002, about: "I7"), for: monitor))
        #expect(call.changes.map(\.finding) == ["text/2/B/I7"])
        #expect(call.changes.map(\.from) == [.violated] && call.changes.map(\.to) == [.kept])
        #expect(live.judgedAll == all)
        #expect(live.judgedOne - one < 12)
    }

    @Test("A report that moves into another incident makes the finding there correct the one on the first")
    func moved() {
        let monitor = Monitor(HandMade.conformance)
        let header =
            "report_id,kind,occurred_from,received_at,longitude,latitude,act,alleged_actor,claimed_by,claimed_by_camp,"
            + "grade,location_precision_km,amends,incident\n"
        func take(_ live: LiveMonitor, _ row: String) -> [VerdictChange] {
            live.take(HandMade.facts(header + row, for: monitor)).changes.filter {
                $0.article == "1" && $0.finding != nil
            }
        }
        let live = LiveMonitor(monitor)
        // The amendment comes first, and names a report that nobody has seen.
        let first = take(
            live,
            "R2,event,2025-03-05T10:00:00Z,2025-03-06T10:00:00Z,30.5,47.5,shelling,A,Mission,neutral,confirmed,0.1,R1,\n"
        )
        #expect(first.map(\.finding) == ["text/1/A/R1"])
        // What it amends turns out to be of an incident.
        let second = take(
            live,
            "R1,event,2025-03-05T09:00:00Z,2025-03-05T10:00:00Z,36,47.5,shelling,A,Mission,neutral,confirmed,0.1,,K1\n")
        #expect(Set(second.map(\.finding)) == ["text/1/A/R1", "text/1/A/K1"])
        #expect(second.first { $0.to != nil }?.corrects == "text/1/A/R1")
    }

    @Test("Reports joined by hand one after the other end up where the whole table puts them")
    func joined() {
        for seed in Effort.seeds(15) {
            var generator = SeededGenerator(seed: UInt64(seed))
            var rows = Rich.rows(incidents: 6, seed: UInt64(seed) &+ 77)
            // Chains and rings of amendments, some under an incident of their own.
            for _ in 0..<6 {
                let (one, other) = (
                    Int.random(in: 0..<rows.count, using: &generator), Int.random(in: 0..<rows.count, using: &generator)
                )
                rows[one]["amends"] = rows[other]["report_id"]
                if Bool.random(using: &generator) { rows[one]["incident"] = "" }
            }
            let table = HandMade.facts(Rich.csv(rows.shuffled(using: &generator)), for: Monitor(Rich.accord()))
            var (facts, joiner) = (FactTable(), JoinedByHand())
            var keys = ContiguousArray<Symbol>()
            for row in 0..<table.count {
                let first = facts.append(table.cut([row])).lowerBound
                keys.append(.none)
                for step in joiner.join(&facts, from: first) { keys[step.row] = step.incident }
                let (stepwise, whole) = (IncidentTable(facts, keys: keys), IncidentTable(byHand: facts))
                for row in 0..<facts.count {
                    let (a, b) = (stepwise.incidentOfRow[row], whole.incidentOfRow[row])
                    #expect((a < 0) == (b < 0))
                    if a >= 0, b >= 0 { #expect(stepwise.ids[Int(a)] == whole.ids[Int(b)], "seed \(seed), row \(row)") }
                }
            }
        }
    }
}
