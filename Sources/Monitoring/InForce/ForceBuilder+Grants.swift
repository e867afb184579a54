import Accords
import Evidence
import Vocabulary

/// Terms that grow with what is done: `renewed for 1 days for each 10 hostages released by Hamas`.
extension ForceBuilder {
    /// How often a term has grown so far, and since when what it grows by is counted.
    struct Grants {
        let since: PossibleTime
        var count = 0
    }

    /// One more renewal, if as many as it takes were done before the end of the term as it stands: what is done in a renewed
    /// term counts for the next.
    func grant(
        _ each: Double, of rule: ForceRule, _ article: ArticlePlan, before end: Mark, _ grants: inout Grants
    ) -> (truth: Truth, why: String, reports: [String])? {
        guard each > 0 else { return nil }
        let needed = each * Double(grants.count + 1)
        var sum = Amounts()
        var last: CountedAct?
        for act in counted(article, rule) {
            let counts =
                act.truth
                && Truth(
                    certain: act.time.earliest >= grants.since.latest && act.time.latest < end.time.earliest,
                    possible: act.time.latest >= grants.since.earliest && act.time.earliest < end.time.latest)
            guard counts != .false else { continue }
            if sum.low < needed { last = act }
            sum.add(act.amounts(isCertain: counts == .true))
        }
        guard sum.high >= needed, let last else { return nil }
        grants.count += 1
        return (
            Truth(certain: sum.low >= needed, possible: true),
            "\(sum.low == sum.high ? "" : "at least ")\(Explainer.number(sum.low)) before its end",
            last.rows.map(reportOfRow)
        )
    }
}
