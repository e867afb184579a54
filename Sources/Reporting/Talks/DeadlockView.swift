import BigInt
import Talks

/// What blocks, and what would open a way.
public struct DeadlockView: Sendable {
    /// The talks.
    public var base: TalksView
    /// The talks as a question.
    public var lowering: DeadlockLowering
    /// What came of it.
    public var answer: DeadlockAnswer
    /// Of each knot, the guarantees that would open it if a party that they cover took them instead of a step that it asks for.
    private var accepted: [[Acceptance]] = []

    /// Works it out.
    public init(_ base: TalksView) {
        self.base = base
        lowering = DeadlockLowering(base.talks)
        answer = lowering.question.answer()
        accepted = answer.knots.map { acceptances(opening: $0) }
    }

    /// Whether red lines alone rule out every package.
    private var isRuledOut: Bool {
        answer.knots.contains { knot in
            knot.chains.contains { chain in
                chain.constraints.allSatisfy { if case .redLine = $0 { true } else { false } }
                    && !chain.constraints.isEmpty
            }
        }
    }

    /// What cannot be as things stand, in a sentence; nil where nothing blocks, or nobody knows.
    var verdict: String? {
        guard answer.isOpen == false || !answer.neverTaken.isEmpty else { return nil }
        let ruledOut = isRuledOut ? ["Red lines rule out every package."] : []
        let never = neverTaken.map { "As things stand, and one step at a time, these can never be done: \($0)." }
        return (["Deadlock."] + ruledOut + [never].compactMap { $0 }).joined(separator: " ")
    }

    /// Where a way is open: what it is, and which steps it leaves out for good.
    var openness: String {
        let open =
            "No deadlock: a package crosses no red line, and its steps have an order that meets every precondition."
        return neverTaken.map {
            "\(open) But no such package has these steps, which can never be done, one step at a time: \($0)."
        } ?? open
    }

    /// What has to be kept in mind of all that opens a knot; nil where every way has all the steps.
    func caution(_ knot: DeadlockAnswer.Knot) -> String? {
        let hasRedLine = knot.relaxations.joined().contains { if case .redLine = $0 { true } else { false } }
        return hasRedLine && base.talks.steps.contains { $0.carriesOut != nil }
            ? "Where a red line gives way, the way that opens may be a package in which some of these steps are not taken."
            : nil
    }

    /// The steps that can never be taken as things stand, the first of them by name; nil where all can.
    private var neverTaken: String? {
        guard !answer.neverTaken.isEmpty else { return nil }
        let names = answer.neverTaken.prefix(12).map { "“\(title($0))”" }
        let rest = answer.neverTaken.count - names.count
        return rest > 0 ? "\(names.joined(separator: ", ")) and \(rest) more" : base.list(names)
    }

    /// The sentence of a constraint: who asks for what, and where it is written.
    func words(_ constraint: DeadlockAnswer.Constraint) -> String {
        switch constraint {
        case .condition(let place):
            let condition = lowering.question.conditions[place]
            let waits = "“\(title(condition.step))”"
            let first = base.list(condition.anyOf.map { "“\(title($0))”" }, "or")
            guard let judgement = lowering.conditions[place] else { return "\(waits) cannot come before \(first)" }
            return "\(owner(judgement)) requires \(first) before \(waits)"
        case .redLine(let place):
            let judgement = lowering.redLines[place]
            let choices = lowering.question.redLines[place].choices.map {
                base.words($0)
            }
            return
                "\(owner(judgement)) does not accept \(choices.map { "“\($0)”" }.joined(separator: " together with "))"
        case .emptyIssue(let issue): return "“\(base.talks.issues[issue].title)” has no options"
        }
    }

    /// Where a constraint is written, with its source; nil for what lies in the nature of things.
    func source(_ constraint: DeadlockAnswer.Constraint) -> String? {
        lowering.judgement(constraint).map { base.words(base.talks.judgements[$0].backing) }
    }

