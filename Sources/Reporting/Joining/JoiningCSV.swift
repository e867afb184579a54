import Evidence

/// Joined incidents as CSV: `report_id,incident`.
public enum JoiningCSV {
    /// A row for every report that is of an incident, in the order of the input; denials that name one, or seem to be
    /// about one, are among them. Ids that look like formulas are neutralised. Needs no grades: a million rows take a
    /// second.
    ///
    /// - Parameter facts: the facts that were joined.
    public static func render(_ joining: Joining, _ facts: FactTable) -> [UInt8] {
        var writer = CSVWriter(header: ["report_id", "incident"])
        for row in 0..<facts.count {
            guard let incident = joining.incident(ofRow: row) else { continue }
            writer.write([
                .text(facts.symbols.text(facts.reportID[row])),
                .text(facts.symbols.text(joining.incidents[incident].id)),
            ])
        }
        return writer.bytes
    }
}
