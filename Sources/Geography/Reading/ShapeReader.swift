import Diagnostics

/// Turns the raw geometry of one feature into parts of a shape, and says what is wrong with it.
struct ShapeReader {
    let file: String
    let feature: String?
    let validity: PolygonValidity
    /// What was put right in passing.
    private(set) var notes: [Diagnostic] = []

    init(file: String, feature: String?, validity: PolygonValidity) {
        self.file = file
        self.feature = feature
        self.validity = validity
    }

    private var place: Place { feature.map { .feature(file: file, feature: $0) } ?? .file(file) }

    private func flaw(_ code: Code, _ message: String, advice: String? = nil) -> Diagnostic {
        Diagnostic(code, at: place, message, advice: advice)
    }

    /// The parts of a geometry.
    mutating func parts(of raw: RawGeoJSON) throws(Diagnostic) -> [Shape.Part] {
        guard let type = raw.type else {
            throw flaw(
                .mapType, "A geometry without `type`.",
                advice: "Write which it is: `\"type\": \"Polygon\"`, “LineString” or “Point”.")
        }
        if type == "GeometryCollection" {
            guard let members = raw.geometries else {
                throw flaw(.mapType, "A GeometryCollection without a list of `geometries`.")
            }
            var parts: [Shape.Part] = []
            for member in members { parts += try self.parts(of: member) }
            return parts
        }
        guard GeoJSONType.geometries.contains(type) else { throw flaw(.mapType, GeoJSONType.complaint(about: type)) }
        guard let coordinates = raw.coordinates else {
            throw flaw(.mapType, "This \(type) has no `coordinates`.", advice: "Export the file again.")
        }
        if case .flawed(let words) = coordinates {
            throw flaw(.mapType, "The `coordinates` of this \(type) cannot be read: \(words).")
        }
        if case .lists(let lists) = coordinates, lists.isEmpty { return [] }
        switch (type, coordinates) {
        case ("Point", .position(let position)): return [.point(try checked([position])[0])]
        case ("MultiPoint", .positions(let positions)): return try checked(positions).map { .point($0) }
        case ("LineString", .positions(let positions)): return [.line(try line(positions))]
        case ("MultiLineString", .lists(let lists)):
            var parts: [Shape.Part] = []
            for list in lists { parts.append(.line(try line(try positions(list, type)))) }
            return parts
        case ("Polygon", .lists(let rings)): return [.polygon(try polygon(rings, type))]
        case ("MultiPolygon", .lists(let polygons)):
            var parts: [Shape.Part] = []
            for polygon in polygons {
                guard case .lists(let rings) = polygon else { throw wrongNesting(type) }
                if !rings.isEmpty { parts.append(.polygon(try self.polygon(rings, type))) }
            }
            return parts
        default: throw wrongNesting(type)
        }
    }

    private func wrongNesting(_ type: String) -> Diagnostic {
        let needed =
            switch type {
            case "Point": "one position: `[37.6, 48.9]`"
            case "MultiPoint", "LineString": "a list of positions: `[[37.6, 48.9], …]`"
            case "Polygon", "MultiLineString": "a list of lists of positions: `[[[37.6, 48.9], …]]`"
            default: "a list of polygons, each a list of rings: `[[[[37.6, 48.9], …]]]`"
            }
        return flaw(.mapType, "The `coordinates` of a \(type) are \(needed). Here they are nested otherwise.")
    }

    private func positions(_ raw: RawCoordinates, _ type: String) throws(Diagnostic) -> [Position] {
        switch raw {
        case .positions(let positions): return positions
        case .lists(let lists) where lists.isEmpty: return []
        default: throw wrongNesting(type)
        }
    }

    private func line(_ positions: [Position]) throws(Diagnostic) -> [Position] {
        guard positions.count >= 2 else {
            throw flaw(
                .ringShort, "A line with \(count(positions.count, "position")); it needs two at least.",
                advice: "For a place without length write a Point.")
        }
        return try withoutJumps(checked(positions))
    }

    private mutating func polygon(_ raw: [RawCoordinates], _ type: String) throws(Diagnostic) -> [[Position]] {
        var rings: [[Position]] = []
        for (index, raw) in raw.enumerated() {
            rings.append(try ring(try positions(raw, type), index))
        }
        guard let flaw = validity.flaw(of: rings) else { return rings }
        let spot = flaw.position.map { " at \($0.words)" } ?? ""
        switch flaw.kind {
        case .crosses:
            throw self.flaw(
                .ringCrosses, "The outline crosses itself\(spot).",
                advice: "Put the positions around that place in the order in which they lie along the outline.")
        case .hole:
            throw self.flaw(
                .holeOutside, "A hole lies outside of the outline or inside another hole\(spot).",
                advice: "If it is a part of its own, write a MultiPolygon; else leave it out.")
        case .cutApart:
            throw self.flaw(
                .holeOutside, "Holes touch each other so that they cut the polygon apart\(spot).",
                advice: "Write the pieces as a MultiPolygon.")
        case .flat:
            throw self.flaw(
                .ringShort, "A ring that encloses nothing: its positions lie on one line\(spot).",
                advice: "For something without width write a LineString.")
        }
    }

