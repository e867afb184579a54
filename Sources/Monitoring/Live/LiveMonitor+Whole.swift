import Accords
import Evidence
import Vocabulary

/// Judging by all facts, and what follows from the whole: when articles bind, and their verdicts.
extension LiveMonitor {
    /// Judges everything anew.
    func judgeEverything(_ touch: Touch) -> [VerdictChange] {
        judgedAll += 1
        for (reading, articles) in isWatched.enumerated() {
            for (article, parties) in articles.enumerated() {
                for party in parties.indices { isWatched[reading][article][party] = nil }
            }
        }
        let room = facts.incidentCount * stride - slots.count
        if room > 0 { slots.append(contentsOf: repeatElement(.none, count: room)) }
        let run = wholeRun(monitor.plan)
        let outcomes = run.judge()
        timelines = outcomes.map(\.timelines)
        for reading in monitor.plan.readings.indices { wakes[reading] = wake(reading) }
        var local = ContiguousArray(repeating: VerdictCounts.none, count: slots.count)
        var rest: [RestKey: VerdictCounts] = [:]
        for (reading, outcome) in outcomes.enumerated() {
            for instance in outcome.instances {
                let term = terms.places[reading][Int(instance.article)][Int(instance.pipeline)]
                if term >= 0 {
                    guard let incident = facts.incident(of: run.standing.incidents.ids[Int(instance.incident)]) else {
                        continue
                    }
                    local[slot(incident, term, Int(instance.party))].add(instance.verdict)
                } else {
                    rest[key(instance, reading, outcome, run), default: .none].add(instance.verdict)
                }
            }
        }
        schedule = Schedule()
        for (place, term) in terms.local.enumerated() {
            guard case .duty(let period) = term.kind else { continue }
            scheduleAll(place, period, monitor.plan.readings[term.reading].zone, local, run)
        }
        var changes = replaceLocal(local, touch)
        changes += replaceRest(rest, touch, in: Array(monitor.plan.readings.indices))
        countLooks(outcomes, run)
        return changes
    }

    /// Judges the terms that are not local by all facts.
    func judgeRest(_ touch: Touch) -> [VerdictChange] {
        judgedAll += 1
        let run = restRun()
        var rest: [RestKey: VerdictCounts] = [:]
        var readings: [Int] = []
        for (reading, plan) in terms.restPlan.readings.enumerated() where terms.hasRest[reading] {
            readings.append(reading)
            let run = run.under(plan)
            let outcome = ReadingJudge(run: run, reading: plan).judge()
            for (article, lines) in outcome.timelines.enumerated()
            where lines.map(\.line) != timelines[reading][article].map(\.line) {
                for party in isWatched[reading][article].indices { isWatched[reading][article][party] = nil }
            }
            timelines[reading] = outcome.timelines
            wakes[reading] = wake(reading)
            for instance in outcome.instances
            where terms.places[reading][Int(instance.article)][Int(instance.pipeline)] < 0 {
                rest[key(instance, reading, outcome, run), default: .none].add(instance.verdict)
            }
            countLooks(reading, outcome, run)
        }
        return replaceRest(rest, touch, in: readings)
    }

    private func wholeRun(_ plan: Plan) -> Run {
        var table = facts.table
        table.parseColumns()
        let keys = ContiguousArray(facts.incidentOfRow.map { $0 < 0 ? .none : facts.ids[Int($0)] })
        return run(plan, table, IncidentTable(table, keys: keys), nil)
    }

    /// A run of all that the terms look at which are not local.
    private func restRun() -> Run {
        var isTaken = ContiguousArray(repeating: false, count: facts.table.count)
        var count = 0
        func take(_ row: Int) {
            guard !isTaken[row] else { return }
            for member in facts.corrected(with: row) where !isTaken[member] {
                isTaken[member] = true
                count += 1
            }
        }
        for row in 0..<facts.table.count where !isTaken[row] {
            let incident = facts.incidentOfRow[row]
            guard incident >= 0 ? isIncidentForRest[Int(incident)] : isForRest[row] else { continue }
            take(row)
            // While there is an incident of this id, it is what is denied, and no report of the same id.
            if facts.table.kind[row] == .denial, let denied = facts.incident(of: facts.table.about[row]) {
                for row in facts.rows(of: denied) { take(row) }
            }
        }
        // Few of many are cut out; most of all are looked at where they stand.
        guard count < facts.table.count / 2 else { return wholeRun(terms.restPlan) }
        return part(isTaken.indices.filter { isTaken[$0] }, under: terms.restPlan).run
    }

