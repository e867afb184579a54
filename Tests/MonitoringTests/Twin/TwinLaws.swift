import Accords
import Documents
import Testing
import Vocabulary

/// Laws that hold whatever the constructs mean, on all accords and facts that the cross-check invents.
@Suite("Laws on every construct")
struct TwinLaws {
    struct Family: Sendable, CustomTestStringConvertible {
        var name: String
        var accord: @Sendable (inout Dice) -> TwinAccord
        var facts: @Sendable (TwinAccord, inout Dice) -> [TwinFact]
        var testDescription: String { name }
    }

    static let families = [
        Family(name: "duties", accord: { Invention.duties(&$0) }, facts: { Invention.dutyFacts($0, &$1) }),
        Family(name: "force", accord: { Invention.terms(&$0) }, facts: { Invention.termFacts($0, &$1) }),
        Family(name: "exceptions", accord: { Invention.exceptions(&$0) }, facts: { Invention.exceptionFacts($0, &$1) }),
        Family(name: "states", accord: { Invention.states(&$0) }, facts: { Invention.stateFacts($0, &$1) }),
        Family(name: "flows", accord: { Invention.flows(&$0) }, facts: { Invention.flowFacts($0, &$1) }),
    ]

    /// Some accords of a family with the engine and facts for each.
    private func each(
        _ family: Family, _ count: Int, _ body: (TwinEngine, [TwinFact], Int64, inout Dice) throws -> Void
    ) rethrows {
        for seed in Effort.seeds(count) {
            var dice = Dice(seed &+ 5000)
            let accord = family.accord(&dice)
            guard let engine = TwinEngine(accord) else { continue }
            let now = dice.hour(in: 6...20)
            let facts = family.facts(accord, &dice).filter { $0.to <= now }
            try body(engine, facts, now, &dice)
        }
    }

    @Test("With the two sides exchanged everywhere, the result is the mirror image", arguments: families)
    func mirror(_ family: Family) throws {
        try each(family, 25) { engine, facts, now, _ in
            let exchanged = Self.exchanged(engine.accord.document)
            var errors: [String] = []
            let text = Self.inOrder(exchanged)
            let mirror = try #require(TwinEngine(engine.accord, document: text, errors: &errors), "\(errors)")
            let csv = TwinFact.csv(facts, now: now, parties: engine.accord.parties)
            let plain = engine.verdicts(csv: csv, now: now, isAllWatched: false)
            let other = mirror.verdicts(csv: Self.exchanged(csv), now: now, isAllWatched: false)
            let back = Dictionary(
                uniqueKeysWithValues: other.map { key, verdict in
                    var key = key
                    key.party = Self.exchanged(key.party)
                    key.about = Self.exchanged(key.about)
                    return (key, verdict)
                })
            #expect(plain == back, "\(text)\n\(csv)\(TwinTrial.differences(said: plain, right: back))")
        }
    }

    /// The order in which parties are declared stays.
    private static func inOrder(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let places = lines.indices.filter { lines[$0].hasPrefix("party ") }
        for (place, line) in zip(places, places.map { lines[$0] }.sorted()) { lines[place] = line }
        return lines.joined(separator: "\n")
    }

    /// A for B and B for A, wherever they stand as words.
    private static func exchanged(_ text: String) -> String {
        var (result, word) = ("", "")
        for character in text + "\0" {
            if character.isLetter || character.isNumber || character == "_" {
                word.append(character)
                continue
            }
            result += word == "A" ? "B" : word == "B" ? "A" : word
            word = ""
            if character != "\0" { result.append(character) }
        }
        return result
    }

    @Test("The order of rows does not show", arguments: families)
    func rowOrder(_ family: Family) {
        each(family, 25) { engine, facts, now, dice in
            let first = engine.verdicts(facts, now: now, isAllWatched: false)
            let second = engine.verdicts(facts.shuffled(using: &dice.generator), now: now, isAllWatched: false)
            #expect(first == second, "\(engine.accord.document)\n\(TwinTrial.differences(said: first, right: second))")
        }
    }

    @Test("What is formatted says the same, and formatting it again changes nothing", arguments: families)
    func format(_ family: Family) throws {
        try each(family, 40) { engine, facts, now, _ in
            let source = try #require(SourceDocument.read(engine.accord.document, named: "invented.md").document)
            let once = Accords.format(source)
            let again = Accords.format(try #require(SourceDocument.read(once, named: "invented.md").document))
            #expect(once == again)
            var errors: [String] = []
            let formatted = try #require(
                TwinEngine(engine.accord, document: once, errors: &errors), "\(errors)\n\(once)")
            let (left, right) = (
                engine.verdicts(facts, now: now, isAllWatched: false),
                formatted.verdicts(facts, now: now, isAllWatched: false)
            )
            #expect(left == right, "\(once)\n\(TwinTrial.differences(said: right, right: left))")
        }
    }

    @Test("As known at a time is what follows from what was received by then", arguments: families)
    func knownAt(_ family: Family) {
        each(family, 30) { engine, facts, now, dice in
            let late = facts.map { fact in
                var fact = fact
                fact.received = fact.to + Int64(dice.pick([0, 0, 3600, 200_000]))
                return fact
            }
            let then = now - Int64(dice.number(0...6)) * 43_200
            let known = late.filter { $0.received ?? 0 <= then }
            let first = engine.verdicts(late, now: now, isAllWatched: false, knownAt: then)
            let second = engine.verdicts(known, now: then, isAllWatched: false)
            #expect(first == second, "\(engine.accord.document)\n\(TwinTrial.differences(said: first, right: second))")
        }
    }

    @Test("A retraction takes back all that its row told, an amendment tells it anew", arguments: families)
    func corrected(_ family: Family) {
        each(family, 25) { engine, facts, now, dice in
            guard
                let place = facts.indices.filter({ facts[$0].support == .confirmed && facts[$0].kind != .will })
                    .randomElement(using: &dice.generator)
            else { return }
            var retraction = TwinFact("retraction", facts[place].kind, at: facts[place].to) {
                $0.retracts = facts[place].id
            }
            retraction.body = facts[place].body
            (retraction.low, retraction.act) = (facts[place].low ?? 0, facts[place].act)
            var others = facts
            others.remove(at: place)
            let without = engine.verdicts(others, now: now, isAllWatched: false)
            let retracted = engine.verdicts(facts + [retraction], now: now, isAllWatched: false)
            #expect(
                without == retracted,
                "\(engine.accord.document)\n\(facts[place])\n\(TwinTrial.differences(said: retracted, right: without))")
        }
    }
}
