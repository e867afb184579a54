import Diagnostics

extension FactReader {
    /// Reads the header and all rows; false if the header makes the file unreadable.
    mutating func readCSV(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: inout FileState, _ progress: ((Int) -> Void)?
    ) -> Bool {
        var scanner = CSVScanner(bytes)
        let row = RowFields()
        defer { row.deallocate() }
        let slots: [Int?]
        switch header(&scanner, bytes, &file) {
        case .failure(let flaw):
            unreadable.append(flaw)
            return false
        case .success(let found): slots = found
        }
        let width = slots.count
        guard let base = bytes.baseAddress else { return false }
        var unescaped = UnescapedFields()
        defer { unescaped.deallocate() }
        table.reserve(bytes.count / Self.averageLine(bytes))
        var reported = 0
        while true {
            let step = scanner.next()
            if step == .end { break }
            if scanner.position - reported >= 4 << 20 {
                reported = scanner.position
                progress?(reported)
            }
            rowsRead += 1
            file.rows += 1
            do throws(RowFlaw) {
                switch step {
                case .record, .end: break
                case .unclosedQuote: throw .quoteUnclosed
                case .strayQuote(let field): throw .quoteStray(place: field)
                }
                guard scanner.fieldCount == width else { throw .fieldCount(scanner.fieldCount) }
                if !ByteSearch.isPlain(base, from: scanner.recordStart, to: scanner.recordEnd) {
                    try checkCharacters(scanner.fields, base)
                }
                if scanner.recordEnd - scanner.recordStart > Self.longestField,
                    let place = scanner.fields.firstIndex(where: { $0.end - $0.start > Self.longestField })
                {
                    throw .fieldTooLong(place: place)
                }
                unescaped.begin(scanner.recordEnd - scanner.recordStart)
                for place in 0..<width {
                    guard let slot = slots[place] else { continue }
                    let field = scanner.fields[place]
                    let raw = UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
                    row[slot] = field.isEscaped ? unescaped.add(raw) : raw
                }
                try take(row, line: scanner.recordLine, &file)
            } catch {
                var line = scanner.recordLine
                if case .unclosedQuote(let open, _) = step { line = open }
                setAside(error, row, line: line, file)
            }
        }
        for text in file.texts { texts[text].fill(to: table.count) }
        progress?(bytes.count)
        return true
    }

    /// How long a line is, by the first 64 KiB; to make room for the rows at once.
    private static func averageLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return 1 }
        let sample = min(bytes.count, 1 << 16)
        return max(32, sample / (ByteSearch.lineEnds(in: base, from: 0, to: sample) + 1))
    }

    /// The slot of each field, by the header line.
    private mutating func header(
        _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, _ file: inout FileState
    ) -> Result<[Int?], Diagnostic> {
        let check = HeaderCheck(file: file.name)
        let step = scanner.next()
        guard step == .record, scanner.fieldCount == scanner.fields.count else {
            return .failure(check.notAHeader(fields: scanner.fieldCount, isRecord: step == .record))
        }
        for field in scanner.fields {
            let raw = UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
            if UTF8Check.firstFlaw(raw) != nil || raw.contains(0) {
                return .failure(check.notText(line: scanner.recordLine))
            }
            let text = String(decoding: RowFields.trimmed(raw), as: UTF8.self)
            // Doubled quotes cannot be in a name that is known; in others one is shown.
            file.names.append(
                field.isEscaped
                    ? text.split(separator: "\"", omittingEmptySubsequences: true).joined(separator: "\"") : text)
        }
        if let flaw = check.flaw(names: file.names, line: scanner.recordLine) { return .failure(flaw) }
        var slots: [Int?] = []
        for (place, name) in file.names.enumerated() {
            slots.append(open(column: name.isEmpty ? "column \(place + 1)" : name, &file))
        }
        return .success(slots)
    }

    /// Looks for bytes that are not UTF-8 and for NUL in a record that is not plain ASCII.
    private func checkCharacters(
        _ fields: UnsafeBufferPointer<CSVScanner.Field>, _ base: UnsafePointer<UInt8>
    ) throws(RowFlaw) {
        for (place, field) in fields.enumerated() {
            let raw = UnsafeBufferPointer(start: base + field.start, count: field.end - field.start)
            if let flaw = UTF8Check.firstFlaw(raw) { throw .notUTF8(place: place, byte: raw[flaw]) }
            if raw.contains(0) { throw .nulByte(place: place) }
        }
    }
}

/// Room for the fields of one record in which doubled quotes were made single. They stay where they are until the next
/// record begins.
struct UnescapedFields {
    private var room: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private var used = 0
    private var needed = 0

    func deallocate() { room?.deallocate() }

    /// Begins a record, none of whose fields together is longer than this.
    @inline(__always)
    mutating func begin(_ length: Int) {
        used = 0
        needed = length
    }

    mutating func add(_ raw: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        if room == nil || capacity < needed {
            // Only before the first field of a record: a later one never needs more than the whole record.
            room?.deallocate()
            capacity = max(needed * 2, 4_096)
            room = .allocate(capacity: capacity)
        }
        guard let room else { return raw }
        let start = used
        var index = 0
        while index < raw.count {
            room[used] = raw[index]
            used += 1
            index += raw[index] == 34 ? 2 : 1
        }
        return UnsafeBufferPointer(start: room + start, count: used - start)
    }
}