    private func key(_ instance: Instance, _ reading: Int, _ outcome: ReadingOutcome, _ run: Run) -> RestKey {
        let isIncident = instance.incident >= 0
        let subject =
            isIncident
            ? run.standing.incidents.ids[Int(instance.incident)]
            : instance.row >= 0 ? run.facts.reportID[Int(instance.row)] : .none
        // A part of the facts has symbols of its own.
        let isWhole = run.facts.count == facts.table.count
        return RestKey(
            reading: reading, article: instance.article, pipeline: instance.pipeline, party: instance.party,
            subject: isWhole || subject.isNone
                ? subject : facts.table.symbols.symbol(of: run.facts.symbols.text(subject)) ?? .none,
            isIncident: isIncident, part: outcome.account(instance)?.part ?? .whole)
    }

    private func scheduleAll(
        _ place: Int, _ period: Period, _ zone: CivilZone, _ local: ContiguousArray<VerdictCounts>, _ run: Run
    ) {
        for index in 0..<run.standing.incidents.count {
            guard let incident = facts.incident(of: run.standing.incidents.ids[index]),
                monitor.plan.cast.parties.indices.contains(where: { !local[slot(incident, place, $0)].isEmpty })
            else { continue }
            let rows = run.standing.rows(of: index)
            guard !rows.isEmpty else { continue }
            let time = run.time(of: rows)
            for end in [period.end(after: time.earliest, in: zone), period.end(after: time.latest, in: zone)] {
                if let end, end > now { schedule.add(incident, at: end) }
            }
        }
    }

    // MARK: - In the place of what was said

    private func replaceLocal(_ local: ContiguousArray<VerdictCounts>, _ touch: Touch) -> [VerdictChange] {
        var changes: [VerdictChange] = []
        // What touches no incident in particular: an acceptance, a notice.
        let general = touch.rows.filter { facts.table.kind[$0] == .will || facts.table.kind[$0] == .denial }
        for (place, term) in terms.local.enumerated() {
            for incident in 0..<Int32(facts.incidentCount)
            where facts.hulls[Int(incident)].earliest >= settledBefore {
                for party in monitor.plan.cast.parties.indices {
                    let slot = slot(incident, place, party)
                    let (before, after) = (slots[slot], local[slot])
                    guard before != after else { continue }
                    slots[slot] = after
                    count(term.reading, term.article, party, before, after)
                    guard isTold, before.worst != after.worst else { continue }
                    let id = id(term, party, facts.ids[Int(incident)])
                    let reading = monitor.plan.readings[term.reading]
                    changes.append(
                        VerdictChange(
                            knownAt: now, reading: reading.id, article: reading.articles[term.article].id,
                            party: ActorID(monitor.plan.cast.parties[party]), finding: id,
                            incident: facts.table.symbols.text(facts.ids[Int(incident)]), part: nil,
                            from: before.worst, to: after.worst,
                            why: reasons(touch.causes[incident] ?? general),
                            corrects: before.isEmpty ? nil : id))
                }
            }
        }
        return changes
    }

    private func replaceRest(
        _ new: [RestKey: VerdictCounts], _ touch: Touch, in readings: [Int]
    ) -> [VerdictChange] {
        var changes: [VerdictChange] = []
        let general = touch.rows.filter { row in
            guard row < isForRest.count else { return false }
            let incident = facts.incidentOfRow[row]
            return incident >= 0 ? isIncidentForRest[Int(incident)] : isForRest[row]
        }
        func note(_ key: RestKey, _ before: VerdictCounts, _ after: VerdictCounts) {
            guard before != after else { return }
            count(key.reading, Int(key.article), Int(key.party), before, after)
            guard isTold, before.worst != after.worst else { return }
            let reading = monitor.plan.readings[key.reading]
            let id = id(key)
            let causes =
                key.isIncident
                ? facts.incident(of: key.subject).flatMap { touch.causes[$0] }
                : facts.row(of: key.subject).flatMap { touch.rows.contains($0) ? [$0] : nil }
            changes.append(
                VerdictChange(
                    knownAt: now, reading: reading.id, article: reading.articles[Int(key.article)].id,
                    party: ActorID(monitor.plan.cast.parties[Int(key.party)]), finding: id,
                    incident: key.subject.isNone ? nil : facts.table.symbols.text(key.subject), part: key.part.words,
                    from: before.worst, to: after.worst, why: reasons(causes ?? general),
                    corrects: before.isEmpty ? nil : id))
        }
        for (key, after) in new { note(key, rest[key] ?? .none, after) }
        for (key, before) in rest where readings.contains(key.reading) && new[key] == nil { note(key, before, .none) }
        rest = rest.filter { !readings.contains($0.key.reading) }.merging(new) { $1 }
        return changes
    }

