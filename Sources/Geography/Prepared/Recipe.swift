/// An ``Area`` for one stretch of time, its shapes overlaid where they can be and made ready to be asked.
///
/// Every node answers with a signed distance between two bounds (``Figure/Reach``). A disc of radius r around a position
/// lies in the area if high + r ≤ 0, and outside if low − r > 0; between that it is unknown. So distances stay exact
/// (within 10 km of a line) and *and*, *or*, *except* are Kleene's where shapes cannot be overlaid. Edges belong to
/// the areas on either side.
indirect enum Recipe: Sendable {
    case figure(Figure)
    case within(Double, Recipe)
    case atLeast(Double, Recipe)
    case any([Recipe])
    case both(Recipe, Recipe)
    case butNot(Recipe, Recipe)
    case nearness(Recipe)
    case side(CompassSide, LineSides)
    case unknown

    /// The signed distance, as closely as it takes to tell whether it is at most `nearer`, more than `farther`, or between.
    func reach(_ query: inout Query, nearer: Double, farther: Double) -> Figure.Reach {
        switch self {
        case .figure(let figure): return figure.reach(&query, nearer: nearer, farther: farther)
        case .within(let distance, .figure(let figure)):
            return Self.around(
                figure.reach(&query, nearer: nearer + distance, farther: farther + distance), distance)
        case .atLeast(let distance, .figure(let figure)):
            return Self.beyond(
                figure.reach(&query, nearer: distance - farther, farther: distance - nearer), distance)
        case .within(let distance, let recipe):
            return Self.around(recipe.reach(&query, exactTo: max(abs(nearer), abs(farther)) + distance), distance)
        case .atLeast(let distance, let recipe):
            return Self.beyond(recipe.reach(&query, exactTo: max(abs(nearer), abs(farther)) + distance), distance)
        case .any(let recipes):
            var reaches = Figure.Reach.outside
            for recipe in recipes {
                reaches = Self.either(reaches, recipe.reach(&query, nearer: nearer, farther: farther))
                if reaches.high < nearer { break }
            }
            return reaches
        case .both(let one, let other):
            return Self.common(
                one.reach(&query, nearer: nearer, farther: farther),
                other.reach(&query, nearer: nearer, farther: farther))
        case .butNot(let one, let other):
            let reach = other.reach(&query, nearer: -farther, farther: -nearer)
            return Self.common(
                one.reach(&query, nearer: nearer, farther: farther),
                Figure.Reach(low: -reach.high, high: -reach.low))
        case .nearness(let recipe):
            return Self.near(recipe.reach(&query, nearer: nearer, farther: farther))
        case .side(let side, let line): return line.reach(&query, side, exactTo: max(abs(nearer), abs(farther)))
        case .unknown: return .unknown
        }
    }

    /// The signed distance, exact where it is at most `limit`, as far as the recipe lets it be: what is combined needs the sign
    /// of each part before a distance is added.
    private func reach(_ query: inout Query, exactTo limit: Double) -> Figure.Reach {
        switch self {
        case .figure(let figure): return figure.reach(&query, exactTo: limit)
        case .within(let distance, let recipe):
            return Self.around(recipe.reach(&query, exactTo: limit + distance), distance)
        case .atLeast(let distance, let recipe):
            return Self.beyond(recipe.reach(&query, exactTo: limit + distance), distance)
        case .any(let recipes):
            var reaches = Figure.Reach.outside
            for recipe in recipes { reaches = Self.either(reaches, recipe.reach(&query, exactTo: limit)) }
            return reaches
        case .both(let one, let other):
            return Self.common(one.reach(&query, exactTo: limit), other.reach(&query, exactTo: limit))
        case .butNot(let one, let other):
            let reach = other.reach(&query, exactTo: limit)
            return Self.common(
                one.reach(&query, exactTo: limit), Figure.Reach(low: -reach.high, high: -reach.low))
        case .nearness(let recipe): return Self.near(recipe.reach(&query, exactTo: limit))
        case .side(let side, let line): return line.reach(&query, side, exactTo: limit)
        case .unknown: return .unknown
        }
    }

    /// Of a buffer. Outside, the way to it is the way to the thing less its width; inside, how deep is at least that.
    private static func around(_ reach: Figure.Reach, _ distance: Double) -> Figure.Reach {
        let low = reach.low - distance
        return Figure.Reach(low: low > 0 ? low : -.infinity, high: reach.high - distance)
    }

    /// Of what is beyond a buffer.
    private static func beyond(_ reach: Figure.Reach, _ distance: Double) -> Figure.Reach {
        let low = reach.low - distance
        return Figure.Reach(low: distance - reach.high, high: low >= 0 ? -low : .infinity)
    }

    /// Of a union: the nearer part. Inside of one, the union may reach farther than that one's edge.
    private static func either(_ one: Figure.Reach, _ other: Figure.Reach) -> Figure.Reach {
        let low = min(one.low, other.low)
        return Figure.Reach(low: low > 0 ? low : -.infinity, high: min(one.high, other.high))
    }

    /// Of a distance that nobody has stated: true on the thing itself.
    private static func near(_ reach: Figure.Reach) -> Figure.Reach {
        Figure.Reach(low: -.infinity, high: reach.high <= 0 ? reach.high : .infinity)
    }

    /// Of an intersection. Outside, it is at least as far as the farther of the two, and may not be there at all.
    private static func common(_ one: Figure.Reach, _ other: Figure.Reach) -> Figure.Reach {
        let high = max(one.high, other.high)
        return Figure.Reach(low: max(one.low, other.low), high: high <= 0 ? high : .infinity)
    }

    /// The signed distance to the boundary for explanations: exact for shapes and distances from them; where areas are
    /// combined, that of the part that decides. Nil where something is unknown.
    func distanceToBoundary(_ query: inout Query) -> Double? {
        switch self {
        case .figure(let figure): return figure.distanceToBoundary(&query)
        case .within(let distance, let recipe): return recipe.distanceToBoundary(&query).map { $0 - distance }
        case .atLeast(let distance, let recipe): return recipe.distanceToBoundary(&query).map { distance - $0 }
        case .any(let recipes):
            var least = Double.infinity
            for recipe in recipes {
                if case .figure(let figure) = recipe, figure.box.isEmpty { continue }
                guard let distance = recipe.distanceToBoundary(&query) else { return nil }
                least = min(least, distance)
            }
            return least.isFinite ? least : nil
        case .both(let one, let other):
            guard let one = one.distanceToBoundary(&query), let other = other.distanceToBoundary(&query) else {
                return nil
            }
            return max(one, other)
        case .butNot(let one, let other):
            guard let one = one.distanceToBoundary(&query), let other = other.distanceToBoundary(&query) else {
                return nil
            }
            return max(one, -other)
        case .nearness(let recipe): return recipe.distanceToBoundary(&query)
        case .side(let side, let line): return line.distanceToBoundary(&query, side)
        case .unknown: return nil
        }
    }
}
