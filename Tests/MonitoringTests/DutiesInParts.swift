import Testing

/// Duties that say how much, in which parts, in step with what, and who shows it. The agreements of `Examples/agreements`
/// have their own cases; these are the edges between them.
@Suite("Duties in parts")
struct DutiesInParts {
    private func holds(_ terms: String, _ cases: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let problems = try Document.problems(Document.of(terms, cases: cases))
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }

    @Test("What was due before the text bound anybody is owed by nobody; counted from entry into force it is owed")
    func dueBeforeForce() throws {
        let terms = """
            in force once accepted by A, B without end
            register Council is complete for release
            day 1 is 2030-01-01
            article 1
              A must release 5 prisoners by 2030-05-10
            article 2
              A must release 5 prisoners by 2030-05-10
                in 2 stages
            article 3
              A must release 5 prisoners within 5 days of entry into force
            """
        try holds(
            terms,
            """
            case "accepted too late"
              2030-05-12 12:00 accepted by A, B
            expect at 2030-06-01 article 1 A not in force
            expect at 2030-06-01 article 2 A not in force
            expect at 2030-06-01 article 3 A violated

            case "accepted in time"
              2030-05-10 12:00 accepted by A, B
            expect at 2030-06-01 article 1 A violated
            expect at 2030-06-01 article 2 A violated

            case "the word of one side only, and not its own"
              2030-05-02 12:00 accepted by A
              2030-05-10 12:00 accepted by B, alleged
              2030-05-12 12:00 accepted by B
            expect at 2030-06-01 article 1 A unknown
            """)
    }

    @Test("A verification may be of one of several; one that comes in time settles what was begun, and when")
    func verifiedOfOne() throws {
        try holds(
            """
            in force from 2030-05-01 00:00 without end
            zone camp = circle of 5 km around 10N 10E
            article 1
              A must withdraw all forces from camp within 20 days of its beginning
                beginning by 2030-06-06
                shown by verification of Mission
                thereafter keep them out
            article 2
              each party must withdraw all tanks from camp by 2030-05-10
                shown by verification of Mission
                thereafter keep them out
            article 3
              A must notify within 5 days of verification of article 2
            """,
            """
            case "day 10"
              2030-06-06 12:00 withdraw forces from camp by A, confirmed
              2030-06-16 10:00 verified article 1 by Mission
            expect article 1 A kept
            case "day 21"
              2030-06-06 12:00 withdraw forces from camp by A, confirmed
              2030-06-27 10:00 verified article 1 by Mission
            expect article 1 A violated
            case "one of two"
              2030-05-10 12:00 verified article 2 of A by Mission
            expect at 2030-05-12 article 2 A kept
            expect at 2030-05-12 article 2 B violated
            expect at 2030-05-12 article 3 A pending, waiting for article 2
            case "both"
              2030-05-10 12:00 verified article 2 by Mission
            expect at 2030-05-12 article 2 A kept
            expect at 2030-05-12 article 2 B kept
            """)
    }

    @Test("A verification that comes late makes nobody a violator where the deed is established in time")
    func verifiedLate() throws {
        try holds(
            """
            in force from 2030-05-01 00:00 without end
            zone camp = circle of 5 km around 10N 10E
            article 1
              A must withdraw all forces from camp by 2030-05-10
                shown by verification of Mission
            article 2
              B must disarm by 2030-05-10
                shown by verification of Mission
            """,
            """
            case "found empty by the Mission itself, told by both sides"
              2030-05-09 12:00 clear of forces of A in camp by Mission
              2030-05-05 disarm by B
              2030-05-12 10:00 verified article 1 by Mission
            expect at 2030-05-11 article 1 A unknown, settled by verification
            expect article 1 A unknown
            expect at 2030-05-11 article 2 B unknown

            case "nothing but the verification"
              2030-05-12 10:00 verified article 1 by Mission
            expect at 2030-05-11 article 1 A violated
            expect article 1 A violated, late by 34 hours

            case "one side's word"
              2030-05-05 disarm by B, alleged
            expect at 2030-05-11 article 2 B violated
            """)
    }

