import Accords
import Monitoring
import Vocabulary

/// What is in force when, before anything has happened: `truce check --show timeline`.
public enum TimelineText {
    /// The calendar of an accord, in its own clock and in every other that the document names.
    ///
    /// - Parameter width: columns of the terminal.
    public static func render(_ readings: [ReadingResult], _ accord: Accord, width: Int = 100) -> String {
        let calendar = AccordCalendar(accord, readings)
        var sheet = Sheet(width: width, isColoured: false)
        sheet.title("Timeline of “\(accord.title)”")
        sheet.paragraph(
            "Before any notice, acceptance or breach. Days end at 24:00; the clock is that of \(accord.zone) (time zone data \(CivilZone.dataVersion)).",
            .soft)
        sheet.heading("Calendar")
        if calendar.days.isEmpty { sheet.paragraph("The text alone fixes no instant.") }
        let hasReadings = accord.readings.count > 1
        if !calendar.days.isEmpty {
            sheet.table(
                calendar.zones.map { Sheet.Column(heading: city($0), least: 16) }
                    + [Sheet.Column(heading: "What", least: 24)]
                    + (hasReadings ? [Sheet.Column(heading: "Under", least: 10)] : []),
                calendar.days.map { day in
                    calendar.zones.map { [Inked(when(day, $0), .plain)] } + [[Inked(day.what, .plain)]]
                        + (hasReadings ? [[Inked(under(day.readings), .plain)]] : [])
                })
        }
        sheet.heading("What waits")
        if calendar.waiting.isEmpty { sheet.paragraph("Nothing: every duty has its day.") }
        for waiting in calendar.waiting {
            sheet.blank()
            sheet.paragraph("Article \(waiting.article): \(waiting.sentence)", hanging: 2)
            sheet.field("waits for", waiting.waitsFor, indent: 2)
            sheet.field("then due", waiting.then, indent: 2)
            if !waiting.readings.isEmpty { sheet.field("under", under(waiting.readings), indent: 2) }
        }
        sheet.heading("In force")
        for article in calendar.articles {
            sheet.blank()
            sheet.paragraph("Article \(article.id)\(article.title.map { ". \($0)" } ?? "")", .strong)
            for row in article.rows {
                let who = row.party.map { ", \($0)" } ?? ""
                sheet.field("\(under(row.readings))\(who)", row.words, labelWidth: 22, indent: 2)
                for edge in row.edges { sheet.field("", edge, labelWidth: 22, indent: 2, .soft) }
            }
        }
        return sheet.text
    }

    static func when(_ day: AccordCalendar.Day, _ zone: CivilZone) -> String {
        day.isEnd ? day.at.asEnd(on: zone) : "\(zone.civil(at: day.at))"
    }

    static func under(_ readings: [ReadingID]) -> String {
        readings.isEmpty ? "all readings" : Wording.list(readings.map(\.name))
    }

    /// `Kyiv` of `Europe/Kyiv`.
    static func city(_ zone: CivilZone) -> String {
        (zone.identifier.split(separator: "/").last.map { String($0) } ?? zone.identifier).replacing("_", with: " ")
    }
}
