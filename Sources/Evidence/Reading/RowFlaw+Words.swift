import Diagnostics
import Vocabulary

extension FactReader {
    /// Counts a row as set aside, with its words if it is among the first of its code.
    mutating func setAside(_ flaw: RowFlaw, _ row: RowFields, line: Int, _ file: FileState) {
        guard setAside.count(flaw.code) else { return }
        let words = words(for: flaw, row, file)
        setAside.keep(
            Diagnostic(
                flaw.code, at: .row(file: file.name, line: line, column: words.column), words.message,
                advice: words.advice, related: words.related))
    }

    private struct Words {
        var column: String?
        var message: String
        var advice: String?
        var related: [Diagnostic.Related] = []

        init(_ column: Column?, _ message: String, _ advice: String?) {
            self.column = column?.rawValue
            self.message = message
            self.advice = advice
        }

        init(named column: String?, _ message: String, _ advice: String?) {
            self.column = column
            self.message = message
            self.advice = advice
        }
    }

    private func words(for flaw: RowFlaw, _ row: RowFields, _ file: FileState) -> Words {
        func shown(_ column: Column) -> String { Excerpt.of(row[column]) }
        func name(_ place: Int) -> String? {
            if place < 0 { return nil }
            guard place < file.names.count, !file.names[place].isEmpty else { return "column \(place + 1)" }
            return file.names[place]
        }
        switch flaw {
        case .idMissing:
            return Words(.reportID, "The row has no `report_id`.", "Give every report an id that no other has.")
        case .idTaken(let earlier):
            var words = Words(
                .reportID, "The id \(shown(.reportID)) stands twice, with different content; the first is kept.",
                "Give this report its own id. If it corrects the first, write that one's id in `amends`.")
            words.related = [
                .init(
                    .row(
                        file: table.files[Int(table.file[earlier])], line: Int(table.line[earlier]), column: nil),
                    "first given here")
            ]
            return words
        case .kindUnknown:
            let allowed = FactKind.allCases.filter { $0 != .denial }.map { "\($0)" }
            if String(decoding: row[.kind], as: UTF8.self) == "denial" {
                return Words(
                    .kind, "The kind \(shown(.kind)) is not one of: \(list(allowed)).",
                    "A denial is a row whose `act` is `denial`; leave `kind` empty.")
            }
            return choice(row, .kind, "kind", allowed)
        case .timeMissing:
            return Words(
                .occurredFrom, "The row says neither `occurred_from` nor `occurred_to`.",
                "Write the earliest and the latest possible instant; a bare date is the whole day.")
        case .timeForm(let column, let reason): return time(column, reason, shown(column))
        case .timeWithoutZone(let column):
            return Words(
                column, "\(shown(column)) has a time of day and no offset: it cannot be placed.",
                "Add the offset of the clock that it was read from: `Z` for UTC, or as in `2025-03-18T20:50+02:00`.")
        case .timesReversed:
            return Words(
                .occurredTo,
                "`occurred_to` \(shown(.occurredTo)) is before `occurred_from` \(shown(.occurredFrom)).",
                "Write the earlier one in `occurred_from`; look at the offsets too.")
        case .numberForm(let column):
            let text = String(decoding: row[column].prefix(64), as: UTF8.self)
            let withPoint = text.replacing(",", with: ".")
            let isComma = text.contains(",") && Double(withPoint) != nil
            return Words(
                column, "\(shown(column)) is not a number.",
                isComma
                    ? "Write a point instead of the comma: `\(withPoint)`."
                    : "Write a decimal number such as `48.85`, or leave the field empty.")
        case .numberRange(let column): return range(column, row)
        case .coordinateAlone(let missing):
            let other: Column =
                switch missing {
                case .longitude: .latitude
                case .latitude: .longitude
                case .fromLongitude: .fromLatitude
                default: .fromLongitude
                }
            return Words(
                missing, "`\(other.rawValue)` is \(shown(other)) and `\(missing.rawValue)` is empty.",
                "State both, or neither where the place is unknown.")
        case .actUnknown:
            return vocabulary(
                row, .act, "act", context.acts.union(FactContext.willActs).union(["denial", "intercepted"]),
                "unknown_act")
        case .objectUnknown:
            return vocabulary(row, .objectClass, "object class", context.objects.union(["none"]), "unknown")
        case .outcomeUnknown:
            if String(decoding: row[.outcome], as: UTF8.self) == "denied" {
                return Words(
                    .outcome, "The outcome `denied` belongs to rows of the kind `coverage`.",
                    "Write `coverage` in `kind` if access was refused; a party's denial is a row whose `act` is `denial`."
                )
            }
            return choice(row, .outcome, "outcome", ["effect", "intercepted", "none", "unknown"])
        case .outcomeContradictsAct:
            return Words(
                .outcome, "The act is `intercepted` and the outcome \(shown(.outcome)): one of them cannot be.",
                "Name the act, such as `drone_strike`, and write what came of it in `outcome`.")
        case .gradeUnknown: return choice(row, .grade, "grade", Grade.allCases.map(\.name))
        case .answerUnknown: return choice(row, .answer, "answer", ["yes", "no", "answered", "failed"])
        case .quantityMissing:
            return Words(
                .quantityLow, "A count says no number.",
                "Write how many were counted in `quantity_low`; 0 if none were there.")
        case .quantitiesReversed:
            return Words(
                .quantityHigh,
                "`quantity_high` \(shown(.quantityHigh)) is less than `quantity_low` \(shown(.quantityLow)).",
                "Write the lesser number in `quantity_low`.")
        case .distancesForm:
            return Words(
                .distances, "\(shown(.distances)) is not a list of distances.",
                "Write `NAME=KILOMETRES` or `NAME=KILOMETRES±KILOMETRES`, separated by semicolons.")
        case .fieldCount(let found):
            let expected = file.names.count
            return Words(
                named: nil,
                "The row has \(found) field\(found == 1 ? "" : "s"); the header names \(expected).",
                found > expected
                    ? "Put quotes around a field that holds a comma: `\"Sumy, north\"`."
                    : "Write a comma for each field that is empty; look for a line break inside a field without quotes."
            )
        case .fieldTooLong(let place):
            return Words(
                named: name(place), "The field is longer than 1 MiB.",
                "Look for a quote that is not closed; put long texts elsewhere and name their address in `source_url`.")
        case .notUTF8(let place, let byte):
            let code = String(byte, radix: 16, uppercase: true)
            return Words(
                named: name(place),
                "The field is not in UTF-8: the byte 0x\(code.count < 2 ? "0" : "")\(code) cannot stand there.",
                "Convert the file from the encoding that it is in: `iconv -f ISO-8859-1 -t UTF-8 FILE > NEW.csv`; for "
                    + "Cyrillic it may be `WINDOWS-1251`.")
        case .nulByte(let place):
            return Words(
                named: name(place), "The field holds a NUL byte, which no text does.",
                "Export the file anew; it may have been cut or damaged on the way.")
        case .quoteUnclosed:
            return Words(
                named: nil, "A quote opens in this row and is not closed; the row is lost, the next lines are read.",
                "Close it, and double each quote inside a field in quotes: `\"the \"\"Iskander\"\" type\"`.")
        case .quoteStray(let place):
            return Words(
                named: name(place),
                "A quote stands inside a field that is not in quotes, or text follows a closing quote.",
                "Put the whole field in quotes and double each quote inside: `\"the \"\"Iskander\"\" type\"`.")
        case .json(let flaw): return json(flaw)
        }
    }

