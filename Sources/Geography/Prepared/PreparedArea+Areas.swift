import Vocabulary

extension PreparedArea {
    /// Whether everywhere in another area is in this one: for facts whose place is an area known by name only.
    ///
    /// - Parameters:
    ///   - other: the area in which the place surely is.
    ///   - time: the seconds in question; nil for any time at all.
    /// - Returns: true if the other lies inside this one, false if the two have no inside in common, else unknown.
    ///
    /// Shapes are compared exactly, by GEOS. Where distances are involved, the other area is covered with discs, down to
    /// 1/64 of its size, and each is asked about; what that leaves open is unknown. Costs milliseconds: keep the answer.
    public func holds(everywhereIn other: PreparedArea, during time: PossibleTime? = nil) -> Truth {
        var result: Truth?
        let isInByForm = area.isMadeWith(other.area)
        let isApartByForm = !isInByForm && area.isMadeApart(from: other.area)
        for (recipe, place) in pairs(with: other, during: time) {
            // A thing that moves lies within itself at every time; two things not drawn for that time, nowhere known.
            let truth: Truth =
                isInByForm && !place.isUnknown
                ? .true
                : isApartByForm && !place.isUnknown && !recipe.isUnknown ? .false : recipe.holds(everywhereIn: place)
            if let result, result != truth { return .unknown }
            if truth == .unknown { return .unknown }
            result = truth
        }
        return result ?? .unknown
    }

    /// Both recipes as they are at the same time, for each stretch in which neither changes.
    private func pairs(with other: PreparedArea, during time: PossibleTime?) -> [(Recipe, Recipe)] {
        let instants = Set((slices(during: time) + other.slices(during: time)).map(\.from)).sorted()
        let first = time?.earliest ?? .distantPast
        return instants.filter { $0 >= first || instants.count == 1 }.reduce(into: [max(first, .distantPast)]) {
            if $1 > first { $0.append($1) }
        }.map { (slices[slice(at: $0)].recipe, other.slices[other.slice(at: $0)].recipe) }
    }
}

extension Area {
    /// Whether an area lies in this one by the way in which the two are put together, wherever their parts may be: in a
    /// union lies each of its parts, in a part lies what it has in common with others.
    func isMadeWith(_ other: Area) -> Bool {
        if self == other { return true }
        switch other {
        case .named(_, let area): return isMadeWith(area)
        case .union(let parts) where !parts.isEmpty && parts.allSatisfy(isMadeWith): return true
        case .intersection(let one, let two) where isMadeWith(one) || isMadeWith(two): return true
        case .difference(let whole, _) where isMadeWith(whole): return true
        default: break
        }
        switch self {
        case .named(_, let area): return area.isMadeWith(other)
        case .union(let parts): return parts.contains { $0.isMadeWith(other) }
        case .intersection(let one, let two): return one.isMadeWith(other) && two.isMadeWith(other)
        case .within(_, let area), .nearness(let area): return area.isMadeWith(other)
        default: return false
        }
    }
}

extension Area {
    /// Whether two areas have nothing in common by the way in which they are put together: the west and the east of one
    /// line, a zone and what is left of another without it.
    func isMadeApart(from other: Area) -> Bool {
        // Enough steps for every document that a person reads; more are not looked at.
        var steps = 10_000
        return isMadeApart(from: other, &steps)
    }

    private func isMadeApart(from other: Area, _ steps: inout Int) -> Bool {
        isApart(from: other, &steps) || other.isApart(from: self, &steps)
    }

    private func isApart(from other: Area, _ steps: inout Int) -> Bool {
        steps -= 1
        guard steps > 0 else { return false }
        switch self {
        case .named(_, let area): return area.isMadeApart(from: other, &steps)
        case .union(let parts):
            for part in parts where !part.isMadeApart(from: other, &steps) { return false }
            return !parts.isEmpty
        case .intersection(let one, let two):
            return one.isMadeApart(from: other, &steps) || two.isMadeApart(from: other, &steps)
        case .difference(let whole, let without):
            return without.isMadeWith(other) || whole.isMadeApart(from: other, &steps)
        case .side(let side, let line):
            var meant = other
            while case .named(_, let area) = meant { meant = area }
            guard case .side(let opposite, let same) = meant else { return false }
            return opposite == side.opposite && line == same
        default: return false
        }
    }
}

extension Recipe {
    var isUnknown: Bool { if case .unknown = self { true } else { false } }

    /// See ``PreparedArea/holds(everywhereIn:during:)``.
    func holds(everywhereIn other: Recipe) -> Truth {
        if isUnknown || other.isUnknown { return .unknown }
        if case .figure(let figure) = other {
            if figure.parts.isEmpty { return .unknown }
            let truth = holds(everywhereIn: figure)
            if truth != .unknown { return truth }
        }
        return holds(everywhereInDiscsOf: other)
    }

