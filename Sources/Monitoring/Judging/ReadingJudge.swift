import Accords
import Evidence
import Vocabulary

/// Judges all articles of one reading in one run.
///
/// Three stages. What of the facts each term concerns is worked out once. Then, with the breaches known so far, when each
/// article is in force; with that, the verdicts. Where force or excuses look at breaches, the last two repeat until no
/// verdict changes.
final class ReadingJudge {
    let run: Run
    let reading: ReadingPlan
    let exceptions: Exceptions
    let performances: Performances
    let lookedUp: LookedUp

    /// - Parameter lookedUp: what was worked out in judging this reading before, if it was.
    init(run: Run, reading: ReadingPlan, lookedUp: LookedUp = LookedUp()) {
        self.lookedUp = lookedUp
        performances = Performances(run, reading)
        self.run = run
        self.reading = reading
        exceptions = lookedUp.exceptions(run, reading)
        dependsOnBreaches = reading.articles.contains { article in
            !article.reciprocity.isEmpty || article.powers.contains { $0.after != nil }
                || article.pipelines.contains {
                    if case .duty(_, .breach) = $0.kind { true } else { false }
                }
        }
    }

    /// One act that a ban concerns, before its force and reciprocity are looked at.
    private struct Matter {
        var article: Int
        var pipeline: Int
        var party: Int
        var incident: Int
        /// Whether it happened, is of the kind, and was this party's.
        var truth: Truth
        /// Whether an exception frees it; nil until somebody needs to know.
        var freed: Truth?
    }

    /// Chains of excuses longer than this stay unknown: sound, and reached by no accord that we know of.
    private static let mostPasses = 256

    func judge() -> ReadingOutcome {
        defer { letGo() }
        var matters = matters()
        guard dependsOnBreaches else { return pass(&matters, emptyLogs()) }
        // From "unknown": every act that a ban concerns may be a breach or not, and so may every duty.
        let possible = matters.map { matter in
            (matter.article, matter.party, entry(matter, min(matter.truth, .unknown)))
        }
        var outcome = pass(&matters, logs(possible), isFirst: true)
        let undone = outcome.breaches.enumerated().flatMap { place, logs in
            logs.enumerated().flatMap { party, log in
                log.entries.filter { $0.source == EventLog.Entry.duty }.map { entry in
                    (place, party, EventLog.Entry(time: entry.time, truth: .unknown, source: entry.source))
                }
            }
        }
        outcome = pass(&matters, logs(possible + undone))
        for _ in 0..<Self.mostPasses {
            let next = pass(&matters, outcome.breaches)
            let isStable =
                next.instances == outcome.instances
                && next.timelines.map { $0.map(\.line) }
                    == outcome.timelines.map { $0.map(\.line) }
            outcome = next
            if isStable { break }
        }
        return outcome
    }

    /// Whether any verdict depends on other verdicts.
    private let dependsOnBreaches: Bool

    // MARK: - What each ban concerns

    private func matters() -> [Matter] {
        var matters: [Matter] = []
        for (place, article) in reading.articles.enumerated() {
            let threshold = run.threshold(article)
            for (index, pipeline) in article.pipelines.enumerated() {
                guard case .ban(let selection, _) = pipeline.kind else { continue }
                let matcher = Matcher(run, selection, threshold: threshold)
                for found in matcher.found(by: pipeline.parties) {
                    let (incident, party) = (Int(found.incident), Int(found.party))
                    var truth = found.truth
                    for question in selection.onlyWhere where truth != .false {
                        let accused = accused(incident, run.standing.rows(of: incident), party)
                        truth = truth && exceptions.answer(question, accused, threshold, ifNobodyAsked: .unknown)
                    }
                    guard truth != .false else { continue }
                    matters.append(
                        Matter(article: place, pipeline: index, party: party, incident: incident, truth: truth))
                }
            }
        }
        return matters
    }

    private func accused(_ incident: Int, _ rows: ReportRows, _ party: Int) -> Accused {
        Accused(incident: incident, rows: rows, time: run.time(of: rows), party: party)
    }

    // MARK: - One pass

