import Diagnostics
import Vocabulary

/// What is said twice and differently, and what time or the order of things does not allow.
extension Checker {
    /// A party has one least total, and one limit of what it bears.
    mutating func reflectOnSingleNumbers() {
        for (party, name) in talks.parties.map(\.name).enumerated() {
            var least: (Amount, SourceSpan)?
            var limit: (Amount, SourceSpan)?
            for judgement in talks.judgements where judgement.party == party {
                let span = judgement.backing.span
                switch judgement.content {
                case .leastTotal(let amount):
                    if let first = least, first.0 != amount {
                        add(
                            .talksSourcesDisagree, span,
                            "\(name) accepts no less than \(first.0), and no less than \(amount).",
                            advice: "The higher one is reckoned with. Take out the one that is not believed.",
                            see: first.1)
                    }
                    least = least ?? (amount, span)
                case .limit(let amount):
                    if let first = limit, first.0 != amount {
                        add(
                            .talksSourcesDisagree, span, "\(name) bears at most \(first.0), and at most \(amount).",
                            advice: "The lower one is reckoned with. Take out the one that is not believed.",
                            see: first.1)
                    }
                    limit = limit ?? (amount, span)
                default: break
                }
            }
        }
    }

    /// A proposal that somebody both accepted and rejected.
    mutating func reflectOnAnswers() {
        for proposal in talks.proposals {
            // Of each who answered, where the first yes and the first no stands.
            var given: [Negotiation.Actor: [Bool: SourceSpan]] = [:]
            for answer in proposal.answers {
                let other = given[answer.actor]?[!answer.isAccepted]
                if given[answer.actor]?[answer.isAccepted] == nil {
                    given[answer.actor, default: [:]][answer.isAccepted] = answer.backing.span
                }
                guard let other else { continue }
                add(
                    .talksSourcesDisagree, answer.backing.span,
                    "\(talks.name(answer.actor)) both accepted and rejected “\(proposal.name)”.",
                    advice: "Leave the answer that stands; the one before it can be told in the prose.",
                    see: other)
            }
        }
    }

    /// What happened before it could have.
    mutating func reflectOnDays() {
        if let asOf = talks.asOf {
            for source in talks.sources {
                guard let day = source.day, day > asOf, let span = declaration(of: source.name, .source) else {
                    continue
                }
                add(
                    .talksDays, span,
                    "“\(source.name)” is of \(day); the talks are told as of \(asOf).", advice: Self.asOfAdvice)
            }
        }
        for proposal in talks.proposals {
            if let asOf = talks.asOf, let day = proposal.day, day > asOf {
                add(
                    .talksDays, proposal.backing.span,
                    "“\(proposal.name)” was made on \(day); the talks are told as of \(asOf).", advice: Self.asOfAdvice)
            }
            for answer in proposal.answers {
                guard let day = answer.day else { continue }
                let name = talks.name(answer.actor)
                if let made = proposal.day, day < made {
                    add(
                        .talksDays, answer.backing.span,
                        "\(name) answered on \(day), and “\(proposal.name)” was made on \(made).",
                        advice: "Mend one of the two days.", see: proposal.backing.span)
                } else if let asOf = talks.asOf, day > asOf {
                    add(
                        .talksDays, answer.backing.span,
                        "\(name) answered on \(day); the talks are told as of \(asOf).", advice: Self.asOfAdvice)
                }
            }
        }
    }

    private static let asOfAdvice = "Mend the day, or the `as of` behind the title."

    /// Orders that put a step before itself, directly or round about.
    mutating func reflectOnOrders() {
        for order in talks.orders {
            var after: [Int: [Int]] = [:]
            var waits: [Int: Int] = [:]
            for pair in order.pairs {
                after[pair.first, default: []].append(pair.second)
                waits[pair.second, default: 0] += 1
                waits[pair.first, default: 0] += 0
            }
            var free = waits.filter { $0.value == 0 }.map(\.key)
            while let step = free.popLast() {
                waits[step] = nil
                for next in after[step] ?? [] {
                    waits[next, default: 0] -= 1
                    if waits[next] == 0 { free.append(next) }
                }
            }
            // What is left waits for itself, or for something that does: walk on until a step comes again.
            guard var here = waits.keys.min() else { continue }
            var path: [Int] = []
            var before: [Int: Int] = [:]
            for pair in order.pairs where waits[pair.first] != nil && waits[pair.second] != nil {
                before[pair.second] = pair.first
            }
            while !path.contains(here), let next = before[here] {
                path.append(here)
                here = next
            }
            let circle = path.drop { $0 != here }.reversed().map { talks.steps[$0].name }
            guard let first = circle.last else { continue }
            add(
                .talksNeedsItself, order.backing.span,
                "“\(order.title)” asks for a step before itself: \(([first] + circle).joined(separator: " before ")).",
                advice: "Name each step of an order once.")
        }
    }
}
