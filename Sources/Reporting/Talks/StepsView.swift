import Talks

/// Plans of steps, side by side.
public struct StepsView: Sendable {
    /// The talks.
    public var base: TalksView
    /// The package that is carried out; nil where none was chosen.
    public var package: ChosenPackage?
    /// Red lines that stand against the package: judgements, by place. Without a package, those of every one where they rule out all.
    public var crossed: [Int] = []
    /// Whether, no package being chosen, red lines rule out every one.
    public var isRuledOut = false
    /// Steps that belong to options of other packages, by place.
    public var leftOut: [Int] = []
    /// The plans.
    public var variants: [Variant]

    /// One order of steps.
    public struct Variant: Sendable {
        /// What it is called.
        public var title: String
        /// Whether two steps may be taken at the same moment.
        public var hasPairs: Bool
        /// The preconditions that it asks somebody to give up: judgements, by place.
        public var relaxed: [Int]
        /// Steps of which the order speaks and which are not in the plan, by place.
        public var missing: [Int]
        /// Whether nothing of what the order asks for is in the plan, so that the plan says nothing of the order.
        public var isIdle: Bool
        /// The question.
        public var lowering: StepsLowering
        /// What came of it.
        public var answer: OrderAnswer

        /// The plan, where there is one.
        public var plan: Plan? { if case .plan(let plan) = answer.outcome, !isIdle { plan } else { nil } }
    }

    /// Whether a guarantee that is taken for what is asked for would open the deadlock.
    private var isOpenedByGuarantee = false

    /// What else would make a plan possible that is not, for its heading.
    func otherwise(_ variant: Variant) -> String {
        guard case .none(let reason) = variant.answer.outcome, !variant.hasPairs else { return "" }
        var ways =
            variants.contains { $0.hasPairs && $0.plan != nil } && reason.possibleWithPairs == true
            ? ["steps at the same moment"] : []
        if isOpenedByGuarantee {
            ways.append("a guarantee that is taken instead")
        } else if !reason.missingGuarantees.isEmpty {
            ways.append("a further guarantee")
        }
        return ways.isEmpty ? "" : " without \(base.list(ways, "or"))"
    }

    /// Works the plans out: any order, with and without steps at the same moment, and each order that the document names. An
    /// order that preconditions forbid is shown all the same, with the fewest of them given up.
    public init(_ base: TalksView, package: ChosenPackage?) throws(PackageError) {
        self.base = base
        self.package = package
        let talks = base.talks
        let kept = try StepsLowering(talks, package: package?.package).places
        leftOut = talks.steps.indices.filter { !kept.contains($0) }
        if let package {
            crossed = talks.judgements.indices.filter { place in
                guard case .redLine(let choices) = talks.judgements[place].content else { return false }
                return choices.allSatisfy { package.package.options[$0.issue] == $0.option }
            }
        } else if !talks.issues.isEmpty {
            isRuledOut = try PackageSearch(try talks.packageProblem()).allowed().value == 0
        }
        var variants: [Variant] = []
        func add(_ title: String, _ order: Negotiation.Order?, pairs: Bool, relaxing relaxed: [Int])
            throws(PackageError)
        {
            let lowering = try StepsLowering(talks, package: package?.package, relaxing: Set(relaxed))
            let answer = lowering.question.answer(
                order: order.map { lowering.order($0) } ?? [], pairs: pairs ? .any : .none,
                // Where sets of steps are too many to be all looked at, more of them would only take longer.
                limits: lowering.question.steps.count > 24 ? StepsLimits(labels: 60_000) : StepsLimits())
            variants.append(
                Variant(
                    title: title, hasPairs: pairs, relaxed: relaxed,
                    missing: Set(order?.pairs.flatMap { [$0.first, $0.second] } ?? []).subtracting(kept).sorted(),
                    isIdle: order.map { lowering.order($0).isEmpty } ?? false, lowering: lowering, answer: answer))
        }
        /// The smallest set of preconditions that has to be given up for an order; empty where none has, or none helps.
        func relaxations(_ order: Negotiation.Order?) -> [Int] {
            let lowering = DeadlockLowering(talks, order: order?.pairs ?? [])
            let answer = lowering.question.answer()
            guard answer.isOpen == false else { return [] }
            // Red lines are said of all orders together: none of them forbids an order.
            return answer.knots.compactMap { $0.relaxations.first }.joined().compactMap(lowering.judgement)
                .filter { if case .precondition = talks.judgements[$0].content { true } else { false } }.sorted()
        }
        try add("Any order", nil, pairs: false, relaxing: [])
        try add("Any order, two steps at the same moment allowed", nil, pairs: true, relaxing: [])
        for order in talks.orders { try add(order.title, order, pairs: false, relaxing: relaxations(order)) }
        self.variants = variants
        if case .none = variants[0].answer.outcome {
            let deadlock = DeadlockView(base)
            let knots = deadlock.answer.knots
            isOpenedByGuarantee = !knots.isEmpty && knots.allSatisfy { !deadlock.acceptances(of: $0).isEmpty }
        }
    }

