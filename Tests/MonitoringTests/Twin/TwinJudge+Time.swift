import Vocabulary

extension TwinJudge {
    func day(of time: Int64) -> Int { zone.civil(at: Instant(time)).date.day }
    func start(ofDay day: Int) -> Int64 { zone.start(of: CivilDate(day: day)).seconds }

    /// The first second after a period that runs from an anchor; the day of the anchor is not counted.
    func end(_ length: TwinAccord.Length, after anchor: Int64, countsFirstDay: Bool = false) -> Int64? {
        let first = day(of: anchor)
        switch length {
        case .hours(let number): return anchor + Int64(number) * 3600 + 1
        case .days(let number): return start(ofDay: first + number + (countsFirstDay ? 0 : 1))
        case .months(let number):
            let parts = CivilDate(day: first).parts
            let (year, month) = (parts.year + (parts.month - 1 + number) / 12, (parts.month - 1 + number) % 12 + 1)
            // Backwards to the last day that the month has.
            var day = parts.day
            while CivilDate(year: year, month: month, day: day) == nil { day -= 1 }
            guard let last = CivilDate(year: year, month: month, day: day) else { return nil }
            return start(ofDay: last.day + (countsFirstDay && day == parts.day ? 0 : 1))
        case .notStated: return nil
        }
    }

    /// Where a clock is that hangs on something: of which article and party, and which stage.
    struct Place {
        var article: TwinAccord.Article
        var party: String
        var duty: TwinAccord.Duty?
        var stage: Int?
        var trigger: TwinBound?
    }

    func bound(_ point: TwinAccord.Point, _ place: Place?) -> TwinBound {
        switch point {
        case .at(let time): return TwinBound(time)
        case .date(let day): return TwinBound(start(ofDay: day))
        case .signature: return TwinBound(accord.signed)
        case .entry: return place.map { forceStart($0.article) } ?? forceStart(accord.force)
        case .notice(let name):
            let givers = accord.notices.first { $0.name == name }?.by ?? accord.parties
            return TwinBound.any(
                givers.map { giver in given(by: [giver]) { $0.act == "notice" && $0.subject == name } })
        case .accepted(let parties):
            return given(by: parties) { $0.act == "acceptance" && $0.subject == nil }
        case .discharge(let id): return discharge(of: id)
        case .sameStageVerified(let id):
            guard let stage = place?.stage, let article = article(id) else { return .never }
            // By whoever its duties name, else by any body; what is verified as a whole is so in each stage.
            let duties = duties(article).map(\.duty)
            let isNamed = duties.contains { $0.proof == .verification }
            return TwinBound.any(
                facts.filter {
                    $0.kind == .verification && $0.article == id && $0.stage ?? stage == stage
                        && (!isNamed || $0.body == "Mission")
                }.map { fact in
                    let needed = duties.compactMap { owed($0, fact.stage) }.max() ?? 1
                    let enough = fact.low.map { Truth(certain: $0 >= needed, possible: fact.high ?? $0 >= needed) }
                    return bound(fact, if: said(fact) && (enough ?? .true))
                })
        case .beginning:
            guard let place, let duty = place.duty else { return .never }
            return begun(duty, place, stage: nil)
        case .startOf(let name): return opening(name)
        case .endOf(let name): return closing(name)
        case .trigger: return place?.trigger ?? .never
        case .after(let length, let point):
            return bound(point, place).map { anchor in
                // A moment is a second: so many hours later, or the end of so many days.
                if case .hours(let number) = length { return anchor + Int64(number) * 3600 }
                return end(length, after: anchor)
            }
        }
    }

    /// The first second that is too late, with the extensions that were given.
    func due(_ due: TwinAccord.Due, _ place: Place) -> TwinBound {
        let stated = stated(due, place)
        let powers = (accord.powers + place.article.powers).filter {
            $0.act == .extend && $0.article == place.article.id
        }
        guard stated.early != nil, !powers.isEmpty else { return stated }
        let uses = facts.filter { use in
            use.kind == .will && use.act == "extend" && use.article == place.article.id
                && powers.contains { $0.holders.contains(use.actor ?? "") }
        }
        // Each may have been given at the first or the last second of its time, or not at all.
        var worlds: [[(use: TwinFact, at: Int64)]] = [[]]
        for use in uses {
            var ways: [[(use: TwinFact, at: Int64)]] = [[(use, use.from)], [(use, use.to)]]
            if willed(use, by: use.actor ?? "") != .true { ways.append([]) }
            worlds = worlds.flatMap { world in ways.map { world + $0 } }
        }
        func moved(_ time: Int64, _ world: [(use: TwinFact, at: Int64)]) -> Int64 {
            var time = time
            for (use, at) in world.sorted(by: { ($0.at, $0.use.id) < ($1.at, $1.use.id) }) {
                guard let day = use.untilDay, start(ofDay: day + 1) > time else { continue }
                let isAllowed = powers.contains { power in
                    power.holders.contains(use.actor ?? "") && (power.alsoAfterTheDeadline || at < time)
                        // No power moves it farther than it says.
                        && (power.lasts.map { start(ofDay: day + 1) <= end($0, after: time - 1) ?? .min } ?? true)
                }
                if isAllowed { time = start(ofDay: day + 1) }
            }
            return time
        }
        func each(_ time: Int64?, _ choose: ([Int64]) -> Int64?) -> Int64? {
            time.flatMap { time in choose(worlds.map { moved(time, $0) }) }
        }
        return TwinBound(
            early: each(stated.early) { $0.min() }, late: each(stated.late) { $0.max() },
            latest: each(stated.latest) { $0.max() })
    }