    @Test("A number that a verification gives for no stage in particular fills the stages in their order")
    func verifiedNumbers() throws {
        try holds(
            """
            in force from 2030-05-01 00:00 without end
            article 3
              A must hand_over 4200 arms to Mission by 2030-09-30
                stage 1 2100 arms by 2030-07-30
                stage 2 2100 arms by 2030-08-30
                shown by verification of Mission
            article 4
              A must hand_over 2100 arms to Mission by 2030-07-30
                shown by verification of Mission
            """,
            """
            case "x"
              2030-07-20 12:00 verified article 3 for 2100 arms by Mission
            expect at 2030-08-01 article 3 A kept on stage 1
            expect at 2030-09-01 article 3 A violated on stage 2
            case "more"
              2030-07-20 12:00 verified article 3 for 2101 arms by Mission
            expect at 2030-08-01 article 3 A kept on stage 1
            case "two"
              2030-07-20 12:00 verified article 3 for 2100 arms by Mission
              2030-08-20 12:00 verified article 3 for 2100 arms by Mission
            expect at 2030-08-01 article 3 A kept on stage 1
            expect at 2030-09-01 article 3 A unknown on stage 2
            case "two totals"
              2030-07-20 12:00 verified article 3 for 2100 arms by Mission
              2030-08-20 12:00 verified article 3 for 4200 arms by Mission
            expect at 2030-09-01 article 3 A kept on stage 2
            case "days"
              2030-06-02 verified article 4 for 1000 arms by Mission
              2030-07-02 verified article 4 for 1100 arms by Mission
            expect at 2030-08-01 article 4 A unknown
            case "hours"
              2030-06-02 12:00 verified article 4 for 1000 arms by Mission
              2030-07-02 12:00 verified article 4 for 1100 arms by Mission
            expect at 2030-08-01 article 4 A unknown
            """)
    }

    @Test(
        "What may not be done yet is not late, and what was due before it might be done is due at no time that the text says"
    )
    func gateAfterDeadline() throws {
        try holds(
            """
            in force from 2030-05-01 00:00 without end
            zone road = circle of 1 km around 10N 10E
            article 1
              B must release 4 hostages by 2030-05-07
                shown by verification of Mission
            article 2
              A must withdraw all forces from road by 2030-05-07
                not before discharge of article 1
                shown by verification of Mission
                thereafter keep them out
            """,
            """
            case "B releases on the 9th"
              2030-05-09 verified article 1 by Mission
            expect at 2030-05-08 12:00 article 2 A pending, waiting for article 1
            expect at 2030-05-12 article 2 A pending
            case "and then A withdraws"
              2030-05-09 verified article 1 by Mission
              2030-05-11 verified article 2 by Mission
            expect at 2030-05-12 article 2 A kept
            case "in time"
              2030-05-06 verified article 1 by Mission
            expect at 2030-05-08 12:00 article 2 A violated
            """)
    }

    @Test("At least, exactly, and more than exactly")
    func numbers() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            register Council is complete
            article 1
              A must hand_over at least 10 tanks to Council by 2030-02-01
            article 2
              B must hand_over exactly 10 tanks to Council by 2030-02-01
            """,
            """
            case "enough in two parts"
              2030-01-10 hand_over 4 tanks to Council by A
              2030-01-20 hand_over 6 tanks to Council by A
              2030-01-10 hand_over 11 tanks to Council by B
            expect at 2030-02-02 article 1 A kept
            expect at 2030-02-02 article 2 B violated, over by 1
            expect at 2030-01-15 article 1 A pending

            case "one short, and one late"
              2030-01-10 hand_over 9 tanks to Council by A
              2030-01-10 hand_over 9 tanks to Council by B
              2030-02-03 00:00 hand_over 1 tanks to Council by B
            expect at 2030-02-02 article 1 A violated, short by 1
            expect article 2 B violated, late by 24 hours

            case "nothing at all"
            expect at 2030-02-01 article 1 A pending
            expect at 2030-02-02 article 1 A violated, short by 10

