import Accords
import Evidence
import Geography
import Vocabulary

extension ReadingPlan {
    /// The id of a finding, made from what it is about.
    func findingID(article: Int, pipeline: Int, party: String, subject: String?, part: Account.Part) -> String {
        let article = articles[article]
        let term = article.pipelines.count > 1 ? "#\(article.pipelines[pipeline].term)" : ""
        let part = part.words.map { "/" + $0.replacing(", ", with: "/").replacing(" ", with: "-") }
        return "\(id)/\(article.id)\(term)/\(party)/\(subject ?? "-")" + (part ?? "")
    }
}

/// Turns an instance into a finding, and a finding into words: asks the same questions as the judge, and keeps the why.
final class Explainer {
    let run: Run
    /// How much of the steps somebody will look at: what nobody looks at is not made, for it costs more than judging.
    enum Depth {
        /// The answers, and what would settle them.
        case answers
        /// The reports on which they rest too: what a finding needs.
        case reasons
        /// And all of it in words.
        case words
    }
    let depth: Depth
    let place: Int
    let judge: ReadingJudge
    let outcome: ReadingOutcome
    /// What discharges each duty is looked up once for all of its instances: by article and term.
    private var discharges: [Place: Discharges] = [:]
    private var matchers: [Place: Matcher] = [:]
    /// What was seen of a party's things, and what its flows come to, likewise.
    private var observations: [Bearing: (ObservationFinder, Observations)] = [:]
    private var flows: [Bearing: [FlowSubject: FlowJudge.Answer]] = [:]
    /// The breaches that rules of reciprocity look at, and what works out when an article is in force, likewise.
    let known = ReadingJudge.KnownBreaches()
    private var builders: [ArticleID: ForceBuilder] = [:]
    private var plainTerms: [Place: PlainTerm?] = [:]
    /// The last of them that was asked for: findings of one term follow each other.
    private var lastPlainTerm: (place: Place, term: PlainTerm?)?

    /// Why an edge of some timeline rests on a report, by the report's id: the first such edge.
    private(set) lazy var edges: [String: String] = Dictionary(
        outcome.timelines.joined().flatMap(\.edges).flatMap { edge in edge.reports.map { ($0, edge.why) } },
        uniquingKeysWith: { first, _ in first })

    init(run: Run, reading: Int, outcome: ReadingOutcome, _ depth: Depth) {
        let run = run.under(run.plan.readings[reading])
        self.run = run
        self.depth = depth
        place = reading
        self.reading = run.plan.readings[reading]
        judge = ReadingJudge(run: run, reading: run.plan.readings[reading], lookedUp: outcome.lookedUp)
        self.outcome = outcome
        judge.prepare(with: outcome)
    }

    deinit { judge.letGo() }

    let reading: ReadingPlan
    var zone: CivilZone { reading.zone }
    var parties: [String] { run.plan.cast.parties }

    // MARK: - Findings

    func id(of instance: Instance) -> String {
        reading.findingID(
            article: Int(instance.article), pipeline: Int(instance.pipeline), party: parties[Int(instance.party)],
            subject: subject(of: instance), part: outcome.account(instance)?.part ?? .whole)
    }

    /// The steps of an instance of a state, a flow or a performance.
    private func accountSteps(_ instance: Instance) -> [ReasoningStep] {
        guard let account = outcome.account(instance) else { return [] }
        switch reading.articles[Int(instance.article)].pipelines[Int(instance.pipeline)].kind {
        case .ban: return []
        case .state(let state): return stateSteps(instance, account, state)
        case .flow(let flow): return flowSteps(instance, account, flow)
        case .duty(let obligation, let trigger):
            if case .forEach = trigger { return flowSteps(instance, account, obligation) }
            if obligation.performance?.cadence != nil { return flowSteps(instance, account, obligation) }
            return performanceSteps(instance, account, obligation, trigger)
        }
    }

    /// The incident or notice that an instance is about.
    func subject(of instance: Instance) -> String? {
        if instance.incident >= 0 {
            return run.facts.symbols.text(run.standing.incidents.ids[Int(instance.incident)])
        }
        return instance.row >= 0 ? run.reportID(Int(instance.row)) : nil
    }

