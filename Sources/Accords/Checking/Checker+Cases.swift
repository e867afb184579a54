import Diagnostics
import Documents
import Geography
import Vocabulary

extension Checker {
    /// The worked cases with every name resolved. Names are the text's: a reading adds none.
    mutating func resolveCases(readings: [Reading]) -> [WorkedCase] {
        var resolver = resolver(own: nil)
        var cases: [WorkedCase] = []
        let readingNames = Set(draft.readings.map(\.name.text)).union(readings.map(\.id.name))
        for (place, line) in draft.cases.enumerated() {
            guard case .workedCase(let name) = line.statement else { continue }
            var facts: [CaseFact] = []
            var named: Set<String> = []
            var expectations: [Expectation] = []
            var lines = draft.children(of: line)
            lines += draft.expectations(of: place)
            for child in lines {
                switch child.statement {
                case .fact(let syntax):
                    guard let fact = fact(syntax, named: named, with: &resolver) else { continue }
                    if let name = fact.name, !named.insert(name).inserted {
                        resolver.complain(
                            .nameTwice, child.span, "There is a fact named `\(name)` in this case already.",
                            advice:
                                "Give each fact a name of its own; to correct an earlier one, write `amends \(name)`.")
                    }
                    facts.append(fact)
                case .expectation(let syntax):
                    if let expectation = expectation(
                        syntax, named: named, readings: readingNames, with: &resolver)
                    {
                        expectations.append(expectation)
                    }
                default: break
                }
            }
            if !lines.contains(where: { if case .expectation = $0.statement { true } else { false } }),
                !draft.hasBroken(under: line), !hasBrokenAfter(line)
            {
                resolver.complain(
                    .testWithoutExpect, line.span, "This case expects nothing.",
                    advice: "Write what must follow, at the margin: `expect article 1 … violated`.")
            }
            cases.append(WorkedCase(name: name.text, facts: facts, expectations: expectations, span: line.span))
        }
        add(resolver.diagnostics)
        return cases
    }

    /// Whether a line after a case, which may have been its expectation, could not be read.
    private func hasBrokenAfter(_ line: Draft.Line) -> Bool {
        let block = draft.documents[line.document].blocks[line.block]
        let next = block.nodes[line.node].end
        return next < block.nodes.count && block.nodes[next].broken != nil
    }

    // MARK: Facts

    private mutating func fact(_ syntax: Syntax.Fact, named: Set<String>, with resolver: inout Resolver) -> CaseFact? {
        guard let from = resolver.instant(syntax.from) else { return nil }
        var last = from.date.map { from.zone.end(of: $0) - 1 } ?? from.instant
        if let to = syntax.to {
            guard let end = resolver.instant(to) else { return nil }
            last = end.date.map { end.zone.end(of: $0) - 1 } ?? end.instant
            if last < from.instant {
                resolver.complain(
                    .factBackwards, syntax.origin.span, "The fact ends before it begins.", advice: "Swap the two times."
                )
                return nil
            }
        }
        guard let told = told(syntax.told, named: named, with: &resolver) else { return nil }
        var fact = CaseFact(
            when: PossibleTime(from.instant, last), told: told, name: nil, grade: nil, received: nil, saidBy: nil,
            amends: nil, outcome: .notStated, span: syntax.origin.span)
        for mark in syntax.marks {
            switch mark {
            case .grade(let grade): fact.grade = grade
            case .named(let name): fact.name = name.text
            case .received(let instant):
                guard let found = resolver.instant(instant) else { return nil }
                fact.received = found.date.map { found.zone.end(of: $0) - 1 } ?? found.instant
            case .saidBy(let name):
                guard name.text == "neutral" || resolver.actor(name) != nil else { return nil }
                fact.saidBy = name.text
            case .amends(let name):
                guard isNamed(name, named, &resolver) else { return nil }
                fact.amends = name.text
            case .intercepted: fact.outcome = .intercepted
            case .outcomeUnknown: fact.outcome = .unknown
            }
        }
        return fact
    }

    private func isNamed(_ name: Syntax.Name, _ named: Set<String>, _ resolver: inout Resolver) -> Bool {
        if named.contains(name.text) { return true }
        resolver.complain(
            .factUnknown, name.span, "No fact of this case is named `\(name.text)`.",
            advice: Spelling.nearest(to: name.text, among: named).map { "Did you mean `\($0)`?" }
                ?? "Add `, named \(name.text)` to the fact that is meant; it stands above this line.")
        return false
    }

