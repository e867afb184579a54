import Foundation
import Testing

@Suite("Reports that correct one another", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct CorrectionsInARing {
    private static let accord = """
        ```truce
        accord "Ring"
        time zone UTC
        party A
        party B
        monitor Mission
        in force from 2030-01-01 without end
        article 1
          no party may shelling
        ```
        """

    private func folder(_ rows: [(id: String, amends: String)], order: [Int]) throws -> Folder {
        let folder = try Folder()
        try folder.write("accord.md", Self.accord)
        let lines = order.map { place in
            "\(rows[place].id),2030-02-01T10:00:00Z,2030-02-0\(place + 2)T00:00:00Z,shelling,A,Mission,confirmed,\(rows[place].amends)"
        }
        try folder.write(
            "r.csv",
            (["report_id,occurred_from,received_at,act,alleged_actor,claimed_by,grade,amends"] + lines).joined(
                separator: "\n") + "\n")
        return folder
    }

    private func violated(_ folder: Folder) throws -> (count: Int, outcome: Truce.Outcome) {
        let outcome = try Truce.run(["monitor", "accord.md", "--reports", "r.csv", "--format", "csv"], in: folder)
        return (outcome.text.split(whereSeparator: \.isNewline).count { $0.contains(",violated,") }, outcome)
    }

    @Test("A ring takes nothing away: the one received last stands, in every order of rows, and it is said")
    func ring() throws {
        let rows = [("P1", "P3"), ("P2", "P1"), ("P3", "P2")]
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
            let (count, _) = try violated(folder(rows, order: order))
            #expect(count == 1)
        }
        let text = try Truce.run(["monitor", "accord.md", "--reports", "r.csv"], in: folder(rows, order: [0, 1, 2]))
        #expect(text.text.contains("T0753"))
    }

    @Test("A correction from outside the ring replaces all of it") func outside() throws {
        let rows = [("P1", "P2"), ("P2", "P1"), ("P3", "P2")]
        #expect(try violated(folder(rows, order: [0, 1, 2])).count == 1)
        #expect(try violated(folder([("P1", ""), ("P2", "P1"), ("P3", "P2")], order: [2, 0, 1])).count == 1)
    }
}
