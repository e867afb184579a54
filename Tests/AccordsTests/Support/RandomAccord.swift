/// Accords by the dice: documents whose every name is declared, with every statement that is built, in every order and
/// spacing that the grammar allows.
///
/// `lines` are in the canonical wording or another that means the same; `messy` sets them in untidily.
struct RandomAccord {
    private var dice: Dice
    private(set) var lines: [(depth: Int, text: String)] = []
    private(set) var cases: [(depth: Int, text: String)] = []

    private let acts = ["drone_strike", "missile_strike", "shelling", "mortar_fire", "movement", "raid", "fire_all"]
    private let things = ["port", "residential", "energy_things", "ports"]
    private let areas = ["buffer", "belt", "east", "harbour", "north_unit"]
    private let parties = ["Alpha", "Beta", "Gamma"]
    private let notices = ["exit_notice", "exercise"]
    private var articles: [String] = []

    init(seed: UInt64) {
        dice = Dice(seed: seed)
        build()
    }

    // MARK: Words

    private mutating func period() -> String {
        let number = dice.roll(1...40)
        switch dice.roll(0...4) {
        case 0: return "\(number) hours"
        case 1: return number == 1 ? "1 day" : "\(number) days"
        case 2: return "\(dice.roll(2...9)) weeks"
        case 3: return "90 minutes"
        default: return "soon"
        }
    }

    private mutating func window() -> String {
        dice.once(in: 2) ? "\(dice.roll(1...48)) hours" : "\(dice.roll(1...9)) days"
    }

    private mutating func instant() -> String {
        let date = "2025-0\(dice.roll(1...9))-\(dice.roll(10...28))"
        switch dice.roll(0...4) {
        case 0: return date
        case 1: return "\(date) \(dice.roll(10...23)):\(dice.roll(10...59))"
        case 2: return "\(date) 0\(dice.roll(4...9)):00 Europe/Moscow"
        case 3: return "\(date) 12:30:15 +02:00"
        default: return "\(date) 24:00"
        }
    }

    private mutating func list(_ names: [String]) -> String {
        var words = names[0]
        for name in names.dropFirst() { words += dice.one([", ", " and ", " or ", ",  "]) + name }
        return words
    }

    private mutating func who() -> String {
        dice.one(["each party", "either party", "a party", "no party", "Alpha", "Beta", "Alpha, Beta", "the Mission"])
    }

    private mutating func area() -> String {
        var words = spot()
        for _ in 0..<dice.roll(0...2) { words += " \(dice.one(["or", "and", "except"])) " + spot() }
        return words
    }

    private mutating func spot() -> String {
        switch dice.roll(0...7) {
        case 0: return "within \(dice.roll(1...30)) km of \(dice.one(areas))"
        case 1: return "at least 500 m from \(dice.one(areas))"
        case 2: return "circle of 5 km around 48.\(dice.roll(10...90))N 37.60E"
        case 3: return "polygon 48N 37E 49N 37E 49N 38.5E"
        case 4: return "unit \"UA-63\""
        case 5: return "map \"zones.geojson\" feature \"energy\""
        case 6: return "\(dice.one(areas)) as of \(dice.once(in: 2) ? "the day" : "2025-03-01")"
        default: return dice.one(areas)
        }
    }

    private mutating func placing() -> String {
        switch dice.roll(0...4) {
        case 0: "in \(area())"
        case 1: "into \(dice.one(areas))"
        case 2: "from \(dice.one(areas))"
        case 3: "within 3 km of \(dice.one(areas))"
        default: "against \(dice.one(areas))"
        }
    }

    private mutating func breach() -> String {
        let head = dice.one(["breach", "2 breaches", "breaches"])
        let by = dice.one(["the other party", "a party", "Alpha"])
        return "\(head) of article \(dice.one(articles)) by \(by)" + (dice.once(in: 3) ? " within \(window())" : "")
    }

    private mutating func reason() -> String {
        switch dice.roll(0...4) {
        case 0: "in reply to \(dice.one(acts)) within \(window())"
        case 1: "after notice \(dice.one(notices))" + (dice.once(in: 2) ? " at least 7 days before" : "")
        case 2: "where \(dice.one(["attempt", "offensive"]))"
        case 3: "as article \(dice.one(articles)) allows"
        default: list(dice.some(["militia", "port", "residential"], 1...2))
        }
    }

    // MARK: Lines

    private mutating func add(_ depth: Int, _ text: String) { lines.append((depth, text)) }

