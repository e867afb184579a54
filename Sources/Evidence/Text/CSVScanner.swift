/// Cuts the bytes of a CSV file (RFC 4180) into records and fields, without making strings.
///
/// Lines may end with LF, CR LF or CR, also mixed. Empty lines between records are passed over. Cost: about 0.5 ns a
/// byte and 3 ns a field, measured by `FactReader.scanOnly` in `make bench`. Time is linear in the bytes: a stretch is
/// read at most twice, the second time after a quote that was never closed.
struct CSVScanner: ~Copyable {
    /// Where one field stands. Of a quoted field, the bytes between its quotes.
    struct Field {
        var start: Int
        var end: Int
        /// Whether it holds doubled quotes, each of which stands for one.
        var isEscaped: Bool
    }

    /// What one step came upon.
    enum Step: Equatable {
        /// A record: look at ``CSVScanner/fields``.
        case record
        /// A quote that is not closed by the end of the file, or closed in a later line by what opens another field.
        /// The record is lost; scanning goes on in the line after the one where the quote opened.
        case unclosedQuote(line: Int, field: Int)
        /// A quote inside a field that is not quoted, or text between a closing quote and the next comma. The line is lost.
        case strayQuote(field: Int)
        /// Nothing is left.
        case end
    }

    private let start: UnsafePointer<UInt8>?
    private let count: Int
    /// How many bytes are done.
    private(set) var position: Int
    /// The line at ``position``, from 1.
    private(set) var line = 1
    /// Room for as many fields as are kept; beyond, fields are counted and not kept, so that a line of commas needs no
    /// memory.
    private let room: UnsafeMutablePointer<Field>
    private let fieldLimit: Int
    /// How many fields the last record has, those above the limit included.
    private(set) var fieldCount = 0
    /// The line at which the last record begins.
    private(set) var recordLine = 1
    /// The bytes of the last record, without its line end.
    private(set) var recordStart = 0
    /// The bytes of the last record, without its line end.
    private(set) var recordEnd = 0
    /// A scanner over bytes, which must stay where they are while it is in use; a byte order mark is passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>, fieldLimit: Int = 16_384) {
        self.fieldLimit = fieldLimit
        room = .allocate(capacity: fieldLimit)
        start = bytes.baseAddress
        count = bytes.count
        position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    }

    deinit { room.deallocate() }

    /// Goes on from another place, at which a record begins, in a line of this number.
    mutating func move(to position: Int, line: Int) {
        self.position = position
        self.line = line
    }

    /// The fields of the last record that are kept.
    var fields: UnsafeBufferPointer<Field> {
        UnsafeBufferPointer(start: room, count: min(fieldCount, fieldLimit))
    }

    /// The bytes of a field, doubled quotes still doubled.
    @inline(__always)
    func bytes(of field: Field) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start.map { $0 + field.start }, count: field.end - field.start)
    }

    /// Whether the last record is ASCII without NUL.
    @inline(__always)
    var isPlain: Bool { start.map { ByteSearch.isPlain($0, from: recordStart, to: recordEnd) } ?? true }

    /// Takes the next record.
    mutating func next() -> Step {
        guard let start else { return .end }
        var place = position
        while place < count, start[place] == 10 || start[place] == 13 {
            place += start[place] == 13 && place + 1 < count && start[place + 1] == 10 ? 2 : 1
            line += 1
        }
        guard place < count else {
            position = place
            return .end
        }
        recordStart = place
        recordLine = line
        var fieldCount = 0
        defer { self.fieldCount = fieldCount }
        var stray: Int?
        while true {
            var field: Field
            if place < count, start[place] == 34 {
                let open = place
                field = Field(start: place + 1, end: place + 1, isEscaped: false)
                place = ByteSearch.first(34, in: start, from: place + 1, to: count)
                while place + 1 < count, start[place + 1] == 34 {
                    field.isEscaped = true
                    place = ByteSearch.first(34, in: start, from: place + 2, to: count)
                }
                guard place < count else { return resume(after: open, .unclosedQuote(line: line, field: fieldCount)) }
                field.end = place
                let lines = ByteSearch.lineEnds(in: start, from: field.start, to: place)
                place += 1
                if place < count, start[place] != 44, start[place] != 10, start[place] != 13 {
                    return resume(
                        after: open,
                        lines > 0
                            ? .unclosedQuote(line: line, field: fieldCount) : .strayQuote(field: fieldCount))
                }
                line += lines
            } else {
                field = Field(start: place, end: place, isEscaped: false)
                while true {
                    // Comma is 44, the quote 34, line ends 10 and 13: nearly all other bytes of a text are above 44.
                    place = ByteSearch.first(below: 45, in: start, from: place, to: count)
                    guard place < count else { break }
                    let byte = start[place]
                    if byte == 44 || byte == 10 || byte == 13 { break }
                    if byte == 34, stray == nil { stray = fieldCount }
                    place += 1
                }
                field.end = place
            }
            if fieldCount < fieldLimit { (room + fieldCount).initialize(to: field) }
            fieldCount += 1
            guard place < count, start[place] == 44 else { break }
            place += 1
        }
        recordEnd = place
        if place < count {
            place += start[place] == 13 && place + 1 < count && start[place + 1] == 10 ? 2 : 1
            line += 1
        }
        position = place
        if let stray { return .strayQuote(field: stray) }
        return .record
    }

    /// Goes on in the line after the one where a quote opened. Between the two there are only doubled quotes, which
    /// close themselves where they open a field: no stretch is read a third time.
    private mutating func resume(after open: Int, _ step: Step) -> Step {
        guard let start else { return .end }
        recordEnd = open
        position = ByteSearch.nextLine(in: start, from: open, to: count)
        line += 1
        return step
    }
}
