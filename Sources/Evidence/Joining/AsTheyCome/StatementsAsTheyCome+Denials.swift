import Geography
import Vocabulary

/// What denials are about that name nothing, as ``DenialJoining`` has it.
extension StatementsAsTheyCome {
    /// The denials that may be about another incident than before.
    func denials(near step: Step, _ facts: FactColumns) -> Set<Int> {
        guard !denials.isEmpty else { return [] }
        var found: Set<Int> = []
        for statement in step.gone + step.near.map({ kept[Int($0)] }) where statement.isComparable && statement.isFine {
            denialsByPlace.around(statement.point) { rows in
                for row in rows {
                    guard let denied = DenialJoining.Denied(Int(row), facts) else { continue }
                    if denied.meets(statement.from, statement.to) { found.insert(Int(row)) }
                }
            }
        }
        return found
    }

    /// The id of the incident that a denial is about; none: none stands out.
    func incident(of denial: Int, _ facts: FactColumns) -> Symbol {
        guard var denied = DenialJoining.Denied(denial, facts) else { return .none }
        var cubes: [[Spot]] = []
        fine.around(denied.point) { cube in
            let start = cube.endOfPrefix { kept[Int($0)].from < denied.from - longestFine }
            var spots: [Spot] = []
            for place in start..<cube.count {
                let statement = kept[Int(cube[place])]
                guard statement.from <= denied.to else { break }
                guard denied.meets(statement.from, statement.to), let spot = spot(at: cube[place], facts),
                    denied.meets(spot.from, spot.to)
                else { continue }
                spots.append(spot)
            }
            spots.sort { $0.from != $1.from ? $0.from < $1.from : precedes($0, $1, facts) }
            cubes.append(Array(spots.prefix(DenialJoining.mostCompared)))
        }
        let order = cubes.joined().sorted { precedes($0, $1, facts) }
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element.group, $0.offset) })
        for spot in cubes.joined() where names(spot, facts.actor[denial]) {
            let hasObject = groups[Int(spot.group)].members.contains {
                kept[Int($0)].object == facts.object[denial]
            }
            let least = kept[Int(spot.statement)]
            denied.weigh(
                rank[spot.group] ?? 0, spot.from, spot.to, least.point, least.radius, hasObject: hasObject)
        }
        return denied.incident.map { groups[Int(order[$0].group)].id } ?? .none
    }

    /// Where and when an incident happened.
    private struct Spot {
        let group: Int32
        let statement: Int32
        var from: Double
        var to: Double
    }

    /// The incident that stands where a statement says, because it is the most precise of it.
    private func spot(at number: Int32, _ facts: FactColumns) -> Spot? {
        let statement = kept[Int(number)]
        var spot = Spot(group: statement.group, statement: number, from: -.infinity, to: .infinity)
        for member in groups[Int(statement.group)].members {
            let other = kept[Int(member)]
            guard other.isComparable else { continue }
            // The first of the most precise, in their order.
            if other.isFine, member != number,
                other.radius < statement.radius
                    || other.radius == statement.radius && other.precedes(statement, facts)
            {
                return nil
            }
            (spot.from, spot.to) = (max(spot.from, other.from), min(spot.to, other.to))
        }
        if spot.from > spot.to { (spot.from, spot.to) = (statement.from, statement.to) }
        return spot
    }

    private func precedes(_ one: Spot, _ other: Spot, _ facts: FactColumns) -> Bool {
        kept[Int(groups[Int(one.group)].members[0])].precedes(kept[Int(groups[Int(other.group)].members[0])], facts)
    }

    /// Whether an accused may be meant: somebody names it, or nobody names anybody.
    private func names(_ spot: Spot, _ accused: Symbol) -> Bool {
        guard !accused.isNone else { return true }
        let actors = groups[Int(spot.group)].members.map { kept[Int($0)].actor }.filter { !$0.isNone }
        return actors.isEmpty || actors.contains(accused)
    }
}