    private mutating func build() {
        articles = (1...dice.roll(2...6)).map { dice.once(in: 4) ? "\($0).\(dice.roll(1...12))" : "\($0)" }
        add(0, dice.once(in: 2) ? "accord \"By the dice\"" : "accord “By the „dice“")
        lines[0].text = "accord \"By the dice\""
        add(0, "time zone Europe/Kyiv")
        for party in parties { add(0, "party \(party)" + (dice.once(in: 2) ? " \"Republic of \(party)\"" : "")) }
        lines[lines.count - 1].text += " answers for militia"
        add(0, "group militia")
        add(0, "monitor Mission")
        add(0, "signed \(dice.one(["2025-01-05", "2025-01-05 12:00"]))")
        add(0, "day 1 is 2025-01-06")
        add(0, "register Mission is complete" + (dice.once(in: 2) ? " for raid and exercise" : ""))
        if dice.once(in: 2) { add(0, "evidence counts from \(dice.one(["reported", "corroborated", "confirmed"]))") }
        add(0, "act raid = shelling")
        add(0, "act fire_all = \(list(["shelling", "mortar_fire", "drone_strike", "missile_strike", "raid"]))")
        add(
            0,
            "object energy_things = power_substation,   power_line,gas_storage, oil_refining, oil_storage, nuclear_plant, hydro_dam"
        )
        add(0, "zone buffer = map \"zones.geojson\" feature \"buffer\"")
        add(0, "zone east = polygon 48.00N 37.00E, 49.00N 37.00E, 49.00N 38.00E, 48.00N 38.00E")
        add(0, "zone north_unit = unit \"Kharkiv Oblast\"")
        add(0, "place harbour = circle of 2 nmi around 46.49N 30.74E")
        add(0, "zone belt = within far of buffer")
        add(0, "distance far = \(dice.one(["25 km", "500 m", "2 nmi", "not stated"]))")
        add(0, "period soon = \(dice.one(["7 days", "48 hours", "not stated"]))")
        add(0, "moment arrival = \(dice.one(["2025-02-01", "notice exercise", "3 days after signature"]))")
        add(0, "notice exit_notice \"leaving\" by either party")
        add(0, "notice exercise by Alpha, Beta to Mission")
        add(0, "question offensive \"Was it?\" decided by Mission")
        inForce(0)
        if dice.once(in: 2) { power(0) }
        if dice.once(in: 2) { reading() }
        for number in articles { article(number, at: 0) }
        testCases()
    }

    private mutating func inForce(_ depth: Int) {
        let from = dice.one([
            "from 2025-02-01 00:00", "from signature", "from 12 hours after signature",
            "once accepted by Alpha and Beta",
            "from arrival", "once notice exercise is given by Alpha and accepted by Beta",
        ])
        let end = dice.one([
            " for \(dice.roll(30...90)) days", " until \(instant())", " without end", "",
            " until notice exit_notice is given",
        ])
        add(depth, "in force \(from)\(end)")
        if dice.once(in: 3) {
            add(
                depth,
                dice.one([
                    "renewed for 30 days by agreement of Alpha, Beta before the end",
                    "renewed for 30 days by agreement of Alpha and Beta also after the end, from the last consent",
                    "renewed for 30 days unless either party gives notice exit_notice at least 5 days before the end",
                ]))
        }
        if dice.once(in: 4) { add(depth, "counts start \(dice.one(["anew", "on"])) at renewal") }
    }

    private mutating func power(_ depth: Int) {
        let holder = dice.one(["either party", "Alpha", "the Mission", "each party"])
        let act = dice.one(["end", "suspend", "renew"])
        let subject = dice.one([
            "this accord", "article \(dice.one(articles))", "articles \(articles[0]) and \(articles[1])",
        ])
        let lasts = dice.one(["", " for 30 days"])
        let by = dice.one([
            "", " by notice", " by notice exit_notice", " by notice exit_notice 7 days before", " by decision",
        ])
        let after = dice.one(["", " after \(breach())"])
        add(depth, "\(holder) may \(act) \(subject)\(lasts)\(by)\(after)")
    }

    private mutating func reading() {
        add(0, "reading Theirs \"a letter\" held by Beta")
        if dice.once(in: 2) { add(1, "in force from 2025-02-02 00:00 for 60 days") }
        if dice.once(in: 2) { add(1, "act raid = movement") }
        if dice.once(in: 2) { add(1, "distance far = 70 km") }
        if dice.once(in: 3) {
            add(
                1,
                "question offensive \"Was it?\" answered no where \(dice.one(["in reply to raid within 2 hours", "where attempt"]))"
            )
        }
        if dice.once(in: 2) { article(articles[0], at: 1) }
    }

