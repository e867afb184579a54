import Vocabulary

/// Obligations: one of four places. *Not in force*; *waiting*, shown as pending; *running*; *closed*.
extension TwinJudge {
    /// The duties of an article, once for each who bears it.
    func duties(_ article: TwinAccord.Article) -> [(duty: TwinAccord.Duty, party: String)] {
        article.terms.flatMap { term -> [(duty: TwinAccord.Duty, party: String)] in
            guard case .duty(let duty) = term.demand else { return [] }
            return (term.bearer.map { [$0] } ?? accord.parties).map { (duty, $0) }
        }
    }

    /// "All its duties, by all who bear them."
    func discharge(of id: String) -> TwinBound {
        guard let article = article(id) else { return .never }
        let all = duties(article).map {
            done($0.duty, Place(article: article, party: $0.party, duty: $0.duty), stage: nil)
        }
        return all.isEmpty ? .never : TwinBound.all(all)
    }

    func judge(
        _ duty: TwinAccord.Duty, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        if case .given(let name, let by)? = duty.when {
            // Each notice sets the duty off; without one nothing is owed, and nothing waits.
            let givers = by.isEmpty ? accord.notices.first { $0.name == name }?.by ?? accord.parties : by
            for notice in facts where notice.kind == .will && notice.act == "notice" && notice.subject == name {
                let truth = givers.map { willed(notice, by: $0) }.max() ?? .false
                guard truth != .false else { continue }
                var place = Place(article: article, party: key.party, duty: duty)
                place.trigger = bound(notice, if: truth)
                var own = key
                own.about = notice.id
                judge(duty, place, own, &verdicts)
            }
        } else {
            var place = Place(article: article, party: key.party, duty: duty)
            place.trigger = duty.when.map { bound($0) }
            judge(duty, place, key, &verdicts)
        }
    }

