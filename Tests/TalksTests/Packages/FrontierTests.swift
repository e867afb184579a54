import BigInt
import Testing

@testable import Talks

@Suite("The efficient frontier")
struct FrontierTests {
    @Test(
        "Nothing on it is dominated, everything efficient is on it, and every package is counted: as brute force says",
        arguments: 2...5)
    func bruteForce(_ parties: Int) throws {
        var dice = InventingDice(UInt64(parties))
        for _ in 0..<(parties < 5 ? 150 : 40) {
            let problem = PackageProblem.invented(&dice, parties: parties)
            let allowed = problem.allowedPackages
            let values = allowed.map { problem.sums($0, \.middle) }
            var expected = [[PackageUnits]: [PackageProblem.Package]]()
            for (package, value) in zip(allowed, values) where !values.contains(where: { $0.dominates(value) }) {
                expected[value, default: []].append(package)
            }
            let search = try PackageSearch(problem)
            #expect(search.outcomes == BigInt(problem.allPackages.count))
            #expect(search.allowed() == .exact(BigInt(allowed.count)))
            let frontier = try #require(search.frontier().value)
            #expect(Set(frontier.vectors.map(\.values)) == Set(expected.keys))
            #expect(frontier.vectors.count == expected.count)
            for vector in frontier.vectors {
                let packages = expected[vector.values] ?? []
                #expect(vector.packages == BigInt(packages.count))
                let distances = packages.map { package in problem.proposals.map { $0.distance(to: package) }.min() }
                let nearest = zip(packages, distances).min { ($0.1 ?? 0, $0.0) < ($1.1 ?? 0, $1.0) }
                #expect(vector.representative == nearest?.0)
                #expect(vector.distance == nearest?.1)
            }
        }
    }

