import Vocabulary

/// Invents accords of one family of constructs, and facts that touch their edges.
enum Invention {}

extension Invention {
    private static let services = (words: "services", name: "service")
    private static let prisoners = (words: "prisoners", name: "detainee")
    private static let arms = (words: "arms", name: "arms")
    private static let tanks = (words: "tanks", name: "tank")
    private static let soldiers = (words: "soldiers", name: "soldier")
    private static let listed = (words: "listed", name: "listed")

    // MARK: - Accords

    /// Duties with numbers, stages, proofs, clocks that wait, partners and phases.
    static func duties(_ dice: inout Dice) -> TwinAccord {
        var accord = TwinAccord(signed: Dice.at(0, Int64(dice.pick([0, 10]))), articles: [])
        accord.notices = [.init(name: "go", by: dice.pick([["A"], ["B"], ["A", "B"]]))]
        accord.force.start = force(&dice)
        if dice.chance(3) { accord.dayOne = Dice.base + dice.number(0...1) }
        if dice.chance(2) {
            accord.register = dice.pick([["restore"], ["release"], ["restore", "release", "hand_over"]])
        }
        if dice.chance(3) { accord.phases.append(phase("first", &dice)) }
        accord.roll = TwinAccord.Roll(entries: dice.pick([5, 6, nil]))
        for number in 1...dice.number(2...4) {
            let id = "\(number)"
            var article = TwinAccord.Article(id: id, terms: [])
            var duty = deed(&dice)
            let before = accord.articles.last
            var bearer = dice.pick([nil, "A", "A", "B"])
            duty.due = due(accord, before, &dice)
            switch dice.number(0...9) {
            case 0:
                // Only numbers and proofs can go by stages.
                if let amount = duty.amount, case .atLeast(let number) = amount { stages(&duty, number, accord, &dice) }
            case 1:
                if let before, before.terms.count == 1, before.phase == nil,
                    case .duty(let other) = before.terms[0].demand,
                    other.when == nil, other.inStep == nil
                {
                    duty.inStep = (before.id, dice.pick([.days(2), .days(5), .hours(36), .notStated]))
                    if dice.chance(2) { duty.due = .open }
                }
            case 2:
                if let before = accord.articles.last(where: { !$0.isSetOffByNotice }) {
                    (duty.when, duty.due) = (
                        .discharged(before.id), dice.pick([.open, .within(.days(3), of: .discharge(before.id))])
                    )
                }
            case 3:
                duty.when = .given("go", by: [])
                duty.due = dice.pick([.open, .within(dice.pick([.days(4), .hours(100)]), of: .trigger)])
                bearer = bearer ?? "B"
            case 4:
                if let phase = accord.phases.first {
                    article.phase = phase.name
                    duty.due = dice.pick([.byPoint(.endOf(phase: phase.name)), .open])
                }
            case 5:
                duty.beginning = dice.pick([
                    .by(day: Dice.base + dice.number(3...6)), .within(.days(3), of: .signature),
                ])
            case 6: duty.notBeforeDay = Dice.base + dice.number(2...6)
            case 7: article.powers = [extending(id, &dice)]
            default: break
            }
            if duty.when != nil { duty.thereafter = false }
            article.terms = [.init(bearer: bearer, demand: .duty(duty))]
            accord.articles.append(article)
        }
        if dice.chance(4) { groups(&accord, &dice) }
        return accord
    }

    static func extending(_ article: String, _ dice: inout Dice) -> TwinAccord.Power {
        TwinAccord.Power(
            holders: dice.pick([["A"], ["A", "B"], ["Board"]]), act: .extend, article: article,
            lasts: dice.pick([nil, nil, .days(3)]), alsoAfterTheDeadline: dice.chance(2))
    }

