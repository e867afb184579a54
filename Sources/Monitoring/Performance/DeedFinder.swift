import Accords
import Evidence
import Vocabulary

/// Finds what the facts tell of a duty: of the whole and its stages, or of an `of which` part.
struct DeedFinder {
    private let run: Run
    private let reading: ReadingPlan
    private let article: ArticlePlan
    private let obligation: Pipeline.Obligation
    private let performance: Performance
    private let threshold: Grade
    /// What discharges it as an act.
    let discharges: Discharges
    /// What begins it: where things have to go to need not be reached then.
    private let beginnings: Discharges
    /// The acts that do it, if the word of whoever tells of them is enough.
    private let told: Discharges
    private let thing: ThingMatcher?

    /// - Parameter part: an `of which` part, by its place; nil: the whole.
    init(
        _ run: Run, _ reading: ReadingPlan, _ article: ArticlePlan, _ obligation: Pipeline.Obligation, part: Int? = nil
    ) {
        self.run = run
        self.reading = reading
        self.article = article
        threshold = run.threshold(article)
        var obligation = obligation
        var performance = obligation.performance ?? Performance()
        if let part, performance.parts.indices.contains(part) {
            let stage = performance.parts[part]
            if let thing = stage.thing { obligation.select.narrow(to: thing) }
            if obligation.partPlacings.indices.contains(part) {
                obligation.select.placings += obligation.partPlacings[part]
            }
            performance.quantity = stage.quantity
            performance.stages = []
        }
        self.obligation = obligation
        self.performance = performance
        discharges = Discharges(run, reading, obligation, threshold: threshold)
        told = Discharges(run, reading, obligation, threshold: .alleged)
        var leaving = obligation
        leaving.select.placings.removeAll { [.to, .in, .into].contains($0.relation) }
        beginnings =
            leaving.select.placings == obligation.select.placings
            ? discharges : Discharges(run, reading, leaving, threshold: threshold)
        thing =
            (obligation.select.thing
            ?? obligation.select.objects.map { Thing(name: $0.name, kinds: [.init(classes: $0)]) })
            .map { ThingMatcher(run, $0) }
    }

    /// How much is owed, and of each stage.
    private var requirements: (whole: Requirement, stages: [Requirement]) {
        func requirement(_ quantity: Accords.Quantity?, _ thing: Thing?) -> Requirement {
            let list = (thing ?? obligation.select.thing)?.kinds.lazy.compactMap(\.list).first
            let entries = list.flatMap { id in reading.lists.first { $0.id == id }?.entries }
            return Requirement(quantity, entries: entries)
        }
        return (
            requirement(performance.quantity, nil), performance.stages.map { requirement($0.quantity, $0.thing) }
        )
    }

    /// Who has to say that it is done: whoever verifies, gives receipt, decides or counts; empty: nobody in particular.
    var bodies: [ActorID] { performance.proofs.compactMap(\.body) + (performance.counting.by.map { [$0] } ?? []) }

    /// What the facts tell of the duty as far as one party bears it.
    ///
    /// - Parameter notBefore: what was done before does not count; `nil`: all counts.
    func deeds(_ start: DutyJudge.Start, party: Int, notBefore: PossibleTime?) -> Deeds {
        let (whole, stages) = requirements
        let deeds = Deeds(whole: whole, stages: stages, isCounted: performance.counting.by != nil)
        let acts = discharges.acts(start, party: party).filter { isOfArticle($0.rows) }
        let begun =
            beginnings === discharges ? acts : beginnings.acts(start, party: party).filter { isOfArticle($0.rows) }
        // What was done before the duty was set off is not what it asks for.
        let since = start.time.latest > .distantPast ? start.time : nil
        func counts(_ act: Discharges.Act) -> Truth {
            act.truth && isLater(act.time, notBefore) && isLater(act.time, since)
        }
        deeds.begun = begun.compactMap { entry($0, counts($0)) }
        deeds.acts = acts.compactMap { entry($0, counts($0)) } + holdings(party).done
        if let body = performance.counting.by {
            deeds.totals = totals(of: body, party)
            deeds.counted = told(by: body, start, party)
            deeds.verifiedByCounter = verifications(by: body, party)
        }
        deeds.proofs = performance.proofs.map { proof in
            switch proof {
            case .verification(let body): return verifications(by: body, party)
            case .receipt(let body): return wholes(told(by: body, start, party)) + verifications(by: body, party)
            case .declaration:
                // Who bears it says of an act that it was done, or of the duty that it is.
                let bearer = ActorID(run.plan.cast.parties[party])
                return wholes(told(by: bearer, start, party)) + verifications(by: bearer, party)
            case .decision(let body): return decisions(of: body)
            }
        }
        // What was said to be done before then was done before then.
        func later(_ entries: [Deeds.Entry]) -> [Deeds.Entry] {
            entries.compactMap { entry in
                var entry = entry
                entry.truth = entry.truth && isLater(entry.time, notBefore) && isLater(entry.time, since)
                return entry.truth == .false ? nil : entry
            }
        }
        deeds.totals = later(deeds.totals)
        deeds.counted = later(deeds.counted)
        deeds.verifiedByCounter = later(deeds.verifiedByCounter)
        deeds.proofs = deeds.proofs.map(later)
        deeds.cleared = later(clearances(party))
        // What somebody has counted or verified was begun some time before.
        deeds.shownBegun = (deeds.totals + deeds.verifiedByCounter + deeds.proofs.joined()).compactMap { entry in
            guard entry.isWhole || entry.amount.high >= 1 else { return nil }
            var entry = entry
            if !entry.isWhole && entry.amount.low < 1 { entry.truth = .unknown }
            return entry
        }
        deeds.left = leftovers(party) + holdings(party).left
        return deeds
    }

