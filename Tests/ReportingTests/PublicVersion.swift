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
        "SecretEffect", "SecretQuoted", "SecretActor", "SecretObserver", "SecretZone", "SecretFolder", "SecretFile",
        "SecretDenier", "SecretWill", "SecretTally", "SecretRow", "SecretHappening", "37.612345", "48.854321", "37.61",
        "48.85", "SecretAct", "5ec7e7", "more precisely",
    ]

    /// Times of day among the facts, on the clocks of UTC and of the accord; and a line of a file.
    static let times = [
        "10:17", "12:17", "13:17", "10:47", "12:47", "13:47", "09:27", "12:27", ":59:23", "line 2", "line 9",
    ]

    static let rows = """
        SecretRow1,event,2025-03-26T10:17:23Z,2025-03-26T10:17:23Z,2025-03-26T12:47:00Z,37.612345,48.854321,0.5,SecretPlace,SecretRegion,shelling,effect,power_line,SecretObject,South,SecretOrigin,north,SecretOutlet,https://x.example/secret-link,SecretEffect,SecretRemark,SecretQuoted,,SecretHappening1,,
        SecretRow2,event,2025-03-26T10:17:23Z,2025-03-26T10:17:23Z,2025-03-26T12:47:00Z,37.612345,48.854321,0.5,SecretPlace,Kharkiv oblast,shelling,effect,power_line,SecretObject,South,SecretOrigin 2,south,SecretOutlet,https://x.example/secret-link,SecretEffect,SecretRemark,,,SecretHappening1,,
        SecretRow3,event,2025-03-27T10:17:23Z,2025-03-27T10:17:23Z,2025-03-27T12:47:00Z,37.612345,48.854321,0.5,SecretPlace,,drone_strike,effect,power_line,,SecretActor,SecretOrigin,north,,,,,,,,,
        SecretRow4,event,2025-03-28T10:17:23Z,2025-03-28T10:17:23Z,2025-03-28T12:47:00Z,37.612345,48.854321,0.5,SecretPlace,,drone_strike,effect,power_line,,North,SecretOrigin,south,,,,,,,,,
        SecretRow5,,2025-03-28T10:17:23Z,2025-03-28T10:17:23Z,2025-03-28T14:47:00Z,,,,,,denial,,,,North,SecretDenier,north,SecretOutlet,https://x.example/secret-link,,SecretRemark,,SecretRow4,,,
        SecretRow6,event,2025-03-24T20:00:00Z,2025-03-24T23:27:23Z,2025-03-26T12:47:00Z,37.612345,48.854321,0.5,SecretPlace,,shelling,effect,power_line,,South,SecretOrigin,north,,,,,,,,,
        SecretRow7,,2025-03-28T10:17:23Z,2025-03-28T10:17:23Z,2025-03-28T14:47:00Z,,,,,,denial,,,,North,SecretDenier,north,,,,SecretRemark,,,,,
        SecretRow8,will,2025-04-05T09:27:00Z,2025-04-05T09:27:00Z,2025-04-05T10:47:00Z,,,,,,notice,,,,SecretWill,SecretOrigin,north,,,,SecretRemark,,,,,
        SecretRow9,will,2025-04-06T09:27:00Z,2025-04-06T09:27:00Z,2025-04-06T10:47:00Z,,,,,,end,,,,SecretWill,SecretOrigin,north,,,,SecretRemark,,,,,
        SecretRow10,will,2025-04-07T09:27:00Z,2025-04-07T09:27:00Z,2025-04-07T10:47:00Z,,,,,,end,,,,North,SecretOrigin,north,,,,SecretRemark,,,,,
        SecretRow11,coverage,2025-04-01T10:17:00Z,2025-04-02T10:17:00Z,2025-04-02T10:47:00Z,,,,,,,denied,,,,SecretObserver,neutral,,,,,,,,SecretZone,
        SecretRow12,event,2025-03-26T10:17:00Z,2025-03-26T09:00:00Z,,37,48,1,SecretPlace,,SecretAct,,power_line,,South,SecretOrigin,north,,,,,,,,,
        Z1,event,2025-04-20T10:00:00Z,2025-04-20T10:00:00Z,2025-04-20T12:59:23Z,36.1,50.1,5,,,shelling,,power_line,,South,SecretOrigin,north,,,,,,,recent,,
        Z2,event,2025-03-20T10:00:00Z,2025-04-19T10:00:00Z,2025-04-20T12:59:23Z,36.1,50.1,5,,,shelling,,power_line,,South,SecretOrigin,north,,,,,,,perhaps_recent,,

        """

    static let accord = HandMade.moratorium()

    static func view(_ publication: Publication, rows: String = PublicVersion.rows) -> ReportView {
        let reading = HandMade.facts(
            [(name: "/home/SecretFolder/SecretFile.csv", text: SmallWorld.header + rows)], for: accord)
        var stated = TallyReading()
        var tallies = """
            tally_id,claimed_by,claimed_by_camp,period_from,period_to,total,unit,components,as_stated_at,source_url,note
            SecretRow20,SecretTally,north,2025-03-18T10:17:00Z,2025-04-16T10:47:00Z,12,violations,SecretPlace=8;SecretRegion=5,2025-04-17,https://x.example/secret-link,SecretRemark

            """
        tallies.withUTF8 {
            stated.read(
                name: "/home/SecretFolder/SecretFile2.csv", bytes: UnsafeRawBufferPointer($0), zone: accord.zone)
        }
        return ReportView(
            Monitor(accord).judge(reading.table, .init(includesAll: true)), for: publication,
            inputs: [.init(name: "/home/SecretFolder/SecretFile.csv", role: "reports", sha256: "5ec7e7", bytes: 1)],
            setAside: reading.unreadable + reading.setAside.diagnostics,
            notes: reading.notes.diagnostics + stated.notes.diagnostics, tallies: stated.tallies)
    }

    static func forms(
        _ publication: Publication, rows: String = PublicVersion.rows
    ) throws -> [(name: String, text: String)] {
        let view = view(publication, rows: rows)
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
            for secret in Self.secrets + Self.times { #expect(!text.contains(secret), "\(name) has \(secret)") }
        }
    }

    @Test("Times are days of the accord’s clock, and the cut-off too")
    func days() throws {
        for (name, text) in try Self.forms(.everybody(PublicRules())) {
            for match in text.matches(of: /\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}:\d{2})Z/) {
                // Midnight in Kyiv, its last second, or that of the text: 18 March, 00:00 in Moscow.
                #expect(
                    ["21:00:00", "22:00:00", "20:59:59", "21:59:59"].contains(String(match.output.1)),
                    "\(name): \(match.output.0)")
            }
            #expect(text.contains("Times are given to the day, Europe/Kyiv.") || name == "csv", "\(name)")
        }
    }

    @Test("Incidents and acts have numbers of their own, the same in every form and in any order of rows")
    func numbers() throws {
        let view = Self.view(.everybody(PublicRules()))
        #expect(view.incidents.map(\.id) == (1...view.incidents.count).map { "P\($0)" })
        #expect(view.result.wills.map(\.report) == ["A1", "A2", "A3"])
        #expect(view.findings.contains { $0.id == "Northern/1/South/P2" })
        let forms = try Self.forms(.everybody(PublicRules()))
        for (name, text) in forms { #expect(text.contains("P2"), "\(name)") }
        let turned = Self.rows.split(separator: "\n").reversed().joined(separator: "\n") + "\n"
        let again = try Self.forms(.everybody(PublicRules()), rows: turned)
        for (form, other) in zip(forms, again) { #expect(form.text == other.text, "\(form.name)") }
    }

    @Test("Positions have the digits that a square justifies, in every form")
    func digits() throws {
        for (name, text) in try Self.forms(.everybody(PublicRules())) where ["csv", "geojson"].contains(name) {
            #expect(!text.contains(/\d\.\d{3,}/), "\(name)")
        }
    }

    @Test("What the force of an article rests on is told without ids and hours")
    func force() throws {
        let force = Self.view(.everybody(PublicRules())).result.readings[0].force
        let edge = try #require(force.flatMap(\.timeline.edges).first { $0.why.contains("rests on") })
        #expect(edge.why == "rests on end by North (A3)")
        #expect(edge.reports.isEmpty)
        let mission = Self.view(.mission).result.readings[0].force
        #expect(
            mission.flatMap(\.timeline.edges).contains {
                $0.reports == ["SecretRow10"] || $0.reports.contains("SecretRow10")
            })
    }

    @Test("What would settle a finding does not tell that it lies near a boundary")
    func settling() {
        let mission = Self.view(.mission).findings.flatMap(\.wouldSettle)
        #expect(mission.contains("the time at which it happened, more precisely"))
        let told = Self.view(.everybody(PublicRules())).findings.flatMap(\.wouldSettle)
        #expect(!told.isEmpty && told.allSatisfy(Redaction.mayBeSaid))
        #expect(!Redaction.mayBeSaid("the place, more precisely than the distance to the boundary"))
        #expect(!Redaction.mayBeSaid("something that a later version says"))
    }

    @Test("The secrets are there in the mission's own report, so that their absence means something")
    func planted() throws {
        let forms = try Self.forms(.mission)
        let page = try #require(forms.first { $0.name == "html" }?.text)
        let elsewhere = [
            "37.612345", "48.854321", "SecretRegion", ":59:23", "09:27", "10:17", "10:47", "12:47", "line 2", "line 9",
        ]
        for secret in Self.secrets + Self.times where !elsewhere.contains(secret) {
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
        #expect(text.replacing(/\s+/, with: " ").contains("one by one: here 2 incidents. The totals"))
        #expect(Self.view(.everybody(PublicRules(delay: 0))).withheldIncidents == 0)
    }

    @Test("Who watched until now is on record in the public version too")
    func watchingUntilNow() {
        let rows =
            SmallWorld.rows
            + "W9,coverage,2025-03-18T00:00:00Z,2025-04-20T11:00:00Z,2025-04-20T12:00:00Z,,,,,,,,,,,Observer Team,neutral,,,,,,,,,\n"
        let view = SmallWorld.view(.everybody(PublicRules()), rows: rows)
        #expect(view.result.coverage.count == SmallWorld.view(.mission, rows: rows).result.coverage.count)
        #expect(!TextReport.render(view).contains("Nobody is on record"))
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
