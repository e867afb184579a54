extension Code {
    /// `talks-number`: see the catalogue.
    public static let talksNumber = Code(
        1001, "talks-number", .error,
        """
        A number stands for a judgement and is kept exactly, as it is written: a decimal number with a point. What is \
        no number (NaN, infinity) or has more digits than can be kept would make a result that nobody can check.
        """,
        wrong: """
            scale 0 to 10
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes NaN from team
            """,
        right: """
            scale 0 to 10
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7.5 from team
            """)

    /// `talks-interval`: What is not known exactly is written as an interval, the smaller number first.
    public static let talksInterval = Code(
        1002, "talks-interval", .error,
        """
        What is not known exactly is written as an interval, the smaller number first. One that runs downwards is a \
        slip of the pen or two numbers that were exchanged, and nothing is guessed.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7 to 4 from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 4 to 7 from team
            """)

    /// `talks-day`: A day that the calendar does not have says nothing on when a source spoke or a proposal was made.
    public static let talksDay = Code(
        1003, "talks-day", .error,
        """
        A day that the calendar does not have says nothing on when a source spoke or a proposal was made.
        """,
        wrong: """
            talks "Border" as of 2025-02-30
            party A
            party B
            issue truce
              option yes
              option no
            """,
        right: """
            talks "Border" as of 2025-02-28
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-sentence`: Every line is a sentence that begins with a keyword or with a party and what it wants.
    public static let talksSentence = Code(
        1004, "talks-sentence", .error,
        """
        Every line is a sentence that begins with a keyword or with a party and what it wants. A line that cannot be \
        read would be a judgement that is silently missing.
        """,
        wrong: """
            party A
            party B
            isue truce
              option yes
              option no
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-block`: see the catalogue.
    public static let talksBlock = Code(
        1005, "talks-block", .error,
        """
        Who wants what stands in blocks that open with `talks`, worked cases in blocks that open with `talks-test`, so \
        that a case never becomes a judgement.
        """,
        wrong: """
            party A
            party B
            issue truce
              option yes
              option no
            case "a way"
              expect a way
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-indent`: Lines that are set in belong to the line above them: options to an issue, costs to a step.
    public static let talksIndent = Code(
        1006, "talks-indent", .error,
        """
        Lines that are set in belong to the line above them: options to an issue, costs to a step. A line in the wrong \
        place would say something of the wrong thing.
        """,
        wrong: """
            party A
            party B
            issue truce
              option yes
                option no
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-name-unknown`: Every party, issue, option, step and source is declared once.
    public static let talksNameUnknown = Code(
        1010, "talks-name-unknown", .error,
        """
        Every party, issue, option, step and source is declared once. A misspelt name would make a judgement on \
        nothing. Letter case counts.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A prefers truce yess over no from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A prefers truce yes over no from team
            """)

    /// `talks-name-twice`: One name stands for one thing, in all files that are read together.
    public static let talksNameTwice = Code(
        1011, "talks-name-twice", .error,
        """
        One name stands for one thing, in all files that are read together.
        """,
        wrong: """
            party A
            party B
            issue truce
              option yes
              option yes
              option no
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-parties-few`: Talks are between parties that each have to agree.
    public static let talksPartiesFew = Code(
        1012, "talks-parties-few", .error,
        """
        Talks are between parties that each have to agree. A guarantor takes part and decides nothing.
        """,
        wrong: """
            party A
            issue truce
              option yes
              option no
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-issue-empty`: An issue without options cannot be settled, and so no package could be made.
    public static let talksIssueEmpty = Code(
        1014, "talks-issue-empty", .error,
        """
        An issue without options cannot be settled, and so no package could be made.
        """,
        wrong: """
            party A
            party B
            issue truce
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-issue-settled`: An issue with one option is settled already.
    public static let talksIssueSettled = Code(
        1015, "talks-issue-settled", .note,
        """
        An issue with one option is settled already. It changes no comparison; often an option is missing, above all \
        that nothing is agreed.
        """,
        wrong: """
            party A
            party B
            issue truce
              option yes
            """,
        right: """
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-outside-scale`: see the catalogue.
    public static let talksOutsideScale = Code(
        1016, "talks-outside-scale", .error,
        """
        All amounts of a document lie on one stated scale: it is also what is reckoned with where nobody has judged. A \
        number outside it is a slip, or the scale is another one.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 70 from team
            """,
        right: """
            scale 0 to 100
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 70 from team
            """)

    /// `talks-preference`: see the catalogue.
    public static let talksPreference = Code(
        1017, "talks-preference", .error,
        """
        A preference that goes in a circle, or an order that the amounts contradict, fits nothing that a party could \
        want. Nothing is picked: the document has to be mended.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A prefers truce yes over no from team
            A prefers truce no over yes from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A prefers truce yes over no from team
            """)

    /// `talks-weight`: see the catalogue.
    public static let talksWeight = Code(
        1018, "talks-weight", .error,
        """
        A weight says how much an issue counts for a party, a cost what a step takes: numbers that are not negative, \
        and one weight for an issue.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A weighs truce -2 from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A weighs truce 2 from team
            """)

    /// `talks-sources-disagree`: Two sources state what cannot both be true.
    public static let talksSourcesDisagree = Code(
        1019, "talks-sources-disagree", .question,
        """
        Two sources state what cannot both be true. Neither is picked silently: an amount stays open between the two, \
        a red line stays a red line, of two least totals the higher one counts, of two limits the lower. Whoever reads the \
        result should know it.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            source envoy confidential
            issue truce
              option yes
              option no
            A values truce yes 2 to 3 from team
            A values truce yes 8 from envoy
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            source envoy confidential
            issue truce
              option yes
              option no
            A values truce yes 2 to 8 from team, envoy
            """)

    /// `talks-nothing-acceptable`: A party that accepts no option of an issue makes every package impossible by itself.
    public static let talksNothingAcceptable = Code(
        1020, "talks-nothing-acceptable", .question,
        """
        A party that accepts no option of an issue makes every package impossible by itself. That may be so; more \
        often the option that it could accept is missing.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A cannot accept truce yes from team
            A cannot accept truce no from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
              option later
            A cannot accept truce yes from team
            A cannot accept truce no from team
            """)

    /// `talks-without-source`: A judgement without a source cannot be checked, defended or taken back.
    public static let talksWithoutSource = Code(
        1022, "talks-without-source", .question,
        """
        A judgement without a source cannot be checked, defended or taken back. The source may be confidential, and \
        the team itself may be one.
        """,
        wrong: """
            party A
            party B
            issue truce
              option yes
              option no
            A prefers truce yes over no
            """,
        right: """
            party A
            party B
            source team "The team's own assessment"
            issue truce
              option yes
              option no
            A prefers truce yes over no from team
            """)

    /// `talks-needs-itself`: What a step needs by its nature has to be possible in some order.
    public static let talksNeedsItself = Code(
        1023, "talks-needs-itself", .error,
        """
        What a step needs by its nature has to be possible in some order. What a party insists on is another thing: it \
        is written `requires`, and may be a deadlock. An order that puts a step before itself is no order.
        """,
        wrong: """
            party A
            party B
            step truce by A, B
              needs deal
            step deal by A, B
              needs truce
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            step truce by A, B
            step deal by A, B
            A requires deal before truce from team
            B requires truce before deal from team
            """)

    /// `talks-not-revealed`: see the catalogue.
    public static let talksNotRevealed = Code(
        1025, "talks-not-revealed", .note,
        """
        What stands in a party's confidential file goes into a result only where that party is named with `--reveals`. \
        Nothing else of the file is read, so that nothing of it can show through.
        """,
        wrong: """
            the file `confidential to A` beside the shared one, and no `--reveals A`
            """,
        right: """
            the same with `--reveals A`
            """)

    /// `talks-two-owners`: One confidential file, one side.
    public static let talksTwoOwners = Code(
        1026, "talks-two-owners", .error,
        """
        A confidential file belongs to one side. In a file with two owners what one of them said would be shown to the \
        other, so nothing of it is read.
        """,
        wrong: """
            confidential to A
            confidential to B
            """,
        right: """
            party A
            party B
            """)

    /// `talks-undoing`: Whether a step can be undone decides who is exposed.
    public static let talksUndoing = Code(
        1041, "talks-undoing", .question,
        """
        What a step gives is held only as far as the others cannot take it back. Where nothing is said it is reckoned with \
        as if they could not, which is the less careful of the two.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            from team
              step leave "A leaves" by A
                costs A 3
                gives B 2
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            from team
              step leave "A leaves" by A
                costs A 3
                gives B 2
                can be undone
            """)

    /// `talks-case-fails`: A worked case says what should come out.
    public static let talksCaseFails = Code(
        1028, "talks-case-fails", .error,
        """
        A worked case says what should come out. Either the judgements are not what the writer thinks, or the \
        expectation is wrong.
        """,
        wrong: """
            party A
            party B
            step truce by A, B
            ```

            ```talks-test
            case "no way"
              expect deadlock
            """,
        right: """
            party A
            party B
            step truce by A, B
            ```

            ```talks-test
            case "a way"
              expect a way
            """)

    /// `talks-states`: see the catalogue.
    public static let talksStates = Code(
        1032, "talks-states", .error,
        """
        A conflict has states numbered from 1, moves between them, and for each party that moves one preference over \
        all of them; or parties that decide something and want something.
        """,
        wrong: """
            party A
            party B
            conflict "Crossing"
              state 1 "closed"
              state 2 "open"
              A moves 1 and 2
              A prefers 2
            """,
        right: """
            party A
            party B
            conflict "Crossing"
              state 1 "closed"
              state 2 "open"
              A moves 1 and 2
              A prefers 2 over 1
            """)

    /// `talks-total-reached`: A least total below what any package is worth rules out nothing.
    public static let talksTotalReached = Code(
        1034, "talks-total-reached", .note,
        """
        A least total below what any package is worth rules out nothing. Gains are counted from it as it was written, \
        and beside that from the least that can come out.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7, no 3 from team
            A cannot accept less than 1 from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7, no 3 from team
            A cannot accept less than 5 from team
            """)

    /// `talks-total-out-of-reach`: A least total above what any package is worth makes every package impossible by itself.
    public static let talksTotalOutOfReach = Code(
        1035, "talks-total-out-of-reach", .question,
        """
        A least total above what any package is worth makes every package impossible by itself.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7, no 3 from team
            A cannot accept less than 8 from team
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            A values truce yes 7, no 3 from team
            A cannot accept less than 5 from team
            """)

    /// `talks-days`: What is told as of a day came before it, and an answer comes after what it answers.
    public static let talksDays = Code(
        1036, "talks-days", .question,
        """
        What is told as of a day came before it, and an answer comes after what it answers. A day that cannot be is most \
        often a slip, and a result that rests on it would be read as of the wrong time.
        """,
        wrong: """
            talks "Border" as of 2025-03-18
            party A
            party B
            source speech "Speech" 2026-03-13
            issue truce
              option yes
              option no
            """,
        right: """
            talks "Border" as of 2025-03-18
            party A
            party B
            source speech "Speech" 2025-03-13
            issue truce
              option yes
              option no
            """)

    /// `talks-meant-confidential`: see the catalogue.
    public static let talksMeantConfidential = Code(
        1037, "talks-meant-confidential", .error,
        """
        A file is confidential to a party where a statement in a block says so. Prose, a heading or a remark that says it \
        is read by people alone: with that only, what a side said in confidence would go into every result. So nothing of \
        such a file is read until it is clear what is meant.
        """,
        wrong: """
            # confidential to A
            party A
            party B
            issue truce
              option yes
              option no
            """,
        right: """
            # What A said in confidence stands in a file of its own.
            party A
            party B
            issue truce
              option yes
              option no
            """)

    /// `talks-name-taken`: A proposal has a name of its own, not one of those that Truce gives to packages of its shortlist.
    public static let talksNameTaken = Code(
        1038, "talks-name-taken", .error,
        """
        A proposal has a name of its own: `nash`, `runner-up`, `best-for-PARTY` and the like, and bare numbers, are what Truce \
        calls the packages of its shortlist. `truce talks draft nash` has to mean one thing.
        """,
        wrong: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            proposal nash by A from team
              truce yes
            """,
        right: """
            party A
            party B
            source team "Own assessment"
            issue truce
              option yes
              option no
            proposal paper by A from team
              truce yes
            """)

    /// `talks-case-undecided`: A limit of the search was met before a worked case was decided.
    public static let talksCaseUndecided = Code(
        1040, "talks-case-undecided", .question,
        """
        A limit of the search was met before this worked case was decided. Neither that it comes out nor that it does not is \
        known, and nothing is guessed.
        """,
        wrong: """
            a case `expect a way` beside forty issues whose red lines hang together
            """,
        right: """
            the same case beside those issues and red lines that it is about
            """)

    /// `talks-term`: see the catalogue.
    public static let talksTerm = Code(
        1039, "talks-term", .question,
        """
        A term under an option is a sentence of the language of accords, which `truce talks draft` puts into an article. One \
        that an accord cannot read would be found only when a draft is made; the talks can be worked with all the same.
        """,
        wrong: """
            an option with `term "no party may attack for 30 days"`
            """,
        right: """
            an option with `term "no party may attack"` and `term "in force for 30 days"`
            """)
}

extension Catalogue {
    static let talksCodes: [Code] = [
        .talksNumber, .talksInterval, .talksDay, .talksSentence, .talksBlock, .talksIndent,
        .talksNameUnknown, .talksNameTwice, .talksPartiesFew, .talksIssueEmpty, .talksIssueSettled,
        .talksOutsideScale, .talksPreference, .talksWeight, .talksSourcesDisagree, .talksNothingAcceptable,
        .talksWithoutSource, .talksNeedsItself, .talksNotRevealed, .talksTwoOwners, .talksUndoing, .talksCaseFails,
        .talksStates,
        .talksTotalReached, .talksTotalOutOfReach, .talksDays, .talksMeantConfidential, .talksNameTaken,
        .talksTerm, .talksCaseUndecided,
    ]
}
