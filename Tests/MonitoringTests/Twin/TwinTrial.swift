import Vocabulary

/// One accord with facts, as it is given to the engine and to its twin.
struct TwinTrial: Sendable, CustomStringConvertible {
    var accord: TwinAccord
    var facts: [TwinFact]
    var now: Int64
    var isAllWatched = false

    /// What the twin says.
    func right() -> [TwinKey: Verdict] {
        if accord.readings.isEmpty { return TwinJudge(accord, facts, now: now, isAllWatched: isAllWatched).verdicts() }
        var all: [TwinKey: Verdict] = [:]
        // What stands outside the readings is judged too, unless one of them restates nothing.
        let hasOwn = accord.readings.contains {
            $0.force == nil && $0.article == nil && $0.question == nil && $0.answers == nil
        }
        for reading in (hasOwn ? [] : [TwinAccord.Reading(name: "text")]) + accord.readings {
            let judge = TwinJudge(
                accord.read(reading), reading: reading.name, facts, now: now, isAllWatched: isAllWatched)
            all.merge(judge.verdicts()) { $1 }
        }
        return all
    }

    /// Where the two part, in words.
    func differences(_ engine: TwinEngine? = nil) -> [String] {
        guard let engine = engine ?? TwinEngine(accord) else { return [] }
        return Self.differences(
            said: engine.verdicts(facts, now: now, isAllWatched: isAllWatched), right: right())
    }

    static func differences(said: [TwinKey: Verdict], right: [TwinKey: Verdict]) -> [String] {
        Set(said.keys).union(right.keys).sorted().compactMap { key in
            let (said, right) = (said[key], right[key])
            // An instance that nothing touches is kept, whether or not it is listed.
            guard said != right, said ?? .kept != right ?? .kept else { return nil }
            return "\(key): the engine says \(said?.name ?? "nothing"), its twin \(right?.name ?? "nothing")"
        }
    }

    var description: String {
        "\(accord.document)\nnow \(Instant(now).utc)\(isAllWatched ? ", all watched" : "")\n"
            + facts.map { "  \($0)" }.joined(separator: "\n")
    }

    // MARK: - Shrinking

    /// A smaller trial that fails in the same way.
    func shrunk() -> TwinTrial {
        var least = self
        func fails(_ trial: TwinTrial) -> Bool { !trial.differences().isEmpty }
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            for place in least.facts.indices.reversed() {
                var candidate = least
                candidate.facts.remove(at: place)
                if fails(candidate) { (least, isSmaller) = (candidate, true) }
            }
            for candidate in least.simplerAccords where fails(candidate) {
                (least, isSmaller) = (candidate, true)
                break
            }
            for place in least.facts.indices {
                for change in Self.simplerFacts {
                    var candidate = least
                    change(&candidate.facts[place])
                    // A count says a number, and nothing says only the most that it may be.
                    let fact = candidate.facts[place]
                    if fact.low == nil, fact.kind == .count || fact.high != nil { continue }
                    if candidate.facts[place] != least.facts[place], fails(candidate) {
                        (least, isSmaller) = (candidate, true)
                    }
                }
            }
        }
        return least
    }

    private static var simplerFacts: [(inout TwinFact) -> Void] {
        [
            { $0.support = .confirmed }, { $0.to = $0.from }, { $0.from = $0.to }, { $0.high = nil }, { $0.low = nil },
            { $0.calibre = nil }, { $0.stage = nil }, { $0.addressee = nil },
        ]
    }

    /// The same with one article, term, clause or line less.
    private var simplerAccords: [TwinTrial] {
        var all: [TwinTrial] = []
        func add(_ change: (inout TwinAccord) -> Void) {
            var candidate = self
            change(&candidate.accord)
            if candidate.accord.document != accord.document { all.append(candidate) }
        }
        for place in accord.articles.indices where accord.articles.count > 1 { add { $0.articles.remove(at: place) } }
        for place in accord.phases.indices { add { $0.phases.remove(at: place) } }
        for place in accord.questions.indices { add { $0.questions.remove(at: place) } }
        for place in accord.powers.indices { add { $0.powers.remove(at: place) } }
        for place in accord.readings.indices where accord.readings.count > 1 { add { $0.readings.remove(at: place) } }
        add { $0.force = TwinAccord.Force(start: .at(.at($0.signed))) }
        add { $0.force.renewal = nil }
        add { $0.dayOne = nil }
        for article in accord.articles.indices {
            add { $0.articles[article].phase = nil }
            add { $0.articles[article].force = nil }
            add { $0.articles[article].powers = [] }
            for term in accord.articles[article].terms.indices {
                if accord.articles[article].terms.count > 1 { add { $0.articles[article].terms.remove(at: term) } }
                add { $0.articles[article].terms[term].bearer = $0.articles[article].terms[term].bearer ?? "A" }
                guard case .duty(let duty) = accord.articles[article].terms[term].demand else { continue }
                func simpler(_ change: (inout TwinAccord.Duty) -> Void) {
                    var smaller = duty
                    change(&smaller)
                    add { $0.articles[article].terms[term].demand = .duty(smaller) }
                }
                simpler { $0.beginning = nil }
                simpler { $0.stages = nil }
                simpler { $0.ofWhich = nil }
                simpler { $0.proof = nil }
                simpler { $0.countedBy = nil }
                simpler { $0.notBefore = nil }
                simpler { $0.notBeforeDay = nil }
                simpler { $0.before = nil }
                simpler { $0.inStep = nil }
                simpler { $0.thereafter = false }
                simpler { $0.when = nil }
                simpler { $0.to = nil }
            }
        }
        return all
    }
}

extension TwinAccord {
    /// The complete text under a reading.
    func read(_ reading: Reading) -> TwinAccord {
        var accord = self
        if let force = reading.force { accord.force = force }
        if let answers = reading.answers {
            accord.answers = accord.answers.filter { $0.value != answers.party }
            for group in answers.groups { accord.answers[group] = answers.party }
        }
        if let article = reading.article {
            for place in accord.articles.indices where accord.articles[place].id == article.id {
                accord.articles[place] = article
            }
        }
        if let question = reading.question {
            for place in accord.questions.indices where accord.questions[place].name == question.name {
                accord.questions[place].inReplyTo = question.inReplyTo
                accord.questions[place].answer = question.answer
                if question.inReplyTo == nil { accord.questions[place].decidedBy = question.decidedBy }
            }
        }
        return accord
    }
}

/// How often each verdict was given.
struct TwinTally: Sendable, CustomStringConvertible {
    var verdicts: [Verdict: Int] = [:]
    var trials = 0

    mutating func note(_ found: [TwinKey: Verdict]) {
        trials += 1
        for verdict in found.values { verdicts[verdict, default: 0] += 1 }
    }

    mutating func add(_ other: TwinTally) {
        trials += other.trials
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
    }

    var total: Int { verdicts.values.reduce(0, +) }

    /// Those that are less than a tenth of all.
    func rare(_ wanted: [Verdict] = Verdict.allCases) -> [Verdict] {
        wanted.filter { verdicts[$0, default: 0] * 10 < total }
    }

    var description: String {
        "\(trials) trials, \(total) instances: "
            + verdicts.sorted { $0.key < $1.key }.map { "\($0.key.name) \($0.value) (\($0.value * 100 / total) %)" }
            .joined(separator: ", ")
    }
}
