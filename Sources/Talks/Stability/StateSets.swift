/// A set of states for each state, as bits in one flat array: 1,024 rows of 1,024 bits are 128 KB.
struct StateSets {
    let states: Int
    let words: Int
    var bits: [UInt64]

    init(states: Int) {
        self.states = states
        words = (states + 63) / 64
        bits = Array(repeating: 0, count: states * words)
    }

    func contains(_ row: Int, _ state: Int) -> Bool {
        bits[row * words + state >> 6] >> UInt64(state & 63) & 1 == 1
    }

    mutating func insert(_ row: Int, _ state: Int) {
        bits[row * words + state >> 6] |= 1 << UInt64(state & 63)
    }

    /// Row `row` with all that is in row `other` as well.
    mutating func unite(_ row: Int, _ other: Int) {
        for word in 0..<words { bits[row * words + word] |= bits[other * words + word] }
    }

    func intersection(_ other: StateSets) -> StateSets {
        var result = self
        for index in bits.indices { result.bits[index] &= other.bits[index] }
        return result
    }

    /// Each row's complement.
    func complement() -> StateSets {
        var result = self
        let last: UInt64 = states % 64 == 0 ? ~0 : (1 << UInt64(states % 64)) - 1
        for row in 0..<states {
            for word in 0..<words {
                let mask = word == words - 1 ? last : ~0
                result.bits[row * words + word] = ~bits[row * words + word] & mask
            }
        }
        return result
    }

    /// The states whose row contains the row's number.
    func transposed() -> StateSets {
        var result = StateSets(states: states)
        for row in 0..<states { forEach(row) { result.insert($0, row) } }
        return result
    }

    func forEach(_ row: Int, _ body: (Int) -> Void) {
        for word in 0..<words {
            var rest = bits[row * words + word]
            while rest != 0 {
                body(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    func count(_ row: Int) -> Int {
        var count = 0
        for word in 0..<words { count += bits[row * words + word].nonzeroBitCount }
        return count
    }

    func isEmpty(_ row: Int) -> Bool {
        for word in 0..<words where bits[row * words + word] != 0 { return false }
        return true
    }

    /// Whether row `row` and row `otherRow` of `other` have a state in common.
    func meets(_ row: Int, _ other: StateSets, _ otherRow: Int) -> Bool {
        for word in 0..<words where bits[row * words + word] & other.bits[otherRow * words + word] != 0 { return true }
        return false
    }
}
