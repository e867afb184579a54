import Accords
import Evidence
@testable import Monitoring
import Testing
import Vocabulary

@Suite("What changed since an earlier time")
struct WhatChanged {
    // MARK: - The law

    /// What a finding says, as changes tell it.
    private func states(_ result: MonitorResult) -> [String: FindingChange.State] {
        Dictionary(
            result.findings.map { finding in
                (
                    finding.id,
                    FindingChange.State(
                        verdict: finding.verdict, occurrence: finding.occurrence, attribution: finding.attribution,
                        flipsAt: finding.flipsAt)
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("The earlier view and what changed make the view of now", arguments: [15, 30, 45, 60])
    func law(second: Int64) throws {
        let monitor = Monitor(Rich.accord())
        var count = 0
        for seed in Effort.seeds(6) {
            let rows = Rich.rows(incidents: 14, seed: UInt64(seed) &+ 40)
            let since = Pact.origin + second
            let then = Rich.judged(rows, monitor, .init(knownAt: since, includesAll: true))
            let now = Rich.judged(rows, monitor, .init(includesAll: true, comparedWith: since))
            guard since < now.now else { continue }
            let changes = try #require(now.changes)
            var told = states(then)
            for change in changes.findings {
                count += 1
                #expect(change.before == change.corrects.flatMap { told[$0] }, "seed \(seed): \(change)")
                #expect((change.before == nil) == (change.kind == .appeared))
                #expect((change.after == nil) == (change.kind == .vanished))
                #expect(!change.why.isEmpty, "seed \(seed): \(change)")
            }
            for change in changes.findings { if let corrects = change.corrects { told[corrects] = nil } }
            for change in changes.findings { if let after = change.after { told[change.id] = after } }
            #expect(told == states(now), "seed \(seed)")
            // Articles too.
            var verdicts = Dictionary(
                uniqueKeysWithValues: then.articles.map { (Place($0.reading, $0.article, $0.party), $0.verdict) })
            for change in changes.articles {
                let place = Place(change.reading, change.article, change.party)
                #expect(verdicts[place] == change.before)
                verdicts[place] = change.after
            }
            #expect(
                verdicts
                    == Dictionary(
                        uniqueKeysWithValues: now.articles.map { (Place($0.reading, $0.article, $0.party), $0.verdict) }
                    ))
        }
        #expect(count > 40)
    }

    private struct Place: Hashable {
        var words: String
        init(_ reading: ReadingID, _ article: ArticleID, _ party: ActorID) { words = "\(reading)/\(article)/\(party)" }
    }

    @Test("The order of rows does not show in what changed")
    func order() {
        let monitor = Monitor(Rich.accord())
        for seed in Effort.seeds(4) {
            let rows = Rich.rows(incidents: 12, seed: UInt64(seed) &+ 80)
            var generator = SeededGenerator(seed: UInt64(seed))
            let options = Monitor.Options(comparedWith: Pact.origin + 35)
            func lines(_ rows: [Rich.Row]) -> [String] {
                let changes = Rich.judged(rows, monitor, options).changes
                return (changes?.findings.map { "\($0)" } ?? []) + (changes?.articles.map { "\($0)" } ?? [])
                    + (changes?.moves.map { "\($0)" } ?? []) + (changes?.received.map { "\($0)" } ?? [])
            }
            #expect(lines(rows) == lines(rows.shuffled(using: &generator)), "seed \(seed)")
        }
    }

    // MARK: - Why

    private static let monitor = Monitor(HandMade.conformance)
    private static let header =
        "report_id,kind,occurred_from,received_at,longitude,latitude,act,alleged_actor,claimed_by,claimed_by_camp,grade,"
        + "about,amends,retracts,location_precision_km,incident\n"
    /// Shelling in the energy zone by A, which the Mission confirmed on the same day.
    private static let shelling =
        "R1,event,2025-03-05T10:00:00Z,2025-03-05T12:00:00Z,30.5,47.5,shelling,A,Mission,neutral,confirmed,,,,0.1,\n"

    private func changes(_ rows: String, since: String = "2025-03-06T00:00:00Z") throws -> Changes {
        let options = Monitor.Options(comparedWith: HandMade.instant(since))
        let facts = HandMade.facts(Self.header + Self.shelling + rows, for: Self.monitor)
        return try #require(Self.monitor.judge(facts, options).changes)
    }

    private func words(_ changes: Changes, article: ArticleID) -> [String] {
        changes.findings.filter { $0.article == article }.map { change in
            let why = change.why.map { ([$0.kind.rawValue] + $0.reports).joined(separator: " ") }
            return "\(change.id) \(change.kind.rawValue) \(change.before?.verdict.name ?? "-") "
                + "\(change.after?.verdict.name ?? "-") corrects \(change.corrects ?? "-"): \(why.joined(separator: ", "))"
        }
    }

    @Test("A late report of what happened before")
    func late() throws {
        let changes = try changes(
            "R2,event,2025-03-05T11:00:00Z,2025-03-09T12:00:00Z,30.5,47.5,shelling,B,Mission,neutral,confirmed,,,,0.1,\n"
        )
        #expect(words(changes, article: "1") == ["text/1/B/R2 appeared - violated corrects -: late report R2"])
        #expect(changes.received == [.init(kind: .lateReport, count: 1)])
        #expect(
            changes.moves.contains(
                VerdictMove(reading: "text", party: "B", from: nil, to: .violated, count: 2)))
    }

    @Test("A deadline that passed without a word: only the clock moved on")
    func clock() throws {
        // Another report moves the time of which something is known; it bears on nothing.
        let changes = try changes(
            "R2,event,2025-03-05T11:00:00Z,2025-03-09T12:00:00Z,30.5,47.5,movement,,Mission,neutral,confirmed,,,,0.1,\n"
        )
        #expect(
            words(changes, article: "2").first == "text/2/A/R1 changed pending violated corrects text/2/A/R1: clock")
    }

    @Test("Of reports that amend each other in a ring the one received last stands, in any order of rows")
    func ring() {
        func row(_ id: String, _ day: String, amends: String) -> String {
            "\(id),event,2025-03-05T10:00:00Z,2025-03-\(day)T12:00:00Z,30.5,47.5,shelling,A,Mission,neutral,confirmed,,"
                + "\(amends),,0.1,\n"
        }
        let rows = [
            row("P1", "06", amends: "P3"), row("P2", "08", amends: "P1"), row("P3", "07", amends: "P2"),
        ]
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let facts = HandMade.facts(Self.header + order.map { rows[$0] }.joined(), for: Self.monitor)
            let counts = Standing.rowsThatCount(facts, knownAt: nil)
            #expect(zip(order, counts).filter(\.1).map(\.0) == [1])
            // The last is not known yet: the other two are a chain.
            let early = Standing.rowsThatCount(facts, knownAt: HandMade.instant("2025-03-07T13:00:00Z"))
            #expect(zip(order, early).filter(\.1).map(\.0) == [0])
        }
        // Whoever amends one of a ring from outside puts out the whole ring.
        let outside = HandMade.facts(
            Self.header + rows.joined() + row("P4", "09", amends: "P1"), for: Self.monitor)
        #expect(Standing.rowsThatCount(outside, knownAt: nil) == [false, false, false, true])
    }