    private func time(_ column: Column, _ reason: Timestamp.Flaw, _ shown: String) -> Words {
        let message =
            switch reason {
            case .form: "\(shown) is not a time that can be read."
            case .noSuchDay: "\(shown) names a day that no calendar has."
            case .noSuchTime: "\(shown) names a time that no clock shows."
            }
        return Words(
            column, message, "Write `2025-03-18T20:50:00+02:00`, `2025-03-18T18:50:00Z`, or a bare date: `2025-03-18`.")
    }

    private func range(_ column: Column, _ row: RowFields) -> Words {
        let found = Excerpt.of(row[column])
        switch column {
        case .latitude, .fromLatitude:
            let other: Column = column == .latitude ? .longitude : .fromLongitude
            if let north = DecimalNumber.read(row[column]), let east = DecimalNumber.read(row[other]),
                Self.longitudes.contains(north), Self.latitudes.contains(east)
            {
                return Words(
                    column, "A latitude is between -90 and 90; found \(found).",
                    "Longitude and latitude seem to be swapped: did you mean `\(other.rawValue)` \(found) and "
                        + "`\(column.rawValue)` \(Excerpt.of(row[other]))?")
            }
            return Words(
                column, "A latitude is between -90 and 90; found \(found).",
                "Write degrees north of the equator; south is negative.")
        case .longitude, .fromLongitude:
            return Words(
                column, "A longitude is between -180 and 180; found \(found).",
                "Write degrees east of Greenwich; west is negative.")
        case .locationPrecision, .fromPrecision, .range:
            return Words(
                column, "A distance is between 0 and 20,100 km; found \(found).",
                "Write kilometres; leave the field empty if the radius is not known.")
        default:
            return Words(
                column, "`\(column.rawValue)` is 0 or more; found \(found).",
                "Write a number, or leave the field empty if none was stated.")
        }
    }

    /// A word of a short list.
    private func choice(_ row: RowFields, _ column: Column, _ what: String, _ allowed: [String]) -> Words {
        let word = String(decoding: row[column].prefix(200), as: UTF8.self)
        let near = Spelling.nearest(to: word, among: allowed)
        return Words(
            column, "The \(what) \(Excerpt.of(row[column])) is not one of: \(list(allowed)).",
            near.map { "Did you mean `\($0)`?" } ?? "Write one of these, or leave the field empty.")
    }

    /// A word of the vocabulary.
    private func vocabulary(
        _ row: RowFields, _ column: Column, _ what: String, _ allowed: Set<String>, _ vague: String
    ) -> Words {
        let word = String(decoding: row[column].prefix(200), as: UTF8.self)
        let found = "Neither the vocabulary nor the accord has an \(what) \(Excerpt.of(row[column]))."
        let plain = String(word.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        let near = allowed.contains(plain) ? plain : Spelling.nearest(to: plain, among: allowed)
        return Words(
            column, found,
            near.map { "Did you mean `\($0)`?" }
                ?? "`docs/vocabulary.md` lists what there is; where the source does not say, write `\(vague)`.")
    }

    private func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

    private func json(_ flaw: JSONFlaw) -> Words {
        let advice =
            "Write each fact as one object on one line: `{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\"}`."
        switch flaw {
        case .expected(let what, let column):
            return Words(named: nil, "The line is not a JSON object: expected \(what) at byte \(column).", advice)
        case .nested(let name):
            return Words(
                named: name, "The value is an object or a list; expected is a text, a number or `null`.", advice)
        case .twice(let name):
            return Words(
                named: name, "The name \(Excerpt.of(name)) stands twice in the object.", "Leave one of them out.")
        case .escape(let column):
            return Words(
                named: nil, "The escape at byte \(column) stands for no character.",
                "JSON knows `\\\\`, `\\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\uXXXX`, pairs of surrogates included."
            )
        }
    }
}
