import Diagnostics
import Testing

@testable import Geography

/// One map that is wrong in one way, and all that is said about it.
struct BadMap: Sendable, CustomTestStringConvertible {
    var why: String
    var text: String
    var golden: String
    var isUsable = false

    var testDescription: String { why }

    static func polygon(_ why: String, _ coordinates: String, _ golden: String) -> BadMap {
        BadMap(
            why: why,
            text: """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "buffer"},
                 "geometry": {"type": "Polygon", "coordinates": \(coordinates)}}]}
                """, golden: golden, isUsable: true)
    }
}

@Suite("Maps that are wrong")
struct BadMapTests {
    static let maps: [BadMap] = [
        BadMap(
            why: "an empty file", text: "",
            golden: "error map-empty at zones.geojson: `zones.geojson` is empty.\n  → Fetch or export the map again."),
        BadMap(
            why: "only blanks", text: " \n\t ",
            golden: "error map-empty at zones.geojson: `zones.geojson` is empty.\n  → Fetch or export the map again."),
        BadMap(
            why: "prose", text: "The zone is north of the river.",
            golden: """
                error map-not-json at zones.geojson: `zones.geojson` is not JSON: GeoJSON begins with “{”.
                  → Export it as GeoJSON, with EPSG:4326.
                """),
        BadMap(
            why: "KML", text: "<?xml version=\"1.0\"?><kml/>",
            golden: """
                error map-not-json at zones.geojson: `zones.geojson` is XML or HTML: KML, GPX or a page.
                  → Export it as GeoJSON, with EPSG:4326.
                """),
        BadMap(
            why: "a GeoPackage", text: "SQLite format 3",
            golden: """
                error map-not-json at zones.geojson: `zones.geojson` is a GeoPackage.
                  → Export it as GeoJSON, with EPSG:4326.
                """),
        BadMap(
            why: "a missing comma", text: "{\"type\": \"Point\",\n \"coordinates\": [37.6 48.9]}",
            golden: "error map-not-json at zones.geojson: `zones.geojson` is not JSON: in line 2, column 23, "
                + "a comma or “]” was expected."),
        BadMap(
            why: "something after the end", text: #"{"type": "Point", "coordinates": [37.6, 48.9]} {}"#,
            golden: "error map-not-json at zones.geojson: `zones.geojson` is not JSON: in line 1, column 48, "
                + "the end of the file was expected."),
        BadMap(
            why: "cut short", text: "{\"type\": \"Point\",\n \"coordinates\": [37.6, 4",
            golden: """
                error map-cut-short at zones.geojson: `zones.geojson` ends in line 2, before what was opened is closed.
                  → Fetch or export it again; part of it is missing.
                """),
        BadMap(
            why: "no type", text: #"{"a": 1}"#,
            golden: """
                error map-type at zones.geojson: `zones.geojson` is JSON, but has no `type`: it is no GeoJSON.
                  → Export the map as GeoJSON.
                """),
        BadMap(
            why: "a misspelt type", text: #"{"type": "Polygone", "coordinates": []}"#,
            golden: "error map-type at zones.geojson: GeoJSON has no type “Polygone”. Did you mean “Polygon”?"),
        BadMap(
            why: "TopoJSON", text: #"{"type": "Topology", "objects": {}}"#,
            golden:
                "error map-type at zones.geojson: This is TopoJSON, which Truce does not read. Export the map as GeoJSON."
        ),
        BadMap(
            why: "no features", text: #"{"type": "FeatureCollection", "features": []}"#,
            golden: """
                error map-empty at zones.geojson: `zones.geojson` has no shape in it.
                  → Draw or export at least one feature.
                """),
        BadMap(
            why: "another reference system",
            text: """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28407"}},
                 "features": []}
                """,
            golden: """
                error map-crs at zones.geojson: `zones.geojson` has the reference system “urn:ogc:def:crs:EPSG::28407”; \
                Truce reads WGS 84 only.
                  → Export it again with EPSG:4326.
                """),
        BadMap(
            why: "a bare point outside the globe", text: #"{"type": "Point", "coordinates": [37.6, 98.9]}"#,
            golden:
                "error position-swapped at zones.geojson: Latitude 98.9 lies outside of −90 to 90: longitude and latitude "
                + "seem swapped; GeoJSON has longitude first.\n  → Write [98.9, 37.6], and so for the whole file."),
        .polygon(
            "longitude and latitude swapped", "[[[39.0, 125.7], [39.1, 125.7], [39.1, 125.9], [39.0, 125.7]]]",
            """
            error position-swapped at zones.geojson#buffer: Latitude 125.7 (position 1 of 4) lies outside of −90 to 90: \
            longitude and latitude seem swapped; GeoJSON has longitude first.
              → Write [125.7, 39], and so for the whole file.
            """),
        .polygon(
            "a latitude of 95", "[[[130, 47], [131, 47], [131, 95], [130, 47]]]",
            "error position-range at zones.geojson#buffer: Latitude 95 (position 3 of 4) lies outside of −90 to 90."),
        .polygon(
            "a longitude of 190", "[[[178, 47], [190, 47], [190, 48], [178, 47]]]",
            """
            error position-range at zones.geojson#buffer: Longitude 190 (position 2 of 4) lies outside of −180 to 180.
              → If the shape lies across the antimeridian, cut it there and write −170 for 190.
            """),
        .polygon(
            "metres", "[[[5500000, 5250000], [5510000, 5250000], [5510000, 5260000], [5500000, 5250000]]]",
            """
            error map-projected at zones.geojson#buffer: The position [5500000, 5250000] (position 1 of 4) is not in degrees: \
            the map seems to be projected, in metres.
              → Export it again with EPSG:4326 (WGS 84) as coordinate reference system.
            """),
        .polygon(
            "a ring that is not closed", "[[[30, 47], [31, 47], [31, 48]]]",
            """
            note ring-open at zones.geojson#buffer: The outline does not end where it began: 134 km lie between. \
            It was closed with a straight edge.
              → Repeat the first position at the end.
            """),
        .polygon(
            "a ring of three positions", "[[[30, 47], [31, 47], [30, 47]]]",
            "error ring-short at zones.geojson#buffer: The outline has 3 positions; a ring needs four at least, "
                + "the last the same as the first."),
        .polygon(
            "a ring without width", "[[[30, 47], [31, 47], [32, 47], [30, 47]]]",
            """
            error ring-short at zones.geojson#buffer: A ring that encloses nothing: its positions lie on one line at 47° N, 30° E.
              → For something without width write a LineString.
            """),
        .polygon(
            "a polygon that crosses itself", "[[[30, 47], [31, 48], [31, 47], [30, 48], [30, 47]]]",
            """
            error ring-crosses at zones.geojson#buffer: The outline crosses itself at 47.5° N, 30.5° E.
              → Put the positions around that place in the order in which they lie along the outline.
            """),
        .polygon(
            "a hole outside", "[[[30, 47], [31, 47], [31, 48], [30, 47]], [[35, 47], [36, 47], [36, 48], [35, 47]]]",
            """
            error hole-outside at zones.geojson#buffer: A hole lies outside of the outline or inside another hole at 47° N, 35° E.
              → If it is a part of its own, write a MultiPolygon; else leave it out.
            """),
        .polygon(
            "across the antimeridian", "[[[179, -17], [-179, -17], [-179, -16], [179, -16], [179, -17]]]",
            """
            error ring-jumps at zones.geojson#buffer: Between positions 1 and 2 the longitude jumps from 179 to −179: \
            the shape crosses the antimeridian.
              → Cut it there in two parts of a MultiPolygon (or MultiLineString), one that ends at 180 and one that begins \
            at −180 (RFC 7946, section 3.1.9).
            """),
        .polygon(
            "a line's coordinates in a polygon", "[[30, 47], [31, 47], [31, 48], [30, 47]]",
            """
            error map-type at zones.geojson#buffer: The `coordinates` of a Polygon are a list of lists of positions: \
            `[[[37.6, 48.9], …]]`. Here they are nested otherwise.
            """),
        .polygon(
            "text for a number", "[[[30, 47], [31, \"47\"], [31, 48], [30, 47]]]",
            """
            error map-type at zones.geojson#buffer: The `coordinates` of this Polygon cannot be read: `"47"` stands where \
            a number belongs.
            """),
        BadMap(
            why: "a date in another form",
            text: """
                {"type": "Feature", "properties": {"name": "line", "valid_from": "18/03/2025"},
                 "geometry": {"type": "LineString", "coordinates": [[30, 47], [31, 47]]}}
                """,
            golden: """
                error feature-dates at zones.geojson#line: `valid_from` is “18/03/2025”, which is no date or time.
                  → Write `2025-03-18`, or `2025-03-18T20:50:00+02:00`.
                """, isUsable: true),
        BadMap(
            why: "a geometry among the features",
            text: #"{"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [37.6, 48.9]}]}"#,
            golden: """
                error map-type at zones.geojson##0: A “Point” stands among the features, where a Feature is expected.
                  → Write `"type": "Feature"`, with `properties` and `geometry`.
                """, isUsable: true),
    ]

