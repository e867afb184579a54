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
    case unknown

    /// The signed distance, worked out as far as `limit` asks.
    func reach(_ query: inout Query, within limit: Double) -> Figure.Reach {
        switch self {
        case .figure(let figure): return figure.reach(&query, within: limit)
        case .within(let distance, let recipe):
            let reach = recipe.reach(&query, within: limit + distance)
            // Outside of the buffer the way to it is the way to the thing less its width; inside, how deep is at least that.
            let low = reach.low - distance
            return Figure.Reach(low: low > 0 ? low : -.infinity, high: reach.high - distance)
        case .atLeast(let distance, let recipe):
            let reach = recipe.reach(&query, within: limit + distance)
            let low = reach.low - distance
            return Figure.Reach(low: distance - reach.high, high: low >= 0 ? -low : .infinity)
        case .any(let recipes):
            var result = Figure.Reach.outside
            for recipe in recipes {
                let reach = recipe.reach(&query, within: limit)
                result.low = min(result.low, reach.low)
                result.high = min(result.high, reach.high)
                if result.high < -limit { break }
            }
            // Inside of one, the union may reach farther than that one's edge.
            if result.low <= 0 { result.low = -.infinity }
            return result
        case .both(let one, let other):
            return Self.common(one.reach(&query, within: limit)) { other.reach(&query, within: limit) }
        case .butNot(let one, let other):
            return Self.common(one.reach(&query, within: limit)) {
                let reach = other.reach(&query, within: limit)
                return Figure.Reach(low: -reach.high, high: -reach.low)
            }
        case .nearness(let recipe):
            let reach = recipe.reach(&query, within: limit)
            return Figure.Reach(low: -.infinity, high: reach.high <= 0 ? reach.high : .infinity)
        case .unknown: return .unknown
        }
    }

    /// Of an intersection. Outside, it is at least as far as the farther of the two, and may not be there at all.
    private static func common(_ one: Figure.Reach, _ other: () -> Figure.Reach) -> Figure.Reach {
        let other = other()
        let high = max(one.high, other.high)
        return Figure.Reach(low: max(one.low, other.low), high: high <= 0 ? high : .infinity)
    }

    /// The signed distance to the boundary for explanations: exact for shapes and distances from them; where areas are
    /// combined, that of the part that decides. Nil where something is unknown.
    func distanceToBoundary(_ query: inout Query) -> Double? {
        switch self {
        case .figure(let figure):
            let reach = figure.reach(&query, within: .greatestFiniteMagnitude.squareRoot())
            return reach.high.isFinite ? (reach.low + reach.high) / 2 : nil
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
        case .unknown: return nil
        }
    }
}