    // MARK: - Acts

    private func entry(_ act: Discharges.Act, _ truth: Truth) -> Deeds.Entry? {
        guard truth != .false else { return nil }
        let (low, high) = run.quantity(of: act.rows)
        return Deeds.Entry(
            time: act.time, stage: stage(act.rows), amount: Amounts(low: low, high: high, acts: (1, 1)), truth: truth,
            rows: Array(act.rows))
    }

    private func isLater(_ time: PossibleTime, _ notBefore: PossibleTime?) -> Truth {
        notBefore.map { time.isFrom($0) } ?? .true
    }

    private func stage(_ rows: some Sequence<Int>) -> Int? { rows.lazy.compactMap { run.facts.stage($0) }.first }

    /// An act that is said to be part of another article is none of this one.
    private func isOfArticle(_ rows: ReportRows) -> Bool {
        rows.allSatisfy { row in
            let named = run.facts.articles(row)
            return named.isEmpty || named.contains(article.id.name)
        }
    }

    /// What one side or body itself tells of acts: its own word needs no other.
    private func told(by body: ActorID, _ start: DutyJudge.Start, _ party: Int) -> [Deeds.Entry] {
        let camp = run.plan.cast.parties.firstIndex(of: body.name)
        return told.acts(start, party: party).filter { isOfArticle($0.rows) }.compactMap { act in
            let own = act.rows.filter { row in
                run.facts.text(run.standing.origin[row]) == body.name
                    || (camp.map { run.standing.camps(of: row) == .party($0) } ?? false)
            }
            guard !own.isEmpty else { return nil }
            var told = entry(
                Discharges.Act(rows: .many(own), time: run.time(of: .many(own)), truth: act.truth), act.truth)
            told?.isAct = true
            return told
        }
    }

    /// A receipt or declaration that says no number is of the whole, where no number is asked for.
    private func wholes(_ entries: [Deeds.Entry]) -> [Deeds.Entry] {
        guard performance.quantity == nil || performance.quantity == .all || performance.quantity == .every else {
            return entries
        }
        return entries.map { entry in
            var entry = entry
            entry.isWhole = entry.rows.allSatisfy { run.facts.text(.quantityLow, $0) == nil }
            return entry
        }
    }

    // MARK: - What bodies say

    /// A body's verifications of this article, for all who bear it or for one party.
    private func verifications(by body: ActorID, _ party: Int) -> [Deeds.Entry] {
        run.verifications.compactMap { row in
            guard run.facts.articles(row).contains(article.id.name), run.verifier(of: row) == body.name else {
                return nil
            }
            let truth = run.verification(row, from: threshold)
            guard truth != .false, run.verifiedParty(row).map({ $0 == party }) ?? true else { return nil }
            // What is verified of something else than the duty's things is no verification of it.
            if run.facts.text(run.facts.objectClass[row]) != nil, let thing, thing.truth(row) == .false { return nil }
            var entry = Deeds.Entry(
                time: run.facts.occurred[row], stage: run.facts.stage(row), amount: Amounts(acts: (0, 1)), truth: truth,
                rows: [row])
            switch run.facts.quantity(row) {
            case .whole: entry.isWhole = true
            case .between(let low, let high): (entry.amount.low, entry.amount.high) = (low, high ?? .infinity)
            }
            return entry
        }
    }

    /// A body's counts of what the duty is about: each of all up to then.
    private func totals(of body: ActorID, _ party: Int) -> [Deeds.Entry] {
        rows(.count).compactMap { row in
            guard run.facts.text(run.standing.origin[row]) == body.name else { return nil }
            let named = run.facts.articles(row)
            // Whose they are has to be said only where several bear the duty.
            let isOwn: Truth =
                run.standing.actor[row] == .nobody && run.facts.text(run.facts.actor[row]) == nil && isBorneByOne
                ? .true : isOf(party, row)
            let truth = isOwn && (named.contains(article.id.name) ? .true : thing?.truth(row) ?? .false)
            guard named.isEmpty || named.contains(article.id.name), truth != .false,
                case .between(let low, let high) = run.facts.quantity(row)
            else { return nil }
            return Deeds.Entry(
                time: run.facts.occurred[row], stage: run.facts.stage(row),
                amount: Amounts(low: low, high: high ?? .infinity), truth: truth, rows: [row])
        }
    }

    private var isBorneByOne: Bool {
        if case .each(let bearers) = obligation.bearer { bearers.count == 1 } else { true }
    }

