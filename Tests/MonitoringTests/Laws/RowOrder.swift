import Monitoring
import Testing

@Suite("The order of rows does not show")
struct RowOrder {
    @Test("Every order of four rows gives the same result")
    func everyOrder() {
        let monitor = Monitor(Rich.accord())
        for seed in Effort.seeds(1) {
            let rows = Array(Rich.rows(incidents: 4, seed: UInt64(seed) &+ 900).prefix(4))
            let right = Rich.judged(rows, monitor).lines
            var orders = 0
            permute(rows) { order in
                orders += 1
                let found = differences(right, Rich.judged(order, monitor).lines)
                if !found.isEmpty { Issue.record("seed \(seed)\n\(Rich.csv(order))\(found.joined(separator: "\n"))") }
                return found.isEmpty
            }
            #expect(orders == 24)
        }
    }

    @Test("A shuffled stream gives the same result, to the letter")
    func shuffled() {
        let monitor = Monitor(Rich.accord())
        for seed in Effort.seeds(6) {
            let rows = Rich.rows(incidents: 12, seed: UInt64(seed))
            let right = Rich.judged(rows, monitor).lines
            var generator = SeededGenerator(seed: UInt64(seed))
            for _ in 0..<2 {
                let found = differences(right, Rich.judged(rows.shuffled(using: &generator), monitor).lines)
                if !found.isEmpty {
                    Issue.record("seed \(seed)\n\(found.joined(separator: "\n"))")
                    return
                }
            }
        }
    }

    /// Heap's walk through all orders, until it is told to stop.
    private func permute<T>(_ values: [T], _ visit: ([T]) -> Bool) {
        var values = values
        var counts = [Int](repeating: 0, count: values.count)
        guard visit(values) else { return }
        var place = 0
        while place < values.count {
            if counts[place] < place {
                values.swapAt(place % 2 == 0 ? 0 : counts[place], place)
                guard visit(values) else { return }
                counts[place] += 1
                place = 0
            } else {
                counts[place] = 0
                place += 1
            }
        }
    }
}
