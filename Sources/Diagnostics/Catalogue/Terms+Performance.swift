extension Code {
    /// `who-counts`.
    public static let whoCounts = Code(
        210, "who-counts", .question,
        """
        A number that is owed is a number that somebody counts. In Aceh the monitors accepted 840 arms and the army 769 \
        of the same ones, and the next stage hung on which it was.
        """,
        wrong: """
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must hand_over at least 840 arms in camp by 2025-12-31
            """,
        right: """
            monitor Mission
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must hand_over at least 840 arms in camp by 2025-12-31
                counted by Mission
            """)

    /// `counts-add`.
    public static let countsAdd = Code(
        211, "counts-add", .question,
        """
        Forty seen in the morning and forty in the evening are forty or eighty. The Korean armistice says “at any one \
        time”; most texts do not. Until it is said, only counts of one time are added.
        """,
        wrong: """
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              no party may have more than 75 tanks in camp
            """,
        right: """
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              no party may have more than 75 tanks in camp
                counted at one time
            """)

    /// `part-period`.
    public static let partPeriod = Code(
        212, "part-period", .question,
        """
        So many a day, or a month, from a moment in the middle of one: the first day is short. Whether all of them are due \
        on it, a part, or none has to be said.
        """,
        wrong: """
            monitor Mission
            in force from 2025-01-19 11:15 for 42 days
            article 1
              A must admit at least 600 lorries each day
                counted by Mission
            """,
        right: """
            monitor Mission
            in force from 2025-01-19 11:15 for 42 days
            article 1
              A must admit at least 600 lorries each day
                not before 2025-01-20
                counted by Mission
            """)

    /// `proof-unstated`.
    public static let proofUnstated = Code(
        213, "proof-unstated", .question,
        """
        That the last gun has left is something nobody sees happen. Who says so: whoever withdrew, whoever looked, or \
        whoever moved in? These are different proofs, and they come on different days.
        """,
        wrong: """
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must withdraw all tanks from camp by 2025-04-01
                thereafter keep them out
            """,
        right: """
            monitor Mission
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must withdraw all tanks from camp by 2025-04-01
                shown by verification of Mission
                thereafter keep them out
            """)

    /// `re-entry`.
    public static let reEntry = Code(
        214, "re-entry", .question,
        """
        Withdrawing is done on a day; staying away is another promise. If the text does not make it, whoever comes back \
        the next morning breaks nothing.
        """,
        wrong: """
            monitor Mission
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must withdraw all tanks from camp by 2025-04-01
                shown by verification of Mission
            """,
        right: """
            monitor Mission
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              A must withdraw all tanks from camp by 2025-04-01
                shown by verification of Mission
                thereafter keep them out
            """)

    /// `exchange-time`.
    public static let exchangeTime = Code(
        215, "exchange-time", .error,
        """
        Three for each one released: by when? Without a time nobody is ever late, and with one that each side takes from \
        its own habit somebody always is.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners
                  counted one by one
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
                  counted one by one
            """)

    /// `exchange-carry`.
    public static let exchangeCarry = Code(
        216, "exchange-carry", .question,
        """
        Thirty-one are released where thirty are owed. Is the one too many credit for the next day? In Gaza the two sides \
        disagreed by two persons on day 14 and again on day 21.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
                  counted over the whole term
            """)

    /// `list-open`.
    public static let listOpen = Code(
        217, "list-open", .question,
        """
        *Every person of the list* means the list as it was agreed. A file that anybody can change is another list \
        tomorrow; its SHA-256 in the document keeps it the same without printing a name.
        """,
        wrong: """
            list detainees = "annex.csv"
            article 1
              A must release every person of detainees by 2025-04-01
                shown by receipt of B
            """,
        right: """
            list detainees = "annex.csv" sealed "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            article 1
              A must release every person of detainees by 2025-04-01
                shown by receipt of B
            """)

    /// `list-missing`.
    public static let listMissing = Code(
        218, "list-missing", .note,
        """
        The document states the hash of a list, and the list is not at hand: nobody has looked whether the file that \
        people hold is the one that was agreed.
        """,
        wrong: """
            list detainees = "annex.csv" sealed "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            article 1
              A must release every person of detainees by 2025-04-01
                shown by receipt of B
            """,
        right: """
            article 1
              A must release all prisoners by 2025-04-01
                shown by receipt of B
            """)

    /// `list-differs`.
    public static let listDiffers = Code(
        219, "list-differs", .error,
        """
        The file beside the document is not the list whose hash was agreed: somebody is on one and not on the other. Or \
        what stands there cannot be a hash at all.
        """,
        wrong: """
            list detainees = "annex.csv" sealed "the list of 1 March"
            article 1
              A must release every person of detainees by 2025-04-01
                shown by receipt of B
            """,
        right: """
            list detainees = "annex.csv" sealed "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            article 1
              A must release every person of detainees by 2025-04-01
                shown by receipt of B
            """)

    /// `who-approached`.
    public static let whoApproached = Code(
        220, "who-approached", .question,
        """
        A zone around a ship moves with the ship. A patrol boat that lies still is inside it as soon as the ship comes \
        near: whose breach is that? The procedures for the grain ships of 2022 did not say.
        """,
        wrong: """
            zone ten_miles = within 10 nmi of merchant_vessel
            article 1
              no party may have military_vessel in ten_miles
            """,
        right: """
            commission Centre
            zone ten_miles = within 10 nmi of merchant_vessel
            question approached "Was it the merchant vessel that closed the distance?" decided by Centre
            article 1
              no party may have military_vessel in ten_miles
                except where approached
            """)

    /// `feed-cannot-tell`.
    public static let feedCannotTell = Code(
        230, "feed-cannot-tell", .note,
        """
        A term that hangs on a calibre, a range or a strength can be judged only by reports that tell it. Where no feed \
        does, every sighting stays *unknown* for this term. Asked where reports are given: `truce check DOCUMENT --reports FILE`.
        """,
        wrong: """
            article 1
              no party may fire artillery with calibre at least 100 mm
            """,
        right: """
            article 1
              no party may fire artillery
            """)

    /// `state-or-act`.
    public static let stateOrAct = Code(
        231, "state-or-act", .note,
        """
        What may be where is known from sightings, clearances and counts. A feed of incidents tells none of them, so that \
        such a term can become *violated* or *kept* only by what people enter by hand. Asked where reports are given: \
        `truce check DOCUMENT --reports FILE`.
        """,
        wrong: """
            zone camp = circle of 1 km around 46.49N 30.74E
            article 1
              no party may have tanks in camp
            """,
        right: """
            article 1
              no party may attack
            """)
}

extension Code {
    /// `paid-twice`.
    public static let paidTwice = Code(
        221, "paid-twice", .question,
        """
        Two sentences each ask for so many for each one given, and both are met by the same releases: thirty for a civilian \
        and fifty for a soldier are met by fifty. Whether the debts add up cannot be seen from the two.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
                  counted one by one
            article 2
              for each 1 soldiers released by B
                A must release 5 prisoners within 24 hours of the release
                  counted one by one
            """,
        right: """
            monitor Mission
            register Mission is complete for release
            article 1
              for each 1 hostages released by B
                A must release 3 prisoners within 24 hours of the release
                  counted one by one
            """)
}

extension Catalogue {
    static let performanceCodes: [Code] = [
        .whoCounts, .countsAdd, .partPeriod, .proofUnstated, .reEntry, .exchangeTime, .exchangeCarry, .listOpen,
        .listMissing, .listDiffers, .whoApproached, .feedCannotTell, .stateOrAct,
        .paidTwice,
    ]
}
