extension Code {
    /// Reports name somebody for whom no party answers.
    public static let actorWithoutParty = Code(
        801, "actor-without-party", .note,
        """
        Verdicts are given for parties. An act of somebody for whom no party answers is kept and shown, and no article \
        finds it a breach by anyone.
        """,
        wrong: "alleged_actor: Brigade_7", right: "party North answers for Brigade_7\ngroup Brigade_7")

    /// The facts say different camps of one origin.
    public static let originOfTwoCamps = Code(
        803, "origin-of-two-camps", .note,
        """
        Two camps that say the same corroborate each other; one origin never corroborates itself. Where rows of one origin \
        state different camps, none of them can be relied on, and what it says counts as of no camp.
        """,
        wrong: "claimed_by,claimed_by_camp\nHill Command,Hill\nHill Command,neutral",
        right: "claimed_by,claimed_by_camp\nHill Command,Hill\nHill Observers,neutral")

    /// A place that looks exchanged.
    public static let placeFarOff = Code(
        804, "place-far-off", .note,
        """
        Longitude and latitude are easily exchanged, and a sign easily lost; both can leave a place that is possible and \
        wrong. A place a thousand kilometres from every area of the accord that would lie near one if it were written the \
        other way is named, and judged as it stands.
        """,
        wrong: "longitude,latitude\n47.5,34.6", right: "longitude,latitude\n34.6,47.5")

    /// Reports name a place that the accord does not have.
    public static let areaUndeclared = Code(
        805, "area-undeclared", .note,
        """
        A report may say where it was by the name of a place of the accord. A name that the accord does not have puts it \
        nowhere: a count there is a count of no zone, and a watch there watches nothing.
        """,
        wrong: "kind,zone\ncoverage,bufer", right: "kind,zone\ncoverage,buffer")

    /// Rows are about an article that the accord does not have.
    public static let articleUndeclared = Code(
        806, "article-undeclared", .note,
        """
        A notice, a decision or a verification says which article it is about, by its number in the accord. One about \
        another number has no effect.
        """,
        wrong: "kind,article\nverification,44", right: "kind,article\nverification,4")

    /// A worked case expects something else than follows from its facts.
    public static let caseFails = Code(
        802, "case-fails", .error,
        """
        A worked case says what the drafters meant. If the terms give another verdict, either the case or the terms say \
        something else than was meant; better to find out before signature.
        """,
        wrong: "case \"after the end\"\n  2025-05-01 drone_strike by North\nexpect article 1 North violated",
        right: "case \"after the end\"\n  2025-05-01 drone_strike by North\nexpect article 1 North not in force")
}

extension Catalogue {
    static let monitoringCodes: [Code] = [
        .actorWithoutParty, .caseFails, .originOfTwoCamps, .placeFarOff, .areaUndeclared, .articleUndeclared,
    ]
}
