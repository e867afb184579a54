import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

@Suite("Coverage: nothing is kept that nobody watched")
struct WhoWatched {
    private static let start = "2025-03-01T00:00:00Z"

    private func accord(_ areas: [NamedArea] = [Pact.energy], until end: String? = nil) -> Accord {
        HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("Mission", .monitor)], areas: areas + [Self.wide],
            [
                HandMade.article(
                    "1", [HandMade.force(from: Self.start, until: end)],
                    [
                        HandMade.term(
                            ["A"], .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"), in: areas.first)))
                    ])
            ])
    }

    private static let wide = HandMade.square("wide", 29, 46, 34, 49)

    private func watch(_ zone: String, _ from: String, _ to: String, denied: Bool = false) -> Rich.Row {
        Rich.Row(cells: [
            "report_id": "watch \(from)\(zone)\(denied)", "kind": "coverage", "zone": zone, "occurred_from": from,
            "occurred_to": to, "claimed_by": "Mission", "outcome": denied ? "denied" : "",
            "received_at": "2025-03-11T00:00:00Z",
        ])
    }

    /// Something that no term concerns; it says how far one knows.
    private let last = Rich.Row(cells: [
        "report_id": "last", "occurred_from": "2025-03-10T23:59:59Z", "act": "movement", "alleged_actor": "A",
        "claimed_by": "Mission", "received_at": "2025-03-10T23:59:59Z",
    ])

    private func article(_ rows: [Rich.Row], _ accord: Accord? = nil) -> ArticleResult? {
        Rich.judged(rows, Monitor(accord ?? self.accord())).articles.first
    }

    @Test("Without coverage no article is kept, whatever was not reported")
    func none() {
        let article = article([last])
        #expect(article?.verdict == .unknown)
        #expect(article?.watched == 0)
    }

    @Test("Whoever watched a part of the time has seen that share of it")
    func share() {
        // Ten days in force: half of them watched, two of these by two at once.
        let article = article([
            last, watch("energy", "2025-03-02T00:00:00Z", "2025-03-04T23:59:59Z"),
            watch("energy", "2025-03-03T00:00:00Z", "2025-03-06T23:59:59Z"),
            watch("energy", "2025-03-20T00:00:00Z", "2025-03-21T23:59:59Z"),
        ])
        #expect(article?.verdict == .kept)
        #expect(article?.watched.map { ($0 * 1000).rounded() } == 500)
    }

    @Test("Two zones for ten days are twenty zone-days; what was watched of each adds up")
    func zoneDays() throws {
        let accord = HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("Mission", .monitor)], areas: [Pact.energy, Self.wide],
            [
                HandMade.article(
                    "1", [HandMade.force(from: Self.start)],
                    [Pact.energy, Self.wide].map { area in
                        HandMade.term(
                            ["A"], .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"), in: area)))
                    })
            ])
        let article = article(
            [
                last, watch("energy", "2025-03-02T00:00:00Z", "2025-03-04T23:59:59Z"),
                watch("wide", "2025-03-06T00:00:00Z", "2025-03-06T23:59:59Z"),
            ], accord)
        let days = try #require(article?.zoneDays)
        #expect(days.zones == 2 && days.total.rounded() == 20)
        // Whoever watches the wide zone watches the energy zone in it.
        #expect(days.watched.rounded() == 5)
        #expect((days.leastShare * 100).rounded() == 10)
    }

    @Test("The days before the first report count as unwatched time in force")
    func beforeTheFirstReport() {
        let article = article([watch("energy", "2025-03-06T00:00:00Z", "2025-03-11T00:00:00Z")])
        #expect(article?.watched.map { ($0 * 100).rounded() } == 50)
    }

    @Test("Where access was refused nobody watched")
    func denied() {
        #expect(
            article([last, watch("energy", Self.start, "2025-03-10T23:59:59Z", denied: true)])?.verdict == .unknown)
        let result = Rich.judged(
            [last, watch("energy", Self.start, "2025-03-10T23:59:59Z", denied: true)], Monitor(accord()))
        #expect(result.coverage.map(\.isDenied) == [true])
    }

    @Test(
        "A refusal takes away from what that body watched, where the areas may touch",
        arguments: [
            ("energy", "Mission", 500.0), ("wide", "Mission", 500), ("", "Mission", 500), ("buffer", "Mission", 1000),
            ("part of energy", "Mission", 500), ("energy", "Other", 1000),
        ])
    func refusedInPart(zone: String, body: String, share: Double) {
        // Ten days watched; access refused for five of them.
        var refusal = watch(zone, "2025-03-03T00:00:00Z", "2025-03-07T23:59:59Z", denied: true)
        refusal.cells["claimed_by"] = body
        let article = article(
            [last, watch("energy", Self.start, "2025-03-10T23:59:59Z"), refusal],
            accord([Pact.energy, Pact.buffer]))
        #expect(article?.watched.map { ($0 * 1000).rounded() } == share)
        #expect(article?.verdict == .kept)
    }

    @Test(
        "A refusal at a place takes away where the place may lie in the area", arguments: [("30.5", 0.5), ("80.0", 1)])
    func refusedAtAPlace(longitude: String, share: Double) {
        var refusal = watch("", "2025-03-03T00:00:00Z", "2025-03-07T23:59:59Z", denied: true)
        refusal.cells["longitude"] = longitude
        refusal.cells["latitude"] = "47.5"
        let article = article([last, watch("energy", Self.start, "2025-03-10T23:59:59Z"), refusal])
        #expect(article?.watched.map { ($0 * 1000).rounded() / 1000 } == share)
    }

    @Test(
        "Who watches a larger area has watched what lies in it; who watches another, or part of it, has not",
        arguments: [
            ("wide", Verdict.kept), ("energy", .kept), ("", .kept), ("buffer", .unknown), ("part of energy", .unknown),
        ])
    func contained(zone: String, verdict: Verdict) {
        let article = article(
            [last, watch(zone, Self.start, "2025-03-10T23:59:59Z")], accord([Pact.energy, Pact.buffer]))
        #expect(article?.verdict == verdict)
    }

    @Test("An article that is over is judged by the time it was in force")
    func over() {
        let article = article(
            [last, watch("energy", Self.start, "2025-03-02T23:59:59Z")], accord(until: "2025-03-03T00:00:00Z"))
        #expect(article?.watched == 1)
        #expect(article?.verdict == .kept)
    }

    @Test("A breach is one whether somebody watched or not")
    func violated() {
        let breach = Rich.Row(cells: [
            "report_id": "breach", "occurred_from": "2025-03-05T00:00:00Z", "act": "shelling", "alleged_actor": "A",
            "claimed_by": "Mission", "grade": "confirmed", "longitude": "30.5", "latitude": "47.5",
        ])
        #expect(article([last, breach])?.verdict == .violated)
    }

    @Test("A duty that is pending is pending, though nobody watched")
    func pending() {
        let duty = Duty(
            acts: HandMade.acts("notify", "hotline_notification"), notice: nil, objects: nil, placings: [],
            aboutTrigger: false, to: nil, deadline: .before(HandMade.instant("2025-04-01T00:00:00Z"), words: "1 April"))
        let accord = HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("Mission", .monitor)],
            [HandMade.article("1", [HandMade.force(from: Self.start)], [HandMade.term(["A"], .must(duty))])])
        #expect(article([last], accord)?.verdict == .pending)
    }
}
