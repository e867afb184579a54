import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

/// Belief × reading × accused on a handful of facts, counted by hand.
@Suite("The table of beliefs")
struct BeliefTable {
    private static let monitor: Monitor = {
        let attack = HandMade.ban(HandMade.acts("shelling", "shelling"))
        func article(_ start: String) -> Article {
            var article = HandMade.article(
                "1", [HandMade.force(from: start)], [HandMade.term(["A", "B"], .mustNot(attack))],
                evidenceFrom: .corroborated)
            article.powers = [
                Power(
                    holders: ["A", "B"], act: .end, articles: [], lasts: nil, notice: nil, lead: nil, after: nil,
                    words: "either party may end", span: HandMade.span)
            ]
            return article
        }
        var accord = HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("B"), HandMade.actor("Mission", .monitor)],
            evidenceFrom: .corroborated, [article("2025-03-01T00:00:00Z")])
        var late = accord.readings[0]
        late.id = "late"
        late.articles = [article("2025-03-03T00:00:00Z")]
        accord.readings.append(late)
        return Monitor(accord)
    }()

    private func row(_ id: String, _ day: Int, by actor: String, camp: String, act: String = "shelling") -> Rich.Row {
        Rich.Row(cells: [
            "report_id": id, "occurred_from": "2025-03-0\(day)T06:00:00Z", "act": act, "alleged_actor": actor,
            "claimed_by": "Ministry of \(camp)", "claimed_by_camp": camp, "received_at": "2025-03-09T00:00:00Z",
        ])
    }

    private func table(_ rows: [Rich.Row]) -> [String: String] {
        let result = Rich.judged(rows, Self.monitor)
        return Dictionary(
            result.beliefs.map { belief in
                let counts = Verdict.allCases.filter { belief.counts[$0] > 0 }.map { "\(belief.counts[$0]) \($0.name)" }
                return ("\(belief.belief) \(belief.reading) \(belief.accused)", counts.joined(separator: ", "))
            }, uniquingKeysWith: { $0 + " and again " + $1 })
    }

    @Test("Each side's claims count when it is believed, under each reading apart")
    func claims() {
        let table = table([
            row("a1", 2, by: "A", camp: "b"), row("a2", 4, by: "A", camp: "b"), row("b1", 4, by: "B", camp: "a"),
        ])
        #expect(table.count == 4 * 2 * 2)
        #expect(table["none text A"] == "2 unknown")
        #expect(table["B text A"] == "2 violated")
        #expect(table["B late A"] == "1 violated, 1 not in force")
        #expect(table["A text B"] == "1 violated")
        #expect(table["A text A"] == "2 unknown")
        #expect(table["B text B"] == "1 unknown")
        #expect(table["any text A"] == "2 violated")
        #expect(table["any late B"] == "1 violated")
    }

    @Test("A denial is true for whoever believes the accused, and nothing for whoever believes the accuser")
    func denials() {
        var denial = row("d", 4, by: "", camp: "a", act: "denial")
        denial["about"] = "a1"
        let table = table([row("a1", 2, by: "A", camp: "b"), denial])
        #expect(table["none text A"] == "1 unknown")
        #expect(table["B text A"] == "1 violated")
        #expect(table["any text A"] == "1 violated")
        #expect(table["A text A"]?.contains("violated") != true)
        #expect(table["A text A"]?.contains("unknown") != true)
    }

    @Test("A notice stands for whoever believes its giver, and everything after it is judged again")
    func notices() {
        // Only B's ministry says that B ended the article.
        var end = row("end", 3, by: "B", camp: "b", act: "end")
        end["kind"] = "will"
        let table = table([row("b1", 4, by: "B", camp: "a"), row("b2", 4, by: "B", camp: "neutral"), end])
        #expect(table["B text B"] == "2 not in force")
        #expect(Set(table.keys).count == 16)
    }

    @Test("A breach that only a belief makes releases the other party, and what that party does later is no case")
    func releases() {
        var accord = Self.monitor.accord
        accord.readings.removeLast()
        accord.readings[0].articles[0].force.append(
            ForceRule(
                effect: .released(
                    after: BreachPattern(count: 1, articles: ["1"], by: .otherParty, within: nil, words: "breach")),
                words: "released after breach", span: HandMade.span))
        let monitor = Monitor(accord)
        let rows = [row("a1", 2, by: "A", camp: "b"), row("b1", 4, by: "B", camp: "a")]
        let result = Rich.judged(rows, monitor)
        func counts(_ belief: String, _ party: String) -> String {
            let counts = result.beliefs.first { $0.belief == belief && $0.accused.name == party }?.counts
            return Verdict.allCases.filter { counts?[$0] ?? 0 > 0 }.map { "\(counts?[$0] ?? 0) \($0.name)" }.joined()
        }
        #expect(counts("none", "B") == "1 unknown")
        #expect(counts("A", "B") == "1 unknown")
        #expect(counts("B", "A") == "1 violated")
        #expect(counts("B", "B") == "1 not in force")
        #expect(counts("any", "A") == "1 violated")
        #expect(counts("any", "B") == "1 not in force")
        // The edge of the timeline says what released B, and the finding names the report as bearing on force.
        let judged = Rich.judged(rows, monitor, Monitor.Options(belief: .party(1), includesAll: true))
        let force = judged.readings[0].force.first { $0.party.name == "B" }
        #expect(force?.timeline.edges.contains { $0.why.hasPrefix("released after breach: ") } == true)
    }
}
