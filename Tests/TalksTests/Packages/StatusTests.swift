import Testing

@testable import Talks

@Suite("Necessarily, possibly, never efficient")
struct StatusTests {
    /// Every completion on a grid so fine that all gaps fit, per party: one table of numbers per issue.
    private func completions(_ problem: PackageProblem, _ fine: PackageUnits) -> [[[[PackageUnits]]]] {
        problem.parties.indices.map { party in
            let perIssue = problem.options.indices.map { issue -> [[PackageUnits]] in
                let chains = problem.ranks.filter { $0.party == party && $0.issue == issue }.map(\.tiers)
                let grids = problem.worths[party][issue].map { Array($0.low * fine...$0.high * fine) }
                let all = grids.reduce([[]]) { parts, grid in parts.flatMap { part in grid.map { part + [$0] } } }
                return all.filter { values in
                    chains.allSatisfy { chain in
                        chain.allSatisfy { Set($0.map { values[$0] }).count == 1 }
                            && zip(chain, chain.dropFirst()).allSatisfy { values[$0[0]] > values[$1[0]] }
                    }
                }
            }
            return perIssue.reduce([[]]) { parts, tables in parts.flatMap { part in tables.map { part + [$0] } } }
        }
    }

    @Test("Two completions say what all completions say", arguments: [false, true])
    func bruteForce(_ ranked: Bool) throws {
        var dice = InventingDice(ranked ? 11 : 12)
        var seen = [PackageStatus: Int]()
        var rounds = 0
        while rounds < 60 {
            let problem = PackageProblem.invented(
                &dice, parties: 2, issues: 2...2, options: 1...3, worth: 0...2, openness: ranked ? 4 : 5, ranked: ranked
            )
            let fine = PackageUnits(problem.ranks.isEmpty ? 1 : 5)
            let all = completions(problem, fine)
            if all.contains(where: \.isEmpty) {
                #expect(throws: PackageError.self) { try PackageSearch(problem) }
                continue
            }
            guard all[0].count * all[1].count < 60_000 else { continue }
            rounds += 1
            let search = try PackageSearch(problem)
            let packages = problem.allowedPackages
            var efficient = [Int](repeating: 0, count: packages.count)
            for first in all[0] {
                for second in all[1] {
                    let values = packages.map { package in
                        [first, second].map { table in
                            package.options.enumerated().reduce(PackageUnits(0)) { $0 + table[$1.offset][$1.element] }
                        }
                    }
                    for place in packages.indices where !values.contains(where: { $0.dominates(values[place]) }) {
                        efficient[place] += 1
                    }
                }
            }
            for (place, package) in packages.enumerated() {
                let expected: PackageStatus =
                    switch efficient[place] {
                    case 0: .never
                    case all[0].count * all[1].count: .necessarily
                    default: .possibly
                    }
                #expect(search.status(of: package) == expected)
                seen[expected, default: 0] += 1
            }
        }
        // All three came up often enough to mean something.
        #expect(seen.count == 3 && seen.values.allSatisfy { $0 > 20 }, "\(seen)")
    }