    /// By the shapes themselves, as far as they tell.
    private func holds(everywhereIn other: Figure) -> Truth {
        switch self {
        case .figure(let figure):
            if figure.parts.isEmpty { return .false }
            guard let (one, two) = Parts.alike(figure.parts, other.parts), let relation = one.relation(of: two) else {
                return .unknown
            }
            return Truth(certain: relation == .covers, possible: relation != .apart)
        case .within(_, let recipe): return recipe.holds(everywhereIn: other) == .true ? .true : .unknown
        case .any(let recipes):
            let truths = recipes.map { $0.holds(everywhereIn: other) }
            return truths.contains(.true) ? .true : truths.allSatisfy { $0 == .false } ? .false : .unknown
        case .both(let one, let two): return one.holds(everywhereIn: other) && two.holds(everywhereIn: other)
        case .butNot(let one, let two): return one.holds(everywhereIn: other) && !two.holds(everywhereIn: other)
        case .nearness(let recipe): return recipe.holds(everywhereIn: other) == .true ? .true : .unknown
        case .atLeast, .side, .unknown: return .unknown
        }
    }

    /// By discs that cover the other area, halved where the answer is open.
    private func holds(everywhereInDiscsOf other: Recipe) -> Truth {
        guard let box = other.box else { return .unknown }
        var (isSomewhere, isElsewhere) = (false, false)
        var cells = [box]
        for _ in 0..<7 {
            var open: [Box] = []
            for cell in cells {
                let centre = Position(longitude: (cell.west + cell.east) / 2, latitude: (cell.south + cell.north) / 2)
                let radius = cell.radius
                var query = Query(centre)
                let there = other.reach(&query, nearer: -radius, farther: radius)
                if there.low - radius > 0 { continue }
                let here = reach(&query, nearer: -radius, farther: radius)
                if here.high + radius <= 0 {
                    isSomewhere = true
                } else if here.low - radius > 0 {
                    isElsewhere = true
                } else {
                    open += cell.quarters
                }
                // A disc that is only perhaps in the other area does not count against it; two that surely are, and differ, do.
                if isSomewhere && isElsewhere { return .unknown }
            }
            if open.isEmpty { return isSomewhere ? .true : isElsewhere ? .false : .unknown }
            cells = open
        }
        return .unknown
    }

    /// A box around the area; nil if it has no bounds that are easy to tell.
    private var box: Box? {
        switch self {
        case .figure(let figure): return figure.box.isEmpty ? nil : figure.box
        case .within(let distance, let recipe): return recipe.box?.widened(by: distance)
        case .any(let recipes):
            var union = Box()
            for recipe in recipes {
                if case .figure(let figure) = recipe, figure.box.isEmpty { continue }
                guard let box = recipe.box else { return nil }
                union = union.joined(with: box)
            }
            return union.isEmpty ? nil : union
        case .both(let one, let other): return one.box ?? other.box
        case .butNot(let one, _): return one.box
        case .atLeast, .nearness, .side, .unknown: return nil
        }
    }
}

extension Box {
    /// A disc of this many kilometres around the middle surely holds the box.
    var radius: Double {
        let height = (north - south) / 2 * 111.7
        let flattest = min(abs(south), abs(north))
        let width = (east - west) / 2 * 111.33 * (south < 0 && north > 0 ? 1 : max(0, 1 - flattest * flattest / 8300))
        return (height * height + width * width).squareRoot() * 1.001 + 1e-6
    }

    var quarters: [Box] {
        let (x, y) = ((west + east) / 2, (south + north) / 2)
        return [
            Box(west: west, south: south, east: x, north: y), Box(west: x, south: south, east: east, north: y),
            Box(west: west, south: y, east: x, north: north), Box(west: x, south: y, east: east, north: north),
        ]
    }

    init(west: Double, south: Double, east: Double, north: Double) {
        (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    func joined(with other: Box) -> Box {
        Box(
            west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
            north: max(north, other.north))
    }

    /// All places within a distance; nil near the poles, where longitudes meet.
    func widened(by distance: Double) -> Box? {
        let up = distance / 110
        guard max(abs(south), abs(north)) + up < 85 else { return nil }
        // A degree of longitude at 85° has 9.7 km.
        let across = distance / 9.7
        let cosine = 1 - (max(abs(south), abs(north)) + up) / 90
        let side = min(across, distance / (110 * cosine))
        return Box(west: west - side, south: south - up, east: east + side, north: north + up)
    }
}
