import Evidence

/// Joined incidents as CSV: `report_id,incident`.
public enum JoiningCSV {
    /// A row for every report that is of an incident, in the order of the input; denials that name one, or seem to be
    /// about one, are among them. Ids that look like formulas are neutralised.
    public static func render(_ view: JoiningView) -> [UInt8] {
        var writer = CSVWriter(header: ["report_id", "incident"])
        let (joining, facts) = (view.joining, view.standing.facts)
        for row in 0..<facts.count {
            let incident: String
            if joining.incidentOfRow[row] >= 0 {
                incident = facts.symbols.text(joining.incidents[Int(joining.incidentOfRow[row])].id)
            } else if facts.kind[row] == .denial, let place = view.incident(ofDenial: row) {
                incident = facts.symbols.text(place)
            } else {
                continue
            }
            writer.write([.text(view.report(row)), .text(incident)])
        }
        return writer.bytes
    }
}

extension JoiningView {
    /// The id of the incident that a denial is about; nil where it names none.
    func incident(ofDenial row: Int) -> Symbol? {
        let about = standing.facts.about[row]
        guard !about.isNone else { return nil }
        if let place = standing.incidents.place(of: about) { return standing.incidents.ids[place] }
        // It may name one report of the incident.
        return denied[about]
    }
}
