extension Code {
    /// Reports name somebody for whom no party answers.
    public static let actorWithoutParty = Code(
        801, "actor-without-party", .note,
        """
        Verdicts are given for parties. An act of somebody for whom no party answers is kept and shown, and no article \
        finds it a breach by anyone.
        """,
        wrong: "alleged_actor: Brigade_7", right: "party North answers for Brigade_7\ngroup Brigade_7")

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
    static let monitoringCodes: [Code] = [.actorWithoutParty, .caseFails]
}
