import Diagnostics

/// The reports of a file that an import goes on with.
struct ContinuedReports {
    let name: String
    let headings: [String]
    /// The file as it is, without a byte order mark, its last line ended.
    let bytes: [UInt8]
    /// By the id of the feed's first version: the last one that the feed has said.
    private var last: [String: Version] = [:]
    private var ids: Set<String> = []

    private struct Version {
        var id: String
        var content: UInt64
        var line: Int
    }

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
        guard scanner.next() == .record, scanner.fieldCount == scanner.fields.count else {
            throw foreign("The first line of the file cannot be cut into the names of columns.")
        }
        headings = scanner.texts
        guard let id = headings.firstIndex(of: "report_id"),
            headings.contains("occurred_from") || headings.contains("occurred_to"),
            Set(headings).count == headings.count
        else {
            throw foreign("The file is no table of facts: it has no columns `report_id` and `occurred_from`.")
        }
        let amends = headings.firstIndex(of: "amends")
        /// What each report that corrects another names.
        var earlier: [String: String] = [:]
        var versions: [Version] = []
        while true {
            let step = scanner.next()
            if step == .end { break }
            guard step == .record, scanner.fieldCount == headings.count else {
                throw foreign("A row of the file cannot be read.", scanner.recordLine)
            }
            let fields = scanner.texts
            ids.insert(fields[id])
            if let amends, !fields[amends].isEmpty { earlier[fields[id]] = fields[amends] }
            versions.append(
                Version(id: fields[id], content: Self.content(zip(headings, fields)), line: scanner.recordLine))
        }
        for version in versions {
            // Along the corrections to the first version; a ring of them, or a chain without end, is given up.
            var root = version.id
            var steps = 0
            while let next = earlier[root], next != version.id, steps < 1_000 {
                root = next
                steps += 1
            }
            // What a person has corrected by hand is no word of the feed: a row that is as it was must not undo it.
            let isOwn = version.id == root || version.id.hasPrefix(root + "~")
            if isOwn || last[root] == nil { last[root] = version }
        }
        var bytes = Array(raw.starts(with: [0xef, 0xbb, 0xbf]) ? UnsafeBufferPointer(rebasing: raw.dropFirst(3)) : raw)
        if let last = bytes.last, last != 10, last != 13 { bytes += [13, 10] }
        self.bytes = bytes
    }

    /// The last version of a report: its id and what it says.
    func latest(of id: String) -> (id: String, content: UInt64)? { last[id].map { ($0.id, $0.content) } }

    /// Whether a row has this id.
    func has(_ id: String) -> Bool { ids.contains(id) }

    /// The first versions of all reports of a feed, with the lines of their last.
    func roots(of feed: String) -> [(id: String, line: Int)] {
        last.filter { $0.key.hasPrefix(feed + ":") }.map { ($0.key, $0.value.line) }.sorted { $0.1 < $1.1 }
    }

    /// Visits the fields of all rows.
    func visit(_ body: ([String]) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = CSVScanner(bytes)
            _ = scanner.next()
            while scanner.next() == .record { body(scanner.texts) }
        }
    }

    /// A hash of what a report says, in whatever order of columns, without its id and what the import itself adds. Of texts as they
    /// are written: one that was made harmless says the same as before.
    static func content(_ values: some Sequence<(key: String, value: String)>) -> UInt64 {
        var sum: UInt64 = 0
        for (name, text) in values
        where !text.isEmpty && name != "report_id" && name != "received_at" && name != "amends" {
            var hash = RowConversion.hash(0xcbf2_9ce4_8422_2325, name)
            if CSVWriter.looksLikeFormula(text) { hash = RowConversion.hash(hash, "'") }
            sum &+= ByteHash.mix(RowConversion.hash(hash, text), 0x8ebc_6af0_9c88_c6e3)
        }
        return sum
    }

    private static func content(_ pairs: Zip2Sequence<[String], [String]>) -> UInt64 {
        content(pairs.lazy.map { (key: $0, value: $1) })
    }
}
