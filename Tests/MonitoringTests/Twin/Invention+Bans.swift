import Vocabulary

/// Bans under terms that end, are renewed, suspended and ended, with questions and exceptions.
extension Invention {
    // MARK: - Force

    static func terms(_ dice: inout Dice) -> TwinAccord {
        var accord = TwinAccord(signed: Dice.at(0, 10), articles: [])
        accord.notices = [
            .init(name: "go", by: dice.pick([["A"], ["A", "B"]])),
            .init(name: "stop", by: dice.pick([["A"], ["A", "B"]])),
        ]
        if dice.chance(2) { accord.dayOne = Dice.base + dice.number(0...1) }
        let start: TwinAccord.Force.Start =
            switch dice.number(0...5) {
            case 0: .once([.accepted(["A", "B"])])
            case 1: .at(.date(Dice.base + dice.number(0...2)))
            case 2: .at(.at(Dice.at(dice.number(0...2), 12)))
            case 3: .once([.given("go", by: [])])
            case 4: .at(.signature)
            default: .at(.at(Dice.at(1)))
            }
        accord.force.start = start
        accord.force.end =
            switch dice.number(0...5) {
            case 0: .until(.at(Dice.at(dice.number(5...9), 19)))
            case 1: .lasts(.hours(dice.pick([48, 100])))
            case 2: .lasts(.months(1))
            case 3: dice.chance(2) ? .untilGate([.given("stop", by: [])]) : .never
            default: .lasts(.days(dice.pick([3, 5])))
            }
        switch accord.force.end {
        case .lasts, .until:
            switch dice.number(0...4) {
            case 0: break
            case 2:
                accord.force.renewal = .forEach(
                    dice.pick([.days(1), .hours(30)]), count: 5, thing: "hostage", act: "release", by: "B")
            case 1:
                accord.force.renewal = .unless(
                    dice.pick([.days(2), .days(4), .hours(50)]), notice: "stop",
                    lead: dice.pick([nil, .hours(24), .days(1), .days(2)]))
            default:
                accord.force.renewal = .agreed(
                    dice.pick([.days(3), .hours(60), .months(1)]), of: ["A", "B"],
                    dice.pick([.beforeTheEnd, .fromTheEnd, .fromTheLastConsent]))
            }
        case .never, .untilGate: break
        }
        var article = TwinAccord.Article(id: "1", terms: [.init(bearer: nil, demand: .ban(.init(act: "shelling")))])
        let both = ["A", "B"]
        switch dice.number(0...8) {
        case 0, 1:
            article.powers = [
                .init(
                    holders: both, act: .suspend, article: "1", lasts: dice.pick([nil, .days(2), .hours(30)]),
                    lead: dice.pick([nil, nil, .days(1), .hours(20)]))
            ]
        case 2:
            article.powers = [
                .init(
                    holders: dice.pick([["A"], both]), act: .end, article: "1",
                    lead: dice.pick([nil, nil, .days(2), .hours(30)]))
            ]
        case 3:
            accord.phases = [.init(name: "first", opens: .on(.notice("go")), lasts: dice.pick([.days(4), .hours(70)]))]
            article.phase = "first"
        case 4 where accord.force.hasTerms:
            article.powers = [
                .init(
                    holders: dice.pick([both, ["Board"]]), act: .renew, article: "1", lasts: .days(dice.pick([2, 3])))
            ]
        case 5 where accord.force.hasTerms:
            accord.powers = [.init(holders: ["A", "B"], act: .renew, lasts: dice.pick([.days(3), .hours(50)]))]
        case 6: accord.powers = [.init(holders: ["A"], act: dice.pick([.end, .suspend]))]
        default: break
        }
        accord.articles = [article]
        // A duty beside it: what is due, and what waits to be, under the same lines of force.
        var duty = TwinAccord.Duty(act: "restore", thing: (words: "services", name: "service"))
        duty.due = dice.pick([
            .by(day: Dice.base + dice.number(8...14)), .within(.days(9), of: .entry),
            .within(.days(8), of: .notice("go")),
            .byInstant(Dice.at(dice.number(8...13), 17)),
        ])
        if accord.dayOne != nil, case .within(_, .entry) = duty.due { duty.due = .by(day: Dice.base + 9) }
        let bearer = dice.pick([nil, nil, "A"])
        var second = TwinAccord.Article(id: "2", terms: [.init(bearer: bearer, demand: .duty(duty))])
        if dice.chance(3) { second.powers = [extending("2", &dice)] }
        accord.articles.append(second)
        if !dice.chance(4) { accord.register = ["restore"] }
        if dice.chance(4) { groups(&accord, &dice) }
        return accord
    }

