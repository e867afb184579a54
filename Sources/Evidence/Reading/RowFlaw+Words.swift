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

    private func words(for flaw: RowFlaw, _ row: RowFields, _ file: FileState) -> FlawWords {
        func shown(_ column: Column) -> String { Excerpt.of(row[column]) }
        switch flaw {
        case .idMissing:
            return FlawWords(.reportID, "The row has no `report_id`.", "Give every report an id that no other has.")
        case .idTaken(let earlier):
            var words = FlawWords(
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
                return FlawWords(
                    .kind, "The kind \(shown(.kind)) is not one of: \(list(allowed)).",
                    "A denial is a row whose `act` is `denial`; leave `kind` empty.")
            }
            return choice(row, .kind, "kind", allowed)
        case .timeMissing:
            return FlawWords(
                .occurredFrom, "The row says neither `occurred_from` nor `occurred_to`.",
                "Write the earliest and the latest possible instant; a bare date is the whole day.")
        case .timeForm(let column, let reason): return .time(column.rawValue, reason, shown(column))
        case .timeWithoutZone(let column): return .timeWithoutZone(column.rawValue, shown(column))
        case .timesReversed:
            return .timesReversed(
                Column.occurredFrom.rawValue, shown(.occurredFrom), Column.occurredTo.rawValue, shown(.occurredTo))
        case .numberForm(let column): return .number(column.rawValue, row[column])
        case .numberRange(let column): return range(column, row)
        case .coordinateAlone(let missing):
            let other: Column =
                switch missing {
                case .longitude: .latitude
                case .latitude: .longitude
                case .fromLongitude: .fromLatitude
                default: .fromLongitude
                }
            return FlawWords(
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
                return FlawWords(
                    .outcome, "The outcome `denied` belongs to rows of the kind `coverage`.",
                    "Write `coverage` in `kind` if access was refused; a party's denial is a row whose `act` is `denial`."
                )
            }
            return choice(row, .outcome, "outcome", ["effect", "intercepted", "none", "unknown"])
        case .outcomeContradictsAct:
            return FlawWords(
                .outcome, "The act is `intercepted` and the outcome \(shown(.outcome)): one of them cannot be.",
                "Name the act, such as `drone_strike`, and write what came of it in `outcome`.")
        case .gradeUnknown: return choice(row, .grade, "grade", Grade.allCases.map(\.name))
        case .answerUnknown: return choice(row, .answer, "answer", ["yes", "no", "answered", "failed"])
        case .quantityMissing:
            return FlawWords(
                .quantityLow, "A count says no number.",
                "Write how many were counted in `quantity_low`; 0 if none were there.")
        case .quantitiesReversed:
            return FlawWords(
                .quantityHigh,
                "`quantity_high` \(shown(.quantityHigh)) is less than `quantity_low` \(shown(.quantityLow)).",
                "Write the lesser number in `quantity_low`.")
        case .quantityFraction(let column):
            return FlawWords(
                column, "\(shown(column)) is no whole number: things that are seen or counted are whole.",
                "Write a whole number; for an estimate write its ends in `quantity_low` and `quantity_high`.")
        case .distancesForm:
            return FlawWords(
                .distances, "\(shown(.distances)) is not a list of distances.",
                "Write `NAME=KILOMETRES` or `NAME=KILOMETRES±KILOMETRES`, separated by semicolons.")
        case .form(let flaw): return flaw.words(names: file.names)
        case .json(let flaw): return json(flaw)
        }
    }

    private func range(_ column: Column, _ row: RowFields) -> FlawWords {
        let found = Excerpt.of(row[column])
        switch column {
        case .latitude, .fromLatitude:
            let other: Column = column == .latitude ? .longitude : .fromLongitude
            if let north = DecimalNumber.read(row[column]), let east = DecimalNumber.read(row[other]),
                RowParser.longitudes.contains(north), RowParser.latitudes.contains(east)
            {
                return FlawWords(
                    column, "A latitude is between -90 and 90; found \(found).",
                    "Longitude and latitude seem to be swapped: did you mean `\(other.rawValue)` \(found) and "
                        + "`\(column.rawValue)` \(Excerpt.of(row[other]))?")
            }
            return FlawWords(
                column, "A latitude is between -90 and 90; found \(found).",
                "Write degrees north of the equator; south is negative.")
        case .longitude, .fromLongitude:
            return FlawWords(
                column, "A longitude is between -180 and 180; found \(found).",
                "Write degrees east of Greenwich; west is negative.")
        case .locationPrecision, .fromPrecision, .range:
            return FlawWords(
                column, "A distance is between 0 and 20,100 km; found \(found).",
                "Write kilometres; leave the field empty if the radius is not known.")
        default:
            return FlawWords(
                column, "`\(column.rawValue)` is 0 or more; found \(found).",
                "Write a number, or leave the field empty if none was stated.")
        }
    }

    /// A word of a short list.
    private func choice(_ row: RowFields, _ column: Column, _ what: String, _ allowed: [String]) -> FlawWords {
        let word = String(decoding: row[column].prefix(200), as: UTF8.self)
        let near = Spelling.nearest(to: word, among: allowed)
        return FlawWords(
            column, "The \(what) \(Excerpt.of(row[column])) is not one of: \(list(allowed)).",
            near.map { "Did you mean `\($0)`?" } ?? "Write one of these, or leave the field empty.")
    }

    /// A word of the vocabulary.
    private func vocabulary(
        _ row: RowFields, _ column: Column, _ what: String, _ allowed: Set<String>, _ vague: String
    ) -> FlawWords {
        let word = String(decoding: row[column].prefix(200), as: UTF8.self)
        let found = "Neither the vocabulary nor the accord has an \(what) \(Excerpt.of(row[column]))."
        let plain = HeaderCheck.plain(word)
        let near = allowed.contains(plain) ? plain : Spelling.nearest(to: plain, among: allowed)
        return FlawWords(
            column, found,
            near.map { "Did you mean `\($0)`?" }
                ?? "`docs/vocabulary.md` lists what there is; where the source does not say, write `\(vague)`.")
    }

    private func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

    private func json(_ flaw: JSONFlaw) -> FlawWords {
        let advice =
            "Write each fact as one object on one line: `{\"report_id\": \"R1\", \"occurred_from\": \"2025-03-18\"}`."
        switch flaw {
        case .expected(let what, let column):
            return FlawWords(nil, "The line is not a JSON object: expected \(what) at byte \(column).", advice)
        case .nested(let name):
            return FlawWords(
                Excerpt.plain(name), "The value is an object or a list; expected is a text, a number or `null`.", advice
            )
        case .twice(let name):
            return FlawWords(
                Excerpt.plain(name), "The name \(Excerpt.of(name)) stands twice in the object.",
                "Leave one of them out.")
        case .escape(let column):
            return FlawWords(
                nil, "The escape at byte \(column) stands for no character.",
                "JSON knows `\\\\`, `\\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\uXXXX`, pairs of surrogates included."
            )
        }
    }
}
