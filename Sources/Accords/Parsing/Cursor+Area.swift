import Diagnostics
import Documents
import Geography

extension Cursor {
    /// Spots joined by `or`, commas, `and`, `except`.
    mutating func area() throws(Diagnostic) -> Syntax.Area {
        let first = index
        var parts = [Syntax.Area.Part(join: .or, spot: try spot())]
        while true {
            let join: Syntax.Area.Join
            if take("or") || take(.comma) != nil {
                _ = take("or")
                join = .or
            } else if take("and") {
                join = .and
            } else if take("except") {
                if at("for") { throw exceptFor() }
                join = .except
            } else {
                break
            }
            parts.append(Syntax.Area.Part(join: join, spot: try spot()))
        }
        return Syntax.Area(parts: parts, origin: Syntax.Origin(span(from: first)))
    }

    private mutating func spot() throws(Diagnostic) -> Syntax.Spot {
        if take("within") {
            let distance = try distance()
            try expect("of")
            return .within(distance, of: try spotName())
        }
        if take("at", "least") {
            let distance = try distance()
            try expect("from")
            return .atLeast(distance, from: try spotName())
        }
        if at("between"), isAtBand { return try band() }
        if let side = takeSide() { return .side(side, of: try spotName()) }
        if at("from") {
            throw expected(
                "a road or line before `from`", advice: "Write which road: `ROAD from PLACE to PLACE`.")
        }
        if at("near") || at("around"), peek(1)?.kind == .word {
            var complaint = Diagnostic(
                .nearness, at: here, "“\(tokens[index].text)”: how far is that?",
                advice: "Write `within 5 km of …`, or name a distance that a line sets, or leaves `not stated`.")
            complaint.severity = .error
            throw complaint
        }
        if at(.string), let file = current {
            throw expected(
                "an area",
                advice:
                    "Write `map \"\(file.text)\"` for a file, or `unit \"\(file.text)\"` for an administrative unit.")
        }
        if at("map"), let next = peek(1),
            next.kind == .string || next.kind == .openString || next.text.hasSuffix(".geojson")
                || next.text.hasSuffix(".json")
        {
            index += 1
            let file = try quoted("the name of a file in quotation marks")
            return .map(file, feature: take("feature") ? try quoted("the name of a feature in quotation marks") : nil)
        }
        if at("unit"), peek(1)?.kind == .string || peek(1)?.kind == .openString {
            index += 1
            return .unit(try quoted("the code or name of an administrative unit in quotation marks"))
        }
        if take("circle") {
            try expect("of")
            let radius = try distance()
            try expect("around")
            return .circle(radius, around: try position())
        }
        if at("polygon"), peek(1)?.kind == .coordinate {
            index += 1
            return .polygon(try corners())
        }
        if at("path"), peek(1)?.kind == .coordinate {
            index += 1
            return .path(try corners(atLeast: 2))
        }
        let name = try spotName()
        if hints.lines.contains(name.name.text), isAtStretch {
            index += 1
            let from = try spotName()
            try expect("to")
            return .stretch(of: name, from: from, to: try spotName())
        }
        return .named(name)
    }

    /// Whether a side of a line comes next: `west of …`.
    private mutating func takeSide() -> CompassSide? {
        guard let current, current.kind == .word, let side = CompassSide(rawValue: current.text), peek(1)?.text == "of"
        else { return nil }
        index += 2
        return side
    }

    /// Whether `between` begins a band and is no name: a distance or its name, then `and`.
    private var isAtBand: Bool {
        guard let next = peek(1) else { return false }
        return next.kind == .number || (next.kind == .word && peek(2)?.text == "and")
    }

    private mutating func band() throws(Diagnostic) -> Syntax.Spot {
        index += 1
        let near = try distance()
        try expect("and")
        let far = try distance()
        if let side = takeSide() { return .between(near, far, side, of: try spotName()) }
        guard take("of") || take("from") else {
            throw expected(
                "`of` and a line, or a side of it", advice: "For instance `between 10 km and 20 km west of …`.")
        }
        return .between(near, far, nil, of: try spotName())
    }

    /// Whether `from PLACE to PLACE` comes next.
    private var isAtStretch: Bool {
        guard at("from") else { return false }
        let skip = peek(1).map { Self.determiners.contains($0.text) } ?? false ? 1 : 0
        return peek(1 + skip)?.kind == .word && peek(2 + skip)?.text == "to"
    }

