import Diagnostics
import Documents
import Vocabulary

// What worked cases tell of acts and of what was seen, cleared and counted.
extension Cursor {
    /// The words that can follow an act or a thing: none of them names a thing.
    private static let afterThing: Set<String> = [
        "on", "at", "in", "outside", "into", "from", "out", "across", "against", "over", "through", "to", "of", "stage",
        "by",
        "with",
    ]

    /// After `seen`, `clear of`, `counted`.
    mutating func observation(_ kind: CaseObservation.Kind) throws(Diagnostic) -> Syntax.ObservationTold {
        let many: Syntax.Many? = kind == .clear ? nil : try many(kind.rawValue)
        if many == nil, at(.number) {
            throw Diagnostic(
                .numberMissing, at: here, "`clear of` says that none were there; a number has no place in it.",
                advice: "Leave the number out; if some were there, write `counted \(current?.text ?? "2") …`.")
        }
        let thing = try thingTold()
        let places = try placings()
        let by: Syntax.Name? = take("by") ? try name("the body that says so") : nil
        return Syntax.ObservationTold(kind: kind, many: many, thing: thing, places: places, by: by)
    }

    /// `drone_strike on power_substation …`, `admit 300 soldiers into korea by S`.
    mutating func actTold() throws(Diagnostic) -> Syntax.ActTold {
        var told = Syntax.ActTold(
            act: try name("what happened"), many: nil, thing: nil, places: [], about: nil, to: [], stage: nil, by: [])
        if at(.number) || at("at", "least") || isAtBadNumber { told.many = try many(told.act.text) }
        if take("on") {
            told.saysOn = true
            told.thing = try thingTold()
        } else if let current, current.kind == .word, !Self.afterThing.contains(current.text) {
            told.thing = try thingTold()
        }
        told.places = try placings()
        if take("of") { told.about = try name("the name of a fact") }
        told.places += try placings()
        if take("to") { told.to = try names("a name", stops: Self.markWords) }
        if take("stage") { told.stage = try ordinal("stage") }
        if take("by") { told.by = try names("a name", stops: Self.markWords) }
        return told
    }

    // MARK: Numbers

    /// The most that can be counted: exact in every form that a number takes here.
    static let mostCounted = 1e12

    /// `[at least] NUMBER`: how many. Things are counted in whole numbers, from 0.
    ///
    /// - Parameter word: the word before, for the message: `seen`.
    mutating func many(_ word: String) throws(Diagnostic) -> Syntax.Many {
        let isAtLeast = take("at", "least")
        guard at(.number) else {
            guard let current, isAtBadNumber else {
                throw Diagnostic(
                    .numberMissing, at: here, "How many? A number was expected after “\(word)”.",
                    advice:
                        "Write a number in digits: `\(word) 4 …`, or `\(word) at least 1 …` if that is all that is known."
                )
            }
            if current.text.hasPrefix("-") || current.text.hasPrefix("−") {
                throw unfit(current.text, at: here, "fewer than none cannot be counted")
            }
            let value = Prose.numberValue(of: current.text.lowercased()).map { String(Int($0)) }
            throw Diagnostic(
                .numberMissing, at: here, "“\(current.text)” stands where a number was expected.",
                advice: "Write numbers in digits: `\(value ?? "4")`.")
        }
        let number = try number()
        try checkCounted(number)
        if at(.comma), peek(1)?.kind == .number {
            throw unfit(
                number.text + "," + (peek(1)?.text ?? ""), at: .span(number.origin.span), "a comma begins a mark",
                advice: "Write the digits without a comma: `\(number.text)\(peek(1)?.text ?? "")`.")
        }
        return Syntax.Many(number: number, isAtLeast: isAtLeast)
    }

    /// Whether something comes next that was meant as a number: `-3`, `three`.
    private var isAtBadNumber: Bool {
        guard let current, current.kind == .word, !Self.determiners.contains(current.text) else { return false }
        if current.text.hasPrefix("-") || current.text.hasPrefix("−") {
            return current.text.dropFirst().first?.isNumber ?? false
        }
        return Prose.numberValue(of: current.text.lowercased()) != nil
    }

    /// Complains of a number that cannot be how many there are.
    func checkCounted(_ number: Syntax.Number) throws(Diagnostic) {
        let place = Place.span(number.origin.span)
        if number.value != number.value.rounded() {
            throw unfit(number.text, at: place, "what is counted is whole")
        }
        if number.value > Self.mostCounted { throw unfit(number.text, at: place, "no accord counts so far") }
    }

    /// The number of a stage or a period, from 1.
    mutating func ordinal(_ what: String) throws(Diagnostic) -> Syntax.Number {
        if isAtBadNumber, let current { throw unfit("\(what) \(current.text)", at: here, "they are counted from 1") }
        let number = try number("the number of a \(what)")
        try checkCounted(number)
        guard number.value >= 1, number.value < 1_000_000 else {
            throw unfit("\(what) \(number.text)", at: .span(number.origin.span), "they are counted from 1")
        }
        return number
    }

    private func unfit(_ text: String, at place: Place, _ why: String, advice: String? = nil) -> Diagnostic {
        Diagnostic(
            .numberUnfit, at: place, "“\(text)” cannot be a number here: \(why).",
            advice: advice ?? "Write a whole number in digits.")
    }

