import Synchronization
import Vocabulary

// A table is read in parts of a megabyte, on all cores; the caller's thread joins the parts in their order. What comes of it
// is what reading the rows one after the other gives, whatever the number of cores and the size of the parts: all that
// depends on other rows is decided while joining. Joining costs about 0.1 µs a row, most of it for finding out whether its
// id was there before.

extension FactReader {
    /// Reads all records after the header.
    mutating func readParts(
        of bytes: UnsafeBufferPointer<UInt8>, _ scanner: inout CSVScanner, _ layout: CSVLayout, _ file: inout FileState,
        _ progress: ((Int) -> Void)?
    ) {
        guard let base = bytes.baseAddress, scanner.position < bytes.count else { return }
        // A part begins after a line end. Where that stands within quotes, the part before does not end there: then the part
        // is read anew, record by record.
        var starts = [scanner.position]
        while let last = starts.last, last + partSize < bytes.count {
            let next = ByteSearch.nextLine(in: base, from: last + partSize, to: bytes.count)
            if next < bytes.count { starts.append(next) } else { break }
        }
        starts.append(bytes.count)
        let bounds = starts
        // The bytes stay where they are until this function returns, and nobody writes to them.
        nonisolated(unsafe) let shared = bytes
        let known = SharedParser(parser)
        let alone = RecordReading(layout: layout)
        defer { alone.row.deallocate() }
        var joining = Joining()
        var (position, line, reported, learnt) = (scanner.position, scanner.line, 0, parser.learnt)
        Cores.inOrder(
            bounds.count - 1, FactPart(),
            make: { place, part in
                var parser = known.parser
                part.read(shared, from: bounds[place], before: bounds[place + 1], layout, &parser)
            },
            take: { place, part in
                if part.start == position {
                    join(part, line: line, &joining, &scanner, alone, &file)
                    (position, line) = (part.end, line + part.lines)
                } else {
                    scanner.move(to: position, line: line)
                    while scanner.position < bounds[place + 1] { read(&scanner, alone, &file) }
                    (position, line) = (scanner.position, scanner.line)
                }
                if parser.learnt != learnt {
                    learnt = parser.learnt
                    known.parser = parser
                }
                if position - reported >= 4 << 20 {
                    reported = position
                    progress?(reported)
                }
            })
    }

    /// What reading records by themselves needs.
    private final class RecordReading {
        let layout: CSVLayout
        let row = RowFields()
        var unescaped = UnescapedFields()

        init(layout: CSVLayout) { self.layout = layout }

        deinit { unescaped.deallocate() }
    }

    /// The words known so far, for the parts that are read next.
    private final class SharedParser: Sendable {
        private let known: Mutex<RowParser>

        init(_ parser: RowParser) { known = Mutex(parser) }

        var parser: RowParser {
            get { known.withLock { $0 } }
            set { known.withLock { $0 = newValue } }
        }
    }

    /// What the texts of a part are called in the table, by their numbers in the part.
    private struct Joining {
        var names: ContiguousArray<Symbol> = []
        var actors: ContiguousArray<Symbol> = []
        var origins: ContiguousArray<Symbol> = []
        var camps: ContiguousArray<Symbol> = []
        /// Actors that no row joined so far has.
        var newActors: [Int] = []
    }

    /// Reads the next record by itself.
    private mutating func read(_ scanner: inout CSVScanner, _ alone: RecordReading, _ file: inout FileState) {
        let step = scanner.next()
        if step == .end { return }
        rowsRead += 1
        file.rows += 1
        do throws(RowFlaw) {
            do throws(FormFlaw) {
                try alone.layout.fill(alone.row, from: scanner, step, &alone.unescaped)
            } catch {
                throw .form(error)
            }
            try take(alone.row, line: scanner.recordLine, &file)
        } catch {
            setAside(error, alone.row, line: step.line ?? scanner.recordLine, file)
        }
    }

    /// Adds the rows of a part.
    ///
    /// - Parameter line: the line at which it begins.
    private mutating func join(
        _ part: FactPart, line: Int, _ joining: inout Joining, _ scanner: inout CSVScanner, _ alone: RecordReading,
        _ file: inout FileState
    ) {
        table.symbols.takeIn(part.symbols, &joining.names)
        if rowOfID.count < table.symbols.count {
            rowOfID.append(contentsOf: repeatElement(0, count: table.symbols.count - rowOfID.count))
        }
        joining.origins = part.origins.texts.all { origin($0) }
        joining.camps = part.camps.texts.all { camp($0) }
        joining.actors = ContiguousArray(repeating: .none, count: part.actors.texts.count)
        joining.newActors = Array(1..<max(1, part.actors.texts.count))
        /// Reads a record whose turn has come.
        func read(_ position: FactPart.Position) {
            scanner.move(to: position.byte, line: line + position.line - 1)
            self.read(&scanner, alone, &file)
        }
        var first = 0
        var postponed = 0
        for place in part.rows.indices {
            while postponed < part.postponed.count, part.postponed[postponed].rows == place {
                add(first..<place, of: part, line: line, &joining, &file)
                first = place
                read(part.postponed[postponed].position)
                postponed += 1
            }
            let id = Int(joining.names[Int(part.rows[place].id.number)].number)
            if rowOfID[id] == 0 {
                rowOfID[id] = UInt32(table.count + place - first + 1)
            } else {
                add(first..<place, of: part, line: line, &joining, &file)
                first = place + 1
                read(part.rows[place].position)
            }
        }
        add(first..<part.rows.count, of: part, line: line, &joining, &file)
        for record in part.postponed[postponed...] { read(record.position) }
    }