    private mutating func ring(_ positions: [Position], _ index: Int) throws(Diagnostic) -> [Position] {
        let kind = index == 0 ? "The outline" : "Hole \(index)"
        var ring = positions
        if let first = ring.first, ring.count >= 3, ring[ring.count - 1] != first {
            let gap = Kilometres(Geocentric.surface(first, ring[ring.count - 1]))
            ring.append(first)
            notes.append(
                flaw(
                    .ringOpen,
                    "\(kind) does not end where it began: \(gap.words) lie between. It was closed with a straight edge.",
                    advice: "Repeat the first position at the end."))
        }
        guard ring.count >= 4 else {
            throw flaw(
                .ringShort,
                "\(kind) has \(count(ring.count, "position")); a ring needs four at least, the last the same as the first."
            )
        }
        return try withoutJumps(checked(ring))
    }

    /// Positions that lie on the globe, or the first that does not.
    private func checked(_ positions: [Position]) throws(Diagnostic) -> [Position] {
        guard let index = positions.firstIndex(where: { !$0.isOnGlobe }) else { return positions }
        let found = positions[index]
        let (longitude, latitude) = (found.longitude, found.latitude)
        let which = positions.count == 1 ? "" : " (position \(index + 1) of \(positions.count))"
        // No degree is near 1,000, and no projection in use has all of its metres below it.
        if abs(longitude) > 1000 || abs(latitude) > 1000 {
            throw flaw(
                .mapProjected,
                "The position \(found.numbers)\(which) is not in degrees: the map seems to be projected, in metres.",
                advice: "Export it again with EPSG:4326 (WGS 84) as coordinate reference system.")
        }
        let bad = positions.filter { !$0.isOnGlobe }
        if bad.allSatisfy({ Position(longitude: $0.latitude, latitude: $0.longitude).isOnGlobe }) {
            throw flaw(
                .positionSwapped,
                "Latitude \(latitude.words)\(which) lies outside of −90 to 90: longitude and latitude seem swapped; "
                    + "GeoJSON has longitude first.",
                advice: "Write [\(latitude.words), \(longitude.words)], and so for the whole file.")
        }
        let isLatitude = !(abs(latitude) <= 90)
        let wrapped = longitude > 180 ? longitude - 360 : longitude + 360
        throw flaw(
            .positionRange,
            isLatitude
                ? "Latitude \(latitude.words)\(which) lies outside of −90 to 90."
                : "Longitude \(longitude.words)\(which) lies outside of −180 to 180.",
            advice: !isLatitude && abs(wrapped) <= 180
                ? "If the shape lies across the antimeridian, cut it there and write \(wrapped.words) for \(longitude.words)."
                : nil)
    }

    /// Positions without a jump across the antimeridian. An edge around the whole earth, from −180 to 180, is none.
    private func withoutJumps(_ positions: [Position]) throws(Diagnostic) -> [Position] {
        for index in positions.indices.dropFirst() {
            let (one, other) = (positions[index - 1].longitude, positions[index].longitude)
            let jump = abs(one - other)
            guard jump > 180, jump != 360 else { continue }
            throw flaw(
                .ringJumps,
                "Between positions \(index) and \(index + 1) the longitude jumps from \(one.words) to \(other.words): "
                    + "the shape crosses the antimeridian.",
                advice:
                    "Cut it there in two parts of a MultiPolygon (or MultiLineString), one that ends at 180 and one "
                    + "that begins at −180 (RFC 7946, section 3.1.9).")
        }
        return positions
    }
}

/// The words that may stand after `type`.
enum GeoJSONType {
    static let geometries: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    ]

    static func complaint(about type: String) -> String {
        if type == "Topology" { return "This is TopoJSON, which Truce does not read. Export the map as GeoJSON." }
        let known = ["FeatureCollection", "Feature"] + geometries.sorted()
        let meant = Spelling.nearest(to: type, among: known).map { " Did you mean “\($0)”?" } ?? ""
        return "GeoJSON has no type “\(type.prefix(40))”.\(meant)"
    }
}