    /// - Parameter isFirst: the logs hold every possible breach as unknown, and nothing may be concluded from them yet.
    private func pass(_ matters: inout [Matter], _ logs: [[EventLog]], isFirst: Bool = false) -> ReadingOutcome {
        let builder = forceBuilder(logs)
        performances.builder = reading.articles.first.map(builder)
        let parties = run.plan.cast.parties.indices
        let timelines = reading.articles.map { article in
            let builder = builder(article)
            return parties.map { builder.timeline(of: article, for: $0) }
        }
        var force: [Truth] = []
        let breaches = breaches(&matters, logs, timelines, &force, isFirst: isFirst)
        var instances: [Instance] = []
        instances.reserveCapacity(matters.count)
        var found: [(Int, Int, EventLog.Entry)] = []
        for (index, matter) in matters.enumerated() {
            let breach = breaches[index]
            let verdict: Verdict =
                force[index] == .false ? .notInForce : breach == .true ? .violated : breach == .false ? .kept : .unknown
            if breach != .false, dependsOnBreaches {
                found.append((matter.article, matter.party, entry(matter, breach)))
            }
            instances.append(
                Instance(
                    article: Int32(matter.article), pipeline: Int16(matter.pipeline), party: Int16(matter.party),
                    incident: Int32(matter.incident), row: -1, verdict: verdict))
        }
        let duties = DutyJudge(
            run: run, reading: reading, timelines: timelines, force: builder, performances: performances,
            lookedUp: lookedUp)
        performances.due = { [unowned self] place, index, party in
            performer(timelines, builder).due(article: place, pipeline: index, party: party)
        }
        var accounts: [Account] = []
        func take(_ judged: [Judged], _ article: Int) {
            for one in judged {
                var instance = one.instance
                instance.account = Int32(accounts.count)
                accounts.append(one.account)
                instances.append(instance)
                guard dependsOnBreaches, one.breach != .false, let time = one.time else { continue }
                let entry = EventLog.Entry(time: time, truth: one.breach, source: EventLog.Entry.duty)
                found.append((article, Int(instance.party), entry))
            }
        }
        for (place, article) in reading.articles.enumerated() {
            for (index, pipeline) in article.pipelines.enumerated() {
                let judged = beyondActs(place, index, pipeline, timelines, builder, duties) { pattern in
                    self.breachCases(instances, logs, pattern)
                }
                if let judged { take(judged, place) }
            }
        }
        for (place, article) in reading.articles.enumerated() {
            for (index, pipeline) in article.pipelines.enumerated() {
                guard case .duty(let obligation, let trigger) = pipeline.kind, obligation.performance == nil else {
                    continue
                }
                if case .forEach = trigger { continue }
                let cases = duties.cases(article: place, pipeline: index, obligation, trigger) { pattern in
                    self.breachCases(instances, logs, pattern)
                }
                instances.reserveCapacity(instances.count + cases.reduce(0) { $0 + $1.count })
                for stretch in cases {
                    for one in stretch {
                        if dependsOnBreaches, one.breach != .false, let due = one.due {
                            let entry = EventLog.Entry(time: due, truth: one.breach, source: EventLog.Entry.duty)
                            found.append((place, Int(one.instance.party), entry))
                        }
                        instances.append(one.instance)
                    }
                }
            }
        }
        return ReadingOutcome(
            timelines: timelines, instances: instances, breaches: self.logs(found), accounts: accounts,
            lookedUp: lookedUp)
    }

    /// The instances of a term that is more than a ban on acts or an act by a deadline; nil for those.
    private func beyondActs(
        _ place: Int, _ index: Int, _ pipeline: Pipeline, _ timelines: [[ForceTimeline]],
        _ builder: @escaping (ArticlePlan) -> ForceBuilder, _ duties: DutyJudge,
        _ breaches: (BreachPattern) -> [DutyJudge.Breach]
    ) -> [Judged]? {
        let article = reading.articles[place]
        lazy var flows = FlowJudge(
            run: run, reading: reading, timelines: timelines, exceptions: exceptions, force: builder,
            performances: performances)
        switch pipeline.kind {
        case .ban: return nil
        case .state(let state):
            return StateJudge(
                run: run, reading: reading, timelines: timelines, exceptions: exceptions, performances: performances
            ).cases(article: place, pipeline: index, state)
        case .flow(let flow): return flows.cases(article: place, pipeline: index, flow)
        case .duty(let obligation, .forEach(let number, let selection, let by)):
            return flows.cases(
                article: place, pipeline: index, obligation, forEach: number, selection, by: by)
        case .duty(let obligation, let trigger):
            guard let performance = obligation.performance else { return nil }
            if let cadence = performance.cadence {
                return flows.cases(article: place, pipeline: index, obligation, each: cadence)
            }
            let starts = duties.starts(article, pipeline, trigger, breaches)
            return performer(timelines, builder).cases(
                article: place, pipeline: index, obligation, performance, starts: starts)
        }
    }

    /// Makes what duties wait for be answered as in a finished outcome, for explanations.
    func prepare(with outcome: ReadingOutcome) {
        let builder = forceBuilder(outcome.breaches)
        performances.builder = reading.articles.first.map(builder)
        performances.due = { [unowned self] place, index, party in
            performer(outcome.timelines, builder).due(article: place, pipeline: index, party: party)
        }
    }

    /// Forgets how moments are worked out: what answers that holds this judge, which holds it, and with it all facts.
    func letGo() {
        performances.builder = nil
        performances.due = { _, _, _ in nil }
    }

