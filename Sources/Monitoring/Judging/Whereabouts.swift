import Accords
import Evidence
import Geography
import Vocabulary

/// What one report states of a place in words and distances, to be held against areas.
///
/// An area is a recipe: *within 10 nmi of a merchant vessel except the territorial sea* is asked part by part, and the
/// answers are joined by Kleene's rules. A distance has two ends: 28 km good to 1 km is at least 27 and at most 29.
struct Whereabouts {
    private let run: Run
    private let row: Int
    /// The areas in which it was, by name.
    private let inside: [String]
    /// The areas in which it was not.
    private let outside: [String]
    private let distances: [StatedDistance]
    /// Whether it is about where it took effect, so that the report's position and distances are meant.
    private let isEffect: Bool

    /// What a row states in places of some relations; nil if it states nothing.
    init?(
        _ run: Run, _ row: Int, inside: Set<PlaceRelation>, outside: Set<PlaceRelation>, isEffect: Bool
    ) {
        guard run.statesPlaces else { return nil }
        self.run = run
        self.row = row
        let places = run.facts.places(row)
        self.inside = places.filter { inside.contains($0.relation) }.map(\.area)
        self.outside = places.filter { outside.contains($0.relation) }.map(\.area)
        self.isEffect = isEffect
        distances = isEffect ? run.facts.distances(row) : []
        if self.inside.isEmpty, self.outside.isEmpty, distances.isEmpty { return nil }
    }

    /// Whether it says nothing but in which areas it was not.
    var saysOnlyWhereNot: Bool { inside.isEmpty && distances.isEmpty }

    /// Whether it was in an area.
    func truth(of area: PreparedArea, named id: AreaID) -> Truth { truth(area.area, [id.name], area) }

    /// - Parameters:
    ///   - names: what the document calls the area.
    ///   - prepared: the area made ready, where it is.
    private func truth(_ area: Area, _ names: [String], _ prepared: PreparedArea?) -> Truth {
        for name in names {
            if inside.contains(name) { return .true }
            if outside.contains(name) { return .false }
            // What stands so far from it does not stand in it.
            if let stated = distances.first(where: { $0.from == name }), stated.kilometres > stated.plusOrMinus {
                return .false
            }
        }
        if let prepared, let known = known(prepared) { return known }
        switch area {
        case .named(let name, let area):
            return truth(area, names + [name], prepared ?? place(name).map { run.areas[$0] })
        case .within(let far, let of):
            if let (low, high) = distance(from: of) {
                return Truth(certain: high <= far.value, possible: low <= far.value)
            }
            return truth(of, [], nil) == .true ? .true : .unknown
        case .atLeast(let far, let of):
            if let (low, high) = distance(from: of) {
                return Truth(certain: low >= far.value, possible: high >= far.value)
            }
            return far.value > 0 && truth(of, [], nil) == .true ? .false : .unknown
        case .nearness(let of): return truth(of, [], nil) == .true ? .true : .unknown
        case .union(let areas):
            var answer = Truth.false
            for area in areas where answer != .true { answer = answer || truth(area, [], nil) }
            return answer
        case .intersection(let one, let other): return truth(one, [], nil) && truth(other, [], nil)
        case .difference(let one, let other): return truth(one, [], nil) && !truth(other, [], nil)
        case .shape, .dated, .side, .thing, .missing: return .unknown
        }
    }

    /// What maps tell of an area, given the areas in which it was and was not, and the position; nil if they leave it open.
    private func known(_ area: PreparedArea) -> Truth? {
        let time = run.facts.occurred[row]
        let (longitude, latitude) = (run.facts.longitude[row], run.facts.latitude[row])
        if isEffect, longitude.isFinite, latitude.isFinite {
            let truth = area.holds(
                Position(longitude: longitude, latitude: latitude), precision: Kilometres(run.facts.precision[row]),
                during: time)
            if truth != .unknown { return truth }
        }
        for name in inside {
            guard let other = place(name) else { continue }
            let truth = area.holds(everywhereIn: run.areas[other], during: time)
            if truth != .unknown { return truth }
        }
        for name in outside {
            guard let other = place(name) else { continue }
            if run.areas[other].holds(everywhereIn: area, during: time) == .true { return .false }
        }
        return nil
    }

    /// The distance from a place, line or thing that the row states, in kilometres; nil: it states none.
    func stated(from area: Area) -> (low: Double, high: Double)? { distance(from: area) }

    /// How far it was from a place, line or thing: the least and the greatest distance in kilometres; nil if that is not
    /// stated.
    private func distance(from area: Area) -> (low: Double, high: Double)? {
        var names: [String] = []
        var area = area
        while case .named(let name, let meant) = area {
            names.append(name)
            area = meant
        }
        let stated: StatedDistance?
        if case .thing(let name) = area, let classes = run.plan.objects.set(name) {
            // A distance from a grain ship is one from a merchant vessel.
            stated = distances.first {
                $0.from == name
                    || (run.plan.objects.set($0.from) != nil && run.plan.objects.isOne(of: classes, $0.from) == .true)
            }
        } else {
            stated = distances.first { names.contains($0.from) }
        }
        return stated.map { (max(0, $0.kilometres - $0.plusOrMinus), $0.kilometres + $0.plusOrMinus) }
    }

    /// An area of the plan by the name that facts give it.
    private func place(_ name: String) -> Int? { run.plan.areas.firstIndex { $0.id.name == name } }
}
