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

    /// What another statement of the same origin adds around one: the origin itself says that there was another happening,
    /// and as much of it as lies in what the one allows. A burst is smoothed over fourteen kilometres and an hour; where an
    /// origin tells of a hundred happenings in one street and minute, this is what shows it.
    func told(by other: Int, around statement: Int, distance: Double) -> Double {
        guard statements.isDirect[other], statements.isDirect[statement] else { return 0 }
        let (own, its) = (statements.radius[statement], statements.radius[other])
        guard distance < own + its else { return 0 }
        let overlap =
            min(statements.to[statement], statements.to[other])
            - max(statements.from[statement], statements.from[other]) + 1
        guard overlap > 0 else { return 0 }
        let share = overlap / statements.length(other) * JointRegion.lens(distance, own, its) / (.pi * its * its)
        return share / (statements.length(statement) * .pi * own * own)
    }

    /// What one statement adds to the burst around another.
    @inline(__always)
    func burst(of other: Int, around statement: Int, distance: Double) -> Double {
        guard distance < Self.reach else { return 0 }
        let overlap =
            min(statements.to[statement], statements.to[other] + Self.burstTime)
            - max(statements.from[statement], statements.from[other] - Self.burstTime) + 1
        guard overlap > 0 else { return 0 }
        let radius = statements.radius[other]
        let variance = 2 * (Self.burstDistance * Self.burstDistance + 0.3 * radius * radius)
        return Self.burstShare * overlap / statements.length(statement)
            / (statements.length(other) + 2 * Self.burstTime)
            * .exp(-distance * distance / variance) / (.pi * variance)
    }
}
