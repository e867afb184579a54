import Accords
import Evidence
import Vocabulary

/// What of the duties of one reading was begun, done and verified, and when: what other lines wait for.
final class Performances {
    let run: Run
    let reading: ReadingPlan

    init(_ run: Run, _ reading: ReadingPlan) {
        self.run = run
        self.reading = reading
    }

    /// Something that lines wait for.
    enum Milestone: Hashable {
        /// All duties of these articles are done, by all who bear them; of a stage, that stage; and a body says so.
        case discharge([ArticleID], stage: Int?, verifiedBy: ActorID?)
        /// The body that has to has verified these articles.
        case verification([ArticleID], stage: Int?)
    }

    /// When it was reached, or why not yet.
    func reached(_ milestone: Milestone) -> Result<ForceBuilder.Mark, ForceBuilder.NotYet> {
        .failure(ForceBuilder.NotYet(words: "it is not discharged"))
    }
}
