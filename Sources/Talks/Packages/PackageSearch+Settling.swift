extension PackageProblem {
    /// Sums, and sums of differences, of numbers up to this can be added without running over.
    private static let most: PackageUnits = 1 << 120

    /// The orders of each party and issue.
    func rankOrders() throws(PackageError) -> [[RankOrder]] {
        var chains = [[[[[Int]]]]](
            repeating: [[[[Int]]]](repeating: [], count: options.count), count: parties.count)
        for rank in ranks { chains[rank.party][rank.issue].append(rank.tiers) }
        var orders = [[RankOrder]]()
        for party in parties.indices {
            var row = [RankOrder]()
            for issue in options.indices {
                do throws(RankCircle) {
                    row.append(try RankOrder(options: options[issue], chains: chains[party][issue]))
                } catch {
                    throw .contradiction(party: party, issue: issue, options: error.options)
                }
            }
            orders.append(row)
        }
        return orders
    }

    /// Whether all tables have the sizes that the parties, issues and options ask for, and all worths are the right way up.
    func checkShape() throws(PackageError) {
        guard parties.count >= 2 else { throw .fewerThanTwoParties }
        guard parties.count <= 60 else { throw .tooManyParties(most: 60) }
        guard !options.isEmpty else { throw .noIssue }
        if let issue = options.firstIndex(where: { $0 < 1 }) { throw .noOption(issue: issue) }
        guard worths.count == parties.count, worths.allSatisfy({ $0.map(\.count) == options }) else {
            throw .shape(what: "worths")
        }
        func has(_ issue: Int, _ option: Int) -> Bool {
            options.indices.contains(issue) && (0..<options[issue]).contains(option)
        }
        for rank in ranks {
            guard parties.indices.contains(rank.party), options.indices.contains(rank.issue),
                rank.tiers.joined().allSatisfy({ has(rank.issue, $0) })
            else { throw .shape(what: "ranks") }
        }
        for exclusion in exclusions {
            guard !exclusion.choices.isEmpty, exclusion.choices.allSatisfy({ has($0.issue, $0.option) }),
                exclusion.party.map(parties.indices.contains) ?? true
            else { throw .shape(what: "exclusions") }
        }
        for proposal in proposals { try checkShape(of: proposal) }
        for (party, table) in worths.enumerated() {
            guard (0...PackageProblem.mostPlaces).contains(parties[party].places) else {
                throw .tooManyPlaces(party: party)
            }
            for (issue, row) in table.enumerated() {
                for (option, worth) in row.enumerated()
                where worth.low > worth.middle || worth.middle > worth.high {
                    throw .upsideDown(party: party, issue: issue, option: option)
                }
            }
        }
    }

    /// Whether a proposal speaks of options that there are.
    func checkShape(of proposal: Proposal) throws(PackageError) {
        guard proposal.options.count == options.count,
            zip(proposal.options, options).allSatisfy({ proposed, count in proposed.map((0..<count).contains) ?? true })
        else { throw .shape(what: "proposals") }
    }

    /// The same problem with middles that respect the ranks.
    ///
    /// Middles that do so already are kept. Where they do not, each ranked option of the issue is placed between the least
    /// and the most that it can be worth, the higher the more stand below it and the fewer above; where a party's units are
    /// too coarse for the gaps that takes, it gets more decimal places.
    func settled(_ orders: [[RankOrder]]) throws(PackageError) -> PackageProblem {
        var settled = self
        for party in parties.indices {
            var raise: PackageUnits = 1
            var places = parties[party].places
            search: while true {
                switch settled.settle(party, orders[party], raise: raise) {
                case .done: break search
                case .tooCoarse(let issue):
                    // Gaps of a hundredth of the closest two numbers are enough for a hundred tiers, and so on.
                    let (next, overflow) = raise.multipliedReportingOverflow(by: 10)
                    if let options = orders[party][issue].impossible(worths[party][issue]) {
                        throw .contradiction(party: party, issue: issue, options: options)
                    }
                    places += 1
                    guard !overflow, places <= PackageProblem.mostPlaces else { throw .tooManyPlaces(party: party) }
                    raise = next
                case .tooLarge: throw .tooLarge(party: party)
                }
            }
            settled.parties[party].places = places
        }
        return settled
    }

    private enum Settling { case done, tooCoarse(issue: Int), tooLarge }

    private mutating func settle(_ party: Int, _ orders: [RankOrder], raise: PackageUnits) -> Settling {
        func raised(_ value: PackageUnits) -> PackageUnits? {
            let (product, overflow) = value.multipliedReportingOverflow(by: raise)
            return overflow || product.magnitude > UInt128(Self.most) ? nil : product
        }
        var table = worths[party]
        for (issue, row) in table.enumerated() {
            for (option, worth) in row.enumerated() {
                guard let low = raised(worth.low), let middle = raised(worth.middle), let high = raised(worth.high)
                else {
                    return .tooLarge
                }
                table[issue][option] = Worth(low: low, middle: middle, high: high)
            }
            let order = orders[issue]
            if order.isEmpty { continue }
            let lows = order.raised(table[issue].map(\.low), step: 1)
            let highs = order.lowered(table[issue].map(\.high), step: 1)
            guard zip(lows, highs).allSatisfy({ $0 <= $1 }) else { return .tooCoarse(issue: issue) }
            if order.respects(table[issue].map(\.middle)) { continue }
            for option in row.indices where order.isRanked(option) {
                let group = order.group[option]
                let parts = PackageUnits(order.below[group] + order.above[group] + 2)
                let share = PackageUnits(order.below[group] + 1)
                let (high, low) = (highs[option] - lows[option]).multipliedFullWidth(by: share)
                let (quotient, remainder) = parts.dividingFullWidth((high, low))
                table[issue][option].middle = lows[option] + quotient + (remainder * 2 >= parts ? 1 : 0)
            }
        }
        if let reservation = parties[party].reservation {
            guard let reservation = raised(reservation) else { return .tooLarge }
            parties[party].reservation = reservation
        }
        worths[party] = table
        return .done
    }

    /// How many units one unit becomes in questions of status, so that all gaps of strict preferences together stay less
    /// than one; see ``PackageSearch/status(of:)``.
    func gapScales(_ orders: [[RankOrder]]) throws(PackageError) -> [PackageUnits] {
        var scales = [PackageUnits]()
        for party in parties.indices {
            let scale = PackageUnits(1 + 2 * orders[party].reduce(0) { $0 + $1.depth })
            var sum: PackageUnits = 0
            for row in worths[party] {
                let largest = row.reduce(UInt128(0)) { max($0, max($1.low.magnitude, $1.high.magnitude)) }
                let (product, overflow) = PackageUnits(clamping: largest).multipliedReportingOverflow(by: scale)
                let (next, carried) = sum.addingReportingOverflow(product)
                guard !overflow, !carried, next <= Self.most else { throw .tooLarge(party: party) }
                sum = next
            }
            if let reservation = parties[party].reservation, reservation.magnitude > UInt128(Self.most) {
                throw .tooLarge(party: party)
            }
            scales.append(scale)
        }
        return scales
    }
}

extension RankOrder {
    /// Options for which no numbers, however fine, lie within the intervals and respect the order; nil when there are some.
    func impossible(_ worths: [PackageProblem.Worth]) -> [Int]? {
        // With every number a multiple of one more than there are gaps, gaps of 1 never add up to a whole unit.
        let fine = PackageUnits(2 * depth + 2)
        func refined(_ value: PackageUnits) -> PackageUnits { value.multipliedReportingOverflow(by: fine).partialValue }
        guard worths.allSatisfy({ max($0.low.magnitude, $0.high.magnitude) < UInt128(PackageUnits.max / (fine + 1)) })
        else {
            return nil
        }
        let lows = raised(worths.map { refined($0.low) }, step: 1)
        let highs = lowered(worths.map { refined($0.high) }, step: 1)
        let options = lows.indices.filter { lows[$0] > highs[$0] }
        return options.isEmpty ? nil : options
    }
}
