import CGEOS
import Foundation
import Testing
import Vocabulary

@testable import Geography

/// GEOS as a second opinion on what lies inside.
private func covers(_ parts: Parts, _ places: [Position]) -> [Bool] {
    guard let geos = GEOS(), let geometry = geos.geometry(parts) else { return [] }
    defer { geos.destroy(geometry) }
    let whole = parts.polygons.count > 1 ? GEOSUnaryUnion_r(geos.context, geometry) : geometry
    defer { if parts.polygons.count > 1 { geos.destroy(whole) } }
    guard let prepared = GEOSPrepare_r(geos.context, whole) else { return [] }
    defer { GEOSPreparedGeom_destroy_r(geos.context, prepared) }
    return places.map { place in
        let point = geos.point(place)
        defer { geos.destroy(point) }
        return GEOSPreparedCovers_r(geos.context, prepared, point) == 1
    }
}

@Suite("Whether a position lies in an area")
struct PreparedAreaTests {
    /// Places at random, on vertices, on the middle of edges, and beside both by the least that doubles can say.
    private func places(in parts: Parts, count: Int, using random: inout Seeded) -> [Position] {
        let box = Box(parts)
        let (width, height) = (box.east - box.west, box.north - box.south)
        var places = (0..<count).map { _ in
            at(
                .random(in: (box.west - 0.2 * width)...(box.east + 0.2 * width), using: &random),
                .random(in: (box.south - 0.2 * height)...(box.north + 0.2 * height), using: &random))
        }
        for rings in parts.polygons {
            for ring in rings {
                for (one, other) in zip(ring, ring.dropFirst()).prefix(400) {
                    let middle = at((one.longitude + other.longitude) / 2, (one.latitude + other.latitude) / 2)
                    for place in [one, middle] {
                        places += [
                            place, at(place.longitude.nextUp, place.latitude),
                            at(place.longitude.nextDown, place.latitude),
                            at(place.longitude, place.latitude.nextUp), at(box.west + 0.3 * width, place.latitude),
                        ]
                    }
                }
            }
        }
        return places
    }

