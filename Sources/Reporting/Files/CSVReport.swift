import Evidence
import Geography
import Monitoring
import Vocabulary

/// The findings as CSV (RFC 4180): one row a finding, fields that could be formulas neutralised.
public enum CSVReport {
    /// The columns, in their order.
    static let header = [
        "finding", "reading", "article", "term", "party", "verdict", "incident", "title", "from", "to", "longitude",
        "latitude", "precision_km", "occurrence", "attribution", "flips_at", "due_before", "reports", "witnesses",
        "would_settle", "part", "margin", "margin_unit", "waits_for",
    ]

    /// Renders the table: UTF-8, CR LF, times in UTC (RFC 3339), lists separated by semicolons.
    public static func render(_ view: ReportView) -> String { String(decoding: pieces(view).joined(), as: UTF8.self) }

    /// ``render(_:)`` in pieces, one after the other; written by all cores.
    public static func pieces(_ view: ReportView) -> [[UInt8]] {
        var about = ContiguousArray<Int32>(repeating: -1, count: view.findings.count)
        for place in view.incidents.indices {
            for finding in view.incidents.findings(place) { about[finding] = Int32(place) }
        }
        let incidents = about
        return [CSVWriter(header: header).bytes]
            + Cores.map(stretchesOf: view.findings.count, ofAtLeast: 1_024) { places in
                var writer = CSVWriter()
                var place = places.lowerBound
                view.findings.forEach(in: places) { finding in
                    let incident = incidents[place] >= 0 ? view.incidents[Int(incidents[place])] : nil
                    write(finding, incident, &writer)
                    place += 1
                }
                return writer.bytes
            }
    }

    private static func write(_ finding: Finding, _ incident: IncidentView?, _ writer: inout CSVWriter) {
        writer.write([
            .text(finding.id), .text(finding.reading.name), .text(finding.article.name), .count(finding.term),
            .text(finding.party.name), .text(finding.verdict.name), .init(finding.incident), .init(incident?.title),
            .init(finding.time?.earliest.stated), .init(finding.time?.latest.stated),
            number(incident?.position?.longitude), number(incident?.position?.latitude),
            number(incident?.precision?.value), .init(finding.occurrence?.name), .text(finding.attribution.name),
            .init(finding.flipsAt?.name), .init(finding.due?.latest.stated),
            .text(finding.reports.joined(separator: ";")),
            .text(finding.witnesses.map { "\($0.report) \($0.role.rawValue)" }.joined(separator: ";")),
            .text(finding.wouldSettle.joined(separator: "; ")),
            .init(finding.part), .init(finding.margin.map { "\($0.side.rawValue) \(Wording.plain($0.amount))" }),
            .init(finding.margin?.unit.rawValue), .text(finding.waitsFor.joined(separator: "; ")),
        ])
    }

    private static func number(_ value: Double?) -> CSVWriter.Field { value.map { .number($0) } ?? .empty }
}

extension Instant {
    /// RFC 3339 in UTC; nil for what stands for “no time known”.
    var stated: String? { self > .distantPast && self < .distantFuture ? utc : nil }
}
