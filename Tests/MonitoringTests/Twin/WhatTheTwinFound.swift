import Accords
import Documents
import Monitoring
import Testing

/// What the engine once answered otherwise than its twin, as cases that people can read.
@Suite("What the twin found")
struct WhatTheTwinFound {
    private func check(_ terms: String, _ cases: String) throws {
        #expect(try Document.problems(Document.of("signed 2030-04-28\n" + terms, cases: cases)) == [])
    }

    @Test("What waits for a discharge is pending, and says for what")
    func waits() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must restore services by 2030-05-10
            article 2
              when article 1 is discharged
                B must release at least 5 prisoners with no stated deadline
            """,
            """
            case "nothing has been restored"
            expect at 2030-05-05 article 2 B pending, waiting for article 1
            """)
    }

    @Test("A clock that may have started leaves open whether its deadline has passed")
    func uncertainAnchor() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for restore
            notice ready by A
            article 1
              B must restore services within 2 days of notice ready
            """,
            """
            case "a notice that only one side tells of"
              2030-05-03 notice ready by A, alleged
            expect at 2030-05-04 article 1 B pending
            expect at 2030-05-10 article 1 B unknown
            """)
    }

    @Test("A notice is given by those whose notice it is")
    func givers() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for restore
            notice ready by A
            article 1
              B must restore services within 2 days of notice ready
            """,
            """
            case "by somebody else"
              2030-05-03 notice ready by B
            expect at 2030-05-10 article 1 B pending
            """)
    }

    @Test("One notice frees one act: the next")
    func oneNotice() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for warning
            notice warning by A, B
            article 1
              no party may attack
                except after notice warning
            """,
            """
            case "two acts after one notice"
              2030-05-03 09:00 notice warning by A
              2030-05-03 10:00 shelling by A, named first
              2030-05-03 11:00 shelling by A, named second
            expect article 1 A kept on first
            expect article 1 A violated on second
            """)
    }

    @Test("A suspension for hours is over at the second at which they have run")
    func suspended() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              either party may suspend article 1 for 30 hours by notice
              no party may attack
            """,
            """
            case "the last second and the next"
              2030-05-03 10:00 suspended article 1 by A
              2030-05-04 15:59:59 shelling by A, named last
              2030-05-04 16:00 shelling by A, named next
            expect article 1 A not in force on last
            expect article 1 A violated on next
            """)
    }

    @Test("A count of one party's things counts for no other")
    func whoseCount() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              each party must hand_over at least 10 arms by 2030-05-10
                counted by Mission
            """,
            """
            case "ten of A's"
              2030-05-04 counted 10 arms of A by Mission
            expect at 2030-05-11 article 1 A kept
            expect at 2030-05-11 article 1 B violated
            """)
    }

    @Test("Days after the end of a phase follow its last day")
    func endOfPhase() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for restore
            phase first
              opens on 2030-05-02
              lasts 4 days
            article 1
              A must restore services within 2 days of the end of phase first
            """,
            """
            case "the phase ends with 5 May"
            expect at 2030-05-07 23:59:58 article 1 A pending
            expect at 2030-05-08 00:00 article 1 A violated
            """)
    }

    @Test("Of two verifications each may say again what the other says")
    func verifiedTwice() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must hand_over at least 10 arms by 2030-05-10
                shown by verification of Mission
            """,
            """
            case "six, and six"
              2030-05-04 verified article 1 for 6 arms by Mission
              2030-05-05 verified article 1 for 6 arms by Mission
            expect at 2030-05-11 article 1 A unknown
            """)
    }

    @Test("What nobody would know not to have been given for a release is unknown")
    func ratio() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
            """,
            """
            case "no register, no place"
              2030-05-04 10:00 release 1 hostages by B
            expect at 2030-05-06 article 1 A unknown
            """)
    }

    @Test("Who bears a duty that a declaration shows may declare all of it")
    func declared() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must restore services by 2030-05-10
                shown by declaration
            """,
            """
            case "it says so itself"
              2030-05-03 verified article 1 by A
            expect at 2030-05-11 article 1 A kept

            case "somebody else says so"
              2030-05-03 verified article 1 by B
            expect at 2030-05-11 article 1 A unknown
            """)
    }

    @Test("No power moves a deadline farther than it says")
    func extendedTooFar() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for restore
            article 1
              Council may extend the deadline of article 1 by at most 3 days by decision also after the deadline
              A must restore services by 2030-05-10
            """,
            """
            case "three days"
              2030-05-09 extended article 1 to 2030-05-13 by Council
            expect at 2030-05-13 20:00 article 1 A pending
            expect at 2030-05-14 00:00 article 1 A violated

            case "four"
              2030-05-09 extended article 1 to 2030-05-14 by Council
            expect at 2030-05-11 00:00 article 1 A violated
            """)
    }

    @Test("A suspension with a lead time lasts from its effect on")
    func suspendedLater() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              either party may suspend article 1 for 3 days by notice 5 days before
              no party may attack
            """,
            """
            case "told on the 3rd, from the 9th on, a day that does not count"
              2030-05-03 10:00 suspended article 1 by A
              2030-05-08 23:59 shelling by A, named before
              2030-05-09 00:00 shelling by A, named first
              2030-05-12 23:59 shelling by A, named last
              2030-05-13 00:00 shelling by A, named after
            expect article 1 A violated on before
            expect article 1 A not in force on first
            expect article 1 A not in force on last
            expect article 1 A violated on after
            """)
    }

    @Test("A report may use the document's own word for a thing, also where it has a measure or is of a list")
    func ownWord() throws {
        let text = Document.of(
            """
            in force from 2030-05-01 00:00 without end
            list roll = "roll.csv"
            object listed = prisoners of roll
            object guns = artillery with calibre at least 100 mm
            article 1
              A must not have guns
            """, cases: "")
        let source = try #require(SourceDocument.read(text, named: "accord.md").document)
        let monitor = Monitor(try #require(Accords.check([source]).accord))
        let facts = HandMade.facts(
            """
            report_id,kind,occurred_from,object_class,alleged_actor,claimed_by,claimed_by_camp,act,received_at
            1,sighting,2030-05-02T09:00:00Z,guns,A,Mission,neutral,,2030-05-02T09:00:00Z
            2,event,2030-05-02T09:00:00Z,listed,A,Mission,neutral,release,2030-05-02T09:00:00Z
            """, for: monitor)
        #expect(facts.count == 2)
    }

    @Test("More than exactly so many are known to be too many, whoever keeps a register; fewer are not yet enough")
    func exactly() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must release exactly 10 prisoners by 2030-05-10
            """,
            """
            case "eleven"
              2030-05-03 release 11 prisoners by A
            expect at 2030-05-11 article 1 A violated, over by 1

            case "ten, and until the deadline more may come"
              2030-05-03 release 10 prisoners by A
            expect at 2030-05-04 article 1 A pending
            expect at 2030-05-11 article 1 A kept

            case "nine, as far as anybody knows"
              2030-05-03 release 9 prisoners by A
            expect at 2030-05-11 article 1 A unknown
            """)
    }

    @Test("Receipts for single acts add up")
    func receipts() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must hand_over at least 10 arms to Council by 2030-05-10
                shown by receipt of Council
            """,
            """
            case "four, and six"
              2030-05-03 hand_over 4 arms to Council by A, said by Council
              2030-05-05 hand_over 6 arms to Council by A, said by Council
            expect at 2030-05-11 article 1 A kept

            case "four, and five"
              2030-05-03 hand_over 4 arms to Council by A, said by Council
              2030-05-05 hand_over 5 arms to Council by A, said by Council
            expect at 2030-05-11 article 1 A violated, short by 1
            """)
    }

    @Test("A number that is verified of all, nobody knows how many, may be all of them")
    func verifiedOfAll() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must release all prisoners by 2030-05-10
                shown by verification of Mission
            """,
            """
            case "six of them"
              2030-05-03 verified article 1 for 6 prisoners by Mission
            expect at 2030-05-11 article 1 A unknown

            case "nothing"
            expect at 2030-05-11 article 1 A violated
            """)
    }

    @Test("What is verified to be done was begun, each of its stages")
    func begunByTheWhole() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must hand_over at least 8 arms by 2030-06-30
                in 2 stages
                each stage at least 4 arms
                shown by verification of Mission
            article 2
              B must withdraw all forces by 2030-06-30
                in 2 stages
                each stage beginning within 7 days of verification of the same stage of article 1
                shown by verification of Mission
            """,
            """
            case "all of it, at once"
              2030-05-03 verified article 1 stage 1 by Mission
              2030-05-04 verified article 1 stage 2 by Mission
              2030-05-06 verified article 2 by Mission
            expect at 2030-05-20 article 2 B kept on stage 1 and its beginning
            expect at 2030-05-20 article 2 B kept on stage 2 and its beginning
            """)
    }

    @Test("A phase that surely opens binds, though it may be over before it is known to have opened")
    func opensAtTheLatest() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for restore
            notice ready by A
            phase first
              opens on notice ready
              lasts 60 hours
              at the latest by 2030-05-12
            article 1 during phase first
              A must restore services by the end of phase first
            """,
            """
            case "a notice that only one side tells of"
              2030-05-03 notice ready by A, alleged
            expect at 2030-05-20 article 1 A violated
            """)
    }

    @Test("Who may allow an act may allow it under every ban that forbids it")
    func allowedAct() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete
            Council may allow shelling by decision
            article 1
              no party may attack
            """,
            """
            case "leave for shelling"
              2030-05-03 10:00 shelling by A, named shells
              2030-05-03 09:00 leave on shells by Council
              2030-05-04 10:00 raid by A, named raid
              2030-05-04 09:00 leave on raid by Council
            expect article 1 A kept on shells
            expect article 1 A violated on raid
            """)
    }

    @Test("Who may allow an article may allow what is there, too")
    func allowedState() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete
            zone strip = circle of 5 km around 10N 10E
            Council may allow article 1 by decision
            article 1
              no party may have tanks in strip
            """,
            """
            case "leave for one of two"
              2030-05-03 10:00 seen 2 tanks of A in strip, named one
              2030-05-03 09:00 leave on one by Council
              2030-05-04 10:00 seen 2 tanks of A in strip, named other
            expect article 1 A kept on one
            expect article 1 A violated on other
            """)
    }

    @Test("A decision that may not have been made changes nothing where it says what another says")
    func decidedTwice() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            question defence "Was it defence?" decided by Council
            Mission may decide defence by decision
            article 1
              no party may attack
                except where defence
            """,
            """
            case "both say no"
              2030-05-03 10:00 shelling by A, named shells
              2030-05-04 decision defence no on shells by Council
              2030-05-05 decision defence no on shells by Mission, alleged
            expect article 1 A violated on shells

            case "the later one says yes"
              2030-05-03 10:00 shelling by A, named shells
              2030-05-04 decision defence no on shells by Council
              2030-05-05 decision defence yes on shells by Mission, alleged
            expect article 1 A unknown on shells
            """)
    }

    @Test("Of a power to renew the accord, what renews one article renews that one")
    func renewedAlone() throws {
        try check(
            """
            in force from 2030-05-01 00:00 for 5 days
            either party may renew this accord for 5 days by notice
            article 1
              no party may attack
            article 2
              no party may exercise
            """,
            """
            case "article 1"
              2030-05-03 renewed article 1 by A
              2030-05-08 10:00 shelling by B, named shells
              2030-05-08 10:00 exercise by B, named exercise
            expect article 1 B violated on shells
            expect article 2 B not in force on exercise
            """)
    }

    @Test("What may have been released later adds nothing for sure to what is owed for the earlier one")
    func owedUpToThen() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            register Council is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
            """,
            """
            case "some time in the day, and at noon"
              2030-05-03 10:00 release 5 prisoners by A
              2030-05-04 06:00 to 2030-05-04 18:00 release 1 hostages by B, named vague
              2030-05-04 12:00 release 1 hostages by B, named noon
            expect at 2030-05-06 article 1 A unknown on vague
            expect at 2030-05-06 article 1 A unknown on noon
            """)
    }

    @Test("No act is a reply to itself, whoever it was")
    func noReplyToItself() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            question offensive "Was it offensive?" decided by Council
            article 1
              A must not attack
                where offensive
            reading Text
            reading Answer
              question offensive "Was it offensive?" answered yes where in reply to attack within 24 hours
            """,
            """
            case "decided, and nobody else did anything"
              2030-05-03 10:00 to 2030-05-03 11:00 shelling, named shells
              2030-05-04 decision offensive no on shells by Council
            expect article 1 A kept on shells under Text
            expect article 1 A kept on shells under Answer
            """)
    }

    @Test("A term that is renewed by one thing or another is renewed")
    func renewedEitherWay() throws {
        try check(
            """
            in force from 2030-05-01 00:00 for 5 days
            renewed for 2 days unless either party gives notice stop at least 1 day before the end
            notice stop by A, B
            either party may renew this accord for 4 days by notice
            article 1
              no party may attack
            """,
            """
            case "a notice that may have come too late, and a renewal"
              2030-05-02 renewed this accord by A
              2030-05-04 20:00 to 2030-05-05 04:00 notice stop by B
              2030-05-06 10:00 shelling by A, named either_way
              2030-05-08 10:00 shelling by A, named one_way
            expect article 1 A violated on either_way
            expect at 2030-05-20 article 1 A unknown on one_way
            """)
    }

    @Test("When something was shown, if it was, does not hang on acts that show nothing")
    func shownByThen() throws {
        try check(
            """
            in force from 2030-05-01 00:00 without end
            article 1
              A must release at least 10 prisoners by 2030-06-01
                shown by verification of Mission
            article 2
              when article 1 is discharged
                B must restore services with no stated deadline
            """,
            """
            case "nine, and nine"
              2030-05-03 verified article 1 for 9 prisoners by Mission
              2030-05-04 verified article 1 for 9 prisoners by Mission
              2030-05-10 restore services by B
              2030-05-20 release 1 prisoners by A
            expect at 2030-06-05 article 2 B kept
            """)
    }
}
