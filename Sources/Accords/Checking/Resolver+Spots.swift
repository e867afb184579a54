import Diagnostics
import Geography
import Vocabulary

/// Bands, sides and stretches: what a line can be cut into.
extension Resolver {
    /// `between 10 km and 20 km [west] of NAME`: at least so far from it and within the other distance, the edges included.
    mutating func band(
        _ near: Syntax.Distance, _ far: Syntax.Distance, _ side: CompassSide?, of name: Syntax.SpotName,
        _ syntax: Syntax.Spot, in whole: Syntax.Area
    ) -> SizedArea? {
        guard let of = spotName(name, orThing: true), let from = kilometres(near, of: whole),
            let until = kilometres(far, of: whole)
        else { return nil }
        var area: Area
        switch (from, until) {
        case (let from?, let until?):
            guard from <= until else {
                complain(
                    .sentenceForm, whole.origin.span,
                    "“between \(near.words) and \(far.words)”: the first distance is the greater one.",
                    advice: "Write `between \(far.words) and \(near.words)`.")
                return nil
            }
            area = .intersection(.within(until, of: of.area), .atLeast(from, from: of.area))
        // Of a band with an edge that nobody has stated, only the other edge says where it is not.
        case (nil, let until?): area = .intersection(.within(until, of: of.area), .missing(syntax.words))
        case (let from?, nil): area = .intersection(.missing(syntax.words), .atLeast(from, from: of.area))
        case (nil, nil): area = .missing(syntax.words)
        }
        if let side {
            guard hasSides(name, side) else { return nil }
            area = .intersection(area, .side(side, of: of.area))
        }
        return SizedArea(area: area, size: of.size * 3 + 4, depth: of.depth + 3)
    }

    /// `west of NAME`.
    mutating func side(_ side: CompassSide, of name: Syntax.SpotName) -> SizedArea? {
        guard hasSides(name, side), let of = spotName(name) else { return nil }
        return SizedArea(area: .side(side, of: of.area), size: of.size + 1, depth: of.depth + 1)
    }

    /// Only lines have sides: of a zone nobody has said where its north begins.
    private mutating func hasSides(_ name: Syntax.SpotName, _ side: CompassSide) -> Bool {
        guard let kind = placeKind(name.name.text), kind == .zone || kind == .place else { return true }
        complain(
            .sideOfArea, name.name.span,
            "“\(side.rawValue) of \(name.name.text)”: `\(name.name.text)` is a \(kind.rawValue), and only a line has sides.",
            advice: "Name the line that divides the two sides: `line … = map \"…\"`, or `= path …` with its positions.")
        return false
    }

    /// `ROAD from PLACE to PLACE`.
    mutating func stretch(
        of road: Syntax.SpotName, from one: Syntax.SpotName, to other: Syntax.SpotName
    ) -> SizedArea? {
        guard let way = spotName(road), let first = spotName(one), let second = spotName(other) else { return nil }
        switch Area.stretch(of: way.area, from: first.area, to: second.area) {
        case .success(let area):
            return SizedArea(area: area, size: 1, depth: 1, isOpen: area.isDated && road.asOf == nil)
        case .failure(let problem):
            let name = road.name.text
            let (message, advice): (String, String)
            switch problem {
            case .noLine:
                (message, advice) = (
                    "`\(name)` is no line on its map, and has no stretches.",
                    "Name a feature that is a line, or write the area that is meant."
                )
            case .tooFar(let isFirst, let far):
                let place = isFirst ? one.name.text : other.name.text
                (message, advice) = (
                    "`\(place)` lies \(Int(far.value.rounded())) km from `\(name)`: where on it is that?",
                    "Name a place on it, at most 10 km off, or give the stretch as a feature of its own."
                )
            case .broken:
                (message, advice) = (
                    "The pieces of `\(name)` between `\(one.name.text)` and `\(other.name.text)` do not meet on the map.",
                    "Give the stretch as a feature of its own."
                )
            case .ways:
                (message, advice) = (
                    "There are several ways along `\(name)` from `\(one.name.text)` to `\(other.name.text)`.",
                    "Give the stretch as a feature of its own."
                )
            }
            complain(.stretchUnclear, road.name.span.joined(with: other.name.span), message, advice: advice)
            return nil
        }
    }

    /// `path POSITION POSITION …`: a line.
    mutating func path(_ positions: [Syntax.Position], in whole: Syntax.Area) -> Area? {
        let line = positions.map(position)
        guard Set(line).count > 1 else {
            complain(
                .positionForm, whole.origin.span, "A path needs two different positions.",
                advice: "Give each as latitude and longitude: `48.85N 37.60E`.")
            return nil
        }
        return .shape(Shape(name: "path", parts: [.line(line)]))
    }

    // MARK: Questions

    /// `at least 25 km from contact`: on either side of it?
    mutating func askWhichSide(_ spot: Syntax.Spot, of name: Syntax.SpotName, in whole: Syntax.Area) {
        guard placeKind(name.name.text) == .line, !isOfParty(name.name.text) else { return }
        let hasSide = whole.parts.contains { part in
            switch part.spot {
            case .side, .between(_, _, .some, _): true
            case .named(let other): other.name.text != name.name.text && part.join == .and
            default: false
            }
        }
        guard !hasSide else { return }
        complain(
            .whichSide, whole.origin.span, "“\(spot.words)”: on either side of it?",
            advice:
                "Add the side, `\(spot.words) and west of \(name.words)`, or give each party its own line: `line … for PARTY = …`."
        )
    }

    /// `mdl as last fixed by MAC`: where are the fixings?
    mutating func askFixed(_ spot: Syntax.SpotName, by body: Syntax.Name, _ area: SizedArea) {
        guard actor(body) != nil else { return }
        guard !area.area.isDated, area.area.hasShape else { return }
        complain(
            .fixedOnce, spot.name.span,
            "`\(spot.name.text)` is meant as \(body.text) last fixed it, and its map has one shape for all time.",
            advice:
                "Give each fixing as a feature of the same name with `valid_from` and `valid_until`; each is in force from the day on which \(body.text) fixed it."
        )
    }
}

extension Area {
    /// Whether its shape is at hand.
    fileprivate var hasShape: Bool {
        switch self {
        case .missing, .thing: false
        case .named(_, let area), .within(_, let area), .atLeast(_, let area), .nearness(let area), .side(_, let area):
            area.hasShape
        case .shape, .dated, .union, .intersection, .difference: true
        }
    }
}
