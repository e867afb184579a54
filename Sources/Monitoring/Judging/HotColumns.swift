import Evidence
import Vocabulary

/// The columns that the loops over all facts read, held in one place: a loop takes a copy, which shares their memory, and
/// looks at their spans. Looked up through the run, every access would count references.
struct HotColumns: Sendable {
    // By row of the facts.
    let reports: ContiguousArray<Symbol>
    let kinds: ContiguousArray<FactKind>
    let times: ContiguousArray<PossibleTime>
    let longitudes: ContiguousArray<Double>
    let latitudes: ContiguousArray<Double>
    let precisions: ContiguousArray<Double>
    /// The word for the act: place in ``FactWords/actWords``.
    let words: ContiguousArray<UInt16>
    let counts: ContiguousArray<Bool>
    let grades: ContiguousArray<UInt8>
    /// See ``NamedActors/codes``.
    let actors: ContiguousArray<Int16>
    let incidents: ContiguousArray<Int32>
    // By incident.
    let ids: ContiguousArray<Symbol>
    /// See ``Standing/lone``.
    let lone: ContiguousArray<Int32>

    init(_ run: Run) {
        reports = run.facts.reportID
        kinds = run.facts.kind
        times = run.facts.occurred
        longitudes = run.facts.longitude
        latitudes = run.facts.latitude
        precisions = run.facts.precision
        words = run.words.act
        counts = run.standing.counts
        grades = run.standing.gradeOfRow
        actors = run.standing.actor.codes
        incidents = run.standing.incidents.incidentOfRow
        ids = run.standing.incidents.ids
        lone = run.standing.lone
    }
}