    /// What judges duties that say more than an act and a deadline.
    func performer(
        _ timelines: [[ForceTimeline]], _ builder: @escaping (ArticlePlan) -> ForceBuilder
    ) -> PerformanceJudge {
        PerformanceJudge(
            run: run, reading: reading, timelines: timelines, force: builder, performances: performances)
    }

    /// Whether each act is a breach: in force, not excepted, not excused.
    private func breaches(
        _ matters: inout [Matter], _ logs: [[EventLog]], _ timelines: [[ForceTimeline]], _ force: inout [Truth],
        isFirst: Bool
    ) -> [Truth] {
        let excuses = excuses()
        var acts: [Reciprocity.Act] = []
        acts.reserveCapacity(matters.count)
        force.reserveCapacity(matters.count)
        // Matters of one term follow each other: what they share is looked up once.
        var first = 0
        while first < matters.count {
            let (place, pipeline) = (matters[first].article, matters[first].pipeline)
            let article = reading.articles[place]
            let threshold = run.threshold(article)
            let lines = timelines[place].map(\.line)
            let board = run.plan.cast.parties.indices.map { self.board(place, $0) }
            var exceptions: [Exception] = []
            if case .ban(_, let stated) = article.pipelines[pipeline].kind { exceptions = stated }
            let banned = run.plan.cast.parties.indices.map {
                self.exceptions.acts(article: place, pipeline: pipeline, of: $0)
            }
            var index = first
            while index < matters.count, matters[index].article == place, matters[index].pipeline == pipeline {
                let (incident, party) = (matters[index].incident, matters[index].party)
                let rows = run.standing.rows(of: incident)
                let isInForce = self.force(lines[party], rows, threshold)
                force.append(isInForce)
                var breach = matters[index].truth && isInForce
                if breach != .false {
                    if matters[index].freed == nil, !exceptions.isEmpty {
                        var accused = accused(incident, rows, party)
                        accused.acts = banned[party]
                        matters[index].freed = self.exceptions.frees(exceptions, accused, threshold)
                    }
                    breach = breach && !(matters[index].freed ?? .false)
                }
                // From logs in which everything is unknown, nothing is concluded yet.
                if isFirst, !excuses[board[party]].isEmpty { breach = min(breach, .unknown) }
                acts.append(Reciprocity.Act(time: run.time(of: rows), truth: breach, board: board[party]))
                index += 1
            }
            first = index
        }
        guard !isFirst, excuses.contains(where: { !$0.isEmpty }) else { return acts.map(\.truth) }
        // Duties not done are breaches too; they were judged in the pass before.
        let duties = logs.flatMap { parties in
            parties.map { log in log.entries.filter { $0.source == EventLog.Entry.duty }.map { ($0.time, $0.truth) } }
        }
        return Reciprocity.settled(acts, excuses: excuses, others: duties)
    }

    /// Whether the article binds at the time of an incident. Where its reports give times of which some lie within and
    /// some without, those within have to reach the grade that counts.
    func force(_ line: TruthLine, _ rows: ReportRows, _ threshold: Grade) -> Truth {
        if case .one(let row) = rows { return line.holds(at: run.facts.occurred[row]) }
        let answers = Set(rows.map { line.holds(at: run.facts.occurred[$0]) })
        if let answer = answers.first, answers.count == 1 { return answer }
        return run.standing.truth(of: rows, from: threshold) { line.holds(at: run.facts.occurred[$0]) }
    }

    /// The place of an article's breaches by a party among all such boards.
    private func board(_ article: Int, _ party: Int) -> Int { article * run.plan.cast.parties.count + party }

    /// What excuses the acts of each board.
    private func excuses() -> [[Reciprocity.Excuse]] {
        reading.articles.flatMap { article in
            run.plan.cast.parties.indices.map { party in
                article.reciprocity.compactMap { rule in
                    guard case .excused(let seconds, let pattern) = rule.effect else { return nil }
                    let boards = places(pattern).flatMap { article in
                        parties(pattern.by, of: party).map { board(article, $0) }
                    }
                    return Reciprocity.Excuse(
                        seconds: seconds, boards: boards, count: pattern.count, within: pattern.within)
                }
            }
        }
    }

    /// Makes the builder of timelines for an article, with the breaches found so far.
    private func forceBuilder(_ logs: [[EventLog]]) -> (ArticlePlan) -> ForceBuilder {
        let known = KnownBreaches()
        return { [self] article in
            let threshold = run.threshold(article)
            return ForceBuilder(
                reading: reading, zone: reading.zone, cast: run.plan.cast, wills: run.wills,
                isDone: { [run] in run.standing.will($0.row, from: threshold) },
                reportID: { [run] in run.reportID($0.row) }, reportIDOfRow: { [run] in run.reportID($0) },
                now: run.now,
                breaches: { [self] pattern, party in
                    known.log(pattern, party) {
                        breaches(logs, pattern, of: party).reaching(pattern.count, within: pattern.within)
                    }
                },
                performances: performances, counted: { [self] in counted($0, article) }, name: { [self] in name($0) })
        }
    }

