import Diagnostics

/// Checks the header line of a file of facts, and words what is wrong with it.
struct HeaderCheck {
    let file: String

    /// The first record cannot be cut into names.
    func notAHeader(fields: Int, isRecord: Bool) -> Diagnostic {
        let found =
            isRecord
            ? "The first line has \(fields) fields; a header has at most 16,384."
            : "The first line is no header: a quote in it is not closed, or stands inside a name."
        return Diagnostic(
            .headerUnreadable, at: .row(file: file, line: 1, column: nil), found,
            advice: "Write the names of the columns, separated by commas: `report_id,occurred_from,act`.")
    }

    /// The first record is not text.
    func notText(line: Int) -> Diagnostic {
        Diagnostic(
            .fileNotUTF8, at: .row(file: file, line: line, column: nil), "The header line is not in UTF-8.",
            advice: "Save the file as “CSV UTF-8”, or convert it: `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.csv`, "
                + "with the encoding that it is in.")
    }

    /// Columns that are missing or stand twice.
    func flaw(names: [String], line: Int) -> Diagnostic? {
        let place = Place.row(file: file, line: line, column: nil)
        var seen: [String: Int] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty {
            let key = Column(heading: name)?.rawValue ?? name
            if let first = seen[key] {
                return Diagnostic(
                    .columnTwice, at: .row(file: file, line: line, column: key),
                    "The header names \(Excerpt.of(key)) twice, as columns \(first + 1) and \(index + 1).",
                    advice: "Leave one of them out or give it another name: which one counts cannot be guessed.")
            }
            seen[key] = index
        }
        let hasID = seen[Column.reportID.rawValue] != nil
        let hasTime = seen[Column.occurredFrom.rawValue] != nil || seen[Column.occurredTo.rawValue] != nil
        if hasID, hasTime { return nil }
        var missing: [String] = []
        if !hasID { missing.append("`report_id`") }
        if !hasTime { missing.append("`occurred_from`") }
        let shown = names.prefix(12).map { Excerpt.of($0) }.joined(separator: ", ")
        return Diagnostic(
            .columnsMissing, at: place,
            "The header lacks \(missing.joined(separator: " and ")). Found: \(shown)\(names.count > 12 ? ", …" : "").",
            advice: advice(names, hasID: hasID, hasTime: hasTime))
    }

    private func advice(_ names: [String], hasID: Bool, hasTime: Bool) -> String {
        if names.count == 1 {
            for (separator, word) in [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
            where names[0].contains(separator) {
                return "The names seem to be separated by \(word). Save the file with commas between the fields."
            }
        }
        var hints: [String] = []
        let free = names.filter { Column(heading: $0) == nil }
        if !hasID, let near = nearest("report_id", ["id", "event_id", "reportid"], free) {
            hints.append("is \(Excerpt.of(near)) your `report_id`?")
        }
        if !hasTime,
            let near = nearest("occurred_from", ["date", "event_date", "time", "occurred", "occurred_at"], free)
        {
            hints.append("is \(Excerpt.of(near)) your `occurred_from`?")
        }
        let rule = "Name the columns as in `docs/facts.md`"
        return hints.isEmpty
            ? rule + ": the first line of the file is `report_id,occurred_from,` and so on."
            : rule + ": " + hints.joined(separator: " And ")
    }

    private func nearest(_ name: String, _ habits: [String], _ names: [String]) -> String? {
        names.first { habits.contains($0.lowercased()) } ?? Spelling.nearest(to: name, among: names)
    }

    /// A hint for each column that is not known and looks like one that is.
    static func misspelt(_ names: [String]) -> [(name: String, meant: String)] {
        let known = Column.allCases.map(\.rawValue)
        return names.prefix(RowFields.otherLimit).compactMap { name in
            guard Column(heading: name) == nil else { return nil }
            let plain = String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
            if known.contains(plain) { return (name, plain) }
            return Spelling.nearest(to: plain, among: known).map { (name, $0) }
        }
    }
}
