import Accords
import Evidence
import Geography
import Vocabulary

/// What happened, to what, where, and who did it.
extension Explainer {
    func banSteps(
        _ instance: Instance, _ article: ArticlePlan, _ selection: Selection, _ exceptions: [Exception]
    ) -> [ReasoningStep] {
        let rows = rows(of: instance)
        var accused = Accused(
            incident: Int(instance.incident), rows: rows, time: run.time(of: rows), party: Int(instance.party))
        accused.acts = judge.exceptions.acts(
            article: Int(instance.article), pipeline: Int(instance.pipeline), of: accused.party)
        let threshold = run.threshold(article)
        var steps = kindSteps(matcher(instance, selection), accused)
        steps.append(attributionStep(accused, threshold))
        steps.append(forceStep(instance, rows))
        for question in selection.onlyWhere {
            steps.append(questionStep(question, accused, threshold, freeing: false))
        }
        for exception in exceptions { steps += exceptionSteps(exception, accused, threshold) }
        steps += excuseSteps(instance, article, accused)
        return steps
    }

    /// Did it happen, was it such an act, on such an object, in such a place?
    func kindSteps(_ matcher: Matcher, _ accused: Accused) -> [ReasoningStep] {
        let (selection, threshold) = (matcher.selection, matcher.threshold)
        var steps = [occurrenceStep(accused, threshold)]
        steps.append(
            contentStep(
                "Was it an act of \(selection.acts.name)?", accused, threshold, "what was done", matcher.act
            ) { self.run.facts.text(self.run.facts.act[$0]) ?? "an act not stated" })
        if let objects = selection.objects {
            steps.append(
                contentStep("Was its object \(objects.name)?", accused, threshold, "what was hit", matcher.object) {
                    self.run.facts.text(self.run.facts.objectClass[$0]) ?? "an object not stated"
                })
        }
        for placing in selection.placings {
            let area = placing.area
            steps.append(
                contentStep(
                    "Was it \(placing.relation.rawValue) \(self.run.plan.areas[area].id)?", accused, threshold,
                    "the place, more precisely than the distance to the boundary",
                    { matcher.placed($0, placing) }, { self.placeWords($0, self.run.areas[area]) }))
        }
        return steps
    }

    func occurrenceStep(_ accused: Accused, _ threshold: Grade) -> ReasoningStep {
        let grade = run.standing.occurrence(of: accused.rows) ?? .alleged
        let enough = grade >= threshold
        return step(
            "Did it happen?", enough ? .true : .unknown,
            "\(grade.name) (\(campWords(accused.rows))); the accord counts evidence from \(threshold.name)",
            witnesses(sufficient(accused.rows, threshold), .occurrence),
            settle: enough ? nil : "evidence that it happened at the grade \(threshold.name): \(need(threshold))")
    }

    /// What it takes to reach a grade.
    func need(_ grade: Grade) -> String {
        switch grade {
        case .alleged: "anybody's report"
        case .reported: "an origin outside the accuser's camp"
        case .corroborated: "an independent origin of another camp, or the accused's own word"
        case .confirmed:
            run.plan.cast.monitors.isEmpty
                ? "verification by a monitor (the accord names none)"
                : "verification by \(run.plan.cast.monitors.joined(separator: " or "))"
        }
    }

    /// A question that each report answers by its content.
    func contentStep(
        _ question: @autoclosure () -> String, _ accused: Accused, _ threshold: Grade, _ subject: String,
        _ answer: (Int) -> Truth, _ words: (Int) -> String
    ) -> ReasoningStep {
        let truth = run.standing.truth(of: accused.rows, from: threshold, answer)
        // If the content is clear and only the grade is missing, the first step says so already.
        let isContentOpen = truth == .unknown && accused.rows.contains { answer($0) != .true }
        return step(
            question(), truth, contentWords(accused.rows, truth, threshold, answer, words),
            witnesses(sufficient(accused.rows.filter { answer($0) == truth }, threshold), .occurrence),
            settle: isContentOpen ? subject : nil)
    }

