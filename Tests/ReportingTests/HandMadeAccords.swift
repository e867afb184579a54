import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// Accords built by hand, so that this room's tests need no parser.
enum HandMade {
    static func span(_ line: Int) -> SourceSpan {
        SourceSpan(
            file: "accord.md", start: SourcePosition(offset: 0, line: line, column: 1),
            end: SourcePosition(offset: 9, line: line, column: 10))
    }

    static func classes(_ name: String, _ taxonomy: Taxonomy, _ members: [String]) -> Classes {
        var set = ClassSet()
        for member in members { if let found = taxonomy.set(member) { set.formUnion(found) } }
        return Classes(name: name, set: set)
    }

    static func zone(_ name: String) -> CivilZone { CivilZone(identifier: name) ?? .utc }

    static func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, in zone: String) -> Instant {
        guard let date = CivilDate(year: year, month: month, day: day) else { return Instant(0) }
        return Self.zone(zone).earliest(CivilTime(date, hour: hour))
    }

    static let attack = classes(
        "attack", .acts, ["drone_strike", "missile_strike", "air_strike", "shelling", "unknown_strike"])
    static let shorterList = classes(
        "energy", .objects,
        [
            "electricity", "gas_network", "gas_storage", "oil_refining", "oil_storage", "pipeline_pumping",
            "nuclear_plant", "hydro_dam",
        ])
    static let longerList = classes(
        "energy", .objects,
        [
            "electricity", "gas_network", "gas_storage", "gas_production", "oil_production", "oil_refining",
            "oil_storage", "oil_terminal", "pipeline_pumping", "nuclear_plant", "hydro_dam", "coal_mine",
        ])

    static func inForce(from start: Instant, _ zone: String, words: String) -> ForceRule {
        ForceRule(
            effect: .inForce(
                from: .at(
                    Moment(point: .instant(start, zone: Self.zone(zone)), words: words), countsFirstDay: true),
                until: .after(.days(30))),
            words: "in force from \(words) for 30 days", span: span(30))
    }

    static let prose = """
        > The Parties shall refrain from strikes on energy infrastructure for thirty days.

        (Both *texts* have this sentence, **word for word**.)
        """

    /// A moratorium of thirty days between two parties, under two readings: the first counts from 18 March 2025, Moscow’s
    /// clock, with the shorter list; the second from 25 March, Kyiv’s clock, with the longer list and without attempts.
    static func moratorium(
        first: ActorID = "North", second: ActorID = "South",
        readings: (ReadingID, ReadingID) = ("Northern", "Southern"),
        title: String = "Energy moratorium", prose: String = HandMade.prose, questions: [Diagnostic] = []
    ) -> Accord {
        func reading(
            _ id: ReadingID, _ source: String, _ holder: ActorID, _ objects: Classes, _ force: [ForceRule],
            exceptions: [Accords.Exception], powers: [Power], restates: [Restatement]
        ) -> Reading {
            let ban = Ban(acts: attack, objects: objects, placings: [], onlyWhere: [], exceptions: exceptions)
            let except = exceptions.map { " " + $0.words }.joined()
            let term = Term(
                number: 1, bearer: .each([first, second]), trigger: nil, demand: .mustNot(ban),
                words: "no party may attack energy\(except)", span: span(40))
            let strikes = Article(
                id: "1", title: "Strikes on energy infrastructure", prose: prose, force: force, powers: powers,
                terms: [term], notMonitored: nil, evidenceFrom: .corroborated, span: span(38))
            let measures = Article(
                id: "2", title: "Measures, and third countries",
                prose: "Measures are still to be developed.",
                force: force, powers: [], terms: [],
                notMonitored: "measures were to be developed, and none was published", evidenceFrom: .corroborated,
                span: span(50))
            return Reading(
                id: id, source: source, heldBy: [holder], restates: restates, signed: nil,
                evidenceFrom: .corroborated, registers: [], areas: [], notices: [], questions: [],
                articles: [strikes, measures], span: span(20))
        }
        let power = Power(
            holders: [first, second], act: .end, articles: ["1"], lasts: nil, notice: nil, lead: nil,
            after: BreachPattern(
                count: 1, articles: ["1"], by: .otherParty, within: nil, words: "breach of article 1 by the other party"
            ),
            words: "either party may end article 1 by notice after breach of article 1 by the other party",
            span: span(32))
        let attempt = Accords.Exception(
            reasons: [.question(Question.attempt)], words: "except where attempt", span: span(41))
        return Accord(
            title: title, declaredBy: nil, zone: zone("Europe/Kyiv"),
            actors: [
                Actor(id: first, role: .party, title: "The first side", answersFor: [], span: span(5)),
                Actor(id: second, role: .party, title: nil, answersFor: [], span: span(6)),
                Actor(id: "Friend", role: .guarantor, title: "A friend of both", answersFor: [], span: span(7)),
            ],
            readings: [
                reading(
                    readings.0, "Statement of the first side, 25 March 2025", first, shorterList,
                    [
                        inForce(
                            from: instant(2025, 3, 18, in: "Europe/Moscow"), "Europe/Moscow",
                            words: "2025-03-18 00:00 Europe/Moscow")
                    ], exceptions: [], powers: [power],
                    restates: [
                        Restatement(
                            subject: "in force", text: nil,
                            reading: "in force from 2025-03-18 00:00 Europe/Moscow for 30 days", span: span(30)),
                        Restatement(
                            subject: "object energy", text: "object energy = energy_facility",
                            reading:
                                "object energy = electricity, gas_network, gas_storage, oil_refining, oil_storage, "
                                + "pipeline_pumping, nuclear_plant, hydro_dam", span: span(33)),
                    ]),
                reading(
                    readings.1, "Statement of the second side, 25 March 2025", second, longerList,
                    [
                        inForce(
                            from: instant(2025, 3, 25, in: "Europe/Kyiv"), "Europe/Kyiv",
                            words: "2025-03-25 00:00")
                    ], exceptions: [attempt], powers: [],
                    restates: [
                        Restatement(
                            subject: "in force", text: nil, reading: "in force from 2025-03-25 00:00 for 30 days",
                            span: span(34)),
                        Restatement(
                            subject: "article 1", text: "no party may attack energy",
                            reading: "no party may attack energy except where attempt", span: span(36)),
                    ]),
            ], cases: [], openQuestions: questions, declaredActs: ["attack": attack.set],
            declaredObjects: ["energy": longerList.set])
    }

    /// Reads facts for an accord.
    static func facts(_ files: [(name: String, text: String)], for accord: Accord) -> FactReading {
        let context = Monitor(accord).factContext
        var reader = FactReader(
            context: FactContext(
                zone: accord.zone, acts: context.acts, objects: context.objects, actors: accord.actors.map(\.id.name)))
        for file in files { reader.read(name: file.name, text: file.text) }
        return reader.finish()
    }
}
