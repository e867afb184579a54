import Accords
import Evidence
import Geography
import Vocabulary

/// Turns an instance into a finding, and a finding into words: asks the same questions as the judge, and keeps the why.
final class Explainer {
    let run: Run
    let place: Int
    let judge: ReadingJudge
    let outcome: ReadingOutcome
    /// What discharges each duty is looked up once for all of its instances: by article and term.
    private var discharges: [[Int32]: Discharges] = [:]
    /// The breaches that rules of reciprocity look at, and what works out when an article is in force, likewise.
    private let known = ReadingJudge.KnownBreaches()
    private var builders: [ArticleID: ForceBuilder] = [:]

    /// Why an edge of some timeline rests on a report, by the report's id: the first such edge.
    private(set) lazy var edges: [String: String] = Dictionary(
        outcome.timelines.joined().flatMap(\.edges).flatMap { edge in edge.reports.map { ($0, edge.why) } },
        uniquingKeysWith: { first, _ in first })

    init(run: Run, reading: Int, outcome: ReadingOutcome) {
        self.run = run
        place = reading
        judge = ReadingJudge(run: run, reading: run.plan.readings[reading])
        self.outcome = outcome
    }

    var reading: ReadingPlan { run.plan.readings[place] }
    var zone: CivilZone { run.plan.zone }
    private var parties: [String] { run.plan.cast.parties }

    // MARK: - Findings

    func id(of instance: Instance) -> String {
        let article = reading.articles[Int(instance.article)]
        let term = article.pipelines.count > 1 ? "#\(article.pipelines[Int(instance.pipeline)].term)" : ""
        return "\(reading.id)/\(article.id)\(term)/\(parties[Int(instance.party)])/\(subject(of: instance) ?? "-")"
    }

    /// The incident or notice that an instance is about.
    func subject(of instance: Instance) -> String? {
        if instance.incident >= 0 {
            return run.facts.symbols.text(run.standing.incidents.ids[Int(instance.incident)])
        }
        return instance.row >= 0 ? run.reportID(Int(instance.row)) : nil
    }

    private func rows(of instance: Instance) -> ReportRows {
        if instance.incident >= 0 { return run.standing.rows(of: Int(instance.incident)) }
        return instance.row >= 0 ? .one(Int(instance.row)) : .many([])
    }

    func finding(_ instance: Instance, flipsAt: Grade?) -> Finding {
        let article = reading.articles[Int(instance.article)]
        let rows = rows(of: instance)
        let steps = steps(instance)
        var reports = rows.map { run.reportID($0) }
        let witnesses = Self.smallest(steps, instance.verdict)
        for witness in witnesses where !reports.contains(witness.report) { reports.append(witness.report) }
        var attribution = Attribution.none
        if instance.incident >= 0 {
            attribution =
                run.standing.attribution(
                    of: Int(instance.incident), rows: rows, to: Int(instance.party), from: run.threshold(article)
                ).attribution
        }
        return Finding(
            id: id(of: instance), reading: reading.id, article: article.id,
            term: article.pipelines[Int(instance.pipeline)].term, party: ActorID(parties[Int(instance.party)]),
            verdict: instance.verdict, incident: subject(of: instance),
            time: rows.isEmpty ? nil : run.time(of: rows), reports: reports,
            occurrence: run.standing.occurrence(of: rows), attribution: attribution, witnesses: witnesses,
            flipsAt: flipsAt,
            wouldSettle: instance.verdict == .unknown || instance.verdict == .pending
                ? steps.compactMap(\.wouldSettle) : [], due: due(instance))
    }

    /// The reports that the verdict cannot do without: for an *unknown* those of the questions that are open.
    private static func smallest(_ steps: [ReasoningStep], _ verdict: Verdict) -> [Finding.Witness] {
        let deciding: [ReasoningStep] =
            switch verdict {
            case .unknown: steps.filter { $0.truth == .unknown }
            case .notInForce: steps.filter { $0.truth == .false }
            case .violated, .kept, .pending: steps
            }
        var seen: Set<Finding.Witness> = []
        return deciding.flatMap(\.witnesses).filter { seen.insert($0).inserted }
    }

