import Accords
import Evidence
import Geography
import Vocabulary

/// Judges what may be where, and how many: at each sighting, clearance and count. Between facts nothing is known.
struct StateJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let exceptions: Exceptions
    let performances: Performances

    /// What came of one observation for one party.
    struct Answer {
        var observation: Observation
        /// Whether the term binds then.
        var binds: Truth
        /// How many there were then.
        var total: Headcount
        /// Whether that is more than may be.
        var isMore: Truth
        /// Whether the questions that narrow it are answered yes.
        var isMeant: Truth
        /// Whether an exception frees it.
        var freed: Truth
        var breach: Truth
        var verdict: Verdict
    }

    func cases(article place: Int, pipeline index: Int, _ state: Pipeline.Presence) -> [Judged] {
        let article = reading.articles[place]
        let finder = ObservationFinder(
            run, state, threshold: run.threshold(article), bearers: article.pipelines[index].parties)
        return article.pipelines[index].parties.flatMap { party -> [Judged] in
            let observations = finder.observations(of: party)
            return observations.all.map { observation in
                let answer = answer(observation, among: observations, party, place, state)
                return judged(answer, party, place, index, state)
            }
        }
    }

    private func judged(
        _ answer: Answer, _ party: Int, _ place: Int, _ index: Int, _ state: Pipeline.Presence
    ) -> Judged {
        let observation = answer.observation
        var account = Account(rows: observation.rows.map { Int32($0) }, time: observation.time)
        if answer.breach != .false { account.margin = margin(answer, state) }
        return Judged(
            instance: Instance(
                article: Int32(place), pipeline: Int16(index), party: Int16(party), incident: -1,
                row: Int32(observation.first), verdict: answer.verdict),
            account: account, breach: answer.breach, time: observation.time)
    }

    // MARK: - One observation

    /// - Parameter all: everything that concerns the party, to add up what was seen at one time.
    func answer(
        _ observation: Observation, among all: Observations, _ party: Int, _ place: Int, _ state: Pipeline.Presence
    ) -> Answer {
        let article = reading.articles[place]
        let threshold = run.threshold(article)
        let total = Headcount(
            run, observation, among: all, state.counting, countsClear: state.ceiling == .stated(0))
        var answer = Answer(
            observation: observation, binds: binds(observation, party, place, state), total: total, isMore: .unknown,
            isMeant: .true, freed: .false, breach: .false, verdict: .notInForce)
        // Where counts contradict each other, none of them bounds the number.
        let most = total.contradictions.isEmpty ? observation.most : .infinity
        if !total.contradictions.isEmpty, let ceiling = state.ceiling.value {
            // Counts of one time that cannot all be right: each is judged by what they leave open.
            answer.isMore = Truth(certain: total.low > ceiling, possible: total.high > ceiling)
        } else if observation.isClear {
            answer.isMore = .false
        } else if let ceiling = state.ceiling.value {
            answer.isMore =
                ceiling == 0
                ? Truth(certain: observation.quantity.low > 0, possible: observation.quantity.high > 0)
                : Truth(certain: total.low > ceiling, possible: min(total.high, most) > ceiling)
        } else if min(total.high, most) == 0 {
            // None is never more than may be, also where nobody has set how many.
            answer.isMore = .false
        }
        guard answer.binds != .false else { return answer }
        var breach = observation.truth && answer.binds && answer.isMore
        if breach != .false {
            let accused = Accused(incident: -1, rows: observation.rows, time: observation.time, party: party)
            answer.isMeant =
                state.onlyWhere.map { exceptions.answer($0, accused, threshold, ifNobodyAsked: .unknown) }.min()
                ?? .true
            answer.freed = exceptions.frees(state.exceptions, accused, threshold)
            breach = breach && answer.isMeant && !answer.freed
        }
        answer.breach = breach
        answer.verdict = breach == .true ? .violated : breach == .false ? .kept : .unknown
        return answer
    }

    /// Whether the term binds a party at the time of an observation: in force, and, where it is what a duty leaves behind, once
    /// that is discharged or due.
    private func binds(_ observation: Observation, _ party: Int, _ place: Int, _ state: Pipeline.Presence) -> Truth {
        let force = timelines[place][party].line.holds(at: observation.time)
        guard let duty = state.after else { return force }
        guard let from = performances.thereafter(article: place, pipeline: duty, party: party) else { return .false }
        return force && observation.time.isFrom(from)
    }

    // MARK: - By how much

    /// Over by so many, or so much nearer than things may be.
    private func margin(_ answer: Answer, _ state: Pipeline.Presence) -> Margin? {
        if let ceiling = state.ceiling.value, ceiling > 0 {
            guard answer.isMore == .true else { return nil }
            return Margin(.over, by: answer.total.low - ceiling, .things)
        }
        guard answer.observation.truth == .true, state.placings.count == 1 else { return nil }
        return run.distanceMargin(answer.observation.first, state.placings[0].area, isOutside: state.isOutside)
    }
}

extension Run {
    /// How many kilometres nearer to a place or line a thing is than an area allows, or farther: of *at least 25 km from the
    /// line*, *within 1 km of the town*. Nil where the area is no such distance, or it cannot be told.
    ///
    /// - Parameter isOutside: whether things have to be in the area, and are not.
    func distanceMargin(_ row: Int, _ area: Int, isOutside: Bool) -> Margin? {
        let (far, of, side): (Double, Area, Margin.Side)
        switch (plan.areas[area].area.unnamed, isOutside) {
        case (.atLeast(let distance, let area), true), (.within(let distance, let area), false):
            (far, of, side) = (distance.value, area, .short)
        case (.within(let distance, let area), true): (far, of, side) = (distance.value, area, .over)
        default: return nil
        }
        let amount: Double
        if let stated = Whereabouts(self, row, inside: [.in, .into, .to], outside: [.outside], isEffect: true)?
            .stated(from: of)
        {
            amount = side == .short ? far - stated.high : stated.low - far
        } else if facts.longitude[row].isFinite,
            let boundary = areas[area].distanceToBoundary(
                Position(longitude: facts.longitude[row], latitude: facts.latitude[row]), during: facts.occurred[row])
        {
            amount = abs(boundary.value)
        } else {
            return nil
        }
        return amount > 0 ? Margin(side, by: amount, .kilometres) : nil
    }
}
