import Vocabulary

/// How two reports' words for the same thing stand to each other.
public enum Agreement: UInt8, Hashable, Sendable, CaseIterable {
    /// The same word.
    case same
    /// One may mean what the other says: `strike` and `drone_strike`.
    case overlapping
    /// Two classes of one kind, such as `drone_strike` and `missile_strike`: sources mistake one for the other.
    case related
    /// Nothing in common.
    case apart
    /// Each names the other's side: two camps that blame each other, as they do for one happening.
    case eachBlamesOther
    /// One of them does not say.
    case oneSilent
    /// Neither says.
    case bothSilent

    /// How two names of one taxonomy stand to each other; nil or empty: not stated.
    ///
    /// A name that the taxonomy does not have, such as an accord's own, is compared as a word.
    init(_ one: String?, _ other: String?, in taxonomy: Taxonomy) {
        guard let one, let other else {
            self = one == nil && other == nil ? .bothSilent : .oneSilent
            return
        }
        if one == other {
            self = .same
        } else if let left = taxonomy.meaning(one), let right = taxonomy.meaning(other) {
            if left.intersects(right) {
                self = .overlapping
            } else {
                self = Self.shareAKind(one, other, taxonomy) ? .related : .apart
            }
        } else {
            self = .apart
        }
    }

    /// How two names stand to each other that are of no hierarchy: parties, camps.
    init(plain one: Symbol, _ other: Symbol) {
        self =
            switch (one.isNone, other.isNone) {
            case (true, true): .bothSilent
            case (true, false), (false, true): .oneSilent
            default: one == other ? .same : .apart
            }
    }

    /// How two statements' actors stand to each other, by who names whom.
    init(actors one: WordPairs.Word, _ other: WordPairs.Word, _ symbols: SymbolTable) {
        self.init(plain: one.symbol, other.symbol)
        if self == .apart, !one.camp.isNone, !other.camp.isNone,
            symbols.text(one.symbol).lowercased() == symbols.text(other.camp),
            symbols.text(other.symbol).lowercased() == symbols.text(one.camp)
        {
            self = .eachBlamesOther
        }
    }

    /// Whether two classes stand under one that is not a top class.
    private static func shareAKind(_ one: String, _ other: String, _ taxonomy: Taxonomy) -> Bool {
        var above: Set<String> = []
        var name: String? = one
        while let next = name.flatMap({ taxonomy.entry($0) }), next.depth > 0 {
            above.insert(next.name)
            name = next.parent
        }
        name = other
        while let next = name.flatMap({ taxonomy.entry($0) }), next.depth > 0 {
            if above.contains(next.name) { return true }
            name = next.parent
        }
        return false
    }
}
