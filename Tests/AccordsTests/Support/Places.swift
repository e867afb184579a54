import Accords
import Geography
import Vocabulary

/// Maps of the tests: `zones.geojson` with two zones, `lines.geojson` with a line that moved on 1 June 2025.
struct TestPlaces: PlaceSource {
    static func square(_ name: String, _ west: Double, _ south: Double) -> Area {
        let ring = [
            Position(longitude: west, latitude: south), Position(longitude: west + 1, latitude: south),
            Position(longitude: west + 1, latitude: south + 1), Position(longitude: west, latitude: south + 1),
            Position(longitude: west, latitude: south),
        ]
        return .shape(Shape(name: name, parts: [.polygon([ring])]))
    }

    static let june = CivilZone.utc.start(of: CivilDate(year: 2025, month: 6, day: 1) ?? CivilDate(day: 0))

    static let contact = Area.dated([
        DatedShape(
            from: .distantPast, until: june,
            shape: Shape(
                name: "old line",
                parts: [.line([Position(longitude: 37, latitude: 48), Position(longitude: 37, latitude: 49)])])),
        DatedShape(
            from: june, until: .distantFuture,
            shape: Shape(
                name: "new line",
                parts: [.line([Position(longitude: 36, latitude: 48), Position(longitude: 36, latitude: 49)])])),
    ])

    func area(map: String, feature: String?) -> Result<Area, PlaceProblem> {
        switch (map, feature) {
        case ("zones.geojson", "energy"): .success(Self.square("zones.geojson#energy", 30, 46))
        case ("zones.geojson", "buffer"): .success(Self.square("zones.geojson#buffer", 37, 48))
        case ("zones.geojson", nil):
            .success(
                .union([Self.square("zones.geojson#energy", 30, 46), Self.square("zones.geojson#buffer", 37, 48)]))
        case ("zones.geojson", _): .failure(.noSuchFeature(known: ["energy", "buffer"]))
        case ("lines.geojson", "contact"): .success(Self.contact)
        case ("broken.geojson", _): .failure(.unusable("It ends in the middle of a polygon."))
        default: .failure(.fileNotGiven)
        }
    }

    func unit(_ name: String) -> Area? {
        name == "UA-63" || name == "Kharkiv Oblast" ? Self.square("UA-63", 36, 49) : nil
    }
}
