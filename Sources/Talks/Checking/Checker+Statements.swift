import Diagnostics
import Vocabulary

extension Checker {
    /// Takes in what a line says. Names that are not known are complained of where they stand.
    mutating func state(_ line: Line) {
        guard let statement = line.node.statement else { return }
        switch statement {
        case .delegation(_, let name):
            guard let actor = actor(name) else { return }
            let detail = Negotiation.Detail(words: statement.words, backing: line.backing)
            switch actor {
            case .party(let party): talks.parties[party].delegations.append(detail)
            case .guarantor(let guarantor): talks.guarantors[guarantor].delegations.append(detail)
            }
        case .issue(let name, _): state(issue: name, line)
        case .weighs(let name, let weights):
            guard let party = party(name) else { return }
            for item in weights {
                guard let issue = issue(item.issue) else { continue }
                guard item.weight >= Amount(0) else {
                    add(
                        .talksWeight, item.issue.span, "The weight of \(item.issue.text) is negative: \(item.weight).",
                        advice: "A weight says how much an issue counts: 0 or more.")
                    continue
                }
                judge(party, .weight(issue: issue, item.weight), line)
            }
        case .values(let name, let issueName, let values):
            guard let party = party(name), let issue = issue(issueName) else { return }
            for item in values {
                guard let option = option(item.option, of: issue) else { continue }
                guard item.worth.low >= talks.scale.low, item.worth.high <= talks.scale.high else {
                    add(
                        .talksOutsideScale, item.option.span,
                        "\(item.worth.words) lies outside the scale, which runs from \(talks.scale.low) to \(talks.scale.high).",
                        advice: "State another scale at the top: `scale 0 to 100`.")
                    continue
                }
                let choice = PackageProblem.Choice(issue: issue, option: option)
                judge(party, .worth(choice, low: item.worth.low, high: item.worth.high), line)
            }
        case .prefers(let name, let issueName, let written):
            guard let party = party(name), let issue = issue(issueName) else { return }
            var seen = Set<Int>()
            var tiers: [[Int]] = []
            for tier in written {
                var places: [Int] = []
                for name in tier {
                    guard let option = option(name, of: issue) else { return }
                    guard seen.insert(option).inserted else {
                        add(
                            .talksPreference, name.span, "“\(name.text)” stands in this preference twice.",
                            advice: "Name each option once, the best first.")
                        return
                    }
                    places.append(option)
                }
                tiers.append(places)
            }
            judge(party, .ranks(issue: issue, tiers: tiers), line)
        case .cannotAccept(let name, let written):
            guard let party = party(name), let choices = choices(written) else { return }
            judge(party, .redLine(choices), line)
        case .canLiveWith(let name, let written):
            guard let party = party(name), let choices = choices(written) else { return }
            judge(party, .canLiveWith(choices), line)
        case .canLiveWithout(let name, let written):
            guard let party = party(name) else { return }
            for item in written {
                guard let place = label(item) else { continue }
                let holder = talks.judgements[place].party
                guard holder == party else {
                    add(
                        .talksNameUnknown, item.span, "“\(item.text)” is held by \(talks.parties[holder].name).",
                        advice: "A party can give up only what it holds itself.",
                        see: talks.judgements[place].backing.span)
                    continue
                }
                judge(party, .canLiveWithout(place), line)
            }
        case .cannotAcceptLess(let name, let amount):
            guard let party = party(name) else { return }
            judge(party, .leastTotal(amount), line)
        case .noJudgement(let name, let issueName, let optionName):
            guard let party = party(name), let issue = issue(issueName) else { return }
            var place: Int?
            if let optionName {
                guard let found = option(optionName, of: issue) else { return }
                place = found
            }
            judge(party, .noJudgement(issue: issue, option: place), line)
        case .requires(let name, let first, let stepName):
            let (party, step, found) = (party(name), step(stepName), first.map { ($0, prior($0)) })
            guard let party, let step else { return }
            var priors: [Negotiation.Prior] = []
            for (name, prior) in found {
                guard let prior else { return }
                if prior == .step(step) {
                    add(
                        .talksNeedsItself, name.span, "“\(name.text)” cannot come before itself.",
                        advice: "Name another step.")
                    return
                }
                priors.append(prior)
            }
            judge(party, .precondition(first: priors, step: step), line)
        case .bears(let name, let amount):
            guard let party = party(name) else { return }
            guard amount >= Amount(0) else {
                add(
                    .talksWeight, line.node.span, "\(name.text) cannot bear \(amount): less than nothing is no limit.",
                    advice: "Write how much it would stand to lose at most: 0 or more.")
                return
            }
            judge(party, .limit(amount), line)
        case .step(let name, _, let by): state(step: name, by, line)
        case .guarantee(let name, _, let by): state(guarantee: name, by, line)
        case .order(let text, let chain):
            var groups: [[Int]] = []
            for names in chain {
                var group: [Int] = []
                for name in names {
                    guard let step = step(name) else { return }
                    group.append(step)
                }
                groups.append(group)
            }
            var pairs: [Negotiation.Order.Pair] = []
            for (before, after) in zip(groups, groups.dropFirst()) {
                for first in before { for second in after { pairs.append(.init(first: first, second: second)) } }
            }
            talks.orders.append(Negotiation.Order(title: text, pairs: pairs, backing: line.backing))
        case .proposal(let name, _, let by, _): state(proposal: name, by, line)
        case .conflict(let text): state(conflict: text, line)
        case .workedCase(let text): state(workedCase: text, line)
        default: break
        }
    }

