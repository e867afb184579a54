import Accords
import Evidence
import Vocabulary

/// Holds two judgings of the same facts against each other: as known at an earlier time, and as known now.
///
/// A third one tells what the clock alone has done: what was known then, judged at the time of now.
final class Comparison {
    let earlier: JudgedView
    let clock: JudgedView
    let now: JudgedView
    let since: Instant
    let options: Monitor.Options
    /// The rows received since the earlier time.
    let arrivals: [Int]
    /// Of these, the ones that amend or retract a report, by its id.
    let corrections: [Symbol: [Int]]
    /// The row of each report.
    private(set) lazy var rowOfReport: [String: Int] = Dictionary(
        facts.reportID.indices.map { (facts.symbols.text(facts.reportID[$0]), $0) }, uniquingKeysWith: { $1 })
    private var explainers: [ExplainerKey: Explainer] = [:]

    private struct ExplainerKey: Hashable {
        var isEarlier: Bool
        var reading: UInt16
    }

    var facts: FactTable { now.base.facts }
    private var plan: Plan { now.base.plan }

    init(earlier: JudgedView, clock: JudgedView, now: JudgedView, since: Instant, options: Monitor.Options) {
        (self.earlier, self.clock, self.now, self.since, self.options) = (earlier, clock, now, since, options)
        let facts = now.base.facts
        let last = options.knownAt ?? .distantFuture
        arrivals = (0..<facts.count).filter { facts.received[$0] > since && facts.received[$0] <= last }
        var corrections: [Symbol: [Int]] = [:]
        for row in arrivals {
            for column in [Column.amends, .retracts] {
                let target = facts.symbol(column, row)
                if !target.isNone { corrections[target, default: []].append(row) }
            }
        }
        self.corrections = corrections
    }

    /// One instance before and after.
    struct Pair {
        var before: Int?
        var after: Int?
        /// Its place in the view that the clock alone would have made.
        var clock: Int?
    }

    func changes() -> Changes {
        let pairs = pairs()
        var moves: [VerdictMove: Int] = [:]
        var changed: [(pair: Pair, change: FindingChange)] = []
        for pair in pairs {
            let before = pair.before.map { earlier.shown[$0] }
            let after = pair.after.map { now.shown[$0] }
            let (from, to) = (before?.instance.verdict, after?.instance.verdict)
            guard let one = after ?? before else { continue }
            let reading = plan.readings[Int(one.reading)]
            if from != to {
                let move = VerdictMove(
                    reading: reading.id, party: ActorID(plan.cast.parties[Int(one.instance.party)]), from: from, to: to,
                    count: 0)
                moves[move, default: 0] += 1
            }
            guard options.includesAll || [from, to].contains(where: Self.isTold) else { continue }
            guard let change = change(pair) else { continue }
            changed.append((pair, change))
        }
        let findings = inOrder(changed)
        return Changes(
            since: since, findings: findings, articles: articles(findings), moves: inOrder(moves),
            received: counts(arrivals))
    }

    /// Whether a finding of this verdict is told one by one, and not only counted.
    private static func isTold(_ verdict: Verdict?) -> Bool {
        verdict == .violated || verdict == .unknown || verdict == .pending
    }

    // MARK: - Which was which

    /// Every instance with what it was before. Those that go by the same name first; then those whose reports correct the
    /// reports of an earlier one.
    private func pairs() -> [Pair] {
        var before = earlier.bySubject()
        let clock = clock.bySubject()
        var pairs: [Pair] = []
        var fresh: [(subject: JudgedView.Subject, place: Int)] = []
        for (subject, place) in now.bySubject() {
            if let was = before.removeValue(forKey: subject) {
                pairs.append(Pair(before: was, after: place, clock: clock[subject]))
            } else {
                fresh.append((subject, place))
            }
        }
        // What is left of the earlier ones, by term and party, in a settled order.
        let left = Dictionary(grouping: before.sorted { $0.value < $1.value }, by: \.key.bearing)
        var isTaken: Set<Int> = []
        for (subject, place) in fresh.sorted(by: { $0.place < $1.place }) {
            let ancestors = ancestors(now.shown[place], now)
            let was = (left[subject.bearing] ?? []).first { candidate in
                !isTaken.contains(candidate.value)
                    && reports(earlier.shown[candidate.value], earlier).contains { ancestors.contains($0) }
            }
            if let was { isTaken.insert(was.value) }
            pairs.append(
                Pair(before: was?.value, after: place, clock: clock[was?.key ?? subject]))
        }
        for (subject, place) in before where !isTaken.contains(place) {
            pairs.append(Pair(before: place, after: nil, clock: clock[subject]))
        }
        return pairs
    }

