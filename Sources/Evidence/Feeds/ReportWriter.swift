/// Writes reports as CSV, and goes on with a file where there is one.
struct ReportWriter {
    private var writer: CSVWriter
    private let headings: [String]
    private let before: [UInt8]
    /// The line at which the next report will begin.
    private(set) var line = 2
    private var counted = 0

    init(headings: [String]) {
        self.headings = headings
        before = []
        writer = CSVWriter(header: headings)
        counted = writer.bytes.count
    }

    /// After the reports that are there, which stay byte for byte as they are unless a column comes to them.
    init(continuing earlier: ContinuedReports, headings new: [String]) {
        let missing = new.filter { !earlier.headings.contains($0) }
        headings = earlier.headings + missing
        writer = CSVWriter(header: headings)
        if missing.isEmpty {
            before = earlier.bytes
        } else {
            for row in earlier.rows {
                writer.write((row + missing.map { _ in "" }).map { $0.isEmpty ? .empty : .text($0) })
            }
            before = []
        }
        counted = writer.bytes.count
    }

    mutating func write(_ values: [String: String]) {
        writer.write(headings.map { values[$0].map { .text($0) } ?? .empty })
        let all = writer.bytes
        all.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { line += ByteSearch.lineEnds(in: start, from: counted, to: bytes.count) }
        }
        counted = all.count
    }

    var bytes: [UInt8] {
        guard !before.isEmpty else { return writer.bytes }
        // The header of the file that is continued stands already.
        let header = CSVWriter(header: headings).bytes.count
        return before + writer.bytes[header...]
    }
}
