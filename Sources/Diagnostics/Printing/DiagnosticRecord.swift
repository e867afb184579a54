/// A diagnostic as data, for editors and other programs: the same spans as in the text.
public struct DiagnosticRecord: Codable, Hashable, Sendable {
    /// `T0123`.
    public var code: String
    /// The code's name: `name-unknown`.
    public var name: String
    /// `error`, `question` or `note`.
    public var severity: Severity
    /// Where it is.
    public var place: PlaceRecord
    /// What was found.
    public var message: String
    /// What to do.
    public var advice: String?
    /// Other places that matter.
    public var related: [RelatedRecord]

    /// A place as data. What a place does not have is left out.
    public struct PlaceRecord: Codable, Hashable, Sendable {
        /// The file.
        public var file: String?
        /// Where a stretch of text begins.
        public var start: PositionRecord?
        /// The position after its last character.
        public var end: PositionRecord?
        /// The line of a table, from 1.
        public var line: Int?
        /// The column's name in a table.
        public var column: String?
        /// A feature of a map.
        public var feature: String?
    }

    /// A position: bytes of UTF-8 before it, line and column from 1, columns counted in Unicode scalars.
    public struct PositionRecord: Codable, Hashable, Sendable {
        /// Bytes before it.
        public var offset: Int
        /// Line, from 1.
        public var line: Int
        /// Column, from 1.
        public var column: Int
    }

    /// Another place with what is there.
    public struct RelatedRecord: Codable, Hashable, Sendable {
        /// Where.
        public var place: PlaceRecord
        /// What is there.
        public var note: String
    }

    /// A diagnostic as data.
    public init(_ diagnostic: Diagnostic) {
        code = diagnostic.code.label
        name = diagnostic.code.name
        severity = diagnostic.severity
        place = PlaceRecord(diagnostic.place)
        message = diagnostic.message
        advice = diagnostic.advice
        related = diagnostic.related.map { RelatedRecord(place: PlaceRecord($0.place), note: $0.note) }
    }
}

extension DiagnosticRecord.PlaceRecord {
    /// A place as data.
    public init(_ place: Place) {
        file = place.file
        switch place {
        case .span(let span):
            start = DiagnosticRecord.PositionRecord(span.start)
            end = DiagnosticRecord.PositionRecord(span.end)
        case .row(_, let line, let column):
            self.line = line
            self.column = column
        case .feature(_, let feature): self.feature = feature
        case .file, .command: break
        }
    }
}

extension DiagnosticRecord.PositionRecord {
    init(_ position: SourcePosition) {
        offset = position.offset
        line = position.line
        column = position.column
    }
}