    private func told(_ syntax: Syntax.Told, named: Set<String>, with resolver: inout Resolver) -> CaseFact.Told? {
        func about(_ name: Syntax.Name?) -> (isFine: Bool, name: String?) {
            guard let name else { return (true, nil) }
            return (isNamed(name, named, &resolver), name.text)
        }
        func one(_ name: Syntax.Name) -> ActorID? { resolver.actor(name)?.id }
        func all(_ names: [Syntax.Name]) -> [ActorID]? {
            let ids = resolver.actorIDs(names)
            return ids.count == names.count ? ids : nil
        }
        switch syntax {
        case .act(let act): return actTold(act, named: named, with: &resolver)
        case .notice(let name, let subject, let to, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.notice(name), let to = all(to), let by = all(by) else { return nil }
            return .notice(id, about: about.name, to: to, by: by)
        case .accepted(let renewal, let by): return all(by).map { .accepted(renewal: renewal, by: $0) }
        case .exercised(let exercise, let articles, let to, let by):
            let ids = articles.map { resolver.articleIDs($0) } ?? []
            guard ids.count == articles?.numbers.count ?? 0, let by = one(by) else { return nil }
            guard let to else { return .exercised(exercise, articles: ids, to: nil, by: by) }
            guard let until = resolver.instant(to) else { return nil }
            let last = until.date.map { until.zone.end(of: $0) - 1 } ?? until.instant
            return .exercised(exercise, articles: ids, to: last, by: by)
        case .decision(let name, let yes, let subject, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.question(name), let by = one(by) else { return nil }
            return .decision(id, answer: yes, about: about.name, by: by)
        case .asked(let name, let subject, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.question(name), let by = one(by) else { return nil }
            return .asked(id, about: about.name, by: by)
        case .denied(let name, let by):
            guard isNamed(name, named, &resolver), let by = one(by) else { return nil }
            return .denied(name.text, by: by)
        case .retracted(let name): return isNamed(name, named, &resolver) ? .retracted(name.text) : nil
        case .watched(let yes, let name): return area(name, &resolver).map { .watched(yes, $0) }
        }
    }

    private func area(_ name: Syntax.Name, _ resolver: inout Resolver) -> AreaID? {
        for form in Resolver.forms(of: name.text) where resolver.isPlace(form) {
            if case .place? = resolver.definition(form)?.statement { return AreaID(form) }
        }
        if resolver.isBroken(name.text) { return nil }
        resolver.complainUnknown(
            name, expected: "a place, line or zone", candidates: draft.shared.names.filter { resolver.isPlace($0) })
        return nil
    }

    private func actTold(
        _ syntax: Syntax.ActTold, named: Set<String>, with resolver: inout Resolver
    ) -> CaseFact.Told? {
        var act = syntax.act
        // Verbs may be participles: "released".
        func isKnown(_ name: String) -> Bool {
            Resolver.forms(of: name).contains {
                if case .act? = resolver.definition($0)?.statement { true } else { taxonomies.acts.contains($0) }
            }
        }
        if !isKnown(act.text) {
            let stems: [String] = [("ed", ""), ("d", ""), ("ted", "t"), ("ied", "y")].compactMap { ending, instead in
                act.text.hasSuffix(ending) ? String(act.text.dropLast(ending.count)) + instead : nil
            }
            if let stem = stems.first(where: { isKnown($0) }) { act = Syntax.Name(stem, at: act.span) }
        }
        guard let classes = resolver.act(act) else { return nil }
        var object: String?
        var about = syntax.about?.text
        if let name = syntax.about, !isNamed(name, named, &resolver) { return nil }
        if let thing = syntax.thing {
            // "notify on first": a fact, not a thing.
            if named.contains(thing.text), !resolver.isObject(thing.text), about == nil {
                about = thing.text
            } else {
                guard let classes = resolver.object(thing) else { return nil }
                object = classes.name
            }
        }
        var places: [CasePlace] = []
        for place in syntax.places {
            guard let found = casePlace(place, with: &resolver) else { return nil }
            places += found
        }
        let to = resolver.actorIDs(syntax.to)
        let by = resolver.actorIDs(syntax.by)
        guard to.count == syntax.to.count, by.count == syntax.by.count else { return nil }
        return .act(name: classes.name, object: object, places: places, about: about, to: to, by: by.map(\.name))
    }

    private func casePlace(_ syntax: Syntax.ActTold.Place, with resolver: inout Resolver) -> [CasePlace]? {
        func radius(_ distance: Syntax.Distance?) -> Kilometres? {
            guard let distance else { return Kilometres(0) }
            return resolver.kilometres(distance).flatMap { $0 }
        }
        switch syntax {
        case .at(let position, let goodTo):
            return radius(goodTo).map {
                [.at(Position(longitude: position.longitude, latitude: position.latitude), goodTo: $0)]
            }
        case .distances(let list, let goodTo):
            guard let radius = radius(goodTo) else { return nil }
            var places: [CasePlace] = []
            for item in list {
                guard let far = resolver.kilometres(item.distance).flatMap({ $0 }),
                    let id = area(item.name.name, &resolver)
                else { return nil }
                let name = item.name.asOf == nil ? id : AreaID(item.name.words)
                places.append(.distance(far, goodTo: radius, from: name))
            }
            return places
        case .inside(let name, _, _): return area(name, &resolver).map { [.inside($0)] }
        case .outside(let name): return area(name, &resolver).map { [.outside($0)] }
        case .from(let name): return area(name, &resolver).map { [.from($0)] }
        }
    }

    // MARK: Expectations

    private func expectation(
        _ syntax: Syntax.Expectation, named: Set<String>, readings: Set<String>, with resolver: inout Resolver
    ) -> Expectation? {
        func last(_ instant: Syntax.Instant?) -> (isFine: Bool, instant: Instant?) {
            guard let instant else { return (true, nil) }
            guard let found = resolver.instant(instant) else { return (false, nil) }
            return (true, found.date.map { found.zone.end(of: $0) - 1 } ?? found.instant)
        }
        let at = last(syntax.at)
        let knownAt = last(syntax.knownAt)
        guard at.isFine, knownAt.isFine, let article = resolver.articleID(syntax.article) else { return nil }
        var party: ActorID?
        if let name = syntax.party {
            guard let actor = resolver.actor(name, expected: "a party, or an answer such as violated,") else {
                return nil
            }
            party = actor.id
        }
        let answer: Expectation.Answer
        switch syntax.answer {
        case .verdict(let verdict): answer = .verdict(verdict)
        case .notMonitored: answer = .notMonitored
        case .inForce(let until):
            let end = last(until)
            guard end.isFine else { return nil }
            answer = .inForce(until: end.instant)
        }
        if let name = syntax.instance, !isNamed(name, named, &resolver) { return nil }
        if let name = syntax.reading, !readings.contains(name.text) {
            resolver.complain(
                .nameUnknown, name.span, "No reading is called `\(name.text)`.",
                advice: Spelling.nearest(to: name.text, among: readings).map { "Did you mean `\($0)`?" })
            return nil
        }
        var reasons: [Expectation.ExpectedReason] = []
        for reason in syntax.reasons {
            guard let resolved = expectedReason(reason, named: named, with: &resolver) else { return nil }
            reasons.append(resolved)
        }
        return Expectation(
            article: article, party: party, answer: answer, instance: syntax.instance?.text,
            reading: syntax.reading.map { ReadingID($0.text) }, knownAt: knownAt.instant, at: at.instant,
            reasons: reasons, span: syntax.origin.span)
    }

    private func expectedReason(
        _ syntax: Syntax.Expectation.Reason, named: Set<String>, with resolver: inout Resolver
    ) -> Expectation.ExpectedReason? {
        switch syntax {
        case .excusedBy(let name): return isNamed(name, named, &resolver) ? .excusedBy(name.text) : nil
        case .through(let name): return resolver.actor(name).map { .through($0.id) }
        case .settledBy(let name, let isDecision):
            if isDecision { return resolver.question(name).map { .settledBy($0.name) } }
            return .settledBy(name.text)
        case .waitingForNotice(let name): return resolver.notice(name).map { .waitingFor("notice \($0)") }
        case .waitingForArticles(let articles, let by):
            guard resolver.articleIDs(articles).count == articles.numbers.count else { return nil }
            return .waitingFor(articles.words + (by.map { " by \($0.text)" } ?? ""))
        case .lateBy(let period):
            return resolver.window(period, at: resolverSpan(articlesOf: syntax)).map { .lateBy($0) }
        }
    }

    private func resolverSpan(articlesOf reason: Syntax.Expectation.Reason) -> SourceSpan {
        if case .lateBy(.stated(let number, _, _)) = reason { return number.origin.span }
        if case .lateBy(.named(let name)) = reason { return name.span }
        return SourceSpan(file: "", start: .start, end: .start)
    }
}
