import Accords
import Evidence
import Geography
import Vocabulary

// Where an act took effect, where it came from, and how it stands to an area: by positions, by the names of areas that a
// report states, and by stated distances. All that a report states counts.

extension Run {
    /// Whether a report places something as a term wants it.
    func placed(_ row: Int, _ placing: AreaRelation) -> Truth {
        let (area, id) = (areas[placing.area], plan.areas[placing.area].id)
        switch placing.relation {
        case .in, .to: return effect(of: row, in: area, named: id)
        case .against: return effect(of: row, in: area, named: id) || (stated(row, [.against], in: area, id) ?? .false)
        case .from: return launch(of: row, in: area, named: id) ?? .unknown
        case .into:
            return effect(of: row, in: area, named: id) && !(launch(of: row, in: area, named: id) ?? .false)
        case .outOf:
            let stayed = hasEffectPlace(row) ? effect(of: row, in: area, named: id) : .false
            return (launch(of: row, in: area, named: id) ?? .unknown) && !stayed
        case .across: return crossed(row, placing)
        case .over: return stated(row, [.over], in: area, id) ?? .unknown
        case .through:
            let passed = stated(row, [.through], in: area, id) ?? .false
            return passed || (placing.sides.isEmpty ? .false : crossed(row, placing))
                || effect(of: row, in: area, named: id)
        }
    }

    /// Whether what a report tells took effect in an area.
    func effect(of row: Int, in area: PreparedArea, named id: AreaID) -> Truth {
        let (longitude, latitude) = (facts.longitude[row], facts.latitude[row])
        if longitude.isFinite && latitude.isFinite {
            let truth = area.holds(
                Position(longitude: longitude, latitude: latitude), precision: Kilometres(facts.precision[row]),
                during: facts.occurred[row])
            // What the position leaves open, other statements may settle.
            if truth != .unknown || !statesPlaces { return truth }
        }
        return Whereabouts(self, row, inside: [.in, .into, .to], outside: [.outside, .outOf], isEffect: true)?
            .truth(of: area, named: id) ?? .unknown
    }

    /// Whether it was fired from within an area; nil if nothing is said of that.
    func launch(of row: Int, in area: PreparedArea, named id: AreaID) -> Truth? {
        if let from = facts.launch(row) {
            return area.holds(
                Position(longitude: from.longitude, latitude: from.latitude), precision: Kilometres(from.precision),
                during: facts.occurred[row])
        }
        guard let stated = Whereabouts(self, row, inside: [.from, .outOf], outside: [.into], isEffect: false) else {
            return nil
        }
        let truth = stated.truth(of: area, named: id)
        // That it came into a part of the area says nothing of whether it came from another part.
        return truth == .unknown && stated.saysOnlyWhereNot ? nil : truth
    }

    /// Whether a report says where it took effect.
    private func hasEffectPlace(_ row: Int) -> Bool {
        facts.longitude[row].isFinite
            || Whereabouts(self, row, inside: [.in, .into, .to], outside: [.outside], isEffect: true) != nil
    }

    /// What a report states of an area in words of some relations; nil if nothing.
    private func stated(_ row: Int, _ relations: Set<PlaceRelation>, in area: PreparedArea, _ id: AreaID) -> Truth? {
        Whereabouts(self, row, inside: relations, outside: [], isEffect: false)?.truth(of: area, named: id)
    }

    /// Whether a report says that it passed above an area.
    func isOver(_ row: Int, _ area: Int) -> Bool {
        stated(row, [.over], in: areas[area], plan.areas[area].id) == .true
    }

    /// Whether it went from one side of a line to the other: stated, or worked out from where it came from and where it took
    /// effect. Both lie on a side or on the other one; where that is open for either, so is the crossing.
    private func crossed(_ row: Int, _ placing: AreaRelation) -> Truth {
        let (area, id) = (areas[placing.area], plan.areas[placing.area].id)
        if stated(row, [.across, .over], in: area, id) == .true { return .true }
        var answers: Set<Truth> = []
        for side in placing.sides {
            let (half, name) = (areas[side], plan.areas[side].id)
            guard let from = launch(of: row, in: half, named: name), from != .unknown else { continue }
            let to = effect(of: row, in: half, named: name)
            if to != .unknown { answers.insert(Truth(from != to)) }
        }
        // North and east may only disagree about a line so bent that nobody should rely on either.
        return answers.count == 1 ? answers.first ?? .unknown : .unknown
    }

    /// Where a report without a position says it was, for people.
    func statedPlaceWords(_ row: Int) -> String {
        let words =
            facts.places(row).map(\.text)
            + facts.distances(row).map { distance in
                let off = distance.plusOrMinus > 0 ? ", good to \(Explainer.kilometres(distance.plusOrMinus))" : ""
                return "\(Explainer.kilometres(distance.kilometres)) from \(distance.from)\(off)"
            }
        return words.isEmpty ? "place not stated" : words.joined(separator: "; ")
    }
}
