/// A whole accord around some worked cases.
private func withCases(_ cases: String, heads: String = "") -> String {
    """
    ```truce
    accord "Ceasefire"
    time zone UTC
    party A
    party B\(heads)
    in force from 2025-03-01 00:00 without end
    article 1
      no party may shelling
    ```

    ```truce-test
    \(cases)
    ```
    """
}

extension Code {
    /// `case-missing`: An expectation is about the facts of the case above it.
    public static let caseMissing = Code(
        500, "case-missing", .error,
        """
        An expectation is about the facts of the case above it.
        """,
        wrong: withCases(
            """
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "quiet"
            expect article 1 A kept
            """))

    /// `test-without-expect`: A case that expects nothing proves nothing.
    public static let testWithoutExpect = Code(
        501, "test-without-expect", .error,
        """
        A case that expects nothing proves nothing: it passes whatever the accord says.
        """,
        wrong: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by A
            """),
        right: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by A
            expect article 1 A violated
            """))

    /// `fact-unknown`: A fact that others speak of has a name.
    public static let factUnknown = Code(
        502, "fact-unknown", .error,
        """
        A fact that others speak of has a name: `, named first`. The name stands above the line that uses it.
        """,
        wrong: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by A, named first
            expect article 1 A violated on frist
            """),
        right: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by A, named first
            expect article 1 A violated on first
            """))

    /// `fact-backwards`: A stretch of time ends after it begins.
    public static let factBackwards = Code(
        503, "fact-backwards", .error,
        """
        A stretch of time ends after it begins. The first time is the earliest at which it can have happened, the second \
        the latest.
        """,
        wrong: withCases(
            """
            case "shells"
              2025-03-18 20:50 to 2025-03-18 19:50 shelling by A
            expect article 1 A violated
            """),
        right: withCases(
            """
            case "shells"
              2025-03-18 19:50 to 2025-03-18 20:50 shelling by A
            expect article 1 A violated
            """))

    /// `term-untested`: A worked case is a small story with the answer on which both sides agree.
    public static let termUntested = Code(
        504, "term-untested", .note,
        """
        A worked case is a small story with the answer on which both sides agree. An article without one means what each \
        side thinks it means.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            article 1
              no party may shelling
            ```
            """,
        right: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by A
            expect article 1 A violated
            """))

    /// `reading-never-parts`: Readings are written down because they differ.
    public static let readingNeverParts = Code(
        505, "reading-never-parts", .note,
        """
        Readings are written down because they differ. A case on which they part shows by what.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            reading Ours
            reading Theirs
              in force from 2025-04-01 00:00 without end
            article 1
              no party may shelling
            ```

            ```truce-test
            case "shells"
              2025-05-18 20:50 shelling by A
            expect article 1 A violated under Ours
            expect article 1 A violated under Theirs
            ```
            """,
        right: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            reading Ours
            reading Theirs
              in force from 2025-04-01 00:00 without end
            article 1
              no party may shelling
            ```

            ```truce-test
            case "shells"
              2025-03-18 20:50 shelling by A
            expect article 1 A violated under Ours
            expect article 1 A not in force under Theirs
            ```
            """)

    /// `power-missing`: A party that suspends, ends or extends needs a power that says so.
    public static let powerMissing = Code(
        506, "power-missing", .question,
        """
        A party that suspends, ends or extends needs a power that says so. Without one its notice is recorded and has no \
        effect: so it was with the *suspension* of the Black Sea initiative on 29 October 2022.
        """,
        wrong: withCases(
            """
            case "suspension"
              2025-03-18 20:50 suspended this accord by A
              2025-03-19 20:50 shelling by A
            expect article 1 A violated
            """),
        right: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            either party may suspend this accord by notice
            article 1
              no party may shelling
            ```

            ```truce-test
            case "suspension"
              2025-03-18 20:50 suspended this accord by A
              2025-03-19 20:50 shelling by A
            expect article 1 A not in force
            ```
            """)

    /// `number-missing`: What was seen or counted needs a number.
    public static let numberMissing = Code(
        510, "number-missing", .error,
        """
        What was seen or counted needs a number, in digits. A sighting is of so many at least; a count is of all that were there.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 counted tanks of A by B
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 counted 4 tanks of A by B
            expect article 1 A kept
            """))

    /// `number-unfit`: What is counted is whole and not negative.
    public static let numberUnfit = Code(
        511, "number-unfit", .error,
        """
        People, arms, ships and stages are counted in whole numbers, and never fewer than none. Only measures such as kilometres have fractions.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 counted 4.5 tanks of A by B
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 counted 4 tanks of A by B
            expect article 1 A kept
            """))

    /// `seen-none`: A sighting of none is a clearance.
    public static let seenNone = Code(
        512, "seen-none", .error,
        """
        A sighting says that at least so many were there. That somebody looked and found none is a clearance, and says more.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 seen 0 tanks of A
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 clear of tanks of A
            expect article 1 A kept
            """))

    /// `answer-of-nothing`: Calls and questions are answered or fail.
    public static let answerOfNothing = Code(
        513, "answer-of-nothing", .error,
        """
        A call to a body, or a question that was asked, is answered or fails. Nothing else does.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 movement by A, failed
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 call to B by A, failed
            expect article 1 A kept
            """))

    /// `received-too-early`: Nothing is known before it happens.
    public static let receivedTooEarly = Code(
        514, "received-too-early", .error,
        """
        Nothing is known before it happens. A date exchanged with another is the usual reason.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 movement by A, received 2025-03-17
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 movement by A, received 2025-03-19
            expect article 1 A kept
            """))

    /// `part-twice`: One thing has one calibre, one duty one stage at a time.
    public static let partTwice = Code(
        515, "part-twice", .error,
        """
        One thing has one calibre, and one expectation asks about one part of a duty. What is said twice may contradict itself.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 seen 4 mortars with calibre 82 mm with calibre 120 mm
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 seen 4 mortars with calibre 120 mm
            expect article 1 A kept
            """))

    /// `no-verdict-for`: An article has verdicts for those whom its sentences bind.
    public static let noVerdictFor = Code(
        516, "no-verdict-for", .error,
        """
        An article has verdicts for those whom its sentences bind. What a group does that never signed is judged as the act \
        of the party that answers for it; a monitor or guarantor has a verdict where a sentence names it. An expectation \
        about anybody else would be met by whatever happens.
        """,
        wrong: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by Militia, named shells
            expect article 1 Militia violated on shells
            """, heads: "\nparty C answers for Militia\ngroup Militia"),
        right: withCases(
            """
            case "shells"
              2025-03-18 20:50 shelling by Militia, named shells
            expect article 1 C violated on shells, through Militia
            """, heads: "\nparty C answers for Militia\ngroup Militia"))

    /// `seen-by-party`: Of a sighting, `of` says whose, and `by` who looked.
    public static let seenByParty = Code(
        517, "seen-by-party", .note,
        """
        Of an act, `by` says who did it. Of what was seen or counted it says who looked; whose the things are is said with \
        `of`. A party that looks and does not say whose it saw is rare.
        """,
        wrong: withCases(
            """
            case "tanks"
              2025-03-18 20:50 seen 4 tanks by A
            expect article 1 A kept
            """),
        right: withCases(
            """
            case "tanks"
              2025-03-18 20:50 seen 4 tanks of A
            expect article 1 A kept
            """))
}

extension Catalogue {
    static let caseCodes: [Code] = [
        .caseMissing, .testWithoutExpect, .factUnknown, .factBackwards, .termUntested, .readingNeverParts,
        .powerMissing, .numberMissing, .numberUnfit, .seenNone, .answerOfNothing, .receivedTooEarly, .partTwice,
        .noVerdictFor, .seenByParty,
    ]
}
