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
            // Facts that could not be understood have been told of; that they are named elsewhere draws no further complaint.
            var known = Set(draft.brokenNames(under: line))
            var expectations: [Expectation] = []
            var lines = draft.children(of: line)
            lines += draft.expectations(of: place)
            for child in lines {
                switch child.statement {
                case .fact(let syntax):
                    let fact = fact(syntax, named: known, with: &resolver)
                    for case .named(let name) in syntax.marks { known.insert(name.text) }
                    guard let fact else { continue }
                    if let name = fact.name, !named.insert(name).inserted {
                        resolver.complain(
                            .nameTwice, child.span, "There is a fact named `\(name)` in this case already.",
                            advice:
                                "Give each fact a name of its own; to correct an earlier one, write `amends \(name)`.")
                    }
                    facts.append(fact)
                case .expectation(let syntax):
                    if let expectation = expectation(
                        syntax, named: known, readings: readingNames, with: &resolver)
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
                let received = found.date.map { found.zone.end(of: $0) - 1 } ?? found.instant
                if received < fact.when.earliest {
                    resolver.complain(
                        .receivedTooEarly, instant.origin.span, "Received before it happened.",
                        advice: "A fact is known at the time when it happens, or later.")
                    return nil
                }
                fact.received = received
            case .saidBy(let name):
                guard name.text == "neutral" || resolver.actor(name) != nil else { return nil }
                fact.saidBy = name.text
            case .amends(let name):
                guard isNamed(name, named, &resolver) else { return nil }
                fact.amends = name.text
            case .answered(let yes, let origin):
                switch fact.told {
                case .call(let to, let by, _): fact.told = .call(to: to, by: by, answered: yes)
                case .asked(let question, let about, let by, _):
                    fact.told = .asked(question, about: about, by: by, answered: yes)
                default:
                    resolver.complain(
                        .answerOfNothing, origin.span, "Only a call or a question that was asked is answered or fails.",
                        advice: "Put the mark behind `call to … by …`, or leave it out.")
                    return nil
                }
            case .intercepted: fact.outcome = .intercepted
            case .outcomeUnknown: fact.outcome = .unknown
            }
        }
        return fact
    }

    func isNamed(_ name: Syntax.Name, _ named: Set<String>, _ resolver: inout Resolver) -> Bool {
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
        case .act(let act): return actTold(act, named: named, with: &resolver).map { .act($0) }
        case .observed(let observation): return self.observation(observation, with: &resolver).map { .observed($0) }
        case .held(let place, let by):
            guard let area = area(place.name, &resolver), let by = one(by) else { return nil }
            return .held(CasePlace.Stated(.in, area, isPart: place.isPart), by: by)
        case .verified(let articles, let stage, let many, let syntax, let of, let by):
            var thing: CaseThing?
            if let syntax {
                guard let found = self.thing(syntax, named: [], with: &resolver).thing else { return nil }
                thing = found
            }
            let ids = resolver.articleIDs(articles)
            guard ids.count == articles.numbers.count, let by = one(by) else { return nil }
            var whose: ActorID?
            if let of {
                guard let found = one(of) else { return nil }
                whose = found
            }
            return .verified(
                ids, stage: stage.map { Int($0.value) },
                quantity: many.map { CaseQuantity($0.number.value, to: $0.isAtLeast ? nil : $0.number.value) },
                thing: thing, of: whose, by: by)
        case .order(let name, let subject, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.notice(name), let by = all(by) else { return nil }
            return .order(id, about: about.name, by: by)
        case .call(let to, let by):
            guard let to = one(to), let by = one(by) else { return nil }
            return .call(to: to, by: by, answered: nil)
        case .leave(let subject, let by):
            let about = about(subject)
            guard about.isFine, let by = one(by) else { return nil }
            return .leave(about: about.name, by: by)
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
            // A date is meant to its end.
            let end = until.date.map { until.zone.end(of: $0) } ?? until.instant
            return .exercised(exercise, articles: ids, to: end, by: by)
        case .decision(let name, let yes, let subject, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.question(name), let by = one(by) else { return nil }
            return .decision(id, answer: yes, about: about.name, by: by)
        case .asked(let name, let subject, let by):
            let about = about(subject)
            guard about.isFine, let id = resolver.question(name), let by = one(by) else { return nil }
            return .asked(id, about: about.name, by: by, answered: nil)
        case .denied(let name, let by):
            guard isNamed(name, named, &resolver), let by = one(by) else { return nil }
            return .denied(name.text, by: by)
        case .retracted(let name): return isNamed(name, named, &resolver) ? .retracted(name.text) : nil
        case .watched(let yes, let name): return area(name, &resolver).map { .watched(yes, $0) }
        }
    }
}