    @Test("Each says what was found, what was expected and what to do", arguments: maps)
    func golden(_ map: BadMap) {
        let (file, diagnostics) = PlaceFile.read(map.text)
        #expect(diagnostics.map(\.golden).joined(separator: "\n") == map.golden)
        #expect((file != nil) == map.isUsable)
        if let file, diagnostics.contains(where: { $0.severity == .error }) {
            // The same feature asked for gives the same answer, and never a shape.
            #expect(file.area(feature: file.featureNames.first).failure?.golden == map.golden)
            #expect(file.area(feature: nil).failure?.golden == map.golden)
        }
    }

    @Test("UTF-16, binary and Latin-1 are told apart from GeoJSON; a byte order mark in UTF-8 is welcome")
    func encodings() {
        let text =
            #"{"type": "Feature", "properties": {"name": "Café"}, "geometry": {"type": "Point", "coordinates": [1, 2]}}"#
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let utf16Text = """
            error map-encoding at a.geojson: `a.geojson` is in UTF-16 or is no text; GeoJSON is UTF-8.
              → Save it as UTF-8, or export the map again.
            """
        #expect(PlaceFile.read(name: "a.geojson", bytes: utf16).1.map(\.golden) == [utf16Text])
        #expect(PlaceFile.read(name: "a.geojson", bytes: Array(utf16.dropFirst(2))).1.map(\.golden) == [utf16Text])
        let latin1 = text.unicodeScalars.map { UInt8($0.value) }
        #expect(
            PlaceFile.read(name: "a.geojson", bytes: latin1).1.map(\.golden) == [
                """
                error map-encoding at a.geojson: `a.geojson` has a name in line 1, column 45 that is not UTF-8, perhaps \
                Latin-1 or Windows-1251.
                  → Save the file as UTF-8.
                """
            ])
        let (file, diagnostics) = PlaceFile.read(name: "a.geojson", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(diagnostics.isEmpty)
        #expect(file?.featureNames == ["Café"])
    }

