extension Code {
    /// `week-start`.
    public static let weekStart = Code(
        240, "week-start", .error,
        """
        Two a week, counted from Monday, or from the hour at which the truce began? Near the edges of weeks the two give \
        different verdicts.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for admit
            in force from 2025-04-02 19:00 for 60 days
            article 1
              A must admit at least 2 flights each week
            """,
        right: """
            monitor Mission
            register Mission is complete for admit
            in force from 2025-04-02 19:00 for 60 days
            article 1
              A must admit at least 2 flights each week counted from the start
            """)

    /// `flow-window`.
    public static let flowWindow = Code(
        241, "flow-window", .error,
        """
        A number of acts is counted over a stretch of time: a day, a calendar month, a term. Without one, nobody knows \
        when the count begins anew. How many may be in a place at one time is another sentence: `must not have more than`.
        """,
        wrong: """
            article 1
              no party may bring more than 35000 soldiers
            """,
        right: """
            article 1
              no party may bring more than 35000 soldiers each calendar month
            """)

    /// `concurrently-unbounded`.
    public static let concurrentlyUnbounded = Code(
        242, "concurrently-unbounded", .error,
        """
        *In parallel*, *concurrently*: how far behind may one be before it is late? If the text has no number, say so \
        with a period that is `not stated`: then neither is ever late, visibly.
        """,
        wrong: """
            monitor Mission
            article 1
              A must withdraw by 2025-04-01
                shown by verification of Mission
                in step with article 2
            article 2
              B must withdraw by 2025-04-01
                shown by verification of Mission
            """,
        right: """
            monitor Mission
            article 1
              A must withdraw by 2025-04-01
                shown by verification of Mission
                in step with article 2, each within 7 days of the other
            article 2
              B must withdraw by 2025-04-01
                shown by verification of Mission
            """)

    /// `stages-sum`.
    public static let stagesSum = Code(
        243, "stages-sum", .error,
        """
        The stages of a duty make up the whole: four of 200 are 800, and not the 840 that are promised.
        """,
        wrong: """
            monitor Mission
            article 1
              A must hand_over at least 840 arms to B by 2025-12-31
                in 4 stages
                each stage at least 200 arms
                shown by verification of Mission
            """,
        right: """
            monitor Mission
            article 1
              A must hand_over at least 840 arms to B by 2025-12-31
                in 4 stages
                each stage at least 210 arms
                shown by verification of Mission
            """)

    /// `stages-many`.
    public static let stagesMany = Code(
        244, "stages-many", .error,
        """
        Each stage is followed by itself. So many that nobody could verify them are a slip of the pen.
        """,
        wrong: """
            monitor Mission
            article 1
              A must withdraw by 2025-12-31
                in 100000 stages
                shown by verification of Mission
            """,
        right: """
            monitor Mission
            article 1
              A must withdraw by 2025-12-31
                in 10 stages
                shown by verification of Mission
            """)

    /// `phase-unopened`.
    public static let phaseUnopened = Code(
        245, "phase-unopened", .error,
        """
        A phase opens on a day, at a moment, or once something is a fact. Without that its articles never bind.
        """,
        wrong: """
            phase orientation
              lasts 7 days
            article 1 during phase orientation
              no party may attack
            """,
        right: """
            phase orientation
              opens on 2025-04-02
              lasts 7 days
            article 1 during phase orientation
              no party may attack
            """)
}

extension Catalogue {
    static let stateCodes: [Code] = [
        .weekStart, .flowWindow, .concurrentlyUnbounded, .stagesSum, .stagesMany, .phaseUnopened,
    ]
}
