/// Where a diagnostic points.
public enum Place: Hashable, Sendable {
    /// A stretch of text in a document.
    case span(SourceSpan)
    /// A row of a table: the file, the line at which the row begins (from 1, the header is line 1) and, if one field
    /// is meant, its column's name.
    case row(file: String, line: Int, column: String?)
    /// A feature of a GeoJSON file, by its name or, lacking one, its index from 0 written as `#0`.
    case feature(file: String, feature: String)
    /// A whole file.
    case file(String)
    /// The command line.
    case command

    /// The file that the place is in, if any.
    public var file: String? {
        switch self {
        case .span(let span): span.file
        case .row(let file, _, _), .feature(let file, _), .file(let file): file
        case .command: nil
        }
    }

    /// The line of the place, from 1, if it has one.
    public var line: Int? {
        switch self {
        case .span(let span): span.start.line
        case .row(_, let line, _): line
        case .feature, .file, .command: nil
        }
    }
}

/// A stretch of a document, from ``start`` up to but not including ``end``.
public struct SourceSpan: Hashable, Sendable {
    /// The document, as the person named it.
    public var file: String
    /// Where it begins.
    public var start: SourcePosition
    /// Where it ends; the position after its last character.
    public var end: SourcePosition

    /// The span between two positions of a file.
    public init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The shortest span that holds both.
    public func joined(with other: SourceSpan) -> SourceSpan {
        SourceSpan(
            file: file,
            start: start.offset <= other.start.offset ? start : other.start,
            end: end.offset >= other.end.offset ? end : other.end)
    }
}

/// A position in a document.
public struct SourcePosition: Hashable, Sendable, Comparable {
    /// Bytes of UTF-8 before it.
    public var offset: Int
    /// Line, from 1.
    public var line: Int
    /// Column, from 1, counted in Unicode scalars, as editors show it.
    public var column: Int

    /// A position by offset, line and column.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// The one that stands earlier in the document.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool { left.offset < right.offset }
}
