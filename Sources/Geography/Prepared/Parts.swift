/// Parts of shapes sorted by what they are, for overlays and indexes.
struct Parts: Sendable {
    /// Each an outer ring and its holes.
    var polygons: [[[Position]]] = []
    var lines: [[Position]] = []
    var points: [Position] = []

    init() {}

    init(_ shape: Shape) {
        for part in shape.parts {
            switch part {
            case .point(let position): points.append(position)
            case .line(let positions):
                if positions.count > 1 { lines.append(positions) } else { points += positions }
            case .polygon(let rings): if let outer = rings.first, outer.count > 3 { polygons.append(rings) }
            }
        }
    }

    var isEmpty: Bool { polygons.isEmpty && lines.isEmpty && points.isEmpty }
    var isPolygonal: Bool { !polygons.isEmpty && lines.isEmpty && points.isEmpty }
    var isLinear: Bool { polygons.isEmpty && !lines.isEmpty && points.isEmpty }

    /// Takes other parts in.
    mutating func add(_ other: Parts) {
        polygons += other.polygons
        lines += other.lines
        points += other.points
    }

    /// Whether longitudes are counted on from 180.
    var isUnrolled: Bool { polygons.contains { $0[0].contains { $0.longitude > 180 } } }

    /// The polygons alone.
    var polygonal: Parts {
        var parts = Parts()
        parts.polygons = polygons
        return parts
    }

    /// Whether polygons meet the antimeridian from both sides, so that their cut edges are no boundary.
    private var touchesAntimeridian: Bool {
        var (east, west) = (false, false)
        for rings in polygons {
            for position in rings[0] {
                if position.longitude == 180 { east = true }
                if position.longitude == -180 { west = true }
            }
        }
        return east && west
    }

    /// Longitudes counted on from 180 instead of from −180: 190 for −170. Nil if a polygon lies across Greenwich, where
    /// this would tear it.
    var unrolled: Parts? {
        var unrolled = self
        for (place, rings) in polygons.enumerated() {
            let longitudes = rings[0].map(\.longitude)
            guard let least = longitudes.min(), let greatest = longitudes.max() else { continue }
            if least >= 0 { continue }
            guard greatest <= 0 else { return nil }
            unrolled.polygons[place] = rings.map { ring in
                ring.map { Position(longitude: $0.longitude + 360, latitude: $0.latitude) }
            }
        }
        return unrolled
    }

    /// The same for two overlaid sets: both as they are or both unrolled.
    static func alike(_ left: Parts, _ right: Parts) -> (Parts, Parts)? {
        switch (left.isUnrolled, right.isUnrolled) {
        case (false, false), (true, true): return (left, right)
        case (true, false):
            guard right.lines.isEmpty, right.points.isEmpty, let right = right.unrolled else { return nil }
            return (left, right)
        case (false, true):
            guard left.lines.isEmpty, left.points.isEmpty, let left = left.unrolled else { return nil }
            return (left, right)
        }
    }

    /// Polygons that touch or overlap made one, so that an edge between two of them is no boundary. Nil if GEOS cannot.
    var dissolved: Parts? {
        guard polygons.count > 1 else { return self }
        let frame = touchesAntimeridian ? unrolled ?? self : self
        guard var result = frame.polygonal.overlaid(.union, with: nil) else { return nil }
        result.lines = lines
        result.points = points
        return result
    }
}
