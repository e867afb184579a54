import Foundation
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
    ///
    /// - Parameters:
    ///   - recent: how many incidents are left out as recent.
    ///   - zone: whose days are meant.
    func words(recent: Int, zone: CivilZone) -> [String] {
        [
            "Positions are given by squares of \(cell.words), as circles that surely hold the place.",
            "Times are given to the day, \(zone.identifier).",
            "Incidents that may have happened in the last \(Period.elapsed(delay).words) before the cut-off are left out "
                + "one by one: here \(recent == 0 ? "there is none" : Wording.count(recent, "incident")). The totals in the "
                + "tables include them.",
            "Incidents (P) and acts (A) have running numbers of this version. The mission’s own ids of incidents and reports, "
                + "and with them the list of witnesses, are left out.",
            "Origins are named by their camp only; outlets and links are left out. Of stated totals only camp, period, number "
                + "and unit are given.",
            "Names of objects and places, effects and remarks, which could identify a site or a source, are left out; of "
                + "places only the region is given where it is a known one.",
            "Of actors and zones only those that the accord itself names are named.",
            "Of what would settle a finding, what would tell how near to a boundary in place or time it lies is left out.",
            "Of rows set aside and of notes only the kind is given; of files only what they are, and of files of facts no "
                + "hash, by which one could try what is in them.",
        ]
    }

    /// What the rules mean for what has changed.
    static let changesWords =
        "Of what has changed since an earlier day the same is left out; of why, only how many reports of which kind came is "
        + "told. What nothing else in this version speaks of is numbered C."

    /// The centre of the square that holds a position, and the radius around it that surely holds the place.
    ///
    /// Squares are `cell` high and, at the latitude of their middle, as wide: fixed in advance and the same for all
    /// incidents, so that many reports of one place give nothing away by averaging.
    func coarsened(_ position: Position, _ precision: Kilometres) -> (position: Position, precision: Kilometres) {
        // Kilometres of a degree along a meridian, at most: 111.7 at the poles (WGS 84).
        let height = min(180, cell.value / 111.2)
        let row = (position.latitude / height).rounded(.down)
        let latitude = min(90, max(-90, (row + 0.5) * height))
        let width = min(360, height / max(0.02, cos(latitude * .pi / 180)))
        let longitude = ((position.longitude / width).rounded(.down) + 0.5) * width
        // Half the diagonal of a square is 0.71 of its side; its edge towards the equator is longer than its middle.
        let edge = max(0, abs(latitude) - height / 2)
        let across = width * cos(edge * .pi / 180) * 111.7 / 2
        let along = height * 111.7 / 2
        let radius = (across * across + along * along).squareRoot()
        return (
            // No more digits than a square of a kilometre or more justifies: a hundredth of a degree is 1.1 km at most, and
            // rounding to it moves the centre by 0.8 km at most.
            Position(
                longitude: Self.hundredths(min(180, max(-180, longitude))), latitude: Self.hundredths(latitude)),
            // Rounded up: digits of the sum must not tell what the exact radius was.
            Kilometres((precision.value + radius + 0.8).rounded(.up))
        )
    }

    private static func hundredths(_ degrees: Double) -> Double { (degrees * 100).rounded() / 100 }
}
