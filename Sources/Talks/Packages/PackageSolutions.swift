import BigInt

/// Finds what attains each notion on a frontier. Gains are compared as whole numbers of any size, ratios by multiplying
/// across: there is no rounding, and ties are ties.
struct PackageSolutions {
    let problem: PackageProblem
    let frontier: PackageFrontier
    let zone: PackageZone
    /// What gains are counted from.
    let reservation: [PackageUnits], floor: [PackageUnits]
    /// What makes one unit of each party's as large as the smallest unit of any.
    private let units: [BigInt]

    init(_ problem: PackageProblem, _ frontier: PackageFrontier, _ zone: PackageZone) {
        (self.problem, self.frontier, self.zone) = (problem, frontier, zone)
        reservation = zip(problem.parties, zone.least).map { $0.reservation ?? $1 }
        floor = zip(reservation, zone.least).map { max($0, $1) }
        let places = problem.parties.map(\.places).max() ?? 0
        units = problem.parties.map { BigInt(10).power(places - $0.places) }
    }

    /// Where notions that need no zone look when there is none.
    private var candidates: [Int] { zone.vectors.isEmpty ? Array(frontier.vectors.indices) : zone.vectors }

    func point(_ disagreement: PackageDisagreement) -> [PackageUnits] { disagreement == .floor ? floor : reservation }

    private func bestGains(from point: [PackageUnits]) -> [PackageUnits] {
        point.indices.map { party in
            (zone.vectors.map { frontier.vectors[$0].values[party] }.max() ?? point[party]) - point[party]
        }
    }

    /// For a vector of the zone, the product of gains of those parties that can gain anything in it.
    private func product(from point: [PackageUnits]) -> (Int) -> BigInt {
        let open = bestGains(from: point).enumerated().filter { $0.element > 0 }.map(\.offset)
        return { vector in open.reduce(1) { $0 * BigInt(frontier.vectors[vector].values[$1] - point[$1]) } }
    }

    func nash(_ disagreement: PackageDisagreement) -> PackageSolution {
        attaining(.nash(disagreement), zone.vectors, product(from: point(disagreement)))
    }

    /// So many of the zone's other vectors, by the product of gains from the reservation.
    func runnersUp(to named: Set<Int>, atMost: Int) -> [Int] {
        let product = product(from: reservation)
        return zone.vectors.filter { !named.contains($0) }
            .map { (vector: $0, product: product($0), representative: frontier.vectors[$0].representative) }
            .sorted {
                $0.product != $1.product
                    ? $0.product > $1.product
                    : (distance($0.representative), $0.representative) < (
                        distance($1.representative), $1.representative
                    )
            }
            .prefix(atMost).map(\.vector)
    }

    func kalaiSmorodinsky(_ disagreement: PackageDisagreement) -> PackageSolution {
        let point = point(disagreement)
        let best = bestGains(from: point)
        return attaining(.kalaiSmorodinsky(disagreement), zone.vectors) { vector in
            point.indices.filter { best[$0] > 0 }
                .map { Ratio(frontier.vectors[vector].values[$0] - point[$0], of: best[$0]) }.min() ?? Ratio(1, of: 1)
        }
    }

    func egalitarian(_ disagreement: PackageDisagreement) -> PackageSolution {
        let point = point(disagreement)
        return attaining(.egalitarian(disagreement), candidates) { leastGain(frontier.vectors[$0].values, from: point) }
    }

    /// The least gain of any party, in the smallest unit of any.
    func leastGain(_ values: [PackageUnits], from point: [PackageUnits]) -> BigInt {
        point.indices.map { BigInt(values[$0] - point[$0]) * units[$0] }.min() ?? 0
    }

    func nearestToProposals() -> PackageSolution {
        attaining(.nearestToProposals, candidates) { -(frontier.vectors[$0].distance ?? 0) }
    }

    func best(for party: Int) -> PackageSolution {
        attaining(.bestFor(party: party), candidates) { frontier.vectors[$0].values[party] }
    }

    /// The largest least certain gain; see ``PackageGraph/certain(_:lows:most:)``.
    ///
    /// - Parameter graph: nil where every judgement is exact: all packages of a vector are then equally certain.
    func mostRobust(_ graph: PackageGraph?, lows: [[[PackageUnits]]], most: Int) throws(PackageBound) -> PackageSolution
    {
        let certain = try graph?.certain(candidates, lows: lows, most: most) ?? candidates.map { _ in [] }
        var best: BigInt?
        var attaining = [(vector: Int, package: PackageProblem.Package)]()
        for (vector, packages) in zip(candidates, certain) {
            var here: (gain: BigInt, package: PackageProblem.Package)?
            for package in packages + [frontier.vectors[vector].representative] {
                let gain = leastGain(lows.map { package.sum($0) }, from: reservation)
                // The last of them is the vector's representative, and preferred where it is as good.
                if gain >= here?.gain ?? gain { here = (gain, package) }
            }
            guard let here else { continue }
            if here.gain > best ?? here.gain { attaining = [] }
            if here.gain >= best ?? here.gain {
                best = here.gain
                attaining.append((vector, here.package))
            }
        }
        return solution(.mostRobust, attaining)
    }

    /// The vectors for which a measure is largest.
    private func attaining<Measure: Comparable>(
        _ name: PackageName, _ vectors: [Int], _ measure: (Int) -> Measure
    ) -> PackageSolution {
        var best: Measure?
        var attaining = [Int]()
        for vector in vectors {
            let value = measure(vector)
            if let best, value < best { continue }
            if value != best { attaining = [] }
            best = value
            attaining.append(vector)
        }
        return solution(name, attaining.map { ($0, frontier.vectors[$0].representative) })
    }

    private func solution(
        _ name: PackageName, _ attaining: [(vector: Int, package: PackageProblem.Package)]
    ) -> PackageSolution {
        let sorted = attaining.sorted {
            (distance($0.package), $0.package) < (distance($1.package), $1.package)
        }
        return PackageSolution(name: name, vectors: sorted.map(\.vector), packages: sorted.map(\.package))
    }

    private func distance(_ package: PackageProblem.Package) -> Int {
        problem.proposals.map { $0.distance(to: package) }.min() ?? 0
    }
}

/// A quotient with a denominator above 0, compared by multiplying across.
private struct Ratio: Comparable {
    let part: BigInt
    let whole: BigInt

    init(_ part: PackageUnits, of whole: PackageUnits) { (self.part, self.whole) = (BigInt(part), BigInt(whole)) }

    static func == (a: Ratio, b: Ratio) -> Bool { a.part * b.whole == b.part * a.whole }
    static func < (a: Ratio, b: Ratio) -> Bool { a.part * b.whole < b.part * a.whole }
}
