import Diagnostics
import Vocabulary

/// Reads canonical facts from the bytes of one or more files into one ``FactTable``.
///
/// A row with an error in one field is set aside with its reason and never half used; the rest is kept. About 0.5 µs a
/// row of 14 columns (`make bench`); time is linear in the bytes, memory in the rows kept.
///
/// ```swift
/// var reader = FactReader(context: FactContext(zone: kyiv, actors: ["Russia", "Ukraine"]))
/// reader.read(name: "reports.csv", bytes: bytes)
/// let reading = reader.finish()
/// ```
public struct FactReader: Sendable {
    /// What is known of the accord.
    public let context: FactContext

    var table = FactTable()
    var unreadable: [Diagnostic] = []
    var setAside = DiagnosticLedger()
    var notes = DiagnosticLedger()
    var rowsRead = 0
    /// About how many bytes of a table are read at once on one core.
    var partSize = 1 << 20

    /// The columns that are kept as text, those of all files so far. Each array is filled up to the rows of the last
    /// file that has the column.
    var texts: [TextColumn] = []
    /// The slots of columns that are not known, by name.
    var otherSlots: [String: Int] = [:]
    /// By number of the symbol of an id: its row + 1, or 0.
    var rowOfID: ContiguousArray<UInt32> = []
    /// By row: a hash over all of its fields.
    var contents: ContiguousArray<UInt64> = []
    /// Rows received before they occurred.
    var receivedEarly: ContiguousArray<UInt32> = []
    /// How many names of actors that the accord does not declare were compared with those that it does.
    var strangers = 0

    static let hash = ByteHash()
    var parser: RowParser
    /// Actors, by any spelling met; `unknown` is none.
    var actors = Lexicon<Symbol>()
    /// Origins and addressees, by any spelling met.
    var origins = Lexicon<Symbol>()
    var camps = Lexicon<Symbol>()
    /// The accord's spelling of a name, by its lower-case form.
    let spellings: [String: String]

    /// A column that is kept as text.
    struct TextColumn: Sendable {
        var slot: Int
        var known: Column?
        var name: String
        var values: ContiguousArray<Symbol> = []

        mutating func fill(to count: Int) {
            if values.count < count { values.append(contentsOf: repeatElement(.none, count: count - values.count)) }
        }
    }

    /// What belongs to the file being read.
    struct FileState {
        var name: String
        var index: UInt16
        /// Places in ``FactReader/texts`` of the columns that this file has.
        var texts: [Int] = []
        /// Those of its columns that are kept as text and checked.
        var checked: [Column] = []
        /// The slots of all columns that this file has.
        var slots: [Int] = []
        /// The file's own names of its columns, for messages.
        var names: [String] = []
        var receiptsAssumed = Assumption()
        var precisionsAssumed = Assumption()
        var startsAssumed = Assumption()
        var repeated = Assumption()
        var tooManyColumns = false
        var rows = 0

        /// How often something was assumed, and where first.
        struct Assumption {
            var count = 0
            var line = 0

            mutating func note(_ line: Int) {
                if count == 0 { self.line = line }
                count += 1
            }
        }
    }

    /// A reader that knows the accord's names.
    public init(context: FactContext) {
        self.context = context
        parser = RowParser(zone: context.zone)
        spellings = Dictionary(
            context.actors.map { ($0.lowercased(), $0) }
                + context.titles.sorted { $0.key < $1.key }.map { ($0.key.lowercased(), $0.value) },
            uniquingKeysWith: { first, _ in first })
        for kind in FactKind.allCases where kind != .denial { parser.words.kinds.learn("\(kind)", kind) }
        for outcome in FactOutcome.allCases where outcome != .notStated {
            parser.words.outcomes.learn("\(outcome)", outcome)
        }
        for grade in Grade.allCases { parser.words.grades.learn(grade.name, grade) }
        for act in context.acts.union(FactContext.willActs).sorted() {
            parser.words.acts.learn(act, RowWords.ActWord(act: table.symbols.intern(act)))
        }
        parser.words.acts.learn("denial", RowWords.ActWord(act: table.symbols.intern("denial"), isDenial: true))
        parser.words.acts.learn(
            "intercepted", RowWords.ActWord(act: table.symbols.intern("unknown_strike"), isIntercepted: true))
        for object in context.objects.union(["none"]).sorted() {
            parser.words.objects.learn(object, table.symbols.intern(object))
        }
    }