    private static func force(_ dice: inout Dice) -> TwinAccord.Force.Start {
        switch dice.number(0...6) {
        case 0: .once([.accepted(["A", "B"])])
        case 1: .at(.date(Dice.base + dice.number(0...3)))
        case 2: .at(.at(Dice.at(dice.number(0...2), 12)))
        case 3: .once([.given("go", by: [])])
        default: .at(.at(Dice.at(0)))
        }
    }

    private static func phase(_ name: String, _ dice: inout Dice) -> TwinAccord.Phase {
        let day = Dice.base + dice.number(1...6)
        var phase = TwinAccord.Phase(
            name: name, opens: dice.pick([.on(.date(day)), .on(.notice("go")), .at(.at(Dice.at(day - Dice.base, 9)))]))
        phase.lasts = dice.pick([.days(4), .days(7), .hours(60)])
        if dice.chance(4), case .on(.notice) = phase.opens { phase.latest = day + 4 }
        return phase
    }

    private static func deed(_ dice: inout Dice) -> TwinAccord.Duty {
        var duty: TwinAccord.Duty
        switch dice.number(0...9) {
        case 0: duty = .init(act: "restore", thing: services)
        case 1: duty = .init(act: "release", thing: prisoners, amount: .atLeast(dice.pick([3, 10])))
        case 2: duty = .init(act: "hand_over", thing: arms, amount: .atLeast(dice.pick([4, 8])), to: "Board")
        case 3:
            duty = .init(act: "withdraw", thing: tanks, amount: .all)
            duty.place = ("from", "west")
            duty.thereafter = dice.chance(3)
        case 4:
            duty = .init(act: "deploy", thing: soldiers, amount: .atLeast(20))
            duty.place = ("in", dice.pick(["east", "whole"]))
        case 5: duty = .init(act: "release", thing: prisoners, amount: .number(5))
        case 6: duty = .init(act: "release", thing: listed, amount: .every)
        case 7: duty = .init(act: "release", thing: listed, amount: .half)
        default:
            duty = .init(act: dice.pick(["release", "hand_over"]), amount: .exactly(dice.pick([3, 6])))
            duty.thing = duty.act == "release" ? prisoners : arms
        }
        switch dice.number(0...8) {
        case 0: duty.proof = .verification
        case 3: duty.proof = .receipt
        case 4: duty.proof = .declaration
        case 5: duty.proof = .decision
        case 2 where duty.isExact: duty.proof = dice.pick([.receipt, .declaration])
        case 1: duty.countedBy = duty.amount == .all || duty.amount == nil || duty.place != nil ? nil : "Mission"
        case 2 where duty.amount != .all && duty.amount != nil && duty.place == nil:
            duty.proof = .verification
            duty.countedBy = "Board"
        default: break
        }
        return duty
    }

    private static func due(
        _ accord: TwinAccord, _ before: TwinAccord.Article?, _ dice: inout Dice
    ) -> TwinAccord.Due {
        let day = Dice.base + dice.number(5...14)
        switch dice.number(0...9) {
        case 0: return .open
        case 1: return .before(day: day)
        case 2: return .byInstant(Dice.at(day - Dice.base, 17))
        case 3: return .within(dice.pick([.days(9), .hours(240)]), of: .signature)
        case 4 where accord.dayOne == nil: return .within(dice.pick([.days(6), .hours(150), .months(1)]), of: .entry)
        case 5:
            if let before, !before.isSetOffByNotice {
                return .within(dice.pick([.days(2), .days(4), .hours(48)]), of: .discharge(before.id))
            }
            return .by(day: day)
        case 6: return .within(dice.pick([.days(3), .hours(72), .notStated]), of: .notice("go"))
        case 7: if accord.dayOne != nil { return .byNumber(dice.number(6...12)) }
        case 8: if let phase = accord.phases.first { return .within(.days(2), of: .endOf(phase: phase.name)) }
        default: break
        }
        return .by(day: day)
    }

