import Talks

/// Plans of steps, side by side.
public struct StepsView: Sendable {
    /// The talks.
    public var base: TalksView
    /// The package that is carried out; nil where none was chosen.
    public var package: ChosenPackage?
    /// Red lines that the package crosses: judgements, by place.
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
