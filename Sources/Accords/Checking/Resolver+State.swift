import Diagnostics
import Vocabulary

/// What may be where and how many, and how many over time.
extension Resolver {
    mutating func having(_ syntax: Syntax.Having, clauses: [Draft.Line], at span: SourceSpan) -> State? {
        guard let thing = thing(syntax.thing) else { return nil }
        var ceiling = Amount.stated(0)
        if let stated = syntax.moreThan {
            guard let amount = amount(stated) else { return nil }
            ceiling = amount
        }
        var placings: [Placing] = []
        for stated in syntax.placings {
            guard stated.relation == .in else {
                complain(
                    .clauseUnfit, span, "Things are in a place; “\(stated.relation.rawValue) …” is of acts.",
                    advice: "Write `in …` or `within … of …`.")
                return nil
            }
            guard let placing = placing(stated) else { return nil }
            placings.append(placing)
        }
        return state(
            State(
                thing: thing, ceiling: ceiling, placings: placings, isOutside: false, counting: Counting(),
                onlyWhere: [], exceptions: []), clauses)
    }

    mutating func keeping(_ syntax: Syntax.Keeping, clauses: [Draft.Line], at span: SourceSpan) -> State? {
        guard let thing = thing(syntax.thing), let area = namedArea(syntax.area) else { return nil }
        return state(
            State(
                thing: thing, ceiling: .stated(0), placings: [Placing(relation: .in, area: area)],
                isOutside: !syntax.isOut, counting: Counting(), onlyWhere: [], exceptions: []), clauses)
    }

    private mutating func state(_ state: State, _ clauses: [Draft.Line]) -> State? {
        var state = state
        var isWhole = true
        for line in clauses {
            guard case .clause(let clause) = line.statement else { continue }
            switch clause {
            case .onlyWhere(let name):
                if let id = question(name) { state.onlyWhere.append(id) } else { isWhole = false }
            case .except(let reasons):
                if let found = exceptions(reasons, at: line.span) { state.exceptions += found } else { isWhole = false }
            case .counted(let stated): isWhole = counting(stated, &state.counting, at: line.span) && isWhole
            case .deadline(let deadline):
                complain(
                    .clauseUnfit, line.span, "“\(deadline.words)” is a deadline, and what may be where has none.",
                    advice:
                        "Say when it is in force: `in force from …` under the article, or `article … during phase …`.")
                isWhole = false
            default:
                complainUnfit(clause, line.span, "what may be where")
                isWhole = false
            }
        }
        return isWhole ? state : nil
    }

    /// How numbers are counted. False where the line cannot be used, which is said.
    mutating func counting(_ syntax: Syntax.Clause.Counting, _ counting: inout Counting, at span: SourceSpan) -> Bool {
        let before = counting
        switch syntax {
        case .by(let name):
            guard let body = actor(name, expected: "a party, body or group") else { return false }
            counting.by = body.id
            if before.by == nil { return true }
        case .atOneTime: counting.adding = .atOneTime
        case .together(let stated):
            guard let seconds = window(stated, at: span) else { return false }
            counting.adding = .together(within: seconds)
        case .oneByOne: counting.adding = .oneByOne
        case .wholeTerm: counting.adding = .wholeTerm
        }
        if case .by = syntax {
        } else if before.adding == .notStated {
            return true
        }
        complain(
            .clauseUnfit, span, "The sentence says already how it is counted.", advice: "Keep one of the two lines.")
        return false
    }

    /// A limit on acts over time.
    mutating func flow(
        _ syntax: Syntax.Ban, clauses: [Draft.Line], above: Above, at span: SourceSpan, in term: Syntax.Term
    ) -> Flow? {
        guard let stated = syntax.limit, let ban = ban(syntax, clauses: clauses, in: term) else { return nil }
        var counting = Counting()
        for line in clauses {
            guard case .clause(.counted(let how)) = line.statement else { continue }
            guard self.counting(how, &counting, at: line.span) else { return nil }
        }
        if let excess = stated.excess {
            guard let acts = done(excess.acted), let since = moment(excess.since),
                hasStart(since, excess.since, above: above)
            else { return nil }
            return Flow(ban: ban, limit: .excess(over: acts, since: since), counting: counting)
        }
        guard let each = stated.each, let cadence = cadence(each, at: span), let more = stated.moreThan,
            let amount = amount(more)
        else { return nil }
        return Flow(ban: ban, limit: .moreThan(amount, each: cadence), counting: counting)
    }

    /// The stretches of time over which something is counted.
    mutating func cadence(_ syntax: Syntax.Each, at span: SourceSpan) -> Cadence? {
        switch syntax {
        case .day: return .day
        case .calendarMonth: return .calendarMonth
        case .term: return .term
        case .week(let day): return day.map { .week(from: $0) } ?? .weekFromStart
        case .period(let stated):
            guard let period = period(stated) else { return nil }
            switch period {
            case .elapsed(let seconds) where seconds < 60:
                complain(
                    .windowUnfit, span, "“\(syntax.words)” is too short to count over.",
                    advice: "Write an hour or more.")
                return nil
            case .notStated:
                complain(
                    .windowUnfit, span, "Nobody has set “\(stated.words)”: it has no end to count to.",
                    advice: "Give the period a number.")
                return nil
            default: return .period(period)
            }
        }
    }
}
