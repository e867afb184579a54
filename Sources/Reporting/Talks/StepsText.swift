import Talks

/// Plans of steps as text for a terminal.
public enum StepsText {
    /// Renders the report; lines end with LF.
    public static func render(_ view: StepsView, _ options: TextReport.Options = TextReport.Options()) -> String {
        var page = StepsPage(view, options)
        page.head()
        page.comparison()
        if let leading = view.leading { page.plan(leading) }
        if options.isVerbose {
            for variant in view.variants where variant.plan != nil && variant.title != view.leading?.title {
                page.plan(variant)
            }
        }
        return page.sheet.text
    }
}

private struct StepsPage {
    let view: StepsView
    var sheet: Sheet
    private var base: TalksView { view.base }
    private var talks: Negotiation { view.base.talks }

    init(_ view: StepsView, _ options: TextReport.Options) {
        self.view = view
        sheet = Sheet(width: options.width, isColoured: options.isColoured)
    }

    mutating func head() {
        sheet.title("Steps" + (talks.title.isEmpty ? "" : ": \(talks.title)"))
        sheet.paragraph(base.confidentiality, .soft)
        sheet.blank()
        for line in view.remarks { sheet.paragraph(line) }
        sheet.paragraph(
            StepsText.legend, .soft)
    }

    mutating func comparison() {
        sheet.heading("Orders side by side: the most that each side is ever exposed")
        let rows: [[Sheet.Cell]] = view.variants.map { variant in
            var title: Sheet.Cell = [Inked(variant.title)]
            for place in variant.relaxed { title.append(Inked("if " + view.words(relaxed: place), .soft)) }
            if let omission = view.omission(variant) { title.append(Inked(omission, .soft)) }
            guard let plan = variant.plan else {
                return [title] + [[Inked(impossible(variant), .soft)]] + talks.parties.dropFirst().map { _ in [] } + [
                    []
                ]
            }
            return [title] + plan.worstExposure.enumerated().map { [Inked(variant.lowering.decimal($1, of: $0))] }
                + [[Inked("\(plan.stages.count)")]]
        }
        sheet.table(
            [.init(heading: "order", least: 24)] + talks.parties.map { .init(heading: $0.name, isRight: true) }
                + [.init(heading: "stages", isRight: true)], rows)
        for variant in view.variants {
            guard case .none(let reason) = variant.answer.outcome else { continue }
            tell(reason, variant)
        }
        for variant in view.variants where variant.answer.bounded != nil {
            sheet.paragraph(
                "\(variant.title): a limit of the search was met; the plan is a good one, not proved the best.")
        }
    }

    private func impossible(_ variant: StepsView.Variant) -> String {
        if variant.isIdle { return "says nothing here" }
        if case .none = variant.answer.outcome { return "impossible" }
        return "not known: a limit was met"
    }

    private mutating func tell(_ reason: NoPlan, _ variant: StepsView.Variant) {
        sheet.blank()
        sheet.paragraph(
            "\(variant.title): impossible\(view.otherwise(variant)).", .strong)
        for line in StepsText.reasons(reason, variant, view) { sheet.point(line, indent: 2) }
    }

    mutating func plan(_ variant: StepsView.Variant) {
        guard let plan = variant.plan else { return }
        sheet.heading("The plan: \(variant.title.prefix(1).lowercased() + variant.title.dropFirst())")
        for place in variant.relaxed { sheet.paragraph("If \(view.words(relaxed: place)).") }
        for (place, stage) in plan.stages.enumerated() {
            sheet.paragraph("\(place + 1). " + StepsText.words(stage, variant, view), .strong, hanging: 3)
            if let verified = StepsText.verification(stage, variant, view) {
                sheet.paragraph(verified, .soft, indent: 3)
            }
            for (party, standing) in stage.standings.enumerated() {
                sheet.field(
                    base.party(party), StepsText.words(standing, party, variant), labelWidth: 20, indent: 3,
                    plan.worstStage[party] == place ? .strong : .plain)
            }
        }
        sheet.blank()
        sheet.paragraph(StepsText.worst(plan, variant, view), .strong)
        for line in StepsText.ends(plan, variant, view) { sheet.paragraph(line) }
        if variant.answer.frontier.count > 1 {
            sheet.paragraph(
                "\(Wording.count(variant.answer.frontier.count - 1, "other plan exposes", "other plans expose")) one side less and another more; `--format json` has what each bears.",
                .soft)
        }
    }
}

extension StepsText {
    /// What the numbers of a plan are.
    static let legend =
        "Exposure is what a party has given and cannot take back, less what it holds that the others cannot take back, if they stop or turn out to have cheated at that point. Stopping is to keep what one has, to undo what is better undone, and not really to do what is not yet verified. Guarantors neither stop nor cheat. Each party's points are its own."

    /// What is done in a stage, and by whom.
    static func words(_ stage: Stage, _ variant: StepsView.Variant, _ view: StepsView) -> String {
        stage.steps.map { "\(view.title($0, variant)) (\(view.base.list(view.actors($0, variant))))" }
            .joined(separator: ", and at the same moment: ")
    }

