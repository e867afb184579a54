extension PackageSearch {
    /// The open judgements, those first whose answer would change the advice most.
    ///
    /// Each is answered once as low and once as high as it may be, all else left as it is, and the advice is worked out
    /// again. What counts most is that another package would lead; then that agreement becomes possible or ceases to be; then
    /// how many packages come on the shortlist, leave it or change their status. Equal questions stay in document order.
    ///
    /// Options of the shortlist's packages are asked about first, so that where the bound is met
    /// (``PackageLimits/questionSteps``) the likelier ones have been tried; ``PackageQuestions/tried`` says how many.
    public func questions(_ advice: PackageAdvice) -> PackageQuestions {
        let open = openJudgements(advice)
        var meter = PackageMeter(most: limits.questionSteps)
        var questions = PackageQuestions(ranked: [], open: open.count, tried: 0, bound: nil)
        for judgement in open {
            do throws(PackageBound) {
                let low = try effect(of: judgement, judgement.low, advice, &meter)
                let high = try effect(of: judgement, judgement.high, advice, &meter)
                questions.tried += 1
                if low.size != .nothing || high.size != .nothing {
                    questions.ranked.append(
                        PackageQuestion(
                            party: judgement.party, issue: judgement.issue, option: judgement.option, low: low,
                            high: high))
                }
            } catch {
                questions.bound = error
                break
            }
        }
        questions.ranked.sort { $0.rank < $1.rank }
        return questions
    }

    /// A judgement that is open, with the least and the most that it can be answered with.
    private struct OpenJudgement {
        var party: Int, issue: Int, option: Int
        var low: PackageUnits, high: PackageUnits
    }

    private func openJudgements(_ advice: PackageAdvice) -> [OpenJudgement] {
        var first = [OpenJudgement]()
        var then = [OpenJudgement]()
        for issue in problem.options.indices {
            for option in 0..<problem.options[issue] {
                let isShortlisted = advice.shortlist.contains { $0.package.options[issue] == option }
                for party in problem.parties.indices {
                    let worths = problem.worths[party][issue]
                    if worths[option].low == worths[option].high { continue }
                    // A strict preference takes at least one unit here: an answer is a number that can be written down.
                    let low = orders[party][issue].raised(worths.map(\.low), step: 1)[option]
                    let high = orders[party][issue].lowered(worths.map(\.high), step: 1)[option]
                    if low == high { continue }
                    let judgement = OpenJudgement(party: party, issue: issue, option: option, low: low, high: high)
                    if isShortlisted { first.append(judgement) } else { then.append(judgement) }
                }
            }
        }
        return first + then
    }

    private func effect(
        of judgement: OpenJudgement, _ answer: PackageUnits, _ advice: PackageAdvice, _ meter: inout PackageMeter
    ) throws(PackageBound) -> PackageQuestion.Effect {
        // What the advice takes beside the search for its frontier grows with the problem and with the frontier.
        try meter.spend(40 * problem.parties.count * (problem.options.reduce(0, +) + advice.frontier.vectors.count))
        let other = try answering(judgement, answer, &meter)
        let after = try other.adviceWithoutStatuses()
        let (before, now) = (advice.shortlist.map(\.package), after.shortlist.map(\.package))
        var statuses = [Int: PackageStatus]()
        // An answer only takes completions away: what is necessary stays so, and what is never efficient too.
        for (place, listed) in advice.shortlist.enumerated() where listed.status == .possibly {
            let status = try other.status(of: listed.package, &meter)
            if status != .possibly { statuses[place] = status }
        }
        return PackageQuestion.Effect(
            answer: answer, newLeader: now.first == before.first ? nil : now.first,
            joining: now.filter { !before.contains($0) },
            leaving: before.indices.filter { !now.contains(before[$0]) }, statuses: statuses,
            zoneOpens: advice.zone.vectors.isEmpty && !after.zone.vectors.isEmpty,
            zoneCloses: !advice.zone.vectors.isEmpty && after.zone.vectors.isEmpty)
    }

    /// The same search with one judgement answered.
    private func answering(
        _ judgement: OpenJudgement, _ answer: PackageUnits, _ meter: inout PackageMeter
    ) throws(PackageBound) -> PackageSearch {
        var answered = problem
        let (party, issue) = (judgement.party, judgement.issue)
        answered.worths[party][issue][judgement.option] = PackageProblem.Worth(answer)
        let order = orders[party][issue]
        if !order.isEmpty {
            // Where the middles no longer respect the ranks they move, each as little as it takes.
            let worths = answered.worths[party][issue]
            let lows = order.raised(worths.map(\.low), step: 1)
            let highs = order.lowered(worths.map(\.high), step: 1)
            let middles = worths.indices.map { min(max(worths[$0].middle, lows[$0]), highs[$0]) }
            for option in worths.indices { answered.worths[party][issue][option].middle = middles[option] }
        }
        let graph = try PackageSearch.graph(try space.get(), answered, limits, &meter)
        return PackageSearch(self, answered, graph)
    }
}

extension PackageQuestion.Effect {
    /// How much an answer would change, the largest first.
    fileprivate struct Size: Comparable {
        var leads: Int, zone: Int, packages: Int

        static let nothing = Size(leads: 0, zone: 0, packages: 0)

        static func < (a: Size, b: Size) -> Bool {
            (a.leads, a.zone, a.packages) > (b.leads, b.zone, b.packages)
        }
    }

    fileprivate var size: Size {
        Size(
            leads: newLeader == nil ? 0 : 1, zone: zoneOpens || zoneCloses ? 1 : 0,
            packages: joining.count + leaving.count + statuses.count)
    }
}

extension PackageQuestion {
    fileprivate struct Rank: Comparable {
        var effect: Effect.Size
        var place: [Int]

        static func < (a: Rank, b: Rank) -> Bool {
            a.effect != b.effect ? a.effect < b.effect : a.place.lexicographicallyPrecedes(b.place)
        }
    }

    fileprivate var rank: Rank {
        let (low, high) = (low.size, high.size)
        return Rank(
            effect: .init(
                leads: low.leads + high.leads, zone: low.zone + high.zone, packages: low.packages + high.packages),
            place: [issue, option, party])
    }
}