    private func decisions(of body: ActorID) -> [Deeds.Entry] {
        run.wills.all.compactMap { will in
            guard will.act == "decision", will.actor == body.name, will.articles.contains(article.id),
                will.answer != "no"
            else { return nil }
            let truth = run.standing.will(will.row, from: threshold)
            guard truth != .false else { return nil }
            return Deeds.Entry(
                time: will.time, stage: run.facts.stage(will.row), amount: Amounts(), isWhole: true, truth: truth,
                rows: [will.row])
        }
    }

    // MARK: - What is seen

    private func rows(_ kinds: FactKind...) -> [Int] {
        run.observations.filter { kinds.contains(run.facts.kind[$0]) }
    }

    private func isAtGrade(_ row: Int) -> Truth { run.standing.grade(ofRow: row) >= threshold ? .true : .unknown }

    /// The areas that things have to leave.
    private var sources: [Int] {
        obligation.select.placings.filter { [.from, .outOf].contains($0.relation) }.map(\.area)
    }

    /// The areas to which things have to go.
    private var targets: [Int] {
        obligation.select.placings.filter { [.to, .in, .into].contains($0.relation) }.map(\.area)
    }

    /// Whose a row's things are, as far as one party is concerned.
    private func isOf(_ party: Int, _ row: Int) -> Truth {
        switch run.standing.actor[row] {
        case .party(party): .true
        case .nobody: .unknown
        case .party, .stranger: .false
        }
    }

    /// Somebody looked over all that had to be left, and found none of the things.
    private func clearances(_ party: Int) -> [Deeds.Entry] {
        guard let classes = obligation.select.objects?.set, !sources.isEmpty else { return [] }
        return rows(.clearance).compactMap { row in
            guard case .between(_, let high?) = run.facts.quantity(row), high == 0, isOf(party, row) != .false,
                let word = run.facts.text(run.facts.objectClass[row]), let looked = run.plan.objects.set(word),
                classes.isSubset(of: looked), sources.allSatisfy({ run.covers(row, $0) })
            else { return nil }
            return Deeds.Entry(
                time: run.facts.occurred[row], stage: nil, amount: Amounts(), truth: isAtGrade(row), rows: [row])
        }
    }

    /// Things of the party that are seen where they should have left, or elsewhere than where they should have gone.
    private func leftovers(_ party: Int) -> [Deeds.Entry] {
        let (sources, targets) = (sources, targets)
        guard let thing, !(sources.isEmpty && targets.isEmpty),
            performance.quantity == nil || performance.quantity == .all
        else { return [] }
        return rows(.sighting, .count).compactMap { row in
            guard run.facts.text(run.facts.act[row]) != "holds",
                case .between(let low, _) = run.facts.quantity(row), low >= 1
            else { return nil }
            var truth = isAtGrade(row) && isOf(party, row) && thing.truth(row)
            guard truth != .false else { return nil }
            func isIn(_ area: Int) -> Truth {
                run.effect(of: row, in: run.areas[area], named: run.plan.areas[area].id)
            }
            let isThere = sources.map(isIn).max() ?? .false
            let isElsewhere = targets.map { !isIn($0) }.max() ?? .false
            truth = truth && (sources.isEmpty ? isElsewhere : isThere)
            guard truth != .false else { return nil }
            return Deeds.Entry(
                time: run.facts.occurred[row], stage: nil, amount: Amounts(low: low, high: low), truth: truth,
                rows: [row])
        }
    }

    /// Of a place that has to be handed over: who holds it, and since when at the latest.
    private func holdings(_ party: Int) -> (done: [Deeds.Entry], left: [Deeds.Entry]) {
        guard let place = obligation.place else { return ([], []) }
        var (done, left): ([Deeds.Entry], [Deeds.Entry]) = ([], [])
        for row in rows(.sighting) where run.facts.text(run.facts.act[row]) == "holds" {
            let truth =
                isAtGrade(row) && run.effect(of: row, in: run.areas[place], named: run.plan.areas[place].id)
            guard truth != .false, case .party(let holder) = run.standing.actor[row] else { continue }
            let time = run.facts.occurred[row]
            var entry = Deeds.Entry(
                time: time, stage: nil, amount: Amounts(low: 1, high: 1, acts: (1, 1)), truth: truth, rows: [row])
            if holder == party {
                left.append(entry)
            } else if isReceiver(holder) {
                // It was handed over some time before.
                entry.time = PossibleTime(.distantPast, time.latest)
                done.append(entry)
            }
        }
        return (done, left)
    }

    private func isReceiver(_ party: Int) -> Bool {
        switch obligation.to {
        case .actor(let actor): run.plan.cast.parties[party] == actor.name
        case .otherParty, nil: true
        }
    }
}

extension Selection {
    /// The same acts, on these things.
    mutating func narrow(to thing: Thing) {
        let hasPeople = thing.kinds.contains { $0.classes == nil }
        let set = thing.kinds.compactMap(\.classes).reduce(into: ClassSet()) { $0.formUnion($1.set) }
        objects = hasPeople ? nil : Classes(name: thing.name, set: set)
        self.thing = thing
    }
}
