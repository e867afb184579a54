extension Code {
    /// `clock-unstated`.
    public static let clockUnstated = Code(
        150, "clock-unstated", .error,
        """
        *Within 24 hours* of what? Between an incident, its attribution and the day on which somebody came to know of it \
        lie days or weeks. Parties have argued for months about nothing else.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              when use_of_force by a party is reported
                that party must hotline_notification of it within 24 hours
            """,
        right: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              when use_of_force by a party is reported
                that party must hotline_notification of it within 24 hours of the incident
            """)

    /// `deadline-missing`: A duty without a deadline is never late.
    public static let deadlineMissing = Code(
        151, "deadline-missing", .question,
        """
        A duty without a deadline is never late. `with no stated deadline` says that this is how the text has it: the \
        duty stays *pending*, visibly.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              A must release prisoners
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              A must release prisoners with no stated deadline
            """)

    /// `deadline-before-start`: A duty binds while its article is in force.
    public static let deadlineBeforeStart = Code(
        152, "deadline-before-start", .error,
        """
        A duty binds while its article is in force. One that was due before that could never be kept or broken.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              in force from 2025-11-18 00:00 without end
              A must release prisoners by 2025-11-15
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              in force from 2025-11-10 00:00 without end
              A must release prisoners by 2025-11-15
            """)

    /// `deadline-after-end`: The duty is due on a day on which its article is no longer in force.
    public static let deadlineAfterEnd = Code(
        153, "deadline-after-end", .question,
        """
        The duty is due on a day on which its article is no longer in force. Does it survive the term? Some texts say \
        so; most do not say.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              in force from 2025-02-01 00:00 until 2025-03-01 00:00
              A must release prisoners by 2025-03-09
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              in force from 2025-02-01 00:00 until 2025-03-10 00:00
              A must release prisoners by 2025-03-09
            """)

    /// `silence`.
    public static let silence = Code(
        154, "silence", .question,
        """
        If nobody reports that something was done, it is undone only if its doing would have been known. A register that \
        is declared complete, or a place that was watched, settles it; without either the verdict stays *unknown*.
        """,
        wrong: """
            article 1
              A must release prisoners by 2025-04-01
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              A must release prisoners by 2025-04-01
            """)
}

extension Catalogue {
    static let dutyCodes: [Code] = [
        .clockUnstated, .deadlineMissing, .deadlineBeforeStart, .deadlineAfterEnd, .silence,
    ]
}
