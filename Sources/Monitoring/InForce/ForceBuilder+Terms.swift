import Accords
import Evidence
import Vocabulary

/// Terms and how they are renewed.
extension ForceBuilder {
    /// A term that may have ended, with what is known of its end.
    func terms(
        from start: Mark, until end: ForceRule.End, rule: ForceRule, article: ArticlePlan,
        edges: inout [ForceTimeline.Edge], terms: inout [ForceTimeline.Term]
    ) -> TruthLine {
        edges.append(
            ForceTimeline.Edge(
                time: start.time, becomes: start.truth, why: start.why, reports: start.reports, span: rule.span))
        let begun = TruthLine(from: start.time, start.truth)
        switch end {
        case .never:
            terms.append(ForceTimeline.Term(from: start.time, until: nil))
            return begun
        case .once(let gates):
            guard case .success(let over) = mark(gates) else {
                terms.append(ForceTimeline.Term(from: start.time, until: nil))
                return begun
            }
            terms.append(ForceTimeline.Term(from: start.time, until: over.time))
            edges.append(edge(over, ends: true, rule))
            return begun && !TruthLine(from: over.time, over.truth)
        case .at(let moment):
            guard case .success(let over) = mark(moment) else {
                terms.append(ForceTimeline.Term(from: start.time, until: nil))
                return begun
            }
            return begun && renewed(start, over, rule, article, &edges, &terms)
        case .after(let period):
            guard let earliest = self.end(period, start.time.earliest, start),
                let latest = self.end(period, start.time.latest, start)
            else { return begun && TruthLine(.unknown) }
            var over = start
            over.time = PossibleTime(earliest, latest)
            over.truth = .true
            over.why = "\(period.words) from \(start.why) are over"
            over.reports = []
            return begun && renewed(start, over, rule, article, &edges, &terms)
        }
    }

    func edge(_ mark: Mark, ends: Bool, _ rule: ForceRule) -> ForceTimeline.Edge {
        ForceTimeline.Edge(
            time: mark.time, becomes: ends ? (mark.truth == .true ? .false : .unknown) : mark.truth, why: mark.why,
            reports: mark.reports, span: rule.span)
    }

    /// True until the term ends, and on through its renewals.
    func renewed(
        _ start: Mark, _ firstEnd: Mark, _ rule: ForceRule, _ article: ArticlePlan,
        _ edges: inout [ForceTimeline.Edge], _ terms: inout [ForceTimeline.Term]
    ) -> TruthLine {
        terms.append(ForceTimeline.Term(from: start.time, until: firstEnd.time))
        var line = !TruthLine(from: firstEnd.time, firstEnd.truth)
        var end = firstEnd
        var beginning = start.time.earliest
        var used: Set<Int> = []
        var renewals = 0
        // A renewal of a term that may not have been renewed is no surer than that.
        var truth = Truth.true
        // A term is at least a second long; an accord of hourly terms reaches the cap after more than a year.
        for _ in 0..<10_000 {
            guard
                var next = renewal(
                    of: article, from: beginning, end: end, number: renewals + 1, since: start.time, used: &used),
                var over = self.over(next, end)
            else { break }
            // Where it may not renew the term, whoever has the power to may have renewed it all the same.
            if next.truth == .unknown, let other = renewalByPower(of: article, from: beginning, end: end, used: &used),
                let end = self.over(other, end)
            {
                next.truth = max(next.truth, other.truth)
                next.from = PossibleTime(
                    min(next.from.earliest, other.from.earliest), max(next.from.latest, other.from.latest))
                next.why += ", else \(other.why)"
                next.reports += other.reports
                over = PossibleTime(min(over.earliest, end.earliest), max(over.latest, end.latest))
            }
            truth = truth && next.truth
            edges.append(
                ForceTimeline.Edge(
                    time: next.from, becomes: truth, why: next.why, reports: next.reports, span: next.rule.span))
            renewals += 1
            terms.append(ForceTimeline.Term(from: next.from, until: over))
            line = line || (TruthLine(from: next.from, truth) && !TruthLine(from: over, .true))
            beginning = next.from.earliest
            end.time = over
            end.why = "\(next.period.words) of renewal are over"
            end.reports = []
        }
        edges.append(edge(end, ends: true, rule))
        return line
    }

    /// When a renewal is over.
    private func over(_ renewal: Renewal, _ end: Mark) -> PossibleTime? {
        guard let first = self.end(renewal.period, renewal.from.earliest, anchor(renewal.from.earliest, end)),
            let last = self.end(renewal.period, renewal.from.latest, anchor(renewal.from.latest, end))
        else { return nil }
        return PossibleTime(first, last)
    }

    /// A renewed term that starts at a midnight counts that day.
    func anchor(_ instant: Instant, _ mark: Mark) -> Mark {
        var mark = mark
        mark.countsFirstDay = mark.zone.civil(at: instant).second == 0
        return mark
    }

