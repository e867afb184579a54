import Vocabulary

/// States: what a party may not have, has to keep out or in, and what was seen, looked for in vain, counted.
extension Invention {
    static func states(_ dice: inout Dice) -> TwinAccord {
        var accord = TwinAccord(signed: Dice.at(0, 10), articles: [])
        accord.force.start = dice.pick([
            .at(.at(Dice.at(2))), .at(.at(Dice.at(1, 12))), .at(.signature), .once([.accepted(["A", "B"])]),
        ])
        accord.force.end = dice.pick([.never, .never, .never, .lasts(.days(4))])
        for number in 1...dice.number(1...2) {
            let area = dice.pick(["west", "whole", "whole"])
            let thing = dice.pick([(words: "tanks", name: "tank"), (words: "soldiers", name: "soldier")])
            let demand: TwinAccord.Demand
            switch dice.number(0...5) {
            case 0: demand = .have(.init(thing: thing, area: area))
            case 1: demand = .have(.init(thing: (words: "mortars", name: "mortar"), calibre: 100, area: area))
            case 2: demand = .keep(.init(thing: thing, isOut: dice.chance(2), area: area))
            default:
                demand = .have(
                    .init(thing: thing, area: area, moreThan: dice.pick([3, 10]), hours: dice.pick([nil, nil, 12])))
            }
            accord.articles.append(
                .init(id: "\(number)", terms: [.init(bearer: dice.pick([nil, "A"]), demand: demand)]))
        }
        accord.boardIsComplete = !dice.chance(4)
        if dice.chance(4) {
            let id = dice.pick(accord.articles).id
            accord.powers = [.init(holders: ["Board"], act: .allow, article: id)]
        }
        if dice.chance(4) { groups(&accord, &dice) }
        return accord
    }

    static func stateFacts(_ accord: TwinAccord, _ dice: inout Dice) -> [TwinFact] {
        var facts: [TwinFact] = []
        for party in accord.parties where !dice.chance(6) {
            facts.append(will("accepts-\(party)", "acceptance", party, at: dice.hour(in: 0...2), &dice))
        }
        var time = dice.hour(in: 1...8)
        for number in 0..<dice.number(2...7) {
            let demand = dice.pick(accord.articles).terms[0].demand
            let (name, limit): (String, Int?) =
                switch demand {
                case .have(let have): (have.thing.name, have.moreThan)
                case .keep(let keep): (keep.thing.name, nil)
                default: ("tank", nil)
                }
            // Half of all are of the time of the one before.
            if dice.chance(2) {
                time = dice.chance(3) ? time + Int64(dice.pick([1, 3600, 43_200, 43_201])) : dice.hour(in: 1...8)
            }
            var fact = TwinFact("seen\(number)", .sighting, at: time)
            fact.actor = dice.chance(7) ? nil : dice.pick(["A", "A", "B"])
            fact.thing = name
            if name == "mortar" { fact.calibre = dice.pick([nil, 82, 100, 120]) }
            switch dice.number(0...3) {
            case 0, 1:
                if dice.chance(6) { fact.thing = dice.pick(["heavy_weapon", "unknown"]) }
                fact.place = dice.pick([.west, .west, .west, .west, .east, .edge, .border, .elsewhere, .unknown])
                fact.low = dice.pick([nil, 4, 11, 11])
                if dice.chance(3) { fact.high = (fact.low ?? 1) + dice.number(0...3) }
            case 2:
                fact.kind = .count
                fact.place = .area(dice.pick(["west", "east", "whole", "whole"]))
                fact.low =
                    limit.map { dice.pick([$0, $0 + 1, $0 + 1, $0 + 4, $0 / 2 + 1, $0 / 2 + 1, 0]) }
                    ?? dice.pick([0, 2, 2])
                if dice.chance(5) { fact.high = (fact.low ?? 0) + 2 }
            default:
                fact.kind = .clearance
                fact.place = .area(dice.pick(["west", "whole", "whole"]))
            }
            if dice.chance(6) { fact.from -= Int64(dice.pick([1, 3600, 50_000])) }
            if dice.chance(6) { fact.support = dice.pick([.reported, .alleged]) }
            facts.append(fact)
            if !accord.powers.isEmpty, dice.chance(2) {
                var leave = will("leave\(number)", "leave", "Board", at: dice.near(fact.from), &dice)
                (leave.about, leave.body, leave.support) = (fact.id, "Board", .confirmed)
                blur(&leave, &dice)
                facts.append(leave)
            }
        }
        return byGroups(facts, accord, &dice)
    }
}
