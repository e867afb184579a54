extension Code {
    /// `whose-clock`: Parties live by different clocks, and midnight in one capital is another hour in the other.
    public static let whoseClock = Code(
        120, "whose-clock", .question,
        """
        Parties live by different clocks, and midnight in one capital is another hour in the other. Deadlines and days \
        need one clock that both named.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            party A
            party B
            in force from 2025-03-18 00:00 without end
            article 1
              no party may shelling
            ```
            """,
        right: """
            ```truce
            accord "Ceasefire"
            time zone Europe/Kyiv
            party A
            party B
            in force from 2025-03-18 00:00 without end
            article 1
              no party may shelling
            ```
            """)

    /// `hour-skipped`: When clocks go forward, an hour of that night does not exist.
    public static let hourSkipped = Code(
        121, "hour-skipped", .error,
        """
        When clocks go forward, an hour of that night does not exist. What was meant is the hour before or the hour \
        after; only the drafters know which.
        """,
        wrong: """
            time zone Europe/Kyiv
            in force from 2025-03-30 03:30 without end
            """,
        right: """
            time zone Europe/Kyiv
            in force from 2025-03-30 03:30 +03:00 without end
            """)

    /// `hour-twice`: When clocks go back, an hour of that night happens twice.
    public static let hourTwice = Code(
        122, "hour-twice", .question,
        """
        When clocks go back, an hour of that night happens twice. What was done in the hour between is in force under \
        one understanding and not under the other.
        """,
        wrong: """
            time zone Europe/Kyiv
            in force from 2025-10-26 03:30 without end
            """,
        right: """
            time zone Europe/Kyiv
            in force from 2025-10-26 03:30 +02:00 without end
            """)

    /// `first-day`.
    public static let firstDay = Code(
        123, "first-day", .question,
        """
        A period of days counted from signature or entry into force ends a day earlier if that day counts. The Black Sea \
        initiative's 120 days ended on 18 or on 19 November 2022, and an attack on that day was in force or not. A line \
        that starts at 00:00 counts that day; `day 1 is …` says it for signature.
        """,
        wrong: """
            signed 2022-07-22
            in force from signature for 120 days
            """,
        right: """
            signed 2022-07-22
            day 1 is 2022-07-23
            in force from signature for 120 days
            """)

    /// `day-one-unstated`: Day 7 means nothing until somebody says which day is the first.
    public static let dayOneUnstated = Code(
        124, "day-one-unstated", .error,
        """
        *Day 7* means nothing until somebody says which day is the first.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              A must release prisoners by day 7
            """,
        right: """
            day 1 is 2025-03-18
            monitor Mission
            register Mission is complete for release
            article 1
              A must release prisoners by day 7
            """)

    /// `months-unrounded`: Months are of different lengths.
    public static let monthsUnrounded = Code(
        125, "months-unrounded", .error,
        """
        Months are of different lengths. Six months from 31 August end on 28 February or on 3 March; the document has to \
        say which, or it does not check.
        """,
        wrong: "in force from 2025-08-31 for 6 months",
        right: "in force from 2025-08-31 for 6 months ending no later than the last day")

    /// `window-unfit`: How far back an answer or an excuse looks is a length of time, the same in every month.
    public static let windowUnfit = Code(
        126, "window-unfit", .error,
        """
        How far back an answer or an excuse looks is a length of time, the same in every month. Months and words without \
        a number have none.
        """,
        wrong: """
            article 1
              excused for 1 month after breach of article 1 by the other party
              no party may attack port
            """,
        right: """
            article 1
              excused for 30 days after breach of article 1 by the other party
              no party may attack port
            """)

    /// `signature-missing`: Something is counted from signature, and no line says when the accord was signed.
    public static let signatureMissing = Code(
        127, "signature-missing", .error,
        """
        Something is counted from signature, and no line says when the accord was signed.
        """,
        wrong: "in force from signature without end",
        right: """
            signed 2025-03-18
            in force from signature without end
            """)

    /// `force-unstated`: What no line brings into force, in no reading either, is in force from signature, without end.
    public static let forceUnstated = Code(
        128, "force-unstated", .question,
        """
        What no line brings into force, in no reading either, is in force from signature, without end. If nobody says \
        when it was signed, nothing is ever in force. And if one reading brings an article into force, another that is \
        silent does not.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            article 1
              no party may shelling
            ```
            """,
        right: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            signed 2025-03-18
            article 1
              no party may shelling
            ```
            """)

    /// `never-in-force`: What ends before it begins is never in force, and every breach of it goes unseen.
    public static let neverInForce = Code(
        129, "never-in-force", .error,
        """
        What ends before it begins is never in force, and every breach of it goes unseen.
        """,
        wrong: "in force from 2025-04-18 00:00 until 2025-03-18 00:00",
        right: "in force from 2025-03-18 00:00 until 2025-04-18 00:00")

    /// `renewal-seam`.
    public static let renewalSeam = Code(
        130, "renewal-seam", .question,
        """
        If the second consent comes a day after the end, was the truce in force on that day? And does the new term run \
        from the end or from the consent? Between two terms people have died over this.
        """,
        wrong: """
            in force from 2025-03-18 00:00 for 30 days
            renewed for 30 days by agreement of A, B
            """,
        right: """
            in force from 2025-03-18 00:00 for 30 days
            renewed for 30 days by agreement of A, B before the end
            """)

    /// `renewal-counts`.
    public static let renewalCounts = Code(
        131, "renewal-counts", .question,
        """
        Where something is counted over a term, a renewal either starts the count anew or goes on with it.
        """,
        wrong: """
            in force from 2025-03-18 00:00 for 30 days
            renewed for 30 days by agreement of A, B before the end
            either party may end this accord by notice after 3 breaches of article 1 by the other party
            """,
        right: """
            in force from 2025-03-18 00:00 for 30 days
            renewed for 30 days by agreement of A, B before the end
            counts start anew at renewal
            either party may end this accord by notice after 3 breaches of article 1 by the other party
            """)

    /// `notice-too-long`.
    public static let noticeTooLong = Code(
        132, "notice-too-long", .error,
        """
        A notice that has to be given longer before the end than the term lasts can never be given in time, so the term \
        renews itself for ever.
        """,
        wrong: """
            notice intent by A, B
            in force from 2025-03-18 00:00 for 120 days
            renewed for 120 days unless either party gives notice intent at least 6 months before the end
            """,
        right: """
            notice intent by A, B
            in force from 2025-03-18 00:00 for 120 days
            renewed for 120 days unless either party gives notice intent at least 30 days before the end
            """)

    /// `notice-words`.
    public static let noticeWords = Code(
        133, "notice-words", .question,
        """
        A renewal that fails by notice *to terminate or to modify* leaves open whether a notice that shortens the term \
        is one. In March 2023 the Black Sea initiative was in force for months or not at all, by this word.
        """,
        wrong: """
            notice intent "intent to terminate, or to modify" by A, B
            in force from 2025-03-18 00:00 for 120 days
            renewed for 120 days unless either party gives notice intent
            """,
        right: """
            notice intent "intent to terminate" by A, B
            in force from 2025-03-18 00:00 for 120 days
            renewed for 120 days unless either party gives notice intent
            """)

    /// `extension-heals`: An extension moves deadlines that have not passed.
    public static let extensionHeals = Code(
        134, "extension-heals", .question,
        """
        An extension moves deadlines that have not passed. If it may also move one that has, the breach is undone; a \
        document that does not say so leaves each side its own account.
        """,
        wrong: "A may extend the deadline of article 1 by notice",
        right: "A may extend the deadline of article 1 by notice also after the deadline")

    /// `force-many`: What stands at the margin concerns every article.
    public static let forceMany = Code(
        135, "force-many", .error,
        """
        A line of force or a power at the margin concerns every article. A hundred of each is more than any agreement has; \
        beyond that the document is not what it seems.
        """,
        wrong: "a hundred and one lines such as `released after breach of article 1 by the other party` at the margin",
        right: "the same lines, each under the article that it concerns")
}

extension Catalogue {
    static let forceCodes: [Code] = [
        .whoseClock, .hourSkipped, .hourTwice, .firstDay, .dayOneUnstated, .monthsUnrounded, .windowUnfit,
        .signatureMissing, .forceUnstated, .neverInForce, .renewalSeam, .renewalCounts, .noticeTooLong, .noticeWords,
        .extensionHeals, .forceMany,
    ]
}
