import Testing
@testable import Geography
import Vocabulary

@Test func smoke() throws {
    let (file, flaws) = PlaceFile.read(
        name: "z.geojson",
        bytes: Array(
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"energy","name":"energy"},"geometry":{"type":"Polygon","coordinates":[[[30,47],[31,47],[31,48],[30,48],[30,47]]]}},
            {"type":"Feature","properties":{"id":"b","name":"next"},"geometry":{"type":"Polygon","coordinates":[[[31,47],[32,47],[32,48],[31,48],[31,47]]]}}]}
            """.utf8))
    #expect(flaws.isEmpty)
    let one = try #require(file).area(feature: "energy").get()
    let two = try #require(file).area(feature: nil).get()
    let a = PreparedArea(one), b = PreparedArea(two)
    let t = PossibleTime(Instant(0))
    let p = Position(longitude: 30.99, latitude: 47.5)
    #expect(a.holds(p, precision: Kilometres(0), during: t) == .true)
    #expect(a.holds(p, precision: Kilometres(2), during: t) == .unknown)
    #expect(b.holds(p, precision: Kilometres(2), during: t) == .true)
    #expect(b.holds(Position(longitude: 33, latitude: 47.5), precision: Kilometres(2), during: t) == .false)
    print(a.distanceToBoundary(p, during: t) as Any, 0.01 * 111.32 * 0.6756)
    #expect(b.holds(everywhereIn: a) == .true)
    #expect(a.holds(everywhereIn: b) == .unknown)
}
