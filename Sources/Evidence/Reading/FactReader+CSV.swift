import Diagnostics

extension FactReader {
    /// Reads the header and all rows; false if the header makes the file unreadable.
    mutating func readCSV(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: inout FileState, _ progress: ((Int) -> Void)?
    ) -> Bool {
        var scanner = CSVScanner(bytes)
        let row = RowFields()
        defer { row.deallocate() }
        switch HeaderCheck.facts(file: file.name).read(&scanner, bytes) {
        case .failure(let flaw):
            unreadable.append(flaw)
            return false
        case .success(let names): file.names = names
        }
        var slots: [Int?] = []
        for (place, name) in file.names.enumerated() {
            slots.append(open(column: name.isEmpty ? "column \(place + 1)" : name, &file))
        }
        let width = slots.count
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
                do throws(FormFlaw) { try scanner.checkForm(step, width: width) } catch { throw .form(error) }
                unescaped.begin(scanner.recordEnd - scanner.recordStart)
                for place in 0..<width {
                    guard let slot = slots[place] else { continue }
                    let field = scanner.fields[place]
                    let raw = scanner.bytes(of: field)
                    row[slot] = field.isEscaped ? unescaped.add(raw) : raw
                }
                try take(row, line: scanner.recordLine, &file)
            } catch {
                setAside(error, row, line: step.line ?? scanner.recordLine, file)
            }
        }
        for text in file.texts { texts[text].fill(to: table.count) }
        progress?(bytes.count)
        return true
    }

    /// How long a line is, by the first 64 KiB; to make room for the rows at once.
    static func averageLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return 1 }
        let sample = min(bytes.count, 1 << 16)
        return max(32, sample / (ByteSearch.lineEnds(in: base, from: 0, to: sample) + 1))
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
