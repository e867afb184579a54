/// The fronts of partial packages, issue by issue: per state, what no other partial package in that state dominates.
///
/// Why that loses nothing: whatever completes a partial package completes every other in its state, and adds the same to
/// both. So a package with a dominated part is itself dominated, by the one in which the part is exchanged.
struct FrontierLayers {
    /// A way from state to state that adds the same to everybody's total, and the options that do so.
    struct Way {
        var from: Int
        var to: Int
        var offset: [PackageUnits]
        var options: [Int]
    }

    /// The ways of each step, those left out that another one between the same states dominates.
    let ways: [[Way]]
    /// The fronts of each state, before the first step and after each.
    let fronts: [[Front]]

    /// How many vectors are brought in order at a time.
    private static let portion = 4_000_000

    /// Merges the issues' fronts.
    ///
    /// - Parameters:
    ///   - values: per issue, what each option gives to each party: `width` numbers an option.
    ///   - floor: totals that everybody has to reach; what cannot is dropped on the way.
    init(
        _ space: PackageSpace, values: [[PackageUnits]], width: Int, floor: [PackageUnits]? = nil, most: Int,
        _ meter: inout PackageMeter
    ) throws(PackageBound) {
        var ways = [[Way]]()
        for step in space.steps {
            ways.append(try FrontierLayers.ways(of: step, values[step.issue], width, &meter))
        }
        // What a part has to reach after each step: the floor, less what the steps to come can add at most.
        var floors = [[PackageUnits]]()
        if var needed = floor {
            for step in ways.indices.reversed() {
                floors.insert(needed, at: 0)
                for number in 0..<width { needed[number] -= ways[step].map { $0.offset[number] }.max() ?? 0 }
            }
        }
        var fronts = [[Front(width: width, numbers: [PackageUnits](repeating: 0, count: width))]]
        for (place, step) in space.steps.enumerated() {
            let before = fronts[place]
            var running = [Front](repeating: Front(width: width, numbers: []), count: step.states)
            let byTarget = Dictionary(grouping: ways[place], by: \.to)
            for state in 0..<step.states {
                var lists = [[PackageUnits]]()
                var size = 0
                for way in byTarget[state] ?? [] where before[way.from].count > 0 {
                    lists.append(before[way.from].moved(by: way.offset, floor: floor == nil ? nil : floors[place]))
                    size += before[way.from].count
                    if size > FrontierLayers.portion {
                        running[state] = try .merging(lists + [running[state].numbers], width: width, &meter)
                        lists = []
                        size = running[state].count
                    }
                }
                running[state] = try .merging(lists + [running[state].numbers], width: width, &meter)
            }
            guard running.reduce(0, { $0 + $1.count }) <= most else { throw .vectors(most: most) }
            fronts.append(running)
        }
        (self.ways, self.fronts) = (ways, fronts)
    }

    private static func ways(
        of step: PackageSpace.Step, _ values: [PackageUnits], _ width: Int, _ meter: inout PackageMeter
    ) throws(PackageBound) -> [Way] {
        var ways = [Way]()
        for (state, moves) in step.moves.enumerated() {
            let byTarget = Dictionary(grouping: moves, by: \.to)
            for target in byTarget.keys.sorted() {
                var options = [[PackageUnits]: [Int]]()
                for move in byTarget[target] ?? [] {
                    options[Array(values[move.option * width..<(move.option + 1) * width]), default: []].append(
                        move.option)
                }
                let inOrder = options.keys.sorted { $1.lexicographicallyPrecedes($0) }
                let front = try Front.merging([Array(inOrder.joined())], width: width, &meter)
                for place in 0..<front.count {
                    let offset = Array(front[place])
                    ways.append(Way(from: state, to: target, offset: offset, options: options[offset] ?? []))
                }
            }
        }
        return ways
    }
}
