import Accords
import Evidence
import Vocabulary

/// Judges numbers over time: so many in each stretch, no more in than out.
struct FlowJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let exceptions: Exceptions
    let force: (ArticlePlan) -> ForceBuilder

    /// So many at most.
    func cases(article place: Int, pipeline index: Int, _ flow: Pipeline.FlowLimit) -> [Judged] { [] }

    /// So many at least, in each stretch of time.
    func cases(article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, each: Cadence) -> [Judged] {
        []
    }

    /// So many for each.
    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, forEach number: Double,
        _ selection: Selection, by: [Int]
    ) -> [Judged] { [] }
}
