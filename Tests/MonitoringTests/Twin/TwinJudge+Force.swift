import Vocabulary

/// When an article binds, worked out in each world that the acts of will leave possible: there everything is known, and a
/// term, a renewal, a power has or has not come about.
extension TwinJudge {
    /// Whether an article binds throughout the time of a fact.
    func isInForce(_ article: TwinAccord.Article, from: Int64, to: Int64) -> Truth {
        var answers = Set<Bool>()
        for stretches in everyWay(article) {
            let edges = stretches.flatMap { [$0.from, $0.until ?? to] }.flatMap { [$0 - 1, $0] }
            for time in [from, to] + edges where time >= from && time <= to {
                answers.insert(stretches.contains { $0.from <= time && time < $0.until ?? .max })
            }
        }
        return answers.count == 1 ? Truth(answers.contains(true)) : .unknown
    }

    /// Whether an article has been in force at some second up to now, and before another.
    func hasBeenInForce(_ article: TwinAccord.Article, before end: Int64?) -> Truth {
        let answers = Set(
            everyWay(article).map {
                $0.contains { stretch in stretch.from <= now && end.map { stretch.from < $0 } ?? true }
            })
        return answers.count == 1 ? Truth(answers.contains(true)) : .unknown
    }

    /// When an article binds, in every way in which what was willed may have been.
    private func everyWay(_ article: TwinAccord.Article) -> [[Stretch]] {
        if let known = memo.everyWay[article.id] { return known }
        let ways = worlds.map { TwinJudge(accord, reading: reading, $0, now: now).stretches(article) }
        memo.everyWay[article.id] = ways
        return ways
    }

    /// What has been worked out already.
    final class Memo { var everyWay: [String: [[Stretch]]] = [:] }

    /// Every way in which what was willed may have been.
    private var worlds: [[TwinFact]] {
        var worlds: [[TwinFact]] = [facts.filter { $0.kind == .event && $0.support == .confirmed }]
        for fact in facts
        where fact.kind == .will && ["acceptance", "notice", "end", "suspend", "resume", "renew"].contains(fact.act) {
            var ways: [TwinFact?] = Set([fact.from, fact.to]).map { time in
                var so = fact
                (so.from, so.to, so.support) = (time, time, .own)
                return so
            }
            if willed(fact, by: fact.actor ?? "") != .true { ways.append(nil) }
            worlds = worlds.flatMap { world in ways.map { way in way.map { world + [$0] } ?? world } }
        }
        return worlds
    }

    typealias Stretch = (from: Int64, until: Int64?)

    /// Where everything is known: when an article binds.
    func stretches(_ article: TwinAccord.Article) -> [Stretch] {
        let powers = accord.powers.filter { $0.article == nil || $0.article == article.id } + article.powers
        func uses(_ power: TwinAccord.Power) -> [TwinFact] {
            facts.filter {
                $0.kind == .will && $0.act == power.act.rawValue && power.holders.contains($0.actor ?? "")
                    && ($0.article == power.article || $0.article == nil || power.article == nil)
                    // Of the whole, or of this article alone.
                    && ($0.article == nil || $0.article == article.id)
            }
        }
        let renewals = powers.filter { $0.act == .renew }.compactMap { power in
            power.lasts.map { (length: $0, uses: uses(power)) }
        }
        var stretches = terms(article.force ?? accord.force, renewals)
        if let phase = article.phase {
            guard let opened = opening(phase).late else { return [] }
            stretches = Self.cut(stretches, before: opened, after: closing(phase).late)
        }
        for power in powers {
            // With a lead time the effect begins when that has run.
            let uses = uses(power).map { use in
                (fact: use, from: power.lead.map { closed(use.from, $0, countsFirstDay: false) ?? .max } ?? use.from)
            }
            switch power.act {
            case .end:
                if let first = uses.map(\.from).min() { stretches = Self.cut(stretches, before: .min, after: first) }
            case .suspend:
                for use in uses {
                    var ends = facts.filter {
                        $0.act == "resume" && $0.actor == use.fact.actor
                            && ($0.article == nil || $0.article == article.id) && $0.from > use.fact.from
                    }.map(\.from)
                    if let lasts = power.lasts { ends.append(closed(use.from, lasts, countsFirstDay: false) ?? .max) }
                    if let until = use.fact.until { ends.append(until) }
                    let end = ends.min()
                    stretches =
                        Self.cut(stretches, before: .min, after: use.from)
                        + (end.map { Self.cut(stretches, before: $0, after: nil) } ?? [])
                }
            case .extend, .renew, .fix, .allow, .decide: break
            }
        }
        return stretches
    }

