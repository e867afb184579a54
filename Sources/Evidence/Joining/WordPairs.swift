import Vocabulary

/// What it weighs that two statements use these two words in one field: for every pair of words that occur.
///
/// A weight is the natural logarithm of how much more often two statements of one happening show the pair than two
/// neighbouring statements of different happenings do.
struct WordPairs: Sendable {
    /// A word: a symbol, or a symbol with the camp that uses it.
    struct Word: Hashable, Sendable {
        var symbol: Symbol
        var camp = Symbol.none
    }

    /// The words, in alphabetical order.
    let words: [Word]
    /// How the words of each pair stand to each other, row by row.
    let agreements: ContiguousArray<Agreement>
    /// The weight of each pair, row by row; symmetric.
    var weights: ContiguousArray<Double>
    /// The number of each statement's word.
    let numbers: ContiguousArray<Int32>

    /// Most words that are told apart in one field; those beyond are one, which then weighs little.
    static let mostWords = 256

    /// - Parameters:
    ///   - column: the field of each statement.
    ///   - camps: the camp of each statement, if words are told apart by who uses them.
    ///   - compare: how two words stand to each other.
    init(
        _ column: ContiguousArray<Symbol>, usedBy camps: ContiguousArray<Symbol>? = nil, _ symbols: SymbolTable,
        _ compare: (Word, Word) -> Agreement
    ) {
        // Few words, many statements: the last word met is most often met again.
        var places: [Word: Int32] = [:]
        var found: [Word] = []
        var numbers: ContiguousArray<Int32> = []
        numbers.reserveCapacity(column.count)
        var (last, lastNumber) = (Word?.none, Int32(0))
        for statement in column.indices {
            let word = Word(symbol: column[statement], camp: camps?[statement] ?? .none)
            if word != last {
                // Most fields have few words: comparing with a dozen costs less than hashing one.
                if found.count <= 12, let number = found.firstIndex(of: word) {
                    lastNumber = Int32(number)
                } else if found.count > 12, let number = places[word] {
                    lastNumber = number
                } else {
                    lastNumber = Int32(found.count)
                    places[word] = lastNumber
                    found.append(word)
                }
                last = word
            }
            numbers.append(lastNumber)
        }
        // By their text: the order of rows must not show.
        let order = found.indices.sorted { left, right in
            let (one, other) = (symbols.text(found[left].symbol), symbols.text(found[right].symbol))
            return one != other ? one < other : symbols.text(found[left].camp) < symbols.text(found[right].camp)
        }
        var rank = [Int32](repeating: 0, count: found.count)
        for (place, word) in order.enumerated() { rank[word] = Int32(min(place, Self.mostWords - 1)) }
        words = order.prefix(Self.mostWords).map { found[$0] }
        self.numbers = ContiguousArray(numbers.lazy.map { rank[Int($0)] })
        var agreements: ContiguousArray<Agreement> = []
        agreements.reserveCapacity(words.count * words.count)
        for one in words { for other in words { agreements.append(compare(one, other)) } }
        self.agreements = agreements
        weights = ContiguousArray(repeating: 0, count: agreements.count)
    }

    /// The place of a pair of statements in ``weights``.
    @inline(__always)
    func place(_ one: Int, _ other: Int) -> Int {
        Int(min(numbers[one], numbers[other])) * words.count + Int(max(numbers[one], numbers[other]))
    }
}