    @Test("10,000 levels of brackets are refused, in any place")
    func nested() {
        for text in [
            String(repeating: "[", count: 10_000),
            #"{"type": "Polygon", "coordinates": "# + String(repeating: "[", count: 10_000),
            String(repeating: #"{"geometry": "#, count: 10_000),
            String(repeating: #"{"type": "GeometryCollection", "geometries": ["#, count: 10_000),
            #"{"type": "Point", "foreign": "# + String(repeating: #"{"a":["#, count: 10_000),
            #"{"type": "Point", "coordinates": [1, "# + String(repeating: "[", count: 10_000),
        ] {
            let (file, diagnostics) = PlaceFile.read(text)
            #expect(file == nil)
            #expect(diagnostics.map(\.code) == [.mapNested])
        }
    }

    @Test("Every beginning of a map, and every map with a byte changed, is read or refused without a crash")
    func damaged() {
        let text = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "id": 7, "properties": {"name": "b\\u00e9\\n"},
            "geometry": {"type": "MultiPolygon", "coordinates": [[[[30.5, 47e0], [31, 47], [31, -4.8E1], [30.5, 47e0]]]]}}]}
            """
        let bytes = Array(text.utf8)
        for length in 0..<bytes.count { #expect(PlaceFile.read(name: "a", bytes: Array(bytes[..<length])).0 == nil) }
        var random = Seeded(4)
        for _ in 0..<5000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let (file, diagnostics) = PlaceFile.read(name: "a", bytes: damaged)
            #expect(file != nil || !diagnostics.isEmpty)
        }
    }

    @Test("Of a thousand flaws of one kind twenty are shown, and the rest counted")
    func flood() {
        let feature = #"{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [0, 500]}}"#
        let text =
            #"{"type": "FeatureCollection", "features": ["#
            + Array(repeating: feature, count: 1000).joined(separator: ",") + "]}"
        let (_, diagnostics) = PlaceFile.read(text)
        #expect(diagnostics.count == 21)
        #expect(diagnostics.last?.message == "980 other features have the same flaw (position-range).")
    }
}
