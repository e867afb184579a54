import Diagnostics
import Geography
import Vocabulary

extension Resolver {
    /// How many areas one area may be made of.
    private static let sizeLimit = 20_000

    /// An area where a sentence needs one: by its name, or as written out.
    mutating func namedArea(_ syntax: Syntax.Area) -> NamedArea? {
        if syntax.parts.count == 1, case .named(let spot) = syntax.parts[0].spot, spot.asOf == nil {
            for form in Self.forms(of: spot.name.text) {
                guard let line = definition(form), case .place(_, _, let area) = line.statement else { continue }
                askAsOf(spot)
                return named(form, at: spot.name.span).map {
                    NamedArea(id: AreaID(owned(form)), area: $0.area, words: area.words, span: line.span)
                }
            }
        }
        let words = usesPartyNames(syntax.words) ? owned(syntax.words, isParty: true) : syntax.words
        return area(syntax).map {
            NamedArea(id: AreaID(words), area: $0.area, words: syntax.words, span: syntax.origin.span)
        }
    }

    /// The area of a name.
    ///
    /// - Parameter span: where it is used, for a name that differs from party to party; nil: in its own line.
    mutating func named(_ name: String, at span: SourceSpan? = nil) -> SizedArea? {
        let memory = owned(name)
        if let known = areas[memory] { return known }
        guard hasOwn(name, at: span) else { return nil }
        guard let line = definition(name), case .place(_, _, let syntax) = line.statement else { return nil }
        let key = "place \(name)"
        guard !underWay.contains(key) else {
            complain(
                .definitionCycle, line.span, "`\(name)` is defined by way of itself.",
                advice: "Say which area is meant.")
            return nil
        }
        guard underWay.count < Self.depthLimit else {
            complain(
                .definitionDeep, line.span, "More than \(Self.depthLimit) definitions hang on each other here.",
                advice: "Put the area into a map file and name its feature.")
            return nil
        }
        underWay.append(key)
        let area = area(syntax)
        underWay.removeLast()
        areas[memory] = .some(area)
        return area
    }

    /// An area as written out.
    mutating func area(_ syntax: Syntax.Area) -> SizedArea? {
        var result: SizedArea?
        var isWhole = true
        for part in syntax.parts {
            guard let next = spot(part.spot, in: syntax) else {
                isWhole = false
                continue
            }
            guard let before = result else {
                result = next
                continue
            }
            if part.join == .and { askIfEmpty(before.area, next.area, syntax) }
            result = join(before, part.join, next)
            if let joined = result, joined.size > Self.sizeLimit || joined.depth > 400 {
                complain(
                    .definitionDeep, syntax.origin.span, "This area is made of more than \(Self.sizeLimit) others.",
                    advice: "Put it into a map file and name its feature.")
                return nil
            }
        }
        return isWhole ? result : nil
    }

    private func join(_ left: SizedArea, _ join: Syntax.Area.Join, _ right: SizedArea) -> SizedArea {
        let size = left.size + right.size + 1
        let depth = max(left.depth, right.depth) + 1
        switch join {
        case .or:
            // One list of many, not a ladder.
            if case .union(let parts) = left.area {
                return SizedArea(
                    area: .union(parts + [right.area]), size: size, depth: max(left.depth, right.depth + 1))
            }
            return SizedArea(area: .union([left.area, right.area]), size: size, depth: depth)
        case .and: return SizedArea(area: .intersection(left.area, right.area), size: size, depth: depth)
        case .except: return SizedArea(area: .difference(left.area, right.area), size: size, depth: depth)
        }
    }

