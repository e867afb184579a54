import Accords
import Evidence
import Geography
import Vocabulary

extension Plan {
    /// Lowers a checked accord.
    public init(_ accord: Accord) {
        // A guarantor or other body that bears a term is judged as a party is, and comes after the parties.
        let parties = accord.parties + accord.otherBearers
        var places: [ActorID: Int] = [:]
        for (place, party) in parties.enumerated() { places[party.id] = place }
        title = accord.title
        zone = accord.zone
        cast = Cast(
            parties: parties.map(\.id.name), answering: [:], monitors: accord.monitors.map(\.id.name),
            others: accord.actors.filter { $0.role != .party }.map(\.id.name), sides: accord.parties.count)
        acts = Lexicon(.acts, declared: accord.declaredActs)
        objects = Lexicon(.objects, declared: accord.declaredObjects)
        areas = []
        readings = []
        for reading in accord.readings {
            var lowering = Lowering(
                parties: places, count: accord.parties.count, areas: areas, acts: acts, reading: reading,
                margins: Margins(reading))
            var articles = reading.articles.map { lowering.article($0) }
            Lowering.pair(&articles)
            // Places that no term names may still be named by facts and coverage.
            for area in reading.areas { _ = lowering.place(area) }
            areas = lowering.areas
            readings.append(
                ReadingPlan(
                    id: reading.id, zone: reading.zone ?? accord.zone,
                    answering: Dictionary(
                        uniqueKeysWithValues: reading.answering.compactMap { group, answers in
                            places[answers].map { (group.name, $0) }
                        }),
                    signed: reading.signed,
                    registers: reading.registers,
                    questions: reading.questions, notices: reading.notices, articles: articles,
                    phases: reading.phases, lists: reading.lists))
        }
        cast.answering = readings.first?.answering ?? [:]
    }
}

extension Accord {
    /// Those who are no party and bear a term of some reading, in the order of declaration.
    fileprivate var otherBearers: [Actor] {
        var bearers = Set<ActorID>()
        for term in readings.flatMap(\.articles).flatMap(\.terms) {
            if case .each(let ids) = term.bearer { bearers.formUnion(ids) }
        }
        return actors.filter { $0.role != .party && bearers.contains($0.id) }
    }
}

