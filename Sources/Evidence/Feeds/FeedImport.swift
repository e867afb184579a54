import Diagnostics
import Geography
import Vocabulary

/// Turns files of a feed into canonical facts, by a mapping.
///
/// What comes out reads back: every report is given to ``FactReader`` before it is written, and one that would be set aside there
/// is set aside here, with the row of the feed that it is from. Time is linear in the bytes;
/// what is kept of a report is its line of the result and its id.
///
/// ```swift
/// var feed = FeedImport(mapping: mapping, received: now)
/// feed.read(name: "events.csv", bytes: bytes)
/// let result = feed.finish()
/// ```
public struct FeedImport {
    /// How the feed's columns become facts.
    public let mapping: Mapping
    /// When we learnt it.
    public let received: Instant

    /// What became of the rows.
    public struct Summary: Sendable {
        /// Rows of the feed.
        public var rows = 0
        /// Reports that were not there before.
        public var added = 0
        /// Reports that correct an earlier one of the same row.
        public var amended = 0
        /// Reports that say what is already there.
        public var unchanged = 0
        /// Rows that the mapping leaves out, by the reason that it gives.
        public var skipped: [(because: String, rows: Int)] = []
        /// Rows set aside.
        public var setAside = DiagnosticLedger()
        /// What is worth knowing of rows that were kept.
        public var notes = DiagnosticLedger()
    }

    /// What came out.
    public struct Result: Sendable {
        /// CSV with all reports, those of the continued file included.
        public var bytes: [UInt8]
        /// Whether anything is new against the continued file.
        public var isChanged: Bool
        /// What became of the rows.
        public var summary: Summary
        /// The first new reports, column by column.
        public var samples: [[(column: String, text: String)]]
    }

    private var summary = Summary()
    private var skipped: [String: Int] = [:]
    /// Ids of the feed whose rows are left out now and were not before.
    private var gone: Set<String> = []
    private let earlier: ContinuedReports?
    private var files: [String] = []
    /// What was said last under each id of the feed.
    private var seen: [String: Seen] = [:]
    /// The ids of amendments given in this run.
    private var ids: Set<String> = []
    private var fresh: FreshReports

    private struct Seen {
        var content: UInt64
        var file: Int
        var line: Int
        /// The id of the report that says it, where it is another than the feed's.
        var id: String?
    }

    /// An import that adds to nothing.
    public init(mapping: Mapping, received: Instant) {
        self.mapping = mapping
        self.received = received
        earlier = nil
        fresh = FreshReports(mapping)
    }

    /// An import that goes on with a file of an earlier one: a row that says the same adds nothing, one that says something else
    /// becomes an amendment.
    ///
    /// - Throws: ``Diagnostics/Diagnostic`` where the file is no table of facts.
    public init(
        mapping: Mapping, received: Instant, continuing name: String, _ bytes: UnsafeRawBufferPointer
    ) throws(Diagnostic) {
        self.mapping = mapping
        self.received = received
        earlier = try ContinuedReports(name: name, bytes)
        fresh = FreshReports(mapping)
    }

    /// Reads one file of the feed.
    ///
    /// - Parameters:
    ///   - name: the file as the person named it.
    ///   - bytes: all of it.
    ///   - second: a second file, whose columns the mapping joins.
    ///   - progress: called now and then with the share that is done, 0 to 1.
    /// - Throws: ``MappingFlaws`` where the file cannot be read by this mapping at all.
    public mutating func read(
        name: String, bytes: UnsafeRawBufferPointer, with second: (name: String, bytes: UnsafeRawBufferPointer)? = nil,
        progress: ((Double) -> Void)? = nil
    ) throws(MappingFlaws) {
        let file = try Self.open(name, bytes, mapping.form, rows: mapping.rows)
        var other: FeedFile?
        if let second {
            guard mapping.join != nil else {
                throw MappingFlaws([
                    Diagnostic(
                        .mappingNeeds, at: .file(mapping.name), "The mapping does not say how to join a second file.",
                        advice: "Write `join: {column: event_id, with: event_id}` in it.")
                ])
            }
            var form = mapping.form
            form.kind = nil
            other = try Self.open(second.name, second.bytes, form, rows: nil)
        } else if let join = mapping.join, join.isNeeded {
            throw MappingFlaws([
                Diagnostic(
                    .mappingNeeds, at: .span(join.place),
                    "The mapping needs a second file to be joined by `\(join.with)`.",
                    advice: "Name it: `--with FILE`.")
            ])
        }
        let (slots, otherSlots) = try mapping.bind(file, with: other).get()
        let partners = try other.map { file throws(MappingFlaws) in try Partners(mapping, file, otherSlots) }
        var all = slots
        for (name, _) in otherSlots.slots.sorted(by: { $0.value < $1.value }) {
            all.add(ColumnName(text: name, written: name, isOptional: true, place: mapping.occurred.place), nil)
        }
        let conversion = RowConversion(mapping: mapping, slots: all)
        files.append(name)
        file.visit(slots, blanks: mapping.blanks, progress: progress) { row in
            summary.rows += 1
            switch row {
            case .failure(let flaw): summary.setAside.add(flaw.code) { flaw.diagnostic(file: name) }
            case .success(var row):
                do throws(FeedFlaw) {
                    if let partners, let join = mapping.join {
                        row.fields += try partners.fields(of: slots.text(join.column, row), join)
                    }
                    try take(row, name, conversion)
                } catch {
                    summary.setAside.add(error.code) { error.diagnostic(file: name, line: row.line) }
                }
            }
        }
    }