    @Test("A retraction takes a finding back, and says which")
    func retraction() throws {
        let changes = try changes(
            "R2,event,2025-03-05T10:00:00Z,2025-03-09T12:00:00Z,,,shelling,A,Mission,neutral,,,,R1,,\n")
        #expect(
            words(changes, article: "1") == ["text/1/A/R1 vanished violated - corrects text/1/A/R1: retraction R2"])
    }

    @Test("An amendment that puts the act elsewhere")
    func amendment() throws {
        let changes = try changes(
            "R2,event,2025-03-05T10:00:00Z,2025-03-09T12:00:00Z,36,47.5,shelling,A,Mission,neutral,confirmed,,R1,,0.1,\n"
        )
        #expect(
            words(changes, article: "1") == ["text/1/A/R1 vanished violated - corrects text/1/A/R1: amendment R2"])
    }

    @Test("An amendment under another incident's id corrects the finding on the first")
    func moved() throws {
        let changes = try changes(
            "R2,event,2025-03-05T10:00:00Z,2025-03-09T12:00:00Z,30.5,47.5,shelling,A,Mission,neutral,confirmed,,R1,,0.1,K7\n"
        )
        #expect(
            words(changes, article: "1") == ["text/1/A/K7 changed violated violated corrects text/1/A/R1: amendment R2"]
        )
    }

    @Test("A denial leaves open who did it")
    func denial() throws {
        let rows =
            "Q1,event,2025-03-05T10:00:00Z,2025-03-05T12:00:00Z,30.5,47.5,shelling,B,Agency,neutral,,,,,0.1,\n"
            + "Q2,event,2025-03-05T10:00:00Z,2025-03-09T12:00:00Z,,,denial,B,Ministry of B,B,,Q1,,,,\n"
        let changes = try changes(rows)
        let change = try #require(changes.findings.first { $0.article == "1" })
        #expect(change.before?.attribution == .indicated)
        #expect(change.after?.attribution == .contested)
        #expect(change.why.map(\.kind) == [.denial])
    }

    @Test("A hotline call that came to light discharges the duty")
    func discharged() throws {
        let changes = try changes(
            "R2,event,2025-03-05T11:00:00Z,2025-03-09T12:00:00Z,,,hotline_notification,A,Mission,neutral,confirmed,R1,,,,\n"
        )
        #expect(
            words(changes, article: "2").first
                == "text/2/A/R1 changed pending kept corrects text/2/A/R1: late report R2")
    }

    @Test("Coverage that is learnt of later makes an article kept")
    func coverage() throws {
        let rows =
            "C1,coverage,2025-03-01T00:00:00Z,2025-03-09T12:00:00Z,,,,,Mission,neutral,,,,,,\n"
        let changes = try changes(rows)
        let article = try #require(changes.articles.first { $0.article == "3" })
        #expect(article.before == .unknown && article.after == .kept)
        #expect(article.why.map(\.kind) == [.coverage])
    }

    @Test("Nothing is compared where nothing lies between")
    func nothing() {
        let facts = HandMade.facts(Self.header + Self.shelling, for: Self.monitor)
        let options = Monitor.Options(comparedWith: HandMade.instant("2025-03-06T00:00:00Z"))
        #expect(Self.monitor.judge(facts, options).changes == nil)
    }
}

