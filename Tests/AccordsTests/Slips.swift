import Diagnostics
import Testing

/// What a lawyer writes at the first try, and the way on that the checker shows.
@Suite("Slips of a first draft")
struct Slips {
    static let lines: [(line: String, advice: String)] = [
        ("no party may lay mines in h", "`lay_mines`"),
        ("no party may use force in h", "`use_of_force`"),
        ("no party may attack heavy weapons in h", "write `heavy_weapon`"),
        ("A must notify to RCC immediately", "`with no stated deadline`"),
        ("A must notify immediately", "`with no stated deadline`"),
        ("A must notify to RCC as soon as possible", "`with no stated deadline`"),
        ("no party may obstruct movement of civilians", "`obstruct civilian`"),
        ("no party may attack against the port of Ras", "`zone NAME = …`"),
        ("no party may attack in h except for rotation", "`except rotation`"),
        ("the signatories must notify to RCC within 3 days of entry into force", "`each party`"),
        ("A must notify RCC within 3 days of entry into force", "`notify to RCC`"),
        ("A must report the other party within 3 days of entry into force", "`to the other party`"),
        ("A must release 5 prisoners by the end of February 2032", "`2032-02-29`"),
        ("A must release 5 prisoners by end of 2030", "`2030-12-31`"),
        ("A must release 5 prisoners by end of June", "`2025-03-18`"),
        ("A must have at least 3 tanks in h", "`must deploy at least N"),
        ("A must not have at least 3 tanks in h", "`must not have more than 2`"),
        ("A must keep 15-20 tanks in h", "Write one of them"),
        ("no party may attack within 15–20 km of h", "let a reading restate it"),
        ("no party may attack in h without the consent of RCC", "`except with leave of RCC`"),
        ("no party may attack in h unless attacked", "`except in reply to …`"),
        ("A must release 5 prisoners by D+30", "`by day 30`"),
        ("A must release 5 prisoners not later than 2030-05-20", "`by 2030-05-20`"),
        ("A must release 5 prisoners no later than 30 days after signature", "`within 30 days of signature`"),
        ("A must release 5 prisoners within 30 days after signature", "`within 30 days of signature`"),
        ("A must release 5 prisoners between day 3 and day 7", "`not before day 3`"),
        ("A must notify to RCC every 15 days", "`each 15 days`"),
        ("A must not have more than 6,000 soldiers in h", "`6000`"),
        ("A must have at most 30 tanks in h", "`must not have more than 30"),
        ("no party may have any tanks in h", "Leave out `any`"),
        ("no party may have tanks or mortars in h", "`object both = tanks, mortars`"),
        ("A must keep tanks at least 600 m from h", "`zone near = within 600 m of h`"),
        ("either party may terminate this accord by notice", "`may end this accord`"),
        ("A must release 30% of prisoners by 2030-06-01", "A share"),
        ("A must release all wounded prisoners by 2030-06-01", "`object wounded_prisoners = prisoners`"),
        ("A must hand over all tanks by 2030-06-01", "`hand_over`"),
        ("all forces must withdraw by 2030-06-01", "`each party must …`"),
        ("each party must cease attack by 2030-06-01", "is a ban"),
        ("A must leave h by 2030-06-01", "`withdraw"),
        ("RCC must investigate it within 3 days of entry into force", "`of it`"),
    ]

    @Test("The advice names what to write", arguments: lines.indices)
    func slip(index: Int) {
        let (line, advice) = Self.lines[index]
        let result = checked(
            """
            ```truce
            accord "X"
            time zone UTC
            party A
            party B
            commission RCC
            in force from 2030-05-01 00:00 for 60 days
            zone h = circle of 5 km around 15.31N 42.67E
            article 1
              \(line)
            ```
            """, places: TestPlaces())
        let said = result.diagnostics.filter { $0.severity == .error }.compactMap(\.advice)
        #expect(said.contains { $0.contains(advice) }, "\(said)")
    }
}
