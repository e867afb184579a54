import Accords
import Evidence
import Monitoring
import Testing
import Vocabulary

@Suite("When an article is in force")
struct InForce {
    private func accord(
        zone: String = "UTC", _ rules: [ForceRule.Effect], powers: [Power] = [], parties: [ActorID] = ["A", "B"]
    ) -> Accord {
        var article = HandMade.article(
            "1", rules.map { ForceRule(effect: $0, words: "the line", span: HandMade.span) },
            [HandMade.term(parties, .mustNot(HandMade.ban(HandMade.acts("shelling", "shelling"))))])
        article.powers = powers
        var accord = HandMade.accord(
            parties.map { HandMade.actor($0) } + [HandMade.actor("Mission", .monitor)], [article])
        accord.zone = CivilZone(identifier: zone) ?? .utc
        return accord
    }

    private func at(_ text: String, in zone: String = "UTC", countsFirstDay: Bool = false) -> ForceRule.Start {
        .at(
            Moment(
                point: .instant(HandMade.instant(text), zone: CivilZone(identifier: zone) ?? .utc), words: "the start"),
            countsFirstDay: countsFirstDay)
    }

    private func power(_ act: Power.Act, _ holders: [ActorID], lasts: Period? = nil, lead: Period? = nil) -> Power {
        Power(
            holders: holders, act: act, articles: [], lasts: lasts, notice: nil, lead: lead, after: nil,
            words: "they may \(act.rawValue)", span: HandMade.span)
    }

    private func word(
        _ id: String, _ act: String, by actor: String, at time: String, subject: String = "", until: String = ""
    ) -> Rich.Row {
        Rich.Row(cells: [
            "report_id": id, "kind": "will", "act": act, "alleged_actor": actor, "subject": subject,
            "occurred_from": time, "claimed_by": "Mission", "grade": "confirmed", "until": until,
        ])
    }

    private func known(_ time: String) -> Rich.Row {
        Rich.Row(cells: [
            "report_id": "known", "act": "movement", "alleged_actor": "A", "claimed_by": "Mission",
            "occurred_from": time,
        ])
    }

    private func judged(_ accord: Accord, _ rows: [Rich.Row]) -> MonitorResult {
        var header = Rich.header + ",until"
        var lines: [String] = []
        for row in rows { lines.append(row.line + "," + row["until"]) }
        header += "\n" + lines.joined(separator: "\n") + "\n"
        let monitor = Monitor(accord)
        return monitor.judge(HandMade.facts(header, for: monitor), Monitor.Options(includesAll: true))
    }

    private func stretches(_ accord: Accord, _ rows: [Rich.Row]) -> [String] {
        judged(accord, rows).readings[0].force.filter { $0.party == "A" }.flatMap { force in
            force.timeline.stretches.map {
                "\($0.truth) \($0.from.utc) \($0.until.map { ($0 - 1).utc } ?? "without end")"
            }
        }
    }

    // MARK: - Renewal

    /// 120 days from signature on 22 July 2022, renewed for as long unless notice: the Black Sea Grain Initiative.
    private var blackSea: Accord {
        accord(
            zone: "Europe/Istanbul",
            [
                .inForce(from: at("2022-07-22T13:00:00Z", in: "Europe/Istanbul"), until: .after(.days(120))),
                .renewedUnlessNotice(.days(120), by: [], notices: ["terminate"], atLeast: nil),
            ])
    }