    /// Reads one file to its end and adds its rows.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it, for diagnostics.
    ///   - bytes: the whole file, in memory or mapped; not kept.
    ///   - progress: called about every 4 MiB with how many bytes of this file are done.
    public mutating func read(
        name: String, bytes: UnsafeRawBufferPointer, format: FactFormat = .automatic,
        progress: ((Int) -> Void)? = nil
    ) {
        let bytes = UnsafeBufferPointer(
            start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        if let flaw = FileCheck.flaw(name: name, bytes) {
            unreadable.append(flaw)
            return
        }
        guard let index = UInt16(exactly: table.files.count) else {
            unreadable.append(
                Diagnostic(
                    .tooManyFiles, at: .file(name), "This is file number 65,537; one run takes 65,536.",
                    advice: "Join some of the files into one."))
            return
        }
        table.files.append(name)
        var file = FileState(name: name, index: index)
        let done =
            format.resolved(name: name, bytes) == .csv
            ? readCSV(bytes, &file, progress) : readJSONLines(bytes, &file, progress)
        guard done else {
            table.files.removeLast()
            return
        }
        note(file)
    }

    /// Reads one file to its end and adds its rows.
    public mutating func read(name: String, text: String, format: FactFormat = .automatic) {
        var text = text
        text.withUTF8 { read(name: name, bytes: UnsafeRawBufferPointer($0), format: format) }
    }

    /// The table of all files read, with everything that was noted.
    public func finish() -> FactReading {
        var reading = FactReading(
            table: table, unreadable: unreadable, setAside: setAside, notes: notes, rowsRead: rowsRead)
        for column in texts {
            var column = column
            column.fill(to: table.count)
            if let known = column.known {
                reading.table.texts[known] = column.values
            } else {
                reading.table.otherColumns[column.name] = column.values
            }
        }
        noteReceipts(&reading.notes)
        noteFarAhead(&reading.notes)
        Self.noteReferences(in: reading.table, &reading.notes)
        return reading
    }

    /// Cuts the same bytes with the same scanner and does nothing else: what reading costs at the least.
    ///
    /// - Returns: how many rows and fields there are, the header line left out.
    public static func scanOnly(_ bytes: UnsafeRawBufferPointer) -> (rows: Int, fields: Int) {
        var scanner = CSVScanner(
            UnsafeBufferPointer(start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count))
        var (rows, fields) = (-1, 0)
        while true {
            switch scanner.next() {
            case .record:
                rows += 1
                if rows > 0 { fields += scanner.fieldCount }
            case .end: return (max(0, rows), fields)
            case .unclosedQuote, .strayQuote: continue
            }
        }
    }

    /// The place in ``texts`` of a column that is kept as text, made if it is new; nil if there are too many.
    mutating func textColumn(known: Column?, name: String) -> Int? {
        let slot: Int
        if let known {
            slot = known.ordinal
        } else if let found = otherSlots[name] {
            slot = found
        } else {
            guard otherSlots.count < RowFields.otherLimit else { return nil }
            slot = Column.allCases.count + otherSlots.count
            otherSlots[name] = slot
        }
        if let place = texts.firstIndex(where: { $0.slot == slot }) { return place }
        texts.append(TextColumn(slot: slot, known: known, name: name))
        return texts.count - 1
    }

    /// Says that this file has a column, and where its fields are to be put; nil where they are not kept.
    mutating func open(column name: String, _ file: inout FileState) -> Int? {
        let known = Column(heading: name)
        if let known, known.hasOwnArray {
            if !file.slots.contains(known.ordinal) { file.slots.append(known.ordinal) }
            return known.ordinal
        }
        guard let place = textColumn(known: known, name: name) else {
            file.tooManyColumns = true
            return nil
        }
        if !file.texts.contains(place) {
            texts[place].fill(to: table.count)
            file.texts.append(place)
            if let known, known.isChecked { file.checked.append(known) }
            file.slots.append(texts[place].slot)
        }
        return texts[place].slot
    }
}

extension FactFormat {
    /// The format of a file, where it was left open.
    func resolved(name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> FactFormat {
        guard self == .automatic else { return self }
        let name = name.lowercased()
        if name.hasSuffix(".csv") { return .csv }
        if [".jsonl", ".ndjson", ".json"].contains(where: name.hasSuffix) { return .jsonLines }
        let first = bytes.first { ![0xef, 0xbb, 0xbf, 32, 9, 10, 13].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .jsonLines : .csv
    }
}
