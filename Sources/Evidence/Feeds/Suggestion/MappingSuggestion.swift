import Diagnostics

/// Writes a first mapping from the data of a file: guesses with their evidence, and questions where the data cannot tell.
public struct MappingSuggestion {
    /// How many rows are looked at.
    public static let rowLimit = 200_000

    private let file: String
    private let rows: Int
    private var profiles: [ColumnProfile]
    private var used: Set<String> = []
    private var lines: [String] = []
    /// Whether the file is GeoJSON.
    private let hasGeometry: Bool
    /// Whether it is the export of a form, of KoboToolbox or ODK Central.
    private let isForm: Bool

    /// - Returns: YAML with comments, or why the file cannot be read.
    public static func text(name: String, bytes: UnsafeRawBufferPointer) -> Result<String, Diagnostic> {
        var form = FeedForm.plain
        form.takesAreas = true
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { form.encoding = .utf16 }
        var opened = FeedFile.open(name: name, bytes, form: form)
        if case .failure(let flaw) = opened, flaw.code == .fileNotUTF8, form.encoding == .utf8 {
            form.encoding = .windows1251
            opened = FeedFile.open(name: name, bytes, form: form)
        }
        switch opened {
        case .failure(let flaw): return .failure(flaw.diagnostic(file: name))
        case .success(let file):
            var suggestion = MappingSuggestion(file)
            if let kinds = suggestion.profiles.first(where: { $0.name == "@geometry" }), kinds.filled > 0,
                kinds.counts.keys.allSatisfy({ $0 != "Point" && $0 != "MultiPoint" })
            {
                return .failure(
                    Diagnostic(
                        .feedArea, at: .file(name),
                        "The file holds areas or lines (\(kinds.commonest.map(\.text).joined(separator: ", "))), no places of reports.",
                        advice: "An area is a zone: name the file in the accord, `zone NAME = map \"FILE\"`. "
                            + "A mapping with `areas: disc` takes the discs that hold them as places."))
            }
            return .success(suggestion.write(encoding: form.encoding))
        }
    }

    private init(_ file: FeedFile) {
        self.file = file.name
        var slots = FeedSlots()
        for column in file.columns {
            let place = SourceSpan(
                file: "", start: SourcePosition(offset: 0, line: 1, column: 1),
                end: SourcePosition(offset: 0, line: 1, column: 1))
            slots.add(ColumnName(text: column, written: column, isOptional: true, place: place), column)
        }
        var profiles = slots.columns.map { ColumnProfile(name: $0 ?? "") }
        var rows = 0
        file.visit(slots, blanks: []) { row in
            guard case .success(let row) = row, rows < Self.rowLimit else { return }
            rows += 1
            for place in profiles.indices where place < row.fields.count { profiles[place].add(row.fields[place]) }
        }
        self.rows = rows
        self.profiles = profiles
        hasGeometry = file.columns.contains("@geometry")
        isForm = profiles.contains { $0.isExactly("_submission_time", "submissiondate") }
    }

    // MARK: - Writing

