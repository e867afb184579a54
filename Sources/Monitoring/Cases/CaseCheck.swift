import Accords
import Evidence
import Vocabulary

/// Compares one expectation with what was found.
struct CaseCheck {
    let run: Run
    let outcomes: [ReadingOutcome]
    let accord: Accord
    let isAllWatched: Bool

    /// What is not as expected, each as a sentence or an indented reason; empty if everything is.
    func problems(_ expectation: Expectation) -> [String] {
        readings(expectation).flatMap { problems(expectation, reading: $0) }
    }

    /// Without `under`: the reading `text`, or where there is none, every reading.
    private func readings(_ expectation: Expectation) -> [Int] {
        let all = Array(accord.readings.indices)
        if let named = expectation.reading { return all.filter { accord.readings[$0].id == named } }
        let text = all.filter { accord.readings[$0].id == "text" }
        return text.isEmpty ? all : text
    }

    private func problems(_ expectation: Expectation, reading: Int) -> [String] {
        let plan = run.plan.readings[reading]
        guard let article = plan.articles.firstIndex(where: { $0.id == expectation.article }) else {
            return ["Under \(plan.id) there is no article \(expectation.article)."]
        }
        let bound = Set(plan.articles[article].pipelines.flatMap(\.parties)).sorted()
        let parties =
            expectation.party.map { wanted in
                run.plan.cast.parties.indices.filter { run.plan.cast.parties[$0] == wanted.name }
            } ?? (bound.isEmpty ? Array(run.plan.cast.parties.indices) : bound)
        if case .notMonitored = expectation.answer {
            let isSo = accord.readings[reading].article(expectation.article)?.notMonitored != nil
            return isSo ? [] : ["Under \(plan.id), article \(expectation.article) is monitored."]
        }
        return parties.flatMap { problems(expectation, reading, article, $0) }
    }

    private func problems(_ expectation: Expectation, _ reading: Int, _ article: Int, _ party: Int) -> [String] {
        let explainer = Explainer(run: run, reading: reading, outcome: outcomes[reading], .words)
        let timeline = outcomes[reading].timelines[article][party]
        let who =
            "Under \(run.plan.readings[reading].id), article \(expectation.article) for \(run.plan.cast.parties[party])"
        switch expectation.answer {
        case .notMonitored: return []
        case .inForce(let until):
            guard timeline.line.value(at: run.now) == .true else {
                return ["\(who) is not in force then: \(explainer.forceWords(timeline))."]
            }
            let end = timeline.stretches.last { $0.from <= run.now }?.until
            if let until, end != until, end.map({ $0 - 1 }) != until {
                return ["\(who) is in force until another time: \(explainer.forceWords(timeline))."]
            }
            return []
        case .verdict(let wanted):
            let instances = outcomes[reading].instances.filter { instance in
                Int(instance.article) == article && Int(instance.party) == party
                    && (expectation.instance == nil || explainer.isAbout(instance, expectation.instance ?? ""))
                    && (expectation.part.map { isPart($0, instance, reading) } ?? true)
            }
            if let part = expectation.part, instances.isEmpty, timeline.line != TruthLine(.false) {
                return ["\(who) has no part “\(part.words)” then."]
            }
            // Asked of the article itself, it is not in force when it does not bind then, even if it once did.
            if wanted == .notInForce, instances.isEmpty, expectation.instance == nil,
                timeline.line.value(at: run.now) == .false
            {
                return []
            }
            let found = verdict(instances, expectation, timeline, reading, article)
            let deciding = instances.filter { $0.verdict == found }
            guard found == wanted else {
                return ["\(who) is \(found.name), not \(wanted.name)."]
                    + (deciding.isEmpty ? ["  \(explainer.forceWords(timeline))"] : [])
                    + deciding.prefix(3).flatMap { reasons($0, explainer) }
            }
            return expectation.reasons.compactMap { reason in
                return deciding.contains { holds(reason, $0, explainer) }
                    ? nil
                    : "\(who) is \(found.name), but not for the reason given."
                        + deciding.prefix(3).flatMap { reasons($0, explainer) }.map { "\n\($0)" }.joined()
            }
        }
    }