    @Test("What a change is worth under all answers is what all completions say", arguments: [false, true])
    func gains(_ ranked: Bool) throws {
        var dice = InventingDice(ranked ? 31 : 32)
        var seen = [PackageGain.Direction: Int]()
        var rounds = 0
        while rounds < 80 {
            var problem = PackageProblem.invented(
                &dice, parties: 2, issues: 2...2, options: 2...3, worth: 0...2, openness: ranked ? 4 : 5, ranked: ranked
            )
            problem.exclusions = []
            let fine = PackageUnits(problem.ranks.isEmpty ? 1 : 5)
            let all = completions(problem, fine)
            guard !all.contains(where: \.isEmpty) else { continue }
            rounds += 1
            let search = try PackageSearch(problem)
            // Middles may have got more decimal places than were given.
            let units = zip(search.problem.parties, problem.parties).map { settled, given in
                (given.places..<settled.places).reduce(PackageUnits(1)) { product, _ in product * 10 }
            }
            let package = PackageProblem.Package(problem.options.map { dice.roll(0...$0 - 1) })
            let review = try #require(try search.review(of: .init(package.options), atMost: 1000).value)
            for better in review.improvements {
                for party in problem.parties.indices {
                    func difference(_ table: [[PackageUnits]], _ issues: [Int]) -> PackageUnits {
                        issues.reduce(0) {
                            $0 + table[$1][better.package.options[$1]] - table[$1][package.options[$1]]
                        }
                    }
                    func hold(_ gain: PackageGain, _ issues: [Int]) throws {
                        let found = all[party].map { difference($0, issues) }
                        let (low, high) = (try #require(found.min()), try #require(found.max()))
                        let expected: PackageGain.Direction =
                            low == 0 && high == 0 ? .none : low >= 0 ? .up : high <= 0 ? .down : .either
                        #expect(gain.direction == expected)
                        #expect(abs(gain.low * fine - low * units[party]) < fine * units[party])
                        #expect(abs(gain.high * fine - high * units[party]) < fine * units[party])
                        seen[expected, default: 0] += 1
                    }
                    try hold(better.ranges[party], better.changes.map(\.issue))
                    for change in better.changes { try hold(change.ranges[party], [change.issue]) }
                }
            }
        }
        #expect(seen.count == 4 && seen.values.allSatisfy { $0 > 10 }, "\(seen)")
    }

    @Test("What crosses a red line is never efficient")
    func crossing() throws {
        var dice = InventingDice(41)
        var count = 0
        for _ in 0..<60 {
            let problem = PackageProblem.invented(&dice, parties: 2, openness: 4)
            let search = try PackageSearch(problem)
            for package in problem.allPackages where !problem.allows(package) {
                #expect(search.status(of: package) == .never)
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test("A strict preference without any numbers excludes what it excludes")
    func strict() throws {
        // Both parties rank the first option over the second, on a scale from 0 to 10 and no more said.
        let open = PackageProblem.Worth(low: 0, middle: 5, high: 10)
        let problem = PackageProblem(
            parties: [.init(), .init()], options: [2], worths: [[[open, open]], [[open, open]]],
            ranks: [.init(party: 0, issue: 0, tiers: [[0], [1]]), .init(party: 1, issue: 0, tiers: [[0], [1]])])
        let search = try PackageSearch(problem)
        #expect(search.status(of: .init([0])) == .necessarily)
        #expect(search.status(of: .init([1])) == .never)
        // Level with each other: neither is ever better.
        var level = problem
        level.ranks = [.init(party: 0, issue: 0, tiers: [[0, 1]]), .init(party: 1, issue: 0, tiers: [[0, 1]])]
        let both = try PackageSearch(level)
        #expect(both.status(of: .init([0])) == .necessarily)
        #expect(both.status(of: .init([1])) == .necessarily)
    }

    @Test(
        "Middles that do not respect the ranks are spread between the ends, and places are added where units are too coarse"
    )
    func middles() throws {
        let open = PackageProblem.Worth(low: 0, middle: 5, high: 10)
        let three = PackageProblem(
            parties: [.init(), .init()], options: [3],
            worths: [[[open, open, open]], [[.init(1), .init(2), .init(3)]]],
            ranks: [.init(party: 0, issue: 0, tiers: [[2], [0], [1]])])
        let search = try PackageSearch(three)
        #expect(search.problem.worths[0][0].map(\.middle) == [5, 2, 8])
        #expect(search.problem.worths[1] == three.worths[1])
        #expect(search.problem.parties.map(\.places) == [0, 0])
        // Three tiers between 0 and 1 need a decimal place, and everything of that party moves with it.
        var narrow = three
        narrow.worths[0][0] = [PackageProblem.Worth](repeating: .init(low: 0, middle: 0, high: 1), count: 3)
        narrow.parties[0].reservation = 1
        let fine = try PackageSearch(narrow)
        #expect(fine.problem.parties.map(\.places) == [1, 0])
        #expect(fine.problem.parties[0].reservation == 10)
        #expect(fine.problem.worths[0][0].map(\.middle) == [5, 2, 8])
        #expect(fine.problem.worths[0][0].map(\.high) == [10, 10, 10])
    }

    @Test("Ranks that leave no room between the ends are a contradiction, with the options named")
    func contradiction() {
        let problem = PackageProblem(
            parties: [.init(), .init()], options: [2],
            worths: [[[.init(4), .init(low: 4, middle: 5, high: 6)]], [[.init(1), .init(2)]]],
            ranks: [.init(party: 0, issue: 0, tiers: [[0], [1]])])
        #expect(throws: PackageError.contradiction(party: 0, issue: 0, options: [0, 1])) { try PackageSearch(problem) }
    }
}