    private static func cut(_ stretches: [Stretch], before start: Int64, after end: Int64?) -> [Stretch] {
        stretches.compactMap { stretch in
            let from = max(stretch.from, start)
            let until = [stretch.until, end].compactMap { $0 }.min()
            return until.map { from < $0 } ?? true ? (from, until) : nil
        }
    }

    /// The first second after a length of force: hours are elapsed and have no last second to include.
    private func closed(_ start: Int64, _ length: TwinAccord.Length, countsFirstDay: Bool) -> Int64? {
        if case .hours(let number) = length { return start + Int64(number) * 3600 }
        return end(length, after: start, countsFirstDay: countsFirstDay)
    }

    private func isMidnight(_ time: Int64) -> Bool { time == start(ofDay: day(of: time)) }

    private func terms(
        _ force: TwinAccord.Force, _ powers: [(length: TwinAccord.Length, uses: [TwinFact])]
    ) -> [Stretch] {
        guard let begun = forceStart(force).late else { return [] }
        var end: Int64?
        switch force.end {
        case .never: return [(begun, nil)]
        case .until(let point): end = bound(point, nil).late
        case .untilGate(let gates): end = bound(gates).late
        case .lasts(let length):
            // A force line that starts at 00:00, with the hour written, counts that day; so does day 1.
            var countsFirstDay = false
            if case .at(.at(let time)) = force.start { countsFirstDay = isMidnight(time) }
            if case .at(.signature) = force.start { countsFirstDay = accord.dayOne == day(of: begun) }
            end = closed(begun, length, countsFirstDay: countsFirstDay)
        }
        guard let end, end > begun else { return end == nil ? [(begun, nil)] : [] }
        var terms: [Stretch] = [(begun, end)]
        func renew(_ length: TwinAccord.Length, from start: Int64) -> Bool {
            guard let next = closed(start, length, countsFirstDay: isMidnight(start)) else { return false }
            terms.append((start, next))
            return true
        }
        var consents = facts.filter { $0.act == "acceptance" && $0.subject == "renewal" }
        /// Whether the lines of force renew the term that ends.
        func isRenewed(_ term: Stretch, _ end: Int64) -> Bool {
            switch force.renewal {
            case nil: return false
            case .agreed(let length, let parties, let seam):
                // Each has consented since the term began, before its end or, where that is allowed, after it.
                let given = parties.compactMap { party in
                    consents.filter {
                        $0.actor == party && $0.from >= term.from && (seam != .beforeTheEnd || $0.from < end)
                    }.min { $0.from < $1.from }
                }
                guard given.count == parties.count, let last = given.map(\.from).max() else { return false }
                consents.removeAll { consent in given.contains { $0.id == consent.id } }
                return renew(length, from: seam == .fromTheLastConsent ? max(end, last) : end)
            case .unless(let length, let notice, let lead):
                guard end <= now else { return false }
                let givers = accord.notices.first { $0.name == notice }?.by ?? []
                var last = end
                switch lead {
                case .days(let days): last = start(ofDay: day(of: end - 1) - days + 1)
                case .hours(let hours): last = end - Int64(hours) * 3600 + 1
                default: break
                }
                let isStopped = facts.contains {
                    $0.act == "notice" && $0.subject == notice && $0.from < last
                        && accord.parties.contains($0.actor ?? "")
                        && (givers.isEmpty || givers.contains($0.actor ?? ""))
                }
                return !isStopped && renew(length, from: end)
            case .forEach(let length, let count, let thing, let act, let by):
                let done = facts.filter {
                    $0.kind == .event && $0.act == act && $0.actor == by && $0.thing == thing && $0.from >= begun
                        && $0.from < end
                }.map { $0.low ?? 1 }.reduce(0, +)
                return done >= count * terms.count && renew(length, from: end)
            }
        }
        while let term = terms.last, terms.count < 60, let over = term.until {
            if isRenewed(term, over) { continue }
            // Whoever has the power to renew has done so in the running term.
            guard
                let (length, _) = powers.first(where: { $0.uses.contains { $0.from >= term.from && $0.from < over } }),
                renew(length, from: over)
            else { break }
        }
        return terms
    }
}
