import BigInt
import Documents
import Testing

@testable import Talks

@Suite("From the document to the packages")
struct FromTheDocument {
    private func negotiation(_ text: String) throws -> Negotiation {
        let document = try #require(SourceDocument.read(text, named: "talks.md", language: .talks).document)
        let found = check([document])
        return try #require(found.negotiation, "\(found.diagnostics)")
    }

    @Test(
        "A published scenario, imported, written as a document and read again, has the published figures",
        .enabled(if: PublishedScenario.isThere, "needs the shared data"), arguments: PublishedScenario.allCases)
    func published(_ scenario: PublishedScenario) throws {
        let read = try scenario.read()
        let again = try PackageSearch(try negotiation(read.document()).packageProblem())
        let advice = try #require(again.advice().value)
        #expect(again.outcomes == BigInt(scenario.outcomes))
        #expect(advice.frontier.vectors.count == scenario.frontier.vectors)
        // To the last digit, on whatever scale either keeps its units.
        let first = try PackageSearch(try read.problem())
        func decimals(_ search: PackageSearch) -> [[String]] {
            (search.frontier().value?.vectors ?? []).map { vector in
                vector.values.enumerated().map { search.problem.decimal($0.element, of: $0.offset) }
            }
        }
        #expect(decimals(again) == decimals(first))
        let normalised = try PackageSearch(
            try negotiation(scenario.read(normalised: true).document()).packageProblem())
        #expect(normalised.frontier().value?.vectors.count == scenario.frontier.normalised)
    }

    @Test(
        "The middle is the middle, however many digits the numbers have",
        arguments: [
            ("0 to 9999999999999999", "4999999999999999.5"), ("-9000000000000000 to 9000000000000000", "0"),
            ("0 to 999999999999999999", "499999999999999999.5"), ("1.0000000000000001 to 9", "5.00000000000000005"),
            ("-999999999999999999 to 999999999999999998", "-0.5"),
        ])
    func middles(_ scale: String, _ middle: String) throws {
        let talks = try negotiation(
            "```talks\nscale \(scale)\nparty A\nparty B\nissue i\n  option a\n  option b\n```\n")
        let search = try PackageSearch(try talks.packageProblem())
        let found = try #require(search.frontier().value?.vectors.first)
        #expect(search.problem.decimal(found.values[0], of: 0) == middle)
    }

    @Test("Ranks on an issue that counts for nothing say nothing, and contradict nothing")
    func nothing() throws {
        let talks = try negotiation(
            """
            # Talks

            ```talks
            talks "A ceasefire"
            party North
            party South
            issue line
              option river
              option road
            issue days
              option ten
              option thirty
            source paper "A paper"
            from paper
              North weighs line 0
              North prefers line river over road
              North prefers days thirty over ten
              South values line river 3, road 4
              South values days ten 8, thirty 1
            ```
            """)
        let search = try PackageSearch(try talks.packageProblem())
        #expect(search.problem.ranks == [.init(party: 0, issue: 1, tiers: [[1], [0]])])
        // The road, which costs North nothing, with either number of days.
        #expect(Set(search.frontier().value?.vectors.map(\.representative) ?? []) == [.init([1, 0]), .init([1, 1])])
    }
}
