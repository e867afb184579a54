import Diagnostics
import Vocabulary

extension FactReader {
    /// What a whole file is told once: how often something that it leaves out was assumed.
    mutating func note(_ file: FileState) {
        func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
        func add(_ code: Code, _ assumption: FileState.Assumption, _ message: String, _ advice: String) {
            guard assumption.count > 0 else { return }
            notes.add(
                Diagnostic(
                    code, at: .row(file: file.name, line: assumption.line, column: nil),
                    "\(rows(assumption.count)) from this line on: \(message)", advice: advice))
        }
        if file.rows == 0 {
            notes.add(
                Diagnostic(.fileWithoutRows, at: .file(file.name), "The file has a header and no rows."))
        }
        let misspelt = HeaderCheck.facts(file: file.name).misspelt(file.names)
        if !misspelt.isEmpty {
            let list = misspelt.prefix(10).map { "\(Excerpt.of($0.name)) (did you mean `\($0.meant)`?)" }
            notes.add(
                Diagnostic(
                    .columnUnknown, at: .file(file.name),
                    "Columns that are kept and never judged: \(list.joined(separator: ", ")).",
                    advice: "If one of them is meant to be judged, write its name as in `docs/facts.md`."))
        }
        if file.tooManyColumns {
            notes.add(
                Diagnostic(
                    .columnsTooMany, at: .file(file.name),
                    "More than \(RowFields.otherLimit) columns are not known; those beyond are left out.",
                    advice: "Leave out columns that nobody looks at."))
        }
        add(
            .receiptAssumed, file.receiptsAssumed,
            "neither `received_at` nor `reported_at` is stated; taken as received at the end of the time of occurrence.",
            "State `received_at`: what was known on a past day cannot be told without it.")
        add(
            .startAssumed, file.startsAssumed,
            "`occurred_from` is empty; taken as the same time as `occurred_to`.",
            "State the earliest possible instant in `occurred_from`.")
        add(
            .precisionAssumed, file.precisionsAssumed,
            "coordinates without `location_precision_km`; taken as exact.",
            "State the radius that surely holds the place: near a boundary it decides between unknown and a verdict.")
        add(
            .rowsRepeated, file.repeated,
            "the same report stands in an earlier row, word for word; it counts once.",
            "Nothing has to be done; if these were meant as different reports, give each its own `report_id`.")
    }

    /// A denial that names nothing.
    mutating func noteDenial(_ line: Int, _ file: FileState) {
        notes.add(.denialOfNothing) {
            Diagnostic(
                .denialOfNothing, at: .row(file: file.name, line: line, column: Column.about.rawValue),
                "This denial does not say what it denies: it contests nothing and is only listed.",
                advice: "Write the id of the report or incident in `about`, if the denial can be tied to one.")
        }
    }

    /// Coverage that names no area.
    mutating func noteCoverage(_ line: Int, _ file: FileState) {
        notes.add(.coverageOfAll) {
            Diagnostic(
                .coverageOfAll, at: .row(file: file.name, line: line, column: Column.zone.rawValue),
                "This coverage row names neither a zone nor coordinates: it says that everything was watched.",
                advice: "If only some of it was, write the zone in `zone`.")
        }
    }

    /// A verification by somebody whom the accord does not name.
    mutating func noteVerifier(_ row: RowFields, _ line: Int, _ file: FileState) {
        let column: Column = row[.allegedActor].isEmpty ? .claimedBy : .allegedActor
        let name = String(decoding: row[column], as: UTF8.self)
        guard !context.actors.isEmpty, !name.isEmpty, spellings[name.lowercased()] == nil else { return }
        notes.add(.verifierUnknown) {
            Diagnostic(
                .verifierUnknown, at: .row(file: file.name, line: line, column: column.rawValue),
                "The accord names no \(Excerpt.of(name)): what it verifies discharges nothing.",
                advice: "Write the body as the accord names it, or name the body in the accord.")
        }
    }

    /// A name that the accord does not declare and that looks like one that it does. Looks at the first 1,000 only.
    mutating func noteActor(_ name: String, _ line: Int, _ file: FileState) {
        guard strangers < DiagnosticLedger.limit else { return }
        strangers += 1
        guard let near = Spelling.nearest(to: name, among: context.actors) else { return }
        notes.add(
            Diagnostic(
                .actorSpelling, at: .row(file: file.name, line: line, column: Column.allegedActor.rawValue),
                "The accord declares no \(Excerpt.of(name)); rows that name it accuse nobody whom the accord binds.",
                advice: "Did you mean `\(near)`?"))
    }

    /// Whether a word that is not known yet is one of a vocabulary, written with capitals, blanks or hyphens: it is read as
    /// the word from then on, and that is noted once.
    @inline(never)
    mutating func asWritten<Meaning>(
        _ row: RowFields, _ column: Column, _ lexicon: WritableKeyPath<FactReader, Lexicon<Meaning>>, _ line: Int,
        _ file: FileState
    ) -> Bool {
        guard self[keyPath: lexicon].meaning(row[column]) == nil else { return false }
        let written = String(decoding: row[column], as: UTF8.self)
        let word = written.lowercased().split { " -\t".contains($0) }.joined(separator: "_")
        var bytes = word
        guard let meaning = bytes.withUTF8({ self[keyPath: lexicon].meaning($0) }) else { return false }
        self[keyPath: lexicon].learn(row[column], meaning)
        parser.learnt += 1
        notes.add(
            Diagnostic(
                .wordForm, at: .row(file: file.name, line: line, column: column.rawValue),
                "\(Excerpt.of(written)) is read as `\(word)`, here and in all rows."))
        return true
    }