    // MARK: - Steps

    /// The questions that the verdict turns on, in the order in which one asks them.
    func steps(_ instance: Instance) -> [ReasoningStep] {
        let article = reading.articles[Int(instance.article)]
        switch article.pipelines[Int(instance.pipeline)].kind {
        case .ban(let selection, let exceptions): return banSteps(instance, article, selection, exceptions)
        case .duty(let obligation, let trigger): return dutySteps(instance, article, obligation, trigger)
        }
    }

    private func banSteps(
        _ instance: Instance, _ article: ArticlePlan, _ selection: Selection, _ exceptions: [Exception]
    ) -> [ReasoningStep] {
        let rows = rows(of: instance)
        let accused = Accused(
            incident: Int(instance.incident), rows: rows, time: run.time(of: rows), party: Int(instance.party))
        let threshold = run.threshold(article)
        var steps = kindSteps(selection, accused, threshold)
        steps.append(attributionStep(accused, threshold))
        steps.append(forceStep(instance, rows))
        for question in selection.onlyWhere {
            steps.append(questionStep(question, accused, threshold, freeing: false))
        }
        for exception in exceptions { steps += exceptionSteps(exception, accused, threshold) }
        steps += excuseSteps(instance, article, accused)
        return steps
    }

    /// Did it happen, was it such an act, on such an object, in such a place?
    private func kindSteps(_ selection: Selection, _ accused: Accused, _ threshold: Grade) -> [ReasoningStep] {
        let matcher = Matcher(run, selection, threshold: threshold)
        var steps = [occurrenceStep(accused, threshold)]
        steps.append(
            contentStep("Was it \(selection.acts.name)?", accused, threshold, "what was done", matcher.act) {
                run.facts.text(run.facts.act[$0]) ?? "an act not stated"
            })
        if let objects = selection.objects {
            steps.append(
                contentStep("Was it on \(objects.name)?", accused, threshold, "what was hit", matcher.object) {
                    run.facts.text(run.facts.objectClass[$0]) ?? "an object not stated"
                })
        }
        for placing in selection.placings {
            let id = run.plan.areas[placing.area].id
            steps.append(
                contentStep(
                    "Was it \(placing.relation.rawValue) \(id)?", accused, threshold,
                    "the place, more precisely than the distance to the boundary",
                    { matcher.placed($0, placing) }, { placeWords($0, run.areas[placing.area]) }))
        }
        return steps
    }

    private func occurrenceStep(_ accused: Accused, _ threshold: Grade) -> ReasoningStep {
        let grade = run.standing.occurrence(of: accused.rows) ?? .alleged
        let enough = grade >= threshold
        let camps = campWords(Array(accused.rows))
        return ReasoningStep(
            question: "Did it happen?", truth: enough ? .true : .unknown,
            why: "\(grade.name) (\(camps)); the accord counts evidence from \(threshold.name)",
            witnesses: witnesses(sufficient(accused.rows, threshold), .occurrence),
            wouldSettle: enough ? nil : "evidence that it happened at the grade \(threshold.name): \(need(threshold))")
    }

    /// What it takes to reach a grade.
    private func need(_ grade: Grade) -> String {
        switch grade {
        case .alleged: "anybody's report"
        case .reported: "an origin outside the accuser's camp"
        case .corroborated: "an independent origin of another camp, or the accused's own word"
        case .confirmed:
            run.plan.cast.monitors.isEmpty
                ? "verification by a monitor; the accord names none"
                : "verification by \(run.plan.cast.monitors.joined(separator: " or "))"
        }
    }

