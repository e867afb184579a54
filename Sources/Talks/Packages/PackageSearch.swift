import BigInt

/// Works out the packages that a problem's parties could agree on, exactly, without going through the outcomes.
///
/// The fronts of the issues are merged one after another and what is dominated is dropped on the way, so that the work
/// grows with the efficient packages and not with all: 10 to the power of 20 outcomes take milliseconds.
public struct PackageSearch: Sendable {
    /// The problem as it is worked on: with middles that respect the ranks, and for that perhaps more decimal places than
    /// were given.
    public let problem: PackageProblem
    /// How far it goes.
    public let limits: PackageLimits
    /// The orders of each party and issue.
    let orders: [[RankOrder]]
    /// See ``PackageProblem/gapScales(_:)``.
    let gapScales: [PackageUnits]
    /// The allowed packages.
    let space: PackageAnswer<PackageSpace>
    /// The efficient ones.
    let graph: PackageAnswer<PackageGraph>

    /// Checks the problem, settles its middles and searches for its frontier.
    public init(_ problem: PackageProblem, limits: PackageLimits = PackageLimits()) throws(PackageError) {
        try problem.checkShape()
        orders = try problem.rankOrders()
        let settled = try problem.settled(orders)
        gapScales = try settled.gapScales(orders)
        self.problem = settled
        self.limits = limits
        do throws(PackageBound) {
            let space = try PackageSpace(settled, most: limits.openCombinations)
            self.space = .exact(space)
            do throws(PackageBound) {
                var meter = PackageMeter(most: limits.steps)
                graph = .exact(try PackageSearch.graph(space, settled, limits, &meter))
            } catch {
                graph = .bounded(error)
            }
        } catch {
            (space, graph) = (.bounded(error), .bounded(error))
        }
    }

    /// The search of another that differs in some worths only, with its graph.
    init(_ other: PackageSearch, _ problem: PackageProblem, _ graph: PackageGraph) {
        self.problem = problem
        self.graph = .exact(graph)
        (limits, orders, gapScales, space) = (other.limits, other.orders, other.gapScales, other.space)
    }

    static func graph(
        _ space: PackageSpace, _ problem: PackageProblem, _ limits: PackageLimits, _ meter: inout PackageMeter
    ) throws(PackageBound) -> PackageGraph {
        let merged = try FrontierLayers(
            space, values: problem.values(\.middle), width: problem.parties.count, most: limits.vectors, &meter)
        return try PackageGraph(space, merged, &meter)
    }

    /// How many packages there are, allowed or not.
    public var outcomes: BigInt { problem.options.reduce(1) { $0 * BigInt($1) } }

    /// How many of them cross no red line (reservations aside).
    public func allowed() -> PackageAnswer<BigInt> { space.map { $0.count() } }

    /// The efficient packages under the middle worths.
    public func frontier() -> PackageAnswer<PackageFrontier> {
        graph.map { PackageFrontier($0, problem.proposals) }
    }

    /// Options by which one of a package could be replaced, all else as it is, without a difference to any party under the middle
    /// worths and without crossing a red line; in document order.
    public func equals(to package: PackageProblem.Package) -> [PackageProblem.Choice] {
        package.options.enumerated().flatMap { issue, chosen -> [PackageProblem.Choice] in
            (0..<problem.options[issue]).compactMap { option in
                let isLevel = problem.worths.allSatisfy { $0[issue][option].middle == $0[issue][chosen].middle }
                guard option != chosen, isLevel else { return nil }
                var other = package
                other.options[issue] = option
                let isCrossing = problem.exclusions.contains { $0.isCrossed(by: other) }
                return isCrossing ? nil : .init(issue: issue, option: option)
            }
        }
    }

    /// Each party's total of a package under the middle worths, in its scaled units.
    public func values(of package: PackageProblem.Package) -> [PackageUnits] { problem.sums(package, \.middle) }
}

extension PackageAnswer {
    /// The answer made into another, or the same bound.
    func map<Other: Sendable>(_ transform: (Value) -> Other) -> PackageAnswer<Other> {
        switch self {
        case .exact(let value): .exact(transform(value))
        case .bounded(let bound): .bounded(bound)
        }
    }
}

extension PackageProblem {
    /// Per issue, what each option gives to each party, one party after another.
    func values(_ end: KeyPath<Worth, PackageUnits>) -> [[PackageUnits]] {
        options.indices.map { issue in
            (0..<options[issue]).flatMap { option in parties.indices.map { worths[$0][issue][option][keyPath: end] } }
        }
    }

    /// Each party's total of a package.
    func sums(_ package: Package, _ end: KeyPath<Worth, PackageUnits>) -> [PackageUnits] {
        parties.indices.map { party in
            package.options.enumerated().reduce(0) { $0 + worths[party][$1.offset][$1.element][keyPath: end] }
        }
    }
}

extension PackageFrontier {
    /// The vectors of a graph, with the representatives nearest to the proposals.
    init(_ graph: PackageGraph, _ proposals: [PackageProblem.Proposal]) {
        let counts = graph.counts()
        let silent = PackageProblem.Proposal([Int?](repeating: nil, count: graph.issues.count))
        let ways = (proposals.isEmpty ? [silent] : proposals).map { graph.nearest(to: $0.options) }
        vectors = (0..<graph.frontier.count).map { vector in
            let distance = ways.map { $0.distances[vector] }.min() ?? 0
            let packages = ways.filter { $0.distances[vector] == distance }.map { graph.package(vector, $0.choice) }
            return Vector(
                values: Array(graph.frontier[vector]), packages: counts[vector],
                representative: packages.min() ?? PackageProblem.Package([]),
                distance: proposals.isEmpty ? nil : distance)
        }
    }
}
