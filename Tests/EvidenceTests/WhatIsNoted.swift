import Diagnostics
import Testing

@testable import Evidence

@Suite("What is kept and noted")
struct WhatIsNoted {
    @Test("Received before it occurred: kept, flagged")
    func early() {
        let reading = read(
            "report_id,occurred_from,received_at\nR1,2025-03-18T20:00Z,2025-03-18T08:00Z\nR2,2025-03-18T20:00Z,2025-03-19T08:00Z"
        )
        #expect(reading.ids == ["R1", "R2"])
        #expect(
            reading.noteWords == """
                T0729 reports.csv:2 received_at: Received before it occurred: occurred at 2025-03-18T20:00:00Z at the earliest, received at 2025-03-18T08:00:00Z.
                  → Look at the offsets and at the order of day and month. The row is kept as it is.
                """)
    }

    @Test("A report from the future, later than anything that was received: kept, flagged")
    func future() {
        let reading = read(
            "report_id,occurred_from,received_at\nR1,2052-03-18T20:00Z,2025-03-18T21:00Z\nR2,2025-03-18T20:00Z,2025-03-19T08:00Z"
        )
        #expect(reading.ids == ["R1", "R2"])
        #expect(
            reading.noteWords == """
                T0730 reports.csv:2 received_at: This report is from the future: occurred at 2052-03-18T20:00:00Z at the earliest, received at 2025-03-18T21:00:00Z, and nothing was received after 2025-03-19T08:00:00Z.
                  → Look at the year and the offset of `occurred_from`. The row is kept as it is.
                """)
    }

    @Test("A column that is nearly one of ours")
    func column() {
        let reading = read(
            "report_id,occurred_from,received_at,alledged_actor,Object Class,weather\nR1,2025-03-18,2025-03-19,,,rain")
        #expect(
            reading.noteWords == """
                T0706 reports.csv: Columns that are kept and never judged: `alledged_actor` (did you mean `alleged_actor`?), `Object Class` (did you mean `object_class`?).
                  → If one of them is meant to be judged, write its name as in `docs/facts.md`.
                """)
    }

    @Test("An actor who is nearly one whom the accord declares")
    func actor() {
        let reading = read(
            "report_id,occurred_from,received_at,alleged_actor\nR1,2025-03-18,2025-03-19,Rusia\nR2,2025-03-18,2025-03-19,Rusia\nR3,2025-03-18,2025-03-19,Norway"
        )
        #expect(
            reading.noteWords == """
                T0747 reports.csv:2 alleged_actor: The accord declares no `Rusia`; rows that name it accuse nobody whom the accord binds.
                  → Did you mean `Russia`?
                """)
    }

    @Test("A correction of a report that is not there, of somebody else's, of itself; a denial of nothing known")
    func references() {
        let reading = read(
            """
            report_id,act,occurred_from,received_at,claimed_by,incident,about,amends,retracts
            R1,,2025-03-18,2025-03-19,Ministry,fire,,,
            R2,,2025-03-18,2025-03-20,Ministry,,,R1,
            R3,,2025-03-18,2025-03-20,Agency,,,R1,
            R4,,2025-03-18,2025-03-20,Agency,,,,R71
            R5,,2025-03-18,2025-03-20,Agency,,,R5,
            R6,denial,2025-03-18,2025-03-20,Agency,,fire,,
            R7,denial,2025-03-18,2025-03-20,Agency,,R1,,
            R8,denial,2025-03-18,2025-03-20,Agency,,flood,,
            """)
        #expect(reading.ids.count == 8)
        #expect(
            reading.noteWords == """
                T0753 reports.csv:4 amends: `R1` is another origin's report; this row amends nothing.
                  → Only its own origin can correct a report. If this one contradicts it, write a `denial` about it.
                T0753 reports.csv:5 retracts: No report among the facts has the id `R71`; this row retracts nothing.
                  → Write the id of the earlier report, or give the file that holds it too.
                T0753 reports.csv:6 amends: This row amends itself, which has no effect.
                  → Write the id of the earlier report.
                T0753 reports.csv:9 about: Neither a report nor an incident among the facts has the id `flood`.
                  → Until it is there, the denial contests nothing and is only listed.
                """)
    }

    @Test("Reports that amend each other in a ring: the note says which stands")
    func ringOfAmendments() {
        let reading = read(
            """
            report_id,occurred_from,received_at,claimed_by,amends
            P1,2025-03-18,2025-03-19,Ministry,P3
            P2,2025-03-18,2025-03-20,Ministry,P1
            P3,2025-03-18,2025-03-21,Ministry,P2
            """)
        #expect(
            reading.noteWords.contains(
                "T0753 reports.csv:4 amends: 3 reports amend each other in a ring; of these `P3`, received last, stands."
            ))
    }

    @Test("A word of the vocabulary with capitals, blanks or hyphens is read as the word, and said once")
    func wordForm() {
        let reading = read(
            """
            report_id,occurred_from,received_at,act,outcome,object_class,grade
            R1,2025-03-18,2025-03-19,Drone strike,Intercepted,oil-storage,Reported
            R2,2025-03-18,2025-03-19,Drone strike,,Oil Storage,
            R3,2025-03-18,2025-03-19,drone,,,
            """)
        #expect(reading.ids == ["R1", "R2"])
        #expect(reading.table.act[0] == reading.table.act[1])
        #expect(reading.table.text(reading.table.act[0]) == "drone_strike")
        #expect(reading.table.text(reading.table.objectClass[1]) == "oil_storage")
        #expect(reading.table.outcome[0] == .intercepted)
        #expect(reading.table.grade[0] == .reported)
        #expect(reading.notes.diagnostics.map(\.code) == Array(repeating: .wordForm, count: 5))
        #expect(
            reading.notes.diagnostics.first?.message
                == "`Drone strike` is read as `drone_strike`, here and in all rows.")
    }

    @Test("A header and no rows")
    func noRows() {
        let reading = read("report_id,occurred_from\n")
        #expect(reading.unreadable.isEmpty)
        #expect(reading.noteWords == "T0708 reports.csv: The file has a header and no rows.")
    }

    @Test("A row may leave quantities out; what they then are depends on the kind")
    func quantities() {
        let reading = read(
            """
            report_id,kind,occurred_from,received_at,quantity_low,quantity_high
            S1,sighting,2025-03-18,2025-03-19,,
            S2,sighting,2025-03-18,2025-03-19,3,5
            K1,clearance,2025-03-18,2025-03-19,,
            N1,count,2025-03-18,2025-03-19,7,
            V1,verification,2025-03-18,2025-03-19,,
            E1,event,2025-03-18,2025-03-19,4,
            """)
        #expect(
            (0..<6).map { reading.table.quantity($0) } == [
                .between(1, nil), .between(3, 5), .between(0, 0), .between(7, 7), .whole, .between(4, 4),
            ])
    }
}
