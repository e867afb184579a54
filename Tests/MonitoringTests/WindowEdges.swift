import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

@Suite("Windows at their edges")
struct WindowEdges {
    private static let any: Set<String> = ["shelling", "missile_strike", "movement"]

    private func verdicts(
        _ article: Pact.Clause, _ deeds: [Deed], now: Int64? = nil
    ) -> [String: Verdict] {
        let pact = Pact(name: "edges", articles: [article])
        let last = deeds.map(\.at).max() ?? 0
        let judged = pact.judged(deeds.map { Claim($0) }, now: now ?? last, by: Monitor(pact.accord))
        return Dictionary(judged.map { ($0.key.deed, $0.value) }, uniquingKeysWith: min)
    }

    private func ban(_ change: (inout Pact.Clause) -> Void = { _ in }) -> Pact.Clause {
        var clause = Pact.Clause(id: "1", demand: .ban(Self.any, zone: nil, reply: nil))
        change(&clause)
        return clause
    }

    @Test(
        "A reply is one from one second to an hour later",
        arguments: [(-1, Verdict.violated), (0, .violated), (1, .kept), (3600, .kept), (3601, .violated)]
            as [(Int64, Verdict)])
    func reply(gap: Int64, verdict: Verdict) {
        let clause = Pact.Clause(id: "1", demand: .ban(["shelling"], zone: nil, reply: ("missile_strike", 3600)))
        let deeds = [
            Deed(id: "first", at: 5000, by: "A", act: "missile_strike"),
            Deed(id: "answer", at: 5000 + gap, by: "B", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["answer"] == verdict)
    }

    @Test(
        "An excuse after a breach lasts from one second to an hour later",
        arguments: [(-1, Verdict.violated), (0, .violated), (1, .kept), (3600, .kept), (3601, .violated)]
            as [(Int64, Verdict)])
    func excuse(gap: Int64, verdict: Verdict) {
        let clause = ban { $0.excuse = (3600, Pact.Breaches(of: ["1"])) }
        let deeds = [
            Deed(id: "first", at: 5000, by: "A", act: "shelling"),
            Deed(id: "answer", at: 5000 + gap, by: "B", act: "shelling"),
        ]
        let found = verdicts(clause, deeds)
        #expect(found["answer"] == verdict)
        // Where the answer came first it is the breach that excuses.
        #expect(found["first"] == (gap == -1 ? .kept : .violated))
    }

    @Test(
        "A call within 24 hours includes its last second",
        arguments: [(-1, Verdict.violated), (0, .kept), (86_399, .kept), (86_400, .kept), (86_401, .violated)]
            as [(Int64, Verdict)])
    func call(gap: Int64, verdict: Verdict) {
        let clause = Pact.Clause(id: "1", demand: .notify(of: ["shelling"], within: 86_400))
        let deeds = [
            Deed(id: "act", at: 5000, by: "A", act: "shelling"),
            Deed(id: "call", at: 5000 + gap, by: "A", act: "notify", about: "act"),
        ]
        #expect(verdicts(clause, deeds, now: 200_000)["act"] == verdict)
    }

    @Test(
        "A deadline is pending through its last second",
        arguments: [(86_399, .pending), (86_400, .pending), (86_401, .violated)] as [(Int64, Verdict)])
    func deadline(passed: Int64, verdict: Verdict) {
        let clause = Pact.Clause(id: "1", demand: .notify(of: ["shelling"], within: 86_400))
        let deeds = [Deed(id: "act", at: 5000, by: "A", act: "shelling")]
        #expect(verdicts(clause, deeds, now: 5000 + passed)["act"] == verdict)
    }

    @Test("Done late is violated, with the lateness, though no register is complete; not done at all is unknown")
    func late() {
        let clause = Pact.Clause(id: "1", demand: .notify(of: ["shelling"], within: 86_400))
        let pact = Pact(name: "no register", articles: [clause])
        var accord = pact.accord
        accord.readings[0].registers = []
        let act = Claim(Deed(id: "act", at: 5000, by: "A", act: "shelling"))
        let call = Claim(Deed(id: "call", at: 5000 + 86_407, by: "A", act: "notify", about: "act"))
        let key = SlowJudge.Case(article: "1", party: "A", deed: "act")
        #expect(pact.judged([act, call], now: 200_000, by: Monitor(accord))[key] == .violated)
        #expect(pact.judged([act], now: 200_000, by: Monitor(accord))[key] == .unknown)
        #expect(pact.judged([act], now: 5000, by: Monitor(accord))[key] == .pending)
    }

    @Test(
        "Force begins with its first second and ends before the second that ends it",
        arguments: [(99, Verdict.notInForce), (100, .violated), (149, .violated), (150, .notInForce)]
            as [(Int64, Verdict)])
    func force(at second: Int64, verdict: Verdict) {
        let clause = ban { ($0.begins, $0.lasts) = (.at(100), 50) }
        #expect(verdicts(clause, [Deed(id: "act", at: second, by: "A", act: "shelling")])["act"] == verdict)
    }

    @Test(
        "Acceptance at the very second of an act puts the article in force for it",
        arguments: [(1, Verdict.notInForce), (0, .violated), (-1, .violated)] as [(Int64, Verdict)])
    func acceptance(late: Int64, verdict: Verdict) {
        let clause = ban { $0.begins = .accepted(["A", "B"]) }
        let deeds = [
            Deed(id: "a", at: 10, by: "A", act: "acceptance"),
            Deed(id: "b", at: 100 + late, by: "B", act: "acceptance"),
            Deed(id: "act", at: 100, by: "A", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["act"] == verdict)
    }

    @Test(
        "Released strictly after the breach",
        arguments: [(0, Verdict.violated), (1, .notInForce), (90_000, .notInForce)] as [(Int64, Verdict)])
    func release(gap: Int64, verdict: Verdict) {
        let clause = ban { $0.release = Pact.Breaches(of: ["1"]) }
        let deeds = [
            Deed(id: "breach", at: 100, by: "A", act: "shelling"),
            Deed(id: "act", at: 100 + gap, by: "B", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["act"] == verdict)
    }

    @Test(
        "A notice after breach has effect from its own second, and none at the second of the breach",
        arguments: [(0, 5, .violated), (1, 0, .violated), (1, 1, .notInForce), (1, 5, .notInForce)]
            as [(Int64, Int64, Verdict)])
    func notice(notice: Int64, act: Int64, verdict: Verdict) {
        let clause = ban { $0.end = Pact.Breaches(of: ["1"]) }
        let deeds = [
            Deed(id: "breach", at: 100, by: "A", act: "shelling"),
            Deed(id: "notice", at: 100 + notice, by: "B", act: "quit"),
            Deed(id: "act", at: 100 + act, by: "B", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["act"] == verdict)
    }

    @Test(
        "Three breaches within ten seconds: the first and the last may be ten seconds apart",
        arguments: [(10, Verdict.notInForce), (11, .violated)] as [(Int64, Verdict)])
    func count(span: Int64, verdict: Verdict) {
        let clause = ban { $0.release = Pact.Breaches(count: 3, within: 10, of: ["1"]) }
        let deeds = [
            Deed(id: "1", at: 100, by: "A", act: "shelling"), Deed(id: "2", at: 104, by: "A", act: "shelling"),
            Deed(id: "3", at: 100 + span, by: "A", act: "shelling"),
            Deed(id: "act", at: 200, by: "B", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["act"] == verdict)
    }

    @Test(
        "A term ends before the second of its end; a notice at that second stops no renewal",
        arguments: [(49, Verdict.notInForce), (50, .violated)] as [(Int64, Verdict)])
    func renewal(notice: Int64, verdict: Verdict) {
        let clause = ban { ($0.begins, $0.lasts, $0.renewal) = (.at(0), 50, 50) }
        let deeds = [
            Deed(id: "notice", at: notice, by: "B", act: "stop"), Deed(id: "act", at: 60, by: "B", act: "shelling"),
        ]
        #expect(verdicts(clause, deeds)["act"] == verdict)
    }

    @Test("A chain of excuses two thousand links long is settled to its end")
    func chain() {
        let clause = ban { $0.excuse = (15, Pact.Breaches(of: ["1"])) }
        // Each comes ten seconds after the other party's: the second is excused, so the third is not.
        let deeds = (0..<2000).map { place in
            Deed(id: "\(place)", at: Int64(place) * 10, by: place % 2 == 0 ? "A" : "B", act: "shelling")
        }
        let found = verdicts(clause, deeds)
        #expect(deeds.allSatisfy { found[$0.id] == ($0.by == "A" ? .violated : .kept) })
    }

    // MARK: - The civil clock

    private static let kyiv = CivilZone(identifier: "Europe/Kyiv")

    @Test(
        "Three days over the night on which Kyiv's clocks go forward end with the third day's midnight",
        .enabled(if: kyiv != nil, "the machine has no time zones"),
        arguments: [
            ("2025-03-27T21:59:59Z", Verdict.notInForce), ("2025-03-27T22:00:00Z", .violated),
            ("2025-03-30T20:59:59Z", .violated), ("2025-03-30T21:00:00Z", .notInForce),
        ])
    func clocksForward(at time: String, verdict: Verdict) {
        let start = Moment(
            point: .instant(HandMade.instant("2025-03-27T22:00:00Z"), zone: Self.kyiv ?? .utc), words: "28 March")
        let rule = ForceRule(
            effect: .inForce(from: .at(start, countsFirstDay: true), until: .after(.days(3))), words: "three days",
            span: HandMade.span)
        #expect(only(rule, time)?.verdict == verdict)
    }

    @Test(
        "Thirty days over the night on which the clocks go back are an hour longer",
        .enabled(if: kyiv != nil, "the machine has no time zones"),
        arguments: [
            ("2025-11-08T21:59:59Z", Verdict.violated), ("2025-11-08T22:00:00Z", .notInForce),
        ])
    func clocksBack(at time: String, verdict: Verdict) {
        let start = Moment(
            point: .instant(HandMade.instant("2025-10-09T21:00:00Z"), zone: Self.kyiv ?? .utc), words: "10 October")
        let rule = ForceRule(
            effect: .inForce(from: .at(start, countsFirstDay: true), until: .after(.days(30))), words: "thirty days",
            span: HandMade.span)
        #expect(only(rule, time)?.verdict == verdict)
    }

    @Test(
        "A day is civil and 24 hours are elapsed time",
        .enabled(if: kyiv != nil, "the machine has no time zones"),
        arguments: [
            // The incident: 29 March, 12:00 in Kyiv. A day: through 30 March; 24 hours: until 13:00 of the new clock.
            (Period.days(1), "2025-03-30T20:59:59Z", Verdict.kept), (.days(1), "2025-03-30T21:00:00Z", .violated),
            (.elapsed(86_400), "2025-03-30T10:00:00Z", .kept), (.elapsed(86_400), "2025-03-30T10:00:01Z", .violated),
        ])
    func dayOrHours(period: Period, done: String, verdict: Verdict) {
        let acts = HandMade.acts("shelling", "shelling")
        let duty = Duty(
            acts: HandMade.acts("notify", "hotline_notification"), notice: nil, objects: nil, placings: [],
            aboutTrigger: true, to: nil, deadline: .within(period, of: Moment(point: .incident, words: "it")))
        var accord = HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("Mission", .monitor)],
            registers: [Register(body: "Mission", purposes: [.acts(HandMade.acts("notify", "hotline_notification"))])],
            [
                HandMade.article(
                    "1", [HandMade.force(from: "2025-03-01T00:00:00Z")],
                    [
                        HandMade.term(
                            [], .must(duty),
                            trigger: .act(HandMade.ban(acts), by: .each(["A"]), stage: .reported, words: "when"),
                            bearer: .thatParty)
                    ])
            ])
        accord.zone = Self.kyiv ?? .utc
        let result = Rich.judged(
            [
                Rich.Row(cells: [
                    "report_id": "it", "occurred_from": "2025-03-29T10:00:00Z", "act": "shelling",
                    "alleged_actor": "A", "claimed_by": "Mission", "grade": "confirmed",
                ]),
                Rich.Row(cells: [
                    "report_id": "call", "occurred_from": done, "act": "hotline_notification", "alleged_actor": "A",
                    "about": "it", "claimed_by": "Mission", "grade": "confirmed",
                    "received_at": "2025-04-10T00:00:00Z",
                ]),
            ], Monitor(accord))
        #expect(result.findings.map(\.verdict) == [verdict])
    }

    private func only(_ rule: ForceRule, _ time: String) -> Finding? {
        var accord = HandMade.accord(
            [HandMade.actor("A"), HandMade.actor("Mission", .monitor)],
            [
                HandMade.article(
                    "1", [rule], [HandMade.term(["A"], .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"))))])
            ])
        accord.zone = Self.kyiv ?? .utc
        let row = Rich.Row(cells: [
            "report_id": "it", "occurred_from": time, "act": "shelling", "alleged_actor": "A",
            "claimed_by": "Mission", "grade": "confirmed",
        ])
        return Rich.judged([row], Monitor(accord)).findings.first
    }
}
