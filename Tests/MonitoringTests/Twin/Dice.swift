import Vocabulary

/// Random choices that are the same in every run, and the calendar that invented accords stand in: from 20 March 2025 on
/// Kyiv's clock, which goes forward in the night to 30 March.
struct Dice {
    var generator: SeededGenerator
    static let zone = CivilZone(identifier: "Europe/Kyiv") ?? .utc
    /// 20 March 2025.
    static let base = 20_167

    init(_ seed: Int) { generator = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 13) }

    mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    static func at(_ day: Int, _ hour: Int64 = 0) -> Int64 {
        zone.start(of: CivilDate(day: base + day)).seconds + hour * 3600
    }

    mutating func hour(in days: ClosedRange<Int>) -> Int64 { Self.at(number(days), Int64(number(0...23))) }

    /// At an edge, beside it, or some hours off.
    mutating func near(_ time: Int64) -> Int64 {
        switch number(0...7) {
        case 0: time
        case 1, 2: time - 1
        case 3: time + 1
        case 4, 5: time - Int64(number(1...90)) * 3600
        default: time + Int64(number(1...60)) * 3600
        }
    }
}
