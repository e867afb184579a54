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

    init(run: Run, reading: ReadingPlan) {
        self.run = run
        self.reading = reading
        exceptions = Exceptions(run, reading)
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
        var matters = matters()
        var logs = emptyLogs()
        if dependsOnBreaches {
            // From "unknown": every act that a ban concerns may be a breach or not.
            let possible = matters.enumerated().map { index, matter in
                (matter.article, matter.party, entry(matter, min(matter.truth, .unknown), index))
            }
            logs = self.logs(possible)
        }
        var outcome = pass(&matters, logs)
        guard dependsOnBreaches else { return outcome }
        for _ in 0..<Self.mostPasses {
            let next = pass(&matters, outcome.breaches)
            let isStable = next.instances == outcome.instances && next.timelines.map { $0.map(\.line) }
                == outcome.timelines.map { $0.map(\.line) }
            outcome = next
            if isStable { break }
        }
        return outcome
    }

    /// Whether any verdict depends on other verdicts.
    private var dependsOnBreaches: Bool {
        reading.articles.contains { article in
            !article.reciprocity.isEmpty || article.powers.contains { $0.after != nil }
                || article.pipelines.contains {
                    if case .duty(_, .breach) = $0.kind { true } else { false }
                }
        }
    }

    // MARK: - What each ban concerns

    private func matters() -> [Matter] {
        var matters: [Matter] = []
        for (place, article) in reading.articles.enumerated() {
            let threshold = run.threshold(article)
            for (index, pipeline) in article.pipelines.enumerated() {
                guard case .ban(let selection, _) = pipeline.kind else { continue }
                let matcher = Matcher(run, selection, threshold: threshold)
                for incident in 0..<run.standing.incidents.count {
                    let rows = run.standing.rows(of: incident)
                    guard !rows.isEmpty else { continue }
                    let match = matcher.matches(rows)
                    guard match != .false else { continue }
                    for party in pipeline.parties {
                        var truth =
                            match && run.standing.isAct(of: party, incident: incident, rows: rows, from: threshold)
                        guard truth != .false else { continue }
                        for question in selection.onlyWhere where truth != .false {
                            let accused = accused(incident, rows, party)
                            truth =
                                truth && exceptions.answer(question, accused, threshold, ifNobodyAsked: .unknown)
                        }
                        guard truth != .false else { continue }
                        matters.append(
                            Matter(article: place, pipeline: index, party: party, incident: incident, truth: truth))
                    }
                }
            }
        }
        return matters
    }

    private func accused(_ incident: Int, _ rows: ReportRows, _ party: Int) -> Accused {
        Accused(incident: incident, rows: rows, time: run.time(of: rows), party: party)
    }

    // MARK: - One pass

    private func pass(_ matters: inout [Matter], _ logs: [[EventLog]]) -> ReadingOutcome {
        let builder = forceBuilder(logs)
        let parties = run.plan.cast.parties.indices
        let timelines = reading.articles.map { article in
            parties.map { builder(article).timeline(of: article, for: $0) }
        }
        var instances: [Instance] = []
        var found: [(Int, Int, EventLog.Entry)] = []
        // The excuses of one article for one party look at the same breaches for every act.
        var excuses: [[[(seconds: Int64, log: EventLog)]]] = reading.articles.map { _ in parties.map { _ in [] } }
        for (place, article) in reading.articles.enumerated() {
            for rule in article.reciprocity {
                guard case .excused(let seconds, let pattern) = rule.effect else { continue }
                for party in parties {
                    let log = breaches(logs, pattern, of: party).reaching(pattern.count, within: pattern.within)
                    excuses[place][party].append((seconds, log))
                }
            }
        }
        for index in matters.indices {
            let matter = matters[index]
            let article = reading.articles[matter.article]
            let threshold = run.threshold(article)
            let rows = run.standing.rows(of: matter.incident)
            let line = timelines[matter.article][matter.party].line
            let force = run.standing.truth(of: rows, from: .alleged) { line.holds(at: run.facts.occurred[$0]) }
            var verdict = Verdict.notInForce
            if force != .false {
                guard case .ban(_, let exceptions) = article.pipelines[matter.pipeline].kind else { continue }
                var freed = matter.freed ?? .false
                if matter.freed == nil, !exceptions.isEmpty {
                    freed = self.exceptions.frees(
                        exceptions, accused(matter.incident, rows, matter.party), threshold)
                    matters[index].freed = freed
                }
                for excuse in excuses[matter.article][matter.party] where freed != .true {
                    freed = freed || excuse.log.precedes(run.time(of: rows), within: excuse.seconds).truth
                }
                let breach = matter.truth && force && !freed
                verdict = breach == .true ? .violated : breach == .false ? .kept : .unknown
                if breach != .false, dependsOnBreaches {
                    found.append((matter.article, matter.party, entry(matter, breach, instances.count)))
                }
            }
            instances.append(
                Instance(
                    article: Int32(matter.article), pipeline: Int16(matter.pipeline), party: Int16(matter.party),
                    incident: Int32(matter.incident), row: -1, verdict: verdict))
        }
        let duties = DutyJudge(run: run, reading: reading, timelines: timelines, force: builder)
        for (place, article) in reading.articles.enumerated() {
            for (index, pipeline) in article.pipelines.enumerated() {
                guard case .duty(let obligation, let trigger) = pipeline.kind else { continue }
                let cases = duties.cases(article: place, pipeline: index, obligation, trigger) { pattern in
                    self.breachCases(instances, logs, pattern)
                }
                for one in cases {
                    if dependsOnBreaches, one.breach != .false, let due = one.due {
                        let entry = EventLog.Entry(time: due, truth: one.breach, source: instances.count)
                        found.append((place, Int(one.instance.party), entry))
                    }
                    instances.append(one.instance)
                }
            }
        }
        return ReadingOutcome(timelines: timelines, instances: instances, breaches: self.logs(found))
    }

    /// Makes the builder of timelines for an article, with the breaches found so far.
    private func forceBuilder(_ logs: [[EventLog]]) -> (ArticlePlan) -> ForceBuilder {
        { [self] article in
            let threshold = run.threshold(article)
            return ForceBuilder(
                reading: reading, zone: run.plan.zone, cast: run.plan.cast, wills: run.wills,
                isDone: { [run] in run.standing.will($0.row, from: threshold) },
                reportID: { [run] in run.reportID($0.row) }, now: run.now,
                breaches: { [self] in breaches(logs, $0, of: $1) }, name: { [self] in name($0) })
        }
    }

    /// The timelines' builder with the breaches of a finished outcome, for explanations.
    func forceBuilder(for outcome: ReadingOutcome, _ article: ArticlePlan) -> ForceBuilder {
        forceBuilder(outcome.breaches)(article)
    }

    // MARK: - Breaches as events

    private func entry(_ matter: Matter, _ truth: Truth, _ index: Int) -> EventLog.Entry {
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
        return entries.map { $0.map { EventLog($0) } }
    }

    /// The breaches that fit a pattern, for a party to whom `the other party` is somebody else.
    func breaches(_ logs: [[EventLog]], _ pattern: BreachPattern, of party: Int?) -> EventLog {
        let parties = self.parties(pattern.by, of: party)
        let places = reading.articles.indices.filter { pattern.articles.contains(reading.articles[$0].id) }
        let parts = places.flatMap { place in parties.map { logs[place][$0] } }.filter { !$0.isEmpty }
        return parts.count == 1 ? parts[0] : EventLog(parts.flatMap(\.entries))
    }

    private func parties(_ bearer: Bearer, of party: Int?) -> [Int] {
        let all = run.plan.cast.parties.indices
        switch bearer {
        case .each(let actors):
            return all.filter { place in actors.contains { $0.name == run.plan.cast.parties[place] } }
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
