import Vocabulary

/// How it is weighed whether two statements speak of one happening: what each field contributes.
///
/// The sum of all contributions is the natural logarithm of the odds that they do. Above 0 it is likelier than not.
///
/// | contribution | from |
/// | --- | --- |
/// | time and place | how much of the seconds and of the ground that each allows is allowed by both, against how many other statements are around: `JointRegion`, `Crowding` |
/// | receipt | news that came late or early makes some of those seconds likelier: an exponential delay |
/// | act, object, actor, camps | how often statements of one happening show this pair of words, against how often neighbours do that speak of different ones: `WordPairs` |
/// | prior | how many statements a happening brings forth, as far as the fields above leave it open |
///
/// The words' weights, the prior and the delay are estimated from the rows themselves, without any row being labelled
/// (expectation and maximisation, as Fellegi and Sunter's model of record linkage is: I. Fellegi, A. Sunter, "A Theory
/// for Record Linkage", JASA 64 (1969); W. Winkler, "Using the EM Algorithm for Weight Computation", 1988). Few rows move
/// the stated defaults little, many replace them.
public struct JoiningScore: Sendable {
    /// Acts.
    var acts: WordPairs
    /// Classes of objects.
    var objects: WordPairs
    /// The actors named.
    var actors: WordPairs
    /// The camps of the two origins.
    var camps: WordPairs
    /// Added to every pair.
    public internal(set) var prior = 0.0
    /// Seconds that news takes on average.
    public internal(set) var meanDelay = Self.defaultDelay
    /// From how many pairs of neighbours the weights were estimated.
    public internal(set) var pairsSeen = 0

    /// Joined is what has odds better than three to two, not than even: a false join turns two allegations into a
    /// corroboration, a missed one leaves both standing.
    static let leastOdds = Double.log(1.5)
    /// News takes four hours where the rows do not tell.
    static let defaultDelay = 4 * 3600.0
    /// What it weighs that one statement quotes the very origin that makes the other.
    static let quotedWeight = 3.0

    /// What pairs of words weigh before any row is seen: of a hundred pairs of statements about one happening, how many
    /// stand so to each other, and of a hundred pairs of neighbours that speak of different happenings.
    ///
    /// Our own judgement of published claims (`Examples/ukraine-2025`, joined by hand), rounded; `docs/joining.md` says
    /// what they mean.
    struct Habit {
        var joined: [Agreement: Double]
        var apart: [Agreement: Double]

        static let acts = Habit(
            joined: [.same: 58, .overlapping: 20, .related: 12, .apart: 4, .oneSilent: 5, .bothSilent: 1],
            apart: [.same: 25, .overlapping: 15, .related: 30, .apart: 24, .oneSilent: 5, .bothSilent: 1])
        static let objects = Habit(
            joined: [.same: 48, .overlapping: 20, .related: 8, .apart: 12, .oneSilent: 10, .bothSilent: 2],
            apart: [.same: 20, .overlapping: 18, .related: 13, .apart: 37, .oneSilent: 10, .bothSilent: 2])
        static let actors = Habit(
            joined: [.same: 53, .apart: 2, .eachBlamesOther: 9, .oneSilent: 28, .bothSilent: 8],
            apart: [.same: 44, .apart: 10, .eachBlamesOther: 10, .oneSilent: 28, .bothSilent: 8])
        static let camps = Habit(
            joined: [.same: 40, .apart: 40, .oneSilent: 15, .bothSilent: 5],
            apart: [.same: 40, .apart: 40, .oneSilent: 15, .bothSilent: 5])

        func weight(_ agreement: Agreement) -> Double {
            guard let joined = joined[agreement], let apart = apart[agreement] else { return 0 }
            return Double.log(joined / apart)
        }
    }

