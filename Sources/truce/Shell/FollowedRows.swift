import Diagnostics
import Evidence
import Monitoring
import Vocabulary

/// Rows of facts that come in pieces: keeps the header, cuts records, and reads whole ones as any file is read.
struct FollowedRows {
    private let name: String
    private let context: FactContext
    private var cutter: RecordCutter?
    private var header: [UInt8]?
    private var isCSV = true

    /// Some rows that were read.
    struct Piece {
        var table: FactTable
        /// Rows set aside, with their places in the whole file; and how many there are.
        var setAside: [Diagnostic]
        var setAsideTotal: Int
        /// Whether nothing could be read, as under a header that is none.
        var isUnreadable: Bool
    }

    init(name: String, for monitor: Monitor) {
        self.name = name
        let words = monitor.factContext
        context = FactContext(
            zone: monitor.accord.zone, acts: words.acts, objects: words.objects,
            actors: monitor.accord.actors.map(\.id.name), titles: monitor.accord.titles)
    }

    /// The file begins anew, with a header of its own.
    mutating func begin() {
        cutter = nil
        header = nil
    }

    /// What came, read; nil: no whole row yet.
    mutating func add(_ bytes: [UInt8]) -> Piece? {
        if cutter == nil {
            let lower = name.lowercased()
            let isJSON =
                [".jsonl", ".ndjson", ".json"].contains(where: lower.hasSuffix)
                || !lower.hasSuffix(".csv") && bytes.first { ![0xef, 0xbb, 0xbf, 32, 9, 10, 13].contains($0) } == 123
            isCSV = !isJSON
            cutter = RecordCutter(isQuoted: isCSV)
        }
        cutter?.add(bytes)
        return cutter?.records().flatMap { read($0.bytes, line: $0.line) }
    }

    /// The last line, where nothing more comes.
    mutating func end() -> Piece? { cutter?.rest().flatMap { read($0.bytes, line: $0.line) } }

    /// - Parameter line: the line of the file at which the records begin, from 1.
    private mutating func read(_ records: [UInt8], line: Int) -> Piece? {
        var (records, line) = (records[...], line)
        if isCSV, header == nil {
            // It stands before every piece, so that each can be read by itself.
            var first = RecordCutter(isQuoted: true)
            first.add(records.prefix(1 << 16))
            let length = first.lengthOfFirst ?? records.count
            header = Array(records.prefix(length))
            line += header?.count { $0 == 10 } ?? 0
            records = records.dropFirst(length)
        }
        guard !records.isEmpty else { return nil }
        var reader = FactReader(context: context)
        let head = isCSV ? header ?? [] : []
        (head + records).withUnsafeBytes {
            reader.read(name: name, bytes: $0, format: isCSV ? .csv : .jsonLines)
        }
        var reading = reader.finish()
        let shift = line - 1 - head.count { $0 == 10 }
        for row in reading.table.line.indices { reading.table.line[row] &+= UInt32(clamping: shift) }
        return Piece(
            table: reading.table,
            setAside: (reading.unreadable + reading.setAside.diagnostics).map { $0.moved(by: shift) },
            setAsideTotal: reading.unreadable.count + reading.setAside.total,
            isUnreadable: !reading.unreadable.isEmpty)
    }
}

extension Diagnostic {
    /// The same so many lines farther down.
    fileprivate func moved(by lines: Int) -> Diagnostic {
        guard case .row(let file, let line, let column) = place else { return self }
        var moved = self
        moved.place = .row(file: file, line: line + lines, column: column)
        return moved
    }
}
