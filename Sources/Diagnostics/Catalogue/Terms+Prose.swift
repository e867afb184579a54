extension Code {
    /// `article-uncovered`.
    public static let articleUncovered = Code(
        180, "article-uncovered", .question,
        """
        An article that has neither a term nor a reason why it has none is not looked at by anyone, and the report looks \
        complete. Every article that says *shall* needs one or the other.
        """,
        wrong: """
            ## Article 1

            The Parties shall respect hospitals.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
            ```
            """,
        right: """
            ## Article 1

            The Parties shall respect hospitals.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              not monitored because "respect has no act that could be observed"
            ```
            """)

    /// `word-left-open`: Twelve of seventeen agreements turn on a word without a number or a judge.
    public static let wordLeftOpen = Code(
        181, "word-left-open", .question,
        """
        Twelve of seventeen agreements turn on a word without a number or a judge: immediately, gradually, offensive, in \
        parallel. The word may stay; somebody has to set its number, say that nobody has, or name who decides.
        """,
        wrong: """
            ## Article 1

            A shall release prisoners immediately.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-04-01
            ```
            """,
        right: """
            ## Article 1

            A shall release prisoners immediately.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            period immediately = 7 days
            article 1
              A must release prisoners within immediately of 2025-03-01
            ```
            """)

    /// `should-or-shall`: Should is an aim to one side and a duty to the other.
    public static let shouldOrShall = Code(
        182, "should-or-shall", .question,
        """
        *Should* is an aim to one side and a duty to the other: in 2025 it decided whether troops had to leave on day \
        60.
        """,
        wrong: """
            ## Article 1

            A should release prisoners.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners with no stated deadline
            ```
            """,
        right: """
            ## Article 1

            A shall release prisoners.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners with no stated deadline
            ```
            """)

    /// `number-not-in-prose`.
    public static let numberNotInProse = Code(
        183, "number-not-in-prose", .question,
        """
        A number that stands in the block and nowhere in the prose was agreed by nobody, or slipped in by mistake.
        """,
        wrong: """
            ## Article 1

            A shall tell the other Party of it.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              when use_of_force by A is reported
                A must hotline_notification of it within 24 hours of the incident
            ```
            """,
        right: """
            ## Article 1

            A shall tell the other Party of it within a day.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              when use_of_force by A is reported
                A must hotline_notification of it within 24 hours of the incident
            ```
            """)

    /// `by-or-before`: By a day includes it, before does not.
    public static let byOrBefore = Code(
        184, "by-or-before", .question,
        """
        *By* a day includes it, *before* does not. Two official translations of one text had one and the other; Aghdam \
        was handed over on that day.
        """,
        wrong: """
            ## Article 1

            A shall release prisoners before 20 November 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-11-20
            ```
            """,
        right: """
            ## Article 1

            A shall release prisoners by 20 November 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-11-20
            ```
            """)

    /// `prose-number-unused`: a number was agreed and no term has it.
    public static let proseNumberUnused = Code(
        185, "prose-number-unused", .question,
        """
        A number that the article states and no block uses was forgotten, or belongs to a sentence that has no term. Numbers of \
        time and length are asked about, and numbers of things; dates, years, the numbers of articles and small numbers in \
        words are not.
        """,
        wrong: """
            ## Article 1

            A shall release prisoners by 1 April 2025 and shall notify the Mission seventy-two (72) hours before.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-04-01
            ```
            """,
        right: """
            ## Article 1

            A shall release prisoners by 1 April 2025 and shall notify the Mission seventy-two (72) hours before.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            notice lists by A to Mission
            register Mission is complete for lists
            article 1
              A must release prisoners by 2025-04-01
              A must notify lists by 72 hours before 2025-04-01
            ```
            """)

    /// `ceiling-or-exact`: at most, at least, or exactly so many?
    public static let ceilingOrExact = Code(
        186, "ceiling-or-exact", .question,
        """
        *Composed of 1,960 servicemen* can be a ceiling, a floor or both: a count of 1,985 is a breach under one reading and \
        not under another. The block says which, with `more than`, `at least` or `exactly`.
        """,
        wrong: """
            ## Article 1

            The contingent shall be composed of 1,960 servicemen. A shall release prisoners by 1 April 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-04-01
            ```
            """,
        right: """
            ## Article 1

            The contingent shall be composed of at most 1,960 servicemen. A shall release prisoners by 1 April 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            accepted question prose-number-unused because "the size is for a later protocol"
            article 1
              A must release prisoners by 2025-04-01
            ```
            """)

    /// `result-or-effort`: is it the result that is owed, or an effort?
    public static let resultOrEffort = Code(
        187, "result-or-effort", .question,
        """
        *Will prevent*, *shall ensure*, *every effort*: if the result is owed, what a third party does is a breach; if an effort \
        is owed, only a failure to try is one, and somebody has to judge it. The word decided in 2024 who answered for rockets \
        of a group that never signed.
        """,
        wrong: """
            ## Article 1

            A will prevent armed groups from firing.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            group rebels
            party C answers for rebels
            article 1
              A must not fire
            ```
            """,
        right: """
            ## Article 1

            A will prevent armed groups from firing.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            monitor Board
            question unprevented "Was nothing done to prevent it?" decided by Board
            article 1
              A must not fire
                where unprevented
            ```
            """)

    /// `living-or-dead`: do the dead count as persons released?
    public static let livingOrDead = Code(
        188, "living-or-dead", .question,
        """
        Where an article speaks of the living and of remains, a number that is released can be met with either. Families and \
        delegations have disputed it at the gate.
        """,
        wrong: """
            ## Article 1

            A shall release all prisoners and the bodies of the fallen by 1 April 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners by 2025-04-01
            ```
            """,
        right: """
            ## Article 1

            A shall release all prisoners and the bodies of the fallen by 1 April 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            accepted question living-or-dead because "remains are handed over under article 2"
            article 1
              A must release prisoners by 2025-04-01
            ```
            """)

    /// `look-alike`: a letter of another alphabet looks like the one expected.
    public static let lookAlike = Code(
        189, "look-alike", .error,
        """
        The Cyrillic а, the Greek α and the Latin a look the same on paper and are different letters to a machine: a report by \
        `аrmy` would never be judged as one by `army`. The pairs of letters are those of Unicode Technical Standard 39 for Latin, \
        Cyrillic and Greek.
        """,
        wrong: """
            party C
            party Аrmy
            """,
        right: """
            party C
            party Army
            """)

    /// `date-or-event`: a day and an event in one clause, and they may part.
    public static let dateOrEvent = Code(
        190, "date-or-event", .question,
        """
        A clause that names a day and the event expected on it has two clocks. In Nairobi in 2022 the commanders were to \
        arrive on 15 November; had they come on the 17th, every later day of the chain would have hung on which one rules.
        """,
        wrong: """
            ## Article 1

            A shall release prisoners within seven days of the date of the commanders’ arrival on 15 March 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            article 1
              A must release prisoners within 7 days of 2025-03-15
            ```
            """,
        right: """
            ## Article 1

            A shall release prisoners within seven days of the date of the commanders’ arrival on 15 March 2025.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            monitor Mission
            register Mission is complete for release, hotline_notification
            in force from 2025-03-01 00:00 without end
            notice arrival by A
            article 1
              A must release prisoners within 7 days of notice arrival
            ```
            """)
}

extension Catalogue {
    static let proseCodes: [Code] = [
        .articleUncovered, .wordLeftOpen, .shouldOrShall, .numberNotInProse, .byOrBefore,
        .proseNumberUnused, .ceilingOrExact, .resultOrEffort, .livingOrDead, .lookAlike,
        .dateOrEvent,
    ]
}
