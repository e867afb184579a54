import Foundation
import Testing

/// A row with an error is set aside with file, line, column, what was found and what was expected; the rest is judged.
@Suite("Rows that cannot be used", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct RowsThatCannotBeUsed {
    /// A fourth line after two good rows, and what has to be said of it.
    static let rows: [(row: String, says: String)] = [
        (
            "X1,event,2030-05-03T09:00:00Z\n",
            "reports.csv:4: error T0711 field-count The row has 3 fields; the header names 14. Write a comma for each field that is empty"
        ),
        (
            Sample.row("X1").replacing("\n", with: ",a,b\n"),
            "reports.csv:4: error T0711 field-count The row has 16 fields; the header names 14. Put quotes around a field that holds a comma"
        ),
        (
            Sample.row("X1").replacing("Mission", with: "\"Mission"),
            "reports.csv:4: error T0712 quote-unclosed A quote opens in this row and is not closed"
        ),
        (
            Sample.row("X1", from: "2030-02-31"),
            "reports.csv:4, column occurred_from: error T0726 time-form `2030-02-31` names a day that no calendar has."
        ),
        (
            Sample.row("X1", from: "2030-05-03T25:00:00Z"),
            "reports.csv:4, column occurred_from: error T0726 time-form `2030-05-03T25:00:00Z` names a time that no clock shows."
        ),
        (
            Sample.row("X1", from: "2030-05-03T09:00:00"),
            "reports.csv:4, column occurred_from: error T0727 time-without-zone `2030-05-03T09:00:00` has a time of day and no offset"
        ),
        (
            Sample.row("X1", longitude: "100", latitude: "95"),
            "reports.csv:4, column latitude: error T0736 number-range A latitude is between -90 and 90; found `95`."
        ),
        (
            Sample.row("X1", longitude: "10.1", latitude: "-130.0"),
            "Longitude and latitude seem to be swapped: did you mean `longitude` `-130.0` and `latitude` `10.1`?"
        ),
        (Sample.row("X1", latitude: "\"10,1\""), "reports.csv:4, column latitude: error"),
        (
            Sample.row("R1", actor: "South"),
            "reports.csv:4, column report_id: error T0721 report-id-taken The id `R1` stands twice, with different content; the first is kept."
        ),
        (Sample.row("X1").replacing("shelling", with: "sheling"), "reports.csv:4, column act: error"),
    ]

    @Test(
        "It is set aside, with its place and a way on; the rest is judged; the exit code is 1", arguments: rows.indices)
    func setAside(index: Int) throws {
        let folder = try Sample.folder()
        let good = try JSONReading(try Truce.run(Sample.monitor("--format", "json"), in: folder).output)
        try folder.write("reports.csv", Sample.reports + Self.rows[index].row)
        let outcome = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.plainly.hasPrefix("1 row was set aside; the rest was judged. reports.csv:4"))
        #expect(outcome.plainly.contains(Self.rows[index].says))
        let report = try JSONReading(outcome.output)
        #expect(report.objects("setAside").map { $0["line"] as? Int } == [4])
        #expect(try report.withoutInputs() == (try good.withoutInputs()))
    }

    @Test("Of many, twenty are shown and all are counted")
    func many() throws {
        let folder = try Sample.folder()
        let bad = (0..<150).map { Sample.row("X\($0)", latitude: "95") }.joined()
        try folder.write("reports.csv", Sample.reports + bad)
        let outcome = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.hasPrefix("150 rows were set aside; the rest was judged.\n"))
        #expect(outcome.complaint.components(separatedBy: "T0736").count - 1 == 20)
        #expect(outcome.complaint.hasSuffix("\nand 130 more; --format json lists them under setAside.\n"))
        #expect(try JSONReading(outcome.output).objects("setAside").count == 150)
    }

    @Test("A report from the future moves the cut-off, and the terminal says so")
    func future() throws {
        let folder = try Sample.folder()
        try folder.write(
            "reports.csv",
            Sample.reports + Sample.row("X1", from: "2130-05-03T09:00:00Z", received: "2130-05-03T10:00:00Z"))
        let outcome = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        #expect(
            outcome.plainly
                == "reports.csv:4, column received_at: note T0733 received-far-ahead Received at 2130-05-03T10:00:00Z, 100 years after all others: everything is judged as known then. If a year is wrong, mend it. Else judge as known before: `--as-known-at 2030-05-04T00:00:00Z`."
        )
        let judged = try Truce.run(
            Sample.monitor("--format", "json", "--as-known-at", "2030-05-04T00:00:00Z"), in: folder)
        #expect(try JSONReading(judged.output).value["asKnownAt"] as? String == "2030-05-04T00:00:00Z")
        #expect(judged.complaint == "")
    }

    @Test("A report that was received before it happened is kept and noted")
    func early() throws {
        let folder = try Sample.folder()
        try folder.write("reports.csv", Sample.reports + Sample.row("X1", received: "2030-05-02T10:00:00Z"))
        let outcome = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        let notes = try JSONReading(outcome.output).objects("notes")
        #expect(notes.contains { $0["line"] as? Int == 4 && $0["column"] as? String == "received_at" })
    }
}
