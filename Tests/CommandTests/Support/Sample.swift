import Foundation

/// A small accord with reports, all invented: one article, one zone, two parties.
enum Sample {
    static let accord = """
        # A line by the river

        ```truce
        accord "A line by the river"
        time zone UTC
        party North
        party South
        monitor Mission
        evidence counts from corroborated
        in force from 2030-05-01 00:00 for 60 days  # = 2030-06-29 24:00 UTC
        zone bank = map "zones.geojson" feature "bank"
        ```

        ## Article 1. The bank

        Neither Party shall attack anything on the bank.

        ```truce
        article 1
          no party may attack in bank
        ```

        """

    /// The outline of the zone `bank`, longitude first.
    static let outline = "[[-30.2, 10.0], [-29.8, 10.0], [-29.8, 10.2], [-30.2, 10.2], [-30.2, 10.0]]"

    static func zones(_ coordinates: String = "[\(outline)]", type: String = "Polygon") -> String {
        """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"id": "bank"},
           "geometry": {"type": "\(type)", "coordinates": \(coordinates)}}
        ]}

        """
    }

    static let header =
        "report_id,kind,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,zone,act,alleged_actor,claimed_by,claimed_by_camp,grade\n"

    static func row(
        _ id: String, from: String = "2030-05-03T09:00:00Z", received: String = "2030-05-03T10:00:00Z",
        longitude: String = "-30.0", latitude: String = "10.1", actor: String = "North"
    ) -> String {
        "\(id),event,\(from),,\(received),\(longitude),\(latitude),1,,shelling,\(actor),Mission,neutral,confirmed\n"
    }

    /// Two rows: a strike in the zone, and a day of watching.
    static let reports =
        header + row("R1")
        + "C1,coverage,2030-05-01T00:00:00Z,2030-05-04T00:00:00Z,2030-05-04T00:00:00Z,,,,bank,,,Mission,neutral,\n"

    /// A folder that holds `accord.md`, `zones.geojson` and `reports.csv`.
    static func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("accord.md", accord)
        try folder.write("zones.geojson", zones())
        try folder.write("reports.csv", reports)
        return folder
    }

    /// `monitor accord.md --reports reports.csv` and more.
    static func monitor(_ more: String...) -> [String] {
        ["monitor", "accord.md", "--reports", "reports.csv"] + more
    }
}

/// Reads a report in JSON.
struct JSONReading {
    let value: [String: Any]

    init(_ data: Data) throws {
        value = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    func objects(_ key: String) -> [[String: Any]] { value[key] as? [[String: Any]] ?? [] }

    /// The report without what names files: its inputs, and the places of the rows that were set aside.
    func withoutInputs() throws -> Data {
        var rest = value
        rest["inputs"] = nil
        rest["setAside"] = nil
        rest["notes"] = nil
        return try JSONSerialization.data(withJSONObject: rest, options: [.sortedKeys])
    }
}
