extension Code {
    // MARK: Following

    /// A row that comes later than was declared.
    public static let rowTooLate = Code(
        920, "row-too-late", .error,
        "With `--lateness` only what a report may still touch is kept. A row that was received longer after what it tells of than was declared may touch what was let go: it is set aside and counted, never half judged. What came in time stays as it was said.",
        wrong: "truce monitor accord.md --follow - --lateness 1h    (a row of yesterday comes)",
        right: "truce monitor accord.md --follow - --lateness 48h")
}

extension Catalogue {
    static let commandCodes: [Code] = [.rowTooLate]
}
