import Testing

@testable import Geography

@Suite("Whether a polygon crosses itself")
struct ValidityTests {
    private let validity = PolygonValidity()

    @Test("The sweep agrees with GEOS about random rings, ragged stars and their damaged copies")
    func sweep() {
        var random = Seeded(18)
        var crossings = 0
        for round in 0..<2000 {
            var ring = wanderingRing(35, 48, radius: 2, count: Int.random(in: 4...40, using: &random), using: &random)
            if round % 2 == 0 {
                // Two positions change places.
                ring.removeLast()
                ring.swapAt(
                    Int.random(in: 0..<ring.count, using: &random), Int.random(in: 0..<ring.count, using: &random))
                ring.append(ring[0])
            }
            let flaw = validity.flaw(of: [ring])
            let spot = EdgeSweep.crossing(of: [ring])
            #expect((flaw?.kind == .crosses) == (spot != nil))
            if spot != nil { crossings += 1 }
        }
        #expect(crossings > 500)
    }

    @Test(
        "On a lattice, where edges touch and lie upon each other, the sweep finds every true crossing that GEOS finds")
    func lattice() {
        var random = Seeded(19)
        for _ in 0..<2000 {
            var ring = (0..<Int.random(in: 3...8, using: &random)).map { _ in
                at(Double(Int.random(in: 0...4, using: &random)), Double(Int.random(in: 0...4, using: &random)))
            }
            ring.append(ring[0])
            let isValid = validity.flaw(of: [ring]) == nil
            let spot = EdgeSweep.crossing(of: [ring])
            // A valid ring never has a crossing; pairs of edges tell by brute force whether an invalid one has.
            #expect(!isValid || spot == nil)
            #expect((spot != nil) == crossesByPairs(ring))
        }
    }

    /// All edges with all.
    private func crossesByPairs(_ ring: [Position]) -> Bool {
        let edges = zip(ring, ring.dropFirst()).filter { $0 != $1 }
        for (place, one) in edges.enumerated() {
            for other in edges[..<place] where EdgeSweep.crossing(of: [[one.0, one.1], [other.0, other.1]]) != nil {
                return true
            }
        }
        return false
    }

    @Test("A large polygon that crosses itself once, and one with a hole outside, are found out")
    func large() {
        var random = Seeded(20)
        let ring = wanderingRing(35, 48, radius: 2, count: 30_000, using: &random)
        #expect(validity.flaw(of: [ring]) == nil)
        var damaged = ring
        damaged.swapAt(20_000, 20_001)
        #expect(validity.flaw(of: [damaged])?.kind == .crosses)
        #expect(validity.flaw(of: [ring, rectangle(34.9, 47.9, 35.1, 48.1)]) == nil)
        #expect(validity.flaw(of: [ring, rectangle(40, 48, 41, 49)])?.kind == .hole)
    }
}