    @Test("Reordering issues, options and parties changes nothing but the order")
    func reordering() throws {
        var dice = InventingDice(7)
        var rounds = 0
        while rounds < 120 {
            let problem = PackageProblem.invented(&dice, parties: 2 + rounds % 3, openness: 3, ranked: true)
            // Orders that the numbers leave no room for are another test's.
            guard let here = try? PackageSearch(problem) else { continue }
            rounds += 1
            let parties = problem.parties.indices.shuffled(using: &dice)
            let issues = problem.options.indices.shuffled(using: &dice)
            let options = problem.options.map { Array(0..<$0).shuffled(using: &dice) }
            let other = problem.reordered(parties: parties, issues: issues, options: options)
            let there = try PackageSearch(other)
            #expect(here.allowed() == there.allowed())
            let before = try #require(here.frontier().value)
            let after = try #require(there.frontier().value)
            func inNewOrder(_ values: [PackageUnits]) -> [PackageUnits] { parties.map { values[$0] } }
            #expect(
                Dictionary(uniqueKeysWithValues: before.vectors.map { (inNewOrder($0.values), $0.packages) })
                    == Dictionary(uniqueKeysWithValues: after.vectors.map { ($0.values, $0.packages) }))
            #expect(
                Dictionary(uniqueKeysWithValues: before.vectors.map { (inNewOrder($0.values), $0.distance) })
                    == Dictionary(uniqueKeysWithValues: after.vectors.map { ($0.values, $0.distance) }))
        }
    }

    @Test("10^20 outcomes between two parties: the frontier that the most for each total of the other gives")
    func twoParties() throws {
        let problem = PackageProblem.plain(seed: 20, parties: 2, issues: 20, options: 10, worth: 1...100)
        let search = try PackageSearch(problem)
        #expect(search.outcomes == BigInt(10).power(20))
        // For every total of the first party the most that the second can have then, issue by issue.
        var most = [Int](repeating: -1, count: 2001)
        most[0] = 0
        for issue in 0..<20 {
            var next = [Int](repeating: -1, count: 2001)
            for option in 0..<10 {
                let (x, y) = (
                    Int(problem.worths[0][issue][option].middle), Int(problem.worths[1][issue][option].middle)
                )
                for total in 0...2000 - x where most[total] >= 0 {
                    next[total + x] = max(next[total + x], most[total] + y)
                }
            }
            most = next
        }
        var expected = [[PackageUnits]]()
        for total in (0...2000).reversed() where most[total] > Int(expected.last?[1] ?? -1) {
            expected.append([PackageUnits(total), PackageUnits(most[total])])
        }
        let frontier = try #require(search.frontier().value)
        #expect(frontier.vectors.map(\.values) == expected)
        #expect(expected.count > 100)
        for vector in frontier.vectors { #expect(search.values(of: vector.representative) == vector.values) }
    }

    @Test("10^9 outcomes between three parties: the frontier that the most for each two totals of the others gives")
    func threeParties() throws {
        let problem = PackageProblem.plain(seed: 9, parties: 3, issues: 9, options: 10, worth: 1...20)
        let search = try PackageSearch(problem)
        #expect(search.outcomes == BigInt(10).power(9))
        let size = 181
        var most = [Int](repeating: -1, count: size * size)
        most[0] = 0
        for issue in 0..<9 {
            var next = [Int](repeating: -1, count: size * size)
            for option in 0..<10 {
                let worth = (0..<3).map { Int(problem.worths[$0][issue][option].middle) }
                let offset = worth[0] * size + worth[1]
                for place in 0..<size * size - offset where most[place] >= 0 {
                    next[place + offset] = max(next[place + offset], most[place] + worth[2])
                }
            }
            most = next
        }
        var expected = [[PackageUnits]]()
        for place in most.indices.reversed() where most[place] >= 0 {
            let vector = [place / size, place % size, most[place]].map { PackageUnits($0) }
            if !expected.contains(where: { $0[1] >= vector[1] && $0[2] >= vector[2] }) { expected.append(vector) }
        }
        let frontier = try #require(search.frontier().value)
        #expect(frontier.vectors.map(\.values) == expected)
        #expect(expected.count > 100)
    }

    @Test("Packages that share a vector are counted beyond 64 bits")
    func manyPackages() throws {
        // Worth the same to both, whatever is chosen.
        let same = PackageProblem(
            parties: [.init(), .init()], options: [Int](repeating: 10, count: 30),
            worths: (0..<2).map { _ in (0..<30).map { _ in (0..<10).map { _ in .init(3) } } })
        let all = try #require(try PackageSearch(same).frontier().value)
        #expect(all.vectors.map(\.packages) == [BigInt(10).power(30)])
        #expect(all.vectors[0].representative == PackageProblem.Package([Int](repeating: 0, count: 30)))
    }

    @Test("Numbers of any size and orders of any kind are worked on or refused; nothing runs over")
    func noise() {
        var dice = InventingDice(77)
        let ends: [PackageUnits] = [
            .min, .min + 1, -(1 << 120), -(1 << 119), -1, 0, 1, 7, 1 << 60, 1 << 118, 1 << 120, .max,
        ]
        var worked = 0
        for _ in 0..<600 {
            var problem = PackageProblem.invented(&dice, parties: 2, openness: 5, ranked: true)
            for _ in 0..<dice.roll(0...2) {
                let (party, issue) = (dice.roll(0...1), dice.roll(0...problem.options.count - 1))
                let three = (0..<3).map { _ in ends[dice.roll(0...ends.count - 1)] }.sorted()
                problem.worths[party][issue][0] = .init(low: three[0], middle: three[1], high: three[2])
            }
            if dice.chance(1, in: 4) { problem.parties[1].reservation = ends[dice.roll(0...ends.count - 1)] }
            if dice.chance(1, in: 4) { problem.parties[0].places = dice.roll(-1...32) }
            if dice.chance(1, in: 4) {
                problem.ranks.append(
                    .init(
                        party: 0, issue: 0,
                        tiers: (0..<dice.roll(0...4)).map { _ in
                            (0..<dice.roll(0...2)).map { _ in dice.roll(0...problem.options[0] - 1) }
                        }))
            }
            guard let search = try? PackageSearch(problem), let advice = search.advice().value else { continue }
            worked += 1
            _ = search.questions(advice)
            for proposal in problem.proposals { #expect((try? search.review(of: proposal).value) != nil) }
        }
        #expect(worked > 100, "\(worked)")
    }

    @Test("When red lines exclude everything there is no package, and that is an answer")
    func nothingAllowed() throws {
        var problem = PackageProblem.plain(seed: 1, parties: 2, issues: 2, options: 2, worth: 0...5)
        problem.exclusions = (0..<2).flatMap { first in
            (0..<2).map { .init(party: 0, choices: [.init(issue: 0, option: first), .init(issue: 1, option: $0)]) }
        }
        let search = try PackageSearch(problem)
        #expect(search.outcomes == 4)
        #expect(search.allowed() == .exact(0))
        #expect(search.frontier().value?.vectors == [])
    }

    @Test("A bound that is met is said, and nothing is given as if it were all")
    func bounded() throws {
        let problem = PackageProblem.plain(seed: 3, parties: 4, issues: 8, options: 5, worth: 0...40)
        let few = try PackageSearch(problem, limits: PackageLimits(vectors: 50))
        #expect(few.frontier() == .bounded(.vectors(most: 50)))
        let short = try PackageSearch(problem, limits: PackageLimits(steps: 1000))
        #expect(short.frontier() == .bounded(.steps(most: 1000)))
        // Every pair of far issues is tied by a red line: many are open at once.
        var dice = InventingDice(1)
        var tied = PackageProblem.plain(seed: 4, parties: 2, issues: 16, options: 3, worth: 0...40)
        tied.exclusions = (0..<16).flatMap { a in
            (a + 1..<16).map {
                .init(
                    party: 0,
                    choices: [.init(issue: a, option: dice.roll(0...2)), .init(issue: $0, option: dice.roll(0...2))])
            }
        }
        let open = try PackageSearch(tied, limits: PackageLimits(openCombinations: 20))
        #expect(open.frontier() == .bounded(.openCombinations(most: 20)))
        #expect(open.allowed() == .bounded(.openCombinations(most: 20)))
    }

    @Test("Numbers that would run over are refused, whichever way they come in")
    func overflow() {
        func problem(_ change: (inout PackageProblem) -> Void) -> PackageError? {
            var problem = PackageProblem.plain(seed: 1, parties: 2, issues: 3, options: 2, worth: 0...5)
            change(&problem)
            do throws(PackageError) { _ = try PackageSearch(problem) } catch { return error }
            return nil
        }
        #expect(problem { _ in } == nil)
        #expect(problem { $0.worths[1][2][1] = .init(.max) } == .tooLarge(party: 1))
        #expect(problem { $0.worths[1][2][1] = .init(.min) } == .tooLarge(party: 1))
        #expect(
            problem { for issue in 0..<3 { $0.worths[0][issue][0] = .init(1 << 119) } } == .tooLarge(party: 0))
        #expect(problem { $0.parties[0].reservation = .min } == .tooLarge(party: 0))
        #expect(problem { $0.parties[1].places = 31 } == .tooManyPlaces(party: 1))
        #expect(problem { $0.parties[1].places = -1 } == .tooManyPlaces(party: 1))
    }

    @Test("What does not fit together is refused, and said where")
    func shape() {
        func problem(_ change: (inout PackageProblem) -> Void) -> PackageError? {
            var problem = PackageProblem.plain(seed: 1, parties: 2, issues: 3, options: 2, worth: 0...5)
            change(&problem)
            do throws(PackageError) { _ = try PackageSearch(problem) } catch { return error }
            return nil
        }
        #expect(problem { $0.parties = [] } == .fewerThanTwoParties)
        #expect(problem { $0.options = [] } == .noIssue)
        #expect(problem { $0.options[1] = 0 } == .noOption(issue: 1))
        #expect(problem { $0.worths[0].removeLast() } == .shape(what: "worths"))
        #expect(problem { $0.exclusions = [.init(party: 0, choices: [])] } == .shape(what: "exclusions"))
        #expect(
            problem { $0.exclusions = [.init(party: 5, choices: [.init(issue: 0, option: 0)])] }
                == .shape(what: "exclusions"))
        #expect(problem { $0.ranks = [.init(party: 0, issue: 1, tiers: [[0], [7]])] } == .shape(what: "ranks"))
        #expect(problem { $0.proposals = [.init([0, nil])] } == .shape(what: "proposals"))
        #expect(
            problem { $0.worths[1][0][1] = .init(low: 5, middle: 4, high: 6) }
                == .upsideDown(party: 1, issue: 0, option: 1))
        #expect(
            problem { $0.ranks = [.init(party: 0, issue: 1, tiers: [[0], [1], [0]])] }
                == .contradiction(party: 0, issue: 1, options: [0, 1]))
    }
}

