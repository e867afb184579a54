import Testing
import Vocabulary

@testable import Evidence

@Suite("What a row becomes in the table")
struct WhatARowBecomes {
    private func instant(_ text: String) throws -> Instant {
        guard case .instant(let instant) = try Timestamp.read(text) else { throw Timestamp.Flaw.form }
        return instant
    }

    @Test("A full row fills every judged column")
    func full() throws {
        let reading = read(
            """
            report_id,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,object_class,alleged_actor,claimed_by,claimed_by_camp,grade,incident,about,outcome
            R1,2025-03-18T20:50:00+02:00,2025-03-18T21:00:00+02:00,2025-03-19T06:00:00Z,37.60,48.85,5,drone_strike,power_substation,russia,Office,Ukraine,confirmed,I1,R0,effect
            """)
        #expect(reading.asideWords == "")
        let table = reading.table
        #expect(table.count == 1)
        #expect(table.text(table.reportID[0]) == "R1")
        #expect(table.kind[0] == .event)
        #expect(
            table.occurred[0]
                == PossibleTime(try instant("2025-03-18T18:50:00Z"), try instant("2025-03-18T19:00:00Z")))
        #expect(table.received[0] == (try instant("2025-03-19T06:00:00Z")))
        #expect(table.longitude[0] == 37.60)
        #expect(table.latitude[0] == 48.85)
        #expect(table.precision[0] == 5)
        #expect(table.text(table.act[0]) == "drone_strike")
        #expect(table.text(table.objectClass[0]) == "power_substation")
        #expect(table.text(table.actor[0]) == "Russia")
        #expect(table.text(table.claimedBy[0]) == "Office")
        #expect(table.text(table.camp[0]) == "ukraine")
        #expect(table.grade[0] == .confirmed)
        #expect(table.text(table.incident[0]) == "I1")
        #expect(table.text(table.about[0]) == "R0")
        #expect(table.outcome[0] == .effect)
        #expect(table.line[0] == 2)
        #expect(table.files == ["reports.csv"])
        #expect(reading.rowsRead == 1)
    }

    @Test("A bare date is the whole day in the accord's zone, from its first second to its last")
    func bareDate() throws {
        let reading = read("report_id,occurred_from,received_at\nR1,2025-03-18,2025-03-20")
        #expect(
            reading.table.occurred[0]
                == PossibleTime(try instant("2025-03-17T22:00:00Z"), try instant("2025-03-18T21:59:59Z")))
        #expect(reading.table.received[0] == (try instant("2025-03-20T21:59:59Z")))
    }

    @Test("On the day when clocks go forward, the whole day has 23 hours")
    func shortDay() throws {
        let reading = read("report_id,occurred_from\nR1,2025-03-30")
        let day = reading.table.occurred[0]
        #expect(day.latest - day.earliest + 1 == 23 * 3600)
    }

    @Test("Without `occurred_to` it is `occurred_from`; without `occurred_from` it is `occurred_to`, with a note")
    func oneEnd() throws {
        let reading = read(
            "report_id,occurred_from,occurred_to,received_at\nR1,2025-03-18T20:00Z,,2025-03-19\nR2,,2025-03-18T20:00Z,2025-03-19"
        )
        #expect(reading.table.occurred[0] == PossibleTime(try instant("2025-03-18T20:00:00Z")))
        #expect(reading.table.occurred[1] == reading.table.occurred[0])
        #expect(
            reading.noteWords == """
                T0732 reports.csv:3: 1 row from this line on: `occurred_from` is empty; taken as the same time as `occurred_to`.
                  → State the earliest possible instant in `occurred_from`.
                """)
    }

    @Test("Without `received_at` it is the end of `reported_at`, else of the occurrence, with one note a file")
    func receipt() throws {
        let reading = read(
            """
            report_id,occurred_from,reported_at
            R1,2025-03-18T20:00Z,2025-03-19
            R2,2025-03-18T20:00Z,
            R3,2025-03-18,
            """)
        #expect(reading.table.received[0] == (try instant("2025-03-19T21:59:59Z")))
        #expect(reading.table.received[1] == (try instant("2025-03-18T20:00:00Z")))
        #expect(reading.table.received[2] == (try instant("2025-03-18T21:59:59Z")))
        #expect(
            reading.noteWords == """
                T0731 reports.csv:3: 2 rows from this line on: neither `received_at` nor `reported_at` is stated; taken as received at the end of the time of occurrence.
                  → State `received_at`: what was known on a past day cannot be told without it.
                """)
    }

    @Test("Coordinates without a radius are taken as exact, with one note a file")
    func precision() {
        let reading = read(
            "report_id,occurred_from,received_at,longitude,latitude\nR1,2025-03-18,2025-03-19,37.6,48.85\nR2,2025-03-18,2025-03-19,,"
        )
        #expect(reading.table.precision[0] == 0)
        #expect(reading.table.longitude[1].isNaN)
        #expect(reading.notes.diagnostics.map(\.code) == [.precisionAssumed])
    }

    @Test("An act of `denial` makes the row a denial; one that names nothing contests nothing, and is told")
    func denial() {
        let reading = read(
            "report_id,occurred_from,received_at,act,about\nR1,2025-03-18,2025-03-19,denial,R2\nR2,2025-03-18,2025-03-19,denial,"
        )
        #expect(reading.table.kind == [.denial, .denial])
        #expect(
            reading.noteWords == """
                T0750 reports.csv:3 about: This denial does not say what it denies: it contests nothing and is only listed.
                  → Write the id of the report or incident in `about`, if the denial can be tied to one.
                """)
    }

    @Test("An act of `intercepted` reads as an unknown strike that was intercepted")
    func intercepted() {
        let reading = read(
            "report_id,occurred_from,received_at,act,outcome\nR1,2025-03-18,2025-03-19,intercepted,\nR2,2025-03-18,2025-03-19,intercepted,effect"
        )
        #expect(reading.table.text(reading.table.act[0]) == "unknown_strike")
        #expect(reading.table.outcome[0] == .intercepted)
        #expect(
            reading.asideWords == """
                T0744 reports.csv:3 outcome: The act is `intercepted` and the outcome `effect`: one of them cannot be.
                  → Name the act, such as `drone_strike`, and write what came of it in `outcome`.
                """)
    }

    @Test("`unknown` names nobody, and names are kept in the accord's spelling")
    func actors() {
        let reading = read(
            """
            report_id,occurred_from,received_at,alleged_actor,claimed_by,claimed_by_camp,to
            R1,2025-03-18,2025-03-19,Unknown,mission,NEUTRAL,ukraine
            R2,2025-03-18,2025-03-19,UKRAINE ,Somebody,,
            """)
        let table = reading.table
        #expect(table.actor[0].isNone)
        #expect(table.text(table.claimedBy[0]) == "Mission")
        #expect(table.text(table.camp[0]) == "neutral")
        #expect(table.text(.to, 0) == "Ukraine")
        #expect(table.text(table.actor[1]) == "Ukraine")
        #expect(table.camp[1].isNone)
    }

    @Test("Missing act, object, outcome and grade stay not stated; `none` and `unknown` are statements")
    func notStated() {
        let reading = read(
            "report_id,occurred_from,received_at,act,object_class,outcome\nR1,2025-03-18,2025-03-19,,,\nR2,2025-03-18,2025-03-19,,none,unknown"
        )
        let table = reading.table
        #expect(table.act[0].isNone && table.objectClass[0].isNone && table.grade[0] == nil)
        #expect(table.outcome == [.notStated, .unknown])
        #expect(table.text(table.objectClass[1]) == "none")
    }

    @Test("Other columns of the facts are kept as text; columns that are not known are kept too")
    func texts() {
        let reading = read(
            [
                ("a.csv", "report_id,occurred_from,received_at,place,our_note\nR1,2025-03-18,2025-03-19,Sumy,ä"),
                ("b.csv", "report_id,occurred_from,received_at,outlet\nR2,2025-03-18,2025-03-19,TV"),
            ])
        let table = reading.table
        #expect(table.text(.place, 0) == "Sumy")
        #expect(table.text(.place, 1) == nil)
        #expect(table.text(.outlet, 0) == nil)
        #expect(table.text(.outlet, 1) == "TV")
        #expect(table.otherColumns["our_note"].map { $0.map { table.text($0) } } == ["ä", nil])
        #expect(table.texts.values.allSatisfy { $0.count == 2 })
        #expect(table.file == [0, 1])
    }

    @Test("A coverage row may say that access was refused; one without an area covers everything, and is told")
    func coverage() {
        let reading = read(
            """
            report_id,kind,occurred_from,occurred_to,received_at,zone,outcome,claimed_by
            C1,coverage,2025-03-18,2025-03-19,2025-03-20,buffer,denied,Mission
            C2,coverage,2025-03-18,2025-03-19,2025-03-20,,,Mission
            """)
        #expect(reading.table.kind == [.coverage, .coverage])
        #expect(reading.table.outcome[0] == .denied)
        #expect(reading.notes.diagnostics.map(\.code) == [.coverageOfAll])
    }

    @Test("Sightings and counts are kept without a note; a sighting without a number is of one at least")
    func observations() {
        let reading = read(
            """
            report_id,kind,occurred_from,received_at,quantity_low
            S1,sighting,2025-03-18,2025-03-19,
            S2,sighting,2025-03-18,2025-03-19,3
            N1,count,2025-03-18,2025-03-19,0
            """)
        #expect(reading.table.kind == [.sighting, .sighting, .count])
        #expect(reading.table.quantity(0) == .between(1, nil))
        #expect(reading.table.quantity(2) == .between(0, 0))
        #expect(reading.notes.diagnostics.isEmpty)
    }

    @Test("Columns are found by their ordinal")
    func ordinals() {
        #expect(Column.allCases.map(\.ordinal) == Array(Column.allCases.indices))
    }
}

@Suite("Names as the accord has them")
struct NamesOfActors {
    @Test("A row may write the full name, in any letter case, also as a camp")
    func titles() {
        var named = context
        named.titles = ["Russian Federation": "Russia"]
        let table = read(
            "report_id,occurred_from,act,alleged_actor,claimed_by,claimed_by_camp\n"
                + "R1,2025-03-20,shelling,russian federation,Russian Federation,Russian Federation\n",
            context: named
        ).table
        #expect(table.text(table.actor[0]) == "Russia")
        #expect(table.text(table.claimedBy[0]) == "Russia")
        #expect(table.text(table.camp[0]) == "russia")
    }
}
