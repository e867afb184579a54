import Testing
import Vocabulary

@testable import Evidence

@Suite("Which reports speak of one happening")
struct WhichReportsAreOne {
    @Test("Two camps that tell the same of one street and minute")
    func twoCamps() {
        let joining = joined([
            Told(id: "A"),
            Told(id: "B", at: (0.4, 0.2), by: "Northern Command", camp: "north"),
        ])
        #expect(joining.groups == [["A", "B"]])
        guard case .likely(let evidence) = joining.why("A", "B") else { Issue.record("no evidence"); return }
        #expect(evidence.odds > 1)
        #expect(evidence.act.agreement == .same && evidence.act.weight > 0)
        #expect(abs(evidence.distance - 0.447) < 0.01)
        #expect(evidence.coincidences < 0.1)
    }

    @Test("Times or places that cannot meet are never joined")
    func contradictions() {
        let joining = joined([
            Told(id: "A"), Told(id: "B", hours: (11, 11.1), by: "Mission", camp: "neutral"),
            Told(id: "C", at: (2.2, 0), by: "Relief", camp: "neutral"),
        ])
        #expect(joining.groups == [["A"], ["B"], ["C"]])
        #expect(joining.why("A", "B") == .apart(.times, nil))
        guard case .apart(.places(let beyond), nil) = joining.why("A", "C") else { Issue.record("joined"); return }
        #expect(abs(beyond - 0.2) < 0.02)
    }

    @Test("One origin that says two things says them of two happenings; its correction is the same one")
    func oneOrigin() {
        let joining = joined([
            Told(id: "A"), Told(id: "B", at: (0.1, 0)),
            Told(id: "C", hours: (10, 10.02), at: (0.3, 0), act: "rocket_fire", amends: "A"),
        ])
        #expect(joining.groups == [["A", "C"], ["B"]])
        #expect(joining.why("A", "B") == .apart(.oneOrigin, joining.why("A", "B").evidence))
        #expect(joining.why("A", "C") == .oneStatement)
    }

    @Test("Those who repeat, with or without a name, add no statement")
    func repetitions() {
        let joining = joined(
            [
                Told(id: "A"),
                Told(id: "B", hours: (0, 23.9), by: "Southern Command", outlet: "Paper", quotes: "Southern Command"),
                Told(id: "C", hours: (6, 12), by: "", camp: "", outlet: "Channel"),
                Told(id: "D", by: "Southern Command", outlet: "Radio"),
            ].map { told in
                var told = told
                // Whoever repeats is vaguer and has the same coordinates.
                if told.id != "A" && told.id != "D" { told.within = 25 }
                return told
            })
        #expect(joining.groups == [["A", "B", "C", "D"]])
        #expect(joining.statementCount == 1)
    }

    @Test("A quotation whose origin is not among the rows joins nothing by itself, and two of them do not corroborate")
    func quotationWithoutOrigin() {
        let joining = joined([
            Told(id: "A", by: "", camp: "", outlet: "Paper", quotes: "Harbour Master"),
            Told(id: "B", hours: (40, 41), by: "", camp: "", outlet: "Radio", quotes: "Harbour Master"),
        ])
        #expect(joining.groups == [["A"], ["B"]])
    }