    /// Rows received before they occurred, told apart by whether anything was received as late as they occurred.
    func noteReceipts(_ notes: inout DiagnosticLedger) {
        guard !receivedEarly.isEmpty, let latest = table.received.max() else { return }
        for early in receivedEarly {
            let row = Int(early)
            let place = Place.row(
                file: table.files[Int(table.file[row])], line: Int(table.line[row]), column: Column.receivedAt.rawValue)
            let times =
                "occurred at \(table.occurred[row].earliest.utc) at the earliest, received at \(table.received[row].utc)"
            if table.occurred[row].earliest > latest {
                notes.add(.reportFromFuture) {
                    Diagnostic(
                        .reportFromFuture, at: place,
                        "This report is from the future: \(times), and nothing was received after \(latest.utc).",
                        advice: "Look at the year and the offset of `occurred_from`. The row is kept as it is.")
                }
            } else {
                notes.add(.receivedBeforeOccurred) {
                    Diagnostic(
                        .receivedBeforeOccurred, at: place, "Received before it occurred: \(times).",
                        advice: "Look at the offsets and at the order of day and month. The row is kept as it is.")
                }
            }
        }
    }

    /// The few rows that were received so long after all others that a year is likely to be wrong.
    func noteFarAhead(_ notes: inout DiagnosticLedger) {
        let pause: Int64 = 180 * 86_400
        guard let latest = table.received.max() else { return }
        // Those of the last half year, if they are few and half a year without any lies before them.
        let ahead = table.received.indices.filter { table.received[$0] > latest - pause }
        guard ahead.count <= 1 + table.count / 1_000, ahead.count < table.count,
            let first = ahead.lazy.map({ table.received[$0] }).min(),
            let before = table.received.lazy.filter({ $0 <= latest - pause }).max(), first - before >= pause
        else { return }
        let days = (first - before) / 86_400
        let distance = days >= 730 ? "\(days / 365) years" : "\(days) days"
        for row in ahead {
            notes.add(.receivedFarAhead) {
                Diagnostic(
                    .receivedFarAhead,
                    at: .row(
                        file: table.files[Int(table.file[row])], line: Int(table.line[row]),
                        column: Column.receivedAt.rawValue),
                    "Received at \(table.received[row].utc), \(distance) after all others: everything is judged as known then.",
                    advice: "If a year is wrong, mend it. Else judge as known before: `--as-known-at \(before.utc)`.")
            }
        }
    }

    /// Corrections of reports that are not there or of another origin, and denials of what is not there.
    static func noteReferences(in facts: FactTable, _ notes: inout DiagnosticLedger) {
        let corrections = [Column.amends, .retracts].compactMap { column in
            facts.texts[column].map { (column: column, ids: $0) }
        }
        let denies = facts.kind.contains(.denial)
        guard denies || !corrections.isEmpty else { return }
        for ring in Standing.amendmentRings(facts) {
            guard let last = Standing.latest(of: ring, facts) else { continue }
            let name = Excerpt.of(facts.symbols.text(facts.reportID[last]))
            notes.add(.referenceUnknown) {
                Diagnostic(
                    .referenceUnknown,
                    at: .row(
                        file: facts.files[Int(facts.file[last])], line: Int(facts.line[last]),
                        column: Column.amends.rawValue),
                    "\(ring.count) reports amend each other in a ring; of these \(name), received last, stands.",
                    advice: "An amendment names an earlier report: leave `amends` empty in the first of them.")
            }
        }
        let rows = Dictionary(zip(facts.reportID, facts.reportID.indices), uniquingKeysWith: { first, _ in first })
        let incidents = denies ? Set(facts.incident) : []
        for row in 0..<facts.count {
            func note(_ column: Column, _ found: String, _ advice: String) {
                notes.add(.referenceUnknown) {
                    Diagnostic(
                        .referenceUnknown,
                        at: .row(
                            file: facts.files[Int(facts.file[row])], line: Int(facts.line[row]),
                            column: column.rawValue), found, advice: advice)
                }
            }
            for (column, ids) in corrections where !ids[row].isNone {
                let name = Excerpt.of(facts.symbols.text(ids[row]))
                switch rows[ids[row]] {
                case nil:
                    note(
                        column, "No report among the facts has the id \(name); this row \(column.rawValue) nothing.",
                        "Write the id of the earlier report, or give the file that holds it too.")
                case row?:
                    note(
                        column, "This row \(column.rawValue) itself, which has no effect.",
                        "Write the id of the earlier report.")
                case let earlier? where facts.claimedBy[earlier] != facts.claimedBy[row]:
                    note(
                        column, "\(name) is another origin's report; this row \(column.rawValue) nothing.",
                        "Only its own origin can correct a report. If this one contradicts it, write a `denial` about it."
                    )
                default: break
                }
            }
            let about = facts.about[row]
            if facts.kind[row] == .denial, !about.isNone, rows[about] == nil, !incidents.contains(about) {
                note(
                    .about,
                    "Neither a report nor an incident among the facts has the id \(Excerpt.of(facts.symbols.text(about))).",
                    "Until it is there, the denial contests nothing and is only listed.")
            }
        }
    }
}
