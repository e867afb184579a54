import Accords
import Diagnostics
import Evidence
import Vocabulary

/// Puts a result together from the runs that it takes: the one asked for, one at each other grade, one for each belief.
struct Assembly {
    let monitor: Monitor
    let options: Monitor.Options
    let base: Run
    let outcomes: [ReadingOutcome]
    /// Makes a run under another belief or at another grade.
    let other: (Belief, Grade?) -> Run

    var plan: Plan { monitor.plan }

    /// The readings that are asked for, by place in the plan.
    private var wanted: [Int] {
        plan.readings.indices.filter {
            options.readings.isEmpty || options.readings.contains(plan.readings[$0].id)
        }
    }

    func result() -> MonitorResult {
        let wanted = wanted
        let explainers = Dictionary(
            uniqueKeysWithValues: wanted.map {
                ($0, Explainer(run: base, reading: $0, outcome: outcomes[$0], .reasons))
            })
        let shown = shown()
        return MonitorResult(
            accord: monitor.accord, facts: base.facts, incidents: base.standing.incidents, options: options,
            now: base.now, readings: wanted.map { readingResult($0) }, articles: wanted.flatMap { articles($0) },
            findings: Findings(Findings.Source(base, outcomes, shown)), beliefs: beliefs(wanted),
            disagreements: disagreements(wanted),
            wills: wills(wanted, explainers), looseDenials: looseDenials(), coverage: Watching(base).rows,
            notes: notes())
    }

    /// All that it takes to hold this judging against another.
    func view() -> JudgedView {
        JudgedView(base: base, outcomes: outcomes, shown: shown(), articles: wanted.flatMap { articles($0) })
    }

    // MARK: - Which instances are shown

    private func shown() -> ContiguousArray<Findings.Source.Shown> {
        var shown: ContiguousArray<Findings.Source.Shown> = []
        for reading in wanted {
            let outcome = outcomes[reading]
            for instance in ordered(outcome.instances.filter { isShown($0, outcome) }, outcome) {
                shown.append(Findings.Source.Shown(instance: instance, reading: UInt16(reading)))
            }
        }
        setFlips(&shown)
        return shown
    }

    private func isShown(_ instance: Instance, _ outcome: ReadingOutcome) -> Bool {
        guard options.includesAll || (instance.verdict != .kept && instance.verdict != .notInForce) else {
            return false
        }
        guard options.from != nil || options.until != nil else { return true }
        let rows: ReportRows =
            instance.incident >= 0 ? base.standing.rows(of: Int(instance.incident)) : .one(Int(max(0, instance.row)))
        let isOfFact = instance.incident >= 0 || instance.row >= 0
        guard let time = isOfFact ? base.time(of: rows) : outcome.account(instance)?.time else { return true }
        return time.latest >= options.from ?? .distantPast && time.earliest < options.until ?? .distantFuture
    }

    /// By article, term, time, incident, party, part: an order that does not depend on the order of rows.
    private func ordered(_ instances: [Instance], _ outcome: ReadingOutcome) -> [Instance] {
        let symbols = base.facts.symbols
        let keyed = instances.map { instance in
            let time =
                instance.incident >= 0
                ? base.time(of: base.standing.rows(of: Int(instance.incident))).earliest
                : instance.row >= 0 ? base.facts.occurred[Int(instance.row)].earliest : .distantPast
            let name =
                instance.incident >= 0
                ? base.standing.incidents.ids[Int(instance.incident)]
                : instance.row >= 0 ? base.facts.reportID[Int(instance.row)] : Symbol.none
            let part = instance.account < 0 ? 0 : outcome.account(instance)?.part.code ?? 0
            return (instance: instance, time: time, name: name, part: part)
        }
        return keyed.sorted { left, right in
            let (a, b) = (left.instance, right.instance)
            if (a.article, a.pipeline) != (b.article, b.pipeline) {
                return (a.article, a.pipeline) < (b.article, b.pipeline)
            }
            if left.time != right.time { return left.time < right.time }
            if left.name != right.name { return symbols.naturallyPrecedes(left.name, right.name) }
            return a.party == b.party ? left.part < right.part : a.party < b.party
        }.map(\.instance)
    }

    // MARK: - At which grade a verdict would flip

    /// An instance without its verdict.
    private struct Key: Hashable {
        private let term: UInt64
        private let subject: UInt64
        private let reading: UInt64

        init(_ reading: Int, _ instance: Instance, _ outcome: ReadingOutcome) {
            func bits(_ value: Int32) -> UInt64 { UInt64(UInt32(bitPattern: value)) }
            func bits(_ value: Int16) -> UInt64 { UInt64(UInt16(bitPattern: value)) }
            // What is no part of anything costs no look at the accounts.
            let part = instance.account < 0 ? 0 : outcome.account(instance)?.part.code ?? 0
            self.reading = UInt64(truncatingIfNeeded: reading) << 48 | part & 0xFFFF_FFFF_FFFF
            term = bits(instance.article) << 32 | bits(instance.pipeline) << 16 | bits(instance.party)
            subject = bits(instance.incident) << 32 | bits(instance.row)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(subject)
            hasher.combine(term ^ reading)
        }
    }

