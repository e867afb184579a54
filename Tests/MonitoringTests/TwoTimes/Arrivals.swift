import Accords
import Evidence
import Testing
import Vocabulary

@testable import Monitoring

/// Rows as they come in, and what the live monitor and a full replay say after each step.
struct Arrivals: Sendable, CustomStringConvertible {
    /// One step.
    enum Step: Sendable, Hashable {
        /// These rows come together, as lines of CSV.
        case rows([String])
        /// Nothing comes, and the clock moves on to this second.
        case clock(Int64)
    }

    var header: String
    var steps: [Step]
    /// What people decided, where reports are joined by score; nil: they are joined by hand.
    var decisions: JoinDecisions?
    /// The score that is held fixed.
    var learnt: LearntScore?

    init(header: String, steps: [Step], decisions: JoinDecisions? = nil, learnt: LearntScore? = nil) {
        (self.header, self.steps, self.decisions, self.learnt) = (header, steps, decisions, learnt)
    }

    var description: String {
        steps.map { step in
            switch step {
            case .rows(let rows): rows.joined(separator: "\n")
            case .clock(let second): "the clock moves on to \(Instant(second).utc)"
            }
        }.joined(separator: "\n--\n")
    }

    /// What is said: findings by id with how many instances have each verdict, and articles.
    typealias Said = [String: String]

    /// Where the two part first, in words; nil: nowhere.
    func difference(_ monitor: Monitor, _ options: Monitor.Options = .init()) -> String? {
        let live =
            decisions.map {
                LiveMonitor(monitor, options, joiner: JoinedByScore(decisions: $0, learnt: learnt))
            } ?? LiveMonitor(monitor, options)
        var so: [String] = []
        var told = Self.worst(live)
        for (place, step) in steps.enumerated() {
            let changes: [VerdictChange]
            switch step {
            case .rows(let rows):
                so += rows
                let taken = live.take(HandMade.facts(header + rows.map { $0 + "\n" }.joined(), for: monitor))
                changes = taken.changes
            case .clock(let second): changes = live.advance(to: Instant(second))
            }
            let said = Self.said(live)
            let right = Self.right(
                monitor, header + so.map { $0 + "\n" }.joined(), now: live.now, options
            ) { facts in
                decisions.map { facts.joined(by: Joining(facts, decisions: $0, learnt: live.learnt)) } ?? facts
            }
            if said != right {
                let keys = Set(said.keys).union(right.keys).filter { said[$0] != right[$0] }.sorted().prefix(4)
                return "after step \(place + 1)\n"
                    + keys.map { "\($0): live \(said[$0] ?? "-"), replayed \(right[$0] ?? "-")" }.joined(
                        separator: "\n")
            }
            // The changes that it told make what it says.
            for change in changes {
                guard let finding = change.finding else { continue }
                guard told[finding] == change.from else {
                    return "after step \(place + 1): \(finding) was \(told[finding]?.name ?? "-"), told as \(change)"
                }
                told[finding] = change.to
            }
            if told != Self.worst(live) { return "after step \(place + 1): the changes told do not make what is said" }
        }
        return nil
    }

    private static func worst(_ live: LiveMonitor) -> [String: Verdict] {
        Dictionary(live.findings().map { ($0.finding, $0.verdict) }, uniquingKeysWith: { min($0, $1) })
    }

    private static func said(_ live: LiveMonitor) -> Said {
        var said: Said = [:]
        for finding in live.findings() {
            said[finding.finding, default: ""] += " \(finding.count) \(finding.verdict.name)"
        }
        for article in live.articles() {
            said["article \(article.reading)/\(article.article)/\(article.party)"] = words(article)
        }
        return said
    }

    private static func words(_ article: ArticleResult) -> String {
        "\(article.verdict?.name ?? "-") \(Verdict.allCases.map { article.counts[$0] }) \(article.watched ?? -1)"
    }

    /// What all rows so far say, read and judged from the beginning.
    private static func right(
        _ monitor: Monitor, _ csv: String, now: Instant, _ options: Monitor.Options, joined: (FactTable) -> FactTable
    ) -> Said {
        let table = joined(HandMade.facts(csv, for: monitor))
        let incidents = IncidentTable(byHand: table)
        func run(_ belief: Belief, _ grade: Grade?) -> Run {
            monitor.run(
                table, incidents, FactWords(table), belief: belief, grade: grade, knownAt: nil, now: now,
                isAllWatched: options.isAllWatched)
        }
        let base = run(options.belief, options.grade)
        let outcomes = base.judge()
        var counts: [String: [Verdict: Int]] = [:]
        for (reading, outcome) in zip(monitor.plan.readings, outcomes) {
            for instance in outcome.instances {
                let subject =
                    instance.incident >= 0
                    ? table.symbols.text(incidents.ids[Int(instance.incident)])
                    : instance.row >= 0 ? base.reportID(Int(instance.row)) : nil
                let id = reading.findingID(
                    article: Int(instance.article), pipeline: Int(instance.pipeline),
                    party: monitor.plan.cast.parties[Int(instance.party)], subject: subject,
                    part: outcome.account(instance)?.part ?? .whole)
                counts[id, default: [:]][instance.verdict, default: 0] += 1
            }
        }
        var said: Said = [:]
        for (id, counts) in counts {
            for verdict in Verdict.allCases where counts[verdict] != nil {
                said[id, default: ""] += " \(counts[verdict] ?? 0) \(verdict.name)"
            }
        }
        let assembly = Assembly(monitor: monitor, options: options, base: base, outcomes: outcomes, other: run)
        for article in monitor.plan.readings.indices.flatMap({ assembly.articles($0) }) {
            said["article \(article.reading)/\(article.article)/\(article.party)"] = words(article)
        }
        return said
    }

    /// A smaller stream that fails too.
    func shrunk(_ monitor: Monitor, _ options: Monitor.Options = .init()) -> Arrivals {
        var least = self
        // Each row by itself, if that fails as well.
        let alone = steps.flatMap { step -> [Step] in
            if case .rows(let rows) = step { rows.map { .rows([$0]) } } else { [step] }
        }
        if Arrivals(header: header, steps: alone, decisions: decisions, learnt: learnt).difference(monitor, options)
            != nil
        {
            least.steps = alone
        }
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            for place in least.steps.indices.reversed() {
                var candidate = least
                candidate.steps.remove(at: place)
                if candidate.difference(monitor, options) != nil { (least, isSmaller) = (candidate, true) }
            }
        }
        return least
    }
}
