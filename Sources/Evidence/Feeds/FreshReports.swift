/// The reports that an import makes, written as they come: in a table with all columns that the mapping can fill, of which in the end
/// those remain that some report has.
struct FreshReports {
    private let headings: [String]
    private var slots: [String: Int]
    private var isUsed: [Bool]
    private var writer: CSVWriter
    private var nextLine = 2
    /// By report: the line at which it begins in ``bytes``.
    private(set) var lines: [Int] = []
    /// By report: the file that it is from, by its place among the files read.
    private(set) var files: [Int] = []
    /// By report: the line of the row that it is from.
    private(set) var rows: [Int] = []
    private var areAmendments: [Bool] = []
    private var out: Set<Int> = []

    init(_ mapping: Mapping) {
        var extras: Set<String> = ["candidates", "from_place"]
        for (target, _) in mapping.columns + mapping.reports.flatMap(\.columns) {
            if case .extra(let name) = target { extras.insert(name) }
        }
        headings = Column.allCases.map(\.rawValue) + extras.sorted()
        slots = Dictionary(headings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        isUsed = headings.map { ["report_id", "occurred_from", "occurred_to"].contains($0) }
        writer = CSVWriter(header: headings)
    }

    /// All reports as CSV, with all columns.
    var bytes: [UInt8] { writer.bytes }
    var indices: Range<Int> { lines.indices }
    /// How many reports remain.
    var count: Int { lines.count - out.count }
    /// How many of them correct another.
    var amendments: Int { lines.indices.count { areAmendments[$0] && !out.contains($0) } }
    var takenOut: Int { out.count }

    func isTakenOut(_ report: Int) -> Bool { out.contains(report) }
    mutating func takeOut(_ report: Int) { out.insert(report) }

    mutating func add(_ values: [String: String], file: Int, line: Int, isAmendment: Bool = false) {
        var fields = [CSVWriter.Field](repeating: .empty, count: headings.count)
        for (name, text) in values {
            guard let slot = slots[name] else { continue }
            fields[slot] = .text(text)
            isUsed[slot] = true
        }
        lines.append(nextLine)
        files.append(file)
        rows.append(line)
        areAmendments.append(isAmendment)
        let before = writer.bytes.count
        writer.write(fields)
        writer.bytes.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress {
                nextLine += ByteSearch.lineEnds(in: start, from: before, to: bytes.count)
            }
        }
    }

    /// The report that begins at a line of ``bytes``.
    func report(atLine line: Int) -> Int? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] < line { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low] == line ? low : nil
    }

    /// The first reports, with the columns that they fill.
    func samples(_ limit: Int) -> [[(column: String, text: String)]] {
        var samples: [[(column: String, text: String)]] = []
        visit { fields in
            samples.append(zip(headings, fields).compactMap { $1.isEmpty ? nil : (column: $0, text: $1) })
            return samples.count < limit
        }
        return samples
    }

    /// The result: the reports that were there, as they are byte for byte unless a column comes to them, then these.
    func written(after earlier: ContinuedReports?) -> [UInt8] {
        let used = headings.indices.filter { isUsed[$0] }
        let known = earlier?.headings ?? []
        let all = known + used.map { headings[$0] }.filter { !known.contains($0) }
        var result = CSVWriter(header: all)
        let header = result.bytes.count
        let staysAsItIs = earlier != nil && (all.count == known.count || count == 0)
        if let earlier, !staysAsItIs {
            earlier.visit { row in
                result.write(
                    row.map { $0.isEmpty ? .empty : .text($0) }
                        + Array(repeating: .empty, count: all.count - known.count))
            }
        }
        let places = all.map { slots[$0] }
        visit { fields in
            result.write(
                places.map { place in place.map { fields[$0] }.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty })
            return true
        }
        guard let earlier, staysAsItIs else { return result.bytes }
        // The header of the file that is continued stands already.
        return earlier.bytes + result.bytes[header...]
    }

    /// Visits the fields of all reports that remain, until told to stop.
    private func visit(_ body: ([String]) -> Bool) {
        writer.bytes.withUnsafeBufferPointer { bytes in
            var scanner = CSVScanner(bytes)
            _ = scanner.next()
            var report = 0
            while scanner.next() == .record {
                defer { report += 1 }
                if out.contains(report) { continue }
                if !body(scanner.texts) { return }
            }
        }
    }
}

extension CSVScanner {
    /// The fields of the last record as texts.
    var texts: [String] {
        fields.map { field in
            let text = String(decoding: bytes(of: field), as: UTF8.self)
            return field.isEscaped ? text.replacing("\"\"", with: "\"") : text
        }
    }
}
