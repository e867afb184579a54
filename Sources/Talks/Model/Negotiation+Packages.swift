import BigInt

extension Negotiation {
    /// How much an issue counts for a party: its weight, or 1.
    public func weight(of issue: Int, for party: Int) -> Amount {
        for judgement in judgements where judgement.party == party {
            if case .weight(issue, let weight) = judgement.content { return weight }
        }
        return Amount(1)
    }

    /// What an option is worth to a party, before the issue's weight, as far as anybody has said; nil where nobody has.
    ///
    /// Where several sources state it, everything from the least to the most of them.
    func worths() -> [[[(low: Amount, high: Amount)?]]] {
        var worths: [[[(low: Amount, high: Amount)?]]] = parties.map { _ in
            issues.map { Array(repeating: nil, count: $0.options.count) }
        }
        for judgement in judgements {
            guard case .worth(let choice, let low, let high) = judgement.content else { continue }
            let known = worths[judgement.party][choice.issue][choice.option]
            worths[judgement.party][choice.issue][choice.option] = (
                min(low, known?.low ?? low), max(high, known?.high ?? high)
            )
        }
        return worths
    }

    /// A question that nobody has answered: what an option is worth to a party.
    public struct Unasked: Hashable, Sendable {
        /// The party.
        public var party: Int
        /// The option.
        public var choice: PackageProblem.Choice
        /// Whether the party ranks it, so that something is known.
        public var isRanked: Bool
        /// Whether the party is known to be able to live with it.
        public var isBearable: Bool
    }

    /// What nobody has judged, in the order of parties, issues, options.
    public func unasked() -> [Unasked] {
        var ranked = Set<[Int]>()
        var bearable = Set<[Int]>()
        for judgement in judgements {
            switch judgement.content {
            case .ranks(let issue, let tiers):
                for option in tiers.joined() { ranked.insert([judgement.party, issue, option]) }
            case .canLiveWith(let choices) where choices.count == 1:
                bearable.insert([judgement.party, choices[0].issue, choices[0].option])
            default: break
            }
        }
        let worths = worths()
        var result: [Unasked] = []
        for party in parties.indices {
            for (issue, row) in worths[party].enumerated() {
                for (option, worth) in row.enumerated() where worth == nil {
                    result.append(
                        Unasked(
                            party: party, choice: .init(issue: issue, option: option),
                            isRanked: ranked.contains([party, issue, option]),
                            isBearable: bearable.contains([party, issue, option])))
                }
            }
        }
        return result
    }

    /// The least and the most that a package can be worth to each party, red lines left out of account; nil where the numbers
    /// do not fit.
    func totals() -> [(low: Amount, high: Amount)?] {
        let worths = worths()
        return parties.indices.map { party in
            var (low, high): (Amount?, Amount?) = (Amount(0), Amount(0))
            for issue in issues.indices where !issues[issue].options.isEmpty {
                let weight = weight(of: issue, for: party)
                let least = worths[party][issue].map { $0?.low ?? scale.low }.min() ?? scale.low
                let most = worths[party][issue].map { $0?.high ?? scale.high }.max() ?? scale.high
                low = low.flatMap { sum in weight.multiplied(by: least).flatMap { sum.adding($0) } }
                high = high.flatMap { sum in weight.multiplied(by: most).flatMap { sum.adding($0) } }
            }
            guard let low, let high else { return nil }
            return (low, high)
        }
    }

