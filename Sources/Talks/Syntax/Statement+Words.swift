import Vocabulary

/// Items joined by commas.
private func list<Items: Sequence>(_ items: Items, _ words: (Items.Element) -> String) -> String {
    items.map(words).joined(separator: ", ")
}

private func named(_ text: Quoted?) -> String { text.map { " \"\($0)\"" } ?? "" }

extension Choice {
    var words: String { "\(issue.text) \(option.text)" }
}

extension Stretch {
    var words: String { low == high ? "\(low)" : "\(low) to \(high)" }
}

extension Share {
    var words: String { amount.map { "\(party.text) \($0)" } ?? party.text }
}

extension Backing {
    var words: String {
        "from " + list(sources, \.text) + (quotation.map { " saying \"\($0)\"" } ?? "")
            + (confidence.map { ", confidence \($0.rawValue)" } ?? "")
    }
}

extension Statement.Literal {
    var words: String { isTaken ? option.text : "not \(option.text)" }
}

extension Statement.Wait {
    var words: String {
        switch self {
        case .atOnce: " at once"
        case .within(let count, let unit): " within \(count) \(unit.rawValue)\(count == 1 ? "" : "s")"
        case .unstated: ""
        }
    }
}

extension Node {
    /// The line in its canonical form: what is read from it is what was read.
    var words: String? {
        guard let statement else { return nil }
        return statement.words + (backing.map { " \($0.words)" } ?? "") + (label.map { " as \($0.text)" } ?? "")
    }
}

extension Statement {
    var words: String {
        switch self {
        case .title(let text, let day): "talks \"\(text)\"" + (day.map { " as of \($0)" } ?? "")
        case .confidential(let party): "confidential to \(party.text)"
        case .role(let role, let name, let text): "\(role.rawValue) \(name.text)\(named(text))"
        case .delegation(let text, let party): "delegation \"\(text)\" of \(party.text)"
        case .scale(let stretch): "scale \(stretch.low) to \(stretch.high)"
        case .source(let name, let text, let isConfidential, let day, let address):
            "source \(name.text)" + (isConfidential ? " confidential" : "") + named(text)
                + (day.map { " \($0)" } ?? "") + (address.map { " at \"\($0)\"" } ?? "")
        case .from(let backing): backing.words
        case .issue(let name, let text): "issue \(name.text)\(named(text))"
        case .option(let name, let text): "option \(name.text)\(named(text))"
        case .term(let text): "term \"\(text)\""
        case .weighs(let party, let weights):
            "\(party.text) weighs " + list(weights) { "\($0.issue.text) \($0.weight)" }
        case .values(let party, let issue, let values):
            "\(party.text) values \(issue.text) " + list(values) { "\($0.option.text) \($0.worth.words)" }
        case .prefers(let party, let issue, let tiers):
            "\(party.text) prefers \(issue.text) "
                + tiers.map { $0.map(\.text).joined(separator: " level with ") }.joined(separator: " over ")
        case .cannotAccept(let party, let choices):
            "\(party.text) cannot accept " + choices.map(\.words).joined(separator: " together with ")
        case .cannotAcceptLess(let party, let amount): "\(party.text) cannot accept less than \(amount)"
        case .canLiveWith(let party, let choices):
            "\(party.text) can live with " + choices.map(\.words).joined(separator: " together with ")
        case .canLiveWithout(let party, let names):
            "\(party.text) can live without " + list(names, \.text)
        case .noJudgement(let party, let issue, let option):
            "no judgement of \(party.text) on \(issue.text)" + (option.map { " \($0.text)" } ?? "")
        case .requires(let party, let first, let step):
            "\(party.text) requires " + first.map(\.text).joined(separator: " or ") + " before \(step.text)"
        case .bears(let party, let amount): "\(party.text) bears at most \(amount)"
        case .step(let name, let text, let actors):
            "step \(name.text)\(named(text)) by " + list(actors, \.text)
        case .carriesOut(let choice): "carries out \(choice.words)"
        case .needs(let steps): "needs " + list(steps, \.text)
        case .costs(let shares): "costs " + list(shares, \.words)
        case .gives(let shares): "gives " + list(shares, \.words)
        case .undone(let isPossible, let losses):
            isPossible
                ? "can be undone" + (losses.isEmpty ? "" : " losing " + list(losses, \.words)) : "cannot be undone"
        case .verified(let by, let wait): "verified by " + list(by, \.text) + wait.words
        case .guarantee(let name, let text, let actors):
            "guarantee \(name.text)\(named(text)) by " + list(actors, \.text)
        case .covers(let shares):
            "covers "
                + list(shares) { share in
                    share.party.text + (share.amount.map { " up to \($0)" } ?? "")
                }
        case .order(let text, let chain):
            "order \"\(text)\" " + chain.map { list($0, \.text) }.joined(separator: " before ")
        case .proposal(let name, let text, let actors, let day):
            "proposal \(name.text)\(named(text))" + (actors.isEmpty ? "" : " by " + list(actors, \.text))
                + (day.map { " on \($0)" } ?? "")
        case .contains(let choice): choice.words
        case .answered(let answer, let by, let day):
            "\(answer.rawValue) by " + list(by, \.text) + (day.map { " on \($0)" } ?? "")
        case .conflict(let text): "conflict \"\(text)\""
        case .state(let number, let text): "state \(number) \"\(text)\""
        case .moves(let party, let moves):
            "\(party.text) moves " + list(moves) { "\($0.from) \($0.isBothWays ? "and" : "to") \($0.to)" }
        case .prefersStates(let party, let tiers):
            "\(party.text) prefers "
                + tiers.map { $0.map(String.init).joined(separator: " level with ") }.joined(separator: " over ")
        case .decides(let party, let name, let text, let isIrreversible):
            "\(party.text) decides \(name.text)\(named(text))" + (isIrreversible ? ", cannot be undone" : "")
        case .impossible(let literals): "impossible " + literals.map(\.words).joined(separator: " and ")
        case .wants(let party, let statements):
            "\(party.text) wants "
                + statements.map { $0.map(\.words).joined(separator: " and ") }.joined(separator: ", then ")
        case .workedCase(let text): "case \"\(text)\""
        case .package(let choices): "package " + list(choices, \.words)
        case .packageOf(let name): "package of \(name.text)"
        case .relaxing(let names): "relaxing " + list(names, \.text)
        case .expect(let expectation): "expect " + expectation.words
        }
    }
}

extension Statement.Expectation {
    var words: String {
        switch self {
        case .worth(let party, let worth): "\(party.text) \(worth.words)"
        case .couldAccept(let party): "\(party.text) could accept"
        case .cannotAccept(let party): "\(party.text) cannot accept"
        case .efficient(let efficiency): "\(efficiency.rawValue) efficient"
        case .deadlock: "deadlock"
        case .way: "a way"
        }
    }
}