    private mutating func judge(_ party: Int, _ content: Negotiation.Judgement.Content, _ line: Line) {
        let label = declare(label: line.node.label, at: talks.judgements.count)
        talks.judgements.append(
            Negotiation.Judgement(party: party, content: content, label: label, backing: line.backing))
    }

    // MARK: Issues

    private mutating func state(issue name: Name, _ line: Line) {
        // Where a name is declared twice, the first stands.
        guard let place = issue(name), talks.issues[place].backing.span == line.node.span else { return }
        talks.issues[place].backing = line.backing
        // A name that stands twice has one place: the spans tell which lines count.
        let places = Dictionary(
            talks.issues[place].options.enumerated().map { ($0.element.backing.span, $0.offset) }
        ) { first, _ in first }
        for child in line.children {
            guard let option = places[child.span] else { continue }
            talks.issues[place].options[option].backing = backing(child, line.backing.owner)
        }
    }

    // MARK: Proposals

    private mutating func state(proposal name: Name, _ by: [Name], _ line: Line) {
        guard let place = proposal(name), talks.proposals[place].options.isEmpty else { return }
        talks.proposals[place].actors = actors(by)
        talks.proposals[place].backing = line.backing
        talks.proposals[place].options = [Int?](repeating: nil, count: talks.issues.count)
        for child in line.children {
            switch child.statement {
            case .contains(let written):
                guard let choice = choice(written) else { continue }
                if let other = talks.proposals[place].options[choice.issue] {
                    add(
                        .talksNameTwice, child.span,
                        "The proposal names \(written.issue.text) twice: \(talks.issues[choice.issue].options[other].name) and \(written.option.text).",
                        advice: "Make two proposals of it.")
                    continue
                }
                talks.proposals[place].options[choice.issue] = choice.option
            case .answered(let answer, let by, let day):
                for actor in actors(by) {
                    talks.proposals[place].answers.append(
                        Negotiation.Proposal.Answer(
                            actor: actor, isAccepted: answer == .accepted, day: day,
                            backing: backing(child, line.backing.owner)))
                }
            default: break
            }
        }
    }

    // MARK: Steps

    private mutating func state(step name: Name, _ by: [Name], _ line: Line) {
        guard let place = step(name), talks.steps[place].actors.isEmpty else { return }
        var step = talks.steps[place]
        step.actors = actors(by)
        step.backing = line.backing
        step.details = details(line)
        step.costs = [Amount?](repeating: nil, count: talks.parties.count)
        step.gains = step.costs
        for child in line.children {
            switch child.statement {
            case .carriesOut(let written): step.carriesOut = choice(written) ?? step.carriesOut
            case .needs(let names):
                for name in names {
                    guard let prior = prior(name) else { continue }
                    if prior == .step(place) {
                        add(.talksNeedsItself, name.span, "“\(name.text)” cannot come before itself.")
                    } else {
                        step.needs.append(prior)
                    }
                }
            case .costs(let shares): take(shares, into: &step.costs)
            case .gives(let shares): take(shares, into: &step.gains)
            case .undone(let isPossible, let losses):
                var amounts = [Amount?](repeating: nil, count: talks.parties.count)
                take(losses, into: &amounts)
                step.undoing = isPossible ? .possible(losses: amounts) : .impossible
            case .verified(let by, let wait):
                step.verifiers = actors(by)
                switch wait {
                case .atOnce: step.verification = 0
                case .within(let count, let unit):
                    let seconds: Int64 = unit == .hour ? 3600 : unit == .day ? 86_400 : 604_800
                    step.verification = Int64(count) * seconds
                case .unstated: break
                }
            default: break
            }
        }
        talks.steps[place] = step
    }