    private static func stages(
        _ duty: inout TwinAccord.Duty, _ number: Int, _ accord: TwinAccord, _ dice: inout Dice
    ) {
        duty.proof = dice.pick([.verification, .verification, .decision])
        let count = number % 2 == 0 ? 2 : 1
        duty.stages = .init(count: count, each: number / count)
        if let other = accord.articles.last(where: { article in
            if case .duty(let duty) = article.terms[0].demand {
                return duty.stages?.count == count && duty.proof == .verification
            }
            return false
        }), dice.chance(2) {
            duty.stages?.beginning = .within(dice.pick([.days(2), .hours(48)]), of: .sameStageVerified(other.id))
        }
    }

    // MARK: - Facts

    /// Facts about duties, at the edges of the deadlines that they have by what is told already.
    static func dutyFacts(_ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        var facts: [TwinFact] = []
        if dice.chance(2) {
            facts.append(TwinFact("watch", .coverage, at: Dice.at(-1), to: Dice.at(dice.pick([6, 40]))))
        }
        for party in accord.parties where !dice.chance(4) {
            facts.append(will("accepts-\(party)", "acceptance", party, at: dice.hour(in: 0...2), &dice))
        }
        for party in accord.parties where !dice.chance(3) {
            var go = will("go-\(party)", "notice", party, at: dice.hour(in: 0...6), &dice)
            go.subject = "go"
            facts.append(go)
        }
        for article in accord.articles {
            for term in article.terms {
                guard case .duty(let duty) = term.demand else { continue }
                for party in term.bearer.map({ [$0] }) ?? accord.parties {
                    let told = dice.number(0...(duty.stages == nil ? 3 : 5))
                    for number in 0..<told {
                        let judge = TwinJudge(accord, facts, now: Dice.at(60))
                        let place = TwinJudge.Place(article: article, party: party, duty: duty)
                        let due = duty.beginning != nil && dice.chance(2) ? duty.beginning ?? duty.due : duty.due
                        let time =
                            judge.due(due, place).early ?? judge.forceStart(article).early
                            ?? Dice.at(dice.number(0...14))
                        facts.append(
                            performed(
                                duty, article.id, party, "\(article.id)\(party)\(number)",
                                at: max(accord.signed + 100_000, dice.near(time)), &dice))
                    }
                }
            }
        }
        facts += extensions(accord, facts, &dice)
        for place in facts.indices { blur(&facts[place], &dice) }
        return growing(byGroups(facts, accord, &dice), hasGroups: !accord.answers.isEmpty)
    }

    /// Extensions of the deadlines of articles, by who may and by who may not, around the deadline.
    static func extensions(_ accord: TwinAccord, _ facts: [TwinFact], _ dice: inout Dice) -> [TwinFact] {
        var extensions: [TwinFact] = []
        for article in accord.articles where article.powers.contains(where: { $0.act == .extend }) {
            guard case .duty(let duty)? = article.terms.last?.demand else { continue }
            for number in 0..<dice.number(0...2) {
                let judge = TwinJudge(accord, facts, now: Dice.at(60))
                let place = TwinJudge.Place(article: article, party: "A", duty: duty)
                let time = judge.due(duty.due, place).early ?? dice.hour(in: 4...10)
                let holder = dice.pick(["A", "A", "B", "Board", "Board"])
                var use = will("extends\(article.id)\(number)", "extend", holder, at: dice.near(time), &dice)
                use.article = article.id
                use.untilDay = judge.day(of: time) + dice.number(-1...5)
                if holder == "Board" { (use.body, use.support) = ("Board", .confirmed) }
                extensions.append(use)
            }
        }
        return extensions
    }

    // MARK: - Groups