    /// The talks in numbers, for the search for packages.
    ///
    /// What nobody has judged lies anywhere on the scale. Where one number is needed (``PackageProblem/Worth/middle``) it is the
    /// middle of what is stated; of options that are only ranked, the tiers are spread evenly over the scale.
    ///
    /// - Parameter relaxed: judgements, by place, that are left out.
    /// - Throws: ``PackageError`` where the numbers do not fit.
    public func packageProblem(relaxing relaxed: Set<Int> = []) throws(PackageError) -> PackageProblem {
        let worths = worths()
        var problem = PackageProblem(
            parties: [], options: issues.map(\.options.count), worths: [],
            proposals: proposals.map { PackageProblem.Proposal($0.options) })
        for party in parties.indices {
            let weights = issues.indices.map { weight(of: $0, for: party) }
            let spread = spread(of: party, worths[party])
            var least: Amount?
            for (place, judgement) in judgements.enumerated() where judgement.party == party && !relaxed.contains(place)
            {
                // Of two least totals the larger one holds.
                if case .leastTotal(let total) = judgement.content { least = least.map { max($0, total) } ?? total }
            }
            var places = least.map { PackageProblem.places($0) } ?? 0
            for issue in issues.indices {
                for option in issues[issue].options.indices {
                    let worth = worths[party][issue][option] ?? (scale.low, scale.high)
                    for amount in [worth.low, worth.high, spread[issue][option]] {
                        places = max(places, PackageProblem.places(weights[issue], times: amount))
                    }
                }
            }
            func units(_ amount: Amount, _ weight: Amount = Amount(1)) throws(PackageError) -> PackageUnits {
                guard let units = PackageProblem.units(weight, times: amount, places: places) else {
                    throw PackageError.tooLarge(party: party)
                }
                return units
            }
            var rows: [[PackageProblem.Worth]] = []
            for issue in issues.indices {
                var row: [PackageProblem.Worth] = []
                for option in issues[issue].options.indices {
                    let worth = worths[party][issue][option] ?? (scale.low, scale.high)
                    row.append(
                        PackageProblem.Worth(
                            low: try units(worth.low, weights[issue]),
                            middle: try units(spread[issue][option], weights[issue]),
                            high: try units(worth.high, weights[issue])))
                }
                rows.append(row)
            }
            problem.worths.append(rows)
            var reservation: PackageUnits?
            if let least { reservation = try units(least) }
            problem.parties.append(PackageProblem.Party(places: places, reservation: reservation))
        }
        for (place, judgement) in judgements.enumerated() where !relaxed.contains(place) {
            switch judgement.content {
            case .redLine(let choices):
                problem.exclusions.append(PackageProblem.Exclusion(party: judgement.party, choices: choices))
            // On an issue that counts for nothing all options are worth the same, however they are ranked.
            case .ranks(let issue, let tiers) where weight(of: issue, for: judgement.party) != Amount(0):
                problem.ranks.append(PackageProblem.RankChain(party: judgement.party, issue: issue, tiers: tiers))
            default: break
            }
        }
        return problem
    }

    /// Of each issue and option the one number that is reckoned with where one is needed.
    private func spread(of party: Int, _ worths: [[(low: Amount, high: Amount)?]]) -> [[Amount]] {
        var ranks: [[Int: (tier: Int, of: Int)]] = issues.map { _ in [:] }
        for judgement in judgements where judgement.party == party {
            guard case .ranks(let issue, let tiers) = judgement.content else { continue }
            for (tier, options) in tiers.enumerated() {
                for option in options where ranks[issue][option] == nil { ranks[issue][option] = (tier, tiers.count) }
            }
        }
        /// So many of `of` parts of the way from low to high, to a thousandth; of numbers with very many digits, as fine as they are.
        func part(_ low: Amount, _ high: Amount, _ count: Int, of whole: Int) -> Amount {
            let own = max(low.places, high.places)
            guard low != high, whole > 0 else { return low }
            for places in (own...own + 3).reversed() {
                func units(_ amount: Amount) -> Int128 {
                    (amount.places..<places).reduce(Int128(amount.units)) { units, _ in units * 10 }
                }
                let (from, to) = (units(low), units(high))
                if let units = Int64(exactly: from + (to - from) * Int128(count) / Int128(whole)) {
                    return Amount(units, places: places).shortest
                }
            }
            return low
        }
        return issues.indices.map { issue in
            issues[issue].options.indices.map { option in
                let worth = worths[issue][option]
                // Options of which only is known that they are level are as unknown as any.
                if worth == nil, let rank = ranks[issue][option], rank.of > 1 {
                    return part(scale.low, scale.high, rank.of - 1 - rank.tier, of: rank.of - 1)
                }
                let (low, high) = worth ?? (scale.low, scale.high)
                return part(low, high, 1, of: 2)
            }
        }
    }
}
