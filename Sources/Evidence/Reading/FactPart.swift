import Vocabulary

/// The rows of one part of a file, read without knowing the others, so that parts can be read on all cores.
///
/// Texts have numbers of the part's own. Rows that are not plainly in order (a flaw, a word in a new spelling, something
/// to be noted) are only remembered, to be read when their turn comes. What a row costs here: about 0.25 µs with the 14
/// columns of the conformance data.
struct FactPart: Sendable {
    /// A row that is in order.
    struct Row: Sendable {
        var values: RowParser.Values
        var id: Symbol
        var incident: Symbol
        var about: Symbol
        /// Names as spelled, by their numbers in ``FactPart/actors``, ``FactPart/origins`` and ``FactPart/camps``.
        var actor: Symbol
        var claimedBy: Symbol
        var camp: Symbol
        /// Hash over all of its fields.
        var content: UInt64
        var position: Position
        var assumed: Assumed
    }

    /// Where a record begins.
    struct Position: Sendable {
        /// Byte of the file.
        var byte: Int
        /// Line, counted from 1 at the beginning of the part.
        var line: Int
    }

    /// What a row leaves out and is assumed.
    struct Assumed: OptionSet, Sendable {
        let rawValue: UInt8
        static let receipt = Assumed(rawValue: 1)
        static let precision = Assumed(rawValue: 2)
        static let start = Assumed(rawValue: 4)
    }

    /// Names as they are spelled, and the first row that has each.
    struct Spellings: Sendable {
        var texts = SymbolTable()
        /// By number, from 1.
        var firsts: ContiguousArray<Int> = []

        @inline(__always)
        mutating func number(_ name: RowFields.Field, _ row: Int) -> Symbol {
            let symbol = texts.intern(name)
            if Int(symbol.number) > firsts.count { firsts.append(row) }
            return symbol
        }

        mutating func removeAll() {
            texts.removeAll()
            firsts.removeAll(keepingCapacity: true)
        }
    }

    private(set) var rows: ContiguousArray<Row> = []
    /// The texts of ids, of what rows are about, and of columns that are kept as text.
    private(set) var symbols = SymbolTable()
    private(set) var actors = Spellings()
    private(set) var origins = Spellings()
    private(set) var camps = Spellings()
    /// By column of the file that is kept as text, a text for each row; of addressees, the number among ``origins``.
    private(set) var texts: [ContiguousArray<Symbol>] = []
    /// Records that have to be read in their turn, and how many rows stand before each.
    private(set) var postponed: ContiguousArray<(rows: Int, position: Position)> = []
    /// The part: from the byte at which its first record begins to the one after its last record.
    private(set) var start = 0
    private(set) var end = 0
    /// How many lines it has.
    private(set) var lines = 0

    /// How many records it has.
    var records: Int { rows.count + postponed.count }

    /// Reads the records that begin from one byte of a file on and before another.
    ///
    /// - Parameters:
    ///   - start: where a record begins, if no quote is open there.
    ///   - layout: what is known of the file's columns.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before stop: Int, _ layout: CSVLayout,
        _ parser: inout RowParser
    ) {
        removeAll(columns: layout.texts.count)
        self.start = start
        var scanner = CSVScanner(bytes)
        scanner.move(to: start, line: 1)
        let row = RowFields()
        defer { row.deallocate() }
        var unescaped = UnescapedFields()
        defer { unescaped.deallocate() }
        while scanner.position < stop {
            let before = Position(byte: scanner.position, line: scanner.line)
            let step = scanner.next()
            if step == .end { break }
            guard (try? layout.fill(row, from: scanner, step, &unescaped)) != nil,
                let values = try? parser.values(row, checked: layout.checked), Self.isPlain(values.kind, row)
            else {
                postponed.append((rows.count, before))
                continue
            }
            append(row, values, Position(byte: scanner.recordStart, line: scanner.recordLine), layout)
        }
        end = scanner.position
        lines = scanner.line - 1
    }

    /// Whether nothing has to be said about a row beyond what it assumes.
    @inline(__always)
    private static func isPlain(_ kind: FactKind, _ row: RowFields) -> Bool {
        switch kind {
        case .event, .will, .sighting, .clearance, .count: true
        case .verification: false
        case .denial: !row[.about].isEmpty
        case .coverage: !row[.zone].isEmpty || !row[.longitude].isEmpty
        }
    }

    private mutating func append(
        _ row: RowFields, _ values: RowParser.Values, _ position: Position, _ layout: CSVLayout
    ) {
        var assumed: Assumed = []
        if row[.receivedAt].isEmpty, row[.reportedAt].isEmpty { assumed.insert(.receipt) }
        if row[.locationPrecision].isEmpty, !row[.longitude].isEmpty { assumed.insert(.precision) }
        if row[.occurredFrom].isEmpty { assumed.insert(.start) }
        let place = rows.count
        rows.append(
            Row(
                values: values, id: symbols.intern(row[.reportID]), incident: symbols.intern(row[.incident]),
                about: symbols.intern(row[.about]), actor: actors.number(row[.allegedActor], place),
                claimedBy: origins.number(row[.claimedBy], place),
                camp: camps.number(row[.claimedByCamp], place),
                content: FactReader.contentHash(row, layout.slots), position: position, assumed: assumed))
        for (column, slot) in layout.texts.enumerated() {
            texts[column].append(
                slot == Column.to.ordinal ? origins.number(row[slot], place) : symbols.intern(row[slot]))
        }
    }

    private mutating func removeAll(columns: Int) {
        rows.removeAll(keepingCapacity: true)
        symbols.removeAll()
        actors.removeAll()
        origins.removeAll()
        camps.removeAll()
        postponed.removeAll(keepingCapacity: true)
        while texts.count < columns { texts.append([]) }
        for column in texts.indices { texts[column].removeAll(keepingCapacity: true) }
    }
}