    private mutating func corners(atLeast least: Int = 3) throws(Diagnostic) -> [Syntax.Position] {
        let first = index
        var corners = [try position()]
        while at(.coordinate) || (at(.comma) && peek(1)?.kind == .coordinate) {
            _ = take(.comma)
            corners.append(try position())
        }
        guard corners.count >= least else {
            let what = least == 3 ? "polygon" : "path"
            throw Diagnostic(
                .positionForm, at: .span(span(from: first)),
                "A \(what) of \(corners.count) corner\(corners.count == 1 ? "" : "s") holds nothing.",
                advice:
                    "Give at least \(least == 3 ? "three" : "two") corners, each as latitude and longitude: `48.85N 37.60E`."
            )
        }
        return corners
    }

    mutating func spotName() throws(Diagnostic) -> Syntax.SpotName {
        let first = index
        let name = try name("the name of a place, line or zone")
        if ["zone", "place", "line", "road", "area", "region"].contains(name.text), let next = current,
            next.kind == .word,
            !Self.joints.contains(next.text)
        {
            throw Diagnostic(
                .sentenceForm, at: .span(span(from: first)), "“\(name.words) \(next.text)”: a name alone was expected.",
                advice: "Leave out “\(name.words)”: `\(next.text)`.")
        }
        guard at("as") else { return Syntax.SpotName(name: name, asOf: nil) }
        if take("as", "last") {
            guard take("fixed", "by") else { throw expected("`fixed by` and the body that fixes it") }
            return Syntax.SpotName(name: name, asOf: .lastFixed(by: try self.name("the name of a body")))
        }
        guard take("as", "of") else { throw expected("`as of` and a date, `as of the day`, or `as last fixed by`") }
        if take("the", "day") { return Syntax.SpotName(name: name, asOf: .theDay) }
        return Syntax.SpotName(name: name, asOf: .instant(try instant()))
    }

    /// `48.85N 37.60E`: latitude, then longitude.
    mutating func position() throws(Diagnostic) -> Syntax.Position {
        let first = index
        guard let latitude = take(.coordinate) else { throw expected("a position such as `48.85N 37.60E`") }
        guard let longitude = take(.coordinate) else {
            throw expected("the longitude", advice: "A position has two parts: `48.85N 37.60E`.")
        }
        let place = Place.span(span(from: first))
        func value(_ token: Token) -> Double? { Double(token.text.dropLast()) }
        let isLatitude = latitude.text.hasSuffix("N") || latitude.text.hasSuffix("S")
        let isLongitude = longitude.text.hasSuffix("E") || longitude.text.hasSuffix("W")
        guard isLatitude, isLongitude else {
            throw Diagnostic(
                .positionForm, at: place,
                "“\(latitude.text) \(longitude.text)” is not a latitude and a longitude in that order.",
                advice: isLatitude || isLongitude
                    ? "Write latitude and longitude: `48.85N 37.60E`."
                    : "Swapped? Write `\(longitude.text) \(latitude.text)`.")
        }
        guard let north = value(latitude), let east = value(longitude), north <= 90, east <= 180 else {
            throw Diagnostic(
                .positionForm, at: place, "“\(latitude.text) \(longitude.text)” is not on the globe.",
                advice: "Latitudes end at 90, longitudes at 180.")
        }
        return Syntax.Position(
            latitudeText: latitude.text, longitudeText: longitude.text,
            latitude: latitude.text.hasSuffix("S") ? -north : north,
            longitude: longitude.text.hasSuffix("W") ? -east : east, origin: Syntax.Origin(span(from: first)))
    }

    /// The words that a place of an act can begin with.
    static let placingWords: Set<String> = [
        "in", "into", "from", "against", "across", "over", "out", "through",
    ]

    /// A placing if one comes next. `to` is one only before what is surely a place: else it names an addressee.
    mutating func placing() throws(Diagnostic) -> Syntax.Placing? {
        if at("in", "step") || at("in", "excess") { return nil }
        if take("out", "of") { return Syntax.Placing(relation: .outOf, area: try area()) }
        if at("to"), !isToPlace { return nil }
        if at("within") { return Syntax.Placing(relation: .in, area: try area()) }
        guard let current, current.kind == .word, let relation = Syntax.Placing.Relation(rawValue: current.text) else {
            return nil
        }
        index += 1
        return Syntax.Placing(relation: relation, area: try area())
    }

    /// Whether `to` leads to a place: one that the document declares and that has no role, or an area written out.
    private var isToPlace: Bool {
        let skip = peek(1).map { Self.determiners.contains($0.text) } ?? false ? 2 : 1
        guard let next = peek(skip), next.kind == .word else { return false }
        switch next.text {
        case "within", "between", "circle", "polygon", "map", "unit", "path": return peek(skip + 1)?.kind != nil
        case "at": return peek(skip + 1)?.text == "least"
        default: break
        }
        if CompassSide(rawValue: next.text) != nil, peek(skip + 1)?.text == "of" { return true }
        let forms = Resolver.forms(of: next.text)
        return forms.contains { hints.places.contains($0) } && !forms.contains { hints.roles.contains($0) }
    }
}
