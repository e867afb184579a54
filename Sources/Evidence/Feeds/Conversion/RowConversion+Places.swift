import Diagnostics
import Geography

extension RowConversion {
    /// Fills the columns of a place, or of where something was fired from.
    func locate(_ rule: PlaceRule, _ row: FeedRow, prefix: String, _ draft: inout Draft) throws(FeedFlaw) {
        let name = try rule.name.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        let unit = try rule.unit.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        let district = try rule.district.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        let country = try rule.country.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        put(name.isEmpty ? district : name, prefix.isEmpty ? "place" : "from_place", &draft)
        if prefix.isEmpty {
            put(unit, "admin1", &draft)
            put(country, "country_code", &draft)
        }
        let precision = prefix.isEmpty ? "location_precision_km" : "from_precision_km"
        guard let found = try point(rule, row, &draft) else {
            if rule.looksUp { lookUp(rule, name, (unit, district), prefix, precision, &draft) }
            return
        }
        let radius = try rule.radius.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        var disc: Disc
        var written: (longitude: String, latitude: String)? = (found.longitude, found.latitude)
        switch radius {
        case "unit", "district":
            let whole = radius == "district" ? Self.disc(ofDistrict: district, unit) : nil
            guard let whole = whole ?? UnitNames.disc(unit) else {
                note(
                    .feedUnitUnknown,
                    "Only “\(Excerpt.plain(radius == "district" && !district.isEmpty ? district : unit))” is known of the place, and Truce has no outline of it; the place is left open.",
                    &draft)
                return
            }
            disc = whole
            written = nil
        case "unknown", "":
            note(
                .feedUnitUnknown,
                "The feed does not say how exact the coordinates are, or only that they stand for a country or a stretch; the place is left open.",
                &draft)
            return
        default:
            let kilometres = try number(radius, precision)
            guard (0...20_100).contains(kilometres) else {
                throw FeedFlaw(
                    .feedNumberForm, line: nil, column: precision,
                    "\(Excerpt.of(radius)) is no radius in kilometres.", "Expected is 0 to 20100.")
            }
            disc = Disc(centre: found.position, radius: Kilometres(max(kilometres, rule.radiusAtLeast)))
            if rule.pointsAreSettlements,
                let place = Gazetteer.shipped.largestPlace(near: disc.centre, within: Kilometres(3))
            {
                disc.radius = max(disc.radius, place.radius)
            }
            if let middle = Centroids.unit(at: disc) {
                let isItsName = name.isEmpty || UnitNames.code(name) == middle.code
                note(
                    .feedCentroid,
                    "The coordinates are the middle of \(middle.name)"
                        + (isItsName
                            ? ", and no smaller place is named; the radius is widened to hold all of it."
                            : "; if they stand for all of it, the radius is too small. They are kept as they are."),
                    &draft)
                if isItsName {
                    disc = middle.disc
                    written = nil
                }
            } else if let whole = Centroids.stands(for: disc) {
                guard let extent = whole.disc else {
                    note(
                        .feedCentroid,
                        "The coordinates are the middle of \(whole.name), of which Truce has no outline; the place is left open.",
                        &draft)
                    return
                }
                note(
                    .feedCentroid,
                    "The coordinates are the middle of \(whole.name); the radius is widened to hold all of it.", &draft)
                disc = extent
                written = nil
            }
        }
        write(disc, written, prefix, precision, &draft)
    }

    private func write(
        _ disc: Disc, _ written: (longitude: String, latitude: String)?, _ prefix: String, _ precision: String,
        _ draft: inout Draft
    ) {
        draft.values[prefix + "longitude"] = written?.longitude ?? Self.degrees(disc.centre.longitude)
        draft.values[prefix + "latitude"] = written?.latitude ?? Self.degrees(disc.centre.latitude)
        draft.values[precision] = Self.kilometres(disc.radius)
    }

    private func put(_ text: String, _ column: String, _ draft: inout Draft) {
        if !text.isEmpty { draft.values[column] = text }
    }

    private func note(_ code: Code, _ message: String, _ draft: inout Draft) {
        draft.notes.append(FeedFlaw(code, line: nil, column: nil, message, nil))
    }

    /// A ten-thousandth of a degree is eleven metres.
    static func degrees(_ value: Double) -> String { trimmedZeros((value * 10_000).rounded() / 10_000) }

    /// Rounded up: a radius must not shrink.
    static func kilometres(_ radius: Kilometres) -> String {
        trimmedZeros((radius.value * 10 - 1e-9).rounded(.up) / 10)
    }

    private static func trimmedZeros(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : "\(value)"
    }

    // MARK: - Coordinates

