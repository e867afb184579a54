import Diagnostics
import Testing
import Vocabulary

@testable import Geography

@Suite("Maps that are right")
struct PlaceFileTests {
    static func feature(_ properties: String, _ west: Double, id: String? = nil) -> String {
        let ring = "[[\(west), 47], [\(west + 1), 47], [\(west + 1), 48], [\(west), 48], [\(west), 47]]"
        return """
            {"type": "Feature", \(id.map { "\"id\": \($0), " } ?? "")"properties": {\(properties)}, "geometry": \
            {"type": "Polygon", "coordinates": [\(ring)]}}
            """
    }

    static func collection(_ features: String...) -> String {
        #"{"type": "FeatureCollection", "features": ["# + features.joined(separator: ",\n") + "]}"
    }

    private func holds(_ area: Area, _ longitude: Double, on day: String = "2025-03-18T12:00:00Z") throws -> Truth {
        guard case .instant(let instant) = try Timestamp.read(day) else { return .unknown }
        return PreparedArea(area).holds(at(longitude, 47.5), precision: km(0), during: PossibleTime(instant))
    }

    @Test("A feature answers to its id, name, title and property id, exactly or in other letter case")
    func names() throws {
        let (read, diagnostics) = PlaceFile.read(
            Self.collection(
                Self.feature(#""name": "Energy", "id": "z1""#, 30), Self.feature(#""TITLE": "Buffer""#, 32, id: "17"),
                Self.feature(#""name": "energy""#, 34)))
        let file = try #require(read)
        #expect(diagnostics.isEmpty)
        #expect(file.featureNames == ["Energy", "Buffer", "energy"])
        #expect(try holds(file.area(feature: "Energy").get(), 30.5) == .true)
        #expect(try holds(file.area(feature: "energy").get(), 34.5) == .true)
        #expect(try holds(file.area(feature: "z1").get(), 30.5) == .true)
        #expect(try holds(file.area(feature: "Z1").get(), 30.5) == .true)
        for name in ["17", "Buffer", "BUFFER"] { #expect(try holds(file.area(feature: name).get(), 32.5) == .true) }
        #expect(file.area(feature: "ENERGY").failure?.code == .featureTwice)
    }

    @Test("A file without names is usable whole, as is a bare geometry of any type")
    func whole() throws {
        let (read, _) = PlaceFile.read(Self.collection(Self.feature("", 30), Self.feature(#""name": """#, 31)))
        let file = try #require(read)
        #expect(file.featureNames.isEmpty)
        let area = PreparedArea(try file.area(feature: nil).get())
        #expect(area.holds(at(31, 47.5), precision: km(5), during: anyTime) == .true)
        for (type, coordinates) in [
            ("Point", "[30, 47, 120.5]"), ("MultiPoint", "[[30, 47], [31, 47]]"),
            ("LineString", "[[30, 47], [31, 47]]"),
            ("MultiLineString", "[[[30, 47], [31, 47]], [[30, 47], [30, 48]]]"),
            ("Polygon", "[[[30, 47], [31, 47], [31, 48], [30, 47]]]"),
            ("MultiPolygon", "[[[[30, 47], [31, 47], [31, 48], [30, 47]]]]"),
        ] {
            let geometry = #"{"type": "\#(type)", "coordinates": \#(coordinates)}"#
            for text in [geometry, #"{"geometries": [\#(geometry)], "type": "GeometryCollection"}"#] {
                let (read, diagnostics) = PlaceFile.read(text)
                #expect(diagnostics.isEmpty)
                let area = PreparedArea(try #require(read).area(feature: nil).get())
                #expect(area.holds(at(30, 47), precision: km(0), during: anyTime) == .true, "\(type)")
                #expect(area.holds(at(30, 47), precision: km(1), during: anyTime) == .unknown, "\(type)")
                #expect(area.holds(at(50, 47), precision: km(1), during: anyTime) == .false, "\(type)")
            }
        }
    }

    @Test("A name that is not there is asked back with the nearest one")
    func missing() throws {
        func text(_ file: PlaceFile?, _ name: String) -> String? { file?.area(feature: name).failure?.golden }
        let (districts, _) = PlaceFile.read(
            Self.collection(Self.feature(#""name": "Aghdam""#, 30), Self.feature(#""name": "Kalbajar""#, 31)),
            name: "districts.geojson")
        #expect(
            text(districts, "Agdam") == """
                error map-missing at districts.geojson: `districts.geojson` has no feature “Agdam”. It has “Aghdam”.
                  → Write `map "districts.geojson" feature "Aghdam"`.
                """)
        #expect(
            text(districts, "Lachin") == """
                error map-missing at districts.geojson: `districts.geojson` has no feature “Lachin”. It has “Aghdam”, “Kalbajar”.
                """)
        let (nameless, _) = PlaceFile.read(Self.collection(Self.feature("", 30)))
        #expect(
            text(nameless, "Lachin") == """
                error map-missing at zones.geojson: `zones.geojson` has no feature “Lachin”. Its features have no names.
                  → Write `map "zones.geojson"` for the whole file, or give the features a property `name`.
                """)
    }

    @Test("Two features of one name without dates are an error when the name is used, and only then")
    func twice() throws {
        let (read, diagnostics) = PlaceFile.read(
            Self.collection(Self.feature(#""name": "buffer""#, 30), Self.feature(#""name": "buffer""#, 32)))
        #expect(diagnostics.isEmpty)
        #expect(
            try #require(read).area(feature: "buffer").failure?.golden == """
                error feature-twice at zones.geojson#buffer: `zones.geojson` has 2 features “buffer”.
                  → If it changes by date, give each `valid_from` and `valid_until`; if all belong to it, make one \
                MultiPolygon of them; else name them apart.
                """)
        #expect(try holds(try #require(read).area(feature: nil).get(), 32.5) == .true)
    }

    @Test("Features of one name with dates are one shape that changes, in any order and with any of the date words")
    func dated() throws {
        let (read, diagnostics) = PlaceFile.read(
            Self.collection(
                Self.feature(#""name": "line", "from": "2025-03-18T00:00:00+02:00""#, 32),
                Self.feature(#""name": "line", "valid_from": "2025-03-11", "valid_until": "2025-03-17""#, 30)))
        #expect(diagnostics.isEmpty)
        let area = try #require(read).area(feature: "line").get()
        guard case .dated(let shapes) = area else {
            Issue.record("not dated")
            return
        }
        // The last day is included, but not beyond the beginning of the next shape.
        #expect(shapes.map(\.from.utc) == ["2025-03-11T00:00:00Z", "2025-03-17T22:00:00Z"])
        #expect(shapes.map(\.until) == [shapes[1].from, .distantFuture])
        #expect(try holds(area, 30.5, on: "2025-03-17T21:59:59Z") == .true)
        #expect(try holds(area, 30.5, on: "2025-03-17T22:00:00Z") == .false)
        #expect(try holds(area, 32.5, on: "2030-01-01T00:00:00Z") == .true)
        #expect(try holds(area, 32.5, on: "2025-03-10T23:59:59Z") == .unknown)
        // A file that is dated throughout is so as a whole too.
        #expect(try #require(read).area(feature: nil).get() == area)
    }

    @Test(
        "Dates that cannot be are refused",
        arguments: [
            (
                #""valid_from": "2025-03-18", "valid_until": "2025-03-11""#, #""valid_from": "2025-04-01""#,
                "A shape of “line” ends (2025-03-12T00:00:00Z) before it begins (2025-03-18T00:00:00Z)."
            ),
            (
                #""valid_from": "2025-03-11", "valid_until": "2025-03-20""#, #""valid_from": "2025-03-18""#,
                "Two shapes of “line” are in force at the same time, from 2025-03-18T00:00:00Z."
            ),
            (
                #""valid_from": "2025-03-11""#, #""valid_from": "2025-03-11""#,
                "Two shapes of “line” begin at the same time, 2025-03-11T00:00:00Z."
            ),
            (
                #""valid_from": "2025-03-11""#, "\"note\": 1",
                "`zones.geojson` has 2 features “line”, 1 of them without dates."
            ),
        ])
    func badDates(_ one: String, _ other: String, _ message: String) throws {
        let (read, _) = PlaceFile.read(
            Self.collection(
                Self.feature(#""name": "line", \#(one)"#, 30), Self.feature(#""name": "line", \#(other)"#, 32)))
        #expect(try #require(read).area(feature: "line").failure?.message == message)
    }

    @Test("One broken feature does not take the others with it")
    func partly() throws {
        let broken =
            #"{"type": "Feature", "properties": {"name": "bad"}, "geometry": {"type": "Point", "coordinates": [200, 1]}}"#
        let (read, diagnostics) = PlaceFile.read(Self.collection(broken, Self.feature(#""name": "good""#, 30)))
        #expect(diagnostics.map(\.code) == [.positionRange])
        #expect(try holds(try #require(read).area(feature: "good").get(), 30.5) == .true)
        #expect(try #require(read).area(feature: "bad").failure == diagnostics.first)
        #expect(try #require(read).area(feature: nil).failure == diagnostics.first)
    }

    @Test("Numbers are read to the last bit, in every form that JSON has")
    func numbers() throws {
        var random = Seeded(5)
        var texts = [
            "0", "-0", "0.0", "1e0", "1E+2", "-1.5e-7", "179.99999999999997", "5e-324", "0.1e1",
            "123456789012345678901e-19",
        ]
        for _ in 0..<5000 {
            texts.append("\(Double.random(in: -180...180, using: &random))")
            texts.append("\(Int.random(in: -180...180, using: &random)).\(Int.random(in: 0...999_999, using: &random))")
        }
        for text in texts {
            let bytes = Array((text + " ").utf8)
            let value = try bytes.withUnsafeBufferPointer { buffer in
                var scanner = JSONScanner(buffer)
                return try scanner.number()
            }
            #expect(value == Double(text), "\(text)")
        }
    }

    @Test("Names may be escaped as JSON allows")
    func escapes() {
        let (file, _) = PlaceFile.read(
            Self.collection(Self.feature(#""name": "a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude80\ud83d!""#, 30)))
        #expect(file?.featureNames == ["a\"\\/\u{8}\u{C}\n\r\té🚀\u{FFFD}!"])
    }

    @Test("A map given under another path stands in for the one that the accord names")
    func book() throws {
        let (near, _) = PlaceFile.read(
            Self.collection(Self.feature(#""name": "energy""#, 30)), name: "accord/zones.geojson")
        let (far, _) = PlaceFile.read(
            Self.collection(Self.feature(#""name": "energy""#, 40)), name: "other/zones.geojson")
        var book = PlaceBook([try #require(near)])
        #expect(try holds(book.area(map: "zones.geojson", feature: "energy", at: .command).get(), 30.5) == .true)
        book.add(try #require(far))
        #expect(try holds(book.area(map: "accord/zones.geojson", feature: "energy", at: .command).get(), 30.5) == .true)
        book.add(try #require(far), overriding: true)
        for name in ["zones.geojson", "accord/zones.geojson", "other/zones.geojson"] {
            #expect(try holds(book.area(map: name, feature: "energy", at: .command).get(), 40.5) == .true)
        }
        #expect(
            book.area(map: "zone.geojson", feature: nil, at: .file("accord.md")).failure?.golden == """
                error map-missing at accord.md: The map “zone.geojson” was not found. There is “zones.geojson”.
                  → Put the file beside the accord, or name it with `--places`.
                """)
        #expect(try holds(book.area(unit: "UA-51", at: .command).get(), 30.5) == .true)
    }
}
