import Diagnostics
import Testing

@testable import Evidence

@Suite("Why a row is set aside, word for word")
struct WhyARowIsSetAside {
    /// Reads one row with the columns named; expects it to be set aside.
    private func words(_ columns: String, _ row: String) -> String {
        let reading = read(columns + "\n" + row)
        #expect(reading.table.count == 0)
        #expect(reading.setAside.total == 1)
        return reading.asideWords
    }

    @Test("No id")
    func idMissing() {
        #expect(
            words("report_id,occurred_from", " ,2025-03-18") == """
                T0720 reports.csv:2 report_id: The row has no `report_id`.
                  → Give every report an id that no other has.
                """)
    }

    @Test("An id twice with different content: the later one, with the place of the first")
    func idTaken() {
        let reading = read([
            ("a.csv", "report_id,occurred_from,received_at,place\nR1,2025-03-18,2025-03-19,Sumy"),
            (
                "b.csv",
                "report_id,occurred_from,received_at,place\nR2,2025-03-18,2025-03-19,\nR1,2025-03-18,2025-03-19,Kursk"
            ),
        ])
        #expect(reading.ids == ["R1", "R2"])
        #expect(
            reading.asideWords == """
                T0721 b.csv:3 report_id: The id `R1` stands twice, with different content; the first is kept.
                  → Give this report its own id. If it corrects the first, write that one's id in `amends`.
                  · a.csv:2: first given here
                """)
    }

    @Test("An id twice with the same content, the columns in another order: counts once, with a note")
    func repeated() {
        let reading = read([
            ("a.csv", "report_id,occurred_from,received_at,place\nR1,2025-03-18,2025-03-19,Sumy"),
            ("b.csv", "place,received_at,report_id,occurred_from,outlet\nSumy,2025-03-19,R1,2025-03-18,"),
        ])
        #expect(reading.ids == ["R1"])
        #expect(reading.setAside.isEmpty)
        #expect(
            reading.noteWords == """
                T0722 b.csv:2: 1 row from this line on: the same report stands in an earlier row, word for word; it counts once.
                  → Nothing has to be done; if these were meant as different reports, give each its own `report_id`.
                """)
    }

    @Test("A kind that is none, and a denial written as a kind")
    func kind() {
        #expect(
            words("report_id,occurred_from,kind", "R1,2025-03-18,evnt") == """
                T0740 reports.csv:2 kind: The kind `evnt` is not one of: `event`, `sighting`, `clearance`, `count`, `will`, `verification`, `coverage`.
                  → Did you mean `event`?
                """)
        #expect(
            words("report_id,occurred_from,kind", "R1,2025-03-18,denial").hasSuffix(
                "→ A denial is a row whose `act` is `denial`; leave `kind` empty."))
    }

    @Test("Neither time")
    func timeMissing() {
        #expect(
            words("report_id,occurred_from,occurred_to", "R1,,") == """
                T0725 reports.csv:2 occurred_from: The row says neither `occurred_from` nor `occurred_to`.
                  → Write the earliest and the latest possible instant; a bare date is the whole day.
                """)
    }

    @Test("A time that cannot be read, a day that is none, a time that is none")
    func timeForm() {
        let advice =
            "\n  → Write `2025-03-18T20:50:00+02:00`, `2025-03-18T18:50:00Z`, or a bare date: `2025-03-18`."
        #expect(
            words("report_id,occurred_from", "R1,18.03.2025")
                == "T0726 reports.csv:2 occurred_from: `18.03.2025` is not a time that can be read." + advice)
        #expect(
            words("report_id,occurred_from,occurred_to", "R1,2025-03-18,2025-02-29")
                == "T0726 reports.csv:2 occurred_to: `2025-02-29` names a day that no calendar has." + advice)
        #expect(
            words("report_id,occurred_from", "R1,2025-03-18T25:00Z")
                == "T0726 reports.csv:2 occurred_from: `2025-03-18T25:00Z` names a time that no clock shows." + advice)
    }

    @Test("A time of day without an offset")
    func timeWithoutZone() {
        #expect(
            words("report_id,occurred_from,received_at", "R1,2025-03-18,2025-03-18T20:50") == """
                T0727 reports.csv:2 received_at: `2025-03-18T20:50` has a time of day and no offset: it cannot be placed.
                  → Add the offset of the clock that it was read from: `Z` for UTC, or as in `2025-03-18T20:50+02:00`.
                """)
    }

    @Test("The end before the beginning")
    func reversed() {
        #expect(
            words("report_id,occurred_from,occurred_to", "R1,2025-03-19,2025-03-18") == """
                T0728 reports.csv:2 occurred_to: `occurred_to` `2025-03-18` is before `occurred_from` `2025-03-19`.
                  → Write the earlier one in `occurred_from`; look at the offsets too.
                """)
    }

    @Test("Numbers that are none")
    func numbers() {
        #expect(
            words("report_id,occurred_from,longitude,latitude", "R1,2025-03-18,37.6,\"48,85\"") == """
                T0735 reports.csv:2 latitude: `48,85` is not a number.
                  → Write a point instead of the comma: `48.85`.
                """)
        #expect(
            words("report_id,occurred_from,calibre_mm", "R1,2025-03-18,big") == """
                T0735 reports.csv:2 calibre_mm: `big` is not a number.
                  → Write a decimal number such as `48.85`, or leave the field empty.
                """)
    }

    @Test("Latitude 95, and longitude and latitude swapped")
    func latitude() {
        #expect(
            words("report_id,occurred_from,longitude,latitude", "R1,2025-03-18,137.6,95") == """
                T0736 reports.csv:2 latitude: A latitude is between -90 and 90; found `95`.
                  → Write degrees north of the equator; south is negative.
                """)
        #expect(
            words("report_id,occurred_from,longitude,latitude", "R1,2025-03-18,48.85,137.6") == """
                T0736 reports.csv:2 latitude: A latitude is between -90 and 90; found `137.6`.
                  → Longitude and latitude seem to be swapped: did you mean `longitude` `137.6` and `latitude` `48.85`?
                """)
        #expect(
            words("report_id,occurred_from,longitude,latitude", "R1,2025-03-18,181,48.85") == """
                T0736 reports.csv:2 longitude: A longitude is between -180 and 180; found `181`.
                  → Write degrees east of Greenwich; west is negative.
                """)
        #expect(
            words("report_id,occurred_from,location_precision_km", "R1,2025-03-18,-1") == """
                T0736 reports.csv:2 location_precision_km: A distance is between 0 and 20,100 km; found `-1`.
                  → Write kilometres; leave the field empty if the radius is not known.
                """)
    }

    @Test("One coordinate without the other")
    func alone() {
        #expect(
            words("report_id,occurred_from,longitude,latitude", "R1,2025-03-18,,48.85") == """
                T0737 reports.csv:2 longitude: `latitude` is `48.85` and `longitude` is empty.
                  → State both, or neither where the place is unknown.
                """)
    }

    @Test("An act and an object that no list has, with what was probably meant")
    func vocabulary() {
        #expect(
            words("report_id,occurred_from,act", "R1,2025-03-18,drone_stirke") == """
                T0741 reports.csv:2 act: Neither the vocabulary nor the accord has an act `drone_stirke`.
                  → Did you mean `drone_strike`?
                """)
        #expect(
            words("report_id,occurred_from,act", "R1,2025-03-18,Drone stirke").hasSuffix(
                "→ Did you mean `drone_strike`?"))
        #expect(
            words("report_id,occurred_from,object_class", "R1,2025-03-18,cathedral") == """
                T0742 reports.csv:2 object_class: Neither the vocabulary nor the accord has an object class `cathedral`.
                  → `docs/vocabulary.md` lists what there is; where the source does not say, write `unknown`.
                """)
    }

    @Test("An outcome, a grade and an answer that are none of those allowed")
    func choices() {
        #expect(
            words("report_id,occurred_from,outcome", "R1,2025-03-18,shot down") == """
                T0743 reports.csv:2 outcome: The outcome `shot down` is not one of: `effect`, `intercepted`, `none`, `unknown`.
                  → Write one of these, or leave the field empty.
                """)
        #expect(
            words("report_id,occurred_from,outcome", "R1,2025-03-18,denied") == """
                T0743 reports.csv:2 outcome: The outcome `denied` belongs to rows of the kind `coverage`.
                  → Write `coverage` in `kind` if access was refused; a party's denial is a row whose `act` is `denial`.
                """)
        #expect(
            words("report_id,occurred_from,grade", "R1,2025-03-18,Confirmd") == """
                T0745 reports.csv:2 grade: The grade `Confirmd` is not one of: `alleged`, `reported`, `corroborated`, `confirmed`.
                  → Did you mean `confirmed`?
                """)
        #expect(
            words("report_id,occurred_from,answer", "R1,2025-03-18,agreed") == """
                T0746 reports.csv:2 answer: The answer `agreed` is not one of: `yes`, `no`, `answered`, `failed`.
                  → Write one of these, or leave the field empty.
                """)
    }

    @Test("A count without a number, and a number that is more than the most")
    func quantities() {
        #expect(
            words("report_id,occurred_from,kind", "R1,2025-03-18,count") == """
                T0748 reports.csv:2 quantity_low: A count says no number.
                  → Write how many were counted in `quantity_low`; 0 if none were there.
                """)
        #expect(
            words("report_id,occurred_from,quantity_low,quantity_high", "R1,2025-03-18,12,8") == """
                T0749 reports.csv:2 quantity_high: `quantity_high` `8` is less than `quantity_low` `12`.
                  → Write the lesser number in `quantity_low`.
                """)
    }

    @Test("Distances in another form")
    func distances() {
        #expect(
            words("report_id,occurred_from,distances", "R1,2025-03-18,28 km from the line") == """
                T0739 reports.csv:2 distances: `28 km from the line` is not a list of distances.
                  → Write `NAME=KILOMETRES` or `NAME=KILOMETRES±KILOMETRES`, separated by semicolons.
                """)
        #expect(
            StatedDistance.list("contact as of 2014-09-19=28±1;merchant_vessel=16.7") == [
                StatedDistance(from: "contact as of 2014-09-19", kilometres: 28, plusOrMinus: 1),
                StatedDistance(from: "merchant_vessel", kilometres: 16.7, plusOrMinus: 0),
            ])
    }

    @Test("What a field holds cannot send commands to a terminal or fill it")
    func excerpt() {
        let told = words("report_id,occurred_from", "R1,\u{1b}[31m" + String(repeating: "x", count: 90_000))
        #expect(told.contains("`\\u{1b}[31m" + String(repeating: "x", count: 55) + "…`"))
    }

    @Test("Of a hundred thousand rows set aside, a thousand are told in full and all are counted")
    func many() {
        var text = "report_id,occurred_from,act\n"
        for _ in 0..<100_000 { text += "R1,2025-03-18,drone_stirke\n" }
        text += "R2,yesterday,drone_strike\nR3,2025-03-18,drone_strike\n"
        let reading = read(text)
        #expect(reading.table.count == 1)
        #expect(reading.rowsRead == 100_002)
        #expect(reading.setAside.total == 100_001)
        #expect(reading.setAside.count(of: .actUnknown) == 100_000)
        #expect(reading.setAside.byCode.map(\.count) == [1, 100_000])
        #expect(reading.setAside.diagnostics.count == 1_001)
    }
}
