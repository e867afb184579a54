/// What is known of one decision maker's preferences: for each state the states that it surely prefers, and those it may prefer.
struct KnownPreferences {
    /// For each state those known to be preferred to it.
    var surelyBetter: StateSets
    /// For each state those not known to be level or less preferred.
    var perhapsBetter: StateSets

    init(_ preference: GraphModel.Preference, states: Int) {
        surelyBetter = StateSets(states: states)
        switch preference {
        case .ranks(let ranks):
            for state in 0..<states {
                for other in 0..<states where ranks[other] > ranks[state] { surelyBetter.insert(state, other) }
            }
            perhapsBetter = surelyBetter
        case .partial(let preferred, let level):
            // `atLeast`: preferred or level, and all that follows (Warshall's closure on rows of bits).
            var atLeast = StateSets(states: states)
            for state in 0..<states { atLeast.insert(state, state) }
            for pair in preferred { atLeast.insert(pair[1], pair[0]) }
            for pair in level {
                atLeast.insert(pair[0], pair[1])
                atLeast.insert(pair[1], pair[0])
            }
            for middle in 0..<states {
                for state in 0..<states where state != middle && atLeast.contains(state, middle) {
                    atLeast.unite(state, middle)
                }
            }
            // t is surely better than s where a stated preference lies on some path from s to t.
            var strict = StateSets(states: states)
            for pair in preferred {
                for state in 0..<states where atLeast.contains(state, pair[1]) {
                    for word in 0..<strict.words {
                        strict.bits[state * strict.words + word] |= atLeast.bits[pair[0] * strict.words + word]
                    }
                }
            }
            let strictlyWorse = strict.transposed()
            let below = atLeast.transposed()
            perhapsBetter = StateSets(states: states)
            for state in 0..<states {
                for other in 0..<states {
                    let contradicts = strict.contains(state, other) && strictlyWorse.contains(state, other)
                    if strict.contains(state, other) && !contradicts { surelyBetter.insert(state, other) }
                    // What contradicts itself is not known.
                    if other != state && (contradicts || !below.contains(state, other)) {
                        perhapsBetter.insert(state, other)
                    }
                }
            }
        }
    }

    func comparison(of other: Int, with state: Int) -> GraphModel.Comparison {
        if surelyBetter.contains(state, other) { return .better }
        if surelyBetter.contains(other, state) { return .worse }
        return perhapsBetter.contains(state, other) ? .unknown : .level
    }
}

extension GraphModel {
    /// What `maker` is known to think of `other`, seen from `state`.
    public func comparison(of other: Int, with state: Int, by maker: Int) -> Comparison {
        KnownPreferences(makers[maker].preference, states: states).comparison(of: other, with: state)
    }
}
