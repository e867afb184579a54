extension Taxonomy {
    /// `docs/vocabulary.md`: all classes of acts and objects with their hierarchy, as one Markdown document.
    ///
    /// `make docs` writes it; a test checks that the file is what this function gives.
    public static func markdown() -> String {
        """
        # Vocabulary

        *Made from the tables in `Sources/Vocabulary/Tables` by `make docs`; change it there.*

        The words that reports use for what was done and to what, and that accords use for what must and must not be
        done. Each class stands for itself and for all that is indented under it: an accord that bans a `strike` bans a
        `drone_strike`. Words after a stroke mean the same class. Any name may stand in the plural.

        An accord can name classes of its own, and may give a name of this list another content:

        ```truce
        act attack = drone_strike, missile_strike, shelling
        object energy = electricity, gas_storage, oil_refining
        ```

        A report may be less precise than a term. Where a report says `strike` and the term bans a `drone_strike`, whether
        it was one is *unknown*, and the finding says so. Classes marked *not said* are for exactly that: they may mean any
        class of the group they stand in; at the outermost level, any class at all. An accord that lists such a class by
        name covers what is reported with it.

        ## Acts

        \(acts.list())

        ## Objects

        \(objects.list())

        """
    }

    /// The classes as a nested list.
    private func list() -> String {
        entries.map { entry in
            let names = ([entry.name] + entry.aliases).map { "`\($0)`" }.joined(separator: " / ")
            let mark = entry.isUnspecified ? " (*not said*)" : ""
            return String(repeating: "  ", count: entry.depth) + "- \(names)\(mark): \(entry.title)"
        }.joined(separator: "\n")
    }
}
