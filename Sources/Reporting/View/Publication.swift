import Geography
import Vocabulary

/// Who may read a report: the mission, or anybody.
public enum Publication: Hashable, Sendable {
    /// Everything that the facts hold. Its first page says *not for publication*.
    case mission
    /// What may leave the mission under these rules.
    case everybody(PublicRules)
}

/// What is withheld from a public report: positions are coarsened, recent incidents left out and counted, origins shown
/// by camp only, and names that identify a site dropped.
public struct PublicRules: Hashable, Sendable {
    /// The least size of an area that a position may show: the side of a square, in kilometres.
    public var cell: Kilometres
    /// Incidents that may have happened less than this before the cut-off are left out. Seconds.
    public var delay: Int64

    /// - Parameters:
    ///   - cell: the side of the square to which positions are coarsened; at least 1 km.
    ///   - delay: seconds before the cut-off within which incidents are left out; at least 0.
    public init(cell: Kilometres = Kilometres(25), delay: Int64 = 72 * 3600) {
        self.cell = max(Kilometres(1), cell)
        self.delay = max(0, delay)
    }

    /// The rules as a reader is told them.
    public var words: [String] {
        [
            "Positions are given by squares of \(Int(cell.value.rounded())) km.",
            "Incidents of the last \(Period.elapsed(delay).words) before the cut-off are left out and counted.",
            "Origins are named by their camp only; outlets and links are left out.",
            "Names of objects and places, effects and remarks, which could identify a site or a source, are left out.",
        ]
    }

    /// The centre of the square that holds a position, and the radius around it that surely holds the place.
    ///
    /// Squares are `cell` high and, at their own latitude, about as wide: fixed in advance and the same for all
    /// incidents, so that many reports of one place give nothing away by averaging.
    func coarsened(_ position: Position, _ precision: Kilometres) -> (position: Position, precision: Kilometres) {
        let height = cell.value / 111.2
        let row = (position.latitude / height).rounded(.down)
        let latitude = min(90, max(-90, (row + 0.5) * height))
        let width = min(360, height / max(0.02, cosine(latitude)))
        let longitude = ((position.longitude / width).rounded(.down) + 0.5) * width
        let radius = cell.value * 0.75
        return (
            Position(longitude: min(180, max(-180, longitude)), latitude: latitude),
            Kilometres(max(precision.value + radius, radius))
        )
    }

    private func cosine(_ degrees: Double) -> Double {
        // A quarter wave by its series: exact to 1e-6, which is far below the size of a square.
        let x = degrees * .pi / 180
        let square = x * x
        return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
    }
}