    @Test("A term of 120 days ends with 19 November, and not before it has ended is it renewed")
    func firstTerm() {
        #expect(
            stretches(blackSea, [known("2022-11-19T12:00:00Z")]) == ["true 2022-07-22T13:00:00Z 2022-11-19T20:59:59Z"])
    }

    @Test("The second term ends with 19 March")
    func secondTerm() {
        #expect(
            stretches(blackSea, [known("2022-11-20T12:00:00Z")]) == ["true 2022-07-22T13:00:00Z 2023-03-19T20:59:59Z"])
    }

    @Test(
        "A notice inside the term stops the renewal at its end, and all later ones",
        arguments: [
            ("2022-11-19T20:59:59Z", "2022-11-19T20:59:59Z"), ("2022-11-19T21:00:00Z", "2023-03-19T20:59:59Z"),
            ("2022-07-22T13:00:00Z", "2022-11-19T20:59:59Z"), ("2023-03-01T00:00:00Z", "2023-03-19T20:59:59Z"),
        ])
    func notice(at time: String, end: String) {
        let rows = [word("notice", "notice", by: "A", at: time, subject: "terminate"), known("2023-12-01T00:00:00Z")]
        #expect(stretches(blackSea, rows) == ["true 2022-07-22T13:00:00Z \(end)"])
    }

    @Test("Whether a notice that is only alleged was given leaves every later term open")
    func allegedNotice() {
        var notice = word("notice", "notice", by: "A", at: "2022-10-01T00:00:00Z", subject: "terminate")
        notice["claimed_by"] = "Ministry of B"
        notice["claimed_by_camp"] = "b"
        notice["grade"] = ""
        #expect(
            stretches(blackSea, [notice, known("2023-05-01T00:00:00Z")]) == [
                "true 2022-07-22T13:00:00Z 2022-11-19T20:59:59Z", "unknown 2022-11-19T21:00:00Z 2023-07-17T20:59:59Z",
            ])
    }

    @Test(
        "A notice has to come so long before the end",
        arguments: [("2025-03-24T23:59:59Z", true), ("2025-03-25T00:00:00Z", false)])
    func lead(at time: String, stops: Bool) {
        let accord = accord([
            .inForce(from: at("2025-03-01T00:00:00Z", countsFirstDay: true), until: .after(.days(31))),
            .renewedUnlessNotice(.days(30), by: [], notices: ["terminate"], atLeast: .days(7)),
        ])
        let rows = [word("notice", "notice", by: "B", at: time, subject: "terminate"), known("2025-04-10T00:00:00Z")]
        #expect(
            stretches(accord, rows) == ["true 2025-03-01T00:00:00Z \(stops ? "2025-03-31" : "2025-04-30")T23:59:59Z"])
    }

    /// Two months, renewed by agreement: Yemen, 2 April 2022.
    private func yemen(_ late: ForceRule.LateConsent) -> Accord {
        accord([
            .inForce(
                from: at("2022-04-02T16:00:00Z"), until: .after(.months(2, lastDay: true))),
            .renewedByAgreement(.months(2, lastDay: true), of: ["A", "B"], lateConsent: late),
        ])
    }

    private func consent(_ id: String, by actor: String, at time: String) -> Rich.Row {
        word(id, "acceptance", by: actor, at: time, subject: "renewal")
    }

    @Test("Both consents before the end: the new term follows without a gap")
    func agreed() {
        let rows = [
            consent("a", by: "A", at: "2022-06-01T00:00:00Z"), consent("b", by: "B", at: "2022-06-02T10:00:00Z"),
            known("2022-07-01T00:00:00Z"),
        ]
        #expect(stretches(yemen(.none), rows) == ["true 2022-04-02T16:00:00Z 2022-08-02T23:59:59Z"])
    }

    @Test("One consent renews nothing, and a consent serves one renewal")
    func oneConsent() {
        let rows = [consent("a", by: "A", at: "2022-06-01T00:00:00Z"), known("2022-07-01T00:00:00Z")]
        #expect(stretches(yemen(.none), rows) == ["true 2022-04-02T16:00:00Z 2022-06-02T23:59:59Z"])
        let twice =
            rows
            + [
                consent("b", by: "B", at: "2022-06-02T00:00:00Z"), consent("b2", by: "B", at: "2022-08-01T00:00:00Z"),
                known("2022-09-01T00:00:00Z"),
            ].dropLast()
        #expect(stretches(yemen(.none), twice) == ["true 2022-04-02T16:00:00Z 2022-08-02T23:59:59Z"])
    }

    @Test(
        "A second consent after the end: no renewal, a seam that is bridged, or a gap, as the text says",
        arguments: [
            (ForceRule.LateConsent.none, ["true 2022-04-02T16:00:00Z 2022-06-02T23:59:59Z"]),
            (.fromTheEnd, ["true 2022-04-02T16:00:00Z 2022-08-02T23:59:59Z"]),
            (
                .fromTheConsent,
                ["true 2022-04-02T16:00:00Z 2022-06-02T23:59:59Z", "true 2022-06-04T10:00:00Z 2022-08-04T23:59:59Z"]
            ),
        ])
    func lateConsent(_ late: ForceRule.LateConsent, expected: [String]) {
        let rows = [
            consent("a", by: "A", at: "2022-06-01T00:00:00Z"), consent("b", by: "B", at: "2022-06-04T10:00:00Z"),
            known("2022-07-01T00:00:00Z"),
        ]
        #expect(stretches(yemen(late), rows) == expected)
    }

    // MARK: - Acceptance

    private var accepted: Accord {
        accord([.inForce(from: .once([.accepted(by: ["A", "B"])]), until: .after(.elapsed(1000)))])
    }

    @Test("What one side has not accepted was never in force, and the reason says who has not")
    func neverAccepted() {
        let result = judged(
            accepted, [word("a", "acceptance", by: "A", at: "2025-03-01T00:00:00Z"), known("2025-03-02T00:00:00Z")])
        let timeline = result.readings[0].force[0].timeline
        #expect(timeline.stretches.isEmpty)
        #expect(timeline.never == "no acceptance by B is among the facts")
        #expect(result.articles.map(\.verdict) == [.notInForce, .notInForce])
    }

    @Test("Accepted by all: in force from the last acceptance")
    func lastAcceptance() {
        let rows = [
            word("b", "acceptance", by: "B", at: "2025-03-01T01:00:00Z"),
            word("a", "acceptance", by: "A", at: "2025-03-01T00:00:00Z"),
            word("a2", "acceptance", by: "A", at: "2025-03-01T02:00:00Z"),
        ]
        #expect(stretches(accepted, rows) == ["true 2025-03-01T01:00:00Z 2025-03-01T01:16:39Z"])
    }

    // MARK: - Powers

    @Test("Suspension lasts until its giver resumes, and nobody else's resumption ends it")
    func suspension() {
        let accord = accord(
            [.inForce(from: at("2025-03-01T00:00:00Z"), until: .never)], powers: [power(.suspend, ["A", "B"])])
        let rows = [
            word("s", "suspend", by: "A", at: "2025-03-02T00:00:00Z"),
            word("other", "resume", by: "B", at: "2025-03-03T00:00:00Z"),
            word("r", "resume", by: "A", at: "2025-03-04T00:00:00Z"),
        ]
        #expect(
            stretches(accord, rows) == [
                "true 2025-03-01T00:00:00Z 2025-03-01T23:59:59Z", "true 2025-03-04T00:00:00Z without end",
            ])
    }

    @Test("A suspension that names a day lasts through it, and a power's period ends one by itself")
    func suspensionUntil() {
        let rows = [word("s", "suspend", by: "A", at: "2025-03-02T00:00:00Z", until: "2025-03-05")]
        let start = ForceRule.Effect.inForce(from: at("2025-03-01T00:00:00Z"), until: .never)
        #expect(
            stretches(accord([start], powers: [power(.suspend, ["A"])]), rows).last
                == "true 2025-03-06T00:00:00Z without end")
        #expect(
            stretches(accord([start], powers: [power(.suspend, ["A"], lasts: .days(1))]), rows).last
                == "true 2025-03-04T00:00:00Z without end")
    }

    @Test("A notice without a power behind it is listed, and has no effect")
    func withoutPower() {
        let accord = accord(
            [.inForce(from: at("2025-03-01T00:00:00Z"), until: .never)], powers: [power(.suspend, ["A"])])
        let result = judged(
            accord,
            [
                word("s", "suspend", by: "B", at: "2025-03-02T00:00:00Z"),
                word("e", "end", by: "A", at: "2025-03-03T00:00:00Z"),
                word("n", "notice", by: "A", at: "2025-03-04T00:00:00Z", subject: "goodbye"),
            ])
        #expect(result.wills.map(\.report) == ["s", "e", "n"])
        #expect(result.wills.flatMap { $0.effects.map(\.truth) } == [.false, .false, .false])
        #expect(
            result.wills.flatMap { $0.effects.map(\.why) } == [
                "this reading gives B no power to suspend", "this reading gives A no power to end",
                "no power, renewal or duty of this reading rests on this notice",
            ])
        #expect(result.readings[0].force[0].timeline.stretches.map(\.until) == [nil])
    }

    @Test("Notice so many days before takes effect after the last of them")
    func powerWithLead() {
        let accord = accord(
            [.inForce(from: at("2025-03-01T00:00:00Z"), until: .never)], powers: [power(.end, ["A"], lead: .days(7))])
        let rows = [word("e", "end", by: "A", at: "2025-03-10T15:00:00Z")]
        #expect(stretches(accord, rows) == ["true 2025-03-01T00:00:00Z 2025-03-17T23:59:59Z"])
    }
}