    /// The stated defaults, for the words that these statements use.
    init(_ statements: StatementTable, _ facts: FactTable) {
        let symbols = facts.symbols
        acts = WordPairs(statements.act, symbols, Self.compare(.acts, symbols)).weighted(.acts)
        objects = WordPairs(statements.object, symbols, Self.compare(.objects, symbols)).weighted(.objects)
        actors = WordPairs(statements.actor, usedBy: statements.camp, symbols, Self.compareActors(symbols))
            .weighted(.actors)
        camps = WordPairs(statements.camp, symbols, Self.comparePlain).weighted(.camps)
        // Precise statements tell how long news takes; five of them at least.
        var (sum, count) = (0.0, 0.0)
        for statement in 0..<statements.count
        where statements.length(statement) <= 3600 && statements.received[statement] > statements.from[statement] {
            sum += statements.received[statement] - statements.from[statement]
            count += 1
        }
        // As if twenty had been seen with the default: a handful of late rows does not decide it.
        meanDelay = max(600, (sum + 20 * Self.defaultDelay) / (count + 20))
    }

    /// What was learnt from other statements, for the words of these.
    init(_ statements: StatementTable, _ symbols: SymbolTable, learnt: LearntScore) {
        acts = WordPairs(statements.act, symbols, learnt: learnt.acts, Self.compare(.acts, symbols))
        objects = WordPairs(statements.object, symbols, learnt: learnt.objects, Self.compare(.objects, symbols))
        actors = WordPairs(
            statements.actor, usedBy: statements.camp, symbols, learnt: learnt.actors, Self.compareActors(symbols))
        camps = WordPairs(statements.camp, symbols, learnt: learnt.camps, Self.comparePlain)
        (prior, meanDelay, pairsSeen) = (learnt.prior, learnt.meanDelay, learnt.pairsSeen)
    }

    private static func compare(
        _ taxonomy: Taxonomy, _ symbols: SymbolTable
    ) -> @Sendable (WordPairs.Word, WordPairs.Word) -> Agreement {
        @Sendable func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
        return { Agreement(text($0.symbol), text($1.symbol), in: taxonomy) }
    }

    private static func compareActors(
        _ symbols: SymbolTable
    ) -> @Sendable (WordPairs.Word, WordPairs.Word) -> Agreement {
        { Agreement(actors: $0, $1, symbols) }
    }

    private static let comparePlain: @Sendable (WordPairs.Word, WordPairs.Word) -> Agreement = {
        Agreement(plain: $0.symbol, $1.symbol)
    }
}

extension JoiningScore {
    /// What a pair of words weighs in a field; a word is nil where it is not stated. Of an actor it is told who names it.
    public struct Weight: Sendable {
        /// The column, as `docs/facts.md` names it.
        public var field: String
        /// One word.
        public var one: String?
        /// The other word; the pair is the same either way.
        public var other: String?
        /// Of actors, the camps that name them.
        public var namedBy: [String?]?
        /// The natural logarithm that the pair adds to the odds.
        public var weight: Double
    }

    /// The weights of all pairs of words, field by field, in the alphabetical order of the words.
    public func weights(_ facts: FactTable) -> [Weight] {
        [("act", acts), ("object_class", objects), ("alleged_actor", actors), ("claimed_by_camp", camps)].flatMap {
            field, table in
            table.words.indices.flatMap { one in
                (one..<table.words.count).map { other in
                    let (left, right) = (table.words[one], table.words[other])
                    return Weight(
                        field: field, one: facts.text(left.symbol), other: facts.text(right.symbol),
                        namedBy: field == "alleged_actor" ? [facts.text(left.camp), facts.text(right.camp)] : nil,
                        weight: table.weights[one * table.words.count + other])
                }
            }
        }
    }
}

extension WordPairs {
    func weighted(_ habit: JoiningScore.Habit) -> WordPairs {
        var pairs = self
        for place in pairs.weights.indices { pairs.weights[place] = habit.weight(pairs.agreements[place]) }
        for kind in Agreement.allCases { pairs.kindWeights[Int(kind.rawValue)] = habit.weight(kind) }
        return pairs
    }
}
