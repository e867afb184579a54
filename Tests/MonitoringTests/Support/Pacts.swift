/// The terms that streams are judged against: those of the conformance data, and each kind of reciprocity and force.
extension Pact {
    private static let attack: Set<String> = ["shelling", "missile_strike"]

    private static func ban(
        _ id: String = "1", in zone: String? = nil, reply: (String, Int64)? = nil, bearers: [String] = ["A", "B"]
    ) -> Clause {
        Clause(
            id: id, demand: .ban(attack, zone: zone, reply: reply.map { (act: $0.0, within: $0.1) }), bearers: bearers)
    }

    private static func clause(_ clause: Clause, _ change: (inout Clause) -> Void) -> Clause {
        var clause = clause
        change(&clause)
        return clause
    }

    static let conformance = Pact(
        name: "conformance",
        articles: [
            ban("1", in: "energy"),
            Clause(id: "2", demand: .notify(of: attack.union(["movement"]), within: 30)),
            ban("3", in: "buffer", reply: ("missile_strike", 5), bearers: ["B"]),
        ])

    static let excusedEachByTheOther = Pact(
        name: "each excused by the other's breach",
        articles: [clause(ban()) { $0.excuse = (5, Breaches(of: ["1"])) }])

    static let excusedByOneOfThree = Pact(
        name: "three parties, excused by breaches of two articles", parties: ["A", "B", "C"],
        articles: [
            clause(ban("1", in: "energy", bearers: ["A", "B", "C"])) { $0.excuse = (6, Breaches(of: ["1", "2"])) },
            clause(ban("2", in: "buffer", bearers: ["A", "B", "C"])) { $0.excuse = (3, Breaches(of: ["1"])) },
        ])

    static let excusedAfterTwo = Pact(
        name: "excused after two breaches within a while",
        articles: [clause(ban()) { $0.excuse = (8, Breaches(count: 2, within: 5, of: ["1"])) }])

    static let excusedAfterSilence = Pact(
        name: "excused after a duty of the other not done",
        articles: [
            Clause(id: "2", demand: .notify(of: ["movement", "missile_strike"], within: 12)),
            clause(ban("1")) { $0.excuse = (10, Breaches(of: ["2"])) },
        ])

    static let releasedAfterOne = Pact(
        name: "released after a breach",
        articles: [
            clause(ban("1", in: "energy")) { $0.release = Breaches(of: ["1"]) },
            ban("2", in: "buffer"),
        ])

    static let releasedAfterThree = Pact(
        name: "released after three breaches within a while",
        articles: [
            clause(ban("1")) { $0.release = Breaches(count: 3, within: 9, of: ["1"]) }
        ])

    static let onceAccepted = Pact(
        name: "once accepted by both, for a while",
        articles: [
            clause(ban()) {
                $0.begins = .accepted(["A", "B"]); $0.lasts = 25
            }
        ])

    static let endedAfterBreach = Pact(
        name: "ended by notice after a breach",
        articles: [clause(ban()) { $0.end = Breaches(of: ["1"]) }])

    static let renewed = Pact(
        name: "renewed unless notice",
        articles: [
            clause(ban()) {
                $0.begins = .at(3); $0.lasts = 11; $0.renewal = 9
            }
        ])

    static let suspended = Pact(
        name: "suspended and resumed",
        articles: [
            clause(ban("1", in: "energy")) {
                $0.isSuspendable = true; $0.excuse = (4, Breaches(of: ["1", "2"]))
            },
            ban("2", in: "buffer"),
        ])

    static let excusedAfterThreeEver = Pact(
        name: "excused after three breaches of two others, ever", parties: ["A", "B", "C"],
        articles: [
            clause(ban("1", bearers: ["A", "B", "C"])) { $0.excuse = (6, Breaches(count: 3, of: ["1"])) }
        ])

    static let calledAfter = Pact(
        name: "a call after each act, excused after breach of that",
        articles: [
            Clause(id: "1", demand: .call(after: attack, within: 5)),
            clause(ban("2", in: "energy")) { $0.excuse = (9, Breaches(of: ["1"])) },
        ])

    static let answered = Pact(
        name: "an answer for each breach, excused after another",
        articles: [
            clause(ban("1")) { $0.excuse = (4, Breaches(of: ["1", "2"])) },
            Clause(id: "2", demand: .answer(forBreachOf: "1", within: 8)),
        ])

    static let all = [
        calledAfter, answered,
        conformance, excusedEachByTheOther, excusedByOneOfThree, excusedAfterTwo, excusedAfterThreeEver,
        excusedAfterSilence, releasedAfterOne,
        releasedAfterThree, onceAccepted, endedAfterBreach, renewed, suspended,
    ]

    /// The words by which these terms are kept in or out of force.
    var words: [String] {
        articles.flatMap { clause in
            var words: [String] = []
            if case .accepted = clause.begins { words.append("acceptance") }
            if clause.end != nil { words.append("quit") }
            if clause.renewal != nil { words.append("stop") }
            if clause.isSuspendable { words += ["suspend", "suspend", "resume"] }
            return words
        }
    }

    /// How many streams are tried, so that each verdict is found often: duties with a long deadline are pending at the
    /// end, and what begins with acceptance or ends with a term is out of force for much of a stream.
    var tries: Int {
        if articles.contains(where: { if case .accepted = $0.begins { true } else { $0.lasts != nil } }) { return 60 }
        return name == Self.conformance.name ? 150 : name == Self.excusedAfterSilence.name ? 60 : 30
    }

    var hasDuty: Bool { articles.contains { if case .ban = $0.demand { false } else { true } } }
}
