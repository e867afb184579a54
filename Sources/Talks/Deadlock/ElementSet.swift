/// A small set of element numbers as bits.
struct ElementSet: Hashable {
    private(set) var words: [UInt64]

    init(size: Int) { words = Array(repeating: 0, count: (size + 63) / 64) }

    init(size: Int, _ elements: some Sequence<Int>) {
        self.init(size: size)
        for element in elements { insert(element) }
    }

    func contains(_ element: Int) -> Bool { words[element >> 6] >> UInt64(element & 63) & 1 == 1 }
    mutating func insert(_ element: Int) { words[element >> 6] |= 1 << UInt64(element & 63) }
    mutating func remove(_ element: Int) { words[element >> 6] &= ~(1 << UInt64(element & 63)) }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    var elements: [Int] {
        var result: [Int] = []
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                result.append(index * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return result
    }

    func isDisjoint(with other: ElementSet) -> Bool {
        for index in words.indices where words[index] & other.words[index] != 0 { return false }
        return true
    }

    func intersection(_ other: ElementSet) -> ElementSet {
        var result = self
        for index in words.indices { result.words[index] &= other.words[index] }
        return result
    }

    /// The only element in common, if there is exactly one.
    func only(commonWith other: ElementSet) -> Int? {
        var found: Int?
        for index in words.indices {
            let common = words[index] & other.words[index]
            if common == 0 { continue }
            if found != nil || common & (common - 1) != 0 { return nil }
            found = index * 64 + common.trailingZeroBitCount
        }
        return found
    }
}
