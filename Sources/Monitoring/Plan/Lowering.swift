import Accords
import Evidence
import Geography
import Vocabulary

extension Plan {
    /// Lowers a checked accord.
    public init(_ accord: Accord) {
        let parties = accord.parties
        var places: [ActorID: Int] = [:]
        for (place, party) in parties.enumerated() { places[party.id] = place }
        var answering: [String: Int] = [:]
        for (place, party) in parties.enumerated() {
            for group in party.answersFor { answering[group.name] = place }
        }
        // A guarantor or other body that bears a duty is judged as a party is.
        title = accord.title
        zone = accord.zone
        cast = Cast(
            parties: parties.map(\.id.name), answering: answering, monitors: accord.monitors.map(\.id.name),
            others: accord.actors.filter { $0.role != .party }.map(\.id.name))
        acts = Lexicon(.acts, declared: accord.declaredActs)
        objects = Lexicon(.objects, declared: accord.declaredObjects)
        areas = []
        readings = []
        for reading in accord.readings {
            var lowering = Lowering(
                parties: places, count: parties.count, areas: areas, reading: reading, margins: Margins(reading))
            let articles = reading.articles.map { lowering.article($0) }
            // Places that no term names may still be named by facts and coverage.
            for area in reading.areas { _ = lowering.place(area) }
            areas = lowering.areas
            readings.append(
                ReadingPlan(
                    id: reading.id, signed: reading.signed, registers: reading.registers,
                    questions: reading.questions, notices: reading.notices, articles: articles))
        }
    }
}

/// Lowers the articles of one reading.
private struct Lowering {
    let parties: [ActorID: Int]
    let count: Int
    var areas: [NamedArea]
    let reading: Reading
    let margins: Margins

    /// The place of an area among the plan's input relations: equal areas of two readings share one.
    mutating func place(_ area: NamedArea) -> Int {
        if let known = areas.firstIndex(where: { $0.id == area.id && $0.area == area.area }) { return known }
        areas.append(area)
        return areas.count - 1
    }

    private mutating func relation(_ placing: Placing) -> AreaRelation {
        var relation = AreaRelation(relation: placing.relation, area: place(placing.area))
        if placing.relation == .across || placing.relation == .through, placing.area.area.isLine {
            relation.sides = [CompassSide.north, .east].map { side in
                var area = placing.area
                area.id = AreaID("\(side.rawValue) of \(area.id)")
                area.words = area.id.name
                area.area = .side(side, of: area.area)
                return place(area)
            }
        }
        return relation
    }

    mutating func selection(_ ban: Ban) -> Selection {
        Selection(
            acts: ban.acts, objects: ban.objects,
            placings: ban.placings.map { relation($0) }, onlyWhere: ban.onlyWhere)
    }

    mutating func article(_ article: Article) -> ArticlePlan {
        var plan = ArticlePlan(
            id: article.id, evidenceFrom: article.evidenceFrom, force: article.force, powers: article.powers,
            pipelines: [], permissions: [])
        for term in article.terms {
            switch term.demand {
            case .mustNot(let ban):
                let kind = Pipeline.Kind.ban(selection(ban), exceptions: ban.exceptions)
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer), kind: kind,
                        window: margins.window(ban, in: article)))
            case .must(let duty):
                let obligation = Pipeline.Obligation(
                    select: selection(
                        Ban(
                            acts: duty.acts, objects: duty.objects, placings: duty.placings, onlyWhere: [],
                            exceptions: [])),
                    notice: duty.notice, aboutTrigger: duty.aboutTrigger, to: duty.to, deadline: duty.deadline,
                    bearer: term.bearer)
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer),
                        kind: .duty(obligation, trigger: term.trigger.map { trigger($0) }),
                        window: margins.window(duty, term.trigger, in: article)))
            case .may(let ban):
                plan.permissions.append(
                    ArticlePlan.Permission(parties: bearers(term.bearer), select: selection(ban)))
            }
        }
        return plan
    }

    private mutating func trigger(_ trigger: Trigger) -> Pipeline.Trigger {
        switch trigger {
        case .act(let ban, let by, let stage, _): .act(selection(ban), by: bearers(by), stage: stage)
        case .breach(let pattern, let stage, _): .breach(pattern, by: bearers(pattern.by), stage: stage)
        case .notice(let id, let by, _): .notice(id, by: by.map { bearers($0) } ?? [])
        }
    }

    private func bearers(_ bearer: Bearer) -> [Int] {
        switch bearer {
        case .each(let actors): actors.compactMap { parties[$0] }
        case .thatParty, .otherParty: Array(0..<count)
        }
    }
}

extension Area {
    /// Whether it is a line, which has two sides.
    fileprivate var isLine: Bool {
        func isLinear(_ shape: Shape) -> Bool {
            !shape.parts.isEmpty && shape.parts.allSatisfy { if case .line = $0 { true } else { false } }
        }
        switch unnamed {
        case .shape(let shape): return isLinear(shape)
        case .dated(let shapes): return shapes.contains { isLinear($0.shape) }
        default: return false
        }
    }
}
