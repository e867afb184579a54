import Accords
import Evidence
import Geography
import Vocabulary

/// The cells of one row of a worked case, by the names of the canonical facts.
struct CaseRow {
    var act: String?
    var actor: String?
    var about: String?
    var incident: String?
    var claimedBy: String?
    var camp: String?
    var grade: Grade?
    var outcome = CaseFact.Outcome.notStated
    private(set) var object: String?
    private(set) var position: (longitude: Double, latitude: Double, precision: Double)?
    private(set) var texts: [Column: String] = [:]

    /// The columns that are kept as text.
    static let columns: [Column] = [
        .zone, .distances, .objectOf, .calibre, .range, .strength, .quantityLow, .quantityHigh, .subject, .answer,
        .until, .article, .stage, .to, .quotes, .amends, .retracts,
    ]

    subscript(column: Column) -> String? {
        get { texts[column] }
        set { texts[column] = newValue }
    }

    /// Several places are all so. Distances keep how far they may be off.
    mutating func put(_ places: [CasePlace]) {
        var (stated, distances): ([StatedPlace], [StatedDistance]) = ([], [])
        for place in places {
            switch place {
            case .at(let spot, let precision): position = (spot.longitude, spot.latitude, precision.value)
            case .distance(let far, let goodTo, let from):
                distances.append(
                    StatedDistance(from: from.name, kilometres: far.value, plusOrMinus: goodTo.value))
            case .stated(let place):
                stated.append(StatedPlace(place.relation, place.area.name, isPart: place.isPart))
            }
        }
        if !stated.isEmpty { texts[.zone] = stated.map(\.text).joined(separator: ";") }
        if !distances.isEmpty { texts[.distances] = distances.map(\.text).joined(separator: ";") }
    }

    /// A thing, and whose it is.
    mutating func put(_ thing: CaseThing?) {
        guard let thing else { return }
        object = thing.object
        texts[.calibre] = thing.calibre.map(StatedDistance.plain)
        texts[.range] = thing.range.map { StatedDistance.plain($0.value) }
        texts[.strength] = thing.strength.map(StatedDistance.plain)
        texts[.objectOf] = thing.owner?.name ?? thing.list?.name
    }

    mutating func put(_ quantity: CaseQuantity?) {
        guard let quantity else { return }
        texts[.quantityLow] = StatedDistance.plain(quantity.low)
        texts[.quantityHigh] = quantity.high.map(StatedDistance.plain)
    }

    mutating func put(_ articles: [ArticleID], stage: Int? = nil) {
        texts[.article] = articles.isEmpty ? nil : articles.map(\.name).joined(separator: ";")
        texts[.stage] = stage.map(String.init)
    }
}

extension FactTable {
    /// Makes the columns that rows of worked cases may fill.
    mutating func openCaseColumns() { for column in CaseRow.columns { texts[column] = [] } }

    /// Adds a row of a worked case. Its line is its place, from 1.
    mutating func append(_ id: String, _ kind: FactKind, _ time: PossibleTime, received when: Instant, _ row: CaseRow) {
        func symbol(_ text: String?) -> Symbol { text.map { symbols.intern($0) } ?? .none }
        reportID.append(symbol(id))
        self.kind.append(kind)
        occurred.append(time)
        received.append(when)
        longitude.append(row.position?.longitude ?? .nan)
        latitude.append(row.position?.latitude ?? .nan)
        precision.append(row.position?.precision ?? 0)
        act.append(symbol(row.act))
        objectClass.append(symbol(row.object))
        outcome.append(row.outcome == .intercepted ? .intercepted : row.outcome == .unknown ? .unknown : .notStated)
        actor.append(symbol(row.actor))
        claimedBy.append(symbol(row.claimedBy))
        camp.append(symbol(row.camp))
        incident.append(symbol(row.incident))
        about.append(symbol(row.about))
        grade.append(row.grade)
        file.append(0)
        line.append(UInt32(clamping: count))
        for column in CaseRow.columns { texts[column]?.append(symbol(row[column])) }
    }
}
