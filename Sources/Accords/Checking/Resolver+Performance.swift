import Diagnostics
import Vocabulary

/// What a duty says beyond an act and a deadline.
extension Resolver {
    /// Takes in the clauses of a duty, but its deadline. False where one cannot be used, which is said.
    mutating func performance(
        _ performance: inout Performance, _ clauses: [Draft.Line], above: Above
    ) -> Bool {
        var isWhole = true
        var stageCount: Int?
        var each: Performance.Stage?
        for line in clauses {
            guard case .clause(let clause) = line.statement else { continue }
            switch clause {
            case .deadline: break
            case .except, .onlyWhere:
                complain(
                    .clauseUnfit, line.span,
                    "“\(clause.words)” limits a ban; a duty is limited by what sets it off.",
                    advice: "Put the condition into the line that begins with `when`.")
                isWhole = false
            case .beginning(let stated):
                if let deadline = deadline(stated, above: above, at: line.span) {
                    performance.beginning = deadline
                    record(deadline, at: line.span)
                } else {
                    isWhole = false
                }
            case .notBefore(let stated):
                if let moment = moment(stated), hasStart(moment, stated, above: above) {
                    performance.notBefore = moment
                } else {
                    isWhole = false
                }
            case .notBeforeGate(let stated):
                if let gates = gates(stated) { performance.notBeforeGates += gates } else { isWhole = false }
            case .beforeGate(let stated):
                if let gates = gates(stated) { performance.beforeGates += gates } else { isWhole = false }
            case .inStages(let number):
                guard number.value <= 10_000 else {
                    complain(
                        .stagesMany, line.span, "\(number.text) stages are more than can be followed.",
                        advice: "Up to 10000 are looked at.")
                    return false
                }
                stageCount = Int(number.value)
            case .stage(let number, let quantity, let thing, let deadline):
                guard
                    let stage = stage(
                        Int(min(number.value, 10_000)), quantity, thing, [], deadline, false, above, line.span)
                else {
                    isWhole = false
                    continue
                }
                performance.stages.append(stage)
            case .eachStage(let quantity, let thing, let isBeginning, let deadline):
                each = stage(0, quantity, thing, [], deadline, isBeginning, above, line.span)
                isWhole = isWhole && each != nil
            case .ofWhich(let quantity, let thing, let placings, let deadline):
                guard
                    let part = stage(
                        performance.parts.count + 1, quantity, thing, placings, deadline, false, above, line.span)
                else {
                    isWhole = false
                    continue
                }
                performance.parts.append(part)
            case .counted(let how): isWhole = counting(how, &performance.counting, at: line.span) && isWhole
            case .shownBy(let proofs):
                for proof in proofs {
                    if let proof = self.proof(proof) { performance.proofs.append(proof) } else { isWhole = false }
                }
            case .thereafterKeep(let isOut): performance.thereafter = isOut ? .out : .there
            case .inStep(let articles, let stated):
                let ids = articleIDs(articles)
                guard let period = period(stated), ids.count == articles.numbers.count else {
                    isWhole = false
                    continue
                }
                performance.inStep = Performance.InStep(articles: ids, within: period)
            }
        }
        return stages(&performance, count: stageCount, each: each, clauses) && isWhole
    }

    private mutating func stage(
        _ number: Int, _ quantity: Syntax.Quantity?, _ stated: Syntax.Thing?, _ placings: [Syntax.Placing],
        _ due: Syntax.Deadline?, _ isBeginning: Bool, _ above: Above, _ span: SourceSpan
    ) -> Performance.Stage? {
        var stage = Performance.Stage(
            number: number, quantity: nil, thing: nil, deadline: nil, isBeginning: isBeginning)
        if let quantity {
            guard let found = self.quantity(quantity) else { return nil }
            stage.quantity = found
        }
        if let stated {
            guard let thing = thing(stated) else { return nil }
            stage.thing = thing
        }
        for placing in placings {
            guard let found = self.placing(placing) else { return nil }
            stage.placings.append(found)
        }
        if let due {
            guard let deadline = deadline(due, above: above, at: span) else { return nil }
            stage.deadline = deadline
            record(deadline, at: span)
        }
        return stage
    }

    /// Keeps a deadline with its line.
    mutating func record(_ deadline: Deadline, at span: SourceSpan) {
        deadlines.append(StatedDeadline(article: article, deadline: deadline, party: bearer, span: span))
    }