/// Lowers the articles of one reading.
private struct Lowering {
    let parties: [ActorID: Int]
    let count: Int
    var areas: [NamedArea]
    let acts: Lexicon
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
            acts: ban.acts, objects: ban.objects, thing: ban.thing, placings: placings(ban.placings),
            onlyWhere: ban.onlyWhere)
    }

    mutating func placings(_ placings: [Placing]) -> [AreaRelation] {
        placings.map { relation($0) }
    }

    mutating func article(_ article: Article) -> ArticlePlan {
        var plan = ArticlePlan(
            id: article.id, evidenceFrom: article.evidenceFrom, force: article.force, powers: article.powers,
            pipelines: [], during: article.during, permissions: [])
        for term in article.terms {
            switch term.demand {
            case .mustNot(let ban):
                let kind = Pipeline.Kind.ban(selection(ban), exceptions: ban.exceptions + leave(article, ban.acts))
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer), kind: kind,
                        window: margins.window(ban, in: article)))
            case .must(let duty):
                var obligation = Pipeline.Obligation(
                    select: selection(
                        Ban(
                            acts: duty.acts, objects: duty.objects, thing: duty.thing, placings: duty.placings,
                            onlyWhere: [], exceptions: [])),
                    notice: duty.notice, aboutTrigger: duty.aboutTrigger, to: duty.to, deadline: duty.deadline,
                    bearer: term.bearer, place: duty.place.map { place($0) }, performance: duty.performance,
                    partPlacings: (duty.performance?.parts ?? []).map { placings($0.placings) })
                if let pairing = duty.performance?.inStep { obligation.inStep.append(pairing) }
                // Where a place is named, whether it was done there is known to who watched it.
                if duty.place != nil || !duty.placings.isEmpty {
                    obligation.performance = obligation.performance ?? Performance()
                }
                // What waits for another duty says for what.
                if case .discharge? = term.trigger { obligation.performance = obligation.performance ?? Performance() }
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer),
                        kind: .duty(obligation, trigger: term.trigger.map { trigger($0) }),
                        window: margins.window(duty, term.trigger, in: article)))
                if let state = thereafter(duty, of: plan.pipelines.count - 1) {
                    plan.pipelines.append(
                        Pipeline(
                            term: term.number, words: term.words, parties: bearers(term.bearer), kind: .state(state),
                            window: Pipeline.Window(back: nil, ahead: nil)))
                }
            case .state(let state):
                let presence = Pipeline.Presence(
                    thing: state.thing, ceiling: state.ceiling, placings: placings(state.placings),
                    isOutside: state.isOutside, counting: state.counting, onlyWhere: state.onlyWhere,
                    exceptions: state.exceptions + leave(article, nil), after: nil)
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer), kind: .state(presence),
                        window: Pipeline.Window(back: nil, ahead: nil)))
            case .flow(let flow):
                let select = selection(flow.ban)
                var limit: Pipeline.FlowLimit.Limit
                switch flow.limit {
                case .moreThan(let amount, let cadence): limit = .moreThan(amount, each: cadence)
                case .excess(let acts, let since):
                    var other = select
                    other.acts = acts
                    // What comes in at a border goes out at it: where the act takes place is the first act's own.
                    other.placings = []
                    limit = .excess(over: other, since: since)
                }
                plan.pipelines.append(
                    Pipeline(
                        term: term.number, words: term.words, parties: bearers(term.bearer),
                        kind: .flow(
                            Pipeline.FlowLimit(
                                select: select, limit: limit, counting: flow.counting,
                                exceptions: flow.ban.exceptions + leave(article, flow.ban.acts))),
                        window: Pipeline.Window(back: nil, ahead: nil)))
            case .may(let ban):
                plan.permissions.append(
                    ArticlePlan.Permission(parties: bearers(term.bearer), select: selection(ban)))
            }
        }
        return plan
    }

    /// `MAC may allow article 7`, `MAC may allow overflight`: what the holder has given leave for is no breach, as if the
    /// sentence said so.
    ///
    /// - Parameter acts: what the sentence forbids to do; nil: it is about what is there.
    private func leave(_ article: Article, _ acts: Classes?) -> [Exception] {
        article.powers.filter { power in
            guard power.act == .allow, power.subject == nil else { return power.act == .allow && acts != nil }
            return power.articles.isEmpty || power.articles.contains(article.id)
        }.flatMap { power -> [Exception] in
            var about: [Reason] = []
            if let subject = power.subject {
                guard let set = self.acts.set(subject), let acts, set.intersects(acts.set) else { return [] }
                // Where all that the sentence forbids may be allowed, nothing has to be asked.
                if !acts.set.isSubset(of: set) { about = [.act(Classes(name: subject, set: set))] }
            }
            return power.holders.map { holder in
                Exception(reasons: [.leave(of: holder)] + about, words: power.words, span: power.span)
            }
        }
    }

    /// `in step with article 12b` binds article 12b too.
    static func pair(_ articles: inout [ArticlePlan]) {
        var partners: [ArticleID: [Performance.InStep]] = [:]
        for article in articles {
            for case .duty(let obligation, _) in article.pipelines.map(\.kind) {
                guard let pairing = obligation.performance?.inStep else { continue }
                for other in pairing.articles {
                    partners[other, default: []].append(
                        Performance.InStep(articles: [article.id], within: pairing.within))
                }
            }
        }
        guard !partners.isEmpty else { return }
        for place in articles.indices {
            guard let others = partners[articles[place].id] else { continue }
            for index in articles[place].pipelines.indices {
                guard case .duty(var obligation, let trigger) = articles[place].pipelines[index].kind else { continue }
                obligation.inStep += others.filter { !obligation.inStep.contains($0) }
                obligation.performance = obligation.performance ?? Performance()
                articles[place].pipelines[index].kind = .duty(obligation, trigger: trigger)
            }
        }
    }

    /// `thereafter keep them out|there`: what is seen where it had to go from, or elsewhere than it had to go.
    private mutating func thereafter(_ duty: Duty, of pipeline: Int) -> Pipeline.Presence? {
        guard let kept = duty.performance?.thereafter else { return nil }
        let thing =
            duty.thing ?? duty.objects.map { Thing(name: $0.name, kinds: [Thing.Kind(classes: $0)]) }
        guard let thing else { return nil }
        // Out of where they were: `from A`. There: `to B`, or `in B`.
        let relations: Set<Placing.Relation> = kept == .out ? [.from, .outOf] : [.to, .in, .into]
        let wanted = duty.placings.filter { relations.contains($0.relation) }
        let placings = (wanted.isEmpty ? duty.placings : wanted).map { Placing(relation: .in, area: $0.area) }
        return Pipeline.Presence(
            thing: thing, ceiling: .stated(0), placings: self.placings(placings),
            isOutside: !(wanted.isEmpty ? duty.placings : wanted).contains { [.from, .outOf].contains($0.relation) },
            counting: Counting(), onlyWhere: [], exceptions: [], after: pipeline)
    }

    private mutating func trigger(_ trigger: Trigger) -> Pipeline.Trigger {
        switch trigger {
        case .act(let ban, let by, let stage, _): .act(selection(ban), by: bearers(by), stage: stage)
        case .breach(let pattern, let stage, _): .breach(pattern, by: bearers(pattern.by), stage: stage)
        case .notice(let id, let by, _): .notice(id, by: by.map { bearers($0) } ?? [])
        case .request(let by, let subject, _): .request(by: bearers(by), for: subject)
        case .discharge(let articles, _): .discharge(articles)
        case .forEach(let number, let ban, let by, _):
            .forEach(number, selection(ban), by: by.map { bearers($0) } ?? [])
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