    private mutating func article(_ number: String, at depth: Int) {
        add(depth, "article \(number)" + (dice.once(in: 3) ? " \"On \(number)\"" : ""))
        if dice.once(in: 6) {
            add(depth + 1, "not monitored because \"it cannot be seen\"")
            return
        }
        if dice.once(in: 4) { inForce(depth + 1) }
        if dice.once(in: 4) { add(depth + 1, "excused for \(window()) after \(breach())") }
        if dice.once(in: 8) { add(depth + 1, dice.one(["released", "not bound"]) + " after \(breach())") }
        if dice.once(in: 5) { add(depth + 1, "evidence counts from confirmed") }
        if dice.once(in: 5) { power(depth + 1) }
        for _ in 0..<dice.roll(1...3) {
            switch dice.roll(0...3) {
            case 0: ban(depth + 1)
            case 1: duty(depth + 1)
            case 2: trigger(depth + 1)
            default: ban(depth + 1)
            }
        }
    }

    private mutating func ban(_ depth: Int) {
        let act = dice.one(acts)
        let head = dice.one([
            "no party may \(act)", "each party must not \(act)", "Alpha must not \(act)",
            "Alpha and Beta must not \(act)",
            "Beta may \(act)", "Alpha may not \(act)",
        ])
        let thing = dice.one(["", " \(dice.one(things))", " on \(dice.one(things))", " the port", " against port"])
        let places = dice.some([placing(), placing()], 0...2).map { " " + $0 }.joined()
        add(depth, head + thing + places)
        if dice.once(in: 3) { add(depth + 1, "where offensive") }
        for _ in 0..<dice.roll(0...2) {
            add(depth + 1, "except " + (0..<dice.roll(1...2)).map { _ in reason() }.joined(separator: " and "))
        }
    }

    private mutating func duty(_ depth: Int) {
        let deadline = dice.one([
            "within \(period()) of signature", "by \(instant())", "before 2025-07-01", "with no stated deadline",
            "by day 7",
            "soon after arrival", "within soon of acceptance by Alpha", "by the end of the term",
        ])
        let head = dice.one([
            "Alpha must movement harbour_free", "each party must raid exercise", "Beta must shelling port",
        ])
        .replacing("movement harbour_free", with: "movement").replacing("raid exercise", with: "raid exercise")
        let to = dice.one(["", " to Mission", " to Beta"])
        if dice.once(in: 2) {
            add(depth, "\(head)\(to) \(deadline)")
        } else {
            add(depth, "\(head)\(to)")
            add(depth + 1, deadline)
        }
    }

    private mutating func trigger(_ depth: Int) {
        let event = dice.one([
            "\(dice.one(acts)) by a party is \(dice.one(["reported", "attributed", "confirmed"]))",
            "\(dice.one(acts)) by Alpha on port in east is found",
            "breach of article \(dice.one(articles)) by a party is found", "notice exercise is given by a party",
            "a notice exercise is given",
        ])
        add(depth, "when \(event)")
        let moment =
            event.contains("notice") ? "the notice" : dice.one(["the incident", "the attribution", "knowledge"])
        add(
            depth + 1,
            "\(dice.one(["that party", "the other party", "Alpha"])) must raid of it\(dice.one(["", " to the other party", " to Mission"])) within \(period()) of \(moment)"
        )
    }

    private mutating func testCases() {
        for number in 0..<dice.roll(0...3) {
            cases.append((0, "case \"number \(number)\""))
            let names = ["first", "second", "third"]
            for name in names {
                let mark = dice.one([
                    "", ", confirmed", ", alleged, said by Alpha", ", intercepted", ", received 2025-04-03",
                ])
                let told = dice.one([
                    "shelling on port at 48.85N 37.60E good to 2 km by Alpha", "drone_strike in east by Alpha, Beta",
                    "movement from buffer into east", "raid port to Beta by militia",
                    "shelling at 12 km from buffer, 3 km from east good to 500 m by Beta",
                    "notice exercise to Mission by Alpha",
                    "accepted by Alpha and Beta", "decision offensive yes by Mission", "watched buffer",
                    "not watched east",
                    "shelling outside buffer",
                    told(),
                ])
                let to = dice.once(in: 5) ? " to 2025-03-30 12:00" : ""
                cases.append(
                    (1, "2025-03-0\(dice.roll(1...9)) \(dice.roll(10...23)):00\(to) \(told)\(mark), named \(name)"))
            }
            cases.append(
                (
                    1,
                    "2025-04-01 \(dice.one(["denied first by Beta", "retracted second", "suspended this accord by Alpha"]))"
                ))
            let answer = dice.one([
                "violated", "kept", "unknown", "not in force", "pending", "in force until 2025-05-01",
            ])
            cases.append(
                (
                    0,
                    "expect \(dice.one(["", "at 2025-05-01 "]))article \(dice.one(articles)) Alpha \(answer)\(dice.one(["", " on first", " on its beginning", " on stage 2 and its end", " on period 3"]))\(dice.one(["", ", excused by second", ", late by 3 hours", ", over by 3", ", short by 7.5 km", ", over by 2 hours", ", settled by verification", ", settled by order exercise", ", settled by count", ", settled by decision offensive", ", waiting for article \(articles[0]) stage 2 by Mission"]))"
                ))
        }
    }

