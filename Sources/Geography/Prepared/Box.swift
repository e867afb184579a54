/// The least rectangle of longitudes and latitudes around something. East may be beyond 180.
struct Box: Sendable {
    var west = Double.infinity
    var south = Double.infinity
    var east = -Double.infinity
    var north = -Double.infinity

    init() {}

    init(_ parts: Parts) {
        for rings in parts.polygons { for position in rings[0] { add(position) } }
        for line in parts.lines { for position in line { add(position) } }
        for position in parts.points { add(position) }
    }

    private mutating func add(_ position: Position) {
        west = min(west, position.longitude)
        east = max(east, position.longitude)
        south = min(south, position.latitude)
        north = max(north, position.latitude)
    }

    var isEmpty: Bool { west > east }

    /// The longitude by whose turn of the earth a position comes nearest to the box's own count of degrees.
    @inline(__always)
    func aligned(_ longitude: Double) -> Double {
        if longitude > east, longitude - 360 >= west { return longitude - 360 }
        if longitude < west, longitude + 360 <= east { return longitude + 360 }
        return longitude
    }

    @inline(__always)
    func holds(_ x: Double, _ y: Double) -> Bool { x >= west && x <= east && y >= south && y <= north }

    /// Kilometres that surely lie between a position and the box; zero within it. A few multiplications.
    ///
    /// Along the meridian a degree has 110.57 km at least. Across, a place at latitude φ is at least a·cos φ·sin Δλ from
    /// the plane of a meridian Δλ away; both functions are replaced by polynomials that stay below them.
    @inline(__always)
    func leastDistance(_ x: Double, _ y: Double) -> Double {
        let along = max(south - y, y - north, 0) * 110.57
        if x >= west && x <= east { return along }
        var away = x < west ? west - x : x - east
        let around = x < west ? x + 360 - east : west + 360 - x
        away = min(away, around)
        guard away > 0 else { return along }
        let degrees = abs(y)
        let radians = degrees * (.pi / 180)
        let cosine = max(1 - degrees / 90, 1 - radians * radians / 2)
        let angle = min(away, 90) * (.pi / 180)
        let sine = angle * (1 - angle * angle / 6)
        return max(along, Geocentric.equatorialRadius * cosine * sine)
    }
}
