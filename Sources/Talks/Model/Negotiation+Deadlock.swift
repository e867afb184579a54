/// Talks as a question about what blocks: preconditions and red lines that may be relaxed, needs that cannot.
public struct DeadlockLowering: Sendable {
    /// The question. Its steps are those of the talks, and behind them the guarantees: a guarantee is in place like a step.
    public let question: DeadlockQuestion
    /// Of each condition the judgement that it is, by place; nil for what lies in the nature of things.
    public let conditions: [Int?]
    /// Of each red line the judgement that it is.
    public let redLines: [Int]

    /// - Parameters:
    ///   - relaxed: judgements, by place, that are left out.
    ///   - order: pairs of steps of which the first has to come before the second.
    public init(_ talks: Negotiation, relaxing relaxed: Set<Int> = [], order: [Negotiation.Order.Pair] = []) {
        var question = DeadlockQuestion(
            optionCounts: talks.issues.map(\.options.count),
            steps: talks.steps.map {
                DeadlockQuestion.Step(
                    wanted: $0.carriesOut == nil,
                    carriesOut: $0.carriesOut.map { [DeadlockQuestion.Choice(issue: $0.issue, option: $0.option)] }
                        ?? [],
                    parties: Set($0.actors.compactMap { if case .party(let party) = $0 { party } else { nil } }))
            } + talks.guarantees.map { _ in DeadlockQuestion.Step(wanted: false, parties: []) },
            conditions: [], redLines: [])
        var conditions: [Int?] = []
        var redLines: [Int] = []
        func hard(_ step: Int, after other: Int) {
            question.conditions.append(.init(step: step, anyOf: [other], owner: nil, hard: true))
            conditions.append(nil)
        }
        for (step, item) in talks.steps.enumerated() {
            for prior in item.needs { hard(step, after: talks.place(prior)) }
        }
        for (place, guarantee) in talks.guarantees.enumerated() {
            for step in guarantee.needs { hard(talks.steps.count + place, after: step) }
        }
        for pair in order { hard(pair.second, after: pair.first) }
        for (place, judgement) in talks.judgements.enumerated() where !relaxed.contains(place) {
            switch judgement.content {
            case .precondition(let first, let step):
                question.conditions.append(
                    .init(step: step, anyOf: first.map { talks.place($0) }, owner: judgement.party))
                conditions.append(place)
            case .redLine(let choices):
                question.redLines.append(
                    .init(
                        choices: choices, owner: judgement.party))
                redLines.append(place)
            default: break
            }
        }
        self.question = question
        self.conditions = conditions
        self.redLines = redLines
    }

    /// The judgement that a constraint is; nil for a need, and for an issue without options.
    public func judgement(_ constraint: DeadlockAnswer.Constraint) -> Int? {
        switch constraint {
        case .condition(let place): conditions[place]
        case .redLine(let place): redLines[place]
        case .emptyIssue: nil
        }
    }
}

extension Negotiation {
    /// The place of a step or guarantee among the steps of a question.
    public func place(_ prior: Prior) -> Int {
        switch prior {
        case .step(let step): step
        case .guarantee(let guarantee): steps.count + guarantee
        }
    }

    /// The title of a step of a question: a step's or a guarantee's.
    public func title(ofPlace place: Int) -> String {
        place < steps.count ? steps[place].title : guarantees[place - steps.count].title
    }

    /// The name of a step of a question.
    public func name(ofPlace place: Int) -> String {
        place < steps.count ? steps[place].name : guarantees[place - steps.count].name
    }
}
