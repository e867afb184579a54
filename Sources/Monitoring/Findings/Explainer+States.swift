import Accords
import Evidence
import Vocabulary

/// What was seen or counted, where, and how many may be there.
extension Explainer {
    func stateSteps(_ instance: Instance, _ account: Account, _ state: Pipeline.Presence) -> [ReasoningStep] { [] }
}
