import Accords
import Vocabulary

/// Stretches of time that the document names.
extension ForceBuilder {
    /// When a phase opens, and when it ends, if it does.
    func phase(_ id: PhaseID) -> Result<(start: Mark, end: Mark?), NotYet> {
        .failure(NotYet(words: "phase \(id) has not opened"))
    }
}
