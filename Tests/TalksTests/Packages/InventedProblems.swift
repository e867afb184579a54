import BigInt

@testable import Talks

/// Numbers that are the same in every run (SplitMix64).
struct InventingDice: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func chance(_ one: Int, in all: Int) -> Bool { roll(1...all) <= one }
}

extension PackageProblem {
    /// A small problem, with red lines and proposals.
    static func invented(
        _ dice: inout InventingDice, parties: Int, issues: ClosedRange<Int> = 2...4, options: ClosedRange<Int> = 1...4,
        worth: ClosedRange<Int> = 0...6, openness: Int = 0, ranked: Bool = false
    ) -> PackageProblem {
        let counts = (0..<dice.roll(issues)).map { _ in dice.roll(options) }
        let worths = (0..<parties).map { _ in
            counts.map { count in
                (0..<count).map { _ in
                    let low = dice.roll(worth)
                    let high = dice.chance(openness, in: 10) ? dice.roll(low...worth.upperBound + 2) : low
                    return Worth(
                        low: PackageUnits(low), middle: PackageUnits((low + high) / 2), high: PackageUnits(high))
                }
            }
        }
        var problem = PackageProblem(
            parties: (0..<parties).map { _ in
                Party(
                    places: 0,
                    reservation: dice.chance(1, in: 2) ? PackageUnits(dice.roll(0...worth.upperBound * 2)) : nil)
            },
            options: counts, worths: worths)
        if ranked {
            for party in 0..<parties {
                for issue in counts.indices where counts[issue] > 1 && dice.chance(1, in: 2) {
                    // In the order of their middles, so that the order can hold.
                    let sorted = (0..<counts[issue]).sorted {
                        (worths[party][issue][$1].middle, $0) < (worths[party][issue][$0].middle, $1)
                    }
                    let some = sorted.filter { _ in dice.chance(3, in: 4) }
                    var tiers = [[Int]]()
                    for option in some {
                        if let last = tiers.last?.last,
                            worths[party][issue][last].middle == worths[party][issue][option].middle
                                || dice.chance(1, in: 6)
                        {
                            tiers[tiers.count - 1].append(option)
                        } else {
                            tiers.append([option])
                        }
                    }
                    problem.ranks.append(RankChain(party: party, issue: issue, tiers: tiers))
                }
            }
        }
        for _ in 0..<dice.roll(0...3) {
            var choices = [Choice]()
            for issue in counts.indices where dice.chance(1, in: 2) {
                choices.append(Choice(issue: issue, option: dice.roll(0...counts[issue] - 1)))
            }
            if !choices.isEmpty && (choices.count > 1 || dice.chance(1, in: 3)) {
                problem.exclusions.append(Exclusion(party: dice.roll(0...parties - 1), choices: choices))
            }
        }
        for _ in 0..<dice.roll(0...2) {
            problem.proposals.append(
                Proposal(counts.map { dice.chance(1, in: 4) ? nil : dice.roll(0...$0 - 1) }))
        }
        return problem
    }

    /// Two or three parties that value options at random and without red lines.
    static func plain(seed: UInt64, parties: Int, issues: Int, options: Int, worth: ClosedRange<Int>) -> PackageProblem
    {
        var dice = InventingDice(seed)
        return PackageProblem(
            parties: (0..<parties).map { _ in Party() }, options: [Int](repeating: options, count: issues),
            worths: (0..<parties).map { _ in
                (0..<issues).map { _ in (0..<options).map { _ in Worth(PackageUnits(dice.roll(worth))) } }
            })
    }

    /// All packages, allowed or not.
    var allPackages: [Package] {
        options.reduce([[]]) { parts, count in parts.flatMap { part in (0..<count).map { part + [$0] } } }
            .map { Package($0) }
    }

    func allows(_ package: Package) -> Bool {
        !exclusions.contains { $0.choices.allSatisfy { package.options[$0.issue] == $0.option } }
    }

    /// All packages that cross no red line.
    var allowedPackages: [Package] { allPackages.filter(allows) }
}

extension [PackageUnits] {
    /// Whether it is at least the other everywhere and more somewhere.
    func dominates(_ other: [PackageUnits]) -> Bool { self != other && zip(self, other).allSatisfy { $0 >= $1 } }
}