    /// Something seen, cleared, counted, held, ordered, called for, allowed or verified, or an act with a number.
    private mutating func told() -> String {
        let what = dice.one([
            "mortars", "tank with calibre 125 mm", "the artillery with calibre 152.4 mm with range 24 km of Alpha",
            "rocket_launchers of militia", "soldiers with strength 300 men",
        ])
        let many = dice.one(["4", "at least 20", "0012", "1"])
        let where_ = dice.some([casePlace(), casePlace()], 0...2).map { " " + $0 }.joined()
        let body = dice.one(["", " by Mission", " by the Mission"])
        switch dice.roll(0...9) {
        case 0: return "seen \(many) \(what)\(where_)\(body)"
        case 1: return "clear of \(what)\(where_)\(body)"
        case 2: return "counted \(many) \(what)\(where_)\(body)"
        case 3: return "held \(dice.one(["", "part of "]))\(dice.one(areas)) by Alpha"
        case 4: return "order exercise\(dice.one(["", " on first", " of first"])) by Alpha, Beta"
        case 5: return "call to Mission by Alpha" + dice.one(["", ", answered", ", failed"])
        case 6: return "leave \(dice.one(["for first ", "on first ", ""]))by Mission"
        case 7:
            return "verified article \(dice.one(articles))\(dice.one(["", " stage 2"]))"
                + "\(dice.one(["", " for 3 tanks", " for at least 3 mortars of Beta"])) by Mission"
        case 8:
            return "admitted \(many) \(what)\(where_)\(dice.one(["", " to Beta", " of first"]))"
                + "\(dice.one(["", " stage 1"])) by Alpha"
        default: return "extended article \(dice.one(articles)) to \(instant()) by Alpha"
        }
    }

    private mutating func casePlace() -> String {
        switch dice.roll(0...3) {
        case 0: return "at 48.\(dice.roll(10...90))N 37.60E good to 500 m"
        case 1: return "at 40 km from buffer as of the day, 28 km from buffer as of 2025-02-19 good to 1 km"
        default:
            let relation = dice.one([
                "in", "into", "from", "out of", "across", "against", "over", "to", "outside", "in part of",
            ])
            return "\(relation) \(dice.one(areas))" + dice.one(["", "", " as of 2025-02-19", " as of the day"])
        }
    }

    // MARK: Setting

    /// The document, tidy.
    var text: String {
        func set(_ lines: [(depth: Int, text: String)]) -> String {
            lines.map { String(repeating: "  ", count: $0.depth) + $0.text }.joined(separator: "\n")
        }
        return "# By the dice\n\nProse.\n\n```truce\n\(set(lines))\n```\n"
            + (cases.isEmpty ? "" : "\n```truce-test\n\(set(cases))\n```\n") + "\nMore prose, and no line end"
    }

    /// The same document with other blanks, remarks, empty lines, line ends and several blocks.
    mutating func messy() -> String {
        let ending = dice.one(["\n", "\r\n"])
        let step = dice.one([1, 2, 3, 4, 8])
        var text = "# Heading\(ending)\(ending)Some *prose*  with  blanks \t\(ending)\(ending)"
        func opening(_ word: String) -> String { "```\(word)" }
        func spaced(_ line: String) -> String {
            var result = ""
            var isQuoted = false
            for character in line {
                if character == "\"" { isQuoted.toggle() }
                result.append(character)
                if character == " ", !isQuoted, dice.once(in: 8) { result += dice.one([" ", "  ", "\t"]) }
            }
            return result
        }
        func set(_ lines: [(depth: Int, text: String)], word: String) {
            text += "```\(word)\(ending)"
            for line in lines {
                if line.depth == 0, dice.once(in: 10) { text += "```\(ending)between\(ending)```\(word)\(ending)" }
                if dice.once(in: 10) { text += ending }
                if dice.once(in: 10) {
                    text += String(repeating: " ", count: dice.roll(0...9)) + "#  a remark, \"of\" its own \(ending)"
                }
                let lead = String(repeating: " ", count: line.depth * step)
                var body = spaced(line.text)
                if line.text.hasPrefix("object "), dice.once(in: 2), let comma = body.lastIndex(of: ",") {
                    body.insert(
                        contentsOf: "\(dice.one(["", "   # inside"]))\(ending)\(lead)      ",
                        at: body.index(after: comma))
                }
                text += lead + body + dice.one(["", "", "", "   # behind", " #", "  "]) + ending
            }
            text += "```\(ending)"
        }
        set(lines, word: "truce")
        if !cases.isEmpty {
            text += "\(ending)~~~~ text\(ending)```truce\(ending)~~~~\(ending)"
            set(cases, word: "truce-test")
        }
        return text + "end \(ending)\(ending)\(ending)"
    }
}
