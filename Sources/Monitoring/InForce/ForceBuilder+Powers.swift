import Accords
import Evidence
import Vocabulary

/// Ends and suspensions by those who have the power.
extension ForceBuilder {
    /// Whether an act of will is the exercise of a power, whatever comes of it.
    func exercises(_ will: Will, _ power: Power) -> Bool {
        guard power.holders.contains(where: { $0.name == will.actor }) else { return false }
        let isNamed = power.notice.map { will.subject == $0.name } ?? false
        guard will.act == power.act.rawValue || (isNamed && will.act == "notice") else { return false }
        if let notice = power.notice {
            if let subject = will.subject, subject != notice.name { return false }
            guard reading.reaches(notice, will) else { return false }
        }
        return will.articles.isEmpty || power.articles.isEmpty
            || will.articles.contains { power.articles.contains($0) }
    }

    /// What comes of an act of will under a power: from when, how certainly, and why not where it has no effect.
    func effect(of will: Will, _ power: Power) -> (truth: Truth, from: PossibleTime, why: String) {
        var truth = isDone(will)
        var why = "\(power.words) (\(reportID(will)))"
        if let pattern = power.after {
            let log = breaches(pattern, will.party)
            let before = log.precedes(will.time, within: nil)
            truth = truth && before.truth
            switch before.truth {
            case .true: why += ", after \(before.witness.map(name) ?? pattern.words)"
            case .unknown: why += ", if \(before.witness.map(name) ?? pattern.words) was a breach"
            case .false: why += ", but no \(pattern.words) came before it"
            }
        }
        var from = will.time
        if let lead = power.lead, let first = over(lead, will.time.earliest), let last = over(lead, will.time.latest) {
            from = PossibleTime(first, last)
        }
        return (truth, from, why)
    }

    /// Where the article is ended or suspended by powers.
    func ended(
        _ article: ArticlePlan, for party: Int, edges: inout [ForceTimeline.Edge]
    ) -> TruthLine {
        var stretches: [TruthLine] = []
        let resumed = Resumptions(wills.all.filter { $0.act == "resume" && concerns($0, article) })
        for power in article.powers where power.act == .end || power.act == .suspend {
            for will in wills.all where exercises(will, power) && concerns(will, article) {
                let effect = effect(of: will, power)
                guard effect.truth != .false else { continue }
                var stretch = TruthLine(from: effect.from, effect.truth)
                edges.append(
                    ForceTimeline.Edge(
                        time: effect.from, becomes: effect.truth == .true ? .false : .unknown, why: effect.why,
                        reports: [reportID(will)], span: power.span))
                if power.act == .suspend {
                    for back in resumptions(after: will, from: effect.from, power, resumed) {
                        stretch = stretch && !TruthLine(from: back.time, back.truth)
                        edges.append(
                            ForceTimeline.Edge(
                                time: back.time, becomes: back.truth, why: back.why, reports: back.reports,
                                span: power.span))
                    }
                }
                stretches.append(stretch)
            }
        }
        return TruthLine.any(stretches)
    }

    /// The first second after a period of force: of hours, the second at which so many have run.
    private func over(_ period: Period, _ start: Instant) -> Instant? {
        if case .elapsed(let seconds) = period { return start + seconds }
        return period.end(after: start, in: zone)
    }

    func concerns(_ will: Will, _ article: ArticlePlan) -> Bool {
        will.articles.isEmpty || will.articles.contains(article.id)
    }

    /// What makes a suspension be over, or may: the date that it names, the power's period, its giver's resumption. What
    /// comes after one that is sure changes nothing and is left out.
    ///
    /// - Parameter effect: when it begins, which a lead time puts off.
    private func resumptions(
        after will: Will, from effect: PossibleTime, _ power: Power, _ resumed: Resumptions
    ) -> [Mark] {
        var marks: [Mark] = []
        if let until = will.until {
            marks.append(
                Mark(time: PossibleTime(until), truth: .true, zone: zone, why: "the suspension is over", reports: []))
        }
        if let period = power.lasts, let first = over(period, effect.earliest),
            let last = over(period, effect.latest)
        {
            let time = PossibleTime(first, last)
            marks.append(Mark(time: time, truth: .true, zone: zone, why: "\(period.words) are over", reports: []))
        }
        for next in resumed.after(will.time.earliest) where next.actor == will.actor {
            let truth = will.time.isBefore(next.time) && isDone(next)
            guard truth != .false else { continue }
            var mark = mark(next, "resumed by \(next.actor ?? "its giver")")
            mark.truth = truth
            marks.append(mark)
            if truth == .true { break }
        }
        let over = marks.filter { $0.truth == .true }.map(\.time.latest).min() ?? .distantFuture
        return marks.filter { $0.time.earliest <= over }.sorted { $0.time.earliest < $1.time.earliest }
    }
}

/// Resumptions in the order of their times.
private struct Resumptions {
    private let all: [Will]
    /// The greatest latest second up to each of them.
    private let latest: [Instant]

    init(_ all: [Will]) {
        self.all = all
        var greatest = Instant.distantPast
        latest = all.map { will in
            greatest = max(greatest, will.time.latest)
            return greatest
        }
    }

    /// From the first on that may have come after an instant.
    func after(_ instant: Instant) -> ArraySlice<Will> {
        all[latest.endOfPrefix { $0 <= instant }...]
    }
}