    /// The acts that `renewed for … for each 10 hostages released by …` counts.
    private func counted(_ rule: ForceRule, _ article: ArticlePlan) -> [FlowAct] {
        guard case .renewedForEach(_, _, let acts, let thing, let by) = rule.effect else { return [] }
        var selection = Selection(acts: acts, objects: nil, thing: nil, placings: [], onlyWhere: [])
        selection.narrow(to: thing)
        let parties = run.plan.cast.parties.indices.filter { place in
            by.contains { $0.name == run.plan.cast.parties[place] }
        }
        return run.flowActs(selection, by: parties, from: run.threshold(article))
    }

    /// Logs that were asked for once: a power's notices all ask for the same.
    final class KnownBreaches {
        private struct Key: Hashable {
            var pattern: BreachPattern
            var party: Int?
        }
        private var logs: [Key: EventLog] = [:]

        func log(_ pattern: BreachPattern, _ party: Int?, _ make: () -> EventLog) -> EventLog {
            let key = Key(pattern: pattern, party: party)
            if let log = logs[key] { return log }
            let log = make()
            logs[key] = log
            return log
        }
    }

    /// The timelines' builder with the breaches of a finished outcome, for explanations.
    func forceBuilder(for outcome: ReadingOutcome, _ article: ArticlePlan) -> ForceBuilder {
        forceBuilder(outcome.breaches)(article)
    }

    // MARK: - Breaches as events

    private func entry(_ matter: Matter, _ truth: Truth) -> EventLog.Entry {
        EventLog.Entry(
            time: run.time(of: run.standing.rows(of: matter.incident)), truth: truth, source: matter.incident)
    }

    /// What a breach in a log is called: its incident.
    private func name(_ entry: EventLog.Entry) -> String {
        guard run.standing.incidents.ids.indices.contains(entry.source) else { return "a duty not done" }
        return run.facts.symbols.text(run.standing.incidents.ids[entry.source])
    }

    private func emptyLogs() -> [[EventLog]] {
        reading.articles.map { _ in run.plan.cast.parties.map { _ in EventLog([]) } }
    }

    private func logs(_ found: [(Int, Int, EventLog.Entry)]) -> [[EventLog]] {
        var entries = reading.articles.map { _ in run.plan.cast.parties.map { _ in [EventLog.Entry]() } }
        for (article, party, entry) in found { entries[article][party].append(entry) }
        return entries.map { $0.map { EventLog($0, naming: precedes) } }
    }

    /// The breaches that fit a pattern, for a party to whom `the other party` is somebody else.
    func breaches(_ logs: [[EventLog]], _ pattern: BreachPattern, of party: Int?) -> EventLog {
        let parties = self.parties(pattern.by, of: party)
        let parts = places(pattern).flatMap { place in parties.map { logs[place][$0] } }.filter { !$0.isEmpty }
        return parts.count == 1 ? parts[0] : EventLog(parts.flatMap(\.entries), naming: precedes)
    }

    private func places(_ pattern: BreachPattern) -> [Int] {
        reading.articles.indices.filter { pattern.articles.contains(reading.articles[$0].id) }
    }

    /// Which of two incidents is named first, whatever the order of rows.
    private func precedes(_ left: Int, _ right: Int) -> Bool {
        guard left >= 0, right >= 0 else { return left > right }
        return naturallyPrecedes(
            run.facts.symbols.text(run.standing.incidents.ids[left]),
            run.facts.symbols.text(run.standing.incidents.ids[right]))
    }

    private func parties(_ bearer: Bearer, of party: Int?) -> [Int] {
        let all = 0..<run.plan.cast.sides
        switch bearer {
        case .each(let actors):
            return run.plan.cast.parties.indices.filter { place in
                actors.contains { $0.name == run.plan.cast.parties[place] }
            }
        case .thatParty: return party.map { [$0] } ?? Array(all)
        case .otherParty: return all.filter { $0 != party }
        }
    }

    /// Instances of bans that are breaches or may be, for duties that a breach sets off.
    private func breachCases(
        _ instances: [Instance], _ logs: [[EventLog]], _ pattern: BreachPattern
    ) -> [DutyJudge.Breach] {
        instances.compactMap { instance in
            guard instance.verdict == .violated || instance.verdict == .unknown, instance.incident >= 0,
                pattern.articles.contains(reading.articles[Int(instance.article)].id)
            else { return nil }
            return DutyJudge.Breach(
                incident: Int(instance.incident), party: Int(instance.party),
                truth: instance.verdict == .violated ? .true : .unknown)
        }
    }
}
