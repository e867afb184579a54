/// Writes CSV (RFC 4180) in UTF-8 with CR LF line ends.
///
/// A field that starts with `=`, `+`, `-`, `@`, a tab or a line end is read as a formula by spreadsheet programs, and a
/// formula can send data away. Such texts get a `'` before them, which these programs take as "this is text"; numbers
/// stay numbers. What was neutralised no longer reads back as it was: leave it off for files that only Truce will read.
public struct CSVWriter: Sendable {
    /// One field.
    public enum Field: Hashable, Sendable, ExpressibleByStringLiteral {
        /// Not stated.
        case empty
        /// A text, neutralised where it could be taken for a formula.
        case text(String)
        /// A whole number.
        case count(Int)
        /// A number; not a number and infinities are empty fields.
        case number(Double)

        /// A text.
        public init(stringLiteral text: String) { self = .text(text) }

        /// A text, or nothing.
        public init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
    }

    /// Whether texts that could be taken for formulas are neutralised.
    public let neutralises: Bool
    /// The bytes written so far.
    public private(set) var bytes: [UInt8] = []

    /// A writer with a header line.
    public init(header: [String], neutralises: Bool = true) {
        self.neutralises = neutralises
        write(header.map { .text($0) })
    }

    /// A writer of records that stand below a header already.
    public init(neutralises: Bool = true) { self.neutralises = neutralises }

    /// What was written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes one record.
    public mutating func write(_ fields: [Field]) {
        let start = bytes.count
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            switch field {
            case .empty: break
            case .text(let text): write(text)
            case .count(let number): bytes.append(contentsOf: String(number).utf8)
            case .number(let number) where number.isFinite: bytes.append(contentsOf: Self.words(number).utf8)
            case .number: break
            }
        }
        // A record of one empty field would be an empty line, which readers pass over.
        if bytes.count == start, fields.count == 1 { bytes.append(contentsOf: [34, 34]) }
        bytes.append(contentsOf: [13, 10])
    }

    private mutating func write(_ text: String) {
        let needsMark = neutralises && Self.looksLikeFormula(text)
        let isQuoted = text.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        if isQuoted { bytes.append(34) }
        if needsMark { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(34) }
    }

    /// Whether a spreadsheet program would take the text for a formula. A plain number, such as `-12.5`, is none.
    static func looksLikeFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first, [61, 43, 45, 64, 9, 10, 13].contains(first) else { return false }
        var text = text
        return text.withUTF8 { DecimalNumber.read($0) == nil }
    }

    /// A number without a point where it is whole.
    private static func words(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
    }
}
