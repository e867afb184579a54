import Accords
import Evidence
import Vocabulary

/// What of a duty was begun, done and verified, when it is due, and what it waits for.
extension Explainer {
    func performanceSteps(
        _ instance: Instance, _ account: Account, _ obligation: Pipeline.Obligation, _ trigger: Pipeline.Trigger?
    ) -> [ReasoningStep] { [] }
}