    /// Somebody answers for groups, and a reading says otherwise who for whom.
    static func groups(_ accord: inout TwinAccord, _ dice: inout Dice) {
        let party = dice.pick(["A", "B"])
        accord.answers = dice.pick([
            ["red": party], ["red": party], ["red": "A", "blue": "B"], ["red": party, "blue": party],
        ])
        let other = party == "A" ? "B" : "A"
        let own = accord.answers.filter { $0.value == other }.map(\.key)
        // Nobody for red, blue instead of it, or both.
        let groups = dice.pick([[], ["blue"], ["blue", "red"]]).filter { !own.contains($0) }
        if !dice.chance(3) {
            accord.readings.append(.init(name: "Second", answers: .init(party: party, groups: groups)))
        }
    }

    /// Some of what parties did, as the deeds of groups. How a grade comes about from the camps of who tells is not asked here.
    static func byGroups(_ facts: [TwinFact], _ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        guard !accord.answers.isEmpty else { return facts }
        return facts.map { fact in
            var fact = fact
            if fact.actor != nil, fact.kind != .will, fact.support == .confirmed || fact.support == .reported,
                dice.chance(2)
            {
                fact.actor = dice.pick(["red", "red", "blue"])
            }
            return fact
        }
    }

    /// A body's totals grow: of one that says less, or says it at the same time, the meaning is a question of its own.
    private static func growing(_ facts: [TwinFact], hasGroups: Bool) -> [TwinFact] {
        var largest: [String: (to: Int64, high: Int)] = [:]
        return facts.sorted { $0.from < $1.from }.filter { fact in
            guard fact.kind == .count else { return true }
            let name = "\(fact.body) \(hasGroups ? "" : fact.actor ?? "")"
            if let last = largest[name], fact.from <= last.to || fact.low ?? 0 < last.high { return false }
            largest[name] = (fact.to, fact.high ?? fact.low ?? 0)
            return true
        }
    }

    static func will(_ id: String, _ act: String, _ party: String, at time: Int64, _ dice: inout Dice) -> TwinFact {
        TwinFact(id, .will, at: time) {
            $0.act = act
            $0.actor = party
            $0.support = .own
        }
    }

    /// Some parts left open.
    static func blur(_ fact: inout TwinFact, _ dice: inout Dice) {
        guard fact.kind != .coverage else { return }
        if dice.chance(6) { fact.from -= Int64(dice.pick([1, 3600, 90_000])) }
        if dice.chance(6) { fact.to += Int64(dice.pick([1, 3600, 90_000])) }
        let isSaid = fact.kind == .verification || fact.kind == .count
        let isOwnWord = fact.body == "A" || fact.body == "B" || fact.kind == .event && fact.body == "Board"
        if !isOwnWord, dice.chance(6) {
            fact.support =
                fact.kind == .count
                ? .confirmed
                : fact.kind == .will || isSaid || fact.kind == .sighting || fact.kind == .clearance
                    ? dice.pick([.alleged, .reported])
                    : dice.pick([.reported, .alleged, .own, .corroborated, .contested])
        }
        if fact.actor == nil && fact.support == .contested { fact.support = .reported }
    }

