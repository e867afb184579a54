/// Talks as a question about the order of steps.
public struct StepsLowering: Sendable {
    /// The question. Its steps are ``places``, in their order.
    public let question: StepsQuestion
    /// Of each step of the question, its place among the steps and guarantees of the talks.
    public let places: [Int]
    /// Of each condition the judgement that it is; nil for what lies in the nature of things.
    public let conditions: [Int?]
    /// How many decimal places each party's points have.
    public let decimals: [Int]

    /// - Parameters:
    ///   - package: the package that is carried out: steps of other options are left out. Nil: those of all options are.
    ///   - relaxed: judgements, by place, that are left out.
    /// - Throws: ``PackageError/tooLarge(party:)`` where numbers do not fit.
    public init(
        _ talks: Negotiation, package: PackageProblem.Package?, relaxing relaxed: Set<Int> = []
    ) throws(PackageError) {
        let kept = talks.steps.indices.filter { step in
            guard let choice = talks.steps[step].carriesOut else { return true }
            return package.map { $0.options[choice.issue] == choice.option } ?? false
        }
        // A guarantee that needs nothing is there from the beginning, and no step of its own.
        let later = talks.guarantees.indices.filter { !talks.guarantees[$0].needs.isEmpty }
        places = kept + later.map { talks.steps.count + $0 }
        let at = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
        let parties = talks.parties.count
        var decimals = [Int](repeating: 0, count: parties)
        func note(_ amount: Amount?, _ party: Int) {
            if let amount { decimals[party] = max(decimals[party], amount.shortest.places) }
        }
        var limits = [Amount?](repeating: nil, count: parties)
        for (place, judgement) in talks.judgements.enumerated() where !relaxed.contains(place) {
            guard case .limit(let amount) = judgement.content else { continue }
            limits[judgement.party] = limits[judgement.party].map { min($0, amount) } ?? amount
            note(amount, judgement.party)
        }
        for step in kept.map({ talks.steps[$0] }) {
            for party in talks.parties.indices {
                note(step.costs[party], party)
                note(step.gains[party], party)
                if case .possible(let losses) = step.undoing { note(losses[party], party) }
            }
        }
        for cover in talks.guarantees.flatMap(\.covers) { note(cover.amount, cover.party) }
        self.decimals = decimals
        func units(_ amount: Amount?, _ party: Int) throws(PackageError) -> Int64 {
            guard let amount else { return 0 }
            // Sums of a thousand such numbers still fit.
            guard let units = amount.units(places: decimals[party]), units < Int64.max / 4096 else {
                throw PackageError.tooLarge(party: party)
            }
            return units
        }
        func all(_ amounts: [Amount?]) throws(PackageError) -> [Int64] {
            var result: [Int64] = []
            for (party, amount) in amounts.enumerated() { result.append(try units(amount, party)) }
            return result
        }
        var steps: [StepsQuestion.Step] = []
        for step in kept.map({ talks.steps[$0] }) {
            var undoing: StepsQuestion.Undoing?
            if case .possible(let losses) = step.undoing { undoing = .init(lossThatStays: try all(losses)) }
            steps.append(
                StepsQuestion.Step(
                    actors: step.actors.compactMap { if case .party(let party) = $0 { party } else { nil } },
                    costs: try all(step.costs), gains: try all(step.gains), undoing: undoing,
                    verificationSeconds: step.verification ?? Self.unstatedVerification))
        }
        let nothing = [Int64](repeating: 0, count: parties)
        for _ in later {
            steps.append(StepsQuestion.Step(actors: [], costs: nothing, gains: nothing, required: false))
        }
        var guarantees: [StepsQuestion.Guarantee] = []
        for (place, guarantee) in talks.guarantees.enumerated() {
            for cover in guarantee.covers {
                guarantees.append(
                    .init(
                        party: cover.party,
                        points: try cover.amount.map { amount throws(PackageError) in try units(amount, cover.party) }
                            ?? Int64.max / 4096,
                        inPlaceAfter: at[talks.steps.count + place]))
            }
        }
        var conditions: [StepsQuestion.Condition] = []
        var origins: [Int?] = []
        func add(_ step: Int, after others: [Int], _ judgement: Int?) {
            guard let step = at[step] else { return }
            let isMet = others.contains { $0 >= talks.steps.count && at[$0] == nil }
            if isMet { return }
            let known = others.compactMap { at[$0] }
            conditions.append(.init(step: step, anyOf: known, metTogether: judgement != nil))
            origins.append(judgement)
        }
        for step in kept { for prior in talks.steps[step].needs { add(step, after: [talks.place(prior)], nil) } }
        for (place, guarantee) in talks.guarantees.enumerated() {
            for step in guarantee.needs { add(talks.steps.count + place, after: [step], nil) }
        }
        for (place, judgement) in talks.judgements.enumerated() where !relaxed.contains(place) {
            guard case .precondition(let first, let step) = judgement.content else { continue }
            add(step, after: first.map { talks.place($0) }, place)
        }
        self.conditions = origins
        var bounds: [Int64?] = []
        for (party, limit) in limits.enumerated() {
            bounds.append(try limit.map { amount throws(PackageError) in try units(amount, party) })
        }
        question = StepsQuestion(
            parties: parties, steps: steps, guarantees: guarantees, conditions: conditions, limits: bounds)
    }

    /// What a step takes to be verified where nothing is said: a day. Only that it is not at once matters to exposure.
    static let unstatedVerification: Int64 = 86_400

    /// The pairs of an order among the steps of the question; those that it leaves out are dropped.
    public func order(_ order: Negotiation.Order) -> [StepsQuestion.Before] {
        order.pairs.compactMap { pair in
            guard let first = places.firstIndex(of: pair.first), let second = places.firstIndex(of: pair.second) else {
                return nil
            }
            return StepsQuestion.Before(first, second)
        }
    }

    /// A party's points as an exact decimal.
    public func decimal(_ units: Int64, of party: Int) -> String { "\(Amount(units, places: decimals[party]))" }
}
