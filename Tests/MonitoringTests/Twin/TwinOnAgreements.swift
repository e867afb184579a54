import Testing
import Vocabulary

/// The twin by itself, on questions that real agreements raise, with the answers that people gave by hand.
@Suite("The twin answers what the agreements ask")
struct TwinOnAgreements {
    private func accord(_ zone: String, signed: String, _ articles: [TwinAccord.Article]) throws -> TwinAccord {
        var accord = TwinAccord(signed: 0, articles: articles)
        accord.zone = zone
        accord.signed = try time(signed, zone)
        accord.force.start = .at(.signature)
        return accord
    }

    private func time(_ text: String, _ zone: String) throws -> Int64 {
        let zone = try #require(CivilZone(identifier: zone))
        switch try Timestamp.read(text) {
        case .instant(let instant): return instant.seconds
        case .local(let time): return zone.earliest(time).seconds
        case .date(let date): return zone.start(of: date).seconds
        }
    }

    private func day(_ text: String) throws -> Int {
        guard case .date(let date) = try Timestamp.read(text) else { throw Timestamp.Flaw.form }
        return date.day
    }

    private func verdict(
        _ accord: TwinAccord, _ facts: [TwinFact], at now: String, article: String = "1", party: String = "A",
        part: String = "",
        on about: String = "", watched: Bool = true
    ) throws -> Verdict? {
        TwinJudge(accord, facts, now: try time(now, accord.zone), isAllWatched: watched).verdicts()[
            TwinKey(article: article, term: 1, party: party, about: about, part: part)]
    }

    @Test("Aceh 1: fifteen days of 15 August end with the 30th, or with the 29th if the first day counts")
    func amnesty() throws {
        let zone = "Asia/Jakarta"
        var accord = try accord(
            zone, signed: "2005-08-15",
            [
                .init(
                    id: "1",
                    terms: [
                        .init(
                            bearer: "A",
                            demand: .duty(
                                .init(
                                    act: "restore", thing: ("services", "service"),
                                    due: .within(.days(15), of: .signature))))
                    ])
            ])
        accord.dayOne = try day("2005-08-16")
        func granted(_ when: String) throws -> [TwinFact] {
            [
                TwinFact("grant", at: try time(when, zone)) {
                    ($0.act, $0.actor, $0.thing) = ("restoration", "A", "service")
                }
            ]
        }
        #expect(try verdict(accord, granted("2005-08-30T12:00"), at: "2005-09-05T00:00") == .kept)
        #expect(try verdict(accord, granted("2005-08-31T00:00"), at: "2005-09-05T00:00") == .violated)
        accord.dayOne = try day("2005-08-15")
        #expect(try verdict(accord, granted("2005-08-30T12:00"), at: "2005-09-05T00:00") == .violated)
    }

