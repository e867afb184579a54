import Accords
import Evidence
import Vocabulary

/// How many over which stretch of time, and how many may be.
extension Explainer {
    func flowSteps(_ instance: Instance, _ account: Account, _ flow: Pipeline.FlowLimit) -> [ReasoningStep] { [] }

    func flowSteps(_ instance: Instance, _ account: Account, _ obligation: Pipeline.Obligation) -> [ReasoningStep] {
        []
    }
}