    private mutating func take(_ shares: [Share], into amounts: inout [Amount?]) {
        for share in shares {
            guard let party = party(share.party), let amount = share.amount else { continue }
            guard amount >= Amount(0) else {
                add(
                    .talksWeight, share.party.span, "\(amount) is negative.",
                    advice: "What a step takes stands behind `costs`, what it brings behind `gives`.")
                continue
            }
            if amounts[party] != nil {
                add(.talksNameTwice, share.party.span, "\(share.party.text) is named twice here.")
            }
            amounts[party] = amount
        }
    }

    private mutating func state(guarantee name: Name, _ by: [Name], _ line: Line) {
        guard case .guarantee(let place) = prior(name), talks.guarantees[place].actors.isEmpty else { return }
        var guarantee = talks.guarantees[place]
        guarantee.actors = actors(by)
        guarantee.backing = line.backing
        guarantee.details = details(line)
        for child in line.children {
            switch child.statement {
            case .covers(let shares):
                for share in shares {
                    guard let party = party(share.party) else { continue }
                    if let amount = share.amount, amount < Amount(0) {
                        add(
                            .talksWeight, share.party.span, "A guarantee up to \(amount) covers nothing.",
                            advice: "Write how much of a loss it makes good: 0 or more.")
                        continue
                    }
                    guarantee.covers.append(.init(party: party, amount: share.amount))
                }
            case .needs(let names): guarantee.needs += names.compactMap { step($0) }
            default: break
            }
        }
        talks.guarantees[place] = guarantee
    }

    // MARK: Conflicts

    private mutating func state(conflict text: Quoted, _ line: Line) {
        let isOfOptions = line.children.contains { if case .decides = $0.statement { true } else { false } }
        let form = isOfOptions ? optionForm(line) : stateForm(line)
        guard let form else { return }
        talks.conflicts.append(Conflict(title: text, form: form, backing: line.backing, details: details(line)))
    }

    private mutating func stateForm(_ line: Line) -> Conflict.Form? {
        var titles: [String] = []
        for child in line.children {
            guard case .state(let number, let text) = child.statement else { continue }
            guard number == titles.count + 1 else {
                add(
                    .talksStates, child.span, "This is state \(number); state \(titles.count + 1) was expected.",
                    advice: "States are numbered from 1, in order.")
                return nil
            }
            titles.append(text)
        }
        let count = titles.count
        guard count >= 2 else {
            add(
                .talksStates, line.node.span, "A conflict has at least two states, or things that parties decide.",
                advice: "Write `state 1 \"…\"` and `state 2 \"…\"` under it, or `A decides NAME`.")
            return nil
        }
        var moves: [Conflict.Move] = []
        var preferences: [Conflict.Preference] = []
        func isState(_ number: Int) -> Bool { (1...count).contains(number) }
        for child in line.children {
            switch child.statement {
            case .moves(let name, let written):
                guard let actor = actor(name) else { return nil }
                for move in written {
                    guard isState(move.from), isState(move.to), move.from != move.to else {
                        add(
                            .talksStates, child.span,
                            "There is no move from \(move.from) to \(move.to) in a conflict of \(count) states.",
                            advice: "A move leads from one of the states 1 to \(count) to another.")
                        return nil
                    }
                    moves.append(.init(actor: actor, from: move.from - 1, to: move.to - 1))
                    if move.isBothWays { moves.append(.init(actor: actor, from: move.to - 1, to: move.from - 1)) }
                }
            case .prefersStates(let name, let tiers):
                guard let actor = actor(name) else { return nil }
                let all = tiers.joined().sorted()
                guard all == Array(1...count) else {
                    add(
                        .talksStates, child.span, "This preference does not name each of the \(count) states once.",
                        advice: "Write all states, the best first: `3 over 1 level with 2`.")
                    return nil
                }
                preferences.append(.init(actor: actor, tiers: tiers.map { $0.map { $0 - 1 } }))
            default: break
            }
        }
        let deciders = Set(moves.map(\.actor)).union(preferences.map(\.actor))
        for actor in deciders.sorted() where preferences.count(where: { $0.actor == actor }) != 1 {
            add(
                .talksStates, line.node.span, "\(talks.name(actor)) has no preference here, or more than one.",
                advice: "Write `\(talks.name(actor)) prefers 2 over 1 …` once.")
            return nil
        }
        return .states(titles, moves: moves, preferences: preferences)
    }

