import Foundation
import Testing

/// Generated inputs, each twice with twice the size: the time may grow as the input does, not as its square.
@Suite("Large inputs", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"), .serialized)
struct LargeInputs {
    private static let head = """
        ```truce
        accord "Large"
        time zone UTC
        party A
        party B
        in force from 2030-05-01 00:00 for 60 days

        """
    private static let article = "article 1\n  no party may attack\n"

    /// Documents of `n` things.
    static let documents: [(label: String, make: @Sendable (Int) -> String, code: Int32)] = [
        ("articles", { head + (1...$0).map { "article \($0)\n  no party may attack\n" }.joined() + "```\n" }, 0),
        (
            "fences",
            { n in
                head + "```\n"
                    + (1...n).map { "\n## Article \($0)\n\n```truce\narticle \($0)\n  no party may attack\n```\n" }
                    .joined()
            }, 0
        ),
        (
            "levels of indentation",
            { n in
                head + article
                    + (0..<n).map { String(repeating: " ", count: 3 + $0) + "no party may attack\n" }.joined() + "```\n"
            }, 2
        ),
        ("brackets", { head + "zone z = " + String(repeating: "(", count: $0 * 10) + "\n" + article + "```\n" }, 2),
        ("lines of rubbish", { head + article + (0..<$0).map { "gibberish line \($0)\n" }.joined() + "```\n" }, 2),
        (
            "definitions one on the other",
            { n in
                head + "object o0 = medical\n" + (1...n).map { "object o\($0) = o\($0 - 1)\n" }.joined()
                    + "article 1\n  no party may attack o\(n)\n```\n"
            }, 0
        ),
        ("fences that are not closed", { head + article + "```\n" + String(repeating: "```truce\n", count: $0) }, 2),
        ("one line", { head + article + "```\n" + String(repeating: "shall ", count: $0 * 20) + "\n" }, 0),
    ]

    @Test("10,000 of anything in an accord: an answer, no crash, and no quadratic time", arguments: documents.indices)
    func accords(index: Int) throws {
        let (label, make, code) = Self.documents[index]
        let folder = try Folder()
        func seconds(_ text: String) throws -> Double {
            try folder.write("accord.md", text)
            let started = ContinuousClock.now
            let outcome = try Truce.run(["check", "accord.md"], in: folder)
            #expect(
                outcome.code == code || (code == 0 && outcome.code == 1), "\(label): \(outcome.complaint.prefix(300))")
            let spent = ContinuousClock.now - started
            return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        }
        // The levels are as long as they are deep: 10,000 of them are 50 MB, and were tried by hand.
        let size = label.hasPrefix("levels") ? 2_000 : 10_000
        let (less, more) = (make(size / 2), make(size))
        // The least of several runs: what else the machine does can only add.
        let half = min(try seconds(less), try seconds(less))
        var whole = Double.infinity
        let growth = Double(more.utf8.count) / Double(less.utf8.count)
        for _ in 0..<3 where whole >= max(1.6 * growth * half, 1.0) { whole = min(whole, try seconds(more)) }
        // As much as the bytes is linear, its square quadratic; a short run is too short to tell.
        #expect(whole < 1.6 * growth * half || whole < 1.0, "\(label): \(half) s for half, \(whole) s for all of it")
    }

    @Test("20 MB of reports, rows of every kind of flaw among them")
    func reports() throws {
        let folder = try Sample.folder()
        var table = Sample.header
        let flaws = RowsThatCannotBeUsed.rows.map(\.row).filter { !$0.contains("\"") }
        var number = 0
        while table.utf8.count < 20_000_000 {
            number += 1
            table += number % 50 == 0 ? flaws[number / 50 % flaws.count] : Sample.row("L\(number)", longitude: "-40.0")
        }
        try folder.write("reports.csv", table)
        let outcome = try Truce.run(Sample.monitor("--format", "json", "--output", "report.json"), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.contains("rows were set aside; the rest was judged."))
    }
}