    @Test("Aceh 2 to 4: stages begin after verification; the party's own word is not enough; who counts")
    func stages() throws {
        let zone = "Asia/Jakarta"
        var arms = TwinAccord.Duty(act: "hand_over", thing: ("arms", "arms"), amount: .atLeast(840), to: "Mission")
        arms.due = .by(day: try day("2005-12-31"))
        arms.stages = .init(count: 4, each: 210)
        (arms.proof, arms.countedBy) = (.verification, "Mission")
        var leaving = TwinAccord.Duty(
            act: "withdraw", thing: ("soldiers", "soldier"), amount: .all, place: ("from", "west"))
        leaving.due = .by(day: try day("2005-12-31"))
        leaving.stages = .init(count: 4, beginning: .within(.days(7), of: .sameStageVerified("1")))
        leaving.proof = .verification
        var accord = try accord(
            zone, signed: "2005-08-15",
            [
                .init(id: "1", terms: [.init(bearer: "A", demand: .duty(arms))]),
                .init(id: "2", terms: [.init(bearer: "B", demand: .duty(leaving))]),
            ])
        func verified(_ stage: Int, _ when: String) throws -> TwinFact {
            TwinFact("verified\(stage)", .verification, at: try time(when, zone)) {
                ($0.article, $0.stage) = ("1", stage)
            }
        }
        let moved = TwinFact("moved", at: try time("2005-10-24T09:00", zone)) {
            ($0.act, $0.actor, $0.thing, $0.place, $0.stage) = ("withdrawal", "B", "soldier", .from("west"), 2)
        }
        let second = [try verified(1, "2005-09-20T12:00"), try verified(2, "2005-10-18T12:00")]
        let part = "stage 2, its beginning"
        #expect(try verdict(accord, second, at: "2005-10-19T12:00", article: "2", party: "B", part: part) == .pending)
        #expect(
            try verdict(accord, second + [moved], at: "2005-11-01T00:00", article: "2", party: "B", part: part) == .kept
        )
        #expect(
            try verdict(
                accord, second, at: "2005-11-21T00:00", article: "2", party: "B", part: "stage 3, its beginning")
                == .pending)
        leaving.stages?.beginning = .within(.hours(48), of: .sameStageVerified("1"))
        accord.articles[1].terms[0].demand = .duty(leaving)
        #expect(
            try verdict(accord, second + [moved], at: "2005-11-01T00:00", article: "2", party: "B", part: part)
                == .violated)
        let all = try (1...4).map { try verified($0, "2005-12-21T12:00") }
        let accepted = TwinFact("accepted", .count, at: try time("2005-12-21T12:00", zone)) {
            ($0.thing, $0.low, $0.actor) = ("arms", 840, "A")
        }
        let recognised = TwinFact("recognised", .count, at: try time("2005-12-21T12:00", zone)) {
            ($0.thing, $0.low, $0.actor, $0.body) = ("arms", 769, "A", "Board")
        }
        let told = all + [accepted, recognised]
        #expect(try verdict(accord, told, at: "2005-12-21T13:00") == .kept)
        arms.countedBy = "Board"
        accord.articles[0].terms[0].demand = .duty(arms)
        #expect(try verdict(accord, told, at: "2005-12-21T13:00") == .pending)
        #expect(try verdict(accord, told, at: "2006-01-01T00:00") == .violated)
    }

    @Test(
        "Nairobi 4 and 5: concurrently has no bound until fourteen days are written; neither is late before one moves")
    func inStep() throws {
        let zone = "Africa/Addis_Ababa"
        var arms = TwinAccord.Duty(act: "hand_over", thing: ("arms", "arms"), amount: .all)
        arms.proof = .verification
        arms.inStep = ("2", .days(14))
        var leaving = TwinAccord.Duty(
            act: "withdraw", thing: ("soldiers", "soldier"), amount: .all, place: ("from", "west"))
        leaving.proof = .verification
        var accord = try accord(
            zone, signed: "2022-11-12",
            [
                .init(id: "1", terms: [.init(bearer: "A", demand: .duty(arms))]),
                .init(id: "2", terms: [.init(bearer: "B", demand: .duty(leaving))]),
            ])
        let verified = TwinFact("verified", .verification, at: try time("2023-01-10T12:00", zone)) { $0.article = "1" }
        #expect(try verdict(accord, [verified], at: "2023-01-24T23:59:59", article: "2", party: "B") == .pending)
        #expect(try verdict(accord, [verified], at: "2023-01-25T00:00", article: "2", party: "B") == .violated)
        #expect(try verdict(accord, [], at: "2023-03-01T00:00", article: "2", party: "B") == .pending)
        #expect(try verdict(accord, [], at: "2023-03-01T00:00") == .pending)
        arms.inStep = ("2", .notStated)
        accord.articles[0].terms[0].demand = .duty(arms)
        #expect(try verdict(accord, [verified], at: "2023-03-01T00:00", article: "2", party: "B") == .pending)
    }

    @Test("Korea 4 to 6: a thousand at one time, a month's ceiling, the balance")
    func korea() throws {
        let zone = "Asia/Seoul"
        let persons = (words: "soldiers", name: "soldier")
        let accord = try accord(
            zone, signed: "1953-07-27T22:00",
            [
                .init(id: "1", terms: [.init(demand: .have(.init(thing: persons, area: "whole", moreThan: 1000)))]),
                .init(
                    id: "2",
                    terms: [.init(demand: .flow(.init(kind: .ceiling(35_000, .month), thing: persons, area: "whole")))]),
                .init(id: "3", terms: [.init(demand: .flow(.init(kind: .balance, thing: persons, area: "whole")))]),
            ])
        func counted(_ area: String, _ number: Int, _ when: String) throws -> TwinFact {
            TwinFact(area, .count, at: try time(when, zone)) {
                ($0.thing, $0.low, $0.actor, $0.place) = ("soldier", number, "A", .area(area))
            }
        }
        let apart = [try counted("west", 640, "1953-09-10T09:00"), try counted("east", 420, "1953-09-10T16:00")]
        #expect(try verdict(accord, apart, at: "1953-09-11T00:00", on: "west") == .unknown)
        let together = [try counted("west", 640, "1953-09-10T09:00"), try counted("east", 420, "1953-09-10T09:00")]
        #expect(try verdict(accord, together, at: "1953-09-11T00:00", on: "west") == .violated)
        func moved(_ id: String, _ act: String, _ number: Int, _ when: String) throws -> TwinFact {
            TwinFact(id, at: try time(when, zone)) {
                ($0.act, $0.thing, $0.low, $0.actor, $0.place) = (act, "soldier", number, "A", .west)
            }
        }
        let october = try moved("october", "bringing_in", 34_800, "1953-10-30T12:00")
        let last = [october, try moved("more", "bringing_in", 300, "1953-10-31T12:00")]
        #expect(try verdict(accord, last, at: "1953-12-01T00:00", article: "2", part: "period 4") == .violated)
        let next = [october, try moved("more", "bringing_in", 300, "1953-11-01T12:00")]
        #expect(try verdict(accord, next, at: "1953-12-01T00:00", article: "2", part: "period 4") == .kept)
        #expect(try verdict(accord, next, at: "1953-12-01T00:00", article: "2", part: "period 5") == .kept)
        var facts = [
            try moved("in", "bringing_in", 51_400, "1953-09-01T12:00"),
            try moved("out", "removal", 51_400, "1953-11-01T12:00"),
            try moved("over", "bringing_in", 600, "1953-11-30T12:00"),
        ]
        #expect(try verdict(accord, facts, at: "1953-12-01T12:00", article: "3", on: "over") == .violated)
        var claimed = try moved("claimed", "removal", 700, "1953-11-15T12:00")
        claimed.support = .own
        facts.append(claimed)
        #expect(try verdict(accord, facts, at: "1953-12-01T12:00", article: "3", on: "over") == .unknown)
    }

    @Test("Yemen 1 to 3: ships in the term, after renewal, flights by the week")
    func yemen() throws {
        let zone = "Asia/Aden"
        var accord = try accord(
            zone, signed: "2022-04-01",
            [
                .init(
                    id: "1",
                    terms: [
                        .init(
                            bearer: "A",
                            demand: .flow(
                                .init(kind: .floor(18, .term), thing: ("fuel_ships", "fuel_ship"), area: "west")))
                    ]),
                .init(
                    id: "2",
                    terms: [
                        .init(
                            bearer: "A",
                            demand: .flow(
                                .init(kind: .floor(2, .weekFromStart), thing: ("flights", "flight"), area: "west")))
                    ]),
            ])
        accord.force.start = .at(.at(try time("2022-04-02T19:00", zone)))
        accord.force.end = .until(.at(try time("2022-06-02T19:00", zone)))
        func ships(_ number: Int, _ when: String) throws -> TwinFact {
            TwinFact("ships-\(when)", at: try time(when, zone)) {
                ($0.act, $0.thing, $0.low, $0.actor, $0.place) = ("admission", "fuel_ship", number, "A", .west)
            }
        }
        #expect(
            try verdict(accord, [ships(11, "2022-05-19T12:00")], at: "2022-05-20T12:00", part: "period 1") == .pending)
        #expect(
            try verdict(accord, [ships(14, "2022-05-19T12:00")], at: "2022-06-02T19:00", part: "period 1") == .violated)
        accord.force.renewal = .agreed(.months(2), of: ["A", "B"], .fromTheLastConsent)
        let consents = try ["A", "B"].map { party in
            TwinFact("renews-" + party, .will, at: try time("2022-06-02T12:00", zone)) {
                ($0.act, $0.subject, $0.actor, $0.support) = ("acceptance", "renewal", party, .own)
            }
        }
        let facts = consents + [try ships(14, "2022-05-19T12:00"), try ships(2, "2022-06-10T12:00")]
        #expect(try verdict(accord, facts, at: "2022-06-20T12:00", part: "period 1") == .violated)
        #expect(try verdict(accord, facts, at: "2022-06-20T12:00", part: "period 2") == .pending)
        accord.force.countsGoOn = true
        #expect(try verdict(accord, facts, at: "2022-06-20T12:00", part: "period 1") == .pending)
        #expect(try verdict(accord, [], at: "2022-04-09T18:59:59", article: "2", part: "period 1") == .pending)
        #expect(try verdict(accord, [], at: "2022-04-09T19:00", article: "2", part: "period 1") == .violated)
    }

    @Test("Gaza, November 2023: a term that grows with each ten released")
    func forEach() throws {
        let zone = "Asia/Gaza"
        var accord = try accord(
            zone, signed: "2023-11-22", [.init(id: "1", terms: [.init(demand: .ban(.init(act: "shelling")))])])
        accord.force.start = .at(.at(try time("2023-11-24T00:00", zone)))
        accord.force.end = .lasts(.days(4))
        accord.force.renewal = .forEach(.days(1), count: 10, thing: "hostage", act: "release", by: "B")
        let shells = TwinFact("shells", at: try time("2023-11-28T10:00", zone)) {
            ($0.act, $0.actor) = ("shelling", "A")
        }
        func released(_ number: Int) throws -> TwinFact {
            TwinFact("released", at: try time("2023-11-26T17:00", zone)) {
                ($0.act, $0.thing, $0.actor, $0.low) = ("release", "hostage", "B", number)
            }
        }
        #expect(try verdict(accord, [shells, released(9)], at: "2023-11-29T00:00", on: "shells") == .notInForce)
        #expect(try verdict(accord, [shells, released(10)], at: "2023-11-29T00:00", on: "shells") == .violated)
    }

    @Test("Minsk 6, Karabakh 2: a clock that hangs on a verification; by and before")
    func waiting() throws {
        let zone = "Europe/Kyiv"
        var leaving = TwinAccord.Duty(act: "withdraw", thing: ("tanks", "tank"), amount: .all, place: ("from", "west"))
        (leaving.due, leaving.proof) = (.by(day: try day("2015-03-01")), .verification)
        let accord = try accord(
            zone, signed: "2015-02-12",
            [
                .init(id: "1", terms: [.init(demand: .duty(leaving))]),
                .init(
                    id: "2",
                    terms: [
                        .init(
                            bearer: "A",
                            demand: .duty(
                                .init(
                                    act: "release", thing: ("prisoners", "detainee"), amount: .all,
                                    due: .within(.days(5), of: .discharge("1")))))
                    ]),
                .init(
                    id: "3",
                    terms: [
                        .init(
                            bearer: "A",
                            demand: .duty(
                                .init(
                                    act: "restore", thing: ("services", "service"),
                                    due: .before(day: try day("2015-02-20")))))
                    ]),
            ])
        #expect(try verdict(accord, [], at: "2015-03-20T12:00", article: "2") == .pending)
        #expect(try verdict(accord, [], at: "2015-03-03T12:00") == .violated)
        let done = TwinFact("done", at: try time("2015-02-20T11:00", zone)) {
            ($0.act, $0.actor, $0.thing) = ("restoration", "A", "service")
        }
        #expect(try verdict(accord, [done], at: "2015-02-21T12:00", article: "3") == .violated)
    }
}
