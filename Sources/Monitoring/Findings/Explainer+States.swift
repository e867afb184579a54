import Accords
import Evidence
import Geography
import Vocabulary

/// What was seen or counted, where, and how many may be there.
extension Explainer {
    func stateSteps(_ instance: Instance, _ account: Account, _ state: Pipeline.Presence) -> [ReasoningStep] {
        let (article, party) = (reading.articles[Int(instance.article)], Int(instance.party))
        let threshold = run.threshold(article)
        let (finder, all) = observations(instance, state)
        guard let observation = all.observation(Int(instance.row)) else { return [] }
        let judge = StateJudge(
            run: run, reading: reading, timelines: outcome.timelines, exceptions: self.judge.exceptions,
            performances: self.judge.performances)
        let answer = judge.answer(observation, among: all, party, Int(instance.article), state)
        let accused = Accused(incident: -1, rows: observation.rows, time: observation.time, party: party)
        if observation.isClear { return [clearStep(observation, state), bindingStep(answer, instance)] }
        var steps = [occurrenceStep(accused, threshold)]
        steps.append(
            contentStep(
                "Was it \(state.thing.name)?", accused, threshold, "what it was: \(measures(state.thing))",
                finder.isThing
            ) { self.thingWords($0) })
        steps.append(
            contentStep(
                "Was it \(parties[party])'s?", accused, threshold, "whose it was", { finder.isOf(party, $0) }
            ) { self.ownerWords($0) })
        for placing in state.placings {
            let id = run.plan.areas[placing.area].id
            steps.append(
                contentStep(
                    "Was it \(state.isOutside ? "outside" : "in") \(id)?", accused, threshold,
                    "the place, more precisely than the distance to the boundary", finder.isThere
                ) { self.placeWords($0, self.run.areas[placing.area]) })
        }
        steps.append(bindingStep(answer, instance))
        steps.append(numberStep(answer, account, state))
        for question in state.onlyWhere { steps.append(questionStep(question, accused, threshold, freeing: false)) }
        for exception in state.exceptions { steps += exceptionSteps(exception, accused, threshold) }
        return steps
    }

    private func clearStep(_ observation: Observation, _ state: Pipeline.Presence) -> ReasoningStep {
        let rows = Array(observation.rows)
        return step(
            "Did somebody look?", .true, "no \(state.thing.name) found (\(idWords(rows)))",
            witnesses(rows, .occurrence))
    }

    private func bindingStep(_ answer: StateJudge.Answer, _ instance: Instance) -> ReasoningStep {
        let article = reading.articles[Int(instance.article)]
        let timeline = outcome.timelines[Int(instance.article)][Int(instance.party)]
        let time = answer.observation.time
        var words = "\(when(time)); \(forceWords(timeline, around: time))"
        if case .state(let state) = article.pipelines[Int(instance.pipeline)].kind, let duty = state.after {
            let from = judge.performances.thereafter(
                article: Int(instance.article), pipeline: duty, party: Int(instance.party))
            words +=
                from.map { "; it binds from \($0.earliest.on(zone))" } ?? "; what it follows is neither done nor due"
        }
        return step(
            "Was article \(article.id) in force for it?", answer.binds, words,
            settle: answer.binds == .unknown ? "the time, more precisely" : nil)
    }

    private func numberStep(
        _ answer: StateJudge.Answer, _ account: Account, _ state: Pipeline.Presence
    ) -> ReasoningStep {
        let total = answer.total
        guard let ceiling = state.ceiling.value, ceiling > 0 else {
            let near =
                account.margin.map { margin in
                    ", \(Self.kilometres(margin.amount)) \(margin.side == .short ? "nearer" : "farther") than it may be"
                } ?? ""
            return step(
                state.ceiling == .notStated ? "Were there more than may be?" : "Were there any?", answer.isMore,
                state.ceiling == .notStated
                    ? "nobody has set how many may be there" : "\(Self.range(answer.observation.quantity))\(near)",
                settle: answer.isMore == .unknown ? "how many may be there, and how many there were" : nil)
        }
        var words = "\(Self.range((total.low, total.high))), and \(Self.number(ceiling)) may be"
        if !total.contradictions.isEmpty {
            words += "; counts of one time contradict each other (\(idWords(total.contradictions)))"
        } else if total.parts.count > 1 {
            words += "; parts add up (\(idWords(total.parts)))"
        }
        let over = account.margin.map { ", over by \(Self.number($0.amount))" } ?? ""
        return step(
            "Were there more than \(Self.number(ceiling))?", answer.isMore, words + over,
            witnesses(total.parts, .occurrence),
            settle: answer.isMore == .unknown
                ? total.contradictions.isEmpty
                    ? "a count of the whole area at that time" : "which count is right" : nil)
    }

    /// What a report says of a thing: its class and its measures.
    private func thingWords(_ row: Int) -> String {
        let name = run.facts.text(run.facts.objectClass[row]) ?? "a thing not stated"
        let measures = FactTable.Attribute.allCases.compactMap { attribute in
            run.facts.attribute(attribute, row).map { value in
                let unit = Thing.Bound.Attribute(rawValue: attribute.rawValue)?.unit ?? ""
                return "\(attribute.rawValue) \(Self.number(value))\(unit.isEmpty ? "" : " \(unit)")"
            }
        }
        return ([name] + measures).joined(separator: ", ")
    }

    /// The measures that a term asks for.
    private func measures(_ thing: Thing) -> String {
        let asked = Set(thing.kinds.flatMap(\.bounds).map(\.attribute.rawValue)).sorted()
        return asked.isEmpty ? "its class" : asked.joined(separator: ", ")
    }

    private func ownerWords(_ row: Int) -> String {
        guard let owner = run.facts.owner(row) else { return "nobody is named" }
        let isDenied = !run.standing.deniedRows(row).isEmpty
        if let place = run.standing.cast.answering[owner] {
            return "through \(owner), for whom \(parties[place]) answers"
        }
        return owner + (isDenied ? ", which is denied" : "")
    }
}
