import Testing

/// So many in each stretch of time, no more in than out, so many for each: the edges. `Examples/agreements` has the cases of
/// real agreements.
@Suite("Numbers over time")
struct NumbersOverTime {
    private func holds(
        _ terms: String, _ cases: String, zone: String = "UTC", sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let problems = try Document.problems(Document.of(terms, cases: cases, zone: zone))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }

    @Test(
        "What is owed each day is owed from the day that the text names; clauses about parts of a duty do not go with it"
    )
    func notBefore() throws {
        let terms = """
            in force from 2030-05-01 11:15 without end
            register Council is complete for admit
            article 1
              B must admit at least 600 trucks each day
                not before 2030-05-02
            """
        try holds(
            terms,
            """
            case "the first whole day"
              2030-05-02 10:00 admit 600 trucks by B
            expect at 2030-05-03 article 1 B kept on period 1
            expect at 2030-05-04 article 1 B violated on period 2

            case "the day before counts for nothing"
              2030-05-01 15:00 admit 600 trucks by B
            expect at 2030-05-03 article 1 B violated on period 1
            """)
        let apart = terms.replacing("not before 2030-05-02", with: "of which at least 50 fuel")
        let problems = try Document.problems(Document.of(apart, cases: "case \"x\"\nexpect article 1 B kept"))
        #expect(problems.map { $0.prefix { $0 != ":" } } == ["clause-unfit"])
    }

    @Test("A ceiling in a month: exactly so many, one more, and the last minute on the accord's clock")
    func months() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must not bring more than 100 soldiers into yard each calendar month
            """,
            """
            case "exactly so many, in the last minute"
              2030-01-10 10:00 bring 60 soldiers into yard by A
              2030-01-31 23:59 bring 40 soldiers into yard by A, named last
            expect article 1 A kept on period 1
            expect article 1 A kept on last

            case "one more"
              2030-01-10 10:00 bring 60 soldiers into yard by A, named first
              2030-01-31 23:59 bring 41 soldiers into yard by A, named last
            expect article 1 A violated on period 1, over by 1
            expect article 1 A violated on last

            case "a minute later it is another month"
              2030-01-10 10:00 bring 60 soldiers into yard by A
              2030-02-01 00:00 bring 41 soldiers into yard by A
            expect article 1 A kept on period 1
            expect article 1 A kept on period 2

            case "in one month or in the other"
              2030-01-10 10:00 bring 60 soldiers into yard by A
              2030-01-31 23:59 to 2030-02-01 00:00 bring 41 soldiers into yard by A
            expect article 1 A unknown on period 1
            expect article 1 A kept on period 2

            case "below the grade, and of the other party"
              2030-01-10 10:00 bring 60 soldiers into yard by A
              2030-01-11 10:00 bring 41 soldiers into yard by A, alleged
              2030-01-12 10:00 bring 500 soldiers into yard by B
            expect article 1 A unknown on period 1

            case "taken back"
              2030-01-10 10:00 bring 60 soldiers into yard by A
              2030-01-11 10:00 bring 41 soldiers into yard by A, named second
              2030-02-10 10:00 retracted second
            expect article 1 A violated on period 1 as known at 2030-02-05
            expect article 1 A kept on period 1

