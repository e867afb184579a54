import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("Laws of joining")
struct LawsOfJoining {
    /// Happenings around a few towns, each told by several origins more or less vaguely, some of them repeated.
    static func stream(_ happenings: Int, seed: UInt64) -> [Told] {
        var random = Dice(seed: seed)
        var told: [Told] = []
        let towns = (0..<5).map { _ in (random.number(-80, 80), random.number(-80, 80)) }
        for _ in 0..<happenings {
            let town = towns[random.below(towns.count)]
            let (x, y) = (town.0 + random.number(-8, 8), town.1 + random.number(-8, 8))
            let hour = random.number(0, Double(happenings) / 2)
            let act = ["shelling", "drone_strike", "missile_strike"][random.below(3)]
            let actor = ["North", "South"][random.below(2)]
            for origin in 0..<(1 + random.below(3)) {
                let radius = [0.5, 5, 20][random.below(3)]
                let width = [0.02, 1, 6][random.below(3)]
                let from = (hour / width).rounded(.down) * width
                let report = Told(
                    id: "R\(told.count)", hours: (from, from + width - 0.001),
                    at: (x + random.number(-0.5, 0.5) * radius, y + random.number(-0.5, 0.5) * radius), within: radius,
                    act: random.below(5) == 0 ? "unknown_strike" : act, actor: random.below(4) == 0 ? "" : actor,
                    by: "Origin \(random.below(6))\(origin)", camp: ["south", "north", "neutral"][origin],
                    late: random.number(0.1, 10))
                told.append(report)
                if random.below(3) == 0 {
                    var copy = report
                    copy.id = "R\(told.count)"
                    copy.outlet = "Paper"
                    copy.late += 2
                    if random.below(2) == 0 { copy.quotes = report.by } else { (copy.by, copy.camp) = ("", "") }
                    told.append(copy)
                }
            }
        }
        return told
    }

    @Test("The order of rows does not matter", arguments: 1...6)
    func order(seed: UInt64) {
        let told = Self.stream(60, seed: seed)
        let first = joined(told)
        var random = Dice(seed: seed &+ 100)
        for _ in 0..<3 {
            let again = joined(told.shuffled(using: &random))
            #expect(again.groups == first.groups)
            #expect(again.mergeWords == first.mergeWords)
        }
    }

    @Test(
        "No incident holds two statements of one origin, nor two that cannot have been at one time and place",
        arguments: 1...6)
    func neverAcross(seed: UInt64) {
        let joining = joined(Self.stream(80, seed: seed))
        for incident in joining.incidents.indices {
            let members = Array(joining.members[incident])
            for (place, one) in members.enumerated() {
                for other in members[(place + 1)...] {
                    let table = joining.statements
                    #expect(!(table.isDirect[one] && table.isDirect[other] && table.origin[one] == table.origin[other]))
                    #expect(max(table.from[one], table.from[other]) <= min(table.to[one], table.to[other]))
                    #expect(joining.region.distance(one, other) < table.radius[one] + table.radius[other])
                }
            }
        }
    }

    @Test("The sides exchanged: the same groups", arguments: 1...4)
    func mirror(seed: UInt64) {
        let told = Self.stream(60, seed: seed)
        let mirrored = told.map { told in
            var told = told
            told.actor = ["North": "South", "South": "North"][told.actor] ?? told.actor
            told.camp = ["north": "south", "south": "north"][told.camp] ?? told.camp
            return told
        }
        #expect(joined(told).groups == joined(mirrored).groups)
    }

    @Test("Every joining has odds better than three to two, and its fields add up to what its reports alone weigh")
    func reasons() {
        let joining = joined(Self.stream(80, seed: 3))
        var seen = 0
        for place in joining.incidents.indices {
            for join in joining.joins(of: place) {
                seen += 1
                #expect(join.odds.map { $0 > JoiningScore.leastOdds } ?? false)
                if case .likely(let evidence) = join.reason, joining.members[place].count == 2 {
                    #expect(abs(evidence.odds - (join.odds ?? 0)) < 1e-4)
                }
            }
        }
        #expect(seen > 10)
    }

    @Test("Doing it again with what came out as decisions changes nothing")
    func decided() {
        let told = Self.stream(60, seed: 9)
        let joining = joined(told)
        let decisions = joining.groups.filter { $0.count > 1 }.flatMap { group in
            group.dropFirst().map { JoinDecisions.Decision(group[0], $0, isSame: true) }
        }
        let again = joined(told, decisions)
        #expect(again.contradictions.isEmpty)
        for group in joining.groups {
            #expect(again.groups.contains { Set($0).isSuperset(of: group) })
        }
    }

    @Test("Twenty thousand reports of two origins at one point and minute: bounded work, and it is said")
    func flood() {
        let told = (0..<20_000).map {
            Told(
                id: "R\($0)", by: $0 % 2 == 0 ? "Southern Command" : "Northern Command",
                camp: $0 % 2 == 0 ? "south" : "north")
        }
        let start = ContinuousClock.now
        let joining = joined(told)
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(joining.crowdedStatements == 20_000)
        #expect(joining.incidents.count == 20_000)
    }

    @Test("Fifty origins that each tell of many happenings at one point and minute are not one happening")
    func manyOrigins() {
        let told = (0..<5000).map { place in
            Told(id: "R\(place)", by: "Origin \(place % 50)", camp: place % 2 == 0 ? "south" : "neutral")
        }
        let joining = joined(told)
        #expect(joining.incidents.count == 5000)
    }

    @Test("A source that floods never corroborates itself")
    func oneSource() {
        let told = (0..<500).map { Told(id: "R\($0)", at: (Double($0 % 7) / 20, 0)) }
        #expect(joined(told).incidents.count == 500)
    }
}

/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_f491_4f6c_dd1d
    }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }

    mutating func number(_ low: Double, _ high: Double) -> Double { Double.random(in: low..<high, using: &self) }
}

extension Joining {
    /// The joinings as pairs of ids with their odds, for comparing two runs.
    var mergeWords: [String] {
        joiner.merges.map { merge in
            let ids = [merge.one, merge.other].map { facts.symbols.text(facts.reportID[Int(statements.main[$0])]) }
            return "\(ids.joined(separator: "+")) \(merge.odds ?? 0)"
        }
    }
}
