import Vocabulary

/// A recipe being made: shapes are still parts, so that they can be overlaid before they are made ready.
///
/// Neighbouring members of a union become one polygon, so that a disc across the edge between them is inside.
indirect enum Draft {
    case parts(Parts)
    case within(Double, Draft)
    case atLeast(Double, Draft)
    case any([Draft])
    case both(Draft, Draft)
    case butNot(Draft, Draft)
    case nearness(Draft)
    case side(CompassSide, Parts)
    case unknown

    /// The draft of an area as it is at an instant; nil for an area that never changes.
    init(_ area: Area, at instant: Instant) {
        switch area {
        case .shape(let shape): self = Draft(shape)
        case .dated(let shapes):
            // Before the first, after the last and in a gap nobody has said how it lies.
            self = shapes.first { $0.from <= instant && instant < $0.until }.map { Draft($0.shape) } ?? .unknown
        case .within(let distance, let area): self = .within(Self.width(distance), Draft(area, at: instant))
        case .atLeast(let distance, let area): self = .atLeast(Self.width(distance), Draft(area, at: instant))
        case .union(let areas): self = Self.union(areas.map { Draft($0, at: instant) })
        case .intersection(let one, let other): self = Self.common(Draft(one, at: instant), Draft(other, at: instant))
        case .difference(let one, let other): self = Self.remainder(Draft(one, at: instant), Draft(other, at: instant))
        case .nearness(let area): self = .nearness(Draft(area, at: instant))
        case .named(_, let area): self = Draft(area, at: instant)
        case .side(let side, let area):
            // Only a line has sides; of a place or a zone nobody has said where its north begins.
            if case .parts(let parts) = Draft(area, at: instant), parts.isLinear {
                self = .side(side, parts)
            } else {
                self = .unknown
            }
        case .missing, .thing: self = .unknown
        }
    }

    private init(_ shape: Shape) {
        let parts = Parts(shape)
        // Without a shape there is nothing to ask; no number, no place.
        guard !parts.isEmpty, parts.isFinite else {
            self = .unknown
            return
        }
        self = Self.dissolved(parts)
    }

    /// A distance that is a number and not less than none.
    private static func width(_ distance: Kilometres) -> Double {
        distance.value.isFinite ? max(0, distance.value) : distance.value > 0 ? 50_000 : 0
    }

    private static func dissolved(_ parts: Parts) -> Draft {
        if let dissolved = parts.dissolved { return .parts(dissolved) }
        var members = parts.polygons.map { rings in
            var one = Parts()
            one.polygons = [rings]
            return Draft.parts(one)
        }
        var thin = Parts()
        (thin.lines, thin.points) = (parts.lines, parts.points)
        if !thin.isEmpty { members.append(.parts(thin)) }
        return .any(members)
    }

    private static func union(_ drafts: [Draft]) -> Draft {
        var together = Parts()
        var isUnrolled = false
        // Of thousands of members nearly all are in one frame: those in the other are put there at the end, so that what
        // is together already is not gone through for each of them.
        var strangers: [Parts] = []
        var others: [Draft] = []
        func add(_ draft: Draft) {
            switch draft {
            case .parts(let parts):
                if together.isEmpty { isUnrolled = parts.isUnrolled }
                if parts.isUnrolled == isUnrolled {
                    together.add(parts)
                } else {
                    strangers.append(parts)
                }
            case .any(let drafts): drafts.forEach(add)
            default: others.append(draft)
            }
        }
        drafts.forEach(add)
        if isUnrolled {
            for parts in strangers {
                if parts.lines.isEmpty, parts.points.isEmpty, let unrolled = parts.unrolled {
                    together.add(unrolled)
                } else {
                    others.append(.parts(parts))
                }
            }
        } else if !strangers.isEmpty {
            if together.lines.isEmpty, together.points.isEmpty, let unrolled = together.unrolled {
                together = unrolled
                for parts in strangers { together.add(parts) }
            } else {
                others += strangers.map { .parts($0) }
            }
        }
        if together.isEmpty { return others.count == 1 ? others[0] : .any(others) }
        let parts = dissolved(together)
        return others.isEmpty ? parts : .any([parts] + others)
    }

    private static func common(_ one: Draft, _ other: Draft) -> Draft {
        if case .parts(let left) = one, case .parts(let right) = other {
            if left.isEmpty || right.isEmpty { return .parts(Parts()) }
            if let (left, right) = Parts.alike(left, right), right.isPolygonal, left.isPolygonal || left.isLinear,
                let parts = left.overlaid(.intersection, with: right)
            {
                return .parts(parts)
            }
        }
        return .both(one, other)
    }

    private static func remainder(_ one: Draft, _ other: Draft) -> Draft {
        if case .parts(let left) = one, case .parts(let right) = other {
            if left.isEmpty || right.isEmpty { return one }
            if let (left, right) = Parts.alike(left, right), right.isPolygonal, left.isPolygonal || left.isLinear,
                let parts = left.overlaid(.difference, with: right)
            {
                return .parts(parts)
            }
        }
        return .butNot(one, other)
    }

    /// Made ready to be asked.
    var recipe: Recipe {
        switch self {
        case .parts(let parts): .figure(Figure(parts))
        case .within(let distance, let draft): .within(distance, draft.recipe)
        case .atLeast(let distance, let draft): .atLeast(distance, draft.recipe)
        case .any(let drafts): .any(drafts.map(\.recipe))
        case .both(let one, let other): .both(one.recipe, other.recipe)
        case .butNot(let one, let other): .butNot(one.recipe, other.recipe)
        case .nearness(let draft): .nearness(draft.recipe)
        case .side(let side, let parts): .side(side, LineSides(parts))
        case .unknown: .unknown
        }
    }
}

extension Parts {
    /// Whether every coordinate is a number on the globe.
    var isFinite: Bool {
        polygons.allSatisfy { $0.allSatisfy { $0.allSatisfy(\.isOnGlobe) } }
            && lines.allSatisfy { $0.allSatisfy(\.isOnGlobe) } && points.allSatisfy(\.isOnGlobe)
    }
}

extension Area {
    /// The instants at which something in the area changes, into a list.
    func addChanges(to changes: inout [Instant]) {
        switch self {
        case .shape, .missing, .thing: break
        case .dated(let shapes): for shape in shapes { changes += [shape.from, shape.until] }
        case .within(_, let area), .atLeast(_, let area), .nearness(let area), .side(_, let area), .named(_, let area):
            area.addChanges(to: &changes)
        case .union(let areas): for area in areas { area.addChanges(to: &changes) }
        case .intersection(let one, let other), .difference(let one, let other):
            one.addChanges(to: &changes)
            other.addChanges(to: &changes)
        }
    }
}
