import Geography

/// How many other statements are around each statement, as far as happenings go that have nothing to do with it: what a
/// coincidence of time and place has to be measured against.
///
/// Three sources: how many statements the place brings forth in the long run; how many there are right now, since fire
/// comes in bursts; and how many happenings the very same origin tells of there and then. Unit: statements per square
/// kilometre and second.
struct Crowding {
    /// A burst: statements about other happenings of it are spread by so many kilometres and seconds.
    static let burstDistance = 14.0
    static let burstTime = 4000.0
    /// Which share of the statements nearby is taken to be about other happenings.
    static let burstShare = 0.6
    /// Beyond so many kilometres a statement adds nothing to a burst.
    static let reach = 35.0

    let statements: StatementTable
    /// The long-run part at each statement.
    private(set) var longRun: ContiguousArray<Double>
    /// Both parts at each statement, itself left out of the burst.
    var total: ContiguousArray<Double>

    /// - Parameter places: how many statements each place brings forth.
    init(_ statements: StatementTable, comparable: [Int32], _ places: LongRun) {
        self.statements = statements
        longRun = ContiguousArray(repeating: 0, count: statements.count)
        for statement in comparable { longRun[Int(statement)] = places.at(statements.point[Int(statement)]) }
        total = longRun
    }

    /// Some statements of many, of which both parts are known.
    init(_ statements: StatementTable, longRun: ContiguousArray<Double>, total: ContiguousArray<Double>) {
        (self.statements, self.longRun, self.total) = (statements, longRun, total)
    }

    /// What another statement of the same origin adds around one: the origin itself says that there was another happening,
    /// and as much of it as lies in what the one allows. A burst is smoothed over fourteen kilometres and an hour; where an
    /// origin tells of a hundred happenings in one street and minute, this is what shows it.
    func told(by other: Int, around statement: Int, distance: Double) -> Double {
        guard statements.isDirect[other], statements.isDirect[statement] else { return 0 }
        return Self.told(
            by: statements.from[other], statements.to[other], statements.radius[other],
            around: statements.from[statement], statements.to[statement], statements.radius[statement],
            distance: distance)
    }

    /// The same of two that an origin makes itself: seconds, kilometres.
    static func told(
        by itsFrom: Double, _ itsTo: Double, _ itsRadius: Double, around from: Double, _ to: Double, _ radius: Double,
        distance: Double
    ) -> Double {
        guard distance < radius + itsRadius else { return 0 }
        let overlap = min(to, itsTo) - max(from, itsFrom) + 1
        guard overlap > 0 else { return 0 }
        let share =
            overlap / (itsTo - itsFrom + 1) * JointRegion.lens(distance, radius, itsRadius)
            / (.pi * itsRadius * itsRadius)
        return share / ((to - from + 1) * .pi * radius * radius)
    }

    /// What one statement adds to the burst around another.
    @inline(__always)
    func burst(of other: Int, around statement: Int, distance: Double) -> Double {
        guard distance < Self.reach else { return 0 }
        return Self.burst(
            of: statements.from[other], statements.to[other], statements.radius[other],
            around: statements.from[statement], statements.to[statement], distance: distance)
    }

    /// The same within reach: seconds, kilometres.
    @inline(__always)
    static func burst(
        of itsFrom: Double, _ itsTo: Double, _ radius: Double, around from: Double, _ to: Double, distance: Double
    ) -> Double {
        let overlap = min(to, itsTo + burstTime) - max(from, itsFrom - burstTime) + 1
        guard overlap > 0 else { return 0 }
        let variance = 2 * (burstDistance * burstDistance + 0.3 * radius * radius)
        return burstShare * overlap / (to - from + 1) / (itsTo - itsFrom + 1 + 2 * burstTime)
            * .exp(-distance * distance / variance) / (.pi * variance)
    }
}