    /// The first second that is too late as the text has it.
    private func stated(_ due: TwinAccord.Due, _ place: Place) -> TwinBound {
        switch due {
        case .by(let day), .on(let day): return TwinBound(start(ofDay: day + 1))
        case .byNumber(let number): return accord.dayOne.map { TwinBound(start(ofDay: $0 + number)) } ?? .never
        case .before(let day): return TwinBound(start(ofDay: day))
        case .byInstant(let time): return TwinBound(time + 1)
        case .byPoint(.endOf(let phase)): return closing(phase)
        case .byPoint(let point): return bound(point, place).map { $0 + 1 }
        case .within(let length, let point):
            if let dayOne = accord.dayOne, point == .signature || point == .entry, case .days = length {
                // The first day counts if it is the one that the document calls the first.
                return bound(point, place).map { end(length, after: $0, countsFirstDay: day(of: $0) == dayOne) }
            }
            if case .endOf = point, case .days = length {
                // The day of the end is the last that the phase has.
                return bound(point, place).map { end(length, after: $0 - 1) }
            }
            return bound(point, place).map { end(length, after: $0) }
        case .open: return .never
        }
    }

    func bound(_ gate: TwinAccord.Gate) -> TwinBound {
        switch gate {
        case .discharged(let id): return discharge(of: id)
        case .verified(let id):
            let verified = facts.filter {
                $0.kind == .verification && $0.article == id && $0.stage == nil && $0.body == "Mission"
            }
            return TwinBound.all([
                discharge(of: id), TwinBound.any(verified.map { bound($0, if: happened($0)) }),
            ])
        case .given(let name, let by):
            if !by.isEmpty { return given(by: by) { $0.act == "notice" && $0.subject == name } }
            return bound(.notice(name), nil)
        case .accepted(let parties): return bound(.accepted(parties), nil)
        case .ended(let phase): return closing(phase)
        }
    }

    func bound(_ gates: [TwinAccord.Gate]) -> TwinBound { TwinBound.all(gates.map { bound($0) }) }

    // MARK: - Phases

    func opening(_ name: String) -> TwinBound {
        guard let phase = accord.phases.first(where: { $0.name == name }) else { return .never }
        var bound: TwinBound
        switch phase.opens {
        case .on(let point): bound = self.bound(point, nil).map { start(ofDay: day(of: $0)) }
        case .at(let point): bound = self.bound(point, nil)
        case .once(let gates): bound = self.bound(gates)
        }
        if let latest = phase.latest { bound = TwinBound.any([bound, TwinBound(start(ofDay: latest + 1) - 1)]) }
        return bound
    }

    func closing(_ name: String) -> TwinBound {
        guard let phase = accord.phases.first(where: { $0.name == name }) else { return .never }
        let opened = opening(name)
        var ends: [TwinBound] = []
        if let lasts = phase.lasts {
            ends.append(
                opened.map { time in
                    // Hours have no last second to include. A day on which it opens counts; of one that opens at an hour,
                    // as of a force line, only if that is 00:00.
                    if case .hours(let number) = lasts { return time + Int64(number) * 3600 }
                    var countsFirstDay = time == start(ofDay: day(of: time))
                    if case .once = phase.opens { countsFirstDay = false }
                    return end(lasts, after: time, countsFirstDay: countsFirstDay)
                })
        }
        if !phase.ends.isEmpty { ends.append(TwinBound.all([opened, bound(phase.ends)])) }
        return TwinBound.any(ends)
    }

    // MARK: - Force

    func article(_ id: String) -> TwinAccord.Article? { accord.articles.first { $0.id == id } }

    func forceStart(_ force: TwinAccord.Force) -> TwinBound {
        switch force.start {
        case .at(let point): bound(point, nil)
        case .once(let gates): bound(gates)
        }
    }

    func forceStart(_ article: TwinAccord.Article) -> TwinBound {
        let own = forceStart(article.force ?? accord.force)
        return article.phase.map { TwinBound.all([own, opening($0)]) } ?? own
    }
}
