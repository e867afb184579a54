extension Code {
    /// `keyword-unknown`: Each line begins with a keyword, or says who must, must not or may do something.
    public static let keywordUnknown = Code(
        50, "keyword-unknown", .error,
        """
        Each line begins with a keyword, or says who must, must not or may do something. A line that begins otherwise is \
        not guessed at: what one reader takes for a term another takes for a remark.
        """,
        wrong: """
            article 1
              forbid attacks on ports
            """,
        right: """
            article 1
              no party may attack port
            """)

    /// `modal-missing`: Treaties say shall, will, should and undertake to, and mean different things by them.
    public static let modalMissing = Code(
        51, "modal-missing", .error,
        """
        Treaties say *shall*, *will*, *should* and *undertake to*, and mean different things by them. A term says one of \
        three: *must*, *must not*, *may*. So the drafter has to decide which it is.
        """,
        wrong: """
            article 1
              each party shall not attack port
            """,
        right: """
            article 1
              no party may attack port
            """)

    /// `bearer-missing`: A duty that nobody bears cannot be broken.
    public static let bearerMissing = Code(
        52, "bearer-missing", .error,
        """
        A duty that nobody bears cannot be broken. *Entry of 18 vessels* or *prisoners must be released* leave out who \
        has to see to it; whom to find in breach is then a matter of taste.
        """,
        wrong: """
            article 1
              prisoners must be released
            """,
        right: """
            article 1
              A must release prisoners with no stated deadline
            """)

    /// `each-must-not`: Each party must not can be heard as not every party must.
    public static let eachMustNot = Code(
        53, "each-must-not", .note,
        """
        *Each party must not* can be heard as *not every party must*. `no party may` can be heard in one way only; \
        `truce format` writes it so.
        """,
        wrong: """
            article 1
              each party must not attack port
            """,
        right: """
            article 1
              no party may attack port
            """)

    /// `sentence-form`: Every kind of line has one form, so that it can be read aloud and reads the same to everyone.
    public static let sentenceForm = Code(
        54, "sentence-form", .error,
        """
        Every kind of line has one form, so that it can be read aloud and reads the same to everyone. The message says \
        what was expected at this place and what stands there.
        """,
        wrong: """
            article 1
              no party may attack port quickly
            """,
        right: """
            article 1
              no party may attack port
            """)

    /// `indent-stray`: What is set in belongs to the line above that is set in less.
    public static let indentStray = Code(
        56, "indent-stray", .error,
        """
        What is set in belongs to the line above that is set in less. Some lines take none: a clause under a signature, \
        or an exception that stands beside its sentence instead of under it, would belong to nothing.
        """,
        wrong: """
            article 1
              no party may attack port
              except where attempt
            """,
        right: """
            article 1
              no party may attack port
                except where attempt
            """)

    /// `string-open`: Text in quotation marks begins and ends on one line.
    public static let stringOpen = Code(
        57, "string-open", .error,
        """
        Text in quotation marks begins and ends on one line. Straight marks and curly ones are both read.
        """,
        wrong: "party A \"The first party",
        right: "party A \"The first party\"")

    /// `unit-missing`: A bare number is a distance to one reader and a time to another.
    public static let unitMissing = Code(
        58, "unit-missing", .error,
        """
        A bare number is a distance to one reader and a time to another. Lengths are in km, m or nmi; times in minutes, \
        hours, days, weeks, months or years.
        """,
        wrong: "zone harbour = circle of 25 around 46.49N 30.74E",
        right: "zone harbour = circle of 25 km around 46.49N 30.74E")

    /// `date-impossible`: The calendar has no such day.
    public static let dateImpossible = Code(
        59, "date-impossible", .error,
        """
        The calendar has no such day. A slip in a date moves a deadline by a day or a month, so it is not rounded to the \
        nearest one.
        """,
        wrong: "in force from 2025-11-31 for 30 days",
        right: "in force from 2025-11-30 for 30 days")

    /// `time-impossible`: No clock shows such a time.
    public static let timeImpossible = Code(
        60, "time-impossible", .error,
        """
        No clock shows such a time. 24:00 is taken: it is the midnight that ends the day.
        """,
        wrong: "in force from 2025-03-18 24:30 without end",
        right: "in force from 2025-03-19 00:30 without end")

    /// `name-form`.
    public static let nameForm = Code(
        61, "name-form", .error,
        """
        A name begins with a letter and holds letters, digits, underscores and hyphens, so that it can stand in a \
        sentence without marks around it.
        """,
        wrong: "act heavy/fire = shelling",
        right: "act heavy_fire = shelling")

    /// `term-outside-article`: Verdicts are given article by article, and the prose of the article stands beside them.
    public static let termOutsideArticle = Code(
        62, "term-outside-article", .error,
        """
        Verdicts are given article by article, and the prose of the article stands beside them. A sentence outside every \
        article would have no number under which to report it.
        """,
        wrong: "no party may attack port",
        right: """
            article 1
              no party may attack port
            """)

    /// `wrong-block`.
    public static let wrongBlock = Code(
        63, "wrong-block", .error,
        """
        Terms stand in blocks that open with `truce`, worked cases in blocks that open with `truce-test`: what was \
        agreed, and what it comes to in an example, must not be mixed up.
        """,
        wrong: "case \"a strike\"",
        right: """
            article 1
              no party may attack port
            """)

    /// `position-form`: A position is a latitude and then a longitude, each with its letter.
    public static let positionForm = Code(
        64, "position-form", .error,
        """
        A position is a latitude and then a longitude, each with its letter: `48.85N 37.60E`. Swapped numbers put an \
        incident into another country. A polygon has at least three corners.
        """,
        wrong: "zone harbour = circle of 5 km around 30.74E 46.49N",
        right: "zone harbour = circle of 5 km around 46.49N 30.74E")

    /// `clause-unfit`: A deadline limits a duty, an exception limits a ban.
    public static let clauseUnfit = Code(
        65, "clause-unfit", .error,
        """
        A deadline limits a duty, an exception limits a ban. The other way round the sentence says nothing: what is \
        forbidden has no deadline, and what must be done is limited by what sets it off.
        """,
        wrong: """
            article 1
              no party may attack port
                by 2025-04-01
            """,
        right: """
            article 1
              in force from 2025-03-01 00:00 until 2025-04-02 00:00
              no party may attack port
            """)

    /// `trigger-empty`: A line that begins with `when` says what sets a duty off; the duty stands under it.
    public static let triggerEmpty = Code(
        66, "trigger-empty", .error,
        """
        A line that begins with `when` says what sets a duty off; the duty stands under it. Without one nothing follows.
        """,
        wrong: """
            article 1
              when use_of_force by a party is reported
            """,
        right: """
            register Mission is complete for hotline_notification
            monitor Mission
            article 1
              when use_of_force by a party is reported
                that party must hotline_notification of it within 24 hours of the incident
            """)

    /// `date-form`: Dates are written year, month, day.
    public static let dateForm = Code(
        67, "date-form", .error,
        """
        Dates are written year, month, day: `2025-03-18`. The third of April and the fourth of March look alike in other \
        forms, and which is meant depends on who reads.
        """,
        wrong: "in force from 18 March 2025 for 30 days",
        right: "in force from 2025-03-18 for 30 days")
}

extension Catalogue {
    static let sentenceCodes: [Code] = [
        .keywordUnknown, .modalMissing, .bearerMissing, .eachMustNot, .sentenceForm, .indentStray,
        .stringOpen, .unitMissing, .dateImpossible, .timeImpossible, .nameForm, .termOutsideArticle, .wrongBlock,
        .positionForm, .clauseUnfit, .triggerEmpty, .dateForm,
    ]
}
