import Evidence
import Monitoring
import Testing
import Vocabulary

/// What is said of the facts as a whole, in any order of rows.
@Suite("Notes on the facts as a whole")
struct WhatIsNoted {
    private let monitor = Monitor(
        HandMade.accord(
            [HandMade.actor("Shore"), HandMade.actor("Hill"), HandMade.actor("Mission", .monitor)],
            areas: [Pact.energy],
            [
                HandMade.article(
                    "1", [HandMade.force(from: "2025-03-01T00:00:00Z")],
                    [
                        HandMade.term(
                            ["Shore", "Hill"],
                            .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"), in: Pact.energy)))
                    ])
            ]))

    private func notes(_ changes: [[String: String]]) -> [String] {
        var rows = changes.enumerated().map { place, cells in
            Rich.Row(
                cells: [
                    "report_id": "R\(place + 1)", "occurred_from": "2025-03-02T00:00:00Z", "act": "shelling",
                    "received_at": "2025-03-03T00:00:00Z", "longitude": "30.5", "latitude": "47.5",
                    "alleged_actor": "Hill", "claimed_by": "Mission",
                ].merging(cells) { _, new in new })
        }
        let said = Rich.judged(rows, monitor).notes
        rows.reverse()
        #expect(Rich.judged(rows, monitor).notes.map(\.message) == said.map(\.message))
        return said.map { "\($0.place.line ?? 0) \($0.message) \($0.advice ?? "")" }
    }

    @Test("Rows that give rise to nothing")
    func nothing() {
        #expect(notes([[:], ["claimed_by": "Hill Command", "claimed_by_camp": "hill"]]) == [])
    }

    @Test("An origin of which two camps are said")
    func twoCamps() {
        let hill = ["claimed_by": "Hill Command"]
        #expect(
            notes([
                [:], hill.merging(["claimed_by_camp": "Hill"]) { $1 },
                hill.merging(["claimed_by_camp": "neutral"]) { $1 }, hill.merging(["claimed_by_camp": "hill"]) { $1 },
            ]) == [
                "3 The facts say different camps of the origin “Hill Command”: hill, neutral. It counts as one origin, of no camp. Give all rows of an origin one `claimed_by_camp`, or name the origins apart."
            ])
    }

    @Test("An actor for whom no party answers, with the name that was perhaps meant")
    func stranger() {
        #expect(
            notes([["alleged_actor": "The Shore"], ["alleged_actor": "Brigade"], ["alleged_actor": "The Shore"]]) == [
                "3 1 report names “Brigade”, for whom no party answers: no verdict follows. If a party answers for it, write `group Brigade` and `party … answers for Brigade`.",
                "2 2 reports name “The Shore”, for whom no party answers: no verdict follows. Did you mean `Shore`? If a party answers for it, write `group The Shore` and `party … answers for The Shore`.",
            ])
    }

    @Test(
        "A place that the accord does not have, with the one that was perhaps meant; an event with coordinates needs none"
    )
    func place() {
        #expect(
            notes([
                ["zone": "depot"], ["kind": "coverage", "zone": "enrgy"],
                ["kind": "coverage", "zone": "part of depot"],
                ["kind": "coverage", "zone": "energy"],
            ]) == [
                "4 1 row tells of “depot”, and the accord has no place of that name: no term says anything of it. Write the place as the accord names it, or give coordinates.",
                "3 1 row tells of “enrgy”, and the accord has no place of that name: no term says anything of it. Did you mean `energy`?",
            ])
    }

    @Test(
        "Longitude and latitude exchanged, or without their sign",
        arguments: [("47.5", "30.5"), ("-30.5", "47.5"), ("30.5", "-47.5")])
    func swapped(longitude: String, latitude: String) {
        let said = notes([
            [:], ["longitude": longitude, "latitude": latitude], ["longitude": "2.3", "latitude": "48.9"],
        ])
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix("3 This place lies ") == true)
        let advice =
            "Is `longitude` about 31 and `latitude` about 48, exchanged or without a sign? The row is judged as it stands."
        #expect(said.first?.hasSuffix(advice) == true)
    }
}
