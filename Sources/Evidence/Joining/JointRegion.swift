import Geography

/// The seconds and the ground that several statements allow together.
///
/// If statements speak of one happening, it lies where all their circles and all their stretches of time meet. How much
/// of that there is, compared with what each allows alone, is the evidence of time and place:
///
///     area(all) / (area(one) · area(other))  ·  seconds(all) / (seconds(one) · seconds(other))
///
/// Seconds are weighed by how likely the receipts make them. Times are seconds since 1970, lengths kilometres.
struct JointRegion {
    let statements: StatementTable
    /// Seconds that news takes on average.
    let meanDelay: Double

    /// The logarithm of a region's weight; nil where nothing is allowed by all.
    func weight(of one: Int, _ other: Int) -> Double? {
        guard
            let seconds = seconds(
                max(statements.from[one], statements.from[other]),
                min(statements.to[one], statements.to[other]), [one, other])
        else { return nil }
        let (left, right) = (statements.radius[one], statements.radius[other])
        let area = Self.lens(distance(one, other), left, right)
        guard area > 0 else { return nil }
        return .log(area / (.pi * left * left * .pi * right * right)) + .log(seconds)
    }

    /// The same of a statement alone.
    func weight(of statement: Int) -> Double {
        seconds(statements.from[statement], statements.to[statement], [statement]).map { .log($0) } ?? 0
    }

    /// The same of any number of statements.
    func weight(of members: [Int32]) -> Double? {
        switch members.count {
        case 1: return weight(of: Int(members[0]))
        case 2: return weight(of: Int(members[0]), Int(members[1]))
        default: break
        }
        var (first, last) = (-Double.infinity, Double.infinity)
        var least = Int(members[0])
        for member in members.lazy.map({ Int($0) }) {
            first = max(first, statements.from[member])
            last = min(last, statements.to[member])
            if (statements.radius[member], member) < (statements.radius[least], least) { least = member }
        }
        guard let seconds = seconds(first, last, members.map { Int($0) }) else { return nil }
        // The ground is measured by points dealt out evenly over the smallest circle.
        let frame = TangentFrame(statements.point[least])
        var others: [(x: Double, y: Double, square: Double)] = []
        var logarithm = 0.0
        for member in members.lazy.map({ Int($0) }) where member != least {
            let (x, y) = frame.offset(of: statements.point[member])
            let radius = statements.radius[member]
            others.append((x, y, radius * radius))
            logarithm -= .log(.pi * radius * radius)
        }
        let scale = statements.radius[least]
        var hits = 0
        for point in Self.evenPoints {
            let (x, y) = (point.x * scale, point.y * scale)
            if others.allSatisfy({ (x - $0.x) * (x - $0.x) + (y - $0.y) * (y - $0.y) <= $0.square }) { hits += 1 }
        }
        guard hits > 0 else { return nil }
        return logarithm + .log(Double(hits) / Double(Self.evenPoints.count)) + .log(seconds)
    }

    /// Kilometres between the middles of two circles.
    func distance(_ one: Int, _ other: Int) -> Double {
        Geocentric.surface(chord: statements.point[one].chord(to: statements.point[other]))
    }

    /// The seconds from the first to the last, both included, each weighed by how likely the receipts make it.
    private func seconds(_ first: Double, _ last: Double, _ members: [Int]) -> Double? {
        guard first <= last else { return nil }
        let length = last - first + 1
        var sum = 0.0
        let steps = length < 600 ? 1 : 8
        for step in 0..<steps {
            let instant = first + length * (Double(step) + 0.5) / Double(steps)
            var exponent = 0.0
            for member in members where !statements.received[member].isNaN {
                // A clock that is wrong tells nothing: such a receipt counts as immediate.
                exponent -= max(0, statements.received[member] - instant) / meanDelay
            }
            sum += .exp(max(-600, exponent))
        }
        return length * sum / Double(steps)
    }

    /// Square kilometres that two circles share.
    static func lens(_ distance: Double, _ one: Double, _ other: Double) -> Double {
        if distance >= one + other { return 0 }
        let small = min(one, other)
        if distance <= abs(one - other) { return .pi * small * small }
        let left = Double.acos(
            max(-1, min(1, (distance * distance + one * one - other * other) / (2 * distance * one))))
        let right = Double.acos(
            max(-1, min(1, (distance * distance + other * other - one * one) / (2 * distance * other))))
        return one * one * (left - .sin(2 * left) / 2) + other * other * (right - .sin(2 * right) / 2)
    }

    /// 96 points spread evenly over a circle of radius 1 (H. Vogel's sunflower, Mathematical Biosciences 44, 1979).
    private static let evenPoints: [(x: Double, y: Double)] = (0..<96).map { place in
        let radius = ((Double(place) + 0.5) / 96).squareRoot()
        let angle = Double(place) * 2.399963229728653
        return (radius * .sin(angle + .pi / 2), radius * .sin(angle))
    }
}

extension Geocentric {
    /// Kilometres in a straight line.
    @inline(__always)
    func chord(to other: Geocentric) -> Double {
        let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
        return (dx * dx + dy * dy + dz * dz).squareRoot()
    }
}

/// East and north of a point: good to 1 % within 150 km.
struct TangentFrame {
    private let origin: Geocentric
    private let east: (x: Double, y: Double)
    private let north: (x: Double, y: Double, z: Double)

    init(_ origin: Geocentric) {
        self.origin = origin
        let equatorial = max(1e-9, (origin.x * origin.x + origin.y * origin.y).squareRoot())
        let length = (equatorial * equatorial + origin.z * origin.z).squareRoot()
        east = (-origin.y / equatorial, origin.x / equatorial)
        let (up, out) = (equatorial / length, -origin.z / length)
        north = (out * origin.x / equatorial, out * origin.y / equatorial, up)
    }

    /// Kilometres east and north.
    @inline(__always)
    func offset(of point: Geocentric) -> (x: Double, y: Double) {
        let (dx, dy, dz) = (point.x - origin.x, point.y - origin.y, point.z - origin.z)
        return (dx * east.x + dy * east.y, dx * north.x + dy * north.y + dz * north.z)
    }
}
