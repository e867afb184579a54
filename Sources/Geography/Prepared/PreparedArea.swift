import Vocabulary

/// An ``Area`` made ready once, to be asked millions of times whether a position lies in it.
///
/// Shapes are overlaid where they can be, indexed in flat arrays and never change again; any number of threads may ask.
/// What an answer costs, by a loop over a million random positions in release mode, on one core of a shared machine
/// (± 30 %): 20 ns for a rectangle, whatever the radius; 40 ns in Ukraine's outline (2,000 edges) or a front line's
/// (4,000) for a position without radius, 150 to 220 ns with one of 1 km and 400 ns with one of 25 km, where a third of the
/// answers need a distance; 170 ns for "within 10 km of" that front line. Making ready takes about 5 µs an edge.
public struct PreparedArea: Sendable {
    /// The recipe it was made from.
    public let area: Area
    /// Stretches of time in order, without gaps, the first from the distant past, the last to the distant future.
    let slices: [Slice]
    /// Where all of it is one figure that never changes: the short way to it. Kept alive by ``slices``; not counting
    /// references halves the cost of the commonest question.
    private let figure: Unmanaged<Figure>?

    struct Slice: Sendable {
        let from: Instant
        let recipe: Recipe
    }

    /// Makes an area ready. Costs about n log n of its positions for each of the stretches of time between two changes.
    public init(_ area: Area) {
        self.area = area
        var changes: [Instant] = [.distantPast]
        area.addChanges(to: &changes)
        slices = Set(changes).sorted().map { Slice(from: $0, recipe: Draft(area, at: $0).recipe) }
        figure =
            if slices.count == 1, case .figure(let figure) = slices[0].recipe { .passUnretained(figure) } else { nil }
    }

    /// Whether a position lies in the area.
    ///
    /// - Parameters:
    ///   - position: where it is stated to be; longitude first, WGS 84.
    ///   - precision: the radius around it that surely holds the place.
    ///   - time: the seconds at which it may have been; matters for shapes that change.
    /// - Returns: true if every place within the precision is in the area at every possible second, false if none is at any,
    ///   else unknown. A place on the edge is in. Unknown too where a shape is missing, or not drawn for that time.
    public func holds(_ position: Position, precision: Kilometres, during time: PossibleTime) -> Truth {
        guard position.isOnGlobe else { return .unknown }
        let radius = precision.value > 0 ? precision.value : 0
        var query = Query(position)
        if let figure {
            return figure._withUnsafeGuaranteedRef {
                Self.truth($0.reach(&query, nearer: -radius, farther: radius), radius)
            }
        }
        var index = slice(at: time.earliest)
        let first = Self.truth(slices[index].recipe, &query, radius)
        while index + 1 < slices.count, slices[index + 1].from <= time.latest, first != .unknown {
            index += 1
            if Self.truth(slices[index].recipe, &query, radius) != first { return .unknown }
        }
        return first
    }

    /// The short way to an area that is one figure and never changes, for loops on several cores, which would wait for each
    /// other to count references; nil for other areas. The prepared area has to be kept while it is in use.
    package var steady: SteadyArea? { figure.map(SteadyArea.init) }

    @inline(__always)
    fileprivate static func truth(_ recipe: Recipe, _ query: inout Query, _ radius: Double) -> Truth {
        truth(recipe.reach(&query, nearer: -radius, farther: radius), radius)
    }

    @inline(__always)
    fileprivate static func truth(_ reach: Figure.Reach, _ radius: Double) -> Truth {
        if reach.high + radius <= 0 { return .true }
        return reach.low - radius > 0 ? .false : .unknown
    }

    /// The last slice that begins at or before an instant.
    func slice(at instant: Instant) -> Int {
        var (low, high) = (0, slices.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if slices[middle].from <= instant { low = middle } else { high = middle }
        }
        return low
    }

    /// The slices that a possible time touches; all without one.
    func slices(during time: PossibleTime?) -> ArraySlice<Slice> {
        guard let time else { return slices[...] }
        return slices[slice(at: time.earliest)...slice(at: time.latest)]
    }

    /// How far a position is from the boundary, negative inside, for explanations; nil where it cannot be said, or not
    /// for the whole of the time.
    ///
    /// Exact for shapes and for distances from them. Where areas are combined by `and` and `except` it is the distance
    /// that decides, which the corner of the combined area may exceed. Of a shape that changes during the time: the one
    /// nearest to its boundary.
    public func distanceToBoundary(_ position: Position, during time: PossibleTime) -> Kilometres? {
        guard position.isOnGlobe else { return nil }
        var query = Query(position)
        var nearest: Double?
        for slice in slices(during: time) {
            guard let distance = slice.recipe.distanceToBoundary(&query) else { return nil }
            if nearest.map({ abs(distance) < abs($0) }) ?? true { nearest = distance }
        }
        return nearest.map(Kilometres.init)
    }

    /// ``holds(_:precision:during:)`` with the distance to the boundary, for explanations.
    public func answer(_ position: Position, precision: Kilometres, during time: PossibleTime) -> AreaAnswer {
        AreaAnswer(
            truth: holds(position, precision: precision, during: time),
            boundary: distanceToBoundary(position, during: time))
    }

    /// How far a position is from the nearest part of the area: zero inside, nil where it cannot be said.
    public func distance(from position: Position, during time: PossibleTime) -> Kilometres? {
        distanceToBoundary(position, during: time).map { Kilometres(max(0, $0.value)) }
    }
}

/// An area that is one figure and never changes.
package struct SteadyArea {
    fileprivate let figure: Unmanaged<Figure>

    /// ``PreparedArea/holds(_:precision:during:)``, at any time.
    package func holds(_ position: Position, precision: Kilometres) -> Truth {
        guard position.isOnGlobe else { return .unknown }
        let radius = precision.value > 0 ? precision.value : 0
        var query = Query(position)
        return figure._withUnsafeGuaranteedRef {
            PreparedArea.truth($0.reach(&query, nearer: -radius, farther: radius), radius)
        }
    }
}

/// Whether a position lies in an area, and how far from its edge.
public struct AreaAnswer: Hashable, Sendable {
    /// Whether it does.
    public var truth: Truth
    /// The distance from the stated position to the boundary, negative inside; nil where it cannot be said.
    public var boundary: Kilometres?

    /// An answer from its parts.
    public init(truth: Truth, boundary: Kilometres?) {
        self.truth = truth
        self.boundary = boundary
    }
}
