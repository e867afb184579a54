import Diagnostics
import Documents

extension Cursor {
    /// The words that say what a party does.
    static let verbs: Set<String> = [
        "weighs", "values", "prefers", "cannot", "can", "requires", "bears", "decides", "moves", "wants",
    ]

    /// What a party wants, or can do.
    mutating func judgement() throws(Diagnostic) -> Statement {
        let party = try name("a party")
        guard let verb = current else { throw expected("what \(party.text) wants") }
        index += 1
        switch verb.text {
        case "weighs":
            return .weighs(
                party,
                try list { cursor throws(Diagnostic) in
                    let issue = try cursor.name("an issue")
                    return Statement.Weight(issue: issue, weight: try cursor.amount("the weight of \(issue.text)"))
                })
        case "values":
            let issue = try name("an issue")
            return .values(
                party, issue,
                try list { cursor throws(Diagnostic) in
                    let option = try cursor.name("an option of \(issue.text)")
                    return Statement.Value(
                        option: option, worth: try cursor.stretch("what \(option.text) is worth to \(party.text)"))
                })
        case "prefers": return try preference(party)
        case "cannot":
            try expect("accept")
            if take("less") {
                try expect("than")
                return .cannotAcceptLess(party, try amount("the least total"))
            }
            return .cannotAccept(party, try choices())
        case "can":
            if at("accept") {
                throw expected(
                    "`live with`",
                    advice: "What it would not rule out is written `\(party.text) can live with …`.")
            }
            guard take("live") else { throw expected("`live with` or `live without`") }
            if take("without") { return .canLiveWithout(party, try names("the name of a red line or precondition")) }
            try expect("with")
            return .canLiveWith(party, try choices())
        case "requires":
            let first = try list(by: ["or"]) { cursor throws(Diagnostic) in try cursor.name("a step or a guarantee") }
            try expect("before")
            return .requires(party, first, before: try name("a step"))
        case "bears":
            try expect("at", "most")
            return .bears(party, try amount("how much"))
        case "moves":
            return .moves(
                party,
                try list { cursor throws(Diagnostic) in
                    let from = try cursor.whole("the number of a state")
                    let isBothWays = cursor.take("and")
                    if !isBothWays { try cursor.expect("to") }
                    return Statement.Move(
                        from: from, to: try cursor.whole("the number of a state"), isBothWays: isBothWays)
                })
        case "decides":
            let option = try name("what \(party.text) decides")
            let title = optionalQuoted()
            guard take(.comma) != nil else { return .decides(party, option, title, isIrreversible: false) }
            try expect("cannot", "be", "undone")
            return .decides(party, option, title, isIrreversible: true)
        default:
            var statements = [try literals()]
            while at(.comma), peek(1)?.text == "then" {
                index += 2
                statements.append(try literals())
            }
            return .wants(party, statements)
        }
    }

    /// Choices of several issues: `truce none together with land cession`.
    private mutating func choices() throws(Diagnostic) -> [Choice] {
        try list(by: ["together", "with"]) { cursor throws(Diagnostic) in try cursor.choice() }
    }

    /// `prefers ISSUE a over b level with c`, or, of states, `prefers 3 over 1 level with 2`.
    private mutating func preference(_ party: Name) throws(Diagnostic) -> Statement {
        let isOfStates = at(.number) && (isAtLast || ["over", "level"].contains(peek(1)?.text ?? ""))
        if isOfStates {
            return .prefersStates(
                party,
                try list(by: ["over"]) { cursor throws(Diagnostic) in
                    try cursor.list(by: ["level", "with"]) { inner throws(Diagnostic) in
                        try inner.whole("the number of a state")
                    }
                })
        }
        let issue = try name("an issue")
        let tiers = try list(by: ["over"]) { cursor throws(Diagnostic) in
            try cursor.list(by: ["level", "with"]) { inner throws(Diagnostic) in
                try inner.name("an option of \(issue.text)")
            }
        }
        guard tiers.count > 1 || tiers[0].count > 1 else { throw expected("`over` or `level with` and another option") }
        return .prefers(party, issue, tiers)
    }

    private var isAtLast: Bool { index + 1 >= tokens.count }

    /// `a and not b`
    mutating func literals() throws(Diagnostic) -> [Statement.Literal] {
        try list(by: ["and"]) { cursor throws(Diagnostic) in
            let isTaken = !cursor.take("not")
            return Statement.Literal(option: try cursor.name("what somebody decides"), isTaken: isTaken)
        }
    }

    /// The lines of a conflict that begin with no party.
    mutating func conflict(_ keyword: String) throws(Diagnostic) -> Statement {
        switch keyword {
        case "conflict": return .conflict(try quoted("the title, in quotation marks"))
        case "state":
            let number = try whole("the number of the state")
            return .state(number, try quoted("what the state is, in quotation marks"))
        default: return .impossible(try literals())
        }
    }
}