    func count(
        _ reading: Int, _ article: Int, _ party: Int, _ before: VerdictCounts, _ after: VerdictCounts
    ) {
        for verdict in Verdict.allCases {
            tallies[reading][article][party][verdict] += after[verdict] - before[verdict]
        }
    }

    private func countLooks(_ outcomes: [ReadingOutcome], _ run: Run) {
        for (reading, outcome) in outcomes.enumerated() { countLooks(reading, outcome, run) }
    }

    private func countLooks(_ reading: Int, _ outcome: ReadingOutcome, _ run: Run) {
        for article in looks[reading].indices {
            for party in looks[reading][article].indices { looks[reading][article][party] = 0 }
        }
        for instance in outcome.instances where run.showsKept(instance) {
            looks[reading][Int(instance.article)][Int(instance.party)] += 1
        }
    }

    // MARK: - When articles bind

    /// Whether acts of will that came have changed when the local terms of a reading bind.
    func changesForce(_ reading: Int) -> Bool {
        let plan = terms.localPlan.readings[reading]
        var rows = Set(facts.wills.flatMap { facts.corrected(with: $0) })
        for will in facts.wills {
            for denial in facts.rows(about: facts.table.reportID[will]) where facts.table.kind[denial] == .denial {
                rows.formUnion(facts.corrected(with: denial))
            }
        }
        let run = part(Array(rows)).run.under(plan)
        let judge = ReadingJudge(run: run, reading: plan)
        let outcome = judge.judge()
        for (article, timelines) in outcome.timelines.enumerated() {
            guard terms.places[reading][article].contains(where: { $0 >= 0 }) else { continue }
            for (party, timeline) in timelines.enumerated()
            where timeline.line != self.timelines[reading][article][party].line {
                return true
            }
        }
        return false
    }

    /// When a term that may renew itself ends next; nil: none does.
    private func wake(_ reading: Int) -> Instant? {
        guard terms.forceLooksAtClock[reading] else { return nil }
        return timelines[reading].joined().compactMap { $0.terms.last?.until?.earliest }.filter { $0 > now }.min()
    }

    // MARK: - Verdicts of articles

    /// Who watched what, by all rows of coverage.
    func watching() -> Watching {
        let rows = facts.coverage.flatMap { facts.corrected(with: $0) }
        let table = facts.table.cut(Set(rows).sorted())
        let none = IncidentTable(table, keys: ContiguousArray(repeating: .none, count: table.count))
        return Watching(run(monitor.plan, table, none, nil), earliest: facts.earliestSecond())
    }

