import Accords
import Evidence
import Vocabulary

/// One finding with everything that it takes to tell it in words.
public struct Explanation: Sendable {
    /// The finding.
    public var finding: Finding
    /// The questions it turns on, in order, with their answers.
    public var steps: [ReasoningStep]
    /// The article that it stands under.
    public var article: Article
    /// The sentence that it is judged by.
    public var term: Term?
    /// What the other readings say of the same incident, article and party; nil: they do not touch it.
    public var otherReadings: [(reading: ReadingID, verdict: Verdict?)]
}

extension Monitor {
    /// Explains one finding by its id, or an incident by its own under every reading.
    ///
    /// - Returns: the explanations, and the result they are part of; none if there is no such finding.
    public func explain(
        _ id: String, _ facts: FactTable, _ options: Options = Options()
    ) -> (explanations: [Explanation], result: MonitorResult) {
        var options = options
        options.includesAll = true
        let (base, outcomes, result) = judged(facts, options)
        let explained = Set(
            result.findings.indices.filter { place in
                let head = result.findings.head(place)
                let subject = head.incident
                // Only those of its reading and subject are put into words, to see which has this id.
                return subject == id
                    || id.contains("/\(subject ?? "-")") && id.hasPrefix("\(head.reading)/\(head.article)")
                        && result.findings[place].id == id
            })
        let wanted = explained.sorted().map { result.findings[$0] }
        var explainers: [ReadingID: (place: Int, explainer: Explainer)] = [:]
        for (place, reading) in plan.readings.enumerated() where wanted.contains(where: { $0.reading == reading.id }) {
            explainers[reading.id] = (
                place, Explainer(run: base, reading: place, outcome: outcomes[place], .words)
            )
        }
        let explanations = wanted.compactMap { finding -> Explanation? in
            guard let (place, explainer) = explainers[finding.reading],
                let instance = outcomes[place].instances.first(where: { explainer.id(of: $0) == finding.id }),
                let article = accord.readings[place].article(finding.article)
            else { return nil }
            let others = result.readings.map(\.id).filter { $0 != finding.reading }.map { reading in
                let same = result.findings.indices.lazy.map { result.findings.head($0) }.filter {
                    $0.reading == reading && $0.article == finding.article && $0.party == finding.party
                        && $0.incident == finding.incident
                }
                return (reading: reading, verdict: same.map(\.verdict).min())
            }
            return Explanation(
                finding: finding, steps: explainer.steps(instance), article: article,
                term: article.terms.first { $0.number == finding.term }, otherReadings: others)
        }
        return (explanations, result)
    }

    /// When each article binds each party where nothing at all has happened yet.
    public func timelines() -> [ReadingResult] { judge(FactTable()).readings }
}