    /// What would be given up with a constraint.
    func relaxing(_ constraint: DeadlockAnswer.Constraint) -> String {
        guard let judgement = lowering.judgement(constraint) else { return words(constraint) }
        let label = base.talks.judgements[judgement].label.map { " (\($0))" } ?? ""
        switch constraint {
        case .condition(let place):
            let condition = lowering.question.conditions[place]
            return
                "\(owner(judgement)) no longer asks for \(base.list(condition.anyOf.map { "“\(title($0))”" }, "or")) before “\(title(condition.step))”\(label)"
        case .redLine(let place):
            let choices = lowering.question.redLines[place].choices.map {
                base.words($0)
            }
            return
                "\(owner(judgement)) could accept \(choices.map { "“\($0)”" }.joined(separator: " together with "))\(label)"
        case .emptyIssue: return words(constraint)
        }
    }

    /// What is known of a party's readiness to give a constraint up.
    func readiness(_ constraint: DeadlockAnswer.Constraint) -> [Negotiation.Judgement] {
        guard let place = lowering.judgement(constraint) else { return [] }
        return base.talks.judgements.filter { $0.content == .canLiveWithout(place) }
    }

    /// What a chain needs to be understood beside its constraints.
    func note(on chain: DeadlockAnswer.Chain) -> String? {
        if chain.constraints.isEmpty, chain.because.isEmpty {
            return "The steps that are wanted carry out options that exclude each other."
        }
        let reasons = chain.because.map(words)
        return reasons.isEmpty ? nil : "It matters because \(list(reasons))."
    }

    private func list(_ texts: [String]) -> String { texts.joined(separator: ", and ") }

    /// The same in sentences, with where each is said.
    func readiness(_ relaxation: [DeadlockAnswer.Constraint]) -> [String] {
        relaxation.flatMap(readiness).map { judgement in
            let what = relaxation.count > 1 ? base.label(of: judgement) : "it"
            return "\(base.party(judgement.party)) could live without \(what): \(base.words(judgement.backing))"
        }
    }

    func title(_ place: Int) -> String { base.talks.title(ofPlace: place) }

    private func owner(_ judgement: Int) -> String { base.party(base.talks.judgements[judgement].party) }

    /// Whose move a set of relaxations would be.
    func owners(_ relaxation: [DeadlockAnswer.Constraint]) -> [String] {
        var names: [String] = []
        for judgement in relaxation.compactMap(lowering.judgement) where !names.contains(owner(judgement)) {
            names.append(owner(judgement))
        }
        return names
    }

    /// The steps that a knot is about, by place.
    func steps(of knot: DeadlockAnswer.Knot) -> Set<Int> {
        var steps = Set<Int>()
        for case .condition(let place) in knot.chains.flatMap(\.constraints) {
            steps.insert(lowering.question.conditions[place].step)
            steps.formUnion(lowering.question.conditions[place].anyOf)
        }
        return steps
    }

    /// A guarantee that would open a knot if the party that it covers took it for what it asks for.
    public struct Acceptance: Sendable {
        /// The guarantee, by place.
        public var guarantee: Int
        /// The precondition that it would meet.
        public var condition: Int
    }

    /// So many are tried for a knot.
    private static let mostAcceptances = 24

    func acceptances(of knot: DeadlockAnswer.Knot) -> [Acceptance] {
        answer.knots.firstIndex(of: knot).map { accepted[$0] } ?? []
    }

    private func acceptances(opening knot: DeadlockAnswer.Knot) -> [Acceptance] {
        let talks = base.talks
        // What does not open the knot when it falls away does not open it when it asks for less.
        let single = knot.relaxations.compactMap { $0.count == 1 ? $0[0] : nil }
        var candidates: [Acceptance] = []
        for case .condition(let place) in single {
            let condition = lowering.question.conditions[place]
            for (guarantee, item) in talks.guarantees.enumerated()
            where item.covers.contains(where: { $0.party == condition.owner })
                && !condition.anyOf.contains(talks.steps.count + guarantee)
            {
                candidates.append(Acceptance(guarantee: guarantee, condition: place))
            }
        }
        return candidates.prefix(Self.mostAcceptances).filter { candidate in
            var question = lowering.question
            question.conditions[candidate.condition].anyOf.append(talks.steps.count + candidate.guarantee)
            let answer = question.answer(
                limits: DeadlockLimits(setsPerKnot: 500, questionsPerKnot: 1_000, packagesPerKnot: 10_000))
            return answer.bounded == nil && answer.isOpen != nil
                && !answer.knots.contains {
                    $0.chains.contains { $0.constraints.contains(.condition(candidate.condition)) }
                }
        }
    }