    /// What the reports say, those that say the same together: "shelling (R1, R2); no: movement (R3)".
    private func contentWords(
        _ rows: ReportRows, _ truth: Truth, _ threshold: Grade, _ answer: (Int) -> Truth, _ words: (Int) -> String
    ) -> String {
        struct Said: Hashable {
            var words: String
            var answer: Truth
        }
        var places: [Said: Int] = [:]
        var groups: [(said: Said, rows: [Int])] = []
        for row in rows {
            let said = Said(words: words(row), answer: answer(row))
            if let place = places[said] {
                groups[place].rows.append(row)
            } else {
                places[said] = groups.count
                groups.append((said, [row]))
            }
        }
        let allAgree = groups.allSatisfy { $0.said.answer == .true }
        let isPlain = allAgree || groups.count == 1 && groups[0].said.answer == truth
        var shown = groups.prefix(12).map { said, rows in
            let sign = isPlain ? "" : said.answer == .true ? "yes: " : said.answer == .false ? "no: " : "open: "
            return "\(sign)\(said.words) (\(idWords(rows)))"
        }
        if groups.count > 12 { shown.append("\(groups.count - 12) others") }
        if truth == .unknown, allAgree { shown.append("all say so, but not at the grade \(threshold.name)") }
        return shown.joined(separator: "; ")
    }

    func placeWords(_ row: Int, _ area: PreparedArea) -> String {
        let (longitude, latitude) = (run.facts.longitude[row], run.facts.latitude[row])
        guard longitude.isFinite, latitude.isFinite else { return run.statedPlaceWords(row) }
        let precision = run.facts.precision[row]
        guard
            let distance = area.distanceToBoundary(
                Position(longitude: longitude, latitude: latitude), during: run.facts.occurred[row])
        else {
            return "good to \(Self.kilometres(precision))"
        }
        let side = distance.value < 0 ? "inside" : "outside"
        return
            "\(Self.kilometres(abs(distance.value))) \(side) the boundary, position good to \(Self.kilometres(precision))"
    }

    static func kilometres(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return value >= 10 || tenths % 10 == 0 ? "\(Int(value.rounded())) km" : "\(tenths / 10).\(tenths % 10) km"
    }

    func attributionStep(_ accused: Accused, _ threshold: Grade) -> ReasoningStep {
        let party = parties[accused.party]
        let answer = run.standing.attribution(
            of: accused.incident, rows: accused.rows, to: accused.party, from: threshold)
        var settle: String?
        switch answer.attribution {
        case .none: if answer.truth == .unknown { settle = "who did it" }
        case .claimed, .indicated, .attributed:
            if answer.truth == .unknown {
                settle = "attribution to \(party) at the grade \(threshold.name): \(need(threshold))"
            }
        case .contested: settle = "who did it: \(need(.confirmed)), or an admission by \(party)"
        }
        return step(
            "Was it \(party)?", answer.truth, attributionWords(answer, party),
            witnesses(sufficient(answer.naming, threshold), .attribution) + witnesses(answer.against, .contests),
            settle: settle)
    }

    private func attributionWords(_ answer: Standing.AttributionAnswer, _ party: String) -> String {
        var words: String
        switch answer.attribution {
        case .none: words = answer.truth == .unknown ? "nobody is named" : "others are named"
        case .claimed, .indicated, .attributed:
            words = "\(answer.attribution.name) (\(campWords(answer.naming)))"
        case .contested:
            let denials = answer.against.filter { run.facts.kind[$0] == .denial }
            let others = answer.against.filter { run.facts.kind[$0] != .denial }
            words = "contested: \(campWords(answer.naming))"
            if !denials.isEmpty { words += "; denied by \(party) (\(idWords(denials)))" }
            if !others.isEmpty { words += "; \(party) names somebody else (\(idWords(others)))" }
        }
        let through = Set(answer.naming.compactMap { run.facts.text(run.facts.actor[$0]) }).subtracting([party])
        if !through.isEmpty { words += "; through \(through.sorted().joined(separator: ", "))" }
        return words
    }
}