    private mutating func spot(_ syntax: Syntax.Spot, in whole: Syntax.Area) -> SizedArea? {
        func single(_ area: Area) -> SizedArea { SizedArea(area: area, size: 1, depth: 1, isOpen: area.isDated) }
        switch syntax {
        case .named(let name): return spotName(name)
        case .within(let distance, let name):
            guard let of = spotName(name, orThing: true), let far = kilometres(distance, of: whole) else { return nil }
            let area: Area = far.map { .within($0, of: of.area) } ?? .nearness(of: of.area)
            return SizedArea(area: area, size: of.size + 1, depth: of.depth + 1)
        case .atLeast(let distance, let name):
            guard let of = spotName(name, orThing: true), let far = kilometres(distance, of: whole) else { return nil }
            askWhichSide(syntax, of: name, in: whole)
            let area: Area = far.map { .atLeast($0, from: of.area) } ?? .missing(syntax.words)
            return SizedArea(area: area, size: of.size + 1, depth: of.depth + 1)
        case .between(let near, let far, let side, let name): return band(near, far, side, of: name, syntax, in: whole)
        case .side(let side, let name): return self.side(side, of: name)
        case .stretch(let road, let one, let other): return stretch(of: road, from: one, to: other)
        case .path(let positions): return path(positions, in: whole).map(single)
        case .map(let file, let feature): return map(file, feature).map(single)
        case .unit(let name):
            if let area = places.unit(name.text) { return single(area) }
            complain(
                .adminUnitUnknown, name.origin.span, "There is no administrative unit “\(name.text)”.",
                advice: "Write its ISO 3166-2 code, such as `unit \"UA-63\"`, or its name.")
            return nil
        case .circle(let distance, let centre):
            guard let radius = kilometres(distance, of: whole) else { return nil }
            let point = Area.shape(Shape(name: "circle", parts: [.point(position(centre))]))
            return SizedArea(area: radius.map { .within($0, of: point) } ?? .nearness(of: point), size: 2, depth: 2)
        case .polygon(let corners):
            var ring = corners.map(position)
            if ring.first != ring.last, let first = ring.first { ring.append(first) }
            if Set(ring).count < 3 {
                complain(
                    .positionForm, whole.origin.span, "A polygon needs three different corners.",
                    advice: "Give each corner as latitude and longitude: `48.85N 37.60E`.")
                return nil
            }
            return single(.shape(Shape(name: "polygon", parts: [.polygon([ring])])))
        }
    }

    func position(_ syntax: Syntax.Position) -> Position {
        Position(longitude: syntax.longitude, latitude: syntax.latitude)
    }

    /// A distance; some nil where nobody has stated it.
    mutating func kilometres(_ syntax: Syntax.Distance, of whole: Syntax.Area? = nil) -> Kilometres?? {
        switch syntax {
        case .stated(let number, let unit):
            switch unit {
            case .km: return .some(Kilometres(number.value))
            case .m: return .some(Kilometres(number.value / 1000))
            // The international nautical mile.
            case .nmi: return .some(Kilometres(number.value * 1.852))
            }
        case .named(let name):
            for form in Self.forms(of: name.text) {
                guard case .distance(_, let meant)? = definition(form)?.statement else { continue }
                guard hasOwn(form, at: name.span) else { return nil }
                guard let meant else { return .some(nil) }
                guard case .stated = meant else {
                    complain(
                        .definitionCycle, name.span, "`\(name.text)` is itself only another name.",
                        advice: "Write the number in its line.")
                    return nil
                }
                return kilometres(meant)
            }
            if isBroken(name.text) { return nil }
            complainUnknown(
                name, expected: "a distance",
                candidates: draft.shared.names.filter {
                    if case .distance = definition($0)?.statement { true } else { false }
                })
            return nil
        }
    }

