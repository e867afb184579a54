extension PackageSearch {
    /// How many packages a shortlist has at most, and at least where there are so many worth naming.
    static let shortlist = 3...7

    /// The frontier, the zone of possible agreement, the solutions and the shortlist.
    public func advice() -> PackageAnswer<PackageAdvice> {
        do throws(PackageBound) {
            var advice = try adviceWithoutStatuses()
            if hasOpenJudgements {
                var meter = PackageMeter(most: limits.steps)
                for place in advice.shortlist.indices {
                    do throws(PackageBound) {
                        advice.shortlist[place].status = try status(of: advice.shortlist[place].package, &meter)
                    } catch {
                        advice.shortlist[place].status = .undecided(error)
                    }
                }
            }
            return .exact(advice)
        } catch {
            return .bounded(error)
        }
    }

    /// All of it; the statuses are those of exact judgements: what is on the frontier is efficient.
    func adviceWithoutStatuses() throws(PackageBound) -> PackageAdvice {
        let (space, graph) = (try space.get(), try graph.get())
        let frontier = PackageFrontier(graph, problem.proposals)
        let zone = PackageZone(frontier, problem, space)
        let finder = PackageSolutions(problem, frontier, zone)
        var advice = PackageAdvice(
            frontier: frontier, zone: zone, reservation: finder.reservation,
            floor: finder.floor == finder.reservation ? nil : finder.floor, solutions: [], unanswered: [:],
            shortlist: [],
            leftOut: 0)
        if frontier.vectors.isEmpty { return advice }

        let points: [PackageDisagreement] = advice.floor == nil ? [.reservation] : [.reservation, .floor]
        if !zone.vectors.isEmpty {
            advice.solutions += points.map(finder.nash) + points.map(finder.kalaiSmorodinsky)
        }
        advice.solutions += points.map(finder.egalitarian)
        do throws(PackageBound) {
            advice.solutions.append(
                try finder.mostRobust(
                    hasOpenJudgements ? graph : nil, lows: bounds(\.low), most: limits.vectors))
        } catch {
            advice.unanswered[.mostRobust] = error
        }
        if !problem.proposals.isEmpty { advice.solutions.append(finder.nearestToProposals()) }
        let named = advice.solutions
        advice.solutions += problem.parties.indices.map(finder.best)

        var list = Shortlist(room: PackageSearch.shortlist.upperBound)
        for solution in named { list.add(solution, 0..<1) }
        // Equals of few are worth showing; of many, their number.
        for solution in named where solution.vectors.count <= 3 { list.add(solution, 1..<solution.vectors.count) }
        for solution in named { list.leaveOut(solution) }
        for solution in advice.solutions.dropFirst(named.count) { list.addName(of: solution) }
        if list.entries.count < PackageSearch.shortlist.lowerBound {
            list.addTogether(Array(advice.solutions.dropFirst(named.count)))
        }
        let missing = max(0, PackageSearch.shortlist.lowerBound - list.entries.count)
        for vector in finder.runnersUp(to: Set(list.entries.map(\.vector)), atMost: missing) {
            list.entries.append((frontier.vectors[vector].representative, vector, [.runnerUp]))
        }
        advice.leftOut = list.leftOut.count
        let (lows, highs) = (bounds(\.low), bounds(\.high))
        let inZone = Set(zone.vectors)
        advice.shortlist = list.entries.map { entry in
            ShortlistedPackage(
                names: entry.names, package: entry.package, values: frontier.vectors[entry.vector].values,
                lows: lows.map { entry.package.sum($0) }, highs: highs.map { entry.package.sum($0) },
                vector: entry.vector, inZone: inZone.contains(entry.vector), status: .necessarily)
        }
        return advice
    }

    /// The least (or most) that each option can be worth when ranks are heeded: party, issue, option. Strict preferences
    /// count here as if level were allowed: the ends are those that come arbitrarily near.
    func bounds(_ end: KeyPath<PackageProblem.Worth, PackageUnits>) -> [[[PackageUnits]]] {
        problem.parties.indices.map { party in
            problem.options.indices.map { issue in
                let numbers = problem.worths[party][issue].map { $0[keyPath: end] }
                let order = orders[party][issue]
                if order.isEmpty { return numbers }
                return end == \.low ? order.raised(numbers, step: 0) : order.lowered(numbers, step: 0)
            }
        }
    }
}

extension PackageProblem.Package {
    /// The sum of one number an issue.
    ///
    /// - Parameter table: issue, option.
    func sum(_ table: [[PackageUnits]]) -> PackageUnits {
        options.enumerated().reduce(0) { $0 + table[$1.offset][$1.element] }
    }
}

/// Packages under their names, while a shortlist is made.
private struct Shortlist {
    let room: Int
    var entries: [(package: PackageProblem.Package, vector: Int, names: [PackageName])] = []
    var leftOut: Set<PackageProblem.Package> = []

    init(room: Int) { self.room = room }

    /// Adds some of what attains a notion, as far as there is room.
    mutating func add(_ solution: PackageSolution, _ places: Range<Int>) {
        for place in places where place < solution.packages.count {
            let package = solution.packages[place]
            if let known = entries.firstIndex(where: { $0.package == package }) {
                if !entries[known].names.contains(solution.name) { entries[known].names.append(solution.name) }
            } else if entries.count < room {
                entries.append((package, solution.vectors[place], [solution.name]))
            }
        }
    }

    /// Adds the first that attains each notion: all of them or, where there is no room for all, none, so that no notion
    /// and no party comes before its equals.
    mutating func addTogether(_ solutions: [PackageSolution]) {
        let new = Set(solutions.compactMap(\.packages.first)).subtracting(entries.map(\.package))
        if entries.count + new.count <= room { for solution in solutions { add(solution, 0..<1) } }
    }

    /// Gives the notion's name to those of its packages that are there.
    mutating func addName(of solution: PackageSolution) {
        for package in solution.packages {
            guard let known = entries.firstIndex(where: { $0.package == package }) else { continue }
            if !entries[known].names.contains(solution.name) { entries[known].names.append(solution.name) }
        }
    }

    /// Counts those that attain a notion and are not there, and names those that are.
    mutating func leaveOut(_ solution: PackageSolution) {
        addName(of: solution)
        leftOut.formUnion(solution.packages.filter { package in !entries.contains { $0.package == package } })
    }
}
