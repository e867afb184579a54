import Foundation
import Testing

/// Bad maps stop the check with the place in the map, and with the line of the accord that asks for it.
@Suite("Maps that cannot be used", .enabled(if: Truce.isBuilt, "the program `truce` is not beside the tests"))
struct MapsThatCannotBeUsed {
    static let maps: [(map: String, says: String)] = [
        (
            Sample.zones("[[[-30.2, 10], [-29.8, 10.2], [-29.8, 10], [-30.2, 10.2], [-30.2, 10]]]"),
            "zones.geojson, feature “bank”: error T0613 ring-crosses The outline crosses itself at 10.1° N, 30° W. Put the positions around that place in the order"
        ),
        (
            Sample.zones("[\(Sample.outline), [[-10.2, 10], [-9.8, 10], [-9.8, 10.2], [-10.2, 10.2], [-10.2, 10]]]"),
            "zones.geojson, feature “bank”: error T0614 hole-outside A hole lies outside of the outline or inside another hole at 10° N, 10.2° W."
        ),
        (
            Sample.zones("[[[179.8, 10], [-179.8, 10], [-179.8, 10.2], [179.8, 10.2], [179.8, 10]]]"),
            "zones.geojson, feature “bank”: error T0615 ring-jumps Between positions 1 and 2 the longitude jumps from 179.8 to −179.8: the shape crosses the antimeridian. Cut it there in two parts of a MultiPolygon"
        ),
        (
            Sample.zones("[[[10, -130], [10.2, -130], [10.2, -129], [10, -129], [10, -130]]]"),
            "zones.geojson, feature “bank”: error T0610 position-swapped Latitude −130 (position 1 of 5) lies outside of −90 to 90: longitude and latitude seem swapped"
        ),
        (Sample.zones("[]"), "zones.geojson: error T0603 map-empty `zones.geojson` has no shape in it."),
        ("{\"type\": \"FeatureCollection\", \"features\": [", "zones.geojson: error T0602 map-cut-short"),
        (
            String(repeating: "[", count: 10_000),
            "zones.geojson: error T0605 map-nested `zones.geojson` has more than 128 brackets within each other"
        ),
        ("", "zones.geojson: error T0603 map-empty `zones.geojson` is empty."),
        (Sample.zones().replacing("bank", with: "banks"), "`zones.geojson` has no feature “bank”. It has “banks”."),
    ]

    @Test("The check says where and how to mend it; nothing is judged", arguments: maps.indices)
    func bad(index: Int) throws {
        let folder = try Sample.folder()
        try folder.write("zones.geojson", Self.maps[index].map)
        let check = try Truce.run(["check", "accord.md"], in: folder)
        #expect(check.code == 2)
        #expect(check.plainly.contains(Self.maps[index].says))
        #expect(check.complaint.contains("accord.md:11:"))
        #expect(!check.plainly.contains("was not given"))
        for more in [[], ["--places", "zones.geojson"]] {
            let judged = try Truce.run(Sample.monitor() + more, in: folder)
            #expect(judged.code == 2)
            #expect(judged.text == "")
            #expect(judged.complaint.hasSuffix("nothing was judged. Run `truce check` for all that it says.\n"))
        }
    }

    @Test("A polygon in two parts at the antimeridian is one zone")
    func antimeridian() throws {
        let folder = try Sample.folder()
        try folder.write(
            "zones.geojson",
            Sample.zones(
                """
                [[[[179.8, 10], [180, 10], [180, 10.2], [179.8, 10.2], [179.8, 10]]], \
                [[[-180, 10], [-179.8, 10], [-179.8, 10.2], [-180, 10.2], [-180, 10]]]]
                """, type: "MultiPolygon"))
        try folder.write(
            "reports.csv",
            Sample.header + Sample.row("west", longitude: "179.9") + Sample.row("east", longitude: "-179.9")
                + Sample.row("line", longitude: "180.0") + Sample.row("out", longitude: "-179.0"))
        let outcome = try Truce.run(Sample.monitor("--format", "json"), in: folder)
        #expect(outcome.code == 0)
        let violated = try JSONReading(outcome.output).objects("findings").filter {
            $0["verdict"] as? String == "violated"
        }
        #expect(Set(violated.compactMap { $0["incident"] as? String }) == ["west", "east", "line"])
    }

    @Test("Without the map everything about the place is unknown, and the check says so")
    func missing() throws {
        let folder = try Sample.folder()
        try FileManager.default.removeItem(atPath: folder.path("zones.geojson"))
        let check = try Truce.run(["check", "accord.md"], in: folder)
        #expect(
            check.plainly.contains(
                "`zones.geojson` was not given; every question about this place is unknown until it is."))
        let report = try JSONReading(try Truce.run(Sample.monitor("--format", "json"), in: folder).output)
        #expect(!report.objects("findings").isEmpty)
        #expect(report.objects("findings").allSatisfy { $0["verdict"] as? String == "unknown" })
        #expect(try Truce.run(Sample.monitor("--places", "nowhere.geojson"), in: folder).code == 2)
    }
}
