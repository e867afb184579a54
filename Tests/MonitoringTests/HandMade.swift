import Accords
import Diagnostics
import Evidence
import Geography
import Monitoring
import Vocabulary

/// Accords made by hand, so that the judge is tested apart from the parser.
enum HandMade {
    static let span = SourceSpan(
        file: "accord.md", start: SourcePosition(offset: 0, line: 1, column: 1),
        end: SourcePosition(offset: 1, line: 1, column: 2))

    static func actor(_ name: ActorID, _ role: Actor.Role = .party, answersFor: [ActorID] = []) -> Actor {
        Actor(id: name, role: role, title: nil, answersFor: answersFor, span: span)
    }

    static func acts(_ name: String, _ members: String...) -> Classes {
        var set = ClassSet()
        for member in members { Taxonomy.acts.set(member).map { set.formUnion($0) } }
        return Classes(name: name, set: set)
    }

    static func square(_ name: AreaID, _ west: Double, _ south: Double, _ east: Double, _ north: Double) -> NamedArea {
        let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        let ring = corners.map { Position(longitude: $0.0, latitude: $0.1) }
        return NamedArea(
            id: name, area: .shape(Shape(name: name.name, parts: [.polygon([ring])])), words: "zone \(name)", span: span
        )
    }

    static func instant(_ text: String) -> Instant {
        if case .instant(let instant)? = try? Timestamp.read(text) { return instant }
        return .distantPast
    }

    static func force(from start: String, until end: String? = nil) -> ForceRule {
        func moment(_ text: String) -> Moment {
            Moment(point: .instant(instant(text), zone: .utc), words: text)
        }
        return ForceRule(
            effect: .inForce(
                from: .at(moment(start), countsFirstDay: false), until: end.map { .at(moment($0)) } ?? .never),
            words: "in force from \(start)", span: span)
    }

    static func term(
        _ bearers: [ActorID], _ demand: Demand, number: Int = 1, trigger: Trigger? = nil, bearer: Bearer? = nil
    ) -> Term {
        Term(
            number: number, bearer: bearer ?? .each(bearers), trigger: trigger, demand: demand, words: "term \(number)",
            span: span)
    }

    static func ban(
        _ acts: Classes, in area: NamedArea? = nil, except exceptions: [Reason] = []
    ) -> Ban {
        Ban(
            acts: acts, objects: nil, placings: area.map { [Placing(relation: .in, area: $0)] } ?? [], onlyWhere: [],
            exceptions: exceptions.map { Exception(reasons: [$0], words: "except", span: span) })
    }

    static func article(_ id: ArticleID, _ force: [ForceRule], _ terms: [Term], evidenceFrom: Grade = .confirmed)
        -> Article
    {
        Article(
            id: id, title: nil, prose: "", force: force, powers: [], terms: terms, notMonitored: nil,
            evidenceFrom: evidenceFrom, span: span)
    }

    static func accord(
        _ actors: [Actor], areas: [NamedArea] = [], registers: [Register] = [], evidenceFrom: Grade = .confirmed,
        _ articles: [Article]
    ) -> Accord {
        let reading = Reading(
            id: "text", source: nil, heldBy: [], restates: [], signed: nil, evidenceFrom: evidenceFrom,
            registers: registers, areas: areas, notices: [], questions: [], articles: articles, span: nil,
            answering: Dictionary(
                actors.flatMap { actor in actor.answersFor.map { ($0, actor.id) } },
                uniquingKeysWith: { first, _ in first }))
        return Accord(
            title: "Hand-made", declaredBy: nil, zone: .utc, actors: actors, readings: [reading], cases: [],
            openQuestions: [], declaredActs: [:], declaredObjects: [:])
    }

    /// The three terms of `data/conformance`.
    static var conformance: Accord {
        let energy = square("energy", 30, 47, 31, 48)
        let buffer = square("buffer", 32, 47, 33, 48)
        let force = acts("use_force", "shelling", "drone_strike", "missile_strike", "small_arms_fire")
        let any = acts("any_act", "shelling", "drone_strike", "missile_strike", "small_arms_fire", "movement")
        let start = self.force(from: "2025-03-01T00:00:00Z")
        let duty = Duty(
            acts: acts("notify", "hotline_notification"), notice: nil, objects: nil, placings: [], aboutTrigger: true,
            to: .otherParty, deadline: .within(.elapsed(86_400), of: Moment(point: .incident, words: "the incident")))
        return accord(
            [actor("A"), actor("B"), actor("Mission", .monitor)], areas: [energy, buffer],
            registers: [Register(body: "Mission", purposes: [.acts(HandMade.acts("notify", "hotline_notification"))])],
            [
                article("1", [start], [term(["A", "B"], .mustNot(ban(force, in: energy)))]),
                article(
                    "2", [start],
                    [
                        term(
                            [], .must(duty),
                            trigger: .act(ban(any), by: .each(["A", "B"]), stage: .reported, words: "when"),
                            bearer: .thatParty)
                    ]),
                article(
                    "3", [start],
                    [
                        term(
                            ["B"],
                            .mustNot(
                                ban(
                                    force, in: buffer,
                                    except: [
                                        .inReplyTo(acts("missile_strike", "missile_strike"), within: 3600, near: nil)
                                    ])))
                    ]),
            ])
    }

    /// Reads facts as a mission would give them.
    static func facts(_ csv: String, for monitor: Monitor) -> FactTable {
        let context = monitor.factContext
        var reader = FactReader(
            context: FactContext(
                zone: monitor.accord.zone, acts: context.acts, objects: context.objects,
                actors: monitor.accord.actors.map(\.id.name)))
        reader.read(name: "reports.csv", text: csv)
        return reader.finish().table
    }
}
