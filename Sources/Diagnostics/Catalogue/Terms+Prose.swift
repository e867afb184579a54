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
}

extension Catalogue {
    static let proseCodes: [Code] = [
        .articleUncovered, .wordLeftOpen, .shouldOrShall, .numberNotInProse, .byOrBefore,
    ]
}
