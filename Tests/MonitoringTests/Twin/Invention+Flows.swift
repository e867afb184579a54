import Vocabulary

/// Numbers over time: ceilings and floors for each day, week, month and term, balances, ratios.
extension Invention {
    static func flows(_ dice: inout Dice) -> TwinAccord {
        var accord = TwinAccord(signed: Dice.at(0, 10), articles: [])
        accord.force.start = dice.pick([.at(.at(Dice.at(0))), .at(.at(Dice.at(3, 12))), .at(.at(Dice.at(6)))])
        accord.force.end = dice.pick([.never, .never, .lasts(.days(20)), .lasts(.days(8)), .lasts(.days(5))])
        if case .lasts = accord.force.end, dice.chance(2) {
            accord.force.renewal = .agreed(.days(8), of: ["A", "B"], .beforeTheEnd)
            accord.force.countsGoOn = dice.chance(2)
        }
        if !dice.chance(3) { accord.register = ["release"] }
        for number in 1...dice.number(1...2) {
            let window: TwinAccord.Flow.Window =
                dice.pick([
                    .day, .weekFromStart, .weekFromStart, .monday, .month, .month, .length(.days(5)), .term, .term,
                ])
            let soldiers = (words: "soldiers", name: "soldier")
            let flow: TwinAccord.Flow
            switch dice.number(0...11) {
            case 0, 1: flow = .init(kind: .ceiling(dice.pick([5, 10]), window), thing: soldiers, area: "whole")
            case 2, 3, 4:
                flow = .init(
                    kind: .floor(dice.pick([2, 4]), window), thing: (words: "fuel_ships", name: "fuel_ship"),
                    area: "west")
            case 5: flow = .init(kind: .balance, thing: soldiers, area: "whole")
            default:
                flow = .init(
                    kind: .ratio(
                        each: 1, other: (words: "hostages", name: "hostage"), by: "B", owed: 3,
                        within: dice.pick([.hours(24), .days(2)]), oneByOne: false),
                    thing: (words: "prisoners", name: "detainee"))
            }
            var bearer: String? = dice.pick([nil, "A"])
            if case .ratio = flow.kind { bearer = "A" }
            accord.articles.append(.init(id: "\(number)", terms: [.init(bearer: bearer, demand: .flow(flow))]))
        }
        if dice.chance(4) { groups(&accord, &dice) }
        return accord
    }

    static func flowFacts(_ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        var facts: [TwinFact] = []
        if !dice.chance(5) {
            facts.append(TwinFact("watch", .coverage, at: Dice.at(-1), to: Dice.at(dice.pick([6, 60, 60, 60]))))
        }
        for party in accord.parties where !dice.chance(3) {
            var consent = will("renews-\(party)", "acceptance", party, at: dice.hour(in: 2...7), &dice)
            consent.subject = "renewal"
            facts.append(consent)
        }
        let judge = TwinJudge(accord, facts, now: Dice.at(25))
        for number in 0..<dice.number(4...12) {
            guard case .flow(let flow) = dice.pick(accord.articles).terms[0].demand else { continue }
            let article = accord.articles[0]
            var time = dice.hour(in: 0...22)
            var fact = TwinFact("moved\(number)", at: time)
            fact.actor = dice.chance(16) ? nil : dice.pick(["A", "A", "B"])
            fact.thing = dice.chance(20) ? "unknown" : flow.thing.name
            fact.place = dice.pick([.west, .west, .west, .west, .west, .east, .edge])
            switch flow.kind {
            case .ceiling(let limit, let window), .floor(let limit, let window):
                if case .ceiling = flow.kind { fact.act = "bringing_in" } else { fact.act = "admission" }
                fact.low = dice.pick([limit, limit / 2, limit / 2 + 1, 1])
                let edges = judge.windows(window, article).compactMap(\.until)
                if !edges.isEmpty, dice.chance(2) { time = dice.near(dice.pick(edges)) }
            case .balance:
                fact.act = dice.pick(["bringing_in", "removal"])
                fact.low = dice.pick([3, 5])
            case .ratio:
                fact.act = "release"
                if dice.chance(2) {
                    (fact.thing, fact.actor, fact.low) = ("hostage", "B", dice.pick([1, 2]))
                } else {
                    fact.low = dice.pick([3, 3, 5])
                }
                fact.place = .unknown
            }
            (fact.from, fact.to) = (time, time)
            if dice.chance(9) { fact.high = (fact.low ?? 1) + 2 }
            if dice.chance(3) { blur(&fact, &dice) }
            facts.append(fact)
        }
        return byGroups(facts, accord, &dice)
    }
}