    private func check(_ area: Area, _ parts: Parts, seed: UInt64, sourceLocation: SourceLocation = #_sourceLocation) {
        var random = Seeded(seed)
        let prepared = PreparedArea(area)
        let places = places(in: parts, count: 4000, using: &random)
        let oracle = covers(parts, places)
        #expect(oracle.count == places.count)
        let wrong = zip(places, oracle).filter {
            prepared.holds($0, precision: km(0), during: anyTime) != Truth($1)
        }
        #expect(
            wrong.isEmpty, "\(wrong.count) of \(places.count), \(String(describing: wrong.first))",
            sourceLocation: sourceLocation)
    }

    @Test(
        "As GEOS has it for ragged polygons with holes, of 10 to 4,000 positions, on edges and vertices too",
        arguments: [
            10, 300, 4000,
        ])
    func ragged(_ count: Int) {
        var random = Seeded(UInt64(count))
        let outer = wanderingRing(35, 48, radius: 3, count: count, using: &random)
        let hole = wanderingRing(35, 48, radius: 1, count: max(4, count / 4), using: &random)
        let shape = Shape(name: "test", parts: [.polygon([outer, hole])])
        check(.shape(shape), Parts(shape), seed: 6)
    }

    @Test("As GEOS has it for polygons that overlap, touch and repeat each other")
    func overlapping() {
        var random = Seeded(7)
        let rings = (0..<12).map { step in
            wanderingRing(
                34 + Double(step % 4) * 0.7, 47 + Double(step / 4) * 0.7, radius: 0.8, count: 40, using: &random)
        }
        let shape = Shape(
            name: "test",
            parts: (rings + [rings[0], rectangle(30, 45, 31, 46), rectangle(31, 45, 32, 46)]).map { .polygon([$0]) })
        check(.shape(shape), Parts(shape), seed: 8)
        check(.union(shape.parts.map { .shape(Shape(name: "", parts: [$0])) }), Parts(shape), seed: 9)
    }

    @Test("As GEOS has it for every unit of Ukraine")
    func units() {
        for unit in Units.all.filter({ $0.code.hasPrefix("UA-") }) {
            guard case .shape(let shape) = unit.area else { continue }
            check(.shape(shape), Parts(shape), seed: 10)
        }
    }

    @Test("A grid of whole degrees: corners, edges and the lines through them")
    func lattice() {
        // Edges along parallels and meridians, vertices at the height of other vertices: where rays go wrong.
        let ring = [
            (0, 0), (4, 0), (4, 1), (3, 1), (3, 2), (4, 2), (4, 4), (2, 4), (2, 3), (1, 3), (1, 4), (0, 4), (0, 2),
            (1, 1), (0, 0),
        ]
        .map { at(Double($0.0), Double($0.1)) }
        let hole = [(2, 1), (2, 2), (1, 2), (2, 1)].map { at(Double($0.0), Double($0.1)) }
        let parts = Parts(Shape(name: "", parts: [.polygon([ring, hole])]))
        var places: [Position] = []
        for x in -1...9 { for y in -1...9 { places.append(at(Double(x) / 2, Double(y) / 2)) } }
        let prepared = PreparedArea(polygon(ring, hole))
        let oracle = covers(parts, places)
        for (place, isIn) in zip(places, oracle) {
            #expect(prepared.holds(place, precision: km(0), during: anyTime) == Truth(isIn), "\(place.words)")
        }
    }

    @Test("A disc is in, out or across exactly as its radius is less or more than the distance to the edge")
    func discs() {
        var random = Seeded(11)
        let outer = wanderingRing(35, 48, radius: 2, count: 500, using: &random)
        let hole = wanderingRing(35, 48, radius: 0.5, count: 100, using: &random)
        let area = PreparedArea(polygon(outer, hole))
        let edges = zip(outer, outer.dropFirst()).map { ($0, $1) } + zip(hole, hole.dropFirst()).map { ($0, $1) }
        for _ in 0..<30 {
            let place = at(.random(in: 32...38, using: &random), .random(in: 45...51, using: &random))
            let isIn = area.holds(place, precision: km(0), during: anyTime)
            // By a second way: the plane around the place, each edge in a hundred pieces.
            let scale = cos(place.latitude * .pi / 180)
            var least = Double.infinity
            for (one, other) in edges {
                let rough = hypot((one.longitude - place.longitude) * scale, one.latitude - place.latitude) * 111
                guard rough < least + 90 else { continue }
                for step in 0...100 {
                    let part = Double(step) / 100
                    least = min(
                        least,
                        vincenty(
                            place,
                            at(
                                one.longitude + (other.longitude - one.longitude) * part,
                                one.latitude + (other.latitude - one.latitude) * part)) / 1000)
                }
            }
            let slack = 0.3
            for radius in [0.001, 1, 5, 25, 100] {
                let truth = area.holds(place, precision: km(radius), during: anyTime)
                if radius < least - slack { #expect(truth == isIn) }
                if radius > least + slack { #expect(truth == .unknown) }
            }
            let signed = area.distanceToBoundary(place, during: anyTime)?.value ?? .nan
            #expect(abs(abs(signed) - least) < slack)
            #expect((signed < 0) == (isIn == .true))
        }
    }

    @Test("A disc across the edge between two adjacent members of a union is inside it")
    func adjacent() {
        let west = polygon(rectangle(30, 47, 31, 48))
        let east = polygon(rectangle(31, 47, 32, 48))
        let edge = at(31, 47.5)
        func truth(_ area: Area, _ radius: Double) -> Truth {
            PreparedArea(area).holds(edge, precision: km(radius), during: anyTime)
        }
        #expect(truth(west, 1) == .unknown)
        #expect(truth(east, 1) == .unknown)
        #expect(truth(.union([west, east]), 50) == .true)
        #expect(truth(.union([west, east]), 80) == .unknown)
        // The edge itself belongs to both.
        #expect(truth(west, 0) == .true)
        #expect(truth(east, 0) == .true)
        #expect(truth(.difference(.union([west, east]), west), 1) == .unknown)
        #expect(truth(.intersection(.union([west, east]), polygon(rectangle(30.5, 47, 31.5, 48))), 30) == .true)
    }

    @Test("A zone cut at the antimeridian is whole again")
    func antimeridian() {
        let fiji = Area.shape(
            Shape(
                name: "",
                parts: [.polygon([rectangle(177, -19, 180, -16)]), .polygon([rectangle(-180, -19, -178, -16)])]))
        let area = PreparedArea(fiji)
        for longitude in [180, -180, 179.99, -179.99] {
            #expect(area.holds(at(longitude, -17.5), precision: km(50), during: anyTime) == .true)
            #expect(area.holds(at(longitude, -14), precision: km(50), during: anyTime) == .false)
        }
        #expect(area.holds(at(-177.9, -17.5), precision: km(20), during: anyTime) == .unknown)
        #expect(area.holds(at(-177.5, -17.5), precision: km(20), during: anyTime) == .false)
        #expect(area.holds(at(0, -17.5), precision: km(20), during: anyTime) == .false)
        let east = PreparedArea(polygon(rectangle(177, -19, 179.99, -16)))
        #expect(east.holds(at(-179.99, -17.5), precision: km(5), during: anyTime) == .unknown)
        #expect(east.holds(at(-179.99, -17.5), precision: km(1), during: anyTime) == .false)
    }

    @Test("Near the pole a disc may hold every longitude")
    func pole() {
        let sector = PreparedArea(polygon(rectangle(0, 80, 90, 89.9)))
        #expect(sector.holds(at(-135, 89.95), precision: km(30), during: anyTime) == .unknown)
        #expect(sector.holds(at(-135, 89), precision: km(30), during: anyTime) == .false)
        #expect(sector.holds(at(45, 89), precision: km(30), during: anyTime) == .true)
        #expect(sector.holds(at(0, -90), precision: km(30), during: anyTime) == .false)
    }

    @Test("A missing shape, an unstated distance and a position off the globe are unknown")
    func unknown() {
        let zone = polygon(rectangle(30, 47, 31, 48))
        func truth(_ area: Area, _ longitude: Double) -> Truth {
            PreparedArea(area).holds(at(longitude, 47.5), precision: km(0), during: anyTime)
        }
        #expect(truth(.missing("dmz"), 30.5) == .unknown)
        #expect(truth(.union([.missing("dmz"), zone]), 30.5) == .true)
        #expect(truth(.union([.missing("dmz"), zone]), 35) == .unknown)
        #expect(truth(.intersection(.missing("dmz"), zone), 30.5) == .unknown)
        #expect(truth(.intersection(.missing("dmz"), zone), 35) == .false)
        #expect(truth(.difference(zone, .missing("dmz")), 30.5) == .unknown)
        #expect(truth(.difference(zone, .missing("dmz")), 35) == .false)
        #expect(truth(.nearness(of: zone), 30.5) == .true)
        #expect(truth(.nearness(of: zone), 31.1) == .unknown)
        #expect(truth(.within(km(10), of: .missing("road")), 30.5) == .unknown)
        #expect(truth(.shape(Shape(name: "empty", parts: [])), 30.5) == .unknown)
        #expect(truth(.shape(Shape(name: "broken", parts: [.point(at(.nan, 0))])), 30.5) == .unknown)
        #expect(truth(zone, .nan) == .unknown)
        #expect(truth(zone, 400) == .unknown)
        #expect(PreparedArea(.missing("dmz")).distanceToBoundary(at(30, 47), during: anyTime) == nil)
    }

    @Test("A report good to 2 km is compared with “within 10 km of the line” exactly")
    func buffers() throws {
        let border = line(at(30, 48), at(40, 48))
        let buffer = PreparedArea(.within(km(10), of: border))
        let beyond = PreparedArea(.atLeast(km(10), from: border))
        for (north, near, far) in [
            (0.0, Truth.true, Truth.false), (7.9, .true, .false), (8.1, .unknown, .unknown), (11.9, .unknown, .unknown),
            (12.1, .false, .true), (300, .false, .true),
        ] {
            let asked = at(35, 48 + north / 111.2)
            #expect(buffer.holds(asked, precision: km(2), during: anyTime) == near, "\(north)")
            #expect(beyond.holds(asked, precision: km(2), during: anyTime) == far, "\(north)")
            let distance = try #require(buffer.distanceToBoundary(asked, during: anyTime)).value
            #expect(abs(distance - (north - 10)) < 0.1 + north * 0.001)
        }
        #expect(buffer.distance(from: at(35, 48), during: anyTime) == km(0))
    }

    @Test("Two sides of a line, and what is left of a zone, are apart however near they lie")
    func apart() {
        let zone = polygon(rectangle(30, 47, 32, 49))
        let border = line(at(31, 40), at(31, 60))
        let west = Area.intersection(zone, .side(.west, of: border))
        let east = Area.named("east", .intersection(.named("zone", zone), .side(.east, of: border)))
        func holds(_ one: Area, _ other: Area) -> Truth { PreparedArea(one).holds(everywhereIn: PreparedArea(other)) }
        #expect(holds(west, east) == .false)
        #expect(holds(east, west) == .false)
        #expect(holds(zone, west) == .true)
        #expect(holds(.difference(zone, west), west) == .false)
        #expect(holds(.intersection(zone, .side(.north, of: border)), west) != .false)
    }
}
