import Testing
import Vocabulary

@testable import Geography

@Suite("The administrative units and the base map")
struct UnitsTests {
    private func holds(_ unit: String, _ longitude: Double, _ latitude: Double) -> Truth? {
        Units.area(unit).map {
            PreparedArea($0).holds(
                Position(longitude: longitude, latitude: latitude), precision: Kilometres(0),
                during: PossibleTime(Instant(0)))
        }
    }

    @Test("Ukraine has its 27 units, Crimea and Sevastopol among them (UN GA 68/262)")
    func ukraine() {
        let units = Units.all.filter { $0.code.hasPrefix("UA-") }
        #expect(units.count == 27)
        #expect(Units.unit("UA-43")?.name == "Crimea")
        #expect(Units.unit("UA-40")?.name == "Sevastopol")
        #expect(holds("UA", 34.1, 44.95) == .true)
        let others = Units.all.filter { $0.code.hasPrefix("RU") }.map { holds($0.code, 34.1, 44.95) }
        #expect(others.allSatisfy { $0 == .false })
    }

    @Test(
        "Cities lie in the units that bear their names",
        arguments: [
            ("UA-63", 36.23, 49.99), ("Kharkiv", 36.23, 49.99), ("kharkiv OBLAST", 36.23, 49.99),
            ("UA-30", 30.52, 50.45),
            ("Kyiv", 30.52, 50.45), ("Odesa oblast", 30.72, 46.48), ("Zaporizhzhia oblast", 35.14, 47.84),
            ("Lviv", 24.03, 49.84), ("Luhansk oblast", 39.3, 48.57), ("RU-BEL", 36.59, 50.6),
            ("Kursk oblast", 36.19, 51.73),
            ("Krasnodar Krai", 38.97, 45.04), ("Rostov oblast", 39.7, 47.23), ("Saratov oblast", 46.03, 51.53),
            ("SD-KH", 32.53, 15.55), ("North Darfur", 25.35, 13.63), ("CO-ANT", -75.56, 6.25), ("Bogota", -74.08, 4.61),
        ])
    func cities(_ unit: String, _ longitude: Double, _ latitude: Double) {
        #expect(holds(unit, longitude, latitude) == .true)
    }

    @Test("Every shipped outline is a valid polygon, and neighbours do not overlap by more than slivers")
    func valid() throws {
        let validity = PolygonValidity()
        for unit in Units.all {
            guard case .shape(let shape) = unit.area else { continue }
            #expect(!shape.parts.isEmpty)
            for case .polygon(let rings) in shape.parts {
                #expect(validity.flaw(of: rings)?.kind == nil, "\(unit.name)")
                let isOnGlobe = rings.joined().allSatisfy(\.isOnGlobe)
                #expect(isOnGlobe)
            }
        }
    }

    @Test("A disc across the border of two oblasts is in Ukraine, and unknown for either")
    func straddling() throws {
        let border = Position(longitude: 35.28, latitude: 47.1)
        let time = PossibleTime(Instant(0))
        let ukraine = PreparedArea(try #require(Units.area("UA")))
        #expect(ukraine.holds(border, precision: Kilometres(40), during: time) == .true)
        for unit in Units.all where unit.code.hasPrefix("UA-") {
            #expect(PreparedArea(unit.area).holds(border, precision: Kilometres(90), during: time) != .true)
        }
        #expect((ukraine.distanceToBoundary(border, during: time)?.value ?? 0) < -40)
    }

    @Test("Names and codes are each used once")
    func unique() {
        let words = Units.all.flatMap { [$0.code, $0.name] + $0.otherNames }.map { $0.lowercased() }
        #expect(words.count == Set(words).count)
    }

    @Test("A unit that is not shipped is asked back, with the one that was probably meant")
    func misspelt() {
        func text(_ name: String) -> String {
            guard case .failure(let diagnostic) = Units.area(name, at: .command) else { return "found" }
            return diagnostic.message + (diagnostic.advice.map { "\n" + $0 } ?? "")
        }
        #expect(text("Kharkov oblast") == "Truce ships no unit “Kharkov oblast”. Did you mean “Kharkiv oblast”?")
        #expect(
            text("Bavaria") == """
                Truce ships no unit “Bavaria”.
                Write an ISO 3166-2 code (`UA-63`) or a name (`Kharkiv oblast`), or bring a map: \
                `map "provinces.geojson" feature "Bavaria"`.
                """)
    }

    @Test("The base map has Ukraine with Crimea in one piece, and its neighbours")
    func baseMap() throws {
        let names = Set(BaseMap.outlines.map(\.name))
        #expect(
            names.isSuperset(of: ["Ukraine", "Russia", "Belarus", "Poland", "Romania", "Moldova", "Sudan", "Colombia"]))
        func holds(_ country: String, _ longitude: Double, _ latitude: Double) -> Bool {
            BaseMap.outlines.contains { shape in
                shape.name == country
                    && PreparedArea(.shape(shape)).holds(
                        Position(longitude: longitude, latitude: latitude), precision: Kilometres(0),
                        during: PossibleTime(Instant(0))) == .true
            }
        }
        #expect(holds("Ukraine", 34.1, 44.95))
        #expect(!holds("Russia", 34.1, 44.95))
        #expect(holds("Russia", 37.6, 55.75))
        #expect(holds("Sudan", 32.5, 15.5))
        let ukraine = try #require(BaseMap.outlines.first { $0.name == "Ukraine" })
        let part = try #require(ukraine.parts.max { size($0) < size($1) })
        let largest = PreparedArea(.shape(Shape(name: "", parts: [part])))
        let time = PossibleTime(Instant(0))
        for place in [Position(longitude: 34.1, latitude: 44.95), Position(longitude: 30.5, latitude: 50.4)] {
            #expect(largest.holds(place, precision: Kilometres(0), during: time) == .true)
        }
    }

    private func size(_ part: Shape.Part) -> Int { if case .polygon(let rings) = part { rings[0].count } else { 0 } }
}