    /// Adds rows of a part that follow each other, none of which was there before.
    private mutating func add(
        _ range: Range<Int>, of part: FactPart, line: Int, _ joining: inout Joining, _ file: inout FileState
    ) {
        guard !range.isEmpty else { return }
        rowsRead += range.count
        file.rows += range.count
        learnActors(range, of: part, line: line, &joining, file)
        part.rows.withUnsafeBufferPointer { rows in
            let rows = UnsafeBufferPointer(rebasing: rows[range])
            for (place, row) in rows.enumerated() {
                if row.values.received < row.values.occurred.earliest {
                    receivedEarly.append(UInt32(table.count + place))
                }
                guard !row.assumed.isEmpty else { continue }
                let line = line + row.position.line - 1
                if row.assumed.contains(.receipt) { file.receiptsAssumed.note(line) }
                if row.assumed.contains(.precision) { file.precisionsAssumed.note(line) }
                if row.assumed.contains(.start) { file.startsAssumed.note(line) }
            }
            contents.append(contentsOf: rows.lazy.map(\.content))
            let (names, actors) = (joining.names, joining.actors)
            let (origins, camps) = (joining.origins, joining.camps)
            table.reportID.append(contentsOf: rows.lazy.map { names[Int($0.id.number)] })
            table.kind.append(contentsOf: rows.lazy.map(\.values.kind))
            table.occurred.append(contentsOf: rows.lazy.map(\.values.occurred))
            table.received.append(contentsOf: rows.lazy.map(\.values.received))
            table.longitude.append(contentsOf: rows.lazy.map(\.values.longitude))
            table.latitude.append(contentsOf: rows.lazy.map(\.values.latitude))
            table.precision.append(contentsOf: rows.lazy.map(\.values.precision))
            table.act.append(contentsOf: rows.lazy.map(\.values.act))
            table.objectClass.append(contentsOf: rows.lazy.map(\.values.object))
            table.outcome.append(contentsOf: rows.lazy.map(\.values.outcome))
            table.actor.append(contentsOf: rows.lazy.map { actors[Int($0.actor.number)] })
            table.claimedBy.append(contentsOf: rows.lazy.map { origins[Int($0.claimedBy.number)] })
            table.camp.append(contentsOf: rows.lazy.map { camps[Int($0.camp.number)] })
            table.incident.append(contentsOf: rows.lazy.map { names[Int($0.incident.number)] })
            table.about.append(contentsOf: rows.lazy.map { names[Int($0.about.number)] })
            table.grade.append(contentsOf: rows.lazy.map(\.values.grade))
            table.file.append(contentsOf: repeatElement(file.index, count: rows.count))
            table.line.append(contentsOf: rows.lazy.map { UInt32(clamping: line + $0.position.line - 1) })
            for (column, place) in file.texts.enumerated() {
                let names = texts[place].slot == Column.to.ordinal ? origins : names
                texts[place].values.append(contentsOf: part.texts[column][range].lazy.map { names[Int($0.number)] })
            }
        }
    }

    /// Learns the actors that these rows are the first to name, in the order in which they do.
    private mutating func learnActors(
        _ range: Range<Int>, of part: FactPart, line: Int, _ joining: inout Joining, _ file: FileState
    ) {
        guard !joining.newActors.isEmpty else { return }
        var found: [(row: Int, actor: Int)] = []
        for actor in joining.newActors {
            let first = part.actors.firsts[actor - 1]
            if first >= range.upperBound { break }
            // The first row that has it may have been there before, and have told nothing new.
            let row = first >= range.lowerBound ? first : range.first { part.rows[$0].actor.number == actor }
            if let row { found.append((row, actor)) }
        }
        for (row, actor) in found.sorted(by: { $0.row < $1.row }) {
            joining.actors[actor] = part.actors.texts.withBytes(of: Symbol(number: UInt32(actor))) { name in
                self.actor(name, line + part.rows[row].position.line - 1, file)
            }
        }
        let learnt = Set(found.map(\.actor))
        joining.newActors.removeAll { learnt.contains($0) }
    }
}
