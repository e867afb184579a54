import Diagnostics

/// The reports of a file that an import goes on with.
struct ContinuedReports {
    let name: String
    let headings: [String]
    /// The file as it is, without a byte order mark, its last line ended.
    let bytes: [UInt8]
    /// All fields, row by row.
    private(set) var rows: [[String]] = []
    /// The row of each id.
    private var rowOfID: [String: Int] = [:]
    /// By the id of the first version: the row of the last.
    private var lastVersion: [String: Int] = [:]
    private var lines: [Int] = []

    init(name: String, _ raw: UnsafeRawBufferPointer) throws(Diagnostic) {
        self.name = name
        let raw = UnsafeBufferPointer(start: raw.baseAddress?.assumingMemoryBound(to: UInt8.self), count: raw.count)
        func foreign(_ what: String, _ line: Int? = nil) -> Diagnostic {
            Diagnostic(
                .outputForeign, at: line.map { .row(file: name, line: $0, column: nil) } ?? .file(name), what,
                advice:
                    "Name another file, or repair this one; `truce monitor` says what is wrong with it. Nothing was changed."
            )
        }
        if let flaw = FileCheck.flaw(name: name, raw) { throw foreign("The file cannot be continued: \(flaw.message)") }
        var scanner = CSVScanner(raw)
        func texts(_ scanner: borrowing CSVScanner) -> [String] {
            scanner.fields.map { field in
                let text = String(decoding: scanner.bytes(of: field), as: UTF8.self)
                return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
            }
        }
        guard scanner.next() == .record, scanner.fieldCount == scanner.fields.count else {
            throw foreign("The first line of the file cannot be cut into the names of columns.")
        }
        headings = texts(scanner)
        guard let id = headings.firstIndex(of: "report_id"),
            headings.contains("occurred_from") || headings.contains("occurred_to"),
            Set(headings).count == headings.count
        else {
            throw foreign("The file is no table of facts: it has no columns `report_id` and `occurred_from`.")
        }
        let amends = headings.firstIndex(of: "amends")
        while true {
            let step = scanner.next()
            if step == .end { break }
            guard step == .record, scanner.fieldCount == headings.count else {
                throw foreign("A row of the file cannot be read.", scanner.recordLine)
            }
            let fields = texts(scanner)
            rowOfID[fields[id]] = rows.count
            lines.append(scanner.recordLine)
            rows.append(fields)
        }
        for (row, fields) in rows.enumerated() {
            var root = fields[id]
            if let amends, !fields[amends].isEmpty {
                // Along the corrections to the first version; a ring of them ends after as many steps as there are rows.
                var steps = 0
                var at = row
                while !rows[at][amends].isEmpty, let next = rowOfID[rows[at][amends]], steps < rows.count,
                    steps < 10_000
                {
                    at = next
                    steps += 1
                }
                root = rows[at][id]
            }
            // What a person has corrected by hand is no word of the feed: a row that is as it was must not undo it.
            let isOwn = fields[id] == root || fields[id].hasPrefix(root + "~")
            if isOwn || lastVersion[root] == nil { lastVersion[root] = row }
        }
        var bytes = Array(raw.starts(with: [0xef, 0xbb, 0xbf]) ? UnsafeBufferPointer(rebasing: raw.dropFirst(3)) : raw)
        if let last = bytes.last, last != 10, last != 13 { bytes += [13, 10] }
        self.bytes = bytes
    }

    /// The last version of a report: its id and what it says.
    func latest(of id: String) -> (id: String, content: String)? {
        guard let row = lastVersion[id] else { return nil }
        var values: [String: String] = [:]
        for (heading, text) in zip(headings, rows[row]) where !text.isEmpty { values[heading] = text }
        return (values["report_id"] ?? id, Self.content(values))
    }

    /// Whether a row has this id.
    func has(_ id: String) -> Bool { rowOfID[id] != nil }

    /// The first versions of all reports of a feed, with their lines.
    func roots(of feed: String) -> [(id: String, line: Int)] {
        lastVersion.filter { $0.key.hasPrefix(feed + ":") }.map { ($0.key, lines[$0.value]) }.sorted { $0.1 < $1.1 }
    }

    /// What a report says, without its id and what the import itself adds. As it is written: a text that was made harmless says
    /// the same as before.
    static func content(_ values: [String: String]) -> String {
        let own: Set<String> = ["report_id", "received_at", "amends"]
        return RowConversion.fingerprint(
            values.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.flatMap { key, value in
                [key, CSVWriter.looksLikeFormula(value) ? "'" + value : value]
            })
    }
}