    @Test("A chain of neighbours does not grow together: the last has to fit the first")
    func chains() {
        // Each overlaps the next by half; the ends have nothing in common.
        let told = (0..<8).map { place in
            let start = Double(place) * 3
            return Told(
                id: "R\(place)", hours: (start, start + 5), at: (start, 0), within: 2, by: "Origin \(place)",
                camp: ["south", "neutral"][place % 2])
        }
        let joining = joined(told)
        for group in joining.groups {
            for one in group {
                for other in group where one != other { #expect(joining.why(one, other).isOneIncident) }
            }
            #expect(group.count <= 2)
        }
    }

    @Test("Two camps that blame each other tell of one happening; two that blame one side's enemy elsewhere do not")
    func eachBlamesTheOther() {
        let joining = joined([
            Told(id: "A", hours: (0, 23.9), within: 3, act: "missile_strike", object: "gas_network"),
            Told(
                id: "B", hours: (9, 9.5), within: 3, act: "missile_strike", object: "gas_network", actor: "South",
                by: "Northern Command", camp: "north"),
        ])
        #expect(joining.groups == [["A", "B"]])
        #expect(joining.why("A", "B").evidence?.actor.agreement == .eachBlamesOther)
    }

    @Test("What is too vague is not joined by score: a province, a week, no coordinates")
    func tooVague() {
        let joining = joined([
            Told(id: "A"), Told(id: "B", within: 200, by: "Mission", camp: "neutral"),
            Told(id: "C", hours: (-80, 40), by: "Relief", camp: "neutral"),
            Told(id: "D", at: nil, by: "Wire", camp: "neutral"),
        ])
        #expect(joining.groups == [["A"], ["B"], ["C"], ["D"]])
        #expect(joining.why("A", "D") == .apart(.tooVague, nil))
        #expect(joining.why("A", "B") == .apart(.tooVague, nil))
    }

    @Test(
        "Across the antimeridian and over the pole what is near is near",
        arguments: [(179.999, -179.999, 10.0), (0, 180, 89.999)])
    func allOverTheEarth(east: Double, west: Double, latitude: Double) {
        let lines = [(east, "A", "Mission"), (west, "B", "Relief")].map { longitude, id, by in
            "\(id),2030-05-01T10:00:00Z,2030-05-01T10:05:00Z,2030-05-01T12:00:00Z,\(longitude),\(latitude),1,shelling,residential,North,\(by),neutral,,,,,,"
        }
        #expect(Joining(table(([Told.header] + lines).joined(separator: "\n") + "\n")).groups == [["A", "B"]])
    }

    @Test("A retracted report takes no part; what comes later takes no part in what was known before")
    func knownAt() {
        let told = [
            Told(id: "A"), Told(id: "B", at: (0.2, 0), by: "Mission", camp: "neutral", late: 48),
            Told(id: "C", at: (0.1, 0), by: "Relief", camp: "neutral"),
            Told(id: "D", at: (0.1, 0), by: "Relief", camp: "neutral", retracts: "C"),
        ]
        #expect(joined(told).groups == [["A", "B"]])
        let facts = table(told)
        let early = Joining(facts, knownAt: facts.received[0] + 7200)
        #expect(early.groups == [["A"]])
    }

    @Test("A report whose retraction was taken back takes part, as it counts when it is judged")
    func retractionTakenBack() {
        let told = [
            Told(id: "P1"), Told(id: "P2", late: 12, retracts: "P1"), Told(id: "P3", late: 24, retracts: "P2"),
        ]
        #expect(joined(told).groups == [["P1"]])
        #expect(joined(Array(told.prefix(2))).groups == [])
    }

    @Test("A denial that names no report is about the incident that stands out; between two it is about none")
    func denials() {
        let first = Told(id: "A", hours: (10, 10.1))
        let denial = Told(
            id: "D", hours: (8, 12), within: 5, act: "denial", by: "Northern Command", camp: "north", late: 5)
        let alone = joined([first, denial])
        #expect(alone.denials[alone.row("D")].map { alone.incidents[$0].id } == alone.incidents.first?.id)
        let twice = joined([
            first, Told(id: "B", hours: (11, 11.1), at: (1, 1), by: "Governor"), denial,
        ])
        #expect(twice.denials.isEmpty)
        let another = joined([Told(id: "A", actor: "South", by: "Northern Command", camp: "north"), denial])
        #expect(another.denials.isEmpty)
    }
}

@Suite("What people decide about joins")
struct WhatPeopleDecide {
    private let apart = [
        Told(id: "A"), Told(id: "B", hours: (30, 31), at: (50, 0), by: "Mission", camp: "neutral"),
        Told(id: "C", at: (0.1, 0.1), by: "Relief", camp: "neutral"),
    ]

