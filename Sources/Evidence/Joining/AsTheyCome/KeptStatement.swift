import Geography
import Vocabulary

/// A statement as it stands among all others while reports come in: what ``StatementTable`` says of it, what is around it and
/// whom it may be joined with.
struct KeptStatement: Sendable {
    let main: Int32
    /// Ascending.
    let rows: [Int32]
    let from: Double
    let to: Double
    let received: Double
    let point: Geocentric
    let radius: Double
    let act: Symbol
    let object: Symbol
    let actor: Symbol
    let camp: Symbol
    let origin: Symbol
    let isDirect: Bool
    let hand: Symbol

    /// How crowded it is around it: in the long run, and in all.
    var longRun = 0.0
    var total = 0.0
    /// The weight of its own region.
    var ownWeight = 0.0
    /// The pairs that it found.
    var pairs: [Pair] = []
    /// The statements that found a pair with it.
    var foundBy: [Int32] = []
    /// The incident that it is in; -1: it stands no longer.
    var group: Int32 = -1

    /// A pair of neighbours.
    struct Pair: Equatable, Sendable {
        var other: Int32
        var evidence: Float
    }

    /// Where, when and by whom.
    var spot: Spot {
        Spot(from: from, to: to, radius: radius, point: point, origin: origin, isDirect: isDirect)
    }

    var isComparable: Bool { !radius.isNaN }
    var isFine: Bool { radius <= PairFinder.fineRadius }
    var length: Double { to - from + 1 }

    /// Whether it says the same as another, of the same rows.
    func saysTheSame(as other: KeptStatement) -> Bool {
        main == other.main && rows == other.rows && from == other.from && to == other.to
            && received.bitPattern == other.received.bitPattern && point == other.point
            && radius.bitPattern == other.radius.bitPattern && act == other.act && object == other.object
            && actor == other.actor && camp == other.camp && origin == other.origin && isDirect == other.isDirect
            && hand == other.hand
    }

    /// The order of ``StatementTable``.
    func precedes(_ other: KeptStatement, _ facts: FactColumns) -> Bool {
        if from != other.from { return from < other.from }
        if to != other.to { return to < other.to }
        return facts.precedes(Int(main), Int(other.main))
    }

    /// Where, when and by whom a statement tells of something: what is looked at of thousands.
    struct Spot: Sendable {
        let from: Double
        let to: Double
        let radius: Double
        let point: Geocentric
        let origin: Symbol
        let isDirect: Bool

        var isFine: Bool { radius <= PairFinder.fineRadius }

        /// What another adds to the burst around it, and what its origin itself tells of around it.
        @inline(__always)
        func crowding(by other: Spot) -> (burst: Double, told: Double) {
            let distance = point.chord(to: other.point)
            let burst =
                distance < Crowding.reach
                ? Crowding.burst(of: other.from, other.to, other.radius, around: from, to, distance: distance) : 0
            guard other.origin == origin, other.isDirect, isDirect else { return (burst, 0) }
            return (
                burst,
                Crowding.told(by: other.from, other.to, other.radius, around: from, to, radius, distance: distance)
            )
        }

        /// Whether both times and both circles meet.
        @inline(__always)
        func meets(_ other: Spot) -> Bool {
            from <= other.to && other.from <= to && point.chord(to: other.point) < radius + other.radius
        }
    }
}
