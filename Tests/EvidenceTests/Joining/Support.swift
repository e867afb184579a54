import Evidence
import Foundation
import Testing
import Vocabulary

@testable import Evidence

/// Reports in a few words: what a test does not say is as usual.
struct Told {
    var id: String
    /// Hours after the first of May 2030, 00:00 UTC; from and to.
    var hours: (Double, Double) = (10, 10.1)
    /// Kilometres east and north of a town.
    var at: (Double, Double)? = (0, 0)
    var within = 1.0
    var act = "shelling"
    var object = "residential"
    var actor = "North"
    var by = "Southern Command"
    var camp = "south"
    /// Hours after the end at which it was received.
    var late = 1.0
    var amends = ""
    var about = ""
    var incident = ""
    var retracts = ""
    var outlet = ""
    var quotes = ""

    static let header =
        "report_id,occurred_from,occurred_to,received_at,longitude,latitude,location_precision_km,act,object_class,"
        + "alleged_actor,claimed_by,claimed_by_camp,outlet,quotes,amends,about,incident,retracts"

    var line: String {
        func time(_ hours: Double) -> String {
            let start = Int64(1_903_910_400)  // 2030-05-02T00:00:00Z less a day
            return Instant(start - 86400 + Int64(hours * 3600)).utc
        }
        var place = ",,"
        if let at {
            let longitude = -30.05 + at.0 / 109.6
            let latitude = 10.10 + at.1 / 110.6
            place = "\(longitude),\(latitude),\(within)"
        }
        return
            "\(id),\(time(hours.0)),\(time(hours.1)),\(time(hours.1 + late)),\(place),\(act),\(object),\(actor),\(by),\(camp),"
            + "\(outlet.isEmpty ? by : outlet),\(quotes),\(amends),\(about),\(incident),\(retracts)"
    }
}

func table(_ csv: String) -> FactTable {
    var reader = FactReader(context: FactContext(zone: .utc, actors: ["North", "South"]))
    Data(csv.utf8).withUnsafeBytes { reader.read(name: "reports.csv", bytes: $0) }
    let reading = reader.finish()
    #expect(
        reading.setAside.total == 0 && reading.unreadable.isEmpty,
        "\(reading.setAside.diagnostics.first?.message ?? "")")
    return reading.table
}

func table(_ told: [Told]) -> FactTable { table(([Told.header] + told.map(\.line)).joined(separator: "\n") + "\n") }

extension Joining {
    /// The groups by the ids of their reports, each and all in alphabetical order.
    var groups: [[String]] {
        var groups: [[String]] = Array(repeating: [], count: incidents.count)
        for row in incidentOfRow.indices where incidentOfRow[row] >= 0 {
            groups[Int(incidentOfRow[row])].append(facts.symbols.text(facts.reportID[row]))
        }
        return groups.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func row(_ id: String) -> Int {
        (0..<facts.count).first { facts.symbols.text(facts.reportID[$0]) == id } ?? -1
    }

    func why(_ one: String, _ other: String) -> JoinReason { why(row(one), row(other)) }
}

func joined(_ told: [Told], _ decisions: [JoinDecisions.Decision] = [], knownAt: Instant? = nil) -> Joining {
    Joining(table(told), decisions: JoinDecisions(decisions), knownAt: knownAt)
}
