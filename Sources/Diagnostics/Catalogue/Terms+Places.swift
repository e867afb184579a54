extension Code {
    /// `which-side`: A distance from a line reaches to both sides.
    public static let whichSide = Code(
        170, "which-side", .question,
        """
        *At least 25 km from the line* is true on both sides of it, also deep behind the other party. A withdrawal means one \
        side: each party's own. Name the side, or give each party its own line.
        """,
        wrong: """
            line river = path 10.0N 30.0E 11.0N 30.0E
            article 1
              A must not use_of_force in at least 25 km from river
            """,
        right: """
            line river = path 10.0N 30.0E 11.0N 30.0E
            article 1
              A must not use_of_force in at least 25 km from river and west of river
            """)

    /// `width-or-depth`: A zone along a line has two halves.
    public static let widthOrDepth = Code(
        171, "width-or-depth", .question,
        """
        A zone *50 km wide* along a line may lie with 25 km on each side of it, or reach 50 km to each. At Minsk in 2015 the two \
        differ by 25 km. Give the distance a name, and let a reading restate it; or say in the prose how far the zone \
        reaches on each side.
        """,
        wrong: """
            The Parties shall not use force in a zone 50 km wide along the river.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            line river = path 10.0N 30.0E 11.0N 30.0E
            article 1
              no party may use_of_force within 50 km of river
            ```
            """,
        right: """
            The Parties shall not use force in a zone 50 km wide along the river.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            line river = path 10.0N 30.0E 11.0N 30.0E
            distance depth = 25 km
            reading Width "half the width on each side"
            reading Depth "the whole width on each side"
              distance depth = 50 km
            article 1
              no party may use_of_force within depth of river
            ```
            """)

    /// `side-of-area`: Only lines have sides.
    public static let sideOfArea = Code(
        172, "side-of-area", .error,
        """
        A line divides its two sides; a zone has an outside all around. *North of the zone* leaves open what of its flanks is \
        north. The rule for lines: a place is north of a line if the way due north of it crosses the line an even number of \
        times, mostly never, and the way due south an odd number; east and west go along the parallel. Beyond the ends of \
        the line it is *unknown*.
        """,
        wrong: """
            zone town = circle of 5 km around 10.0N 30.0E
            article 1
              no party may use_of_force in north of town
            """,
        right: """
            line river = path 10.0N 30.0E 10.0N 31.0E
            article 1
              no party may use_of_force in north of river
            """)

    /// `stretch-unclear`: The stretch of a road between two places cannot be told.
    public static let stretchUnclear = Code(
        173, "stretch-unclear", .error,
        """
        `ROAD from PLACE to PLACE` is the road from the point nearest to the middle of the one place to that nearest to the \
        middle of the other. Both places have to lie on the road, 10 km off at most, and there has to be one way between them.
        """,
        wrong: """
            road m4 = path 35.0N 36.0E 35.0N 37.0E
            place east = circle of 1 km around 35.0N 36.9E
            place far = circle of 1 km around 36.0N 36.1E
            zone stretch = m4 from far to east
            """,
        right: """
            road m4 = path 35.0N 36.0E 35.0N 37.0E
            place east = circle of 1 km around 35.0N 36.9E
            place west = circle of 1 km around 35.0N 36.1E
            zone stretch = m4 from west to east
            """)

    /// `fixed-once`: Nothing shows what a body fixed when.
    public static let fixedOnce = Code(
        174, "fixed-once", .question,
        """
        A line *as last fixed by the commission* is another one after each decision. The decisions are maps: each fixing is a \
        feature of the same name with the dates from and until which it is in force. With one shape for all time, Truce takes that \
        shape for every day, and a new fixing changes nothing until its map is given.
        """,
        wrong: """
            commission MAC
            line mdl = path 38.0N 126.0E 38.0N 128.0E
            zone dmz = within 2 km of mdl as last fixed by MAC
            article 1
              no party may use_of_force in dmz
            """,
        right: """
            commission MAC
            line mdl = map "lines.geojson" feature "contact"
            zone dmz = within 2 km of mdl as last fixed by MAC
            article 1
              no party may use_of_force in dmz
            """)

    /// `party-definition-missing`.
    public static let partyDefinitionMissing = Code(
        175, "party-definition-missing", .error,
        """
        A name with `for PARTY` differs from party to party: in a sentence it means that of whoever is bound. Each party that \
        the sentence binds needs its own line.
        """,
        wrong: """
            line river = path 10.0N 30.0E 11.0N 30.0E
            zone belt for A = within 5 km of river
            article 1
              no party may use_of_force in belt
            """,
        right: """
            line river = path 10.0N 30.0E 11.0N 30.0E
            zone belt for A = within 5 km of river
            zone belt for B = within 10 km of river
            article 1
              no party may use_of_force in belt
            """)

    /// `whose-definition`.
    public static let whoseDefinition = Code(
        176, "whose-definition", .error,
        """
        A name with `for PARTY` means something only where a sentence says who is bound. In a force line, a trigger or a power \
        nobody is, so that it stays open whose is meant.
        """,
        wrong: """
            notice terminate by A, B
            period term for A = 30 days
            period term for B = 60 days
            article 1
              when notice terminate is given by A
                that party must notify to B within term of the notice
            """,
        right: """
            notice terminate by A, B
            period term for A = 30 days
            period term for B = 60 days
            register B is complete
            article 1
              when notice terminate is given by A
                A must notify to B within term of the notice
            """)
}

extension Catalogue {
    /// What the checker asks of places, and of names that differ from party to party.
    static let placeQuestionCodes: [Code] = [
        .whichSide, .widthOrDepth, .sideOfArea, .stretchUnclear, .fixedOnce, .partyDefinitionMissing, .whoseDefinition,
    ]
}
