import Accords
import Evidence
import Vocabulary

/// Prints a plan, one operator a line: what `truce check --show plan` shows.
public enum PlanText {
    /// The plan as text.
    public static func render(_ plan: Plan) -> String {
        var lines = ["plan of “\(plan.title)”, clock \(plan.zone)"]
        lines.append("keys: \(plan.cast.parties.joined(separator: ", "))")
        let isShared = Set(plan.readings.map(\.answering)).count == 1
        if isShared, let reading = plan.readings.first { lines += answering(reading, plan) }
        if !plan.cast.monitors.isEmpty {
            lines.append("grades taken as said by: \(plan.cast.monitors.joined(separator: ", "))")
        }
        for (place, area) in plan.areas.enumerated() {
            lines.append("input relation @\(place): which positions lie in \(area.id)  (\(area.words))")
        }
        for reading in plan.readings {
            lines += ["", "reading \(reading.id)"]
            if !isShared { lines += answering(reading, plan).map { "  " + $0 } }
            lines += self.lines(reading, plan)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func answering(_ reading: ReadingPlan, _ plan: Plan) -> [String] {
        guard !reading.answering.isEmpty else { return [] }
        let groups = reading.answering.sorted { $0.key < $1.key }
        return ["answers for: \(groups.map { "\(plan.cast.parties[$0.value]) for \($0.key)" }.joined(separator: ", "))"]
    }

    private static func lines(_ reading: ReadingPlan, _ plan: Plan) -> [String] {
        var lines: [String] = []
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
            case .request(_, let subject):
                lines.append("      on         a request\(subject.map { " for " + $0 } ?? "")")
            case .discharge(let articles):
                lines.append("      on         discharge of \(articles.map(\.name).joined(separator: ", "))")
            case .forEach(let number, let selection, _):
                lines.append("      for each   \(number.short) of")
                lines += select(selection, plan)
            case nil: break
            }
            lines.append("      during     force")
            let about = obligation.aboutTrigger ? " about it" : ""
            lines.append(
                "      await      \(obligation.notice?.name ?? obligation.select.acts.name)\(about), \(words(obligation.deadline))"
            )
            if let performance = obligation.performance {
                if !performance.stages.isEmpty { lines.append("      in         \(performance.stages.count) stages") }
                for proof in performance.proofs { lines.append("      shown by   \(proof)") }
                if let pair = performance.inStep {
                    lines.append("      in step    with \(pair.articles.map(\.name).joined(separator: ", "))")
                }
            }
            lines.append("      find       violated, where it would be known to have been done")
        case .state(let state):
            lines.append("      at         each sighting, clearance and count of \(state.thing.name)")
            for placing in state.placings {
                lines.append(
                    "      within     \(state.isOutside ? "outside" : "in") @\(placing.area) \(plan.areas[placing.area].id)"
                )
            }
            lines.append("      during     \(state.after == nil ? "force" : "force, after the duty is done or due")")
            for exception in state.exceptions { lines.append("      unless     \(exception.words)") }
            lines.append(
                "      find       violated, where there are more than \(state.ceiling.value?.short ?? "nobody has set")"
            )
        case .flow(let flow):
            lines += select(flow.select, plan)
            lines.append("      by         the key")
            lines.append("      during     force")
            for exception in flow.exceptions { lines.append("      unless     \(exception.words)") }
            switch flow.limit {
            case .moreThan(let amount, let cadence):
                lines.append(
                    "      find       violated, where more than \(amount.value?.short ?? "nobody has set") in each \(cadence)"
                )
            case .excess(let other, _):
                lines.append("      find       violated, where more than of \(other.acts.name)")
            }
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
        case .before(_, let words), .on(_, _, let words): words
        case .by(let moment): "by \(moment.words)"
        case .each(let cadence): "each \(cadence)"
        case .none: "with no stated deadline"
        }
    }

    private static func span(_ seconds: Int64?) -> String {
        guard let seconds else { return "without bound" }
        return seconds == 0 ? "0 s" : Explainer.duration(seconds)
    }
}

extension Double {
    /// A whole number without a point.
    var short: String { self == rounded() && magnitude < 1e15 ? String(Int64(self)) : String(self) }
}
