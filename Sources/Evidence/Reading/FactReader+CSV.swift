import Diagnostics

extension FactReader {
    /// Reads the header and all rows; false if the header makes the file unreadable.
    mutating func readCSV(
        _ bytes: UnsafeBufferPointer<UInt8>, _ file: inout FileState, _ progress: ((Int) -> Void)?
    ) -> Bool {
        var scanner = CSVScanner(bytes)
        switch HeaderCheck.facts(file: file.name).read(&scanner, bytes) {
        case .failure(let flaw):
            unreadable.append(flaw)
            return false
        case .success(let names): file.names = names
        }
        var layout = CSVLayout()
        for (place, name) in file.names.enumerated() {
            layout.places.append(open(column: name.isEmpty ? "column \(place + 1)" : name, &file))
        }
        layout.slots = file.slots
        layout.texts = file.texts.map { texts[$0].slot }
        layout.checked = file.checked
        table.reserve(bytes.count / Self.averageLine(bytes))
        readParts(of: bytes, &scanner, layout, &file, progress)
        for text in file.texts { texts[text].fill(to: table.count) }
        progress?(bytes.count)
        return true
    }

    /// How long a line is, by some stretches of 4 KiB all over the file; to make room for the rows at once. Rather a little
    /// too short: room for some rows more costs nothing, and columns that have to move cost as much as reading.
    static func averageLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return 1 }
        let (stretch, most) = (4_096, 64)
        let count = min(most, bytes.count / stretch + 1)
        var (sample, lines) = (0, 1)
        for place in 0..<count {
            let start = bytes.count / count * place
            let end = min(bytes.count, start + stretch)
            sample += end - start
            lines += ByteSearch.lineEnds(in: base, from: start, to: end)
        }
        return max(32, sample * 15 / (lines * 16))
    }
}

/// What is known of a table's columns once its header is read.
struct CSVLayout: Sendable {
    /// By place in the header, the slot for the fields of a column; nil where they are not kept.
    var places: [Int?] = []
    /// The slots of all columns that are kept.
    var slots: [Int] = []
    /// The slots of those that are kept as text.
    var texts: [Int] = []
    /// Those of them that are checked.
    var checked: [Column] = []

    /// Puts the fields of a record into their slots.
    @inline(__always)
    func fill(
        _ row: RowFields, from scanner: borrowing CSVScanner, _ step: CSVScanner.Step,
        _ unescaped: inout UnescapedFields
    ) throws(FormFlaw) {
        try scanner.checkForm(step, width: places.count)
        unescaped.begin(scanner.recordEnd - scanner.recordStart)
        for place in places.indices {
            guard let slot = places[place] else { continue }
            let field = scanner.fields[place]
            let raw = scanner.bytes(of: field)
            row[slot] = field.isEscaped ? unescaped.add(raw) : raw
        }
    }
}
