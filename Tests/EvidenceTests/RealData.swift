import Diagnostics
import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("Data that was not written for the tests")
struct RealData {
    /// The data set's own names, whatever the shipped vocabulary holds.
    private var moratorium: FactContext {
        var context = FactContext(zone: kyiv, actors: ["Russia", "Ukraine"])
        context.acts.formUnion([
            "drone_strike", "missile_strike", "air_strike", "shelling", "sabotage", "unknown_strike",
        ])
        context.objects.formUnion([
            "power_generation", "power_substation", "power_line", "gas_network", "gas_production", "gas_storage",
            "oil_refining", "oil_storage", "oil_terminal", "pipeline_pumping", "nuclear_plant", "hydro_dam", "heating",
            "railway_power", "water", "residential", "military", "port", "industry", "other", "unknown",
        ])
        return context
    }

    @Test(
        "All 200 claims of the energy moratorium are read, none set aside",
        .enabled(if: isThere("moratorium-2025/reports.csv"), "needs the shared data"))
    func moratoriumReports() throws {
        let data = try Data(contentsOf: shared.appendingPathComponent("moratorium-2025/reports.csv"))
        var reader = FactReader(context: moratorium)
        data.withUnsafeBytes { reader.read(name: "reports.csv", bytes: $0) }
        let reading = reader.finish()
        #expect(reading.asideWords == "")
        #expect(reading.fileWords == "")
        #expect(reading.table.count == 200)
        // Three denials answer several claims at once or all of them, as the data set's README says.
        #expect(reading.notes.diagnostics.map(\.code) == [.denialOfNothing, .denialOfNothing, .denialOfNothing])
        #expect(reading.notes.diagnostics.map(\.place.line) == [63, 70, 71])
    }

    @Test(
        "The conformance stream of 10,000 events is read whole",
        .enabled(if: isThere("conformance/make.py"), "needs the shared data"))
    func conformance() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("truce-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = [
            "python3", shared.appendingPathComponent("conformance/make.py").path, "10000", "7", folder.path,
        ]
        python.standardOutput = FileHandle.nullDevice
        try python.run()
        python.waitUntilExit()
        let data = try Data(contentsOf: folder.appendingPathComponent("reports.csv"))
        var reader = FactReader(
            context: FactContext(
                zone: .utc,
                acts: [
                    "shelling", "drone_strike", "missile_strike", "small_arms_fire", "movement", "hotline_notification",
                ],
                objects: [], actors: ["A", "B", "Mission"]))
        data.withUnsafeBytes { reader.read(name: "reports.csv", bytes: $0) }
        let reading = reader.finish()
        #expect(reading.asideWords == "")
        #expect(reading.noteWords == "")
        #expect(reading.table.count == 10_000)
        let scanned = data.withUnsafeBytes { FactReader.scanOnly($0) }
        #expect(scanned == (10_000, 140_000))
    }
}
