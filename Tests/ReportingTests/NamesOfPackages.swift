import Documents
import Reporting
import Talks
import Testing

@Suite("What packages are called")
struct NamesOfPackages {
    @Test("No proposal can have a name that the program gives to a package") func taken() throws {
        let text = "```talks\nparty A\nparty B\nissue x\n  option a\n  option b\n```\n"
        let document = try #require(SourceDocument.read(text, named: "talks.md", language: .talks).document)
        let talks = try #require(Talks.check([document]).negotiation)
        let view = try PackagesView(TalksView(talks: talks, diagnostics: [], inputs: []), proposals: [])
        let names: [PackageName] =
            PackageDisagreement.allCases.flatMap { [.nash($0), .kalaiSmorodinsky($0), .egalitarian($0)] }
            + [.mostRobust, .nearestToProposals, .bestFor(party: 1), .runnerUp]
        for name in names { #expect(Negotiation.isTaken(proposal: view.key(name)), "\(view.key(name))") }
        #expect(!Negotiation.isTaken(proposal: "paper"))
    }
}
