import Foundation
import Testing
import Vocabulary

@testable import Geography

@Suite("Areas that change by date")
struct DatedAreaTests {
    private let day: Int64 = 86_400

    private func dated(_ shapes: (Int64, Int64, Area)...) -> Area {
        .dated(
            shapes.compactMap { from, until, area in
                guard case .shape(let shape) = area else { return nil }
                return DatedShape(from: Instant(from * day), until: Instant(until * day), shape: shape)
            })
    }

    private func during(_ from: Double, _ to: Double) -> PossibleTime {
        PossibleTime(Instant(Int64(from * 86_400)), Instant(Int64(to * 86_400)))
    }

    @Test("What may have been before or after a change is definite only if both shapes answer alike")
    func straddling() {
        let area = PreparedArea(
            dated((0, 10, polygon(rectangle(30, 47, 31, 48))), (10, 20, polygon(rectangle(30.5, 47, 31.5, 48)))))
        func truth(_ longitude: Double, _ from: Double, _ to: Double) -> Truth {
            area.holds(at(longitude, 47.5), precision: km(1), during: during(from, to))
        }
        #expect(truth(30.2, 5, 9.9) == .true)
        #expect(truth(30.2, 10, 15) == .false)
        #expect(truth(30.2, 9, 11) == .unknown)
        #expect(truth(30.7, 9, 11) == .true)
        #expect(truth(33, 9, 11) == .false)
        #expect(truth(30.7, -1, 1) == .unknown)
        #expect(truth(30.7, -2, -1) == .unknown)
        #expect(truth(33, 19, 20) == .unknown)
        #expect(truth(33, 19, 19.9) == .false)
        #expect(truth(33, 21, 22) == .unknown)
        #expect(area.distanceToBoundary(at(33, 47.5), during: during(21, 22)) == nil)
    }

    @Test("In a gap between two shapes nothing is known")
    func gap() {
        let zone = polygon(rectangle(30, 47, 31, 48))
        let area = PreparedArea(dated((0, 10, zone), (12, 20, zone)))
        #expect(area.holds(at(30.5, 47.5), precision: km(1), during: during(11, 11)) == .unknown)
        #expect(area.holds(at(30.5, 47.5), precision: km(1), during: during(9, 13)) == .unknown)
        #expect(area.holds(at(30.5, 47.5), precision: km(1), during: during(12, 13)) == .true)
    }

    @Test("A line that moves away from a place takes its buffer along, and a fixed zone joined to it stays")
    func recipes() {
        let front = dated((0, 10, line(at(30, 47), at(30, 49))), (10, 20, line(at(31, 47), at(31, 49))))
        let area = PreparedArea(.union([.within(km(10), of: front), polygon(rectangle(33, 47, 34, 48))]))
        #expect(area.holds(at(30.05, 48), precision: km(1), during: during(1, 2)) == .true)
        #expect(area.holds(at(30.05, 48), precision: km(1), during: during(11, 12)) == .false)
        #expect(area.holds(at(33.5, 47.5), precision: km(1), during: during(9, 12)) == .true)
        // Also before anything is known of the front.
        #expect(area.holds(at(33.5, 47.5), precision: km(1), during: during(-9, -8)) == .true)
    }

    @Test("A place taken by one zone from another on a day is in one of the two throughout")
    func handover() {
        // Judged at each time by itself: an overlay of two things that change together.
        let (west, east) = (polygon(rectangle(30, 47, 31, 48)), polygon(rectangle(31, 47, 32, 48)))
        let area = PreparedArea(.union([dated((0, 10, west), (10, 20, east)), dated((0, 10, east), (10, 20, west))]))
        #expect(area.holds(at(31, 47.5), precision: km(20), during: during(9, 12)) == .true)
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/occupied-2025").standardizedFileURL
    static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "20250318.geojson").path)

    @Test(
        "The occupied territory of seven days in spring 2025 is read, prepared and agrees with GEOS",
        .enabled(if: isThere))
    func occupied() throws {
        let days = [
            (11, "20250311"), (18, "20250318"), (25, "20250325"), (33, "20250402"), (40, "20250409"), (47, "20250416"),
            (52, "20250421"),
        ]
        var shapes: [DatedShape] = []
        for (index, (number, name)) in days.enumerated() {
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).geojson")))
            let (file, diagnostics) = PlaceFile.read(name: "\(name).geojson", bytes: bytes)
            #expect(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
            guard case .shape(let shape) = try #require(file).area(feature: nil).get() else { continue }
            let until = index + 1 < days.count ? days[index + 1].0 : number + 1
            shapes.append(
                DatedShape(from: Instant(Int64(number) * day), until: Instant(Int64(until) * day), shape: shape))
        }
        try #require(shapes.count == 7)
        let area = PreparedArea(.dated(shapes))
        var random = Seeded(12)
        let places = (0..<3000).map { _ in
            at(.random(in: 32...40.5, using: &random), .random(in: 44...50.5, using: &random))
        }
        for dated in shapes {
            let alone = PreparedArea(.shape(dated.shape))
            let time = PossibleTime(dated.from)
            for place in places {
                for radius in [0.0, 2, 25] {
                    let truth = area.holds(place, precision: km(radius), during: time)
                    #expect(truth == alone.holds(place, precision: km(radius), during: anyTime))
                }
            }
        }
        // Over all seven days a place is definite only if every day answers alike.
        let always = PossibleTime(Instant(11 * day), Instant(52 * day))
        var changed = 0
        for place in places {
            let answers = Set(shapes.map { area.holds(place, precision: km(1), during: PossibleTime($0.from)) })
            let expected = answers.count == 1 ? answers.first : .unknown
            #expect(area.holds(place, precision: km(1), during: always) == expected)
            if answers.count > 1 { changed += 1 }
        }
        print("occupied territory: \(changed) of \(places.count) places change within six weeks")
        #expect(area.holds(at(38.0, 48.0), precision: km(5), during: always) == .true)  // Donetsk
        #expect(area.holds(at(30.5, 50.45), precision: km(25), during: always) == .false)  // Kyiv
        #expect(area.holds(at(38.0, 48.0), precision: km(5), during: PossibleTime(Instant(60 * day))) == .unknown)
    }
}
