extension Code {
    /// `name-unknown`.
    public static let nameUnknown = Code(
        80, "name-unknown", .error,
        """
        Every act, object, place, notice and actor is either declared in the document or a word of the shipped \
        vocabulary (docs/vocabulary.md). A misspelt name would make a term that covers nothing. Letter case counts.
        """,
        wrong: """
            article 1
              no party may attack prot
            """,
        right: """
            article 1
              no party may attack port
            """)

    /// `name-twice`: One name stands for one thing in all documents that are given together.
    public static let nameTwice = Code(
        81, "name-twice", .error,
        """
        One name stands for one thing in all documents that are given together. Where two understandings of a word are \
        meant, each belongs into its reading.
        """,
        wrong: """
            act raid = movement
            act raid = missile_strike
            article 1
              no party may raid
            """,
        right: """
            act raid = shelling, movement
            article 1
              no party may raid
            """)

    /// `wrong-kind`: The name is known and stands for something else than the sentence needs here.
    public static let wrongKind = Code(
        82, "wrong-kind", .error,
        """
        The name is known and stands for something else than the sentence needs here: a zone where an act is expected, \
        an act where an object is.
        """,
        wrong: """
            zone harbour = circle of 5 km around 46.49N 30.74E
            article 1
              no party may attack harbour
            """,
        right: """
            zone harbour = circle of 5 km around 46.49N 30.74E
            article 1
              no party may attack in harbour
            """)

    /// `article-unknown`: A power, an excuse or an expectation names an article that the document does not have.
    public static let articleUnknown = Code(
        83, "article-unknown", .error,
        """
        A power, an excuse or an expectation names an article that the document does not have.
        """,
        wrong: """
            article 1
              no party may attack port
              excused for 6 hours after breach of article 12 by the other party
            """,
        right: """
            article 1
              no party may attack port
              excused for 6 hours after breach of article 1 by the other party
            """)

    /// `article-twice`: Reports speak of articles by their numbers.
    public static let articleTwice = Code(
        84, "article-twice", .error,
        """
        Reports speak of articles by their numbers. Two articles of one number cannot be told apart.
        """,
        wrong: """
            article 1
              no party may attack port
            article 1
              no party may shelling
            """,
        right: """
            article 1
              no party may attack port
            article 2
              no party may shelling
            """)

    /// `head-twice`: Some things are stated once.
    public static let headTwice = Code(
        85, "head-twice", .error,
        """
        Some things are stated once: the name, the time zone, the signature, the grade from which evidence counts. A \
        second line would leave open which of the two is meant; another understanding belongs into a reading.
        """,
        wrong: """
            time zone Europe/Kyiv
            time zone Europe/Moscow
            """,
        right: "time zone Europe/Kyiv")

    /// `not-a-party`: Only who has a role in the accord can bear a duty.
    public static let notAParty = Code(
        86, "not-a-party", .error,
        """
        Only who has a role in the accord can bear a duty. A group that never signed is bound through the party that \
        answers for it; the accord has to say who that is.
        """,
        wrong: """
            article 1
              Militia must not attack port
            """,
        right: """
            party State answers for Militia
            group Militia
            article 1
              State must not attack port
            """)

    /// `answers-nobody`: An act of a group is judged as that of the party which answers for the group.
    public static let answersNobody = Code(
        87, "answers-nobody", .question,
        """
        An act of a group is judged as that of the party which answers for the group. Where nobody does, the group may \
        do what it likes and the accord has no verdict for it. That may be meant; it is better said.
        """,
        wrong: "group Militia",
        right: """
            group Militia
            party State answers for Militia
            """)

    /// `answers-twice`: An act of a group is one party's to answer for.
    public static let answersTwice = Code(
        101, "answers-twice", .error,
        """
        An act of a group is judged as that of the one who answers for it. If two do, nobody could say whose breach it \
        is. Where the parties see it differently, each reading restates both lines.
        """,
        wrong: """
            group Militia
            party State answers for Militia
            guarantor Patron answers for Militia
            """,
        right: """
            group Militia
            party State answers for Militia
            guarantor Patron
            """)

    /// `that-party-nobody`: `that party`, `the other party` and `of it` point back at what set the duty off.
    public static let thatPartyNobody = Code(
        88, "that-party-nobody", .error,
        """
        `that party`, `the other party` and `of it` point back at what set the duty off. Without a line that begins with \
        `when` they point at nobody.
        """,
        wrong: """
            article 1
              that party must not attack port
            """,
        right: """
            article 1
              A must not attack port
            """)

