/// The columns of the canonical facts, by the names that `docs/facts.md` gives them.
public enum Column: String, Hashable, Sendable, CaseIterable {
    case reportID = "report_id"
    case kind
    case occurredFrom = "occurred_from"
    case occurredTo = "occurred_to"
    case timePrecision = "time_precision"
    case reportedAt = "reported_at"
    case receivedAt = "received_at"
    case longitude, latitude
    case locationPrecision = "location_precision_km"
    case place, admin1
    case country = "country_code"
    case zone, distances
    case fromLongitude = "from_longitude"
    case fromLatitude = "from_latitude"
    case fromPrecision = "from_precision_km"
    case act, outcome
    case objectClass = "object_class"
    case objectName = "object_name"
    case objectOf = "object_of"
    case calibre = "calibre_mm"
    case range = "range_km"
    case strength, means
    case quantityLow = "quantity_low"
    case quantityHigh = "quantity_high"
    case allegedActor = "alleged_actor"
    case to, subject, answer, until, article, stage, about
    case claimedBy = "claimed_by"
    case claimedByCamp = "claimed_by_camp"
    case outlet
    case sourceURL = "source_url"
    case quotes, amends, retracts, grade, incident
    case killed, injured
    case peopleCutOff = "people_cut_off"
    case effect
    case confidenceNote = "confidence_note"
}

extension Column {
    /// Its place in the declaration, from 0. Enums without payloads are numbered in the order of their cases (Swift ABI,
    /// type layout of no-payload enums); a test compares with `allCases`. Free of cost, for the loop over rows.
    @inline(__always)
    var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    /// The column of this name; capital letters and blanks around it do not matter.
    init?(heading: String) {
        guard let column = Column(rawValue: heading.lowercased()) else { return nil }
        self = column
    }

    /// Whether the table has an array of its own for it, so that it is not kept as text.
    var hasOwnArray: Bool {
        switch self {
        case .reportID, .kind, .occurredFrom, .occurredTo, .receivedAt, .longitude, .latitude, .locationPrecision,
            .act, .outcome, .objectClass, .allegedActor, .claimedBy, .claimedByCamp, .incident, .about, .grade:
            true
        default: false
        }
    }

    /// Whether its fields are kept as text and have a form all the same, which is checked.
    var isChecked: Bool {
        switch self {
        case .reportedAt, .fromLongitude, .fromLatitude, .fromPrecision, .calibre, .range, .strength,
            .quantityLow, .quantityHigh, .stage, .until, .answer, .distances:
            true
        default: false
        }
    }
}
