import Diagnostics
import Testing
import Vocabulary

@testable import Evidence

@Suite("The same feed again")
struct TheSameFeedAgain {
    private let small = Feed(mapping: Feed.small)
    private let rows = "id,date,what,who\n1,2025-03-18,Drone,=cmd\n2,2025-03-19,Shelling,x\n"

    private func later(_ days: Int64) -> Feed {
        Feed(mapping: Feed.small, received: Instant(small.received.seconds + days * 86_400))
    }

    @Test("The same file twice adds nothing, byte for byte")
    func twice() throws {
        let first = try small.read(rows)
        let second = try later(1).read(rows, continuing: first.text)
        #expect(!second.result.isChanged && second.result.summary.unchanged == 2)
        #expect(second.result.bytes == first.result.bytes)
    }

    @Test("A changed row becomes an amendment of the report before it, again and again; a new row is added")
    func amended() throws {
        let first = try small.read(rows)
        let second = try later(1).read(
            rows.replacing("Shelling", with: "Drone") + "3,2025-03-20,Drone,y\n", continuing: first.text)
        #expect(second["report_id"] == ["test:1", "test:2", "test:2~2", "test:3"])
        #expect(second["amends"] == ["", "", "test:2", ""])
        #expect(second["received_at"].suffix(2) == ["2025-04-03T09:00:00Z", "2025-04-03T09:00:00Z"])
        #expect(second.result.summary.amended == 1 && second.result.summary.added == 1)
        let third = try later(2).read(rows, continuing: second.text)
        #expect(third["report_id"].last == "test:2~3" && third["amends"].last == "test:2~2")
        #expect(third.result.summary.unchanged == 1)
        let fourth = try later(3).read(rows, continuing: third.text)
        #expect(!fourth.result.isChanged)
    }

    @Test("One id for two different rows of one file is a mistake; the first is kept")
    func takenIDs() throws {
        let outcome = try small.read(rows + "1,2025-03-21,Drone,z\n2,2025-03-19,Shelling,x\n")
        #expect(outcome["report_id"] == ["test:1", "test:2"])
        #expect(outcome.flaws == ["4 T0836"] && outcome.noted == ["5 T0856"])
    }

    @Test("A column that comes to the mapping comes to the file; the rows there keep what they say")
    func columns() throws {
        let first = try small.read(rows)
        var wider = later(1)
        wider.mapping += "\nextra: {sky: sky?}"
        let second = try wider.read(
            "id,date,what,who,sky\n1,2025-03-18,Drone,=cmd,\n9,2025-03-18,Drone,x,blue\n", continuing: first.text)
        #expect(second["report_id"] == ["test:1", "test:2", "test:9"])
        #expect(second["sky"] == ["", "", "blue"])
        #expect(second.result.summary.unchanged == 1 && second.result.summary.amended == 0)
    }

    @Test("Rows that vanish are noted where the file is said to be complete, and never retracted")
    func vanished() throws {
        let first = try small.read(rows)
        let fewer = "id,date,what,who\n2,2025-03-19,Shelling,x\n"
        #expect(try later(1).read(fewer, continuing: first.text).noted == [])
        let outcome = try later(1).read(fewer, continuing: first.text, isComplete: true)
        #expect(outcome.noted == ["2 T0855"] && !outcome.result.isChanged)
    }

    @Test(
        "A file that is no table of facts is not gone on with",
        arguments: ["a,b\n1,2\n", "report_id,occurred_from\n1\n", "PK\u{3}\u{4}"])
    func foreign(text: String) {
        #expect(throws: Diagnostic.self) { try small.read(rows, continuing: text) }
    }

    @Test("Rows of others in the file stay as they are")
    func others() throws {
        let mine = "report_id,occurred_from,act,remark\r\nR1,2025-03-01,shelling,\"by, hand\"\r\n"
        let outcome = try small.read(rows, continuing: mine)
        #expect(outcome["report_id"] == ["R1", "test:1", "test:2"])
        #expect(outcome.reports[0]["remark"] == "by, hand")
    }

    @Test("Corrections that go around in a ring do not hold the import up")
    func rings() throws {
        let ring = "report_id,occurred_from,amends\r\ntest:1,2025-03-01,test:1~2\r\ntest:1~2,2025-03-01,test:1\r\n"
        _ = try small.read(rows, continuing: ring)
    }

    @Test("Formulas are made harmless, and the row still counts as unchanged")
    func formulas() throws {
        #expect(try small.read(rows).text.contains(",'=cmd\r\n"))
    }

    @Test("Of several files in one run a later one corrects an earlier one")
    func severalFiles() throws {
        let mapping = try MappingReader.read(name: "m", Feed.small).get()
        var run = FeedImport(mapping: mapping, received: small.received)
        for (name, text) in [
            ("may.csv", rows), ("june.csv", rows.replacing("Shelling", with: "Drone")), ("july.csv", rows),
        ] {
            try Array(text.utf8).withUnsafeBytes { try run.read(name: name, bytes: $0) }
        }
        let result = run.finish()
        let reports = Feed.rows(result.bytes)
        #expect(reports.map { $0["report_id"] } == ["test:1", "test:2", "test:2~2", "test:2~3"])
        #expect(reports.map { $0["amends"] } == ["", "", "test:2", "test:2~2"])
        #expect(result.summary.setAside.isEmpty)
    }

    @Test("What an analyst has corrected by hand is not undone by a row that is as it was")
    func byHand() throws {
        let first = try small.read(rows)
        let corrected = first.text + "fix-1,2025-03-20,2025-03-20,day,2025-04-02T10:00:00Z,assault,x,test:2\r\n"
        let header = first.text.replacing("act,claimed_by\r\n", with: "act,claimed_by,amends\r\n")
        let file = corrected.replacing(
            first.text,
            with: header.split(separator: "\r\n").enumerated().map {
                $0.offset == 0 ? String($0.element) : $0.element + ","
            }.joined(separator: "\r\n") + "\r\n")
        #expect(try !later(1).read(rows, continuing: file).result.isChanged)
        let changed = try later(1).read(rows.replacing("Shelling", with: "Drone"), continuing: file)
        #expect(changed["amends"].last == "test:2")
    }
}