    static func termFacts(_ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        var facts: [TwinFact] = []
        func will(_ id: String, _ act: String, _ days: ClosedRange<Int>, _ change: (inout TwinFact) -> Void = { _ in })
        {
            var fact = TwinFact(id, .will, at: dice.hour(in: days))
            fact.act = act
            fact.actor = dice.pick(["A", "B"])
            fact.support = .own
            change(&fact)
            facts.append(fact)
        }
        for party in ["A", "B"] {
            if !dice.chance(5) { will("accepts-\(party)", "acceptance", 0...2) { $0.actor = party } }
            if !dice.chance(3) {
                will("renews-\(party)", "acceptance", 3...9) {
                    $0.actor = party
                    $0.subject = "renewal"
                }
            }
        }
        if !dice.chance(3) { will("go", "notice", 0...3) { $0.subject = "go" } }
        if dice.chance(2) { will("stop", "notice", 3...14) { $0.subject = "stop" } }
        let powers = accord.powers + accord.articles[0].powers
        let power = powers.isEmpty || dice.chance(4) ? nil : powers[0]
        if power?.act != .extend, dice.chance(2) || power != nil {
            will("ends", power?.act.rawValue ?? dice.pick(["end", "suspend", "renew"]), 2...8) { use in
                use.article = power == nil ? "1" : power?.article
                if power?.holders == ["Board"], !dice.chance(4) {
                    (use.actor, use.body, use.support) = ("Board", "Board", .confirmed)
                }
                if use.act == "suspend", dice.chance(4) { use.until = use.from + Int64(dice.pick([40_000, 200_000])) }
            }
            if dice.chance(2), let last = facts.last, last.act == "suspend" {
                will("resumes", "resume", 4...10) {
                    $0.article = last.article
                    $0.actor = last.actor
                }
            }
        }
        // Few are open, so that all worlds can be looked at.
        if !facts.isEmpty, dice.chance(2) { blur(&facts[dice.number(0...(facts.count - 1))], &dice) }
        let judge = TwinJudge(accord, facts, now: Dice.at(40))
        let edges = judge.edges(accord.articles[0])
        if case .forEach = accord.force.renewal {
            for number in 0..<dice.number(1...3) {
                var released = TwinFact("released\(number)", at: dice.hour(in: 1...7))
                (released.act, released.actor, released.thing) = ("release", "B", "hostage")
                released.low = dice.pick([4, 5, 5, 10])
                facts.append(released)
            }
        }
        for (number, party) in ["A", "B"].enumerated() where !dice.chance(4) {
            let due = deadline(accord, facts, party) ?? Dice.at(8)
            var done = TwinFact("done\(number)", at: max(accord.signed + 3600, dice.near(due)))
            (done.act, done.actor, done.thing) = ("restoration", party, "service")
            if dice.chance(2) { blur(&done, &dice) }
            facts.append(done)
        }
        facts += extensions(accord, facts, &dice)
        for number in 0..<dice.number(1...4) {
            let time = edges.isEmpty || dice.chance(3) ? dice.hour(in: 0...16) : dice.near(dice.pick(edges))
            var act = TwinFact("act\(number)", at: time)
            act.act = dice.chance(8) ? "movement" : "shelling"
            act.actor = dice.chance(8) ? nil : dice.pick(["A", "B"])
            act.place = .west
            blur(&act, &dice)
            facts.append(act)
        }
        return byGroups(facts, accord, &dice)
    }

    /// When the duty beside a ban is due.
    private static func deadline(_ accord: TwinAccord, _ facts: [TwinFact], _ party: String) -> Int64? {
        guard case .duty(let duty) = accord.articles[1].terms[0].demand else { return nil }
        let place = TwinJudge.Place(article: accord.articles[1], party: party, duty: duty)
        return TwinJudge(accord, facts, now: Dice.at(40)).due(duty.due, place).early
    }

    // MARK: - Exceptions

