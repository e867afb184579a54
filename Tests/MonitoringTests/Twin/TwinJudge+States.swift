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
            // Who looked for a wider class looked for this one.
            let isSuch =
                fact.kind == .clearance
                ? Truth(isWithin(have.thing.name, fact.thing)) : isOf(have.thing.name, fact) && measure
            let there = concerns(have.area, fact)
            let touches = isTheirs && isSuch && there
            guard touches != .false, fact.kind != .clearance || touches == .true else { continue }
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
            var over = Truth(certain: more.low > limit, possible: more.high.map { $0 > limit } ?? true)
            // A clearance found none.
            if fact.kind == .clearance { over = .false }
            if let low = contradicted(have, fact, key.party) { over = Truth(certain: low > 0, possible: true) }
            let breach = touches && force && over && !hasLeave(article, fact)
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    /// Where none may be: the least that anybody says of the very second of a fact, if what is established of that second
    /// cannot all be right; nil if it can.
    private func contradicted(_ have: TwinAccord.Having, _ fact: TwinFact, _ party: String) -> Int? {
        func isOfWhole(_ other: TwinFact) -> Bool {
            guard other.kind != .sighting, case .area(let told) = other.place,
                other.kind == .clearance || !isOfOneGroup(other)
            else { return false }
            return told == have.area || told == "whole"
        }
        guard have.moreThan == nil, fact.from == fact.to, fact.kind != .clearance || isOfWhole(fact) else { return nil }
        let together = facts.filter { other in
            guard other.from == fact.from, other.to == fact.to, happened(other) == .true,
                isOwner(of: other, party) == .true, concerns(have.area, other) == .true
            else { return false }
            switch other.kind {
            case .clearance: return isWithin(have.thing.name, other.thing) && isOfWhole(other)
            case .sighting, .count:
                let measure =
                    have.calibre.map { least in other.calibre.map { Truth($0 >= least) } ?? .unknown } ?? .true
                return (isOf(have.thing.name, other) && measure) == .true
            default: return false
            }
        }
        func low(_ other: TwinFact) -> Int { other.kind == .clearance ? 0 : other.low ?? 1 }
        let wholes = together.filter(isOfWhole)
        guard let most = wholes.map({ $0.kind == .clearance ? $0.high ?? 0 : $0.high ?? low($0) }).min(),
            let least = together.map(low).max(), least > most
        else { return nil }
        return min(least, wholes.map(low).min() ?? least)
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
            // None in all of it is none in each part.
            told == area || area == "whole" || told == "whole" && fact.kind == .clearance
                ? .true : told == "whole" ? .unknown : .false
        default: isIn(area, fact)
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
            guard case .area(let told) = fact.place, fact.kind != .sighting, !isOfOneGroup(fact) else {
                return (low(fact), nil)
            }
            if told == have.area { return (low(fact), high(fact)) }
            if told == "whole" { return (low(fact) == 0 ? 0 : low(fact), high(fact)) }
            return (low(fact), nil)
        }
        // Where none may be, each fact is judged by itself.
        guard have.moreThan != nil else { return (low(fact), high(fact)) }
        var own = alone(fact)
        // Of things of which nobody says whose they are, a party may have more elsewhere.
        if fact.kind != .clearance, happened(fact) != .true || fact.actor != party { own.high = nil }
        // What is established of one time, or of so many hours, is taken together.
        func isEstablished(_ other: TwinFact) -> Bool {
            [.sighting, .count].contains(other.kind) && happened(other) == .true && isOwner(of: other, party) == .true
                && isOf(have.thing.name, other) == .true && concerns(have.area, other) == .true
        }
        func isOfOneTime(_ other: TwinFact) -> Bool {
            if other.id == fact.id { return true }
            if let hours = have.hours {
                return other.to <= fact.to && max(other.to, fact.to) - min(other.from, fact.from) <= Int64(hours) * 3600
            }
            return other.from == other.to && fact.from == fact.to && other.from == fact.from
        }
        var together = facts.filter { isEstablished($0) && isOfOneTime($0) }
        if have.hours != nil {
            // Of each place the latest count.
            together = together.filter { other in
                guard case .area = other.place else { return true }
                return !together.contains { $0.kind == other.kind && $0.place == other.place && $0.from > other.to }
            }
        }
        guard !together.isEmpty else { return own }
        var lows = together.map(low)
        // What was seen in separate parts adds up: the most that any choice of them comes to.
        for choice in 0..<(1 << together.count) {
            let chosen = together.indices.filter { choice >> $0 & 1 == 1 }.map { together[$0] }
            let isSeparate = chosen.indices.allSatisfy { one in
                chosen[..<one].allSatisfy { areApart($0, chosen[one]) }
            }
            if isSeparate { lows.append(chosen.map(low).reduce(0, +)) }
        }
        let counts = together.filter { $0.kind == .count && alone($0).high != nil }
        let (least, most) = (lows.max() ?? 0, counts.compactMap { high($0) }.min())
        if let most, least > most {
            // They cannot all be right: nothing between them is ruled out.
            return (
                min(least, counts.map(low).min() ?? least), max(least, counts.compactMap { high($0) }.max() ?? least)
            )
        }
        return (least, [own.high, most].compactMap { $0 }.min())
    }

    /// Whether a number is of one of several groups for which a party answers, and so of a part of what it has.
    private func isOfOneGroup(_ fact: TwinFact) -> Bool {
        fact.group != nil && accord.answers.values.filter { $0 == fact.actor }.count > 1
    }

    /// Whether two facts are surely of different things: of two groups, or at places that have nothing in common.
    private func areApart(_ one: TwinFact, _ other: TwinFact) -> Bool {
        if let group = one.group, let another = other.group, group != another { return true }
        return areApart(one.place, other.place)
    }

    /// Whether two places have nothing in common: the points lie tens of kilometres from each other.
    private func areApart(_ one: TwinFact.Place, _ other: TwinFact.Place) -> Bool {
        let points: [TwinFact.Place: String] = [.west: "west", .east: "east", .edge: "", .border: "", .elsewhere: ""]
        switch (one, other) {
        case (.area(let a), .area(let b)): return a != b && a != "whole" && b != "whole"
        case (.area(let area), let point), (let point, .area(let area)):
            if point == .elsewhere { return true }
            guard let inside = points[point], !inside.isEmpty else { return false }
            return area != "whole" && area != inside
        default: return one != other && points[one] != nil && points[other] != nil
        }
    }

    func judge(
        _ keep: TwinAccord.Keeping, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        if keep.isOut {
            judge(TwinAccord.Having(thing: keep.thing, area: keep.area), article, key, &verdicts)
            return
        }
        for fact in facts where fact.kind == .sighting || fact.kind == .count {
            // One that is where it should be is no case of it.
            let isOutside = !isIn(keep.area, fact)
            let touches = happened(fact) && isOwner(of: fact, key.party) && isOf(keep.thing.name, fact) && isOutside
            guard touches != .false else { continue }
            var key = key
            key.about = fact.id
            let force = isInForce(article, from: fact.from, to: fact.to)
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            let low = fact.low ?? 1
            let isAny = Truth(certain: low > 0, possible: fact.high ?? low > 0)
            let breach = touches && force && isAny && !hasLeave(article, fact)
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }

    /// Whether whoever may allow the article gave leave for what was seen, before it was.
    private func hasLeave(_ article: TwinAccord.Article, _ fact: TwinFact) -> Truth {
        let powers = (accord.powers + article.powers).filter { $0.act == .allow && $0.article == article.id }
        return powers.map { power in
            let found =
                facts.filter {
                    $0.kind == .will && $0.act == "leave" && $0.about == fact.id
                        && power.holders.contains($0.actor ?? "")
                }.map { word in
                    said(word) && Truth(certain: word.to < fact.from, possible: word.from < fact.to)
                }.max() ?? .false
            return found == .false && !accord.boardIsComplete ? .unknown : found
        }.max() ?? .false
    }

    /// `thereafter keep them out`: from the discharge or the deadline, whichever comes first.
    func thereafter(
        _ duty: TwinAccord.Duty, _ article: TwinAccord.Article, _ key: TwinKey, _ verdicts: inout [TwinKey: Verdict]
    ) {
        guard let area = duty.place?.area, let thing = duty.thing else { return }
        let place = Place(article: article, party: key.party, duty: duty)
        let begins = TwinBound.any([
            opened(wholeDue(duty, place), duty), done(duty, place, stage: nil).map { $0 + 1 },
        ])
        for fact in facts where [.sighting, .count, .clearance].contains(fact.kind) {
            let isThere = duty.place?.relation == "from" ? concerns(area, fact) : !isIn(area, fact)
            let touches = happened(fact) && isOwner(of: fact, key.party) && isOf(thing.name, fact) && isThere
            guard touches != .false, fact.kind != .clearance || touches == .true else { continue }
            let since = Truth(
                certain: begins.late.map { fact.from >= $0 } ?? false,
                possible: begins.early.map { fact.to >= $0 } ?? false)
            var key = key
            key.about = fact.id
            // Before that it does not bind yet.
            let force = isInForce(article, from: fact.from, to: fact.to) && since
            guard force != .false else {
                verdicts[key] = .notInForce
                continue
            }
            let low = fact.low ?? (fact.kind == .clearance ? 0 : 1)
            var isAny = Truth(certain: low > 0, possible: fact.kind == .sighting || fact.high ?? low > 0)
            // Where none may be left, as where none may be had.
            if duty.place?.relation == "from",
                let least = contradicted(TwinAccord.Having(thing: thing, area: area), fact, key.party)
            {
                isAny = Truth(certain: least > 0, possible: true)
            }
            let breach = touches && force && isAny
            verdicts[key] = breach == .true ? .violated : breach == .unknown ? .unknown : .kept
        }
    }
}
