import CGEOS

/// Asks GEOS whether a polygon is one (OGC Simple Features, 6.1.11).
final class PolygonValidity {
    /// What is wrong with a polygon.
    struct Flaw: Equatable {
        enum Kind {
            /// The outline crosses itself, or another ring of the polygon.
            case crosses
            /// A hole is outside, or inside another.
            case hole
            /// Holes that touch cut the inside in two.
            case cutApart
            /// Nothing is enclosed.
            case flat
        }

        var kind: Kind
        var position: Position?
    }

    private let geos = GEOS()

    /// The first flaw found; nil if there is none.
    ///
    /// A ring that touches itself at a position without crossing is let pass: what is inside is clear.
    func flaw(of rings: [[Position]]) -> Flaw? {
        for ring in rings where Self.isFlat(ring) { return Flaw(kind: .flat, position: ring.first) }
        if rings.reduce(0, { $0 + $1.count }) > Self.limit { return flawOfMany(rings) }
        guard let geos, let polygon = geos.polygon(rings) else { return Flaw(kind: .flat) }
        defer { geos.destroy(polygon) }
        var reason: UnsafeMutablePointer<CChar>?
        var spot: OpaquePointer?
        let answer = GEOSisValidDetail_r(geos.context, polygon, 0, &reason, &spot)
        defer {
            if let reason { GEOSFree_r(geos.context, reason) }
            geos.destroy(spot)
        }
        guard answer != 1 else { return nil }
        let words = reason.map { String(cString: $0) } ?? ""
        let position = spot.flatMap { geos.positions($0).first }
        // The wording is that of GEOS's TopologyValidationError, unchanged since its first release.
        switch words {
        case "Ring Self-intersection":
            // It touches itself somewhere; GEOS stops at that, and a crossing may come later.
            return EdgeSweep.crossing(of: rings).map { Flaw(kind: .crosses, position: $0) }
        case "Hole lies outside shell", "Holes are nested": return Flaw(kind: .hole, position: position)
        case "Interior is disconnected": return Flaw(kind: .cutApart, position: position)
        case "Too few points in geometry component": return Flaw(kind: .flat, position: position)
        default: return Flaw(kind: .crosses, position: position)
        }
    }

    /// GEOS may compare all edges with all: up to so many positions that takes milliseconds.
    private static let limit = 2000

    /// For large polygons, in n log n: crossings and holes outside. Holes that lie in holes or cut the polygon apart are let
    /// pass; what is inside is clear without.
    private func flawOfMany(_ rings: [[Position]]) -> Flaw? {
        if let spot = EdgeSweep.crossing(of: rings) { return Flaw(kind: .crosses, position: spot) }
        guard rings.count > 1 else { return nil }
        let outline = RowIndex(polygons: [[rings[0]]])
        for hole in rings.dropFirst() {
            // A position on the outline says nothing; without crossings, any other speaks for all of the hole.
            let telling = hole.first { outline.side($0.longitude, $0.latitude) != .edge }
            if let telling, outline.side(telling.longitude, telling.latitude) == .outside {
                return Flaw(kind: .hole, position: telling)
            }
        }
        return nil
    }

    /// Whether all positions lie on one line; GEOS would call that a crossing.
    private static func isFlat(_ ring: [Position]) -> Bool {
        guard let first = ring.first, let second = ring.first(where: { $0 != first }) else { return true }
        return ring.allSatisfy {
            RowIndex.turn(
                first.longitude, first.latitude, second.longitude, second.latitude, $0.longitude, $0.latitude) == 0
        }
    }
}