    /// For each instance the nearest grade from which evidence would have to count for another verdict; at equal
    /// distance the lower one.
    private func setFlips(_ shown: inout ContiguousArray<Findings.Source.Shown>) {
        guard gradesDiffer, !shown.isEmpty else { return }
        let own = plan.readings.map { $0.articles.map { base.threshold($0) } }
        func isNearer(_ left: Grade, _ right: Grade, _ own: Grade) -> Bool {
            (abs(Int(left.rawValue) - Int(own.rawValue)), left.rawValue)
                < (abs(Int(right.rawValue) - Int(own.rawValue)), right.rawValue)
        }
        // What is shown, numbered once: instances of other grades are looked up in it, and kept in no table of their own.
        var numbers: [Key: Int32] = [:]
        numbers.reserveCapacity(shown.count)
        let slots = shown.map { item in
            let key = Key(Int(item.reading), item.instance, outcomes[Int(item.reading)])
            let number = numbers[key] ?? Int32(numbers.count)
            numbers[key] = number
            return number
        }
        for grade in Grade.allCases where own.joined().contains(where: { $0 != grade }) {
            var verdicts = [Verdict?](repeating: nil, count: numbers.count)
            for (reading, outcome) in other(options.belief, grade).judge().enumerated() {
                for instance in outcome.instances {
                    if let number = numbers[Key(reading, instance, outcome)] {
                        verdicts[Int(number)] = instance.verdict
                    }
                }
            }
            for place in shown.indices {
                let (instance, reading) = (shown[place].instance, Int(shown[place].reading))
                // What is no instance at that grade has another verdict too.
                guard verdicts[Int(slots[place])] != instance.verdict else { continue }
                let own = own[reading][Int(instance.article)]
                guard grade != own else { continue }
                if shown[place].flipsAt.map({ isNearer(grade, $0, own) }) ?? true { shown[place].flipsAt = grade }
            }
        }
    }

    /// Whether it can make a difference from which grade evidence counts: not if a monitor confirmed everything.
    private var gradesDiffer: Bool {
        (0..<base.facts.count).contains { base.standing.grade(ofRow: $0) != .confirmed }
    }

    // MARK: - Readings and articles

    private func readingResult(_ place: Int) -> ReadingResult {
        let reading = monitor.accord.readings[place]
        let articles = plan.readings[place].articles
        let force = articles.indices.flatMap { article in
            plan.cast.parties.indices.map { party in
                ReadingResult.Force(
                    article: articles[article].id, party: ActorID(plan.cast.parties[party]),
                    timeline: outcomes[place].timelines[article][party])
            }
        }
        return ReadingResult(id: reading.id, source: reading.source, heldBy: reading.heldBy, force: force)
    }

    /// An article of states and a party for which somebody looked.
    private struct Looked: Hashable {
        var article: Int
        var party: Int
    }

    func articles(_ place: Int) -> [ArticleResult] {
        let reading = plan.readings[place]
        let watching = Watching(base)
        let parties = plan.cast.parties.count
        let tallied = Tally(outcomes[place].instances, rows: reading.articles.count * parties) {
            Int($0.article) * parties + Int($0.party)
        }
        let counts = reading.articles.indices.map { article in
            (0..<parties).map { tallied.counts(article * parties + $0) }
        }
        var looked: Set<Looked> = []
        let isOfStates = reading.articles.map(\.isOfStates)
        if isOfStates.contains(true) {
            for instance in outcomes[place].instances
            where isOfStates[Int(instance.article)] && base.showsKept(instance) {
                looked.insert(Looked(article: Int(instance.article), party: Int(instance.party)))
            }
        }
        return reading.articles.indices.flatMap { index in
            let article = reading.articles[index]
            let model = monitor.accord.readings[place].article(article.id)
            let bound = Set(article.pipelines.flatMap(\.parties))
            return plan.cast.parties.indices.filter { bound.contains($0) || article.pipelines.isEmpty }.map { party in
                let timeline = outcomes[place].timelines[index][party]
                let zoneDays = options.isAllWatched ? nil : watching.zoneDays(of: article, timeline)
                let watched = options.isAllWatched ? 1 : zoneDays?.leastShare
                return ArticleResult(
                    reading: reading.id, article: article.id, party: ActorID(plan.cast.parties[party]),
                    verdict: article.pipelines.isEmpty
                        ? nil
                        : article.verdict(
                            counts[index][party], timeline, now: base.now,
                            isWatched: watched ?? 0 > 0 && !article.isOfCeilings
                                || looked.contains(Looked(article: index, party: party))
                                || (counts[index][party][.kept] > 0 && !article.restsOnWatching)
                        ),
                    counts: counts[index][party], watched: watched, zoneDays: zoneDays,
                    notMonitored: model?.notMonitored)
            }
        }
    }

    // MARK: - The anatomy of the dispute

