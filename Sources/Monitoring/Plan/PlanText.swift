import Accords
import Evidence
import Vocabulary

/// Prints a plan, one operator a line: what `truce check --show plan` shows.
public enum PlanText {
    /// The plan as text.
    public static func render(_ plan: Plan) -> String {
        var lines = ["plan of “\(plan.title)”, clock \(plan.zone)"]
        lines.append("keys: \(plan.cast.parties.joined(separator: ", "))")
        if !plan.cast.answering.isEmpty {
            let groups = plan.cast.answering.sorted { $0.key < $1.key }
            lines.append(
                "answers for: \(groups.map { "\(plan.cast.parties[$0.value]) for \($0.key)" }.joined(separator: ", "))")
        }
        if !plan.cast.monitors.isEmpty {
            lines.append("grades taken as said by: \(plan.cast.monitors.joined(separator: ", "))")
        }
        for (place, area) in plan.areas.enumerated() {
            lines.append("input relation @\(place): which positions lie in \(area.id)  (\(area.words))")
        }
        for reading in plan.readings { lines += self.lines(reading, plan) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ reading: ReadingPlan, _ plan: Plan) -> [String] {
        var lines = ["", "reading \(reading.id)"]
        for article in reading.articles {
            lines.append("  article \(article.id): evidence from \(article.evidenceFrom.name)")
            for rule in article.force { lines.append("    force      \(rule.words)") }
            for power in article.powers { lines.append("    power      \(power.words)") }
            for rule in article.reciprocity {
                lines.append("    stage 2    \(rule.words): over the findings, strictly backward")
            }
            for pipeline in article.pipelines { lines += self.lines(pipeline, plan) }
        }
        return lines
    }

    private static func lines(_ pipeline: Pipeline, _ plan: Plan) -> [String] {
        let parties = pipeline.parties.map { plan.cast.parties[$0] }.joined(separator: ", ")
        var lines = ["    term \(pipeline.term), per \(parties.isEmpty ? "nobody" : parties): \(pipeline.words)"]
        switch pipeline.kind {
        case .ban(let selection, let exceptions):
            lines += select(selection, plan)
            lines.append("      by         the key")
            lines.append("      during     force")
            for exception in exceptions { lines.append("      unless     \(exception.words)") }
            lines.append("      find       violated")
        case .duty(let obligation, let trigger):
            switch trigger {
            case .act(let selection, let by, let stage):
                lines += select(selection, plan)
                lines.append(
                    "      by         \(by.map { plan.cast.parties[$0] }.joined(separator: ", ")), \(stage.rawValue)")
            case .breach(let pattern, _, let stage):
                lines.append("      on         \(pattern.words), \(stage.rawValue)")
            case .notice(let id, _): lines.append("      on         notice \(id)")
            case nil: break
            }
            lines.append("      during     force")
            let about = obligation.aboutTrigger ? " about it" : ""
            lines.append(
                "      await      \(obligation.notice?.name ?? obligation.select.acts.name)\(about), \(words(obligation.deadline))"
            )
            lines.append("      find       violated, where it would be known to have been done")
        }
        lines.append("      looks      \(span(pipeline.window.back)) back, \(span(pipeline.window.ahead)) ahead")
        return lines
    }

    private static func select(_ selection: Selection, _ plan: Plan) -> [String] {
        var lines = ["      select     act in {\(plan.acts.names(in: selection.acts.set).joined(separator: ", "))}"]
        if let objects = selection.objects {
            lines.append("      select     object in {\(plan.objects.names(in: objects.set).joined(separator: ", "))}")
        }
        for placing in selection.placings {
            lines.append(
                "      within     \(placing.relation.rawValue) @\(placing.area) \(plan.areas[placing.area].id)")
        }
        for question in selection.onlyWhere { lines.append("      where      \(question)") }
        return lines
    }

    private static func words(_ deadline: Deadline) -> String {
        switch deadline {
        case .within(let period, let moment): "within \(period.words) of \(moment.words)"
        case .before(_, let words): words
        case .none: "with no stated deadline"
        }
    }

    private static func span(_ seconds: Int64?) -> String {
        guard let seconds else { return "without bound" }
        return seconds == 0 ? "0 s" : Explainer.duration(seconds)
    }
}
