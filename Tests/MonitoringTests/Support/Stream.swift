import Monitoring
import Vocabulary

/// An invented stream of claims under a pact, with the last second that is known of.
struct Stream: Sendable {
    var pact: Pact
    var claims: [Claim]
    var now: Int64

    /// Ten to forty deeds of which everything is known.
    init(exact pact: Pact, events: Int, using generator: inout SeededGenerator) {
        self.pact = pact
        var deeds: [Deed] = []
        var time: Int64 = 0
        while deeds.count < events {
            // Deeds of the same second are wanted, too.
            time += Int64.random(in: 0...pact.step, using: &generator)
            let party = pact.parties.randomElement(using: &generator) ?? "A"
            if !pact.words.isEmpty, Int.random(in: 0..<6, using: &generator) == 0 || deeds.count < 2 {
                let word = pact.words.randomElement(using: &generator) ?? "stop"
                // A notice that ends everything is better late than at once.
                if word != "stop" || deeds.count > events / 2 || Int.random(in: 0..<6, using: &generator) == 0 {
                    deeds.append(Deed(id: "w\(deeds.count)", at: time, by: party, act: word))
                    continue
                }
            }
            let act = ["shelling", "shelling", "missile_strike", "movement"].randomElement(using: &generator) ?? ""
            let zone = ["energy", "energy", "buffer", "buffer", "elsewhere"].randomElement(using: &generator) ?? ""
            let deed = Deed(id: "d\(deeds.count)", at: time, by: party, act: act, zone: zone)
            deeds.append(deed)
            if pact.hasDuty, Int.random(in: 0..<10, using: &generator) < 5 {
                deeds.append(
                    Deed(
                        id: "n\(deeds.count)", at: time + Int64.random(in: -1...12, using: &generator), by: party,
                        act: "notify", about: deed.id))
            }
        }
        claims = deeds.map { Claim($0) }
        now = (claims.map(\.to).max() ?? 0) + Int64.random(in: 0...4, using: &generator)
    }

    /// The same with some of what is known left open.
    func blurred(claims count: Int, using generator: inout SeededGenerator) -> Stream {
        var stream = self
        for place in claims.indices.shuffled(using: &generator).prefix(count) { stream.blur(place, using: &generator) }
        return stream
    }

    private mutating func blur(_ place: Int, using generator: inout SeededGenerator) {
        let isWord = Deed.words.contains(claims[place].act)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            switch Int.random(in: 0..<(isWord ? 4 : 7), using: &generator) {
            case 0, 1, 2:
                let width = Int64.random(in: 1...4, using: &generator)
                let before = Int64.random(in: 0...width, using: &generator)
                claims[place].from -= before
                claims[place].to = min(now, claims[place].to + width - before)
            case 3: claims[place].isAlleged = true
            case 4: claims[place].by = nil
            default: claims[place].isOnTheEdge = claims[place].zone != "elsewhere"
            }
        }
    }

    // MARK: - Completions

    private var choices: [[Deed?]] { claims.map { $0.completions(parties: pact.parties) } }

    /// How many completions there are; no more than a limit is counted.
    func completionCount(upTo limit: Int) -> Int {
        var count = 1
        for choice in choices where count <= limit { count *= choice.count }
        return count
    }

    /// Every completion where there are at most so many, else that many by chance.
    func completions(atMost limit: Int, using generator: inout SeededGenerator) -> (worlds: [[Deed]], areAll: Bool) {
        let choices = choices
        guard completionCount(upTo: limit) <= limit else {
            let some = (0..<limit).map { _ in choices.compactMap { $0.randomElement(using: &generator) ?? nil } }
            return (some, false)
        }
        var worlds: [[Deed]] = [[]]
        for choice in choices {
            worlds = worlds.flatMap { world in choice.map { deed in deed.map { world + [$0] } ?? world } }
        }
        return (worlds, true)
    }

    /// What the engine says, and what is so in each completion.
    func compared(
        _ monitor: Monitor, atMost limit: Int, using generator: inout SeededGenerator
    ) -> (verdicts: [SlowJudge.Case: Verdict], answers: [[SlowJudge.Case: SlowJudge.Answer]], areAll: Bool) {
        let (worlds, areAll) = completions(atMost: limit, using: &generator)
        return (
            pact.judged(claims, now: now, by: monitor), worlds.map { SlowJudge(pact, $0, now: now).answers }, areAll
        )
    }
}
