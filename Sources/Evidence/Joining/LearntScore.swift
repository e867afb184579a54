/// What joining has learnt from some rows, held fixed for others: what words weigh, how long news takes, how common joins
/// are, and how many statements each place brings forth.
///
/// With it what is joined around one place and time depends on nothing far from there, so that a late report is joined by
/// itself (``JoinedByScore``).
public struct LearntScore: Sendable {
    /// The words of a field and what their pairs weigh.
    struct Words: Sendable {
        /// As texts, of an actor with the camp that names it: symbols are those of one table only.
        var words: [(text: String, camp: String)]
        var weights: ContiguousArray<Double>
        var kindWeights: ContiguousArray<Double>

        init(_ pairs: WordPairs, _ symbols: SymbolTable) {
            words = pairs.words.map { (symbols.text($0.symbol), symbols.text($0.camp)) }
            weights = pairs.weights
            kindWeights = pairs.kindWeights
        }
    }

    /// What lies around statements.
    struct Surroundings: Sendable {
        var places: LongRun
        /// The longest time in seconds that a statement leaves open which is known to 25 km, or not so well.
        var lengthOfFine: Double
        var lengthOfWide: Double
    }

    let acts: Words
    let objects: Words
    let actors: Words
    let camps: Words
    let prior: Double
    let meanDelay: Double
    let pairsSeen: Int
    let surroundings: Surroundings
    /// From how many reports it was learnt.
    public let reports: Int

    /// What a joining learnt from its rows, or was given.
    public init(_ joining: Joining) {
        let (score, symbols) = (joining.score, joining.facts.symbols)
        if let learnt = joining.learnt {
            self = learnt
            return
        }
        acts = Words(score.acts, symbols)
        objects = Words(score.objects, symbols)
        actors = Words(score.actors, symbols)
        camps = Words(score.camps, symbols)
        (prior, meanDelay, pairsSeen) = (score.prior, score.meanDelay, score.pairsSeen)
        surroundings = joining.joiner.pairs.surroundings
        reports = joining.facts.count
    }
}
