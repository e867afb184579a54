extension Code {
    /// `clock-never-starts`.
    public static let clockNeverStarts = Code(
        200, "clock-never-starts", .question,
        """
        A deadline that waits for a verification never comes if nobody has to verify. The duty then stays *pending* for \
        ever, and whoever waits for it cannot complain: nobody is late. In Aceh and at Minsk whole chains hung on a body \
        that was free to come or not.
        """,
        wrong: """
            monitor Mission
            article 1
              A must withdraw all tanks to at least 5 km from harbour by 2025-03-11
                shown by verification of Mission
                thereafter keep them there
            article 2
              B must release prisoners within 5 days of discharge of article 1
                shown by receipt of A
            place harbour = circle of 1 km around 46.49N 30.74E
            """,
        right: """
            monitor Mission
            register Mission is complete for inspect
            article 1
              A must withdraw all tanks to at least 5 km from harbour by 2025-03-11
                shown by verification of Mission
                thereafter keep them there
            article 2
              B must release prisoners within 5 days of discharge of article 1
                shown by receipt of A
            article 3
              Mission must inspect tanks by 2025-03-13
            place harbour = circle of 1 km around 46.49N 30.74E
            """)

    /// `wait-for-each-other`.
    public static let waitForEachOther = Code(
        201, "wait-for-each-other", .error,
        """
        Two duties, or two phases, of which each begins when the other is done: nothing starts either, and nobody is ever \
        late. Before signature it is a slip; afterwards it is a deadlock.
        """,
        wrong: """
            article 4
              A must release prisoners within 5 days of discharge of article 6
                shown by receipt of B
            article 6
              B must release prisoners within 5 days of discharge of article 4
                shown by receipt of A
            """,
        right: """
            article 4
              A must release prisoners by 2025-04-01
                shown by receipt of B
            article 6
              B must release prisoners within 5 days of discharge of article 4
                shown by receipt of A
            """)

    /// `phase-unreachable`.
    public static let phaseUnreachable = Code(
        202, "phase-unreachable", .error,
        """
        A phase that opens once something is done which is owed only during that phase never opens, and what stands in it \
        never binds.
        """,
        wrong: """
            phase two
              opens once article 9 is discharged
            article 9 during phase two
              A must release prisoners by 2025-06-01
                shown by receipt of B
            """,
        right: """
            phase two
              opens once article 9 is discharged
            article 9
              A must release prisoners by 2025-06-01
                shown by receipt of B
            article 10 during phase two
              no party may movement
            """)

    /// `phase-gap`.
    public static let phaseGap = Code(
        203, "phase-gap", .question,
        """
        One phase ends on a day, the next opens once something is done. If it is done later, the time between belongs to \
        neither: on its first day fire is no breach. In March 2025 the first phase of the ceasefire in Gaza ended like \
        that.
        """,
        wrong: """
            phase one
              opens on 2025-03-02
              lasts 42 days
            phase two
              opens once article 3 is discharged
            article 1 during phase one
              no party may movement
            article 2 during phase two
              no party may movement
            article 3
              A must release prisoners by 2025-06-01
                shown by receipt of B
            """,
        right: """
            phase one
              opens on 2025-03-02
              ends once article 3 is discharged
            phase two
              opens once article 3 is discharged
            article 1 during phase one
              no party may movement
            article 2 during phase two
              no party may movement
            article 3
              A must release prisoners by 2025-06-01
                shown by receipt of B
            """)
}

extension Catalogue {
    static let waitingCodes: [Code] = [.clockNeverStarts, .waitForEachOther, .phaseUnreachable, .phaseGap]
}