    struct Renewal {
        var from: PossibleTime
        var period: Period
        var truth: Truth
        var why: String
        var reports: [String]
        var rule: ForceRule
    }

    func renewal(
        of article: ArticlePlan, from beginning: Instant, end: Mark, number: Int, since: PossibleTime,
        used: inout Set<Int>
    ) -> Renewal? {
        for rule in article.force {
            switch rule.effect {
            case .renewedUnlessNotice(let period, let by, let notices, let atLeast):
                // Whether it renews itself is not known before it ends.
                guard end.time.earliest <= now else { continue }
                let deadline = PossibleTime(
                    atLeast.map { back($0, from: end.time.earliest) } ?? end.time.earliest,
                    atLeast.map { back($0, from: end.time.latest) } ?? end.time.latest)
                let against = wills.all.filter { will in
                    notices.contains { isNotice(will, $0) }
                        && (by.isEmpty || by.contains { $0.name == will.actor }) && will.time.earliest < deadline.latest
                }
                let stops =
                    against.map { will in
                        isDone(will) && Truth(certain: will.time.latest < deadline.earliest, possible: true)
                    }.max() ?? .false
                if stops == .true { continue }
                return Renewal(
                    from: end.time, period: period, truth: !stops, why: "\(rule.words): no such notice",
                    reports: against.map(reportID), rule: rule)
            case .renewedByAgreement(let period, let of, let late):
                var consents: [Will] = []
                for actor in of {
                    guard
                        let consent = wills.all.first(where: { will in
                            will.act == "acceptance" && will.subject == "renewal" && will.actor == actor.name
                                && !used.contains(will.row) && will.time.latest >= beginning
                                && (late != .none || will.time.earliest < end.time.latest) && isDone(will) != .false
                        })
                    else { break }
                    consents.append(consent)
                }
                guard consents.count == of.count, let last = consents.map(\.time.latest).max() else { continue }
                used.formUnion(consents.map(\.row))
                let inTime =
                    consents.map { will in
                        late == .none ? Truth(certain: will.time.latest < end.time.earliest, possible: true) : .true
                    }.min() ?? .true
                var from = end.time
                if late == .fromTheConsent, last >= end.time.earliest,
                    let first = consents.map(\.time.earliest).max()
                {
                    from = PossibleTime(max(first, end.time.earliest), max(last, end.time.latest))
                }
                return Renewal(
                    from: from, period: period, truth: inTime && (consents.map(isDone).min() ?? .true),
                    why: "renewed by agreement of \(of.map(\.name).joined(separator: ", "))",
                    reports: consents.map(reportID), rule: rule)
            case .renewedForEach(let period, let each, _, let thing, _):
                // So many more for each renewal, counted from the beginning of the first term.
                let needed = each * Double(number)
                let acts = counted(rule)
                let (surely, perhaps) = (
                    FlowSum(acts, from: since.latest, until: end.time.earliest),
                    FlowSum(acts, from: since.earliest, until: end.time.latest)
                )
                let truth = Truth(certain: surely.low >= needed, possible: perhaps.high >= needed)
                guard truth != .false else { continue }
                return Renewal(
                    from: end.time, period: period, truth: truth,
                    why: "\(rule.words): \(Explainer.number(surely.low)) \(thing.name) by then",
                    reports: surely.acts.flatMap { $0.rows.map(reportIDOfRow) }, rule: rule)
            case .inForce, .excused, .released, .counts: continue
            }
        }
        return renewalByPower(of: article, from: beginning, end: end, used: &used)
    }

    func renewalByPower(
        of article: ArticlePlan, from beginning: Instant, end: Mark, used: inout Set<Int>
    ) -> Renewal? {
        for power in article.powers where power.act == .renew {
            guard let period = power.lasts else { continue }
            for will in wills.all
            where !used.contains(will.row) && will.time.earliest < end.time.latest
                && will.time.latest >= beginning && exercises(will, power) && concerns(will, article)
            {
                used.insert(will.row)
                let rule = ForceRule(effect: .counts(anew: true), words: power.words, span: power.span)
                return Renewal(
                    from: end.time, period: period, truth: isDone(will), why: "\(power.words) (\(reportID(will)))",
                    reports: [reportID(will)], rule: rule)
            }
        }
        return nil
    }

    /// The last second by which a notice so long before an end is in time, plus one.
    func back(_ period: Period, from end: Instant) -> Instant {
        let lastDay = zone.civil(at: end - 1).date
        switch period {
        case .elapsed(let seconds): return end - seconds + 1
        case .days(let days): return zone.end(of: lastDay.adding(days: -days))
        case .months(let months, _):
            return lastDay.adding(months: -months, lastDay: true).map { zone.end(of: $0) } ?? end
        case .notStated: return end
        }
    }
}