    /// A question that each report answers by its content.
    private func contentStep(
        _ question: String, _ accused: Accused, _ threshold: Grade, _ subject: String,
        _ answer: (Int) -> Truth, _ words: (Int) -> String
    ) -> ReasoningStep {
        let truth = run.standing.truth(of: accused.rows, from: threshold, answer)
        var groups: [(words: String, answer: Truth, rows: [Int])] = []
        for row in accused.rows {
            let (said, answer) = (words(row), answer(row))
            if let index = groups.firstIndex(where: { $0.words == said && $0.answer == answer }) {
                groups[index].rows.append(row)
            } else {
                groups.append((said, answer, [row]))
            }
        }
        let why = groups.map { group in
            let answer = group.answer == .true ? "yes" : group.answer == .false ? "no" : "cannot tell"
            return "\(answer): \(group.words) (\(group.rows.map { run.reportID($0) }.joined(separator: ", ")))"
        }.joined(separator: "; ")
        // If the content is clear and only the grade is missing, the first step says so already.
        let isContentOpen = groups.contains { $0.answer != .true }
        return ReasoningStep(
            question: question, truth: truth, why: why,
            witnesses: witnesses(sufficient(accused.rows.filter { answer($0) == truth }, threshold), .occurrence),
            wouldSettle: truth == .unknown && isContentOpen ? subject : nil)
    }

    private func placeWords(_ row: Int, _ area: PreparedArea) -> String {
        let (longitude, latitude) = (run.facts.longitude[row], run.facts.latitude[row])
        guard longitude.isFinite, latitude.isFinite else { return run.facts.text(.zone, row) ?? "place not stated" }
        let precision = run.facts.precision[row]
        guard
            let distance = area.distanceToBoundary(
                Position(longitude: longitude, latitude: latitude), during: run.facts.occurred[row])
        else {
            return "good to \(Self.kilometres(precision))"
        }
        let side = distance.value < 0 ? "inside" : "outside"
        return
            "\(Self.kilometres(abs(distance.value))) \(side) the boundary, position good to \(Self.kilometres(precision))"
    }

    static func kilometres(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return value >= 10 || tenths % 10 == 0 ? "\(Int(value.rounded())) km" : "\(tenths / 10).\(tenths % 10) km"
    }

    private func attributionStep(_ accused: Accused, _ threshold: Grade) -> ReasoningStep {
        let party = parties[accused.party]
        let answer = run.standing.attribution(
            of: accused.incident, rows: accused.rows, to: accused.party, from: threshold)
        var why: String
        var settle: String?
        switch answer.attribution {
        case .none:
            why = answer.truth == .unknown ? "nobody is named" : "others are named"
            if answer.truth == .unknown { settle = "who did it" }
        case .claimed, .indicated, .attributed:
            why = "\(answer.attribution.name) (\(campWords(answer.naming)))"
            if answer.truth == .unknown {
                settle = "attribution to \(party) at the grade \(threshold.name): \(need(threshold))"
            }
        case .contested:
            let denials = answer.against.map { run.reportID($0) }.joined(separator: ", ")
            why = "contested: named by \(campWords(answer.naming)); denied or named otherwise by \(party) (\(denials))"
            settle = "who did it: \(need(.confirmed)), or an admission by \(party)"
        }
        let through = Set(answer.naming.compactMap { run.facts.text(run.facts.actor[$0]) }).subtracting([party])
        if !through.isEmpty { why += "; through \(through.sorted().joined(separator: ", "))" }
        return ReasoningStep(
            question: "Was it \(party)?", truth: answer.truth, why: why,
            witnesses: witnesses(sufficient(answer.naming, threshold), .attribution)
                + witnesses(answer.against, .contests),
            wouldSettle: settle)
    }

    private func forceStep(_ instance: Instance, _ rows: ReportRows) -> ReasoningStep {
        let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
        let time = run.time(of: rows)
        let truth = judge.force(timeline.line, rows, run.threshold(reading.articles[Int(instance.article)]))
        var settle: String?
        if truth == .unknown {
            settle =
                time.earliest == time.latest
                ? "what the force of the article depends on" : "the time at which it happened, more precisely"
        }
        let edge = timeline.lastEdge(upTo: time.latest)
        return ReasoningStep(
            question: "Was article \(reading.articles[Int(instance.article)].id) in force for it?", truth: truth,
            why: "\(when(time)); \(forceWords(timeline, around: time))",
            witnesses: (edge?.reports ?? []).map { Finding.Witness(report: $0, role: .force) }, wouldSettle: settle)
    }

    /// A stretch of time in the accord's clock.
    func when(_ time: PossibleTime) -> String {
        if time.earliest == time.latest { return "at \(time.earliest.on(zone))" }
        return "between \(zone.civil(at: time.earliest)) and \(time.latest.on(zone))"
    }

