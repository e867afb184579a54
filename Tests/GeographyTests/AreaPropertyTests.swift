import Foundation
import Testing
import Vocabulary

@testable import Geography

@Suite("What holds for every area")
struct AreaPropertyTests {
    /// An area at random, up to three operations deep.
    private func area(_ depth: Int, using random: inout Seeded) -> Area {
        let (x, y) = (Double.random(in: 34...36, using: &random), Double.random(in: 47...49, using: &random))
        func width() -> Kilometres { km(.random(in: 0...60, using: &random)) }
        guard depth > 0 else {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return place(x, y)
            case 1:
                return line(
                    at(x, y), at(x + .random(in: -1...1, using: &random), y + .random(in: -1...1, using: &random)))
            case 2: return .missing("somewhere")
            default: return polygon(wanderingRing(x, y, radius: 1, count: 12, using: &random))
            }
        }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return .within(width(), of: area(depth - 1, using: &random))
        case 1: return .atLeast(width(), from: area(depth - 1, using: &random))
        case 2, 3: return .union((0..<3).map { _ in area(depth - 1, using: &random) })
        case 4: return .intersection(area(depth - 1, using: &random), area(depth - 1, using: &random))
        case 5: return .difference(area(depth - 1, using: &random), area(depth - 1, using: &random))
        default: return .nearness(of: area(depth - 1, using: &random))
        }
    }

    private func anywhere(using random: inout Seeded) -> Position {
        at(.random(in: 32...38, using: &random), .random(in: 45...51, using: &random))
    }

    @Test("A greater radius never turns unknown into a definite answer, nor a definite one into its opposite")
    func monotone() {
        var random = Seeded(13)
        for _ in 0..<400 {
            let area = PreparedArea(area(3, using: &random))
            for _ in 0..<20 {
                let place = anywhere(using: &random)
                var before = area.holds(place, precision: km(0), during: anyTime)
                for radius in [0.001, 0.5, 2, 10, 25, 60, 200] {
                    let truth = area.holds(place, precision: km(radius), during: anyTime)
                    #expect(truth == before || truth == .unknown)
                    before = truth
                }
            }
        }
    }

    @Test("A definite answer for a disc is never contradicted by a place in it")
    func sound() {
        var random = Seeded(14)
        var definite = 0
        for _ in 0..<600 {
            let area = PreparedArea(area(3, using: &random))
            for _ in 0..<10 {
                let place = anywhere(using: &random)
                let radius = Double.random(in: 0.1...50, using: &random)
                let truth = area.holds(place, precision: km(radius), during: anyTime)
                guard truth != .unknown else { continue }
                definite += 1
                for _ in 0..<10 {
                    let angle = Double.random(in: 0...(2 * .pi), using: &random)
                    let length = radius * Double.random(in: 0...0.995, using: &random)
                    let other = at(
                        place.longitude + length * cos(angle) / (111.7 * cos((abs(place.latitude) + 0.5) * .pi / 180))
                            * 0.98,
                        place.latitude + length * sin(angle) / 111.7)
                    guard place.distance(to: other) < km(radius) else { continue }
                    #expect(area.holds(other, precision: km(0), during: anyTime) != !truth)
                }
            }
        }
        #expect(definite > 600)
    }

    @Test("Beyond is what is not within")
    func complement() {
        var random = Seeded(15)
        for _ in 0..<200 {
            let thing = area(1, using: &random)
            let width = km(.random(in: 0.5...60, using: &random))
            let (within, beyond) = (PreparedArea(.within(width, of: thing)), PreparedArea(.atLeast(width, from: thing)))
            for _ in 0..<50 {
                let place = anywhere(using: &random)
                for radius in [0.0, 3, 20] {
                    #expect(
                        within.holds(place, precision: km(radius), during: anyTime)
                            == !beyond.holds(place, precision: km(radius), during: anyTime))
                }
            }
        }
    }

    @Test(
        "A union holds at least what its parts hold, an intersection at most, a difference what is in the one and not the other"
    )
    func combined() {
        var random = Seeded(16)
        for _ in 0..<200 {
            let (one, other) = (area(2, using: &random), area(2, using: &random))
            let (a, b) = (PreparedArea(one), PreparedArea(other))
            let either = PreparedArea(.union([one, other]))
            let both = PreparedArea(.intersection(one, other))
            let without = PreparedArea(.difference(one, other))
            for _ in 0..<40 {
                let place = anywhere(using: &random)
                let radius = km([0, 0, 5, 20].randomElement(using: &random) ?? 0)
                let (inA, inB) = (
                    a.holds(place, precision: radius, during: anyTime),
                    b.holds(place, precision: radius, during: anyTime)
                )
                let inEither = either.holds(place, precision: radius, during: anyTime)
                let inBoth = both.holds(place, precision: radius, during: anyTime)
                let inFirst = without.holds(place, precision: radius, during: anyTime)
                // Kleene's answer, or a more definite one where the shapes were overlaid.
                #expect(inEither == (inA || inB) || ((inA || inB) == .unknown && radius.value > 0))
                #expect(inBoth == (inA && inB) || ((inA && inB) == .unknown && radius.value > 0))
                #expect(inFirst == (inA && !inB) || ((inA && !inB) == .unknown && radius.value > 0))
                #expect(inEither >= max(inA, inB))
            }
        }
    }

    @Test("An area given by name lies in another if every place in it does")
    func everywhere() {
        let zone = PreparedArea(polygon(rectangle(30, 47, 32, 49)))
        let inside = PreparedArea(polygon(rectangle(30.5, 47.5, 31, 48)))
        let across = PreparedArea(polygon(rectangle(31.5, 47.5, 32.5, 48)))
        let beside = PreparedArea(polygon(rectangle(32, 47, 33, 49)))
        let far = PreparedArea(polygon(rectangle(40, 47, 41, 49)))
        #expect(zone.holds(everywhereIn: zone) == .true)
        #expect(zone.holds(everywhereIn: inside) == .true)
        #expect(inside.holds(everywhereIn: zone) == .unknown)
        #expect(zone.holds(everywhereIn: across) == .unknown)
        #expect(zone.holds(everywhereIn: beside) == .false)
        #expect(zone.holds(everywhereIn: far) == .false)
        #expect(zone.holds(everywhereIn: PreparedArea(.missing("x"))) == .unknown)
        #expect(PreparedArea(.missing("x")).holds(everywhereIn: zone) == .unknown)
        let near = PreparedArea(.within(km(20), of: zone.area))
        #expect(near.holds(everywhereIn: zone) == .true)
        #expect(near.holds(everywhereIn: near) == .true)
        #expect(near.holds(everywhereIn: far) == .false)
        #expect(near.holds(everywhereIn: beside) == .unknown)
        #expect(near.holds(everywhereIn: PreparedArea(polygon(rectangle(32.05, 47.5, 32.1, 48)))) == .true)
        let away = PreparedArea(.atLeast(km(20), from: zone.area))
        #expect(away.holds(everywhereIn: far) == .true)
        #expect(away.holds(everywhereIn: inside) == .false)
        #expect(away.holds(everywhereIn: beside) == .unknown)
        // A buffer of a line inside a zone, and a zone within a buffer.
        let corridor = PreparedArea(.within(km(5), of: line(at(30.5, 48), at(31.5, 48))))
        #expect(zone.holds(everywhereIn: corridor) == .true)
        #expect(corridor.holds(everywhereIn: zone) == .unknown)
        #expect(far.holds(everywhereIn: corridor) == .false)
        #expect(PreparedArea(.difference(zone.area, inside.area)).holds(everywhereIn: inside) == .false)
        #expect(PreparedArea(.union([zone.area, beside.area])).holds(everywhereIn: across) == .true)
    }

    @Test("The oblasts lie in Ukraine, and Russia's do not")
    func ukraine() throws {
        let ukraine = PreparedArea(try #require(Units.area("UA")))
        for unit in Units.all where unit.code.contains("-") {
            let expected: Truth = unit.code.hasPrefix("UA") ? .true : .false
            #expect(ukraine.holds(everywhereIn: PreparedArea(unit.area)) == expected, "\(unit.name)")
        }
    }
}
