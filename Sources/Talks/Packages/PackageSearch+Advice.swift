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
        if list.entries.count < PackageSearch.shortlist.lowerBound {
            list.addTogether(Array(advice.solutions.dropFirst(named.count)))
        }
        let missing = max(0, PackageSearch.shortlist.lowerBound - list.entries.count)
        for vector in finder.runnersUp(to: Set(list.entries.map(\.vector)), atMost: missing) {
            list.entries.append((frontier.vectors[vector].representative, vector))
        }
        let shown = Set(list.entries.map(\.package))
        advice.leftOut = Set(named.flatMap(\.packages)).subtracting(shown).count
        let (lows, highs) = (bounds(\.low), bounds(\.high))
        let inZone = Set(zone.vectors)
        advice.shortlist = list.entries.map { entry in
            let names = advice.solutions.filter { $0.packages.contains(entry.package) }.map(\.name)
            return ShortlistedPackage(
                names: names.isEmpty ? [.runnerUp] : names, package: entry.package,
                values: frontier.vectors[entry.vector].values,
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

/// The packages of a shortlist while it is made.
private struct Shortlist {
    let room: Int
    var entries: [(package: PackageProblem.Package, vector: Int)] = []

    init(room: Int) { self.room = room }

    /// Adds some of what attains a notion, as far as there is room.
    mutating func add(_ solution: PackageSolution, _ places: Range<Int>) {
        for place in places where place < solution.packages.count && entries.count < room {
            let package = solution.packages[place]
            if !entries.contains(where: { $0.package == package }) {
                entries.append((package, solution.vectors[place]))
            }
        }
    }

    /// Adds the first that attains each notion: all of them or, where there is no room for all, none, so that no party
    /// comes before its equals.
    mutating func addTogether(_ solutions: [PackageSolution]) {
        let new = Set(solutions.compactMap(\.packages.first)).subtracting(entries.map(\.package))
        if entries.count + new.count <= room { for solution in solutions { add(solution, 0..<1) } }
    }
}
