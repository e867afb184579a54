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
        let deadlines = Dictionary(grouping: reading.deadlines, by: \.article)
        for article in reading.articles {
            let stretch = stretch(of: article, in: reading)
            lintNever(article, stretch)
            for rule in article.force { lintNotice(rule, stretch) }
            for stated in deadlines[article.id] ?? [] {
                guard let due = reading.end(of: stated.deadline, in: reading.zone ?? zone, under: article.id) else {
                    continue
                }
                lintDeadline(due, at: stated.span, article, stretch)
            }
        }
        lintCounts(reading)
    }

    private func stretch(of article: Article, in reading: Reading) -> Stretch {
        var stretch = Stretch(start: nil, end: nil, isRenewed: false, term: nil)
        var lines = 0
        for rule in article.force {
            switch rule.effect {
            case .inForce(_, let until):
                lines += 1
                stretch.start = reading.start(of: rule, in: reading.zone ?? zone)
                stretch.end = reading.end(of: rule, in: reading.zone ?? zone)
                if case .after(let period) = until { stretch.term = period }
            case .renewedByAgreement, .renewedUnlessNotice, .renewedForEach: stretch.isRenewed = true
            case .excused, .released, .counts: break
            }
        }
        if lines > 1 { return Stretch(start: nil, end: nil, isRenewed: true, term: nil) }
        if let phase = article.during, let during = reading.stretch(of: phase, in: reading.zone ?? zone) {
            // Both have to hold. What is due when the phase is over keeps its verdict, so its end is no end of this kind.
            stretch.start = [stretch.start, during.start].compactMap { $0 }.max()
        }
        return stretch
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

    private mutating func lintDeadline(_ due: Instant, at span: SourceSpan, _ article: Article, _ stretch: Stretch) {
        if let start = stretch.start, due <= start {
            complain(
                .deadlineBeforeStart, span,
                "Due before \(due.on(zone)), in force from \(start.on(zone)).",
                advice: "A duty binds only while its article is in force: mend one of the two.",
                related: article.force.first.map { [Diagnostic.Related(.span($0.span), "in force from here")] } ?? [])
        } else if let end = stretch.end, !stretch.isRenewed, due > end {
            complain(
                .deadlineAfterEnd, span,
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
