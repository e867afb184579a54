import Diagnostics

/// Reads and checks the header line of a table, and words what is wrong with it.
struct HeaderCheck {
    /// The file, as the person named it.
    let file: String
    /// The names that the format knows.
    let known: [String]
    /// What a file cannot do without.
    let needs: [Need]
    /// Where the format is described.
    let guide: String
    /// The start of a header that would do.
    let example: String

    /// A column that a file cannot do without.
    struct Need {
        /// Its name.
        var name: String
        /// Names that do instead.
        var alternatives: [String] = []
        /// What others often call it.
        var habits: [String] = []
    }

    /// The check for canonical facts.
    static func facts(file: String) -> HeaderCheck {
        HeaderCheck(
            file: file, known: Column.allCases.map(\.rawValue),
            needs: [
                Need(name: "report_id", habits: ["id", "event_id", "reportid"]),
                Need(
                    name: "occurred_from", alternatives: ["occurred_to"],
                    habits: ["date", "event_date", "time", "occurred", "occurred_at"]),
            ],
            guide: "docs/facts.md", example: "report_id,occurred_from,")
    }

    /// Takes the first record: the names of the columns without blanks around them, those that are known in their own
    /// spelling.
    func read(
        _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Result<[String], Diagnostic> {
        let step = scanner.next()
        let line = scanner.recordLine
        guard step == .record, scanner.fieldCount == scanner.fields.count else {
            return .failure(notAHeader(fields: scanner.fieldCount, isRecord: step == .record))
        }
        var names: [String] = []
        for field in scanner.fields {
            let raw = UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
            if UTF8Check.firstFlaw(raw) != nil || raw.contains(0) { return .failure(notText(line: line)) }
            let text = String(decoding: RowFields.trimmed(raw), as: UTF8.self)
            let name = field.isEscaped ? text.replacing("\"\"", with: "\"") : text
            names.append(spelling(name))
        }
        if let flaw = flaw(names: names, line: line) { return .failure(flaw) }
        return .success(names)
    }

    /// A known name in its own spelling, whatever letters were written large; others as they are.
    private func spelling(_ name: String) -> String {
        let folded = name.lowercased()
        return known.contains(folded) ? folded : name
    }

    private func notAHeader(fields: Int, isRecord: Bool) -> Diagnostic {
        let found =
            isRecord
            ? "The first line has \(fields) fields; a header has at most 16,384."
            : "The first line is no header: a quote in it is not closed, or stands inside a name."
        return Diagnostic(
            .headerUnreadable, at: .row(file: file, line: 1, column: nil), found,
            advice: "Write the names of the columns, separated by commas: `\(example)` and so on.")
    }

    private func notText(line: Int) -> Diagnostic {
        Diagnostic(
            .fileNotUTF8, at: .row(file: file, line: line, column: nil), "The header line is not in UTF-8.",
            advice: "Save the file as “CSV UTF-8”, or convert it: `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.csv`, "
                + "with the encoding that it is in.")
    }

    /// Columns that stand twice or are missing.
    private func flaw(names: [String], line: Int) -> Diagnostic? {
        var seen: [String: Int] = [:]
        for (index, name) in names.enumerated() where !name.isEmpty {
            if let first = seen[name] {
                return Diagnostic(
                    .columnTwice, at: .row(file: file, line: line, column: Excerpt.plain(name)),
                    "The header names \(Excerpt.of(name)) twice, as columns \(first + 1) and \(index + 1).",
                    advice: "Leave one of them out or give it another name: which one counts cannot be guessed.")
            }
            seen[name] = index
        }
        let missing = needs.filter { need in ([need.name] + need.alternatives).allSatisfy { seen[$0] == nil } }
        if missing.isEmpty { return nil }
        let words = missing.map { "`\($0.name)`" }
        let list = (words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " : "") + (words.last ?? "")
        let shown = names.prefix(12).map { Excerpt.of($0) }.joined(separator: ", ")
        return Diagnostic(
            .columnsMissing, at: .row(file: file, line: line, column: nil),
            "The header lacks \(list). "
                + "Found: \(shown)\(names.count > 12 ? ", …" : "").",
            advice: advice(names, missing))
    }

    private func advice(_ names: [String], _ missing: [Need]) -> String {
        if names.count == 1 {
            for (separator, word) in [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
            where names[0].contains(separator) {
                return "The names seem to be separated by \(word). Save the file with commas between the fields."
            }
        }
        let free = names.filter { !known.contains($0) }
        let hints = missing.compactMap { need in
            (free.first { need.habits.contains($0.lowercased()) } ?? Spelling.nearest(to: need.name, among: free))
                .map { "is \(Excerpt.of($0)) your `\(need.name)`?" }
        }
        let rule = "Name the columns as in `\(guide)`"
        return hints.isEmpty
            ? rule + ": the first line of the file is `\(example)` and so on."
            : rule + ": " + hints.joined(separator: " And ")
    }

    /// Columns that are not known and look like one that is.
    func misspelt(_ names: [String]) -> [(name: String, meant: String)] {
        names.prefix(RowFields.otherLimit).compactMap { name in
            if known.contains(name) { return nil }
            let plain = Self.plain(name)
            if known.contains(plain) { return (name, plain) }
            return Spelling.nearest(to: plain, among: known).map { (name, $0) }
        }
    }

    /// In lower case, with underscores for blanks and hyphens: as names are written here.
    static func plain(_ name: String) -> String {
        String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
}
