import Accords
import Evidence
import Vocabulary

/// Why a verdict is another than it was.
extension Comparison {
    /// The reports received since that touch an instance, as it was or as it is; and whether the clock alone has changed it.
    func why(_ pair: Pair, _ before: FindingChange.State?, _ after: FindingChange.State?) -> [ChangeReason] {
        let byClock = pair.clock.map { clock.state(clock.shown[$0]) }
        let isByClock = byClock?.verdict != before?.verdict
        // What the clock alone makes of it is what it is: nothing that was learnt changed it.
        if isByClock, byClock == after { return [ChangeReason(.clock, [])] }
        var touching: Set<Int> = []
        if let place = pair.before { touch(&touching, earlier.shown[place], earlier) }
        if let place = pair.after { touch(&touching, now.shown[place], now) }
        var reasons = reasons(touching)
        if reasons.isEmpty, !isByClock { reasons = [ChangeReason(.indirect, [])] }
        // Where the clock would have made something else of it, it is not the clock that decided.
        if isByClock, reasons.isEmpty || byClock?.verdict == after?.verdict { reasons.append(ChangeReason(.clock, [])) }
        return reasons
    }

    /// The rows on which an instance rests: its own, its witnesses, all of the incidents that these belong to, and what
    /// denies or corrects any of them.
    private func touch(_ touching: inout Set<Int>, _ shown: Findings.Source.Shown, _ view: JudgedView) {
        let standing = view.base.standing
        var open = Array(view.rows(shown))
        open += view.outcome(shown).account(shown.instance)?.rows.map { Int($0) } ?? []
        if shown.instance.incident >= 0 {
            let incident = Int(shown.instance.incident)
            open += standing.incidents.rows(of: incident).map { Int($0) } + (standing.denials[incident] ?? [])
        }
        let steps = explainer(shown, view).steps(shown.instance)
        open += steps.flatMap(\.witnesses).compactMap { rowOfReport[$0.report] }
        var seen = Set(open)
        while let row = open.popLast() {
            touching.insert(row)
            var next = corrections[facts.reportID[row]] ?? []
            next += standing.deniedRows(row)
            let incident = Int(standing.incidents.incidentOfRow[row])
            if incident >= 0 {
                next += standing.incidents.rows(of: incident).map { Int($0) } + (standing.denials[incident] ?? [])
            }
            for row in next where seen.insert(row).inserted { open.append(row) }
        }
        touchWatching(&touching, shown, view)
    }

    /// Rows of coverage since, where a number over time or a duty at a place asks whether somebody watched.
    private func touchWatching(_ touching: inout Set<Int>, _ shown: Findings.Source.Shown, _ view: JudgedView) {
        let article = plan(shown).articles[Int(shown.instance.article)]
        switch article.pipelines[Int(shown.instance.pipeline)].kind {
        case .ban, .state: return
        case .duty(let obligation, _): if obligation.performance == nil { return }
        case .flow: break
        }
        let time = view.outcome(shown).account(shown.instance)?.time
        for row in arrivals where facts.kind[row] == .coverage {
            guard let time else { touching.insert(row); continue }
            let watched = facts.occurred[row]
            if watched.latest >= time.earliest, watched.earliest <= time.latest { touching.insert(row) }
        }
    }

    private func plan(_ shown: Findings.Source.Shown) -> ReadingPlan { now.base.plan.readings[Int(shown.reading)] }

    /// Those of some rows that were received since, by what they are.
    func reasons(_ rows: Set<Int>) -> [ChangeReason] {
        let fresh = rows.filter { isFresh($0) }
        return Dictionary(grouping: fresh, by: kind).sorted {
            Self.rank($0.key) < Self.rank($1.key)
        }.map { kind, rows in
            ChangeReason(kind, rows.map { facts.symbols.text(facts.reportID[$0]) }.sorted(by: naturallyPrecedes))
        }
    }

    private func isFresh(_ row: Int) -> Bool {
        facts.received[row] > since && (options.knownAt.map { facts.received[row] <= $0 } ?? true)
    }

    private func kind(_ row: Int) -> ChangeReason.Kind { facts.changeKind(row, since: since) }

    func counts(_ rows: [Int]) -> [Changes.ReportCount] {
        Dictionary(grouping: rows, by: kind).map { Changes.ReportCount(kind: $0.key, count: $0.value.count) }
            .sorted { Self.rank($0.kind) < Self.rank($1.kind) }
    }

    private static func rank(_ kind: ChangeReason.Kind) -> Int { ChangeReason.Kind.allCases.firstIndex(of: kind) ?? 0 }

    // MARK: - Articles

    func articles(_ findings: [FindingChange]) -> [ArticleChange] {
        struct Key: Hashable {
            var reading: ReadingID
            var article: ArticleID
            var party: ActorID
        }
        func keyed(_ view: JudgedView) -> [Key: ArticleResult] {
            Dictionary(
                view.articles.map { (Key(reading: $0.reading, article: $0.article, party: $0.party), $0) },
                uniquingKeysWith: { first, _ in first })
        }
        let (before, byClock) = (keyed(earlier), keyed(clock))
        let causes = Dictionary(grouping: findings) {
            Key(reading: $0.reading, article: $0.article, party: $0.party)
        }
        return now.articles.compactMap { article in
            let key = Key(reading: article.reading, article: article.article, party: article.party)
            guard let was = before[key], let from = was.verdict, let to = article.verdict, from != to else {
                return nil
            }
            let isByClock = byClock[key].map { $0.verdict != from } ?? false
            if isByClock, byClock[key]?.verdict == to {
                return ArticleChange(
                    reading: key.reading, article: key.article, party: key.party, before: from, after: to,
                    why: [ChangeReason(.clock, [])])
            }
            var rows = Set((causes[key] ?? []).flatMap(\.why).flatMap(\.reports).compactMap { rowOfReport[$0] })
            // The verdict of an article is also one of who watched, and of when it binds.
            if was.watched != article.watched || [from, to].contains(.kept) {
                rows.formUnion(arrivals.filter { facts.kind[$0] == .coverage })
            }
            rows.formUnion(edges(key.reading, key.article, key.party))
            var why = reasons(rows)
            if why.isEmpty, !isByClock { why = [ChangeReason(.indirect, [])] }
            if isByClock, why.isEmpty { why.append(ChangeReason(.clock, [])) }
            return ArticleChange(
                reading: key.reading, article: key.article, party: key.party, before: from, after: to, why: why)
        }
    }

    /// The reports on which it rests when an article binds a party.
    private func edges(_ reading: ReadingID, _ article: ArticleID, _ party: ActorID) -> [Int] {
        let plan = now.base.plan
        guard let place = plan.readings.firstIndex(where: { $0.id == reading }),
            let index = plan.readings[place].articles.firstIndex(where: { $0.id == article }),
            let bearer = plan.cast.parties.firstIndex(of: party.name)
        else { return [] }
        return [earlier, now].flatMap { view in
            view.outcomes[place].timelines[index][bearer].edges.flatMap(\.reports).compactMap { rowOfReport[$0] }
        }
    }
}
