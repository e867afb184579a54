import Accords
import Evidence
import Geography
import Vocabulary

/// Whether the article was in force, in words.
extension Explainer {
    func forceStep(_ instance: Instance, _ rows: ReportRows) -> ReasoningStep {
        let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
        let time = run.time(of: rows)
        let truth = judge.force(timeline.line, rows, run.threshold(reading.articles[Int(instance.article)]))
        var settle: String?
        if truth == .unknown {
            settle =
                time.earliest == time.latest
                ? "what the force of the article depends on" : "the time at which it happened, more precisely"
        }
        let edge = timeline.lastEdge(upTo: time.latest)
        return step(
            "Was article \(reading.articles[Int(instance.article)].id) in force for it?", truth,
            "\(when(time)); \(forceWords(timeline, around: time))",
            (edge?.reports ?? []).map { Finding.Witness(report: $0, role: .force) }, settle: settle)
    }

    /// A stretch of time in the accord's clock.
    func when(_ time: PossibleTime) -> String {
        if time.earliest == time.latest { return "at \(time.earliest.on(zone))" }
        return "between \(zone.civil(at: time.earliest)) and \(time.latest.on(zone))"
    }

    /// When an article binds, in words; of very many stretches those near a time.
    func forceWords(_ timeline: ForceTimeline, around time: PossibleTime? = nil) -> String {
        if let never = timeline.never { return "never in force: \(never)" }
        var shown = timeline.stretches[...]
        var left = ""
        if let time, shown.count > 6 {
            let next = shown.endOfPrefix { $0.from <= time.earliest }
            shown = shown[max(0, next - 2)..<min(shown.count, next + 1)]
            left = ", and at \(timeline.stretches.count - shown.count) other times"
        }
        return shown.map { stretch in
            let word = stretch.truth == .true ? "in force" : "perhaps in force"
            let from = stretch.from == .distantPast ? "always" : "from \(stretch.from.on(zone))"
            let until = stretch.until.map { " until \($0.on(zone))" } ?? ""
            return "\(word) \(from)\(until)"
        }.joined(separator: ", ") + left
    }
}
