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
    private let acts: [Truth]
    private let objects: [Truth]?

    init(_ run: Run, _ selection: Selection, threshold: Grade) {
        self.run = run
        self.selection = selection
        self.threshold = threshold
        acts = run.words.actWords.map { run.plan.acts.isOne(of: selection.acts.set, $0) }
        objects = selection.objects.map { classes in
            run.words.objectWords.map { run.plan.objects.isOne(of: classes.set, $0) }
        }
    }

    /// Whether a report tells of such an act.
    func act(_ row: Int) -> Truth { acts[Int(run.words.act[row])] }

    /// Whether a report tells of such an object.
    func object(_ row: Int) -> Truth { objects?[Int(run.words.object[row])] ?? .true }

    /// Whether a report places the act as the term wants it.
    func placed(_ row: Int, _ placing: (relation: Placing.Relation, area: Int)) -> Truth {
        let area = run.areas[placing.area]
        let id = run.plan.areas[placing.area].id
        switch placing.relation {
        case .in, .against: return run.effect(of: row, in: area, named: id)
        case .from: return run.launch(of: row, in: area, named: id) ?? .unknown
        case .into:
            return run.effect(of: row, in: area, named: id) && !(run.launch(of: row, in: area, named: id) ?? .false)
        }
    }

    /// Whether the incident happened and is of this kind, at the grade that counts. False as soon as one part is.
    func matches(_ rows: ReportRows) -> Truth {
        var truth = run.standing.truth(of: rows, from: threshold, act)
        guard truth != .false else { return .false }
        if objects != nil {
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

extension Run {
    /// Whether what a report tells took effect in an area.
    func effect(of row: Int, in area: PreparedArea, named id: AreaID) -> Truth {
        let (longitude, latitude) = (facts.longitude[row], facts.latitude[row])
        if longitude.isFinite && latitude.isFinite {
            return area.holds(
                Position(longitude: longitude, latitude: latitude), precision: Kilometres(facts.precision[row]),
                during: facts.occurred[row])
        }
        return stated(row, [.in, .into, .outside], in: area, named: id) ?? .unknown
    }

    /// Whether it was fired from within an area; nil if nothing is said of that.
    func launch(of row: Int, in area: PreparedArea, named id: AreaID) -> Truth? {
        if let from = facts.launch(row) {
            return area.holds(
                Position(longitude: from.longitude, latitude: from.latitude), precision: Kilometres(from.precision),
                during: facts.occurred[row])
        }
        return stated(row, [.from], in: area, named: id)
    }

    /// What the places that a row states in words, of some relations, say of an area: all of them are so. Nil if it states
    /// none.
    private func stated(
        _ row: Int, _ relations: Set<PlaceRelation>, in area: PreparedArea, named id: AreaID
    ) -> Truth? {
        let places = facts.places(row).filter { relations.contains($0.relation) }
        guard !places.isEmpty else { return nil }
        let answers = places.map { holds($0, in: area, named: id) }
        return answers.contains(.true) ? .true : answers.contains(.false) ? .false : .unknown
    }

    /// Whether something that happened in a named area, or outside it, happened in another.
    private func holds(_ place: StatedPlace, in area: PreparedArea, named id: AreaID) -> Truth {
        let isOutside = place.relation == .outside
        if place.area == id.name { return Truth(!isOutside) }
        guard !isOutside, let other = plan.areas.firstIndex(where: { $0.id.name == place.area }) else {
            return .unknown
        }
        return area.holds(everywhereIn: areas[other])
    }
}