    /// When an article binds, in words; of very many stretches those near a time.
    func forceWords(_ timeline: ForceTimeline, around time: PossibleTime? = nil) -> String {
        if let never = timeline.never { return "never in force: \(never)" }
        var shown = timeline.stretches[...]
        var left = ""
        if let time, shown.count > 6 {
            var (low, high) = (0, shown.count)
            while low < high {
                let middle = (low + high) / 2
                if shown[middle].from <= time.earliest { low = middle + 1 } else { high = middle }
            }
            shown = shown[max(0, low - 2)..<min(shown.count, low + 1)]
            left = ", and at \(timeline.stretches.count - shown.count) other times"
        }
        return shown.map { stretch in
            let word = stretch.truth == .true ? "in force" : "perhaps in force"
            let from = stretch.from == .distantPast ? "always" : "from \(stretch.from.on(zone))"
            let until = stretch.until.map { " until \($0.on(zone))" } ?? ""
            return "\(word) \(from)\(until)"
        }.joined(separator: ", ") + left
    }

    private func questionStep(
        _ id: QuestionID, _ accused: Accused, _ threshold: Grade, freeing: Bool
    ) -> ReasoningStep {
        let truth = judge.exceptions.answer(id, accused, threshold, ifNobodyAsked: freeing ? .false : .unknown)
        let question = reading.questions.first { $0.id == id }
        let deciders = question?.decidedBy.map(\.name).joined(separator: " or ") ?? ""
        let why: String
        if id == Question.attempt {
            why =
                truth == .true
                ? "it was stopped before it had effect"
                : truth == .false
                    ? "it is not said to have been stopped" : "whether it had effect is not known"
        } else {
            why =
                truth == .unknown
                ? "nobody has decided" : truth == .true ? "answered yes" : "answered no, or not raised"
        }
        return ReasoningStep(
            question: freeing ? "Was it outside “except where \(id)”?" : question?.text ?? "Was it \(id)?",
            truth: freeing ? !truth : truth, why: why, witnesses: [],
            wouldSettle: truth == .unknown
                ? id == Question.attempt
                    ? "whether it was stopped before it had effect"
                    : "decision \(id)\(deciders.isEmpty ? "" : " by \(deciders)")" : nil)
    }

    private func exceptionSteps(
        _ exception: Exception, _ accused: Accused, _ threshold: Grade
    ) -> [ReasoningStep] {
        exception.reasons.map { reason in
            switch reason {
            case .question(let id):
                return questionStep(id, accused, threshold, freeing: true)
            case .inReplyTo(let acts, let within):
                let reply = judge.exceptions.reply(to: acts, within: within, accused)
                var why = "no \(acts.name) by the other party came within \(Period.elapsed(within).words) before"
                var found: [Finding.Witness] = []
                if let witness = reply.witness {
                    let rows = Array(run.standing.rows(of: witness.source))
                    found = witnesses(rows, .excuse)
                    why =
                        "\(found.map(\.report).joined(separator: ", ")): \(acts.name) "
                        + gap(from: witness.time, to: accused.time) + " before"
                }
                return ReasoningStep(
                    question: "Was it outside “\(exception.words)”?", truth: !reply.truth, why: why, witnesses: found,
                    wouldSettle: reply.truth == .unknown
                        ? "whether it came in reply: the times, and who was first" : nil)
            default:
                let truth = judge.exceptions.holds(reason, accused, threshold)
                return ReasoningStep(
                    question: "Was it outside “\(exception.words)”?", truth: !truth,
                    why: truth == .true
                        ? "the exception holds"
                        : truth == .false
                            ? "nothing supports the exception"
                            : "whether the exception holds is not known", witnesses: [],
                    wouldSettle: truth == .unknown ? "whether “\(exception.words)” holds" : nil)
            }
        }
    }

    /// The time between two happenings, as a number or as bounds.
    private func gap(from earlier: PossibleTime, to later: PossibleTime) -> String {
        let (least, most) = (later.earliest - earlier.latest, later.latest - earlier.earliest)
        if least == most { return Self.duration(least) }
        return "\(Self.duration(max(0, least))) to \(Self.duration(most))"
    }

