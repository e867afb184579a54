import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

/// What a finding says beside its verdict: how near it was, at which grade it would be another, and what would settle it.
@Suite("Distances, clocks and what would settle it")
struct HowFarFromTheEdge {
    private static let reports: [String: String] = [
        "report_id": "r", "occurred_from": "2025-03-02T00:00:00Z", "act": "shelling", "incident": "it",
        "alleged_actor": "A", "claimed_by": "Mission", "grade": "confirmed", "longitude": "30.5", "latitude": "47.5",
        "location_precision_km": "0.1", "received_at": "2025-03-05T00:00:00Z",
    ]

    private func row(_ changes: [String: String] = [:]) -> Rich.Row {
        Rich.Row(cells: Self.reports.merging(changes) { $1 })
    }

    private func ban(_ force: ForceRule = HandMade.force(from: "2025-03-01T00:00:00Z")) -> Monitor {
        Monitor(
            HandMade.accord(
                [HandMade.actor("A"), HandMade.actor("B"), HandMade.actor("Mission", .monitor)],
                areas: [Pact.energy],
                [
                    HandMade.article(
                        "1", [force],
                        [
                            HandMade.term(
                                ["A"],
                                .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"), in: Pact.energy)))
                        ], evidenceFrom: .corroborated)
                ]))
    }

    private func told(_ rows: [Rich.Row], _ monitor: Monitor? = nil) -> Explanation? {
        let monitor = monitor ?? ban()
        let facts = HandMade.facts(Rich.csv(rows), for: monitor)
        return monitor.explain("it", facts).explanations.first
    }

    // A degree of longitude is 75.3 km at 47.5° north.
    @Test(
        "A place good to 25 km is unknown within 25 km of the border, on both sides, and certain beyond",
        arguments: [
            ("30.5", Verdict.violated), ("30.7", .unknown), ("30.99", .unknown), ("31.01", .unknown),
            ("31.3", .unknown), ("31.4", nil),
        ] as [(String, Verdict?)])
    func coarse(longitude: String, verdict: Verdict?) {
        #expect(told([row(["longitude": longitude, "location_precision_km": "25"])])?.finding.verdict == verdict)
    }

    @Test("The explanation states the distance to the boundary, its side and how good the place is")
    func distance() {
        let near = told([row(["longitude": "31.01", "location_precision_km": "25"])])
        let step = near?.steps.first { $0.question == "Was it in energy?" }
        #expect(step?.truth == .unknown)
        #expect(
            step?.why.contains("0.8 km outside the boundary, position good to 25 km") == true, "\(step?.why ?? "-")")
        #expect(near?.finding.wouldSettle == ["the place, more precisely than the distance to the boundary"])
        let inside = told([row()])?.steps.first { $0.question == "Was it in energy?" }
        #expect(inside?.why.contains("inside the boundary, position good to 0.1 km") == true)
    }

    @Test(
        "What is known to the day only is unknown on the day on which force begins, and certain on the next",
        arguments: [("2025-03-01", Verdict.notInForce), ("2025-03-02", .unknown), ("2025-03-03", .violated)])
    func day(date: String, verdict: Verdict) {
        let told = told([row(["occurred_from": date])], ban(HandMade.force(from: "2025-03-02T12:00:00Z")))
        #expect(told?.finding.verdict == verdict)
        if verdict == .unknown {
            #expect(told?.finding.wouldSettle == ["the time at which it happened, more precisely"])
        }
    }

    @Test("A verdict says the nearest grade at which it would be another")
    func flips() {
        let north = row(["claimed_by": "Ministry", "claimed_by_camp": "b", "grade": ""])
        let neutral = row(["report_id": "s", "claimed_by": "Agency", "claimed_by_camp": "neutral", "grade": ""])
        let alone = told([north])?.finding
        #expect(alone?.verdict == .unknown)
        #expect(alone?.flipsAt == .alleged)
        let both = told([north, neutral])?.finding
        #expect(both?.verdict == .violated)
        #expect(both?.flipsAt == .confirmed)
        let confirmed = told([row()])?.finding
        #expect(confirmed?.verdict == .violated)
        #expect(confirmed?.flipsAt == nil)
    }

    @Test("What one side claims would be settled by another origin; what is denied by verification or admission")
    func settled() {
        let north = row(["claimed_by": "Ministry", "claimed_by_camp": "b", "grade": ""])
        let neutral = row(["report_id": "s", "claimed_by": "Agency", "claimed_by_camp": "neutral", "grade": ""])
        let denial = row([
            "report_id": "d", "incident": "", "act": "denial", "about": "it", "claimed_by": "Ministry of A",
            "claimed_by_camp": "a", "grade": "", "alleged_actor": "",
        ])
        #expect(
            told([north])?.finding.wouldSettle.contains {
                $0.hasSuffix("an independent origin of another camp, or the accused's own word")
            } == true)
        let denied = told([north, neutral, denial])?.finding
        #expect(denied?.attribution == .contested)
        #expect(denied?.wouldSettle == ["who did it: verification by Mission, or an admission by A"])
        #expect(denied?.witnesses.contains { $0.report == "d" && $0.role == .contests } == true)
    }

    @Test("A verdict rests on as few reports as reach the grade")
    func witnesses() {
        let more = (0..<3).map { row(["report_id": "more\($0)", "claimed_by": "Agency", "grade": ""]) }
        let found = told(more + [row()])?.finding.witnesses
        #expect(found?.contains { $0.report == "r" && $0.role == .occurrence } == true)
        #expect(found?.contains { $0.report.hasPrefix("more") } == false)
    }

    @Test("A call that is late says by how much, and one that is still due by when")
    func lateness() {
        let monitor = Monitor(Pact.conformance.accord)
        let act = Rich.Row(cells: Self.reports.merging(["act": "movement"]) { $1 })
        func call(_ second: String) -> Rich.Row {
            row([
                "report_id": "call", "incident": "", "act": "hotline_notification", "about": "it",
                "occurred_from": "2025-03-02T00:00:\(second)Z", "longitude": "", "latitude": "",
                "location_precision_km": "",
            ])
        }
        let late = told([act, call("37")], monitor)
        #expect(late?.finding.verdict == .violated)
        #expect(late?.finding.due == PossibleTime(HandMade.instant("2025-03-02T00:00:31Z")))
        let why = late?.steps.last?.why ?? "-"
        #expect(why.hasPrefix("due by the end of ") && why.hasSuffix("(call), 7 s too late"), "\(why)")
        let roles = Set((late?.finding.witnesses ?? []).map { "\($0.report) \($0.role.rawValue)" })
        #expect(roles.isSuperset(of: ["r trigger", "call discharge"]))
        #expect(told([act, call("30")], monitor)?.finding.verdict == .kept)
        let open = row(["act": "movement", "received_at": "2025-03-02T00:00:20Z"])
        let pending = told([open], monitor)?.finding
        #expect(pending?.verdict == .pending)
        #expect(pending?.wouldSettle == ["notify by the deadline"])
    }
}
