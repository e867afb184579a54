import Evidence
import Foundation
import Geography
import Monitoring
import Testing
import Vocabulary

@testable import Reporting

@Suite("What may leave the mission")
struct PublicVersion {
    /// Each planted once, in a field of its own.
    static let secrets = [
        "SecretOrigin", "SecretObject", "secret-link", "SecretRemark", "SecretPlace", "SecretRegion", "SecretOutlet",
        "SecretEffect", "SecretQuoted", "SecretActor", "SecretObserver", "SecretZone", "SecretFolder", "SecretDenier",
        "SecretWill", "SecretTally", "37.612345", "48.854321", "37.6123", "48.8543", "SecretAct",
    ]

    static let rows = """
        A1,event,2025-03-26T10:00:00Z,2025-03-26T10:00:00Z,2025-03-26T12:00:00Z,37.612345,48.854321,0.5,SecretPlace,SecretRegion,shelling,effect,power_line,SecretObject,South,SecretOrigin,north,SecretOutlet,https://x.example/secret-link,SecretEffect,SecretRemark,SecretQuoted,,line,,
        A2,event,2025-03-26T10:00:00Z,2025-03-26T10:00:00Z,2025-03-26T12:00:00Z,37.612345,48.854321,0.5,SecretPlace,Kharkiv oblast,shelling,effect,power_line,SecretObject,South,SecretOrigin 2,south,SecretOutlet,https://x.example/secret-link,SecretEffect,SecretRemark,,,line,,
        A3,event,2025-03-27T10:00:00Z,2025-03-27T10:00:00Z,2025-03-27T12:00:00Z,37.612345,48.854321,0.5,SecretPlace,,drone_strike,effect,power_line,,SecretActor,SecretOrigin,north,,,,,,,,,
        A4,event,2025-03-28T10:00:00Z,2025-03-28T10:00:00Z,2025-03-28T12:00:00Z,37.612345,48.854321,0.5,SecretPlace,,drone_strike,effect,power_line,,North,SecretOrigin,south,,,,,,,,,
        A5,,2025-03-28T10:00:00Z,2025-03-28T10:00:00Z,2025-03-28T14:00:00Z,,,,,,denial,,,,North,SecretDenier,north,SecretOutlet,https://x.example/secret-link,,SecretRemark,,A4,,,
        N1,will,2025-04-05T09:00:00Z,2025-04-05T09:00:00Z,2025-04-05T10:00:00Z,,,,,,notice,,,,SecretWill,SecretOrigin,north,,,,SecretRemark,,,,,
        W1,coverage,2025-04-01T00:00:00Z,2025-04-02T00:00:00Z,2025-04-02T10:00:00Z,,,,,,,denied,,,,SecretObserver,neutral,,,,,,,,SecretZone,
        X1,event,2025-03-26T10:00:00Z,2025-03-26T09:00:00Z,,37,48,1,SecretPlace,,SecretAct,,power_line,,South,SecretOrigin,north,,,,,,,,,
        Z1,event,2025-04-20T10:00:00Z,2025-04-20T10:00:00Z,2025-04-20T12:00:00Z,36.1,50.1,5,,,shelling,,power_line,,South,SecretOrigin,north,,,,,,,recent,,
        Z2,event,2025-03-20T10:00:00Z,2025-04-19T10:00:00Z,2025-04-20T12:00:00Z,36.1,50.1,5,,,shelling,,power_line,,South,SecretOrigin,north,,,,,,,perhaps_recent,,

        """

    static let accord = HandMade.moratorium()

    static func view(_ publication: Publication) -> ReportView {
        let reading = HandMade.facts(
            [(name: "/home/SecretFolder/reports.csv", text: SmallWorld.header + rows)], for: accord)
        var stated = TallyReading()
        var tallies = """
            tally_id,claimed_by,claimed_by_camp,period_from,period_to,total,unit,components,as_stated_at,source_url,note
            T1,SecretTally,north,2025-03-18,2025-04-16,12,violations,SecretPlace=8;SecretRegion=5,2025-04-17,https://x.example/secret-link,SecretRemark

            """
        tallies.withUTF8 {
            stated.read(name: "/home/SecretFolder/tallies.csv", bytes: UnsafeRawBufferPointer($0), zone: accord.zone)
        }
        return ReportView(
            Monitor(accord).judge(reading.table, .init(includesAll: true)), for: publication,
            inputs: [.init(name: "/home/SecretFolder/reports.csv", role: "reports", sha256: "00", bytes: 1)],
            setAside: reading.unreadable + reading.setAside.diagnostics,
            notes: reading.notes.diagnostics + stated.notes.diagnostics, tallies: stated.tallies)
    }

