import Diagnostics
import Geography
import Vocabulary

// Acts, things and places of worked cases, with every name resolved.
extension Checker {
    /// An act. A name after it may stand for a fact: `notify on first`.
    func actTold(_ syntax: Syntax.ActTold, named: Set<String>, with resolver: inout Resolver) -> CaseAct? {
        var act = syntax.act
        func isKnown(_ name: String) -> Bool {
            Resolver.forms(of: name).contains {
                if case .act? = resolver.definition($0)?.statement { true } else { taxonomies.acts.contains($0) }
            }
        }
        // Verbs may be participles: "released".
        if !isKnown(act.text), let stem = Participle.stems(of: act.text).first(where: isKnown) {
            act = Syntax.Name(stem, at: act.span)
        }
        guard let classes = resolver.act(act) else { return nil }
        var about: String?
        var thing: CaseThing?
        var ofPlace: [CasePlace] = []
        if let syntax = syntax.thing {
            // "notify on first": a fact, not a thing.
            if named.contains(syntax.name.text), !resolver.isObject(syntax.name.text), syntax.attributes.isEmpty,
                syntax.of == nil
            {
                about = syntax.name.text
            } else if resolver.isPlace(syntax.name.text), !resolver.isObject(syntax.name.text),
                syntax.attributes.isEmpty, syntax.of == nil
            {
                // "return agdam": what was done with a place took place there; "cross mdl": across it.
                guard let area = resolver.namedArea(Syntax.Area(of: syntax.name)) else { return nil }
                let kind = resolver.placeKind(syntax.name.text)
                let crosses =
                    (kind == .line || kind == .road)
                    && (taxonomies.acts.set("crossing").map { classes.set.isSubset(of: $0) } ?? false)
                ofPlace = [.stated(CasePlace.Stated(crosses ? .across : .in, area.id))]
            } else {
                let found = self.thing(syntax, named: named, with: &resolver)
                guard let stated = found.thing else { return nil }
                thing = stated
                about = found.about
            }
        }
        if let name = syntax.about {
            if !named.contains(name.text), let owner = resolver.role(name.text), thing != nil, thing?.owner == nil {
                thing?.owner = owner.id
            } else if !named.contains(name.text), thing != nil,
                case .list? = resolver.definition(name.text)?.statement
            {
                thing?.list = ListID(name.text)
            } else {
                guard isNamed(name, named, &resolver) else { return nil }
                about = name.text
            }
        }
        guard let places = places(syntax.places, with: &resolver) else { return nil }
        let to = resolver.actorIDs(syntax.to)
        let by = resolver.actorIDs(syntax.by)
        guard to.count == syntax.to.count, by.count == syntax.by.count else { return nil }
        return CaseAct(
            name: classes.name,
            quantity: syntax.many.map { CaseQuantity($0.number.value, to: $0.isAtLeast ? nil : $0.number.value) },
            thing: thing, places: ofPlace + places, about: about, to: to, stage: syntax.stage.map { Int($0.value) },
            by: by)
    }

    /// What was seen, cleared or counted.
    func observation(_ syntax: Syntax.ObservationTold, with resolver: inout Resolver) -> CaseObservation? {
        guard let thing = thing(syntax.thing, named: [], with: &resolver).thing,
            let places = places(syntax.places, with: &resolver)
        else { return nil }
        var by: ActorID?
        if let name = syntax.by {
            guard let actor = resolver.actor(name) else { return nil }
            by = actor.id
            // Of an act `by` says who did it, of a sighting who looked: easily mistaken where it is one who is bound.
            if syntax.kind != .clear, syntax.thing.of == nil, resolver.role(syntax.thing.name.text) == nil,
                actor.role == .party || actor.role == .group
            {
                resolver.complain(
                    .seenByParty, name.origin.span,
                    "`by \(name.text)` says that \(name.text) looked; whose the \(syntax.thing.name.text) are is not said.",
                    advice:
                        "If they are \(name.text)'s, write `\(syntax.thing.words) of \(name.text)`; `by` is for the body that says so."
                )
            }
        }
        let number = syntax.many?.number.value ?? 0
        if syntax.kind == .seen, number == 0, let many = syntax.many {
            resolver.complain(
                .seenNone, many.number.origin.span, "“seen \(many.words)” says that nothing was seen.",
                advice: "If somebody looked and found none, write `clear of \(syntax.thing.words)`.")
            return nil
        }
        let quantity =
            switch syntax.kind {
            case .seen: CaseQuantity(number, to: nil)
            case .clear: CaseQuantity(0, to: 0)
            case .counted: CaseQuantity(number, to: syntax.many?.isAtLeast == true ? nil : number)
            }
        return CaseObservation(kind: syntax.kind, quantity: quantity, thing: thing, places: places, by: by)
    }

