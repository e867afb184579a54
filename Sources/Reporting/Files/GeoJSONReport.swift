import Geography
import Monitoring
import Vocabulary

/// The incidents as GeoJSON (RFC 7946), for QGIS and other map programs: one point a happening, flat properties.
public enum GeoJSONReport {
    /// Renders a FeatureCollection: WGS 84, longitude first, ordered by time. Incidents whose place is not known have no
    /// point and are counted in `incidents_without_place`.
    public static func render(_ view: ReportView) -> String { pieces(view).joined() }

    /// ``render(_:)`` in pieces, one after the other; written by all cores.
    public static func pieces(_ view: ReportView) -> [String] {
        let camps = view.result.accord.parties.map(\.id.name) + ["neutral", "not stated"]
        let unplaced = view.incidents.indices.count { view.incidents.spot($0)?.position.isOnGlobe != true }
        var text = "{\"type\":\"FeatureCollection\""
        text += ",\"accord\":\(quoted(view.result.accord.title))"
        text += ",\"as_known_at\":\(quoted(view.result.now.utc))"
        text += ",\"publication\":\(quoted(view.rules == nil ? "not for publication" : "public"))"
        if view.rules != nil {
            text += ",\"withheld\":[\(view.withheld.map(quoted).joined(separator: ","))]"
            text += ",\"withheld_incidents\":\(view.withheldIncidents)"
        }
        text += ",\"incidents_without_place\":\(unplaced),\"features\":["
        let features = Cores.map(stretchesOf: view.incidents.count, ofAtLeast: 512) { places in
            Self.features(places, camps, view)
        }.filter { !$0.isEmpty }
        return [text] + features.enumerated().map { ($0.offset == 0 ? "\n" : ",\n") + $0.element } + ["\n]}\n"]
    }

    /// The features of some incidents, by their places in the list.
    private static func features(_ places: Range<Int>, _ camps: [String], _ view: ReportView) -> String {
        let judgements = Judgements(
            view, places.flatMap { view.incidents.findings($0) }, view.result.disagreements,
            only: view.result.disagreements.isEmpty ? nil : Set(places.map { view.incidents.id($0) }))
        var text = ""
        for place in places {
            let incident = view.incidents[place]
            guard let position = incident.position, position.isOnGlobe else { continue }
            if !text.isEmpty { text += ",\n" }
            text += "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":["
            text += "\(number(position.longitude)),\(number(position.latitude))]},\"properties\":{"
            text += properties(incident, judgements.of(incident.id), camps, view).map { "\(quoted($0.0)):\($0.1)" }
                .joined(separator: ",")
            text += "}}"
        }
        return text
    }

    private static func properties(
        _ incident: IncidentView, _ judgements: [Judgement], _ camps: [String], _ view: ReportView
    ) -> [(String, String)] {
        var fields: [(String, String)] = [
            ("id", quoted(incident.id)), ("title", quoted(incident.title)),
            ("from", incident.time.earliest.stated.map(quoted) ?? "null"),
            ("to", incident.time.latest.stated.map(quoted) ?? "null"),
            ("precision_km", number(incident.precision?.value ?? 0)),
            (
                "occurrence",
                view.findings.occurrence(incident.findings).map { quoted($0.name) } ?? "null"
            ),
        ]
        for camp in camps {
            let claims = incident.claims.filter { $0.camp == camp && $0.successor == nil }
            let words = claims.map { ($0.isRepeat ? "repeats: " : "") + $0.says }
            // One property a camp on every feature: map programs take the columns of a layer from its features.
            fields.append(
                ("claims_\(key(camp))", claims.isEmpty ? "null" : quoted(words.joined(separator: " | "))))
        }
        for (place, reading) in view.result.readings.enumerated() {
            for article in view.result.articles where article.reading == reading.id && article.verdict != nil {
                let judgement = judgements.first { $0.article == article.article && $0.party == article.party }
                let verdict = judgement?.verdicts[place]
                fields.append(
                    (
                        "verdict_\(key(reading.id.name))_\(key(article.article.name))_\(key(article.party.name))",
                        verdict.map { quoted($0.name) } ?? "null"
                    ))
            }
        }
        return fields
    }

    /// A name as part of a property's name: letters, digits and underscores.
    private static func key(_ name: String) -> String {
        String(name.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "_" })
    }

    /// Degrees to six decimals (0.1 m), as RFC 7946, 11.2 advises.
    private static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let rounded = (value * 1_000_000).rounded() / 1_000_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : "\(rounded)"
    }

    /// A JSON string (RFC 8259, 7).
    static func quoted(_ text: String) -> String {
        // Nearly all texts are plain.
        if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 }) { return "\"\(text)\"" }
        var json = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": json.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": json.append(contentsOf: "\\n".unicodeScalars)
            default:
                // Also marks of direction: harmless to programs, not to people who read the file.
                let value = scalar.value
                if value < 0x20 || (0x7f...0x9f).contains(value) || (0x2028...0x202e).contains(value)
                    || (0x2066...0x2069).contains(value)
                {
                    let digits = String(value, radix: 16)
                    json.append(
                        contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
                } else {
                    json.append(scalar)
                }
            }
        }
        json.append("\"")
        return String(json)
    }
}
