import Accords
import Evidence
import Vocabulary

/// One instance of a term for a party, with its verdict: small, because there may be millions.
struct Instance: Hashable, Sendable {
    /// Place of the article in the reading.
    var article: Int32
    /// Place of the term in the article.
    var pipeline: Int16
    /// Place of the party in the cast.
    var party: Int16
    /// The incident that it is about, or that set it off; -1: none.
    var incident: Int32
    /// The act of will that set it off, as a row of the facts; -1: none.
    var row: Int32
    /// What the monitor says.
    var verdict: Verdict
    /// Place among the outcome's accounts, for instances of states, flows and performances; -1: none.
    var account: Int32 = -1
}

/// What came of judging one reading in one run.
struct ReadingOutcome: Sendable {
    /// Per article and party: when it binds.
    var timelines: [[ForceTimeline]]
    /// All instances that the facts and the deadlines give.
    var instances: [Instance]
    /// Breaches found and possible, per article and party: what reciprocity looks at.
    var breaches: [[EventLog]]
    /// What the instances of states, flows and performances are about.
    var accounts: [Account] = []
    /// What was worked out on the way, for explanations.
    var lookedUp = LookedUp()

    /// What an instance is about, where it is one of a state, a flow or a performance.
    func account(_ instance: Instance) -> Account? {
        accounts.indices.contains(Int(instance.account)) ? accounts[Int(instance.account)] : nil
    }
}
