import Diagnostics
import Vocabulary

extension Checker {
    /// The stretch in which an article is in force, as far as the text alone tells: half open.
    struct Stretch {
        var start: Instant?
        var end: Instant?
        /// Whether a renewal may prolong it.
        var isRenewed: Bool
        /// The length of the term as stated.
        var term: Period?
    }

    /// Beginnings after ends, deadlines outside the term, notices that come too late.
    mutating func lintForce(of reading: Reading) {
        for article in reading.articles {
            let stretch = stretch(of: article, in: reading)
            lintNever(article, stretch)
            for rule in article.force { lintNotice(rule, stretch) }
            for term in article.terms {
                guard case .must(let duty) = term.demand, let due = due(duty.deadline, in: reading) else { continue }
                lintDeadline(due, of: term, article, stretch)
            }
        }
        lintCounts(reading)
    }

    private func stretch(of article: Article, in reading: Reading) -> Stretch {
        var stretch = Stretch(start: nil, end: nil, isRenewed: false, term: nil)
        var lines = 0
        for rule in article.force {
            switch rule.effect {
            case .inForce(let from, let until):
                lines += 1
                guard case .at(let moment, let countsFirst) = from else { continue }
                stretch.start = instant(of: moment, in: reading)
                switch until {
                case .after(let period):
                    stretch.term = period
                    stretch.end = stretch.start.flatMap {
                        period.end(after: $0, in: clock(of: moment), countingFirstDay: countsFirst)
                    }
                    // Hours end with their last second; a term in hours ends at it.
                    if case .elapsed(let seconds) = period { stretch.end = stretch.start.map { $0 + seconds } }
                case .at(let end): stretch.end = instant(of: end, in: reading)
                case .once, .never: break
                }
            case .renewedByAgreement, .renewedUnlessNotice, .renewedForEach: stretch.isRenewed = true
            case .excused, .released, .counts: break
            }
        }
        if lines > 1 { return Stretch(start: nil, end: nil, isRenewed: true, term: nil) }
        return stretch
    }

    private func clock(of moment: Moment) -> CivilZone {
        if case .instant(_, let zone) = moment.point { zone } else { zone }
    }

    /// A moment that the text alone fixes.
    private func instant(of moment: Moment, in reading: Reading) -> Instant? {
        var anchor: Instant
        switch moment.point {
        case .instant(let instant, _): anchor = instant
        case .signature:
            guard let signed = reading.signed else { return nil }
            anchor = signed
        default: return nil
        }
        let clock = clock(of: moment)
        if let after = moment.after {
            switch after {
            case .elapsed(let seconds): anchor = anchor + seconds
            case .days(let days): anchor = clock.start(of: clock.civil(at: anchor).date.adding(days: days))
            case .months(let months, let lastDay):
                guard let date = clock.civil(at: anchor).date.adding(months: months, lastDay: lastDay) else {
                    return nil
                }
                anchor = clock.start(of: date)
            case .notStated: return nil
            }
        }
        return moment.before == nil ? anchor : nil
    }

    /// The first second after a deadline that the text alone fixes.
    private func due(_ deadline: Deadline, in reading: Reading) -> Instant? {
        switch deadline {
        case .before(let instant, _): return instant
        case .within(let period, let moment):
            return instant(of: moment, in: reading).flatMap { period.end(after: $0, in: clock(of: moment)) }
        case .on(_, let until, _): return until
        case .none, .by, .each: return nil
        }
    }

    private mutating func lintNever(_ article: Article, _ stretch: Stretch) {
        guard let start = stretch.start, let end = stretch.end, end <= start,
            let rule = article.force.first(where: { if case .inForce = $0.effect { true } else { false } })
        else { return }
        complain(
            .neverInForce, rule.span,
            "This ends (\(end.on(zone))) before it begins (\(start.on(zone))), so it is never in force.",
            advice: "Swap the two, or mend the year.")
    }

    private mutating func lintNotice(_ rule: ForceRule, _ stretch: Stretch) {
        guard case .renewedUnlessNotice(let renewal, _, _, let lead?) = rule.effect else { return }
        // The shortest term in which notice may have to be given.
        let terms = [stretch.term, renewal].compactMap { $0 }.filter { days($0) > 0 }
        guard let shortest = terms.min(by: { days($0) < days($1) }), days(lead) > days(shortest) else { return }
        complain(
            .noticeTooLong, rule.span,
            "Notice of \(lead.words) in a term of \(shortest.words) can never be given in time.",
            advice: "Shorten the notice, or lengthen the term.")
    }

    private func days(_ period: Period) -> Double {
        switch period {
        case .elapsed(let seconds): Double(seconds) / 86_400
        case .days(let days): Double(days)
        case .months(let months, _): Double(months) * 30.4
        case .notStated: 0
        }
    }

    private mutating func lintDeadline(_ due: Instant, of term: Term, _ article: Article, _ stretch: Stretch) {
        if let start = stretch.start, due <= start {
            complain(
                .deadlineBeforeStart, term.span,
                "Due before \(due.on(zone)), in force from \(start.on(zone)).",
                advice: "A duty binds only while its article is in force: mend one of the two.",
                related: article.force.first.map { [Diagnostic.Related(.span($0.span), "in force from here")] } ?? [])
        } else if let end = stretch.end, !stretch.isRenewed, due > end {
            complain(
                .deadlineAfterEnd, term.span,
                "Due before \(due.on(zone)), but the term ends at \(end.on(zone)). Does the duty survive?",
                advice: "Let the article stay in force until then, or move the deadline.",
                related: article.force.first.map { [Diagnostic.Related(.span($0.span), "the term is stated here")] }
                    ?? [])
        }
    }

    /// Breaches that are counted over a term that is renewed.
    private mutating func lintCounts(_ reading: Reading) {
        for article in reading.articles {
            let isRenewed = article.force.contains {
                switch $0.effect {
                case .renewedByAgreement, .renewedUnlessNotice: true
                default: false
                }
            }
            let isSettled = article.force.contains { if case .counts = $0.effect { true } else { false } }
            guard isRenewed, !isSettled else { continue }
            for rule in article.force {
                switch rule.effect {
                case .excused(_, let pattern), .released(let pattern): askCounts(pattern, at: rule.span)
                default: break
                }
            }
            for power in article.powers { if let pattern = power.after { askCounts(pattern, at: power.span) } }
        }
    }

    private mutating func askCounts(_ pattern: BreachPattern, at span: SourceSpan) {
        guard pattern.count > 1, pattern.within == nil else { return }
        complain(
            .renewalCounts, span, "On renewal, does the count of \(pattern.count) breaches start anew or go on?",
            advice: "Write `counts start anew at renewal` or `counts start on at renewal`.")
    }
}
