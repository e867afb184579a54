import Accords
import Evidence
import Vocabulary

/// Which facts the terms that are judged as a whole may look at. What none of them looks at changes nothing for them and is
/// left out.
struct RestReach: Sendable {
    /// The classes of acts that they look at; nil: of any.
    private var acts: [ClassSet]? = []
    /// Whether they look at sightings, clearances, counts and verifications.
    private(set) var looksAtObservations = false
    /// Whether who watched makes a difference.
    private(set) var looksAtCoverage = false
    /// Whether they change while the clock moves on and nothing comes.
    private(set) var looksAtClock = false

    /// Nothing is looked at.
    init() {}

    init(_ plan: Plan, places: [[[Int]]]) {
        for (reading, articles) in places.enumerated() {
            guard articles.joined().contains(where: { $0 < 0 }) else { continue }
            for article in plan.readings[reading].articles { add(article, plan.readings[reading]) }
            // What frees by its answer looks back as well.
            for question in plan.readings[reading].questions { add(question.answerWhere) }
        }
    }

    private mutating func add(_ article: ArticlePlan, _ reading: ReadingPlan) {
        for rule in article.force {
            switch rule.effect {
            case .renewedForEach(_, _, let classes, _, _): add(classes)
            case .renewedUnlessNotice: looksAtClock = true
            case .inForce, .renewedByAgreement, .excused, .released, .counts: break
            }
        }
        for pipeline in article.pipelines {
            switch pipeline.kind {
            case .ban(let selection, let exceptions):
                add(selection.acts)
                add(exceptions.flatMap(\.reasons))
            case .state(let state):
                looksAtObservations = true
                add(state.exceptions.flatMap(\.reasons))
                // What a duty leaves behind binds from its deadline on.
                if state.after != nil { looksAtClock = true }
            case .flow(let flow):
                add(flow.select.acts)
                if case .excess(let other, _) = flow.limit { add(other.acts) }
                add(flow.exceptions.flatMap(\.reasons))
                (looksAtCoverage, looksAtClock) = (true, true)
            case .duty(let obligation, let trigger):
                looksAtClock = true
                add(obligation.select.acts)
                switch trigger {
                case .act(let selection, _, _), .forEach(_, let selection, _): add(selection.acts)
                case .breach, .notice, .request, .discharge, nil: break
                }
                // Proofs may be of any kind.
                if obligation.performance != nil || obligation.place != nil || obligation.notice != nil {
                    acts = nil
                    (looksAtObservations, looksAtCoverage) = (true, true)
                }
            }
        }
    }

    private mutating func add(_ classes: Classes) { acts?.append(classes.set) }

    private mutating func add(_ reasons: [Reason]) {
        for case .inReplyTo(let classes, _, _) in reasons { add(classes) }
    }

    /// Whether the terms may look at a row for its own sake. What it corrects, denies or stands in one incident with is
    /// another question.
    func takes(_ row: Int, of facts: FactTable, _ lexicon: Lexicon) -> Bool {
        switch facts.kind[row] {
        case .will, .denial: return true
        case .sighting, .clearance, .count, .verification: return looksAtObservations
        case .coverage: return looksAtCoverage
        case .event:
            guard let acts else { return true }
            let word = facts.text(facts.act[row])
            return acts.contains { lexicon.isOne(of: $0, word) != .false }
        }
    }
}
