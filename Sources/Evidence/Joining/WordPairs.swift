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
    /// What a pair weighs by how its words stand to each other: for words that were not seen when weights were learnt.
    var kindWeights = ContiguousArray<Double>(repeating: 0, count: Agreement.allCases.count)
    /// The number of each statement's word; below zero for a word that was not learnt, a place in ``strangers``.
    let numbers: ContiguousArray<Int32>
    /// Words of the statements that were not learnt, where the weights are held fixed.
    private let strangers: [Word]
    private let compare: @Sendable (Word, Word) -> Agreement

    /// Most words that are told apart in one field; those beyond are one, which then weighs little.
    static let mostWords = 256

    /// - Parameters:
    ///   - column: the field of each statement.
    ///   - camps: the camp of each statement, if words are told apart by who uses them.
    ///   - compare: how two words stand to each other.
    init(
        _ column: ContiguousArray<Symbol>, usedBy camps: ContiguousArray<Symbol>? = nil, _ symbols: SymbolTable,
        _ compare: @escaping @Sendable (Word, Word) -> Agreement
    ) {
        self.compare = compare
        strangers = []
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

    /// The words of these statements with weights that were learnt from others.
    init(
        _ column: ContiguousArray<Symbol>, usedBy camps: ContiguousArray<Symbol>? = nil, _ symbols: SymbolTable,
        learnt: LearntScore.Words, _ compare: @escaping @Sendable (Word, Word) -> Agreement
    ) {
        self.compare = compare
        let known = learnt.words.map { word -> Word? in
            guard let symbol = symbols.symbol(of: word.text), let camp = symbols.symbol(of: word.camp) else {
                return nil
            }
            return Word(symbol: symbol, camp: camp)
        }
        var places: [Word: Int32] = [:]
        for (place, word) in known.enumerated() { if let word { places[word] = Int32(place) } }
        var strangers: [Word] = []
        numbers = ContiguousArray(
            column.indices.lazy.map { statement in
                let word = Word(symbol: column[statement], camp: camps?[statement] ?? .none)
                if let place = places[word] { return place }
                strangers.append(word)
                let place = Int32(-strangers.count)
                places[word] = place
                return place
            })
        self.strangers = strangers
        // One that none of these facts uses stands for itself, and is asked for by no statement.
        words = known.map { $0 ?? Word(symbol: .none) }
        agreements = []
        weights = learnt.weights
        kindWeights = learnt.kindWeights
    }

    /// What the words of two statements weigh.
    @inline(__always)
    func weight(_ one: Int, _ other: Int) -> Double {
        if numbers[one] >= 0, numbers[other] >= 0 { return weights[place(one, other)] }
        return kindWeights[Int(agreement(one, other).rawValue)]
    }

    /// How the words of two statements stand to each other.
    func agreement(_ one: Int, _ other: Int) -> Agreement {
        agreements.isEmpty ? compare(word(one), word(other)) : agreements[place(one, other)]
    }

    private func word(_ statement: Int) -> Word {
        let number = Int(numbers[statement])
        return number >= 0 ? words[number] : strangers[-number - 1]
    }

    /// The place of a pair of statements in ``weights``; both of their words have to be learnt.
    @inline(__always)
    func place(_ one: Int, _ other: Int) -> Int {
        Int(min(numbers[one], numbers[other])) * words.count + Int(max(numbers[one], numbers[other]))
    }
}