    @Test("Same joins what the score would never join, different parts what it joins, and both say who decided")
    func decisionsWin() {
        let same = JoinDecisions.Decision("A", "B", isSame: true, who: "Analyst")
        let different = JoinDecisions.Decision("A", "C", isSame: false, who: "Analyst")
        #expect(joined(apart).groups == [["A", "C"], ["B"]])
        let joining = joined(apart, [same, different])
        #expect(joining.groups == [["A", "B"], ["C"]])
        #expect(joining.why("A", "B") == .decided(same))
        guard case .apart(.decided(different), .some) = joining.why("A", "C") else { Issue.record("joined"); return }
    }

    @Test("Decisions that contradict each other: the later one holds, and it is said")
    func contradictions() {
        let first = JoinDecisions.Decision("A", "B", isSame: true, when: Instant(100), line: 2)
        let second = JoinDecisions.Decision("B", "A", isSame: false, when: Instant(200), line: 3)
        let joining = joined(apart, [first, second])
        #expect(joining.groups == [["A", "C"], ["B"]])
        #expect(joining.contradictions == [.init(dropped: first, against: second)])
        #expect(joining.diagnostics.map(\.code) == [.decisionsContradict])
    }

    @Test("Same, same and different around three reports cannot all hold: what would join through others is dropped")
    func ring() {
        let decisions = [
            JoinDecisions.Decision("A", "B", isSame: true, line: 2),
            JoinDecisions.Decision("B", "C", isSame: true, line: 3),
            JoinDecisions.Decision("A", "C", isSame: false, line: 4),
        ]
        let joining = joined(apart, decisions)
        #expect(joining.contradictions.count == 1)
        #expect(!joining.why("A", "C").isOneIncident)
    }

    @Test("A decision parts even two rows that would be one statement, and one about unknown reports is said")
    func oneStatement() {
        let told = [Told(id: "A"), Told(id: "B", by: "", camp: "", outlet: "Channel")]
        #expect(joined(told).groups == [["A", "B"]])
        let joining = joined(
            told,
            [JoinDecisions.Decision("A", "B", isSame: false), JoinDecisions.Decision("A", "Z", isSame: true)])
        #expect(joining.groups == [["A"], ["B"]])
        #expect(joining.unknownDecisions.map(\.report) == ["Z"])
    }

    @Test("Two copies of one statement that a person keeps apart do not come together through it")
    func copies() {
        let told = [
            Told(id: "A"), Told(id: "B", by: "", camp: "", outlet: "Channel"),
            Told(id: "C", by: "", camp: "", outlet: "Paper"),
        ]
        #expect(joined(told).groups == [["A", "B", "C"]])
        let joining = joined(told, [JoinDecisions.Decision("B", "C", isSame: false)])
        #expect(!joining.why("B", "C").isOneIncident)
        #expect(joining.groups.contains { $0.count == 2 && $0.contains("A") })
    }

    @Test("The column incident joins and parts like a decision")
    func byHand() {
        var told = apart
        told[0].incident = "I1"
        told[1].incident = "I1"
        told[2].incident = "I2"
        let joining = joined(told)
        #expect(joining.groups == [["A", "B"], ["C"]])
        #expect(joining.why("A", "B") == .byHand)
        #expect(Set(joining.incidents.map { joining.facts.symbols.text($0.id) }) == ["I1", "I2"])
    }

    @Test("A file of decisions: what cannot be read is set aside with its place")
    func file() {
        let csv = """
            report,other_report,decision,who,when,why
            A,B,same,Analyst,2030-05-02,"one street, one minute"
            A,C,perhaps,,,
            A,A,same,,,
            ,B,same,,,
            B,C,different,,2030-05-02T10:00,
            B,C,DIFFERENT,,2030-05-02T10:00Z,
            A,B

            """
        var reading = JoinDecisionReading()
        Array(csv.utf8).withUnsafeBytes { reading.read(name: "d.csv", bytes: $0, zone: .utc) }
        #expect(reading.decisions.decisions.map(\.line) == [2, 7])
        #expect(reading.setAside.diagnostics.map(\.place.line) == [3, 4, 5, 6, 8])
        #expect(reading.decisions.decisions.first?.why == "one street, one minute")
    }
}