    static func forms(_ publication: Publication) throws -> [(name: String, text: String)] {
        let view = view(publication)
        return [
            ("text", TextReport.render(view, .init(width: 160))),
            ("text, verbose", TextReport.render(view, .init(width: 160, isVerbose: true))),
            ("html", try HTMLReport.render(view)),
            ("json", String(decoding: JSONReport.render(view), as: UTF8.self)),
            ("geojson", GeoJSONReport.render(view)),
            ("csv", CSVReport.render(view)),
        ]
    }

    @Test("No form lets a planted secret out")
    func secrets() throws {
        for (name, text) in try Self.forms(.everybody(PublicRules())) {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(name) has \(secret)") }
        }
    }

    @Test("The secrets are there in the mission's own report, so that their absence means something")
    func planted() throws {
        let forms = try Self.forms(.mission)
        let page = try #require(forms.first { $0.name == "html" }?.text)
        for secret in Self.secrets where !["37.612345", "48.854321", "SecretRegion"].contains(secret) {
            #expect(page.contains(secret), "\(secret)")
        }
        #expect(forms.contains { $0.text.contains("37.612345") && $0.text.contains("48.854321") })
    }

    @Test("What may have happened lately is left out, and counted")
    func recent() throws {
        let view = Self.view(.everybody(PublicRules(delay: 72 * 3600)))
        #expect(view.withheldIncidents == 2)
        #expect(!view.incidents.contains { $0.id == "recent" || $0.id == "perhaps_recent" })
        for (name, text) in try Self.forms(.everybody(PublicRules())) {
            #expect(!text.contains("perhaps_recent") && !text.contains("Z1") && !text.contains("Z2"), "\(name)")
        }
        let text = TextReport.render(view)
        #expect(text.contains("2 incidents are left out as recent."))
        #expect(Self.view(.everybody(PublicRules(delay: 0))).withheldIncidents == 0)
    }

    @Test("Every public form says what was withheld")
    func told() throws {
        let rules = PublicRules()
        for (name, text) in try Self.forms(.everybody(rules)) where ["text", "html", "json", "geojson"].contains(name) {
            #expect(text.contains("Positions are given by squares of 25 km"), "\(name)")
            #expect(!text.lowercased().contains("not for publication"), "\(name)")
        }
        #expect(TextReport.render(Self.view(.mission)).contains("Not for publication."))
    }

    @Test("Coarsening: everything in a square has one place, so that many reports give nothing away")
    func stable() {
        let rules = PublicRules(cell: Kilometres(25))
        var centres: Set<Position> = []
        for step in 0..<400 {
            let position = Position(
                longitude: 37.60 + Double(step % 20) * 0.0005, latitude: 48.85 + Double(step / 20) * 0.0005)
            centres.insert(rules.coarsened(position, Kilometres(1)).position)
        }
        #expect(centres.count <= 2)
    }

    @Test(
        "The coarse circle surely holds the exact one", arguments: [-88.0, -60, -0.01, 0, 12, 48.85, 60, 71, 89.9],
        [1.0, 25, 100])
    func holds(_ latitude: Double, _ cell: Double) {
        let rules = PublicRules(cell: Kilometres(cell))
        for longitude in stride(from: -180.0, through: 180, by: 7.3) {
            let exact = Position(longitude: longitude, latitude: latitude)
            let (centre, radius) = rules.coarsened(exact, Kilometres(2))
            #expect(centre.isOnGlobe)
            #expect(distance(exact, centre) + 2 <= radius.value + 0.001, "\(longitude)")
        }
    }

    /// Kilometres on a sphere a little larger than the earth, so that the test is on the safe side.
    private func distance(_ one: Position, _ other: Position) -> Double {
        let (a, b) = (one.latitude * .pi / 180, other.latitude * .pi / 180)
        let longitude = (one.longitude - other.longitude) * .pi / 180
        let h = pow(sin((a - b) / 2), 2) + cos(a) * cos(b) * pow(sin(longitude / 2), 2)
        return 2 * 6399.6 * asin(min(1, sqrt(h)))
    }
}