    /// A fact that may show that a duty is done.
    private static func performed(
        _ duty: TwinAccord.Duty, _ article: String, _ party: String, _ id: String, at time: Int64, _ dice: inout Dice
    ) -> TwinFact {
        var fact = TwinFact(id, at: time)
        fact.actor = party
        let number: Int
        switch duty.amount {
        case .exactly(let owed), .atLeast(let owed), .number(let owed): number = owed
        case .all, nil: number = 1
        case .every: number = 6
        case .half: number = 3
        }
        if duty.proof == .decision, dice.chance(2) {
            fact.kind = .will
            (fact.act, fact.actor, fact.body, fact.article) = ("decision", "Board", "Board", article)
            fact.answer = dice.pick([nil, "yes", "yes", "no"])
            if let stages = duty.stages, !dice.chance(5) { fact.stage = dice.number(1...stages.count) }
            return fact
        }
        let isShown = (duty.proof != nil && (duty.countedBy == nil || dice.chance(2)))
        let isBegun = duty.beginning != nil || duty.stages?.beginning != nil
        let isByAct = duty.proof == .receipt || duty.proof == .declaration || duty.proof == .decision
        if isShown, !(isBegun && dice.chance(2)), !(isByAct && dice.chance(2)) {
            fact.kind = .verification
            if duty.proof == .receipt, !dice.chance(5) { fact.body = "Board" }
            if duty.proof == .declaration, !dice.chance(5) { fact.body = party }
            fact.article = article
            fact.actor = nil
            if let stages = duty.stages, !dice.chance(5) {
                fact.stage = dice.number(1...stages.count)
                if let each = stages.each, dice.chance(2) { fact.low = dice.pick([each, each, each - 1]) }
            } else if duty.amount != nil, duty.amount != .all, dice.chance(2) {
                fact.low = dice.pick([number, number - 1])
                if duty.isExact, dice.chance(4) { fact.low = number + 1 }
            }
            if fact.low != nil, dice.chance(3) { fact.high = (fact.low ?? 0) + 1 }
            return fact
        }
        if let body = duty.countedBy, !(isBegun && dice.chance(2)) {
            fact.kind = .count
            fact.body = dice.chance(5) ? "Board" : body
            fact.thing = dice.chance(6) ? nil : duty.thing?.name
            fact.low = dice.pick([number, number, number - 1, number / 2])
            if dice.chance(4) { fact.high = (fact.low ?? 0) + 1 }
            return fact
        }
        if duty.amount == .all, dice.chance(2) {
            fact.kind = dice.chance(3) ? .sighting : .clearance
            fact.thing = duty.thing?.name
            fact.place =
                fact.kind == .sighting
                ? dice.pick([.west, .west, .edge, .elsewhere]) : .area(duty.place?.area ?? "west")
            if dice.chance(2), fact.kind == .clearance { fact.actor = nil }
            return fact
        }
        fact.act = TwinJudge.classOf[duty.act] ?? duty.act
        fact.thing = dice.chance(8) ? nil : duty.thing?.name
        if duty.amount == .all || duty.amount == .every, isByAct {
            fact.low = dice.pick([nil, nil, number])
        } else if duty.amount != nil, duty.amount != .all {
            fact.low = dice.pick([number, number, number / 2, number - 1])
            if dice.chance(5) { fact.high = (fact.low ?? 0) + 2 }
        }
        if let place = duty.place {
            fact.place =
                place.relation == "from"
                ? dice.pick([.from("west"), .from("west"), .west, .from("east")])
                : dice.pick([.east, .east, .border, .elsewhere, .unknown])
        }
        // What whoever has to show it tells of the act itself.
        if duty.proof == .receipt, !dice.chance(4) { fact.body = "Board" }
        if duty.proof == .declaration, !dice.chance(4) { fact.support = .own }
        if duty.thing?.name == "listed", fact.thing != nil {
            fact.thing = dice.pick(["listed", "listed", "listed", "detainee"])
        }
        if duty.to != nil { fact.addressee = dice.pick(["Board", "Board", "Board", nil, "Mission"]) }
        if let stages = duty.stages { fact.stage = dice.number(1...stages.count) }
        if dice.chance(10) { fact.actor = nil }
        if fact.actor == nil, fact.support == .own { fact.support = .confirmed }
        if duty.isExact, dice.chance(6) { (fact.low, fact.high) = (number + 1, nil) }
        return fact
    }
}

extension TwinAccord.Duty {
    /// Whether it asks for so many and no more.
    var isExact: Bool { if case .exactly? = amount { true } else { false } }
}

extension TwinAccord.Article {
    /// What each notice sets off is discharged by none of them for good.
    fileprivate var isSetOffByNotice: Bool {
        terms.contains { term in
            if case .duty(let duty) = term.demand, case .given? = duty.when { true } else { false }
        }
    }
}
