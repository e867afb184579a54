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
