import Foundation
import Testing
import Vocabulary

@testable import Geography

/// Vincenty's inverse formula on WGS 84 (Survey Review 23, 1975): metres, exact to a millimetre where it converges.
func vincenty(_ one: Position, _ other: Position) -> Double {
    let a = 6_378_137.0
    let f = 1 / 298.257223563
    let b = a * (1 - f)
    let radians = Double.pi / 180
    let u1 = atan((1 - f) * tan(one.latitude * radians))
    let u2 = atan((1 - f) * tan(other.latitude * radians))
    var span = other.longitude - one.longitude
    if span > 180 { span -= 360 }
    if span < -180 { span += 360 }
    let l = span * radians
    var lambda = l
    var (sinSigma, cosSigma, sigma, cosSqAlpha, cos2m) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for _ in 0..<200 {
        let x = cos(u2) * sin(lambda)
        let y = cos(u1) * sin(u2) - sin(u1) * cos(u2) * cos(lambda)
        sinSigma = (x * x + y * y).squareRoot()
        if sinSigma == 0 { return 0 }
        cosSigma = sin(u1) * sin(u2) + cos(u1) * cos(u2) * cos(lambda)
        sigma = atan2(sinSigma, cosSigma)
        let sinAlpha = cos(u1) * cos(u2) * sin(lambda) / sinSigma
        cosSqAlpha = 1 - sinAlpha * sinAlpha
        cos2m = cosSqAlpha == 0 ? 0 : cosSigma - 2 * sin(u1) * sin(u2) / cosSqAlpha
        let c = f / 16 * cosSqAlpha * (4 + f * (4 - 3 * cosSqAlpha))
        let inner = cos2m + c * cosSigma * (-1 + 2 * cos2m * cos2m)
        let next = l + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * inner)
        let change = abs(next - lambda)
        lambda = next
        if change < 1e-12 { break }
    }
    let uSq = cosSqAlpha * (a * a - b * b) / (b * b)
    let bigA = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)))
    let bigB = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)))
    let first = cosSigma * (-1 + 2 * cos2m * cos2m)
    let second = bigB / 6 * cos2m * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * cos2m * cos2m)
    let deltaSigma = bigB * sinSigma * (cos2m + bigB / 4 * (first - second))
    return b * bigA * (sigma - deltaSigma)
}

@Suite("Distances on WGS 84")
struct GeodesicTests {
    /// Geoscience Australia's worked example (GDA technical manual); on GRS 80, the same to the millimetre here.
    @Test("Flinders Peak to Buninyong is 54,972.271 m")
    func flindersPeak() {
        let flinders = at(144 + 25 / 60.0 + 29.52440 / 3600, -(37 + 57 / 60.0 + 3.72030 / 3600))
        let buninyong = at(143 + 55 / 60.0 + 35.38390 / 3600, -(37 + 39 / 60.0 + 10.15610 / 3600))
        #expect(abs(vincenty(flinders, buninyong) - 54_972.271) < 0.002)
        #expect(abs(flinders.distance(to: buninyong).value - 54.972271) < 0.0003)
    }

    /// From the series for the meridian's and the parallel's arc on WGS 84 (NIMA TR8350.2).
    @Test(
        "A degree of latitude and of longitude has the length in the tables",
        arguments: [
            (0.0, 110.574, 111.320), (15, 110.649, 107.550), (30, 110.852, 96.486), (45, 111.132, 78.847),
            (60, 111.412, 55.800),
            (75, 111.618, 28.902),
        ])
    func degrees(_ latitude: Double, _ along: Double, _ across: Double) {
        let meridian = at(30, latitude - 0.5).distance(to: at(30, latitude + 0.5)).value
        let parallel = at(30, latitude).distance(to: at(30.01, latitude)).value * 100
        #expect(abs(meridian - along) < 0.002)
        #expect(abs(parallel - across) < 0.002)
    }

    @Test("Up to 200 km a distance is off by less than 0.001 %, at every latitude and across the antimeridian")
    func near() {
        var random = Seeded(1)
        for _ in 0..<5000 {
            let one = at(.random(in: -180...180, using: &random), .random(in: -89.9...89.9, using: &random))
            let far = Double.random(in: 0.001...1.75, using: &random)
            let angle = Double.random(in: 0...(2 * .pi), using: &random)
            let latitude = one.latitude + far * sin(angle)
            guard abs(latitude) < 89.99 else { continue }
            var longitude = one.longitude + far * cos(angle) / max(cos(one.latitude * .pi / 180), 0.01)
            longitude -= longitude > 180 ? 360 : longitude < -180 ? -360 : 0
            let other = at(longitude, latitude)
            let exact = vincenty(one, other) / 1000
            guard exact < 200 else { continue }
            #expect(abs(one.distance(to: other).value - exact) <= exact * 1e-5 + 1e-6)
        }
    }

    @Test("Up to 10,000 km a distance is off by less than 0.5 %, anywhere by less than 3 %")
    func far() {
        var random = Seeded(2)
        for _ in 0..<2000 {
            let one = at(.random(in: -180...180, using: &random), .random(in: -80...80, using: &random))
            let other = at(.random(in: -180...180, using: &random), .random(in: -80...80, using: &random))
            let exact = vincenty(one, other) / 1000
            guard exact < 19_900 else { continue }
            #expect(abs(one.distance(to: other).value - exact) < exact * (exact < 10_000 ? 0.005 : 0.03))
        }
    }

    @Test("The distance to a long edge is that to its line in longitude and latitude, not to the great circle")
    func longEdge() throws {
        // The 49th parallel over 20 degrees: the great circle between its ends runs 30 km farther north.
        let border = PreparedArea(line(at(20, 49), at(40, 49)))
        for longitude in [20.5, 25, 30, 33.3] {
            let distance = try #require(border.distanceToBoundary(at(longitude, 49.5), during: anyTime))
            let exact = vincenty(at(longitude, 49), at(longitude, 49.5)) / 1000
            #expect(abs(distance.value - exact) < 0.005 + exact * 1e-4)
        }
    }

    @Test("The distance to a border is the least over its places, near poles and antimeridian too")
    func nearest() throws {
        var random = Seeded(3)
        for centre in [at(37, 49), at(-60, -10), at(15, 78.5), at(179.9, -17), at(-179.95, 66), at(100, -85)] {
            let wide = 1 / max(cos(centre.latitude * .pi / 180), 0.05)
            func near(_ size: Double) -> Position {
                let longitude = centre.longitude + .random(in: -size...size, using: &random) * wide
                return at(
                    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
                    centre.latitude + .random(in: -size...size, using: &random))
            }
            let (one, other) = (near(0.6), near(0.6))
            guard abs(one.longitude - other.longitude) < 180 else { continue }
            let border = PreparedArea(line(one, other))
            for _ in 0..<15 {
                let asked = near(1)
                let least =
                    (0...1000).map { step -> Double in
                        let part = Double(step) / 1000
                        return vincenty(
                            asked,
                            at(
                                one.longitude + (other.longitude - one.longitude) * part,
                                one.latitude + (other.latitude - one.latitude) * part))
                    }.min() ?? 0
                let found = try #require(border.distanceToBoundary(asked, during: anyTime)).value
                #expect(abs(found - least / 1000) < 0.02 + least / 1000 * 1e-4)
            }
        }
    }
}
