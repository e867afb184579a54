import Vocabulary

/// Remembers what words mean, so that each different spelling is thought about once.
///
/// Finding a word costs about 10 ns and makes no `String`.
struct Lexicon<Meaning: Sendable>: Sendable {
    private var words = SymbolTable()
    private var meanings: ContiguousArray<Meaning?> = [nil]

    /// What a word means, if it was learnt.
    @inline(__always)
    func meaning(_ word: UnsafeBufferPointer<UInt8>) -> Meaning? {
        guard let symbol = words.symbol(of: word) else { return nil }
        return meanings[Int(symbol.number)]
    }

    /// Learns a word; the empty one cannot be learnt.
    mutating func learn(_ word: String, _ meaning: Meaning) {
        let symbol = words.intern(word)
        learn(symbol, meaning)
    }

    /// Learns a word; the empty one cannot be learnt.
    mutating func learn(_ word: UnsafeBufferPointer<UInt8>, _ meaning: Meaning) {
        let symbol = words.intern(word)
        learn(symbol, meaning)
    }

    private mutating func learn(_ symbol: Symbol, _ meaning: Meaning) {
        guard !symbol.isNone else { return }
        if Int(symbol.number) < meanings.count {
            meanings[Int(symbol.number)] = meaning
        } else {
            meanings.append(meaning)
        }
    }
}

/// The first and the last second of a day in one zone, worked out once a day: asking Foundation costs microseconds.
struct DayBounds: Sendable {
    private let zone: CivilZone
    private var known: [CivilDate: PossibleTime] = [:]

    init(zone: CivilZone) { self.zone = zone }

    mutating func bounds(of date: CivilDate) -> PossibleTime {
        if let bounds = known[date] { return bounds }
        let bounds = PossibleTime(zone.start(of: date), zone.end(of: date) - 1)
        known[date] = bounds
        return bounds
    }
}