extension PackageProblem {
    /// The same problem in another order: `parties[new] == old`, and so on.
    func reordered(parties order: [Int], issues: [Int], options orders: [[Int]]) -> PackageProblem {
        func new(_ choice: Choice) -> Choice {
            Choice(
                issue: issues.firstIndex(of: choice.issue) ?? 0,
                option: orders[choice.issue].firstIndex(of: choice.option) ?? 0)
        }
        return PackageProblem(
            parties: order.map { parties[$0] }, options: issues.map { options[$0] },
            worths: order.map { party in issues.map { issue in orders[issue].map { worths[party][issue][$0] } } },
            ranks: ranks.map { rank in
                RankChain(
                    party: order.firstIndex(of: rank.party) ?? 0, issue: issues.firstIndex(of: rank.issue) ?? 0,
                    tiers: rank.tiers.map { tier in tier.map { new(Choice(issue: rank.issue, option: $0)).option } })
            },
            exclusions: exclusions.map { exclusion in
                Exclusion(
                    party: exclusion.party.flatMap { order.firstIndex(of: $0) }, choices: exclusion.choices.map(new))
            },
            proposals: proposals.map { proposal in
                Proposal(
                    issues.map { issue in
                        proposal.options[issue].map { new(Choice(issue: issue, option: $0)).option }
                    })
            })
    }
}
