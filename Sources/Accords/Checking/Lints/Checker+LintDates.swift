import Diagnostics
import Documents
import Vocabulary

extension Checker {
    /// A last day that a line states.
    struct LastDay {
        /// Whether the day is in time: `by`, not `before`.
        var isBy: Bool
        /// The day.
        var instant: Syntax.Instant
        /// Where the line stands.
        var span: SourceSpan
    }

    /// The last days that the lines under an article state.
    func lastDays(under line: Draft.Line) -> [LastDay] {
        var days: [LastDay] = []
        for node in draft.documents[line.document].blocks[line.block].nodes[nodes(under: line)] {
            let deadline: Syntax.Deadline?
            switch node.statement {
            case .clause(.deadline(let stated)): deadline = stated
            case .term(let term):
                if case .must(let duty) = term.demand { deadline = duty.deadline } else { deadline = nil }
            default: deadline = nil
            }
            switch deadline {
            case .by(let moment):
                if case .instant(let instant) = moment.point, moment.shift == nil {
                    days.append(LastDay(isBy: true, instant: instant, span: node.span))
                }
            case .before(let moment):
                if case .instant(let instant) = moment.point, moment.shift == nil {
                    days.append(LastDay(isBy: false, instant: instant, span: node.span))
                }
            default: break
            }
        }
        return days
    }

    /// "by 20 November" in the block and "before November 20" in the prose.
    mutating func lintDates(_ passage: Passage, _ index: ProseIndex) {
        let dates = passage.prose.dates.filter { $0.bound != nil }
        guard !dates.isEmpty else { return }
        for line in passage.articles {
            guard case .article(let number, _, _) = line.statement else { continue }
            let days = lastDays(under: line)
            for day in days where day.instant.second == nil {
                let same = dates.filter { $0.isSame(as: day.instant.date) }
                let isBy = { (date: ProseDate) in if case .by? = date.bound { true } else { false } }
                guard let other = same.first(where: { isBy($0) != day.isBy }) else { continue }
                // Two translations, and a line or a reading for each of them.
                let isStated =
                    days.contains { $0.isBy != day.isBy && $0.instant.date == day.instant.date }
                    || index.readingDays[number.text, default: []].contains {
                        $0.isBy != day.isBy && $0.date == day.instant.date
                    }
                guard !isStated else { continue }
                let hasBoth = same.contains { isBy($0) == day.isBy }
                let (written, said) = day.isBy ? ("by", "before") : ("before", "by")
                let words = quoted(passage, other.boundPlaces)
                ask(
                    .byOrBefore, passage, at: other.boundPlaces,
                    hasBoth
                        ? "The prose says both “by” and “before” of \(day.instant.date), the block only “\(written)”. They differ by a day."
                        : "The block says “\(written) \(day.instant.words)”, the prose “\(words)”. They differ by a day.",
                    advice: hasBoth
                        ? "Let a reading restate the article with `\(said) \(day.instant.words)`, or write the one that was agreed."
                        : "`by` a date includes it, `before` does not. Write the one that was agreed.",
                    related: [Diagnostic.Related(.span(day.span), "the block’s line")])
            }
        }
    }

    /// "starting on the date of their arrival on 15 November": if they come on another day, which one rules?
    mutating func lintEvents(_ passage: Passage, _ index: inout ProseIndex) {
        let prose = passage.prose
        for date in prose.dates {
            guard let first = date.places.first, first > 0, prose.words[first - 1].text == "on" else { continue }
            var at = first - 2
            while at > 0, first - at < 14, !prose.words[at + 1].startsSentence {
                if prose.has(["date", "of"], at: at) || prose.has(["day", "of"], at: at) { break }
                at -= 1
            }
            guard at > 0, first - at < 14, prose.has(["of"], at: at + 1), at + 2 < first - 1 else { continue }
            let event = (at + 2)..<(first - 1)
            let words = event.map { prose.words[$0].text }
            let known: Set<String> = ["signature", "signing", "signed", "entry", "adoption", "ratification"]
            guard !words.contains(where: { known.contains($0) || Int($0) != nil }) else { continue }
            // A notice or a moment of that name is waited for.
            guard !words.contains(where: { $0.count > 4 && index.declares([String($0.prefix(6))]) }) else { continue }
            ask(
                .dateOrEvent, passage, at: at..<date.places.upperBound,
                "“\(quoted(passage, at..<date.places.upperBound))” names a day and an event. If it happens on another day, which of the two rules?",
                advice:
                    "Declare the event, `notice NAME by …`, and count from `notice NAME`; or count from the date; or let the readings say one each."
            )
            return
        }
    }
}