    private struct Point {
        var position: Position
        /// As the feed writes them, with a point.
        var longitude: String
        var latitude: String
    }

    /// The coordinates of a row; nil where it has none.
    private func point(_ rule: PlaceRule, _ row: FeedRow, _ draft: inout Draft) throws(FeedFlaw) -> Point? {
        var longitude = try rule.longitude.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        var latitude = try rule.latitude.map { rules throws(FeedFlaw) in try value(rules, row) } ?? ""
        if let rules = rule.point, longitude.isEmpty, latitude.isEmpty {
            let text = try value(rules, row)
            let parts = text.split { $0.isWhitespace || $0 == ";" || ($0 == "," && !mapping.decimalComma) }.map(
                String.init)
            guard text.isEmpty || parts.count >= 2 else {
                throw FeedFlaw(
                    .feedCoordinates, line: nil, column: nil, "\(Excerpt.of(text)) is no pair of coordinates.",
                    "Expected are latitude and longitude with a blank or a comma between, or `order: longitude latitude` in the mapping."
                )
            }
            if parts.count >= 2 {
                (latitude, longitude) = rule.isLatitudeFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
            }
        }
        guard !longitude.isEmpty || !latitude.isEmpty else { return nil }
        guard !longitude.isEmpty, !latitude.isEmpty else {
            throw FeedFlaw(
                .feedCoordinates, line: nil, column: nil, "One of longitude and latitude is empty.",
                "Give both, or leave both empty.")
        }
        let (x, y) = (try number(longitude, "longitude"), try number(latitude, "latitude"))
        guard (-180...180).contains(x), (-90...90).contains(y) else {
            let swapped = (-180...180).contains(y) && (-90...90).contains(x)
            throw FeedFlaw(
                .feedCoordinates, line: nil, column: nil,
                "Longitude \(Excerpt.of(longitude)) and latitude \(Excerpt.of(latitude)) are no place on earth.",
                swapped ? "They may have changed places." : "Degrees on WGS 84 are expected, not metres of a grid.")
        }
        if x == 0, y == 0 {
            note(.feedNullIsland, "Longitude and latitude are 0; the place is left open.", &draft)
            return nil
        }
        return Point(
            position: Position(longitude: x, latitude: y), longitude: Self.words(x, as: longitude),
            latitude: Self.words(y, as: latitude))
    }

    // MARK: - Names

    private func lookUp(
        _ rule: PlaceRule, _ name: String, _ within: (unit: String, district: String), _ prefix: String,
        _ precision: String, _ draft: inout Draft
    ) {
        let (unit, district) = within
        let found = UnitNames.codes(unit)
        let codes = found.isEmpty ? nil : found
        let wholeDistrict = Self.disc(ofDistrict: district, unit)
        let whole = wholeDistrict != nil ? "in that district" : "in that unit"
        let hasWhole = wholeDistrict != nil || codes != nil
        /// The extent of the district, else of the unit, for a place of which no more is known.
        func writeUnit() {
            if let wholeDistrict { return write(wholeDistrict, nil, prefix, precision, &draft) }
            if !district.isEmpty {
                note(
                    .feedUnitUnknown,
                    "Truce knows no district “\(Excerpt.plain(district))”\(codes.map { " in " + $0.sorted().joined(separator: ", ") } ?? "")"
                        + (codes == nil ? "; the place is left open." : "; the extent of the unit is taken."), &draft)
            }
            guard !unit.isEmpty else { return }
            if let whole = UnitNames.disc(unit) {
                write(whole, nil, prefix, precision, &draft)
            } else {
                note(
                    .feedUnitUnknown,
                    "Truce has no outline of “\(Excerpt.plain(unit))”; the place is left open.", &draft)
            }
        }
        guard !name.isEmpty else { return writeUnit() }
        if let known = rule.known[FoldedName.of(name)] {
            let centre = Position(longitude: known.longitude, latitude: known.latitude)
            return write(Disc(centre: centre, radius: Kilometres(known.radius)), nil, prefix, precision, &draft)
        }
        let places = Gazetteer.shipped.places(named: name, in: codes).filter { place in
            wholeDistrict.map { place.position.distance(to: $0.centre) <= $0.radius } ?? true
        }
        let discs = places.map { Disc(centre: $0.position, radius: $0.radius) }
        if places.isEmpty {
            if let whole = UnitNames.disc(name)
                ?? (DistrictNames.says(name) ? DistrictNames.disc(name, in: codes) : nil)
            {
                return write(whole, nil, prefix, precision, &draft)
            }
            note(
                .feedPlaceMissing,
                "The gazetteer has no place “\(Excerpt.plain(name))”\(codes.map { " in " + $0.sorted().joined(separator: ", ") } ?? "")"
                    + (hasWhole ? "; it is taken to lie somewhere \(whole)." : "; the place is left open."),
                &draft)
            return writeUnit()
        }
        if discs.count == 1 { return write(discs[0], nil, prefix, precision, &draft) }
        let list = places.prefix(20).map {
            "\(Self.degrees($0.position.longitude)) \(Self.degrees($0.position.latitude)) \(Self.kilometres($0.radius))"
        }
        if prefix.isEmpty { draft.values["candidates"] = list.joined(separator: "; ") }
        let isNear = Disc.spread(of: discs) <= Kilometres(rule.candidatesWithin)
        let units = Set(places.map(\.unit)).sorted().prefix(8).joined(separator: ", ")
        note(
            .feedPlaceSeveral,
            "“\(Excerpt.plain(name))” may be \(places.count) places, in \(units); "
                + (isNear
                    ? "the disc that holds them is written."
                    : hasWhole ? "it is taken to lie somewhere \(whole)." : "the place is left open."),
            &draft)
        if isNear, let disc = Disc(holding: discs) {
            write(disc, nil, prefix, precision, &draft)
        } else if hasWhole {
            writeUnit()
        }
    }