    func words(_ acceptance: Acceptance) -> String {
        let guarantee = base.talks.guarantees[acceptance.guarantee]
        let condition = lowering.question.conditions[acceptance.condition]
        let owner = lowering.conditions[acceptance.condition].map(owner) ?? ""
        return
            "\(owner) takes the guarantee “\(guarantee.title)” (\(base.list(guarantee.actors.map(base.talks.name)))) in place of \(base.list(condition.anyOf.map { "“\(title($0))”" }, "or")), before “\(title(condition.step))”"
    }

    /// Guarantees and proposals that bear on a knot: those that cover whoever takes part in its steps, and those that name an
    /// option that its red lines forbid. By itself none of them opens it.
    func bearing(on knot: DeadlockAnswer.Knot) -> [String] { bearings(on: knot).map(\.words) }

    /// The same, each with the statement that it is.
    func bearings(on knot: DeadlockAnswer.Knot) -> [(words: String, statement: TalksPage.Statement)] {
        let talks = base.talks
        let steps = steps(of: knot)
        var holders = Set<Int>()
        var choices = Set<PackageProblem.Choice>()
        for constraint in Set(knot.chains.flatMap(\.constraints)) {
            if let judgement = lowering.judgement(constraint) { holders.insert(talks.judgements[judgement].party) }
            if case .redLine(let place) = constraint {
                for choice in lowering.question.redLines[place].choices {
                    choices.insert(choice)
                }
            }
        }
        for step in steps where step < talks.steps.count {
            if let choice = talks.steps[step].carriesOut { choices.insert(choice) }
        }
        var result: [(words: String, statement: TalksPage.Statement)] = []
        if !steps.isEmpty {
            let opening = Set(acceptances(of: knot).map(\.guarantee))
            for (place, guarantee) in talks.guarantees.enumerated() where !opening.contains(place) {
                let covered = guarantee.covers.map(\.party).filter(holders.contains).map(base.party)
                guard !covered.isEmpty else { continue }
                result.append(
                    (
                        "The guarantee “\(guarantee.title)” (\(base.list(guarantee.actors.map(talks.name)))) covers \(base.list(covered)).",
                        .guarantee(place)
                    ))
            }
        }
        for (place, proposal) in talks.proposals.enumerated() {
            let issues = Set(choices.map(\.issue)).filter { proposal.options[$0] != nil }.sorted()
            guard !issues.isEmpty else { continue }
            let parts = issues.compactMap { issue in
                proposal.options[issue].map { base.words(.init(issue: issue, option: $0)) }
            }
            let answers = proposal.answers.map {
                "\($0.isAccepted ? "accepted" : "rejected") by \(talks.name($0.actor))"
            }
            result.append(
                (
                    "The proposal “\(proposal.title)” has \(parts.map { "“\($0)”" }.joined(separator: ", "))"
                        + (answers.isEmpty ? "." : "; \(answers.joined(separator: ", "))."),
                    .proposal(place)
                ))
        }
        return result
    }

    func words(_ bound: DeadlockAnswer.Bound) -> String {
        switch bound {
        case .sets(let most): "more than \(most) minimal sets in one knot"
        case .questions(let most): "more than \(most) combinations tried in one knot"
        case .packages(let most): "more than \(most) partial packages in one question"
        }
    }
}

