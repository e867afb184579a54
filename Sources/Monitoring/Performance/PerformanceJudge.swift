import Accords
import Evidence
import Vocabulary

/// Judges duties that say more than an act and a deadline: how much, in which stages, and who shows it.
struct PerformanceJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let force: (ArticlePlan) -> ForceBuilder
    let performances: Performances

    func cases(
        article place: Int, pipeline index: Int, _ obligation: Pipeline.Obligation, _ performance: Performance,
        starts: [DutyJudge.Start]
    ) -> [Judged] { [] }
}
