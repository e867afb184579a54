import Vocabulary

/// States, judged at their facts: an instance for each sighting, clearance and count that may be a party's.
extension TwinJudge {
    /// The squares of these tests, of which `whole` has both.
    static let parts = ["west", "east"]

    func judge(
        _ have: TwinAccord.Having, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        for fact in facts where [.sighting, .count, .clearance].contains(fact.kind) {
            // That such things of the party were there: apart from how many.
            let measure = have.calibre.map { least in fact.calibre.map { Truth($0 >= least) } ?? .unknown } ?? .true
            let isTheirs = happened(fact) && isOwner(of: fact, key.party)
            let isSuch = isOf(have.thing.name, fact) && (fact.kind == .clearance ? .true : measure)
            let there = concerns(have.area, fact)
            let touches = isTheirs && isSuch && there
            guard touches != .false else { continue }
            var key = key
            key.about = fact.id
            let force = isInForce(article, from: fact.from, to: fact.to)
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            let more = amount(have, fact, key.party)
            let limit = have.moreThan ?? 0
            // True if lo > N, false if hi ≤ N, else unknown.
            let over = Truth(certain: more.low > limit, possible: more.high.map { $0 > limit } ?? true)
            let breach = touches && force && over
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    func isOwner(of fact: TwinFact, _ party: String) -> Truth {
        // "None" of nobody in particular is none of anybody's.
        if fact.actor == nil { return fact.kind == .clearance ? .true : .unknown }
        return fact.actor == party ? .true : .false
    }

    /// Whether what is told is about an area: things in it for sure, perhaps, or not.
    private func concerns(_ area: String, _ fact: TwinFact) -> Truth {
        switch fact.place {
        case .area(let told), .part(let told):
            told == area || area == "whole" ? .true : told == "whole" ? .unknown : .false
        default: isIn(area, fact.place)
        }
    }

    /// How many were there at the time of a fact, between two ends; no upper end where not all was looked over.
    private func amount(_ have: TwinAccord.Having, _ fact: TwinFact, _ party: String) -> (low: Int, high: Int?) {
        func low(_ fact: TwinFact) -> Int { fact.low ?? (fact.kind == .clearance ? 0 : 1) }
        func high(_ fact: TwinFact) -> Int? {
            fact.kind == .sighting ? fact.high : fact.high ?? low(fact)
        }
        /// What one fact says of the whole area: of a part of it only that so many were there at least.
        func alone(_ fact: TwinFact) -> (low: Int, high: Int?) {
            guard case .area(let told) = fact.place, fact.kind != .sighting else { return (low(fact), nil) }
            if told == have.area { return (low(fact), high(fact)) }
            if told == "whole" { return (low(fact) == 0 ? 0 : low(fact), high(fact)) }
            return (low(fact), nil)
        }
        let own = alone(fact)
        // Counts of separate parts add up, at one time or within a while.
        guard have.moreThan != nil, have.area == "whole" else { return own }
        var lows: [Int] = []
        var highs: [Int?] = []
        for part in Self.parts {
            let counts = facts.filter { other in
                guard case .area(part) = other.place, other.kind == .count || other.kind == .clearance else { return false }
                guard happened(other) == .true, isOwner(of: other, party) == .true, isOf(have.thing.name, other) == .true else { return false }
                if let hours = have.hours { return other.to <= fact.from && fact.to - other.from <= Int64(hours) * 3600 }
                return other.from == fact.from && other.to == fact.to && fact.from == fact.to
            }
            // The latest of each part.
            guard let latest = counts.max(by: { ($0.to, $0.id) < ($1.to, $1.id) }) else {
                lows.append(0)
                highs.append(nil)
                continue
            }
            lows.append(low(latest))
            highs.append(high(latest))
        }
        let isPart: Bool = if case .area(let told) = fact.place { Self.parts.contains(told) } else { false }
        guard isPart, happened(fact) == .true, isOwner(of: fact, party) == .true, isOf(have.thing.name, fact) == .true
        else { return own }
        let sum = lows.reduce(0, +)
        let most = highs.contains(nil) ? nil : highs.compactMap { $0 }.reduce(0, +)
        return (max(own.low, sum), [own.high, most].compactMap { $0 }.min())
    }

    func judge(
        _ keep: TwinAccord.Keeping, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        if keep.isOut {
            judge(TwinAccord.Having(thing: keep.thing, area: keep.area), article, key, &verdicts)
            return
        }
        for fact in facts where fact.kind == .sighting {
            let touches = happened(fact) && isOwner(of: fact, key.party) && isOf(keep.thing.name, fact)
            guard touches != .false else { continue }
            var key = key
            key.about = fact.id
            let force = isInForce(article, from: fact.from, to: fact.to)
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            let breach = touches && force && !isIn(keep.area, fact.place)
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    /// `thereafter keep them out`: from the discharge or the deadline, whichever comes first.
    func thereafter(
        _ duty: TwinAccord.Duty, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        guard let area = duty.place?.area, let thing = duty.thing else { return }
        let place = Place(article: article, party: key.party, duty: duty)
        let begins = TwinBound.any([
            due(duty.due, place), done(duty, place, stage: nil).map { $0 + 1 },
        ])
        for fact in facts where [.sighting, .count, .clearance].contains(fact.kind) {
            let isThere = duty.place?.relation == "from" ? concerns(area, fact) : !isIn(area, fact.place)
            let touches = happened(fact) && isOwner(of: fact, key.party) && isOf(thing.name, fact) && isThere
            guard touches != .false else { continue }
            let since = Truth(
                certain: begins.late.map { fact.from >= $0 } ?? false, possible: begins.early.map { fact.to >= $0 } ?? false)
            guard since != .false else { continue }
            var key = key
            key.about = fact.id
            let force = isInForce(article, from: fact.from, to: fact.to)
            let low = fact.low ?? (fact.kind == .clearance ? 0 : 1)
            let isAny = Truth(certain: low > 0, possible: fact.kind == .sighting || fact.high ?? low > 0)
            let breach = touches && since && force && isAny
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }
}