    /// `moment-nobody`.
    public static let momentNobody = Code(
        89, "moment-nobody", .error,
        """
        `the incident`, `the attribution`, `the finding`, `the notice` and `knowledge` are moments of what set a duty \
        off; a line that hangs on no trigger has none of them.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              A must hotline_notification within 24 hours of the incident
            """,
        right: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              A must hotline_notification within 24 hours of 2025-03-18 12:00
            """)

    /// `definition-cycle`: A definition that goes by way of itself defines nothing.
    public static let definitionCycle = Code(
        90, "definition-cycle", .error,
        """
        A definition that goes by way of itself defines nothing.
        """,
        wrong: """
            zone north = harbour or circle of 5 km around 46.49N 30.74E
            zone harbour = north
            """,
        right: """
            zone north = harbour or circle of 5 km around 46.49N 30.74E
            zone harbour = circle of 2 km around 46.49N 30.74E
            """)

    /// `definition-deep`: Definitions may build on each other, up to a hundred deep and twenty thousand areas wide.
    public static let definitionDeep = Code(
        91, "definition-deep", .error,
        """
        Definitions may build on each other, up to a hundred deep and twenty thousand areas wide: far more than a person \
        can follow. Beyond that a few lines could stand for billions of areas.
        """,
        wrong: "a hundred and one lines, each of the form `act a2 = a1`", right: "act all = shelling, drone_strike")

    /// `reading-new-name`: Under a reading the same text is understood otherwise.
    public static let readingNewName = Code(
        92, "reading-new-name", .error,
        """
        Under a reading the same text is understood otherwise. A reading restates what the text has, and may add when it \
        is in force and who has which power; a definition or article that only one side's reading has was never agreed.
        """,
        wrong: """
            reading Theirs
              act raid = shelling
            """,
        right: """
            act raid = movement
            reading Theirs
              act raid = shelling
            article 1
              no party may raid
            """)

    /// `readings-many`: Each reading is a whole text of its own, judged for every incident.
    public static let readingsMany = Code(
        93, "readings-many", .error,
        """
        Each reading is a whole text of its own, judged for every incident. A hundred is as many as can be compared.
        """,
        wrong: "a hundred and one lines that begin with `reading`", right: "two or three readings")

    /// `zone-unknown`: Times are read by the clock of an IANA time zone, which knows when clocks were changed.
    public static let zoneUnknown = Code(
        94, "zone-unknown", .error,
        """
        Times are read by the clock of an IANA time zone, which knows when clocks were changed. Abbreviations such as \
        EST or IST mean different clocks to different people.
        """,
        wrong: "time zone Europe/Kyev",
        right: "time zone Europe/Kyiv")

    /// `together-missing`: A document that belongs to the accord was not given.
    public static let togetherMissing = Code(
        95, "together-missing", .question,
        """
        A document that belongs to the accord was not given. Its terms are not looked at, and nobody reading the report \
        would know.
        """,
        wrong: "together with \"annex-two.md\"",
        right: "in force from 2025-03-18 00:00 without end")

    /// `accord-unnamed`: Reports carry the accord's name on their first page.
    public static let accordUnnamed = Code(
        96, "accord-unnamed", .error,
        """
        Reports carry the accord's name on their first page.
        """,
        wrong: """
            ```truce
            party A
            party B
            time zone UTC
            in force from 2025-03-01 00:00 without end
            article 1
              no party may shelling
            ```
            """,
        right: """
            ```truce
            accord "Ceasefire"
            party A
            party B
            time zone UTC
            in force from 2025-03-01 00:00 without end
            article 1
              no party may shelling
            ```
            """)

    /// `party-missing`: Without a party nobody is bound.
    public static let partyMissing = Code(
        97, "party-missing", .error,
        """
        Without a party nobody is bound. `no party may` then forbids nothing to anyone.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            in force from 2025-03-01 00:00 without end
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
            in force from 2025-03-01 00:00 without end
            article 1
              no party may shelling
            ```
            """)

    /// `accord-empty`: An accord without an article demands nothing, and a report about it would say nothing.
    public static let accordEmpty = Code(
        98, "accord-empty", .error,
        """
        An accord without an article demands nothing, and a report about it would say nothing.
        """,
        wrong: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            ```
            """,
        right: """
            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            article 1
              no party may shelling
            ```
            """)

    /// `accepted-unknown`.
    public static let acceptedUnknown = Code(
        99, "accepted-unknown", .error,
        """
        Only a question that `truce check` asks can be accepted as open, under the name that stands beside its number.
        """,
        wrong: "accepted question atempt because \"the parties left it open\"",
        right: "monitor Mission")

    /// `accepted-unasked`.
    public static let acceptedUnasked = Code(
        100, "accepted-unasked", .note,
        """
        The line accepts a question that nothing in the document asks any more, perhaps because it was answered since. \
        Readers would take it for open.
        """,
        wrong: "accepted question line-as-of because \"the line is fixed\"",
        right: "monitor Mission")
}

extension Catalogue {
    static let nameCodes: [Code] = [
        .nameUnknown, .nameTwice, .wrongKind, .articleUnknown, .articleTwice, .headTwice, .notAParty, .answersNobody,
        .answersTwice, .thatPartyNobody, .momentNobody, .definitionCycle, .definitionDeep, .readingNewName,
        .readingsMany,
        .zoneUnknown, .togetherMissing, .accordUnnamed, .partyMissing, .accordEmpty, .acceptedUnknown, .acceptedUnasked,
    ]
}