    /// Who verifies a stage and how long it takes; nil where nobody does.
    static func verification(_ stage: Stage, _ variant: StepsView.Variant, _ view: StepsView) -> String? {
        let talks = view.base.talks
        var names: [String] = []
        for place in stage.steps.map({ variant.lowering.places[$0] }) where place < talks.steps.count {
            for name in talks.steps[place].verifiers.map(talks.name) where !names.contains(name) { names.append(name) }
        }
        let isOwed = stage.steps.map { variant.lowering.places[$0] }.contains {
            $0 < talks.steps.count && talks.steps[$0].verification == nil
                && talks.steps[$0].actors.contains { if case .party = $0 { true } else { false } }
        }
        guard !names.isEmpty else {
            return isOwed ? "nothing is said of how it is verified: reckoned with as taking a day" : nil
        }
        let time = StepsView.duration(stage.verificationSeconds)
        return "verified by \(view.base.list(names)) " + (stage.verificationSeconds == 0 ? time : "within \(time)")
    }

    /// How a party stands after a stage.
    static func words(_ standing: Standing, _ party: Int, _ variant: StepsView.Variant) -> String {
        func points(_ units: Int64) -> String { variant.lowering.decimal(units, of: party) }
        var text = "has given \(points(standing.given)), holds \(points(standing.held))"
        if standing.covered > 0, standing.given > standing.held { text += ", is covered by a guarantee" }
        text += standing.exposure > 0 ? ": exposed by \(points(standing.exposure))" : ": not exposed"
        if standing.temptation > 0 {
            text += "; by stopping here it would be \(points(standing.temptation)) better off than at the end"
        }
        return text
    }

    /// Who is exposed the most, and when.
    static func worst(_ plan: Plan, _ variant: StepsView.Variant, _ view: StepsView) -> String {
        let parts = plan.worstExposure.enumerated().map { party, exposure -> String in
            guard exposure > 0, let stage = plan.worstStage[party] else {
                return "\(view.base.party(party)) is never exposed"
            }
            return
                "\(view.base.party(party)) by \(variant.lowering.decimal(exposure, of: party)) after stage \(stage + 1)"
        }
        return "Most exposed: \(parts.joined(separator: "; "))."
    }

    /// When stopping would pay each party the most, and who is worse off at the end than at the beginning.
    static func ends(_ plan: Plan, _ variant: StepsView.Variant, _ view: StepsView) -> [String] {
        func points(_ units: Int64, _ party: Int) -> String { variant.lowering.decimal(units, of: party) }
        var lines: [String] = []
        let tempted = view.base.talks.parties.indices.compactMap { party -> String? in
            guard
                let stage = plan.stages.indices.max(by: {
                    plan.stages[$0].standings[party].temptation < plan.stages[$1].standings[party].temptation
                })
            else { return nil }
            let most = plan.stages[stage].standings[party].temptation
            return most > 0 ? "\(view.base.party(party)) by \(points(most, party)) after stage \(stage + 1)" : nil
        }
        if !tempted.isEmpty { lines.append("Stopping would pay: \(tempted.joined(separator: "; ")).") }
        let steps = plan.stages.flatMap(\.steps).map { variant.lowering.question.steps[$0] }
        for party in view.base.talks.parties.indices {
            let loss = steps.reduce(Int64(0)) { $0 + $1.costs[party] - $1.gains[party] }
            guard loss > 0 else { continue }
            lines.append(
                "When all of it is done, \(view.base.party(party)) is worse off by \(points(loss, party)) than before, by its own points."
            )
        }
        return lines
    }

    /// Why there is no plan, line by line.
    static func reasons(_ reason: NoPlan, _ variant: StepsView.Variant, _ view: StepsView) -> [String] {
        let (base, talks) = (view.base, view.base.talks)
        var lines = reason.blockingConditions.map { place -> String in
            let condition = variant.lowering.question.conditions[place]
            let first = base.list(condition.anyOf.map { "“\(view.title($0, variant))”" }, "or")
            let owner = variant.lowering.conditions[place].map { "\(base.party(talks.judgements[$0].party)) requires" }
            return
                "\(owner ?? "By its nature it needs") \(first.isEmpty ? "what is not among the steps" : first) before “\(view.title(condition.step, variant))”."
        }
        if reason.orderBlocks { lines.append("The order itself cannot be met.") }
        if !reason.next.isEmpty {
            let reached = reason.reached.joined().map { "“\(view.title($0, variant))”" }
            lines.append(
                reached.isEmpty
                    ? "No first step is bearable." : "It gets as far as \(base.list(Array(reached))), and no further:")
            for excess in reason.next {
                let parts = excess.beyond.enumerated().filter { $0.element > 0 }.map {
                    "\(base.party($0.offset)) by \(variant.lowering.decimal($0.element, of: $0.offset)) beyond what it bears"
                }
                lines.append(
                    "\(base.list(excess.steps.map { "“\(view.title($0, variant))”" })) would expose \(base.list(parts))."
                )
            }
        }
        for guarantee in reason.missingGuarantees.prefix(3) {
            let parts = guarantee.points.enumerated().filter { $0.element > 0 }.map {
                "\(base.party($0.offset)) up to \(variant.lowering.decimal($0.element, of: $0.offset))"
            }
            lines.append("A guarantee from the beginning that covers \(base.list(parts)) would make it possible.")
        }
        return lines
    }
}
