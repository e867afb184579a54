extension JoiningScore {
    /// Learns from pairs of neighbours what the words weigh and how common it is that they speak of one happening.
    ///
    /// Time and place tell of every pair how likely it is; what pairs of words the likely ones show more often than
    /// the unlikely ones then weighs for it, and is weighed in turn, until nothing moves. A fixed number of rounds; at
    /// most 40,000 pairs, evenly taken, are looked at.
    mutating func learn(from pairs: PairFinder) {
        let step = max(1, pairs.one.count / Self.mostPairs)
        let chosen = stride(from: 0, to: pairs.one.count, by: step)
        pairsSeen = pairs.one.count
        guard pairsSeen > 0 else { return }
        var places = ContiguousArray<(act: Int32, object: Int32, actor: Int32, camp: Int32)>()
        var evidence: ContiguousArray<Double> = []
        for pair in chosen {
            let (one, other) = (Int(pairs.one[pair]), Int(pairs.other[pair]))
            places.append(
                (
                    Int32(acts.place(one, other)),
                    Int32(objects.place(one, other)),
                    Int32(actors.place(one, other)),
                    Int32(camps.place(one, other))
                ))
            evidence.append(Double(pairs.evidence[pair]))
        }
        var likely = ContiguousArray<Double>(repeating: 0, count: places.count)
        for _ in 0..<Self.rounds {
            var (expected, certainty) = (0.0, 0.0)
            for pair in places.indices {
                let (act, object, actor, camp) = places[pair]
                let odds =
                    evidence[pair] + prior + acts.weights[Int(act)] + objects.weights[Int(object)]
                    + actors.weights[Int(actor)] + camps.weights[Int(camp)]
                let chance = 1 / (1 + Double.exp(-max(-40, min(40, odds))))
                likely[pair] = chance
                expected += chance
                certainty += chance * (1 - chance)
            }
            acts.learn(likely, places.lazy.map(\.act), .acts)
            objects.learn(likely, places.lazy.map(\.object), .objects)
            actors.learn(likely, places.lazy.map(\.actor), .actors)
            camps.learn(likely, places.lazy.map(\.camp), .camps)
            // One step of Newton's towards the prior under which as many pairs are joined as the words say; ten pairs'
            // worth of the default, 0, hold it.
            var found = 0.0
            for pair in places.indices {
                let (act, object, actor, camp) = places[pair]
                let odds =
                    evidence[pair] + prior + acts.weights[Int(act)] + objects.weights[Int(object)]
                    + actors.weights[Int(actor)] + camps.weights[Int(camp)]
                found += 1 / (1 + Double.exp(-max(-40, min(40, odds))))
            }
            let slope = certainty + 10
            prior += max(-1, min(1, (expected - found - 10 * prior) / slope))
        }
    }

    private static let rounds = 25
    private static let mostPairs = 40_000
}

extension WordPairs {
    /// New weights from how likely each of many pairs is to speak of one happening.
    ///
    /// First how the words stand to each other is counted (the habits count as sixty pairs), then each pair of words
    /// within it (as twenty pairs that weigh what their kind weighs): rare words lean on what is usual.
    mutating func learn(
        _ likely: ContiguousArray<Double>, _ places: some Sequence<Int32>, _ habit: JoiningScore.Habit
    ) {
        let kinds = Agreement.allCases.count
        var joined = ContiguousArray<Double>(repeating: 0, count: weights.count)
        var apart = joined
        for (pair, place) in places.enumerated() {
            joined[Int(place)] += likely[pair]
            apart[Int(place)] += 1 - likely[pair]
        }
        var kindJoined = [Double](repeating: 0, count: kinds)
        var kindApart = kindJoined
        for place in weights.indices {
            kindJoined[Int(agreements[place].rawValue)] += joined[place]
            kindApart[Int(agreements[place].rawValue)] += apart[place]
        }
        let (allJoined, allApart) = (kindJoined.reduce(0, +), kindApart.reduce(0, +))
        let strength = 60.0
        let kindWeight: [Double?] = Agreement.allCases.map { kind in
            let number = Int(kind.rawValue)
            let left = (kindJoined[number] + strength * Self.share(of: kind, habit.joined)) / (allJoined + strength)
            let right = (kindApart[number] + strength * Self.share(of: kind, habit.apart)) / (allApart + strength)
            return left > 0 && right > 0 ? .log(left / right) : nil
        }
        for (kind, weight) in kindWeight.enumerated() { if let weight { kindWeights[kind] = weight } }
        for place in weights.indices {
            let kind = Int(agreements[place].rawValue)
            guard var weight = kindWeight[kind] else { continue }
            let seen = joined[place] + apart[place]
            if seen > 0 {
                let share = seen / (kindJoined[kind] + kindApart[kind])
                let smoothing = 20.0
                weight += .log(
                    (joined[place] + smoothing * share) / (kindJoined[kind] + smoothing)
                        / ((apart[place] + smoothing * share) / (kindApart[kind] + smoothing)))
            }
            weights[place] = weight
        }
    }

    private static func share(of kind: Agreement, _ shares: [Agreement: Double]) -> Double {
        (shares[kind] ?? 0) / Agreement.allCases.reduce(0) { $0 + (shares[$1] ?? 0) }
    }
}
