import Foundation
import Testing
import Vocabulary

@testable import Geography

/// Times are generous: they catch what grows with the square, not what is slow.
@Suite("Large maps", .serialized)
struct LargeMapTests {
    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        return Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    }

    private func features(_ count: Int) -> [UInt8] {
        var text = #"{"type": "FeatureCollection", "features": ["#
        for index in 0..<count {
            let (x, y) = (Double(index % 200) * 0.1, Double(index / 200) * 0.1)
            text += index > 0 ? ",\n" : ""
            text +=
                #"{"type": "Feature", "properties": {"name": "cell \#(index)"}, "geometry": {"type": "Polygon", "coordinates": "#
            text += "[[[\(x), \(y)], [\(x + 0.1), \(y)], [\(x + 0.1), \(y + 0.1)], [\(x), \(y + 0.1)], [\(x), \(y)]]]}}"
        }
        return Array((text + "]}").utf8)
    }

    /// A coast with bays within bays.
    private func coast(_ count: Int) -> [Position] {
        var ring: [Position] = []
        for step in 0..<count {
            let angle: Double = Double(step) / Double(count) * 2 * .pi
            var length = 3.0
            for wave in 1...12 {
                let turns = Double(1 << wave)
                length += 0.35 / turns * sin(turns * angle + Double(wave))
            }
            ring.append(at(35 + length * cos(angle), 48 + length * sin(angle)))
        }
        return ring + [ring[0]]
    }

    /// A star of needles: every edge lies near every other.
    private func star(_ count: Int) -> [Position] {
        var random = Seeded(17)
        return wanderingRing(35, 48, radius: 3, count: count, using: &random)
    }

    @Test("A file of 10,000 features is read and asked for by name in linear time")
    func manyFeatures() throws {
        func work(_ count: Int) throws {
            let (read, diagnostics) = PlaceFile.read(name: "cells.geojson", bytes: features(count))
            let file = try #require(read)
            #expect(diagnostics.isEmpty)
            #expect(file.featureNames.count == count)
            for index in 0..<count { _ = try file.area(feature: "cell \(index)").get() }
            let whole = PreparedArea(try file.area(feature: nil).get())
            #expect(whole.holds(at(5.05, 0.15), precision: km(1), during: anyTime) == .true)
        }
        _ = try seconds { try work(1000) }
        // Tried again if it takes long: what else the machine does can only add.
        let small = try seconds { try work(2500) }
        var large = Double.infinity
        for _ in 0..<3 where large >= 12 * small + 1 { large = min(large, try seconds { try work(10_000) }) }
        #expect(large < 12 * small + 1)
    }

    @Test(
        "A polygon of 200,000 positions, and a hostile one of 60,000, are read, checked and prepared in linear time",
        arguments: [(false, 200_000), (true, 60_000)])
    func manyPositions(_ isStar: Bool, _ greatest: Int) throws {
        func work(_ count: Int) throws {
            let text = (isStar ? star(count) : coast(count)).map { "[\($0.longitude),\($0.latitude)]" }.joined(
                separator: ",")
            let (read, diagnostics) = PlaceFile.read(#"{"type": "Polygon", "coordinates": [[\#(text)]]}"#)
            #expect(diagnostics.isEmpty)
            let area = PreparedArea(try #require(read).area(feature: nil).get())
            #expect(area.holds(at(35, 48), precision: km(5), during: anyTime) == .true)
        }
        _ = try seconds { try work(2500) }
        // Tried again if it takes long: what else the machine does can only add.
        let small = try seconds { try work(greatest / 10) }
        var large = Double.infinity
        for _ in 0..<3 where large >= 25 * small + 1 { large = min(large, try seconds { try work(greatest) }) }
        #expect(large < 25 * small + 1)
    }

    @Test("Two combs laid across each other are not overlaid: as many crossings as the square of the teeth")
    func combs() throws {
        func comb(_ teeth: Int, upright: Bool) -> Area {
            var ring = [at(-0.1, -0.1), at(5.1, -0.1), at(5.1, 0)]
            for tooth in (0..<teeth).reversed() {
                let x = 5 * Double(tooth) / Double(teeth)
                let wide = 2.5 / Double(teeth)
                ring += [at(x + wide, 0), at(x + wide, 5), at(x, 5), at(x, 0)]
            }
            ring += [at(-0.1, 0), ring[0]]
            return polygon(upright ? ring : ring.map { at($0.latitude, $0.longitude) })
        }
        for (teeth, limit) in [(60, 20.0), (2000, 20.0)] {
            let spent = seconds {
                let both = PreparedArea(.union([comb(teeth, upright: true), comb(teeth, upright: false)]))
                #expect(both.holds(at(2, -0.05), precision: km(0.1), during: anyTime) == .true)
                #expect(both.holds(at(7, 7), precision: km(1), during: anyTime) == .false)
            }
            #expect(spent < limit, "\(teeth) teeth took \(spent) s")
        }
    }

    @Test("Edges that all run across everything do not blow up the index")
    func longEdges() throws {
        // A star of needles: every edge spans the whole height.
        let ring = (0..<20_000).map { at(30 + Double($0) * 0.0001, $0 % 2 == 0 ? 40 : 50) }
        let area = try #require(Optional(PreparedArea(polygon(ring + [at(32.1, 39), at(29.9, 39), ring[0]]))))
        #expect(area.holds(at(31, 39.5), precision: km(1), during: anyTime) == .true)
        #expect(area.holds(at(32, 60), precision: km(1), during: anyTime) == .false)
        let around = (0..<10_000).map { at($0 % 2 == 0 ? -179 : 179, -80 + Double($0) * 0.016) }
        let lines = PreparedArea(.shape(Shape(name: "", parts: [.line(around)])))
        #expect(lines.holds(at(0, 0), precision: km(1), during: anyTime) == .unknown)
    }
}
