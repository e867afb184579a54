import Accords
import Evidence
import Vocabulary

/// Works out when an article is in force under one reading, from the document's force lines, the acts of will among the
/// facts and the breaches found so far.
struct ForceBuilder {
    let reading: ReadingPlan
    let zone: CivilZone
    let cast: Cast
    let wills: Wills
    /// Whether an act of will was done, at the article's grade.
    let isDone: (Will) -> Truth
    /// The report id of a will.
    let reportID: (Will) -> String
    /// The report id of a row.
    let reportIDOfRow: (Int) -> String
    /// Until when terms are renewed: the latest second that anything is known of.
    let now: Instant
    /// Where breaches reach a pattern, for a party to whom `the other party` is somebody else.
    let breaches: (BreachPattern, _ of: Int?) -> EventLog
    /// What other duties have come to.
    let performances: Performances
    /// The acts that a rule `renewed for … for each …` counts.
    let counted: (ForceRule) -> [FlowAct]
    /// The words of a breach found in such a log.
    let name: (EventLog.Entry) -> String

    /// A moment at which something may happen.
    struct Mark {
        var time: PossibleTime
        var truth: Truth
        var zone: CivilZone
        var countsFirstDay = false
        var why: String
        var reports: [String] = []
    }

    // MARK: - The whole

    func timeline(of article: ArticlePlan, for party: Int) -> ForceTimeline {
        var edges: [ForceTimeline.Edge] = []
        var line = TruthLine(.false)
        var never: String?
        var terms: [ForceTimeline.Term] = []
        for rule in article.force {
            guard case .inForce(let start, let end) = rule.effect else { continue }
            switch mark(start) {
            case .failure(let reason): never = reason.words
            case .success(let mark):
                line =
                    line
                    || self.terms(from: mark, until: end, rule: rule, article: article, edges: &edges, terms: &terms)
            }
        }
        // Within its phase.
        var phase = TruthLine(.true)
        var opening: Mark?
        if let id = article.during {
            switch self.line(of: id, edges: &edges, span: reading.phases.first { $0.id == id }) {
            case .success(let lasting):
                phase = lasting
                if case .success(let edges) = self.phase(id) { opening = edges.start }
            case .failure(let reason):
                line = TruthLine(.false)
                never = reason.words
            }
        }
        line = line && !ended(article, for: party, edges: &edges)
        for rule in article.force {
            guard case .released(let pattern) = rule.effect else { continue }
            let log = breaches(pattern, party)
            line = line && !steps(after: log, rule: rule, words: "released after \(pattern.words)", edges: &edges)
        }
        // When the phase opens is not certain, and may be farther off than it lasts: at its opening it binds all the same.
        var surelyBy: Instant?
        if let opening, opening.truth == .true, line.holds(at: opening.time) == .true { surelyBy = opening.time.latest }
        return ForceTimeline(line: line && phase, edges: edges, never: never, terms: terms, surelyBy: surelyBy)
    }

    /// True from one second after the first of these on: unknown from where one may have been, true from where one has
    /// been in any case.
    func steps(
        after log: EventLog, rule: ForceRule, words: String, edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        var line = TruthLine(.false)
        var surely: Instant?
        for (place, entry) in log.entries.filter({ $0.truth != .false }).enumerated() {
            // In the order of their first seconds: what begins after a sure one changes nothing.
            if let surely, entry.time.earliest >= surely { break }
            let isSurer = entry.truth == .true && surely.map { entry.time.latest < $0 } ?? true
            guard place == 0 || isSurer else { continue }
            if isSurer { surely = entry.time.latest }
            let time = PossibleTime(entry.time.earliest + 1, entry.time.latest + 1)
            line = line || TruthLine(from: time, entry.truth)
            edges.append(
                ForceTimeline.Edge(
                    time: time, becomes: entry.truth == .true ? .false : .unknown, why: "\(words): \(name(entry))",
                    reports: [], span: rule.span))
        }
        return line
    }
}