            case "nothing at all"
            expect at 2030-02-15 article 1 A kept on period 1
            expect at 2030-02-15 article 1 A kept
            """, zone: "Asia/Seoul")
    }

    @Test("A ceiling that nobody has set is unknown")
    func notStated() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            number cap = not stated
            article 1
              A must not bring more than cap soldiers into yard each day
            """,
            """
            case "some"
              2030-01-02 10:00 bring 1 soldiers into yard by A
            expect article 1 A unknown on period 2
            """)
    }

    @Test("A floor in a day: zero, a day of 23 hours, a day that nobody watched, a part of a day")
    func days() throws {
        let terms = """
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must admit at least 10 trucks into yard each day
            """
        try holds(
            "in force from 2030-03-30 00:00 without end\n\(terms)",
            """
            case "zero"
            expect at 2030-03-30 12:00 article 1 A pending on period 1
            expect at 2030-03-31 12:00 article 1 A violated on period 1, short by 10

            case "the day on which clocks go forward"
              2030-03-30 10:00 admit 10 trucks into yard by A
              2030-03-31 00:10 admit 4 trucks into yard by A
              2030-03-31 23:50 admit 6 trucks into yard by A
              2030-04-01 00:00 admit 9 trucks into yard by A
            expect at 2030-04-02 12:00 article 1 A kept on period 1
            expect at 2030-04-02 12:00 article 1 A kept on period 2
            expect at 2030-04-02 12:00 article 1 A violated on period 3, short by 1

            case "nobody watched"
              2030-03-30 10:00 admit 3 trucks into yard by A
              2030-03-30 to 2030-04-02 not watched yard
            expect at 2030-03-31 12:00 article 1 A unknown on period 1
            """, zone: "Europe/Kyiv")
        try holds(
            "in force from 2030-03-30 11:15 without end\n\(terms)",
            """
            case "a part of a day runs to its end"
              2030-03-30 12:00 admit 4 trucks into yard by A
            expect at 2030-03-30 13:00 article 1 A pending on period 1

            case "enough in a part is enough"
              2030-03-30 12:00 admit 10 trucks into yard by A
            expect at 2030-03-30 13:00 article 1 A kept on period 1
            """)
    }

    @Test("A balance: even is kept, one over is violated, what may have left by then leaves it open")
    func balance() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            article 1
              no party may bring soldiers into yard in excess of those taken out since entry into force
            """,
            """
            case "to the man"
              2029-12-01 10:00 bring_out 50 soldiers out of yard by A
              2030-01-05 10:00 bring_out 10 soldiers out of yard by A
              2030-01-05 11:00 bring_out 50 soldiers out of yard by B
              2030-01-06 10:00 bring 10 soldiers into yard by A, named even
              2030-01-07 10:00 bring 1 soldiers into yard by A, named odd
            expect article 1 A kept on even
            expect article 1 A violated on odd, over by 1

            case "left before it or after"
              2030-01-06 to 2030-01-08 bring_out 10 soldiers out of yard by A
              2030-01-07 10:00 bring 10 soldiers into yard by A, named between
            expect article 1 A unknown on between
            """)
    }

    @Test("So many for each: credit carries over, what is short is told at the deadline")
    func ratio() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            register Council is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
            """,
            """
            case "surplus is credit"
              2030-01-02 09:00 release 1 hostages by B, named first
              2030-01-02 12:00 release 4 prisoners by A
              2030-01-03 09:30 release 1 hostages by B, named second
              2030-01-03 12:00 release 2 prisoners by A
            expect at 2030-01-05 article 1 A kept on first
            expect at 2030-01-05 article 1 A kept on second

            case "two short"
              2030-01-02 09:00 release 1 hostages by B, named first
              2030-01-02 12:00 release 1 prisoners by A
            expect at 2030-01-02 20:00 article 1 A pending on first
            expect at 2030-01-04 article 1 A violated on first, short by 2

            case "in the last second, and one later"
              2030-01-02 09:00 release 1 hostages by B, named first
              2030-01-03 09:00 release 3 prisoners by A
              2030-01-04 09:00 release 1 hostages by B, named second
              2030-01-05 09:01 release 3 prisoners by A
            expect at 2030-01-06 article 1 A kept on first
            expect at 2030-01-06 article 1 A violated on second, short by 3
            """)
    }

    @Test("A term that grows with what is done: at both ends")
    func growing() throws {
        try holds(
            """
            in force from 2023-11-24 07:00 for 4 days
            renewed for 1 days for each 10 hostages released by B
            article 1
              no party may attack
            """,
            """
            case "twenty in two lots are two days"
              2023-11-24 16:00 release 13 hostages by B
              2023-11-25 16:00 release 7 hostages by B
              2023-11-30 12:00 shelling by A, named within
              2023-12-01 01:00 shelling by A, named after
            expect article 1 A violated on within
            expect article 1 A not in force on after

            case "nine are none"
              2023-11-24 16:00 release 9 hostages by B
              2023-11-29 12:00 shelling by A, named after
            expect article 1 A not in force on after

            case "a tenth of whom one side tells"
              2023-11-24 16:00 release 9 hostages by B
              2023-11-25 16:00 release 1 hostages by B, alleged
              2023-11-29 12:00 shelling by A, named after
            expect article 1 A unknown on after

            case "done in the renewed term, it renews again"
              2023-11-24 16:00 release 10 hostages by B
              2023-11-29 16:00 release 10 hostages by B
              2023-11-30 12:00 shelling by A, named within
            expect article 1 A violated on within
            """, zone: "Asia/Gaza")
    }

    @Test("What is open stays open: one deed for one release, arrivals and acts across a boundary, a late consent")
    func openEnds() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 for 10 days
            renewed for 10 days by agreement of A, B also after the end, from the last consent
            counts start on at renewal
            zone yard = circle of 1 km around 10N 10E
            register Council is complete for release, report
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
                  counted one by one
            article 2
              A must not bring soldiers into yard in excess of those taken out since entry into force
            article 3
              A must report arrivals to Council each day
            article 4
              A must admit at least 10 trucks into yard each term
            """,
            """
            case "three prisoners are not six"
              2030-01-03 10:00 release 1 hostages by B, named first
              2030-01-03 11:00 release 1 hostages by B, named second
              2030-01-03 20:00 release 3 prisoners by A
            expect at 2030-01-05 article 1 A kept on first
            expect at 2030-01-05 article 1 A violated on second

            case "who came first is not known"
              2030-01-06 to 2030-01-08 bring 10 soldiers into yard by A, named arrival
              2030-01-07 10:00 bring_out 10 soldiers out of yard by A
            expect article 2 A unknown on arrival

            case "a report across midnight"
              2030-01-03 23:00 to 2030-01-04 01:00 report arrivals to Council by A
            expect at 2030-01-06 article 3 A unknown on period 3
            expect at 2030-01-06 article 3 A unknown on period 4
            expect at 2030-01-06 article 3 A violated on period 5

            case "one term, with a gap"
              2030-01-05 10:00 admit 6 trucks into yard by A
              2030-01-09 10:00 accepted renewal by A
              2030-01-13 10:00 accepted renewal by B
              2030-01-15 10:00 admit 4 trucks into yard by A
            expect article 4 A kept
            """)
    }
}