    private mutating func optionForm(_ line: Line) -> Conflict.Form? {
        var decisions: [Conflict.Decision] = []
        var names: [String: Int] = [:]
        for child in line.children {
            guard case .decides(let name, let option, let text, let isIrreversible) = child.statement else { continue }
            guard let actor = actor(name) else { return nil }
            guard names.updateValue(decisions.count, forKey: option.text) == nil else {
                add(.talksNameTwice, option.span, "“\(option.text)” is decided twice in this conflict.")
                return nil
            }
            decisions.append(
                .init(actor: actor, name: option.text, title: text ?? option.text, isIrreversible: isIrreversible))
        }
        func literals(_ written: [Statement.Literal], _ checker: inout Checker) -> [Conflict.Literal]? {
            var result: [Conflict.Literal] = []
            for literal in written {
                guard let place = names[literal.option.text] else {
                    checker.unknown(literal.option, "something that is decided here", among: Array(names.keys))
                    return nil
                }
                result.append(.init(decision: place, isTaken: literal.isTaken))
            }
            return result
        }
        guard decisions.count <= 20 else {
            add(
                .talksStates, line.node.span,
                "More than 20 decisions make more than a million states; 4,096 are worked out.",
                advice: "Leave out decisions that nobody's wishes depend on: about twelve free ones can be worked out.")
            return nil
        }
        var impossible: [[Conflict.Literal]] = []
        var wishes: [Conflict.Wish] = []
        for child in line.children {
            switch child.statement {
            case .impossible(let written):
                guard let found = literals(written, &self) else { return nil }
                impossible.append(found)
            case .wants(let name, let written):
                guard let actor = actor(name) else { return nil }
                var statements: [[Conflict.Literal]] = []
                for item in written {
                    guard let found = literals(item, &self) else { return nil }
                    statements.append(found)
                }
                wishes.append(.init(actor: actor, statements: statements))
            default: break
            }
        }
        for actor in Set(decisions.map(\.actor)).sorted() where wishes.count(where: { $0.actor == actor }) != 1 {
            add(
                .talksStates, line.node.span,
                "\(talks.name(actor)) wants nothing here, or is asked more than once.",
                advice: "Write `\(talks.name(actor)) wants …, then …` once, the most important first.")
            return nil
        }
        return .options(decisions, impossible: impossible, wishes: wishes)
    }

    // MARK: Worked cases

    private mutating func state(workedCase text: Quoted, _ line: Line) {
        var result = TalksCase(
            title: text, package: [Int?](repeating: nil, count: talks.issues.count), relaxed: [], expectations: [],
            span: line.node.span, owner: line.backing.owner)
        for child in line.children {
            switch child.statement {
            case .package(let written):
                for choice in choices(written) ?? [] { result.package[choice.issue] = choice.option }
            case .packageOf(let name):
                guard let place = proposal(name) else { continue }
                for (issue, option) in talks.proposals[place].options.enumerated() where option != nil {
                    result.package[issue] = option
                }
            case .relaxing(let names): result.relaxed += names.compactMap { label($0) }
            case .expect(let written):
                guard let content = content(of: written) else { continue }
                result.expectations.append(.init(content: content, span: child.span))
            default: break
            }
        }
        talks.cases.append(result)
    }

    private mutating func content(of written: Statement.Expectation) -> TalksCase.Expectation.Content? {
        switch written {
        case .worth(let name, let worth): party(name).map { .worth(party: $0, low: worth.low, high: worth.high) }
        case .couldAccept(let name): party(name).map { .couldAccept(party: $0) }
        case .cannotAccept(let name): party(name).map { .cannotAccept(party: $0) }
        case .efficient(let efficiency): .efficient(efficiency.rawValue)
        case .deadlock: .deadlock
        case .way: .way
        }
    }
}