    /// Every stage from the lines about one and those about each.
    private mutating func stages(
        _ performance: inout Performance, count: Int?, each: Performance.Stage?, _ clauses: [Draft.Line]
    ) -> Bool {
        let own = performance.stages
        guard count != nil || each != nil || !own.isEmpty else { return true }
        let span =
            clauses.first {
                switch $0.statement {
                case .clause(.inStages), .clause(.eachStage), .clause(.stage): true
                default: false
                }
            }?.span ?? clauses[0].span
        guard let count = count ?? own.map(\.number).max() else {
            complain(
                .stagesSum, span, "“each stage” of how many?", advice: "Add `in 4 stages`, with their number.")
            return false
        }
        var stages: [Performance.Stage] = []
        var numbered: [Int: Performance.Stage] = [:]
        for stage in own { numbered[stage.number] = stage }
        if numbered.count < own.count || own.contains(where: { $0.number > count }) {
            complain(
                .stagesSum, span, "A stage stands twice, or is more than the \(count) that there are.",
                advice: "Number them from 1 to \(count), each once.")
            return false
        }
        for number in 1...max(1, count) {
            var stage =
                numbered[number] ?? each
                ?? Performance.Stage(number: number, quantity: nil, thing: nil, deadline: nil, isBeginning: false)
            stage.number = number
            if numbered[number] != nil, let each {
                if stage.deadline == nil {
                    stage.deadline = each.deadline
                    stage.isBeginning = each.isBeginning
                }
                if stage.quantity == nil { stage.quantity = each.quantity }
            }
            stages.append(stage)
        }
        performance.stages = stages
        return checkSum(performance, at: span)
    }

    /// Four stages of at least 200 make 800; 840 are promised.
    private mutating func checkSum(_ performance: Performance, at span: SourceSpan) -> Bool {
        func number(_ quantity: Quantity?) -> Double? {
            switch quantity {
            case .atLeast(let amount), .exactly(let amount): amount.value
            default: nil
            }
        }
        guard let whole = number(performance.quantity) else { return true }
        let parts = performance.stages.map { number($0.quantity) }
        guard parts.allSatisfy({ $0 != nil }) else { return true }
        let sum = parts.reduce(0) { $0 + ($1 ?? 0) }
        guard sum != whole else { return true }
        complain(
            .stagesSum, span,
            "The \(parts.count) stages make \(sum.formattedShort); \(whole.formattedShort) are promised.",
            advice: "Make the stages add up to the whole.")
        return false
    }

    private mutating func proof(_ syntax: Syntax.Clause.Proof) -> Performance.Proof? {
        switch syntax {
        case .declaration: .declaration
        case .verification(let name): actor(name, expected: "a body").map { .verification(of: $0.id) }
        case .receipt(let name): actor(name, expected: "a party or body").map { .receipt(of: $0.id) }
        case .decision(let name): actor(name, expected: "a body").map { .decision(of: $0.id) }
        }
    }

    /// A phase with its lines.
    mutating func phase(_ name: Syntax.Name, title: String?, lines: [Draft.Line], at span: SourceSpan) -> Phase? {
        var opens: Phase.Opening?
        var lasts: Period?
        var ends: ForceRule.End?
        var atTheLatest: Deadline?
        var isWhole = true
        func once(_ isNew: Bool, _ line: Draft.Line) {
            guard !isNew else { return }
            diagnostics.append(
                Diagnostic(
                    .headTwice, at: .span(line.span), "The phase has such a line already.",
                    advice: "Keep one of the two lines."))
            isWhole = false
        }
        for line in lines {
            guard case .phaseLine(let stated) = line.statement else { continue }
            switch stated {
            case .opensOn(let stated):
                once(opens == nil, line)
                if let moment = moment(stated) { opens = .on(moment) } else { isWhole = false }
            case .opensAt(let stated):
                once(opens == nil, line)
                if let moment = moment(stated) { opens = .at(moment) } else { isWhole = false }
            case .opensOnce(let stated):
                once(opens == nil, line)
                if let gates = gates(stated) { opens = .once(gates) } else { isWhole = false }
            case .lasts(let stated):
                once(lasts == nil, line)
                if let period = period(stated) { lasts = period } else { isWhole = false }
            case .endsAt(let stated):
                once(ends == nil, line)
                if let moment = moment(stated) { ends = .at(moment) } else { isWhole = false }
            case .endsOnce(let stated):
                once(ends == nil, line)
                if let gates = gates(stated) { ends = .once(gates) } else { isWhole = false }
            case .atTheLatest(let stated):
                once(atTheLatest == nil, line)
                if let deadline = deadline(stated, above: Above(), at: line.span) {
                    atTheLatest = deadline
                } else {
                    isWhole = false
                }
            }
        }
        guard isWhole else { return nil }
        guard let opens else {
            complain(
                .phaseUnopened, span, "Nothing says when the phase `\(name.text)` opens.",
                advice:
                    "Add a line under it: `opens on 2022-11-15`, `opens at …` or `opens once article … is discharged`.")
            return nil
        }
        return Phase(
            id: PhaseID(name.text), title: title, opens: opens, lasts: lasts, ends: ends, atTheLatest: atTheLatest,
            words: lines.map(\.statement.words).joined(separator: "; "), span: span)
    }

    /// A phase by name.
    mutating func phaseID(_ name: Syntax.Name) -> PhaseID? {
        for form in Self.forms(of: name.text) {
            if case .phase? = definition(form)?.statement { return PhaseID(form) }
        }
        if isBroken(name.text) { return nil }
        complainUnknown(
            name, expected: "a phase",
            candidates: draft.shared.names.filter { if case .phase = definition($0)?.statement { true } else { false } }
        )
        return nil
    }
}

extension Double {
    /// A whole number without a point.
    var formattedShort: String {
        self == rounded() && magnitude < 1e15 ? String(Int64(self)) : String(self)
    }
}
