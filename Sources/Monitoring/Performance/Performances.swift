import Accords
import Evidence
import Vocabulary

/// What of the duties of one reading was begun, done and verified, and when: what other lines wait for.
///
/// Whether something was done is a matter of facts alone, so it is looked up once for all passes. What waits for something
/// that waits for itself has not come.
final class Performances {
    let run: Run
    let reading: ReadingPlan
    /// Phases that are being worked out: one that needs itself has not opened.
    var phasesUnderWay: Set<PhaseID> = []
    /// Who watched what.
    lazy var watching = Watching(run)
    /// When duties are due, as the pass that is under way has it: articles, terms and parties by their places.
    var due: (_ article: Int, _ pipeline: Int, _ party: Int) -> PossibleTime? = { _, _, _ in nil }
    private var finders: [FinderKey: DeedFinder] = [:]
    private var found: [DeedKey: Deeds] = [:]
    private var milestones: [Milestone: Result<ForceBuilder.Mark, ForceBuilder.NotYet>] = [:]
    private var underWay: Set<Milestone> = []

    init(_ run: Run, _ reading: ReadingPlan) {
        self.run = run
        self.reading = reading
    }

    private struct FinderKey: Hashable {
        var article: Int
        var pipeline: Int
        var part: Int?
    }

    private struct DeedKey: Hashable {
        var finder: FinderKey
        var party: Int
        var incident: Int?
        var row: Int?
        var by: Int?
    }

    /// Something that lines wait for.
    enum Milestone: Hashable {
        /// All duties of these articles are done, by all who bear them; of a stage, that stage; and a body says so.
        case discharge([ArticleID], stage: Int?, verifiedBy: ActorID?)
        /// The body that has to has verified these articles.
        case verification([ArticleID], stage: Int?)
    }

    // MARK: - What was done

    /// What the facts tell of a duty.
    func deeds(of question: PerformanceJudge.Question, part: Account.Part) -> (deeds: Deeds, finder: DeedFinder) {
        let place: Int? = if case .part(let number) = part { number - 1 } else { nil }
        let finder = FinderKey(article: question.article, pipeline: question.pipeline, part: place)
        let key = DeedKey(
            finder: finder, party: question.party, incident: question.start.incident, row: question.start.row,
            by: question.start.by)
        let finding =
            finders[finder]
            ?? DeedFinder(
                run, reading, reading.articles[question.article], question.obligation, part: place)
        finders[finder] = finding
        if let known = found[key] { return (known, finding) }
        let deeds = finding.deeds(question.start, party: question.party, notBefore: notBefore(question.performance))
        found[key] = deeds
        return (deeds, finding)
    }

    /// What was done before this does not count; nil: all counts. What it waits for may not have come: then nothing counts.
    private func notBefore(_ performance: Performance) -> PossibleTime? {
        builder.flatMap { Self.notBefore(performance, $0) }
    }

    /// - Parameter builder: what works out moments.
    static func notBefore(_ performance: Performance, _ builder: ForceBuilder) -> PossibleTime? {
        last(of: marksBefore(performance, builder))
    }

    /// When the last of some marks has come; never, where one is not known to come. Nil: there are none.
    static func last(of marks: [Result<ForceBuilder.Mark, ForceBuilder.NotYet>]) -> PossibleTime? {
        let times = marks.map { mark in
            switch mark {
            case .success(let mark):
                mark.truth == .true ? mark.time : PossibleTime(mark.time.earliest, .distantFuture)
            case .failure: PossibleTime(.distantFuture)
            }
        }
        guard let earliest = times.map(\.earliest).max(), let latest = times.map(\.latest).max() else { return nil }
        return PossibleTime(earliest, latest)
    }

    /// What has to have come before anything counts.
    static func marksBefore(
        _ performance: Performance, _ builder: ForceBuilder
    ) -> [Result<ForceBuilder.Mark, ForceBuilder.NotYet>] {
        (performance.notBefore.map { [builder.mark($0)] } ?? [])
            + (performance.notBeforeGates.isEmpty ? [] : [builder.mark(performance.notBeforeGates)])
    }

    /// What works out moments, as the pass that is under way has it.
    var builder: ForceBuilder?

    private static let byItself = DutyJudge.Start(
        incident: nil, row: nil, rows: .many([]), time: PossibleTime(.distantPast, .distantPast), truth: .true, by: nil)

    /// From when on things must stay where a duty has put them: its discharge or its deadline, whichever comes first. Nil:
    /// neither has come or will.
    func thereafter(article: Int, pipeline: Int, party: Int) -> PossibleTime? {
        let due = due(article, pipeline, party)
        guard let question = question(article, pipeline, party) else { return due }
        guard let done = deeds(of: question, part: .whole).deeds.completion(of: .whole) else { return due }
        // The second of the discharge is no breach yet.
        let after = PossibleTime(done.time.earliest + 1, done.truth == .true ? done.time.latest + 1 : .distantFuture)
        guard let due else { return after }
        return PossibleTime(min(after.earliest, due.earliest), min(after.latest, due.latest))
    }

