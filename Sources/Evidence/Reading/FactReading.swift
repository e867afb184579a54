import Diagnostics

/// The facts of one or more files, and all that has to be said about them.
public struct FactReading: Sendable {
    /// The rows that can be judged.
    public var table: FactTable
    /// Files of which nothing could be read, each with its reason. Severity: error.
    public var unreadable: [Diagnostic]
    /// Rows set aside, one diagnostic a row: file, line, column, what was found and what was expected.
    public var setAside: DiagnosticLedger
    /// What is worth knowing of rows that were kept.
    public var notes: DiagnosticLedger
    /// How many rows the files hold: those in the table, those set aside and repetitions.
    public var rowsRead: Int
}

/// How facts are written down.
public enum FactFormat: Hashable, Sendable {
    /// RFC 4180 with a header line.
    case csv
    /// One JSON object a line.
    case jsonLines
    /// By the ending of the file's name (`.csv`; `.jsonl`, `.ndjson`, `.json`), else by the first byte.
    case automatic
}
