import CGEOS

/// How two sets of parts are put together.
enum Overlay {
    case union, intersection, difference
}

/// How one set of parts lies to another.
enum Relation {
    /// The other has no place outside of the one.
    case covers
    /// They share no inside.
    case apart
    case otherwise
}

extension Parts {
    /// The overlay of these parts with others, by GEOS; nil where GEOS cannot (it says so for some broken shapes), or
    /// where it would take too long (``OverlayCost``): the parts then stay apart, and near an edge between them it is unknown
    /// whether a place lies in all of it.
    ///
    /// Without another, `union` dissolves these parts among themselves. Of an overlay of polygons only polygons are
    /// kept: where two only touch, nothing is common.
    func overlaid(_ overlay: Overlay, with other: Parts?) -> Parts? {
        guard !OverlayCost.isTooMuch(self, other) else { return nil }
        guard let geos = GEOS(), let left = geos.geometry(self) else { return nil }
        defer { geos.destroy(left) }
        let right = other.flatMap { geos.geometry($0) }
        defer { geos.destroy(right) }
        if other != nil, right == nil { return nil }
        let result: OpaquePointer? =
            switch (overlay, right) {
            case (.union, nil): GEOSUnaryUnion_r(geos.context, left)
            case (.union, let right?): GEOSUnion_r(geos.context, left, right)
            case (.intersection, let right?): GEOSIntersection_r(geos.context, left, right)
            case (.difference, let right?): GEOSDifference_r(geos.context, left, right)
            default: nil
            }
        guard let result else { return nil }
        defer { geos.destroy(result) }
        let parts = geos.parts(result)
        return isPolygonal ? parts.polygonal : parts
    }

    /// How another set lies to this one; nil where GEOS cannot say.
    func relation(of other: Parts) -> Relation? {
        guard let geos = GEOS(), let one = geos.geometry(self), let two = geos.geometry(other) else { return nil }
        defer {
            geos.destroy(one)
            geos.destroy(two)
        }
        guard let prepared = GEOSPrepare_r(geos.context, one) else { return nil }
        defer { GEOSPreparedGeom_destroy_r(geos.context, prepared) }
        if GEOSPreparedCovers_r(geos.context, prepared, two) == 1 { return .covers }
        switch GEOSPreparedIntersects_r(geos.context, prepared, two) {
        case 0: return .apart
        // Neighbours share an edge and no inside.
        case 1:
            return GEOSTouches_r(geos.context, one, two) == 1 && isPolygonal && other.isPolygonal ? .apart : .otherwise
        default: return nil
        }
    }
}
