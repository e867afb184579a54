import Accords
import Diagnostics
import Evidence
import Monitoring
import Testing
import Vocabulary

/// The six questions of `data/agreements/easter-2025.md`, with the two declarations made by hand: what the parser makes of
/// them is asked elsewhere. Moscow and Kyiv were both three hours ahead of UTC; times here are theirs.
@Suite("The Easter truce of 2025: six questions")
struct EasterTruce {
    /// Each side's own declaration; under the reading `both`, both are bound from the first.
    private static let monitor: Monitor = {
        let attack = HandMade.acts("attack", "shelling", "drone_strike")
        let end = "2025-04-20T21:00:00Z"
        let russia = HandMade.article(
            "1", [HandMade.force(from: "2025-04-19T15:00:00Z", until: end)],
            [HandMade.term(["Russia"], .mustNot(HandMade.ban(attack)))])
        func ukraine(_ start: ForceRule.Start) -> Article {
            HandMade.article(
                "2",
                [
                    ForceRule(
                        effect: .inForce(
                            from: start,
                            until: .at(Moment(point: .instant(HandMade.instant(end), zone: .utc), words: "Monday"))),
                        words: "until Monday", span: HandMade.span),
                    ForceRule(
                        effect: .excused(
                            6 * 3600,
                            after: BreachPattern(
                                count: 1, articles: ["1"], by: .each(["Russia"]), within: nil, words: "breach by Russia"
                            )),
                        words: "excused for 6 hours after breach of article 1 by Russia", span: HandMade.span),
                ], [HandMade.term(["Ukraine"], .mustNot(HandMade.ban(attack)))])
        }
        var accord = HandMade.accord(
            [HandMade.actor("Russia"), HandMade.actor("Ukraine"), HandMade.actor("Mission", .monitor)],
            [russia, ukraine(.once([.accepted(by: ["Ukraine"])]))])
        var both = accord.readings[0]
        both.id = "both"
        both.articles[1] = ukraine(
            .at(
                Moment(point: .instant(HandMade.instant("2025-04-19T15:00:00Z"), zone: .utc), words: "18:00"),
                countsFirstDay: false))
        accord.readings.append(both)
        return Monitor(accord)
    }()

    private static let answer = row("answer", "Ukraine", "2025-04-19T17:30:00Z", act: "acceptance", kind: "will")

    private static func row(
        _ id: String, _ actor: String, _ from: String, to: String? = nil, act: String = "shelling",
        kind: String = "event"
    ) -> Rich.Row {
        Rich.Row(cells: [
            "report_id": id, "kind": kind, "act": act, "alleged_actor": actor, "occurred_from": from,
            "occurred_to": to ?? from, "claimed_by": "Mission", "grade": "confirmed",
        ])
    }

    private func verdict(
        _ id: String, _ rows: [Rich.Row], reading: ReadingID = "text", knownAt: String? = nil
    ) -> Finding? {
        let options = Monitor.Options(knownAt: knownAt.map { HandMade.instant($0) }, includesAll: true)
        return Rich.judged([Self.answer] + rows, Self.monitor, options).findings.first {
            $0.incident == id && $0.reading == reading
        }
    }

    @Test("1. Russian drones before the hour: not in force")
    func before() {
        #expect(
            verdict("drones", [Self.row("drones", "Russia", "2025-04-19T14:15:00Z", act: "drone_strike")])?.verdict
                == .notInForce)
    }

    @Test("2. Ukraine had not yet answered: not in force; if both are bound from the declaration: violated")
    func beforeTheAnswer() {
        let rows = [Self.row("fire", "Ukraine", "2025-04-19T16:00:00Z")]
        #expect(verdict("fire", rows)?.verdict == .notInForce)
        #expect(verdict("fire", rows, reading: "both")?.verdict == .violated)
    }

    @Test(
        "3. Russia first, Ukraine forty minutes later: violated, and excused; retracted: violated as known from that day"
    )
    func mirror() {
        let first = Self.row("first", "Russia", "2025-04-20T07:00:00Z")
        let then = Self.row("then", "Ukraine", "2025-04-20T07:40:00Z")
        var retraction = Self.row("retraction", "Russia", "2025-04-20T07:00:00Z")
        retraction["retracts"] = "first"
        retraction["received_at"] = "2025-04-22T09:00:00Z"
        let rows = [first, then, retraction]
        #expect(verdict("first", [first, then])?.verdict == .violated)
        let excused = verdict("then", rows, knownAt: "2025-04-21T21:00:00Z")
        #expect(excused?.verdict == .kept)
        #expect(excused?.witnesses.contains { $0.report == "first" && $0.role == .excuse } == true)
        #expect(verdict("then", rows, knownAt: "2025-04-22T09:00:00Z")?.verdict == .violated)
        #expect(verdict("first", rows, knownAt: "2025-04-22T09:00:00Z") == nil)
    }

    @Test("4. Ukraine first, then Russia, nothing before: both violated")
    func ukraineFirst() {
        let rows = [
            Self.row("first", "Ukraine", "2025-04-20T07:40:00Z"), Self.row("then", "Russia", "2025-04-20T08:00:00Z"),
        ]
        #expect(verdict("first", rows)?.verdict == .violated)
        #expect(verdict("then", rows)?.verdict == .violated)
    }

    @Test("5. Russia some time between 09:50 and 10:50, Ukraine at 10:40: who was first cannot be told")
    func whoWasFirst() {
        let rows = [
            Self.row("some time", "Russia", "2025-04-20T06:50:00Z", to: "2025-04-20T07:50:00Z"),
            Self.row("then", "Ukraine", "2025-04-20T07:40:00Z", to: "2025-04-20T07:40:59Z"),
        ]
        let finding = verdict("then", rows)
        #expect(finding?.verdict == .unknown)
        #expect(finding?.wouldSettle == ["whether the other party's breach came first"])
        #expect(verdict("some time", rows)?.verdict == .violated)
    }

    @Test("6. Five minutes after the end: not in force, and no extension was accepted")
    func afterTheEnd() {
        #expect(verdict("late", [Self.row("late", "Russia", "2025-04-20T21:05:00Z")])?.verdict == .notInForce)
    }
}