    /// Whether an instance is about a report or an incident of this name, alone or with others.
    func isAbout(_ instance: Instance, _ name: String) -> Bool {
        if subject(of: instance) == name { return true }
        if instance.row >= 0, run.isCalled(Int(instance.row), name) { return true }
        return outcome.account(instance)?.rows.contains { run.isCalled(Int($0), name) } ?? false
    }

    func rows(of instance: Instance) -> ReportRows { run.rows(of: instance, outcome) }

    func finding(_ instance: Instance, flipsAt: Grade?) -> Finding {
        if let plain = plain(instance) { return finding(instance, plain, flipsAt: flipsAt) }
        return askedFinding(instance, flipsAt: flipsAt)
    }

    /// A finding whose questions are all asked again.
    func askedFinding(_ instance: Instance, flipsAt: Grade?) -> Finding {
        let article = reading.articles[Int(instance.article)]
        let rows = rows(of: instance)
        let steps = steps(instance)
        var reports = rows.map { run.reportID($0) }
        let witnesses = Self.smallest(steps, instance.verdict)
        var named = Set(reports)
        for witness in witnesses where named.insert(witness.report).inserted { reports.append(witness.report) }
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
                ? steps.compactMap(\.wouldSettle) : [], due: due(instance),
            part: outcome.account(instance)?.part.words, margin: outcome.account(instance)?.margin,
            waitsFor: outcome.account(instance)?.waitsFor ?? [])
    }

    /// What would settle an instance, or what it waits for.
    func settling(_ instance: Instance) -> [String] { steps(instance).compactMap(\.wouldSettle) }

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

    /// The questions that the verdict turns on, in the order in which one asks them.
    func steps(_ instance: Instance) -> [ReasoningStep] {
        let article = reading.articles[Int(instance.article)]
        switch article.pipelines[Int(instance.pipeline)].kind {
        case .ban(let selection, let exceptions): return banSteps(instance, article, selection, exceptions)
        case .duty(let obligation, let trigger):
            if obligation.performance != nil || instance.account >= 0 { return accountSteps(instance) }
            return dutySteps(instance, article, obligation, trigger)
        case .state, .flow: return accountSteps(instance)
        }
    }

    /// A step, told only if somebody will read it.
    func step(
        _ question: @autoclosure () -> String, _ truth: Truth, _ why: @autoclosure () -> String,
        _ witnesses: @autoclosure () -> [Finding.Witness] = [], settle: String? = nil
    ) -> ReasoningStep {
        let isTold = depth == .words
        return ReasoningStep(
            question: isTold ? question() : "", truth: truth, why: isTold ? why() : "",
            witnesses: depth == .answers ? [] : witnesses(), wouldSettle: settle)
    }

    // MARK: - What is looked up once

    /// An article's term.
    private struct Place: Hashable {
        var article: Int32
        var pipeline: Int16

        init(_ instance: Instance) { (article, pipeline) = (instance.article, instance.pipeline) }
    }

    /// A party's term.
    private struct Bearing: Hashable {
        var place: Place
        var party: Int16
    }

    /// What one answer of a flow is about: a stretch of time, or what one act asks for.
    struct FlowSubject: Hashable {
        var period: Int?
        var incident: Int32?
    }

    /// What findings of a term rest on where they are plain; nil: they are not.
    func plainTerm(_ instance: Instance) -> PlainTerm? {
        let place = Place(instance)
        if let last = lastPlainTerm, last.place == place { return last.term }
        let term = plainTerms[place] ?? makePlainTerm(instance)
        plainTerms[place] = .some(term)
        lastPlainTerm = (place, term)
        return term
    }

    func matcher(_ instance: Instance, _ selection: Selection) -> Matcher {
        if let known = matchers[Place(instance)] { return known }
        let made = Matcher(run, selection, threshold: run.threshold(reading.articles[Int(instance.article)]))
        matchers[Place(instance)] = made
        return made
    }

    func discharges(_ instance: Instance, _ obligation: Pipeline.Obligation) -> Discharges {
        if let known = discharges[Place(instance)] { return known }
        let made = outcome.lookedUp.discharges(
            run, reading, article: Int(instance.article), pipeline: Int(instance.pipeline), obligation)
        discharges[Place(instance)] = made
        return made
    }

    /// What was seen of a party's things.
    func observations(_ instance: Instance, _ state: Pipeline.Presence) -> (ObservationFinder, Observations) {
        let bearing = Bearing(place: Place(instance), party: instance.party)
        if let known = observations[bearing] { return known }
        let article = reading.articles[Int(instance.article)]
        let finder = ObservationFinder(
            run, state, threshold: run.threshold(article),
            bearers: article.pipelines[Int(instance.pipeline)].parties)
        let found = (finder, finder.observations(of: Int(instance.party)))
        observations[bearing] = found
        return found
    }

    /// The answers of a party's flow, each by what an instance of it is about: made once for all of them.
    func answers(_ instance: Instance, _ make: () -> [FlowJudge.Answer]) -> [FlowSubject: FlowJudge.Answer] {
        let bearing = Bearing(place: Place(instance), party: instance.party)
        if let known = flows[bearing] { return known }
        let made = Dictionary(
            make().map { answer in
                let incident = answer.period == nil ? answer.sum.acts.first?.incident : nil
                return (FlowSubject(period: answer.period?.number, incident: incident.map { Int32($0) }), answer)
            }, uniquingKeysWith: { first, _ in first })
        flows[bearing] = made
        return made
    }

    func builder(of article: ArticlePlan) -> ForceBuilder {
        if let known = builders[article.id] { return known }
        let made = judge.forceBuilder(for: outcome, article)
        builders[article.id] = made
        return made
    }

    // MARK: - Witnesses and words

    func witnesses(_ rows: [Int], _ role: Finding.Witness.Role) -> [Finding.Witness] {
        rows.map { Finding.Witness(report: run.reportID($0), role: role) }
    }

    /// As few of these rows as reach the grade, taken in their order; where all together do not reach it, one for each
    /// step that they get nearer.
    func sufficient(_ rows: some Sequence<Int>, _ threshold: Grade) -> [Int] {
        var chosen: [Int] = []
        var reached: Grade?
        for row in rows {
            if let reached, reached >= threshold { break }
            let alone = run.standing.grade(ofRow: row)
            if alone >= threshold { return [row] }
            let together = run.standing.grade(of: chosen + [row])
            if reached == nil || together.map({ $0 > reached ?? .alleged }) ?? false {
                chosen.append(row)
                reached = together
            }
        }
        return chosen
    }

    /// The ids of some rows' reports; of very many the first.
    func idWords(_ rows: [Int]) -> String {
        rows.prefix(12).map { run.reportID($0) }.joined(separator: ", ")
            + (rows.count > 12 ? " and \(rows.count - 12) more" : "")
    }

    /// Which camps some rows are of: "claimed by North and South, told by neutral sources".
    func campWords(_ rows: some Sequence<Int>) -> String {
        let camps = rows.reduce(into: Camps()) { $0.formUnion(run.standing.camps(of: $1)) }
        let claimants = parties.indices.filter { camps.contains(.party($0)) }.map { parties[$0] }
        var words = claimants.isEmpty ? [] : ["claimed by \(claimants.joined(separator: " and "))"]
        if camps.contains(.neutral) { words.append("told by neutral sources") }
        if camps.contains(.notStated) { words.append("told by sources whose camp is not stated") }
        return words.isEmpty ? "told by nobody" : words.joined(separator: ", ")
    }
}

extension Run {
    /// The reports that an instance is about.
    func rows(of instance: Instance, _ outcome: ReadingOutcome) -> ReportRows {
        if instance.incident >= 0 { return standing.rows(of: Int(instance.incident)) }
        if instance.row >= 0 { return .one(Int(instance.row)) }
        return .many(outcome.account(instance)?.rows.map { Int($0) } ?? [])
    }
}
