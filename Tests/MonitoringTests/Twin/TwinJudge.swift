import Foundation
import Vocabulary

/// Judges a ``TwinAccord`` straight from "Meaning" in the language's design: every formula is run twice, once counting for
/// a breach what is possible and against it what is established, once the reverse.
///
/// Slow and obvious on purpose, and without a line of the engine's: every question is a search through all facts.
struct TwinJudge {
    let accord: TwinAccord
    let reading: String
    let facts: [TwinFact]
    /// The last second that is known of.
    let now: Int64
    let zone: CivilZone
    /// Everything was watched.
    let isAllWatched: Bool
    let memo = Memo()

    init(_ accord: TwinAccord, reading: String = "text", _ facts: [TwinFact], now: Int64, isAllWatched: Bool = false) {
        self.accord = accord
        self.reading = reading
        // An act of a group is judged as that of the party that answers for it.
        self.facts = facts.map { fact in
            var fact = fact
            if let actor = fact.actor, let party = accord.answers[actor] { (fact.actor, fact.group) = (party, actor) }
            return fact
        }
        self.now = now
        self.isAllWatched = isAllWatched
        zone = CivilZone(identifier: accord.zone) ?? .utc
    }

    /// The verdict of every instance.
    func verdicts() -> [TwinKey: Verdict] {
        var verdicts: [TwinKey: Verdict] = [:]
        for article in accord.articles {
            for (place, term) in article.terms.enumerated() {
                for party in term.bearer.map({ [$0] }) ?? accord.parties {
                    let key = TwinKey(reading: reading, article: article.id, term: place + 1, party: party)
                    switch term.demand {
                    case .duty(let duty):
                        judge(duty, article, key, &verdicts)
                        if duty.thereafter { thereafter(duty, article, key, &verdicts) }
                    case .ban(let ban): judge(ban, article, key, &verdicts)
                    case .have(let have): judge(have, article, key, &verdicts)
                    case .keep(let keep): judge(keep, article, key, &verdicts)
                    case .flow(let flow): judge(flow, article, key, &verdicts)
                    }
                }
            }
        }
        return verdicts
    }

    // MARK: - Atomic questions

    func happened(_ fact: TwinFact) -> Truth {
        switch fact.support {
        case .confirmed, .corroborated, .contested: .true
        case .reported, .alleged, .own: .unknown
        }
    }

    func isBy(_ party: String, _ fact: TwinFact) -> Truth {
        guard let actor = fact.actor else { return .unknown }
        guard actor == party else { return .false }
        switch fact.support {
        case .confirmed, .corroborated: return .true
        case .reported, .alleged, .own, .contested: return .unknown
        }
    }

    /// Classes beneath others, as far as these tests use them.
    private static let above = [
        "tank": "heavy_weapon", "mortar": "heavy_weapon", "heavy_weapon": "arms", "detainee": "detained_person",
        "hostage": "detained_person", "soldier": "armed_person", "fuel_ship": "vessel", "listed": "detainee",
    ]

    func isOf(_ thing: String?, _ fact: TwinFact) -> Truth {
        guard let thing else { return .true }
        guard let told = fact.thing, told != "unknown" else { return .unknown }
        func line(_ name: String) -> [String] { [name] + (Self.above[name].map(line) ?? []) }
        return line(told).contains(thing) ? .true : line(thing).contains(told) ? .unknown : .false
    }

    /// Whether a class lies within another.
    func isWithin(_ thing: String, _ other: String?) -> Bool {
        thing == other || (Self.above[thing].map { isWithin($0, other) } ?? false)
    }

    /// Whether it took place in an area, of a line that is fixed anew as it was then.
    func isIn(_ area: String, _ fact: TwinFact) -> Truth {
        guard let fixed = accord.fixed, area.hasPrefix("front") else { return isIn(area, fact.place) }
        var times = [fact.from, fact.to]
        if fact.from < fixed, fixed <= fact.to { times += [fixed - 1, fixed] }
        // As of a date: as it was with the first second of that day.
        if let date = area.components(separatedBy: " as of ").last, let day = try? Timestamp.read(date),
            case .date(let civil) = day
        {
            times = [start(ofDay: civil.day)]
        }
        let answers = Set(times.map { isIn($0 < fixed ? "west" : "east", fact.place) })
        return answers.count == 1 ? answers.first ?? .unknown : .unknown
    }

    func isIn(_ area: String, _ place: TwinFact.Place) -> Truth {
        switch (place, area) {
        case (.unknown, _), (.from, _): .unknown
        case (.elsewhere, _): .false
        case (.west, "whole"), (.east, "whole"), (.border, "whole"): .true
        case (.west, let area): Truth(area == "west")
        case (.east, let area): Truth(area == "east")
        case (.edge, "east"): .false
        case (.edge, _), (.border, _): .unknown
        case (.area(let told), let area), (.part(let told), let area):
            told == area || area == "whole" ? .true : told == "whole" ? .unknown : .false
        }
    }

    /// When a fact was, if it was.
    func bound(_ fact: TwinFact, if truth: Truth) -> TwinBound {
        truth == .false
            ? .never : TwinBound(early: fact.from, late: truth == .true ? fact.to : nil, latest: fact.to)
    }

    /// A fact of will: proved by who does it, else by the accord's grade.
    func willed(_ fact: TwinFact, by party: String) -> Truth {
        guard fact.actor == party else { return fact.actor == nil ? .unknown : .false }
        // Its own word proves what a body says.
        if fact.body == party, fact.support == .reported { return .true }
        switch fact.support {
        case .confirmed, .corroborated, .own: return .true
        case .reported, .alleged, .contested: return .unknown
        }
    }

    /// The first of the facts of will that are so, by each of several.
    func given(by parties: [String], _ matches: (TwinFact) -> Bool) -> TwinBound {
        TwinBound.all(
            parties.map { party in
                TwinBound.any(
                    facts.filter { $0.kind == .will && matches($0) }.map { bound($0, if: willed($0, by: party)) })
            })
    }
}
