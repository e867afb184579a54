import BigInt
import Testing

@testable import Talks

@Suite("The published scenarios", .enabled(if: PublishedScenario.isThere, "needs the shared data"))
struct PublishedFigures {
    @Test("The frontiers have the sizes that brute force found", arguments: PublishedScenario.allCases)
    func sizes(_ scenario: PublishedScenario) throws {
        let search = try PackageSearch(scenario.read().problem())
        let frontier = try #require(search.frontier().value)
        #expect(search.outcomes == BigInt(scenario.outcomes))
        #expect(search.allowed() == .exact(BigInt(scenario.outcomes)))
        #expect(frontier.vectors.count == scenario.frontier.vectors)
        if scenario == .energy { #expect(frontier.packages == 278) }
        let normalised = try PackageSearch(scenario.read(normalised: true).problem())
        #expect(normalised.frontier().value?.vectors.count == scenario.frontier.normalised)
    }

    @Test(
        "Nash and egalitarian packages are those published, from the reservation and from the floor",
        arguments: PublishedScenario.allCases)
    func solutions(_ scenario: PublishedScenario) throws {
        let search = try PackageSearch(scenario.read().problem())
        let advice = try #require(search.advice().value)
        var compared = 0
        for solution in advice.solutions {
            guard let expected = scenario.solutions(solution.name) else { continue }
            let found = solution.vectors.map { vector in
                advice.frontier.vectors[vector].values.enumerated().map {
                    rounded(search.problem, $0.offset, $0.element)
                }
            }
            #expect(Set(found) == expected, "\(solution.name)")
            compared += 1
        }
        #expect(compared == PublishedScenario.notions.count { scenario.solutions($0) != nil })
    }
}

/// To six places, as the figures are printed.
private func rounded(_ problem: PackageProblem, _ party: Int, _ units: PackageUnits) -> String {
    var problem = problem
    var units = units
    while problem.parties[party].places > 6 {
        let isLast = problem.parties[party].places == 7
        units = (units + (isLast ? 5 : 0)) / 10
        problem.parties[party].places -= 1
    }
    return problem.decimal(units, of: party)
}

extension PublishedScenario {
    static let notions: [PackageName] = PackageDisagreement.allCases.flatMap { [.nash($0), .egalitarian($0)] }
}