    private func judge(_ duty: TwinAccord.Duty, _ place: Place, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]) {
        var place = place
        let article = place.article
        func put(_ part: String, _ due: TwinBound, _ done: TwinBound, stage: Int? = nil, isBeginning: Bool = false) {
            var key = key
            key.part = part
            let answers = TwinRun.allCases.map {
                answer(duty, place, due: due, done: done, isBeginning: isBeginning, run: $0)
            }
            verdicts[key] = Verdict.of(upper: answers[0], lower: answers[1])
        }
        var whole = due(duty.due, place)
        if let gate = duty.before { whole = TwinBound.any([whole, bound(gate)]) }
        if let beginning = duty.beginning {
            put("its beginning", due(beginning, place), begun(duty, place, stage: nil), isBeginning: true)
        }
        if let stages = duty.stages {
            for stage in 1...stages.count {
                place.stage = stage
                if let beginning = stages.beginning {
                    put(
                        "stage \(stage), its beginning", due(beginning, place), begun(duty, place, stage: stage),
                        isBeginning: true)
                }
                var stageDue = stages.due.map { due($0, place) } ?? whole
                if let partner = partnerDone(duty, article, stage: stage) {
                    stageDue = TwinBound.any([stageDue, partner])
                }
                put("stage \(stage)", stageDue, done(duty, place, stage: stage))
            }
            place.stage = nil
        }
        if let part = duty.ofWhich {
            var smaller = duty
            (smaller.amount, smaller.thing, smaller.ofWhich) = (.atLeast(part.count), part.thing, nil)
            put("part 1", whole, done(smaller, place, stage: nil))
        }
        if let partner = partnerDone(duty, article, stage: nil) { whole = TwinBound.any([whole, partner]) }
        put("", whole, done(duty, place, stage: nil))
    }

    /// When a duty is due because its partner has moved: the clause binds both.
    private func partnerDone(_ duty: TwinAccord.Duty, _ article: TwinAccord.Article, stage: Int?) -> TwinBound? {
        var partners: [(id: String, within: TwinAccord.Length)] = []
        if let own = duty.inStep { partners.append((own.article, own.within)) }
        for other in accord.articles {
            for (duty, _) in duties(other) {
                if let inStep = duty.inStep, inStep.article == article.id { partners.append((other.id, inStep.within)) }
            }
        }
        guard !partners.isEmpty else { return nil }
        return TwinBound.any(
            partners.map { partner in
                guard let other = self.article(partner.id) else { return .never }
                let moved = TwinBound.all(
                    duties(other).map {
                        done(
                            $0.duty, Place(article: other, party: $0.party, duty: $0.duty),
                            stage: $0.duty.stages == nil ? nil : stage)
                    })
                return moved.map { end(partner.within, after: $0) }
            })
    }

    // MARK: - One instance in one run

    private func answer(
        _ duty: TwinAccord.Duty, _ place: Place, due: TwinBound, done: TwinBound, isBeginning: Bool, run: TwinRun
    ) -> TwinAnswer {
        // For a breach it must bind, and its clock have started: early in the upper run, late in the lower.
        let start = forceStart(place.article)
        guard let began = run == .upper ? start.early : start.late, began <= now else { return .notInForce }
        // What was due before the article began to bind is owed by nobody.
        if place.trigger == nil, let last = due.late, began >= last { return .notInForce }
        // A phase that was over before the article began to bind leaves nothing of it.
        if let phase = place.article.phase, let closed = closing(phase).late, closed <= began { return .notInForce }
        if let trigger = place.trigger {
            guard let set = run == .upper ? trigger.early : trigger.late, set <= now else { return .pending }
            // What is set off before the article binds is not set off by it.
            let binds = Truth(
                certain: start.late.map { $0 <= trigger.early ?? .max } ?? false,
                possible: start.early.map { $0 <= trigger.latest ?? .max } ?? false)
            guard run.holds(binds) else { return .notInForce }
        }
        var deadline = run == .upper ? due.early : due.late
        // What may not be done yet is not late.
        var isOpenInTime = true
        if duty.notBefore != nil || duty.notBeforeDay != nil {
            let opened = TwinBound.all(
                (duty.notBefore.map { [bound($0)] } ?? [])
                    + (duty.notBeforeDay.map { [TwinBound(self.start(ofDay: $0))] } ?? []))
            if opened.early.map({ $0 >= due.late ?? .max }) ?? true { deadline = nil }
            isOpenInTime = opened.late.map { $0 < due.early ?? .max } ?? false
        }
        if run == .lower, !isOpenInTime, deadline != nil {
            if let deed = done.early, deed <= now { return .clear }
            return now >= due.early ?? .max ? .clear : .pending
        }
        // Against it: the doing. What is established in the upper run, what is possible in the lower.
        let deed = run == .upper ? done.late : done.early
        if let deed, deed <= now, deadline == nil || deed < deadline ?? 0 {
            // What may have been done in time is seen undone; what was is established.
            if run == .lower, let deadline, done.late.map({ $0 >= deadline }) ?? true, !isBeginning, place.stage == nil,
                isSeenUndone(duty, place, from: deadline)
            {
                return .breach
            }
            return .clear
        }
        guard let deadline, now >= deadline else { return .pending }
        if run == .upper { return .breach }
        // Found empty later, it was emptied some time before: perhaps in time.
        if !isBeginning, place.stage == nil, clearances(duty, place).contains(where: { $0.early != nil }) {
            return isSeenUndone(duty, place, from: deadline) ? .breach : .clear
        }
        if !isBeginning, place.stage == nil, isSeenUndone(duty, place, from: deadline) { return .breach }
        // Done in time for sure, and shown late or not yet by whoever has to: nobody has said that it was undone.
        if !isBeginning, duty.proof != nil, duty.countedBy == nil, duty.stages == nil,
            !facts.contains(where: { $0.kind == .verification && $0.article == place.article.id && $0.low != nil })
        {
            var bare = duty
            bare.proof = nil
            if let told = self.done(bare, place, stage: nil).late, told < due.early ?? .min { return .clear }
        }
        // Undone is established only if the doing would have been known, or came late.
        // An act that came late may be one that another notice asked for.
        var isLate = done.late != nil
        if case .given? = duty.when, duty.proof == nil, duty.countedBy == nil { isLate = false }
        return isLate || isKnowable(duty, place, until: deadline, isBeginning: isBeginning) ? .breach : .clear
    }

    /// Whether the doing would have been known.
    private func isKnowable(
        _ duty: TwinAccord.Duty, _ place: Place, until deadline: Int64, isBeginning: Bool
    ) -> Bool {
        if accord.register.contains(duty.act) || duty.thing.map({ accord.register.contains($0.name) }) ?? false {
            return true
        }
        if !isBeginning {
            if duty.countedBy != nil { return true }
            if let proof = duty.proof, proof != .declaration { return true }
        }
        guard duty.place?.area != nil else { return false }
        let start = TwinBound.all([forceStart(place.article)] + (place.trigger.map { [$0] } ?? []))
        if isAllWatched || start.late ?? .min < deadline && isWatched(from: start.late ?? .min, until: deadline - 1) {
            return true
        }
        return false
    }

    /// A sighting after the deadline, of what should have left by then.
    private func isSeenUndone(_ duty: TwinAccord.Duty, _ place: Place, from deadline: Int64) -> Bool {
        guard let area = duty.place?.area, duty.place?.relation == "from" else { return false }
        return facts.contains { fact in
            fact.kind == .sighting && fact.from >= deadline && happened(fact) == .true
                && isBy(place.party, fact) == .true
                && isOf(duty.thing?.name, fact) == .true && isIn(area, fact.place) == .true
        }
    }

    func isWatched(from start: Int64, until end: Int64) -> Bool {
        isAllWatched || facts.contains { $0.kind == .coverage && $0.from <= start && $0.to >= end }
    }

    // MARK: - Deeds

    /// From when a deed counts.
    private func counting(_ duty: TwinAccord.Duty, _ place: Place) -> TwinBound {
        // What was done before signature is not done for the accord.
        var starts = [TwinBound(accord.signed)]
        if let trigger = place.trigger ?? duty.when.map({ bound($0) }) {
            // That it was set off is asked elsewhere: here it was, at the latest by then.
            starts.append(TwinBound(early: trigger.early, late: trigger.latest))
        }
        if let gate = duty.notBefore { starts.append(bound(gate)) }
        if let day = duty.notBeforeDay { starts.append(TwinBound(start(ofDay: day))) }
        if case .on(let day) = duty.due { starts.append(TwinBound(start(ofDay: day))) }
        return TwinBound.all(starts)
    }

    /// Whether a fact came late enough to count.
    private func counts(_ fact: TwinFact, since start: TwinBound) -> Truth {
        Truth(
            certain: start.late.map { fact.from >= $0 } ?? false, possible: start.early.map { fact.to >= $0 } ?? false)
    }

    /// The acts that do it, and how far each does.
    private func deeds(_ duty: TwinAccord.Duty, _ place: Place) -> [(fact: TwinFact, truth: Truth)] {
        let start = counting(duty, place)
        return facts.compactMap { fact in
            guard fact.kind == .event, Self.classOf[fact.act] == Self.classOf[duty.act] else { return nil }
            var truth =
                happened(fact) && isBy(place.party, fact) && isOf(duty.thing?.name, fact) && counts(fact, since: start)
            if let where_ = duty.place { truth = truth && isPlaced(where_.relation, where_.area, fact) }
            if let to = duty.to { truth = truth && (fact.addressee.map { Truth($0 == to) } ?? .true) }
            return truth == .false ? nil : (fact, truth)
        }
    }

    /// The acts of these tests, with the words of sentences for them.
    static let classOf = [
        "restore": "restoration", "restoration": "restoration", "release": "release", "hand_over": "hand_over",
        "withdraw": "withdrawal", "withdrawal": "withdrawal", "deploy": "deployment", "deployment": "deployment",
    ]

    private func isPlaced(_ relation: String, _ area: String, _ fact: TwinFact) -> Truth {
        guard relation == "from" else { return isIn(area, fact.place) }
        // Where it took effect does not tell where it set out from.
        guard case .from(let told) = fact.place else { return .unknown }
        return isIn(area, .area(told))
    }

    /// How many are owed; nil: as many as there are.
    private func owed(_ duty: TwinAccord.Duty, _ stage: Int?) -> Int? {
        if stage != nil { return duty.stages?.each ?? 1 }
        switch duty.amount {
        case nil: return 1
        case .exactly(let number), .atLeast(let number), .number(let number): return number
        case .all: return nil
        }
    }

    /// When it was done.
    func done(_ duty: TwinAccord.Duty, _ place: Place, stage: Int?) -> TwinBound {
        var shown: [TwinBound] = []
        if let proof = duty.proof { shown.append(proved(duty, place, proof, stage)) }
        if let body = duty.countedBy {
            // Who counts and verifies has counted.
            shown.append(
                TwinBound.any(
                    [counted(duty, place, body, stage)] + [proved(duty, place, .verification, stage, by: body)]))
        }
        if !shown.isEmpty { return TwinBound.all(shown) }
        let deeds = deeds(duty, place)
        let times = Set(deeds.flatMap { [$0.fact.from, $0.fact.to] }).sorted()
        guard let owed = owed(duty, stage) else {
            // All of them: an act may have been of the last of them; that none is left is shown by looking.
            let cleared = clearances(duty, place)
            let acts = TwinBound(
                early: deeds.map(\.fact.from).min(), late: nil, latest: deeds.map(\.fact.to).max())
            return TwinBound.any(cleared + [acts])
        }
        func sum(_ time: Int64, possible: Bool) -> Int {
            deeds.filter { possible ? $0.fact.from <= time : $0.truth == .true && $0.fact.to <= time }
                .map { possible ? $0.fact.high ?? $0.fact.low ?? 1 : $0.fact.low ?? 1 }.reduce(0, +)
        }
        let early = times.first { sum($0, possible: true) >= owed }
        let late = times.first { sum($0, possible: false) >= owed }
        return TwinBound(early: early, late: late, latest: early == nil ? nil : late ?? deeds.map(\.fact.to).max())
    }

    /// When somebody looked where all had to leave from, and found none; nothing where a body has to show it.
    private func clearances(_ duty: TwinAccord.Duty, _ place: Place) -> [TwinBound] {
        guard duty.proof == nil, duty.countedBy == nil, owed(duty, place.stage) == nil, let area = duty.place?.area,
            duty.place?.relation == "from"
        else { return [] }
        let start = counting(duty, place)
        return facts.filter { $0.kind == .clearance }.map { fact in
            bound(
                fact,
                if: happened(fact) && covers(area, fact) && isOf(duty.thing?.name, fact)
                    && counts(fact, since: start) && isOwner(place.party, fact))
        }
    }

    /// A clearance speaks of a whole area, or of a part of it, which does not clear it.
    private func covers(_ area: String, _ fact: TwinFact) -> Truth {
        switch fact.place {
        case .area(let told): Truth(told == area || told == "whole")
        default: .false
        }
    }

    /// Whose things were looked for: everybody's, or one party's.
    private func isOwner(_ party: String, _ fact: TwinFact) -> Truth { fact.actor == nil ? .true : isBy(party, fact) }

    /// When somebody who has to said so.
    private func proved(
        _ duty: TwinAccord.Duty, _ place: Place, _ proof: TwinAccord.Proof, _ stage: Int?, by body: String = "Mission"
    ) -> TwinBound {
        let start = counting(duty, place)
        func told(_ stage: Int?, _ owed: Int?) -> [TwinBound] {
            facts.filter {
                $0.kind == .verification && $0.article == place.article.id && $0.stage == stage
            }.map { fact in
                let isBody: Truth =
                    switch proof {
                    case .declaration: fact.body == place.party ? .true : .false
                    case .verification: said(fact) && Truth(fact.body == body)
                    case .receipt, .decision: said(fact) && Truth(fact.body == "Board")
                    }
                var enough = Truth.true
                if let low = fact.low, let owed {
                    enough = Truth(certain: low >= owed, possible: fact.high ?? low >= owed)
                }
                if fact.low != nil, owed == nil { enough = .unknown }
                return bound(fact, if: isBody && enough && counts(fact, since: start))
            }
        }
        var own: [TwinFact] = []
        if proof == .verification { own = facts.filter { $0.body == body } }
        let whole = TwinBound.any(told(nil, owed(duty, nil)))
        guard let stages = duty.stages else { return TwinBound.any([whole, added(said: own, duty, place)]) }
        func shown(_ stage: Int) -> TwinBound {
            // What names no stage is of all up to then, and fills the stages in their order.
            var filling: [TwinBound] = []
            if let each = stages.each, proof == .verification {
                filling = told(nil, each * stage) + [filled(upTo: stage, each, said: own, duty, place)]
            }
            return TwinBound.any(told(stage, owed(duty, stage)) + [whole] + filling)
        }
        if let stage { return shown(stage) }
        return TwinBound.any([whole, TwinBound.all((1...stages.count).map(shown)), added(said: own, duty, place)])
    }

    /// Whether a body said something: its own word is proof of that, what others tell of it needs the grade.
    private func said(_ fact: TwinFact) -> Truth { fact.support == .alleged ? .unknown : .true }

    /// When what was verified of no stage in particular may have been enough for all up to a stage.
    private func filled(
        upTo stage: Int, _ each: Int, said facts: [TwinFact], _ duty: TwinAccord.Duty, _ place: Place
    ) -> TwinBound {
        let start = counting(duty, place)
        let said = facts.filter {
            $0.kind == .verification && $0.article == place.article.id && counts($0, since: start) != .false
        }
        return TwinBound(
            early: said.map(\.from).sorted().first { time in
                let so = said.filter { $0.from <= time }
                let loose = so.filter { $0.stage == nil && $0.low != nil }.map { $0.high ?? $0.low ?? 0 }
                let lack = (1...stage).map { number in
                    let own = so.filter { $0.stage == number }
                    let has = own.contains { $0.low == nil } ? each : own.map { $0.high ?? $0.low ?? 0 }.reduce(0, +)
                    return max(0, each - has)
                }
                return !loose.isEmpty && loose.reduce(0, +) >= lack.reduce(0, +)
            }, late: nil)
    }

    /// When what was verified of all and of stages may have added up to enough: each may hold what another says.
    private func added(
        said facts: [TwinFact], _ duty: TwinAccord.Duty, _ place: Place
    ) -> TwinBound {
        guard let owed = owed(duty, nil) else { return .never }
        let stages = duty.stages
        let start = counting(duty, place)
        let said = facts.filter {
            $0.kind == .verification && $0.article == place.article.id && counts($0, since: start) != .false
        }
        let times = said.map(\.from).sorted()
        return TwinBound(
            early: times.first { time in
                let so = said.filter { $0.from <= time }
                // Of a stage that is verified without a number, so many as it has to have.
                func sum(_ stage: Int?) -> Int {
                    let own = so.filter { $0.stage == stage }
                    let least = own.contains { $0.low == nil } ? stage == nil ? owed : stages?.each ?? 1 : 0
                    return max(least, own.map { $0.high ?? $0.low ?? 0 }.reduce(0, +))
                }
                return sum(nil) + (0..<(stages?.count ?? 0)).map { sum($0 + 1) }.reduce(0, +) >= owed
            }, late: nil)
    }

    /// When a body that counts had counted enough.
    private func counted(_ duty: TwinAccord.Duty, _ place: Place, _ body: String, _ stage: Int?, withActs: Bool = true)
        -> TwinBound
    {
        let start = counting(duty, place)
        let owed = stage.map { $0 * (duty.stages?.each ?? 1) } ?? owed(duty, nil) ?? 1
        // What the body itself tells of acts it counts, too.
        var told = duty
        (told.proof, told.countedBy) = (nil, nil)
        let ownFacts = facts.filter { $0.body == body && ($0.support == .confirmed || $0.support == .reported) }.map {
            fact in
            var fact = fact
            if fact.kind == .event { fact.support = .confirmed }
            return fact
        }
        let acts = TwinJudge(accord, reading: reading, ownFacts, now: now).done(told, place, stage: stage)
        var found = TwinBound.any(
            (withActs ? [acts] : [])
                + facts.filter { $0.kind == .count && $0.body == body }.map { fact in
                    let low = fact.low ?? 0
                    let truth =
                        isOf(duty.thing?.name, fact) && counts(fact, since: start)
                        && (fact.actor.map { Truth($0 == place.party) }
                            ?? (bearers(place.article) > 1 ? .unknown : .true))
                        && Truth(certain: low >= owed, possible: fact.high ?? low >= owed)
                    return bound(fact, if: truth)
                })
        // If it comes about at all, then with something that is told.
        if found.late == nil, found.early != nil {
            let totals = ownFacts.filter {
                $0.kind == .count && isOf(duty.thing?.name, $0) != .false && $0.actor ?? place.party == place.party
            }
            let acts = TwinJudge(accord, reading: reading, ownFacts, now: now).deeds(told, place).map(\.fact)
            found.latest = (totals + acts).map(\.to).max()
        }
        return found
    }

    private func bearers(_ article: TwinAccord.Article) -> Int { Set(duties(article).map(\.party)).count }

    /// When it had begun: with the first act, or at some time before it was shown to be done.
    func begun(_ duty: TwinAccord.Duty, _ place: Place, stage: Int?) -> TwinBound {
        // Where things have to go need not be reached for a beginning.
        var leaving = duty
        if duty.place?.relation == "in" { leaving.place = nil }
        let acts = deeds(leaving, place).map { deed in
            let isOfStage: Truth =
                stage.map { stage in
                    if let told = deed.fact.stage { return Truth(told == stage) }
                    // One that names none is of the earliest that is open.
                    let before = stage == 1 ? .true : done(duty, place, stage: stage - 1).isPast(at: deed.fact.from)
                    return before && !done(duty, place, stage: stage).isPast(at: deed.fact.from - 1)
                } ?? .true
            return bound(deed.fact, if: deed.truth && isOfStage)
        }
        // What was counted or verified was begun some time before.
        var least = duty
        least.amount = duty.amount == nil || duty.amount == .all ? duty.amount : .atLeast(1)
        if least.stages?.each != nil { least.stages?.each = 1 }
        var shown: [TwinBound] = []
        if let proof = duty.proof { shown.append(proved(least, place, proof, stage)) }
        if stage == nil, duty.stages != nil, let proof = duty.proof, let count = duty.stages?.count {
            for number in 1...count { shown.append(proved(least, place, proof, number)) }
        }
        if let body = duty.countedBy { shown.append(counted(least, place, body, stage, withActs: false)) }
        let start = counting(duty, place)
        // What comes after the first act that is sure tells nothing of an earlier beginning.
        let told = acts.compactMap(\.late).min() ?? .max
        return TwinBound.any(
            acts
                + shown.map { shown in
                    TwinBound(
                        early: shown.early.map { $0 < told } ?? false ? start.early : nil,
                        late: shown.late.flatMap { $0 < told ? $0 : nil }, latest: shown.latest)
                })
    }
}
