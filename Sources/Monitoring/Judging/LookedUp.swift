import Accords
import Synchronization
import Vocabulary

/// What judging one reading works out of all facts, and needs again: the judge first, then whoever explains.
final class LookedUp: Sendable {
    private struct Known {
        var exceptions: Exceptions?
        var discharges: [Term: Discharges] = [:]
    }
    private struct Term: Hashable {
        var article: Int
        var pipeline: Int
    }
    private let known = Mutex(Known())

    /// What answers whether exceptions free an act.
    func exceptions(_ run: Run, _ reading: ReadingPlan) -> Exceptions {
        if let known = known.withLock({ $0.exceptions }) { return known }
        let made = Exceptions(run, reading)
        known.withLock { $0.exceptions = made }
        return made
    }

    /// What discharges the duty of a term, at the grade of its article.
    func discharges(
        _ run: Run, _ reading: ReadingPlan, article: Int, pipeline: Int, _ obligation: Pipeline.Obligation
    ) -> Discharges {
        let term = Term(article: article, pipeline: pipeline)
        if let known = known.withLock({ $0.discharges[term] }) { return known }
        let made = Discharges(run, reading, obligation, threshold: run.threshold(reading.articles[article]))
        known.withLock { $0.discharges[term] = made }
        return made
    }
}