    /// The plan that leads: without steps at the same moment if there is one, and they make nobody less exposed.
    var leading: Variant? {
        guard variants.count > 1 else { return variants.first }
        guard let plain = variants[0].plan else { return variants[1].plan == nil ? variants[0] : variants[1] }
        guard let paired = variants[1].plan else { return variants[0] }
        let isLess =
            zip(paired.worstExposure, plain.worstExposure).allSatisfy(<=) && paired.worstExposure != plain.worstExposure
        return isLess ? variants[1] : variants[0]
    }

    /// The stages of the plan that leads, as places of steps and guarantees; empty where there is none.
    public var leadingStages: [[Int]] {
        guard let leading, let plan = leading.plan else { return [] }
        return plan.stages.map { $0.steps.map { leading.lowering.places[$0] } }
    }

    func name(_ step: Int, _ variant: Variant) -> String { base.talks.name(ofPlace: variant.lowering.places[step]) }
    func title(_ step: Int, _ variant: Variant) -> String { base.talks.title(ofPlace: variant.lowering.places[step]) }

    /// Who takes a step of a question.
    func actors(_ step: Int, _ variant: Variant) -> [String] {
        let (talks, place) = (base.talks, variant.lowering.places[step])
        let actors =
            place < talks.steps.count ? talks.steps[place].actors : talks.guarantees[place - talks.steps.count].actors
        return actors.map(talks.name)
    }

    /// The judgement on which a plan stands: who gives what up for it.
    func words(relaxed place: Int) -> String {
        let judgement = base.talks.judgements[place]
        guard case .precondition(let first, let step) = judgement.content else { return "" }
        let names = first.map { "“\(base.talks.title(ofPlace: base.talks.place($0)))”" }
        return
            "\(base.party(judgement.party)) no longer asks for \(base.list(names, "or")) before “\(base.talks.steps[step].title)” (line \(judgement.backing.span.start.line))"
    }

    private func titles(_ steps: [Int]) -> String { base.list(steps.map { "“\(base.talks.steps[$0].title)”" }) }

    private var crossings: [String] {
        crossed.map { place in
            let judgement = base.talks.judgements[place]
            return "The package crosses a red line: \(base.words(judgement)) (\(TalksPage.line(judgement.backing)))."
        }
    }

    /// What stands against a package and its plan, for whoever drafts it.
    public var objections: [String] {
        let hasPlan = leading?.plan != nil
        return crossings
            + (hasPlan
                ? [] : ["No order of its steps meets every precondition and limit: `truce talks steps` says why."])
    }

    /// What has to be known before a plan is looked at: whose package it carries out, and what is not in it.
    var remarks: [String] {
        var lines: [String] = []
        if let package {
            lines.append("For the package “\(package.title)”: \(base.words(package.package)).")
            if !package.silent.isEmpty {
                let issues = package.silent.sorted().map { base.talks.issues[$0].title }
                lines.append("The proposal says nothing on \(base.list(issues)): there it was completed.")
            }
            lines += crossings
        } else if isRuledOut {
            lines.append(
                "Red lines rule out every package, so that no plan leads to an agreement until one of them moves: `truce talks check` says which."
            )
        }
        let present = base.talks.guarantees.filter(\.needs.isEmpty).map { base.words($0) }
        if !present.isEmpty { lines.append("There from the beginning: \(base.list(present)).") }
        if !leftOut.isEmpty {
            lines.append(
                package == nil
                    ? "Left out are the steps that carry out one option of an issue: \(titles(leftOut)). `--package` names the package whose steps belong to the plan (`--package 1`: the first of the shortlist)."
                    : "Left out are the steps of other options: \(titles(leftOut)).")
        }
        return lines
    }

    /// What an order asks for that the plan does not have; nil where it has all.
    func omission(_ variant: Variant) -> String? {
        variant.missing.isEmpty ? nil : "not in this plan: \(titles(variant.missing))"
    }

    /// Seconds in words: `3 days`, `at once`.
    static func duration(_ seconds: Int64) -> String {
        switch seconds {
        case 0: "at once"
        case let count where count % 86_400 == 0: Wording.count(Int(count / 86_400), "day")
        case let count where count % 3_600 == 0: Wording.count(Int(count / 3_600), "hour")
        default: "\(seconds) seconds"
        }
    }
}

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

