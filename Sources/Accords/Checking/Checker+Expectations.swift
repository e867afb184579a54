import Diagnostics
import Documents
import Geography
import Vocabulary

extension Checker {
    func expectation(
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
        guard let part = dutyPart(syntax, with: &resolver) else { return nil }
        var reasons: [Expectation.ExpectedReason] = []
        for reason in syntax.reasons {
            guard let resolved = expectedReason(reason, named: named, with: &resolver) else { return nil }
            reasons.append(resolved)
        }
        return Expectation(
            article: article, party: party, answer: answer, instance: syntax.instance?.text, part: part,
            reading: syntax.reading.map { ReadingID($0.text) }, knownAt: knownAt.instant, at: at.instant,
            reasons: reasons, span: syntax.origin.span)
    }

    private func expectedReason(
        _ syntax: Syntax.Expectation.Reason, named: Set<String>, with resolver: inout Resolver
    ) -> Expectation.ExpectedReason? {
        switch syntax {
        case .excusedBy(let name): return isNamed(name, named, &resolver) ? .excusedBy(name.text) : nil
        case .through(let name): return resolver.actor(name).map { .through($0.id) }
        case .settledBy(let settling):
            switch settling {
            case .decision(let name): return resolver.question(name).map { .settledBy($0.name) }
            case .order(let name): return resolver.notice(name).map { _ in .settledBy("order by") }
            case .verification: return .settledBy("verification")
            case .count: return .settledBy("count")
            case .named(let name): return .settledBy(name.text)
            }
        case .waitingForNotice(let name): return resolver.notice(name).map { .waitingFor("notice \($0)") }
        case .waitingForArticles(let articles, let stage, let by):
            guard resolver.articleIDs(articles).count == articles.numbers.count else { return nil }
            if let by, resolver.actor(by) == nil { return nil }
            return .waitingFor(
                articles.words + (stage.map { " stage \($0.text)" } ?? "") + (by.map { " by \($0.text)" } ?? ""))
        case .lateBy(let period): return resolver.window(period, at: span(of: period)).map { .lateBy($0) }
        case .overBy(let amount, let origin): return self.amount(amount, at: origin.span, &resolver).map { .overBy($0) }
        case .shortBy(let amount, let origin):
            return self.amount(amount, at: origin.span, &resolver).map { .shortBy($0) }
        }
    }

    private func amount(
        _ syntax: Syntax.Expectation.Amount, at span: SourceSpan, _ resolver: inout Resolver
    ) -> Expectation.Amount? {
        switch syntax {
        case .number(let number): return .number(number.value)
        case .length(let distance): return resolver.kilometres(distance).flatMap { $0 }.map { .length($0) }
        case .time(let period): return resolver.window(period, at: span).map { .time($0) }
        }
    }

    /// The part of a duty that is asked about: nil if it is said twice, some nil if none is named.
    private func dutyPart(_ syntax: Syntax.Expectation, with resolver: inout Resolver) -> Expectation.DutyPart?? {
        guard !syntax.parts.isEmpty else { return .some(nil) }
        var part = Expectation.DutyPart()
        for named in syntax.parts {
            let isNew: Bool
            switch named {
            case .beginning, .end:
                isNew = part.edge == nil
                part.edge = named == .beginning ? .beginning : .end
            case .stage(let number):
                isNew = part.stage == nil
                part.stage = Int(number.value)
            case .period(let number):
                isNew = part.period == nil
                part.period = Int(number.value)
            }
            guard isNew else {
                resolver.complain(
                    .partTwice, syntax.origin.span,
                    "“\(named.words)”: the other part is of the same kind, and nothing is both.",
                    advice: "Write one expectation for each part.")
                return nil
            }
        }
        return .some(part)
    }

    private func span(of period: Syntax.Period) -> SourceSpan {
        switch period {
        case .stated(let number, _, _): number.origin.span
        case .named(let name): name.span
        }
    }
}
