import Accords
import Evidence
import Geography
import Vocabulary

/// One judging of all facts: as known at one time, under one belief, at the accord's grades or at one grade for all.
///
/// A pure function of plan and facts. Everything that depends on the order of events looks strictly back, so articles
/// whose force depends on each other's breaches are judged by repeating the whole until nothing changes, beginning from
/// "unknown": the least fixed point of Kleene's logic, which no order of arrival can change.
final class Run: Sendable {
    let plan: Plan
    let areas: [PreparedArea]
    let standing: Standing
    /// The facts, kept here so that looking at a field copies nothing.
    let facts: FactTable
    /// The grade that counts instead of the accord's; nil: the accord's.
    let grade: Grade?
    /// The latest second that is known of.
    let now: Instant
    let wills: Wills
    let words: FactWords
    /// Whether everything was watched, as in worked cases; else the coverage rows decide.
    let isAllWatched: Bool
    /// Whether any report states its place by the name of an area or by a distance.
    let statesPlaces: Bool
    /// The rows that tell what was seen, looked for in vain or counted, of those that count.
    let observations: [Int]
    /// The same, the reports of one together.
    let observationGroups: [ReportRows]
    /// The rows that tell what was verified, of those that count.
    let verifications: [Int]
    /// The runs under readings by which others answer for groups, by who does.
    private let restated: [[String: Int]: Run]

    /// One judging of all facts.
    /// - Parameter answering: who answers for groups; nil: each reading has its own run in this one.
    init(
        plan: Plan, areas: [PreparedArea], words: FactWords, standing: Standing, grade: Grade?, now: Instant,
        isAllWatched: Bool = false, answering: [String: Int]? = nil
    ) {
        let standing = answering.map { standing.answered(by: $0) } ?? standing
        self.isAllWatched = isAllWatched
        self.plan = plan
        self.areas = areas
        self.words = words
        self.standing = standing
        facts = standing.facts
        var (observations, verifications): ([Int], [Int]) = ([], [])
        for (row, kind) in standing.facts.kind.enumerated() {
            switch kind {
            case .sighting, .clearance, .count: if standing.counts[row] { observations.append(row) }
            case .verification: if standing.counts[row] { verifications.append(row) }
            case .event, .will, .coverage, .denial: break
            }
        }
        (self.observations, self.verifications) = (observations, verifications)
        observationGroups = Self.groups(observations, standing.facts)
        statesPlaces = standing.facts.texts[.zone] != nil || standing.facts.texts[.distances] != nil
        self.grade = grade
        self.now = now
        wills = Wills(standing, zone: plan.zone)
        restated =
            answering != nil
            ? [:]
            : Dictionary(
                uniqueKeysWithValues: Set(plan.readings.map(\.answering)).subtracting([standing.cast.answering]).map {
                    (
                        $0,
                        Run(
                            plan: plan, areas: areas, words: words, standing: standing, grade: grade, now: now,
                            isAllWatched: isAllWatched, answering: $0)
                    )
                })
    }

    /// The run for a reading: this one, unless the reading says otherwise who answers for whom.
    func under(_ reading: ReadingPlan) -> Run { restated[reading.answering] ?? self }

    /// The grade from which evidence counts for an article.
    func threshold(_ article: ArticlePlan) -> Grade { grade ?? article.evidenceFrom }

    /// Judges every reading.
    func judge() -> [ReadingOutcome] { plan.readings.map { ReadingJudge(run: under($0), reading: $0).judge() } }

    /// When an incident may have happened, by all that counts of it.
    func time(of rows: ReportRows) -> PossibleTime {
        if case .one(let row) = rows { return facts.occurred[row] }
        var time: PossibleTime?
        for row in rows {
            let own = facts.occurred[row]
            time = time.map { PossibleTime(min($0.earliest, own.earliest), max($0.latest, own.latest)) } ?? own
        }
        return time ?? PossibleTime(.distantPast, .distantFuture)
    }

    /// Whether a row is the report of this id, or a correction of it: of what a corrected report told, the correction tells.
    func isCalled(_ row: Int, _ name: String) -> Bool {
        if reportID(row) == name { return true }
        var (row, seen) = (row, Set<Int>())
        while let amended = facts.text(.amends, row), seen.insert(row).inserted {
            if amended == name { return true }
            guard let symbol = facts.symbols.symbol(of: amended),
                let earlier = facts.reportID.firstIndex(of: symbol)
            else { return false }
            row = earlier
        }
        return false
    }

    /// The id of a row's report.
    func reportID(_ row: Int) -> String { facts.symbols.text(facts.reportID[row]) }
}

/// The words that facts use for acts and objects, as small numbers, so that a term looks each word up once.
struct FactWords: Sendable {
    /// The word of each row: place in ``actWords``.
    let act: ContiguousArray<UInt16>
    /// The word of each row: place in ``objectWords``.
    let object: ContiguousArray<UInt16>
    /// Words for acts; the first is "not stated".
    let actWords: [String?]
    /// Words for objects; the first is "not stated".
    let objectWords: [String?]

    init(_ facts: FactTable) {
        let numbered = Cores.map(2) { Self.number($0 == 0 ? facts.act : facts.objectClass, facts) }
        (act, actWords) = numbered[0]
        (object, objectWords) = numbered[1]
    }

    private static func number(
        _ column: ContiguousArray<Symbol>, _ facts: FactTable
    ) -> (ContiguousArray<UInt16>, [String?]) {
        var words: [String?] = [nil]
        // None is known and has 0; others are not known yet.
        var numbers = PerSymbol(column, UInt16.max)
        numbers[.none] = 0
        let codes = ContiguousArray<UInt16>(
            column.map { symbol in
                let known = numbers[symbol]
                if known != UInt16.max { return known }
                guard words.count < UInt16.max else { return 0 }
                let number = UInt16(words.count)
                words.append(facts.symbols.text(symbol))
                numbers[symbol] = number
                return number
            })
        return (codes, words)
    }
}