    /// All instances that the facts give; the running article itself only where there are none.
    private func verdict(
        _ instances: [Instance], _ expectation: Expectation, _ timeline: ForceTimeline, _ reading: Int, _ article: Int
    ) -> Verdict {
        if let found = instances.map(\.verdict).min() {
            let plan = run.plan.readings[reading].articles[article]
            return found == .kept && expectation.instance == nil && plan.restsOnWatching
                && !(plan.isOfStates && instances.contains(where: run.showsKept))
                && !isWatched(timeline, reading, article) ? .unknown : found
        }
        if expectation.instance != nil { return .kept }
        guard timeline.line.stretches(until: run.now + 1).contains(where: { $0.until > .distantPast }) else {
            return .notInForce
        }
        return isWatched(timeline, reading, article) && !run.plan.readings[reading].articles[article].isOfCeilings
            ? .kept : .unknown
    }

    private func isWatched(_ timeline: ForceTimeline, _ reading: Int, _ article: Int) -> Bool {
        isAllWatched || Watching(run).share(of: run.plan.readings[reading].articles[article], timeline) ?? 0 > 0
    }

    private func reasons(_ instance: Instance, _ explainer: Explainer) -> [String] {
        let subject = explainer.subject(of: instance).map { "on \($0), " } ?? ""
        return ["  \(subject)\(instance.verdict.name):"]
            + explainer.steps(instance).map { step in
                "    \(step.question) \(step.truth == .true ? "Yes" : step.truth == .false ? "No" : "Unknown"): \(step.why)"
            }
    }

    /// Whether an instance is about this part of a duty.
    private func isPart(_ wanted: Expectation.DutyPart, _ instance: Instance, _ reading: Int) -> Bool {
        let article = run.plan.readings[reading].articles[Int(instance.article)]
        // What a withdrawal leaves behind is a state, and no end of the duty.
        let isDuty = if case .duty = article.pipelines[Int(instance.pipeline)].kind { true } else { false }
        return switch outcomes[reading].account(instance)?.part {
        case .whole: isDuty && wanted.edge == .end && wanted.stage == nil && wanted.period == nil
        case .beginning: wanted.edge == .beginning && wanted.stage == nil
        case .end: wanted.edge == .end && wanted.stage == nil
        case .stage(let number): wanted.stage == number && wanted.edge != .beginning
        case .beginningOfStage(let number): wanted.stage == number && wanted.edge != .end
        case .part(let number), .period(let number): wanted.period == number && wanted.stage == nil
        case nil: false
        }
    }

    /// Whether a number that was worked out is the one that a case expects.
    private func isBy(_ wanted: Expectation.Amount, _ margin: Margin?, _ side: Margin.Side) -> Bool {
        guard let margin, margin.side == side else { return false }
        let amount: Double
        // The last second of a period is in time, the midnight that ends a day is not: a lateness of 24 hours is either.
        let slack = margin.unit == .seconds ? 1.0 : 1e-6
        switch (wanted, margin.unit) {
        case (.number(let number), .things): amount = number
        case (.length(let length), .kilometres): amount = length.value
        case (.time(let seconds), .seconds): amount = Double(seconds)
        default: return false
        }
        return abs(amount - margin.amount) <= slack
    }

    private func holds(_ reason: Expectation.ExpectedReason, _ instance: Instance, _ explainer: Explainer) -> Bool {
        let steps = explainer.steps(instance)
        switch reason {
        case .excusedBy(let name):
            return steps.contains { step in
                step.truth == .false && step.witnesses.contains { $0.role == .excuse && $0.report == name }
            }
        case .through(let actor):
            return steps.contains { $0.why.contains("through") && $0.why.contains(actor.name) }
        case .settledBy(let what):
            return steps.contains { $0.wouldSettle?.contains(what) == true }
        case .waitingFor(let what):
            return steps.contains { $0.wouldSettle?.contains(what) == true }
        case .lateBy(let seconds):
            // As in `isBy`: the last second of a day is in time.
            return explainer.lateness(instance).map { abs($0 - seconds) <= 1 } ?? false
                || isBy(.time(seconds), outcomes[explainer.place].account(instance)?.margin, .late)
        case .overBy(let amount): return isBy(amount, outcomes[explainer.place].account(instance)?.margin, .over)
        case .shortBy(let amount): return isBy(amount, outcomes[explainer.place].account(instance)?.margin, .short)
        }
    }
}
