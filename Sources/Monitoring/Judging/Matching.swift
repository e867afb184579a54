import Accords
import Evidence
import Geography
import Vocabulary

/// Whether incidents are of the kind that a term concerns: act, object and place, apart from who and when.
final class Matcher: Sendable {
    let run: Run
    let selection: Selection
    let threshold: Grade
    /// The answer for each word that facts use.
    let acts: [Truth]
    private let objects: [Truth]?
    private let thing: ThingMatcher?
    private let isFire: [Truth]
    private let isFlight: [Truth]

    init(_ run: Run, _ selection: Selection, threshold: Grade) {
        self.run = run
        self.selection = selection
        self.threshold = threshold
        acts = run.words.actWords.map { run.plan.acts.isOne(of: selection.acts.set, $0) }
        let fire = run.statesPlaces && !selection.placings.isEmpty ? run.plan.acts.set("fire") : nil
        isFire = run.words.actWords.map { word in fire.map { run.plan.acts.isOne(of: $0, word) } ?? .unknown }
        let flight = selection.placings.contains { $0.relation == .over } ? run.plan.acts.set("overflight") : nil
        isFlight = run.words.actWords.map { word in flight.map { run.plan.acts.isOne(of: $0, word) } ?? .unknown }
        thing = selection.thing.map { ThingMatcher(run, $0) }
        objects = selection.objects.map { classes in
            run.words.objectWords.map { run.plan.objects.isOne(of: classes.set, $0) }
        }
    }

    /// Whether it asks what the act was done to.
    var asksOfObjects: Bool { objects != nil || thing != nil }

    /// Whether a report tells of such an act.
    func act(_ row: Int) -> Truth { acts[Int(run.words.act[row])] }

    /// Whether a report tells of such an object.
    func object(_ row: Int) -> Truth {
        if let thing { return thing.truth(row) }
        return objects?[Int(run.words.object[row])] ?? .true
    }

    /// Whether a report places the act as the term wants it.
    func placed(_ row: Int, _ placing: AreaRelation) -> Truth {
        let truth = run.placed(row, placing)
        // What flies over a place is above the place at which it is reported.
        if truth == .unknown, placing.relation == .over, isFlight[Int(run.words.act[row])] == .true {
            return run.effect(of: row, in: run.areas[placing.area], named: run.plan.areas[placing.area].id)
        }
        // Shells that pass above an area neither came from it nor landed in it; an aircraft may have done both.
        guard truth == .unknown, run.statesPlaces, run.isOver(row, placing.area),
            isFire[Int(run.words.act[row])] == .true
        else { return truth }
        switch placing.relation {
        case .in, .into, .from, .to, .outOf, .against: return .false
        case .across, .over, .through: return truth
        }
    }

    /// Whether the incident happened and is of this kind, at the grade that counts. False as soon as one part is.
    func matches(_ rows: ReportRows) -> Truth {
        var truth = run.standing.truth(of: rows, from: threshold, act)
        guard truth != .false else { return .false }
        if asksOfObjects {
            truth = truth && run.standing.truth(of: rows, from: threshold, object)
            guard truth != .false else { return .false }
        }
        for placing in selection.placings {
            truth = truth && run.standing.truth(of: rows, from: threshold) { placed($0, placing) }
            guard truth != .false else { return .false }
        }
        return truth
    }
}