/// Talks, checked, as text for a terminal.
public enum DeadlockText {
    /// Renders the report; lines end with LF.
    public static func render(_ view: DeadlockView, _ options: TextReport.Options = TextReport.Options()) -> String {
        var sheet = Sheet(width: options.width, isColoured: options.isColoured)
        let (base, talks) = (view.base, view.base.talks)
        sheet.title("Talks" + (talks.title.isEmpty ? "" : ": \(talks.title)"))
        sheet.paragraph(
            base.confidentiality + (talks.asOf.map { " State of things of \($0)." } ?? ""), .soft)
        sheet.blank()
        sheet.paragraph(
            [
                Wording.count(talks.parties.count, "party", "parties"), Wording.count(talks.issues.count, "issue"),
                Wording.count(talks.judgements.count, "judgement"), Wording.count(talks.steps.count, "step"),
                Wording.count(talks.proposals.count, "proposal"), Wording.count(talks.cases.count, "worked case"),
            ].joined(separator: ", ") + ".")
        guard view.answer.isOpen != true else {
            sheet.paragraph(view.openness, .strong)
            return sheet.text
        }
        if view.answer.isOpen == nil {
            sheet.paragraph("Whether a way is open is not known: a limit was met.", .strong)
        }
        if let verdict = view.verdict { sheet.paragraph(verdict, .strong) }
        if let bound = view.answer.neverTakenBounded {
            sheet.paragraph(
                "Some of these may be possible in a package that was not looked at: \(view.words(bound)).", .soft)
        }
        for (place, knot) in view.answer.knots.enumerated() {
            sheet.heading(
                view.answer.knots.count == 1 ? "What blocks" : "Knot \(place + 1) of \(view.answer.knots.count)")
            for (number, chain) in knot.chains.prefix(8).enumerated() {
                if number > 0 { sheet.paragraph("Also:", .soft) }
                for constraint in chain.constraints {
                    sheet.point(view.words(constraint) + ".", indent: 0)
                    if let source = view.source(constraint) { sheet.paragraph(source, .soft, indent: 4) }
                }
                if chain.isCycle { sheet.paragraph("Each waits for the other.", indent: 2) }
                if let note = view.note(on: chain) { sheet.paragraph(note, indent: 2) }
            }
            if knot.chains.count > 8 {
                sheet.paragraph("\(knot.chains.count - 8) more chains: `--format json` has them all.", .soft)
            }
            sheet.blank()
            if knot.relaxations.isEmpty, knot.bounded == nil {
                sheet.paragraph("No relaxation opens it: what is in the nature of things blocks by itself.")
            } else {
                sheet.paragraph(
                    knot.relaxations.count == 1
                        ? "One thing would open it:" : "Any one of these would open it; none can be smaller:", .strong)
                for relaxation in knot.relaxations.prefix(12) {
                    sheet.point(relaxation.map(view.relaxing).joined(separator: ", and ") + ".", indent: 2)
                    for line in view.readiness(relaxation) { sheet.paragraph(line + ".", indent: 4) }
                }
                if knot.relaxations.count > 12 {
                    sheet.paragraph(
                        "\(knot.relaxations.count - 12) more: `--format json` has them all.", .soft, indent: 2)
                }
            }
            for together in knot.together where together.opens {
                sheet.point(
                    "Taken at the same moment, “\(view.title(together.first))” and “\(view.title(together.second))” would open it with nobody going first.",
                    indent: 2)
            }
            for acceptance in view.acceptances(of: knot) { sheet.point(view.words(acceptance) + ".", indent: 2) }
            if let caution = view.caution(knot) { sheet.paragraph(caution, .soft) }
            let bearing = view.bearing(on: knot)
            if !bearing.isEmpty {
                sheet.blank()
                sheet.paragraph("It bears on this, and opens nothing by itself:", .strong)
                for line in bearing { sheet.point(line, indent: 2) }
            }
            if let bounded = knot.bounded { sheet.paragraph("Not complete: \(view.words(bounded)).", .strong) }
        }
        if view.answer.knots.count > 1 {
            sheet.blank()
            sheet.paragraph(
                "Each knot has to be opened: \(view.answer.relaxationCount) ways in all, one from each.")
        }
        return sheet.text
    }
}

