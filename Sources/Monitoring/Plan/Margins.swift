import Accords
import Vocabulary

/// How far in time each term of one reading looks: its own windows, and those of every article whose breaches it hangs on.
///
/// Whether another's breach excuses depends on whether that was excused itself, so margins add up along such links. Where
/// links form a ring, as when each side is excused by the other's breach, and where an act of will of any time counts, there
/// is no bound.
struct Margins {
    private let reading: Reading
    /// How far before an event the force of each article looks; absent: without bound.
    private var force: [ArticleID: Int64] = [:]
    /// How far before a breach of each article its whole judging looks; absent: without bound.
    private var breach: [ArticleID: Int64] = [:]

    init(_ reading: Reading) {
        self.reading = reading
        // Each article once all that it hangs on are known. What is left then is in a ring, or hangs on one.
        var waiting: [ArticleID: Int] = [:]
        var followers: [ArticleID: [ArticleID]] = [:]
        var articles: [ArticleID: Article] = [:]
        var ready: [ArticleID] = []
        for article in reading.articles {
            articles[article.id] = article
            let needed = Set(Self.patterns(of: article).flatMap(\.articles))
            waiting[article.id] = needed.count
            for other in needed { followers[other, default: []].append(article.id) }
            if needed.isEmpty { ready.append(article.id) }
        }
        while let id = ready.popLast() {
            if let article = articles[id] { settle(article) }
            for follower in followers[id] ?? [] {
                waiting[follower, default: 0] -= 1
                if waiting[follower] == 0 { ready.append(follower) }
            }
        }
    }

    /// The margins of a ban.
    func window(_ ban: Ban, in article: Article) -> Pipeline.Window {
        // A decision may be of any time, before the act or after it.
        let isDecided =
            ban.onlyWhere.contains { $0 != Question.attempt }
            || ban.exceptions.flatMap(\.reasons).contains { reason in
                if case .question(let id) = reason { id != Question.attempt } else { false }
            }
        return Pipeline.Window(back: back(ban, in: article), ahead: isDecided ? nil : 0)
    }

    /// The margins of a duty.
    func window(_ duty: Duty, _ trigger: Trigger?, in article: Article) -> Pipeline.Window {
        Pipeline.Window(back: back(trigger, in: article), ahead: ahead(duty, trigger, in: article))
    }

    // MARK: - Back

    private static func patterns(of article: Article) -> [BreachPattern] {
        article.force.compactMap { rule in
            switch rule.effect {
            case .excused(_, let pattern), .released(let pattern): pattern
            default: nil
            }
        }
            + article.terms.compactMap { term in
                if case .breach(let pattern, _, _) = term.trigger { pattern } else { nil }
            }
    }

    private mutating func settle(_ article: Article) {
        force[article.id] = back(article)
        let terms: [Int64?] = article.terms.map { term in
            switch term.demand {
            case .mustNot(let ban): back(ban, in: article)
            // It is breached when its deadline has passed.
            case .must(let duty): sum(back(term.trigger, in: article), deadline(duty.deadline).map { $0 + 1 })
            case .may: 0
            case .state, .flow: nil
            }
        }
        breach[article.id] = most(terms)
    }

    /// How far before an event an article's force looks.
    private func back(_ article: Article) -> Int64? {
        guard article.powers.allSatisfy({ $0.act == .extend }) else { return nil }
        return most(
            article.force.map { rule in
                switch rule.effect {
                case .inForce(let start, let end): isFixed(start) && isFixed(end) ? 0 : nil
                case .excused(let seconds, let pattern): sum(seconds, back(pattern))
                case .released, .renewedByAgreement, .renewedUnlessNotice, .renewedForEach: nil
                case .counts: 0
                }
            })
    }

    private func back(_ pattern: BreachPattern) -> Int64? {
        sum(pattern.count > 1 ? pattern.within : 0, most(pattern.articles.map { breach[$0] }))
    }

    private func back(_ ban: Ban, in article: Article) -> Int64? {
        let reasons: [Int64?] = ban.exceptions.flatMap(\.reasons).map { reason in
            switch reason {
            case .inReplyTo(_, let within, _): within
            case .question(Question.attempt): 0
            case .afterNotice, .question, .leave, .ordered, .failedCall: nil
            case .allowedBy, .actor, .object, .act: 0
            }
        }
        guard ban.onlyWhere.allSatisfy({ $0 == Question.attempt }) else { return nil }
        return most(reasons + [force[article.id]])
    }

    private func back(_ trigger: Trigger?, in article: Article) -> Int64? {
        switch trigger {
        // A duty that nothing sets off binds from the first second in force.
        case nil: nil
        case .breach(let pattern, _, _): most([force[article.id], back(pattern)])
        case .act, .notice, .request: force[article.id]
        case .discharge, .forEach: nil
        }
    }

    private func isFixed(_ start: ForceRule.Start) -> Bool {
        if case .at(let moment, _) = start { isFixed(moment) } else { false }
    }

    private func isFixed(_ end: ForceRule.End) -> Bool {
        switch end {
        case .after, .never: true
        case .at(let moment): isFixed(moment)
        case .once: false
        }
    }

    private func isFixed(_ moment: Moment) -> Bool {
        switch moment.point {
        case .instant, .signature: true
        default: false
        }
    }

    // MARK: - Ahead

    private func ahead(_ duty: Duty, _ trigger: Trigger?, in article: Article) -> Int64? {
        // Where no register is complete, an act that comes too late shows that none came in time, however late it comes.
        guard trigger != nil, isComplete(for: duty), article.powers.isEmpty else { return nil }
        guard case .breach(let pattern, _, _) = trigger else { return deadline(duty.deadline) }
        // What sets it off may be the breach of another duty, which is found at the end of that one's deadline.
        let found = pattern.articles.map { id -> Int64? in
            guard let terms = reading.article(id)?.terms else { return nil }
            return most(
                terms.map { term in
                    if case .must(let duty) = term.demand {
                        isComplete(for: duty) ? deadline(duty.deadline).map { $0 + 1 } : nil
                    } else {
                        0
                    }
                })
        }
        return sum(deadline(duty.deadline), most(found))
    }

    private func isComplete(for duty: Duty) -> Bool {
        reading.registers.contains { $0.holds(duty.acts, notice: duty.notice, to: duty.to) }
    }

    /// The longest time from what sets a duty off to its last second; nil: it hangs on other facts, or never comes.
    private func deadline(_ deadline: Deadline) -> Int64? {
        guard case .within(let period, let moment) = deadline, moment.after == nil, moment.before == nil,
            moment.point == .incident || moment.point == .theNotice
        else { return nil }
        // Civil periods end with their last day, and on the way clocks may go back.
        return switch period {
        case .elapsed(let seconds): seconds
        case .days(let days): days < 4_000_000 ? Int64(days + 2) * 86_400 : nil
        case .months(let months, _): months < 120_000 ? (Int64(months) * 31 + 2) * 86_400 : nil
        case .notStated: nil
        }
    }

    // MARK: - Without bound

    private func most(_ spans: [Int64?]) -> Int64? {
        var most: Int64 = 0
        for span in spans {
            guard let span else { return nil }
            most = max(most, span)
        }
        return most
    }

    private func sum(_ left: Int64?, _ right: Int64?) -> Int64? {
        guard let left, let right else { return nil }
        let (sum, isTooMuch) = left.addingReportingOverflow(right)
        return isTooMuch ? nil : sum
    }
}
