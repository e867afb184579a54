import Testing

@testable import Talks

@Suite("Adjusted Winner")
struct DividedIssues {
    @Test("Camp David 1978, as Brams and Togman have it: a sixth of the Sinai, 65.83 each")
    func campDavid() throws {
        let found = try #require(AdjustedWinner([35, 10, 20, 10, 5, 20], [55, 5, 10, 5, 20, 5]))
        #expect(found.shares.map(\.description) == ["1/6", "1", "1", "1", "0", "1"])
        #expect(found.each.description == "395/6")
    }

    @Test("Exchanging the parties mirrors it, both get the same, and at most one issue is divided")
    func laws() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let count = Int.random(in: 1...7, using: &random)
            /// Points that add up to 60.
            func points() -> [PackageUnits] {
                let cuts = ([0, 60] + (1..<count).map { _ in Int.random(in: 0...60, using: &random) }).sorted()
                return zip(cuts, cuts.dropFirst()).map { PackageUnits($1 - $0) }
            }
            let (one, two) = (points(), points())
            let found = try #require(AdjustedWinner(one, two))
            #expect(found.shares.count { $0.denominator != 1 } <= 1)
            func value(_ points: [PackageUnits], _ part: (AdjustedWinner.Fraction) -> Double) -> Double {
                zip(points, found.shares).reduce(0) { $0 + Double($1.0) * part($1.1) }
            }
            let first = value(one) { Double($0.numerator) / Double($0.denominator) }
            let second = value(two) { 1 - Double($0.numerator) / Double($0.denominator) }
            #expect(
                abs(first - second) < 1e-9
                    && abs(first - Double(found.each.numerator) / Double(found.each.denominator)) < 1e-9)
            // No less than half of what they spread: both could have cut everything in two.
            #expect(first >= 30 - 1e-9)
            #expect(AdjustedWinner(two, one)?.each == found.each)
        }
        #expect(AdjustedWinner([10], [9]) == nil)
        #expect(AdjustedWinner([0], [0]) == nil)
    }
}
