import Diagnostics
import Testing

@testable import Talks

@Suite("What talks say twice, and what cannot be")
struct WhatCannotBe {
    private func found(_ lines: String) -> [Diagnostic] {
        checked(
            """
            talks "T" as of 2030-02-01
            party A
            party B
            source one "One"
            source two "Two"
            issue x "X"
              option a
              option b
            step p by A
            step q by B
            step r by A, B
            \(lines)
            """
        ).diagnostics
    }

    @Test("Two least totals, two limits, and two answers of one party are asked about, with both places")
    func twice() {
        for (lines, told) in [
            (
                "A cannot accept less than 3 from one\nA cannot accept less than 2 from two",
                "A accepts no less than 3, and no less than 2."
            ),
            ("A bears at most 3 from one\nA bears at most 0 from two", "A bears at most 3, and at most 0."),
            (
                "proposal paper from one\n  x a\n  accepted by A from one\n  rejected by A from two",
                "A both accepted and rejected “paper”."
            ),
        ] {
            let found = found(lines).filter { $0.severity != .note }
            #expect(found.map(\.code) == [.talksSourcesDisagree] && found.map(\.message) == [told])
            #expect(found.first?.related.count == 1)
        }
        // The same twice is no contradiction, and each party has its own.
        #expect(found("A bears at most 3 from one\nA bears at most 3 from two\nB bears at most 1 from one").isEmpty)
        #expect(found("proposal paper from one\n  x a\n  accepted by A from one\n  rejected by B from two").isEmpty)
    }

    @Test(
        "A limit or a cover below nothing is refused",
        arguments: ["A bears at most -1 from one", "guarantee g by A from one\n  covers B up to -3"])
    func negative(lines: String) {
        #expect(found(lines).map(\.code) == [.talksWeight])
        #expect(found(lines.replacing("-", with: "")).isEmpty)
    }

    @Test(
        "An order does not ask for a step before itself, directly or round about",
        arguments: [
            ("p before p", "p before p"), ("p before q before p", "p before q before p"),
            ("p before q, r before p", "p before r before p"), ("q before p before r before p", "p before r before p"),
        ])
    func circles(order: String, told: String) {
        let found = found("order \"o\" \(order)")
        #expect(found.map(\.code) == [.talksNeedsItself])
        #expect(found.first?.message == "“o” asks for a step before itself: \(told).")
        #expect(self.found("order \"o\" p before q before r\norder \"u\" p, q before r").isEmpty)
    }

    @Test("Days that cannot be are asked about") func days() {
        let found = found(
            """
            source late "Late" 2030-02-02
            source same "Same day" 2030-02-01
            proposal first by A on 2030-01-20 from one
              x a
              rejected by B on 2030-01-19
            proposal next by A on 2030-03-01 from one
              x a
            proposal last by A from one
              x b
              accepted by B on 2030-02-03
            """)
        #expect(found.allSatisfy { $0.code == .talksDays && $0.severity == .question })
        #expect(
            found.map(\.message) == [
                "“late” is of 2030-02-02; the talks are told as of 2030-02-01.",
                "B answered on 2030-01-19, and “first” was made on 2030-01-20.",
                "“next” was made on 2030-03-01; the talks are told as of 2030-02-01.",
                "B answered on 2030-02-03; the talks are told as of 2030-02-01.",
            ])
    }

    @Test(
        "A proposal has no name that the program gives, and no number",
        arguments: [
            "nash", "nash-from-floor", "kalai-smorodinsky", "egalitarian-from-floor", "most-robust",
            "nearest-to-proposals",
            "best-for-A", "runner-up", "1", "12",
        ])
    func names(name: String) {
        let found = found("proposal \(name) from one\n  x a")
        #expect(found.map(\.code) == [.talksNameTaken])
        #expect(self.found("proposal paper-\(name) from one\n  x a").isEmpty)
    }

    @Test(
        "What was meant is said",
        arguments: [
            ("A cannot accept x a or b from one", "Write a line for each."),
            ("A cannot accept x a, b from one", "Write a line for each."),
            ("A can accept x a from one", "What it would not rule out is written `A can live with …`."),
            (
                "A cannot accept x a from one as red, confidence high",
                "The name stands at the end: `from …, confidence high as NAME`."
            ),
            ("no judgment of A on x", "It is written with an e: `no judgement of …`."),
            ("A values x a 4,5 from one", "Write `4.5`."), ("A values x a 4,5 to 6 from one", "Write `4.5`."),
            ("A values x a 3,b 4,5 from one", "Write `4.5`."),
            ("A cannot accept less than 4,5 from one", "Write `4.5`: a number has a point."),
            ("A weighs x 1,5 from one", "Write `1.5`."),
            ("scale 5 to 5", "Write the lower end and the higher: `scale 0 to 10`."),
            (
                "A wants x a",
                "`wants` stands under a `conflict` and names what somebody decides. What a party thinks of an option is said with `prefers`, `values` or `cannot accept`."
            ),
        ])
    func slips(line: String, advice: String) {
        #expect(found(line).map(\.advice) == [advice])
    }

    @Test("Numbers that are names of options go on to be read") func numbers() {
        let text = "party A\nparty B\nsource t\nissue x\n  option 4\n  option 5\nA values x 4 3,5 2 from t"
        #expect(checked(text).negotiation?.judgements.count == 2)
    }

    @Test("Of a precondition each name that is not known is complained of") func preconditions() {
        #expect(found("A requires here before there from one").map(\.message).count == 2)
    }

    @Test("A case that a limit left undecided is a question, not a case that comes out otherwise") func undecided()
        throws
    {
        let talks = try #require(
            checked(
                """
                party A
                party B
                source s
                issue x
                  option a
                  option b
                issue y
                  option a
                  option b
                A cannot accept x a together with y a from s
                B cannot accept x b together with y b from s
                A cannot accept x a together with y b from s
                ```

                ```talks-test
                case "open"
                  expect a way
                """
            ).negotiation)
        #expect(talks.caseDiagnostics().isEmpty)
        let found = talks.caseDiagnostics(limits: DeadlockLimits(packagesPerKnot: 0))
        #expect(found.map(\.code) == [.talksCaseUndecided] && found.first?.severity == .question)
    }

    @Test("The old words of an expectation draw the new ones") func accepts() {
        let found = found("x\n```\n\n```talks-test\ncase \"c\"\n  package x a\n  expect A accepts")
        #expect(found.last?.advice?.hasSuffix("`expect A could accept`.") == true)
    }
}
