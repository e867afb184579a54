import Monitoring
import Testing
import Vocabulary

@Suite("No built-in favourite")
struct Mirror {
    @Test("With the two sides exchanged everywhere in accord and facts, every result is the mirror image")
    func mirrored() {
        let (plain, mirror) = (Monitor(Rich.accord()), Monitor(Rich.accord(.mirrored)))
        for seed in Effort.seeds(8) {
            let left = Rich.judged(Rich.rows(incidents: 12, seed: UInt64(seed)), plain).lines
            let right = Rich.judged(Rich.rows(.mirrored, incidents: 12, seed: UInt64(seed)), mirror).lines
            let found = differences(left.sorted(), right.map(exchanged).sorted())
            if !found.isEmpty {
                Issue.record("seed \(seed)\n\(found.joined(separator: "\n"))")
                return
            }
        }
    }

    private func exchanged(_ line: String) -> String {
        line.replacing("Northland", with: "\u{1}").replacing("Southland", with: "Northland")
            .replacing("\u{1}", with: "Southland")
    }
}
