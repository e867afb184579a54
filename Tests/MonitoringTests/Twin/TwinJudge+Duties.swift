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
        if case .exactly = duty.amount {
            putExactly(duty, place, key, whole, &verdicts)
        } else {
            put("", whole, done(duty, place, stage: nil))
        }
    }

    /// Exactly so many have to be done by the end of the deadline: before it more may come, after it what comes is none of it.
    private func putExactly(
        _ duty: TwinAccord.Duty, _ place: Place, _ key: TwinKey, _ due: TwinBound, _ verdicts: inout [TwinKey: Verdict]
    ) {
        let done = done(duty, place, stage: nil)
        let whole = wholly(duty, place)
        let answers = TwinRun.allCases.map { run -> TwinAnswer in
            // Who has to say that it is done, and says so of all of it, does not count.
            let said = answer(duty, place, due: due, done: whole, isBeginning: false, run: run)
            if said == .clear, let time = run == .upper ? whole.late : whole.early, time <= now,
                (run == .upper ? due.early : due.late).map({ time < $0 }) ?? true
            {
                return .clear
            }
            // Whether it binds, and has a deadline that has passed, is as of every duty of which nothing is done.
            let bare = answer(duty, place, due: due, done: .never, isBeginning: false, run: run)
            guard bare == .breach || bare == .clear else {
                // Without a deadline that can come, it is done while so many are, and no more.
                let isDone = isExact(duty, place, before: now + 1)
                return bare == .pending && due.early == nil && run.holds(isDone, for: false) ? .clear : bare
            }
            // Every number has two ends: what was done for sure by the first second that may be too late, and what may have
            // been by the last.
            let amounts = ends(duty, place, due).map { amount(duty, place, before: $0) }
            let (low, high) = (amounts.map(\.low).min() ?? 0, amounts.map(\.high).max() ?? 0)
            let owed = owed(duty, nil) ?? 0
            // Against it: that so many were done; established in the upper run, possible in the lower.
            if run == .upper { return low == owed && high == owed ? .clear : .breach }
            guard low > owed || high < owed else { return .clear }
            // Too many are known to be too many; of too few the rest would have to be known.
            return low > owed || done.late.map { $0 >= due.late ?? .max } ?? false ? .breach : bare
        }
        verdicts[key] = Verdict.of(upper: answers[0], lower: answers[1])
    }

    /// When whoever has to say that it is done said so of all of it, without a number.
    private func wholly(_ duty: TwinAccord.Duty, _ place: Place) -> TwinBound {
        guard let proof = duty.proof else {
            // Who counts, and verifies, has counted.
            guard let body = duty.countedBy else { return .never }
            let start = counting(duty, place)
            return TwinBound.any(
                facts.filter {
                    $0.kind == .verification && $0.article == place.article.id && $0.low == nil && $0.body == body
                }.map { bound($0, if: said($0) && counts($0, since: start)) })
        }
        if proof == .decision { return proved(duty, place, proof, nil) }
        let start = counting(duty, place)
        return TwinBound.any(
            facts.filter { $0.kind == .verification && $0.article == place.article.id && $0.low == nil }.map { fact in
                bound(
                    fact, if: said(fact) && Truth(fact.body == teller(proof, place)) && counts(fact, since: start))
            })
    }

    /// The seconds at which a deadline may pass, as far as it makes a difference.
    private func ends(_ duty: TwinAccord.Duty, _ place: Place, _ due: TwinBound) -> [Int64] {
        guard let early = due.early else { return [] }
        // What may never come about passes, if it does, by its last second.
        let late = min(due.late ?? due.latest ?? now, now)
        let between = facts.flatMap { [$0.from, $0.from + 1, $0.to, $0.to + 1] }.filter { $0 > early && $0 < late }
        return [early, max(early, late)] + between
    }

    /// Whether exactly so many were done before a second.
    private func isExact(_ duty: TwinAccord.Duty, _ place: Place, before end: Int64) -> Truth {
        let owed = owed(duty, nil) ?? 0
        let (low, high) = amount(duty, place, before: end)
        return Truth(certain: low == owed && high == owed, possible: low <= owed && owed <= high)
    }

    /// How many were done before a second, as those say who have to.
    private func amount(_ duty: TwinAccord.Duty, _ place: Place, before end: Int64) -> (low: Int, high: Int) {
        func numbers(_ fact: TwinFact) -> (low: Int, high: Int) { (fact.low ?? 1, fact.high ?? fact.low ?? 1) }
        func sum(_ deeds: [(fact: TwinFact, truth: Truth)]) -> (low: Int, high: Int) {
            let counted = deeds.filter { $0.fact.from < end }
            return (
                counted.filter { $0.truth == .true && $0.fact.to < end }.map { numbers($0.fact).low }.reduce(0, +),
                counted.map { numbers($0.fact).high }.reduce(0, +)
            )
        }
        if let body = duty.countedBy {
            // Of all up to then; a body's totals grow. What it tells of acts it counts, too.
            let acts = sum(toldDeeds(duty, place, by: body))
            let start = counting(duty, place)
            let told = facts.filter { $0.kind == .count && $0.body == body && $0.from < end }
            let totals = told.map { fact -> (fact: TwinFact, truth: Truth) in
                let isOwn: Truth =
                    fact.actor.map { Truth($0 == place.party) } ?? (bearers(place.article) > 1 ? .unknown : .true)
                return (fact, isOf(duty.thing?.name, fact) && isOwn && counts(fact, since: start))
            }.filter { $0.truth != .false }
            let sure = totals.filter { $0.truth == .true && $0.fact.to < end }.map { numbers($0.fact).low }.max() ?? 0
            let most = totals.map { numbers($0.fact).high }.max() ?? 0
            return (max(acts.low, sure), max(acts.high, most))
        }
        guard let proof = duty.proof else { return sum(deeds(duty, place)) }
        // Of what has to be verified or decided no act is enough.
        let isByAct = proof == .receipt || proof == .declaration
        let acts: (low: Int, high: Int) = isByAct ? sum(toldDeeds(duty, place, by: teller(proof, place))) : (0, 0)
        guard proof != .decision else { return acts }
        let start = counting(duty, place)
        let verified = facts.filter { fact in
            fact.kind == .verification && fact.article == place.article.id && fact.low != nil
                && fact.body == teller(proof, place) && fact.from < end && counts(fact, since: start) != .false
        }
        // Each may say again what another says.
        let all = verified.map(numbers)
        let sure = zip(verified, all).filter { fact, _ in
            said(fact) == .true && fact.to < end && counts(fact, since: start) == .true
        }.map(\.1.0)
        return (max(acts.low, sure.max() ?? 0), acts.high + all.map(\.1).reduce(0, +))
    }

    /// When all of a duty is due: by its deadline, before its gate, and in step, whichever comes first.
    func wholeDue(_ duty: TwinAccord.Duty, _ place: Place) -> TwinBound {
        var whole = due(duty.due, place)
        if let gate = duty.before { whole = TwinBound.any([whole, bound(gate)]) }
        if let partner = partnerDone(duty, place.article, stage: nil) { whole = TwinBound.any([whole, partner]) }
        return whole
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
        _ duty: TwinAccord.Duty, _ place: Place, due stated: TwinBound, done: TwinBound, isBeginning: Bool, run: TwinRun
    ) -> TwinAnswer {
        // What may not be done yet is not late.
        let due = opened(stated, duty)
        // For a breach it must bind, and its clock have started: early in the upper run, late in the lower.
        let start = forceStart(place.article)
        guard let began = run == .upper ? start.early : start.late, began <= now else { return .notInForce }
        if canEnd(place.article) {
            if place.trigger == nil, !run.holds(hasBeenInForce(place.article, before: due.late)) { return .notInForce }
            if let trigger = place.trigger, let first = trigger.early, let last = trigger.latest, first <= now,
                !run.holds(isInForce(place.article, from: first, to: last))
            {
                return .notInForce
            }
        }
        // What was due before the article began to bind is owed by nobody.
        if place.trigger == nil, let last = due.late, began >= last { return .notInForce }
        // A phase that was over before the article began to bind leaves nothing of it.
        if let phase = place.article.phase, let closed = closing(phase).latest, closed <= began { return .notInForce }
        if let trigger = place.trigger {
            guard let set = run == .upper ? trigger.early : trigger.late, set <= now else { return .pending }
            // What is set off before the article binds is not set off by it.
            let binds = Truth(
                certain: start.late.map { $0 <= trigger.early ?? .max } ?? false,
                possible: start.early.map { $0 <= trigger.latest ?? .max } ?? false)
            guard run.holds(binds) else { return .notInForce }
        }
        let deadline = run == .upper ? due.early : due.late
        // Where it is open whether it might be done in time, no breach is established.
        if run == .lower, due != stated, due.late == nil, let early = due.early {
            if let deed = done.early, deed <= now { return .clear }
            return now >= early ? .clear : .pending
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
        if !isBeginning, duty.proof != nil, duty.countedBy == nil, duty.stages == nil, !saysHowMuch(duty, place) {
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

    /// Whether an article may cease to bind.
    private func canEnd(_ article: TwinAccord.Article) -> Bool {
        if case .never = (article.force ?? accord.force).end {
            let powers = accord.powers.filter { $0.article == nil || $0.article == article.id } + article.powers
            return powers.contains { $0.act == .end || $0.act == .suspend }
        }
        return true
    }

    /// A deadline of what may not be done before something has come: none, where that comes after it.
    func opened(_ due: TwinBound, _ duty: TwinAccord.Duty) -> TwinBound {
        guard duty.notBefore != nil || duty.notBeforeDay != nil else { return due }
        let opened = TwinBound.all(
            (duty.notBefore.map { [bound($0)] } ?? [])
                + (duty.notBeforeDay.map { [TwinBound(self.start(ofDay: $0))] } ?? []))
        if opened.early.map({ $0 >= due.late ?? .max }) ?? true { return .never }
        if opened.late.map({ $0 < due.early ?? .max }) ?? false { return due }
        return TwinBound(early: due.early, late: nil)
    }

    /// Whether whoever has to show it says how much was done, and not only that it was, or has to say that it is exactly so
    /// much.
    private func saysHowMuch(_ duty: TwinAccord.Duty, _ place: Place) -> Bool {
        if case .exactly? = duty.amount { return true }
        guard let proof = duty.proof, proof != .decision else { return false }
        let teller = teller(proof, place)
        let isVerified = facts.contains {
            $0.kind == .verification && $0.article == place.article.id && $0.low != nil && $0.body == teller
        }
        if isVerified || proof == .verification { return isVerified }
        let asksForNone = duty.amount == nil || duty.amount == .all || duty.amount == .every
        return toldDeeds(duty, place, by: teller).contains { $0.fact.low != nil || !asksForNone }
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
                && isOf(duty.thing?.name, fact) == .true && isIn(area, fact) == .true
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
        guard relation == "from" else { return isIn(area, fact) }
        // Where it took effect does not tell where it set out from.
        guard case .from(let told) = fact.place else { return .unknown }
        return isIn(area, .area(told))
    }

    /// How many are owed; nil: as many as there are.
    func owed(_ duty: TwinAccord.Duty, _ stage: Int?) -> Int? {
        if stage != nil { return duty.stages?.each ?? 1 }
        switch duty.amount {
        case nil: return 1
        case .exactly(let number), .atLeast(let number), .number(let number): return number
        case .all: return nil
        // Of a list of which nobody knows the length, as of all.
        case .every: return accord.roll?.entries
        case .half: return accord.roll?.entries.map { ($0 + 1) / 2 }
        }
    }

    /// When it was done.
    func done(_ duty: TwinAccord.Duty, _ place: Place, stage: Int?) -> TwinBound {
        if case .exactly = duty.amount, let body = duty.countedBy {
            let told =
                facts.filter { $0.kind == .count && $0.body == body } + toldDeeds(duty, place, by: body).map(\.fact)
            return TwinBound.any([wholly(duty, place), exactly(duty, place, told)])
        }
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
        if case .exactly = duty.amount { return exactly(duty, place, deeds.map(\.fact)) }
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

    /// When exactly so many were done: first perhaps, and first for sure.
    private func exactly(_ duty: TwinAccord.Duty, _ place: Place, _ told: [TwinFact]) -> TwinBound {
        let times = Set(told.flatMap { [$0.from, $0.to] }).sorted()
        let early = times.first { isExact(duty, place, before: $0 + 1) != .false }
        let late = times.first { isExact(duty, place, before: $0 + 1) == .true }
        return TwinBound(early: early, late: late, latest: early == nil ? nil : late ?? told.map(\.to).max())
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

    /// Who has to say that it is done.
    private func teller(_ proof: TwinAccord.Proof, _ place: Place, counter: String = "Mission") -> String {
        switch proof {
        case .declaration: place.party
        case .verification: counter
        case .receipt, .decision: "Board"
        }
    }

    /// The acts that do it, as far as one side or body tells of them itself: of what it has to say its word is enough.
    private func toldDeeds(
        _ duty: TwinAccord.Duty, _ place: Place, by teller: String
    ) -> [(fact: TwinFact, truth: Truth)] {
        var told = duty
        (told.proof, told.countedBy) = (nil, nil)
        let own = facts.filter { fact in
            guard fact.kind == .event else { return false }
            // Where it names nobody, what one side says is the first party's word.
            if fact.actor == nil, fact.support == .alleged || fact.support == .own {
                return accord.parties.first == teller
            }
            return fact.support == .own
                ? fact.actor == teller : fact.body == teller && [.confirmed, .reported].contains(fact.support)
        }.map { fact in
            var fact = fact
            fact.support = .confirmed
            return fact
        }
        return own.isEmpty ? [] : TwinJudge(accord, reading: reading, own, now: now).deeds(told, place)
    }

    /// When somebody who has to said so.
    private func proved(
        _ duty: TwinAccord.Duty, _ place: Place, _ proof: TwinAccord.Proof, _ stage: Int?, by body: String = "Mission"
    ) -> TwinBound {
        let start = counting(duty, place)
        let teller = teller(proof, place, counter: body)
        if proof == .decision {
            // The body decides that it, or a stage of it, is done.
            let decisions = facts.filter {
                $0.kind == .will && $0.act == "decision" && $0.article == place.article.id && $0.answer != "no"
                    && $0.actor == teller
            }
            func decided(_ stage: Int?) -> [TwinBound] {
                decisions.filter { $0.stage == stage }.map { bound($0, if: said($0) && counts($0, since: start)) }
            }
            guard let stages = duty.stages else { return TwinBound.any(decided(nil)) }
            if let stage { return TwinBound.any(decided(stage) + decided(nil)) }
            let each = (1...stages.count).map { TwinBound.any(decided($0) + decided(nil)) }
            return TwinBound.any(decided(nil) + [TwinBound.all(each)])
        }
        func told(_ stage: Int?, _ owed: Int?) -> [TwinBound] {
            facts.filter {
                $0.kind == .verification && $0.article == place.article.id && $0.stage == stage
            }.map { fact in
                var enough = Truth.true
                if let low = fact.low, let owed {
                    enough = Truth(certain: low >= owed, possible: fact.high ?? low >= owed)
                }
                // A number where none is asked for is not of the whole, and may be all that there is.
                let asksForNone = stage == nil ? duty.amount == nil : duty.stages?.each == nil
                if fact.low != nil, owed == nil || asksForNone { enough = .unknown }
                return bound(
                    fact, if: said(fact) && Truth(fact.body == teller) && enough && counts(fact, since: start))
            }
        }
        let own = facts.filter { $0.body == teller }
        let whole = TwinBound.any(told(nil, owed(duty, nil)))
        guard let stages = duty.stages else {
            // A receipt or a declaration may be given for each act; a verification is one of the duty.
            let acts = proof == .verification ? [] : toldDeeds(duty, place, by: teller)
            if case .exactly = duty.amount {
                return TwinBound.any([wholly(duty, place), exactly(duty, place, acts.map(\.fact) + own)])
            }
            return TwinBound.any([whole, added(said: own, acts, duty, place)] + [summed(acts, duty, place)])
        }
        func shown(_ stage: Int) -> TwinBound {
            // What names no stage is of all up to then, and fills the stages in their order.
            var filling: [TwinBound] = []
            if let each = stages.each, proof == .verification {
                filling = told(nil, each * stage) + [filled(upTo: stage, each, said: own, duty, place)]
            }
            return TwinBound.any(told(stage, owed(duty, stage)) + [whole] + filling)
        }
        if let stage { return shown(stage) }
        return TwinBound.any([whole, TwinBound.all((1...stages.count).map(shown)), added(said: own, [], duty, place)])
    }

    /// When the acts that a side or body tells of were enough; one that says no number, where none is asked for, is all.
    private func summed(
        _ acts: [(fact: TwinFact, truth: Truth)], _ duty: TwinAccord.Duty, _ place: Place
    ) -> TwinBound {
        let asksForNone = duty.amount == nil || duty.amount == .all || duty.amount == .every
        let wholes = acts.filter { asksForNone && $0.fact.low == nil }.map { bound($0.fact, if: $0.truth) }
        let times = Set(acts.flatMap { [$0.fact.from, $0.fact.to] }).sorted()
        func sum(_ time: Int64, possible: Bool) -> Int {
            acts.filter { possible ? $0.fact.from <= time : $0.truth == .true && $0.fact.to <= time }
                .map { possible ? $0.fact.high ?? $0.fact.low ?? 1 : $0.fact.low ?? 1 }.reduce(0, +)
        }
        // Of all, or of a part of a number that nobody knows, no number of acts shows that it is enough.
        let owed = owed(duty, nil)
        let early = times.first { sum($0, possible: true) >= owed ?? 1 }
        let late = owed == nil ? nil : times.first { sum($0, possible: false) >= owed ?? 1 }
        let enough = TwinBound(
            early: early, late: late, latest: early == nil ? nil : late ?? acts.map(\.fact.to).max())
        return TwinBound.any(wholes + [enough])
    }

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
        said facts: [TwinFact], _ acts: [(fact: TwinFact, truth: Truth)], _ duty: TwinAccord.Duty, _ place: Place
    ) -> TwinBound {
        guard let owed = owed(duty, nil) else { return .never }
        let stages = duty.stages
        let start = counting(duty, place)
        let said = facts.filter {
            $0.kind == .verification && $0.article == place.article.id && counts($0, since: start) != .false
        }
        guard !said.isEmpty else { return .never }
        let times = (said + acts.map(\.fact)).map(\.from).sorted()
        return TwinBound(
            early: times.first { time in
                let so = said.filter { $0.from <= time }
                // Of a stage that is verified without a number, so many as it has to have.
                func sum(_ stage: Int?) -> Int {
                    let own = so.filter { $0.stage == stage }
                    let least = own.contains { $0.low == nil } ? stage == nil ? owed : stages?.each ?? 1 : 0
                    return max(least, own.map { $0.high ?? $0.low ?? 0 }.reduce(0, +))
                }
                let done = acts.filter { $0.fact.from <= time }.map { $0.fact.high ?? $0.fact.low ?? 1 }.reduce(0, +)
                return done + sum(nil) + (0..<(stages?.count ?? 0)).map { sum($0 + 1) }.reduce(0, +) >= owed
            }, late: nil)
    }

    /// When a body that counts had counted enough.
    private func counted(_ duty: TwinAccord.Duty, _ place: Place, _ body: String, _ stage: Int?, withActs: Bool = true)
        -> TwinBound
    {
        let start = counting(duty, place)
        let owed = stage.map { $0 * (duty.stages?.each ?? 1) } ?? owed(duty, nil) ?? 1
        let isOpen = stage == nil && self.owed(duty, nil) == nil
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
                        // Of a number that nobody knows, no count is enough for sure.
                        && Truth(certain: low >= owed && !isOpen, possible: fact.high ?? low >= owed)
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