/// Plans of steps as JSON: the contract is `docs/steps.schema.json`.
public enum StepsJSON {
    /// As UTF-8. Equal talks give equal bytes.
    public static func render(_ view: StepsView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-steps/1") }
            TalksJSON.head(&json, view.base)
            json.key("parties") { $0.array(view.base.talks.parties) { $0.string($1.name) } }
            if let package = view.package {
                json.key("package") { PackagesJSON.package(&$0, package.package, view.base) }
            }
            json.key("remarks") { $0.strings(view.remarks) }
            json.key("plan") { json in
                if let leading = view.leading, leading.plan != nil {
                    variant(&json, leading, view)
                } else {
                    json.null()
                }
            }
            json.key("orders") { $0.array(view.variants) { variant(&$0, $1, view) } }
            let talks = view.base.talks
            json.key("statements") { json in
                json.array(
                    talks.steps.map { ($0.name, $0.backing, $0.details) }
                        + talks.guarantees.map { ($0.name, $0.backing, $0.details) }
                ) { json, item in
                    json.object { json in
                        json.key("name") { $0.string(item.0) }
                        TalksJSON.backing(&json, item.1, view.base)
                        json.key("details") { json in
                            json.array(item.2) { json, detail in
                                json.object { json in
                                    json.key("words") { $0.string(detail.words) }
                                    TalksJSON.backing(&json, detail.backing, view.base)
                                }
                            }
                        }
                    }
                }
            }
            TalksJSON.tail(&json, view.base)
        }
        return writer.bytes + [10]
    }

    private static func variant(_ json: inout JSONWriter, _ variant: StepsView.Variant, _ view: StepsView) {
        func decimals(_ units: [Int64]) -> [String] { units.enumerated().map { variant.lowering.decimal($1, of: $0) } }
        json.object { json in
            json.key("title") { $0.string(variant.title) }
            json.key("allowsSameMoment") { $0.bool(variant.hasPairs) }
            json.key("asksFor") { $0.strings(variant.relaxed.map { view.words(relaxed: $0) }) }
            json.key("notInPlan") { $0.strings(variant.missing.map { view.base.talks.steps[$0].name }) }
            json.key("isBounded") { $0.bool(variant.answer.bounded != nil) }
            if let plan = variant.plan {
                json.key("steps") { json in
                    json.array(plan.stages) { json, stage in json.strings(stage.steps.map { view.name($0, variant) }) }
                }
                json.key("worstExposure") { $0.strings(decimals(plan.worstExposure)) }
                json.key("frontier") { json in json.array(variant.answer.frontier) { $0.strings(decimals($1)) } }
                json.key("stages") { json in
                    json.array(plan.stages) { json, stage in
                        json.object { json in
                            json.key("steps") { $0.strings(stage.steps.map { view.name($0, variant) }) }
                            json.key("verificationSeconds") { $0.number(Int(stage.verificationSeconds)) }
                            json.key("given") { $0.strings(decimals(stage.standings.map(\.given))) }
                            json.key("held") { $0.strings(decimals(stage.standings.map(\.held))) }
                            json.key("exposure") { $0.strings(decimals(stage.standings.map(\.exposure))) }
                            json.key("gainByStopping") { $0.strings(decimals(stage.standings.map(\.temptation))) }
                        }
                    }
                }
            }
            if case .none(let reason) = variant.answer.outcome {
                json.key("impossible") { json in
                    json.object { json in
                        json.key("conditions") { json in
                            json.array(reason.blockingConditions) { json, place in
                                let condition = variant.lowering.question.conditions[place]
                                json.object { json in
                                    json.key("step") { $0.string(view.name(condition.step, variant)) }
                                    json.key("waitsFor") { $0.strings(condition.anyOf.map { view.name($0, variant) }) }
                                    if let judgement = variant.lowering.conditions[place] {
                                        json.key("party") {
                                            $0.string(view.base.party(view.base.talks.judgements[judgement].party))
                                        }
                                    }
                                }
                            }
                        }
                        json.key("reached") { json in
                            json.array(reason.reached) { json, steps in
                                json.strings(steps.map { view.name($0, variant) })
                            }
                        }
                        json.key("next") { json in
                            json.array(reason.next) { json, excess in
                                json.object { json in
                                    json.key("steps") { $0.strings(excess.steps.map { view.name($0, variant) }) }
                                    json.key("beyondLimit") { $0.strings(decimals(excess.beyond)) }
                                }
                            }
                        }
                        json.key("possibleAtTheSameMoment") { json in
                            if let possible = reason.possibleWithPairs {
                                json.bool(possible && view.variants.contains { $0.hasPairs && $0.plan != nil })
                            } else {
                                json.null()
                            }
                        }
                        json.key("missingGuarantees") { json in
                            json.array(reason.missingGuarantees) { $0.strings(decimals($1.points)) }
                        }
                    }
                }
            }
        }
    }
}