    private func beliefs(_ wanted: [Int]) -> [BeliefResult] {
        var rows: [BeliefResult] = []
        var beliefs: [(String, Belief)] = [("none", .nobody)]
        beliefs += plan.cast.parties.prefix(plan.cast.sides).enumerated().map { ($0.element, .party($0.offset)) }
        beliefs.append(("any", .any))
        let own = counts(outcomes, wanted)
        for (name, belief) in beliefs {
            // Where believing changes nothing, what follows is what follows where nobody is believed.
            let isOwn = belief == options.belief || options.belief == .nobody && changesNothing(belief)
            let counts =
                isOwn ? own : counts(changesNothing(belief) ? nobody() : other(belief, options.grade).judge(), wanted)
            for (place, reading) in wanted.enumerated() {
                for (party, counts) in counts[place].enumerated() {
                    rows.append(
                        BeliefResult(
                            belief: name, reading: plan.readings[reading].id,
                            accused: ActorID(plan.cast.parties[party]), counts: counts))
                }
            }
        }
        return rows
    }

    /// How many instances of each reading and party have each verdict.
    private func counts(_ outcomes: [ReadingOutcome], _ wanted: [Int]) -> [[Counts]] {
        wanted.map { reading in
            let tallied = Tally(outcomes[reading].instances, rows: plan.cast.parties.count) { Int($0.party) }
            return plan.cast.parties.indices.map(tallied.counts)
        }
    }

    /// Instances counted by verdict, in one array: there may be millions.
    private struct Tally {
        private var numbers: ContiguousArray<Int>

        init(_ instances: [Instance], rows: Int, _ row: (Instance) -> Int) {
            let width = Verdict.allCases.count
            numbers = ContiguousArray(repeating: 0, count: rows * width)
            for instance in instances { numbers[row(instance) * width + Int(instance.verdict.rawValue)] += 1 }
        }

        func counts(_ row: Int) -> Counts {
            var counts = Counts()
            for verdict in Verdict.allCases {
                counts[verdict] = numbers[row * Verdict.allCases.count + Int(verdict.rawValue)]
            }
            return counts
        }
    }

    private func nobody() -> [ReadingOutcome] {
        options.belief == .nobody ? outcomes : other(.nobody, options.grade).judge()
    }

    /// A camp that says nothing, or facts that are all confirmed and undisputed: believing changes nothing.
    private func changesNothing(_ belief: Belief) -> Bool {
        let rows = 0..<base.facts.count
        switch belief {
        case .nobody: return true
        case .party(let place): return !rows.contains { base.standing.camps(of: $0) == .party(place) }
        case .any:
            return base.standing.denials.isEmpty
                && !rows.contains {
                    base.facts.kind[$0] == .denial || base.standing.grade(ofRow: $0) != .confirmed
                }
        }
    }

    private func disagreements(_ wanted: [Int]) -> [Disagreement] {
        guard wanted.count > 1 else { return [] }
        struct Case: Hashable {
            var incident: Int32
            /// The sighting or count, where it is about one.
            var row: Int32
            var article: ArticleID
            var party: Int16
        }
        var verdicts: [Case: [Int: Verdict]] = [:]
        for reading in wanted {
            for instance in outcomes[reading].instances
            where instance.incident >= 0 || (instance.row >= 0 && instance.account >= 0) {
                let key = Case(
                    incident: instance.incident, row: instance.incident >= 0 ? -1 : instance.row,
                    article: plan.readings[reading].articles[Int(instance.article)].id,
                    party: instance.party)
                verdicts[key, default: [:]][reading] = min(
                    verdicts[key]?[reading] ?? instance.verdict, instance.verdict)
            }
        }
        return verdicts.filter { _, found in
            found.count < wanted.count ? found.values.contains { $0 != .notInForce } : Set(found.values).count > 1
        }.map { key, found in
            Disagreement(
                incident: key.incident >= 0
                    ? base.facts.symbols.text(base.standing.incidents.ids[Int(key.incident)])
                    : base.reportID(Int(key.row)),
                article: key.article, party: ActorID(plan.cast.parties[Int(key.party)]),
                verdicts: wanted.map { (plan.readings[$0].id, found[$0]) })
        }.sorted { left, right in
            if left.article != right.article { return left.article < right.article }
            if left.incident != right.incident { return naturallyPrecedes(left.incident, right.incident) }
            return left.party < right.party
        }
    }
}

extension ArticlePlan {
    /// The first of violated, unknown, pending that an instance has; else, once it has been in force, kept if somebody
    /// watched and unknown if nobody did: silence is not compliance. Duties are shown by what is on record.
    func verdict(_ counts: Counts, _ timeline: ForceTimeline, now: Instant, isWatched: Bool) -> Verdict {
        for verdict in [Verdict.violated, .unknown, .pending] where counts[verdict] > 0 { return verdict }
        let force = timeline.line.stretches(until: now + 1)
        guard !force.isEmpty else { return .notInForce }
        // Where nothing but what was due before the article bound is left, there is nothing to keep.
        if isOfDutiesByThemselves, counts[.kept] == 0, counts[.notInForce] > 0 { return .notInForce }
        return !isWatched || force.allSatisfy { $0.truth == .unknown } ? .unknown : .kept
    }
}
