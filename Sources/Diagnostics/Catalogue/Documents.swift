extension Code {
    /// The file has nothing in it.
    public static let documentEmpty = Code(
        1, "document-empty", .error,
        """
        The file holds nothing but blanks. An accord is a Markdown document: the prose as signed, and beside each article a \
        block that opens with three backticks and the word `truce`.
        """,
        wrong: "", right: "```truce\naccord \"Ceasefire\"\ntime zone Europe/Kyiv\nparty A\nparty B\n```")

    /// The file is in UTF-16.
    public static let documentEncoding = Code(
        2, "document-encoding", .error,
        """
        Documents are read as UTF-8, so that the same bytes mean the same words for every side. A file in UTF-16 has to be \
        saved again by the program that wrote it.
        """,
        wrong: "a file saved as “Unicode”, which some programs call UTF-16", right: "the same file saved as UTF-8")

    /// The file is in another encoding than UTF-8.
    public static let documentNotUTF8 = Code(
        3, "document-not-utf8", .error,
        """
        Documents are read as UTF-8. In an older encoding the letters of names (ü, і, й) would be taken for others, and a \
        name is what everything hangs on; so nothing is guessed.
        """,
        wrong: "a file saved as Latin-1, Windows-1252 or Windows-1251", right: "the same file saved as UTF-8")

    /// The file is no text.
    public static let documentBinary = Code(
        4, "document-binary", .error,
        """
        The file is not a text: it holds a NUL byte. Word processors' files, archives and pictures cannot be read; write the \
        document as Markdown.
        """,
        wrong: "accord.docx", right: "accord.md")

    /// No block of terms.
    public static let documentWithoutTerms = Code(
        5, "document-without-terms", .error,
        """
        What the monitor reads stands in blocks. A document without one says something to people and nothing to the monitor, \
        which must not look as if all were kept.
        """,
        wrong: "# Ceasefire\nThe Parties shall refrain from attacks.",
        right:
            "# Ceasefire\nThe Parties shall refrain from attacks.\n\n```truce\naccord \"Ceasefire\"\ntime zone UTC\nparty A\nparty B\nin force from 2025-03-01 without end\narticle 1\n  no party may use_of_force\n```"
    )

    /// A block is not closed.
    public static let fenceOpen = Code(
        6, "fence-open", .error,
        """
        A block ends with a line of the same marks that opened it. Without it, everything below, prose too, belongs to the block.
        """,
        wrong: "```truce\naccord \"Ceasefire\"\n", right: "```truce\naccord \"Ceasefire\"\n```\n")

    /// A block's word is misspelt.
    public static let fenceKind = Code(
        7, "fence-kind", .error,
        """
        Only blocks that open with the word `truce` (terms) or `truce-test` (worked cases) are read. A misspelt word would make \
        terms vanish without a sound.
        """,
        wrong: "```truse\naccord \"Ceasefire\"\n```\n", right: "```truce\naccord \"Ceasefire\"\n```\n")

    /// A block stands where it is not read.
    public static let fenceHidden = Code(
        8, "fence-hidden", .note,
        """
        A block inside a quotation or a list, or set in by four blanks or more, is part of the prose for Markdown, and so it is \
        for Truce. Drafts kept for reference may stay there; terms may not.
        """,
        wrong: "> ```truce\n> accord \"Ceasefire\"\n> ```\n\n```truce\naccord \"Other\"\n```\n",
        right: "```truce\naccord \"Ceasefire\"\n```\n")

    /// A line is set in with tabs.
    public static let indentTab = Code(
        9, "indent-tab", .note,
        """
        Which line belongs to which is told by how far it is set in. A tab looks different in every program; it is counted up to \
        the next multiple of four columns, as Markdown counts it.
        """,
        wrong: "```truce\narticle 1\n\tno party may use_of_force\n```\n",
        right: "```truce\narticle 1\n  no party may use_of_force\n```\n")

    /// The file is larger than any accord.
    public static let documentTooLarge = Code(
        10, "document-too-large", .error,
        """
        A document may have 8 MiB. The longest peace agreements have one; what is longer is most likely another file, such as \
        reports or a map, and reading all of it would take minutes and gigabytes before that could be said. Annexes that \
        hold no terms can stand in files of their own.
        """,
        wrong: "truce check reports.csv, of 300 MB", right: "truce monitor accord.md --reports reports.csv")
}

extension Catalogue {
    static let documentCodes: [Code] = [
        .documentEmpty, .documentEncoding, .documentNotUTF8, .documentBinary, .documentWithoutTerms, .fenceOpen,
        .fenceKind, .fenceHidden, .indentTab, .documentTooLarge,
    ]
}