    static func duration(_ seconds: Int64) -> String {
        switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
        case ..<172_800: seconds % 3600 < 60 ? "\(seconds / 3600) h" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        default: "\(seconds / 86_400) days"
        }
    }

    private func excuseSteps(_ instance: Instance, _ article: ArticlePlan, _ accused: Accused) -> [ReasoningStep] {
        article.reciprocity.compactMap { rule in
            guard case .excused(let seconds, let pattern) = rule.effect else { return nil }
            let log = known.log(pattern, accused.party) {
                judge.breaches(outcome.breaches, pattern, of: accused.party)
                    .reaching(pattern.count, within: pattern.within)
            }
            let found = log.precedes(accused.time, within: seconds)
            var why = "no \(pattern.words) came within \(Period.elapsed(seconds).words) before"
            var sources: [Finding.Witness] = []
            if let witness = found.witness, run.standing.incidents.ids.indices.contains(witness.source) {
                sources = witnesses(Array(run.standing.rows(of: witness.source)), .excuse)
                why =
                    "\(sources.map(\.report).joined(separator: ", ")): \(pattern.words), "
                    + gap(from: witness.time, to: accused.time) + " before"
            }
            return ReasoningStep(
                question: "Was it without “\(rule.words)”?", truth: !found.truth, why: why, witnesses: sources,
                wouldSettle: found.truth == .unknown ? "whether the other party's breach came first" : nil)
        }
    }

    // MARK: - Duties

    private func duties() -> DutyJudge {
        DutyJudge(run: run, reading: reading, timelines: outcome.timelines) { self.builder(of: $0) }
    }

    func builder(of article: ArticlePlan) -> ForceBuilder {
        if let known = builders[article.id] { return known }
        let made = judge.forceBuilder(for: outcome, article)
        builders[article.id] = made
        return made
    }

    private func start(_ instance: Instance) -> DutyJudge.Start {
        let rows = rows(of: instance)
        let row = instance.row >= 0 ? Int(instance.row) : nil
        let by: Int? = rows.first { _ in true }.flatMap {
            if case .party(let place) = run.standing.actor[$0] { place } else { nil }
        }
        return DutyJudge.Start(
            incident: instance.incident >= 0 ? Int(instance.incident) : nil, row: row, rows: rows,
            time: rows.isEmpty ? PossibleTime(.distantPast, .distantPast) : run.time(of: rows), truth: .true, by: by)
    }

    /// How many seconds too late a duty was done; nil if it was not done, or in time.
    func lateness(_ instance: Instance) -> Int64? {
        let article = reading.articles[Int(instance.article)]
        guard case .duty(let obligation, _) = article.pipelines[Int(instance.pipeline)].kind else { return nil }
        return discharges(instance, obligation).done(
            start(instance), party: Int(instance.party), before: due(instance)
        ).late
    }

    private func due(_ instance: Instance) -> PossibleTime? {
        let article = reading.articles[Int(instance.article)]
        guard case .duty(let obligation, _) = article.pipelines[Int(instance.pipeline)].kind else { return nil }
        let builder = builder(of: article)
        guard
            case .at(let end) = duties().due(
                obligation.deadline, start(instance), Int(instance.party), article: Int(instance.article), builder)
        else { return nil }
        return end
    }

    private func dutySteps(
        _ instance: Instance, _ article: ArticlePlan, _ obligation: Pipeline.Obligation,
        _ trigger: Pipeline.Trigger?
    ) -> [ReasoningStep] {
        let start = start(instance)
        let threshold = run.threshold(article)
        var steps: [ReasoningStep] = []
        if trigger != nil {
            if let incident = start.incident {
                let accused = Accused(
                    incident: incident, rows: start.rows, time: start.time, party: start.by ?? Int(instance.party))
                if case .act(let selection, _, _) = trigger {
                    steps += kindSteps(selection, accused, threshold)
                } else {
                    steps.append(occurrenceStep(accused, threshold))
                }
                steps.append(attributionStep(accused, threshold))
            }
            steps.append(forceStep(instance, start.rows))
        } else {
            let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
            steps.append(
                ReasoningStep(
                    question: "Has article \(article.id) been in force?",
                    truth: timeline.line.stretches(until: run.now + 1).map(\.truth).max() ?? .false,
                    why: forceWords(timeline), witnesses: [], wouldSettle: timeline.never))
        }
        let builder = builder(of: article)
        let due = duties().due(
            obligation.deadline, start, Int(instance.party), article: Int(instance.article), builder)
        steps.append(doneStep(instance, obligation, start, due, discharges(instance, obligation)))
        return steps
    }

    private func discharges(_ instance: Instance, _ obligation: Pipeline.Obligation) -> Discharges {
        let key = [instance.article, Int32(instance.pipeline)]
        if let known = discharges[key] { return known }
        let made = Discharges(
            run, reading, obligation, threshold: run.threshold(reading.articles[Int(instance.article)]))
        discharges[key] = made
        return made
    }

    private func doneStep(
        _ instance: Instance, _ obligation: Pipeline.Obligation, _ start: DutyJudge.Start, _ due: DutyJudge.Due,
        _ discharges: Discharges
    ) -> ReasoningStep {
        var end: PossibleTime?
        var clock: String
        var waiting: String?
        switch due {
        case .at(let time):
            end = time
            let last = PossibleTime(time.earliest - 1, time.latest - 1)
            clock =
                last.earliest == last.latest
                ? "due by the end of \(last.earliest.on(zone))" : "due \(when(last))"
        case .never(let why):
            clock = why
            waiting = why
        case .waiting(let what):
            clock = "the clock has not started: \(what)"
            waiting = "waiting for: \(what)"
        }
        let done = discharges.done(start, party: Int(instance.party), before: end)
        let act = obligation.notice?.name ?? obligation.select.acts.name
        var settle: String?
        var why = "\(clock); "
        if let row = done.row {
            why += "\(act) \(when(run.facts.occurred[row])) (\(run.reportID(row)))"
            if let late = done.late { why += ", \(Self.duration(late)) too late" }
            if done.truth == .unknown { settle = "whether it was done, when, and about what" }
        } else {
            why += "no \(act) is among the facts"
            if let end, run.now < end.latest {
                why += "; as known at \(run.now.on(zone)) there is time left"
                settle = "\(act) by the deadline"
            } else if !discharges.wouldBeKnown {
                why += ", and no register that it would stand in is declared complete"
                settle = "whether it was done: a register declared complete, or a report of it"
            }
        }
        return ReasoningStep(
            question: "Was it done?", truth: done.truth, why: why,
            witnesses: done.row.map { witnesses([$0], .discharge) } ?? [], wouldSettle: waiting ?? settle)
    }

    // MARK: - Words

    private func witnesses(_ rows: [Int], _ role: Finding.Witness.Role) -> [Finding.Witness] {
        rows.map { Finding.Witness(report: run.reportID($0), role: role) }
    }

    /// As few of these rows as reach the grade, taken in their order; where all together do not reach it, one for each
    /// step that they get nearer.
    private func sufficient(_ rows: some Sequence<Int>, _ threshold: Grade) -> [Int] {
        var chosen: [Int] = []
        var reached: Grade?
        for row in rows {
            if let reached, reached >= threshold { break }
            let alone = run.standing.grade(of: CollectionOfOne(row))
            if let alone, alone >= threshold { return [row] }
            let together = run.standing.grade(of: chosen + [row])
            if reached == nil || together.map({ $0 > reached ?? .alleged }) ?? false {
                chosen.append(row)
                reached = together
            }
        }
        return chosen
    }

    /// Which camps some rows are of: "claimed by ukraine, neutral".
    private func campWords(_ rows: [Int]) -> String {
        var names: [String] = []
        for row in rows {
            let camp = run.standing.camps(of: row)
            let name =
                parties.indices.first { camp == .party($0) }.map { parties[$0] }
                ?? (camp == .neutral ? "neutral" : "camp not stated")
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? "claimed by nobody" : "claimed by \(names.sorted().joined(separator: ", "))"
    }
}