    /// An id for the next version of a report that no row has.
    private func nextID(of id: String) -> String {
        var version = 2
        while ids.contains("\(id)~\(version)") || earlier?.has("\(id)~\(version)") ?? false { version += 1 }
        return "\(id)~\(version)"
    }

    private static func open(
        _ name: String, _ bytes: UnsafeRawBufferPointer, _ form: FeedForm, rows: String?
    ) throws(MappingFlaws) -> FeedFile {
        switch FeedFile.open(name: name, bytes, form: form, rows: rows) {
        case .success(let file): return file
        case .failure(let flaw): throw MappingFlaws([flaw.diagnostic(file: name)])
        }
    }

    private mutating func take(_ row: FeedRow, _ file: String, _ conversion: RowConversion) throws(FeedFlaw) {
        if let because = conversion.skipped(row) {
            skipped[because, default: 0] += 1
            noteWhatStands(row, file, conversion, because)
            return
        }
        let id = try conversion.id(row)
        for draft in try conversion.drafts(row) {
            let name = "\(mapping.feed):\(id)" + (draft.suffix.isEmpty ? "" : "/" + draft.suffix)
            try take(draft, name, row.line)
        }
    }

    /// Notes a report of an earlier import whose row has changed into one that is left out.
    private mutating func noteWhatStands(
        _ row: FeedRow, _ file: String, _ conversion: RowConversion, _ because: String
    ) {
        guard let earlier, let id = try? conversion.id(row), let last = earlier.latest(of: "\(mapping.feed):\(id)")
        else { return }
        gone.insert("\(mapping.feed):\(id)")
        summary.notes.add(.feedRowGone) {
            Diagnostic(
                .feedRowGone, at: .row(file: file, line: row.line, column: nil),
                "The row is now left out (\(Excerpt.plain(because))), and \(Excerpt.of(last.id)) was imported from it before; it is kept."
            )
        }
    }

    private mutating func take(_ draft: RowConversion.Draft, _ name: String, _ line: Int) throws(FeedFlaw) {
        var values = draft.values.filter { !$0.value.isEmpty }
        let content = ContinuedReports.content(values)
        let file = files.count - 1
        var last = earlier?.latest(of: name)
        if let before = seen[name] {
            if before.content == content {
                summary.notes.add(.feedRowRepeated) {
                    Diagnostic(
                        .feedRowRepeated, at: .row(file: files[file], line: line, column: nil),
                        "The row repeats line \(before.line)\(before.file == file ? "" : " of \(Excerpt.plain(files[before.file]))"); it is counted once."
                    )
                }
                return
            }
            // In one file that is a mistake; a later file says it anew.
            guard before.file != file else {
                throw FeedFlaw(
                    .feedIDTaken, line: nil, column: nil,
                    "The id \(Excerpt.of(name)) stands in line \(before.line) already, and that row says something else.",
                    "The first is kept. If the feed uses one id for several rows, make it of more columns: `id: [COLUMN, COLUMN]`."
                )
            }
            last = (before.id ?? name, before.content)
        }
        for note in draft.notes { summary.notes.add(note.code) { note.diagnostic(file: files[file], line: line) } }
        guard let last else {
            seen[name] = Seen(content: content, file: file, line: line)
            values["report_id"] = name
            values["received_at"] = received.utc
            fresh.add(values, file: file, line: line)
            return
        }
        guard last.content != content else {
            seen[name] = Seen(content: content, file: file, line: line, id: last.id)
            summary.unchanged += 1
            return
        }
        let id = nextID(of: name)
        ids.insert(id)
        seen[name] = Seen(content: content, file: file, line: line, id: id)
        values["report_id"] = id
        values["received_at"] = received.utc
        values["amends"] = last.id
        fresh.add(values, file: file, line: line, isAmendment: true)
    }