    /// A thing, or what the line is about where `of` names a fact; no thing if a name means nothing, which has been said.
    func thing(
        _ syntax: Syntax.ThingTold, named: Set<String>, with resolver: inout Resolver
    ) -> (thing: CaseThing?, about: String?) {
        let word: String
        if let people = resolver.role(syntax.name.text), !resolver.isObject(syntax.name.text) {
            word = people.id.name
        } else if let classes = resolver.object(syntax.name) {
            word = classes.name
        } else {
            return (nil, nil)
        }
        var thing = CaseThing(object: word)
        for attribute in syntax.attributes {
            let isNew: Bool
            switch attribute.name.text {
            case "calibre":
                isNew = thing.calibre == nil
                thing.calibre = attribute.number.value
            case "range":
                isNew = thing.range == nil
                let unit = Syntax.Distance.Unit(rawValue: attribute.unit) ?? .km
                thing.range = resolver.kilometres(.stated(attribute.number, unit)).flatMap { $0 }
            default:
                isNew = thing.strength == nil
                thing.strength = attribute.number.value
            }
            guard isNew else {
                resolver.complain(
                    .partTwice, attribute.name.span,
                    "“\(attribute.words)” is the second \(attribute.name.text) of one thing.",
                    advice: "Leave one of them out, or write a line for each thing.")
                return (nil, nil)
            }
        }
        guard let name = syntax.of else { return (thing, nil) }
        if named.contains(name.text), resolver.role(name.text) == nil { return (thing, name.text) }
        if resolver.role(name.text) == nil, case .list? = resolver.definition(name.text)?.statement {
            thing.list = ListID(name.text)
            return (thing, nil)
        }
        guard let actor = resolver.actor(name, expected: named.isEmpty ? "a party or group" : "a party, group or fact")
        else { return (nil, nil) }
        thing.owner = actor.id
        return (thing, nil)
    }

    // MARK: Places

    /// The places of a line; nil if a name means nothing, which has been said.
    private func places(_ syntax: [Syntax.CasePlacing], with resolver: inout Resolver) -> [CasePlace]? {
        var places: [CasePlace] = []
        for place in syntax {
            guard let found = self.place(place, with: &resolver) else { return nil }
            places += found
        }
        return places
    }

    private func place(_ syntax: Syntax.CasePlacing, with resolver: inout Resolver) -> [CasePlace]? {
        func radius(_ distance: Syntax.Distance?) -> Kilometres? {
            guard let distance else { return Kilometres(0) }
            return resolver.kilometres(distance).flatMap { $0 }
        }
        switch syntax {
        case .at(let position, let goodTo):
            return radius(goodTo).map {
                [.at(Position(longitude: position.longitude, latitude: position.latitude), goodTo: $0)]
            }
        case .distances(let list, let goodTo):
            guard let radius = radius(goodTo) else { return nil }
            var places: [CasePlace] = []
            for item in list {
                guard let far = resolver.kilometres(item.distance).flatMap({ $0 }),
                    let id = origin(item.name, &resolver)
                else { return nil }
                places.append(.distance(far, goodTo: radius, from: id))
            }
            return places
        case .stated(let relation, let place):
            return area(place.name, &resolver).map { [.stated(CasePlace.Stated(relation, $0, isPart: place.isPart))] }
        }
    }

    /// That from which a distance is stated: a place, or a thing that moves.
    private func origin(_ spot: Syntax.SpotName, _ resolver: inout Resolver) -> AreaID? {
        let isPlace = Resolver.forms(of: spot.name.text).contains { resolver.isPlace($0) }
        if !isPlace, spot.asOf == nil, resolver.isObject(spot.name.text) {
            return resolver.object(spot.name).map { AreaID($0.name) }
        }
        return area(spot, &resolver)
    }

    /// The area of a name, with as of when if the line says so: `contact as of 2014-09-19`.
    func area(_ spot: Syntax.SpotName, _ resolver: inout Resolver) -> AreaID? {
        let name = spot.name
        for form in Resolver.forms(of: name.text) where resolver.isPlace(form) {
            guard case .place? = resolver.definition(form)?.statement else { continue }
            if let owner = spot.owner {
                guard let party = resolver.actor(owner, expected: "a party") else { return nil }
                resolver.bearer = party.id
            }
            defer { resolver.bearer = nil }
            guard resolver.hasOwn(form, at: name.span) else { return nil }
            if case .instant(let day) = spot.asOf, resolver.instant(day) == nil { return nil }
            return AreaID(resolver.owned(form) + (spot.asOf.map { " " + $0.words } ?? ""))
        }
        if resolver.isBroken(name.text) { return nil }
        resolver.complainUnknown(
            name, expected: "a place, line or zone", candidates: draft.shared.names.filter { resolver.isPlace($0) })
        return nil
    }
}
