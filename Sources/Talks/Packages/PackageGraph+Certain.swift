extension PackageGraph {
    /// For each of the vectors, those of its packages whose totals under the lows no other of its packages dominates.
    ///
    /// Packages that share a vector have equal totals under the middles, but not under the lows: which is the most robust has
    /// to be asked of them all. Per node the totals that no other dominates are kept, and for equal totals the first package
    /// in document order.
    ///
    /// - Parameter lows: party, issue, option.
    func certain(_ vectors: [Int], lows: [[[PackageUnits]]], most: Int) throws(PackageBound) -> [[PackageProblem
        .Package]]
    {
        struct Part {
            var totals: [PackageUnits]
            var options: [Int]
        }
        var wanted = [[Bool]]()
        var here = [Bool](repeating: false, count: frontier.count)
        for vector in vectors { here[vector] = true }
        for (step, layer) in layers.enumerated().reversed() {
            wanted.insert(here, at: 0)
            var before = [Bool](repeating: false, count: step == 0 ? 1 : layers[step - 1].count)
            for node in 0..<layer.count where here[node] {
                for edge in layer.starts[node]..<layer.starts[node + 1] { before[layer.sources[edge]] = true }
            }
            here = before
        }
        let nothing = [Int](repeating: -1, count: issues.count)
        var parts: [[Part]] = [[Part(totals: lows.map { _ in 0 }, options: nothing)]]
        for (step, layer) in layers.enumerated() {
            let issue = issues[step]
            var next = [[Part]](repeating: [], count: layer.count)
            var kept = 0
            for node in 0..<layer.count where wanted[step][node] {
                var front = [Part]()
                for edge in layer.starts[node]..<layer.starts[node + 1] {
                    let option = layer.options[edge]
                    candidates: for source in parts[layer.sources[edge]] {
                        let totals = zip(source.totals, lows).map { $0 + $1[issue][option] }
                        var part = Part(totals: totals, options: source.options)
                        part.options[issue] = option
                        for place in front.indices.reversed() {
                            if front[place].totals == totals {
                                if part.options.lexicographicallyPrecedes(front[place].options) { front[place] = part }
                                continue candidates
                            }
                            if zip(front[place].totals, totals).allSatisfy({ $0 >= $1 }) { continue candidates }
                            if zip(front[place].totals, totals).allSatisfy({ $0 <= $1 }) { front.remove(at: place) }
                        }
                        front.append(part)
                    }
                }
                kept += front.count
                guard kept <= most else { throw .vectors(most: most) }
                next[node] = front
            }
            parts = next
        }
        return vectors.map { vector in parts[vector].map { PackageProblem.Package($0.options) } }
    }
}