    static func exceptions(_ dice: inout Dice) -> TwinAccord {
        var accord = TwinAccord(signed: Dice.at(0, 10), articles: [])
        accord.force.start = .at(.at(Dice.at(1, Int64(dice.pick([0, 12])))))
        accord.force.end = dice.pick([.never, .lasts(.days(2)), .lasts(.hours(40)), .until(.at(Dice.at(3, 12)))])
        if dice.chance(3) { accord.fixed = Dice.at(dice.number(2...3), 9) }
        accord.notices = [.init(name: "warn", by: ["A", "B"]), .init(name: "fire_order", by: ["A", "B"])]
        accord.boardIsComplete = !dice.chance(3)
        if !dice.chance(3) { accord.register = ["warn"] }
        var open = TwinAccord.Question(name: "offensive", decidedBy: "Board")
        let isSettled = dice.chance(4)
        if isSettled { open = .init(name: "offensive", answer: dice.chance(2)) }
        accord.questions = [open, .init(name: "defence", decidedBy: "Board")]
        for number in 1...dice.number(1...2) {
            var ban = TwinAccord.Ban(
                act: dice.pick(["shelling", "fire", "attack"]), area: dice.pick([nil, "west", "whole"]))
            if accord.fixed != nil, dice.chance(2) {
                ban.area = dice.pick(["front as last fixed by Board", "front as of the day", "front as of 2025-03-22"])
            }
            if dice.chance(4) { ban.question = "offensive" }
            for _ in 0..<dice.number(0...2) {
                ban.exceptions.append(
                    dice.chance(3) ? .all([reason(&dice), reason(&dice)]) : reason(&dice))
            }
            accord.articles.append(.init(id: "\(number)", terms: [.init(bearer: nil, demand: .ban(ban))]))
        }
        if accord.fixed != nil { accord.powers.append(.init(holders: ["Board"], act: .fix, subject: "front")) }
        if dice.chance(3) {
            accord.powers.append(
                .init(holders: ["Board"], act: .allow, subject: dice.pick(["shelling", "fire", "attack"])))
        }
        if dice.chance(3) {
            let id = dice.pick(accord.articles).id
            accord.powers.append(.init(holders: ["Board"], act: .allow, article: id))
        }
        if dice.chance(3) {
            accord.powers.append(
                .init(
                    holders: ["Mission"], act: .decide,
                    subject: isSettled ? "defence" : dice.pick(["defence", "offensive"])))
        }
        if dice.chance(3), !isSettled {
            accord.readings = [
                .init(name: "Yes", question: .init(name: "offensive", answer: true)),
                .init(name: "Own"),
                .init(
                    name: "Answer",
                    question: .init(name: "offensive", answer: dice.chance(2), inReplyTo: ("missile_strike", 24))),
            ]
        }
        if dice.chance(4) { groups(&accord, &dice) }
        return accord
    }

    private static func reason(_ dice: inout Dice) -> TwinAccord.Exception {
        switch dice.number(0...6) {
        case 0, 1: .inReply(to: dice.pick(["missile_strike", "attack"]), hours: dice.pick([2, 24]))
        case 2: .leave
        case 3: .ordered("fire_order")
        case 4: .failedCall(hours: dice.pick([nil, 6]))
        case 5: .afterNotice("warn", leadHours: dice.pick([nil, 6]))
        default: .question("defence")
        }
    }

    static func exceptionFacts(_ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        var facts: [TwinFact] = []
        for number in 0..<dice.number(2...5) {
            let time = dice.hour(in: 1...4)
            var act = TwinFact("act\(number)", at: time)
            act.act = dice.pick(["shelling", "shelling", "missile_strike", "fire", "raid"])
            act.actor = dice.chance(8) ? nil : dice.pick(["A", "B"])
            act.place = dice.pick([.west, .west, .west, .west, .east, .edge, .elsewhere, .unknown])
            let party = act.actor ?? "A"
            func word(_ name: String, by: String?, _ change: (inout TwinFact) -> Void) {
                var fact = TwinFact(
                    "\(name)\(number)", .will,
                    at: time - Int64(dice.pick([0, 1, 1800, 7200, 7200, 21600, 21601, 22000, 40000])))
                fact.act = name
                fact.actor = by ?? party
                fact.support = by == nil ? .own : .confirmed
                if by != nil { fact.body = by ?? "" }
                change(&fact)
                if dice.chance(4) { blur(&fact, &dice) }
                facts.append(fact)
            }
            let id = act.id
            if dice.chance(2) { word("leave", by: "Board") { if !dice.chance(3) { $0.about = id } } }
            if dice.chance(2) { word("order", by: nil) { $0.subject = "fire_order" } }
            if dice.chance(2) {
                word("call", by: nil) {
                    $0.subject = "Board"
                    $0.addressee = "Board"
                    $0.answer = dice.pick(["failed", "answered"])
                }
            }
            if dice.chance(2) {
                word("notice", by: nil) {
                    $0.subject = "warn"
                    if dice.chance(3) { $0.about = id }
                }
            }
            if dice.chance(3) { word("request", by: nil) { ($0.subject, $0.about) = ("defence", id) } }
            for turn in 0..<dice.pick([0, 0, 1, 2]) {
                let subject = dice.pick(["defence", "offensive"])
                word("decision", by: dice.pick(["Board", "Board", "Mission"])) {
                    $0.id += "\(turn)"
                    ($0.subject, $0.about, $0.answer) = (subject, id, dice.pick(["yes", "no"]))
                }
            }
            if dice.chance(2) { blur(&act, &dice) }
            facts.append(act)
        }
        return byGroups(facts, accord, &dice)
    }
}

extension TwinJudge {
    /// The seconds at which an article begins or ceases to bind.
    func edges(_ article: TwinAccord.Article) -> [Int64] {
        stretches(article).flatMap { [$0.from, $0.until] }.compactMap { $0 }
    }
}

extension TwinAccord.Force {
    /// Whether it comes in terms, which can be renewed.
    fileprivate var hasTerms: Bool {
        switch end {
        case .lasts, .until: true
        case .never, .untilGate: false
        }
    }
}
