import BigInt

/// All efficient packages at once: the partial packages that lead to the frontier, and how each is reached.
///
/// Layer by layer; a way from the first layer's one node to a node of the last is one efficient package.
struct PackageGraph: Sendable {
    /// The nodes after a step.
    struct Layer: Sendable {
        /// Where each node's edges begin in `sources` and `options`; one number more than there are nodes.
        var starts: [Int] = [0]
        /// The node of the layer before that an edge comes from.
        var sources: [Int] = []
        /// The option that it chooses.
        var options: [Int] = []

        /// How many nodes there are.
        var count: Int { starts.count - 1 }
    }

    /// The best edge into every node, by some measure.
    struct Choice {
        fileprivate var edges: [[Int]]
    }

    /// The issue of each step.
    let issues: [Int]
    /// The nodes after each step. Those of the last are the vectors of the frontier.
    let layers: [Layer]
    /// The frontier.
    let frontier: Front

    /// Traces back which partial packages lead to the frontier.
    init(_ space: PackageSpace, _ merged: FrontierLayers, _ meter: inout PackageMeter) throws(PackageBound) {
        issues = space.steps.map(\.issue)
        let width = merged.fronts[0][0].width
        frontier = merged.fronts[issues.count].first ?? Front(width: width, numbers: [])
        // Nodes as (state, place in the state's front), from the last layer to the first.
        var nodes = (0..<frontier.count).map { (state: 0, place: $0) }
        var backwards = [Layer]()
        for step in issues.indices.reversed() {
            let before = merged.fronts[step]
            let byTarget = Dictionary(grouping: merged.ways[step], by: \.to)
            var numbers = before.map { [Int](repeating: -1, count: $0.count) }
            var sources = [(state: Int, place: Int)]()
            var layer = Layer()
            var part = [PackageUnits](repeating: 0, count: width)
            for node in nodes {
                let ways = byTarget[node.state] ?? []
                try meter.spend(ways.count)
                for way in ways {
                    let start = node.place * width
                    for number in 0..<width {
                        part[number] = merged.fronts[step + 1][node.state].numbers[start + number] - way.offset[number]
                    }
                    guard let place = before[way.from].place(of: part) else { continue }
                    if numbers[way.from][place] < 0 {
                        numbers[way.from][place] = sources.count
                        sources.append((way.from, place))
                    }
                    for option in way.options {
                        layer.sources.append(numbers[way.from][place])
                        layer.options.append(option)
                    }
                }
                layer.starts.append(layer.sources.count)
            }
            backwards.append(layer)
            nodes = sources
        }
        layers = backwards.reversed()
    }

    /// How many packages each vector of the frontier stands for.
    func counts() -> [BigInt] {
        if let counts = counts(as: UInt64.self) { return counts.map { BigInt($0) } }
        return counts(as: BigInt.self) ?? []
    }

    private func counts(as: UInt64.Type) -> [UInt64]? {
        var counts: [UInt64] = [1]
        for layer in layers {
            var next = [UInt64](repeating: 0, count: layer.count)
            for node in next.indices {
                for edge in layer.starts[node]..<layer.starts[node + 1] {
                    let (sum, overflow) = next[node].addingReportingOverflow(counts[layer.sources[edge]])
                    if overflow { return nil }
                    next[node] = sum
                }
            }
            counts = next
        }
        return counts
    }

    private func counts(as: BigInt.Type) -> [BigInt]? {
        var counts: [BigInt] = [1]
        for layer in layers {
            counts = (0..<layer.count).map { node in
                (layer.starts[node]..<layer.starts[node + 1]).reduce(0) { $0 + counts[layer.sources[$1]] }
            }
        }
        return counts
    }

    /// For each vector of the frontier, in how many issues the package nearest to a proposal differs from it, and which
    /// that package is: of several, the first in document order.
    func nearest(to proposal: [Int?]) -> (distances: [Int], choice: Choice) {
        var distances = [0]
        var choice = Choice(edges: [])
        for (step, layer) in layers.enumerated() {
            let proposed = proposal[issues[step]]
            var next = [Int](repeating: .max, count: layer.count)
            choice.edges.append([Int](repeating: -1, count: layer.count))
            for node in next.indices {
                for edge in layer.starts[node]..<layer.starts[node + 1] {
                    let differs = proposed != nil && proposed != layer.options[edge]
                    let distance = distances[layer.sources[edge]] + (differs ? 1 : 0)
                    if distance > next[node] { continue }
                    let isNearer = distance < next[node]
                    next[node] = distance
                    if isNearer || isEarlier(edge, than: choice.edges[step][node], step, choice) {
                        choice.edges[step][node] = edge
                    }
                }
            }
            distances = next
        }
        return (distances, choice)
    }

    /// The package that a choice makes of a vector of the frontier.
    func package(_ vector: Int, _ choice: Choice) -> PackageProblem.Package {
        var options = [Int](repeating: 0, count: issues.count)
        var node = vector
        for step in layers.indices.reversed() {
            let edge = choice.edges[step][node]
            options[issues[step]] = layers[step].options[edge]
            node = layers[step].sources[edge]
        }
        return PackageProblem.Package(options)
    }

    /// Whether the partial package that ends in one edge comes before that which ends in another, in document order.
    private func isEarlier(_ edge: Int, than other: Int, _ step: Int, _ choice: Choice) -> Bool {
        part(edge, step, choice).lexicographicallyPrecedes(part(other, step, choice))
    }

    private func part(_ edge: Int, _ step: Int, _ choice: Choice) -> [Int] {
        var options = [Int](repeating: -1, count: issues.count)
        var (edge, step) = (edge, step)
        while true {
            options[issues[step]] = layers[step].options[edge]
            if step == 0 { return options }
            let node = layers[step].sources[edge]
            step -= 1
            edge = choice.edges[step][node]
        }
    }
}
