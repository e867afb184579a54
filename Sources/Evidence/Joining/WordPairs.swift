import Vocabulary

/// What it weighs that two statements use these two words in one field: for every pair of words that occur.
///
/// A weight is the natural logarithm of how much more often two statements of one happening show the pair than two
/// neighbouring statements of different happenings do.
struct WordPairs: Sendable {
    /// The words, and the number that each has in the tables: by number of the symbol, -1 where it does not occur.
    let words: [Symbol]
    private let numberOfSymbol: ContiguousArray<Int32>
    /// How the words of each pair stand to each other, row by row.
    let agreements: ContiguousArray<Agreement>
    /// The weight of each pair, row by row; symmetric.
    var weights: ContiguousArray<Double>

    /// Most words that are told apart in one field; those beyond are one, which then weighs little.
    static let mostWords = 256

    /// - Parameters:
    ///   - column: the field of each statement.
    ///   - compare: how two words stand to each other.
    init(_ column: ContiguousArray<Symbol>, _ symbols: SymbolTable, _ compare: (Symbol, Symbol) -> Agreement) {
        var isThere = ContiguousArray(repeating: false, count: symbols.count)
        for symbol in column { isThere[Int(symbol.number)] = true }
        // By their text: the order of rows must not show.
        var found = isThere.indices.filter { isThere[$0] }.map { Symbol(number: UInt32($0)) }
        found.sort { symbols.text($0) < symbols.text($1) }
        words = Array(found.prefix(Self.mostWords))
        var numbers = ContiguousArray<Int32>(repeating: -1, count: symbols.count)
        for (number, word) in found.enumerated() { numbers[Int(word.number)] = Int32(min(number, Self.mostWords - 1)) }
        numberOfSymbol = numbers
        var agreements: ContiguousArray<Agreement> = []
        agreements.reserveCapacity(words.count * words.count)
        for one in words { for other in words { agreements.append(compare(one, other)) } }
        self.agreements = agreements
        weights = ContiguousArray(repeating: 0, count: agreements.count)
    }

    /// The number of each statement's word.
    func numbers(_ column: ContiguousArray<Symbol>) -> ContiguousArray<Int32> {
        ContiguousArray(column.map { numberOfSymbol[Int($0.number)] })
    }

    /// The place of a pair in ``weights``.
    @inline(__always)
    func place(_ one: Int32, _ other: Int32) -> Int { Int(min(one, other)) * words.count + Int(max(one, other)) }
}
