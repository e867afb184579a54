import CGEOS

/// One use of GEOS: its own context, made and ended here, so that threads share nothing.
///
/// Geometries are plain pointers that the caller destroys; they never leave this folder.
final class GEOS {
    let context: GEOSContextHandle_t

    init?() {
        guard let context = GEOS_init_r() else { return nil }
        self.context = context
        // Without a handler GEOS is silent; failures come back as nil or 2, which every caller looks at.
    }

    deinit { GEOS_finish_r(context) }

    func destroy(_ geometry: OpaquePointer?) {
        if let geometry { GEOSGeom_destroy_r(context, geometry) }
    }

    private func sequence(_ positions: [Position]) -> OpaquePointer? {
        positions.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: Double.self).baseAddress else { return nil }
            // Position is two doubles, longitude first: the layout that GEOS reads.
            return GEOSCoordSeq_copyFromBuffer_r(context, start, UInt32(positions.count), 0, 0)
        }
    }

    func ring(_ positions: [Position]) -> OpaquePointer? {
        guard let sequence = sequence(positions) else { return nil }
        return GEOSGeom_createLinearRing_r(context, sequence)
    }

    func line(_ positions: [Position]) -> OpaquePointer? {
        guard let sequence = sequence(positions) else { return nil }
        return GEOSGeom_createLineString_r(context, sequence)
    }

    func point(_ position: Position) -> OpaquePointer? {
        GEOSGeom_createPointFromXY_r(context, position.longitude, position.latitude)
    }

    func polygon(_ rings: [[Position]]) -> OpaquePointer? {
        guard let outer = rings.first, let shell = ring(outer) else { return nil }
        var holes: [OpaquePointer?] = []
        for positions in rings.dropFirst() {
            guard let hole = ring(positions) else {
                holes.forEach(destroy)
                destroy(shell)
                return nil
            }
            holes.append(hole)
        }
        return GEOSGeom_createPolygon_r(context, shell, &holes, UInt32(holes.count))
    }

    /// Polygons, lines and points as one geometry; nil if there is nothing, or if GEOS refuses it.
    func geometry(_ parts: Parts) -> OpaquePointer? {
        var members: [OpaquePointer?] = []
        members.reserveCapacity(parts.polygons.count + parts.lines.count + parts.points.count)
        for rings in parts.polygons { members.append(polygon(rings)) }
        for positions in parts.lines { members.append(line(positions)) }
        for position in parts.points { members.append(point(position)) }
        guard !members.isEmpty, members.allSatisfy({ $0 != nil }) else {
            members.forEach(destroy)
            return nil
        }
        let kind =
            parts.isPolygonal ? GEOS_MULTIPOLYGON : parts.isLinear ? GEOS_MULTILINESTRING : GEOS_GEOMETRYCOLLECTION
        return GEOSGeom_createCollection_r(context, Int32(kind.rawValue), &members, UInt32(members.count))
    }

    func positions(_ geometry: OpaquePointer) -> [Position] {
        guard let sequence = GEOSGeom_getCoordSeq_r(context, geometry) else { return [] }
        var size: UInt32 = 0
        guard GEOSCoordSeq_getSize_r(context, sequence, &size) == 1, size > 0 else { return [] }
        var positions = [Position](repeating: Position(longitude: 0, latitude: 0), count: Int(size))
        let isCopied = positions.withUnsafeMutableBytes { bytes in
            guard let start = bytes.bindMemory(to: Double.self).baseAddress else { return false }
            return GEOSCoordSeq_copyToBuffer_r(context, sequence, start, 0, 0) == 1
        }
        return isCopied ? positions : []
    }

    /// The parts of a geometry, collections taken apart.
    func parts(_ geometry: OpaquePointer) -> Parts {
        var parts = Parts()
        collect(geometry, into: &parts)
        return parts
    }

    private func collect(_ geometry: OpaquePointer, into parts: inout Parts) {
        guard GEOSisEmpty_r(context, geometry) == 0 else { return }
        switch UInt32(GEOSGeomTypeId_r(context, geometry)) {
        case GEOS_POLYGON.rawValue:
            guard let shell = GEOSGetExteriorRing_r(context, geometry) else { return }
            var rings = [positions(shell)]
            for index in 0..<max(0, GEOSGetNumInteriorRings_r(context, geometry)) {
                if let hole = GEOSGetInteriorRingN_r(context, geometry, index) { rings.append(positions(hole)) }
            }
            parts.polygons.append(rings)
        case GEOS_LINESTRING.rawValue, GEOS_LINEARRING.rawValue: parts.lines.append(positions(geometry))
        case GEOS_POINT.rawValue: parts.points += positions(geometry)
        default:
            for index in 0..<max(0, GEOSGetNumGeometries_r(context, geometry)) {
                if let member = GEOSGetGeometryN_r(context, geometry, index) { collect(member, into: &parts) }
            }
        }
    }
}
