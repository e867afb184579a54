import CGEOS

/// Asks GEOS whether a polygon is one (OGC Simple Features, 6.1.11).
final class PolygonValidity {
    /// What is wrong with a polygon.
    struct Flaw {
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
        case "Ring Self-intersection": return nil
        case "Hole lies outside shell", "Holes are nested": return Flaw(kind: .hole, position: position)
        case "Interior is disconnected": return Flaw(kind: .cutApart, position: position)
        case "Too few points in geometry component": return Flaw(kind: .flat, position: position)
        default: return Flaw(kind: .crosses, position: position)
        }
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
