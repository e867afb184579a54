import Diagnostics
import Foundation
import Vocabulary

@testable import Geography

/// A generator that gives the same numbers every time (SplitMix64, Steele and others, 2014).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

let anyTime = PossibleTime(Instant(0))

func km(_ value: Double) -> Kilometres { Kilometres(value) }

func at(_ longitude: Double, _ latitude: Double) -> Position { Position(longitude: longitude, latitude: latitude) }

func rectangle(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> [Position] {
    [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
}

func polygon(_ rings: [Position]...) -> Area { .shape(Shape(name: "test", parts: [.polygon(rings)])) }

func line(_ positions: Position...) -> Area { .shape(Shape(name: "test", parts: [.line(positions)])) }

func place(_ longitude: Double, _ latitude: Double) -> Area {
    .shape(Shape(name: "test", parts: [.point(at(longitude, latitude))]))
}

/// A ring around a centre whose radius wanders: simple, and as ragged as a coast.
func wanderingRing(
    _ longitude: Double, _ latitude: Double, radius: Double, count: Int, using random: inout Seeded
) -> [Position] {
    var ring: [Position] = []
    for step in 0..<count {
        let angle = Double(step) / Double(count) * 2 * .pi
        let length = radius * Double.random(in: 0.6...1, using: &random)
        ring.append(at(longitude + length * cos(angle), latitude + length * sin(angle)))
    }
    return ring + [ring[0]]
}

extension PlaceFile {
    static func read(_ text: String, name: String = "zones.geojson") -> (PlaceFile?, [Diagnostic]) {
        read(name: name, bytes: Array(text.utf8))
    }
}

extension Diagnostic {
    /// As a golden text: severity, code, place, message, advice.
    var golden: String {
        let where_ =
            switch place {
            case .feature(let file, let feature): "\(file)#\(feature)"
            case .file(let file): file
            default: "\(place)"
            }
        return "\(severity.rawValue) \(code.name) at \(where_): \(message)" + (advice.map { "\n  → \($0)" } ?? "")
    }
}

extension Result {
    var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}
