import Accords
import Diagnostics
import Documents
import Testing

/// What the front end says of documents that cannot mean what they say.
@Suite("Documents that cannot be right")
struct BadInput {
    private func found(_ lines: String, lists: [ListFile] = []) -> CheckResult {
        let document = SourceDocument.read(Example.document(lines), named: "accord.md").document
        return check(document.map { [$0] } ?? [], places: TestPlaces(), lists: lists)
    }

    private func names(_ result: CheckResult) -> [String] {
        result.diagnostics.filter { $0.severity != .note }.map(\.code.name)
    }

    @Test("Phases that wait for each other, and the way round")
    func phases() {
        let result = found(
            """
            phase one
              opens once phase two has ended
              lasts 7 days
            phase two
              opens once phase one has ended
              lasts 7 days
            article 1 during phase one
              no party may movement
            article 2 during phase two
              no party may movement
            """)
        #expect(names(result) == ["wait-for-each-other"])
        #expect(
            result.diagnostics.first?.message.hasPrefix("Phase one opens once phase two has ended, and phase two")
                == true,
            "\(result.diagnostics.map(\.message))")
        #expect(result.accord == nil)
    }

    @Test("A phase that opens at the latest on a day waits for nobody")
    func atTheLatest() {
        let result = found(
            """
            phase two
              opens once article 9 is discharged
              at the latest by 2025-06-01
            article 9 during phase two
              A must release prisoners by 2025-07-01
                shown by receipt of B
            """)
        #expect(names(result) == [])
    }

    @Test("A duty, a beginning, a stage before entry into force")
    func beforeStart() {
        for clause in ["by 2025-02-15", "by 2025-05-01\n    beginning by 2025-02-15"] {
            let result = found("article 1\n  A must release prisoners \(clause)\n    shown by receipt of B")
            #expect(names(result) == ["deadline-before-start"], "\(clause)")
        }
    }

    private static let hash = String(repeating: "ab", count: 32)
    private static let list =
        "list held = \"annex.csv\" sealed \"\(hash)\"\narticle 1\n  A must release every person of held by 2025-04-01\n    shown by receipt of B"

    @Test("A list that is not there, is there, is another one, or has no hash")
    func lists() {
        #expect(found(Self.list).diagnostics.filter { $0.code == .listMissing }.count == 1)
        let same = ListFile(name: "annex.csv", sha256: Self.hash, entries: 3)
        #expect(
            found(Self.list, lists: [same]).diagnostics.filter { $0.code.number < 220 && $0.code.number > 216 } == [])
        let other = ListFile(name: "annex.csv", sha256: String(repeating: "cd", count: 32), entries: 3)
        #expect(names(found(Self.list, lists: [other])) == ["list-differs"])
        let open = found(Self.list.replacing(" sealed \"\(Self.hash)\"", with: ""), lists: [same])
        #expect(names(open) == ["list-open"])
        #expect(open.diagnostics.contains { $0.advice?.contains(Self.hash) == true })
    }

    @Test("Ten thousand stages are looked at, more are refused")
    func stages() {
        func duty(_ count: String) -> CheckResult {
            found(
                "article 1\n  A must hand_over at least 20000 arms to B by 2025-12-31\n    in \(count) stages\n    each stage at least 2 arms\n    shown by receipt of B"
            )
        }
        #expect(names(duty("10000")) == [])
        #expect(names(duty("10001")) == ["stages-many"])
        #expect(
            found("article 1\n  A must withdraw by 2025-12-31\n    in 99999999999999999999999 stages").accord == nil)
    }

    @Test("A reading that restates nothing holds the text and gives it its name")
    func unchanged() {
        let result = found(
            "reading East \"as signed\" held by A\nreading West \"until April\" held by B\n  in force from 2025-03-01 00:00 until 2025-04-01 00:00"
        )
        #expect(result.accord?.readings.map(\.id.name) == ["East", "West"])
        #expect(result.accord?.readings.first?.restates.isEmpty == true)
    }
}

@Suite("Questions that a document accepts")
struct AcceptedQuestions {
    private func checked(_ accepted: String) -> CheckResult {
        Example.checkedResult(
            """
            \(accepted)
            article 1
              A must release prisoners by 2025-04-01
            article 2
              B must release prisoners by 2025-04-01
            """)
    }

    @Test("Everywhere, or in one article alone, with the reason and what was asked")
    func articles() {
        let both = checked("accepted question silence because \"nobody is named\"")
        #expect(both.accord?.openQuestions.count == 0)
        #expect(both.accord?.acceptedQuestions.map(\.because) == ["nobody is named"])
        #expect(both.accord?.acceptedQuestions.first?.asked.count == 2)
        let one = checked("accepted question silence in article 2 because \"nobody is named\"")
        #expect(one.accord?.openQuestions.map(\.place.line) == [9])
        #expect(one.accord?.acceptedQuestions.first?.articles == ["2"])
        #expect(one.accord?.acceptedQuestions.first?.asked.count == 1)
    }

    @Test("An article that there is not, and one where nothing is asked")
    func wrong() {
        #expect(
            checked("accepted question silence in article 9 because \"x\"").diagnostics.contains {
                $0.code == .articleUnknown
            })
        #expect(
            checked("accepted question attempt in article 1 because \"x\"").diagnostics.contains {
                $0.code == .acceptedUnasked
            })
    }
}