    /// The extent of a district; nil where Truce knows none of that name in that unit.
    private static func disc(ofDistrict district: String, _ unit: String) -> Disc? {
        let codes = UnitNames.codes(unit)
        return district.isEmpty ? nil : DistrictNames.disc(district, in: codes.isEmpty ? nil : codes)
    }
}

/// Points that stand for a whole country or unit: what geocoders give for its name.
enum Centroids {
    /// What a disc really stands for, where its centre is such a point and it does not hold all of that.
    static func stands(for disc: Disc) -> (name: String, disc: Disc?)? {
        for (name, code, longitude, latitude) in countries {
            guard abs(latitude - disc.centre.latitude) < 0.01 else { continue }
            let middle = Position(longitude: longitude, latitude: latitude)
            guard middle.distance(to: disc.centre) < Kilometres(0.5) else { continue }
            let whole = code.isEmpty ? nil : UnitNames.disc(code)
            guard disc.radius < (whole?.radius ?? Kilometres(500)) else { return nil }
            return (name, whole)
        }
        return nil
    }

    /// The shipped unit whose middle a disc lies at without holding all of it.
    static func unit(at disc: Disc) -> (name: String, code: String, disc: Disc)? {
        for unit in middles
        where unit.middle.distance(to: disc.centre) < Kilometres(2) && disc.radius < unit.disc.radius {
            return (unit.name, unit.code, unit.disc)
        }
        return nil
    }

    /// The centres of gravity of the shipped first-level units. Cities that are units are left out: their middle is a place.
    private static let middles: [(name: String, code: String, middle: Position, disc: Disc)] = Units.all.compactMap {
        unit in
        guard let whole = UnitNames.disc(unit.code), whole.radius > Kilometres(40),
            let middle = unit.area.centreOfGravity
        else { return nil }
        return (unit.name, unit.code, middle, whole)
    }

    /// Country, the shipped unit of it, and its middle as two lists in wide use have it: the CIA's World Factbook (whole degrees)
    /// and Google's countries.csv.
    private static let countries: [(String, String, Double, Double)] = [
        ("Ukraine", "UA", 32, 49), ("Ukraine", "UA", 31.16558, 48.379433), ("Russia", "", 100, 60),
        ("Russia", "", 105.318756, 61.52401), ("Belarus", "", 28, 53), ("Belarus", "", 27.953389, 53.709807),
        ("Sudan", "", 30, 15), ("Sudan", "", 30.217636, 12.862807), ("South Sudan", "", 30, 8),
        ("Colombia", "CO", -72, 4), ("Colombia", "CO", -74.297333, 4.570868), ("Moldova", "", 29, 47),
        ("Moldova", "", 28.369885, 47.411631), ("Syria", "", 38, 35), ("Syria", "", 38.996815, 34.802075),
        ("Yemen", "", 48, 15), ("Yemen", "", 48.516388, 15.552727), ("Lebanon", "", 35.862285, 33.854721),
        ("Israel", "", 34.851612, 31.046051), ("Armenia", "", 45, 40), ("Armenia", "", 45.038189, 40.069099),
        ("Azerbaijan", "", 47.5, 40.5), ("Azerbaijan", "", 47.576927, 40.143105), ("Georgia", "", 43.5, 42),
        ("Georgia", "", 43.356892, 42.315407),
    ]
}