    /// The facts, and what became of the rows.
    ///
    /// - Parameter isComplete: whether the files read are all that the feed has now: then reports of it that no row brings any
    ///   more are noted.
    public consuming func finish(isComplete: Bool = false) -> Result {
        checkThatItReadsBack()
        summary.added = fresh.count - fresh.amendments
        summary.amended = fresh.amendments
        summary.skipped = skipped.map { (because: $0.key, rows: $0.value) }.sorted {
            ($1.rows, $0.because) < ($0.rows, $1.because)
        }
        if isComplete, let earlier {
            for (id, line) in earlier.roots(of: mapping.feed) where seen[id] == nil && !gone.contains(id) {
                summary.notes.add(.feedRowGone) {
                    Diagnostic(
                        .feedRowGone, at: .row(file: earlier.name, line: line, column: nil),
                        "No row of the feed brings \(Excerpt.of(id)) any more; it is kept.")
                }
            }
        }
        return Result(
            bytes: fresh.written(after: earlier), isChanged: earlier == nil || fresh.count > 0, summary: summary,
            samples: fresh.samples(3))
    }

    /// Gives what would be written to the reader of facts, and takes out what it would set aside.
    private mutating func checkThatItReadsBack() {
        var reader = FactReader(
            context: FactContext(zone: mapping.zone ?? .utc, acts: mapping.acts, objects: mapping.objects))
        fresh.bytes.withUnsafeBytes { reader.read(name: "reports", bytes: $0, format: .csv) }
        let reading = reader.finish()
        func report(_ diagnostic: Diagnostic) -> Int? { diagnostic.place.line.flatMap { fresh.report(atLine: $0) } }
        for diagnostic in reading.setAside.diagnostics {
            guard let report = report(diagnostic) else { continue }
            fresh.takeOut(report)
            summary.setAside.add(moved(diagnostic, report))
        }
        // The ledger keeps the words of the first thousand of each code; the rest are those that are not in the table.
        if reading.setAside.total > fresh.takenOut {
            let kept = Set((0..<reading.table.count).map { Int(reading.table.line[$0]) })
            let code = reading.setAside.byCode.first { $0.count > DiagnosticLedger.limit }?.code ?? .timeForm
            for report in fresh.indices where !kept.contains(fresh.lines[report]) && !fresh.isTakenOut(report) {
                fresh.takeOut(report)
                let (file, line) = (files[fresh.files[report]], fresh.rows[report])
                summary.setAside.add(code) {
                    Diagnostic(
                        code, at: .row(file: file, line: line, column: nil),
                        "The row would be set aside when the facts are read.")
                }
            }
        }
        let told: Set<Code> = [.receivedBeforeOccurred, .reportFromFuture, .wordForm]
        for diagnostic in reading.notes.diagnostics where told.contains(diagnostic.code) {
            if let report = report(diagnostic), !fresh.isTakenOut(report) {
                summary.notes.add(moved(diagnostic, report))
            }
        }
    }

    /// What was said of a line that was written, said of the row that it is from.
    private func moved(_ diagnostic: Diagnostic, _ report: Int) -> Diagnostic {
        var diagnostic = diagnostic
        if case .row(_, _, let column) = diagnostic.place {
            diagnostic.place = .row(file: files[fresh.files[report]], line: fresh.rows[report], column: column)
        }
        diagnostic.related = []
        return diagnostic
    }
}

/// The rows of a second file, by what joins them.
private struct Partners {
    private var rows: [String: [String]] = [:]
    private var several: Set<String> = []
    private let width: Int
    private let name: String

    init(_ mapping: Mapping, _ file: FeedFile, _ slots: FeedSlots) throws(MappingFlaws) {
        var slots = slots
        width = slots.columns.count
        name = file.name
        guard let join = mapping.join else { return }
        let key = ColumnName(text: join.with, written: "\u{0}" + join.with, isOptional: false, place: join.place)
        switch ColumnSearch.find(
            ColumnName(text: join.with, written: join.with, isOptional: false, place: join.place), in: file.columns,
            groups: mapping.form.groupSeparators)
        {
        case .one(let column): slots.add(key, column)
        default:
            throw MappingFlaws([
                Diagnostic(
                    .mappingColumnMissing, at: .span(join.place),
                    "\(Excerpt.plain(file.name)) has no column “\(Excerpt.plain(join.with))” to be joined by.",
                    advice: "It has \(file.columns.prefix(40).map { Excerpt.of($0) }.joined(separator: ", ")).")
            ])
        }
        file.visit(slots, blanks: mapping.blanks) { row in
            guard case .success(let row) = row else { return }
            let id = slots.text(key, row)
            guard !id.isEmpty else { return }
            if rows.updateValue(Array(row.fields.prefix(width)), forKey: id) != nil { several.insert(id) }
        }
    }

    func fields(of id: String, _ join: JoinRule) throws(FeedFlaw) -> [String] {
        if let found = rows[id], !several.contains(id) { return found }
        guard join.isNeeded || several.contains(id) else { return Array(repeating: "", count: width) }
        throw FeedFlaw(
            .feedPartnerMissing, line: nil, column: join.column.text,
            "\(Excerpt.plain(name)) has \(several.contains(id) ? "several rows" : "no row") for \(Excerpt.of(id)).",
            "Give the file of the same release.")
    }
}
