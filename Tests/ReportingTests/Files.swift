import Foundation
import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("Findings as CSV")
struct CSVReports {
    @Test("One row a finding, CR LF, quoted where needed")
    func golden() { Golden.expect(CSVReport.render(SmallWorld.view()), "findings.csv") }

    @Test("What would be a formula in a spreadsheet is a text")
    func formulas() {
        let rows =
            "A1,event,2025-03-26T10:00:00Z,,,36.2,50,5,,,shelling,,power_line,,South,Ministry,north,,,,,,,=cmd|'x'!A1,,\n"
        let text = CSVReport.render(SmallWorld.view(rows: rows))
        #expect(text.contains(",'=cmd|'x'!A1,"))
        #expect(!text.contains(/,[=@]/))
    }
}

@Suite("Incidents as GeoJSON")
struct GeoJSONReports {
    @Test("One point a happening, flat properties")
    func golden() { Golden.expect(GeoJSONReport.render(SmallWorld.view()), "incidents.geojson") }

    @Test("A reader of JSON takes it, and every feature has the same flat properties")
    func valid() throws {
        let view = SmallWorld.view()
        let object = try JSONSerialization.jsonObject(with: Data(GeoJSONReport.render(view).utf8)) as? [String: Any]
        #expect(object?["type"] as? String == "FeatureCollection")
        let features = try #require(object?["features"] as? [[String: Any]])
        #expect(features.count == 5)
        var keys: Set<Set<String>> = []
        for feature in features {
            #expect(feature["type"] as? String == "Feature")
            let geometry = try #require(feature["geometry"] as? [String: Any])
            #expect(geometry["type"] as? String == "Point")
            let position = try #require(geometry["coordinates"] as? [Double])
            #expect(position.count == 2 && abs(position[0]) <= 180 && abs(position[1]) <= 90)
            let properties = try #require(feature["properties"] as? [String: Any])
            #expect(properties.values.allSatisfy { !($0 is [Any]) && !($0 is [String: Any]) })
            keys.insert(Set(properties.keys))
        }
        #expect(keys.count == 1)
        #expect(keys.first?.contains("verdict_Southern_1_North") == true)
    }

    @Test("Hostile text stays inside its string", arguments: Hostile.texts)
    func hostile(_ text: String) throws {
        let quoted = "\"\(text.replacing("\"", with: "\"\""))\""
        let rows =
            "A1,event,2025-03-26T10:00:00Z,,,36.2,50,5,\(quoted),,shelling,,power_line,,South,Ministry,north,,,,,,,,,\n"
        let data = Data(GeoJSONReport.render(SmallWorld.view(rows: rows)).utf8)
        #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
    }
}