            case "below the grade"
              2030-01-10 hand_over 10 tanks to Council by A, alleged
            expect at 2030-02-02 article 1 A unknown
            """)
    }

    @Test("Without a register, a body or a watched place, undone is unknown")
    func silence() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            zone yard = circle of 1 km around 10N 10E
            article 1
              A must destroy at least 10 tanks by 2030-02-01
            article 2
              A must destroy at least 10 tanks in yard by 2030-02-01
            article 3
              A must destroy at least 10 tanks by 2030-02-01
                shown by verification of Mission
            article 4
              A must destroy at least 10 tanks by 2030-02-01
                shown by declaration
            """,
            """
            case "silence"
            expect at 2030-02-02 article 1 A unknown
            expect at 2030-02-02 article 2 A violated
            expect at 2030-02-02 article 3 A violated
            expect at 2030-02-02 article 4 A unknown

            case "nobody watched"
              2030-01-01 not watched yard
            expect at 2030-02-02 article 2 A unknown

            case "its own word"
              2030-01-20 destroy 10 tanks by A, said by A
            expect at 2030-02-02 article 1 A unknown
            expect at 2030-02-02 article 3 A violated
            expect at 2030-02-02 article 4 A kept
            """)
    }

    @Test("Stages: each has its number, the rest goes to the earliest that is open")
    func stages() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            article 1
              A must hand_over at least 30 tanks by 2030-04-01
                in 3 stages
                each stage at least 10 tanks
                counted by Council
                shown by verification of Mission
            article 2
              B must withdraw all forces by 2030-05-01
                in 3 stages
                each stage beginning within 3 days of verification of the same stage of article 1
                shown by verification of Mission
            """,
            """
            case "in order"
              2030-01-10 counted 12 tanks by Council
              2030-01-11 verified article 1 stage 1 by Mission
              2030-01-13 withdraw forces stage 1 by B
              2030-02-10 counted 20 tanks by Council
            expect at 2030-02-20 article 1 A kept on stage 1
            expect at 2030-02-20 article 1 A pending on stage 2
            expect at 2030-02-20 article 2 B kept on stage 1 on its beginning
            expect at 2030-02-20 article 2 B pending on stage 2 on its beginning, waiting for article 1 stage 2 by Mission
            expect at 2030-04-02 article 1 A violated

            case "late in step"
              2030-01-11 verified article 1 stage 1 by Mission
              2030-01-15 withdraw forces stage 1 by B
            expect article 2 B violated on stage 1 on its beginning

            case "the whole at once"
              2030-03-01 counted 30 tanks by Council
              2030-03-02 verified article 1 by Mission
            expect article 1 A kept
            expect at 2030-03-05 article 2 B pending on its end

            case "a verification taken back"
              2030-03-01 counted 30 tanks by Council
              2030-03-02 verified article 1 by Mission, named check
              2030-03-05 retracted check
            expect article 1 A kept as known at 2030-03-04
            expect at 2030-04-02 article 1 A violated
            """)
    }

    @Test("Of which, not before, before")
    func parts() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            register Council is complete
            notice consent by B
            article 1
              A must hand_over at least 10 tanks to Council by 2030-02-01
                of which at least 4 tanks with calibre at least 120 mm
            article 2
              A must hand_over at least 1 mortars to Council by 2030-02-01
                not before 2030-01-15
            article 3
              A must hand_over at least 1 drones to Council with no stated deadline
                before notice consent is given
            """,
            """
            case "ten, three of them large"
              2030-01-10 hand_over 7 tanks with calibre 100 mm to Council by A
              2030-01-10 hand_over 3 tanks with calibre 120 mm to Council by A
            expect at 2030-02-02 article 1 A kept on its end
            expect at 2030-02-02 article 1 A violated

            case "too early does not count"
              2030-01-10 hand_over 1 mortars to Council by A
            expect at 2030-02-02 article 2 A violated

            case "before the notice"
              2030-03-01 notice consent by B
              2030-03-02 hand_over 1 drones to Council by A
            expect article 3 A violated
            expect at 2030-02-02 article 3 A pending
            """)
    }

    @Test("In step: neither is late while neither has moved; each follows the other")
    func inStep() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            register Council is complete
            article 1
              A must hand_over all tanks with no stated deadline
                shown by verification of Mission
                in step with article 2, each within 7 days of the other
            article 2
              B must hand_over all mortars with no stated deadline
                shown by verification of Mission
            """,
            """
            case "nobody"
            expect at 2031-01-01 article 1 A pending, waiting for article 2
            expect at 2031-01-01 article 2 B pending, waiting for article 1

            case "the second does not follow"
              2030-03-01 verified article 2 by Mission
            expect article 2 B kept
            expect at 2030-03-08 article 1 A pending
            expect at 2030-03-09 article 1 A violated

            case "it follows"
              2030-03-01 verified article 2 by Mission
              2030-03-08 verified article 1 by Mission
            expect article 1 A kept
            """)
    }

    @Test("Phases: by days, by gates, at the latest; what was due within keeps its verdict")
    func phases() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            notice arrival by A
            day 1 is notice arrival
            phase first
              opens on notice arrival
              lasts 3 days
            phase second
              opens once phase first has ended
              lasts 2 days
            phase third
              opens once article 2 is discharged and verified by Mission
              at the latest by 2030-06-01
            article 1 during phase first
              no party may attack
            article 2 during phase second
              B must hand_over all tanks by the end of phase second
                shown by verification of Mission
            article 3 during phase third
              no party may attack
            article 4
              A must hand_over all mortars by day 5
                shown by verification of Mission
            """,
            """
            case "the chain"
              2030-02-10 15:00 notice arrival by A
              2030-02-10 01:00 shelling by B, named early
              2030-02-12 23:59 shelling by B, named inside
              2030-02-13 00:00 shelling by B, named outside
            expect article 1 B violated on early
            expect article 1 B violated on inside
            expect article 1 B not in force on outside
            expect at 2030-02-14 article 2 B pending
            expect at 2030-02-15 article 2 B violated
            expect at 2030-02-14 article 4 A pending
            expect at 2030-02-15 article 4 A violated

            case "before it opens"
              2030-02-10 15:00 shelling by B, named one
            expect article 1 B not in force on one
            expect article 2 B not in force
            expect article 4 A pending, waiting for notice arrival

            case "a gate, and at the latest"
              2030-02-10 15:00 notice arrival by A
              2030-02-14 12:00 verified article 2 by Mission
              2030-02-14 11:00 shelling by B, named before
              2030-02-14 13:00 shelling by B, named after
            expect article 2 B kept
            expect article 3 B not in force on before
            expect article 3 B violated on after

            case "at the latest"
              2030-05-31 shelling by B, named before
              2030-06-02 shelling by B, named after
            expect article 3 B not in force on before
            expect article 3 B violated on after
            """)
    }

    @Test("Powers: to decide, to allow")
    func powers() throws {
        try holds(
            """
            in force from 2030-01-01 00:00 without end
            register Council is complete
            question offensive "Was it offensive?" decided by Mission
            Council may decide offensive by decision
            article 1
              no party may attack
                where offensive
            article 2
              no party may reconnoitre
              Council may allow article 2 by decision
            """,
            """
            case "either body decides"
              2030-02-01 shelling by A, named one
              2030-02-02 decision offensive yes on one by Council
            expect article 1 A violated on one

            case "with leave, and without"
              2030-02-01 12:00 reconnoitre by A, named one
              2030-02-01 10:00 leave on one by Council
              2030-02-03 12:00 reconnoitre by A, named two
            expect article 2 A kept on one
            expect article 2 A violated on two
            """)
    }

    @Test("A reading has its own midnight")
    func midnight() throws {
        try holds(
            """
            reading Moscow "whose midnight"
              time zone Europe/Moscow
            reading Kyiv "whose midnight"
              time zone Europe/Kyiv
            article 1
              in force from 2015-02-15 00:00 for 2 days
              no party may attack
            """,
            """
            case "between two midnights"
              2015-02-14 21:30 shelling by A, named one
              2015-02-16 21:30 shelling by A, named two
            expect article 1 A violated on one under Moscow
            expect article 1 A not in force on one under Kyiv
            expect article 1 A not in force on two under Moscow
            expect article 1 A violated on two under Kyiv
            """)
    }

    @Test("Day 1 says whether the day of entry into force counts")
    func firstDay() throws {
        for (first, verdict) in [("2030-01-01", "violated"), ("2030-01-02", "kept")] {
            try holds(
                """
                day 1 is \(first)
                in force from 2030-01-01 04:00 without end
                register Council is complete
                article 1
                  A must hand_over at least 1 tanks to Council within 10 days of entry into force
                """,
                """
                case "on the eleventh"
                  2030-01-11 10:00 hand_over 1 tanks to Council by A
                expect article 1 A \(verdict)
                """)
        }
    }
}
