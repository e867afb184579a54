import Accords
import Monitoring
import Vocabulary

/// What each reading restates, side by side, and where they part: `truce check --show readings`.
public enum ReadingsText {
    /// The readings of an accord as tables.
    ///
    /// - Parameters:
    ///   - outcomes: what came of the worked cases.
    ///   - width: columns of the terminal.
    public static func render(_ accord: Accord, _ outcomes: [CaseRunner.Outcome], width: Int = 100) -> String {
        let table = ReadingsTable(accord, outcomes)
        var sheet = Sheet(width: width, isColoured: false)
        sheet.title("Readings of “\(accord.title)”")
        for column in table.columns {
            sheet.blank()
            sheet.field(column.id.name, column.origin.isEmpty ? "nobody is on record as holding it" : column.origin)
        }
        sheet.heading("What they restate")
        if table.rows.isEmpty { sheet.paragraph("Nothing: there is one text.") }
        for row in table.rows {
            sheet.blank()
            sheet.paragraph(row.subject, .strong)
            sheet.field("the document", row.text ?? "has no such line", indent: 2, row.text == nil ? .soft : .plain)
            for (column, cell) in zip(table.columns, row.cells) {
                guard let cell else { continue }
                for line in cell.split(separator: "\n") { sheet.field(column.id.name, String(line), indent: 2) }
            }
        }
        sheet.heading("Where they part")
        if table.partings.isEmpty {
            sheet.paragraph(
                "No worked case has them part. Write one with an `expect … under` for each, and different answers.")
        } else {
            let columns = [Sheet.Column(heading: "Case", least: 20), Sheet.Column(heading: "Asked", least: 16)]
            sheet.table(
                columns + table.columns.map { Sheet.Column(heading: $0.id.name, least: 10) },
                table.partings.map { parting in
                    [
                        [Inked("\(parting.name) (line \(parting.line))", .plain)], [Inked(parting.about, .plain)],
                    ] + parting.answers.map { [Inked(words($0), .plain)] }
                })
        }
        return sheet.text
    }

    static func words(_ answer: ReadingsTable.Answer?) -> String {
        guard let answer else { return "not said" }
        return answer.words + (answer.isMet ? "" : " (expected, and it is not so)")
    }
}