    // MARK: Things

    /// `mortars with calibre 122 mm of East`.
    mutating func thingTold() throws(Diagnostic) -> Syntax.ThingTold {
        let name = try name("a thing")
        var attributes: [Syntax.ThingTold.Attribute] = []
        while take("with") { attributes.append(try attribute()) }
        let of: Syntax.Name? = take("of") ? try self.name("whose it is: a party or a group") : nil
        return Syntax.ThingTold(name: name, attributes: attributes, of: of)
    }

    private mutating func attribute() throws(Diagnostic) -> Syntax.ThingTold.Attribute {
        let known = ["calibre", "range", "strength"]
        guard let token = current, token.kind == .word, known.contains(token.text) else {
            let near = current.flatMap { Spelling.nearest(to: $0.text, among: known) }
            throw expected(
                "`calibre`, `range` or `strength`",
                advice: near.map { "Did you mean `\($0)`?" } ?? "Write `with calibre 122 mm`, for instance.")
        }
        let name = try name()
        if isAtBadNumber, let current { throw unfit(current.text, at: here, "a measure is 0 or more") }
        let number = try number("a number")
        func unit(_ allowed: [String: String], _ example: String) throws(Diagnostic) -> String {
            guard let current, current.kind == .word, let unit = allowed[current.text] else {
                throw Diagnostic(
                    .unitMissing, at: .span(number.origin.span),
                    "\(name.text) \(number.text) what? It is stated in \(example).",
                    advice: "Write `\(name.text) \(number.text) \(example)`.")
            }
            return unit
        }
        switch name.text {
        case "calibre":
            let found = try unit(["mm": "mm", "millimetres": "mm", "millimeters": "mm"], "mm")
            index += 1
            return Syntax.ThingTold.Attribute(name: name, number: number, unit: found)
        case "range":
            let found = try unit(
                [
                    "km": "km", "kilometres": "km", "kilometers": "km", "m": "m", "metres": "m", "meters": "m",
                    "nmi": "nmi",
                ], "km")
            index += 1
            return Syntax.ThingTold.Attribute(name: name, number: number, unit: found)
        default:
            try checkCounted(number)
            if at("men") || at("people") || at("soldiers") { index += 1 }
            return Syntax.ThingTold.Attribute(name: name, number: number, unit: "")
        }
    }

    // MARK: Places

    /// `[part of] NAME [as of …]`.
    mutating func placeTold() throws(Diagnostic) -> Syntax.PlaceTold {
        let isPart = take("part", "of")
        return Syntax.PlaceTold(isPart: isPart, name: try ownedSpotName())
    }

    private mutating func placings() throws(Diagnostic) -> [Syntax.CasePlacing] {
        var places: [Syntax.CasePlacing] = []
        while let place = try casePlacing() { places.append(place) }
        return places
    }

    private mutating func casePlacing() throws(Diagnostic) -> Syntax.CasePlacing? {
        if take("at") {
            if at(.coordinate) {
                let position = try position()
                return .at(position, goodTo: try goodTo())
            }
            var list = [try distanceTold()]
            while at(.comma), peek(1)?.kind == .number, peek(2).map({ Self.lengthUnit($0.text) != nil }) ?? false {
                index += 1
                list.append(try distanceTold())
            }
            return .distances(list, goodTo: try goodTo())
        }
        for relation in PlaceRelation.allCases where relation != .to && relation != .outOf {
            if take(relation.words) { return .stated(relation, try placeTold()) }
        }
        if take("out", "of") { return .stated(.outOf, try placeTold()) }
        // `to` a role is an addressee, `to` anything else a place.
        if at("to"), isPlaceAhead, take("to") { return .stated(.to, try placeTold()) }
        return nil
    }

    /// Whether `to` is followed by a place: by `part of`, by `as of`, or by a name that a line declares as one.
    private var isPlaceAhead: Bool {
        if peek(1)?.text == "part", peek(2)?.text == "of" { return true }
        let skip = peek(1).map { Self.determiners.contains($0.text) } ?? false ? 2 : 1
        guard let name = peek(skip), name.kind == .word else { return false }
        return hints.places.contains(name.text) || peek(skip + 1)?.text == "as" && peek(skip + 2)?.text == "of"
    }

    private mutating func distanceTold() throws(Diagnostic) -> Syntax.CasePlacing.FromName {
        guard at(.number) else { throw expected("a position such as `48.85N 37.60E`, or a distance from a place") }
        let distance = try distance()
        try expect("from")
        return Syntax.CasePlacing.FromName(distance: distance, name: try ownedSpotName())
    }

    /// `NAME [for PARTY] [as of …]`: where a name differs from party to party, a case says whose it means.
    private mutating func ownedSpotName() throws(Diagnostic) -> Syntax.SpotName {
        var spot = try spotName()
        if spot.asOf == nil, take("for") { spot.owner = try name("the name of a party") }
        return spot
    }

    private mutating func goodTo() throws(Diagnostic) -> Syntax.Distance? {
        guard take("good", "to") else { return nil }
        return try distance()
    }
}
