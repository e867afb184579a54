import Synchronization
import Testing
import Vocabulary

@Suite("Work on all cores")
struct CoresTests {
    @Test("What comes of pieces stands in their order", arguments: [0, 1, 2, 3, 1_000])
    func order(pieces: Int) {
        #expect(Cores.map(pieces) { $0 * $0 } == (0..<pieces).map { $0 * $0 })
    }

    @Test("Stretches follow each other, without gaps", arguments: [0, 1, 7, 100, 12_345])
    func stretches(items: Int) {
        let stretches = Cores.map(stretchesOf: items, ofAtLeast: 10) { $0 }
        #expect(Array(stretches.joined()) == Array(0..<items))
    }

    @Test("Pieces are taken in their order, each once, whoever makes them", arguments: [0, 1, 2, 50, 2_000])
    func taken(pieces: Int) {
        let made = Mutex(0)
        var taken: [Int] = []
        Cores.inOrder(
            pieces, [Int](),
            make: { place, piece in
                made.withLock { $0 += 1 }
                piece = [place, place % 7 == 0 ? (0..<2_000).reduce(0, ^) : 0]
            },
            take: { place, piece in
                #expect(piece[0] == place)
                taken.append(place)
            })
        #expect(taken == Array(0..<pieces))
        #expect(made.withLock { $0 } == pieces)
    }

    @Test("Work done meanwhile is done when both are done")
    func meanwhile() {
        var here = 0
        let there = Cores.meanwhile({ 42 }) { here = 1 }
        #expect(there == 42 && here == 1)
    }
}
