extension Area {
    /// Whether two areas have nothing in common by the way they are made: one lies on one side of a line and the other across
    /// it, or one is without what the other lies in. False says nothing: maps may still show that they are apart.
    public func isApartByForm(from other: Area) -> Bool {
        let (mine, others) = (conditions, other.conditions)
        return mine.inside.contains { one in
            others.inside.contains { two in
                if case (.side(let side, let line), .side(let across, let otherLine)) = (one, two) {
                    return across == side.opposite && line.unnamed == otherLine.unnamed
                }
                return false
            }
        } || mine.outside.contains { others.inside.contains($0) }
            || others.outside.contains { mine.inside.contains($0) }
    }

    /// The areas in which everything of this one lies, and those of which nothing does, as far as its form tells.
    private var conditions: (inside: [Area], outside: [Area]) {
        switch unnamed {
        case .intersection(let one, let two):
            let (a, b) = (one.conditions, two.conditions)
            return (a.inside + b.inside, a.outside + b.outside)
        case .difference(let one, let two):
            let a = one.conditions
            return (a.inside, a.outside + [two.unnamed])
        case let plain: return ([plain], [])
        }
    }
}