    private mutating func write(encoding: FeedForm.Encoding) -> String {
        let stem = file.split(separator: "/").last.map(String.init) ?? "feed"
        let feed = String(
            (stem.split(separator: ".").first ?? "feed").lowercased().map {
                $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
            }
            .prefix(30))
        lines = [
            "# A first mapping of \(Excerpt.plain(stem)), made from \(rows) row\(rows == 1 ? "" : "s"). Everything here is a guess by names and values:",
            "# read it line by line. A line with \"?\" asks what the data cannot tell; nothing is imported until it is answered, or",
            "# taken out where nobody can tell. docs/feeds.md describes the language.",
            "feed: \(feed.isEmpty ? "feed" : feed)",
            "title: \(Self.quoted(Excerpt.plain(stem)))",
        ]
        if encoding != .utf8 {
            if encoding == .windows1251 {
                lines.append(
                    "# The file is not in UTF-8 and was read as Cyrillic. If letters look wrong here: windows-1252.")
            }
            lines.append("encoding: \(encoding.rawValue)")
        }
        if hasGeometry { lines.append("format: geojson") }
        let hasCommas = profiles.contains { $0.isNumeric && $0.commaNumbers > 0 || $0.commaPairs > 0 }
        if hasCommas {
            let names = profiles.filter { $0.commaNumbers > 0 && $0.isNumeric || $0.commaPairs > 0 }.map {
                Excerpt.plain($0.name)
            }
            lines += [
                "", "# Numbers with a comma for the point: \(names.prefix(5).joined(separator: ", ")).",
                "decimal comma: yes",
            ]
        }
        writeID()
        writeTimes()
        writePlace()
        writeColumns()
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func take(_ test: (ColumnProfile) -> Bool) -> ColumnProfile? {
        guard let found = profiles.first(where: { !used.contains($0.name) && $0.filled > 0 && test($0) }) else {
            return nil
        }
        used.insert(found.name)
        return found
    }

    private mutating func writeID() {
        lines.append("")
        let rows = rows
        func isID(_ profile: ColumnProfile) -> Bool {
            profile.isUnique && profile.filled == rows && profile.averageLength < 80
        }
        // What stays when a form is corrected comes first.
        if let id = take({ isID($0) && $0.isExactly("_id", "key") })
            ?? take({
                isID($0)
                    && ($0.isExactly("id", "_uuid", "key", "uuid", "event_id", "report_id", "@id", "entry")
                        || $0.name.lowercased().hasSuffix("id"))
            })
        {
            lines += ["# \(name(id)): \(id.filled) values, all different.", "id: \(Self.quoted(id.name))"]
        } else if let id = take({
            $0.isNearlyUnique && $0.filled * 10 >= rows * 9 && $0.averageLength < 80
                && $0.isExactly("id", "_uuid", "key", "uuid", "event_id", "report_id", "@id", "entry")
        }) {
            let twice = id.counts.values.count { $0 > 1 }
            lines += [
                "# \(name(id)): \(rows - id.filled) rows have none and are set aside; \(twice) stand twice: of rows that differ the first is kept.",
                "id: \(Self.quoted(id.name))",
            ]
        } else if let id = take({ isID($0) && $0.isCalled("id", "number", "code", "ref", "№") && $0.dates == nil }) {
            lines += [
                "# \(name(id)): \(id.filled) values, all different. Does the feed keep them from one file to the next?",
                "id: \(Self.quoted(id.name))",
            ]
        } else {
            lines += [
                "# No column looks like the feed's own id. `content` makes one from what a row says: then a row that is changed becomes a new",
                "# report instead of an amendment. Better a list of columns that together name a row: id: [COLUMN, COLUMN]",
                "id: content",
            ]
        }
    }

    private mutating func writeTimes() {
        lines.append("")
        // In a form, start and end are when it was filled in.
        let dated = profiles.filter {
            !used.contains($0.name) && !(isForm && $0.isExactly("start", "end", "today"))
                && ($0.dates?.unread ?? $0.filled) * 4 <= $0.filled && $0.filled > 0
        }
        .filter { !$0.isNumeric || $0.isCalled("date", "time", "дата", "day") }
        var happened = dated.filter { !$0.isExactly("_submission_time", "submissiondate") }
        let mostlyFilled = happened.filter { $0.filled * 2 > rows }
        if !mostlyFilled.isEmpty { happened = mostlyFilled }
        let preferred = ["occurred", "event_date", "start", "date", "дата", "time", "day"]
        let first =
            preferred.lazy.compactMap { word in
                // Of two, the one that has the time of day as well says more.
                let called = happened.filter { $0.name.lowercased().contains(word) }
                return called.first(where: \.hasClock) ?? called.first
            }.first ?? happened.first
        guard let column = first, let dates = column.dates else {
            lines += [
                "# ? No column looks like the time of the happening.",
                "occurred:", "  column: \"?\"", "  formats: \"?\"",
            ]
            if let serial = profiles.first(where: {
                $0.isNumeric && $0.least > 20_000 && $0.greatest < 80_000 && $0.isCalled("date", "дата", "time")
            }) {
                lines.append(
                    "  # \(name(serial)) holds numbers from \(Self.number(serial.least)) to \(Self.number(serial.greatest)): a spreadsheet's days? Then: column: \(Self.quoted(serial.name)), formats: excel"
                )
            }
            return
        }
        used.insert(column.name)
        var columns = [column.name]
        var formats = dates.formats.map(\.name)
        let evidence = Self.evidence(column, dates)
        lines += evidence.map { "# \($0)" }
        if let clock = take({ $0.clocks * 10 > $0.filled * 8 }),
            let day = formats.first
        {
            lines.append("# \(name(clock)) has the time of day.")
            columns.append(clock.name)
            formats = ["\(day == "iso" ? "YYYY-MM-DD" : day) HH:mm", day == "iso" ? "YYYY-MM-DD" : day]
        }
        let end = dated.first {
            !used.contains($0.name) && $0.isCalled("end", "_to", "until", "finish")
                && $0.dates?.formats.isEmpty == false
        }
        let hasClock = columns.count > 1 || column.hasClock
        lines.append("occurred:")
        lines.append(
            "  column: "
                + (columns.count == 1
                    ? Self.quoted(column.name) : "[" + columns.map(Self.quoted).joined(separator: ", ") + "]"))
        if formats.isEmpty {
            lines.append("  # ? Which of \(dates.others.map(\.name).joined(separator: ", "))?")
            lines.append("  formats: \"?\"")
        } else {
            lines.append("  formats: [\(formats.map(Self.quoted).joined(separator: ", "))]")
        }
        if let end, let ends = end.dates {
            used.insert(end.name)
            lines.append(
                "  to: {column: \(Self.quoted(end.name)), formats: [\(ends.formats.map { Self.quoted($0.name) }.joined(separator: ", "))]}"
            )
        }
        if hasClock {
            lines += [
                "", "# ? On whose clock are the times of day? An IANA name, such as Europe/Kyiv or UTC.",
                "time zone: \"?\"",
            ]
        } else {
            lines += [
                "# Days without a clock are read on the accord's. If the feed has a clock of its own: time zone: Europe/Kyiv"
            ]
        }
        lines.append(
            "# Is this the day of the happening, or of its publication? If of publication, say how long before it may have been:"
        )
        lines.append("#   spread: {before: 2 days, after: 0 days}")
        if let published = dated.first(where: {
            !used.contains($0.name) && $0.isCalled("publish", "report", "submission", "created")
        }),
            let forms = published.dates?.formats, !forms.isEmpty
        {
            used.insert(published.name)
            lines += [
                "", "# When the source published.",
                "reported: {column: \(Self.quoted(published.name)), formats: [\(forms.map { Self.quoted($0.name) }.joined(separator: ", "))]}",
            ]
        }
    }

    private static func evidence(_ column: ColumnProfile, _ dates: ColumnProfile.Dates) -> [String] {
        var lines = (dates.formats + dates.others).map { format in
            let reads = column.reads[format] ?? 0
            let alone = column.readsAlone[format] ?? 0
            return
                "\(Excerpt.plain(column.name)): \(reads) of \(column.filled) values read as \(format.name), \(alone) of them only so or alike."
        }
        if !dates.others.isEmpty {
            lines.append(
                "The values alone do not tell which form is meant: 03/04 is in March for some and in April for others.")
        }
        if dates.unread > 0 {
            lines.append("\(dates.unread) values are in none of these forms; their rows would be set aside.")
        }
        return lines
    }

    // MARK: - Place

    private mutating func writePlace() {
        lines.append("")
        var body: [String] = []
        var hasPoint = false
        if hasGeometry {
            used.formUnion(["@longitude", "@latitude", "@geometry", "@radius"])
            body += ["  longitude: \"@longitude\"", "  latitude: \"@latitude\""]
            hasPoint = true
        } else if let latitude = profiles.first(where: {
            !used.contains($0.name) && $0.isNumeric
                && ($0.isExactly("lat", "latitude", "y", "широта") || $0.isCalled("latitude"))
        }),
            let longitude = profiles.first(where: {
                !used.contains($0.name) && $0.isNumeric
                    && ($0.isExactly("lon", "lng", "long", "longitude", "x", "довгота", "долгота")
                        || $0.isCalled("longitude"))
            })
        {
            used.formUnion([latitude.name, longitude.name])
            body += [
                "  # \(name(longitude)): \(longitude.filled) of \(rows), \(Self.number(longitude.least)) to \(Self.number(longitude.greatest)); \(name(latitude)): \(latitude.filled) of \(rows), \(Self.number(latitude.least)) to \(Self.number(latitude.greatest))."
            ]
            if latitude.least < -90 || latitude.greatest > 90 {
                body.append("  # ? Latitudes beyond 90 degrees: have the two columns changed places?")
            } else if (22...41).contains(latitude.least), latitude.greatest < 42, longitude.least > 43,
                longitude.greatest < 56
            {
                body.append(
                    "  # ? Ukraine lies at longitude 22 to 40 and latitude 44 to 52: have the two columns changed places?"
                )
            }
            body += ["  longitude: \(Self.quoted(longitude.name))", "  latitude: \(Self.quoted(latitude.name))"]
            hasPoint = true
        } else if let point = take({ $0.pairs * 10 > $0.filled * 8 }) {
            body += [
                "  # \(name(point)): two numbers each, such as \(Excerpt.of(point.commonest.first?.text ?? "")).",
                "  point: \(Self.quoted(point.name))", "  # ? Which comes first?", "  order: \"?\"",
            ]
            hasPoint = true
        }
        if hasPoint {
            if let radius = take({ $0.isNumeric && $0.name.lowercased().hasSuffix("_km") && $0.isCalled("precision") })
            {
                body.append("  radius: \(Self.quoted(radius.name))")
            } else {
                body += [
                    "  # ? How exact are the coordinates? The radius in km that surely holds the place. Where they are those of a town as a whole,",
                    "  # add settlements: yes. A column that says how exact: {column: COLUMN, table: {exact: 1, near: 25, region: unit}}",
                    "  radius: \"?\"",
                ]
                if isForm, let accuracy = take({ $0.isNumeric && $0.isCalled("_precision", "accuracy") }) {
                    body.append(
                        "  # \(name(accuracy)), \(Self.number(accuracy.least)) to \(Self.number(accuracy.greatest)), may say so; in metres: {column: \(Self.quoted(accuracy.name)), times: 0.001}"
                    )
                }
            }
        }
        if let town = take({
            !$0.isNumeric && $0.pairs * 2 < $0.filled
                && ($0.isExactly("place", "town", "city", "location", "settlement", "village", "town/city", "locality")
                    || $0.isCalled("settlement", "town", "city", "населен", "город", "місто"))
        }) {
            body.append("  name: \(Self.quoted(town.name))")
            if !hasPoint { body.append("  look up: yes") }
        }
        if let unit = take({
            !$0.isNumeric
                && ($0.isExactly("admin1", "province", "oblast", "region", "state", "adm1", "governorate", "department")
                    || $0.isCalled("oblast", "province", "област", "регіон", "регион", "admin1"))
        }) {
            body.append("  admin1: \(Self.quoted(unit.name))")
            if let separator = unit.listSeparator {
                lines += [
                    "# \(name(unit)) holds several names, such as \(Excerpt.of(unit.commonest.first { $0.text.contains(separator) }?.text ?? "")): each becomes a report.",
                    "split: {column: \(Self.quoted(unit.name)), separator: \(Self.quoted(separator)), strip: \"[]' \"}",
                    "",
                ]
            }
            if !hasPoint, !body.contains("  look up: yes") { body.append("  look up: yes") }
        }
        if let district = take({
            !$0.isNumeric
                && $0.isExactly("district", "admin2", "adm2", "adm_2", "adm2_name", "raion", "rayon", "район", "county")
        }) {
            body.append("  district: \(Self.quoted(district.name))")
            if !hasPoint, !body.contains("  look up: yes") { body.append("  look up: yes") }
        }
        if let country = take({ !$0.isNumeric && ($0.isExactly("country", "iso", "iso3", "країна", "страна")) }) {
            body.append("  country: \(Self.quoted(country.name))")
        }
        guard !body.isEmpty else {
            lines.append(
                "# No column looks like a place. place: {name: COLUMN, admin1: COLUMN, look up: yes} looks names up.")
            return
        }
        lines += ["place:"] + body
    }

    // MARK: - Columns

    private mutating func writeColumns() {
        lines += ["", "columns:"]
        writeAct()
        if let object = take({
            (2...80).contains($0.distinct) && !$0.isNumeric
                && $0.isCalled("target", "object", "facility", "infrastructure", "об'єкт", "объект", "ціль")
                && $0.counts.keys.count { WordGuess.object($0) != nil } * 4 >= $0.distinct
        }) {
            writeTable("object_class", object, "other", WordGuess.object)
        }
        if let actor = take({
            !$0.isNumeric && $0.isCalled("actor", "perpetrator", "attacker", "initiator", "party", "side", "сторона")
        }) {
            lines += [
                "  # ? Is \(name(actor)) who is accused or acted, or only who was there?",
                "  alleged_actor: \"?\"    # \(Self.quoted(actor.name))",
            ]
        }
        if let source = take({
            !$0.isNumeric && $0.links * 2 < $0.filled
                && !$0.name.lowercased().hasSuffix("id")
                && $0.isCalled("claimed", "source", "origin", "author", "outlet", "reporter", "джерел", "источник")
        }) {
            lines += [
                "  # ? Who says so? \(name(source)) may be the origin (claimed_by: \(Self.quoted(source.name))) or only who carried it (outlet).",
                "  claimed_by: \"?\"", "  outlet: \(Self.quoted(source.name))",
            ]
        } else {
            lines += [
                "  # ? Who says so? A column, or one origin for all rows: {always: Mission}", "  claimed_by: \"?\"",
            ]
        }
        lines += [
            "  # ? For which party does the origin speak: a party's name, or neutral? By origin: {column: COLUMN, table: {Ministry: Russia}}",
            "  claimed_by_camp: \"?\"",
        ]
        if let link = take({ $0.links * 2 > $0.filled }) { lines.append("  source_url: \(Self.quoted(link.name))") }
        if let killed = take({ $0.isNumeric && $0.isCalled("killed", "fatal", "deaths", "загиб", "погиб") }) {
            lines.append("  killed: \(Self.quoted(killed.name))")
        }
        if let injured = take({ $0.isNumeric && $0.isCalled("injured", "wounded", "поран", "ранен") }) {
            lines.append("  injured: \(Self.quoted(injured.name))")
        }
        if let text = profiles.filter({
            !used.contains($0.name) && $0.averageLength > 25 && $0.links * 2 < $0.filled && $0.filled * 3 > rows
                && $0.dates == nil
        }).max(by: { $0.averageLength < $1.averageLength }) {
            used.insert(text.name)
            lines += [
                "  # \(name(text)): texts of \(Int(text.averageLength)) letters on average.",
                "  confidence_note: \(Self.quoted(text.name))",
            ]
        }
        let rest = profiles.filter { !used.contains($0.name) && $0.filled > 0 }
        let empty = profiles.filter { $0.filled == 0 }
        if !rest.isEmpty {
            lines += ["", "# Not used. What is listed under `extra` is kept and shown, and never judged.", "# extra:"]
            for column in rest {
                let examples = column.commonest.prefix(3).map { Excerpt.of($0.text) }.joined(separator: ", ")
                lines.append(
                    "#   \(Self.quoted(Self.heading(column.name))): \(Self.quoted(column.name))    # \(column.filled) of \(rows): \(examples)"
                )
            }
        }
        if !empty.isEmpty {
            lines.append("# Empty in all rows: \(empty.map { Excerpt.plain($0.name) }.joined(separator: ", ")).")
        }
    }

    private mutating func writeAct() {
        if let act = take({
            (1...80).contains($0.distinct) && !$0.hasMore && !$0.isNumeric && $0.averageLength < 60
                && $0.isCalled(
                    "type", "act", "event", "weapon", "category", "kind", "model", "munition", "means", "тип", "вид",
                    "засіб")
                && !$0.isCalled("actor", "date", "fact")
        }) {
            writeTable("act", act, "unknown_act", WordGuess.act)
            return
        }
        let texts = profiles.filter {
            !$0.isNumeric && $0.averageLength > 15 && $0.links * 2 < $0.filled && $0.dates == nil
                && !used.contains($0.name)
        }
        if let text = texts.max(by: { ($0.filled, $0.averageLength) < ($1.filled, $1.averageLength) }) {
            let words = [
                "shahed": "drone_strike", "drone": "drone_strike", "missile": "missile_strike", "shell": "shelling",
                "airstrike": "strike",
            ]
            lines += [
                "  # ? No column says what was done. Words in \(name(text)) may: the first that is there counts. Put the list in order.",
                "  act: \"?\"",
                "  # act: {column: \(Self.quoted(text.name)), words: {\(words.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}, otherwise: unknown_act}",
            ]
        } else {
            lines += [
                "  # ? What was done? A column with a table, or one act for all rows: {always: shelling}",
                "  act: \"?\"",
            ]
        }
    }

    private mutating func writeTable(
        _ target: String, _ column: ColumnProfile, _ vague: String, _ guess: (String) -> String?
    ) {
        lines += [
            "  # \(name(column)): \(column.distinct) different value\(column.distinct == 1 ? "" : "s"), with how often each comes. \"?\" sets its rows aside until it is answered.",
            "  \(target):", "    column: \(Self.quoted(column.name))", "    table:",
        ]
        for (text, count) in column.commonest.prefix(80) {
            lines.append("      \(Self.quoted(text)): \(guess(text) ?? "\"?\"")    # \(count)")
        }
        if column.filled < rows {
            lines.append("    if empty: \(vague)    # \(rows - column.filled) rows")
        }
        lines.append("    otherwise: set aside")
    }

    // MARK: - Words

    private func name(_ profile: ColumnProfile) -> String { Excerpt.plain(profile.name) }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e12 ? String(Int64(value)) : "\(value)"
    }

    /// A name for an extra column that is none of the canonical ones.
    private static func heading(_ name: String) -> String { Column(heading: name) == nil ? name : "feed_" + name }

    /// A text as YAML takes it: plain where that is safe, else between quotation marks.
    static func quoted(_ text: String) -> String {
        let words: Set<String> = [
            "yes", "no", "true", "false", "null", "on", "off", "y", "n", "~", "keep", "set aside", "leave empty",
        ]
        let isPlain =
            !text.isEmpty && text.first?.isLetter == true && text.last != " " && text.last != "?"
            && !words.contains(text.lowercased())
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "_" || $0 == "-"
                    || $0 == "/" || $0 == "."
            } && text.unicodeScalars.count < 200
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                // What YAML holds for no printable character (YAML 1.1, 5.1).
                if scalar.value < 32 || (0x7f...0x9f).contains(scalar.value) || scalar.value == 0xfeff
                    || scalar.properties.isNoncharacterCodePoint || [0x2028, 0x2029].contains(scalar.value)
                {
                    let digits = String(scalar.value, radix: 16)
                    let isLong = scalar.value > 0xffff
                    quoted +=
                        (isLong ? "\\U" : "\\u")
                        + String(repeating: "0", count: (isLong ? 8 : 4) - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
