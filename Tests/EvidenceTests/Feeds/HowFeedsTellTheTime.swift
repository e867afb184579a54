import Diagnostics
import Testing
import Vocabulary

@testable import Evidence

@Suite("How feeds tell the time")
struct HowFeedsTellTheTime {
    private func times(_ rule: String, _ dates: [String], zone: String? = nil, extra: String = "") throws
        -> Feed.Outcome
    {
        let mapping = "feed: t\nid: id\n" + (zone.map { "time zone: \($0)\n" } ?? "") + "occurred: \(rule)\n\(extra)"
        let rows = dates.enumerated().map { "\($0),\"\($1)\",b,c" }.joined(separator: "\n")
        return try Feed(mapping: mapping).read("id,date,more,last\n\(rows)\n")
    }

    private func spans(_ outcome: Feed.Outcome) -> [String] {
        outcome.reports.map { "\($0["occurred_from"] ?? "")…\($0["occurred_to"] ?? "") \($0["time_precision"] ?? "")" }
    }

    @Test("A day without a zone stays a bare day, with one it is the day on that clock")
    func days() throws {
        #expect(try spans(times("date", ["2025-03-30"])) == ["2025-03-30…2025-03-30 day"])
        // The day on which Ukraine's clocks went forward has 23 hours.
        #expect(
            try spans(times("date", ["2025-03-30"], zone: "Europe/Kyiv")) == [
                "2025-03-29T22:00:00Z…2025-03-30T20:59:59Z day"
            ])
    }

    @Test("A time has the length that the text leaves open")
    func lengths() throws {
        let formats =
            "{column: date, formats: [DD.MM.YYYY, DD.MM.YYYY HH:mm, DD.MM.YYYY HH:mm:ss, MM/YYYY, DD.MM.YYYY HH]}"
        #expect(
            try spans(
                times(
                    formats, ["18.03.2025 20:50", "18.03.2025 20:50:07", "02/2024", "18.03.2025 20"],
                    zone: "Europe/Kyiv"))
                == [
                    "2025-03-18T18:50:00Z…2025-03-18T18:50:59Z minute",
                    "2025-03-18T18:50:07Z…2025-03-18T18:50:07Z minute",
                    "2024-01-31T22:00:00Z…2024-02-29T21:59:59Z unknown",
                    "2025-03-18T18:00:00Z…2025-03-18T18:59:59Z hour",
                ])
    }

    @Test("A time of day needs a clock; an offset is one")
    func clocks() throws {
        let outcome = try times("date", ["2025-03-18T20:50", "2025-03-18T20:50+02:00", "2025-03-18T18:50:00.123Z"])
        #expect(outcome.flaws == ["2 T0727"])
        #expect(outcome["occurred_from"] == ["2025-03-18T18:50:00Z", "2025-03-18T18:50:00Z"])
    }

    @Test("Of several columns the one is named that holds the text")
    func namedColumn() throws {
        let outcome = try times("{column: [start?, date]}", ["18.03.2025"])
        #expect(outcome.setAside.map(\.place) == [.row(file: "feed.csv", line: 2, column: "date")])
    }

    @Test("Two hours that the clock shows are both possible, one that it skips is none")
    func changes() throws {
        let outcome = try times(
            "{column: date, formats: [YYYY-MM-DD HH:mm]}", ["2025-10-26 03:30", "2025-03-30 03:30"], zone: "Europe/Kyiv"
        )
        #expect(spans(outcome) == ["2025-10-26T00:30:00Z…2025-10-26T01:30:59Z minute"])
        #expect(outcome.flaws == ["3 T0832"])
    }

    @Test("Two forms are taken where each value is of one only; a value of both is asked, never guessed")
    func ambiguity() throws {
        let outcome = try times(
            "{column: date, formats: [DD/MM/YYYY, MM/DD/YYYY]}",
            ["18/03/2025", "03/18/2025", "03/04/2025", "04/04/2025", "13/13/2025"])
        #expect(outcome["occurred_from"] == ["2025-03-18", "2025-03-18", "2025-04-04"])
        #expect(outcome.flaws == ["4 T0831", "6 T0830"])
        #expect(outcome.setAside[0].message == "`03/04/2025` may be 2025-04-03 or 2025-03-04.")
        #expect(outcome.setAside[0].severity == .question)
    }

    @Test("A date of another form is set aside, with the forms that would read it")
    func otherForms() throws {
        let outcome = try times("date", ["18.03.2025", "45734", "soon"])
        #expect(outcome.flaws == ["2 T0830", "3 T0830", "4 T0830"])
        #expect(outcome.setAside[0].advice?.contains("`DD.MM.YYYY`") ?? false)
        #expect(outcome.setAside[1].advice?.contains("`excel`") ?? false)
    }

    @Test("Spreadsheets' numbers, seconds since 1970, names of months and halves of the day, only where stated")
    func stated() throws {
        #expect(
            try spans(times("{column: date, formats: [excel]}", ["45734", "45734.75"], zone: "UTC")) == [
                "2025-03-18T00:00:00Z…2025-03-18T23:59:59Z day", "2025-03-18T18:00:00Z…2025-03-18T18:00:59Z minute",
            ])
        #expect(
            try times("{column: date, formats: [unix]}", ["1742323800"])["occurred_from"] == ["2025-03-18T18:50:00Z"])
        #expect(
            try times(
                "{column: date, formats: [D Month YYYY]}",
                ["18 March 2025", "7 Mar 2025", "18 березня 2025", "1 мая 2025"])[
                    "occurred_from"] == ["2025-03-18", "2025-03-07", "2025-03-18", "2025-05-01"])
        #expect(
            try times(
                "{column: date, formats: [M/D/YYYY H:mm am]}", ["3/18/2025 12:05 AM", "3/18/2025 1:05 pm"], zone: "UTC")[
                    "occurred_from"] == ["2025-03-18T00:05:00Z", "2025-03-18T13:05:00Z"])
        #expect(try times("{column: date, formats: [DD.MM.YY]}", ["05.03.22"])["occurred_from"] == ["2022-03-05"])
        #expect(try times("{column: date, formats: [DD.MM.YY]}", ["05.03.2022"]).flaws == ["2 T0830"])
    }

    @Test("An end in another column, a spread from a table, a spread to one side")
    func stretches() throws {
        let mapping = """
            feed: t
            id: id
            occurred:
              column: from
              to: {column: to}
              spread: {column: precision, table: {1: 0 days, 2: 4 days, 3: 36 hours}}
            """
        let outcome = try Feed(mapping: mapping).read(
            "id,from,to,precision\n1,2025-03-01,2025-03-31,1\n2,2025-03-10,,2\n3,2025-03-10,2025-03-10,3\n4,2025-03-10,2025-03-09,1\n5,2025-03-10,,9\n"
        )
        #expect(
            spans(outcome) == [
                "2025-03-01…2025-03-31 unknown", "2025-03-06…2025-03-14 unknown", "2025-03-08…2025-03-12 unknown",
            ])
        // An end before its beginning is found by the reader of facts, and told of the row of the feed.
        #expect(Set(outcome.flaws) == ["5 T0728", "6 T0833"])
        #expect(
            try spans(times("{column: date, spread: {before: 3 days}}", ["2025-03-18T18:50Z"])) == [
                "2025-03-15T18:50:00Z…2025-03-18T18:50:59Z unknown"
            ])
    }

    @Test("A date and a time in two columns are read as one")
    func twoColumns() throws {
        let mapping =
            "feed: t\nid: id\ntime zone: Europe/Kyiv\noccurred: {column: [day, hour], formats: [YYYYMMDD HH:mm, YYYYMMDD]}"
        let outcome = try Feed(mapping: mapping).read("id,day,hour\n1,20250318,20:50\n2,20250318,\n")
        #expect(outcome["time_precision"] == ["minute", "day"])
    }

    @Test("What was learnt before it happened is kept and flagged")
    func receivedEarly() throws {
        let outcome = try times("date", ["2030-01-01"])
        #expect(outcome.reports.count == 1)
        #expect(outcome.noted == ["2 T0730"])
    }
}