/// What blocks, as JSON: the contract is `docs/deadlock.schema.json`.
public enum DeadlockJSON {
    /// As UTF-8. Equal talks give equal bytes.
    public static func render(_ view: DeadlockView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.key("format") { $0.string("truce-deadlock/1") }
            TalksJSON.head(&json, view.base)
            json.key("parties") { $0.array(view.base.talks.parties) { $0.string($1.name) } }
            json.key("isOpen") { json in
                if let isOpen = view.answer.isOpen { json.bool(isOpen) } else { json.null() }
            }
            json.key("neverTaken") { $0.array(view.answer.neverTaken) { $0.string(view.base.talks.name(ofPlace: $1)) } }
            json.key("relaxations") { $0.string(String(view.answer.relaxationCount)) }
            json.key("knots") { json in
                json.array(view.answer.knots) { json, knot in
                    json.object { json in
                        json.key("chains") { json in
                            json.array(knot.chains) { json, chain in
                                json.object { json in
                                    json.key("isCycle") { $0.bool(chain.isCycle) }
                                    json.key("constraints") {
                                        $0.array(chain.constraints) { constraint(&$0, $1, view) }
                                    }
                                }
                            }
                        }
                        json.key("relaxations") { json in
                            json.array(knot.relaxations) { json, relaxation in
                                json.object { json in
                                    json.key("heldBy") { $0.strings(view.owners(relaxation)) }
                                    json.key("constraints") { $0.array(relaxation) { constraint(&$0, $1, view) } }
                                }
                            }
                        }
                        json.key("together") { json in
                            json.array(knot.together) { json, together in
                                json.object { json in
                                    json.key("steps") {
                                        $0.strings(
                                            [together.first, together.second].map(view.base.talks.name(ofPlace:)))
                                    }
                                    json.key("opens") { $0.bool(together.opens) }
                                }
                            }
                        }
                        json.key("acceptances") { json in
                            json.array(view.acceptances(of: knot)) { json, acceptance in
                                json.object { json in
                                    json.key("guarantee") {
                                        $0.string(view.base.talks.guarantees[acceptance.guarantee].name)
                                    }
                                    json.key("for") { constraint(&$0, .condition(acceptance.condition), view) }
                                }
                            }
                        }
                        json.key("bearing") { $0.strings(view.bearing(on: knot)) }
                        if let bounded = knot.bounded { json.key("bounded") { $0.string(view.words(bounded)) } }
                    }
                }
            }
            TalksJSON.tail(&json, view.base)
        }
        return writer.bytes + [10]
    }

    private static func constraint(
        _ json: inout JSONWriter, _ constraint: DeadlockAnswer.Constraint, _ view: DeadlockView
    ) {
        json.object { json in
            json.key("words") { $0.string(view.words(constraint)) }
            guard let place = view.lowering.judgement(constraint) else { return }
            let judgement = view.base.talks.judgements[place]
            json.key("party") { $0.string(view.base.party(judgement.party)) }
            if let label = judgement.label { json.key("name") { $0.string(label) } }
            TalksJSON.backing(&json, judgement.backing, view.base)
            let readiness = view.readiness(constraint)
            guard !readiness.isEmpty else { return }
            json.key("couldLiveWithout") { json in
                json.array(readiness) { json, item in
                    json.object { TalksJSON.backing(&$0, item.backing, view.base) }
                }
            }
        }
    }
}

extension TalksJSON {
    /// Where a statement stands and what supports it. Of confidential sources only the name that the document gives them.
    static func backing(_ json: inout JSONWriter, _ backing: Negotiation.Backing, _ base: TalksView) {
        json.key("file") { $0.string(backing.span.file) }
        json.key("line") { $0.number(backing.span.start.line) }
        json.key("sources") { $0.strings(backing.sources.map { base.talks.sources[$0].name }) }
        if let confidence = backing.confidence { json.key("confidence") { $0.string(confidence.rawValue) } }
    }
}