    /// The articles whose verdicts became others.
    ///
    /// - Parameter findings: the findings that did.
    func articleChanges(
        _ touch: Touch, clockMoved: Bool, _ findings: [VerdictChange] = []
    ) -> [VerdictChange] {
        lazy var watching = self.watching()
        var changes: [VerdictChange] = []
        for (place, reading) in monitor.plan.readings.enumerated() {
            for (index, article) in reading.articles.enumerated() where !article.pipelines.isEmpty {
                let bound = Set(article.pipelines.flatMap(\.parties))
                for party in monitor.plan.cast.parties.indices where bound.contains(party) {
                    let counts = tallies[place][index][party]
                    let timeline = timelines[place][index][party]
                    let isDecided = counts[.violated] + counts[.unknown] + counts[.pending] > 0
                    let looked =
                        article.isOfStates && looks[place][index][party] > 0
                        || counts[.kept] > 0 && !article.restsOnWatching
                    // Nobody asks whether somebody watched where it makes no difference; what was watched once stays so while
                    // the clock moves on.
                    if touch.hasCoverage || touch.isEverything { isWatched[place][index][party] = nil }
                    if isWatched[place][index][party] == false, clockMoved { isWatched[place][index][party] = nil }
                    var watched = looked || isAllWatched && !article.isOfCeilings
                    if !watched, !isDecided, !article.isOfCeilings, !facts.coverage.isEmpty {
                        let share = isWatched[place][index][party] ?? ((watching.share(of: article, timeline) ?? 0) > 0)
                        isWatched[place][index][party] = share
                        watched = share
                    }
                    let verdict = article.verdict(counts, timeline, now: now, isWatched: watched)
                    let before = articleVerdicts[place][index][party]
                    guard verdict != before else { continue }
                    articleVerdicts[place][index][party] = verdict
                    guard isTold, touch.hasRows || before != nil else { continue }
                    changes.append(
                        VerdictChange(
                            knownAt: now, reading: reading.id, article: article.id,
                            party: ActorID(monitor.plan.cast.parties[party]), finding: nil, incident: nil, part: nil,
                            from: before, to: verdict, why: why(touch, reading.id, article.id, party, findings),
                            corrects: nil))
                }
            }
        }
        return changes
    }

    /// Why an article's verdict became another: as its findings did; else who watched, or what bears on when it binds.
    private func why(
        _ touch: Touch, _ reading: ReadingID, _ article: ArticleID, _ party: Int, _ findings: [VerdictChange]
    ) -> [ChangeReason] {
        let name = ActorID(monitor.plan.cast.parties[party])
        var rows: Set<Int> = []
        for change in findings where change.reading == reading && change.article == article && change.party == name {
            for report in change.why.flatMap(\.reports) {
                if let symbol = facts.table.symbols.symbol(of: report), let row = facts.row(of: symbol) {
                    rows.insert(row)
                }
            }
        }
        if rows.isEmpty {
            rows.formUnion(
                touch.rows.filter { row in
                    switch facts.table.kind[row] {
                    case .coverage, .will, .denial: true
                    case .event, .sighting, .clearance, .count, .verification: false
                    }
                })
        }
        return reasons(Array(rows))
    }

    // MARK: - Orders

    /// What vanished from an incident that rows left and appeared in the one into which they came is one correction.
    func corrected(_ changes: [VerdictChange], _ touch: Touch) -> [VerdictChange] {
        guard !touch.moves.isEmpty else { return changes }
        struct Bearing: Hashable {
            var reading: ReadingID
            var article: ArticleID
            var party: ActorID
            var part: String?
            var incident: String?
        }
        func bearing(_ change: VerdictChange, _ incident: String?) -> Bearing {
            Bearing(
                reading: change.reading, article: change.article, party: change.party, part: change.part,
                incident: incident)
        }
        let gone = Dictionary(
            changes.filter { $0.to == nil }.map { (bearing($0, $0.incident), $0.finding) },
            uniquingKeysWith: { first, _ in first })
        let origins = Dictionary(
            touch.moves.map {
                (
                    facts.table.symbols.text(facts.ids[Int($0.to)]), facts.table.symbols.text(facts.ids[Int($0.from)])
                )
            }, uniquingKeysWith: { first, _ in first })
        return changes.map { change in
            guard change.from == nil, let incident = change.incident, let from = origins[incident],
                let finding = gone[bearing(change, from)]
            else { return change }
            var change = change
            change.corrects = finding
            return change
        }
    }

    func inOrder(_ changes: [VerdictChange]) -> [VerdictChange] {
        let readings = Dictionary(
            uniqueKeysWithValues: monitor.plan.readings.enumerated().map { ($0.element.id, $0.offset) })
        return changes.sorted { left, right in
            if left.reading != right.reading { return readings[left.reading] ?? 0 < readings[right.reading] ?? 0 }
            if left.article != right.article { return left.article < right.article }
            let (one, other) = (left.finding ?? "", right.finding ?? "")
            return one == other ? (left.party < right.party) : naturallyPrecedes(one, other)
        }
    }
}
