import Vocabulary

/// The canonical facts, column by column.
///
/// Row numbers are places in these arrays, from 0. Everything that judging looks at in every row has an array of its
/// own; the rest is kept as text, and only for columns that some file has.
public struct FactTable: Sendable {
    /// The texts behind all symbols.
    public var symbols = SymbolTable()
    /// The files that the rows are from, as the person named them.
    public var files: [String] = []

    /// The id of the report.
    public var reportID: ContiguousArray<Symbol> = []
    /// What kind of fact the row is.
    public var kind: ContiguousArray<FactKind> = []
    /// The earliest and the latest possible second.
    public var occurred: ContiguousArray<PossibleTime> = []
    /// When it was learnt.
    public var received: ContiguousArray<Instant> = []
    /// Degrees on WGS 84; NaN where the place is unknown.
    public var longitude: ContiguousArray<Double> = []
    /// Degrees on WGS 84; NaN where the place is unknown.
    public var latitude: ContiguousArray<Double> = []
    /// Kilometres: the radius that surely holds the place.
    public var precision: ContiguousArray<Double> = []
    /// The act, as named; none: not stated.
    public var act: ContiguousArray<Symbol> = []
    /// The object class, as named; none: not stated.
    public var objectClass: ContiguousArray<Symbol> = []
    /// What came of it.
    public var outcome: ContiguousArray<FactOutcome> = []
    /// The actor named, accused or acting; none: nobody is named (`unknown` reads as none).
    public var actor: ContiguousArray<Symbol> = []
    /// The origin.
    public var claimedBy: ContiguousArray<Symbol> = []
    /// The camp of the origin, in lower case; none: not stated.
    public var camp: ContiguousArray<Symbol> = []
    /// The incident by hand, where given.
    public var incident: ContiguousArray<Symbol> = []
    /// The report or incident that this one speaks of.
    public var about: ContiguousArray<Symbol> = []
    /// The grade given, where one is; whether it counts depends on who gives it.
    public var grade: ContiguousArray<Grade?> = []
    /// Where the row stands: place in ``files``.
    public var file: ContiguousArray<UInt16> = []
    /// Where the row stands: line at which it begins, from 1.
    public var line: ContiguousArray<UInt32> = []
    /// All other columns that some file has, as text. Each array has one entry a row.
    public var texts: [Column: ContiguousArray<Symbol>] = [:]
    /// Columns that `docs/facts.md` does not know, by name: kept, shown, never judged.
    public var otherColumns: [String: ContiguousArray<Symbol>] = [:]

    /// Whether the grades in the rows are taken as said, whoever gives them: a worked case says how well its facts are
    /// known.
    public var takesGradesAsGiven = false
    /// The columns that are numbers or lists, read; nil before ``parseColumns()``.
    var parsed: ParsedColumns?

    /// A table without rows.
    public init() {}

    /// How many rows there are.
    public var count: Int { reportID.count }

    /// Makes room for so many more rows, so that the columns are not moved while they grow. An estimate will do.
    mutating func reserve(_ rows: Int) {
        // Only if it at least doubles: room made to measure for each of many small files would copy all rows each time.
        guard rows > count else { return }
        let rows = count + rows
        // Every row brings at least one text that no other has: its id.
        symbols.reserve(rows - count)
        reportID.reserveCapacity(rows)
        kind.reserveCapacity(rows)
        occurred.reserveCapacity(rows)
        received.reserveCapacity(rows)
        longitude.reserveCapacity(rows)
        latitude.reserveCapacity(rows)
        precision.reserveCapacity(rows)
        act.reserveCapacity(rows)
        objectClass.reserveCapacity(rows)
        outcome.reserveCapacity(rows)
        actor.reserveCapacity(rows)
        claimedBy.reserveCapacity(rows)
        camp.reserveCapacity(rows)
        incident.reserveCapacity(rows)
        about.reserveCapacity(rows)
        grade.reserveCapacity(rows)
        file.reserveCapacity(rows)
        line.reserveCapacity(rows)
    }

    /// A field of one of the ``texts``; none where the column or the field is missing.
    public func symbol(_ column: Column, _ row: Int) -> Symbol { texts[column]?[row] ?? .none }

    /// A field of one of the ``texts`` as text; nil where it is missing or empty.
    public func text(_ column: Column, _ row: Int) -> String? {
        let symbol = symbol(column, row)
        return symbol.isNone ? nil : symbols.text(symbol)
    }

    /// The text of a symbol; nil for none.
    public func text(_ symbol: Symbol) -> String? { symbol.isNone ? nil : symbols.text(symbol) }
}

/// The kinds of fact.
public enum FactKind: UInt8, Hashable, Sendable, CaseIterable {
    case event, sighting, clearance, count, will, verification, coverage
    /// A row whose `act` is `denial`.
    case denial
}

/// What came of an act.
public enum FactOutcome: UInt8, Hashable, Sendable, CaseIterable {
    /// The column is missing or empty.
    case notStated
    case effect, intercepted, none, unknown
    /// Of a coverage row: access was refused.
    case denied
}