    /// The ids of the reports that an instance is about.
    private func reports(_ shown: Findings.Source.Shown, _ view: JudgedView) -> [Symbol] {
        // A number over time rests on many: it goes by its part, not by them.
        guard shown.instance.incident >= 0 || shown.instance.row >= 0 else { return [] }
        return view.rows(shown).map { facts.reportID[$0] }
    }

    /// The reports that an instance is about, and those that they amend.
    private func ancestors(_ shown: Findings.Source.Shown, _ view: JudgedView) -> Set<Symbol> {
        var all: Set<Symbol> = []
        for report in reports(shown, view) {
            var report = report
            while all.insert(report).inserted {
                guard let row = rowOfReport[facts.symbols.text(report)] else { break }
                let earlier = facts.symbol(.amends, row)
                if earlier.isNone { break }
                report = earlier
            }
        }
        return all
    }

    // MARK: - One change

    private func change(_ pair: Pair) -> FindingChange? {
        let before = pair.before.map { (earlier.shown[$0], earlier) }
        let after = pair.after.map { (now.shown[$0], now) }
        guard let (one, view) = after ?? before else { return nil }
        let (was, current) = (before.map { $0.1.state($0.0) }, after.map { $0.1.state($0.0) })
        let explainer = explainer(one, view)
        let name = explainer.id(of: one.instance)
        let (subject, earlierSubject) = (
            explainer.subject(of: one.instance),
            before.flatMap { self.explainer($0.0, $0.1).subject(of: $0.0.instance) }
        )
        let earlierName = before.map { self.explainer($0.0, $0.1).id(of: $0.0.instance) }
        guard was != current || earlierName != name else { return nil }
        let reading = plan.readings[Int(one.reading)]
        let article = reading.articles[Int(one.instance.article)]
        return FindingChange(
            kind: was == nil ? .appeared : current == nil ? .vanished : .changed, id: name, corrects: earlierName,
            correctedIncident: earlierSubject == subject ? nil : earlierSubject, reading: reading.id,
            article: article.id, term: article.pipelines[Int(one.instance.pipeline)].term,
            party: ActorID(plan.cast.parties[Int(one.instance.party)]), incident: subject,
            part: view.outcome(one).account(one.instance)?.part.words, time: view.time(one), before: was,
            after: current,
            why: why(pair, was, current))
    }

    func explainer(_ shown: Findings.Source.Shown, _ view: JudgedView) -> Explainer {
        let key = ExplainerKey(isEarlier: view.base === earlier.base, reading: shown.reading)
        if let known = explainers[key] { return known }
        let made = Explainer(run: view.base, reading: Int(shown.reading), outcome: view.outcome(shown), .reasons)
        explainers[key] = made
        return made
    }

    // MARK: - Orders

    private func inOrder(_ changes: [(pair: Pair, change: FindingChange)]) -> [FindingChange] {
        let readings = Dictionary(uniqueKeysWithValues: plan.readings.enumerated().map { ($0.element.id, $0.offset) })
        let parties = Dictionary(
            uniqueKeysWithValues: plan.cast.parties.enumerated().map { (ActorID($0.element), $0.offset) })
        return changes.map(\.change).sorted { left, right in
            if left.reading != right.reading { return readings[left.reading] ?? 0 < readings[right.reading] ?? 0 }
            if left.article != right.article { return left.article < right.article }
            if left.term != right.term { return left.term < right.term }
            let (a, b) = (left.time?.earliest ?? .distantPast, right.time?.earliest ?? .distantPast)
            if a != b { return a < b }
            let (one, other) = (left.incident ?? "", right.incident ?? "")
            if one != other { return naturallyPrecedes(one, other) }
            if left.party != right.party { return parties[left.party] ?? 0 < parties[right.party] ?? 0 }
            if left.part != right.part { return naturallyPrecedes(left.part ?? "", right.part ?? "") }
            return (left.before?.verdict.rawValue ?? 9, left.after?.verdict.rawValue ?? 9)
                < (right.before?.verdict.rawValue ?? 9, right.after?.verdict.rawValue ?? 9)
        }
    }

    private func inOrder(_ moves: [VerdictMove: Int]) -> [VerdictMove] {
        let readings = Dictionary(uniqueKeysWithValues: plan.readings.enumerated().map { ($0.element.id, $0.offset) })
        func rank(_ move: VerdictMove) -> (Int, Int, Int, Int) {
            (
                readings[move.reading] ?? 0, plan.cast.parties.firstIndex(of: move.party.name) ?? 0,
                Int(move.to?.rawValue ?? 9), Int(move.from?.rawValue ?? 9)
            )
        }
        return moves.map { move, count in
            var move = move
            move.count = count
            return move
        }.sorted { rank($0) < rank($1) }
    }
}