    /// A place by its name, which stays with it: facts may state where they are by that name.
    ///
    /// - Parameter orThing: whether the name of an object is one too, because a zone around it moves with it.
    mutating func spotName(_ spot: Syntax.SpotName, orThing: Bool = false) -> SizedArea? {
        for form in Self.forms(of: spot.name.text) {
            guard case .place? = definition(form)?.statement else { continue }
            guard let area = named(form, at: spot.name.span) else { return nil }
            let plain = Area.named(owned(form), area.area)
            guard case .instant(let day) = spot.asOf else {
                if case .lastFixed(let body) = spot.asOf { askFixed(spot, by: body, area) } else { askAsOf(spot) }
                let then = spot.asOf.map { Area.named(form + " " + $0.words, plain) } ?? plain
                return SizedArea(area: then, size: area.size, depth: area.depth)
            }
            guard let instant = instant(day) else { return nil }
            guard let frozen = area.area.asOf(instant.instant) else {
                complain(
                    .lineAsOf, spot.name.span, "`\(spot.name.text)` has no shape as of \(day.words).",
                    advice: "Add a feature that is valid on that day to its map file, or name another day.")
                return nil
            }
            let then = Area.named(form + " " + Syntax.SpotName.AsOf.instant(day).words, frozen)
            return SizedArea(area: then, size: area.size, depth: area.depth)
        }
        if isBroken(spot.name.text) { return nil }
        if orThing, isObject(spot.name.text), let classes = object(spot.name) {
            return SizedArea(area: .thing(classes.name), size: 1, depth: 1)
        }
        complainUnknown(
            spot.name, expected: "a place, line or zone",
            candidates: draft.shared.names.filter { if case .place = definition($0)?.statement { true } else { false } }
        )
        return nil
    }

    /// A line that moves: its place as of which day?
    private mutating func askAsOf(_ spot: Syntax.SpotName) {
        guard spot.asOf == nil, let area = named(spot.name.text, at: spot.name.span), area.isOpen else { return }
        complain(
            .lineAsOf, spot.name.span, "`\(spot.name.text)` moves. Its place as of which day?",
            advice: "Write `\(spot.name.text) as of the day` for the day of the incident, or `as of` and a date.")
    }

    private mutating func map(_ file: Syntax.Quoted, _ feature: Syntax.Quoted?) -> Area? {
        let key = file.text + "\u{0}" + (feature?.text ?? "")
        if let known = maps[key] { return known }
        let name = file.text + (feature.map { "#" + $0.text } ?? "")
        let span = feature.map { file.origin.span.joined(with: $0.origin.span) } ?? file.origin.span
        let area: Area
        switch places.area(map: file.text, feature: feature?.text) {
        case .success(let found): area = found
        case .failure(.fileNotGiven):
            area = .missing(name)
            // Said once for each file.
            guard missingFiles.insert(file.text).inserted else { break }
            var note = Diagnostic(
                .mapMissing, at: .span(span),
                "`\(file.text)` was not given; every question about this place is unknown until it is.",
                advice: "Put it beside the document, or give it with --places.")
            note.severity = .note
            diagnostics.append(note)
        case .failure(.noSuchFeature(let known)):
            let wanted = feature?.text ?? ""
            var has = ""
            if let meant = Spelling.nearest(to: wanted, among: known) {
                has = " It has “\(meant)”."
            } else if !known.isEmpty {
                has = " It has " + known.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
                has += known.count > 5 ? " and \(known.count - 5) more." : "."
            }
            complain(
                .mapMissing, feature?.origin.span ?? span, "`\(file.text)` has no feature “\(wanted)”.\(has)",
                advice: Spelling.nearest(to: wanted, among: known).map { "Did you mean `feature \"\($0)\"`?" })
            return nil
        case .failure(.unusable(let why)):
            complain(.mapMissing, span, "`\(file.text)` cannot be used. \(why)")
            return nil
        }
        maps[key] = area
        return area
    }

    private mutating func askIfEmpty(_ left: Area, _ right: Area, _ syntax: Syntax.Area) {
        guard let first = left.box, let second = right.box, !first.meets(second) else { return }
        complain(
            .andEmpty, syntax.origin.span,
            "“\(syntax.words)” is only where both are, and they do not meet. Did you mean `or`?",
            advice: "`or` takes both areas, `and` what they share.")
    }
}