@Suite("What changed where reports are joined by time and place")
struct WhatChangedWhereJoined {
    @Test("A report that joins two happenings makes one finding of two, and says which it corrects")
    func merged() throws {
        let monitor = Monitor(HandMade.conformance)
        let rows =
            "report_id,kind,occurred_from,received_at,longitude,latitude,act,alleged_actor,claimed_by,claimed_by_camp,grade,location_precision_km,incident\n"
            + "R1,event,2025-03-05T10:00:00Z,2025-03-05T12:00:00Z,30.5,47.5,shelling,A,Mission,neutral,confirmed,0.1,\n"
            + "R2,event,2025-03-05T10:00:00Z,2025-03-09T12:00:00Z,30.5,47.5,shelling,A,Agency,neutral,,0.1,\n"
        let facts = HandMade.facts(rows, for: monitor)
        // As if joined under the later report's id now, and apart then.
        var now = facts
        for row in 0..<facts.count { now.incident[row] = facts.reportID[1] }
        let since = HandMade.instant("2025-03-06T00:00:00Z")
        let result = monitor.judge(now, Monitor.Options(comparedWith: since), joinedThen: facts)
        let change = try #require(result.changes?.findings.first { $0.article == "1" })
        #expect(change.id == "text/1/A/R2" && change.corrects == "text/1/A/R1" && change.kind == .changed)
        #expect(change.why.map(\.kind) == [.lateReport])
    }
}
