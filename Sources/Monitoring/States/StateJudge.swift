import Accords
import Evidence
import Vocabulary

/// Judges what may be where, and how many: at each sighting, clearance and count.
struct StateJudge {
    let run: Run
    let reading: ReadingPlan
    let timelines: [[ForceTimeline]]
    let exceptions: Exceptions

    func cases(article place: Int, pipeline index: Int, _ state: Pipeline.Presence) -> [Judged] { [] }
}
