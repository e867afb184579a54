extension Taxonomy {
    /// The things that are hit, seen, moved or handed over.
    public static let objects = Taxonomy(
        subject: "object",
        table: """
            unknown? The source does not say what
            energy_facility Energy infrastructure
              power_generation Power station
            """)
}
