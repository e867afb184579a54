import Diagnostics
import Foundation
import Testing
import Vocabulary

@testable import Evidence

/// The example mappings of `docs/feeds/examples`, on feeds that are not ours to ship.
@Suite("Mappings of real feeds")
struct MappingsOfRealFeeds {
    private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/feeds/examples")

    private func outcome(_ example: String, _ path: String) throws -> Feed.Outcome {
        let mapping = try String(contentsOf: Self.examples.appendingPathComponent(example + ".yaml"), encoding: .utf8)
        var feed = Feed(mapping: mapping)
        feed.received = Instant(1_745_571_600)
        let data = try Data(contentsOf: shared.appendingPathComponent(path))
        let outcome = try feed.read(Array(data))
        let again = try feed.read(Array(data), continuing: outcome.text)
        #expect(!again.result.isChanged)
        return outcome
    }

    @Test(
        "Every example is in order",
        arguments: ["geolocated-incidents", "air-force-reports", "ministry-posts", "corridors"])
    func examples(name: String) throws {
        let text = try String(contentsOf: Self.examples.appendingPathComponent(name + ".yaml"), encoding: .utf8)
        _ = try MappingReader.read(name: name, text).get()
    }

    @Test("The mapping that the guide shows is in order")
    func guide() throws {
        let guide = try String(
            contentsOf: Self.examples.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "feeds.md"),
            encoding: .utf8)
        let shown = guide.split(separator: "```yaml\n").dropFirst().map { $0.split(separator: "```")[0] }
            .filter { $0.hasPrefix("feed:") }
        #expect(shown.count == 1)
        for text in shown { _ = try MappingReader.read(name: "feeds.md", String(text)).get() }
    }

    @Test(
        "5,672 geolocated incidents: rows without id or date and ids that stand twice are set aside, the rest is read",
        .enabled(if: isThere("incidents-2022/incidents.csv"), "needs the shared data"))
    func incidents() throws {
        let outcome = try outcome("geolocated-incidents", "incidents-2022/incidents.csv")
        #expect(outcome.result.summary.rows == 5672)
        #expect(outcome.reports.count == 3819)
        #expect(
            outcome.result.summary.setAside.byCode.map { "\($0.code.label) \($0.count)" } == [
                "T0725 3", "T0835 1", "T0836 2",
            ])
    }

    @Test(
        "The reports of one side's air force: waves over several oblasts become reports of each, with the oblast's extent",
        .enabled(if: isThere("moratorium-feeds/ukraine-air-force.csv"), "needs the shared data"))
    func airForce() throws {
        let outcome = try outcome("air-force-reports", "moratorium-feeds/ukraine-air-force.csv")
        #expect(outcome.flaws == [])
        #expect(outcome.reports.count == 246)
        #expect(Set(outcome["claimed_by_camp"]) == ["Ukraine"] && Set(outcome["alleged_actor"]) == ["Russia"])
        let kharkiv = outcome.reports.first { $0["admin1"] == "Kharkiv oblast" }
        #expect(Double(kharkiv?["location_precision_km"] ?? "") ?? 0 > 100)
    }

    @Test(
        "The posts of the other side's ministry: what was shot down, over which oblasts",
        .enabled(if: isThere("moratorium-feeds/russia-mod-posts.csv"), "needs the shared data"))
    func ministry() throws {
        let outcome = try outcome("ministry-posts", "moratorium-feeds/russia-mod-posts.csv")
        #expect(outcome.flaws == [])
        #expect(outcome.reports.count == 178)
        #expect(Set(outcome["outcome"]) == ["intercepted"] && Set(outcome["alleged_actor"]) == ["Ukraine"])
    }

    @Test("282 corridors", .enabled(if: isThere("corridors-2022/corridors.csv"), "needs the shared data"))
    func corridors() throws {
        let outcome = try outcome("corridors", "corridors-2022/corridors.csv")
        #expect(outcome.flaws == [] && outcome.reports.count == 282)
        #expect(Set(outcome["outcome"]) == ["effect", "none", "unknown"])
    }

    @Test(
        "Occupied territory is an area: the file is a map of an accord, no feed of reports",
        .enabled(if: isThere("occupied-2025/20250318.geojson"), "needs the shared data"))
    func occupied() throws {
        let data = try Data(contentsOf: shared.appendingPathComponent("occupied-2025/20250318.geojson"))
        do {
            _ = try shipped(.geojson).read(Array(data))
            Issue.record("the areas were read as reports")
        } catch let flaws as MappingFlaws {
            #expect(flaws.diagnostics.map(\.code) == [.feedArea])
        }
    }
}