    /// A duty that is owed once, as far as one party bears it: nothing sets it off, or the discharge of others does.
    func question(_ article: Int, _ pipeline: Int, _ party: Int) -> PerformanceJudge.Question? {
        guard case .duty(let obligation, let trigger) = reading.articles[article].pipelines[pipeline].kind else {
            return nil
        }
        var start = Self.byItself
        switch trigger {
        case nil: break
        case .discharge(let articles): start = self.start(after: articles)
        default: return nil
        }
        return PerformanceJudge.Question(
            article: article, pipeline: pipeline, obligation: obligation,
            performance: obligation.performance ?? Performance(), start: start, party: party,
            isTriggered: trigger != nil)
    }

    /// What the discharge of articles sets off, or what it waits for.
    func start(after articles: [ArticleID]) -> DutyJudge.Start {
        var start = Self.byItself
        switch reached(.discharge(articles, stage: nil, verifiedBy: nil)) {
        case .success(let mark): (start.time, start.truth) = (mark.time, mark.truth)
        case .failure(let reason): start.waiting = reason
        }
        return start
    }

    // MARK: - Milestones

    /// When something that lines wait for was reached, or why not yet.
    func reached(_ milestone: Milestone) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
        if let known = milestones[milestone] { return known }
        guard underWay.insert(milestone).inserted else {
            return .failure(ForceBuilder.NotYet(words: "it waits for itself"))
        }
        defer { underWay.remove(milestone) }
        let answer: Result<ForceBuilder.Mark, ForceBuilder.NotYet>
        switch milestone {
        case .discharge(let articles, let stage, let body):
            answer = joined(
                articles.map { discharge(of: $0, stage) }
                    + (body.map { body in
                        articles.map { verification(of: $0, stage, by: [body]) }
                    } ?? []))
        case .verification(let articles, let stage):
            answer = joined(articles.map { verification(of: $0, stage, by: verifiers(of: $0)) })
        }
        milestones[milestone] = answer
        return answer
    }

    /// The last of several; the first that has not come says why.
    private func joined(
        _ marks: [Result<ForceBuilder.Mark, ForceBuilder.NotYet>]
    ) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
        var joined: ForceBuilder.Mark?
        for case .failure(let reason) in marks { return .failure(reason) }
        for case .success(let mark) in marks {
            guard var so = joined else {
                joined = mark
                continue
            }
            so.time = PossibleTime(
                max(so.time.earliest, mark.time.earliest), max(so.time.latest, mark.time.latest))
            so.truth = so.truth && mark.truth
            if !so.why.contains(mark.why) { so.why += ", \(mark.why)" }
            so.reports += mark.reports.filter { !so.reports.contains($0) }
            joined = so
        }
        return joined.map { .success($0) } ?? .failure(ForceBuilder.NotYet(words: "nothing has to be done there"))
    }

    private func name(_ article: ArticleID, _ stage: Int?, by bodies: [ActorID] = []) -> String {
        "article \(article)" + (stage.map { " stage \($0)" } ?? "")
            + (bodies.isEmpty ? "" : " by \(bodies.map(\.name).joined(separator: " or "))")
    }

    private func discharge(of id: ArticleID, _ stage: Int?) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
        guard let place = reading.articles.firstIndex(where: { $0.id == id }) else {
            return .failure(ForceBuilder.NotYet(words: "there is no article \(id)"))
        }
        let what = name(id, stage)
        var marks: [Result<ForceBuilder.Mark, ForceBuilder.NotYet>] = []
        for (index, pipeline) in reading.articles[place].pipelines.enumerated() {
            guard case .duty(let obligation, let trigger) = pipeline.kind, obligation.performance?.cadence == nil else {
                continue
            }
            // What is set off by events is discharged by none of them for good.
            switch trigger {
            case nil, .discharge: break
            default: continue
            }
            for party in pipeline.parties {
                guard let question = question(place, index, party) else { continue }
                if let waiting = question.start.waiting {
                    marks.append(.failure(waiting))
                    continue
                }
                let (deeds, finder) = deeds(of: question, part: .whole)
                let hasStages = !(question.performance.stages.isEmpty)
                let part: Deeds.Part = stage.map { hasStages ? .stage($0) : .whole } ?? .whole
                if let done = deeds.completion(of: part) {
                    let isSure = done.truth == .true
                    marks.append(
                        .success(
                            ForceBuilder.Mark(
                                time: done.time, truth: done.truth, zone: reading.zone,
                                why: "\(what) is discharged" + (isSure ? "" : ", or may be"),
                                reports: deeds.rows(before: PossibleTime(done.time.latest + 1)).map { run.reportID($0) }
                            )))
                } else {
                    let bodies = finder.bodies
                    let names = bodies.map(\.name).joined(separator: " or ")
                    let by = names.isEmpty ? "" : ", which \(names) has to say"
                    marks.append(
                        .failure(
                            ForceBuilder.NotYet(
                                words: "\(what) is not discharged by \(run.plan.cast.parties[party])\(by)",
                                waitsFor: [what + (names.isEmpty ? "" : " by \(names)")])))
                }
            }
        }
        return joined(marks).mapError { reason in
            reason.waitsFor.isEmpty
                ? ForceBuilder.NotYet(words: "\(what) is not discharged", waitsFor: [what]) : reason
        }
    }

    /// Who verifies an article: who its duties name, else any monitor or commission.
    private func verifiers(of id: ArticleID) -> [ActorID] {
        let named = (reading.articles.first { $0.id == id }?.pipelines ?? []).flatMap { pipeline -> [ActorID] in
            guard case .duty(let obligation, _) = pipeline.kind else { return [] }
            return (obligation.performance?.proofs ?? []).compactMap { proof in
                if case .verification(let body) = proof { body } else { nil }
            }
        }
        var bodies: [ActorID] = []
        for body in named where !bodies.contains(body) { bodies.append(body) }
        return bodies
    }

    /// When a body verified an article, or a stage of it, as a whole.
    private func verification(
        of id: ArticleID, _ stage: Int?, by bodies: [ActorID]
    ) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
        let what = name(id, stage, by: bodies)
        let article = reading.articles.first { $0.id == id }
        let threshold = article.map { run.threshold($0) } ?? .corroborated
        let stages =
            (article?.pipelines ?? []).compactMap { pipeline -> Int? in
                if case .duty(let obligation, _) = pipeline.kind { obligation.performance?.stages.count } else { nil }
            }.max() ?? 0
        typealias Entry = (row: Int, stage: Int?, party: Int?, truth: Truth)
        let all = run.verifications.compactMap { row -> Entry? in
            guard run.facts.articles(row).contains(id.name),
                bodies.isEmpty || bodies.contains(where: { $0.name == run.verifier(of: row) })
            else { return nil }
            var truth = run.verification(row, from: threshold)
            if case .between(let low, let high) = run.facts.quantity(row),
                let needed = leastToVerify(article, run.facts.stage(row), upTo: stage)
            {
                truth = truth && Truth(certain: low >= needed, possible: high.map { $0 >= needed } ?? true)
            }
            return (row, run.facts.stage(row), run.verifiedParty(row), truth)
        }
        func mark(_ entries: [Entry]) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
            /// The first that is sure, else the first that may be.
            func first(_ isOne: (Int?) -> Bool) -> ForceBuilder.Mark? {
                let found = entries.filter { isOne($0.stage) && $0.truth != .false }.sorted {
                    let (a, b) = (run.facts.occurred[$0.row], run.facts.occurred[$1.row])
                    return (a.earliest, a.latest) < (b.earliest, b.latest)
                }
                guard let one = found.first(where: { $0.truth == .true }) ?? found.first else { return nil }
                var time = run.facts.occurred[one.row]
                if let earlier = found.first {
                    time = PossibleTime(run.facts.occurred[earlier.row].earliest, time.latest)
                }
                return ForceBuilder.Mark(
                    time: time, truth: one.truth, zone: reading.zone, why: "\(what) is verified",
                    reports: [run.reportID(one.row)])
            }
            if let whole = first({ $0 == nil || (stage != nil && $0 == stage) }) { return .success(whole) }
            guard stage == nil, stages > 0 else {
                return .failure(ForceBuilder.NotYet(words: "\(what) is not verified", waitsFor: [what]))
            }
            return joined(
                (1...stages).map { number in
                    let what = name(id, number, by: bodies)
                    return first { $0 == number }.map { .success($0) }
                        ?? .failure(ForceBuilder.NotYet(words: "\(what) is not verified", waitsFor: [what]))
                })
        }
        // What was verified of one of several is not yet verified of the others.
        let bearers = Set(
            (article?.pipelines ?? []).filter { if case .duty = $0.kind { true } else { false } }.flatMap(\.parties))
        guard bearers.count > 1, all.contains(where: { $0.party != nil }) else { return mark(all) }
        return joined(bearers.sorted().map { party in mark(all.filter { $0.party == nil || $0.party == party }) })
    }

    /// From how many on a verification that states a number is one of the whole, or of a whole stage. One that names no stage
    /// is of all up to then: of a stage that is asked about, from so many on as it and those before it have to have.
    private func leastToVerify(_ article: ArticlePlan?, _ stage: Int?, upTo asked: Int?) -> Double? {
        var least: Double?
        for pipeline in article?.pipelines ?? [] {
            guard case .duty(let obligation, _) = pipeline.kind, let performance = obligation.performance else {
                continue
            }
            if stage == nil, let asked, !performance.stages.isEmpty {
                let numbers = performance.stages.filter { $0.number <= asked }.map { stage -> Double? in
                    if case .number(let number, _) = Requirement(stage.quantity, entries: nil) { number } else { nil }
                }
                if !numbers.contains(nil) {
                    least = max(least ?? 0, numbers.compactMap { $0 }.reduce(0, +))
                    continue
                }
            }
            let quantity =
                stage.flatMap { number in performance.stages.first { $0.number == number }?.quantity }
                ?? (stage == nil ? performance.quantity : nil)
            if case .number(let number, _) = Requirement(quantity, entries: nil) { least = max(least ?? 0, number) }
        }
        return least
    }
}
