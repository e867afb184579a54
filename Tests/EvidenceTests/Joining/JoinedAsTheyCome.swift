import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("Joined as they come, reports are in the incidents in which the same score puts all of them together")
struct JoinedAsTheyCome {
    /// A stream with what makes it hard: corrections, retractions, incidents by hand, denials that name nothing.
    static func stream(_ happenings: Int, _ random: inout Dice, area: Double = 1) -> [String] {
        var told = LawsOfJoining.stream(happenings, seed: random.next())
        for index in told.indices {
            if let at = told[index].at { told[index].at = (at.0 * area, at.1 * area) }
            if random.below(25) == 0 { told[index].within = random.number(26, 160) }
            if random.below(40) == 0 { told[index].hours.1 += random.number(0, 110) }
            if random.below(30) == 0 { told[index].incident = ["K1", "K2", "R7"][random.below(3)] }
            if random.below(50) == 0 { told[index].at = nil }
        }
        var lines = told.map { $0.line }
        for (place, original) in told.enumerated() where random.below(6) == 0 {
            var change = original
            change.id = "C\(place)"
            change.late += 1
            switch random.below(4) {
            case 0: change.retracts = original.id
            case 1:
                change.amends = original.id
                change.at = original.at.map { ($0.0 + random.number(-20, 20), $0.1) }
            case 2:
                change.amends = original.id
                change.act = "drone_strike"
                change.hours = (change.hours.0 + 1, change.hours.1 + 2)
            default:
                change.amends = "nobody's"
            }
            lines.append(change.line)
            if random.below(3) == 0 {
                var second = change
                (second.id, second.amends, second.retracts) = ("D\(place)", "", change.id)
                if random.below(2) == 0 { (second.amends, second.retracts) = (change.id, "") }
                lines.append(second.line)
                if random.below(2) == 0 {
                    // A retraction that is taken back.
                    (second.id, second.amends, second.retracts) = ("E\(place)", "", second.id)
                    lines.append(second.line)
                }
            }
        }
        for (place, original) in told.enumerated() where random.below(8) == 0 && original.at != nil {
            var denial = original
            denial.id = "N\(place)"
            (denial.quotes, denial.incident, denial.amends) = ("", "", "")
            denial.within = min(24, denial.within * random.number(0.5, 3))
            (denial.by, denial.camp) = ("Northern Command", "north")
            denial.late += 3
            if random.below(3) == 0 { denial.about = told[random.below(told.count)].id }
            denial.act = "denial"
            lines.append(denial.line)
        }
        return lines
    }

    static func decisions(_ random: inout Dice) -> JoinDecisions {
        JoinDecisions(
            (0..<12).map { place in
                JoinDecisions.Decision(
                    "R\(random.below(90))", "R\(random.below(90))", isSame: random.below(2) == 0,
                    when: random.below(2) == 0 ? nil : Instant(Int64(random.below(1000))), line: place + 1)
            })
    }

    /// Where the two part; nil: nowhere.
    static func difference(
        _ batches: [[String]], _ decisions: JoinDecisions, learnt: LearntScore?
    ) -> String? {
        var facts = FactTable()
        var live = JoinedByScore(decisions: decisions, learnt: learnt, learnsAnew: learnt == nil)
        var keys: [Symbol] = []
        var stated = FactTable()
        for (number, batch) in batches.enumerated() {
            let rows = table(([Told.header] + batch).joined(separator: "\n") + "\n")
            let first = facts.count
            facts.append(rows)
            stated.append(rows)
            keys += Array(repeating: .none, count: facts.count - first)
            for step in live.join(&facts, from: first) {
                keys[step.row] = step.incident
                if let about = step.about { facts.about[step.row] = about }
            }
            let joining = Joining(stated, decisions: decisions, learnt: live.learnt)
            let right = stated.joined(by: joining)
            let incidents = IncidentTable(byHand: right)
            for row in 0..<facts.count {
                let incident = incidents.incidentOfRow[row]
                let key = incident < 0 ? "-" : right.symbols.text(incidents.ids[Int(incident)])
                let own = keys[row].isNone ? "-" : facts.symbols.text(keys[row])
                if own != key {
                    return
                        "after batch \(number + 1) of \(batches.count): \(facts.symbols.text(facts.reportID[row])) is in \(own), should be in \(key)"
                }
                let about = (facts.symbols.text(facts.about[row]), right.symbols.text(right.about[row]))
                if about.0 != about.1 {
                    return
                        "after batch \(number + 1): \(facts.symbols.text(facts.reportID[row])) is about \(about.0), should be about \(about.1)"
                }
            }
            if live.diagnostics.contradictions.map(\.message) != joining.contradictions.map(\.diagnostic.message) {
                return "after batch \(number + 1): other contradictions"
            }
        }
        return nil
    }

    static func batches(_ lines: [String], _ random: inout Dice) -> [[String]] {
        var lines = lines
        var batches: [[String]] = []
        while !lines.isEmpty {
            let count = [1, 1, 1, 2, 5][random.below(5)]
            batches.append(Array(lines.prefix(count)))
            lines.removeFirst(min(count, lines.count))
        }
        return batches
    }

    @Test("One after the other, in any order, with corrections, retractions, decisions and denials", arguments: 1...12)
    func anyOrder(seed: UInt64) {
        var random = Dice(seed: seed &+ 40)
        let lines = Self.stream(40, &random, area: [1, 0.1, 0.3][Int(seed % 3)])
        let learnt = LearntScore(joined(LawsOfJoining.stream(60, seed: seed)))
        let decisions = seed % 2 == 0 ? Self.decisions(&random) : JoinDecisions()
        let batches = Self.batches(seed % 4 == 1 ? lines : lines.shuffled(using: &random), &random)
        #expect(Self.difference(batches, decisions, learnt: learnt) == nil)
    }

    @Test("Where more lie together than are compared with each other")
    func crowded() {
        var random = Dice(seed: 9001)
        let lines = Self.stream(420, &random, area: 0.1).shuffled(using: &random)
        let learnt = LearntScore(joined(LawsOfJoining.stream(60, seed: 1)))
        let batches = [Array(lines.prefix(lines.count - 12))] + lines.suffix(12).map { [$0] }
        #expect(Self.difference(batches, JoinDecisions(), learnt: learnt) == nil)
    }

    @Test("With a score that is learnt anew as they come", arguments: 1...2)
    func learntAnew(seed: UInt64) {
        var random = Dice(seed: seed &+ 90)
        let lines = Self.stream(400, &random)
        var batches: [[String]] = []
        for start in stride(from: 0, to: lines.count, by: 97) {
            batches.append(Array(lines[start..<min(lines.count, start + 97)]))
        }
        #expect(Self.difference(batches, JoinDecisions(), learnt: nil) == nil)
    }

    @Test("A score held fixed for the very rows from which it was learnt joins as it did")
    func sameScore() {
        for seed in 1...4 {
            var random = Dice(seed: UInt64(seed))
            let lines = Self.stream(80, &random)
            let facts = table(([Told.header] + lines).joined(separator: "\n") + "\n")
            let joining = Joining(facts)
            let again = Joining(facts, learnt: LearntScore(joining))
            #expect(again.groups == joining.groups)
            #expect(again.mergeWords == joining.mergeWords)
        }
    }
}
