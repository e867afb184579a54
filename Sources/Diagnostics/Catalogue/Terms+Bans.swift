extension Code {
    /// `attempt`: A drone that is brought down before it reaches the power station.
    public static let attempt = Code(
        160, "attempt", .question,
        """
        A drone that is brought down before it reaches the power station: is that a strike on energy? In spring 2025 one \
        side counted such drones among the breaches and the other counted hits. `except where attempt` frees what was \
        stopped; without it a stopped attack is an attack.
        """,
        wrong: """
            article 1
              no party may strike port
            """,
        right: """
            article 1
              no party may strike port
                except where attempt
            """)

    /// `exception-burden`: An exception by notice, leave or order rests on papers.
    public static let exceptionBurden = Code(
        161, "exception-burden", .question,
        """
        An exception by notice, leave or order rests on papers. If none has been shown, the act is a breach only where \
        every such paper would be on record; else it is *unknown*.
        """,
        wrong: """
            notice exercise by A, B
            article 1
              no party may attack port
                except after notice exercise
            """,
        right: """
            monitor Mission
            register Mission is complete for exercise
            notice exercise by A, B
            article 1
              no party may attack port
                except after notice exercise
            """)

    /// `from-or-into`: Fire has two places.
    public static let fromOrInto = Code(
        162, "from-or-into", .question,
        """
        Fire has two places: where it came from and where it landed. *Shelling in the zone* means the second unless the \
        document says otherwise.
        """,
        wrong: """
            zone buffer = circle of 5 km around 46.49N 30.74E
            article 1
              no party may shelling in buffer
            """,
        right: """
            zone buffer = circle of 5 km around 46.49N 30.74E
            article 1
              no party may shelling into buffer
              no party may shelling from buffer
            """)

    /// `line-as-of`: A line of contact moves.
    public static let lineAsOf = Code(
        163, "line-as-of", .question,
        """
        A line of contact moves. A distance from it depends on the day whose line is meant: that of signature, that of \
        the incident, or another.
        """,
        wrong: """
            line contact = map "lines.geojson" feature "contact"
            zone belt = within 10 km of contact
            article 1
              no party may use_of_force in belt
            """,
        right: """
            line contact = map "lines.geojson" feature "contact"
            zone belt = within 10 km of contact as of the day
            article 1
              no party may use_of_force in belt
            """)

    /// `and-empty`.
    public static let andEmpty = Code(
        164, "and-empty", .question,
        """
        In a sentence *Agdam and Lachin* means both districts; between areas `and` means where both are, which is \
        nowhere if they do not meet. Two names joined by `and` in a sentence are asked about even where they do.
        """,
        wrong: """
            zone east = circle of 1 km around 10.00N 10.00E
            zone one = polygon 10N 10E 11N 10E 11N 11E
            zone other = polygon 20N 20E 21N 20E 21N 21E
            zone both = one and other
            """,
        right: """
            zone one = polygon 10N 10E 11N 10E 11N 11E
            zone other = polygon 20N 20E 21N 20E 21N 21E
            zone both = one or other
            """)

    /// `nearness`: In and around settlements has no edge.
    public static let nearness = Code(
        165, "nearness", .question,
        """
        *In and around settlements* has no edge. A distance has: one that is set, or one that is `not stated` and leaves \
        everything near the edge *unknown*.
        """,
        wrong: """
            Neither Party shall shell in and around the port.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            article 1
              no party may use_of_force on port
            ```
            """,
        right: """
            Neither Party shall shell in and around the port.

            ```truce
            accord "Ceasefire"
            time zone UTC
            party A
            party B
            in force from 2025-03-01 00:00 without end
            distance around = not stated
            article 1
              no party may use_of_force on port
            ```
            """)

    /// `ban-and-leave`: One article forbids what another allows.
    public static let banAndLeave = Code(
        166, "ban-and-leave", .question,
        """
        One article forbids what another allows. Lawyers know which goes before which; the text has to say it.
        """,
        wrong: """
            article 1
              no party may use_of_force
            article 2
              A may use_of_force on port
            """,
        right: """
            article 1
              no party may use_of_force
                except as article 2 allows
            article 2
              A may use_of_force on port
            """)

    /// `verdict-cycle`: Verdicts that hang on each other must hang on earlier ones.
    public static let verdictCycle = Code(
        167, "verdict-cycle", .error,
        """
        Verdicts that hang on each other must hang on earlier ones. An excuse looks strictly back; a duty that is set \
        off by a breach of the article that it stands in, or of one that hangs on it, would need its own verdict first.
        """,
        wrong: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              when breach of article 1 by a party is found
                that party must hotline_notification of it within 24 hours of the finding
              no party may attack port
            """,
        right: """
            monitor Mission
            register Mission is complete for hotline_notification
            article 1
              no party may attack port
            article 2
              when breach of article 1 by a party is found
                that party must hotline_notification of it within 24 hours of the finding
            """)

    /// `question-undecided`: A question that is answered under a condition stays open outside it.
    public static let questionUndecided = Code(
        168, "question-undecided", .question,
        """
        A question that is answered under a condition stays open outside it. Somebody has to be named who decides it \
        then, or the verdict stays *unknown* for ever.
        """,
        wrong: """
            question offensive "Was it offensive?" answered no where in reply to attack within 24 hours
            article 1
              no party may use_of_force
                where offensive
            """,
        right: """
            monitor Mission
            question offensive "Was it offensive?" decided by Mission
            reading Reply
              question offensive "Was it offensive?" answered no where in reply to attack within 24 hours
            article 1
              no party may use_of_force
                where offensive
            """)
}

extension Catalogue {
    static let banCodes: [Code] = [
        .attempt, .exceptionBurden, .fromOrInto, .lineAsOf, .andEmpty, .nearness, .banAndLeave, .verdictCycle,
        .questionUndecided,
    ]
}
